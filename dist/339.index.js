"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

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

/***/ 9339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ runCount),
/* harmony export */   ZL: () => (/* binding */ runSeed),
/* harmony export */   tallySeeds: () => (/* binding */ tallySeeds),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony export indexAt */
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3471);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(859);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5020);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);





const REPEAT_EVERY = 20;
const BATCH = 64;
function runCount(settings) {
    return settings.regressionSeeds.length + settings.seeds;
}
function indexAt(settings, position) {
    const regressions = settings.regressionSeeds;
    return regressions[position] ?? position - regressions.length;
}
function runSeed(settings, index, options = {}) {
    const plan = options.plan ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .walkPlan */ .DI)(settings, index);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .clearSamples */ .dO)();
    const result = runOnce(settings, index, plan, options.record ?? false);
    return { ...result, tally: { ...result.tally, ...(0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSamples */ .Dt)() } };
}
function inputOf(settings, index, plan) {
    return { lease: settings.lease, plan, seed: settings.seed, index, record: false };
}
function runOnce(settings, index, plan, record) {
    const end = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlan */ .F)({ ...inputOf(settings, index, plan), record });
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyOfRun */ .Zk)(index, end.digest, plan.windowUs);
    return { index, digest: end.digest, tally, history: end.history };
}
function tallySeeds(settings, from, to) {
    let waiting = [];
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .clearSamples */ .dO)();
    for (let position = from; position < to; position += 1) {
        const index = indexAt(settings, position);
        const result = runOnce(settings, index, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .walkPlan */ .DI)(settings, index), false);
        waiting.push(result.tally);
        if (position % REPEAT_EVERY === 0)
            waiting.push(repeated(settings, result));
        if (waiting.length >= BATCH)
            waiting = [(0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTallies */ .n_)(waiting)];
    }
    return { ...(0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTallies */ .n_)(waiting), ...(0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSamples */ .Dt)() };
}
function repeated(settings, first) {
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(false);
    const again = runOnce(settings, first.index, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .walkPlan */ .DI)(settings, first.index), false);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(true);
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTallies */ .n_)([]);
    const judged = [...tally.judged];
    judged[_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .DETERMINISM */ .IU] = 1;
    if (again.digest === first.digest)
        return { ...tally, judged };
    const witness = {
        invariant: "determinism",
        seedIndex: first.index,
        atUs: settings.windowUs,
        sizeUs: 0,
        parties: [`digest ${first.digest}`, `then ${again.digest}`],
        faults: [],
    };
    const one = (place) => (place === _violations_js__WEBPACK_IMPORTED_MODULE_4__/* .DETERMINISM */ .IU ? 1 : 0);
    return {
        ...tally,
        judged,
        violations: tally.violations.map((_, place) => one(place)),
        seedsViolated: tally.violations.map((_, place) => one(place)),
        firstSeed: tally.violations.map((_, place) => (one(place) === 1 ? first.index : -1)),
        witness,
    };
}


/***/ }),

/***/ 5020:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ tallyOfRun),
/* harmony export */   n_: () => (/* binding */ mergeTallies)
/* harmony export */ });
/* unused harmony export emptyTally */
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3028);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8113);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8296);




function emptyTally() {
    const zeros = (length) => Array.from({ length }, () => 0);
    const counts = zeros(_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2.length);
    counts[_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SLACK_US */ .RG] = Number.POSITIVE_INFINITY;
    return {
        seeds: 0,
        simulatedUs: 0,
        digestSums: [0, 0],
        judged: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        violations: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        worstUs: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        seedsViolated: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.length),
        firstSeed: _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.map(() => -1),
        excluded: zeros(_violations_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCLUDED */ .pb.length),
        counts,
        effective: zeros(_domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .FAULT_KINDS */ .ln.length),
        takeover: _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .hE.map(() => []),
        leaderless: [],
        tenure: [],
        witness: null,
    };
}
function tallyOfRun(index, digest, simulatedUs) {
    const sighting = (0,_violations_js__WEBPACK_IMPORTED_MODULE_2__/* .gravestSighting */ .I2)();
    const violations = [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .VIOLATIONS */ .TP];
    return {
        seeds: 1,
        simulatedUs,
        digestSums: [(0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(digest, index) >>> 0, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)(digest, ~index) >>> 0],
        judged: [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .JUDGED */ .kz],
        violations,
        worstUs: [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .WORST */ .g5],
        seedsViolated: violations.map((number) => (number > 0 ? 1 : 0)),
        firstSeed: violations.map((number) => (number > 0 ? index : -1)),
        excluded: [..._violations_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCLUDED */ .pb],
        counts: [..._measures_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT */ .i2],
        effective: [..._measures_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFECTIVE */ ._R],
        takeover: [],
        leaderless: [],
        tenure: [],
        witness: sighting === null ? null : { ...sighting, seedIndex: index },
    };
}
function mergeTallies(tallies) {
    let merged = emptyTally();
    const takeover = _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .hE.map(() => new Map());
    const leaderless = new Map();
    const tenure = new Map();
    for (const tally of tallies) {
        merged = addFigures(merged, tally);
        tally.takeover.forEach((samples, cause) => {
            addSamples(takeover[cause], samples);
        });
        addSamples(leaderless, tally.leaderless);
        addSamples(tenure, tally.tenure);
    }
    return {
        ...merged,
        takeover: takeover.map(_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc),
        leaderless: (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(leaderless),
        tenure: (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(tenure),
    };
}
function addFigures(a, b) {
    return {
        ...a,
        seeds: a.seeds + b.seeds,
        simulatedUs: a.simulatedUs + b.simulatedUs,
        digestSums: [
            (a.digestSums[0] + b.digestSums[0]) % 4_294_967_296,
            (a.digestSums[1] + b.digestSums[1]) % 4_294_967_296,
        ],
        judged: sums(a.judged, b.judged),
        violations: sums(a.violations, b.violations),
        worstUs: a.worstUs.map((worst, place) => Math.max(worst, b.worstUs[place])),
        seedsViolated: sums(a.seedsViolated, b.seedsViolated),
        firstSeed: a.firstSeed.map((first, place) => lowest(first, b.firstSeed[place])),
        excluded: sums(a.excluded, b.excluded),
        counts: a.counts.map((count, place) => mergeCount(place, count, b.counts[place])),
        effective: sums(a.effective, b.effective),
        witness: graver(a.witness, b.witness),
    };
}
function sums(a, b) {
    return a.map((value, place) => value + b[place]);
}
function lowest(a, b) {
    if (a === -1 || b === -1)
        return Math.max(a, b);
    return Math.min(a, b);
}
function mergeCount(place, a, b) {
    if (place === _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SLACK_US */ .RG)
        return Math.min(a, b);
    const largest = place === _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .RENEW_FAILURES_RUN */ ._B || place === _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LEADERLESS_US */ .z8;
    return largest ? Math.max(a, b) : a + b;
}
function graver(a, b) {
    if (a === null || b === null)
        return a ?? b;
    const byGravity = _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.indexOf(a.invariant) - _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .INVARIANTS */ .uC.indexOf(b.invariant);
    return (byGravity === 0 ? a.seedIndex - b.seedIndex : byGravity) <= 0 ? a : b;
}
function addSamples(into, samples) {
    for (let place = 0; place < samples.length; place += 2) {
        const ms = samples[place];
        into.set(ms, (into.get(ms) ?? 0) + samples[place + 1]);
    }
}


/***/ })

};
;