"use strict";
exports.id = 75;
exports.ids = [75];
exports.modules = {

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

/***/ 9012:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   U: () => (/* binding */ decidingGates)
/* harmony export */ });
const REPORT_SCHEMA = "soakgate/report@1";
function decidingGates({ milestone, gates }) {
    const deciding = new Map();
    for (const gate of [...(milestone?.claimed === true ? milestone.criteria : []), ...gates]) {
        if (!deciding.has(gate.gate))
            deciding.set(gate.gate, gate);
    }
    return [...deciding.values()];
}


/***/ }),

/***/ 7129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ storyTime),
/* harmony export */   z: () => (/* binding */ isFine)
/* harmony export */ });
function storyTime(us, fine) {
    const digits = fine ? 3 : 1;
    const unit = 10 ** (6 - digits);
    const units = Math.round(us / unit);
    const whole = Math.floor(units / 10 ** digits);
    return `${whole}.${String(units % 10 ** digits).padStart(digits, "0")} s`;
}
function isFine(story) {
    return story.events.some((event) => event.kind === "overlap" && event.untilUs - event.atUs < 1_000_000);
}


/***/ }),

/***/ 8859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ violationText)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

function violationText(id, sizeUs) {
    const size = rounded(sizeUs);
    switch (id) {
        case "belief-exclusion":
            return `two leaders for ${size}`;
        case "store-exclusion":
            return `granted while another lease had ${size} to run`;
        case "stale-work":
            return `stale work accepted ${size} after newer work`;
        case "token-order":
            return "a token or request id was granted twice or out of order";
        case "renew-keeps-owner":
            return `a lease was renewed that was not the asker's or had run out (${size})`;
        case "release-by-holder":
            return "a release freed another's lease";
        case "step-down":
            return `work passed its check ${size} past the deadline`;
        case "slack":
            return `a deadline lay ${size} behind the store's expiry`;
        case "recovery":
            return "no single stable leader in the calm";
        case "drain":
            return `a lease was free ${size} later than the bound`;
        case "pickup":
            return `a free lease was granted ${size} later than the bound`;
        case "determinism":
            return "a repeated run ended at another digest";
    }
}
function rounded(us) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(Math.ceil(us / 1000) * 1000);
}


/***/ }),

/***/ 1405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ targetPercent),
/* harmony export */   E: () => (/* binding */ coverageSection)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);



function coverageSection(evidence, targets = []) {
    const { after, before, baseline, patch } = evidence;
    const targetOf = new Map(targets.map((target) => [target.name, target.atLeast]));
    const row = (module) => coverageRow(module, after.headline, before !== null, targetOf.get(module.name) ?? null);
    return {
        formats: after.formats,
        tool: after.tool,
        headline: after.headline,
        total: orderedTotals(after.totals),
        baseline: {
            kind: baseline.kind,
            state: baseline.state,
            commit: baseline.commit,
            distance: baseline.distance,
            total: before === null ? {} : orderedTotals(before.totals),
        },
        modules: evidence.modules.map(row),
        unassigned: row(evidence.unassigned),
        patch: patch === null ? null : { totals: orderedTotals(patch.measured.totals), files: patch.files },
        files: fileSections(after.files),
    };
}
function targetPercent(atLeast) {
    return /^\d{1,9}(\.\d{1,9})?\s*%$/.test(atLeast)
        ? (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(atLeast.replace(/\s*%$/, ""))
        : null;
}
function coverageRow(module, metric, compared, target) {
    const before = module.before?.totals[metric] ?? null;
    const after = module.after?.totals[metric] ?? null;
    const percent = target === null ? null : targetPercent(target);
    const judged = percent !== null && after !== null && after.total > 0;
    return {
        name: module.name,
        files: (module.after ?? module.before)?.files ?? 0,
        before: module.before === null ? null : orderedTotals(module.before.totals),
        after: module.after === null ? null : orderedTotals(module.after.totals),
        target,
        status: statusOf(before, after, compared, percent),
        margin: judged ? after.covered - (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(after.total, percent) : null,
        uncovered: module.after?.uncovered ?? [],
    };
}
function statusOf(before, after, compared, target) {
    if (after === null)
        return before === null ? "none" : "removed";
    if (before === null)
        return compared ? "new" : "no-baseline";
    if (hasRegressed(before, after))
        return "regressed";
    if (target === null || after.total === 0)
        return "none";
    return (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToPercent */ .iD)(after, target) < 0 ? "missed" : "met";
}
function hasRegressed(before, after) {
    const points = (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsBetween */ .EE)(before, after);
    if (points === null || points.numerator >= 0n)
        return false;
    return after.total - after.covered > before.total - before.covered;
}
function fileSections(files) {
    const sections = Object.create(null);
    for (const file of files) {
        const uncovered = file.lines === null ? [] : (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .missedRuns */ .g)(file.lines).flatMap((run) => run.exact);
        sections[file.path] = { ...orderedTotals(file.totals), uncovered };
    }
    return sections;
}
function orderedTotals(totals) {
    const { lines, statements, branches, functions } = totals;
    return {
        ...(lines === undefined ? {} : { lines: counts(lines) }),
        ...(branches === undefined ? {} : { branches: counts(branches) }),
        ...(functions === undefined ? {} : { functions: counts(functions) }),
        ...(statements === undefined ? {} : { statements: counts(statements) }),
    };
}
function counts(ratio) {
    return { covered: ratio.covered, total: ratio.total };
}


/***/ }),

/***/ 2547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ failureCount),
/* harmony export */   T9: () => (/* binding */ failedTests),
/* harmony export */   e9: () => (/* binding */ failures)
/* harmony export */ });
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9012);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5825);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1509);
/* harmony import */ var _gate_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9029);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);





const FAILED_MAX = 10;
function failures(report, limits) {
    const items = [
        ...capped(report.problems.map((problem) => [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)("fail"), ` ${problem.source}: ${problem.message}`]), limits.open),
        ...capped(missedGates(report).map(_gate_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gateLine */ .C_), limits.open),
        ...(report.tests === null ? [] : failedTests(report.tests, Math.min(FAILED_MAX, limits.open))),
    ];
    return items.length === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function failureCount(report) {
    return report.problems.length + missedGates(report).length + (report.tests?.failed ?? 0);
}
function missedGates(report) {
    return (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingGates */ .U)(report).filter((gate) => (0,_gate_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gateMark */ .fQ)(gate) === "fail" || (gate.verdict === "unknown" && gate.level === "error"));
}
function failedTests(tests, max) {
    const regressed = new Set(tests.regressed);
    return capped(tests.failedTests.map(({ name, message }) => [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)("fail"),
        regressed.has(name) ? " passed before, fails now: " : " failed: ",
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
        ...(message === null || message.trim() === "" ? [] : [` \u2014 ${message}`]),
    ]), max);
}
function capped(items, max) {
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(items, max);
    return hidden === 0 ? shown : [...shown, [`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(hidden)} more`]];
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

/***/ 9029:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ gateLine),
/* harmony export */   El: () => (/* binding */ gatesFold),
/* harmony export */   _T: () => (/* binding */ patchPercent),
/* harmony export */   eb: () => (/* binding */ totalVerdict),
/* harmony export */   fQ: () => (/* binding */ gateMark)
/* harmony export */ });
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5825);
/* harmony import */ var _build_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1509);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);





