"use strict";
exports.id = 457;
exports.ids = [457];
exports.modules = {

/***/ 7991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   LG: () => (/* binding */ compareFractions),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Si: () => (/* binding */ compareToDecimal),
/* harmony export */   mv: () => (/* binding */ powerOfTen),
/* harmony export */   vR: () => (/* binding */ negated)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const DIGITS_MAX = 18;
function parseDecimal(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    const fraction = match?.[3] ?? "";
    if (match === null || match[2].length + fraction.length > DIGITS_MAX) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("gate", `"${text.slice(0, 40)}" is not a number; write up to ${DIGITS_MAX} digits like 80 or 79.95`);
    }
    return { units: BigInt(`${match[1]}${match[2]}${fraction}`), scale: fraction.length };
}
function compareToDecimal(fraction, value) {
    const left = fraction.numerator * powerOfTen(value.scale);
    const right = value.units * fraction.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareFractions(a, b) {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
function negated(value) {
    return { units: -value.units, scale: value.scale };
}
function decimalText(value) {
    const sign = value.units < 0n ? "-" : "";
    const digits = (value.units < 0n ? -value.units : value.units)
        .toString()
        .padStart(value.scale + 1, "0");
    const whole = digits.slice(0, digits.length - value.scale);
    const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
    return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}


/***/ }),

/***/ 2863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ floorPercent),
/* harmony export */   EE: () => (/* binding */ pointsBetween),
/* harmony export */   JA: () => (/* binding */ pointsText),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   iD: () => (/* binding */ compareToPercent),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* unused harmony export comparePoints */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);

const NOT_AVAILABLE = "n/a";
function percentOf(ratio) {
    return { numerator: 100n * BigInt(ratio.covered), denominator: BigInt(ratio.total) };
}
function compareToPercent(ratio, percent) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(percentOf(ratio), percent);
}
function neededFor(total, percent) {
    const scale = 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(percent.scale);
    const product = BigInt(total) * percent.units;
    return Number((product + scale - 1n) / scale);
}
function floorPercent(ratio, digits = 1) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    const units = (BigInt(ratio.covered) * 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / BigInt(ratio.total);
    return fixed(units, digits);
}
function percentText(ratio, threshold) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    if (threshold === undefined)
        return `${floorPercent(ratio, 1)}%`;
    const exact = percentOf(ratio);
    const digits = digitsToTell(exact, threshold);
    return `${floorPercent(ratio, digits)}%`;
}
function pointsBetween(before, after) {
    if (before.total === 0 || after.total === 0)
        return null;
    const numerator = 100n *
        (BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total));
    return { numerator, denominator: BigInt(before.total) * BigInt(after.total) };
}
function comparePoints(points, value) {
    return compareToDecimal(points, value);
}
function pointsText(points, threshold) {
    if (points.numerator === 0n)
        return "0.0";
    let digits = 1;
    while (truncated(points, digits).units === 0n)
        digits += 1;
    if (threshold !== undefined) {
        const told = digitsToTell(points, threshold);
        digits = Math.max(digits, told);
    }
    const { units } = truncated(points, digits);
    const magnitude = units < 0n ? -units : units;
    return `${units < 0n ? "\u2212" : "+"}${fixed(magnitude, digits)}`;
}
function truncated(value, digits) {
    return { units: (value.numerator * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / value.denominator, scale: digits };
}
function digitsToTell(exact, threshold) {
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(exact, threshold);
    let digits = Math.max(1, threshold.scale);
    while (sideOf(truncated(exact, digits), threshold) !== side)
        digits += 1;
    return digits;
}
function sideOf(shown, threshold) {
    const fraction = { numerator: shown.units, denominator: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(shown.scale) };
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(fraction, threshold);
}
function fixed(units, digits) {
    if (digits === 0)
        return units.toString();
    const text = units.toString().padStart(digits + 1, "0");
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ }),

