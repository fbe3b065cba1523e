export const id = 568;
export const ids = [568];
export const modules = {

/***/ 5702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ keepReplays)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** A sink whose files go to a place when the door says so. Two of one name do not collide. */
function keepReplays({ program, shown, folder }) {
    const kept = new Map();
    return {
        keep: (name, text) => {
            const own = freeName(kept, name);
            kept.set(own, text);
            return `${program} replay ${shellWord(`${shown}/${own}`)}`;
        },
        write: async (files) => {
            const said = [];
            for (const [name, text] of kept)
                said.push(await written(files, folder, name, text));
            return said;
        },
    };
}
/** A place that cannot be written to costs the file, never the verdict. */
async function written(files, folder, name, text) {
    try {
        await files.write(`${folder}/${name}`, text);
        return `${folder}/${name}: replays the failure`;
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return error.message;
        throw error;
    }
}
function freeName(taken, name) {
    const [stem = name] = name.split(/\.json$/);
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1)
        free = `${stem}-${copy}.json`;
    return free;
}
/** A word as every POSIX shell reads it back. */
function shellWord(word) {
    const plain = word.startsWith("-") ? `./${word}` : word;
    return /^[\w./:@%+=,~-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}


/***/ }),

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

/** More digits than any gate needs, few enough that hostile input costs nothing. */
const DIGITS_MAX = 18;
/**
 * Reads `80`, `79.95` or `-0.5` exactly.
 *
 * Errors: `gate` when the text is no plain decimal number or has more than 18 digits.
 */
function parseDecimal(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    const fraction = match?.[3] ?? "";
    if (match === null || match[2].length + fraction.length > DIGITS_MAX) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("gate", `"${text.slice(0, 40)}" is not a number; write up to ${DIGITS_MAX} digits like 80 or 79.95`);
    }
    return { units: BigInt(`${match[1]}${match[2]}${fraction}`), scale: fraction.length };
}
/** The fraction less the decimal, as a sign: negative below, 0 equal, positive above. Exact. */
function compareToDecimal(fraction, value) {
    const left = fraction.numerator * powerOfTen(value.scale);
    const right = value.units * fraction.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The first fraction less the second, as a sign. Exact. */
function compareFractions(a, b) {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Ten to the power of `exponent`, exactly. */
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
/** The decimal with its sign turned. */
function negated(value) {
    return { units: -value.units, scale: value.scale };
}
/** The decimal as written by hand: no exponent, no trailing zeros. */
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

/***/ 738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   eA: () => (/* binding */ parseDurationUs),
/* harmony export */   rJ: () => (/* binding */ DURATION_EXAMPLES)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const US_PER_UNIT = {
    us: 1,
    ms: 1_000,
    s: 1_000_000,
    m: 60_000_000,
    h: 3_600_000_000,
    d: 86_400_000_000,
};
/** What a duration may look like, for error messages. */
const DURATION_EXAMPLES = "500us, 50ms, 1.5s, 10m, 1h or 7d";
/**
 * Reads a duration with its unit as whole microseconds.
 *
 * Errors: `config` when the unit is missing or unknown, or the value is no whole number of
 * microseconds below 2^53.
 */
function parseDurationUs(text) {
    const match = /^(\d{1,16})(?:\.(\d{1,6}))?\s?(us|µs|ms|s|m|h|d)$/.exec(text.trim());
    if (match === null) {
        const bare = /^-?\d+(\.\d+)?$/.test(text.trim());
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", bare
            ? `"${text}" has no unit; write a duration like ${DURATION_EXAMPLES}`
            : `"${text.slice(0, 40)}" is no duration; write one like ${DURATION_EXAMPLES}`);
    }
    const unit = US_PER_UNIT[match[3].replace("µ", "u")];
    const fraction = match[2] ?? "";
    const scaled = BigInt(`${match[1]}${fraction}`) * BigInt(unit);
    const divisor = 10n ** BigInt(fraction.length);
    if (scaled % divisor !== 0n || scaled / divisor > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `"${text}" is not a whole number of microseconds below 2^53; write one like ${DURATION_EXAMPLES}`);
    }
    return Number(scaled / divisor);
}
/** A duration for people, exact to the microsecond in the largest unit that keeps it readable. */
function durationText(us) {
    const sign = us < 0 ? "\u2212" : "";
    const magnitude = Math.abs(us);
    const [divisor, unit] = magnitude !== 0 && magnitude < 1_000
        ? [1, "\u00b5s"]
        : magnitude < 1_000_000
            ? [1_000, "ms"]
            : [1_000_000, "s"];
    const whole = Math.floor(magnitude / divisor);
    const rest = magnitude % divisor;
    const digits = String(divisor).length - 1;
    const fraction = digits === 0 ? "" : String(rest).padStart(digits, "0").replace(/0+$/, "");
    return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`} ${unit}`;
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

/** What a reader sees where there is no number. */
const NOT_AVAILABLE = "n/a";
/** The ratio as a percentage, exactly; its total must not be 0. */
function percentOf(ratio) {
    return { numerator: 100n * BigInt(ratio.covered), denominator: BigInt(ratio.total) };
}
/** The ratio less the percentage, as a sign: negative below, 0 equal, positive above. Exact. */
function compareToPercent(ratio, percent) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToDecimal */ .Si)(percentOf(ratio), percent);
}
/** How many covered units `percent` of `total` needs: `ceil(total * percent / 100)`. */
function neededFor(total, percent) {
    const scale = 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(percent.scale);
    const product = BigInt(total) * percent.units;
    return Number((product + scale - 1n) / scale);
}
/** Percentage floored to `digits` decimals, without the sign `%`; `n/a` where nothing was measured. */
function floorPercent(ratio, digits = 1) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    const units = (BigInt(ratio.covered) * 100n * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / BigInt(ratio.total);
    return fixed(units, digits);
}
/**
 * Percentage with `%`, floored. With a threshold it has as many decimals as it takes to stand on the
 * same side of the threshold as the ratio does: a failing number never displays as the passing one,
 * for lower and for upper bounds.
 */
