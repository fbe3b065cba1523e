"use strict";
exports.id = 394;
exports.ids = [394];
exports.modules = {

/***/ 8394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var sum = (function sum(classes) {
	let total = {
		lines: {
			covered: 0,
			total: 0
		},
		branches: {
			covered: 0,
			total: 0
		}
	};
	for (const { counts } of classes) total = {
		lines: add(total.lines, counts.lines),
		branches: add(total.branches, counts.branches)
	};
	return total;
});
var add = (function add(a, b) {
	return {
		covered: a.covered + b.covered,
		total: a.total + b.total
	};
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4448);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2317);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8119);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5605);





const NUMBERED_ID = /^(\d+),(\d+)$/;
function numberedBranches(branches) {
	const numbered = [];
	for (let start = 0; start < branches.lines.length;) {
		const line = branches.lines[start] ?? 0;
		let end = start;
		while (branches.lines[end] === line) end += 1;
		numbered.push(...numberedLine(branches, line, start, end));
		start = end;
	}
	return numbered;
}
function numberedLine({ ids, covered, total }, line, start, end) {
	const names = ids?.slice(start, end).map((id) => NUMBERED_ID.exec(id));
	if (names?.every((name) => name !== null)) return names.map((name, at) => ({
		line,
		block: name[1] ?? "0",
		branch: name[2] ?? "0",
		taken: (covered[start + at] ?? 0) > 0
	}));
	const numbered = [];
	for (let at = start; at < end; at += 1) for (let nth = 0; nth < (total[at] ?? 0); nth += 1) {
		const taken = nth < (covered[at] ?? 0);
		numbered.push({
			line,
			block: "0",
			branch: String(numbered.length),
			taken
		});
	}
	return numbered;
}
function branchesByLine(lines, branches) {
	const byLine = /* @__PURE__ */ new Map();
	let at = 0;
	for (const [index, line] of (branches?.lines ?? /* @__PURE__ */ new Uint32Array(0)).entries()) {
		while (at + 1 < lines.numbers.length && (lines.numbers[at + 1] ?? 0) <= line) at += 1;
		const target = lines.numbers[at];
		if (target === void 0) break;
		const known = byLine.get(target) ?? {
			covered: 0,
			total: 0
		};
		byLine.set(target, {
			covered: known.covered + (branches?.covered[index] ?? 0),
			total: known.total + (branches?.total[index] ?? 0)
		});
	}
	return byLine;
}
const RATE_DIGITS = 6;
function* printCobertura(files, sources) {
	const classes = files.map(classOf);
	const total = sum(classes);
	yield `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage ${rates(total)} lines-covered="${total.lines.covered}" lines-valid="${total.lines.total}" branches-covered="${total.branches.covered}" branches-valid="${total.branches.total}" complexity="0" timestamp="0" version="1">\n  <sources>\n${(sources.length > 0 ? sources : ["."]).map(sourceElement).join("")}  </sources>
  <packages>
`;
	for (const [folder, members] of byFolder(classes)) {
		yield `    <package name="${attribute(folder)}" ${rates(sum(members))} complexity="0">\n      <classes>\n`;
		for (const member of members) yield classElement(member);
		yield "      </classes>\n    </package>\n";
	}
	yield "  </packages>\n</coverage>\n";
}
function sourceElement(folder) {
	return `    <source>${attribute(folder)}</source>\n`;
}
function classOf(file) {
	const lines = file.lines ?? {
		numbers: /* @__PURE__ */ new Uint32Array(0),
		hits: /* @__PURE__ */ new Uint32Array(0)
	};
	const conditions = branchesByLine(lines, file.branches);
	const cut = file.path.lastIndexOf("/");
	let branches = {
		covered: 0,
		total: 0
	};
	for (const one of conditions.values()) branches = add(branches, one);
	return {
		file,
		folder: cut < 0 ? "." : file.path.slice(0, cut),
		name: file.path.slice(cut + 1),
		lines,
		conditions,
		counts: {
			lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(lines),
			branches
		}
	};
}
function byFolder(classes) {
	const folders = /* @__PURE__ */ new Map();
	for (const one of classes) {
		const members = folders.get(one.folder);
		if (members === void 0) folders.set(one.folder, [one]);
		else members.push(one);
	}
	return [...folders].sort(([a], [b]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.a)(a, b));
}
function classElement({ file, name, lines, conditions, counts }) {
	const parts = [`        <class name="${attribute(name)}" filename="${attribute(file.path)}" ${rates(counts)} complexity="0">\n`, "          <methods>\n"];
	for (const one of file.functions ?? []) {
		const rate = one.hits > 0 ? 1 : 0;
		parts.push(`            <method name="${attribute(one.name)}" signature="()" hits="${one.hits}" line-rate="${rate}" branch-rate="${rate}" complexity="0">\n              <lines><line number="${one.first}" hits="${one.hits}"/></lines>\n            </method>\n`);
	}
	parts.push("          </methods>\n          <lines>\n");
	for (const [at, number] of lines.numbers.entries()) parts.push(lineElement(number, lines.hits[at] ?? 0, conditions.get(number)));
	parts.push("          </lines>\n        </class>\n");
	return parts.join("");
}
function lineElement(number, hits, branches) {
	const start = `            <line number="${number}" hits="${hits}"`;
	if (branches === void 0 || branches.total === 0) return `${start} branch="false"/>\n`;
	return `${start} branch="true" condition-coverage="${Math.floor(branches.covered * 100 / branches.total)}% (${branches.covered}/${branches.total})"/>\n`;
}


