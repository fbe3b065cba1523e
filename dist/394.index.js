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
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONVERT: () => (/* binding */ CONVERT)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2317);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5696);






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
			lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.At)(lines),
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
	return [...folders].sort(([a], [b]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.a)(a, b));
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
		const { covered, total } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.kt)(file.functions);
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
		const { covered, total } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.At)(file.lines);
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
	const written = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.Nt)(files.map((file) => writtenTotals(file, numbersBranches)));
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
		...lines !== null && { lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.At)(lines) },
		...placed && { branches: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.St)(branches) },
		...functions !== null && { functions: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.kt)(functions) }
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
	if (files.length === 0 && report.files.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.l("evidence", `${where}: found only totals; ${name} needs lines; convert a report that has them (coverage-final.json)`);
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
	const patterns = (0,_lint_js__WEBPACK_IMPORTED_MODULE_5__.n)("convert", args);
	const format = wantedFormat(args.text("to"));
	const { files, git, workingDirectory } = terminal;
	const report = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(files, patterns, () => true, {
		tracked: null,
		prefixes: /* @__PURE__ */ new Map(),
		roots: [workingDirectory],
		goModules: await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.g)(files, ".", await git.tracked("."))
	});
	const where = patterns.join(", ");
	if (report.files.length === 0) {
		terminal.err(`soakgate: ${where}: nothing was measured, so there is nothing to write; check that the tests ran under the coverage tool
`);
		return _cli_js__WEBPACK_IMPORTED_MODULE_3__.r.unknown;
	}
	const printed = printCoverage(where, report, format);
	for (const note of [...report.notes, ...printed.notes]) terminal.err(`warning: ${note}\n`);
	const path = args.text("output") ?? "-";
	if (path === "-") for (const chunk of printed.chunks) terminal.out(chunk);
	else await files.write(path, printed.chunks);
	return _cli_js__WEBPACK_IMPORTED_MODULE_3__.r.pass;
}
function wantedFormat(name) {
	const known = PRINTED_FORMATS.find((format) => format === name?.toLowerCase());
	if (known !== void 0) return known;
	const allowed = PRINTED_FORMATS.join(" and ");
	if (name === null) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.l("usage", `convert: no format was named; allowed are ${allowed}; add --to ${PRINTED_FORMATS[0]}`);
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.i)(name, PRINTED_FORMATS);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.l("usage", `convert: --to "${name}"; allowed are ${allowed}${near === null ? "" : `; did you mean ${near}?`}`);
}



/***/ }),

/***/ 2317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readCoverageReports),
/* harmony export */   r: () => (/* binding */ readTestReports),
/* harmony export */   t: () => (/* binding */ readCoverageFiles)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);


async function readCoverageReports(files, patterns, baseline) {
	const none = (function () { return ( false); });
	const after = await readCoverageFiles(files, patterns, none);
	const before = baseline === null ? null : await readCoverageFiles(files, baseline, none);
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__._t)({
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
		matcherOf: await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.zt)([])
	});
	return {
		evidence,
		warnings: evidence.notes
	};
}
async function readCoverageFiles(files, patterns, wantsRegions, rules = null) {
	const reports = await readEach(files, patterns, async (path) => {
		const report = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ct)(files, path, wantsRegions);
		return {
			where: path,
			report: rules === null ? report : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.mt)(path, report, rules).report
		};
	});
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ht)(reports);
}
async function readTestReports(files, patterns, baseline) {
	const read = (path) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.lt)(files, path);
	const after = await readEach(files, patterns, read);
	const before = baseline === null ? null : await readEach(files, baseline, read);
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.rt)(after, before);
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
	const found = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ot)(files, sources, "reports");
	const [problem] = found.problems;
	if (problem !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", problem);
	const values = [];
	for (const path of found.paths) values.push(await read(path));
	return values;
}



/***/ })

};
;