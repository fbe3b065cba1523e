"use strict";
exports.id = 695;
exports.ids = [695];
exports.modules = {

/***/ 5695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);




const REPORT_BYTES_MAX = 1 << 27;
const REPORT = {
	name: "report",
	positionals: "FILE",
	summary: "render a report.json again",
	options: [{
		name: "format",
		value: "md|text",
		help: "Markdown, or text for a terminal (text)"
	}],
	run
};
async function run(args, terminal) {
	const [path, second] = args.positionals;
	if (path === void 0 || second !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("usage", "report: name one report.json (see report --help)");
	const format = args.text("format") ?? "text";
	if (format !== "md" && format !== "text") throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("usage", `report: --format "${format}"; allowed are md and text`);
	const report = (await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.a)()).parseReport(await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.q)(terminal.files, path, REPORT_BYTES_MAX), path);
	terminal.out(format === "md" ? (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.u)(report) : (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.d)(report, (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.r)(terminal)));
	return _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.pass;
}



/***/ })

};
;