function percentText(ratio, threshold) {
    if (ratio.total === 0)
        return NOT_AVAILABLE;
    if (threshold === undefined)
        return `${floorPercent(ratio, 1)}%`;
    const exact = percentOf(ratio);
    const digits = digitsToTell(exact, threshold);
    return `${floorPercent(ratio, digits)}%`;
}
/** `after - before` in percentage points, exactly; null where either has nothing measured. */
function pointsBetween(before, after) {
    if (before.total === 0 || after.total === 0)
        return null;
    const numerator = 100n *
        (BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total));
    return { numerator, denominator: BigInt(before.total) * BigInt(after.total) };
}
/** The points less the decimal, as a sign. Exact. */
function comparePoints(points, value) {
    return compareToDecimal(points, value);
}
/**
 * Points with a sign, truncated toward zero, with as many decimals (at least one) as it takes to be
 * different from zero: a drop never reads as `0.0`. With a threshold, also as many as it takes to
 * stand on its side. The minus is U+2212 so that it aligns with `+`.
 */
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
/** The fraction cut toward zero after `digits` decimals. */
function truncated(value, digits) {
    return { units: (value.numerator * (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(digits)) / value.denominator, scale: digits };
}
/**
 * The fewest decimals, at least one and those of the threshold, with which the shown number compares
 * to the threshold as the exact one does. It ends: equal numbers are equal from the threshold's own
 * decimals on, and different ones differ at some decimal.
 */
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
/** Everything the soak can do to a node, the network or the store. */
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
/** A way of behaving that real stores and clients have and the safe reference has not. */
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
/**
 * How the lock knows that a holder is gone. `lease`: the store counts a time to live; `record`: takers
 * watch a record and count on their own clocks; `absolute`: an expiry by the writer's wall clock.
 */
const LEASE_SCHEMES = ["lease", "record", "absolute"];
/** Ready-made sets of faults. */
const FAULT_PROFILES = [
    "standard",
    "calm",
    "flaky-net",
    "gc-heavy",
    "store-failover",
    "swizzle",
];
/** In the order of gravity: the first violated one names the failure. */
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
/** What a takeover is measured from. `other`: no disturbance was seen. */
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
/** The kinds of fault a statement of the timing lint holds under. */
const TIMING_FAULTS = ["network", "pause", "clock"];


/***/ }),