/***/ 3028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ FAULT_PROFILES),
/* harmony export */   Mq: () => (/* binding */ QUIRKS),
/* harmony export */   UE: () => (/* binding */ LEASE_SCHEMES),
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   uC: () => (/* binding */ INVARIANTS)
/* harmony export */ });
const FAULT_KINDS = [
    "crash",
    "resign",
    "pause",
    "partition",
    "delay",
    "loss",
    "duplicate",
    "clock-drift",
    "clock-jump",
    "store-restart",
    "store-failover",
    "store-pause",
    "store-clock-jump",
];
const QUIRKS = [
    "dead-id-believed",
    "anchor-of-last-send",
    "delete-any",
    "silent-reacquire",
    "owner-only",
    "non-idempotent-acquire",
    "record-time-trusted",
    "renew-deadline-forgotten",
    "expiry-unchecked",
];
const LEASE_SCHEMES = ["lease", "record", "absolute"];
const FAULT_PROFILES = [
    "standard",
    "calm",
    "flaky-net",
    "gc-heavy",
    "store-failover",
    "swizzle",
];
const INVARIANTS = [
    "belief-exclusion",
    "store-exclusion",
    "stale-work",
    "token-order",
    "renew-keeps-owner",
    "release-by-holder",
    "step-down",
    "slack",
    "recovery",
    "drain",
    "pickup",
    "determinism",
];
const CAUSES = [
    "other",
    "crash",
    "pause",
    "partition",
    "partition-in",
    "delay",
    "loss",
    "clock",
    "store",
    "release",
    "orphan",
];


/***/ }),

/***/ 5528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TIMING_FAULTS)
/* harmony export */ });
const TIMING_FAULTS = ["network", "pause", "clock"];


/***/ }),

/***/ 819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   B9: () => (/* binding */ ratioText),
/* harmony export */   O9: () => (/* binding */ isWebUrl),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   kw: () => (/* binding */ rangeLink),
/* harmony export */   mx: () => (/* binding */ deltaText),
/* harmony export */   vQ: () => (/* binding */ unitsText),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* unused harmony export rangeText */
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5825);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1509);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);





const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const UNITS = {
    lines: ["line", "lines"],
    statements: ["statement", "statements"],
    branches: ["branch", "branches"],
    functions: ["function", "functions"],
};
function unitsText(count, metric) {
    const [one, many] = UNITS[metric];
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, one, many);
}
function ratioText(ratio, target) {
    if (ratio === null || ratio === undefined || ratio.total === 0)
        return _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`${(0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(ratio, target)} · ${ratio.covered}/${ratio.total}`);
}
function deltaText(before, after) {
    const points = before && after ? (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsBetween */ .EE)(before, after) : null;
    return points === null ? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5 : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsText */ .JA)(points);
}
function rangeText([first, last]) {
    return first === last ? String(first) : `${first}\u2013${last}`;
}
function rangeLink(report, path, range) {
    const [first, last] = range;
    const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
    const file = fileUrl(report, path);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(file === null ? null : file + anchor, rangeText(range));
}
function commitLink(report, commit) {
    const url = isCommit(commit) ? repositoryUrl(report, `/commit/${commit}`) : null;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(url, (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(isCommit(commit) ? commit.slice(0, 7) : commit));
}
function withNames(text, names) {
    let content = [(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(text, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL */ .VY.text)];
    for (const name of names) {
        if (name === "")
            continue;
        content = content.flatMap((inline) => typeof inline === "string" ? inline.split(name).flatMap(named(name)) : [inline]);
    }
    return content;
}
const named = (name) => (between, index) => [
    ...(index === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)]),
    ...(between === "" ? [] : [between]),
];
function fileUrl(report, path) {
    const { commit } = report;
    if (commit === null || !isCommit(commit) || path.split("/").includes(".."))
        return null;
    const segments = path
        .split("/")
        .map((segment) => encodeURIComponent(segment.replace(LONE_SURROGATE, "\ufffd")));
    return repositoryUrl(report, `/blob/${commit}/${segments.join("/")}`);
}
function repositoryUrl(report, rest) {
    return report.repository !== null && isWebUrl(report.repository)
        ? report.repository + rest
        : null;
}
function isWebUrl(url) {
    return (url.length <= 500 &&
        /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/%?=&#+-]*)?$/.test(url));
}
function isCommit(commit) {
    return /^[0-9a-f]{7,64}$/.test(commit);
}


/***/ }),