const MARKS = {
    pass: "pass",
    fail: "fail",
    unknown: "open",
    waived: "warn",
    skipped: "open",
};
function gateMark(gate) {
    return gate.verdict === "fail" && gate.level === "warn" ? "warn" : MARKS[gate.verdict];
}
function gateLine(gate) {
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(gateMark(gate)), " ", ...gateName(gate), ...outcome(gate)];
}
function gateName(gate) {
    if (gate.say !== null)
        return [gate.say];
    const sentence = gate.attested ? /^attested\s+"(.*)"$/s.exec(gate.gate)?.[1] : undefined;
    return sentence === undefined ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(gate.gate)] : [sentence];
}
function outcome(gate) {
    const passed = gate.verdict === "pass";
    const word = gate.verdict === "waived" || gate.verdict === "skipped" || gate.verdict === "unknown"
        ? [gate.verdict]
        : [];
    const parts = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
        gate.attested && passed
            ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .emphasis */ .lN)("attested")]
            : gate.measured === null
                ? []
                : [gate.measured],
        passed || gate.missing === null ? [] : [gate.missing],
        gate.reason === null ? word : [...word, ...(word.length === 0 ? [] : [": "]), gate.reason],
        gate.verdict === "fail" && gate.level === "warn" ? ["warning only"] : [],
    ], ", ");
    return parts.length === 0 ? [] : [" \u2014 ", ...parts];
}
function gatesFold(report, limits) {
    const criteria = new Set(report.milestone?.criteria.map((criterion) => criterion.gate));
    const gates = report.gates.filter((gate) => !criteria.has(gate.gate));
    if (gates.length === 0)
        return [];
    const rank = { fail: 0, warn: 1, open: 2, pass: 3, ahead: 4 };
    const sorted = gates
        .map((gate, index) => ({ gate, index }))
        .sort((a, b) => rank[gateMark(a.gate)] - rank[gateMark(b.gate)] || a.index - b.index)
        .map(({ gate }) => gate);
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(sorted, limits.folded);
    const items = shown.map(gateLine);
    if (hidden > 0)
        items.push([`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(hidden)} more`]);
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)([`Gates: ${tally(gates)}`], [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)])];
}
function tally(gates) {
    const count = (keep) => gates.filter(keep).length;
    const warned = (gate) => gate.verdict === "fail" && gate.level === "warn";
    const counts = [
        [count((gate) => gate.verdict === "fail" && !warned(gate)), "failed"],
        [count(warned), "missed (warning only)"],
        [count((gate) => gate.verdict === "unknown"), "unknown"],
        [count((gate) => gate.verdict === "waived"), "waived"],
        [count((gate) => gate.verdict === "pass"), "passed"],
        [count((gate) => gate.verdict === "skipped"), "skipped"],
    ];
    return counts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(number)} ${word}`)
        .join(", ");
}
function totalVerdict(gates) {
    const missed = gates.filter((gate) => /^total\b/.test(gate.gate) && gate.verdict === "fail");
    const worst = missed.find((gate) => gate.level === "error") ?? missed[0];
    if (worst === undefined)
        return [];
    const words = worst.missing ?? worst.measured ?? `misses ${worst.gate}`;
    return worst.level === "error"
        ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)("fail"), ` ${words}`]
        : [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)("warn"), ` ${words} (warning only)`];
}
function patchPercent(gates, ratio) {
    const needed = gates.flatMap((gate) => {
        const atLeast = /^patch\b[a-z ]*>=\s*(\S+%)$/.exec(gate.gate)?.[1];
        const percent = atLeast === undefined ? null : (0,_build_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPercent */ .D)(atLeast);
        if (atLeast === undefined || percent === null)
            return [];
        const missing = (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .neededFor */ .r4)(ratio.total, percent) - ratio.covered;
        if (gate.verdict !== "pass" && gate.verdict !== "fail")
            return [];
        return [{ atLeast, missing: gate.verdict === "fail" ? Math.max(0, missing) : 0 }];
    });
    return needed.sort((a, b) => b.missing - a.missing)[0] ?? null;
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

/***/ 4820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ printMarkdown)
});

var references = __webpack_require__(1429);
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/text/html.js


function htmlText(text) {
    return escaped((0,references/* breakReferences */.m)((0,visible/* oneLine */.TN)(text)));
}
function htmlCode(text) {
    return `<code>${escaped((0,visible/* visible */.RK)(text))}</code>`;
}
function htmlAttribute(value) {
    return escaped((0,visible/* visible */.RK)(value));
}
function escaped(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/"/g, "&quot;")
        .replace(/'/g, "&#39;");
}

var markdown = __webpack_require__(6362);
;// CONCATENATED MODULE: ./lib/report/print-markdown.js



const MARKS = {
    pass: "\u2705",
    fail: "\u274c",
    warn: "\u26a0\ufe0f",
    open: "\u2610",
    ahead: "\u25fb",
};
function printMarkdown(sections, clip) {
    const parts = [];
    for (const section of sections) {
        for (const block of section.blocks)
            parts.push(printBlock(block, clip));
    }
    return parts.join("\n\n");
}
function printBlock(block, clip) {
    switch (block.kind) {
        case "heading":
            return `## ${print(block.content, clip)}`;
        case "paragraph":
            return print(block.content, clip);
        case "small":
            return `<sub>${print(block.content, clip)}</sub>`;
        case "list":
            return block.items
                .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${print(item, clip)}`)
                .join("\n");
        case "table":
            return [
                row(block.columns.map((column) => (0,markdown/* markdownText */.p7)(column.title))),
                row(block.columns.map((column) => (column.align === "right" ? "--:" : ":--"))),
                ...block.rows.map((cells) => row(cells.map((cell) => print(cell, clip)))),
            ].join("\n");
        case "fence":
            return (0,markdown/* markdownFence */.p0)(block.lines.map((line) => (0,visible/* clipped */.cz)(line, clip)), block.language);
        case "fold": {
            const inner = block.blocks.map((child) => printBlock(child, clip)).join("\n\n");
            return `<details><summary>${printHtml(block.summary, clip)}</summary>\n\n${inner}\n\n</details>`;
        }
    }
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
function print(content, clip) {
    return content.map((inline, index) => printInline(inline, clip, index === 0)).join("");
}
function printInline(inline, clip, first) {
    if (typeof inline === "string")
        return prose(inline, clip, first);
    switch (inline.kind) {
        case "code":
            return (0,markdown/* markdownCode */.D9)((0,visible/* clipped */.cz)(inline.text, clip));
        case "strong":
            return `**${print(inline.content, clip)}**`;
        case "emphasis":
            return `*${print(inline.content, clip)}*`;
        case "link":
            return `[${print(inline.content, clip)}](${(0,markdown/* markdownTarget */.jX)(inline.url)})`;
        case "mark":
            return MARKS[inline.mark];
    }
}
function prose(text, clip, first) {
    const shown = (0,markdown/* markdownText */.p7)((0,visible/* clipped */.cz)(text, clip));
    const before = !first && /^ /.test(text) ? " " : "";
    const after = / $/.test(text) && shown !== "" ? " " : "";
    return `${before}${shown}${after}`;
}
function printHtml(content, clip) {
    return content.map((inline) => printInlineHtml(inline, clip)).join("");
}
function printInlineHtml(inline, clip) {
    if (typeof inline === "string") {
        const before = /^ /.test(inline) ? " " : "";
        const after = /\S $/.test(inline) ? " " : "";
        return `${before}${htmlText((0,visible/* clipped */.cz)(inline, clip))}${after}`;
    }
    switch (inline.kind) {
        case "code":
            return htmlCode((0,visible/* clipped */.cz)(inline.text, clip));
        case "strong":
            return `<b>${printHtml(inline.content, clip)}</b>`;
        case "emphasis":
            return `<i>${printHtml(inline.content, clip)}</i>`;
        case "link":
            return `<a href="${htmlAttribute((0,markdown/* markdownTarget */.jX)(inline.url))}">${printHtml(inline.content, clip)}</a>`;
        case "mark":
            return MARKS[inline.mark];
    }
}


/***/ }),

/***/ 7201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ coverageTable),
  X: () => (/* binding */ results)
});

var domain_ratio = __webpack_require__(2863);
var numbers = __webpack_require__(5825);
var build_coverage = __webpack_require__(1405);
var report_document = __webpack_require__(1509);
var figures = __webpack_require__(819);
var gate_lines = __webpack_require__(9029);
var report_limits = __webpack_require__(5032);
var order = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/report/row-groups.js



const REST = "everything else";
function groupRows(coverage, max) {
    const metric = coverage.headline;
    const { unassigned } = coverage;
    const rest = coverage.modules.filter((row) => row.target === null);
    if (hasAny(unassigned, metric))
        rest.push(unassigned);
    const still = rest.filter((row) => isUnchanged(row, metric));
    const changed = rest
        .filter((row) => !isUnchanged(row, metric))
        .sort((a, b) => rise(b, metric) - rise(a, metric) || (0,order/* byCodeUnit */.X)(a.name, b.name));
    const shown = changed.slice(0, max).map((row) => single(row, coverage));
    const hidden = changed.slice(max);
    return [
        ...shown,
        ...(hidden.length === 0
            ? []
            : [shared(hidden, metric, `${(0,numbers/* counted */.hS)(hidden.length, "more module")}`)]),
        ...unchangedGroup(still, coverage, changed.length > 0),
    ];
}
function unchangedGroup(rows, coverage, othersChanged) {
    const [only] = rows;
    if (only === undefined)
        return [];
    if (rows.length === 1)
        return [single(only, coverage)];
    const targets = coverage.modules.some((row) => row.target !== null);
    const title = targets && !othersChanged ? REST : (0,numbers/* counted */.hS)(rows.length, "unchanged module");
    return [shared(rows, coverage.headline, title)];
}
function single(row, coverage) {
    const metric = coverage.headline;
    const title = row === coverage.unassigned ? [unassignedTitle(row)] : [(0,report_document/* code */.aY)(row.name)];
    return { title, before: row.before?.[metric] ?? null, after: row.after?.[metric] ?? null, row };
}
function unassignedTitle({ files }) {
    return files === 0 ? "unassigned" : `unassigned (${(0,numbers/* counted */.hS)(files, "file")})`;
}
function hasAny(row, metric) {
    return (row.files > 0 || (row.before?.[metric]?.total ?? 0) + (row.after?.[metric]?.total ?? 0) > 0);
}
function shared(rows, metric, title) {
    const files = rows.reduce((sum, row) => sum + row.files, 0);
    return {
        title: [
            files === rows.length && title !== REST ? title : `${title} (${(0,numbers/* counted */.hS)(files, "file")})`,
        ],
        before: sum(rows.map((row) => row.before?.[metric])),
        after: sum(rows.map((row) => row.after?.[metric])),
        row: null,
    };
}
function sum(ratios) {
    let covered = 0;
    let total = 0;
    for (const ratio of ratios) {
        covered += ratio?.covered ?? 0;
        total += ratio?.total ?? 0;
    }
    return total === 0 ? null : { covered, total };
}
function isUnchanged(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    if (before === undefined || after === undefined)
        return before === after && row.status === "none";
    return before.covered === after.covered && before.total === after.total;
}
function rise(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    return (after ? after.total - after.covered : 0) - (before ? before.total - before.covered : 0);
}

;// CONCATENATED MODULE: ./lib/report/row-status.js


function rowStatus(row, metric) {
    const target = targetText(row, metric);
    switch (row.status) {
        case "removed":
            return ["removed"];
        case "new":
            return (0,report_document/* joined */.oR)([target, ["new"]], " · ");
        case "no-baseline":
            return (0,report_document/* joined */.oR)([target, ["no baseline"]], " · ");
        case "regressed":
            return (0,report_document/* joined */.oR)([target, regressionText(row, metric, target.length > 0)], " · ");
        case "missed":
        case "met":
            return target;
        case "none":
            return changeText(row, metric);
    }
}
function targetText(row, metric) {
    const { target, margin } = row;
    if (target === null)
        return [];
    if (margin === null)
        return [(0,report_document/* mark */.Gy)("open"), ` nothing measured for its ${target}`];
    if (margin < 0)
        return [(0,report_document/* mark */.Gy)("fail"), ` ${(0,figures/* unitsText */.vQ)(-margin, metric)} to ${target}`];
    if (margin === 0)
        return [(0,report_document/* mark */.Gy)("pass"), ` exactly its ${target}`];
    return [(0,report_document/* mark */.Gy)("pass"), ` ${(0,figures/* unitsText */.vQ)(margin, metric)} over its ${target}`];
}
function regressionText(row, metric, besideTarget) {
    const words = `${row_status_rise(row, metric)} more uncovered`;
    return besideTarget ? [words] : [(0,report_document/* mark */.Gy)("warn"), ` ${words}`];
}
function changeText(row, metric) {
    const change = row_status_rise(row, metric);
    if (change === 0)
        return ["\u2014"];
    return [change > 0 ? `${change} more uncovered` : `${-change} fewer uncovered`];
}
function row_status_rise(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    if (before === undefined || after === undefined)
        return 0;
    return after.total - after.covered - (before.total - before.covered);
}

;// CONCATENATED MODULE: ./lib/report/results.js









function results(report, limits) {
    const { coverage, gates, milestone } = report;
    if (coverage === null)
        return [];
    return coverageTable(coverage, { gates, next: milestone?.next ?? null }, limits);
}
function coverageTable(coverage, judged, limits) {
    const metric = coverage.headline;
    const rows = [];
    if (coverage.patch !== null) {
        rows.push(patchRow(judged.gates, coverage.patch.totals[metric], metric));
    }
    const targets = (0,report_limits/* firstOf */.Ku)(targetRows(coverage), limits.open);
    for (const row of targets.shown)
        rows.push(targetRow(row, metric));
    if (targets.hidden > 0) {
        rows.push([[`${(0,numbers/* counted */.hS)(targets.hidden, "more target")}`], [""], [""], [""], [""]]);
    }
    for (const group of groupRows(coverage, limits.open))
        rows.push(groupRow(group, metric));
    rows.push(totalRow(judged, coverage));
    return [
        {
            kind: "table",
            columns: [
                { title: "Module", align: "left" },
                { title: "Before", align: "right" },
                { title: "After", align: "right" },
                { title: "Delta", align: "right" },
                { title: "Status", align: "left" },
            ],
            rows,
        },
        ...otherMetrics(coverage),
    ];
}
function targetRows(coverage) {
    const rows = coverage.modules.filter((row) => row.target !== null);
    const isMissed = (row) => row.margin === null || row.margin < 0;
    return [...rows.filter(isMissed), ...rows.filter((row) => !isMissed(row))];
}
function targetRow(row, metric) {
    const before = row.before?.[metric];
    const after = row.after?.[metric];
    return [
        [(0,report_document/* code */.aY)(row.name)],
        [(0,figures/* ratioText */.B9)(before)],
        emphasised(after, row.target),
        [(0,report_document/* strong */.ko)((0,figures/* deltaText */.mx)(before, after))],
        rowStatus(row, metric),
    ];
}
function groupRow(group, metric) {
    return [
        group.title,
        [(0,figures/* ratioText */.B9)(group.before)],
        [(0,figures/* ratioText */.B9)(group.after)],
        [(0,figures/* deltaText */.mx)(group.before, group.after)],
        group.row === null ? ["\u2014"] : rowStatus(group.row, metric),
    ];
}
function patchRow(gates, ratio, metric) {
    const short = ratio === undefined ? null : (0,gate_lines/* patchPercent */._T)(gates, ratio);
    const status = short === null
        ? ["\u2014"]
        : short.missing > 0
            ? [(0,report_document/* mark */.Gy)("fail"), ` ${(0,figures/* unitsText */.vQ)(short.missing, metric)} to ${short.atLeast}`]
            : [(0,report_document/* mark */.Gy)("pass"), ` at least ${short.atLeast}`];
    return [[(0,report_document/* strong */.ko)(`Changed ${metric}`)], [""], emphasised(ratio, null), [""], status];
}
function totalRow(judged, coverage) {
    const metric = coverage.headline;
    const before = coverage.baseline.total[metric];
    const after = coverage.total[metric];
    return [
        [(0,report_document/* strong */.ko)("Total")],
        [(0,figures/* ratioText */.B9)(before)],
        emphasised(after, null),
        [(0,report_document/* strong */.ko)((0,figures/* deltaText */.mx)(before, after))],
        totalStatus(judged),
    ];
}
function totalStatus({ gates, next }) {
    const ahead = next === null
        ? []
        : next.missing === 0
            ? [`next gate ${next.atLeast} reached`]
            : [`next gate ${next.atLeast}: ${(0,figures/* unitsText */.vQ)(next.missing, next.metric)} to go`];
    const content = (0,report_document/* joined */.oR)([(0,gate_lines/* totalVerdict */.eb)(gates), ahead], " · ");
    return content.length === 0 ? ["\u2014"] : content;
}
function emphasised(ratio, target) {
    if (ratio === null || ratio === undefined || ratio.total === 0)
        return [(0,figures/* ratioText */.B9)(ratio)];
    const percent = (0,domain_ratio/* percentText */.fL)(ratio, (target === null ? null : (0,build_coverage/* targetPercent */.D)(target)) ?? undefined);
    return [(0,report_document/* strong */.ko)(percent), `\u00a0\u00b7\u00a0${ratio.covered}/${ratio.total}`];
}
function otherMetrics(coverage) {
    const parts = ["lines", "statements", "branches", "functions"]
        .filter((metric) => metric !== coverage.headline)
        .flatMap((metric) => {
        const after = coverage.total[metric];
        if (after === undefined || after.total === 0)
            return [];
        const before = coverage.baseline.total[metric];
        const change = before === undefined ? "" : ` (${(0,figures/* deltaText */.mx)(before, after)})`;
        return [[`${metric} ${(0,figures/* ratioText */.B9)(after)}${(0,numbers/* unbroken */.D_)(change)}`]];
    });
    return parts.length === 0 ? [] : [(0,report_document/* paragraph */.FY)("Also: ", ...(0,report_document/* joined */.oR)(parts, ", "))];
}


/***/ }),

/***/ 2426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* binding */ soak),
  n7: () => (/* binding */ soakBlocks),
  o1: () => (/* binding */ soakDetailBlocks),
  $Y: () => (/* binding */ soakDetails)
});

var duration = __webpack_require__(738);
var numbers = __webpack_require__(5825);
var report_document = __webpack_require__(1509);
var ratio = __webpack_require__(2863);
var violation = __webpack_require__(8859);
var report_limits = __webpack_require__(5032);
var lint_groups = __webpack_require__(5582);
var lint_words = __webpack_require__(9189);
;// CONCATENATED MODULE: ./lib/report/lease-timing.js






const MENDS_MAX = 3;
function leaseTiming(lint, limits) {
    const broken = lint?.classes.filter(({ holds }) => !holds) ?? [];
    if (lint === undefined || broken.length === 0)
        return [];
    const named = lint.preset !== null && lint.preset !== "reference";
    const name = named ? [(0,report_document/* code */.aY)(lint.preset ?? ""), " "] : [];
    return [
        (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Lease timing"), " ", (0,report_document/* mark */.Gy)("warn"), " ", ...name, "two leaders are possible: ", ...(0,report_document/* joined */.oR)((0,lint_groups/* alike */.n)(broken, ({ mends }) => mends).map((group) => brokenClasses(group, lint, limits)), " \u00b7 ")),
    ];
}
function brokenClasses(group, lint, limits) {
    const overlaps = (0,lint_groups/* alike */.n)(group, ({ overlap, awakeUs }) => [overlap, awakeUs]).map((same) => {
        const faults = same.map(({ fault }) => fault).join(", ");
        return `${faults} ${(0,lint_words/* overlapWords */.N6)(same[0].overlap, nearest)}${awake(same[0])}`;
    });
    return [overlaps.join("; "), ...tolerance(group, lint), ...nearestSafe(group[0], limits)];
}
function nearestSafe({ mends }, limits) {
    if (mends.length === 0)
        return ["; no single setting mends it"];
    const { shown, hidden } = (0,report_limits/* firstOf */.Ku)(mends, Math.min(MENDS_MAX, limits.open));
    const ways = shown.map((mend) => (0,lint_words/* mendWords */.wW)(mend, exact)).join(", or ");
    return [`; nearest safe: ${ways}${hidden === 0 ? "" : `, or ${hidden} more`}`];
}
function awake({ awakeUs }) {
    return awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${nearest(awakeUs)}`;
}
function tolerance(group, { delayToleratedUs: us }) {
    const bounded = group.some(({ fault, overlap }) => fault === "network" && overlap.kind === "bounded");
    if (!bounded || typeof us !== "number" || us <= 0)
        return [];
    return [`, never while replies take at most ${exact(us - (us % 1_000))}`];
}
const exact = (us) => (0,numbers/* unbroken */.D_)((0,duration/* durationText */.S5)(us));
const nearest = (us) => exact(Math.abs(us) < 10_000 ? us : Math.round(us / 1_000) * 1_000);

