"use strict";
exports.id = 623;
exports.ids = [623];
exports.modules = {

/***/ 9095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchSoak)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

const QUIET_MS = 1000;
const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001b[K";
function watchSoak(terminal, maxTimeUs) {
    const begunMs = terminal.nowMs();
    let shownMs = begunMs + QUIET_MS - EVERY_MS;
    let shown = false;
    return {
        progress: (finished, all, scenario) => {
            const now = terminal.nowMs();
            if (!terminal.watched() || now - shownMs < EVERY_MS)
                return;
            shownMs = now;
            shown = true;
            const perSecond = (finished * 1000) / Math.max(1, now - begunMs);
            const leftS = Math.ceil((all - finished) / Math.max(perSecond, 0.001));
            terminal.err(`${CLEAR_LINE}soak ${scenario}: ${finished}/${all} seeds, ` +
                `${Math.round(perSecond)} a second, ${leftS} s left`);
        },
        stopped: () => {
            if (terminal.interrupted())
                return "interrupted";
            const spent = maxTimeUs !== null && (terminal.nowMs() - begunMs) * 1000 >= maxTimeUs;
            return spent ? `--max-time ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(maxTimeUs)} spent` : null;
        },
        end: () => {
            if (shown)
                terminal.err(CLEAR_LINE);
        },
    };
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

/***/ 623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RUN: () => (/* binding */ RUN)
/* harmony export */ });
/* harmony import */ var _app_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(343);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4788);
/* harmony import */ var _config_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9342);
/* harmony import */ var _report_documents_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4928);
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4164);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9859);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9095);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7470);
/* harmony import */ var _source_date_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9378);












const RUN = {
    name: "run",
    positionals: "",
    summary: "soak, read the reports, hold them against gates and milestone, print the step report",
    options: [
        { name: "config", value: "FILE", help: "configuration (.github/soakgate.yml, soakgate.yml)" },
        { name: "step", value: "N", help: "the milestone step to claim" },
        { name: "body", value: "FILE", help: "the pull request's description, for attested criteria" },
        { name: "no-soak", value: null, help: "leave the soak out" },
        { name: "coverage", value: "GLOB", multiple: true, help: "coverage reports" },
        { name: "coverage-baseline", value: "GLOB", multiple: true, help: "coverage reports before" },
        { name: "tests", value: "GLOB", multiple: true, help: "JUnit reports" },
        { name: "test-baseline", value: "GLOB", multiple: true, help: "JUnit reports before" },
        { name: "gate", value: "LINE", multiple: true, help: "a gate, added to the configured ones" },
        { name: "fail-on", value: "MODE", help: "fail-or-unknown (default), fail or never" },
        { name: "json", value: "FILE", help: "write report.json there; - is stdout" },
        { name: "md", value: "FILE", help: "write the Markdown report there; - is stdout" },
        {
            name: "out",
            value: "DIR",
            help: "write report.md, report.json and a failure's replay file here",
        },
    ],
    run,
};
async function run(args, terminal) {
    const config = await (0,_app_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(terminal.files, args.text("config"));
    const settings = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_4__/* .applyOverrides */ .i)(config, overrides(args));
    const watched = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .watchSoak */ ._)(terminal, null);
    const replays = (0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .keptReplays */ .d$)(terminal, args.text("out"));
    const control = { ...watched, replays };
    const report = await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runPipeline */ .a)({ ...terminal, control }, {
        settings,
        claimed: settings.milestone?.step != null,
        claimDoubt: null,
        description: await description(args, terminal),
        repository: null,
        runUrl: null,
        sourceDateS: (0,_source_date_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceDateS */ .X)(terminal),
        workspace: terminal.workingDirectory,
        searchRoot: ".",
        changes: { kind: "branch" },
    });
    watched.end();
    await publish(report, args, terminal);
    for (const line of await replays.write(terminal.files))
        terminal.err(`${line}\n`);
    return exitOf(report, settings.failOn);
}
function overrides(args) {
    const step = args.text("step");
    const failOn = args.text("fail-on");
    return {
        step: step === null ? null : (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .stepFlag */ .f1)(step),
        soak: args.on("no-soak") ? false : null,
        soakSettings: null,
        coverageReports: args.all("coverage"),
        coverageBaseline: args.all("coverage-baseline"),
        testReports: args.all("tests"),
        testBaseline: args.all("test-baseline"),
        gates: args.all("gate") ?? [],
        comment: null,
        failOn: failOn === null ? null : (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .failOnFlag */ .S7)(failOn),
    };
}
async function description(args, terminal) {
    const path = args.text("body");
    if (path === null) {
        return {
            kind: "unavailable",
            reason: "there is no description here; give the pull request's with --body FILE",
        };
    }
    return { kind: "text", text: await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(terminal.files, path) };
}
async function publish(report, args, terminal) {
    const folder = args.text("out");
    const outputs = [
        [args.text("json"), json],
        [args.text("md"), markdown],
        [folder === null ? null : `${folder}/report.json`, json],
        [folder === null ? null : `${folder}/report.md`, markdown],
    ];
    const onStdout = outputs.filter(([path]) => path === "-");
    if (onStdout.length > 1) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SoakgateError */ .q("usage", "run: --json - and --md - both want stdout; name a file");
    }
    for (const [path, render] of outputs) {
        if (path !== null && path !== "-")
            await terminal.files.write(path, await render(report));
    }
    const [wanted] = onStdout;
    terminal.out(wanted === undefined ? (0,_report_render_js__WEBPACK_IMPORTED_MODULE_6__/* .renderText */ .S5)(report, (0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .textOptions */ .aW)(terminal)) : await wanted[1](report));
}
async function json(report) {
    return (await (0,_report_documents_js__WEBPACK_IMPORTED_MODULE_11__/* .jsonDocuments */ .p)()).renderJson(report);
}
async function markdown(report) {
    return (0,_report_render_js__WEBPACK_IMPORTED_MODULE_6__/* .renderMarkdown */ .Gc)(report);
}
function exitOf(report, failOn) {
    if (failOn === "never")
        return _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.pass;
    if (report.verdict === "unknown")
        return failOn === "fail" ? _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.pass : _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.unknown;
    return report.verdict === "fail" ? _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.fail : _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 9378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sourceDateS)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

function sourceDateS(terminal) {
    const text = terminal.environment["SOURCE_DATE_EPOCH"] ?? "";
    if (text === "")
        return null;
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `SOURCE_DATE_EPOCH: "${text}" is no number of seconds since 1970; unset it or write one`);
}


/***/ })

};
;