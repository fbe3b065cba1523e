"use strict";
exports.id = 695;
exports.ids = [695];
exports.modules = {

/***/ 3309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var renderText = (function renderText(report, options) {
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.i)([...(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.u)(report, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.I), (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.l)(report)], options);
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5605);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);







/***/ __webpack_exports__.t = renderText;
}),

/***/ 5695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9867);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3309);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5605);







const verdict = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("pass", "fail", "unknown");
const names = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h);
const metric = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("lines", "statements", "branches", "functions");
const commit = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.i)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h, "a commit: 7 to 64 hexadecimal digits", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.j));
const webUrl = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.i)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h, "an http or https address", _coverage_js__WEBPACK_IMPORTED_MODULE_2__.M));
const ratio = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	covered: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	total: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a
})), "covered at most total", ({ covered, total }) => covered <= total);
const totals = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	lines: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
	branches: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
	functions: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
	statements: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio)
}));
const range = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a), "[first, last] with 1 <= first <= last", (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0));
const gate = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	gate: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	say: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	level: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("error", "warn"),
	verdict: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("pass", "fail", "unknown", "waived", "skipped"),
	expected: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	measured: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	missing: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	reason: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	attested: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.s
}));
const drill = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	result: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("OK", "FAIL", "DRY_RUN"),
	takeoverMs: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.c,
	idemHits: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	alertStorms: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	failures: names,
	transcript: names
}));
const soakShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	verdict,
	reason: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	drill: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(drill),
	runs: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.r)
}));
const row = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	files: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	before: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(totals),
	after: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(totals),
	target: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	status: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
	margin: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.c),
	uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(range)
}));
const format = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("istanbul-summary", "istanbul-final", "lcov", "cobertura", "jacoco", "clover", "coveragepy", "go", "simplecov");
const coverageShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	formats: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(format),
	tool: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	headline: metric,
	total: totals,
	baseline: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		kind: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("none", "file", "store"),
		state: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("none", "found", "stale", "unreadable"),
		commit,
		distance: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a),
		total: totals
	})),
	modules: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(row),
	unassigned: row,
	patch: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		totals,
		files: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
			path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
			uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(range)
		})))
	}))),
	files: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.u)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		lines: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
		branches: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
		functions: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
		statements: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.m)(ratio),
		uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(range)
	})))
}));
const testShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	total: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	passed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	failed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	skipped: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	flaky: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	durationMs: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a),
	baseline: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		total: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
		durationMs: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a)
	}))),
	added: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(names),
	removed: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(names),
	regressed: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(names),
	fixed: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(names),
	newlySkipped: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(names),
	failedTests: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		message: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h)
	}))),
	flakyTests: names
}));
const milestone = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
	title: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	goal: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h),
	claimed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.s,
	state: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("completed", "not-yet", "unknown", "progress"),
	criteria: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(gate),
	components: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		range: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(range),
		covered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(ratio),
		reason: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h)
	}))),
	uncovered: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		range,
		missed: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
		reason: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h)
	}))),
	history: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
		title: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		modules: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
			name: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
			before: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(ratio),
			after: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(ratio)
		}))),
		totalAfter: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(ratio)
	}))),
	steps: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
		title: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		state: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("done", "current", "ahead")
	}))),
	next: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		gate: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		step: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
		atLeast: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		missing: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a,
		metric,
		cheapest: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
			path: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
			uncovered: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a
		})))
	})))
}));
const problem = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	source: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
	message: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h
}));
const reportShape = (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
	schema: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.p)("soakgate/report@1"),
	tool: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	createdAt: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.g)("an instant like 2025-10-27T09:30:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
	commit,
	repository: webUrl,
	runUrl: webUrl,
	verdict,
	reason: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
	demonstration: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		place: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		searched: names,
		add: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h
	}))),
	soak: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(soakShape),
	coverage: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(coverageShape),
	tests: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(testShape),
	gates: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(gate),
	milestone: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.d)(milestone),
	problems: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)(problem),
	warnings: names,
	read: (0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.l)((0,_soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.f)(() => ({
		format: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.h,
		count: _soak_shape_js__WEBPACK_IMPORTED_MODULE_3__.a
	})))
}));
const CHARACTERS_MAX = 134217728;
function parseReport(json, where) {
	if (json.length > CHARACTERS_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("limit", `${where}: is larger than 128 MiB; no report of ours is`);
	let value;
	try {
		value = JSON.parse(json.replace(/^\ufeff/, ""));
	} catch {
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`);
	}
	try {
		return reportShape.read(value, "");
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.l)) throw error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`);
	}
}
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
	if (path === void 0 || second !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", "report: name one report.json (see report --help)");
	const format = args.text("format") ?? "text";
	if (format !== "md" && format !== "text") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("usage", `report: --format "${format}"; allowed are md and text`);
	const report = parseReport(await (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.W)(terminal.files, path, REPORT_BYTES_MAX), path);
	terminal.out(format === "md" ? (0,_run_js__WEBPACK_IMPORTED_MODULE_4__.s)(report) : (0,_render_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(report, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__.r)(terminal)));
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.r.pass;
}