function rates({ lines, branches }) {
	return `line-rate="${rate(lines)}" branch-rate="${rate(branches)}"`;
}
function rate({ covered, total }) {
	if (covered === total) return "1";
	const units = Math.floor(covered * 10 ** RATE_DIGITS / total);
	return `0.${String(units).padStart(RATE_DIGITS, "0")}`;
}
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"	": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;"
};
function attribute(text) {
	return xmlName(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
function xmlName(text) {
	return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}
function* printLcov(files) {
	for (const file of files) yield `${recordsOf(file).join("\n")}\n`;
}
function recordsOf(file) {
	const records = ["TN:", `SF:${lcovName(file.path)}`];
	if (file.functions !== null) {
		for (const one of file.functions) records.push(`FN:${one.first},${lcovName(one.name)}`);
		for (const one of file.functions) records.push(`FNDA:${one.hits},${lcovName(one.name)}`);
		const { covered, total } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Et)(file.functions);
		records.push(`FNF:${total}`, `FNH:${covered}`);
	}
	if (file.branches !== null) {
		const branches = numberedBranches(file.branches);
		for (const { line, block, branch, taken } of branches) records.push(`BRDA:${line},${block},${branch},${taken ? 1 : 0}`);
		records.push(`BRF:${branches.length}`, `BRH:${branches.filter(({ taken }) => taken).length}`);
	}
	if (file.lines !== null) {
		const { numbers, hits } = file.lines;
		for (const [at, number] of numbers.entries()) records.push(`DA:${number},${hits[at]}`);
		const { covered, total } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(file.lines);
		records.push(`LF:${total}`, `LH:${covered}`);
	}
	records.push("end_of_record");
	return records;
}
function lcovName(text) {
	return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/^(\d+),/, "$1;");
}
function lossesOf(report, files, format) {
	const bare = report.files.length - files.length;
	return [
		...bare > 0 ? [`${bare} of ${report.files.length} files have no lines and are left out`] : [],
		...countsLost(report, files, format),
		...report.headline === "statements" ? ["statements become lines: a line is covered if one of its statements is"] : [],
		...detailsLost(report, files, format),
		...namesChanged(files, format)
	];
}
function countsLost(report, files, { name, numbersBranches }) {
	const written = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.At)(files.map((file) => writtenTotals(file, numbersBranches)));
	return [
		"lines",
		"branches",
		"functions"
	].flatMap((metric) => {
		const stated = report.totals[metric];
		if (stated === void 0 || stated.total === 0) return [];
		const listed = written[metric];
		if (listed?.covered === stated.covered && listed.total === stated.total) return [];
		const rest = listed === void 0 ? "lists none" : `lists ${listed.covered}/${listed.total}`;
		return [`${metric}: the report counts ${stated.covered}/${stated.total} and ${rest}; ${name} gets what it lists`];
	});
}
function writtenTotals({ lines, branches, functions }, unbound) {
	const placed = branches !== null && (unbound || (lines?.numbers.length ?? 0) > 0);
	return {
		...lines !== null && { lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(lines) },
		...placed && { branches: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.yt)(branches) },
		...functions !== null && { functions: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.Et)(functions) }
	};
}
function detailsLost(report, files, format) {
	const some = (test) => files.some(test);
	const named = (id) => !format.numbersBranches || !NUMBERED_ID.test(id);
	const lost = [
		report.totals.statements !== void 0 && report.headline !== "statements" && "statements",
		some(({ functions }) => functions?.some(({ last }) => last !== null) ?? false) && "where functions end",
		some(({ regions }) => regions.classes > 0) && "classes",
		some(({ branches }) => branches?.ids?.some(named) ?? false) && "names of branches",
		!format.holdsSources && report.sources.some((folder) => folder !== ".") && "source folders"
	].filter((each) => each !== false);
	return lost.length === 0 ? [] : [`${format.name} cannot hold ${lost.join(", ")}`];
}
function namesChanged(files, format) {
	const changed = files.flatMap(({ path, functions }) => [path, ...(functions ?? []).map((one) => one.name)]).filter((name) => format.writtenName(name) !== name).length;
	if (changed === 0) return [];
	return [`${changed} names hold characters that ${format.name} cannot, written as others`];
}
const PRINTED_FORMATS = ["cobertura", "lcov"];
const LIMITS = {
	cobertura: {
		name: "Cobertura",
		numbersBranches: false,
		holdsSources: true,
		writtenName: xmlName
	},
	lcov: {
		name: "LCOV",
		numbersBranches: true,
		holdsSources: false,
		writtenName: lcovName
	}
};
function printCoverage(where, report, format) {
	const { name } = LIMITS[format];
	const files = report.files.filter((file) => file.lines !== null);
	if (files.length === 0 && report.files.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("evidence", `${where}: found only totals; ${name} needs lines; convert a report that has them (coverage-final.json)`);
	return {
		chunks: format === "lcov" ? printLcov(files) : printCobertura(files, report.sources),
		notes: lossesOf(report, files, LIMITS[format])
	};
}
const CONVERT = {
	name: "convert",
	positionals: "REPORT\u2026",
	summary: "read coverage reports of any format, merge them, write them as Cobertura or LCOV",
	options: [{
		name: "to",
		value: PRINTED_FORMATS.join("|"),
		required: true,
		help: "the format to write"
	}, {
		name: "output",
		short: "o",
		value: "FILE",
		help: "write there; - is stdout (default)"
	}],
	run
};
async function run(args, terminal) {
	const patterns = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__.n)("convert", args);
	const format = wantedFormat(args.text("to"));
	const { files, git, workingDirectory } = terminal;
	const report = await (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.t)(files, patterns, () => true, {
		tracked: null,
		prefixes: /* @__PURE__ */ new Map(),
		roots: [workingDirectory],
		goModules: await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.m)(files, ".", await git.tracked("."))
	});
	const where = patterns.join(", ");
	if (report.files.length === 0) {
		terminal.err(`soakgate: ${where}: nothing was measured, so there is nothing to write; check that the tests ran under the coverage tool
`);
		return _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.unknown;
	}
	const printed = printCoverage(where, report, format);
	for (const note of [...report.notes, ...printed.notes]) terminal.err(`warning: ${note}\n`);
	const path = args.text("output") ?? "-";
	if (path === "-") for (const chunk of printed.chunks) terminal.out(chunk);
	else await files.write(path, printed.chunks);
	return _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.pass;
}
function wantedFormat(name) {
	const known = PRINTED_FORMATS.find((format) => format === name?.toLowerCase());
	if (known !== void 0) return known;
	const allowed = PRINTED_FORMATS.join(" and ");
	if (name === null) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("usage", `convert: no format was named; allowed are ${allowed}; add --to ${PRINTED_FORMATS[0]}`);
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.i)(name, PRINTED_FORMATS);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("usage", `convert: --to "${name}"; allowed are ${allowed}${near === null ? "" : `; did you mean ${near}?`}`);
}



/***/ __webpack_exports__.CONVERT = CONVERT;
}),

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