/***/ 1509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Names of the sections in the order they stand; what a rendering under a size budget can lose. */
const SECTIONS = [
    "headline",
    "failures",
    "results",
    "changed lines",
    "soak",
    "soak in detail",
    "tests",
    "criteria",
    "components",
    "history",
    "next",
    "gates",
    "warnings",
    "left out",
    "footer",
];
/** A name from outside: a path, a test, a gate line. */
function code(text) {
    return { kind: "code", text };
}
function strong(...content) {
    return { kind: "strong", content };
}
function emphasis(...content) {
    return { kind: "emphasis", content };
}
function mark(kind) {
    return { kind: "mark", mark: kind };
}
/** A link, or its text alone where there is nothing to link to. */
function link(url, ...content) {
    return url === null ? content : [{ kind: "link", url, content }];
}
function paragraph(...content) {
    return { kind: "paragraph", content };
}
function fold(summary, blocks) {
    return { kind: "fold", summary, blocks };
}
function list(items) {
    return { kind: "list", ordered: false, items };
}
/** Contents with a separator between them; empty ones are left out. */
function joined(parts, separator) {
    const content = [];
    for (const part of parts) {
        if (part.length === 0)
            continue;
        if (content.length > 0)
            content.push(separator);
        content.push(...part);
    }
    return content;
}


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





