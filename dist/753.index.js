export const id = 753;
export const ids = [753];
export const modules = {

/***/ 3753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSoaks: () => (/* binding */ runSoaks)
});

// UNUSED EXPORTS: UNWATCHED

// EXTERNAL MODULE: ./lib/soak/run.js
var run = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/soak/tally.js
var tally = __webpack_require__(5020);
// EXTERNAL MODULE: ./lib/domain/duration.js
var duration = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
// EXTERNAL MODULE: ./lib/soak/engine.js + 15 modules
var engine = __webpack_require__(7774);
// EXTERNAL MODULE: ./lib/soak/settings.js
var soak_settings = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/soak/violations.js
var soak_violations = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/soak/canary.js




const SECOND = 1_000_000;
const WINDOW_US = 40 * SECOND;
/** A fault that begins and ends at the given seconds. */
function fault(kind, fromS, toS, over = {}) {
    return {
        kind,
        atUs: fromS * SECOND,
        forUs: (toS - fromS) * SECOND,
        target: "leader",
        pick: 0,
        dir: "both",
        ppm: 0,
        minUs: 0,
        maxUs: 0,
        wide: false,
        midway: false,
        messagesFirst: false,
        ...over,
    };
}
/** Every message of a node in one direction is held for exactly so long. */
function held(fromS, toS, byS, over) {
    const by = byS * SECOND;
    return fault("delay", fromS, toS, { ppm: SECOND, minUs: by, maxUs: by, ...over });
}
/** Only the first node is up until then: it gets the lease. */
function alone(untilS) {
    return [1, 2].map((target) => fault("crash", 0, untilS, { target }));
}
const CANARIES = [
    {
        name: "receive anchor with late replies",
        invariant: "belief-exclusion",
        bug: { anchor: "receive" },
        faults: [held(1, 30, 1.5, { dir: "in" }), fault("partition", 8, 30)],
    },
    {
        name: "no margin under drift",
        invariant: "belief-exclusion",
        bug: { driftPpm: 10_000, marginUs: 0 },
        faults: [
            fault("clock-drift", 1, 1, { ppm: -10_000 }),
            fault("clock-drift", 1, 1, { ppm: 10_000, target: "store" }),
            fault("partition", 6, 30),
        ],
    },
    {
        name: "dead id believed",
        invariant: "belief-exclusion",
        bug: { quirks: ["dead-id-believed"] },
        faults: [
            ...alone(2.5),
            held(0, 1, 4, { dir: "in", target: 0 }),
            fault("resign", 3, 3, { target: 0 }),
            fault("partition", 3, 30, { dir: "out", target: 0 }),
        ],
    },
    {
        name: "anchor of the last send",
        invariant: "belief-exclusion",
        bug: { onTimeout: "retry", quirks: ["anchor-of-last-send"] },
        faults: [
            ...alone(3),
            held(0, 1, 4, { dir: "in", target: 0 }),
            fault("partition", 3, 30, { target: 0 }),
        ],
    },
    {
        name: "release of whatever is held",
        invariant: "release-by-holder",
        bug: { quirks: ["delete-any"] },
        faults: [
            held(1, 2, 15, { dir: "out" }),
            fault("resign", 1.5, 1.5),
            fault("crash", 1.6, 35, { target: 0 }),
            fault("crash", 1.6, 10, { target: 1 }),
            fault("crash", 1.6, 10, { target: 2 }),
        ],
    },
    {
        name: "silent re-acquire on renew",
        invariant: "renew-keeps-owner",
        bug: { quirks: ["silent-reacquire"] },
        faults: [...alone(35), held(2, 30, 12, { dir: "out", target: 0 })],
    },
    {
        name: "stored flag",
        invariant: "belief-exclusion",
        bug: { storedFlag: true },
        faults: [fault("pause", 2, 22)],
    },
    {
        name: "lost grant",
        invariant: "store-exclusion",
        bug: {},
        faults: [fault("store-failover", 0, 0)],
    },
];
/** The client of the canaries: quick to take over, so that what overlaps is seen. */
function canaryLease(bug) {
    return (0,soak_settings/* referenceLease */.C6)({ nodes: 3, retryUs: 50_000, jitterPpm: 0, ...bug });
}
/** Runs a canary's plan with its bug, or with the reference instead. */
function runCanary(canary, planted) {
    const { driftPpm = 0 } = canary.bug;
    (0,engine/* runPlan */.F)({
        lease: canaryLease(planted ? canary.bug : { driftPpm }),
        plan: { windowUs: WINDOW_US, calmAtUs: WINDOW_US, kinds: [], faults: canary.faults },
        seed: "canary",
        index: 0,
        record: false,
        steadyPpm: 0,
    });
    return soak/* INVARIANTS */.uC.filter((_, place) => soak_violations/* VIOLATIONS */.TP[place] > 0);
}
/** Runs all canaries. */
function runCanaries() {
    return CANARIES.map((canary) => ({
        name: canary.name,
        invariant: canary.invariant,
        caught: runCanary(canary, true).includes(canary.invariant),
    }));
}

