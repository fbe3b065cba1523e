export const id = 418;
export const ids = [418,265];
export const modules = {

/***/ 7641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZN: () => (/* binding */ REPLAY_BYTES_MAX),
  Rb: () => (/* binding */ parseReplay),
  cQ: () => (/* binding */ renderReplay)
});

// UNUSED EXPORTS: REPLAY_SCHEMA

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/report/shape.js
var report_shape = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/report/soak-shape.js + 1 modules
var soak_shape = __webpack_require__(4974);
// EXTERNAL MODULE: ./lib/soak/settings.js
var settings = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/app/unknown-key.js

/**
 * The first key of a foreign value that its checked copy has not, as a path; null when there is none.
 * Lists of the copy are as long as those of the value, and nothing is deeper than its shape.
 */
function unknownKey(value, copy, where) {
    if (Array.isArray(value) && Array.isArray(copy)) {
        for (const [place, item] of value.entries()) {
            const found = unknownKey(item, copy[place], `${where}[${place}]`);
            if (found !== null)
                return found;
        }
        return null;
    }
    if (!isRecord(value) || !isRecord(copy))
        return null;
    for (const [key, item] of Object.entries(value)) {
        const path = `${where === "" ? "" : `${where}.`}${(0,visible/* visible */.RK)((0,visible/* clipped */.cz)(key, 60))}`;
        if (!Object.hasOwn(copy, key))
            return path;
        const found = unknownKey(item, copy[key], path);
        if (found !== null)
            return found;
    }
    return null;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/app/replay-file.js







/** Public name of the format; a change of meaning needs a new number. */
const REPLAY_SCHEMA = "soakgate/replay@1";
/** Larger files are none of ours: a plan of ten thousand faults takes three. */
const REPLAY_BYTES_MAX = 4 << 20;
const FAULTS_MAX = 10_000;
const TEXT_MAX = 1000;
/** A hundred years. */
const LONGEST_US = 3_155_760_000_000_000;
const MILLION = 1_000_000;
const shortText = (0,report_shape/* checked */.KD)(report_shape/* text */.Qq, `a text of at most ${TEXT_MAX} characters`, ({ length }) => length <= TEXT_MAX);
const duration = within(report_shape/* count */.U9, 0, LONGEST_US);
const span = within(report_shape/* integer */.nd, -LONGEST_US, LONGEST_US);
const index = within(report_shape/* count */.U9, 0, 2 ** 31 - 1);
const node = within(report_shape/* count */.U9, 0, 99);
function within(shape, least, most) {
    return (0,report_shape/* checked */.KD)(shape, `a whole number from ${least} to ${most}`, (value) => value >= least && value <= most);
}
const fault = (0,report_shape/* checked */.KD)((0,report_shape/* objectOf */.Xy)({
    kind: (0,report_shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln),
    atUs: duration,
    forUs: duration,
    target: (0,report_shape/* either */.gP)(node, (value) => typeof value === "number", (0,report_shape/* oneOf */.yL)("leader", "one", "minority", "all", "store")),
    pick: node,
    dir: (0,report_shape/* oneOf */.yL)("both", "in", "out"),
    ppm: within(report_shape/* integer */.nd, -MILLION, MILLION),
    minUs: duration,
    maxUs: span,
    wide: report_shape/* flag */.Jt,
    midway: report_shape/* flag */.Jt,
    messagesFirst: report_shape/* flag */.Jt,
}), "a delay whose least is at most its largest, and a clock that is off by at most 500000 ppm", (each) => each.kind === "clock-drift"
    ? Math.abs(each.ppm) <= MILLION / 2
    : each.ppm >= 0 && (each.ppm === 0 || each.minUs <= each.maxUs));
const plan = (0,report_shape/* checked */.KD)((0,report_shape/* objectOf */.Xy)({
    windowUs: within(report_shape/* count */.U9, 1, LONGEST_US),
    calmAtUs: duration,
    kinds: (0,report_shape/* checked */.KD)((0,report_shape/* listOf */.c3)((0,report_shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln)), "every kind once", noneTwice),
    faults: (0,report_shape/* checked */.KD)((0,report_shape/* listOf */.c3)(fault), `at most ${FAULTS_MAX} faults in order of atUs`, (faults) => faults.length <= FAULTS_MAX &&
        faults.every((each, place) => each.atUs >= (faults[place - 1]?.atUs ?? 0))),
}), "a calm that begins within the window", ({ windowUs, calmAtUs }) => calmAtUs <= windowUs);
function noneTwice(values) {
    return new Set(values).size === values.length;
}
const replayShape = (0,report_shape/* objectOf */.Xy)({
    schema: (0,report_shape/* oneOf */.yL)(REPLAY_SCHEMA),
    tool: shortText,
    scenario: shortText,
    origin: (0,report_shape/* objectOf */.Xy)({ seed: shortText, index }),
    invariant: soak_shape/* invariantShape */.cz,
    digest: (0,report_shape/* textLike */.r1)("16 hexadecimal digits", /^[0-9a-f]{16}$/),
    run: (0,report_shape/* objectOf */.Xy)({
        seed: shortText,
        index,
        steadyPpm: (0,report_shape/* optional */.lq)(within(report_shape/* integer */.nd, -MILLION / 2, MILLION / 2)),
        lease: soak_shape/* leaseShape */.af,
        plan,
    }),
});
/** The file's text: keys in a fixed order, a line break at the end. */
function renderReplay(file) {
    const whole = { schema: REPLAY_SCHEMA, tool: version/* VERSION */.x, ...file };
    return `${JSON.stringify(replayShape.order(whole), null, 2)}\n`;
}
/**
 * Reads a replay file that anybody may have written. Unlike a report, nothing in it is left out: a
 * key that is not known would be a part of the run that is not replayed.
 *
 * Errors: `config`, with the key, what was found and what is allowed; for another schema, which
 * versions read it.
 */
function parseReplay(json, where) {
    const value = jsonOf(json, where);
    checkSchema(value, where);
    const refuse = (message) => {
        throw new domain_error/* SoakgateError */.q("config", `${where}: ${message}; give a replay file as soakgate wrote it, or mend that value`);
    };
    try {
        const file = replayShape.read(withAddedKeys(value), "");
        const strange = unknownKey(value, replayShape.order(file), "");
        if (strange !== null)
            refuse(`${strange}: is no key of ${REPLAY_SCHEMA}`);
        checkRun(file);
        return file;
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        if (error.message.startsWith(`${where}: `))
            throw error;
        return refuse(error.message);
    }
}
/** Keys of the lease that files of 1.0.0 lack, at what such a lease did. */
const ADDED_KEYS = {
    renewDeadlineUs: null,
    timerFlag: false,
    tickBlocked: false,
    notified: false,
    wallOffsetUs: 0,
    runUs: 0,
};
function withAddedKeys(value) {
    const { run } = value;
    if (typeof run?.lease !== "object" || run.lease === null)
        return value;
    return { ...value, run: { ...run, lease: { ...ADDED_KEYS, ...run.lease } } };
}
function jsonOf(json, where) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        throw new domain_error/* SoakgateError */.q("config", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; ` +
            "give the witness-….json that a failed soak wrote");
    }
}
/** Which version could read it is the first thing to say of a file that this one cannot. */
function checkSchema(value, where) {
    const found = typeof value === "object" && value !== null ? Object.entries(value) : [];
    const of = (key) => found.find(([name]) => name === key)?.[1];
    const schema = of("schema");
    if (schema === REPLAY_SCHEMA)
        return;
    const number = /^soakgate\/replay@([1-9]\d{0,8})$/.exec(String(schema))?.[1];
    if (typeof schema === "string" && number !== undefined) {
        const tool = of("tool");
        const writer = typeof tool === "string" && /^[\w.+-]{1,40}$/.test(tool)
            ? `soakgate ${tool}`
            : "another version";
        throw new domain_error/* SoakgateError */.q("config", `${where}: is of schema soakgate/replay@${number}, written by ${writer}; soakgate ${version/* VERSION */.x} ` +
            `replays ${REPLAY_SCHEMA} only; replay it with the version that wrote it, or run the soak again`);
    }
    throw new domain_error/* SoakgateError */.q("config", `${where}: is no replay file: its schema is not ${REPLAY_SCHEMA}; ` +
        "give the witness-….json that a failed soak wrote");
}
/** What no single value shows: settings that cannot be run, a target that is not there. */
function checkRun({ scenario, run }) {
    const { lease, plan: faults } = run;
    (0,settings/* checkSettings */.EW)((0,settings.soakSettings)({ scenario, lease, windowUs: faults.windowUs, kinds: [] }));
    const missing = faults.faults.findIndex(({ target, pick }) => pick >= lease.nodes || (typeof target === "number" && target >= lease.nodes));
    if (missing !== -1) {
        throw new domain_error/* SoakgateError */.q("config", `run.plan.faults[${missing}]: is aimed at a node that is not there; there are ${lease.nodes}`);
    }
}


/***/ }),

/***/ 2358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ NO_TIMEOUT_US),
/* harmony export */   oh: () => (/* binding */ timingOfLease),
/* harmony export */   xh: () => (/* binding */ lintOfSoak)
/* harmony export */ });
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4001);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);


/** What the timing lint states of the lease under soak, in the words of the preset it began with. */
function lintOfSoak({ lease, preset: name }) {
    return (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintTiming */ .S)(timingOfLease(lease), (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .findPreset */ .t)(name));
}
/** A client that gives no request up still gives up in the end: TCP does. */
const NO_TIMEOUT_US = 120_000_000;
/** The lease under soak as the timing lint sees it. */
function timingOfLease(lease) {
    return {
        scheme: lease.scheme,
        ttlUs: lease.ttlUs,
        storeTtlUs: lease.storeTtlUs === lease.ttlUs ? null : lease.storeTtlUs,
        renewUs: lease.scheme === "absolute" ? null : lease.renewUs,
        renewDeadlineUs: lease.renewDeadlineUs,
        retryUs: lease.notified ? 0 : lease.retryUs,
        jitterPpm: lease.jitterPpm,
        anchor: lease.anchor,
        marginUs: lease.marginUs,
        requestTimeoutUs: hangs(lease) ? null : lease.requestTimeoutUs,
        driftPpm: lease.driftPpm,
        delayMaxUs: null,
        sweepUs: lease.sweepUs,
        lockDelayUs: lease.lockDelayUs,
        tickUs: lease.tickUs,
        tickBlocked: lease.tickBlocked,
        // A deadline that is only looked at now and then ends nothing while its process is paused.
        stepDown: lease.storedFlag ? "told" : lease.timerFlag || lease.tickUs > 0 ? "timer" : "clock",
        reading: lease.reading,
        wallOffsetUs: lease.scheme === "absolute" ? lease.wallOffsetUs : null,
    };
}
/** Whether requests are given up by the transport alone: no timeout that anybody chose. */
function hangs(lease) {
    return lease.requestTimeoutUs >= NO_TIMEOUT_US;
}


/***/ }),

/***/ 265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ referenceLease),
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   Z3: () => (/* binding */ unavoidable),
/* harmony export */   aF: () => (/* binding */ safeMarginUs),
/* harmony export */   soakSettings: () => (/* binding */ soakSettings)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2588);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4001);
/* harmony import */ var _lint_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2358);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(859);







const MILLION = 1_000_000;
/** Faults that a run may have: some hundreds of megabytes. */
const FAULTS_MAX = 1_000_000;
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
        renewDeadlineUs: null,
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
        timerFlag: false,
        tickUs: 0,
        tickBlocked: false,
        notified: false,
        wallOffsetUs: 0,
        runUs: 0,
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
        if (typeof rule.target === "number" && rule.target >= lease.nodes) {
            refuse(`${rule.kind} is to hit n${rule.target + 1}, but there are ${lease.nodes} nodes`, `name one up to n${lease.nodes}, or raise nodes`);
        }
        if (rule.atUs !== null && rule.atUs >= settings.windowUs - (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .calmUs */ .s0)(settings)) {
            refuse(`${rule.kind} is to come at ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(rule.atUs)}, when everything has healed already`, "let it come sooner, or lengthen window");
        }
        if (rule.forMinUs > rule.forMaxUs || (rule.atUs === null && rule.everyUs < 1)) {
            refuse(`the rule for ${rule.kind} never ends or begins`, "give it a least duration up to its largest, and an interval");
        }
    }
    const faults = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedFaults */ .Ij)(settings);
    if (faults > FAULTS_MAX) {
        refuse(`a run of ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(settings.windowUs)} has about ${faults} faults, and at most ${FAULTS_MAX} fit in one`, "shorten window and raise seeds, or let faults come less often");
    }
    checkScheme(settings, refuse);
    if (lease.renewDeadlineUs !== null || lease.scheme === "absolute")
        return;
    const usable = lease.ttlUs - lease.marginUs - lease.guardUs;
    if (usable <= 0) {
        refuse(`margin and guard (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.marginUs + lease.guardUs)}) leave nothing of the ttl (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.ttlUs)})`, "lengthen ttl, or lessen margin or guard");
    }
    const round = lease.renewUs + 2 * lease.netMaxUs;
    if (!lease.storedFlag && round >= usable) {
        refuse(`a renewal every ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.renewUs)} that takes up to ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(2 * lease.netMaxUs)} comes after the deadline, ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(usable)} from the grant`, `set renew below ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(Math.max(0, usable - 2 * lease.netMaxUs))}, or lengthen ttl`);
    }
}
/** What only one of the schemes can get wrong. */
function checkScheme(settings, refuse) {
    const { lease, kinds } = settings;
    if (lease.requestTimeoutUs <= 2 * lease.netMaxUs) {
        refuse(`request-timeout (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.requestTimeoutUs)}) is shorter than a healthy round trip (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(2 * lease.netMaxUs)})`, "lengthen request-timeout");
    }
    if (lease.scheme !== "lease" && kinds.includes("store-clock-jump")) {
        refuse(`the fault store-clock-jump means nothing to the scheme ${lease.scheme}, whose store asks no clock`, "drop the fault");
    }
    if (lease.scheme === "absolute" && kinds.includes("clock-jump") && lease.wallOffsetUs === 0) {
        refuse("the fault clock-jump moves wall clocks within wall-offset, which is 0", "set wall-offset to the error your clocks keep to (100ms), or drop the fault");
    }
    const deadline = lease.renewDeadlineUs;
    if (deadline === null)
        return;
    if (deadline >= lease.ttlUs) {
        refuse(`renew-deadline (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(deadline)}) is not below ttl (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(lease.ttlUs)})`, "shorten renew-deadline, or lengthen ttl");
    }
    const gap = Math.ceil(lease.retryUs + (lease.retryUs / MILLION) * lease.jitterPpm);
    if (deadline <= gap) {
        refuse(`renew-deadline (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(deadline)}) is not above retry with its jitter (${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(gap)})`, "lengthen renew-deadline, or shorten retry");
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
        ["renew-deadline in us", lease.renewDeadlineUs ?? 1, 1],
        ["wall-offset in us", lease.wallOffsetUs, 0],
        ["run-time in us", lease.runUs, 0],
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
    if (lease.scheme !== "lease" || lease.timerFlag || lease.tickBlocked) {
        return [...timingReasons(settings), ...natureOf(settings)];
    }
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
    return [...reasons, ...natureOf(settings)];
}
/** What no client can help. */
function natureOf({ lease, kinds }) {
    const reasons = [];
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
/** The timing lint's inequalities that do not hold, of the fault classes that are on. */
function timingReasons({ lease, kinds }) {
    const timing = (0,_lint_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .timingOfLease */ .oh)(lease);
    const { classes } = (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .lintTiming */ .S)(timing);
    return classes
        .filter((one) => !one.holds && kinds.some((kind) => CLASS_OF[kind] === one.fault))
        .map(({ fault, law, overlap }) => {
        const howLong = overlap.kind === "bounded" ? `for up to ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(overlap.us)}` : "without a bound";
        return `under ${fault} faults ${law} does not hold (two leaders ${howLong})`;
    });
}
/** The class of the timing lint that a fault belongs to; the store's have none. */
const CLASS_OF = {
    crash: "network",
    partition: "network",
    delay: "network",
    loss: "network",
    duplicate: "network",
    pause: "pause",
    "clock-drift": "clock",
    "clock-jump": "clock",
};


/***/ }),

/***/ 7822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   vj: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4185);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _mishaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5567);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2504);
/* harmony import */ var _shrink_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1953);





/** Kinds that hit a share of messages, drawn as the run goes on. */
const OF_MESSAGES = ["delay", "loss", "duplicate"];
/** Older mishaps than so many matter to no violation, and would only have to be removed again. */
const MISHAPS_MAX = 256;
/** Runs an input with the recorder on. */
function recordRun(input) {
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(false);
    const { history, digest } = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlan */ .F)({ ...input, record: true });
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(true);
    return { history, digest, mishaps: (0,_mishaps_js__WEBPACK_IMPORTED_MODULE_2__/* .keptMishaps */ ._V)() };
}
/**
 * The run with every draw of its plan spelled out: shares of messages become the single messages
 * they hit, and the nodes of a fault become the one that mattered. `leadUs` before it, a mishap
 * already lies in wait for whoever leads then; 0 spells out what was, give or take a round trip.
 */
function spelledOut(input, recording, leadUs, work) {
    const drawn = input.plan.faults.filter(isShare);
    const sharp = input.plan.faults.filter((fault) => !isShare(fault));
    const leaders = leadersOf(recording.history);
    const single = recording.mishaps
        .filter((mishap) => work || mishap.message !== _network_js__WEBPACK_IMPORTED_MODULE_3__/* .WORK */ .Ar)
        .filter((mishap) => drawn.some((fault) => covers(fault, mishap)))
        .slice(-MISHAPS_MAX)
        .map((mishap) => faultOf(mishap, leadUs, 2 * input.lease.netMaxUs, leaders));
    return (0,_shrink_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .withFaults */ .iO)(input, [...victimsOf(sharp, recording.history, leaders), ...single]);
}
/** Whether a fault hits messages by draws. */
function isShare(fault) {
    const certain = fault.ppm === 1_000_000 && fault.minUs === fault.maxUs;
    return OF_MESSAGES.includes(fault.kind) && !certain;
}
function covers(fault, mishap) {
    const since = mishap.sentAtUs - fault.atUs;
    return fault.kind === mishap.kind && since >= 0 && since <= fault.forUs;
}
/**
 * The fault that hits that one message; with a lead, whoever leads within it. Other draws of healthy
 * delays move the message by up to `aboutUs`.
 */
function faultOf(mishap, leadUs, aboutUs, leaders) {
    const { kind, node, dir, sentAtUs, extraUs } = mishap;
    const atUs = Math.max(0, sentAtUs - Math.max(aboutUs, leadUs));
    const led = leadUs > 0 && leaders(sentAtUs) === node;
    return {
        kind,
        atUs,
        forUs: sentAtUs + aboutUs - atUs,
        target: led ? "leader" : node,
        pick: node,
        dir,
        ppm: 1_000_000,
        minUs: extraUs,
        maxUs: extraUs,
        wide: false,
        midway: false,
        messagesFirst: false,
    };
}
/** Who believed to lead at a time, by the claims of a history; -1 for nobody. */
function leadersOf(history) {
    const claims = history.filter(({ f }) => f === "claim" || f === "unclaim");
    return (t) => {
        let leader = -1;
        for (const claim of claims) {
            if (claim.t > t)
                break;
            const node = Number(claim.p.slice(1)) - 1;
            if (claim.f === "claim")
                leader = node;
            else if (leader === node)
                leader = -1;
        }
        return leader;
    };
}
/** Faults with the victims that the run found for them: the leader where it was one of them. */
function victimsOf(faults, history, leaders) {
    const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
    return faults.map((fault) => {
        if (typeof fault.target === "number" || fault.target === "store")
            return fault;
        if (fault.kind.startsWith("store-"))
            return fault;
        const event = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind);
        const hit = event?.target === "all" ? [] : (event?.target?.split(",") ?? []);
        const nodes = hit.map((name) => Number(name.slice(1)) - 1);
        const leader = leaders(fault.atUs);
        if (nodes.includes(leader))
            return { ...fault, target: "leader", pick: leader };
        const [first] = nodes;
        return nodes.length === 1 && first !== undefined ? { ...fault, target: first } : fault;
    });
}


/***/ }),

/***/ 1953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ withFault),
/* harmony export */   Yj: () => (/* binding */ amongNodes),
/* harmony export */   d8: () => (/* binding */ atLeader),
/* harmony export */   g5: () => (/* binding */ startingAt),
/* harmony export */   hR: () => (/* binding */ endingAt),
/* harmony export */   iO: () => (/* binding */ withFaults),
/* harmony export */   qL: () => (/* binding */ withoutTime)
/* harmony export */ });
/** What shrinking does to a run's plan, each as a new run to try. */
/** The same run under these faults, in order of time. */
function withFaults(input, faults) {
    const sorted = [...faults].sort((a, b) => a.atUs - b.atUs);
    const kinds = input.plan.kinds.filter((kind) => sorted.some((fault) => fault.kind === kind));
    const added = sorted.map((fault) => fault.kind).filter((kind) => !kinds.includes(kind));
    return {
        ...input,
        plan: { ...input.plan, kinds: [...kinds, ...new Set(added)], faults: sorted },
    };
}
/** The same run with one fault changed. */
function withFault(input, place, change) {
    const faults = input.plan.faults.map((fault, at) => at === place ? { ...fault, ...change } : fault);
    return withFaults(input, faults);
}
/** The run ended at another time, without the faults it does not reach; a calm stays where it was. */
function endingAt(input, windowUs) {
    const { plan } = input;
    const calmed = plan.calmAtUs < plan.windowUs;
    const calmAtUs = calmed ? Math.min(plan.calmAtUs, windowUs) : windowUs;
    const faults = plan.faults.filter((fault) => fault.atUs <= windowUs);
    const shorter = { ...plan, windowUs, calmAtUs };
    return withFaults({ ...input, plan: shorter }, faults);
}
/**
 * The run without `byUs` of the time before `fromUs`: what comes later comes earlier by as much, and
 * faults within the time taken out begin where it was.
 */
function withoutTime(input, fromUs, byUs) {
    const { plan } = input;
    const moved = (us) => (us < fromUs ? Math.min(us, fromUs - byUs) : us - byUs);
    const faults = plan.faults.map((fault) => ({ ...fault, atUs: moved(fault.atUs) }));
    const shorter = { ...plan, windowUs: plan.windowUs - byUs, calmAtUs: moved(plan.calmAtUs) };
    return withFaults({ ...input, plan: shorter }, faults);
}
/** Only the last of the run: faults that were over by `fromUs` never were, the others began then. */
function startingAt(input, fromUs) {
    const { plan } = input;
    const faults = plan.faults
        .filter((fault) => fault.atUs + fault.forUs >= fromUs)
        .map((fault) => {
        const before = Math.max(0, fromUs - fault.atUs);
        return { ...fault, atUs: fault.atUs - fromUs + before, forUs: fault.forUs - before };
    });
    const windowUs = plan.windowUs - fromUs;
    const calmAtUs = Math.max(0, plan.calmAtUs - fromUs);
    return withFaults({ ...input, plan: { ...plan, windowUs, calmAtUs } }, faults);
}
/** The run among fewer nodes: `kept` are the present indices, which are numbered anew. */
function amongNodes(input, kept) {
    const renumbered = (node) => Math.max(0, kept.indexOf(node));
    const faults = input.plan.faults
        .filter(({ target }) => typeof target !== "number" || kept.includes(target))
        .map((fault) => ({
        ...fault,
        pick: renumbered(fault.pick),
        target: typeof fault.target === "number" ? renumbered(fault.target) : fault.target,
    }));
    const lease = { ...input.lease, nodes: kept.length };
    return withFaults({ ...input, lease }, faults);
}
/** The same run, with whoever leads in place of the nodes that faults name. */
function atLeader(input) {
    const faults = input.plan.faults.map((fault) => typeof fault.target === "number" ? { ...fault, target: "leader" } : fault);
    return withFaults(input, faults);
}


/***/ }),

/***/ 8878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ RECORDED_MAX),
/* harmony export */   vj: () => (/* binding */ Search),
/* harmony export */   xg: () => (/* binding */ violationOf)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4185);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);





/** What is recorded, told and replayed: more events would fill the memory, and no reader's mind. */
const RECORDED_MAX = 1_000_000;
/** What a run costs besides its events, counted in events. */
const COST_OF_RUN = 800;
/** Where half the size cannot be kept: still long enough to see. */
const SIZE_LEAST_US = 10_000;
/** Runs an input without recording: how it violates the invariant, null when it does not. */
function violationOf(input, invariant) {
    const place = _domain_soak_js__WEBPACK_IMPORTED_MODULE_4__/* .INVARIANTS */ .uC.indexOf(invariant);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSamples */ .$A)(false);
    try {
        (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runPlan */ .F)({ ...input, record: false });
    }
    catch (error) {
        // More messages in flight than fit: a run that cannot be made shows nothing.
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return null;
        throw error;
    }
    finally {
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSamples */ .$A)(true);
    }
    const sighting = (0,_violations_js__WEBPACK_IMPORTED_MODULE_3__/* .sightingOf */ .H0)(place);
    if (sighting === null)
        return null;
    return {
        sighting,
        noticedUs: _violations_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTICED_AT */ .J6[place],
        events: _measures_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2[_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS */ .qY],
    };
}
/** The smallest run found so far that still violates the invariant, and what is left to spend. */
class Search {
    invariant;
    /** The smallest so far. */
    input;
    violated;
    /** A violation that shrinks to almost nothing would no longer be understood. */
    leastUs;
    effort = 1;
    seed;
    left = 0;
    /** The input must violate the invariant; `violated` is how. */
    constructor(input, invariant, violated) {
        this.input = input;
        this.invariant = invariant;
        this.violated = violated;
        this.leastUs = Math.floor(violated.sighting.sizeUs / 2);
        this.seed = input.seed;
    }
    /** Adds to what may be spent, in events: counted, never timed, so that nothing depends on the machine. */
    allow(events) {
        this.left = Math.max(0, this.left) + events;
    }
    /** Takes violations of an eighth of the size that was enough before. */
    ease() {
        this.leastUs = Math.floor(this.leastUs / 8);
    }
    /** Takes violations of any size from now on, and tries so many times the draws. */
    strive(effort) {
        this.leastUs = Math.min(this.leastUs, SIZE_LEAST_US);
        this.effort = effort;
    }
    /** Whether nothing is left to spend. */
    get spent() {
        return this.left <= 0;
    }
    /**
     * Takes the candidate if it still violates the invariant. Whatever changes a run changes which
     * small delay and which retry its draws fall to, so up to `redraws` other draws are tried.
     */
    tries(candidate, redraws = 0) {
        if (this.takes(candidate))
            return true;
        for (let draw = 1; draw <= redraws * this.effort; draw += 1) {
            const seed = `${this.seed}~${draw}`;
            if (seed !== candidate.seed && this.takes({ ...candidate, seed }))
                return true;
        }
        return false;
    }
    takes(candidate) {
        if (this.spent)
            return false;
        const found = violationOf({ ...candidate, eventsMax: this.left }, this.invariant);
        this.left -= COST_OF_RUN + _measures_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2[_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS */ .qY];
        if (found === null || found.sighting.sizeUs < this.leastUs)
            return false;
        this.input = candidate;
        this.violated = found;
        return true;
    }
}


/***/ }),

/***/ 7490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ tellRun)
});

// EXTERNAL MODULE: ./lib/domain/soak.js
var soak = __webpack_require__(3028);
// EXTERNAL MODULE: ./lib/domain/story.js
var story = __webpack_require__(7129);
// EXTERNAL MODULE: ./lib/soak/measures.js
var measures = __webpack_require__(8113);
// EXTERNAL MODULE: ./lib/soak/shrink-explicit.js
var shrink_explicit = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/domain/duration.js
var duration = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/soak/lint-lease.js
var lint_lease = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/soak/lint-mends.js
var lint_mends = __webpack_require__(1921);
// EXTERNAL MODULE: ./lib/soak/settings.js
var settings = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/soak/shrink-plan.js
var shrink_plan = __webpack_require__(1953);
// EXTERNAL MODULE: ./lib/soak/shrink-search.js
var shrink_search = __webpack_require__(8878);
;// CONCATENATED MODULE: ./lib/soak/story-faults.js

/** Whole milliseconds for people: a violation of the last microsecond is no sentence. */
function roughly(us) {
    const unit = Math.abs(us) >= 1_000_000 ? 100_000 : Math.abs(us) >= 10_000 ? 1000 : 1;
    return (0,duration/* durationText */.S5)(Math.round(us / unit) * unit);
}
/** Parts per million as a percentage, exactly. */
function shareText(ppm) {
    const fraction = String(ppm % 10_000)
        .padStart(4, "0")
        .replace(/0+$/, "");
    return `${Math.floor(ppm / 10_000)}${fraction === "" ? "" : `.${fraction}`} %`;
}
/** Says what struck. `until` is when it ends; null where it outlasts the run or has no length. */
function faultWords(fault, struck, until, releases) {
    const who = struck.target === "all" ? "every node" : (struck.target ?? "").replaceAll(",", " and ");
    const ends = until === null ? "" : ` until ${until}`;
    const said = (short, long = short) => ({
        short: short + ends,
        long: `${long}${ends}.`,
    });
    switch (fault.kind) {
        case "crash":
            return said(`${who} crashes`, until === null ? `${who} crashes` : `${who} crashes and is down`);
        case "resign":
            return said(`${who} resigns`, `${who} resigns${releases ? " and releases its lease" : ""}`);
        case "pause":
            return said(`${who} is paused`, `${who} is paused${fault.midway ? ", between a check and what it sends next," : ""}`);
        case "partition":
            return said(partitioned(fault, who));
        case "delay":
            return said(`${messages(fault, who)} ${late(fault)} late`);
        case "loss":
            return said(`${messages(fault, who)} lost`);
        case "duplicate":
            return said(`${messages(fault, who)} doubled, the copy ${late(fault)} later`);
        case "clock-drift":
            return said(`${clockOf(who)} runs ${shareText(Math.abs(fault.ppm))} ${fault.ppm < 0 ? "slow" : "fast"}`);
        case "clock-jump":
            return said(`${clockOf(who, "wall clock")} jumps ${jump(fault.maxUs)}`);
        case "store-restart":
            return said(`the store restarts${fault.wide ? ", its state lost" : ""}`, `the store restarts, its state ${fault.wide ? "lost" : "kept"}${until === null ? "" : ", and is down"}`);
        case "store-failover":
            return said("the store fails over to a replica that lags", "the store fails over to a replica that has not seen the last grants and renewals");
        case "store-pause":
            return said("the store is paused");
        case "store-clock-jump":
            return said(`${clockOf("store")} jumps ${jump(fault.maxUs)}`);
    }
}
function partitioned(fault, who) {
    const store = fault.wide ? "the store and the resource" : "the store";
    if (fault.dir === "in")
        return `${who} no longer hears ${store}`;
    if (fault.dir === "out")
        return `${store} no longer ${fault.wide ? "hear" : "hears"} ${who}`;
    return `${who} is cut off from ${store}`;
}
/** `every message to n1 is`, `2 % of the messages from n1 are`. */
function messages({ ppm, dir }, who) {
    const way = dir === "in" ? `to ${who}` : dir === "out" ? `from ${who}` : `to and from ${who}`;
    return ppm >= 1_000_000
        ? `every message ${way} is`
        : `${shareText(ppm)} of the messages ${way} are`;
}
function late({ minUs, maxUs }) {
    return minUs === maxUs ? roughly(maxUs) : `up to ${roughly(maxUs)}`;
}
function clockOf(who, what = "clock") {
    return who === "store" ? `the store's ${what}` : `the ${what} of ${who}`;
}
function jump(us) {
    return us < 0 ? `back by ${roughly(-us)}` : `ahead by ${roughly(us)}`;
}

