export const id = 154;
export const ids = [154];
export const modules = {

/***/ 6583:
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

/***/ 6309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ soakReport)
/* harmony export */ });
/* harmony import */ var _soak_drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

/** Runs the drill where one is configured and joins it to the soak's runs; null where there is neither. */
function soakReport(drillSettings, runs) {
    if (drillSettings === null && runs.length === 0)
        return null;
    const drill = drillSettings === null ? null : (0,_soak_drill_js__WEBPACK_IMPORTED_MODULE_0__/* .runDrill */ .BT)(drillSettings);
    const parts = [
        ...(drill === null ? [] : [drillPart(drill)]),
        ...runs.map((run) => ({ verdict: run.verdict, reason: run.reason })),
    ];
    const worst = parts.find((part) => part.verdict === "fail") ??
        parts.find((part) => part.verdict === "unknown");
    return { verdict: worst?.verdict ?? "pass", reason: worst?.reason ?? "", drill, runs };
}
function drillPart(drill) {
    if (drill.result === "OK")
        return { verdict: "pass", reason: "" };
    return { verdict: "fail", reason: `drill: ${drill.failures.join("; ")}` };
}


/***/ }),

/***/ 9095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchSoak)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

/** Nobody needs to watch what is over by then. */
const QUIET_MS = 1000;
const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001b[K";
/**
 * Shows rate and time left on a terminal, nothing in a pipe; stops on Ctrl-C and when `maxTimeUs`
 * is spent (null: never).
 */
function watchSoak(terminal, maxTimeUs) {
    const begunMs = terminal.nowMs();
    let shownMs = begunMs + QUIET_MS - EVERY_MS;
    let shown = false;
    return {
        progress: (finished, all, scenario) => {
            const now = terminal.nowMs();
            if (!terminal.watched || now - shownMs < EVERY_MS)
                return;
            shownMs = now;
            shown = true;
            const perSecond = (finished * 1000) / Math.max(1, now - begunMs);
            const leftS = Math.ceil((all - finished) / Math.max(perSecond, 0.001));
            terminal.err(`${CLEAR_LINE}soak ${scenario}: ${finished}/${all} seeds, ` +
                `${Math.round(perSecond)} a second, ${leftS} s left`);
        },
        stopped: () => {
            if (terminal.interrupted())
                return "interrupted";
            const spent = maxTimeUs !== null && (terminal.nowMs() - begunMs) * 1000 >= maxTimeUs;
            return spent ? `--max-time ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(maxTimeUs)} spent` : null;
        },
        end: () => {
            if (shown)
                terminal.err(CLEAR_LINE);
        },
    };
}


/***/ }),

/***/ 7470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textOptions),
/* harmony export */   z: () => (/* binding */ requireReports)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Width of what is printed where there is no terminal to ask. */
const PIPE_COLUMNS = 100;
/** How text is laid out for this terminal. */
function textOptions(terminal) {
    return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}
/** The reports a command was given. Errors: `usage` where there is none. */
function requireReports(command, args) {
    if (args.positionals.length > 0)
        return args.positionals;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}


/***/ }),

/***/ 3154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEASE_OPTIONS: () => (/* binding */ LEASE_OPTIONS),
/* harmony export */   SOAK: () => (/* binding */ SOAK)
/* harmony export */ });
/* harmony import */ var _app_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1467);
/* harmony import */ var _app_soak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);
/* harmony import */ var _app_soak_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6583);
/* harmony import */ var _app_soak_scenarios_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7781);
/* harmony import */ var _config_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5964);
/* harmony import */ var _report_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4057);
/* harmony import */ var _soak_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9339);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9859);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9095);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7470);
/* harmony import */ var _source_date_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9378);













