"use strict";
exports.id = 171;
exports.ids = [171,433];
exports.modules = {

/***/ 953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
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
	return (name) => _lint_js__WEBPACK_IMPORTED_MODULE_0__.u.includes(name) && args.on(name) ? args.text(name) ?? "" : args.text(name);
}



/***/ __webpack_exports__.n = leaseFlagText;
__webpack_exports__.t = LEASE_OPTIONS;
}),

/***/ 8433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var settingsOf = (function settingsOf(config, { lease: changes, windowUs, seeds, seed, profile, faults }, scenario, expect) {
	const preset = changes?.preset ?? "reference";
	const lease = leaseOfPreset(preset, changesOf(changes));
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.i)({
		scenario,
		expect,
		preset,
		lease,
		waivers: config.waivers,
		regressionSeeds: regressionsOf(config, seed),
		...windowUs === null ? {} : { windowUs },
		...seeds === null ? {} : { seeds },
		...seed === null ? {} : { seed },
		...profile === null ? {} : { profile },
		...faults === null ? {} : chosenFaults(faults, lease, profile ?? "standard")
	});
});
var changesOf = (function changesOf(lease) {
	const said = Object.entries(lease ?? {}).filter(([name, value]) => name !== "preset" && value !== null);
	return Object.fromEntries(said);
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4220);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8530);





const NOTIFIED_RETRY_US = 1e6;
const WALL_OFFSET_US = 128e3;
const RUN_TTLS = 2;
function leaseOfPreset(name, changes) {
	const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.n)(name);
	const timing = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.i)(preset, timingChanges(changes));
	const scheme = schemeOf(preset, timing);
	refuseMeaningless(preset, timing, changes);
	const { marginUs, renewDeadlineUs, stepDown, ...rest } = changes;
	const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
	const flag = stepDown ?? timing.stepDown;
	const lease = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.n)({
		...own,
		...rest,
		scheme,
		storedFlag: flag === "told",
		timerFlag: flag === "timer",
		renewDeadlineUs: renewDeadlineUs ?? timing.renewDeadlineUs,
		storeTtlUs: storeTtl(timing, rest),
		...absoluteOf(timing, changes)
	});
	const margin = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__.s)({
		...(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.l)(lease),
		marginUs: marginUs ?? timing.marginUs
	});
	return {
		...lease,
		marginUs: margin
	};
}
function schemeOf(preset, timing) {
	if (timing.scheme !== "redlock") return timing.scheme;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `preset ${preset.name}: its scheme, redlock, is linted and not soaked: the simulator has one store, and redlock needs a majority of several; choose another preset, or run lint`);
}
function refuseMeaningless(preset, timing, changes) {
	const refuse = (key, why, mend) => {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `preset ${preset.name}: ${key} means nothing to ${why}; leave it out, or ${mend}`);
	};
	if (changes.renewDeadlineUs !== void 0 && timing.renewDeadlineUs === null) refuse("renew-deadline", "a holder that tries until its own deadline", "set margin");
	const told = (changes.stepDown ?? timing.stepDown) === "told";
	for (const [key, value] of [["margin", changes.marginUs], ["anchor", changes.anchor]]) {
		if (value === void 0) continue;
		if (timing.renewDeadlineUs !== null) refuse(key, "a holder with a renew deadline", "shorten renew-deadline");
		if (told) refuse(key, "a flag that no deadline clears", "set step-down: clock");
	}
	if (changes.anchor !== void 0 && timing.scheme === "absolute") refuse("anchor", "an expiry that is written with the request", "set margin");
	if (timing.scheme !== "absolute") {
		if (changes.wallOffsetUs !== void 0) refuse("wall-offset", `the scheme ${timing.scheme}`, "set clock-drift");
		if (changes.runUs !== void 0) refuse("run-time", `the scheme ${timing.scheme}`, "use the preset shedlock");
	} else if (changes.renewUs !== void 0) refuse("renew", "the scheme absolute, which renews nothing", "lengthen ttl");
	if (timing.scheme === "lease") return;
	for (const [key, value] of [["sweep", changes.sweepUs], ["lock-delay", changes.lockDelayUs]]) {
		if (value === void 0) continue;
		refuse(key, `the scheme ${timing.scheme}, whose store frees nothing`, "lengthen ttl");
	}
}
function timingChanges(changes) {
	const { ttlUs, renewUs, retryUs, driftPpm } = changes;
	const said = Object.entries({
		ttlUs,
		renewUs,
		retryUs,
		driftPpm
	}).filter(([, value]) => value !== void 0);
	return Object.fromEntries(said);
}
function storeTtl(timing, changes) {
	const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
	return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}