;// CONCATENATED MODULE: ./lib/soak/story-cause.js







const QUIRKS = {
    "dead-id-believed": "a request that was given up is believed when its grant arrives after all, though its release is " +
        "already on the way. An id that was given up must be dead, whatever arrives for it",
    "anchor-of-last-send": "a retry with the same id counts the deadline from its last send, but the store counts from the " +
        "first, which it may have granted. Keep the first send as the anchor of every retry",
    "delete-any": "a release frees whatever lease is held, also a newer one of somebody else. Compare the token " +
        "(or the request's id) before deleting",
    "silent-reacquire": "a renewal that finds the lease free takes it again, without a new token and without telling " +
        "anybody. Refuse a renewal that comes after the expiry",
    "owner-only": "a release compares the owner alone, so a late one frees the same owner's newer lease. Compare " +
        "incarnation and token (or the request's id), never the owner alone",
    "non-idempotent-acquire": "one request is granted twice: its copy arrives when the lease is free again, and nobody will " +
        "use the second grant. Remember the ids that were granted and refuse them from then on",
    "record-time-trusted": "a taker trusts the time that the holder wrote into the record, by the holder's clock. Count the " +
        "lease's length on the taker's own clock, from when the record was last seen to change",
    "renew-deadline-forgotten": "a holder whose renewals fail goes on trying and never stops leading. Stop at the renew deadline",
    "expiry-unchecked": "the row is taken without asking whether its expiry has passed. Make the expiry a condition of " +
        "the update",
};
/** What the settings themselves get wrong, the gravest first. */
function suspectsOf({ lease }) {
    const suspects = lease.quirks.map((quirk) => ({
        mended: withLease({ quirks: lease.quirks.filter((other) => other !== quirk) }),
        why: () => QUIRKS[quirk],
    }));
    if (lease.storedFlag)
        suspects.push({ mended: withLease({ storedFlag: false }), why: storedFlag });
    if (lease.reading === "wall") {
        suspects.push({ mended: withLease({ reading: "monotonic" }), why: wallClock });
    }
    if (lease.anchor === "receive") {
        suspects.push({ mended: withLease({ anchor: "send" }), why: receiveAnchor });
    }
    if (lease.tickUs > 0)
        suspects.push({ mended: withLease({ tickUs: 0 }), why: tick });
    const margin = (0,settings/* safeMarginUs */.aF)(lease.ttlUs, lease.driftPpm);
    if (lease.marginUs < margin) {
        suspects.push({ mended: withLease({ marginUs: margin }), why: tooLittleMargin });
    }
    if (!lease.fencing) {
        suspects.push({ mended: withLease({ fencing: true }), why: noFence });
    }
    return [...suspects, ...storeSuspects(lease)];
}
/** What no client can mend: a store that forgets, or whose time jumps. */
function storeSuspects(lease) {
    return [
        { mended: without("store-failover"), why: failover },
        {
            mended: (input) => (0,shrink_plan/* withFaults */.iO)(input, input.plan.faults.map((fault) => fault.kind === "store-restart" ? { ...fault, wide: false } : fault)),
            why: () => "the restart loses the store's state, so it grants a lease that is still running. No timing " +
                "of the client mends that: keep the state on disk (restart-loses-state off), or let the " +
                `store wait one ttl (${roughly(lease.storeTtlUs)}) before it grants again`,
        },
        {
            mended: without("store-clock-jump"),
            why: (input) => {
                const jumps = input.plan.faults.filter(({ kind }) => kind === "store-clock-jump");
                const ahead = Math.max(...jumps.map(({ maxUs }) => maxUs));
                return (`the store's clock jumps ahead by ${roughly(ahead)} and ends a lease that is still running. ` +
                    "No margin of the client covers a clock without a bound: let the store count on a monotonic clock");
            },
        },
    ];
}
function withLease(change) {
    return (input) => ({ ...input, lease: { ...input.lease, ...change } });
}
function without(kind) {
    return (input) => (0,shrink_plan/* withFaults */.iO)(input, input.plan.faults.filter((fault) => fault.kind !== kind));
}
function storedFlag({ lease }) {
    return ("leadership is a stored flag that only an answer of the store clears: when the lease of " +
        `${roughly(lease.ttlUs)} ran out unheard, nothing did. Let isLeader compare the clock with the deadline`);
}
function wallClock({ plan }) {
    const back = Math.min(0, ...plan.faults.filter(({ kind }) => kind === "clock-jump").map(({ maxUs }) => maxUs));
    const jumped = back < 0 ? `back by ${roughly(-back)}, and the deadline with it` : "";
    return (`the deadline is held against the wall clock, which jumps${jumped === "" ? "" : ` ${jumped}`}. ` +
        "No margin covers a jump without a bound: read a monotonic clock");
}
function receiveAnchor({ lease }) {
    const needed = (0,lint_mends/* leastMarginUs */.cx)((0,lint_lease/* timingOfLease */.oh)(lease));
    const late = `with replies up to ${roughly(lease.requestTimeoutUs)} late (request-timeout)`;
    const margin = needed === null
        ? `${late} no margin is enough`
        : `${late} this needs a margin of ${(0,duration/* durationText */.S5)(needed)}; it has ${(0,duration/* durationText */.S5)(lease.marginUs)}`;
    return ("the deadline is counted from the reply, but the lease runs from when the store granted it: " +
        `${margin}. Anchor it at the send time, or set margin and request-timeout (see the timing lint)`);
}
function tick({ lease }) {
    const needed = lease.tickUs + (0,settings/* safeMarginUs */.aF)(lease.ttlUs, lease.driftPpm);
    return (`the deadline is looked at only every ${roughly(lease.tickUs)}, so the holder may lead that much ` +
        `longer: this needs a margin of ${(0,duration/* durationText */.S5)(needed)}; it has ${(0,duration/* durationText */.S5)(lease.marginUs)}. ` +
        "Set a timer for the deadline itself, or that margin");
}
function tooLittleMargin({ lease }) {
    const needed = (0,duration/* durationText */.S5)((0,settings/* safeMarginUs */.aF)(lease.ttlUs, lease.driftPpm));
    return (`clocks may be ${shareText(lease.driftPpm)} off, and the holder's is slow against the store's: over ` +
        `a ttl of ${roughly(lease.ttlUs)} this needs a margin of ${needed}; it has ` +
        `${(0,duration/* durationText */.S5)(lease.marginUs)}. Set margin to ${needed} (auto)`);
}
function noFence() {
    return ("fencing is off, so the resource accepts work of an older grant after work of a newer one. No " +
        "timing keeps work from arriving late: let the resource refuse a token below the highest it has seen");
}
function failover({ lease }) {
    const counter = lease.losesTokenCounter ? ", and the token counter with it" : "";
    return (`the failover loses what the replica had not seen (it lags ${roughly(lease.replicaLagUs)}): the store ` +
        `grants a lease that is still running${counter}. No timing of the client mends a store that forgets: ` +
        "grant only what a majority has stored");
}
/**
 * The real cause, found by taking suspects out one by one: what the violation does not survive the
 * absence of. Several where only together they are to blame; null where nothing known is.
 */