/** Options that describe the lease: the keys of the configuration's `soak.lease`. */
const LEASE_OPTIONS = [
    { name: "preset", value: "P", help: "protocol and settings to begin with (reference)" },
    { name: "nodes", value: "N", help: "number of candidates (5)" },
    { name: "ttl", value: "10s", help: "time to live of the lease" },
    { name: "renew", value: "3s", help: "time between renewals" },
    { name: "retry", value: "1s", help: "least time between two attempts to acquire" },
    { name: "jitter", value: "1", help: "random addition to retry, as a multiple of it" },
    { name: "anchor", value: "send|receive", help: "what the lease counts from" },
    { name: "margin", value: "auto|50ms", help: "how much earlier the holder stops (auto)" },
    { name: "clock-drift", value: "1%", help: "how far a clock's rate may be off" },
    { name: "request-timeout", value: "2s", help: "when a client gives a request up" },
    { name: "renew-deadline", value: "10s", help: "how long a holder tries to renew" },
    { name: "lock-delay", value: "15s", help: "how long the store keeps an expired lock closed" },
    { name: "sweep", value: "500ms", help: "time between the store's sweeps of expired leases" },
    { name: "release-on-exit", value: null, help: "a holder releases when it ends" },
];
/** `soak`: the lease under many seeds of faults, in virtual time. */
const SOAK = {
    name: "soak",
    positionals: "",
    summary: "soak a lease in virtual time: many seeds, faults, invariants, takeover by cause",
    options: [
        { name: "config", value: "FILE", help: "configuration whose soak: section to begin with" },
        { name: "seeds", value: "N", help: "number of runs, each with its own faults (200)" },
        { name: "seed", value: "S", help: "what all randomness is drawn from, any text" },
        { name: "faults", value: "a,b", help: "kinds of fault to inject" },
        { name: "window", value: "10m", help: "simulated time of one run" },
        { name: "max-time", value: "60s", help: "stop after this long, as unknown" },
        ...LEASE_OPTIONS,
        { name: "history", value: "FILE", help: "write the history of the failed run, else the first" },
        { name: "json", value: null, help: "print soakgate/soak@1 instead of the text" },
    ],
    run,
};
async function run(args, terminal) {
    const scenarios = await scenariosOf(args, terminal);
    const maxTime = args.text("max-time");
    const watched = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .watchSoak */ ._)(terminal, maxTime === null ? null : (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .durationFlag */ .h5)("max-time", maxTime));
    const today = isoDay((0,_source_date_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceDateS */ .X)(terminal));
    const runs = await (0,_app_soak_runs_js__WEBPACK_IMPORTED_MODULE_2__.runSoaks)(scenarios, terminal.workers, today, watched);
    watched.end();
    const report = (0,_app_soak_js__WEBPACK_IMPORTED_MODULE_1__/* .soakReport */ .N)(null, runs);
    if (report === null)
        throw new Error("a soak without a scenario is refused before it begins");
    const history = args.text("history");
    if (history !== null)
        await writeHistory(history, scenarios, runs, terminal);
    terminal.out(args.on("json") ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSoakJson */ .yu)(report) : (0,_report_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSoakText */ .zz)(report, (0,_reading_js__WEBPACK_IMPORTED_MODULE_11__/* .textOptions */ .a)(terminal)));
    return exitOf(report);
}
/** With no configuration named, the flags alone say what to soak: the reference by default. */
async function scenariosOf(args, terminal) {
    const named = args.text("config");
    const flag = (name) => {
        if (_config_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .LEASE_FLAGS */ .J2.includes(name) && args.on(name))
            return args.text(name) ?? "";
        return args.text(name);
    };
    const config = await (0,_app_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(terminal.files, named);
    const { soak } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .applyOverrides */ .i)(config, {
        ..._config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_OVERRIDES */ .c,
        soak: true,
        soakSettings: (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .soakFlags */ .co)(flag),
    });
    return (0,_app_soak_scenarios_js__WEBPACK_IMPORTED_MODULE_3__.soakScenarios)(soak === null ? null : { ...soak, drill: null });
}
/** The history of the first run that failed, else of the first run, as JSON lines. */
async function writeHistory(path, scenarios, runs, terminal) {
    const failed = runs.findIndex((each) => each.witness !== null);
    const place = Math.max(0, failed);
    const settings = scenarios[place];
    if (settings === undefined)
        return;
    const index = runs[place]?.witness?.seedIndex ?? 0;
    const { history } = (0,_soak_run_js__WEBPACK_IMPORTED_MODULE_8__/* .runSeed */ .ZL)(settings, index, { record: true });
    await terminal.files.write(path, history.map((event) => `${JSON.stringify(event)}\n`).join(""));
    terminal.err(`${path}: ${history.length} events of run ${settings.seed}/${index}\n`);
}
function isoDay(seconds) {
    return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}