// EXTERNAL MODULE: ./lib/soak/measures.js
var measures = __webpack_require__(8113);
;// CONCATENATED MODULE: ./lib/soak/figures.js


/** Fewest samples of which a percentile is stated. */
const SAMPLES_MIN = 20;
/** Percentiles of a histogram by nearest rank; null without samples. */
function distribution(samples) {
    let n = 0;
    for (let place = 1; place < samples.length; place += 2)
        n += samples[place];
    if (n === 0)
        return null;
    const rank = (percent) => n < SAMPLES_MIN ? null : atRank(samples, Math.ceil((n * percent) / 100));
    const max = samples[samples.length - 2];
    return { n, p50: rank(50), p95: rank(95), p99: rank(99), max: max * 1000 };
}
function atRank(samples, rank) {
    let seen = 0;
    for (let place = 0; place < samples.length; place += 2) {
        seen += samples[place + 1];
        if (seen >= rank)
            return samples[place] * 1000;
    }
    throw new Error(`no sample of rank ${rank}: ranks end at the number of samples`);
}
/** The figures of a soak. */
function figuresOf(tally) {
    const of = (which) => tally.counts[which];
    const takeovers = soak/* CAUSES */.hE.flatMap((cause, place) => {
        const found = distribution(tally.takeover[place] ?? []);
        return found === null ? [] : [[cause, found]];
    });
    const slack = of(measures/* MIN_SLACK_US */.RG);
    return {
        takeoverUs: Object.fromEntries(takeovers),
        leaderless: distribution(tally.leaderless),
        tenure: distribution(tally.tenure),
        overlapUs: tally.worstUs[0],
        minSlackUs: Number.isFinite(slack) ? slack : null,
        work: {
            attempted: of(measures/* WORK_ATTEMPTED */.r_),
            accepted: of(measures/* WORK_ACCEPTED */.QD),
            rejectedStale: of(measures/* REJECTED_STALE */.zP),
            acceptedStale: of(measures/* ACCEPTED_STALE */.wY),
            acceptedLate: of(measures/* ACCEPTED_LATE */.Bi),
        },
        elections: of(measures/* ELECTIONS */.lH),
        renewAttempts: of(measures/* RENEW_ATTEMPTS */.DL),
        renewFailures: of(measures/* RENEW_FAILURES */.Mp),
        renewFailuresRun: of(measures/* RENEW_FAILURES_RUN */._B),
        idemHits: of(measures/* IDEM_HITS */.zv),
        alertStorms: of(measures/* ALERT_STORMS */.iq),
        leaderlessUs: of(measures/* LEADERLESS_US */.u5),
        longestLeaderlessUs: of(measures/* LONGEST_LEADERLESS_US */.z8),
        availability: {
            downUs: of(measures/* DOWN_WITH_CANDIDATE_US */.hI),
            ofUs: of(measures/* DOWN_WITH_CANDIDATE_US */.hI) + of(measures/* LED_US */.Bx),
        },
    };
}

// EXTERNAL MODULE: ./lib/soak/lease-preset.js
var lease_preset = __webpack_require__(6846);
// EXTERNAL MODULE: ./lib/soak/lint.js + 3 modules
var lint = __webpack_require__(2327);
// EXTERNAL MODULE: ./lib/soak/presets.js + 1 modules
var presets = __webpack_require__(4854);
;// CONCATENATED MODULE: ./lib/soak/lint-lease.js