/***/ 8457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport),
  renderCheckJson: () => (/* binding */ renderCheckJson),
  renderCoverageJson: () => (/* binding */ renderCoverageJson),
  renderJson: () => (/* binding */ renderJson),
  renderLintJson: () => (/* binding */ renderLintJson),
  renderReplayedJson: () => (/* binding */ renderReplayedJson),
  renderSoakJson: () => (/* binding */ renderSoakJson),
  renderTestsJson: () => (/* binding */ renderTestsJson)
});

var domain_error = __webpack_require__(9342);
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/check-shape.js

const checkShape = (0,shape/* objectOf */.Xy)({
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown"),
    reason: shape/* text */.Qq,
    lines: shape/* count */.U9,
    keys: shape/* count */.U9,
    operations: shape/* count */.U9,
    sessions: shape/* count */.U9,
    violations: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        rule: (0,shape/* oneOf */.yL)("exclusion", "token-order", "token-unique", "busy", "stale-work", "renew-token"),
        key: shape/* text */.Qq,
        text: shape/* text */.Qq,
        lines: (0,shape/* listOf */.c3)(shape/* count */.U9),
    })),
    violationsTotal: shape/* count */.U9,
    warnings: (0,shape/* listOf */.c3)(shape/* text */.Qq),
});

var lint_shape = __webpack_require__(6649);
var soak_shape = __webpack_require__(4974);
;// CONCATENATED MODULE: ./lib/report/replayed-shape.js


const replayedShape = (0,shape/* objectOf */.Xy)({
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown"),
    reason: shape/* text */.Qq,
    scenario: shape/* text */.Qq,
    invariant: soak_shape/* invariantShape */.cz,
    writtenBy: shape/* text */.Qq,
    expectedDigest: shape/* text */.Qq,
    digest: shape/* text */.Qq,
    origin: (0,shape/* objectOf */.Xy)({ seed: shape/* text */.Qq, index: shape/* count */.U9 }),
    witness: (0,shape/* nullable */.me)(soak_shape/* witnessShape */.Re),
});

var figures = __webpack_require__(819);
;// CONCATENATED MODULE: ./lib/report/report-shape.js



