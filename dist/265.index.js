export const id = 265;
export const ids = [265];
export const modules = {

/***/ 452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ localNow),
/* harmony export */   Lc: () => (/* binding */ startClock),
/* harmony export */   NT: () => (/* binding */ MILLION),
/* harmony export */   er: () => (/* binding */ STORE),
/* harmony export */   ft: () => (/* binding */ JUMP),
/* harmony export */   lQ: () => (/* binding */ setNow),
/* harmony export */   nu: () => (/* binding */ NODES_MAX),
/* harmony export */   r$: () => (/* binding */ setRate),
/* harmony export */   ri: () => (/* binding */ globalAt),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
/* unused harmony export localAt */
/**
 * One clock per party: a rate, an offset and, for wall readings, a jump. Local readings and global
 * times are whole microseconds; a reading is the floor of the exact value.
 */
/** Parties are the nodes by index, then these. */
const NODES_MAX = 100;
const STORE = 100;
const PARTIES = 101;
/** A second in microseconds, and the rate of a perfect clock in parts per million. */
const MILLION = 1_000_000;
/** Global time, in the first cell. A time handed from call to call would be boxed at each. */
const NOW = new Float64Array(16);
/** The global time. */
function now() {
    return NOW[0];
}
/** Moves the global time. */
function setNow(t) {
    NOW[0] = t;
}
/** Global and local start of the rate segment in force. */
const SEGMENT_GLOBAL = new Float64Array(PARTIES);
const SEGMENT_LOCAL = new Float64Array(PARTIES);
const RATE = new Float64Array(PARTIES);
/** What a wall reading adds to the monotonic one. */
const JUMP = new Float64Array(PARTIES);
/** Starts a clock at global time 0. */
function startClock(party, offsetUs, ratePpm) {
    SEGMENT_GLOBAL[party] = 0;
    SEGMENT_LOCAL[party] = offsetUs;
    RATE[party] = ratePpm;
    JUMP[party] = 0;
}
/** The monotonic reading of a clock at a global time within the segment in force. */
function localAt(party, t) {
    const rate = RATE[party];
    const since = t - SEGMENT_GLOBAL[party];
    if (rate === MILLION)
        return SEGMENT_LOCAL[party] + since;
    // Split, since `since * rate` leaves 2^53 within a year.
    const whole = Math.floor(since / MILLION);
    const rest = since - whole * MILLION;
    return SEGMENT_LOCAL[party] + whole * rate + Math.floor((rest * rate) / MILLION);
}
/** The monotonic reading of a clock now. */
function localNow(party) {
    return localAt(party, NOW[0]);
}
/**
 * The first global time at which the clock reads at least `local`, by the segment in force. A
 * reading from before the segment answers with the segment's start: it has been passed.
 */
function globalAt(party, local) {
    const rate = RATE[party];
    const ahead = local - SEGMENT_LOCAL[party];
    if (ahead <= 0)
        return SEGMENT_GLOBAL[party];
    if (rate === MILLION)
        return SEGMENT_GLOBAL[party] + ahead;
    const whole = Math.floor(ahead / rate);
    const rest = ahead - whole * rate;
    return SEGMENT_GLOBAL[party] + whole * MILLION + Math.ceil((rest * MILLION) / rate);
}
/** Changes the rate from `t` on. Timers of the party must be armed again. */
function setRate(party, t, ratePpm) {
    SEGMENT_LOCAL[party] = localAt(party, t);
    SEGMENT_GLOBAL[party] = t;
    RATE[party] = ratePpm;
}


/***/ }),

/***/ 2588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ kindsOfProfile),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony exports LATE_MAX_US, COPY_MAX_US */
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);