/***/ __webpack_exports__.REPORT = REPORT;
}),

/***/ 9867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var optional = (function optional(shape) {
	return { optional: shape };
});
var either = (function either(first, isFirst, second) {
	return { read: (value, where) => (isFirst(value) ? first : second).read(value, where) };
});
var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);




function plain(allowed, fits) {
	return { read: (value, where) => fits(value) ? value : refuse(value, where, allowed) };
}
const text = plain("a text", (value) => typeof value === "string");
const flag = plain("true or false", (value) => typeof value === "boolean");
const integer = plain("a whole number below 2^53", (value) => Number.isSafeInteger(value));
const count = plain("a whole number from 0 below 2^53", (value) => Number.isSafeInteger(value) && value >= 0);
function textLike(allowed, pattern) {
	return plain(allowed, (value) => typeof value === "string" && pattern.test(value));
}
function oneOf(...words) {
	const known = new Set(words);
	return plain(words.map((word) => `"${word}"`).join(" or "), (value) => known.has(value));
}
function nullable(shape) {
	return { read: (value, where) => value === null ? null : shape.read(value, where) };
}


function listOf(shape) {
	return { read: (value, where) => Array.isArray(value) ? value.map((item, index) => shape.read(item, `${where}[${index}]`)) : refuse(value, where, "a list") };
}
function mapOf(shape) {
	return { read: (value, where) => {
		const result = Object.create(null);
		for (const [key, item] of Object.entries(entriesOf(value, where))) result[key] = shape.read(item, `${where}[${quoted(key)}]`);
		return result;
	} };
}
function objectOf(describe) {
	let described = null;
	const fields = () => {
		described ??= Object.entries(describe()).map(asField);
		return described;
	};
	return { read: (value, where) => {
		const found = entriesOf(value, where);
		const result = {};
		for (const { key, shape, required } of fields()) {
			const place = where === "" ? key : `${where}.${key}`;
			if (Object.hasOwn(found, key)) result[key] = shape.read(found[key], place);
			else if (required) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.l("evidence", `${place}: is missing`);
		}
		return result;
	} };
}
function asField([key, field]) {
	return "optional" in field ? {
		key,
		shape: field.optional,
		required: false
	} : {
		key,
		shape: field,
		required: true
	};
}
function checked(shape, allowed, holds) {
	return { read: (value, where) => {
		const result = shape.read(value, where);
		return holds(result) ? result : refuse(value, where, allowed);
	} };
}
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
const isKind$1 = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
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
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
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
const invariantShape = oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.q);
const leaseShape = objectOf(() => ({
	scheme: oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.J),
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
	quirks: listOf(oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.Y))
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
	faults: listOf(oneOf(..._lint_js__WEBPACK_IMPORTED_MODULE_0__.K)),
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



/***/ __webpack_exports__.a = count;
__webpack_exports__.c = integer;
__webpack_exports__.d = nullable;
__webpack_exports__.f = objectOf;
__webpack_exports__.g = textLike;
__webpack_exports__.h = text;
__webpack_exports__.i = checked;
__webpack_exports__.l = listOf;
__webpack_exports__.m = optional;
__webpack_exports__.n = leaseShape;
__webpack_exports__.o = either;
__webpack_exports__.p = oneOf;
__webpack_exports__.r = soakRunShape;
__webpack_exports__.s = flag;
__webpack_exports__.t = invariantShape;
__webpack_exports__.u = mapOf;
}),

