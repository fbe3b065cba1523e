export const id = 706;
export const ids = [706];
export const modules = {

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Far beyond any configuration or description, far below what would hurt. */
const HAND_WRITTEN_BYTES_MAX = 1 << 20;
/**
 * A whole text file, by default one that a person wrote.
 *
 * Errors: `config` when it is missing, larger than `bytesMax`, or not UTF-8.
 */
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
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}
/** Where the files of failures go unless somebody names a folder. */
const REPORT_FOLDER = "soakgate-report";
/** Keeps the files of failures for this terminal's folder. */
function keptReplays({ program }, out) {
    const folder = (out ?? REPORT_FOLDER).replace(/(?<=.)\/+$/, "");
    return (0,_app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keepReplays */ .i)({ program, shown: folder, folder });
}


/***/ }),

/***/ 706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(343);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8457);
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4164);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9859);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7470);






/** More than any report of ours takes. */
const REPORT_BYTES_MAX = 1 << 27;
/** `report`: renders a finished run again, from its `report.json` alone. */
const REPORT = {
    name: "report",
    positionals: "FILE",
    summary: "render a report.json again",
    options: [{ name: "format", value: "md|text", help: "Markdown, or text for a terminal (text)" }],
    run,
};
async function run(args, terminal) {
    const [path, second] = args.positionals;
    if (path === undefined || second !== undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("usage", "report: name one report.json (see report --help)");
    }
    const format = args.text("format") ?? "text";
    if (format !== "md" && format !== "text") {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("usage", `report: --format "${format}"; allowed are md and text`);
    }
    const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(terminal.files, path, REPORT_BYTES_MAX), path);
    terminal.out(format === "md" ? (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(report) : (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(report, (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .textOptions */ .aW)(terminal)));
    return _command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.pass;
}


/***/ })

};
