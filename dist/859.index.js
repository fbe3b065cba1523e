"use strict";
exports.id = 859;
exports.ids = [859];
exports.modules = {

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
const NODES_MAX = 100;
const STORE = 100;
const PARTIES = 101;
const MILLION = 1_000_000;
const NOW = new Float64Array(16);
function now() {
    return NOW[0];
}
function setNow(t) {
    NOW[0] = t;
}
const SEGMENT_GLOBAL = new Float64Array(PARTIES);
const SEGMENT_LOCAL = new Float64Array(PARTIES);
const RATE = new Float64Array(PARTIES);
const JUMP = new Float64Array(PARTIES);
function startClock(party, offsetUs, ratePpm) {
    SEGMENT_GLOBAL[party] = 0;
    SEGMENT_LOCAL[party] = offsetUs;
    RATE[party] = ratePpm;
    JUMP[party] = 0;
}
function localAt(party, t) {
    const rate = RATE[party];
    const since = t - SEGMENT_GLOBAL[party];
    if (rate === MILLION)
        return SEGMENT_LOCAL[party] + since;
    const whole = Math.floor(since / MILLION);
    const rest = since - whole * MILLION;
    return SEGMENT_LOCAL[party] + whole * rate + Math.floor((rest * rate) / MILLION);
}
function localNow(party) {
    return localAt(party, NOW[0]);
}
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

const LATE_MAX_US = 4_000_000;
const COPY_MAX_US = 12_000_000;
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
/* harmony export */   Vc: () => (/* binding */ longestRetry),
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
/* unused harmony exports DRIFT, slowest, drainBoundUs, pickupBoundUs */
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const P = new Float64Array(64);
const NODES = 0;
const TTL = 1;
const STORE_TTL = 2;
const RENEW = 3;
const RETRY = 4;
const JITTER = 5;
const DRIFT = 6;
const MARGIN = 7;
const GUARD = 8;
const TIMEOUT = 9;
const TICK = 10;
const WORK_EVERY = 11;
const NET_MIN = 12;
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
const DELTA = 30;
const DRAIN_BOUND = 31;
const PICKUP_BOUND = 32;
const LOOKBACK = 33;
const TIMEOUT_GLOBAL = 34;
const LAG = 35;
const SCHEME = 36;
const LEASE = 0;
const RECORD = 1;
const ABSOLUTE = 2;
const RENEW_DEADLINE = 37;
const TIMER_FLAG = 38;
const TICK_BLOCKED = 39;
const NOTIFIED = 40;
const WALL_OFFSET = 41;
const RUN = 42;
const LEASE_RUNS = 43;
const TERM = 44;
const RECORD_TIME = 45;
const NO_RENEW_DEADLINE = 46;
const UNCHECKED = 47;
const FLAG = 50;
const WORK_JUDGED = 51;
const HAS_SLACK = 49;
const REPLY_COUNTS = 48;
function slowest(us, driftPpm) {
    const rate = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT - driftPpm;
    const whole = Math.floor(us / rate);
    return whole * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + Math.ceil(((us - whole * rate) * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) / rate);
}
function longestRetry(lease) {
    return lease.retryUs + Math.ceil((lease.retryUs / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) * lease.jitterPpm);
}
function drainBoundUs(lease) {
    if (lease.scheme === "record")
        return lease.netMaxUs + slowest(lease.ttlUs, lease.driftPpm);
    if (lease.scheme === "absolute")
        return lease.netMaxUs + lease.ttlUs + 2 * lease.wallOffsetUs;
    const held = lease.storeTtlUs + lease.sweepUs + lease.lockDelayUs;
    return lease.netMaxUs + slowest(held, lease.driftPpm);
}
function pickupBoundUs(lease) {
    const gap = lease.notified ? 0 : slowest(longestRetry(lease), lease.driftPpm);
    if (lease.scheme === "record")
        return 2 * gap + 5 * lease.netMaxUs;
    return gap + 3 * lease.netMaxUs;
}
function takeoverBoundUs(lease) {
    return drainBoundUs(lease) + pickupBoundUs(lease);
}
function recoveryBoundUs(lease) {
    return takeoverBoundUs(lease) + slowest(lease.requestTimeoutUs, lease.driftPpm);
}
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
        P[LOOKBACK] = P[LOOKBACK] + P[TERM];
    }
    if (lease.scheme === "absolute") {
        P[LEASE_RUNS] = lease.ttlUs;
        P[WALL] = 1;
    }
}
function judgesWork({ scheme, storedFlag, tickBlocked }) {
    return !tickBlocked && (!storedFlag || scheme === "lease");
}
function fastest(us, driftPpm) {
    const rate = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + driftPpm;
    const whole = Math.floor(us / rate);
    return whole * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT + Math.floor(((us - whole * rate) * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MILLION */ .NT) / rate);
}


/***/ }),

/***/ 859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ walkPlan),
/* harmony export */   Z0: () => (/* binding */ drawRate),
/* harmony export */   g8: () => (/* binding */ planUntil),
/* harmony export */   s0: () => (/* binding */ calmUs)
/* harmony export */ });
/* unused harmony export drawPlan */
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1944);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8739);