function exitOf({ verdict }) {
    return verdict === "pass" ? _command_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.pass : verdict === "fail" ? _command_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.fail : _command_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.unknown;
}


/***/ }),

/***/ 9378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sourceDateS)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/**
 * `SOURCE_DATE_EPOCH` in seconds; null where it is unset.
 *
 * Errors: `usage` where it is no number of seconds.
 *
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateS(terminal) {
    const text = terminal.environment["SOURCE_DATE_EPOCH"] ?? "";
    if (text === "")
        return null;
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `SOURCE_DATE_EPOCH: "${text}" is no number of seconds since 1970; unset it or write one`);
}


/***/ }),

/***/ 6725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ LEASE_FLAGS),
/* harmony export */   S7: () => (/* binding */ failOnFlag),
/* harmony export */   co: () => (/* binding */ soakFlags),
/* harmony export */   f1: () => (/* binding */ stepFlag),
/* harmony export */   h5: () => (/* binding */ durationFlag)
/* harmony export */ });
/* unused harmony exports commentFlag, leaseFlags */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);
/* harmony import */ var _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3299);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1231);






const STEP_MAX = 1_000;
/** Reads `--fail-on`. Errors: `usage`. */
function failOnFlag(text) {
    return readFlag("fail-on", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_MODES */ .c9), text);
}
/** Reads `--comment`. Errors: `usage`. */
function commentFlag(text) {
    return readFlag("comment", word(COMMENT_MODES), text);
}
/** Reads `--step`. Errors: `usage`. */
function stepFlag(text) {
    return readFlag("step", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, STEP_MAX), text);
}
/** Reads a duration, e.g. of `--max-time`, as microseconds. Errors: `usage`. */
function durationFlag(name, text) {
    return readFlag(name, _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .durationUs */ .lu, text);
}
/** Switches among the lease flags: given means true. */
const SWITCHES = new Set(["release-on-exit"]);
/** Names of the lease flags, as in the file's `lease:`. */
const LEASE_FLAGS = Object.keys(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm.fields ?? {});
/**
 * Reads the lease flags by the rules of the file's `lease:`; null where none is given.
 *
 * Errors: `usage`, naming every flag that does not fit.
 */
function leaseFlags(flag) {
    const entries = LEASE_FLAGS.flatMap((name) => entryOfFlag(name, flag));
    return entries.length === 0 ? null : readAs(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm, mapOf(entries), _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS */ .Wg);
}
/**
 * Reads the flags of a soak: the lease flags, `--window`, `--seeds`, `--seed`, `--faults a,b`.
 *
 * Errors: `usage`.
 */
function soakFlags(flag) {
    const read = (name, shape) => {
        const text = flag(name);
        return text === null ? null : readFlag(name, shape, text);
    };
    const kinds = flag("faults");
    const found = {
        lease: leaseFlags(flag),
        windowUs: read("window", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.window),
        seeds: read("seeds", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seeds),
        seed: read("seed", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seed),
        faults: kinds === null
            ? null
            : readAs(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.faults, { kind: "list", offset: 0, items: splitKinds(kinds).map(_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y) }, "--faults"),
    };
    return Object.values(found).every((value) => value === null) ? null : found;
}
function splitKinds(text) {
    return text === "" || text === "none" ? [] : text.split(",").map((kind) => kind.trim());
}
function entryOfFlag(name, flag) {
    const text = flag(name);
    if (text === null)
        return [];
    const plain = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y)(text);
    const value = SWITCHES.has(name) ? { ...plain, value: true } : plain;
    return [{ key: name, keyOffset: 0, value }];
}
function mapOf(entries) {
    return { kind: "map", offset: 0, entries };
}
function readFlag(name, shape, text) {
    return readAs(shape, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y)(text), `--${name}`);
}
function readAs(shape, value, path) {
    const problems = new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw("", "");
    const read = shape.read(value, problems, path);
    if (read === undefined)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", problems.sentences.join("\n"));
    return read;
}