/** Longest extra delay of a late message, and of a late copy. */
const LATE_MAX_US = 4_000_000;
const COPY_MAX_US = 12_000_000;
/** Kinds a profile switches on where none are named. */
function kindsOfProfile(profile) {
    switch (profile) {
        case "standard":
            return ["crash", "pause", "partition", "delay"];
        case "calm":
            return [];
        case "flaky-net":
            return ["partition", "delay", "loss", "duplicate"];
        case "gc-heavy":
            return ["pause", "crash"];
        case "store-failover":
            return ["store-failover", "store-pause"];
        case "swizzle":
            return ["partition"];
    }
}
/** How a kind strikes by default. Durations follow the lease, so that any ttl is soaked alike. */
function standardRule(kind, lease) {
    const ttl = lease.ttlUs;
    const part = (divisor) => Math.max(1, Math.ceil(ttl / divisor));
    const base = {
        kind,
        target: null,
        atUs: null,
        everyUs: 3 * (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .takeoverBoundUs */ .mk)(lease),
        forMinUs: 0,
        forMaxUs: 0,
        ppm: 0,
        maxUs: 0,
    };
    switch (kind) {
        case "crash":
            return { ...base, forMinUs: part(5), forMaxUs: 2 * ttl };
        case "pause":
            return { ...base, forMinUs: part(10), forMaxUs: 2 * ttl };
        case "partition":
            return { ...base, forMinUs: part(5), forMaxUs: 2 * ttl };
        case "resign":
            return { ...base, target: "leader" };
        case "delay":
            return { ...base, target: "all", ppm: 20_000, maxUs: LATE_MAX_US };
        case "loss":
            return { ...base, target: "all", ppm: 50_000 };
        case "duplicate":
            return { ...base, target: "all", ppm: 20_000, maxUs: COPY_MAX_US };
        case "clock-drift":
            return { ...base, everyUs: 2 * (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .takeoverBoundUs */ .mk)(lease) };
        case "clock-jump":
            return { ...base, maxUs: ttl };
        case "store-restart":
            return { ...base, target: "store", forMinUs: part(100), forMaxUs: part(5) };
        case "store-failover":
            return base;
        case "store-pause":
            return { ...base, target: "store", forMinUs: part(20), forMaxUs: part(2) };
        case "store-clock-jump":
            return { ...base, target: "store", maxUs: part(2) };
    }
}
function shaped(rule, profile) {
    if (profile === "flaky-net") {
        if (rule.kind === "partition")
            return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
        if (rule.ppm > 0)
            return { ...rule, ppm: 3 * rule.ppm };
    }
    if (profile === "gc-heavy" && rule.kind === "pause") {
        return { ...rule, everyUs: Math.ceil(rule.everyUs / 3), forMaxUs: 2 * rule.forMaxUs };
    }
    if (profile === "store-failover" && rule.kind === "store-failover") {
        return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
    }
    return rule;
}
/** The rules in force: the scenario's own, else the profile's. */
function rulesOf(settings) {
    return settings.kinds.flatMap((kind) => {
        const own = settings.rules.filter((rule) => rule.kind === kind);
        return own.length > 0 ? own : [shaped(standardRule(kind, settings.lease), settings.profile)];
    });
}


/***/ }),