/** What the timing lint states of the lease under soak, in the words of the preset it began with. */
function lintOfSoak({ lease, preset: name }) {
    const preset = (0,presets/* findPreset */.t)(name);
    // The simulator looks at deadlines at every tick; some clients do not while a request is under way.
    const { tickBlocked } = preset.settings;
    return (0,lint/* lintTiming */.S)({ ...timingOfLease(lease), tickBlocked }, preset);
}
/** The lease under soak as the timing lint sees it. */
function timingOfLease(lease) {
    return {
        scheme: lease.scheme,
        ttlUs: lease.ttlUs,
        storeTtlUs: lease.storeTtlUs === lease.ttlUs ? null : lease.storeTtlUs,
        renewUs: lease.renewUs,
        renewDeadlineUs: null,
        retryUs: lease.retryUs,
        jitterPpm: lease.jitterPpm,
        anchor: lease.anchor,
        marginUs: lease.marginUs,
        requestTimeoutUs: lease.requestTimeoutUs < lease_preset/* NO_TIMEOUT_US */.L ? lease.requestTimeoutUs : null,
        driftPpm: lease.driftPpm,
        delayMaxUs: null,
        sweepUs: lease.sweepUs,
        lockDelayUs: lease.lockDelayUs,
        tickUs: lease.tickUs,
        tickBlocked: false,
        // A deadline that is only looked at now and then ends nothing while its process is paused.
        stepDown: lease.storedFlag ? "told" : lease.tickUs > 0 ? "timer" : "clock",
        reading: lease.reading,
        wallOffsetUs: null,
    };
}

// EXTERNAL MODULE: ./lib/soak/parameters.js
var parameters = __webpack_require__(1944);
// EXTERNAL MODULE: ./lib/soak/plan.js
var plan = __webpack_require__(859);
;// CONCATENATED MODULE: ./lib/soak/verdict.js