const verdict = (0,shape/* oneOf */.yL)("pass", "fail", "unknown");
const names = (0,shape/* listOf */.c3)(shape/* text */.Qq);
const metric = (0,shape/* oneOf */.yL)("lines", "statements", "branches", "functions");
const commit = (0,shape/* nullable */.me)((0,shape/* checked */.KD)(shape/* text */.Qq, "a commit: 7 to 64 hexadecimal digits", figures/* isCommit */.WM));
const webUrl = (0,shape/* nullable */.me)((0,shape/* checked */.KD)(shape/* text */.Qq, "an http or https address", figures/* isWebUrl */.O9));
const ratio = (0,shape/* checked */.KD)((0,shape/* objectOf */.Xy)({ covered: shape/* count */.U9, total: shape/* count */.U9 }), "covered at most total", ({ covered, total }) => covered <= total);
const totals = (0,shape/* objectOf */.Xy)({
    lines: (0,shape/* optional */.lq)(ratio),
    branches: (0,shape/* optional */.lq)(ratio),
    functions: (0,shape/* optional */.lq)(ratio),
    statements: (0,shape/* optional */.lq)(ratio),
});
const range = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* count */.U9), "[first, last] with 1 <= first <= last", (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0));
const gate = (0,shape/* objectOf */.Xy)({
    gate: shape/* text */.Qq,
    say: (0,shape/* nullable */.me)(shape/* text */.Qq),
    level: (0,shape/* oneOf */.yL)("error", "warn"),
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown", "waived", "skipped"),
    expected: shape/* text */.Qq,
    measured: (0,shape/* nullable */.me)(shape/* text */.Qq),
    missing: (0,shape/* nullable */.me)(shape/* text */.Qq),
    reason: (0,shape/* nullable */.me)(shape/* text */.Qq),
    attested: shape/* flag */.Jt,
});
const drill = (0,shape/* objectOf */.Xy)({
    result: (0,shape/* oneOf */.yL)("OK", "FAIL", "DRY_RUN"),
    takeoverMs: shape/* integer */.nd,
    idemHits: shape/* count */.U9,
    alertStorms: shape/* count */.U9,
    failures: names,
    transcript: names,
});
const soakShape = (0,shape/* objectOf */.Xy)({
    verdict,
    reason: shape/* text */.Qq,
    drill: (0,shape/* nullable */.me)(drill),
    runs: (0,shape/* listOf */.c3)(soak_shape/* soakRunShape */.rR),
});
const row = (0,shape/* objectOf */.Xy)({
    name: shape/* text */.Qq,
    files: shape/* count */.U9,
    before: (0,shape/* nullable */.me)(totals),
    after: (0,shape/* nullable */.me)(totals),
    target: (0,shape/* nullable */.me)(shape/* text */.Qq),
    status: (0,shape/* oneOf */.yL)("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
    margin: (0,shape/* nullable */.me)(shape/* integer */.nd),
    uncovered: (0,shape/* listOf */.c3)(range),
});
const format = (0,shape/* oneOf */.yL)("istanbul-summary", "istanbul-final", "lcov", "cobertura", "jacoco", "clover", "coveragepy", "go", "simplecov");
const coverageShape = (0,shape/* objectOf */.Xy)({
    formats: (0,shape/* listOf */.c3)(format),
    tool: (0,shape/* nullable */.me)(shape/* text */.Qq),
    headline: metric,
    total: totals,
    baseline: (0,shape/* objectOf */.Xy)({
        kind: (0,shape/* oneOf */.yL)("none", "file", "store"),
        state: (0,shape/* oneOf */.yL)("none", "found", "stale", "unreadable"),
        commit,
        distance: (0,shape/* nullable */.me)(shape/* count */.U9),
        total: totals,
    }),
    modules: (0,shape/* listOf */.c3)(row),
    unassigned: row,
    patch: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
        totals,
        files: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, uncovered: (0,shape/* listOf */.c3)(range) })),
    })),
    files: (0,shape/* mapOf */.A7)((0,shape/* objectOf */.Xy)({
        lines: (0,shape/* optional */.lq)(ratio),
        branches: (0,shape/* optional */.lq)(ratio),
        functions: (0,shape/* optional */.lq)(ratio),
        statements: (0,shape/* optional */.lq)(ratio),
        uncovered: (0,shape/* listOf */.c3)(range),
    })),
});
const testShape = (0,shape/* objectOf */.Xy)({
    total: shape/* count */.U9,
    passed: shape/* count */.U9,
    failed: shape/* count */.U9,
    skipped: shape/* count */.U9,
    flaky: shape/* count */.U9,
    durationMs: (0,shape/* nullable */.me)(shape/* count */.U9),
    baseline: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ total: shape/* count */.U9, durationMs: (0,shape/* nullable */.me)(shape/* count */.U9) })),
    added: (0,shape/* nullable */.me)(names),
    removed: (0,shape/* nullable */.me)(names),
    regressed: (0,shape/* nullable */.me)(names),
    fixed: (0,shape/* nullable */.me)(names),
    newlySkipped: (0,shape/* nullable */.me)(names),
    failedTests: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ name: shape/* text */.Qq, message: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
    flakyTests: names,
});
const milestone = (0,shape/* objectOf */.Xy)({
    name: shape/* text */.Qq,
    step: shape/* count */.U9,
    title: shape/* text */.Qq,
    goal: (0,shape/* nullable */.me)(shape/* text */.Qq),
    claimed: shape/* flag */.Jt,
    state: (0,shape/* oneOf */.yL)("completed", "not-yet", "unknown", "progress"),
    criteria: (0,shape/* listOf */.c3)(gate),
    components: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        name: shape/* text */.Qq,
        path: shape/* text */.Qq,
        range: (0,shape/* nullable */.me)(range),
        covered: (0,shape/* nullable */.me)(ratio),
        reason: (0,shape/* nullable */.me)(shape/* text */.Qq),
    })),
    uncovered: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, range, missed: shape/* count */.U9, reason: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
    history: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        step: shape/* count */.U9,
        title: shape/* text */.Qq,
        modules: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
            name: shape/* text */.Qq,
            before: (0,shape/* nullable */.me)(ratio),
            after: (0,shape/* nullable */.me)(ratio),
        })),
        totalAfter: (0,shape/* nullable */.me)(ratio),
    })),
    steps: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        step: shape/* count */.U9,
        title: shape/* text */.Qq,
        state: (0,shape/* oneOf */.yL)("done", "current", "ahead"),
    })),
    next: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
        gate: shape/* text */.Qq,
        step: shape/* count */.U9,
        atLeast: shape/* text */.Qq,
        missing: shape/* count */.U9,
        metric,
        cheapest: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, uncovered: shape/* count */.U9 })),
    })),
});
const problem = (0,shape/* objectOf */.Xy)({
    source: (0,shape/* oneOf */.yL)("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
    message: shape/* text */.Qq,
});
const reportShape = (0,shape/* objectOf */.Xy)({
    schema: (0,shape/* oneOf */.yL)("soakgate/report@1"),
    tool: shape/* text */.Qq,
    createdAt: (0,shape/* nullable */.me)((0,shape/* textLike */.r1)("an instant like 2025-10-27T09:30:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
    commit,
    repository: webUrl,
    runUrl: webUrl,
    verdict,
    reason: shape/* text */.Qq,
    demonstration: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ place: shape/* text */.Qq, searched: names, add: shape/* text */.Qq })),
    soak: (0,shape/* nullable */.me)(soakShape),
    coverage: (0,shape/* nullable */.me)(coverageShape),
    tests: (0,shape/* nullable */.me)(testShape),
    gates: (0,shape/* listOf */.c3)(gate),
    milestone: (0,shape/* nullable */.me)(milestone),
    problems: (0,shape/* listOf */.c3)(problem),
    warnings: names,
    read: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ format: shape/* text */.Qq, count: shape/* count */.U9 })),
});

