"use strict";
exports.id = 125;
exports.ids = [125];
exports.modules = {

/***/ 2125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9840);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);


function publishError(runner, message) {
	runner.log((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.t)("error", { title: "Soakgate" }, message));
	const lines = message.split("\n").map((line) => `> ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.sn)(line)}`);
	(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.n)(runner.environment["GITHUB_STEP_SUMMARY"], `## \u274c Soakgate could not finish\n\n${lines.join("\n")}\n`);
	(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.n)(runner.environment["GITHUB_OUTPUT"], (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.r)(/* @__PURE__ */ new Map([["verdict", "fail"], ["reason", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.ln)(message)]])));
}



/***/ __webpack_exports__.publishError = publishError;
}),

/***/ 9840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var commandRecords = (function commandRecords(values) {
	let text = "";
	for (const [name, value] of values) {
		const end = absentFrom(value);
		text += `${name}<<${end}\n${value}\n${end}\n`;
	}
	return text;
});
var absentFrom = (function absentFrom(value) {
	let number = 1;
	while (value.includes(`soakgate_${number}`)) number += 1;
	return `soakgate_${number}`;
});
var appendCommandFile = (function appendCommandFile(path, text) {
	if (path === void 0 || path === "") return false;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
		return true;
	} catch {
		return false;
	}
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);




function commandData(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
	return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function workflowCommand(name, properties, message) {
	const written = Object.keys(properties).map((key) => `${key}=${commandProperty(String(properties[key]))}`).join(",");
	return `::${name}${written === "" ? "" : ` ${written}`}::${commandData(message)}`;
}



/***/ __webpack_exports__.n = appendCommandFile;
__webpack_exports__.r = commandRecords;
__webpack_exports__.t = workflowCommand;
})

};
;