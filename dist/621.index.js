"use strict";
exports.id = 621;
exports.ids = [621];
exports.modules = {

/***/ 9621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var renderJson = (function renderJson(report) {
	return written(reportShape.order(report));
});
var written = (function written(value) {
	return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);



const checkShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
	verdict: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("pass", "fail", "unknown"),
	reason: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	lines: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	keys: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	operations: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	sessions: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	violations: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
		rule: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("exclusion", "token-order", "token-unique", "busy", "stale-work", "renew-token"),
		key: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		text: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		lines: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s)
	}))),
	violationsTotal: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	warnings: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._)
}));
const replayedShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
	verdict: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("pass", "fail", "unknown"),
	reason: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	scenario: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	invariant: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.t,
	writtenBy: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	expectedDigest: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	digest: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	origin: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
		seed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		index: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s
	})),
	witness: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.i)
}));
const verdict = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("pass", "fail", "unknown");
const names = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._);
const metric = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("lines", "statements", "branches", "functions");
const commit = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.o)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._, "a commit: 7 to 64 hexadecimal digits", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.j));
const webUrl = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.o)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._, "an http or https address", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.M));
const ratio = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	covered: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	total: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s
})); })), "covered at most total", ({ covered, total }) => covered <= total);
const totals = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	lines: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
	branches: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
	functions: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
	statements: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio)
})); }));
const range = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s), "[first, last] with 1 <= first <= last", (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0));
const gate = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	gate: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	say: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	level: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("error", "warn"),
	verdict: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("pass", "fail", "unknown", "waived", "skipped"),
	expected: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	measured: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	missing: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	reason: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	attested: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.l
})); }));
const drill = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	result: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("OK", "FAIL", "DRY_RUN"),
	takeoverMs: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.u,
	idemHits: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	alertStorms: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	failures: names,
	transcript: names
})); }));
const soakShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	verdict,
	reason: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	drill: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(drill),
	runs: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.r)
})); }));
const row = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	files: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	before: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(totals),
	after: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(totals),
	target: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	status: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
	margin: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.u),
	uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(range)
})); }));
const format = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("istanbul-summary", "istanbul-final", "lcov", "cobertura", "jacoco", "clover", "coveragepy", "go", "simplecov");
const coverageShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	formats: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(format),
	tool: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	headline: metric,
	total: totals,
	baseline: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		kind: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("none", "file", "store"),
		state: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("none", "found", "stale", "unreadable"),
		commit,
		distance: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s),
		total: totals
	})); })),
	modules: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(row),
	unassigned: row,
	patch: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
		totals,
		files: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
			path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
			uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(range)
		})))
	}))),
	files: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		lines: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
		branches: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
		functions: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
		statements: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.g)(ratio),
		uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(range)
	})); })))
})); }));
const testShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	total: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	passed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	failed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	skipped: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	flaky: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	durationMs: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s),
	baseline: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		total: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
		durationMs: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s)
	})); }))),
	added: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(names),
	removed: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(names),
	regressed: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(names),
	fixed: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(names),
	newlySkipped: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(names),
	failedTests: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
		name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		message: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._)
	}))),
	flakyTests: names
})); }));
const milestone = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
	title: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	goal: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._),
	claimed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.l,
	state: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("completed", "not-yet", "unknown", "progress"),
	criteria: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(gate),
	components: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		range: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(range),
		covered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(ratio),
		reason: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._)
	})); }))),
	uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		range,
		missed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
		reason: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._)
	})); }))),
	history: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
		title: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		modules: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
			name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
			before: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(ratio),
			after: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(ratio)
		})); }))),
		totalAfter: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(ratio)
	})); }))),
	steps: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
		title: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		state: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("done", "current", "ahead")
	})); }))),
	next: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		gate: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
		atLeast: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		missing: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s,
		metric,
		cheapest: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
			path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
			uncovered: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s
		})); })))
	})); })))
})); }));
const problem = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
	source: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
	message: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._
}));
const reportShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
	schema: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.h)("soakgate/report@1"),
	tool: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	createdAt: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.v)("an instant like 2025-10-27T09:30:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
	commit,
	repository: webUrl,
	runUrl: webUrl,
	verdict,
	reason: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
	demonstration: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => ({
		place: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		searched: names,
		add: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._
	}))),
	soak: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(soakShape),
	coverage: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(coverageShape),
	tests: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(testShape),
	gates: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(gate),
	milestone: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.p)(milestone),
	problems: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)(problem),
	warnings: names,
	read: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.m)((function () { return ( ({
		format: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__._,
		count: _soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.s
	})); })))
})); }));
const CHARACTERS_MAX = 134217728;

