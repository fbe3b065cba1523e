"use strict";
exports.id = 826;
exports.ids = [826];
exports.modules = {

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

/***/ 4826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COVERAGE: () => (/* binding */ COVERAGE)
/* harmony export */ });
/* harmony import */ var _app_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2399);
/* harmony import */ var _report_build_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _report_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4928);
/* harmony import */ var _report_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7022);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7470);






const COVERAGE = {
    name: "coverage",
    positionals: "REPORT…",
    summary: "read coverage reports of any format, merge them, print the table",
    options: [
        { name: "baseline", value: "REPORT", multiple: true, help: "reports to compare with" },
        { name: "json", value: null, help: "print soakgate/coverage@1 instead of the table" },
    ],
    run,
};
async function run(args, terminal) {
    const { evidence, warnings } = await (0,_app_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCoverageReports */ .QY)(terminal.files, (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .requireReports */ .z_)("coverage", args), args.all("baseline"));
    for (const warning of warnings)
        terminal.err(`warning: ${warning}\n`);
    const section = (0,_report_build_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageSection */ .E)(evidence);
    terminal.out(args.on("json")
        ? (await (0,_report_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonDocuments */ .p)()).renderCoverageJson(section)
        : (0,_report_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCoverageText */ .SW)(section, (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(terminal)));
    const measured = section.total[section.headline]?.total ?? 0;
    return measured > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass : _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.unknown;
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


/***/ }),

/***/ 7022:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  SW: () => (/* binding */ renderCoverageText),
  It: () => (/* binding */ renderReplayedText),
  zz: () => (/* binding */ renderSoakText),
  dO: () => (/* binding */ renderTestsText)
});


var report_document = __webpack_require__(1509);
var failures = __webpack_require__(2547);
var limits = __webpack_require__(5032);
var print_markdown = __webpack_require__(4820);
var print_text = __webpack_require__(8618);
var report_witness = __webpack_require__(3008);
;// CONCATENATED MODULE: ./lib/report/replayed.js


function replayedBlocks(replayed, limits) {
    const { verdict, reason, witness, origin, digest, expectedDigest } = replayed;
    const line = (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Replay"), " ", (0,report_document/* mark */.Gy)(verdict === "pass" ? "pass" : verdict === "fail" ? "fail" : "open"), " ", ...(0,report_document/* joined */.oR)([
        [reason],
        ["from seed ", (0,report_document/* code */.aY)(`${origin.seed}/${origin.index}`)],
        digest === expectedDigest ? ["same digest ", (0,report_document/* code */.aY)(digest)] : [],
    ], " \u00b7 "));
    if (witness === null)
        return [line];
    const { story } = witness;
    if (story === undefined)
        return [line, (0,report_document/* paragraph */.FY)(...(0,report_witness/* happened */.Y5)(witness), ".")];
    return [
        line,
        (0,report_document/* paragraph */.FY)(...(0,report_witness/* happened */.Y5)(witness), `, in ${(0,report_witness/* sizeOf */.$d)(story)}:`),
        ...(0,report_witness/* storyBlocks */.o5)(story, limits),
    ];
}

var results = __webpack_require__(7201);
var report_soak = __webpack_require__(2426);
var test_names = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/report/tables.js









const LONG = { ...limits/* USUAL */.VY, open: 200 };
function renderCoverageText(section, options) {
    return (0,print_text/* printText */.n)(coverageSections(section), options);
}
function renderTestsText(section, options) {
    return (0,print_text/* printText */.n)(testSections(section), options);
}
function renderSoakText(soak, options) {
    const blocks = [...(0,report_soak/* soakBlocks */.n7)(soak, LONG), ...(0,report_soak/* soakDetailBlocks */.o1)(soak, LONG)];
    return (0,print_text/* printText */.n)([{ name: "soak", blocks }], options);
}
function renderReplayedText(replayed, options) {
    return (0,print_text/* printText */.n)([{ name: "soak", blocks: replayedBlocks(replayed, LONG) }], options);
}
function renderCoverageMarkdown(section) {
    return `${printMarkdown(coverageSections(section), LONG.text)}\n`;
}
function renderTestsMarkdown(section) {
    return `${printMarkdown(testSections(section), LONG.text)}\n`;
}
function coverageSections(section) {
    const rows = section.modules.length === 0 ? fileRows(section) : section;
    const blocks = [
        ...(0,results/* coverageTable */.L)(rows, { gates: [], next: null }, LONG),
        (0,report_document/* paragraph */.FY)(...source(section)),
    ];
    return [{ name: "results", blocks }];
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
            uncovered,
        };
    });
    return { ...section, modules };
}
function source(section) {
    const formats = [`read: ${section.formats.join(", ")}`];
    const tool = section.tool === null ? [] : [(0,report_document/* code */.aY)(section.tool)];
    return (0,report_document/* joined */.oR)([formats, tool, section.baseline.state === "none" ? ["no baseline"] : []], " · ");
}
function testSections(section) {
    const failed = (0,failures/* failedTests */.T9)(section, LONG.open);
    const blocks = [...(0,test_names/* testBlocks */.B)(section, LONG), ...(failed.length === 0 ? [] : [(0,report_document/* list */.p_)(failed)])];
    return [{ name: "tests", blocks }];
}


/***/ })

};
;