/** `encodeURIComponent` throws on these. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const UNITS = {
    lines: ["line", "lines"],
    statements: ["statement", "statements"],
    branches: ["branch", "branches"],
    functions: ["function", "functions"],
};
/** A number of covered or uncovered units with their name: `3 lines`. */
function unitsText(count, metric) {
    const [one, many] = UNITS[metric];
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, one, many);
}
/** `57.3% · 39/68` in one piece; `n/a` where nothing was measured. */
function ratioText(ratio, target) {
    if (ratio === null || ratio === undefined || ratio.total === 0)
        return _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`${(0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(ratio, target)} · ${ratio.covered}/${ratio.total}`);
}
/** `+31.2`, or `n/a` where there is nothing to compare. */
function deltaText(before, after) {
    const points = before && after ? (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsBetween */ .EE)(before, after) : null;
    return points === null ? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5 : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsText */ .JA)(points);
}
/** `118–128`, or `168` alone. */
function rangeText([first, last]) {
    return first === last ? String(first) : `${first}\u2013${last}`;
}
/** A range of lines, linked to the file at the measured commit where that is known. */
function rangeLink(report, path, range) {
    const [first, last] = range;
    const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
    const file = fileUrl(report, path);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(file === null ? null : file + anchor, rangeText(range));
}
/** A commit by its first seven digits, linked where the repository is known. */
function commitLink(report, commit) {
    const url = isCommit(commit) ? repositoryUrl(report, `/commit/${commit}`) : null;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(url, (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(isCommit(commit) ? commit.slice(0, 7) : commit));
}
/** A sentence in which every known name stands as code; cut where no sentence is that long. */
function withNames(text, names) {
    let content = [(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(text, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL */ .VY.text)];
    for (const name of names) {
        if (name === "")
            continue;
        content = content.flatMap((inline) => typeof inline === "string" ? inline.split(name).flatMap(named(name)) : [inline]);
    }
    return content;
}
/** The text between two names, after the name that it follows. */
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
/** Whether a text from outside can be a link's target. */
function isWebUrl(url) {
    return (url.length <= 500 &&
        /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/%?=&#+-]*)?$/.test(url));
}
/** Whether a text from outside can be a commit. */
function isCommit(commit) {
    return /^[0-9a-f]{7,64}$/.test(commit);
}


/***/ }),

/***/ 8457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  $d: () => (/* binding */ renderCheckJson),
  f9: () => (/* binding */ renderCoverageJson),
  hF: () => (/* binding */ renderJson),
  Ye: () => (/* binding */ renderLintJson),
  $P: () => (/* binding */ renderReplayedJson),
  yu: () => (/* binding */ renderSoakJson),
  Wc: () => (/* binding */ renderTestsJson)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/check-shape.js

/** What `check --json` prints. */
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

// EXTERNAL MODULE: ./lib/report/lint-shape.js
var lint_shape = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/report/soak-shape.js + 1 modules
var soak_shape = __webpack_require__(4974);
;// CONCATENATED MODULE: ./lib/report/replayed-shape.js


/** What `replay --json` prints. */
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

// EXTERNAL MODULE: ./lib/report/figures.js
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
/** The `soak` object, which `soak --json` prints as well. */
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
/** The `coverage` object, which `coverage --json` prints as well. */
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
/** The `tests` object, which `tests --json` prints as well. */
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
/** `report.json` as a whole (contract §7). */
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





/** Far beyond any report of ours; what JSON of this size takes in memory is still bearable. */
const CHARACTERS_MAX = 128 * 1024 * 1024;
/** `report.json`: keys in the order of the contract, a line break at the end. */
function renderJson(report) {
    return written(reportShape.order(report));
}
/** What `coverage --json` prints: the `coverage` object of `report.json` with its own schema. */
function renderCoverageJson(section) {
    return written({ schema: "soakgate/coverage@1", ...coverageShape.order(section) });
}
/** What `tests --json` prints: the `tests` object of `report.json` with its own schema. */
function renderTestsJson(section) {
    return written({ schema: "soakgate/tests@1", ...testShape.order(section) });
}
/** What `soak --json` prints: the `soak` object of `report.json` with its own schema. */
function renderSoakJson(soak) {
    return written({ schema: "soakgate/soak@1", ...soakShape.order(soak) });
}
/** What `replay --json` prints, with its own schema. */
function renderReplayedJson(replayed) {
    return written({ schema: "soakgate/replayed@1", ...replayedShape.order(replayed) });
}
/** What `lint --json` prints: the `lint` object of a soak's run with its own schema, and its sources. */
function renderLintJson(lint, sources) {
    return written({ schema: "soakgate/lint@1", ...lint_shape/* lintShape */.N.order(lint), sources });
}
/** What `check --json` prints. */
function renderCheckJson(check) {
    return written({ schema: "soakgate/check@1", ...checkShape.order(check) });
}
/**
 * Reads a `report.json` that somebody else may have written: every key, type, range and address is
 * checked, keys we do not know are left out. The texts in it stay untrusted.
 *
 * Errors: `evidence`, naming the key that is wrong, `limit` when the file is too large.
 */
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
/** A pair of numbers spread over lines. A text cannot look like one: its line breaks are escaped. */
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;
/** Two spaces; line ranges stay on one line, which halves the file and lets a person read it. */
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
/** What fits in a comment for all but the largest reports. */
const USUAL = { open: 30, folded: 500, text: 400, dropped: new Set() };
/** Nothing is folded in a terminal: long lists would push the decision out of sight. */
const TERMINAL = { ...USUAL, folded: 50 };
/**
 * What gives way when a report is too large, in this order, each step on top of those before: first
 * what is folded, then long lists, then sections that stand open, the least needed for the decision
 * first. The headline, the note of what was left out and the footer stay.
 */
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
/** The usual limits, then ever narrower ones. */
function* narrowing() {
    let limits = USUAL;
    yield limits;
    for (const { drop, ...lower } of STEPS) {
        const dropped = drop === undefined ? limits.dropped : new Set([...limits.dropped, drop]);
        limits = { ...limits, ...lower, dropped };
        yield limits;
    }
}
/** The first `max` entries and how many there are beyond. */
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
/** What the timing lint states, in `report.json`. */
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

/***/ 8618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ printText)
});

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/text/terminal.js

/**
 * Escape sequences as terminals end them: CSI by its final byte, OSC and other strings by BEL, ST or
 * the end of the text, the rest after one or two bytes. Linear: each alternative ends on a class
 * that its repetition excludes.
 */
