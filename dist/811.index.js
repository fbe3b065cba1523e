"use strict";
exports.id = 811;
exports.ids = [811];
exports.modules = {

/***/ 811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var count = (function count(number, what) {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4448);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);



const VALIDATE = {
	name: "validate",
	positionals: "[FILE]",
	summary: "check a configuration, its gate lines included, without reading any report",
	options: [],
	run
};
async function run(args, terminal) {
	const [file = null, second] = args.positionals;
	if (second !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `validate: one file at a time; "${second}" is a second one`);
	const config = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.H)(terminal.files, file);
	if (config.file === null) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `validate: there is no configuration at ${_cli_js__WEBPACK_IMPORTED_MODULE_1__.s.join(", ")}; name one`);
	const { gates } = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.l)(config, _lint_js__WEBPACK_IMPORTED_MODULE_2__.c));
	const steps = config.milestone?.steps.length ?? 0;
	terminal.out(`${config.file}: valid, ${count(gates.length, "gate")}, ${count(steps, "milestone step")}\n`);
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.pass;
}




/***/ __webpack_exports__.VALIDATE = VALIDATE;
})

};
;