function absoluteOf(timing, changes) {
	if (timing.scheme !== "absolute") return {};
	const ttlUs = changes.ttlUs ?? timing.ttlUs;
	return {
		wallOffsetUs: changes.wallOffsetUs ?? timing.wallOffsetUs ?? WALL_OFFSET_US,
		runUs: changes.runUs ?? RUN_TTLS * ttlUs,
		reading: "wall"
	};
}
function leaseOfTiming(timing) {
	const notified = timing.retryUs === 0;
	return {
		ttlUs: timing.ttlUs,
		...timing.renewUs === null ? {} : { renewUs: timing.renewUs },
		retryUs: notified ? NOTIFIED_RETRY_US : timing.retryUs,
		notified,
		jitterPpm: timing.jitterPpm,
		driftPpm: timing.driftPpm,
		anchor: timing.anchor,
		requestTimeoutUs: timing.requestTimeoutUs ?? 12e7,
		reading: timing.reading,
		tickUs: timing.tickUs,
		tickBlocked: timing.tickBlocked,
		sweepUs: timing.sweepUs,
		lockDelayUs: timing.lockDelayUs,
		...timing.renewDeadlineUs === null ? {} : { releaseOnExit: false }
	};
}
function chosenFaults(faults, lease, profile) {
	const kinds = faults.map((one) => typeof one === "string" ? one : one.kind);
	return {
		kinds: [...new Set(kinds)],
		rules: faults.flatMap((one) => typeof one === "string" ? [] : [ruleOf(one, (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.o)(one.kind, lease, profile))])
	};
}
function ruleOf(choice, base) {
	const { direction, forUs, target, upToUs } = choice;
	const back = direction === "back" ? -1 : 1;
	return {
		...base,
		target: target ?? base.target,
		atUs: choice.atUs,
		everyUs: choice.everyUs ?? base.everyUs,
		forMinUs: forUs?.[0] ?? base.forMinUs,
		forMaxUs: forUs?.[1] ?? base.forMaxUs,
		ppm: choice.ppm ?? base.ppm,
		maxUs: back * (upToUs ?? base.maxUs),
		...direction === null || direction === "back" ? {} : { dir: direction }
	};
}
const DEFAULT_SCENARIO = "default";
function soakScenarios(config) {
	if (config === null || !(0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.B)(config)) return [];
	return [{
		...config,
		name: DEFAULT_SCENARIO,
		expect: "pass"
	}, ...config.scenarios.map((scenario) => ({
		...scenario,
		...over(config, scenario)
	}))].map((scenario) => {
		const settings = settingsOf(config, scenario, scenario.name, scenario.expect);
		(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.t)(settings);
		return settings;
	});
}
function over(section, scenario) {
	return {
		lease: scenario.lease === null ? section.lease : leaseOver(section.lease, scenario.lease),
		windowUs: scenario.windowUs ?? section.windowUs,
		seeds: scenario.seeds ?? section.seeds,
		seed: scenario.seed ?? section.seed,
		profile: scenario.profile ?? section.profile,
		faults: scenario.faults ?? (scenario.profile === null ? section.faults : null)
	};
}
function leaseOver(section, scenario) {
	if (section === null || scenario.preset !== null) return scenario;
	const entries = Object.entries(scenario).filter(([, value]) => value !== null);
	return {
		...section,
		...Object.fromEntries(entries)
	};
}


