"use strict";
exports.id = 584;
exports.ids = [584];
exports.modules = {

/***/ 953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ leaseFlagText),
/* harmony export */   t: () => (/* binding */ LEASE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);

const LEASE_OPTIONS = [
	{
		name: "preset",
		value: "P",
		help: "protocol and settings to begin with (reference)"
	},
	{
		name: "nodes",
		value: "N",
		help: "number of candidates (5)"
	},
	{
		name: "ttl",
		value: "10s",
		help: "time to live of the lease"
	},
	{
		name: "renew",
		value: "3s",
		help: "time between renewals"
	},
	{
		name: "retry",
		value: "1s",
		help: "least time between two attempts to acquire"
	},
	{
		name: "jitter",
		value: "1",
		help: "random addition to retry, as a multiple of it"
	},
	{
		name: "anchor",
		value: "send|receive",
		help: "what the lease counts from"
	},
	{
		name: "margin",
		value: "auto|50ms",
		help: "how much earlier the holder stops (auto)"
	},
	{
		name: "clock-drift",
		value: "1%",
		help: "how far a clock's rate may be off"
	},
	{
		name: "request-timeout",
		value: "2s",
		help: "when a client gives a request up"
	},
	{
		name: "renew-deadline",
		value: "10s",
		help: "how long a holder tries to renew"
	},
	{
		name: "lock-delay",
		value: "15s",
		help: "how long the store keeps an expired lock closed"
	},
	{
		name: "sweep",
		value: "500ms",
		help: "time between the store's sweeps of expired leases"
	},
	{
		name: "step-down",
		value: "clock|timer|told",
		help: "what ends a holder's belief"
	},
	{
		name: "wall-offset",
		value: "100ms",
		help: "how far a wall clock may be off (shedlock)"
	},
	{
		name: "run-time",
		value: "60s",
		help: "longest run of a holder's job (shedlock)"
	},
	{
		name: "release-on-exit",
		value: null,
		help: "a holder releases when it ends"
	}
];
function leaseFlagText(args) {
	return (name) => _lint_js__WEBPACK_IMPORTED_MODULE_0__.c.includes(name) && args.on(name) ? args.text(name) ?? "" : args.text(name);
}



/***/ }),

/***/ 6584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var listed = (function listed(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
});
var rangeText = (function rangeText(leastUs, mostUs) {
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)(`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.g)(leastUs).replace(/ ms$/, "")} to ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.g)(mostUs)}`);
});
var takeover = (function takeover({ takeover: { leastUs, worstUs, plusOffset, releasedUs } }) {
	const released = releasedUs === 0 ? "at once" : `at most ${amount(releasedUs)}`;
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.$)("takeover"), `: ${rangeText(leastUs, worstUs)}${plusOffset ? _coverage_js__WEBPACK_IMPORTED_MODULE_4__.f : ""} after a crash, ${released} after a release, plus message delays`];
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LINT: () => (/* binding */ LINT)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5696);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8119);
/* harmony import */ var _lease_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(953);






const NOT_TIMING = /* @__PURE__ */ new Set([
	"preset",
	"nodes",
	"releaseOnExit"
]);
function lintLease(lease) {
	const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.n)(lease?.preset ?? "reference");
	const changes = Object.fromEntries(Object.entries(lease ?? {}).filter(([name, value]) => !NOT_TIMING.has(name) && value !== null));
	(0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.a)(preset, changes);
	const lint = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.i)(preset, changes), preset);
	const problem = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.u)(lint.settings);
	if (problem !== null) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `preset ${preset.name}: ${problem.found}; allowed: a lease that its holder can keep; ${problem.advice}`);
	return {
		lint,
		preset
	};
}
function renderLintText(lint, preset, options) {
	const blocks = [
		verdict(lint, preset),
		{
			kind: "small",
			content: settings(lint.settings, preset)
		},
		classes(lint),
		...mends(lint),
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.X)([
			takeover(lint),
			tolerated(lint),
			attempts(lint)
		]),
		...lint.notes.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.X)(lint.notes.map((note) => ["note: ", note]))],
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.q)(["Sources"], [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.X)(preset.sources.map(({ where, says }) => [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.G)(where), `: ${says}`]))])
	];
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.i)([{
		name: "soak",
		blocks
	}], options);
}
const amount = (us) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.g)(us));
function verdict({ classes: all, settings: { driftPpm } }, { name }) {
	const broken = all.filter(({ holds }) => !holds).map(({ fault }) => fault);
	const safe = broken.length === 0;
	const clocks = driftPpm === 0 ? " while clocks run true; --clock-drift says how far yours may be off" : ` while clocks are off by at most ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.H)(driftPpm)}`;
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.Z)(safe ? "pass" : "fail"), " ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.$)(name), safe ? `: never two leaders${clocks}` : `: two leaders are possible under ${listed(broken)} faults`);
}