/** Judges what the seeds came to. Canaries are run here: without them no soak is concluded. */
function concludeSoak(settings, tally, conclusion = { today: null, stopped: null }) {
    const invariants = soak/* INVARIANTS */.uC.map((id, place) => invariantResult(id, place, settings, tally, conclusion.today));
    const canaries = runCanaries();
    const probes = probe(settings, tally);
    const excuses = (0,soak_settings/* unavoidable */.Z3)(settings);
    const failed = invariants.filter((invariant) => invariant.verdict === "fail");
    const doubts = doubtsOf(settings, tally, canaries, probes, conclusion.stopped);
    const { verdict, reason } = judgement(settings, tally, failed, doubts, excuses);
    return {
        scenario: settings.scenario,
        verdict,
        reason,
        seeds: tally.seeds,
        seed: settings.seed,
        simulatedUs: tally.simulatedUs,
        events: tally.counts[measures/* EVENTS */.qY],
        digest: tally.digestSums.map((sum) => sum.toString(16).padStart(8, "0")).join(""),
        expected: settings.expect,
        windowUs: settings.windowUs,
        settings: settings.lease,
        faults: settings.kinds,
        invariants,
        metrics: figuresOf(tally),
        probes,
        canaries,
        unavoidable: failed.length > 0 ? excuses : [],
        witness: tally.witness,
        lint: lintOfSoak(settings),
    };
}
function invariantResult(id, place, settings, tally, today) {
    const violations = tally.violations[place];
    const judged = tally.judged[place];
    const worstUs = tally.worstUs[place];
    const first = tally.firstSeed[place];
    const waiver = settings.waivers.find((one) => covers(one, id, worstUs, today));
    const waived = violations > 0 && waiver !== undefined ? waiver.reason : null;
    const excluded = soak_violations/* EXCLUSIONS */.Gu.flatMap((reason, which) => {
        const number = tally.excluded[place * soak_violations/* EXCLUSIONS */.Gu.length + which];
        return number === 0 ? [] : [[reason, number]];
    });
    const held = judged === 0 ? "unknown" : "pass";
    return {
        id,
        verdict: violations > 0 && waived === null ? "fail" : held,
        judged,
        violations,
        seedsViolated: tally.seedsViolated[place],
        worstUs,
        seedIndex: first === -1 ? null : first,
        waived,
        excluded: Object.fromEntries(excluded),
    };
}
function covers(waiver, id, worst, today) {
    if (waiver.invariant !== id || worst > waiver.upToUs)
        return false;
    return waiver.until === null || (today !== null && today <= waiver.until);
}
function probe(settings, tally) {
    const takeovers = tally.counts[measures/* TAKEOVERS */.zL];
    const leasesRunOut = tally.counts[measures/* LEASES_RUN_OUT */.vc];
    const effective = settings.kinds.map((kind) => [kind, tally.effective[soak/* FAULT_KINDS */.ln.indexOf(kind)]]);
    const least = (0,plan/* calmUs */.s0)(settings) + (0,parameters/* takeoverBoundUs */.mk)(settings.lease);
    const missed = [];
    if (settings.lease.nodes === 1)
        missed.push("one node: nobody can take over");
    if (settings.kinds.length === 0)
        missed.push("no faults are on");
    if (settings.windowUs < least) {
        missed.push(`window ${(0,duration/* durationText */.S5)(settings.windowUs)} is shorter than one takeover and the calm (${rounded(least)})`);
    }
    if (takeovers === 0)
        missed.push("no takeover happened");
    if (leasesRunOut === 0)
        missed.push("no lease ran out at the store");
    for (const [kind, times] of effective) {
        if (times === 0)
            missed.push(`${kind} was never in effect on a holder`);
    }
    return {
        takeovers,
        leasesRunOut,
        refusedRenewals: tally.counts[measures/* REFUSED_RENEWALS */.Xf],
        effective: Object.fromEntries(effective),
        missed,
    };
}
function doubtsOf(settings, tally, canaries, probes, stopped) {
    const asked = (0,run/* runCount */.Tr)(settings);
    const doubts = canaries
        .filter((canary) => !canary.caught)
        .map((canary) => `canary not caught: ${canary.name}`);
    if (stopped !== null)
        doubts.push(`${stopped} after ${tally.seeds} of ${asked} seeds`);
    else if (tally.seeds < asked)
        doubts.push(`only ${tally.seeds} of ${asked} seeds were run`);
    return [...doubts, ...probes.missed];
}
function judgement(settings, tally, failed, doubts, excuses) {
    const [gravest] = failed;
    if (gravest !== undefined) {
        const story = failure(settings, tally.witness, gravest);
        const why = excuses.length === 0 ? "" : `; unavoidable here: ${excuses.join(", ")}`;
        return settings.expect === "fail"
            ? { verdict: "pass", reason: `failed as expected: ${story}` }
            : { verdict: "fail", reason: `${story}${why}` };
    }
    if (doubts.length > 0)
        return { verdict: "unknown", reason: doubts.join("; ") };
    if (settings.expect === "fail") {
        return {
            verdict: "fail",
            reason: `expected to fail, but no invariant was violated in ${tally.seeds} seeds`,
        };
    }
    return { verdict: "pass", reason: "" };
}
/** One line with everything in it. */
function failure(settings, witness, gravest) {
    const size = rounded(gravest.worstUs);
    const many = `${gravest.violations} times in ${gravest.seedsViolated} seeds`;
    if (witness === null || witness.invariant !== gravest.id) {
        const seed = `${settings.seed}/${gravest.seedIndex ?? 0}`;
        return `${headline(gravest.id, size)}, ${many}, seed ${seed}`;
    }
    const parties = witness.parties.length === 0 ? "" : ` (${witness.parties.join(", ")})`;
    const under = witness.faults.length === 0 ? "" : ` under ${witness.faults.join(", ")}`;
    const at = ` at ${rounded(witness.atUs)}, seed ${settings.seed}/${witness.seedIndex}`;
    const worst = gravest.violations === 1 ? "" : `; ${many}, at worst ${size}`;
    return `${headline(gravest.id, rounded(witness.sizeUs))}${parties}${under}${at}${worst}`;
}
function headline(id, size) {
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
/** Whole milliseconds, rounded up: a violation never reads as 0. */
function rounded(us) {
    return (0,duration/* durationText */.S5)(Math.ceil(us / 1000) * 1000);
}

;// CONCATENATED MODULE: ./lib/app/soak-runs.js



/** Runs on to the end, in silence. */
const UNWATCHED = { progress: () => { }, stopped: () => null };
/** Chunks a worker gets on average: enough to even out, few enough to cost nothing. */
const CHUNKS_EACH = 8;
const CHUNK_MAX = 64;
/**
 * Soaks every scenario over the workers. The result is the same bytes with any number of workers, in
 * any order of completion. Waivers are held against `today`, an ISO date.
 */
async function runSoaks(scenarios, workers, today, control = UNWATCHED) {
    const runs = [];
    for (const settings of scenarios) {
        const jobs = jobsOf(settings, workers.size);
        const all = (0,run/* runCount */.Tr)(settings);
        let finished = 0;
        const tallies = await workers.run(jobs, {
            done: (count) => {
                finished = Math.min(all, Math.round((count * all) / jobs.length));
                control.progress(finished, all, settings.scenario);
            },
            stop: () => control.stopped() !== null,
        });
        const done = tallies.filter((tally) => tally !== null);
        const stopped = done.length < jobs.length ? control.stopped() : null;
        runs.push(concludeSoak(settings, (0,tally/* mergeTallies */.n_)(done), { today, stopped }));
    }
    return runs;
}
function jobsOf(settings, workers) {
    const all = (0,run/* runCount */.Tr)(settings);
    const size = Math.max(1, Math.min(CHUNK_MAX, Math.ceil(all / (workers * CHUNKS_EACH))));
    return Array.from({ length: Math.ceil(all / size) }, (_, place) => ({
        settings,
        from: place * size,
        to: Math.min(all, (place + 1) * size),
    }));
}


/***/ }),

