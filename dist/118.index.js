"use strict";
exports.id = 118;
exports.ids = [118];
exports.modules = {

/***/ 9118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4448);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);


function configJsonSchema() {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Soakgate configuration",
		description: "What a run reads, judges and reports.",
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.o.schema()
	};
}
const SCHEMA = {
	name: "schema",
	positionals: "",
	summary: "print the JSON Schema of the configuration, for editors",
	options: [],
	run: async (_args, terminal) => {
		terminal.out(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
		return _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.pass;
	}
};



/***/ __webpack_exports__.SCHEMA = SCHEMA;
})

};
;