/***/ 5605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var terminalText = (function terminalText(text) {
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.ln)(text.replace(ESCAPES, ""));
});
var displayWidth = (function displayWidth(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
	return width;
});
var widthOf = (function widthOf(code) {
	if (code < 768) return 1;
	if (within(COMBINING, code)) return 0;
	return code >= 4352 && within(WIDE, code) ? 2 : 1;
});
var within = (function within(ranges, code) {
	for (const [first, last] of ranges) if (code <= last) return code >= first;
	return false;
});
var runsWidth = (function runsWidth(runs) {
	let width = 0;
	for (const { text } of runs) width += displayWidth(text);
	return width;
});
var paint = (function paint(runs, color) {
	return runs.map((function ({ text, style })  {
		const shown = text.replace(/\u00a0/g, " ");
		return color && style !== SGR.plain && shown.trim() !== "" ? `\u001b[${style}m${shown}\u001b[0m` : shown;
	})).join("");
});
var wrapRuns = (function wrapRuns(runs, width) {
	if (runsWidth(runs) <= width && !/^ /.test(runs[0]?.text ?? "")) return [[...runs]];
	const lines = [[]];
	let used = 0;
	for (const word of wordsOf(runs)) {
		const wide = runsWidth(word);
		if (word[0]?.text === " " && (used === 0 || used + wide > width)) continue;
		if (used + wide > width && used > 0) {
			lines.push([]);
			used = 0;
		}
		for (const piece of wide > width ? cut(word, width) : [word]) {
			if (used > 0 && used + runsWidth(piece) > width) {
				lines.push([]);
				used = 0;
			}
			lines.at(-1)?.push(...piece);
			used += runsWidth(piece);
		}
	}
	return lines;
});
var wordsOf = (function wordsOf(runs) {
	const words = [];
	let open = false;
	for (const { text, style } of runs) for (const piece of text.split(/( )/)) {
		if (piece === "") continue;
		if (piece !== " " && open) words.at(-1)?.push({
			text: piece,
			style
		});
		else words.push([{
			text: piece,
			style
		}]);
		open = piece !== " ";
	}
	return words;
});
var longestWord = (function longestWord(runs) {
	return wordsOf(runs).reduce((function (most, word) { return ( Math.max(most, runsWidth(word))); }), 0);
});
var layTable = (function layTable(aligns, rows, width) {
	const widths = fittedWidths(aligns, rows, width);
	return rows.flatMap((function (cells)  {
		const wrapped = widths.map((function (wide, index) { return ( wrapRuns(cells[index] ?? [], Math.max(1, wide))); }));
		const height = Math.max(...wrapped.map((function (lines) { return ( lines.length); })));
		return Array.from({ length: height }, (function (_, line) { return ( widths.flatMap((function (wide, index)  {
			const runs = wrapped[index]?.[line] ?? [];
			const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
			const gap = index === 0 ? "" : " ".repeat(GAP);
			return aligns[index] === "right" ? [{
				text: gap + pad,
				style: SGR.plain
			}, ...runs] : [
				{
					text: gap,
					style: SGR.plain
				},
				...runs,
				{
					text: pad,
					style: SGR.plain
				}
			];
		}))); }));
	}));
});
var fittedWidths = (function fittedWidths(aligns, rows, width) {
	const widest = (function (measure) { return ( aligns.map((function (_, index) { return ( rows.reduce((function (most, cells) { return ( Math.max(most, measure(cells[index] ?? []))); }), 0)); }))); });
	const widths = widest(runsWidth);
	if (excessOf(widths, width) <= 0) return widths;
	const least = (function (floors) { return ( floors.map((function (floor, index) { return ( aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY); }))); });
	const words = widest(longestWord);
	narrow(widths, least(widths.map((function (wide, index) { return ( Math.max(words[index] ?? 0, Math.min(wide, PHRASE))); }))), width);
	narrow(widths, least(aligns.map((function () { return ( NARROWEST); }))), width);
	return widths;
});
var narrow = (function narrow(widths, floors, width) {
	let excess = excessOf(widths, width);
	const floorOf = (function (index) { return ( floors[index] ?? 0); });
	while (excess > 0) {
		const [widest, second] = widths.map((function (wide, index) { return ( ({
			wide,
			index
		})); })).filter((function ({ wide, index }) { return ( wide > floorOf(index)); })).sort((a, b) => b.wide - a.wide || a.index - b.index);
		if (widest === void 0) return;
		const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
		const give = Math.min(excess, Math.max(1, widest.wide - next));
		widths[widest.index] = widest.wide - give;
		excess -= give;
	}
});
var excessOf = (function excessOf(widths, width) {
	return widths.reduce((function (sum, wide) { return ( sum + wide); }), GAP * (widths.length - 1)) - width;
});
var printText = (function printText(sections, options) {
	const width = Math.max(40, options.width);
	return `${sections.flatMap((function (section) { return ( section.blocks.map((function (block) { return ( printBlock(block, width)); }))); })).filter((function (lines) { return ( lines.length > 0); })).map((function (lines) { return ( lines.map((function (runs) { return ( paint(runs, options.color).trimEnd()); })).join("\n")); })).join("\n\n")}\n`;
});
var printBlock = (function printBlock(block, width) {
	switch (block.kind) {
		case "heading": return wrapRuns(runsOf(block.content, SGR.bold), width);
		case "paragraph": return wrapRuns(runsOf(block.content, SGR.plain), width);
		case "small": return wrapRuns(runsOf(block.content, SGR.dim), width);
		case "list": return block.items.flatMap((function (item, index)  {
			const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
			return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
		}));
		case "table": return layTable(block.columns.map((function (column) { return ( column.align); })), [block.columns.map((function (column) { return ( [{
			text: terminalText(column.title),
			style: SGR.dim
		}]); })), ...block.rows.map((function (cells) { return ( cells.map((function (cell) { return ( runsOf(cell, SGR.plain)); }))); }))], width);
		case "fence":
			if (block.language === "mermaid") return [];
			return block.lines.map((function (line) { return ( [{
				text: `  ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.un)(line)}`,
				style: SGR.dim
			}]); }));
		case "fold": {
			const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
			const inner = block.blocks.flatMap((function (child, index) { return ( [...index === 0 ? [] : [[]], ...indented(printBlock(child, width - 2), "  ")]); }));
			return [...title, ...inner];
		}
	}
});
var indented = (function indented(lines, lead) {
	const rest = " ".repeat(lead.length);
	return lines.map((function (line, index) { return ( line.length === 0 ? line : [{
		text: index === 0 ? lead : rest,
		style: SGR.plain
	}, ...line]); }));
});
var runsOf = (function runsOf(content, style) {
	return content.flatMap((function (inline, index) { return ( runOf(inline, style, index === 0)); }));
});
var runOf = (function runOf(inline, style, first) {
	if (typeof inline === "string") {
		const before = !first && /^ /.test(inline) ? " " : "";
		const after = /\S $/.test(inline) ? " " : "";
		return [{
			text: `${before}${terminalText(inline)}${after}`,
			style
		}];
	}
	switch (inline.kind) {
		case "code": return [{
			text: terminalText(inline.text),
			style: style === SGR.plain ? SGR.cyan : style
		}];
		case "strong": return runsOf(inline.content, SGR.bold);
		case "emphasis": return runsOf(inline.content, SGR.dim);
		case "link": return runsOf(inline.content, style);
		case "mark": return [MARKS[inline.mark]];
	}
});
var textOptions = (function textOptions(terminal) {
	return {
		color: terminal.color,
		width: terminal.columns ?? PIPE_COLUMNS
	};
});
var keptReplays = (function keptReplays({ program }, out) {
	const folder = (out ?? "soakgate-report").replace(/(?<=.)\/+$/, "");
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.V)({
		program,
		shown: folder,
		folder
	});
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);