/***/ 6846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NO_TIMEOUT_US),
/* harmony export */   N: () => (/* binding */ leaseOfPreset)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(265);



/** A client that gives no request up still gives up in the end: TCP does. */
const NO_TIMEOUT_US = 120_000_000;
/**
 * The lease of a preset, with the given values in place of its own, completely resolved.
 *
 * Errors: `usage` for a preset that is unknown, that the simulator has no scheme for, or that needs
 * a value that is not given; `config` for a value that its scheme does not have.
 */
function leaseOfPreset(name, changes) {
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .findPreset */ .t)(name);
    const timing = (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetSettings */ .vY)(preset, timingChanges(changes));
    if (timing.scheme !== "lease") {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `preset ${preset.name}: its scheme, ${timing.scheme}, is linted and not soaked; ` +
            "choose a preset with the scheme lease, or run lint");
    }
    if (changes.renewDeadlineUs !== undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `preset ${preset.name}: renew-deadline means nothing to a lease, whose holder tries until ` +
            "its own deadline; leave it out, or set margin");
    }
    const { marginUs, renewDeadlineUs: _, ...rest } = changes;
    const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceLease */ .C6)({
        ...own,
        ...rest,
        storeTtlUs: storeTtl(timing, rest),
        ...resolvedMargin(marginUs ?? timing.marginUs),
    });
}
function timingChanges(changes) {
    const { ttlUs, renewUs, retryUs, driftPpm } = changes;
    const said = Object.entries({ ttlUs, renewUs, retryUs, driftPpm }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(said);
}
/** A store that grants longer than it is asked for does so whatever it is asked for. */
function storeTtl(timing, changes) {
    const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
    return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}
/** `auto` is resolved by `referenceLease`, which knows ttl and drift. */
function resolvedMargin(marginUs) {
    return marginUs === "auto" ? {} : { marginUs };
}
function leaseOfTiming(timing) {
    return {
        ttlUs: timing.ttlUs,
        ...(timing.renewUs === null ? {} : { renewUs: timing.renewUs }),
        retryUs: timing.retryUs,
        jitterPpm: timing.jitterPpm,
        driftPpm: timing.driftPpm,
        anchor: timing.anchor,
        requestTimeoutUs: timing.requestTimeoutUs ?? NO_TIMEOUT_US,
        reading: timing.reading,
        storedFlag: timing.stepDown === "told",
        tickUs: timing.tickUs,
        sweepUs: timing.sweepUs,
        lockDelayUs: timing.lockDelayUs,
    };
}


/***/ }),