const ESCAPES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
/** Untrusted text for a terminal: escape sequences removed, one line, everything left is seen. */
function terminalText(text) {
    return (0,visible/* oneLine */.TN)(text.replace(ESCAPES, ""));
}
/** Columns the text takes in a terminal: 2 for wide characters, 0 for combining ones. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += widthOf(character.codePointAt(0) ?? 0);
    return width;
}
/** First and last code points of two-column characters (East Asian wide and full-width, emoji). */
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x23e9, 0x23ec],
    [0x25fd, 0x25fe],
    [0x2614, 0x2615],
    [0x26a1, 0x26a1],
    [0x2705, 0x2705],
    [0x274c, 0x274c],
    [0x2753, 0x2755],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1faff],
    [0x20000, 0x3fffd],
];
/** First and last code points of characters that are drawn onto the one before. */
const COMBINING = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x93c, 0x93c],
    [0x941, 0x948],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x200b, 0x200d],
    [0x20d0, 0x20ff],
    [0xfe0f, 0xfe0f],
    [0xfe20, 0xfe2f],
];
function widthOf(code) {
    if (code < 0x300)
        return 1;
    if (within(COMBINING, code))
        return 0;
    return code >= 0x1100 && within(WIDE, code) ? 2 : 1;
}
function within(ranges, code) {
    return ranges.some(([first, last]) => code >= first && code <= last);
}

;// CONCATENATED MODULE: ./lib/report/runs.js