function renderCoverageJson(section) {
	return written({
		schema: "soakgate/coverage@1",
		...coverageShape.order(section)
	});
}
function renderTestsJson(section) {
	return written({
		schema: "soakgate/tests@1",
		...testShape.order(section)
	});
}
function renderSoakJson(soak) {
	return written({
		schema: "soakgate/soak@1",
		...soakShape.order(soak)
	});
}
function renderReplayedJson(replayed) {
	return written({
		schema: "soakgate/replayed@1",
		...replayedShape.order(replayed)
	});
}
function renderLintJson(lint, sources) {
	return written({
		schema: "soakgate/lint@1",
		..._soak_shape_js__WEBPACK_IMPORTED_MODULE_1__.a.order(lint),
		sources
	});
}
function renderCheckJson(check) {
	return written({
		schema: "soakgate/check@1",
		...checkShape.order(check)
	});
}
function parseReport(json, where) {
	if (json.length > CHARACTERS_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `${where}: is larger than 128 MiB; no report of ours is`);
	let value;
	try {
		value = JSON.parse(json.replace(/^\ufeff/, ""));
	} catch {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`);
	}
	try {
		return reportShape.read(value, "");
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.l)) throw error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("evidence", `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`);
	}
}
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;




/***/ __webpack_exports__.parseReport = parseReport;
__webpack_exports__.renderCheckJson = renderCheckJson;
__webpack_exports__.renderCoverageJson = renderCoverageJson;
__webpack_exports__.renderJson = renderJson;
__webpack_exports__.renderLintJson = renderLintJson;
__webpack_exports__.renderReplayedJson = renderReplayedJson;
__webpack_exports__.renderSoakJson = renderSoakJson;
__webpack_exports__.renderTestsJson = renderTestsJson;
}),

/***/ 9867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var plain = (function plain(allowed, fits) {
	return {
		read: (value, where) => fits(value) ? value : refuse(value, where, allowed),
		order: asIs
	};
});
var textLike = (function textLike(allowed, pattern) {
	return plain(allowed, (value) => typeof value === "string" && pattern.test(value));
});
var oneOf = (function oneOf(...words) {
	const known = new Set(words);
	return plain(words.map((function (word) { return ( `"${word}"`); })).join(" or "), (value) => known.has(value));
});
var nullable = (function nullable(shape) {
	return {
		read: (value, where) => value === null ? null : shape.read(value, where),
		order: (function (value) { return ( value === null ? null : shape.order(value)); })
	};
});
var optional = (function optional(shape) {
	return { optional: shape };
});
var either = (function either(first, isFirst, second) {
	return {
		read: (value, where) => (isFirst(value) ? first : second).read(value, where),
		order: (value) => isFirst(value) ? first.order(value) : second.order(value)
	};
});
var listOf = (function listOf(shape) {
	return {
		read: (value, where) => Array.isArray(value) ? value.map((item, index) => shape.read(item, `${where}[${index}]`)) : refuse(value, where, "a list"),
		order: shape.order === asIs ? asIs : (function (value) { return ( value.map(shape.order)); })
	};
});
var mapOf = (function mapOf(shape) {
	const copy = (function (map, each)  {
		const result = Object.create(null);
		for (const key of Object.keys(map)) result[key] = each(map[key], key);
		return result;
	});
	return {
		read: (value, where) => copy(entriesOf(value, where), (item, key) => shape.read(item, `${where}[${quoted(key)}]`)),
		order: (function (value) { return ( copy(value, shape.order)); })
	};
});
var objectOf = (function objectOf(describe) {
	let described = null;
	const fields = (function ()  {
		described ??= Object.entries(describe()).map(asField);
		return described;
	});
	return {
		read: (value, where) => {
			const found = entriesOf(value, where);
			const result = {};
			for (const { key, shape, required } of fields()) {
				const place = where === "" ? key : `${where}.${key}`;
				if (Object.hasOwn(found, key)) result[key] = shape.read(found[key], place);
				else if (required) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${place}: is missing`);
			}
			return result;
		},
		order: (function (value)  {
			const result = {};
			for (const { key, shape } of fields()) {
				const item = value[key];
				if (item !== void 0) result[key] = shape.order(item);
			}
			return result;
		})
	};
});
var asField = (function asField([key, field]) {
	return "optional" in field ? {
		key,
		shape: field.optional,
		required: false
	} : {
		key,
		shape: field,
		required: true
	};
});
var checked = (function checked(shape, allowed, holds) {
	return {
		read: (value, where) => {
			const result = shape.read(value, where);
			return holds(result) ? result : refuse(value, where, allowed);
		},
		order: shape.order
	};
});
var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);