/***/ 265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ referenceLease),
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   Z3: () => (/* binding */ unavoidable),
/* harmony export */   soakSettings: () => (/* binding */ soakSettings)
/* harmony export */ });
/* unused harmony export safeMarginUs */
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2588);




const MILLION = 1_000_000;
/** A hundred years: the sums and products of the engine stay exact below it. */
const LONGEST_US = 3_155_760_000_000_000;
/**
 * The least margin at which a deadline anchored at the send is safe: `ttl * 2 rho / (1 + rho)`,
 * rounded up.
 */
function safeMarginUs(ttlUs, driftPpm) {
    // What is no whole number has no margin either: `checkSettings` refuses it by its name.
    if (!Number.isSafeInteger(ttlUs) || !Number.isSafeInteger(driftPpm))
        return 0;
    const top = BigInt(ttlUs) * 2n * BigInt(driftPpm);
    const bottom = BigInt(MILLION + driftPpm);
    return Number((top + bottom - 1n) / bottom);
}
/** The safe reference, with the given settings in place of its own; `margin: auto` unless given. */
function referenceLease(over = {}) {
    const ttlUs = over.ttlUs ?? 10_000_000;
    const driftPpm = over.driftPpm ?? 0;
    return {
        scheme: "lease",
        nodes: 5,
        ttlUs,
        storeTtlUs: ttlUs,
        renewUs: 3_000_000,
        retryUs: 1_000_000,
        jitterPpm: MILLION,
        driftPpm,
        marginUs: safeMarginUs(ttlUs, driftPpm),
        guardUs: 0,
        anchor: "send",
        requestTimeoutUs: 2_000_000,
        onTimeout: "release",
        reading: "monotonic",
        storedFlag: false,
        tickUs: 0,
        releaseOnExit: true,
        workEveryUs: 200_000,
        fencing: true,
        fifo: false,
        netMinUs: 200,
        netMaxUs: 5000,
        sweepUs: 0,
        lockDelayUs: 0,
        replicaLagUs: 1_000_000,
        restartLosesState: true,
        losesTokenCounter: false,
        quirks: [],
        ...over,
    };
}
/** A soak of the reference, with the given settings in place of its own. */
function soakSettings(over = {}) {
    const profile = over.profile ?? "standard";
    return {
        scenario: "default",
        seed: "soakgate",
        seeds: 200,
        windowUs: 600_000_000,
        lease: referenceLease(),
        preset: "reference",
        profile,
        kinds: (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfProfile */ .Qs)(profile),
        rules: [],
        swarm: true,
        expect: "pass",
        waivers: [],
        regressionSeeds: [],
        ...over,
    };
}
/**
 * Checks that the settings can be run and mean something.
 *
 * Errors: `config`, with what is impossible and which single value would mend it.
 */