;// CONCATENATED MODULE: ./lib/report/json.js





const CHARACTERS_MAX = 128 * 1024 * 1024;
function renderJson(report) {
    return written(reportShape.order(report));
}
function renderCoverageJson(section) {
    return written({ schema: "soakgate/coverage@1", ...coverageShape.order(section) });
}
function renderTestsJson(section) {
    return written({ schema: "soakgate/tests@1", ...testShape.order(section) });
}
function renderSoakJson(soak) {
    return written({ schema: "soakgate/soak@1", ...soakShape.order(soak) });
}
function renderReplayedJson(replayed) {
    return written({ schema: "soakgate/replayed@1", ...replayedShape.order(replayed) });
}
function renderLintJson(lint, sources) {
    return written({ schema: "soakgate/lint@1", ...lint_shape/* lintShape */.N.order(lint), sources });
}
function renderCheckJson(check) {
    return written({ schema: "soakgate/check@1", ...checkShape.order(check) });
}
function parseReport(json, where) {
    if (json.length > CHARACTERS_MAX) {
        throw new domain_error/* SoakgateError */.q("limit", `${where}: is larger than 128 MiB; no report of ours is`);
    }
    let value;
    try {
        value = JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`);
    }
    try {
        return reportShape.read(value, "");
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`);
    }
}
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;
function written(value) {
    return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
}


/***/ }),