const STREAM_RULE = _random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX + 1;
const DIRECTIONS = ["both", "in", "out"];
const MILLION = 1_000_000;
function calmUs(settings) {
    let inFlight = 0;
    for (const rule of (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings)) {
        if (rule.kind === "delay" || rule.kind === "duplicate") {
            inFlight = Math.max(inFlight, rule.maxUs);
        }
    }
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryBoundUs */ .I4)(settings.lease) + inFlight + settings.lease.ttlUs;
}
function isAmbient({ kind }) {
    return kind === "delay" || kind === "loss" || kind === "duplicate";
}
function isSwizzle({ profile }, rule) {
    return profile === "swizzle" && rule.kind === "partition" && rule.target === null;
}
function walkPlan(settings, index) {
    const calmAtUs = Math.max(0, settings.windowUs - calmUs(settings));
    const kinds = drawKinds(settings, index);
    const rules = (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .fD)(settings);
    const labelled = rules.flatMap((rule, place) => {
        if (!kinds.includes(rule.kind))
            return [];
        const before = rules.slice(0, place).filter(({ kind }) => kind === rule.kind).length;
        return [{ rule, label: before === 0 ? rule.kind : `${rule.kind}/${before}` }];
    });
    const begin = () => merged(labelled.map(({ rule, label }) => walkRule(settings, index, rule, label, calmAtUs)));
    return { windowUs: settings.windowUs, calmAtUs, kinds, faults: { [Symbol.iterator]: begin } };
}
function drawPlan(settings, index) {
    const walk = walkPlan(settings, index);
    return { ...walk, faults: [...walk.faults] };
}
function planUntil(walk, untilUs, most) {
    const faults = [];
    for (const fault of walk.faults) {
        if (fault.atUs > untilUs + MILLION)
            break;
        if (faults.length === most)
            return null;
        faults.push(fault);
    }
    return { ...walk, faults };
}
function* merged(rules) {
    const walks = rules.map((rest) => ({ rest, place: new Int32Array(4), next: null }));
    for (const walk of walks)
        drawNext(walk);
    while (true) {
        let first = null;
        for (const walk of walks) {
            if (walk.next === null)
                continue;
            if (first === null || walk.next.atUs < first.next.atUs)
                first = walk;
        }
        if (first === null)
            return;
        yield first.next;
        drawNext(first);
    }
}
function drawNext(walk) {
    (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .putBackStream */ .t2)(STREAM_RULE, walk.place);
    const { done, value } = walk.rest.next();
    (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .setAsideStream */ .N8)(STREAM_RULE, walk.place);
    walk.next = done === true ? null : value;
}
function drawKinds(settings, index) {
    const { kinds } = settings;
    if (!settings.swarm || index === 0 || kinds.length === 0)
        return kinds;
    (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedStream */ .Wk)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, settings.seed, index, "faults");
    const spared = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, kinds.length);
    return kinds.filter((_, place) => (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(_random_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_FAULTS */ .dX, MILLION / 2) || place === spared);
}
function* walkRule(settings, index, rule, label, calmAtUs) {
    if (calmAtUs === 0)
        return;
    (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedStream */ .Wk)(STREAM_RULE, settings.seed, index, `faults/${label}`);
    if (isAmbient(rule) && rule.atUs === null && rule.forMaxUs === 0) {
        yield drawFault(settings, rule, 0, calmAtUs);
        return;
    }
    const swizzle = isSwizzle(settings, rule);
    let waiting = [];
    let at = rule.atUs ?? (rule.kind === "store-failover" ? 0 : (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, rule.everyUs));
    while (at < calmAtUs) {
        if (swizzle)
            waiting = [...waiting, ...drawSwizzle(settings, rule, at)].sort(byTime);
        else
            yield drawFault(settings, rule, at, drawDuration(rule));
        at = rule.atUs === null ? at + drawGap(rule) : Number.POSITIVE_INFINITY;
        const until = Math.min(at, calmAtUs - 1);
        while (waiting.length > 0 && waiting[0].atUs <= until) {
            yield waiting.shift();
        }
    }
}
function byTime(a, b) {
    return a.atUs - b.atUs;
}
function drawGap({ everyUs }) {
    return Math.max(1, Math.ceil(everyUs / 2) + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, everyUs));
}
function drawDuration(rule) {
    const span = rule.forMaxUs - rule.forMinUs;
    if (span <= 0)
        return rule.forMinUs;
    return rule.forMinUs + Math.min(span, (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .exponential */ .EV)(STREAM_RULE, span / 2));
}
function drawFault(settings, rule, atUs, forUs) {
    const { lease } = settings;
    const drift = rule.kind === "clock-drift";
    const target = rule.target ?? drawTarget(rule.kind, atUs);
    const jump = rule.kind === "clock-jump" || rule.kind === "store-clock-jump";
    const sign = jump && rule.maxUs > 0 && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(STREAM_RULE, MILLION / 2) ? -1 : 1;
    const reach = rule.maxUs < 0 ? -rule.maxUs : rule.maxUs;
    const distance = (rule.maxUs < 0 ? -1 : sign) * (1 + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, reach));
    const pick = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, lease.nodes);
    const drawn = rule.kind === "partition" ? DIRECTIONS[(0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, 3)] : undefined;
    return {
        kind: rule.kind,
        atUs,
        forUs,
        target,
        pick,
        dir: rule.dir ?? drawn ?? "both",
        ppm: drift ? drawRate(STREAM_RULE, lease.driftPpm) : rule.ppm,
        minUs: 0,
        maxUs: jump ? distance : rule.maxUs,
        wide: (rule.kind === "partition" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(STREAM_RULE, MILLION / 2)) ||
            (rule.kind === "store-restart" && lease.restartLosesState),
        midway: rule.kind === "pause" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(STREAM_RULE, MILLION / 2),
        messagesFirst: rule.kind === "pause" && (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(STREAM_RULE, MILLION / 2),
    };
}
function drawTarget(kind, atUs) {
    const share = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, 4);
    if (kind === "store-failover")
        return share < 2 || atUs === 0 ? "leader" : "store";
    if (kind === "clock-drift" && share === 3)
        return "store";
    return share < 2 ? "leader" : share === 2 ? "one" : "minority";
}
function drawRate(stream, driftPpm) {
    const share = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 3);
    const uniform = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(stream, 2 * driftPpm + 1) - driftPpm;
    return share === 0 ? -driftPpm : share === 1 ? driftPpm : uniform;
}
function drawSwizzle(settings, rule, atUs) {
    const step = Math.max(1, Math.ceil(settings.lease.ttlUs / 8));
    const order = shuffled(settings.lease.nodes);
    const size = 1 + (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, order.length);
    const back = shuffled(size);
    return order.slice(0, size).map((node, place) => {
        const from = atUs + place * step;
        const until = atUs + (size + back[place]) * step;
        return { ...drawFault(settings, rule, from, until - from), target: node };
    });
}
function shuffled(length) {
    const order = Array.from({ length }, (_, place) => place);
    for (let last = length - 1; last > 0; last -= 1) {
        const other = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(STREAM_RULE, last + 1);
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
/* harmony export */   N8: () => (/* binding */ setAsideStream),
/* harmony export */   Qn: () => (/* binding */ nextWord),
/* harmony export */   Sl: () => (/* binding */ STREAM_NODE),
/* harmony export */   Wk: () => (/* binding */ seedStream),
/* harmony export */   cf: () => (/* binding */ STREAM_CLOCK),
/* harmony export */   dX: () => (/* binding */ STREAM_FAULTS),
/* harmony export */   nP: () => (/* binding */ STREAM_NET),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   t2: () => (/* binding */ putBackStream)
/* harmony export */ });
const STREAM_NET = 0;
const STREAM_CLOCK = 1;
const STREAM_FAULTS = 2;
const STREAM_NODE = 16;
const STREAMS = 128;
const STATE = new Int32Array(STREAMS * 4);
const LOW = new Int32Array(32);
const TWO_32 = 4_294_967_296;
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
    if (any === 0)
        STATE[base] = 1;
}
function setAsideStream(stream, place) {
    for (let word = 0; word < 4; word += 1)
        place[word] = STATE[stream * 4 + word];
}
function putBackStream(stream, place) {
    for (let word = 0; word < 4; word += 1)
        STATE[stream * 4 + word] = place[word];
}
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
    STATE[base] = ((s0Low << 24) | (s0High >>> 8)) ^ s1Low ^ (s1Low << 16);
    STATE[base + 1] = ((s0High << 24) | (s0Low >>> 8)) ^ s1High ^ ((s1High << 16) | (s1Low >>> 16));
    STATE[base + 2] = (s1High << 5) | (s1Low >>> 27);
    STATE[base + 3] = (s1Low << 5) | (s1High >>> 27);
    return high >>> 0;
}
function below(stream, bound) {
    if (bound <= 1)
        return 0;
    const high = nextWord(stream);
    if (bound <= TWO_32)
        return Math.floor(high * (bound / TWO_32));
    const wide = (high >>> 5) * 67_108_864 + (LOW[0] >>> 6);
    return Math.floor((wide / 9_007_199_254_740_992) * bound);
}
function chance(stream, ppm) {
    return below(stream, 1_000_000) < ppm;
}
const EXPONENTIAL = [
    0, 1032, 2081, 3146, 4230, 5331, 6451, 7591, 8751, 9932, 11135, 12360, 13608, 14880, 16178, 17502,
    18854, 20233, 21643, 23083, 24556, 26063, 27605, 29184, 30802, 32461, 34164, 35911, 37707, 39553,
    41453, 43409, 45426, 47507, 49656, 51877, 54177, 56561, 59034, 61604, 64280, 67069, 69982, 73031,
    76228, 79590, 83133, 86879, 90852, 95082, 99603, 104460, 109706, 115408, 121654, 128559, 136278,
    145029, 155132, 167080, 181704, 200558, 227130, 272557,
];
function exponential(stream, mean) {
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
;