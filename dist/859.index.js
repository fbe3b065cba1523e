export const id = 859;
export const ids = [859];
export const modules = {

/***/ 452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ localNow),
/* harmony export */   Lc: () => (/* binding */ startClock),
/* harmony export */   NT: () => (/* binding */ MILLION),
/* harmony export */   Z_: () => (/* binding */ localAt),
/* harmony export */   er: () => (/* binding */ STORE),
/* harmony export */   ft: () => (/* binding */ JUMP),
/* harmony export */   lQ: () => (/* binding */ setNow),
/* harmony export */   nu: () => (/* binding */ NODES_MAX),
/* harmony export */   r$: () => (/* binding */ setRate),
/* harmony export */   ri: () => (/* binding */ globalAt),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
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
/* harmony export */   FB: () => (/* binding */ ruleOfProfile),
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
/** How a kind strikes in a profile. Durations follow the lease, so that any ttl is soaked alike. */
function ruleOfProfile(kind, lease, profile) {
    return shaped(standardRule(kind, lease), profile);
}
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
        return own.length > 0 ? own : [ruleOfProfile(kind, settings.lease, settings.profile)];
    });
}


/***/ }),

/***/ 1944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ DELETE_ANY),
/* harmony export */   B1: () => (/* binding */ ANCHOR_SEND),
/* harmony export */   DL: () => (/* binding */ LEASE),
/* harmony export */   EU: () => (/* binding */ FLAG),
/* harmony export */   FS: () => (/* binding */ NO_RENEW_DEADLINE),
/* harmony export */   Gb: () => (/* binding */ DRAIN_BOUND),
/* harmony export */   Gh: () => (/* binding */ GUARD),
/* harmony export */   HD: () => (/* binding */ WALL),
/* harmony export */   HZ: () => (/* binding */ DELTA),
/* harmony export */   I4: () => (/* binding */ recoveryBoundUs),
/* harmony export */   Ib: () => (/* binding */ WORK_JUDGED),
/* harmony export */   JD: () => (/* binding */ OWNER_ONLY),
/* harmony export */   K3: () => (/* binding */ NODES),
/* harmony export */   My: () => (/* binding */ SCHEME),
/* harmony export */   N7: () => (/* binding */ RELEASE_ON_EXIT),
/* harmony export */   NV: () => (/* binding */ TTL),
/* harmony export */   P: () => (/* binding */ P),
/* harmony export */   PL: () => (/* binding */ NOTIFIED),
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   QW: () => (/* binding */ TIMEOUT_GLOBAL),
/* harmony export */   RE: () => (/* binding */ DEAD_ID),
/* harmony export */   RO: () => (/* binding */ WALL_OFFSET),
/* harmony export */   TZ: () => (/* binding */ LOOKBACK),
/* harmony export */   UM: () => (/* binding */ LOCK_DELAY),
/* harmony export */   Uf: () => (/* binding */ TICK),
/* harmony export */   VH: () => (/* binding */ TERM),
/* harmony export */   X: () => (/* binding */ UNCHECKED),
/* harmony export */   XR: () => (/* binding */ SAME_ID),
/* harmony export */   Zj: () => (/* binding */ JITTER),
/* harmony export */   bp: () => (/* binding */ TIMER_FLAG),
/* harmony export */   dJ: () => (/* binding */ RENEW_DEADLINE),
/* harmony export */   eK: () => (/* binding */ HAS_SLACK),
/* harmony export */   fT: () => (/* binding */ NET_SPAN),
/* harmony export */   gv: () => (/* binding */ RECORD),
/* harmony export */   h9: () => (/* binding */ NET_MIN),
/* harmony export */   iS: () => (/* binding */ SILENT_REACQUIRE),
/* harmony export */   jA: () => (/* binding */ TICK_BLOCKED),
/* harmony export */   jS: () => (/* binding */ MARGIN),
/* harmony export */   jf: () => (/* binding */ STORED_FLAG),
/* harmony export */   kh: () => (/* binding */ REPLY_COUNTS),
/* harmony export */   l0: () => (/* binding */ FENCING),
/* harmony export */   lx: () => (/* binding */ FIFO),
/* harmony export */   mU: () => (/* binding */ judgesWork),
/* harmony export */   mk: () => (/* binding */ takeoverBoundUs),
/* harmony export */   oZ: () => (/* binding */ LEASE_RUNS),
/* harmony export */   oq: () => (/* binding */ RUN),
/* harmony export */   or: () => (/* binding */ ABSOLUTE),
/* harmony export */   p$: () => (/* binding */ LAST_ANCHOR),
/* harmony export */   p0: () => (/* binding */ loadParameters),
/* harmony export */   p6: () => (/* binding */ RETRY),
/* harmony export */   pJ: () => (/* binding */ LAG),
/* harmony export */   st: () => (/* binding */ WORK_EVERY),
/* harmony export */   tb: () => (/* binding */ SWEEP),
/* harmony export */   uz: () => (/* binding */ RENEW),
/* harmony export */   vR: () => (/* binding */ STORE_TTL),
/* harmony export */   wh: () => (/* binding */ RECORD_TIME),
/* harmony export */   y1: () => (/* binding */ NON_IDEMPOTENT),
/* harmony export */   yV: () => (/* binding */ PICKUP_BOUND),
/* harmony export */   zi: () => (/* binding */ KEEP_TOKENS)
/* harmony export */ });
/* unused harmony exports DRIFT, slowest, longestRetry, drainBoundUs, pickupBoundUs */
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** The settings of the run in force as numbers, and the bounds that follow from them. */
const P = new Float64Array(64);
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
const SCHEME = 36;
const LEASE = 0;
const RECORD = 1;
const ABSOLUTE = 2;
/** 0: the holder keeps a deadline. */
const RENEW_DEADLINE = 37;
const TIMER_FLAG = 38;
const TICK_BLOCKED = 39;
const NOTIFIED = 40;
const WALL_OFFSET = 41;
const RUN = 42;
/** How long a grant or renewal keeps others out, by the clock that exclusion is judged by. */
const LEASE_RUNS = 43;
/** Longest until a record nobody writes may be taken, at the slowest clock. */
const TERM = 44;
const RECORD_TIME = 45;
const NO_RENEW_DEADLINE = 46;
const UNCHECKED = 47;
/** Leadership is a flag that no deadline clears in time: told, or looked at between requests. */
const FLAG = 50;
/** Whether work is held against a deadline. */
const WORK_JUDGED = 51;
/** Whether a deadline ends belief in time, with a store's expiry to hold it against. */
const HAS_SLACK = 49;
/** Whether belief hangs on when a reply was handled. */
const REPLY_COUNTS = 48;
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
/**
 * From the end of a claim to the lease being free: `delta + (ttl + sigma + K) / (1 - rho)`. A record
 * is free once a taker that saw its last change at once has waited; an expiry by a wall clock once
 * the clock that is most behind has passed it.
 */