function regressionsOf(config, seed) {
	const own = seed ?? (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.i)().seed;
	return config.regressionRuns.map((run) => {
		if (run.seed === null || run.seed === own) return run.index;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("config", `soak.regression-seeds: ${run.seed}/${run.index} is a run of another seed than ${own}; add a scenario with that seed, or give the run's index alone`);
	});
}



/***/ __webpack_exports__.soakScenarios = soakScenarios;
}),

/***/ 2171:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var scenariosOf = (async function scenariosOf(args, terminal) {
	const named = args.text("config");
	const config = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.H)(terminal.files, named);
	const { soak } = (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.l)(config, {
		..._lint_js__WEBPACK_IMPORTED_MODULE_0__.c,
		soak: true,
		soakSettings: (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_lease_flags_js__WEBPACK_IMPORTED_MODULE_7__.n)(args))
	});
	return (0,_soak_scenarios_js__WEBPACK_IMPORTED_MODULE_3__.soakScenarios)(soak === null ? null : {
		...soak,
		drill: null
	});
});
var exitOf = (function exitOf({ verdict }) {
	return verdict === "pass" ? _cli_js__WEBPACK_IMPORTED_MODULE_6__.r.pass : verdict === "fail" ? _cli_js__WEBPACK_IMPORTED_MODULE_6__.r.fail : _cli_js__WEBPACK_IMPORTED_MODULE_6__.r.unknown;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _soak_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3598);
/* harmony import */ var _soak_scenarios_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8433);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(260);
/* harmony import */ var _run2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1800);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1283);
/* harmony import */ var _lease_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(953);
/* harmony import */ var _source_date_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2069);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5605);










const SOAK = {
	name: "soak",
	positionals: "",
	summary: "soak a lease in virtual time: many seeds, faults, invariants, takeover by cause",
	options: [
		{
			name: "config",
			value: "FILE",
			help: "configuration whose soak: section to begin with"
		},
		{
			name: "seeds",
			value: "N",
			help: "number of runs, each with its own faults (200)"
		},
		{
			name: "seed",
			value: "S",
			help: "what all randomness is drawn from, any text"
		},
		{
			name: "faults",
			value: "a,b",
			help: "kinds of fault to inject"
		},
		{
			name: "profile",
			value: "P",
			help: "kinds and rhythm of the faults (standard)"
		},
		{
			name: "window",
			value: "10m",
			help: "simulated time of one run"
		},
		{
			name: "max-time",
			value: "60s",
			help: "stop after this long, as unknown"
		},
		..._lease_flags_js__WEBPACK_IMPORTED_MODULE_7__.t,
		{
			name: "history",
			value: "FILE",
			help: "write the history of the failed run, else the first"
		},
		{
			name: "out",
			value: "DIR",
			help: "folder for the replay file of a failure (soakgate-report)"
		},
		{
			name: "json",
			value: null,
			help: "print soakgate/soak@1 instead of the text"
		}
	],
	run
};
async function run(args, terminal) {
	const scenarios = await scenariosOf(args, terminal);
	const maxTime = args.text("max-time");
	const watched = (0,_source_date_js__WEBPACK_IMPORTED_MODULE_8__.n)(terminal, maxTime === null ? null : (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.d)("max-time", maxTime));
	const today = isoDay((0,_source_date_js__WEBPACK_IMPORTED_MODULE_8__.t)(terminal));
	const replays = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__.t)(terminal, args.text("out"));
	const control = {
		...watched,
		replays
	};
	const runs = await (0,_soak_runs_js__WEBPACK_IMPORTED_MODULE_2__.runSoaks)(scenarios, terminal.workers, today, control);
	watched.end();
	const report = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.p)(null, runs);
	if (report === null) throw new Error("a soak without a scenario is refused before it begins");
	terminal.out(args.on("json") ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.o)(report) : (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__.r)(report, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__.r)(terminal)));
	for (const line of await replays.write(terminal.files)) terminal.err(`${line}\n`);
	const history = args.text("history");
	if (history !== null) await writeHistory(history, scenarios, runs, terminal);
	return exitOf(report);
}