function causeOf(input, invariant) {
    const suspects = suspectsOf(input);
    const violates = (candidate) => (0,shrink_search/* violationOf */.xg)(candidate, invariant) !== null;
    const guilty = suspects.find((suspect) => !violates(suspect.mended(input)));
    if (guilty !== undefined)
        return `${guilty.why(input)}.`;
    let mended = input;
    const together = [];
    for (const suspect of suspects) {
        const next = suspect.mended(mended);
        if (JSON.stringify(next) === JSON.stringify(mended))
            continue;
        mended = next;
        together.push(suspect.why(input));
        if (!violates(mended))
            return `${together.join(". Also, ")}.`;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/soak/network.js
var network = __webpack_require__(2504);
;// CONCATENATED MODULE: ./lib/soak/story-ending.js


/** Who broke the invariant: of two, the older claim or lease first. */
function partiesOf(sighting) {
    return sighting.parties.map((party) => {
        const [node = "", , token] = party.split(" ");
        return { node, token: Number(token) };
    });
}
/** The moment of the violation, the last of the story. */
function endingOf(sighting, facts, clock) {
    const { invariant, atUs, sizeUs } = sighting;
    const [a, b] = partiesOf(sighting);
    const untilUs = atUs + sizeUs;
    const note = (parties, text, sentence) => [
        { kind: "note", atUs, parties, text, sentence },
    ];
    if (a === undefined)
        return note(everyone(facts), ...liveness(sighting));
    switch (invariant) {
        case "belief-exclusion":
            if (b === undefined)
                return [];
            return [
                {
                    kind: "overlap",
                    atUs,
                    untilUs,
                    parties: [a.node, b.node],
                    text: "two leaders",
                    sentence: `${b.node} leads (token ${b.token}). ${a.node} still leads (token ${a.token}) until ${clock(untilUs)}.`,
                },
            ];
        case "store-exclusion":
            if (b === undefined)
                return [];
            return [
                {
                    kind: "overlap",
                    atUs,
                    untilUs,
                    parties: a.node === b.node ? [a.node, "store"] : [a.node, b.node],
                    text: "two leases",
                    sentence: `the store grants ${b.node} the lease (token ${b.token}). That of ${a.node} (token ${a.token}) runs until ${clock(untilUs)}.`,
                },
            ];
        case "stale-work":
            return staleWork(sighting, a, facts, clock);
        case "token-order":
            return note([a.node, "store"], "granted twice", tokenOrder(sighting, a, facts));
        case "renew-keeps-owner":
            return note([a.node, "store"], "renewed all the same", sizeUs > 0
                ? `the store renews the lease of ${a.node} (token ${a.token}), which ran out ${roughly(sizeUs)} before.`
                : `the store renews a lease for ${a.node} (token ${a.token}) that it does not hold.`);
        case "release-by-holder":
            return released(sighting, a, facts, clock);
        case "slack":
            return slack(sighting, a, facts, clock);
        case "step-down":
            return note([a.node], "works past its deadline", `${a.node} begins a piece of work ${roughly(sizeUs)} past its deadline.`);
        default:
            return note(everyone(facts), ...liveness(sighting));
    }
}
function everyone(facts) {
    return [...new Set([...facts.asked.map(({ node }) => node), "store"])];
}
function liveness({ invariant, sizeUs }) {
    switch (invariant) {
        case "drain":
            return ["free too late", `the lease falls free ${roughly(sizeUs)} later than it must.`];
        case "pickup":
            return [
                "granted too late",
                `the free lease is granted ${roughly(sizeUs)} later than it must be.`,
            ];
        default:
            return ["no stable leader", "one leader must stand from now on, and none does."];
    }
}
function tokenOrder({ atUs }, a, { granted }) {
    const now = granted.find((grant) => grant.atUs === atUs && grant.token === a.token);
    const before = granted.filter((grant) => grant.atUs < atUs);
    const same = before.find(({ id }) => id === now?.id);
    if (same !== undefined) {
        return `the store grants that request of ${a.node} a second time (token ${a.token}; the first was token ${same.token}).`;
    }
    const highest = Math.max(...before.map(({ token }) => token));
    return `the store grants ${a.node} token ${a.token}, though token ${highest} was out before.`;
}
function released({ atUs }, holder, { freed }, clock) {
    const by = freed.find((free) => free.atUs === atUs)?.by ?? null;
    const whose = by === null
        ? "a release"
        : `a release that ${by.node} sent at ${clock(by.sentUs)}${by.token > 0 ? ` for token ${by.token}` : " for a request it gave up"}`;
    const sentence = `${whose} frees the lease of ${holder.node} (token ${holder.token}).`;
    if (by === null) {
        return [{ kind: "note", atUs, parties: ["store"], text: "freed by a release", sentence }];
    }
    const text = `release (sent ${clock(by.sentUs)})`;
    return [
        { kind: "message", atUs, from: by.node, to: "store", text, reply: false, sentence: null },
        {
            kind: "note",
            atUs,
            parties: [holder.node, "store"],
            text: `the lease of ${holder.node} is freed`,
            sentence,
        },
    ];
}
function slack({ atUs, sizeUs }, a, { asked }, clock) {
    const last = asked.findLast(({ node, end }) => node === a.node && end?.type === "ok" && end.atUs <= atUs);
    const deadline = Math.max(last?.deadlineUs ?? atUs, atUs);
    const expiry = Math.max(atUs, deadline - sizeUs);
    return [
        {
            kind: "note",
            atUs: expiry,
            parties: ["store"],
            text: `token ${a.token} is over`,
            sentence: `the lease of ${a.node} (token ${a.token}) is over at the store.`,
        },
        {
            kind: "overlap",
            atUs: expiry,
            untilUs: expiry + sizeUs,
            parties: [a.node, "store"],
            text: `${a.node} would lead on`,
            sentence: `${a.node} would lead on until ${clock(expiry + sizeUs)}.`,
        },
    ];
}
/** The work that was sent before and arrived after the successor's first. */
function staleWork({ atUs, sizeUs }, a, { work, mishaps }, clock) {
    const mishap = mishaps
        .filter(({ message, dir, node }) => message === network/* WORK */.Ar && dir === "out" && `n${node + 1}` === a.node)
        .filter(({ sentAtUs, extraUs }) => sentAtUs + extraUs <= atUs)
        .sort((x, y) => y.sentAtUs + y.extraUs - x.sentAtUs - x.extraUs)[0];
    const sent = work.findLast(({ p, type, token, t }) => p === a.node && type === "invoke" && token === a.token && t <= atUs);
    const late = mishap !== undefined && mishap.sentAtUs + mishap.extraUs > (sent?.t ?? 0);
    const sentUs = late ? mishap.sentAtUs : (sent?.t ?? atUs);
    const copy = late && mishap.kind === "duplicate" ? "a copy of the work" : "work";
    const newerUs = atUs - sizeUs;
    const newer = work.find(({ p, t, type }) => p === "resource" && type === "ok" && t === newerUs);
    const token = newer?.token ?? a.token + 1;
    return [
        {
            kind: "note",
            atUs: newerUs,
            parties: ["resource"],
            text: `first work under token ${token}`,
            sentence: `the resource accepts the first work under token ${token}.`,
        },
        {
            kind: "message",
            atUs,
            from: a.node,
            to: "resource",
            text: `work, token ${a.token} (sent ${clock(sentUs)})`,
            reply: false,
            sentence: `${copy} that ${a.node} sent at ${clock(sentUs)} under token ${a.token} arrives, and is accepted.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/soak/story-moments.js
/** Something sent. Its sentence, if any, is put in by whoever tells it. */
function message(atUs, from, to, text, reply) {
    return { kind: "message", atUs, from, to, text, reply, sentence: null };
}
/** Something that happens to somebody. */
function note(atUs, parties, text, sentence) {
    return { kind: "note", atUs, parties, text, sentence };
}

;// CONCATENATED MODULE: ./lib/soak/story-struck.js


/** A fault strikes. */
function struckEvent(input, facts, fault, struck, clock) {
    const { plan, lease } = input;
    const end = struck.t + fault.forUs;
    const until = fault.forUs > 0 && end < plan.windowUs ? clock(end) : null;
    const words = faultWords(fault, struck, until, lease.releaseOnExit);
    const everybody = Array.from({ length: lease.nodes }, (_, node) => `n${node + 1}`);
    const hit = struck.target === "all" ? everybody : (struck.target ?? "").split(",");
    const parties = fault.kind === "partition" ? [...hit, "store"] : hit;
    const long = deadlineMoved(input, facts, fault, struck) ?? words.long;
    return note(struck.t, parties, words.short, long);
}
/** A wall clock that jumps back takes the leader's deadline with it. */
function deadlineMoved({ lease }, { claimed }, { kind, maxUs }, { t, target }) {
    if (kind !== "clock-jump" || maxUs >= 0 || lease.reading !== "wall")
        return null;
    const leads = claimed.some(({ node, atUs, untilUs }) => node === target && atUs <= t && t < untilUs);
    if (!leads)
        return null;
    return `the wall clock of ${target} jumps back by ${roughly(-maxUs)}; its deadline now lies that much later.`;
}
/**
 * Which fault of the plan each event is. They strike in the plan's order, but a failover that waits
 * for a grant does nothing yet when it is its turn: it is told when it takes place.
 */
function plannedFaults(faults, struck) {
    const found = new Map();
    const waiting = [];
    let next = 0;
    for (const event of struck) {
        if (event.f === "heal")
            continue;
        if (event.for === undefined) {
            const fault = waiting.shift();
            if (fault !== undefined)
                found.set(event, fault);
            continue;
        }
        const fault = faults[next];
        next += 1;
        if (fault === undefined)
            continue;
        if (fault.kind === "store-failover" && fault.target === "leader")
            waiting.push(fault);
        else
            found.set(event, fault);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/soak/story-teller.js


/** Puts the requests of a run, and what the store made of them, into words. */
class Teller {
    input;
    facts;
    clock;
    /** Every step of a request in a line of its own, where there is little to tell. */
    slow;
    constructor(input, facts, clock, slow) {
        this.input = input;
        this.facts = facts;
        this.clock = clock;
        this.slow = slow;
    }
    /** A grant, from its request to what the client makes of the answer. */
    granted(grant, unsaid) {
        const { node, token, atUs } = grant;
        const asked = this.facts.asked.find(({ id, f }) => id === grant.id && f === "acquire");
        const sent = asked?.atUs ?? atUs;
        const lateBy = this.late(sent, atUs);
        const asks = `acquire (${lateBy === null ? "" : "sent "}${this.clock(sent)})`;
        const request = message(atUs, node, "store", asks, false);
        const answered = this.answer(asked, grant);
        if (this.slow && lateBy === null)
            return this.grantedSlowly(grant, sent, unsaid, answered);
        const arrives = lateBy === null
            ? ""
            : `, by a request of ${this.clock(sent)} that arrives ${roughly(lateBy)} late`;
        const sentence = unsaid
            ? null
            : `${node} acquires the lease (token ${token})${arrives}${answered.rest}.`;
        return [...this.askedBefore(asked, atUs), { ...request, sentence }, ...answered.events];
    }
    grantedSlowly({ node, token, atUs }, sentUs, unsaid, answered) {
        const request = message(sentUs, node, "store", `acquire (${this.clock(sentUs)})`, false);
        const asks = { ...request, sentence: `${node} asks for the lease.` };
        if (unsaid)
            return [asks, ...answered.events];
        const grants = note(atUs, ["store"], `grants token ${token}`, `the store grants it (token ${token}).`);
        const [reply, ...rest] = answered.events;
        if (reply === undefined)
            return [asks, grants];
        const learns = `${node} has the answer${answered.rest}.`;
        return [asks, grants, rest.length > 0 ? reply : { ...reply, sentence: learns }, ...rest];
    }
    /** What a request went through before it was granted. */
    askedBefore(asked, grantedUs) {
        if (asked === undefined)
            return [];
        const { node, gaveUpUs } = asked;
        if (gaveUpUs === null || gaveUpUs >= grantedUs)
            return [];
        return [this.gaveUp(node, gaveUpUs)];
    }
    gaveUp(node, atUs) {
        return note(atUs, [node], "gives the request up", `${node} gives its request up (request-timeout) and releases it.`);
    }
    answer(asked, grant) {
        const { node } = grant;
        const end = asked?.end ?? null;
        if (asked === undefined || end?.type !== "ok" || end.atUs < grant.atUs) {
            return { rest: ", but never learns of it", events: [] };
        }
        const deadline = asked.deadlineUs ?? end.atUs;
        const lateBy = this.late(grant.atUs, end.atUs);
        const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
        const reply = message(end.atUs, "store", node, `token ${grant.token}${when}`, true);
        const leads = this.leads(node, deadline, end.atUs);
        if (lateBy === null && asked.againUs.length === 0) {
            return { rest: leads === null ? "" : ` and ${leads}`, events: [reply] };
        }
        const events = [];
        if (asked.gaveUpUs !== null && asked.gaveUpUs >= grant.atUs) {
            events.push(this.gaveUp(node, asked.gaveUpUs));
        }
        for (const againUs of asked.againUs.filter((us) => us > grant.atUs)) {
            events.push({
                ...message(againUs, node, "store", `acquire, same id (${this.clock(againUs)})`, false),
                sentence: `${node} has no answer yet and asks again with the same id.`,
            });
        }
        events.push(reply, this.counted(node, end.atUs, lateBy, leads));
        return { rest: "", events };
    }
    /** What a node makes of an answer that took its time. */
    counted(node, atUs, lateBy, leads) {
        const late = lateBy === null ? "arrives" : `arrives ${roughly(lateBy)} late`;
        const counting = `counts ${this.counting()}`;
        return note(atUs, [node], leads === null ? counting : `${counting}: ${leads}`, `the answer to ${node} ${late}; ${node} ${counting}${leads === null ? "" : ` and ${leads}`}.`);
    }
    /** The last renewal that counted. */
    renewed(asked) {
        const { node, atUs, end } = asked;
        if (end === null)
            return [];
        const lateBy = this.late(atUs, end.atUs, 2);
        const leads = this.leads(node, asked.deadlineUs ?? end.atUs, end.atUs);
        const request = message(atUs, node, "store", `renew (${this.clock(atUs)})`, false);
        const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
        const reply = message(end.atUs, "store", node, `renewed${when}`, true);
        if (lateBy === null) {
            return [
                {
                    ...request,
                    sentence: `${node} renews for the last time${leads === null ? "" : ` and ${leads}`}.`,
                },
                reply,
            ];
        }
        return [
            { ...request, sentence: `${node} renews for the last time.` },
            reply,
            this.counted(node, end.atUs, lateBy, leads),
        ];
    }
    /** A renewal of a lease that is over: what a store makes of it matters. */
    renewedLate({ node, atUs, token }) {
        const over = this.facts.freed.some((free) => free.token === token && free.atUs <= atUs);
        if (!over)
            return [];
        const sentence = `${node} sends a renewal, though its lease is over.`;
        return [{ ...message(atUs, node, "store", `renew, token ${token ?? 0}`, false), sentence }];
    }
    /** The lease falls free at the store. */
    freed({ atUs, token, by }) {
        const holder = this.facts.granted.findLast((grant) => grant.token === token && grant.atUs <= atUs);
        const lease = `the lease${holder === undefined ? "" : ` of ${holder.node}`} (token ${token})`;
        if (by === null) {
            return [
                note(atUs, ["store"], `token ${token} has run out`, `${lease} runs out at the store.`),
            ];
        }
        const lateBy = this.late(by.sentUs, atUs);
        const when = lateBy === null ? "" : ` of ${this.clock(by.sentUs)}, ${roughly(lateBy)} late,`;
        const which = by.token === 0
            ? " of a request it gave up"
            : by.token === token
                ? ""
                : ` for token ${by.token}`;
        return [
            {
                ...message(atUs, by.node, "store", `release${lateBy === null ? "" : ` (sent ${this.clock(by.sentUs)})`}`, false),
                sentence: `a release by ${by.node}${which}${when} frees ${lease}.`,
            },
        ];
    }
    /** How late something is that a healthy network delivers within its largest delay; null: it is not. */
    late(sentUs, atUs, ways = 1) {
        const lateBy = atUs - sentUs;
        return lateBy > ways * this.input.lease.netMaxUs ? lateBy : null;
    }
    leads(node, deadlineUs, fromUs) {
        if (this.input.lease.storedFlag)
            return "leads until it is told otherwise";
        if (deadlineUs <= fromUs)
            return null;
        const claim = this.facts.claimed.find((each) => each.node === node && each.untilUs > fromUs);
        return claim === undefined ? null : `leads until ${this.clock(deadlineUs)}`;
    }
    /** What the client counts its deadline from. */
    counting() {
        const { ttlUs, anchor, marginUs, quirks } = this.input.lease;
        const span = roughly(ttlUs - marginUs);
        if (anchor === "receive")
            return `${span} from now`;
        return `${span} from its ${quirks.includes("anchor-of-last-send") ? "last" : "first"} send`;
    }
}

;// CONCATENATED MODULE: ./lib/soak/story-events.js



/** Sentences of a story, the last one included. */
const SENTENCES_LEAST = 5;
const SENTENCES_MAX = 10;
const NEEDED = 0;
const HELPFUL = 1;
const BACKGROUND = 2;
/** What led to the violation, in order of time; `ending` is the violation itself. */
function eventsOf(input, facts, sighting, ending, clock) {
    const events = told(input, facts, sighting, ending, clock, false);
    return sentencesIn(events) >= SENTENCES_LEAST
        ? events
        : told(input, facts, sighting, ending, clock, true);
}
function told(input, facts, sighting, ending, clock, slow) {
    const parties = partiesOf(sighting);
    const ofParty = (node, token) => parties.some((party) => party.node === node && party.token === token);
    const teller = new Teller(input, facts, clock, slow);
    const before = (events) => events.filter(({ atUs }) => atUs <= sighting.atUs);
    const moments = [
        ...before(facts.granted).map((grant) => ({
            need: ofParty(grant.node, grant.token) ? NEEDED : BACKGROUND,
            events: teller.granted(grant, isEnding(sighting, grant.atUs, "store-exclusion", "token-order")),
        })),
        ...before(facts.freed)
            .filter(({ atUs }) => !isEnding(sighting, atUs, "release-by-holder"))
            .map((free) => ({ need: HELPFUL, events: teller.freed(free) })),
        ...parties.flatMap(({ node, token }) => {
            const renewals = before(facts.asked).filter((asked) => asked.node === node && asked.f === "renew" && asked.token === token);
            const last = renewals.findLast(({ end }) => end?.type === "ok" && end.atUs <= sighting.atUs);
            const late = renewals.at(-1);
            return [
                ...(last === undefined ? [] : [{ need: NEEDED, events: teller.renewed(last) }]),
                ...(late === undefined || late === last
                    ? []
                    : [{ need: HELPFUL, events: teller.renewedLate(late) }]),
            ];
        }),
        ...[...plannedFaults(input.plan.faults, facts.struck)]
            .filter(([{ t }]) => t <= sighting.atUs)
            .map(([struck, fault]) => ({
            need: NEEDED,
            events: [struckEvent(input, facts, fault, struck, clock)],
        })),
    ];
    return [...trimmed(moments, ending), ...ending].sort((a, b) => a.atUs - b.atUs);
}
function isEnding({ atUs, invariant }, t, ...of) {
    return t === atUs && of.includes(invariant);
}
/** The moments that fit, in order of time: background goes first, the oldest of it first. */
function trimmed(moments, ending) {
    const ordered = moments
        .filter(({ events }) => events.length > 0)
        .sort((a, b) => startOf(a) - startOf(b));
    let left = SENTENCES_MAX - sentencesIn(ending);
    const kept = new Set();
    for (const need of [NEEDED, HELPFUL, BACKGROUND]) {
        for (const moment of ordered.filter((each) => each.need === need).reverse()) {
            const size = sentencesIn(moment.events);
            if (size > left)
                continue;
            left -= size;
            kept.add(moment);
        }
    }
    return ordered.filter((moment) => kept.has(moment)).flatMap(({ events }) => events);
}
function sentencesIn(events) {
    return events.filter(({ sentence }) => sentence !== null).length;
}
function startOf({ events }) {
    return events[0]?.atUs ?? 0;
}

;// CONCATENATED MODULE: ./lib/soak/story-facts.js

/** Sorts a recording by subject. A claim that is open at the end lasts until `windowUs`. */
function factsOf({ history, mishaps }, lease, windowUs) {
    return {
        asked: askedOf(history),
        granted: history
            .filter(({ f }) => f === "grant")
            .map((event) => ({
            node: (event.id ?? "").split("-")[0] ?? "",
            token: event.token ?? 0,
            atUs: event.t,
            id: event.id ?? "",
        })),
        freed: freedOf(history, mishaps, lease),
        claimed: claimedOf(history, windowUs),
        struck: history.filter(({ p }) => p === "nemesis"),
        work: history.filter(({ f }) => f === "work"),
        mishaps,
    };
}
function askedOf(history) {
    const byId = new Map();
    for (const event of history) {
        if (event.id === undefined || (event.f !== "acquire" && event.f !== "renew"))
            continue;
        const key = `${event.f} ${event.id}`;
        byId.set(key, [...(byId.get(key) ?? []), event]);
    }
    return [...byId.values()].flatMap((events) => {
        const [first, ...later] = events;
        if (first === undefined || first.type !== "invoke")
            return [];
        const end = later.findLast(({ type }) => type !== "invoke");
        return [
            {
                node: first.p,
                f: first.f === "renew" ? "renew" : "acquire",
                id: first.id ?? "",
                atUs: first.t,
                againUs: later.filter(({ type }) => type === "invoke").map(({ t }) => t),
                gaveUpUs: later.find(({ type }) => type === "info")?.t ?? null,
                end: end === undefined || end.type === "invoke" ? null : { atUs: end.t, type: end.type },
                token: end?.token ?? first.token ?? null,
                deadlineUs: end?.deadline ?? null,
            },
        ];
    });
}
function claimedOf(history, windowUs) {
    const open = new Map();
    const claimed = [];
    const close = (node, untilUs, reason) => {
        const claim = open.get(node);
        open.delete(node);
        if (claim === undefined)
            return;
        claimed.push({ node, token: claim.token ?? 0, atUs: claim.t, untilUs, reason });
    };
    for (const event of history) {
        if (event.f === "claim")
            open.set(event.p, event);
        else if (event.f === "unclaim")
            close(event.p, event.t, event.reason ?? "end");
    }
    for (const node of [...open.keys()])
        close(node, windowUs, "end");
    return claimed.sort((a, b) => a.atUs - b.atUs);
}
/** A release frees the lease when it arrives: its delays are known, but for the healthy part. */
function freedOf(history, mishaps, lease) {
    const releases = history.filter(({ f, type }) => f === "release" && type === "invoke");
    const extras = (release) => {
        const own = mishaps.filter((mishap) => mishap.sentAtUs === release.t &&
            mishap.dir === "out" &&
            `n${mishap.node + 1}` === release.p &&
            (mishap.message === network/* RELEASE */.g2 || mishap.message === network/* RELEASE_ID */.uX));
        const late = own.find(({ kind }) => kind === "delay")?.extraUs ?? 0;
        return [late, ...own.filter(({ kind }) => kind === "duplicate").map((m) => late + m.extraUs)];
    };
    return history
        .filter(({ f }) => f === "free")
        .map((free) => {
        const by = releases.findLast((release) => extras(release).some((extra) => {
            const since = free.t - release.t - extra;
            return since >= lease.netMinUs && since <= lease.netMaxUs;
        }));
        return {
            token: free.token ?? 0,
            atUs: free.t,
            by: by === undefined ? null : { node: by.p, token: by.token ?? 0, sentUs: by.t },
        };
    });
}

// EXTERNAL MODULE: ./lib/soak/violations.js
var violations = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/soak/story.js









/** Tells how a run comes to violate the invariant; null when it does not. */
function tellRun(input, invariant) {
    const recording = (0,shrink_explicit/* recordRun */.vj)(input);
    const sighting = (0,violations/* sightingOf */.H0)(soak/* INVARIANTS */.uC.indexOf(invariant));
    if (sighting === null)
        return null;
    const refused = measures/* COUNT */.i2[measures/* REJECTED_STALE */.zP];
    const early = measures/* COUNT */.i2[measures/* ACCEPTED_LATE */.Bi];
    const sent = refused + early + measures/* COUNT */.i2[measures/* ACCEPTED_STALE */.wY];
    const facts = factsOf(recording, input.lease, input.plan.windowUs);
    const fine = (0,story/* isFine */.z)({ events: endingOf(sighting, facts, String) });
    const clock = (us) => (0,story/* storyTime */.H)(us, fine);
    const ending = endingOf(sighting, facts, clock);
    const events = eventsOf(input, facts, sighting, ending, clock);
    return {
        ...sighting,
        seedIndex: input.index,
        story: {
            nodes: input.lease.nodes,
            faults: input.plan.faults.length,
            windowUs: input.plan.windowUs,
            parties: castOf(events, partiesOf(sighting).map(({ node }) => node)),
            events,
            why: causeOf(input, invariant),
            stale: input.lease.fencing ? { sent, refused, early } : null,
            replay: null,
        },
    };
}
/** Who takes part: the store between the first two nodes, the resource at the end. */
function castOf(events, named) {
    const found = new Set([
        ...named,
        ...events.flatMap((event) => event.kind === "message" ? [event.from, event.to] : event.parties),
    ]);
    const nodes = [...found].filter((party) => party !== "store" && party !== "resource");
    const [first, ...others] = nodes;
    return [
        ...(first === undefined ? [] : [first]),
        "store",
        ...others,
        ...(found.has("resource") ? ["resource"] : []),
    ];
}


/***/ })

};