var witness = __webpack_require__(3008);
;// CONCATENATED MODULE: ./lib/report/soak-run.js





function soakRun(run, limits) {
    const parts = [
        [verdictText(run)],
        [`${(0,numbers/* counted */.hS)(run.seeds, "seed")} × ${roundedWindow(run.windowUs)}`],
        [(0,numbers/* counted */.hS)(run.settings.nodes, "node")],
        safety(run),
        takeover(run),
    ];
    const line = (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Failover soak"), " ", ...scenarioName(run), (0,report_document/* mark */.Gy)(run.verdict === "pass" ? "pass" : run.verdict === "fail" ? "fail" : "open"), " ", ...(0,report_document/* joined */.oR)(parts, " · "));
    return [
        ...leaseTiming(run.lint, limits),
        line,
        ...(run.verdict === "fail" ? (0,witness/* witnessBlocks */.O1)(run, limits) : []),
        ...unavoidable(run),
    ];
}
function scenarioName(run) {
    return run.scenario === "default" ? [] : [(0,report_document/* code */.aY)(run.scenario), " "];
}
function verdictText(run) {
    if (run.verdict === "pass") {
        return run.expected === "fail" ? "fails, as expected" : "pass";
    }
    if (run.verdict === "fail" && run.witness !== null) {
        return (0,violation/* violationText */.j)(run.witness.invariant, run.witness.sizeUs);
    }
    return run.reason === "" ? run.verdict : run.reason;
}
function roundedWindow(us) {
    const minutes = us / 60_000_000;
    return Number.isInteger(minutes) && minutes < 120 ? `${minutes} min` : (0,numbers/* roundedDuration */.W7)(us);
}
function safety(run) {
    if (run.verdict !== "pass" || run.expected === "fail")
        return [];
    const held = (id) => run.invariants.some((each) => each.id === id && each.judged > 0 && each.violations === 0);
    const claims = [
        ...(held("belief-exclusion") && held("store-exclusion") ? [exclusion(run)] : []),
        ...(held("stale-work") ? ["nothing stale accepted"] : []),
        ...run.invariants
            .filter(({ waived }) => waived !== null)
            .map(({ id, waived }) => `${id} waived: ${waived}`),
    ];
    return claims.length === 0 ? [] : [claims.join(", ")];
}
function exclusion({ lint }) {
    return lint === undefined || lint.verdict === "safe"
        ? "no two leaders"
        : "two leaders not seen, though possible";
}
function takeover(run) {
    const { takeoverUs } = run.metrics;
    const causes = Object.keys(takeoverUs).filter((cause) => (takeoverUs[cause]?.n ?? 0) > 0);
    const worst = causes.includes("crash")
        ? "crash"
        : causes.sort((a, b) => rank(takeoverUs[b]) - rank(takeoverUs[a]))[0];
    const found = worst === undefined ? undefined : takeoverUs[worst];
    if (worst === undefined || found === undefined)
        return [];
    const p99 = found.p99 === null ? "" : `p99 ${(0,numbers/* secondsText */.Hd)(found.p99)}, `;
    const bound = worst === "crash" && run.lint !== undefined
        ? ` (bound ${(0,numbers/* secondsText */.Hd)(run.lint.takeover.worstUs)} plus message delays)`
        : "";
    return [`takeover after ${causeText(worst)} ${p99}worst ${(0,numbers/* secondsText */.Hd)(found.max)}${bound}`];
}
function rank(distribution) {
    return distribution?.p99 ?? distribution?.max ?? 0;
}
function causeText(cause) {
    return cause === "crash" || cause === "pause" || cause === "partition" ? `a ${cause}` : cause;
}
function unavoidable(run) {
    if (run.unavoidable.length === 0 || run.witness?.story?.why != null)
        return [];
    return [
        (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Not avoidable with these settings:"), ` ${run.unavoidable.join("; ")}`),
    ];
}

;// CONCATENATED MODULE: ./lib/report/soak-detail.js





function soakDetail(run) {
    const name = scenarioName(run);
    return (0,report_document/* fold */.AU)(["Soak in detail", ...(name.length === 0 ? [] : [": ", ...name])], [...takeovers(run), ...judgements(run), (0,report_document/* paragraph */.FY)(...facts(run)), (0,report_document/* paragraph */.FY)(...timing(run))]);
}
function takeovers(run) {
    const rows = Object.keys(run.metrics.takeoverUs).flatMap((cause) => {
        const found = run.metrics.takeoverUs[cause];
        if (found === undefined || found.n === 0)
            return [];
        const { n, p50, p95, p99, max } = found;
        return [[[cause], [(0,numbers/* countText */.lT)(n)], ...[p50, p95, p99, max].map((us) => [seconds(us)])]];
    });
    if (rows.length === 0)
        return [];
    const right = (title) => ({ title, align: "right" });
    return [
        {
            kind: "table",
            columns: [
                { title: "Takeover after", align: "left" },
                ...["n", "p50", "p95", "p99", "max"].map(right),
            ],
            rows,
        },
    ];
}
function seconds(us) {
    return us === null ? "\u2014" : (0,numbers/* secondsText */.Hd)(us);
}
function judgements(run) {
    const rows = run.invariants.filter(({ verdict, judged, violations, waived }) => verdict !== "pass" || judged === 0 || violations > 0 || waived !== null);
    if (rows.length === 0)
        return [];
    return [
        {
            kind: "table",
            columns: [
                { title: "Invariant", align: "left" },
                { title: "Judged", align: "right" },
                { title: "Violated", align: "right" },
                { title: "Seeds", align: "right" },
                { title: "Worst", align: "right" },
                { title: "", align: "left" },
            ],
            rows: rows.map(invariantRow),
        },
    ];
}
function invariantRow(result) {
    const status = result.waived !== null
        ? [(0,report_document/* mark */.Gy)("warn"), ` waived: ${result.waived}`]
        : result.notJudged !== undefined
            ? [(0,report_document/* mark */.Gy)("open"), ` not judged: ${result.notJudged}`]
            : result.judged === 0
                ? [(0,report_document/* mark */.Gy)("open"), " never put to the test"]
                : result.verdict === "fail"
                    ? [(0,report_document/* mark */.Gy)("fail"), " violated"]
                    : [result.verdict];
    return [
        [(0,report_document/* code */.aY)(result.id)],
        [(0,numbers/* countText */.lT)(result.judged)],
        [(0,numbers/* countText */.lT)(result.violations)],
        [(0,numbers/* countText */.lT)(result.seedsViolated)],
        [result.violations === 0 ? "\u2014" : (0,numbers/* roundedDuration */.W7)(result.worstUs)],
        status,
    ];
}
function facts(run) {
    const { metrics, probes, canaries } = run;
    const { work, availability } = metrics;
    const stale = work.rejectedStale + work.acceptedLate + work.acceptedStale;
    const effective = Object.values(probes.effective);
    const down = { covered: availability.downUs, total: availability.ofUs };
    return (0,report_document/* joined */.oR)([
        metrics.minSlackUs === null ? [] : [`least slack ${(0,numbers/* roundedDuration */.W7)(metrics.minSlackUs)}`],
        [`overlap ${(0,numbers/* roundedDuration */.W7)(metrics.overlapUs)}`],
        availability.ofUs === 0
            ? []
            : [
                `leaderless ${(0,ratio/* floorPercent */.As)(down)}% of reachable time, longest ${(0,numbers/* secondsText */.Hd)(metrics.longestLeaderlessUs)}`,
            ],
        [
            `stale writes ${(0,numbers/* countText */.lT)(stale)} sent, ${(0,numbers/* countText */.lT)(work.rejectedStale)} refused, ` +
                `${(0,numbers/* countText */.lT)(work.acceptedLate)} before the successor's first write, ` +
                `${(0,numbers/* countText */.lT)(work.acceptedStale)} accepted after it`,
        ],
        [`canaries ${canaries.filter(({ caught }) => caught).length}/${canaries.length} caught`],
        [`probes ${effective.filter((count) => count > 0).length}/${effective.length} hit`],
        ...probes.missed.map((missed) => [missed]),
        ...windowsText(run),
        [`${(0,numbers/* counted */.hS)(metrics.elections, "election")}`],
        ["digest ", (0,report_document/* code */.aY)(run.digest)],
    ], " · ");
}
function windowsText(run) {
    return run.invariants.flatMap(({ id, judged, excluded }) => {
        const reasons = Object.entries(excluded).map(([why, count]) => `${(0,numbers/* countText */.lT)(count)} ${why}`);
        if (reasons.length === 0)
            return [];
        return [[`${id} judged ${(0,numbers/* countText */.lT)(judged)} times, left out: ${reasons.join(", ")}`]];
    });
}
function timing(run) {
    const { lint } = run;
    return [
        "Timing: ",
        ...(0,report_document/* joined */.oR)([[settingsText(run.settings)], ...(lint === undefined ? [] : lintTexts(lint))], " · "),
    ];
}
function settingsText(settings) {
    const { scheme, anchor, ttlUs, renewUs, renewDeadlineUs, retryUs, marginUs, driftPpm } = settings;
    if (scheme === "absolute") {
        const { wallOffsetUs, runUs } = settings;
        return (`expiry by wall clocks within ${shown(wallOffsetUs)}, at most ${shown(ttlUs)}, ` +
            `retry ${shown(retryUs)}, margin ${shown(marginUs)}, jobs of up to ${shown(runUs)}`);
    }
    if (renewDeadlineUs !== null) {
        return (`observed record, ttl ${shown(ttlUs)}, renew after ${shown(renewUs)} for up to ` +
            `${shown(renewDeadlineUs)}, retry ${shown(retryUs)}, clock drift ${(0,numbers/* ppmText */.lN)(driftPpm)}`);
    }
    return (`${scheme === "record" ? "observed record, " : ""}${anchor}-anchored, ttl ${shown(ttlUs)}, renew ${shown(renewUs)}, retry ${shown(retryUs)}, ` +
        `margin ${shown(marginUs)}, clock drift ${(0,numbers/* ppmText */.lN)(driftPpm)}`);
}
function lintTexts(lint) {
    return [
        [`${(0,numbers/* counted */.hS)(lint.renewAttempts.failing, "renewal")} fit before the deadline`],
        [`takeover ${shown(lint.takeover.leastUs)} to ${shown(lint.takeover.worstUs)}`],
    ];
}
function shown(us) {
    return (0,numbers/* unbroken */.D_)((0,duration/* durationText */.S5)(us));
}

;// CONCATENATED MODULE: ./lib/report/soak.js





function soak(report, limits) {
    return report.soak === null ? [] : soakBlocks(report.soak, limits);
}
function soakBlocks({ drill, runs }, limits) {
    return [
        ...runs.flatMap((run) => soakRun(run, limits)),
        ...(drill === null ? [] : [drillLine(drill)]),
    ];
}
function drillLine(drill) {
    const passed = drill.result === "OK";
    if (drill.result === "DRY_RUN") {
        return (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Failover drill"), " ", (0,report_document/* mark */.Gy)("open"), " dry run: settings checked, nothing drilled");
    }
    const parts = [
        ...drill.failures.map((failure) => [failure]),
        [soak_takeover(drill)],
        [(0,numbers/* counted */.hS)(drill.idemHits, "idempotency hit")],
        [drill.alertStorms === 0 ? "no alert storm" : (0,numbers/* counted */.hS)(drill.alertStorms, "alert storm")],
    ];
    return (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Failover drill"), " ", (0,report_document/* mark */.Gy)(passed ? "pass" : "fail"), passed ? " OK · " : " FAIL · ", ...(0,report_document/* joined */.oR)(parts, " · "));
}
function soak_takeover(drill) {
    return drill.takeoverMs < 0
        ? "no takeover"
        : `takeover ${(0,duration/* durationText */.S5)(drill.takeoverMs * 1_000)} after the kill`;
}
function soakDetails(report, limits) {
    return report.soak === null ? [] : soakDetailBlocks(report.soak, limits);
}
function soakDetailBlocks({ drill, runs }, limits) {
    const details = runs.map(soakDetail);
    const lines = drill?.transcript ?? [];
    if (lines.length === 0)
        return details;
    const kept = shortened(lines, limits.folded);
    return [
        ...details,
        (0,report_document/* fold */.AU)(["Drill transcript"], [{ kind: "fence", language: "text", lines: kept }]),
    ];
}
function shortened(lines, max) {
    if (lines.length <= max)
        return lines;
    const head = Math.max(1, Math.ceil(max / 2));
    const tail = Math.max(2, max - head);
    const hidden = lines.length - head - tail;
    if (hidden <= 0)
        return lines;
    return [...lines.slice(0, head), `\u2026 ${(0,numbers/* counted */.hS)(hidden, "line")}`, ...lines.slice(-tail)];
}


/***/ }),

/***/ 129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testBlocks),
/* harmony export */   l: () => (/* binding */ testNames)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5825);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);