const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;


const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[9725, 9726],
	[9748, 9749],
	[9889, 9889],
	[9989, 9989],
	[10060, 10060],
	[10067, 10069],
	[11904, 12350],
	[12353, 42191],
	[43360, 43388],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[127744, 128591],
	[128640, 128767],
	[129280, 129791],
	[131072, 262141]
];
const COMBINING = [
	[768, 879],
	[1155, 1161],
	[1425, 1469],
	[1552, 1562],
	[1611, 1631],
	[2364, 2364],
	[2369, 2376],
	[3633, 3633],
	[3636, 3642],
	[3655, 3662],
	[6832, 6911],
	[7616, 7679],
	[8203, 8205],
	[8400, 8447],
	[65039, 65039],
	[65056, 65071]
];


const SGR = {
	plain: "",
	bold: "1",
	dim: "2",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36"
};





function cut(word, width) {
	const pieces = [[]];
	let used = 0;
	const add = (text, style) => {
		const wide = displayWidth(text);
		if (used > 0 && used + wide > width) {
			pieces.push([]);
			used = 0;
		}
		pieces.at(-1)?.push({
			text,
			style
		});
		used += wide;
	};
	for (const { text, style } of word) for (const part of text.split(/(?<=\/)/)) for (const chunk of chunksOf(part, width)) add(chunk, style);
	return pieces;
}
function chunksOf(text, width) {
	if (displayWidth(text) <= width) return [text];
	const chunks = [];
	let chunk = "";
	let used = 0;
	for (const character of text) {
		const wide = displayWidth(character);
		if (used > 0 && used + wide > width) {
			chunks.push(chunk);
			chunk = "";
			used = 0;
		}
		chunk += character;
		used += wide;
	}
	return [...chunks, chunk];
}
const GAP = 2;
const NARROWEST = 12;
const PHRASE = 20;




const MARKS = {
	pass: {
		text: "\u2713",
		style: SGR.green
	},
	fail: {
		text: "\u2717",
		style: SGR.red
	},
	warn: {
		text: "!",
		style: SGR.yellow
	},
	open: {
		text: "\u2610",
		style: SGR.yellow
	},
	ahead: {
		text: "\u25fb",
		style: SGR.dim
	}
};





const PIPE_COLUMNS = 100;

function requireReports(command, args) {
	if (args.positionals.length > 0) return args.positionals;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}




/***/ __webpack_exports__.i = printText;
__webpack_exports__.n = requireReports;
__webpack_exports__.r = textOptions;
__webpack_exports__.t = keptReplays;
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