/***/ 5032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   VY: () => (/* binding */ USUAL),
/* harmony export */   en: () => (/* binding */ narrowing),
/* harmony export */   ff: () => (/* binding */ TERMINAL)
/* harmony export */ });
const USUAL = { open: 30, folded: 500, text: 400, dropped: new Set() };
const TERMINAL = { ...USUAL, folded: 50 };
const STEPS = [
    { folded: 100 },
    { drop: "soak in detail" },
    { drop: "gates" },
    { drop: "components" },
    { drop: "history" },
    { folded: 20, open: 10, text: 200 },
    { drop: "warnings" },
    { drop: "next" },
    { drop: "changed lines" },
    { folded: 5, open: 5, text: 120 },
    { drop: "criteria" },
    { drop: "tests" },
    { drop: "soak" },
    { drop: "results" },
    { open: 2, text: 60 },
    { drop: "failures" },
    { text: 20 },
];
function* narrowing() {
    let limits = USUAL;
    yield limits;
    for (const { drop, ...lower } of STEPS) {
        const dropped = drop === undefined ? limits.dropped : new Set([...limits.dropped, drop]);
        limits = { ...limits, ...lower, dropped };
        yield limits;
    }
}
function firstOf(entries, max) {
    const shown = entries.length > max ? entries.slice(0, max) : entries;
    return { shown, hidden: entries.length - shown.length };
}


/***/ }),

/***/ 6649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lintShape)
/* harmony export */ });
/* harmony import */ var _domain_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5528);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);


const isText = (value) => typeof value === "string";
const countOrAny = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("any"), isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9);
const settingsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    scheme: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("lease", "record", "absolute", "redlock"),
    ttlUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    storeTtlUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    renewUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    renewDeadlineUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    retryUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    jitterPpm: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    anchor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("send", "receive"),
    marginUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    requestTimeoutUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    driftPpm: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    delayMaxUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    sweepUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    lockDelayUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tickUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tickBlocked: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    stepDown: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("clock", "timer", "told"),
    reading: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("monotonic", "wall"),
    wallOffsetUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const overlap = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("none") }), isKind("none"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("bounded"), us: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }), isKind("bounded"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("unbounded"),
    terms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
        times: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    })),
    us: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
})));
const mend = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    knob: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("ttlUs", "renewUs", "renewDeadlineUs", "marginUs", "requestTimeoutUs", "lockDelayUs", "driftPpm", "anchor", "reading", "stepDown"),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    value: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    bound: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("at-least", "at-most", "choose"),
});
const timingClass = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._domain_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING_FAULTS */ .j),
    law: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    holds: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    overlap,
    awakeUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    toleratedUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("any"), isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)),
    mends: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(mend),
});
const lintShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    preset: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    settings: settingsShape,
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("safe", "overlap", "unbounded"),
    classes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(timingClass),
    takeover: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        leastUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
        worstUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
        plusOffset: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        releasedUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    }),
    driftToleratedPpm: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(countOrAny),
    delayToleratedUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(countOrAny),
    renewAttempts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ failing: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, timingOut: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }),
    notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});


/***/ }),

/***/ 4247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);


function plain(allowed, fits) {
    return {
        read: (value, where) => (fits(value) ? value : refuse(value, where, allowed)),
        order: (value) => value,
    };
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
    const allowed = words.map((word) => `"${word}"`).join(" or ");
    return plain(allowed, (value) => known.has(value));
}
function nullable(shape) {
    return {
        read: (value, where) => (value === null ? null : shape.read(value, where)),
        order: (value) => (value === null ? null : shape.order(value)),
    };
}
function optional(shape) {
    return { optional: shape };
}
function either(first, isFirst, second) {
    return {
        read: (value, where) => (isFirst(value) ? first : second).read(value, where),
        order: (value) => (isFirst(value) ? first.order(value) : second.order(value)),
    };
}
function listOf(shape) {
    return {
        read: (value, where) => Array.isArray(value)
            ? value.map((item, index) => shape.read(item, `${where}[${index}]`))
            : refuse(value, where, "a list"),
        order: (value) => value.map(shape.order),
    };
}
function mapOf(shape) {
    const copy = (map, each) => {
        const result = Object.create(null);
        for (const key of Object.keys(map))
            result[key] = each(map[key], key);
        return result;
    };
    return {
        read: (value, where) => copy(entriesOf(value, where), (item, key) => shape.read(item, `${where}[${quoted(key)}]`)),
        order: (value) => copy(value, shape.order),
    };
}
function objectOf(fields) {
    const keys = Object.keys(fields);
    return {
        read: (value, where) => {
            const found = entriesOf(value, where);
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const there = Object.hasOwn(found, key);
                const place = where === "" ? key : `${where}.${key}`;
                if ("optional" in field) {
                    if (there)
                        result[key] = field.optional.read(found[key], place);
                }
                else if (there)
                    result[key] = field.read(found[key], place);
                else
                    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${place}: is missing`);
            }
            return result;
        },
        order: (value) => {
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const item = value[key];
                if (item === undefined)
                    continue;
                result[key] = ("optional" in field ? field.optional : field).order(item);
            }
            return result;
        },
    };
}
function checked(shape, allowed, holds) {
    return {
        read: (value, where) => {
            const result = shape.read(value, where);
            return holds(result) ? result : refuse(value, where, allowed);
        },
        order: shape.order,
    };
}
function entriesOf(value, where) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : refuse(value, where, "an object");
}
function refuse(value, where, allowed) {
    const found = Array.isArray(value)
        ? "a list"
        : typeof value === "object" && value !== null
            ? "an object"
            : typeof value === "string"
                ? quoted(value)
                : String(value);
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`);
}
function quoted(value) {
    return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value, 60))}"`;
}