const NAMED_MAX = 10;
function testNames(report, limits) {
    return report.tests === null ? [] : testBlocks(report.tests, limits);
}
function testBlocks(tests, limits) {
    const parts = [[counts(tests)], flaky(tests), duration(tests)];
    const blocks = [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)("Tests"), " ", (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(testMark(tests)), " ", ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(parts, " · ")),
    ];
    for (const [words, names] of [
        ["Removed", tests.removed],
        ["Newly skipped", tests.newlySkipped],
        ["Fixed", tests.fixed],
    ]) {
        if (names !== null && names.length > 0)
            blocks.push(named(words, names));
    }
    if (tests.added !== null && tests.added.length > 0) {
        blocks.push(addedFold(tests.added, limits.folded));
    }
    return blocks;
}
function testMark(tests) {
    if (tests.failed > 0)
        return "fail";
    return tests.total === 0 ? "open" : "pass";
}
function counts(tests) {
    if (tests.total === 0)
        return `no test ran${history(tests)}`;
    const parts = [];
    if (tests.failed > 0)
        parts.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.failed)} failed`);
    parts.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.passed)} passed`);
    if (tests.skipped > 0)
        parts.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.skipped)} skipped`);
    return `${parts.join(", ")}${history(tests)}`;
}
function history(tests) {
    if (tests.baseline === null)
        return " (no baseline)";
    const { added, removed } = tests;
    const changes = [`was ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.baseline.total)}`];
    if (added !== null)
        changes.push(`${added.length === 0 ? "none" : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(added.length)} new`);
    if (removed !== null) {
        changes.push(`${removed.length === 0 ? "none" : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(removed.length)} removed`);
    }
    return ` (${changes.join(", ")})`;
}
function flaky(tests) {
    if (tests.flaky === 0)
        return [];
    return [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(tests.flaky)} flaky: `, ...names(tests.flakyTests)];
}
function duration(tests) {
    if (tests.durationMs === null)
        return [];
    const before = tests.baseline?.durationMs ?? null;
    const change = before === null
        ? ""
        : `\u00a0(${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .durationChange */ .jz)((tests.durationMs - before) * 1_000, tests.durationMs * 1_000)})`;
    return [(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .roundedSeconds */ .Jp)(tests.durationMs * 1_000)}${change}`)];
}
function named(words, all) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(words), " ", ...names(all));
}
function names(all) {
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(all, NAMED_MAX);
    const content = shown.flatMap((name, index) => [
        ...(index === 0 ? [] : [", "]),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
    ]);
    if (hidden > 0)
        content.push(` and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(hidden)} more`);
    return content;
}
function addedFold(added, max) {
    const { shown, hidden } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(added, max);
    const items = shown.map((name) => [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)]);
    if (hidden > 0)
        items.push([`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(hidden)} more`]);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)([(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(added.length, "new test")], [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items)]);
}


/***/ }),

/***/ 5661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ missedRuns)
/* harmony export */ });
function missedRuns(lines) {
    const runs = [];
    let exact = [];
    let missed = 0;
    const close = () => {
        const first = exact[0]?.[0];
        const last = exact.at(-1)?.[1];
        if (first !== undefined && last !== undefined)
            runs.push({ range: [first, last], missed, exact });
        exact = [];
        missed = 0;
    };
    lines.numbers.forEach((line, index) => {
        if (lines.hits[index] !== 0) {
            if (missed > 0)
                close();
            return;
        }
        const open = exact.at(-1);
        if (open !== undefined && open[1] === line - 1)
            open[1] = line;
        else
            exact.push([line, line]);
        missed += 1;
    });
    close();
    return runs;
}


/***/ }),

/***/ 3008:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Y5: () => (/* binding */ happened),
  $d: () => (/* binding */ sizeOf),
  o5: () => (/* binding */ storyBlocks),
  O1: () => (/* binding */ witnessBlocks)
});

var domain_story = __webpack_require__(7129);
var numbers = __webpack_require__(5825);
var report_document = __webpack_require__(1509);
var figures = __webpack_require__(819);
var report_limits = __webpack_require__(5032);
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/report/mermaid.js


const KNOWN = /^(?:n\d{1,4}|store|resource)$/;
const TEXT_MAX = 80;
function sequenceDiagram(story) {
    const fine = (0,domain_story/* isFine */.z)(story);
    const ids = new Map(story.parties.map((party, index) => [party, idOf(party, index)]));
    const participants = story.parties.map((party) => {
        const id = ids.get(party) ?? "";
        return id === party
            ? `    participant ${id}`
            : `    participant ${id} as ${diagramText(party)}`;
    });
    return [
        "sequenceDiagram",
        ...participants,
        ...story.events.flatMap((event) => drawn(event, ids, fine)),
    ];
}
function drawn(event, ids, fine) {
    if (event.kind === "message") {
        const from = ids.get(event.from);
        const to = ids.get(event.to);
        if (from === undefined || to === undefined)
            return [];
        return [`    ${from}${event.reply ? "-->>" : "->>"}${to}: ${diagramText(event.text)}`];
    }
    const over = event.parties.flatMap((party) => ids.get(party) ?? []);
    const [first] = over;
    if (first === undefined)
        return [];
    const last = over.at(-1);
    const note = (text) => `    Note over ${over.length > 1 ? `${first},${last}` : first}: ${diagramText(text)}`;
    if (event.kind === "note")
        return [note(`${(0,domain_story/* storyTime */.H)(event.atUs, fine)}: ${event.text}`)];
    const span = `${(0,domain_story/* storyTime */.H)(event.atUs, fine)} \u2013 ${(0,domain_story/* storyTime */.H)(event.untilUs, fine)}: ${event.text}`;
    return ["    rect rgba(220, 38, 38, .15)", note(span), "    end"];
}
function idOf(party, index) {
    return KNOWN.test(party) ? party : `p${index}`;
}
function diagramText(text) {
    const shown = (0,visible/* clipped */.cz)((0,visible/* oneLine */.TN)(text), TEXT_MAX).replace(/[#;%<>&"'`\\{}]/g, (character) => `#${character.charCodeAt(0)};`);
    return shown === "" ? "#32;" : shown;
}

