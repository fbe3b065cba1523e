"use strict";
exports.id = 471;
exports.ids = [471];
exports.modules = {

/***/ 6471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var conceal = (function conceal(value, secret) {
	if (secret === null || secret === "") return value;
	return concealed(value, secret);
});
var readInputs = (function readInputs(env) {
	const faults = [];
	const token = readToken(env);
	const text = (function (name) { return ( conceal(inputText(env, name), token)); });
	const word = (function (name, allowed)  {
		const value = text(name);
		const found = allowed.find((function (candidate) { return ( candidate === value); })) ?? null;
		if (value !== null && found === null) faults.push(`input \`${name}\`: "${shown(value)}"; expected one of ${allowed.join(", ")}`);
		return found;
	});
	const patterns = (function (name)  {
		const lines = linesOf(text(name));
		if (lines.length === 0) return null;
		if (lines.some((line) => !line.startsWith("!"))) return lines;
		faults.push(`input \`${name}\`: only excludes; expected at least one line without !`);
		return null;
	});
	const number = (function (name)  {
		const value = text(name);
		if (value === null) return null;
		if (/^[1-9][0-9]{0,3}$/.test(value)) return Number(value);
		faults.push(`input \`${name}\`: "${shown(value)}"; expected a whole number from 1, like 3`);
		return null;
	});
	const soak = word("soak", SOAK);
	const inputs = {
		config: text("config"),
		token,
		workingDirectory: text("working-directory") ?? ".",
		soak: soak === null || soak === "auto" ? null : soak === "true",
		preset: text("preset"),
		seeds: text("seeds"),
		seed: text("seed"),
		coverageReports: patterns("coverage-reports"),
		coverageBaseline: patterns("coverage-baseline"),
		testReports: patterns("test-reports"),
		testBaseline: patterns("test-baseline"),
		gates: linesOf(text("gates")),
		step: number("step"),
		comment: word("comment", COMMENT),
		commentKey: text("comment-key"),
		section: text("section"),
		failOn: word("fail-on", FAIL_ON),
		reportDir: text("report-dir")
	};
	if (faults.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", faults.join("\n"));
	return inputs;
});
var readToken = (function readToken(env) {
	return inputText(env, "token");
});
var inputText = (function inputText(env, name) {
	const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	return value === "" ? null : value;
});
var linesOf = (function linesOf(text) {
	return (text ?? "").split(/\r\n|\r|\n/).map((function (line) { return ( line.trim()); })).filter((function (line) { return ( line !== "" && !line.startsWith("#")); }));
});
var main = (async function main(runner) {
	try {
		const start = await startStep(runner);
		const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(696), __webpack_require__.e(448), __webpack_require__.e(119), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 9135));
		return await runStep(runner, start);
	} catch (error) {
		const { publishError } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(125)]).then(__webpack_require__.bind(__webpack_require__, 2125));
		publishError(runner, conceal(sentenceOf(error), readToken(runner.environment)));
		return 1;
	}
});
var startStep = (async function startStep(runner) {
	const inputs = placed(readInputs(runner.environment), runner.workingDirectory);
	const files = (0,_workers_js__WEBPACK_IMPORTED_MODULE_2__.a)(runner.workingDirectory);
	const configPlace = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.c)(files, inputs.config);
	return {
		inputs,
		files,
		git: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_workers_js__WEBPACK_IMPORTED_MODULE_2__.i)(runner.workingDirectory), configPlace),
		configPlace
	};
});
var placed = (function placed(inputs, checkout) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(checkout, inputs.workingDirectory);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `input \`working-directory\`: there is no folder ${inputs.workingDirectory} in the checkout; name one that exists when this step runs`);
	const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(checkout, folder).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join("/") || ".";
	return {
		...inputs,
		workingDirectory
	};
});
var start = (async function start() {
	if (await (0,_workers_js__WEBPACK_IMPORTED_MODULE_2__.t)(process.argv, _workers_js__WEBPACK_IMPORTED_MODULE_2__.r)) return;
	process.exitCode = 1;
	process.exitCode = await main({
		environment: process.env,
		workingDirectory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
		workers: (0,_workers_js__WEBPACK_IMPORTED_MODULE_2__.n)(process.argv[1] ?? "", _workers_js__WEBPACK_IMPORTED_MODULE_2__.r),
		entry: process.argv[1] ?? "",
		log: (function (line) { return ( process.stdout.write(`${line}\n`)); })
	});
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3422);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






function concealed(value, secret) {
	if (typeof value === "string") return value.replaceAll(secret, "***");
	if (Array.isArray(value)) return value.map((entry) => concealed(entry, secret));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name.replaceAll(secret, "***"), concealed(entry, secret)]));
}
const SOAK = [
	"auto",
	"true",
	"false"
];
const COMMENT = [
	"always",
	"changes",
	"failures",
	"never"
];
const FAIL_ON = [
	"fail-or-unknown",
	"fail",
	"never"
];




function shown(value) {
	return JSON.stringify(value.slice(0, 60)).slice(1, -1);
}



function sentenceOf(error) {
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l) return error.message;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return `Soakgate ${_cli_js__WEBPACK_IMPORTED_MODULE_1__.o}: a bug: ${stack}\nPlease report it as an issue of the action's repository.`;
}
var action_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ start: (function () { return ( start); }) });




/***/ __webpack_exports__.n = conceal;
__webpack_exports__.start = start;
__webpack_exports__.t = action_exports;
})

};
;