function settings(linted, { title, names }) {
	const { ttlUs, storeTtlUs, renewUs, renewDeadlineUs, retryUs, jitterPpm, requestTimeoutUs } = linted;
	const observed = renewDeadlineUs !== null;
	const one = (name, us, symbol = "") => [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)(`${name}${symbol === "" ? "" : ` ${symbol}`} ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.h)(us)}`)];
	const gap = Math.ceil(retryUs * (1e6 + jitterPpm) / 1e6);
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.J)([
		[title],
		one(names.ttlUs ?? "ttl", ttlUs, observed ? "L" : ""),
		storeTtlUs === null ? [] : one("store ttl", storeTtlUs),
		renewUs === null ? [] : one(names.renewUs ?? "renew", renewUs, observed ? "B" : ""),
		observed ? one(names.renewDeadlineUs ?? "renew-deadline", renewDeadlineUs, "RD") : [],
		gap === retryUs ? one("retry", retryUs) : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)(`retry ${rangeText(retryUs, gap)}`)],
		requestTimeoutUs === null ? [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)("no request timeout")] : one(names.requestTimeoutUs ?? "request-timeout", requestTimeoutUs, "\u03c4"),
		...deadline(linted),
		linted.lockDelayUs === 0 ? [] : one(names.lockDelayUs ?? "lock-delay", linted.lockDelayUs, "K"),
		linted.sweepUs === 0 ? [] : one("sweep", linted.sweepUs),
		linted.tickUs === 0 ? [] : one("tick", linted.tickUs),
		linted.reading === "wall" ? [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)("wall clock")] : [],
		[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)(`clock drift \u03c1 ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.H)(linted.driftPpm)}`)]
	], " \u00b7 ");
}

function deadline(linted) {
	if (linted.stepDown === "told") return [[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)("stored flag")]];
	if (linted.renewDeadlineUs !== null) return [];
	const from = linted.anchor === "send" ? "the request" : "the reply";
	return [[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)(`margin ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.h)(linted.marginUs)}`)], [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)(`counted from ${from}`)]];
}
function classes(lint) {
	return {
		kind: "table",
		columns: [
			{
				title: "Fault",
				align: "left"
			},
			{
				title: "Two leaders",
				align: "left"
			},
			{
				title: "Safe exactly if",
				align: "left"
			}
		],
		rows: lint.classes.map((one) => [
			[one.fault],
			[
				(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.Z)(one.holds ? "pass" : "fail"),
				" ",
				overlapText(one)
			],
			[one.law]
		])
	};
}
function overlapText({ overlap, awakeUs }) {
	const awake = awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${amount(awakeUs)}`;
	return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__._)(overlap, amount)}${overlap.kind === "none" ? "" : awake}`;
}
function mends(lint) {
	const broken = lint.classes.filter(({ holds }) => !holds);
	if (broken.length === 0) return [];
	const items = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.v)(broken, (one) => one.mends).map((group) => {
		const ways = group[0].mends.map((mend) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.p)(mend, amount));
		const faults = group.map(({ fault }) => fault).join(", ");
		return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.$)(`nearest safe, ${faults}`), ways.length === 0 ? ": no single setting; let the resource refuse old fencing tokens" : `: ${ways.join(", or ")}`];
	});
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.X)(items)];
}

function tolerated({ driftToleratedPpm: drift, delayToleratedUs: delay }) {
	const down = (us) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.m)(us));
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.$)("tolerated"), `: ${orWord(drift, _coverage_js__WEBPACK_IMPORTED_MODULE_4__.H)} clock drift, ${orWord(delay, down)} reply delay`];
}
function orWord(value, text) {
	return value === null || value === 0 ? "no" : value === "any" ? "any" : text(value);
}
function attempts({ renewAttempts: { failing, timingOut }, settings: linted }) {
	if (linted.renewUs === null) return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.$)("renewals"), ": none, the lock runs out"];
	const noun = failing === 1 ? "attempt fits" : "attempts fit";
	const hanging = timingOut === failing ? "" : `, ${timingOut} if each times out`;
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.$)("renewals"), `: ${failing} ${noun} before the deadline${hanging}`];
}
const LINT = {
	name: "lint",
	positionals: "",
	summary: "say what a lease's settings allow: two leaders, for how long, and what would mend it",
	options: [
		{
			name: "config",
			value: "FILE",
			help: "configuration whose soak.lease to begin with"
		},
		..._lease_flags_js__WEBPACK_IMPORTED_MODULE_5__.t.filter(({ name }) => name !== "nodes"),
		{
			name: "json",
			value: null,
			help: "print soakgate/lint@1 instead of the text"
		}
	],
	more: [
		"Presets:",
		..._presets_js__WEBPACK_IMPORTED_MODULE_2__.t.map(({ name, aliases, title }) => {
			const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
			return `  ${name.padEnd(20)}  ${title}${also}`;
		}),
		"",
		"Exit codes: 0 never two leaders, 1 two leaders are possible, 64 no such lease."
	],
	run
};
async function run(args, terminal) {
	const config = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.G)(terminal.files, args.text("config"));
	const lease = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_lease_flags_js__WEBPACK_IMPORTED_MODULE_5__.n)(args));
	const { soak } = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.s)(config, {
		..._lint_js__WEBPACK_IMPORTED_MODULE_3__.o,
		soak: true,
		soakSettings: lease === null ? null : {
			...NOTHING_SAID,
			lease
		}
	});
	const { lint, preset } = lintLease(soak?.lease ?? null);
	terminal.out(args.on("json") ? (await (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.a)()).renderLintJson(lint, preset.sources) : renderLintText(lint, preset, (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.r)(terminal)));
	return lint.verdict === "safe" ? _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.pass : _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.fail;
}
const NOTHING_SAID = {
	windowUs: null,
	seeds: null,
	seed: null,
	profile: null,
	faults: null
};



/***/ })

};
;