;// CONCATENATED MODULE: ./lib/report/witness.js






const BOTH = {
    "belief-exclusion": "both led",
    "store-exclusion": "both held the lease",
};
function witnessBlocks(run, limits) {
    const { witness } = run;
    if (witness === null)
        return [];
    const { story } = witness;
    const seen = (0,report_document/* paragraph */.FY)(...sighting(run, witness, story));
    return story === undefined ? [seen] : [seen, ...storyBlocks(story, limits)];
}
function storyBlocks(story, limits) {
    const blocks = [];
    blocks.push({ kind: "fence", language: "mermaid", lines: sequenceDiagram(story) });
    const told = (0,report_limits/* firstOf */.Ku)(story.events.filter((event) => event.sentence !== null), limits.open);
    if (told.shown.length > 0) {
        const fine = (0,domain_story/* isFine */.z)(story);
        const items = told.shown.map((event) => sentence(event, story.parties, fine));
        blocks.push({ kind: "list", ordered: true, items });
    }
    if (story.why !== null)
        blocks.push((0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Why:"), " ", story.why));
    if (story.stale !== null && story.stale.sent > 0)
        blocks.push(fencing(story.stale));
    if (story.replay !== null) {
        blocks.push({ kind: "fence", language: "text", lines: [story.replay] });
    }
    return blocks;
}
function sighting(run, witness, story) {
    const violated = run.invariants.find(({ id }) => id === witness.invariant)?.seedsViolated ?? 0;
    return [
        ...happened(witness),
        " of seed ",
        (0,report_document/* code */.aY)(`${run.seed}/${witness.seedIndex}`),
        `. ${(0,numbers/* countText */.lT)(violated)} of ${(0,numbers/* counted */.hS)(run.seeds, "seed")}.`,
        ...(story === undefined
            ? []
            : [` Shrunk to ${sizeOf(story)}, with names and times of its own:`]),
        ...(witness.untold === undefined ? [] : [` It is ${witness.untold}.`]),
    ];
}
function happened(witness) {
    const under = witness.faults.length === 0 ? [] : [" under ", (0,report_document/* emphasis */.lN)(witness.faults.join(", "))];
    return [
        ...offence(witness),
        ...(witness.sizeUs === 0 ? [] : [` for ${(0,numbers/* roundedDuration */.W7)(witness.sizeUs)}`]),
        ...under,
        ` at ${(0,numbers/* secondsText */.Hd)(witness.atUs)}`,
    ];
}
function sizeOf(story) {
    const faults = (0,numbers/* counted */.hS)(story.faults, "fault");
    return `${faults}, ${(0,numbers/* counted */.hS)(story.nodes, "node")} and ${(0,numbers/* roundedDuration */.W7)(story.windowUs)}`;
}
function offence({ invariant, parties }) {
    const names = (0,report_document/* joined */.oR)(parties.map((party) => [(0,report_document/* code */.aY)(party)]), " and ");
    const words = BOTH[invariant];
    if (words !== undefined && parties.length > 1)
        return [...names, ` ${words}`];
    return [(0,report_document/* code */.aY)(invariant), " is violated", ...(parties.length === 0 ? [] : [" by ", ...names])];
}
function sentence(event, parties, fine) {
    const names = [...parties].sort((a, b) => b.length - a.length);
    const time = (0,numbers/* unbroken */.D_)((0,domain_story/* storyTime */.H)(event.atUs, fine));
    return [`${time} · `, ...(0,figures/* withNames */.B1)(event.sentence ?? "", names)];
}
function fencing({ sent, refused, early }) {
    const before = early === 0
        ? ""
        : `; ${(0,numbers/* countText */.lT)(early)} arrived before the successor's first write, and ${early === 1 ? "was" : "were"} accepted`;
    return (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Fencing"), ` refused ${(0,numbers/* countText */.lT)(refused)} of ${(0,numbers/* counted */.hS)(sent, "stale write")}${before}.`);
}


/***/ }),

/***/ 6362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   jX: () => (/* binding */ markdownTarget),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);