/***/ }),

/***/ 4057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ renderCoverageText),
/* harmony export */   dO: () => (/* binding */ renderTestsText),
/* harmony export */   zz: () => (/* binding */ renderSoakText)
/* harmony export */ });
/* unused harmony exports renderCoverageMarkdown, renderTestsMarkdown */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1509);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _print_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _print_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8618);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7201);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7386);
/* harmony import */ var _test_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(129);








/** A terminal scrolls: what one asks for by name is shown long. */
const LONG = { ..._limits_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .VY, open: 200 };
/** What the `coverage` command prints. */
function renderCoverageText(section, options) {
    return (0,_print_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)(coverageSections(section), options);
}
/** What the `tests` command prints. */
function renderTestsText(section, options) {
    return (0,_print_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)(testSections(section), options);
}
/** What the `soak` command prints. */
function renderSoakText(soak, options) {
    const blocks = [...(0,_soak_js__WEBPACK_IMPORTED_MODULE_5__/* .soakBlocks */ .n7)(soak, LONG), ...(0,_soak_js__WEBPACK_IMPORTED_MODULE_5__/* .soakDetailBlocks */ .o1)(soak, LONG)];
    return (0,_print_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)([{ name: "soak", blocks }], options);
}
/** The coverage table as Markdown. */
function renderCoverageMarkdown(section) {
    return `${printMarkdown(coverageSections(section), LONG.text)}\n`;
}
/** The test results as Markdown. */
function renderTestsMarkdown(section) {
    return `${printMarkdown(testSections(section), LONG.text)}\n`;
}
function coverageSections(section) {
    const rows = section.modules.length === 0 ? fileRows(section) : section;
    const blocks = [
        ...(0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageTable */ .L)(rows, { gates: [], next: null }, LONG),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(...source(section)),
    ];
    return [{ name: "results", blocks }];
}
/** Without modules every file is a row; what the rest of the total is stays unassigned. */
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
            uncovered,
        };
    });
    return { ...section, modules };
}
function source(section) {
    const formats = [`read: ${section.formats.join(", ")}`];
    const tool = section.tool === null ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(section.tool)];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .oR)([formats, tool, section.baseline.state === "none" ? ["no baseline"] : []], " · ");
}
function testSections(section) {
    const failed = (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTests */ .T9)(section, LONG.open);
    const blocks = [...(0,_test_names_js__WEBPACK_IMPORTED_MODULE_6__/* .testBlocks */ .B)(section, LONG), ...(failed.length === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(failed)])];
    return [{ name: "tests", blocks }];
}


/***/ }),

/***/ 891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ runDrill),
/* harmony export */   uI: () => (/* binding */ dryRunDrill),
/* harmony export */   vV: () => (/* binding */ DRILL_DEFAULTS),
/* harmony export */   vl: () => (/* binding */ checkDrillSettings)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2619);


/** A drill longer than this is a mistake in a unit, and its transcript helps nobody. */
const TICKS_MAX = 1_000_000;
const KEYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;
/** The settings a drill has where none are given. */
const DRILL_DEFAULTS = {
    ttlMs: 1500,
    renewMs: 500,
    killAtMs: 3000,
    windowMs: 6000,
    stepMs: 100,
};
/**
 * Refuses settings that cannot be run.
 *
 * Errors: `usage`, naming the setting and what is allowed.
 */
