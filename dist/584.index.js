"use strict";
exports.id = 584;
exports.ids = [584];
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

/***/ 6584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var listed = (function listed(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
});
var rangeText = (function rangeText(leastUs, mostUs) {
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)(`${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.g)(leastUs).replace(/ ms$/, "")} to ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.g)(mostUs)}`);
});
var takeover = (function takeover({ takeover: { leastUs, worstUs, plusOffset, releasedUs } }) {
	const released = releasedUs === 0 ? "at once" : `at most ${amount(releasedUs)}`;
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.$)("takeover"), `: ${rangeText(leastUs, worstUs)}${plusOffset ? _coverage_js__WEBPACK_IMPORTED_MODULE_3__.f : ""} after a crash, ${released} after a release, plus message delays`];
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8119);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5605);
/* harmony import */ var _lease_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(953);






function lintLease(lease) {
	const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__.n)(lease?.preset ?? "reference");
	const changes = Object.fromEntries(Object.entries(lease ?? {}).filter(([name, value]) => value !== null && Object.hasOwn(preset.settings, name)));
	(0,_presets_js__WEBPACK_IMPORTED_MODULE_1__.a)(preset, changes);
	const lint = (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_presets_js__WEBPACK_IMPORTED_MODULE_1__.i)(preset, changes), preset);
	const problem = (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__.u)(lint.settings);
	if (problem !== null) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `preset ${preset.name}: ${problem.found}; allowed: a lease that its holder can keep; ${problem.advice}`);
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
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.X)([
			takeover(lint),
			tolerated(lint),
			attempts(lint)
		]),
		...lint.notes.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.X)(lint.notes.map((note) => ["note: ", note]))],
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.q)(["Sources"], [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.X)(preset.sources.map(({ where, says }) => [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.G)(where), `: ${says}`]))])
	];
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__.i)([{
		name: "soak",
		blocks
	}], options);
}
const amount = (us) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.g)(us));
function verdict({ classes: all, settings: { driftPpm } }, { name }) {
	const broken = all.filter(({ holds }) => !holds).map(({ fault }) => fault);
	const safe = broken.length === 0;
	const clocks = driftPpm === 0 ? " while clocks run true; --clock-drift says how far yours may be off" : ` while clocks are off by at most ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.H)(driftPpm)}`;
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Z)(safe ? "pass" : "fail"), " ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.$)(name), safe ? `: never two leaders${clocks}` : `: two leaders are possible under ${listed(broken)} faults`);
}

function settings(linted, { title, names }) {
	const { ttlUs, storeTtlUs, renewUs, renewDeadlineUs, retryUs, jitterPpm, requestTimeoutUs } = linted;
	const observed = renewDeadlineUs !== null;
	const one = (name, us, symbol = "") => [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)(`${name}${symbol === "" ? "" : ` ${symbol}`} ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.h)(us)}`)];
	const gap = Math.ceil(retryUs * (1e6 + jitterPpm) / 1e6);
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.J)([
		[title],
		one(names.ttlUs ?? "ttl", ttlUs, observed ? "L" : ""),
		storeTtlUs === null ? [] : one("store ttl", storeTtlUs),
		renewUs === null ? [] : one(names.renewUs ?? "renew", renewUs, observed ? "B" : ""),
		observed ? one(names.renewDeadlineUs ?? "renew-deadline", renewDeadlineUs, "RD") : [],
		gap === retryUs ? one("retry", retryUs) : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)(`retry ${rangeText(retryUs, gap)}`)],
		requestTimeoutUs === null ? [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)("no request timeout")] : one(names.requestTimeoutUs ?? "request-timeout", requestTimeoutUs, "\u03c4"),
		...deadline(linted),
		linted.lockDelayUs === 0 ? [] : one(names.lockDelayUs ?? "lock-delay", linted.lockDelayUs, "K"),
		linted.sweepUs === 0 ? [] : one("sweep", linted.sweepUs),
		linted.tickUs === 0 ? [] : one("tick", linted.tickUs),
		linted.reading === "wall" ? [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)("wall clock")] : [],
		[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)(`clock drift \u03c1 ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.H)(linted.driftPpm)}`)]
	], " \u00b7 ");
}

function deadline(linted) {
	if (linted.stepDown === "told") return [[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)("stored flag")]];
	if (linted.renewDeadlineUs !== null) return [];
	const from = linted.anchor === "send" ? "the request" : "the reply";
	return [[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)(`margin ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.h)(linted.marginUs)}`)], [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)(`counted from ${from}`)]];
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
				(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Z)(one.holds ? "pass" : "fail"),
				" ",
				overlapText(one)
			],
			[one.law]
		])
	};
}
function overlapText({ overlap, awakeUs }) {
	const awake = awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${amount(awakeUs)}`;
	return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__._)(overlap, amount)}${overlap.kind === "none" ? "" : awake}`;
}
function mends(lint) {
	const broken = lint.classes.filter(({ holds }) => !holds);
	if (broken.length === 0) return [];
	const items = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.v)(broken, (one) => one.mends).map((group) => {
		const ways = group[0].mends.map((mend) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.p)(mend, amount));
		const faults = group.map(({ fault }) => fault).join(", ");
		return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.$)(`nearest safe, ${faults}`), ways.length === 0 ? ": no single setting; let the resource refuse old fencing tokens" : `: ${ways.join(", or ")}`];
	});
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.X)(items)];
}

function tolerated({ driftToleratedPpm: drift, delayToleratedUs: delay }) {
	const down = (us) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.U)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.m)(us));
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.$)("tolerated"), `: ${orWord(drift, _coverage_js__WEBPACK_IMPORTED_MODULE_3__.H)} clock drift, ${orWord(delay, down)} reply delay`];
}
function orWord(value, text) {
	return value === null || value === 0 ? "no" : value === "any" ? "any" : text(value);
}
function attempts({ renewAttempts: { failing, timingOut }, settings: linted }) {
	if (linted.renewUs === null) return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.$)("renewals"), ": none, the lock runs out"];
	const noun = failing === 1 ? "attempt fits" : "attempts fit";
	const hanging = timingOut === failing ? "" : `, ${timingOut} if each times out`;
	return [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.$)("renewals"), `: ${failing} ${noun} before the deadline${hanging}`];
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
		..._presets_js__WEBPACK_IMPORTED_MODULE_1__.t.map(({ name, aliases, title }) => {
			const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
			return `  ${name.padEnd(20)}  ${title}${also}`;
		}),
		"",
		"Exit codes: 0 never two leaders, 1 two leaders are possible, 64 no such lease."
	],
	run
};
async function run(args, terminal) {
	const config = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.H)(terminal.files, args.text("config"));
	const lease = (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_lease_flags_js__WEBPACK_IMPORTED_MODULE_5__.n)(args));
	const { soak } = (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.l)(config, {
		..._lint_js__WEBPACK_IMPORTED_MODULE_2__.c,
		soak: true,
		soakSettings: lease === null ? null : {
			...NOTHING_SAID,
			lease
		}
	});
	const { lint, preset } = lintLease(soak?.lease ?? null);
	terminal.out(args.on("json") ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.i)(lint, preset.sources) : renderLintText(lint, preset, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__.r)(terminal)));
	return lint.verdict === "safe" ? _cli_js__WEBPACK_IMPORTED_MODULE_0__.r.pass : _cli_js__WEBPACK_IMPORTED_MODULE_0__.r.fail;
}
const NOTHING_SAID = {
	windowUs: null,
	seeds: null,
	seed: null,
	profile: null,
	faults: null
};



/***/ __webpack_exports__.LINT = LINT;
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