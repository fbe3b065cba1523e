"use strict";
exports.id = 89;
exports.ids = [89];
exports.modules = {

/***/ 1089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COVERAGE: () => (/* binding */ COVERAGE)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2317);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5696);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(260);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1283);






const COVERAGE = {
	name: "coverage",
	positionals: "REPORT\u2026",
	summary: "read coverage reports of any format, merge them, print the table",
	options: [{
		name: "baseline",
		value: "REPORT",
		multiple: true,
		help: "reports to compare with"
	}, {
		name: "json",
		value: null,
		help: "print soakgate/coverage@1 instead of the table"
	}],
	run
};
async function run(args, terminal) {
	const { evidence, warnings } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(terminal.files, (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.n)("coverage", args), args.all("baseline"));
	for (const warning of warnings) terminal.err(`warning: ${warning}\n`);
	const section = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(evidence);
	terminal.out(args.on("json") ? (await (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.a)()).renderCoverageJson(section) : (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__.t)(section, (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.r)(terminal)));
	return (section.total[section.headline]?.total ?? 0) > 0 ? _cli_js__WEBPACK_IMPORTED_MODULE_5__.r.pass : _cli_js__WEBPACK_IMPORTED_MODULE_5__.r.unknown;
}



/***/ }),

/***/ 2317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readCoverageReports),
/* harmony export */   r: () => (/* binding */ readTestReports),
/* harmony export */   t: () => (/* binding */ readCoverageFiles)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);


async function readCoverageReports(files, patterns, baseline) {
	const none = (function () { return ( false); });
	const after = await readCoverageFiles(files, patterns, none);
	const before = baseline === null ? null : await readCoverageFiles(files, baseline, none);
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__._t)({
		after,
		before,
		baseline: before === null ? {
			kind: "none",
			state: "none",
			commit: null,
			distance: null
		} : {
			kind: "file",
			state: "found",
			commit: null,
			distance: null
		},
		modules: [],
		targets: [],
		exclude: [],
		tracked: null,
		patch: null,
		matcherOf: await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.zt)([])
	});
	return {
		evidence,
		warnings: evidence.notes
	};
}
async function readCoverageFiles(files, patterns, wantsRegions, rules = null) {
	const reports = await readEach(files, patterns, async (path) => {
		const report = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ct)(files, path, wantsRegions);
		return {
			where: path,
			report: rules === null ? report : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.mt)(path, report, rules).report
		};
	});
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ht)(reports);
}
async function readTestReports(files, patterns, baseline) {
	const read = (path) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.lt)(files, path);
	const after = await readEach(files, patterns, read);
	const before = baseline === null ? null : await readEach(files, baseline, read);
	const evidence = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.rt)(after, before);
	return {
		evidence,
		warnings: evidence.after.notes
	};
}
async function readEach(files, patterns, read) {
	const sources = {
		root: ".",
		patterns: patterns.map((function (pattern) { return ( ({
			pattern,
			origin: null
		})); }))
	};
	const found = await (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ot)(files, sources, "reports");
	const [problem] = found.problems;
	if (problem !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", problem);
	const values = [];
	for (const path of found.paths) values.push(await read(path));
	return values;
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