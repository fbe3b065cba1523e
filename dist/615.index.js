export const id = 615;
export const ids = [615];
export const modules = {

/***/ 2399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ readCoverageReports),
/* harmony export */   m6: () => (/* binding */ readTestReports)
/* harmony export */ });
/* unused harmony export readCoverageFiles */
/* harmony import */ var _coverage_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _coverage_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9646);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _results_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(159);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(584);





/**
 * Coverage of named files or globs, before null without a baseline. Paths stay as reports write them.
 *
 * Errors: `evidence` for the first pattern or report that is bad, `limit` for one too large.
 */
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
/**
 * The coverage reports of files or globs, merged.
 *
 * Errors: as `readCoverageReports`.
 */
async function readCoverageFiles(files, patterns) {
    const reports = await readEach(files, patterns, async (path) => ({
        where: path,
        report: await (0,_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .readCoverage */ .tn)(files, path),
    }));
    return (0,_coverage_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeReports */ .C)(reports);
}
/**
 * Test results of named files or globs.
 *
 * Errors: as `readCoverageReports`.
 */
async function readTestReports(files, patterns, baseline) {
    const read = (path) => (0,_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .readTests */ .iv)(files, path);
    const after = await readEach(files, patterns, read);
    const before = baseline === null ? null : await readEach(files, baseline, read);
    const evidence = (0,_results_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .buildTestEvidence */ .k)(after, before);
    return { evidence, warnings: evidence.after.notes };
}
async function readEach(files, patterns, read) {
    const sources = {
        root: ".",
        patterns: patterns.map((pattern) => ({ pattern, origin: null })),
    };
    const found = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .findReports */ .zJ)(files, sources, "reports");
    const [problem] = found.problems;
    if (problem !== undefined)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SoakgateError */ .q("evidence", problem);
    const values = [];
    for (const path of found.paths)
        values.push(await read(path));
    return values;
}


/***/ }),

/***/ 7470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textOptions),
/* harmony export */   z: () => (/* binding */ requireReports)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Width of what is printed where there is no terminal to ask. */
const PIPE_COLUMNS = 100;
/** How text is laid out for this terminal. */
function textOptions(terminal) {
    return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}
/** The reports a command was given. Errors: `usage` where there is none. */
function requireReports(command, args) {
    if (args.positionals.length > 0)
        return args.positionals;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
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
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5697);
/* harmony import */ var _report_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4057);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7470);






/** `tests`: JUnit XML of any runner in, one summary out; unknown where there was no test. */
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
    const { evidence, warnings } = await (0,_app_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTestReports */ .m6)(terminal.files, (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .requireReports */ .z)("tests", args), args.all("baseline"));
    for (const warning of warnings)
        terminal.err(`warning: ${warning}\n`);
    const section = (0,_report_build_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .testSection */ .E)(evidence);
    terminal.out(args.on("json") ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTestsJson */ .Wc)(section) : (0,_report_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTestsText */ .dO)(section, (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .textOptions */ .a)(terminal)));
    if (section.failed > 0)
        return _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.fail;
    return section.total > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass : _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.unknown;
}


/***/ }),

/***/ 5385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
/** Counts a run's cases. */
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

/***/ 8238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ testSection)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);

/** Test results before and after as `report.json` and `tests --json` show them. */
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


/***/ }),

/***/ 4057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ renderCoverageText),
/* harmony export */   dO: () => (/* binding */ renderTestsText),
/* harmony export */   zz: () => (/* binding */ renderSoakText)
/* harmony export */ });
/* unused harmony exports renderCoverageMarkdown, renderTestsMarkdown */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1509);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _print_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _print_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8618);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7201);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7386);
/* harmony import */ var _test_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(129);








/** A terminal scrolls: what one asks for by name is shown long. */
const LONG = { ..._limits_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .VY, open: 200 };
/** What the `coverage` command prints. */
function renderCoverageText(section, options) {
    return (0,_print_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)(coverageSections(section), options);
}
/** What the `tests` command prints. */
function renderTestsText(section, options) {
    return (0,_print_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)(testSections(section), options);
}
/** What the `soak` command prints. */
function renderSoakText(soak, options) {
    const blocks = [...(0,_soak_js__WEBPACK_IMPORTED_MODULE_5__/* .soakBlocks */ .n7)(soak, LONG), ...(0,_soak_js__WEBPACK_IMPORTED_MODULE_5__/* .soakDetailBlocks */ .o1)(soak, LONG)];
    return (0,_print_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)([{ name: "soak", blocks }], options);
}
/** The coverage table as Markdown. */
function renderCoverageMarkdown(section) {
    return `${printMarkdown(coverageSections(section), LONG.text)}\n`;
}
/** The test results as Markdown. */
function renderTestsMarkdown(section) {
    return `${printMarkdown(testSections(section), LONG.text)}\n`;
}
function coverageSections(section) {
    const rows = section.modules.length === 0 ? fileRows(section) : section;
    const blocks = [
        ...(0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageTable */ .L)(rows, { gates: [], next: null }, LONG),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(...source(section)),
    ];
    return [{ name: "results", blocks }];
}
/** Without modules every file is a row; what the rest of the total is stays unassigned. */
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
    const tool = section.tool === null ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(section.tool)];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .oR)([formats, tool, section.baseline.state === "none" ? ["no baseline"] : []], " · ");
}
function testSections(section) {
    const failed = (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTests */ .T9)(section, LONG.open);
    const blocks = [...(0,_test_names_js__WEBPACK_IMPORTED_MODULE_6__/* .testBlocks */ .B)(section, LONG), ...(failed.length === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(failed)])];
    return [{ name: "tests", blocks }];
}


/***/ })

};