function checkSettings(settings) {
    const { lease, scenario } = settings;
    const where = `soak "${scenario}"`;
    const refuse = (found, mend) => {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("config", `${where}: ${found}; ${mend}`);
    };
    checkRanges(settings, refuse);
    if (settings.kinds.includes("clock-drift") && lease.driftPpm === 0) {
        refuse("the fault clock-drift changes rates within clock-drift, which is 0", "set clock-drift to the bound your clocks keep (0.1%), or drop the fault");
    }
    for (const rule of settings.rules) {
        if (!settings.kinds.includes(rule.kind)) {
            refuse(`a rule for ${rule.kind} is given, but the kind is off`, "add it to faults");
        }
        if (rule.forMinUs > rule.forMaxUs || (rule.atUs === null && rule.everyUs < 1)) {
            refuse(`the rule for ${rule.kind} never ends or begins`, "give it a least duration up to its largest, and an interval");
        }
    }
    const usable = lease.ttlUs - lease.marginUs - lease.guardUs;
    if (usable <= 0) {
        refuse(`margin and guard (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.marginUs + lease.guardUs)}) leave nothing of the ttl (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.ttlUs)})`, "lengthen ttl, or lessen margin or guard");
    }
    const round = lease.renewUs + 2 * lease.netMaxUs;
    if (!lease.storedFlag && round >= usable) {
        refuse(`a renewal every ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.renewUs)} that takes up to ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(2 * lease.netMaxUs)} comes after the deadline, ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(usable)} from the grant`, `set renew below ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(Math.max(0, usable - 2 * lease.netMaxUs))}, or lengthen ttl`);
    }
    if (lease.requestTimeoutUs <= 2 * lease.netMaxUs) {
        refuse(`request-timeout (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.requestTimeoutUs)}) is shorter than a healthy round trip (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(2 * lease.netMaxUs)})`, "lengthen request-timeout");
    }
}
function checkRanges(settings, refuse) {
    const { lease } = settings;
    const whole = (name, value, least, most) => {
        if (Number.isSafeInteger(value) && value >= least && value <= most)
            return;
        refuse(`${name} is ${value}`, `it must be a whole number from ${least} to ${most}`);
    };
    whole("nodes", lease.nodes, 1, _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .NODES_MAX */ .nu);
    whole("seeds", settings.seeds, 1, 100_000_000);
    whole("clock-drift in ppm", lease.driftPpm, 0, 500_000);
    whole("jitter in ppm", lease.jitterPpm, 0, 100 * MILLION);
    const durations = [
        ["window in us", settings.windowUs, 1],
        ["ttl in us", lease.ttlUs, 1],
        ["the store's ttl in us", lease.storeTtlUs, 1],
        ["renew in us", lease.renewUs, 1],
        ["retry in us", lease.retryUs, 1],
        ["request-timeout in us", lease.requestTimeoutUs, 1],
        ["margin in us", lease.marginUs, 0],
        ["guard in us", lease.guardUs, 0],
        ["tick in us", lease.tickUs, 0],
        ["work interval in us", lease.workEveryUs, 1],
        ["sweep in us", lease.sweepUs, 0],
        ["lock-delay in us", lease.lockDelayUs, 0],
        ["replica lag in us", lease.replicaLagUs, 0],
        ["least delay in us", lease.netMinUs, 0],
        ["largest delay in us", lease.netMaxUs, lease.netMinUs],
    ];
    for (const [name, value, least] of durations)
        whole(name, value, least, LONGEST_US);
    for (const index of settings.regressionSeeds)
        whole("a regression seed", index, 0, 2 ** 31 - 1);
}
/** Why violations cannot be avoided with these settings, in words; empty when they are safe. */
function unavoidable(settings) {
    const { lease, kinds } = settings;
    const reasons = [];
    const safe = safeMarginUs(lease.ttlUs, lease.driftPpm);
    if (lease.storedFlag)
        reasons.push("leadership is a stored flag that no deadline clears");
    if (lease.storeTtlUs === lease.ttlUs && lease.anchor === "receive") {
        reasons.push("the deadline is anchored at the reply, which may come late");
    }
    if (lease.storeTtlUs === lease.ttlUs && lease.marginUs < safe) {
        reasons.push(`margin ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.marginUs)} is below the ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(safe)} that clock drift needs`);
    }
    if (lease.tickUs > lease.marginUs) {
        reasons.push("the deadline is looked at only every so often, more than the margin");
    }
    if (lease.reading === "wall" && kinds.includes("clock-jump")) {
        reasons.push("the client reads a wall clock, and it jumps");
    }
    if (kinds.includes("store-restart") && lease.restartLosesState) {
        reasons.push("store-restart loses the store's state");
    }
    if (kinds.includes("store-failover"))
        reasons.push("store-failover forgets recent grants");
    if (kinds.includes("store-clock-jump"))
        reasons.push("a store clock that jumps ahead ends leases early");
    if (!lease.fencing)
        reasons.push("fencing is off: late work is accepted");
    for (const quirk of lease.quirks)
        reasons.push(`planted: ${quirk}`);
    return reasons;
}


/***/ })

};