async function writeHistory(path, scenarios, runs, terminal) {
	const failed = runs.findIndex((each) => each.witness !== null);
	const place = Math.max(0, failed);
	const settings = scenarios[place];
	if (settings === void 0) return;
	const index = runs[place]?.witness?.seedIndex ?? 0;
	const { history } = (0,_run2_js__WEBPACK_IMPORTED_MODULE_5__/* .runSeed */ .ZL)(settings, index, { record: true });
	await terminal.files.write(path, history.map((event) => `${JSON.stringify(event)}\n`).join(""));
	terminal.err(`${path}: ${history.length} events of run ${settings.seed}/${index}\n`);
}
function isoDay(seconds) {
	return seconds === null ? null : (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
}




/***/ __webpack_exports__.SOAK = SOAK;
}),

/***/ 2069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var watchSoak = (function watchSoak(terminal, maxTimeUs) {
	const begunMs = terminal.nowMs();
	let shownMs = begunMs + QUIET_MS - EVERY_MS;
	let shown = false;
	return {
		progress: (finished, all, scenario) => {
			const now = terminal.nowMs();
			if (!terminal.watched() || now - shownMs < EVERY_MS) return;
			shownMs = now;
			shown = true;
			const perSecond = finished * 1e3 / Math.max(1, now - begunMs);
			const leftS = Math.ceil((all - finished) / Math.max(perSecond, .001));
			terminal.err(`${CLEAR_LINE}soak ${scenario}: ${finished}/${all} seeds, ${Math.round(perSecond)} a second, ${leftS} s left`);
		},
		stopped: () => {
			if (terminal.interrupted()) return "interrupted";
			return maxTimeUs !== null && (terminal.nowMs() - begunMs) * 1e3 >= maxTimeUs ? `--max-time ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.$t)(maxTimeUs)} spent` : null;
		},
		end: (function ()  {
			if (shown) terminal.err(CLEAR_LINE);
		})
	};
});
var sourceDateS = (function sourceDateS(terminal) {
	const text = terminal.environment["SOURCE_DATE_EPOCH"] ?? "";
	if (text === "") return null;
	if (/^\d{1,11}$/.test(text)) return Number(text);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `SOURCE_DATE_EPOCH: "${text}" is no number of seconds since 1970; unset it or write one`);
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);


const QUIET_MS = 1e3;
const EVERY_MS = 200;
const CLEAR_LINE = "\r\x1B[K";





/***/ __webpack_exports__.n = watchSoak;
__webpack_exports__.t = sourceDateS;
}),

/***/ 260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var source = (function source(section) {
	const formats = [`read: ${section.formats.join(", ")}`];
	const tool = section.tool === null ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.G)(section.tool)];
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.J)([
		formats,
		tool,
		section.baseline.state === "none" ? ["no baseline"] : []
	], " \u00b7 ");
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5605);