/***/ 1944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ DELETE_ANY),
/* harmony export */   B1: () => (/* binding */ ANCHOR_SEND),
/* harmony export */   Gb: () => (/* binding */ DRAIN_BOUND),
/* harmony export */   Gh: () => (/* binding */ GUARD),
/* harmony export */   HD: () => (/* binding */ WALL),
/* harmony export */   HZ: () => (/* binding */ DELTA),
/* harmony export */   I4: () => (/* binding */ recoveryBoundUs),
/* harmony export */   JD: () => (/* binding */ OWNER_ONLY),
/* harmony export */   K3: () => (/* binding */ NODES),
/* harmony export */   N7: () => (/* binding */ RELEASE_ON_EXIT),
/* harmony export */   NV: () => (/* binding */ TTL),
/* harmony export */   P: () => (/* binding */ P),
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   QW: () => (/* binding */ TIMEOUT_GLOBAL),
/* harmony export */   RE: () => (/* binding */ DEAD_ID),
/* harmony export */   TZ: () => (/* binding */ LOOKBACK),
/* harmony export */   UM: () => (/* binding */ LOCK_DELAY),
/* harmony export */   Uf: () => (/* binding */ TICK),
/* harmony export */   XR: () => (/* binding */ SAME_ID),
/* harmony export */   Zj: () => (/* binding */ JITTER),
/* harmony export */   fT: () => (/* binding */ NET_SPAN),
/* harmony export */   h9: () => (/* binding */ NET_MIN),
/* harmony export */   iS: () => (/* binding */ SILENT_REACQUIRE),
/* harmony export */   jS: () => (/* binding */ MARGIN),
/* harmony export */   jf: () => (/* binding */ STORED_FLAG),
/* harmony export */   l0: () => (/* binding */ FENCING),
/* harmony export */   lx: () => (/* binding */ FIFO),
/* harmony export */   mk: () => (/* binding */ takeoverBoundUs),
/* harmony export */   p$: () => (/* binding */ LAST_ANCHOR),
/* harmony export */   p0: () => (/* binding */ loadParameters),
/* harmony export */   p6: () => (/* binding */ RETRY),
/* harmony export */   pJ: () => (/* binding */ LAG),
/* harmony export */   st: () => (/* binding */ WORK_EVERY),
/* harmony export */   tb: () => (/* binding */ SWEEP),
/* harmony export */   uz: () => (/* binding */ RENEW),
/* harmony export */   vR: () => (/* binding */ STORE_TTL),
/* harmony export */   y1: () => (/* binding */ NON_IDEMPOTENT),
/* harmony export */   yV: () => (/* binding */ PICKUP_BOUND),
/* harmony export */   zi: () => (/* binding */ KEEP_TOKENS)
/* harmony export */ });
/* unused harmony exports DRIFT, slowest, longestRetry, drainBoundUs, pickupBoundUs */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The settings of the run in force as numbers, and the bounds that follow from them. */
const P = new Float64Array(48);
const NODES = 0;
const TTL = 1;
const STORE_TTL = 2;
const RENEW = 3;
const RETRY = 4;
/** Largest jitter of a retry, in microseconds. */
const JITTER = 5;
const DRIFT = 6;
const MARGIN = 7;
const GUARD = 8;
const TIMEOUT = 9;
const TICK = 10;
const WORK_EVERY = 11;
const NET_MIN = 12;
/** Number of base delays to draw from. */
const NET_SPAN = 13;
const SWEEP = 14;
const LOCK_DELAY = 15;
const ANCHOR_SEND = 16;
const SAME_ID = 17;
const WALL = 18;
const STORED_FLAG = 19;
const RELEASE_ON_EXIT = 20;
const FENCING = 21;
const FIFO = 22;
const KEEP_TOKENS = 23;
const DEAD_ID = 24;
const LAST_ANCHOR = 25;
const DELETE_ANY = 26;
const SILENT_REACQUIRE = 27;
const OWNER_ONLY = 28;
const NON_IDEMPOTENT = 29;
/** Largest one-way delay of a healthy message. */
const DELTA = 30;
const DRAIN_BOUND = 31;
const PICKUP_BOUND = 32;
/** How long before a lease is free a candidate must have been healthy. */
const LOOKBACK = 33;
/** Request timeout in global time, at the slowest clock. */
const TIMEOUT_GLOBAL = 34;
/** What a failover forgets. */
const LAG = 35;
/** `us / (1 - rho)`, rounded up. */
function slowest(us, driftPpm) {
    const rate = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT - driftPpm;
    const whole = Math.floor(us / rate);
    return whole * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + Math.ceil(((us - whole * rate) * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) / rate);
}
/** Longest a retry waits on the client's clock. */
function longestRetry(lease) {
    return lease.retryUs + Math.ceil((lease.retryUs / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) * lease.jitterPpm);
}
/** From the end of a claim to the lease being free: `delta + (ttl + sigma + K) / (1 - rho)`. */
function drainBoundUs(lease) {
    const held = lease.storeTtlUs + lease.sweepUs + lease.lockDelayUs;
    return lease.netMaxUs + slowest(held, lease.driftPpm);
}
/** From free to the next grant: `retry (1 + jitter) / (1 - rho) + 3 delta`. */
function pickupBoundUs(lease) {
    return slowest(longestRetry(lease), lease.driftPpm) + 3 * lease.netMaxUs;
}
/** Longest takeover when one candidate is healthy throughout. */
function takeoverBoundUs(lease) {
    return drainBoundUs(lease) + pickupBoundUs(lease);
}
/** From the calm's start until one leader must stand, delays still in flight excluded. */
function recoveryBoundUs(lease) {
    return takeoverBoundUs(lease) + slowest(lease.requestTimeoutUs, lease.driftPpm);
}
/** Puts the settings in force. */
function loadParameters(lease) {
    P.fill(0);
    P[NODES] = lease.nodes;
    P[TTL] = lease.ttlUs;
    P[STORE_TTL] = lease.storeTtlUs;
    P[RENEW] = lease.renewUs;
    P[RETRY] = lease.retryUs;
    P[JITTER] = longestRetry(lease) - lease.retryUs;
    P[DRIFT] = lease.driftPpm;
    P[MARGIN] = lease.marginUs;
    P[GUARD] = lease.guardUs;
    P[TIMEOUT] = lease.requestTimeoutUs;
    P[TICK] = lease.tickUs;
    P[WORK_EVERY] = lease.workEveryUs;
    P[NET_MIN] = lease.netMinUs;
    P[NET_SPAN] = lease.netMaxUs - lease.netMinUs + 1;
    P[SWEEP] = lease.sweepUs;
    P[LOCK_DELAY] = lease.lockDelayUs;
    P[ANCHOR_SEND] = lease.anchor === "send" ? 1 : 0;
    P[SAME_ID] = lease.onTimeout === "retry" ? 1 : 0;
    P[WALL] = lease.reading === "wall" ? 1 : 0;
    P[STORED_FLAG] = lease.storedFlag ? 1 : 0;
    P[RELEASE_ON_EXIT] = lease.releaseOnExit ? 1 : 0;
    P[FENCING] = lease.fencing ? 1 : 0;
    P[FIFO] = lease.fifo ? 1 : 0;
    P[KEEP_TOKENS] = lease.losesTokenCounter ? 0 : 1;
    P[DEAD_ID] = lease.quirks.includes("dead-id-believed") ? 1 : 0;
    P[LAST_ANCHOR] = lease.quirks.includes("anchor-of-last-send") ? 1 : 0;
    P[DELETE_ANY] = lease.quirks.includes("delete-any") ? 1 : 0;
    P[SILENT_REACQUIRE] = lease.quirks.includes("silent-reacquire") ? 1 : 0;
    P[OWNER_ONLY] = lease.quirks.includes("owner-only") ? 1 : 0;
    P[NON_IDEMPOTENT] = lease.quirks.includes("non-idempotent-acquire") ? 1 : 0;
    P[LAG] = lease.replicaLagUs;
    P[DELTA] = lease.netMaxUs;
    P[DRAIN_BOUND] = drainBoundUs(lease);
    P[PICKUP_BOUND] = pickupBoundUs(lease);
    P[LOOKBACK] = slowest(lease.requestTimeoutUs + longestRetry(lease) + 2 * lease.netMaxUs, lease.driftPpm);
    P[TIMEOUT_GLOBAL] = slowest(lease.requestTimeoutUs, lease.driftPpm);
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