/** Select-graphic-rendition parameters that terminals share. */
const SGR = {
    plain: "",
    bold: "1",
    dim: "2",
    red: "31",
    green: "32",
    yellow: "33",
    cyan: "36",
};
/** Columns that the runs take. */
function runsWidth(runs) {
    return runs.reduce((sum, run) => sum + displayWidth(run.text), 0);
}
/** The runs as bytes for a terminal; no-break spaces have done their work and become spaces. */
function paint(runs, color) {
    return runs
        .map(({ text, style }) => {
        const shown = text.replace(/\u00a0/g, " ");
        return color && style !== SGR.plain && shown.trim() !== ""
            ? `\u001b[${style}m${shown}\u001b[0m`
            : shown;
    })
        .join("");
}
/** Lines of at most `width` columns, broken at spaces, within a word only where it is wider. */
function wrapRuns(runs, width) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(runs)) {
        const wide = runsWidth(word);
        const isSpace = word[0]?.text === " ";
        if (isSpace && (used === 0 || used + wide > width))
            continue;
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
}
/** Words and single spaces; a word may span runs. */
function wordsOf(runs) {
    const words = [];
    let open = false;
    for (const { text, style } of runs) {
        for (const piece of text.split(/( )/)) {
            if (piece === "")
                continue;
            if (piece !== " " && open)
                words.at(-1)?.push({ text: piece, style });
            else
                words.push([{ text: piece, style }]);
            open = piece !== " ";
        }
    }
    return words;
}
/** Columns of the longest word: what the runs need at least to wrap only at spaces. */
function longestWord(runs) {
    return wordsOf(runs).reduce((most, word) => Math.max(most, runsWidth(word)), 0);
}
/** A word wider than a line, in pieces: after a slash where there is one, else anywhere. */
function cut(word, width) {
    const pieces = [[]];
    let used = 0;
    const add = (text, style) => {
        const wide = displayWidth(text);
        if (used > 0 && used + wide > width) {
            pieces.push([]);
            used = 0;
        }
        pieces.at(-1)?.push({ text, style });
        used += wide;
    };
    for (const { text, style } of word) {
        for (const part of text.split(/(?<=\/)/)) {
            for (const chunk of chunksOf(part, width))
                add(chunk, style);
        }
    }
    return pieces;
}
/** The text in pieces of at most `width` columns (or one character, where that is wider). */
function chunksOf(text, width) {
    if (displayWidth(text) <= width)
        return [text];
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

;// CONCATENATED MODULE: ./lib/report/print-table.js

const GAP = 2;
/** A column that gives way keeps this many columns. */
const NARROWEST = 12;
/** Columns that a phrase needs to be read without effort. */
const PHRASE = 20;
/**
 * A table as lines: columns as wide as their widest cell, where that does not fit the left-aligned
 * ones give way, the widest first, and their cells wrap. Figures never wrap.
 */
function layTable(aligns, rows, width) {
    const widths = fittedWidths(aligns, rows, width);
    return rows.flatMap((cells) => {
        const wrapped = widths.map((wide, index) => wrapRuns(cells[index] ?? [], Math.max(1, wide)));
        const height = Math.max(...wrapped.map((lines) => lines.length));
        return Array.from({ length: height }, (_, line) => widths.flatMap((wide, index) => {
            const runs = wrapped[index]?.[line] ?? [];
            const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
            const gap = index === 0 ? "" : " ".repeat(GAP);
            return aligns[index] === "right"
                ? [{ text: gap + pad, style: SGR.plain }, ...runs]
                : [{ text: gap, style: SGR.plain }, ...runs, { text: pad, style: SGR.plain }];
        }));
    });
}
function fittedWidths(aligns, rows, width) {
    const widest = (measure) => aligns.map((_, index) => rows.reduce((most, cells) => Math.max(most, measure(cells[index] ?? [])), 0));
    const widths = widest(runsWidth);
    const least = (floors) => floors.map((floor, index) => (aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY));
    // Words stay whole and phrases readable as long as they can; paths give way only then.
    const words = widest(longestWord);
    const phrases = widths.map((wide, index) => Math.max(words[index] ?? 0, Math.min(wide, PHRASE)));
    narrow(widths, least(phrases), width);
    narrow(widths, least(aligns.map(() => NARROWEST)), width);
    return widths;
}
/** Takes from the widest columns until the table fits, or every column is at its floor. */
function narrow(widths, floors, width) {
    let excess = widths.reduce((sum, wide) => sum + wide, GAP * (widths.length - 1)) - width;
    const floorOf = (index) => floors[index] ?? 0;
    while (excess > 0) {
        const [widest, second] = widths
            .map((wide, index) => ({ wide, index }))
            .filter(({ wide, index }) => wide > floorOf(index))
            .sort((a, b) => b.wide - a.wide || a.index - b.index);
        if (widest === undefined)
            return;
        const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
        const give = Math.min(excess, Math.max(1, widest.wide - next));
        widths[widest.index] = widest.wide - give;
        excess -= give;
    }
}

;// CONCATENATED MODULE: ./lib/report/print-text.js




const MARKS = {
    pass: { text: "\u2713", style: SGR.green },
    fail: { text: "\u2717", style: SGR.red },
    warn: { text: "!", style: SGR.yellow },
    open: { text: "\u2610", style: SGR.yellow },
    ahead: { text: "\u25fb", style: SGR.dim },
};
/** The sections for a terminal: aligned, wrapped to the width, folded parts open and indented. */
function printText(sections, options) {
    const width = Math.max(40, options.width);
    const blocks = sections
        .flatMap((section) => section.blocks.map((block) => printBlock(block, width)))
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((runs) => paint(runs, options.color).trimEnd()).join("\n"));
    return `${blocks.join("\n\n")}\n`;
}
function printBlock(block, width) {
    switch (block.kind) {
        case "heading":
            return wrapRuns(runsOf(block.content, SGR.bold), width);
        case "paragraph":
            return wrapRuns(runsOf(block.content, SGR.plain), width);
        case "small":
            return wrapRuns(runsOf(block.content, SGR.dim), width);
        case "list":
            return block.items.flatMap((item, index) => {
                const bullet = block.ordered ? `  ${index + 1}. ` : "  ";
                return indented(wrapRuns(runsOf(item, SGR.plain), width - bullet.length), bullet);
            });
        case "table":
            return layTable(block.columns.map((column) => column.align), [
                block.columns.map((column) => [{ text: terminalText(column.title), style: SGR.dim }]),
                ...block.rows.map((cells) => cells.map((cell) => runsOf(cell, SGR.plain))),
            ], width);
        case "fence":
            // A diagram's source tells a terminal nothing that the story below it does not.
            if (block.language === "mermaid")
                return [];
            return block.lines.map((line) => [{ text: `  ${(0,visible/* visible */.RK)(line)}`, style: SGR.dim }]);
        case "fold": {
            const title = wrapRuns(runsOf(block.summary, SGR.bold), width);
            const inner = block.blocks.flatMap((child, index) => [
                ...(index === 0 ? [] : [[]]),
                ...indented(printBlock(child, width - 2), "  "),
            ]);
            return [...title, ...inner];
        }
    }
}
/** The first line begins with `lead`, the others with as many spaces. */
function indented(lines, lead) {
    const rest = " ".repeat(lead.length);
    return lines.map((line, index) => line.length === 0 ? line : [{ text: index === 0 ? lead : rest, style: SGR.plain }, ...line]);
}
function runsOf(content, style) {
    return content.flatMap((inline, index) => runOf(inline, style, index === 0));
}
function runOf(inline, style, first) {
    if (typeof inline === "string") {
        const before = !first && /^ /.test(inline) ? " " : "";
        const after = /\S $/.test(inline) ? " " : "";
        return [{ text: `${before}${terminalText(inline)}${after}`, style }];
    }
    switch (inline.kind) {
        case "code":
            return [{ text: terminalText(inline.text), style: style === SGR.plain ? SGR.cyan : style }];
        case "strong":
            return runsOf(inline.content, SGR.bold);
        case "emphasis":
            return runsOf(inline.content, SGR.dim);
        case "link":
            return runsOf(inline.content, style);
        case "mark":
            return [MARKS[inline.mark]];
    }
}


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