function checkDrillSettings(settings) {
    for (const [name, value] of Object.entries(settings)) {
        const least = name === "stepMs" ? 1 : 0;
        if (!Number.isSafeInteger(value) || value < least) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `drill: ${name.replace("Ms", "")} is ${value} ms; allowed are whole milliseconds from ${least}`);
        }
    }
    if (settings.windowMs / settings.stepMs >= TICKS_MAX) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `drill: a window of ${settings.windowMs} ms has more than ${TICKS_MAX} steps of ` +
            `${settings.stepMs} ms; shorten the window or lengthen the step`);
    }
}
/** Validates the settings and claims nothing. */
function dryRunDrill(settings) {
    checkDrillSettings(settings);
    return {
        result: "DRY_RUN",
        takeoverMs: -1,
        idemHits: 0,
        alertStorms: 0,
        failures: [],
        transcript: ["CHAOS_RESULT=DRY_RUN"],
    };
}
/**
 * The classic failover: A leads, dies at `killAtMs`, B takes over. Computed tick by tick in virtual
 * time; the transcript has one line for each success, a summary and a result.
 *
 * Errors: `usage` for settings that cannot be run, `limit` from the lock.
 */
function runDrill(settings, lock) {
    checkDrillSettings(settings);
    const run = new DrillRun(settings, lock ?? new _lock_js__WEBPACK_IMPORTED_MODULE_1__/* .FakeKVLock */ .e(settings.ttlMs));
    const nodes = ["A", "B"].map((name) => ({
        name,
        lastRenewalMs: NEVER,
        leadsUntilMs: NEVER,
    }));
    for (let nowMs = 0; nowMs <= settings.windowMs; nowMs += settings.stepMs) {
        const live = nodes.filter((node) => node.name !== "A" || nowMs < settings.killAtMs);
        for (const node of live)
            run.poll(node, nowMs);
        if (live.filter((node) => nowMs < node.leadsUntilMs).length > 1)
            run.twoLeadersAt(nowMs);
    }
    return run.result();
}
/** What one drill counts and writes down. */
class DrillRun {
    #settings;
    #lock;
    #lines = [];
    #keysSeen = new Set();
    #idemHits = 0;
    #takeoverMs = -1;
    #switches = 0;
    #lastAcquirer = null;
    #twoLeadersAtMs = null;
    constructor(settings, lock) {
        this.#settings = settings;
        this.#lock = lock;
    }
    poll(node, nowMs) {
        if (this.#lock.tryAcquire(node.name, nowMs)) {
            this.#noteAcquisition(node.name, nowMs);
            this.#work(node, nowMs, "acq");
        }
        else if (this.#lock.owner === node.name &&
            nowMs - node.lastRenewalMs >= this.#settings.renewMs &&
            this.#lock.renew(node.name, nowMs)) {
            node.lastRenewalMs = nowMs;
            this.#work(node, nowMs, "renew");
        }
    }
    twoLeadersAt(nowMs) {
        this.#twoLeadersAtMs ??= nowMs;
    }
    result() {
        const alertStorms = Math.max(0, this.#switches - 1);
        const failures = this.#failures(alertStorms);
        const result = failures.length === 0 ? "OK" : "FAIL";
        return {
            result,
            takeoverMs: this.#takeoverMs,
            idemHits: this.#idemHits,
            alertStorms,
            failures,
            transcript: [
                ...this.#lines,
                `CHAOS_SUMMARY takeover_ms=${this.#takeoverMs} idem_hits_total=${this.#idemHits} ` +
                    `alert_storm_counter=${alertStorms}`,
                `CHAOS_RESULT=${result}`,
            ],
        };
    }
    #noteAcquisition(name, nowMs) {
        if (this.#lastAcquirer !== null && this.#lastAcquirer !== name)
            this.#switches += 1;
        this.#lastAcquirer = name;
        if (name === "B" && nowMs >= this.#settings.killAtMs && this.#takeoverMs < 0) {
            this.#takeoverMs = nowMs - this.#settings.killAtMs;
        }
    }
    #work(node, nowMs, how) {
        node.leadsUntilMs = nowMs + this.#settings.ttlMs;
        const key = (nowMs / this.#settings.stepMs) % KEYS;
        if (this.#keysSeen.has(key))
            this.#idemHits += 1;
        this.#keysSeen.add(key);
        this.#lines.push(`CHAOS t=${nowMs} role=${node.name} state=leader lock=${how} idem_hits=${this.#idemHits}`);
    }
    #failures(alertStorms) {
        const boundMs = this.#settings.ttlMs + 2 * this.#settings.stepMs;
        const failures = [];
        if (this.#takeoverMs < 0) {
            failures.push(`no takeover between the kill at ${this.#settings.killAtMs} ms and the end of the window ` +
                `at ${this.#settings.windowMs} ms`);
        }
        else if (this.#takeoverMs > boundMs) {
            failures.push(`takeover after ${this.#takeoverMs} ms; at most ${boundMs} ms are allowed`);
        }
        if (this.#twoLeadersAtMs !== null) {
            failures.push(`two live leaders at ${this.#twoLeadersAtMs} ms`);
        }
        if (this.#idemHits === 0)
            failures.push("no idempotency hit, so repeated work proves nothing");
        if (alertStorms > 0)
            failures.push(`${alertStorms} leader switches after the first takeover`);
        return failures;
    }
}


/***/ }),

