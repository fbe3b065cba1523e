"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

/***/ 2501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ goModules)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(343);


const MODULES_MAX = 2_000;
async function goModules(files, root, tracked) {
    const below = (path) => (root === "." ? path : `${root}/${path}`);
    const named = tracked?.filter((path) => /(?:^|\/)go\.mod$/.test(path)) ?? ["go.mod"];
    const modules = [];
    for (const path of named.slice(0, MODULES_MAX)) {
        if (!(await files.exists(below(path))))
            continue;
        const module = await moduleOf(files, below(path));
        if (module !== null)
            modules.push({ module, folder: path.slice(0, -"/go.mod".length) });
    }
    return modules;
}
async function moduleOf(files, path) {
    try {
        const text = (await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(files, path)).replace(/\/\/.*/g, "");
        return /^\s*module(?:\s*\(\s*|\s+)["`]?([^\s"`()]+)/m.exec(text)?.[1] ?? null;
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const HAND_WRITTEN_BYTES_MAX = 1 << 20;
async function readText(files, path, bytesMax = HAND_WRITTEN_BYTES_MAX) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    let bytes = 0;
    try {
        for await (const chunk of files.read(path)) {
            bytes += chunk.length;
            if (bytes > bytesMax) {
                const most = `${Math.floor(bytesMax / (1 << 20))} MiB`;
                throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${path}: is larger than ${most}; is this the right file?`);
            }
            text += decoder.decode(chunk, { stream: true });
        }
        return text + decoder.decode();
    }
    catch (error) {
        if (error instanceof TypeError) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${path}: is not UTF-8 text; save it as UTF-8`);
        }
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q && error.code === "evidence") {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", error.message);
        }
        throw error;
    }
}


/***/ }),

/***/ 2399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ readCoverageFiles),
/* harmony export */   QY: () => (/* binding */ readCoverageReports),
/* harmony export */   m6: () => (/* binding */ readTestReports)
/* harmony export */ });
/* harmony import */ var _coverage_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4875);
/* harmony import */ var _coverage_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4145);
/* harmony import */ var _coverage_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9646);
/* harmony import */ var _coverage_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9342);
/* harmony import */ var _results_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(159);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6334);







async function readCoverageReports(files, patterns, baseline) {
    const after = await readCoverageFiles(files, patterns);
    const before = baseline === null ? null : await readCoverageFiles(files, baseline);
    const evidence = (0,_coverage_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .buildCoverageEvidence */ .W)({
        after,
        before,
        baseline: before === null
            ? { kind: "none", state: "none", commit: null, distance: null }
            : { kind: "file", state: "found", commit: null, distance: null },
        modules: [],
        targets: [],
        exclude: [],
        tracked: null,
        patch: null,
        matcherOf: await (0,_coverage_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchersOf */ .z6)([]),
    });
    return { evidence, warnings: evidence.notes };
}
async function readCoverageFiles(files, patterns, rules = null) {
    const reports = await readEach(files, patterns, async (path) => {
        const report = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .readCoverage */ .tn)(files, path);
        return {
            where: path,
            report: rules === null ? report : (0,_coverage_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePaths */ .L)(path, report, rules).report,
        };
    });
    return (0,_coverage_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReports */ .C)(reports);
}
async function readTestReports(files, patterns, baseline) {
    const read = (path) => (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .readTests */ .iv)(files, path);
    const after = await readEach(files, patterns, read);
    const before = baseline === null ? null : await readEach(files, baseline, read);
    const evidence = (0,_results_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .buildTestEvidence */ .k)(after, before);
    return { evidence, warnings: evidence.after.notes };
}
async function readEach(files, patterns, read) {
    const sources = {
        root: ".",
        patterns: patterns.map((pattern) => ({ pattern, origin: null })),
    };
    const found = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .findReports */ .zJ)(files, sources, "reports");
    const [problem] = found.problems;
    if (problem !== undefined)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SoakgateError */ .q("evidence", problem);
    const values = [];
    for (const path of found.paths)
        values.push(await read(path));
    return values;
}


/***/ }),

/***/ 5702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ keepReplays)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

function keepReplays({ program, shown, folder }) {
    const kept = new Map();
    return {
        keep: (name, text) => {
            const own = freeName(kept, name);
            kept.set(own, text);
            return `${program} replay ${shellWord(`${shown}/${own}`)}`;
        },
        write: async (files) => {
            const said = [];
            for (const [name, text] of kept)
                said.push(await written(files, folder, name, text));
            return said;
        },
    };
}
async function written(files, folder, name, text) {
    try {
        await files.write(`${folder}/${name}`, text);
        return `${folder}/${name}: replays the failure`;
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return error.message;
        throw error;
    }
}
function freeName(taken, name) {
    const [stem = name] = name.split(/\.json$/);
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1)
        free = `${stem}-${copy}.json`;
    return free;
}
function shellWord(word) {
    const plain = word.startsWith("-") ? `./${word}` : word;
    return /^[\w./:@%+=,~-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  CONVERT: () => (/* binding */ CONVERT)
});

var go_modules = __webpack_require__(2501);
var read = __webpack_require__(2399);
var error = __webpack_require__(9342);
var order = __webpack_require__(3192);
var coverage_hits = __webpack_require__(266);
;// CONCATENATED MODULE: ./lib/coverage/print-branches.js
const NUMBERED_ID = /^(\d+),(\d+)$/;
function numberedBranches(branches) {
    const numbered = [];
    for (let start = 0; start < branches.lines.length;) {
        const line = branches.lines[start] ?? 0;
        let end = start;
        while (branches.lines[end] === line)
            end += 1;
        numbered.push(...numberedLine(branches, line, start, end));
        start = end;
    }
    return numbered;
}
function numberedLine({ ids, covered, total }, line, start, end) {
    const names = ids?.slice(start, end).map((id) => NUMBERED_ID.exec(id));
    if (names?.every((name) => name !== null)) {
        return names.map((name, at) => ({
            line,
            block: name[1] ?? "0",
            branch: name[2] ?? "0",
            taken: (covered[start + at] ?? 0) > 0,
        }));
    }
    const numbered = [];
    for (let at = start; at < end; at += 1) {
        for (let nth = 0; nth < (total[at] ?? 0); nth += 1) {
            const taken = nth < (covered[at] ?? 0);
            numbered.push({ line, block: "0", branch: String(numbered.length), taken });
        }
    }
    return numbered;
}
function branchesByLine(lines, branches) {
    const byLine = new Map();
    let at = 0;
    for (const [index, line] of (branches?.lines ?? new Uint32Array(0)).entries()) {
        while (at + 1 < lines.numbers.length && (lines.numbers[at + 1] ?? 0) <= line)
            at += 1;
        const target = lines.numbers[at];
        if (target === undefined)
            break;
        const known = byLine.get(target) ?? { covered: 0, total: 0 };
        byLine.set(target, {
            covered: known.covered + (branches?.covered[index] ?? 0),
            total: known.total + (branches?.total[index] ?? 0),
        });
    }
    return byLine;
}

;// CONCATENATED MODULE: ./lib/coverage/print-cobertura.js



const RATE_DIGITS = 6;
function* printCobertura(files, sources) {
    const classes = files.map(classOf);
    const total = sum(classes);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n' +
        `<coverage ${rates(total)} lines-covered="${total.lines.covered}" ` +
        `lines-valid="${total.lines.total}" branches-covered="${total.branches.covered}" ` +
        `branches-valid="${total.branches.total}" complexity="0" timestamp="0" version="1">\n` +
        `  <sources>\n${(sources.length > 0 ? sources : ["."]).map(sourceElement).join("")}` +
        "  </sources>\n  <packages>\n";
    for (const [folder, members] of byFolder(classes)) {
        yield `    <package name="${attribute(folder)}" ${rates(sum(members))} complexity="0">\n      <classes>\n`;
        for (const member of members)
            yield classElement(member);
        yield "      </classes>\n    </package>\n";
    }
    yield "  </packages>\n</coverage>\n";
}
function sourceElement(folder) {
    return `    <source>${attribute(folder)}</source>\n`;
}
function classOf(file) {
    const lines = file.lines ?? { numbers: new Uint32Array(0), hits: new Uint32Array(0) };
    const conditions = branchesByLine(lines, file.branches);
    const cut = file.path.lastIndexOf("/");
    let branches = { covered: 0, total: 0 };
    for (const one of conditions.values())
        branches = add(branches, one);
    return {
        file,
        folder: cut < 0 ? "." : file.path.slice(0, cut),
        name: file.path.slice(cut + 1),
        lines,
        conditions,
        counts: { lines: (0,coverage_hits/* countLines */.lt)(lines), branches },
    };
}
function byFolder(classes) {
    const folders = new Map();
    for (const one of classes) {
        const members = folders.get(one.folder);
        if (members === undefined)
            folders.set(one.folder, [one]);
        else
            members.push(one);
    }
    return [...folders].sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
}
function classElement({ file, name, lines, conditions, counts }) {
    const parts = [
        `        <class name="${attribute(name)}" filename="${attribute(file.path)}" ${rates(counts)} complexity="0">\n`,
        "          <methods>\n",
    ];
    for (const one of file.functions ?? []) {
        const rate = one.hits > 0 ? 1 : 0;
        parts.push(`            <method name="${attribute(one.name)}" signature="()" hits="${one.hits}" line-rate="${rate}" branch-rate="${rate}" complexity="0">\n` +
            `              <lines><line number="${one.first}" hits="${one.hits}"/></lines>\n            </method>\n`);
    }
    parts.push("          </methods>\n          <lines>\n");
    for (const [at, number] of lines.numbers.entries()) {
        parts.push(lineElement(number, lines.hits[at] ?? 0, conditions.get(number)));
    }
    parts.push("          </lines>\n        </class>\n");
    return parts.join("");
}
function lineElement(number, hits, branches) {
    const start = `            <line number="${number}" hits="${hits}"`;
    if (branches === undefined || branches.total === 0)
        return `${start} branch="false"/>\n`;
    const percent = Math.floor((branches.covered * 100) / branches.total);
    return `${start} branch="true" condition-coverage="${percent}% (${branches.covered}/${branches.total})"/>\n`;
}
function sum(classes) {
    let total = { lines: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } };
    for (const { counts } of classes) {
        total = {
            lines: add(total.lines, counts.lines),
            branches: add(total.branches, counts.branches),
        };
    }
    return total;
}
function add(a, b) {
    return { covered: a.covered + b.covered, total: a.total + b.total };
}
function rates({ lines, branches }) {
    return `line-rate="${rate(lines)}" branch-rate="${rate(branches)}"`;
}
function rate({ covered, total }) {
    if (covered === total)
        return "1";
    const units = Math.floor((covered * 10 ** RATE_DIGITS) / total);
    return `0.${String(units).padStart(RATE_DIGITS, "0")}`;
}
const ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
};
function attribute(text) {
    return xmlName(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
function xmlName(text) {
    return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}

;// CONCATENATED MODULE: ./lib/coverage/print-lcov.js


function* printLcov(files) {
    for (const file of files)
        yield `${recordsOf(file).join("\n")}\n`;
}
function recordsOf(file) {
    const records = ["TN:", `SF:${lcovName(file.path)}`];
    if (file.functions !== null) {
        for (const one of file.functions)
            records.push(`FN:${one.first},${lcovName(one.name)}`);
        for (const one of file.functions)
            records.push(`FNDA:${one.hits},${lcovName(one.name)}`);
        const { covered, total } = (0,coverage_hits/* countFunctions */.$t)(file.functions);
        records.push(`FNF:${total}`, `FNH:${covered}`);
    }
    if (file.branches !== null) {
        const branches = numberedBranches(file.branches);
        for (const { line, block, branch, taken } of branches) {
            records.push(`BRDA:${line},${block},${branch},${taken ? 1 : 0}`);
        }
        records.push(`BRF:${branches.length}`, `BRH:${branches.filter(({ taken }) => taken).length}`);
    }
    if (file.lines !== null) {
        const { numbers, hits } = file.lines;
        for (const [at, number] of numbers.entries())
            records.push(`DA:${number},${hits[at]}`);
        const { covered, total } = (0,coverage_hits/* countLines */.lt)(file.lines);
        records.push(`LF:${total}`, `LH:${covered}`);
    }
    records.push("end_of_record");
    return records;
}
function lcovName(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/^(\d+),/, "$1;");
}

var coverage_branches = __webpack_require__(7108);
;// CONCATENATED MODULE: ./lib/coverage/print-losses.js



function lossesOf(report, files, format) {
    const bare = report.files.length - files.length;
    return [
        ...(bare > 0 ? [`${bare} of ${report.files.length} files have no lines and are left out`] : []),
        ...countsLost(report, files, format),
        ...(report.headline === "statements"
            ? ["statements become lines: a line is covered if one of its statements is"]
            : []),
        ...detailsLost(report, files, format),
        ...namesChanged(files, format),
    ];
}
function countsLost(report, files, { name, numbersBranches }) {
    const written = (0,coverage_hits/* sumTotals */.L_)(files.map((file) => writtenTotals(file, numbersBranches)));
    const metrics = ["lines", "branches", "functions"];
    return metrics.flatMap((metric) => {
        const stated = report.totals[metric];
        if (stated === undefined || stated.total === 0)
            return [];
        const listed = written[metric];
        if (listed?.covered === stated.covered && listed.total === stated.total)
            return [];
        const rest = listed === undefined ? "lists none" : `lists ${listed.covered}/${listed.total}`;
        return [
            `${metric}: the report counts ${stated.covered}/${stated.total} and ${rest}; ${name} gets what it lists`,
        ];
    });
}
function writtenTotals({ lines, branches, functions }, unbound) {
    const placed = branches !== null && (unbound || (lines?.numbers.length ?? 0) > 0);
    return {
        ...(lines !== null && { lines: (0,coverage_hits/* countLines */.lt)(lines) }),
        ...(placed && { branches: (0,coverage_branches/* countBranches */.cr)(branches) }),
        ...(functions !== null && { functions: (0,coverage_hits/* countFunctions */.$t)(functions) }),
    };
}
function detailsLost(report, files, format) {
    const some = (test) => files.some(test);
    const named = (id) => !format.numbersBranches || !NUMBERED_ID.test(id);
    const lost = [
        report.totals.statements !== undefined && report.headline !== "statements" && "statements",
        some(({ functions }) => functions?.some(({ last }) => last !== null) ?? false) &&
            "where functions end",
        some(({ regions }) => regions.classes > 0) && "classes",
        some(({ branches }) => branches?.ids?.some(named) ?? false) && "names of branches",
        !format.holdsSources && report.sources.some((folder) => folder !== ".") && "source folders",
    ].filter((each) => each !== false);
    return lost.length === 0 ? [] : [`${format.name} cannot hold ${lost.join(", ")}`];
}
function namesChanged(files, format) {
    const names = files.flatMap(({ path, functions }) => [
        path,
        ...(functions ?? []).map((one) => one.name),
    ]);
    const changed = names.filter((name) => format.writtenName(name) !== name).length;
    if (changed === 0)
        return [];
    return [`${changed} names hold characters that ${format.name} cannot, written as others`];
}

;// CONCATENATED MODULE: ./lib/coverage/print.js




const PRINTED_FORMATS = ["cobertura", "lcov"];
const LIMITS = {
    cobertura: {
        name: "Cobertura",
        numbersBranches: false,
        holdsSources: true,
        writtenName: xmlName,
    },
    lcov: { name: "LCOV", numbersBranches: true, holdsSources: false, writtenName: lcovName },
};
function printCoverage(where, report, format) {
    const { name } = LIMITS[format];
    const files = report.files.filter((file) => file.lines !== null);
    if (files.length === 0 && report.files.length > 0) {
        throw new error/* SoakgateError */.q("evidence", `${where}: found only totals; ${name} needs lines; convert a report that has them (coverage-final.json)`);
    }
    return {
        chunks: format === "lcov" ? printLcov(files) : printCobertura(files, report.sources),
        notes: lossesOf(report, files, LIMITS[format]),
    };
}

var nearest = __webpack_require__(5542);
var command = __webpack_require__(9859);
var reading = __webpack_require__(7470);
;// CONCATENATED MODULE: ./lib/cli/convert.js







const CONVERT = {
    name: "convert",
    positionals: "REPORT…",
    summary: "read coverage reports of any format, merge them, write them as Cobertura or LCOV",
    options: [
        {
            name: "to",
            value: PRINTED_FORMATS.join("|"),
            required: true,
            help: "the format to write",
        },
        { name: "output", short: "o", value: "FILE", help: "write there; - is stdout (default)" },
    ],
    run,
};
async function run(args, terminal) {
    const patterns = (0,reading/* requireReports */.z_)("convert", args);
    const format = wantedFormat(args.text("to"));
    const { files, git, workingDirectory } = terminal;
    const report = await (0,read/* readCoverageFiles */.G5)(files, patterns, {
        tracked: null,
        prefixes: new Map(),
        roots: [workingDirectory],
        goModules: await (0,go_modules/* goModules */.e)(files, ".", await git.tracked(".")),
    });
    const where = patterns.join(", ");
    if (report.files.length === 0) {
        terminal.err(`soakgate: ${where}: nothing was measured, so there is nothing to write; ` +
            "check that the tests ran under the coverage tool\n");
        return command/* EXIT */.dc.unknown;
    }
    const printed = printCoverage(where, report, format);
    for (const note of [...report.notes, ...printed.notes])
        terminal.err(`warning: ${note}\n`);
    const path = args.text("output") ?? "-";
    if (path === "-")
        for (const chunk of printed.chunks)
            terminal.out(chunk);
    else
        await files.write(path, printed.chunks);
    return command/* EXIT */.dc.pass;
}
function wantedFormat(name) {
    const known = PRINTED_FORMATS.find((format) => format === name?.toLowerCase());
    if (known !== undefined)
        return known;
    const allowed = PRINTED_FORMATS.join(" and ");
    if (name === null) {
        throw new error/* SoakgateError */.q("usage", `convert: no format was named; allowed are ${allowed}; add --to ${PRINTED_FORMATS[0]}`);
    }
    const near = (0,nearest/* nearest */.p)(name, PRINTED_FORMATS);
    throw new error/* SoakgateError */.q("usage", `convert: --to "${name}"; allowed are ${allowed}${near === null ? "" : `; did you mean ${near}?`}`);
}


/***/ }),

/***/ 7470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ textOptions),
/* harmony export */   d$: () => (/* binding */ keptReplays),
/* harmony export */   z_: () => (/* binding */ requireReports)
/* harmony export */ });
/* unused harmony export REPORT_FOLDER */
/* harmony import */ var _app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5702);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


const PIPE_COLUMNS = 100;
function textOptions(terminal) {
    return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}
function requireReports(command, args) {
    if (args.positionals.length > 0)
        return args.positionals;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}
const REPORT_FOLDER = "soakgate-report";
function keptReplays({ program }, out) {
    const folder = (out ?? REPORT_FOLDER).replace(/(?<=.)\/+$/, "");
    return (0,_app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keepReplays */ .i)({ program, shown: folder, folder });
}


/***/ })

};
;