function replayedBlocks(replayed, limits) {
	const { verdict, reason, witness, origin, digest, expectedDigest } = replayed;
	const line = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.$)("Replay"), " ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Z)(verdict === "pass" ? "pass" : verdict === "fail" ? "fail" : "open"), " ", ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.J)([
		[reason],
		["from seed ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.G)(`${origin.seed}/${origin.index}`)],
		digest === expectedDigest ? ["same digest ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.G)(digest)] : []
	], " \u00b7 "));
	if (witness === null) return [line];
	const { story } = witness;
	if (story === void 0) return [line, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)(...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.s)(witness), ".")];
	return [
		line,
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)(...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.s)(witness), `, in ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.c)(story)}:`),
		...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.l)(story, limits)
	];
}
const LONG = {
	..._coverage_js__WEBPACK_IMPORTED_MODULE_0__.L,
	open: 200
};
function renderCoverageText(section, options) {
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.i)(coverageSections(section), options);
}
function renderTestsText(section, options) {
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.i)(testSections(section), options);
}
function renderSoakText(soak, options) {
	const blocks = [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.i)(soak, LONG), ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.a)(soak, LONG)];
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.i)([{
		name: "soak",
		blocks
	}], options);
}
function renderReplayedText(replayed, options) {
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.i)([{
		name: "soak",
		blocks: replayedBlocks(replayed, LONG)
	}], options);
}
function coverageSections(section) {
	const rows = section.modules.length === 0 ? fileRows(section) : section;
	return [{
		name: "results",
		blocks: [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.y)(rows, {
			gates: [],
			next: null
		}, LONG), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)(...source(section))]
	}];
}
function fileRows(section) {
	const modules = Object.keys(section.files).map((path) => {
		const { uncovered = [], ...after } = section.files[path] ?? {};
		return {
			name: path,
			files: 1,
			before: null,
			after,
			target: null,
			status: section.baseline.state === "none" ? "no-baseline" : "none",
			margin: null,
			uncovered
		};
	});
	return {
		...section,
		modules
	};
}

function testSections(section) {
	const failed = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.S)(section, LONG.open);
	return [{
		name: "tests",
		blocks: [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.t)(section, LONG), ...failed.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.X)(failed)]]
	}];
}



/***/ __webpack_exports__.i = renderTestsText;
__webpack_exports__.n = renderReplayedText;
__webpack_exports__.r = renderSoakText;
__webpack_exports__.t = renderCoverageText;
}),