/***/ 2619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ FakeKVLock)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/**
 * One key, one holder, a time to live, a fencing token, two counters. Time is always an argument:
 * negative times and times that go backwards are legal. Expiry is half-open: at exactly
 * `expiresAtMs` the lease is gone, so a time to live of 0 expires at once.
 *
 * Errors: `limit` where a time, or `now + ttl`, is no exact integer; never wrapped or rounded.
 */
class FakeKVLock {
    owner = null;
    expiresAtMs = 0;
    /** Rises by one with every grant; never changes on a renewal. */
    token = 0;
    leaderElectionsTotal = 0;
    renewFailTotal = 0;
    ttlMs;
    constructor(ttlMs) {
        if (!Number.isSafeInteger(ttlMs) || ttlMs < 0) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `lock: a time to live of ${ttlMs} ms; allowed are whole milliseconds from 0 to 2^53 - 1`);
        }
        this.ttlMs = ttlMs;
    }
    /** Grants the lease if it is free or has run out. The holder gets no second grant: it renews. */
    tryAcquire(owner, nowMs) {
        const expiresAtMs = this.#expiryFrom(nowMs);
        if (this.owner !== null && nowMs < this.expiresAtMs)
            return false;
        this.owner = owner;
        this.expiresAtMs = expiresAtMs;
        this.token += 1;
        this.leaderElectionsTotal += 1;
        return true;
    }
    /** Extends a running lease of `owner`; any other call only counts as a failed renewal. */
    renew(owner, nowMs) {
        const expiresAtMs = this.#expiryFrom(nowMs);
        if (this.owner !== owner || nowMs >= this.expiresAtMs) {
            this.renewFailTotal += 1;
            return false;
        }
        this.expiresAtMs = expiresAtMs;
        return true;
    }
    /** Frees the lock if `owner` holds it, run out or not; otherwise changes nothing. */
    release(owner, nowMs) {
        this.#expiryFrom(nowMs);
        if (this.owner !== owner)
            return false;
        this.owner = null;
        this.expiresAtMs = nowMs;
        return true;
    }
    #expiryFrom(nowMs) {
        const expiresAtMs = nowMs + this.ttlMs;
        if (!Number.isSafeInteger(nowMs) || !Number.isSafeInteger(expiresAtMs)) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `lock: time ${nowMs} ms with a time to live of ${this.ttlMs} ms; ` +
                "both and their sum must be whole milliseconds within ±(2^53 - 1)");
        }
        return expiresAtMs;
    }
}


/***/ })

};