function drainBoundUs(lease) {
    if (lease.scheme === "record")
        return lease.netMaxUs + slowest(lease.ttlUs, lease.driftPpm);
    if (lease.scheme === "absolute")
        return lease.netMaxUs + lease.ttlUs + 2 * lease.wallOffsetUs;
    const held = lease.storeTtlUs + lease.sweepUs + lease.lockDelayUs;
    return lease.netMaxUs + slowest(held, lease.driftPpm);
}
/**
 * From free to the next grant: `retry (1 + jitter) / (1 - rho) + 3 delta`. Of a record the last
 * change may be seen one poll late, and taking it is a second request. Whoever is notified polls not.
 */
function pickupBoundUs(lease) {
    const gap = lease.notified ? 0 : slowest(longestRetry(lease), lease.driftPpm);
    if (lease.scheme === "record")
        return 2 * gap + 5 * lease.netMaxUs;
    return gap + 3 * lease.netMaxUs;
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
    loadScheme(lease);
}
function loadScheme(lease) {
    P[SCHEME] = _domain_soak_js__WEBPACK_IMPORTED_MODULE_1__/* .LEASE_SCHEMES */ .UE.indexOf(lease.scheme);
    P[RENEW_DEADLINE] = lease.renewDeadlineUs ?? 0;
    P[TIMER_FLAG] = lease.timerFlag ? 1 : 0;
    P[TICK_BLOCKED] = lease.tickBlocked ? 1 : 0;
    P[NOTIFIED] = lease.notified ? 1 : 0;
    P[WALL_OFFSET] = lease.wallOffsetUs;
    P[RUN] = lease.runUs;
    P[LEASE_RUNS] = lease.storeTtlUs;
    P[REPLY_COUNTS] = lease.anchor === "receive" || lease.renewDeadlineUs !== null ? 1 : 0;
    P[FLAG] = lease.storedFlag || lease.tickBlocked ? 1 : 0;
    P[WORK_JUDGED] = judgesWork(lease) ? 1 : 0;
    P[HAS_SLACK] = lease.scheme === "lease" && P[FLAG] === 0 ? 1 : 0;
    P[RECORD_TIME] = lease.quirks.includes("record-time-trusted") ? 1 : 0;
    P[NO_RENEW_DEADLINE] = lease.quirks.includes("renew-deadline-forgotten") ? 1 : 0;
    P[UNCHECKED] = lease.quirks.includes("expiry-unchecked") ? 1 : 0;
    if (lease.scheme === "record") {
        P[LEASE_RUNS] = fastest(lease.ttlUs, lease.driftPpm);
        P[TERM] = slowest(lease.ttlUs, lease.driftPpm);
        // The candidate must have been there to see the last change.
        P[LOOKBACK] = P[LOOKBACK] + P[TERM];
    }
    if (lease.scheme === "absolute") {
        P[LEASE_RUNS] = lease.ttlUs;
        P[WALL] = 1;
    }
}
/**
 * Whether work is held against a deadline. Work whose client looks at its deadline between requests
 * only asks no clock, nor does a flag where the store counts no lease.
 */