/***/ }),

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ invariantShape),
  af: () => (/* binding */ leaseShape),
  rR: () => (/* binding */ soakRunShape),
  Re: () => (/* binding */ witnessShape)
});

var soak = __webpack_require__(3028);
var lint_shape = __webpack_require__(6649);
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/story-shape.js

const message = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("message"),
    atUs: shape/* integer */.nd,
    from: shape/* text */.Qq,
    to: shape/* text */.Qq,
    text: shape/* text */.Qq,
    reply: shape/* flag */.Jt,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const note = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("note"),
    atUs: shape/* integer */.nd,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    text: shape/* text */.Qq,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const overlap = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("overlap"),
    atUs: shape/* integer */.nd,
    untilUs: shape/* integer */.nd,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    text: shape/* text */.Qq,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const story_shape_event = (0,shape/* either */.gP)(message, isKind("message"), (0,shape/* either */.gP)(note, isKind("note"), overlap));
const storyShape = (0,shape/* objectOf */.Xy)({
    nodes: shape/* count */.U9,
    faults: shape/* count */.U9,
    windowUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    events: (0,shape/* listOf */.c3)(story_shape_event),
    why: (0,shape/* nullable */.me)(shape/* text */.Qq),
    stale: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ sent: shape/* count */.U9, refused: shape/* count */.U9, early: shape/* count */.U9 })),
    replay: (0,shape/* nullable */.me)(shape/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/report/soak-shape.js




const verdict = (0,shape/* oneOf */.yL)("pass", "fail", "unknown");
const invariantShape = (0,shape/* oneOf */.yL)(...soak/* INVARIANTS */.uC);
const leaseShape = (0,shape/* objectOf */.Xy)({
    scheme: (0,shape/* oneOf */.yL)(...soak/* LEASE_SCHEMES */.UE),
    nodes: shape/* count */.U9,
    ttlUs: shape/* count */.U9,
    storeTtlUs: shape/* count */.U9,
    renewUs: shape/* count */.U9,
    renewDeadlineUs: (0,shape/* nullable */.me)(shape/* count */.U9),
    retryUs: shape/* count */.U9,
    jitterPpm: shape/* count */.U9,
    driftPpm: shape/* count */.U9,
    marginUs: shape/* count */.U9,
    guardUs: shape/* count */.U9,
    anchor: (0,shape/* oneOf */.yL)("send", "receive"),
    requestTimeoutUs: shape/* count */.U9,
    onTimeout: (0,shape/* oneOf */.yL)("release", "retry"),
    reading: (0,shape/* oneOf */.yL)("monotonic", "wall"),
    storedFlag: shape/* flag */.Jt,
    timerFlag: shape/* flag */.Jt,
    tickUs: shape/* count */.U9,
    tickBlocked: shape/* flag */.Jt,
    notified: shape/* flag */.Jt,
    wallOffsetUs: shape/* count */.U9,
    runUs: shape/* count */.U9,
    releaseOnExit: shape/* flag */.Jt,
    workEveryUs: shape/* count */.U9,
    fencing: shape/* flag */.Jt,
    fifo: shape/* flag */.Jt,
    netMinUs: shape/* count */.U9,
    netMaxUs: shape/* count */.U9,
    sweepUs: shape/* count */.U9,
    lockDelayUs: shape/* count */.U9,
    replicaLagUs: shape/* count */.U9,
    restartLosesState: shape/* flag */.Jt,
    losesTokenCounter: shape/* flag */.Jt,
    quirks: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...soak/* QUIRKS */.Mq)),
});
const distribution = (0,shape/* objectOf */.Xy)({
    n: shape/* count */.U9,
    p50: (0,shape/* nullable */.me)(shape/* count */.U9),
    p95: (0,shape/* nullable */.me)(shape/* count */.U9),
    p99: (0,shape/* nullable */.me)(shape/* count */.U9),
    max: shape/* count */.U9,
});
const metrics = (0,shape/* objectOf */.Xy)({
    takeoverUs: (0,shape/* mapOf */.A7)(distribution),
    leaderless: (0,shape/* nullable */.me)(distribution),
    tenure: (0,shape/* nullable */.me)(distribution),
    overlapUs: shape/* count */.U9,
    minSlackUs: (0,shape/* nullable */.me)(shape/* integer */.nd),
    work: (0,shape/* objectOf */.Xy)({
        attempted: shape/* count */.U9,
        accepted: shape/* count */.U9,
        rejectedStale: shape/* count */.U9,
        acceptedStale: shape/* count */.U9,
        acceptedLate: shape/* count */.U9,
    }),
    elections: shape/* count */.U9,
    renewAttempts: shape/* count */.U9,
    renewFailures: shape/* count */.U9,
    renewFailuresRun: shape/* count */.U9,
    idemHits: shape/* count */.U9,
    alertStorms: shape/* count */.U9,
    leaderlessUs: shape/* count */.U9,
    longestLeaderlessUs: shape/* count */.U9,
    availability: (0,shape/* objectOf */.Xy)({ downUs: shape/* count */.U9, ofUs: shape/* count */.U9 }),
});
const invariant = (0,shape/* objectOf */.Xy)({
    id: invariantShape,
    verdict,
    judged: shape/* count */.U9,
    violations: shape/* count */.U9,
    seedsViolated: shape/* count */.U9,
    worstUs: shape/* count */.U9,
    seedIndex: (0,shape/* nullable */.me)(shape/* count */.U9),
    waived: (0,shape/* nullable */.me)(shape/* text */.Qq),
    excluded: (0,shape/* mapOf */.A7)(shape/* count */.U9),
    notJudged: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const witnessShape = (0,shape/* objectOf */.Xy)({
    invariant: invariantShape,
    seedIndex: shape/* count */.U9,
    atUs: shape/* count */.U9,
    sizeUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    faults: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    story: (0,shape/* optional */.lq)(storyShape),
    untold: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const soakRunShape = (0,shape/* objectOf */.Xy)({
    scenario: shape/* text */.Qq,
    verdict,
    reason: shape/* text */.Qq,
    seeds: shape/* count */.U9,
    seed: shape/* text */.Qq,
    simulatedUs: shape/* count */.U9,
    events: shape/* count */.U9,
    digest: shape/* text */.Qq,
    expected: (0,shape/* oneOf */.yL)("pass", "fail"),
    windowUs: shape/* count */.U9,
    settings: leaseShape,
    faults: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln)),
    invariants: (0,shape/* listOf */.c3)(invariant),
    metrics,
    probes: (0,shape/* objectOf */.Xy)({
        takeovers: shape/* count */.U9,
        leasesRunOut: shape/* count */.U9,
        refusedRenewals: shape/* count */.U9,
        effective: (0,shape/* mapOf */.A7)(shape/* count */.U9),
        missed: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    }),
    canaries: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ name: shape/* text */.Qq, invariant: invariantShape, caught: shape/* flag */.Jt })),
    unavoidable: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    witness: (0,shape/* nullable */.me)(witnessShape),
    lint: (0,shape/* optional */.lq)(lint_shape/* lintShape */.N),
});


/***/ })

};
;