const asIs = (function (value) { return ( value); });

const text = plain("a text", (value) => typeof value === "string");
const flag = plain("true or false", (value) => typeof value === "boolean");
const integer = plain("a whole number below 2^53", (value) => Number.isSafeInteger(value));
const count = plain("a whole number from 0 below 2^53", (value) => Number.isSafeInteger(value) && value >= 0);










function entriesOf(value, where) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : refuse(value, where, "an object");
}
function refuse(value, where, allowed) {
	const found = Array.isArray(value) ? "a list" : typeof value === "object" && value !== null ? "an object" : typeof value === "string" ? quoted(value) : String(value);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`);
}
function quoted(value) {
	return `"${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.un)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.cn)(value, 60))}"`;
}
const isText = (value) => typeof value === "string";
const countOrAny = either(oneOf("any"), isText, count);
const settingsShape = objectOf(() => ({
	scheme: oneOf("lease", "record", "absolute", "redlock"),
	ttlUs: count,
	storeTtlUs: nullable(count),
	renewUs: nullable(count),
	renewDeadlineUs: nullable(count),
	retryUs: count,
	jitterPpm: count,
	anchor: oneOf("send", "receive"),
	marginUs: count,
	requestTimeoutUs: nullable(count),
	driftPpm: count,
	delayMaxUs: nullable(count),
	sweepUs: count,
	lockDelayUs: count,
	tickUs: count,
	tickBlocked: flag,
	stepDown: oneOf("clock", "timer", "told"),
	reading: oneOf("monotonic", "wall"),
	wallOffsetUs: nullable(count)
}));
const isKind$1 = (function (kind) { return ( (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind); });
const overlap$1 = either(objectOf(() => ({ kind: oneOf("none") })), isKind$1("none"), either(objectOf(() => ({
	kind: oneOf("bounded"),
	us: integer
})), isKind$1("bounded"), objectOf(() => ({
	kind: oneOf("unbounded"),
	terms: listOf(objectOf(() => ({
		of: oneOf("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
		times: integer
	}))),
	us: integer
}))));
const mend = objectOf(() => ({
	knob: oneOf("ttlUs", "renewUs", "renewDeadlineUs", "marginUs", "requestTimeoutUs", "lockDelayUs", "driftPpm", "anchor", "reading", "stepDown"),
	name: text,
	value: either(text, isText, integer),
	bound: oneOf("at-least", "at-most", "choose")
}));
const timingClass = objectOf(() => ({
	fault: oneOf(..._timing_js__WEBPACK_IMPORTED_MODULE_3__.t),
	law: text,
	holds: flag,
	overlap: overlap$1,
	awakeUs: nullable(integer),
	toleratedUs: nullable(either(oneOf("any"), isText, integer)),
	mends: listOf(mend)
}));
const lintShape = objectOf(() => ({
	preset: nullable(text),
	settings: settingsShape,
	verdict: oneOf("safe", "overlap", "unbounded"),
	classes: listOf(timingClass),
	takeover: objectOf(() => ({
		leastUs: integer,
		worstUs: integer,
		plusOffset: flag,
		releasedUs: integer
	})),
	driftToleratedPpm: nullable(countOrAny),
	delayToleratedUs: nullable(countOrAny),
	renewAttempts: objectOf(() => ({
		failing: integer,
		timingOut: integer
	})),
	notes: listOf(text)
}));
const message = objectOf(() => ({
	kind: oneOf("message"),
	atUs: integer,
	from: text,
	to: text,
	text,
	reply: flag,
	sentence: nullable(text)
}));
const note = objectOf(() => ({
	kind: oneOf("note"),
	atUs: integer,
	parties: listOf(text),
	text,
	sentence: nullable(text)
}));
const overlap = objectOf(() => ({
	kind: oneOf("overlap"),
	atUs: integer,
	untilUs: integer,
	parties: listOf(text),
	text,
	sentence: nullable(text)
}));
const isKind = (function (kind) { return ( (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind); });
const event = either(message, isKind("message"), either(note, isKind("note"), overlap));
const storyShape = objectOf(() => ({
	nodes: count,
	faults: count,
	windowUs: count,
	parties: listOf(text),
	events: listOf(event),
	why: nullable(text),
	stale: nullable(objectOf(() => ({
		sent: count,
		refused: count,
		early: count
	}))),
	replay: nullable(text)
}));
const verdict = oneOf("pass", "fail", "unknown");
const invariantShape = oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.V);
const leaseShape = objectOf(() => ({
	scheme: oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.H),
	nodes: count,
	ttlUs: count,
	storeTtlUs: count,
	renewUs: count,
	renewDeadlineUs: nullable(count),
	retryUs: count,
	jitterPpm: count,
	driftPpm: count,
	marginUs: count,
	guardUs: count,
	anchor: oneOf("send", "receive"),
	requestTimeoutUs: count,
	onTimeout: oneOf("release", "retry"),
	reading: oneOf("monotonic", "wall"),
	storedFlag: flag,
	timerFlag: flag,
	tickUs: count,
	tickBlocked: flag,
	notified: flag,
	wallOffsetUs: count,
	runUs: count,
	releaseOnExit: flag,
	workEveryUs: count,
	fencing: flag,
	fifo: flag,
	netMinUs: count,
	netMaxUs: count,
	sweepUs: count,
	lockDelayUs: count,
	replicaLagUs: count,
	restartLosesState: flag,
	losesTokenCounter: flag,
	quirks: listOf(oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.U))
}));
const distribution = objectOf(() => ({
	n: count,
	p50: nullable(count),
	p95: nullable(count),
	p99: nullable(count),
	max: count
}));
const metrics = objectOf(() => ({
	takeoverUs: mapOf(distribution),
	leaderless: nullable(distribution),
	tenure: nullable(distribution),
	overlapUs: count,
	minSlackUs: nullable(integer),
	work: objectOf(() => ({
		attempted: count,
		accepted: count,
		rejectedStale: count,
		acceptedStale: count,
		acceptedLate: count
	})),
	elections: count,
	renewAttempts: count,
	renewFailures: count,
	renewFailuresRun: count,
	idemHits: count,
	alertStorms: count,
	leaderlessUs: count,
	longestLeaderlessUs: count,
	availability: objectOf(() => ({
		downUs: count,
		ofUs: count
	}))
}));
const invariant = objectOf(() => ({
	id: invariantShape,
	verdict,
	judged: count,
	violations: count,
	seedsViolated: count,
	worstUs: count,
	seedIndex: nullable(count),
	waived: nullable(text),
	excluded: mapOf(count),
	notJudged: optional(text)
}));
const witnessShape = objectOf(() => ({
	invariant: invariantShape,
	seedIndex: count,
	atUs: count,
	sizeUs: count,
	parties: listOf(text),
	faults: listOf(text),
	story: optional(storyShape),
	untold: optional(text)
}));
const soakRunShape = objectOf(() => ({
	scenario: text,
	verdict,
	reason: text,
	seeds: count,
	seed: text,
	simulatedUs: count,
	events: count,
	digest: text,
	expected: oneOf("pass", "fail"),
	windowUs: count,
	settings: leaseShape,
	faults: listOf(oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.B)),
	invariants: listOf(invariant),
	metrics,
	probes: objectOf(() => ({
		takeovers: count,
		leasesRunOut: count,
		refusedRenewals: count,
		effective: mapOf(count),
		missed: listOf(text)
	})),
	canaries: listOf(objectOf(() => ({
		name: text,
		invariant: invariantShape,
		caught: flag
	}))),
	unavoidable: listOf(text),
	witness: nullable(witnessShape),
	lint: optional(lintShape)
}));



/***/ __webpack_exports__._ = text;
__webpack_exports__.a = lintShape;
__webpack_exports__.c = either;
__webpack_exports__.d = listOf;
__webpack_exports__.f = mapOf;
__webpack_exports__.g = optional;
__webpack_exports__.h = oneOf;
__webpack_exports__.i = witnessShape;
__webpack_exports__.l = flag;
__webpack_exports__.m = objectOf;
__webpack_exports__.n = leaseShape;
__webpack_exports__.o = checked;
__webpack_exports__.p = nullable;
__webpack_exports__.r = soakRunShape;
__webpack_exports__.s = count;
__webpack_exports__.t = invariantShape;
__webpack_exports__.u = integer;
__webpack_exports__.v = textLike;
}),

/***/ 9835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
const TIMING_FAULTS = [
	"network",
	"pause",
	"clock"
];



/***/ __webpack_exports__.t = TIMING_FAULTS;
})

};
;