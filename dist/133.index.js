"use strict";
exports.id = 133;
exports.ids = [133];
exports.modules = {

/***/ 4133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var start = (async function start(entry) {
	if (await (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__.t)(process.argv, _workers_js__WEBPACK_IMPORTED_MODULE_1__.r)) return;
	const started = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(process.cwd(), entry);
	const { env, stdout } = process;
	process.exitCode = _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.bug;
	let interrupts = 0;
	process.on("SIGINT", () => {
		interrupts += 1;
		if (interrupts > 1) process.exit(130);
	});
	stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
		process.exit(141);
	});
	process.exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.t)(process.argv.slice(2), {
		files: (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__.a)(process.cwd()),
		git: (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__.i)(process.cwd()),
		workers: (0,_workers_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry, _workers_js__WEBPACK_IMPORTED_MODULE_1__.r),
		environment: env,
		workingDirectory: process.cwd(),
		program: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(process.argv[1] ?? "") === "soakgate" ? "soakgate" : `node ${started}`,
		columns: stdout.isTTY ? stdout.columns : null,
		color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
		input: () => process.stdin,
		watched: () => process.stderr.isTTY === true,
		nowMs: (function () { return ( Number(process.hrtime.bigint()) / 1e6); }),
		interrupted: () => interrupts > 0,
		out: (function (text) { return ( stdout.write(text)); }),
		err: (text) => process.stderr.write(text)
	});
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3422);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




var cli_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ start: (function () { return ( start); }) });




/***/ __webpack_exports__.start = start;
__webpack_exports__.t = cli_exports;
})

};
;