function judgesWork({ scheme, storedFlag, tickBlocked }) {
    return !tickBlocked && (!storedFlag || scheme === "lease");
}
/** `us / (1 + rho)`, rounded down. */
function fastest(us, driftPpm) {
    const rate = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + driftPpm;
    const whole = Math.floor(us / rate);
    return whole * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + Math.floor(((us - whole * rate) * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) / rate);
}


/***/ }),

/***/ 859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ expectedFaults),
/* harmony export */   ML: () => (/* binding */ drawPlan),
/* harmony export */   Z0: () => (/* binding */ drawRate),
/* harmony export */   s0: () => (/* binding */ calmUs)
/* harmony export */ });
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3028);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1944);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8739);




/** The plan of one run: drawn from the seed alone, before anything runs. */
const DIRECTIONS = ["both", "in", "out"];
const MILLION = 1_000_000;
/** How long the calm is: enough to recover in, with the longest delay in flight, and to stay so. */
function calmUs(settings) {
    let inFlight = 0;
    for (const rule of (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings)) {
        if (rule.kind === "delay" || rule.kind === "duplicate") {
            inFlight = Math.max(inFlight, rule.maxUs);
        }
    }
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryBoundUs */ .I4)(settings.lease) + inFlight + settings.lease.ttlUs;
}
/** About how many faults a run has at most: they are drawn before it starts, and kept. */
function expectedFaults(settings) {
    let faults = 0;
    for (const rule of (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings)) {
        const once = rule.atUs !== null || (isAmbient(rule) && rule.forMaxUs === 0);
        const each = isSwizzle(settings, rule) ? settings.lease.nodes : 1;
        faults += each * (once ? 1 : Math.ceil(settings.windowUs / rule.everyUs));
    }
    return faults;
}
function isAmbient({ kind }) {
    return kind === "delay" || kind === "loss" || kind === "duplicate";
}
function isSwizzle({ profile }, rule) {
    return profile === "swizzle" && rule.kind === "partition" && rule.target === null;
}
/** Draws the faults of a run: a random subset of kinds, or all of them in the first. */
function drawPlan(settings, index) {
    const calmAtUs = Math.max(0, settings.windowUs - calmUs(settings));
    const kinds = drawKinds(settings, index);
    const faults = [];
    const rules = (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings);
    for (const rule of rules) {
        if (!kinds.includes(rule.kind))
            continue;
        const stream = _random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX + 1 + _domain_soak_js__WEBPACK_IMPORTED_MODULE_3__/* .FAULT_KINDS */ .ln.indexOf(rule.kind);
        // A kind's further rules draw apart from its first, or they would strike as one.
        const place = rules.filter((other) => other.kind === rule.kind).indexOf(rule);
        const label = place === 0 ? rule.kind : `${rule.kind}/${place}`;
        (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedStream */ .Wk)(stream, settings.seed, index, `faults/${label}`);
        for (const fault of drawFaults(settings, rule, stream, calmAtUs))
            faults.push(fault);
    }
    // Stable: faults of the same instant keep the order of their rules.
    faults.sort((a, b) => a.atUs - b.atUs);
    return { windowUs: settings.windowUs, calmAtUs, kinds, faults };
}
function drawKinds(settings, index) {
    const { kinds } = settings;
    if (!settings.swarm || index === 0 || kinds.length === 0)
        return kinds;
    (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedStream */ .Wk)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, settings.seed, index, "faults");
    const spared = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, kinds.length);
    // One draw a kind, so that a further kind shifts no other's; one is on whatever the draws.
    return kinds.filter((_, place) => (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, MILLION / 2) || place === spared);
}
function drawFaults(settings, rule, stream, calmAtUs) {
    if (calmAtUs === 0)
        return [];
    if (isAmbient(rule) && rule.atUs === null && rule.forMaxUs === 0) {
        return [drawFault(settings, rule, stream, 0, calmAtUs)];
    }
    const swizzle = isSwizzle(settings, rule);
    const faults = [];
    const { kind } = rule;
    // The first grant is the one that is sure to come.
    let at = rule.atUs ?? (kind === "store-failover" ? 0 : (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, rule.everyUs));
    while (at < calmAtUs) {
        if (swizzle)
            faults.push(...drawSwizzle(settings, rule, stream, at));
        else
            faults.push(drawFault(settings, rule, stream, at, drawDuration(rule, stream)));
        if (rule.atUs !== null)
            break;
        at += Math.max(1, Math.ceil(rule.everyUs / 2) + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, rule.everyUs));
    }
    return faults.filter((fault) => fault.atUs < calmAtUs);
}
/** Mostly short, with a tail up to the rule's largest. */
function drawDuration(rule, stream) {
    const span = rule.forMaxUs - rule.forMinUs;
    if (span <= 0)
        return rule.forMinUs;
    return rule.forMinUs + Math.min(span, (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .exponential */ .EV)(stream, span / 2));
}
function drawFault(settings, rule, stream, atUs, forUs) {
    const { lease } = settings;
    const drift = rule.kind === "clock-drift";
    const target = rule.target ?? drawTarget(stream, rule.kind, atUs);
    const jump = rule.kind === "clock-jump" || rule.kind === "store-clock-jump";
    // Back or ahead, where the rule gives a distance; a negative one is always back.
    const sign = jump && rule.maxUs > 0 && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2) ? -1 : 1;
    const reach = rule.maxUs < 0 ? -rule.maxUs : rule.maxUs;
    const distance = (rule.maxUs < 0 ? -1 : sign) * (1 + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, reach));
    const pick = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, lease.nodes);
    const drawn = rule.kind === "partition" ? DIRECTIONS[(0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 3)] : undefined;
    return {
        kind: rule.kind,
        atUs,
        forUs,
        target,
        pick,
        dir: rule.dir ?? drawn ?? "both",
        ppm: drift ? drawRate(stream, lease.driftPpm) : rule.ppm,
        minUs: 0,
        maxUs: jump ? distance : rule.maxUs,
        wide: (rule.kind === "partition" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2)) ||
            (rule.kind === "store-restart" && lease.restartLosesState),
        midway: rule.kind === "pause" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2),
        messagesFirst: rule.kind === "pause" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(stream, MILLION / 2),
    };
}
function drawTarget(stream, kind, atUs) {
    const share = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 4);
    // At the leader means: right after the next grant, so that it is lost.
    if (kind === "store-failover")
        return share < 2 || atUs === 0 ? "leader" : "store";
    if (kind === "clock-drift" && share === 3)
        return "store";
    return share < 2 ? "leader" : share === 2 ? "one" : "minority";
}
/** Within the band, and at its edges more often than not: that is where margins end. */
function drawRate(stream, driftPpm) {
    const share = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 3);
    const uniform = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 2 * driftPpm + 1) - driftPpm;
    return share === 0 ? -driftPpm : share === 1 ? driftPpm : uniform;
}
/** Cuts nodes off one by one in a random order, and lets them back in another. */
function drawSwizzle(settings, rule, stream, atUs) {
    const step = Math.max(1, Math.ceil(settings.lease.ttlUs / 8));
    const order = shuffled(settings.lease.nodes, stream);
    const size = 1 + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, order.length);
    const back = shuffled(size, stream);
    return order.slice(0, size).map((node, place) => {
        const from = atUs + place * step;
        const until = atUs + (size + back[place]) * step;
        return { ...drawFault(settings, rule, stream, from, until - from), target: node };
    });
}
function shuffled(length, stream) {
    const order = Array.from({ length }, (_, place) => place);
    for (let last = length - 1; last > 0; last -= 1) {
        const other = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, last + 1);
        const kept = order[last];
        order[last] = order[other];
        order[other] = kept;
    }
    return order;
}