/***/ 5605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var terminalText = (function terminalText(text) {
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.ln)(text.replace(ESCAPES, ""));
});
var displayWidth = (function displayWidth(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
	return width;
});
var widthOf = (function widthOf(code) {
	if (code < 768) return 1;
	if (within(COMBINING, code)) return 0;
	return code >= 4352 && within(WIDE, code) ? 2 : 1;
});
var within = (function within(ranges, code) {
	for (const [first, last] of ranges) if (code <= last) return code >= first;
	return false;
});
var runsWidth = (function runsWidth(runs) {
	let width = 0;
	for (const { text } of runs) width += displayWidth(text);
	return width;
});
var paint = (function paint(runs, color) {
	return runs.map((function ({ text, style })  {
		const shown = text.replace(/\u00a0/g, " ");
		return color && style !== SGR.plain && shown.trim() !== "" ? `\u001b[${style}m${shown}\u001b[0m` : shown;
	})).join("");
});
var wrapRuns = (function wrapRuns(runs, width) {
	if (runsWidth(runs) <= width && !/^ /.test(runs[0]?.text ?? "")) return [[...runs]];
	const lines = [[]];
	let used = 0;
	for (const word of wordsOf(runs)) {
		const wide = runsWidth(word);
		if (word[0]?.text === " " && (used === 0 || used + wide > width)) continue;
		if (used + wide > width && used > 0) {
			lines.push([]);
			used = 0;
		}
		for (const piece of wide > width ? cut(word, width) : [word]) {
			if (used > 0 && used + runsWidth(piece) > width) {
				lines.push([]);
				used = 0;
			}
			lines.at(-1)?.push(...piece);
			used += runsWidth(piece);
		}
	}
	return lines;
});
var wordsOf = (function wordsOf(runs) {
	const words = [];
	let open = false;
	for (const { text, style } of runs) for (const piece of text.split(/( )/)) {
		if (piece === "") continue;
		if (piece !== " " && open) words.at(-1)?.push({
			text: piece,
			style
		});
		else words.push([{
			text: piece,
			style
		}]);
		open = piece !== " ";
	}
	return words;
});
var longestWord = (function longestWord(runs) {
	return wordsOf(runs).reduce((function (most, word) { return ( Math.max(most, runsWidth(word))); }), 0);
});
var layTable = (function layTable(aligns, rows, width) {
	const widths = fittedWidths(aligns, rows, width);
	return rows.flatMap((function (cells)  {
		const wrapped = widths.map((function (wide, index) { return ( wrapRuns(cells[index] ?? [], Math.max(1, wide))); }));
		const height = Math.max(...wrapped.map((function (lines) { return ( lines.length); })));
		return Array.from({ length: height }, (function (_, line) { return ( widths.flatMap((function (wide, index)  {
			const runs = wrapped[index]?.[line] ?? [];
			const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
			const gap = index === 0 ? "" : " ".repeat(GAP);
			return aligns[index] === "right" ? [{
				text: gap + pad,
				style: SGR.plain
			}, ...runs] : [
				{
					text: gap,
					style: SGR.plain
				},
				...runs,
				{
					text: pad,
					style: SGR.plain
				}
			];
		}))); }));
	}));
});
var fittedWidths = (function fittedWidths(aligns, rows, width) {
	const widest = (function (measure) { return ( aligns.map((function (_, index) { return ( rows.reduce((function (most, cells) { return ( Math.max(most, measure(cells[index] ?? []))); }), 0)); }))); });
	const widths = widest(runsWidth);
	if (excessOf(widths, width) <= 0) return widths;
	const least = (function (floors) { return ( floors.map((function (floor, index) { return ( aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY); }))); });
	const words = widest(longestWord);
	narrow(widths, least(widths.map((function (wide, index) { return ( Math.max(words[index] ?? 0, Math.min(wide, PHRASE))); }))), width);
	narrow(widths, least(aligns.map((function () { return ( NARROWEST); }))), width);
	return widths;
});
var narrow = (function narrow(widths, floors, width) {
	let excess = excessOf(widths, width);
	const floorOf = (function (index) { return ( floors[index] ?? 0); });
	while (excess > 0) {
		const [widest, second] = widths.map((function (wide, index) { return ( ({
			wide,
			index
		})); })).filter((function ({ wide, index }) { return ( wide > floorOf(index)); })).sort((a, b) => b.wide - a.wide || a.index - b.index);
		if (widest === void 0) return;
		const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
		const give = Math.min(excess, Math.max(1, widest.wide - next));
		widths[widest.index] = widest.wide - give;
		excess -= give;
	}
});
var excessOf = (function excessOf(widths, width) {
	return widths.reduce((function (sum, wide) { return ( sum + wide); }), GAP * (widths.length - 1)) - width;
});
var printText = (function printText(sections, options) {
	const width = Math.max(40, options.width);
	return `${sections.flatMap((function (section) { return ( section.blocks.map((function (block) { return ( printBlock(block, width)); }))); })).filter((function (lines) { return ( lines.length > 0); })).map((function (lines) { return ( lines.map((function (runs) { return ( paint(runs, options.color).trimEnd()); })).join("\n")); })).join("\n\n")}\n`;
});
var printBlock = (function printBlock(block, width) {
	switch (block.kind) {
		case "heading": return wrapRuns(runsOf(block.content, SGR.bold), width);
		case "paragraph": return wrapRuns(runsOf(block.content, SGR.plain), width);
		case "small": return wrapRuns(runsOf(block.content, SGR.dim), width);
		case "list": return block.items.flatMap((function (item, index)  {
			const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
			return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
		}));
		case "table": return layTable(block.columns.map((function (column) { return ( column.align); })), [block.columns.map((function (column) { return ( [{
			text: terminalText(column.title),
			style: SGR.dim
		}]); })), ...block.rows.map((function (cells) { return ( cells.map((function (cell) { return ( runsOf(cell, SGR.plain)); }))); }))], width);
		case "fence":
			if (block.language === "mermaid") return [];
			return block.lines.map((function (line) { return ( [{
				text: `  ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.un)(line)}`,
				style: SGR.dim
			}]); }));
		case "fold": {
			const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
			const inner = block.blocks.flatMap((function (child, index) { return ( [...index === 0 ? [] : [[]], ...indented(printBlock(child, width - 2), "  ")]); }));
			return [...title, ...inner];
		}
	}
});
var indented = (function indented(lines, lead) {
	const rest = " ".repeat(lead.length);
	return lines.map((function (line, index) { return ( line.length === 0 ? line : [{
		text: index === 0 ? lead : rest,
		style: SGR.plain
	}, ...line]); }));
});
var runsOf = (function runsOf(content, style) {
	return content.flatMap((function (inline, index) { return ( runOf(inline, style, index === 0)); }));
});
var runOf = (function runOf(inline, style, first) {
	if (typeof inline === "string") {
		const before = !first && /^ /.test(inline) ? " " : "";
		const after = /\S $/.test(inline) ? " " : "";
		return [{
			text: `${before}${terminalText(inline)}${after}`,
			style
		}];
	}
	switch (inline.kind) {
		case "code": return [{
			text: terminalText(inline.text),
			style: style === SGR.plain ? SGR.cyan : style
		}];
		case "strong": return runsOf(inline.content, SGR.bold);
		case "emphasis": return runsOf(inline.content, SGR.dim);
		case "link": return runsOf(inline.content, style);
		case "mark": return [MARKS[inline.mark]];
	}
});
var textOptions = (function textOptions(terminal) {
	return {
		color: terminal.color,
		width: terminal.columns ?? PIPE_COLUMNS
	};
});
var keptReplays = (function keptReplays({ program }, out) {
	const folder = (out ?? "soakgate-report").replace(/(?<=.)\/+$/, "");
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		program,
		shown: folder,
		folder
	});
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);