/** A check of a plain value; `allowed` is what the error says. */
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
/** A text of a certain form; `allowed` says which. */
function textLike(allowed, pattern) {
    return plain(allowed, (value) => typeof value === "string" && pattern.test(value));
}
/** One of a few words. */
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
/** The first shape that fits; for values of which one look tells which it is. */
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
/** A map from names to values; it has no prototype, so that no name means anything. */
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
/** An object with exactly these keys in this order. Others are left out: a newer tool wrote them. */
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
/** The shape with a further condition. */
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ invariantShape),
  af: () => (/* binding */ leaseShape),
  rR: () => (/* binding */ soakRunShape),
  Re: () => (/* binding */ witnessShape)
});

// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
// EXTERNAL MODULE: ./lib/report/lint-shape.js
var lint_shape = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/report/shape.js
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
/** A shrunk failure's story in `report.json`. */
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
/** One of the invariants. */
const invariantShape = (0,shape/* oneOf */.yL)(...soak/* INVARIANTS */.uC);
/** The lease under soak. */
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
/** A violation, and its story where it was told. */
const witnessShape = (0,shape/* objectOf */.Xy)({
    invariant: invariantShape,
    seedIndex: shape/* count */.U9,
    atUs: shape/* count */.U9,
    sizeUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    faults: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    story: (0,shape/* optional */.lq)(storyShape),
});
/** One scenario's soak in `report.json`. */
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


/***/ }),

