"use strict";
exports.id = 848;
exports.ids = [848];
exports.modules = {

/***/ 2317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);


async function readCoverageReports(files, patterns, baseline) {
	const none = (function () { return ( false); });
	const after = await readCoverageFiles(files, patterns, none);
	const before = baseline === null ? null : await readCoverageFiles(files, baseline, none);
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.mt)({
		after,
		before,
		baseline: before === null ? {
			kind: "none",
			state: "none",
			commit: null,
			distance: null
		} : {
			kind: "file",
			state: "found",
			commit: null,
			distance: null
		},
		modules: [],
		targets: [],
		exclude: [],
		tracked: null,
		patch: null,
		matcherOf: await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Pt)([])
	});
	return {
		evidence,
		warnings: evidence.notes
	};
}
async function readCoverageFiles(files, patterns, wantsRegions, rules = null) {
	const reports = await readEach(files, patterns, async (path) => {
		const report = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.at)(files, path, wantsRegions);
		return {
			where: path,
			report: rules === null ? report : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.dt)(path, report, rules).report
		};
	});
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ft)(reports);
}
async function readTestReports(files, patterns, baseline) {
	const read = (path) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ot)(files, path);
	const after = await readEach(files, patterns, read);
	const before = baseline === null ? null : await readEach(files, baseline, read);
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.et)(after, before);
	return {
		evidence,
		warnings: evidence.after.notes
	};
}
async function readEach(files, patterns, read) {
	const sources = {
		root: ".",
		patterns: patterns.map((function (pattern) { return ( ({
			pattern,
			origin: null
		})); }))
	};
	const found = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.rt)(files, sources, "reports");
	const [problem] = found.problems;
	if (problem !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", problem);
	const values = [];
	for (const path of found.paths) values.push(await read(path));
	return values;
}



/***/ __webpack_exports__.n = readCoverageReports;
__webpack_exports__.r = readTestReports;
__webpack_exports__.t = readCoverageFiles;
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
}),

/***/ 1848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2317);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(260);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1283);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5605);






const TESTS = {
	name: "tests",
	positionals: "REPORT\u2026",
	summary: "read JUnit reports of any runner, merge them, print what passed and what changed",
	options: [{
		name: "baseline",
		value: "REPORT",
		multiple: true,
		help: "reports to compare with"
	}, {
		name: "json",
		value: null,
		help: "print soakgate/tests@1 instead of the summary"
	}],
	run
};
async function run(args, terminal) {
	const { evidence, warnings } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__.r)(terminal.files, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.n)("tests", args), args.all("baseline"));
	for (const warning of warnings) terminal.err(`warning: ${warning}\n`);
	const section = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.h)(evidence);
	terminal.out(args.on("json") ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.s)(section) : (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__.i)(section, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.r)(terminal)));
	if (section.failed > 0) return _cli_js__WEBPACK_IMPORTED_MODULE_4__.r.fail;
	return section.total > 0 ? _cli_js__WEBPACK_IMPORTED_MODULE_4__.r.pass : _cli_js__WEBPACK_IMPORTED_MODULE_4__.r.unknown;
}



/***/ __webpack_exports__.TESTS = TESTS;
})

};
;