/***/ }),

/***/ 8739:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ LOW),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   EV: () => (/* binding */ exponential),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Qn: () => (/* binding */ nextWord),
/* harmony export */   Sl: () => (/* binding */ STREAM_NODE),
/* harmony export */   Wk: () => (/* binding */ seedStream),
/* harmony export */   cf: () => (/* binding */ STREAM_CLOCK),
/* harmony export */   dX: () => (/* binding */ STREAM_FAULTS),
/* harmony export */   nP: () => (/* binding */ STREAM_NET),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/**
 * Labelled random streams in one typed array: xoroshiro128+ in 32-bit halves, seeded by SplitMix.
 * Each purpose draws from a stream of its own, so one fault kind more or less shifts no other draw.
 *
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2018).
 */
/** Streams of the node with index `i` is `STREAM_NODE + i`. */
const STREAM_NET = 0;
const STREAM_CLOCK = 1;
const STREAM_FAULTS = 2;
const STREAM_NODE = 16;
const STREAMS = 128;
/** Four words a stream: low and high half of both state words. */
const STATE = new Int32Array(STREAMS * 4);
/** Low half of the last draw, which `nextWord` leaves behind in the first cell. */
const LOW = new Int32Array(32);
const TWO_32 = 4_294_967_296;
/** A 32-bit hash of a text: FNV-1a with the finalizer of MurmurHash3. */
function hashText(text, basis) {
    let hash = 0x811c9dc5 ^ basis;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return finalize(hash);
}
function finalize(word) {
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
/** Starts a stream from the soak's seed, the run's index and what the stream is for. */
function seedStream(stream, seed, run, label) {
    let word = hashText(`${seed}\n${run}\n${label}`, 0) ^ hashText(label, 0x5bd1e995);
    const base = stream * 4;
    let any = 0;
    for (let half = 0; half < 4; half += 1) {
        word = (word + 0x9e3779b9) | 0;
        const value = finalize(word ^ Math.imul(hashText(seed, half + 1), 0x27d4eb2f) ^ run);
        STATE[base + half] = value;
        any |= value;
    }
    // The all-zero state is the generator's one fixed point.
    if (any === 0)
        STATE[base] = 1;
}
/** The next 64 bits: the high half is returned as an unsigned word, the low half is in `LOW`. */
function nextWord(stream) {
    const base = stream << 2;
    const s0Low = STATE[base];
    const s0High = STATE[base + 1];
    let s1Low = STATE[base + 2];
    let s1High = STATE[base + 3];
    const low = (s0Low >>> 0) + (s1Low >>> 0);
    const high = (s0High + s1High + (low >= TWO_32 ? 1 : 0)) | 0;
    LOW[0] = low | 0;
    s1Low ^= s0Low;
    s1High ^= s0High;
    // rotl(s0, 24) ^ s1 ^ (s1 << 16)
    STATE[base] = ((s0Low << 24) | (s0High >>> 8)) ^ s1Low ^ (s1Low << 16);
    STATE[base + 1] = ((s0High << 24) | (s0Low >>> 8)) ^ s1High ^ ((s1High << 16) | (s1Low >>> 16));
    // rotl(s1, 37)
    STATE[base + 2] = (s1High << 5) | (s1Low >>> 27);
    STATE[base + 3] = (s1Low << 5) | (s1High >>> 27);
    return high >>> 0;
}
/** A whole number in `[0, bound)`, uniform up to 2^-21 for bounds below 2^32. */
function below(stream, bound) {
    if (bound <= 1)
        return 0;
    const high = nextWord(stream);
    if (bound <= TWO_32)
        return Math.floor(high * (bound / TWO_32));
    const wide = (high >>> 5) * 67_108_864 + (LOW[0] >>> 6);
    return Math.floor((wide / 9_007_199_254_740_992) * bound);
}
/** Whether an event of `ppm` in a million happens. */
function chance(stream, ppm) {
    return below(stream, 1_000_000) < ppm;
}
/** Boundaries of 64 equal shares of the exponential distribution, in 65536ths of its mean. */
const EXPONENTIAL = [
    0, 1032, 2081, 3146, 4230, 5331, 6451, 7591, 8751, 9932, 11135, 12360, 13608, 14880, 16178, 17502,
    18854, 20233, 21643, 23083, 24556, 26063, 27605, 29184, 30802, 32461, 34164, 35911, 37707, 39553,
    41453, 43409, 45426, 47507, 49656, 51877, 54177, 56561, 59034, 61604, 64280, 67069, 69982, 73031,
    76228, 79590, 83133, 86879, 90852, 95082, 99603, 104460, 109706, 115408, 121654, 128559, 136278,
    145029, 155132, 167080, 181704, 200558, 227130, 272557,
];
/** A whole number with (nearly) exponential distribution: a table, since `Math.log` may differ. */
function exponential(stream, mean) {
    // Beyond the last boundary the distribution repeats itself, 64 times rarer.
    let scaled = 0;
    let share = below(stream, 64);
    while (share === 63) {
        scaled += EXPONENTIAL[63];
        share = below(stream, 64);
    }
    const from = EXPONENTIAL[share];
    const to = EXPONENTIAL[share + 1];
    scaled += from + below(stream, to - from);
    return Math.floor((mean / 65_536) * scaled);
}


/***/ })

};