const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;


const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[9725, 9726],
	[9748, 9749],
	[9889, 9889],
	[9989, 9989],
	[10060, 10060],
	[10067, 10069],
	[11904, 12350],
	[12353, 42191],
	[43360, 43388],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[127744, 128591],
	[128640, 128767],
	[129280, 129791],
	[131072, 262141]
];
const COMBINING = [
	[768, 879],
	[1155, 1161],
	[1425, 1469],
	[1552, 1562],
	[1611, 1631],
	[2364, 2364],
	[2369, 2376],
	[3633, 3633],
	[3636, 3642],
	[3655, 3662],
	[6832, 6911],
	[7616, 7679],
	[8203, 8205],
	[8400, 8447],
	[65039, 65039],
	[65056, 65071]
];


const SGR = {
	plain: "",
	bold: "1",
	dim: "2",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36"
};





function cut(word, width) {
	const pieces = [[]];
	let used = 0;
	const add = (text, style) => {
		const wide = displayWidth(text);
		if (used > 0 && used + wide > width) {
			pieces.push([]);
			used = 0;
		}
		pieces.at(-1)?.push({
			text,
			style
		});
		used += wide;
	};
	for (const { text, style } of word) for (const part of text.split(/(?<=\/)/)) for (const chunk of chunksOf(part, width)) add(chunk, style);
	return pieces;
}
function chunksOf(text, width) {
	if (displayWidth(text) <= width) return [text];
	const chunks = [];
	let chunk = "";
	let used = 0;
	for (const character of text) {
		const wide = displayWidth(character);
		if (used > 0 && used + wide > width) {
			chunks.push(chunk);
			chunk = "";
			used = 0;
		}
		chunk += character;
		used += wide;
	}
	return [...chunks, chunk];
}
const GAP = 2;
const NARROWEST = 12;
const PHRASE = 20;




const MARKS = {
	pass: {
		text: "\u2713",
		style: SGR.green
	},
	fail: {
		text: "\u2717",
		style: SGR.red
	},
	warn: {
		text: "!",
		style: SGR.yellow
	},
	open: {
		text: "\u2610",
		style: SGR.yellow
	},
	ahead: {
		text: "\u25fb",
		style: SGR.dim
	}
};





const PIPE_COLUMNS = 100;

function requireReports(command, args) {
	if (args.positionals.length > 0) return args.positionals;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}




/***/ __webpack_exports__.i = printText;
__webpack_exports__.n = requireReports;
__webpack_exports__.r = textOptions;
__webpack_exports__.t = keptReplays;
})

};
;