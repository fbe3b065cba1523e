"use strict";
exports.id = 1638;
exports.ids = [1638];
exports.modules = {

/***/ 2399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ readCoverageFiles),
/* harmony export */   QY: () => (/* binding */ readCoverageReports),
/* harmony export */   m6: () => (/* binding */ readTestReports)
/* harmony export */ });
/* harmony import */ var _coverage_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1495);
/* harmony import */ var _coverage_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9646);
/* harmony import */ var _coverage_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _results_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(159);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6334);






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
    });
    return { evidence, warnings: evidence.notes };
}
async function readCoverageFiles(files, patterns, rules = null) {
    const reports = await readEach(files, patterns, async (path) => {
        const report = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .readCoverage */ .tn)(files, path);
        return {
            where: path,
            report: rules === null ? report : (0,_coverage_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePaths */ .L)(path, report, rules).report,
        };
    });
    return (0,_coverage_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeReports */ .C)(reports);
}
async function readTestReports(files, patterns, baseline) {
    const read = (path) => (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .readTests */ .iv)(files, path);
    const after = await readEach(files, patterns, read);
    const before = baseline === null ? null : await readEach(files, baseline, read);
    const evidence = (0,_results_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .buildTestEvidence */ .k)(after, before);
    return { evidence, warnings: evidence.after.notes };
}
async function readEach(files, patterns, read) {
    const sources = {
        root: ".",
        patterns: patterns.map((pattern) => ({ pattern, origin: null })),
    };
    const found = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .findReports */ .zJ)(files, sources, "reports");
    const [problem] = found.problems;
    if (problem !== undefined)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SoakgateError */ .q("evidence", problem);
    const values = [];
    for (const path of found.paths)
        values.push(await read(path));
    return values;
}


/***/ }),

/***/ 2615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TESTS: () => (/* binding */ TESTS)
/* harmony export */ });
/* harmony import */ var _app_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2399);
/* harmony import */ var _report_build_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8238);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8457);
/* harmony import */ var _report_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7022);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7470);






const TESTS = {
    name: "tests",
    positionals: "REPORT…",
    summary: "read JUnit reports of any runner, merge them, print what passed and what changed",
    options: [
        { name: "baseline", value: "REPORT", multiple: true, help: "reports to compare with" },
        { name: "json", value: null, help: "print soakgate/tests@1 instead of the summary" },
    ],
    run,
};
async function run(args, terminal) {
    const { evidence, warnings } = await (0,_app_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTestReports */ .m6)(terminal.files, (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .requireReports */ .z_)("tests", args), args.all("baseline"));
    for (const warning of warnings)
        terminal.err(`warning: ${warning}\n`);
    const section = (0,_report_build_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .testSection */ .E)(evidence);
    terminal.out(args.on("json") ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__.renderTestsJson)(section) : (0,_report_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTestsText */ .dO)(section, (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .aW)(terminal)));
    if (section.failed > 0)
        return _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fail;
    return section.total > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass : _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.unknown;
}


/***/ }),

/***/ 5385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
function countTests(run) {
    const counts = { total: run.cases.length, passed: 0, failed: 0, skipped: 0, flaky: 0 };
    for (const test of run.cases) {
        counts[test.outcome] += 1;
        if (test.flaky)
            counts.flaky += 1;
    }
    return counts;
}


/***/ }),

/***/ 5528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TIMING_FAULTS)
/* harmony export */ });
const TIMING_FAULTS = ["network", "pause", "clock"];


/***/ }),

/***/ 8238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ testSection)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);

function testSection(evidence) {
    const { after, before, delta } = evidence;
    const counts = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .t)(after);
    return {
        total: counts.total,
        passed: counts.passed,
        failed: counts.failed,
        skipped: counts.skipped,
        flaky: counts.flaky,
        durationMs: wholeMilliseconds(after.durationUs),
        baseline: before === null
            ? null
            : { total: before.cases.length, durationMs: wholeMilliseconds(before.durationUs) },
        added: delta && names(delta.added),
        removed: delta && names(delta.removed),
        regressed: delta && names(delta.regressed),
        fixed: delta && names(delta.fixed),
        newlySkipped: delta && names(delta.newlySkipped),
        failedTests: after.cases
            .filter((test) => test.outcome === "failed")
            .map((test) => ({ name: test.name, message: test.message })),
        flakyTests: names(after.cases.filter((test) => test.flaky)),
    };
}
function names(cases) {
    return cases.map((test) => test.name);
}
function wholeMilliseconds(us) {
    return us === null ? null : Math.round(us / 1_000);
}


/***/ })

};
;