"use strict";
exports.id = 558;
exports.ids = [558];
exports.modules = {

/***/ 2558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPLAY: () => (/* binding */ REPLAY)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8119);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9369);
/* harmony import */ var _replay_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8553);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(260);







function replay(file) {
	const input = {
		...file.run,
		record: false,
		eventsMax: _replay_file_js__WEBPACK_IMPORTED_MODULE_5__.a
	};
	const { history, digest } = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_5__.u)(input);
	const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_4__.r)(file.preset ?? "");
	const witness = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_5__.i)(input, file.invariant, preset);
	const same = digest === file.digest;
	return {
		history,
		result: {
			verdict: !same ? "unknown" : witness === null ? "pass" : "fail",
			reason: same ? sameRun(file, witness) : otherRun(file, digest, witness),
			scenario: file.scenario,
			invariant: file.invariant,
			writtenBy: file.tool,
			expectedDigest: file.digest,
			digest,
			origin: file.origin,
			witness
		}
	};
}
function sameRun({ invariant, tool }, witness) {
	if (witness !== null) return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__.x)(invariant, witness.sizeUs);
	return `the same run, and ${invariant} holds in it: soakgate ${_cli_js__WEBPACK_IMPORTED_MODULE_2__.o} judges otherwise than ${tool}`;
}
function otherRun(file, digest, witness) {
	const cause = file.tool === "1.0.0" ? "the file was edited" : `the file was edited, or soakgate ${_cli_js__WEBPACK_IMPORTED_MODULE_2__.o} simulates otherwise than ${file.tool}, which wrote it`;
	const found = witness === null ? "holds" : "is violated, too";
	return `not the same run: it ends at digest ${digest} and not at ${file.digest}; ${cause}; in this run ${file.invariant} ${found}`;
}
function nameFile(where, run) {
	try {
		return run();
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_2__.l) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l(error.code, `${where}: ${error.message}`);
		throw error;
	}
}
const REPLAY = {
	name: "replay",
	positionals: "FILE",
	summary: "run a soak's failure again, exactly, from its witness-\u2026.json, and tell how it comes about",
	options: [{
		name: "history",
		value: "FILE",
		help: "write the history of the run"
	}, {
		name: "json",
		value: null,
		help: "print soakgate/replayed@1 instead of the text"
	}],
	run
};
async function run(args, terminal) {
	const [path, second] = args.positionals;
	if (path === void 0 || second !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("usage", "replay: name one replay file (see replay --help)");
	const file = (0,_replay_file_js__WEBPACK_IMPORTED_MODULE_5__.n)(await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.q)(terminal.files, path, _replay_file_js__WEBPACK_IMPORTED_MODULE_5__.t), path);
	const { result, history } = nameFile(path, () => replay(file));
	const historyPath = args.text("history");
	if (historyPath !== null) {
		const lines = history.map((event) => `${JSON.stringify(event)}\n`);
		await terminal.files.write(historyPath, lines.join(""));
		terminal.err(`${historyPath}: ${history.length} events\n`);
	}
	terminal.out(args.on("json") ? (await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.a)()).renderReplayedJson(result) : (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.n)(result, (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.r)(terminal)));
	const { verdict } = result;
	return verdict === "pass" ? _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.pass : verdict === "fail" ? _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.fail : _cli_js__WEBPACK_IMPORTED_MODULE_2__.r.unknown;
}



/***/ }),

/***/ 260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ var source = (function source(section) {
	const formats = [`read: ${section.formats.join(", ")}`];
	const tool = section.tool === null ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.G)(section.tool)];
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.J)([
		formats,
		tool,
		section.baseline.state === "none" ? ["no baseline"] : []
	], " \u00b7 ");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderTestsText),
/* harmony export */   n: () => (/* binding */ renderReplayedText),
/* harmony export */   r: () => (/* binding */ renderSoakText),
/* harmony export */   t: () => (/* binding */ renderCoverageText)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);


function replayedBlocks(replayed, limits) {
	const { verdict, reason, witness, origin, digest, expectedDigest } = replayed;
	const line = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.$)("Replay"), " ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Z)(verdict === "pass" ? "pass" : verdict === "fail" ? "fail" : "open"), " ", ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.J)([
		[reason],
		["from seed ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.G)(`${origin.seed}/${origin.index}`)],
		digest === expectedDigest ? ["same digest ", (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.G)(digest)] : []
	], " \u00b7 "));
	if (witness === null) return [line];
	const { story } = witness;
	if (story === void 0) return [line, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)(...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.s)(witness), ".")];
	return [
		line,
		(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)(...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.s)(witness), `, in ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.c)(story)}:`),
		...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.l)(story, limits)
	];
}
const LONG = {
	..._coverage_js__WEBPACK_IMPORTED_MODULE_0__.L,
	open: 200
};
function renderCoverageText(section, options) {
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.i)(coverageSections(section), options);
}
function renderTestsText(section, options) {
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.i)(testSections(section), options);
}
function renderSoakText(soak, options) {
	const blocks = [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.i)(soak, LONG), ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.a)(soak, LONG)];
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.i)([{
		name: "soak",
		blocks
	}], options);
}
function renderReplayedText(replayed, options) {
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.i)([{
		name: "soak",
		blocks: replayedBlocks(replayed, LONG)
	}], options);
}
function coverageSections(section) {
	const rows = section.modules.length === 0 ? fileRows(section) : section;
	return [{
		name: "results",
		blocks: [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.y)(rows, {
			gates: [],
			next: null
		}, LONG), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Q)(...source(section))]
	}];
}
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
			uncovered
		};
	});
	return {
		...section,
		modules
	};
}

function testSections(section) {
	const failed = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.S)(section, LONG.open);
	return [{
		name: "tests",
		blocks: [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.t)(section, LONG), ...failed.length === 0 ? [] : [(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.X)(failed)]]
	}];
}



/***/ })

};
;