/***/ 5825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   Jp: () => (/* binding */ roundedSeconds),
/* harmony export */   W7: () => (/* binding */ roundedDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jz: () => (/* binding */ durationChange),
/* harmony export */   lN: () => (/* binding */ ppmText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
/** Keeps a figure in one piece where lines break. */
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";
/** The text as one figure: its spaces do not break. */
function unbroken(text) {
    return text.replace(/ /g, NO_BREAK_SPACE);
}
/** A count with its digits in groups of three: `3 412`. */
function countText(count) {
    const digits = String(Math.abs(count)).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
    return count < 0 ? `${MINUS}${digits}` : digits;
}
/** A count with its noun: `1 line`, `13 lines`. */
function counted(count, one, many = `${one}s`) {
    return `${countText(count)} ${count === 1 ? one : many}`;
}
/**
 * A duration as people read one, rounded to what matters: `101 ms`, `1.25 s`, `10.9 s`,
 * `12 min 34 s`. For figures that are judged, `durationText` is exact.
 *
 * Units: microseconds.
 */
function roundedDuration(us) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? MINUS : "";
    if (magnitude < 1_000 && magnitude > 0)
        return unbroken(`${sign}${magnitude} µs`);
    if (magnitude < 999_500)
        return unbroken(`${sign}${fixed(magnitude, 1_000, magnitude > 0 && magnitude < 10_000 ? 1 : 0)} ms`);
    return sign + roundedSeconds(magnitude);
}
/** Seconds with a fixed number of decimals, for columns that align: `0.6 s`, `10.9 s`. */
function secondsText(us, digits = 1) {
    return unbroken(`${us < 0 ? MINUS : ""}${fixed(Math.abs(us), 1_000_000, digits)} s`);
}
/**
 * A change of duration with its sign, as exact as the duration that it changed is shown: `+0.00 s`
 * beside `0.29 s`, `−0.8 s` beside `41.2 s`. Units: microseconds.
 */
function durationChange(us, durationUs) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? MINUS : "+";
    const seconds = magnitude < 119_950_000 && durationUs >= 9_995_000;
    return sign + (seconds ? secondsText(magnitude) : roundedSeconds(magnitude));
}
/** The same in seconds or more, for columns and pairs that never fall below: `0.29 s`. */
function roundedSeconds(us) {
    if (us < 9_995_000)
        return unbroken(`${fixed(us, 1_000_000, 2)} s`);
    if (us < 119_950_000)
        return unbroken(`${fixed(us, 1_000_000, 1)} s`);
    const seconds = Math.round(us / 1_000_000);
    if (seconds < 7_200)
        return unbroken(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
    const minutes = Math.round(seconds / 60);
    if (minutes < 2_880)
        return unbroken(`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
    const hours = Math.round(minutes / 60);
    return unbroken(`${Math.floor(hours / 24)} d ${hours % 24} h`);
}
/** Parts per million as a percentage, exactly: `0.1%`. */
function ppmText(ppm) {
    const digits = String(Math.abs(ppm)).padStart(5, "0");
    const fraction = digits.slice(-4).replace(/0+$/, "");
    return `${ppm < 0 ? MINUS : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}
/** `value / divisor` rounded half up to `digits` decimals, in integers. */
function fixed(value, divisor, digits) {
    const scale = 10 ** digits;
    const units = (2n * BigInt(Math.round(value)) * BigInt(scale) + BigInt(divisor)) / (2n * BigInt(divisor));
    const text = units.toString().padStart(digits + 1, "0");
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ }),

/***/ 1981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cz: () => (/* binding */ clipped)
/* harmony export */ });
/**
 * Characters that change how the text around them is read or cannot be seen: controls, soft hyphen,
 * zero-width and bidirectional marks, line separators, fillers, variation selectors (except the one
 * that asks for an emoji), tags, lone surrogates, noncharacters. Listed, not taken from Unicode
 * properties: those grow with the Node version, and the same input must give the same bytes.
 */
const UNSEEN = new RegExp([
    "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5]",
    "[\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e]",
    "[\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff]",
    "[\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]",
].join("|"), "gu");
/** Nearly every name: nothing to look for. */
const PRINTABLE_ASCII = /^[ -~]*$/;
const ZERO_WIDTH_JOINER = "\u200d";
/**
 * The text with everything unseen made seen: `\n` becomes `␊`, ESC becomes `␛`, a bidirectional
 * override becomes `\u{202e}`. What is left occupies space and reads left to right as stored.
 */
function visible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    return text.replace(UNSEEN, (character, offset) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset))
            return character;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return "\u2421";
        if (code >= 0xd800 && code <= 0xdfff)
            return "\ufffd";
        return `\\u{${code.toString(16)}}`;
    });
}
/** A sentence on one line: white space of any kind and length is one space, the rest is `visible`. */
function oneLine(text) {
    return visible(text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(/^ | $/g, ""));
}
/** At most `max` code points; the cut is marked with an ellipsis, which counts. */
function clipped(text, max) {
    if (text.length <= max)
        return text;
    let points = 0;
    let end = 0;
    let keep = 0;
    for (const character of text) {
        if (points === max)
            return `${text.slice(0, keep)}\u2026`;
        points += 1;
        end += character.length;
        if (points === max - 1)
            keep = end;
    }
    return text;
}
/** Whether the joiner at `offset` stands between two pictures, where it is part of one emoji. */
function joinsEmoji(text, offset) {
    const next = text.codePointAt(offset + 1) ?? 0;
    const low = text.charCodeAt(offset - 1);
    const before = low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(offset - 2) ?? 0) : low;
    return isPicture(next) && (isPicture(before) || before === 0xfe0f);
}
function isPicture(code) {
    return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);
}


/***/ })

};