const PLAIN = /^[A-Za-z(][A-Za-z0-9 ,;()%\u00a0\u00b7\u2014]*$/;
function markdownText(text) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (PLAIN.test(line))
        return line;
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)(line)
        .replace(/[\\`*[\]~#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/\|/g, "&#124;")
        .replace(/\$/g, "<span>$</span>")
        .replace(/^([-+=])(?=\1|\s|$)/, "\\$1")
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
function markdownCode(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (/[|]|^ *$|\\$/.test(shown))
        return `<code>${references(shown)}</code>`;
    let longest = 0;
    for (const run of shown.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const fence = "`".repeat(longest + 1);
    const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
function markdownFence(lines, language) {
    let longest = 2;
    for (const line of lines) {
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    }
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join("\n")}\n${fence}`;
}
function markdownTarget(url) {
    return encodeURI(url)
        .replace(/%25([0-9A-Fa-f]{2})/g, "%$1")
        .replace(/[()'*|[\]`@!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function references(text) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)(text).replace(/[^A-Za-z0-9 \u200b]/gu, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`);
}


/***/ }),

/***/ 1429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ breakReferences)
/* harmony export */ });
const PARTED = "\u200b";
function breakReferences(text) {
    return text
        .replace(/@(?=[A-Za-z0-9_-])/g, `@${PARTED}`)
        .replace(/#(?=\d)/g, `#${PARTED}`)
        .replace(/\b(gh-)(?=\d)/gi, `$1${PARTED}`)
        .replace(/:(?=\/\/)/g, `:${PARTED}`)
        .replace(/(www)(?=\.)/gi, `$1${PARTED}`)
        .replace(/:(?=[A-Za-z0-9_+-]+:)/g, `:${PARTED}`);
}


/***/ })

};
;