"use strict";
exports.id = 936;
exports.ids = [936,265];
exports.modules = {

/***/ 6936:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  soakScenarios: () => (/* binding */ soakScenarios)
});

var soak_config = __webpack_require__(2649);
var error = __webpack_require__(9342);
var lint = __webpack_require__(4001);
var lint_lease = __webpack_require__(2358);
var presets = __webpack_require__(1826);
var soak_settings = __webpack_require__(265);
;// CONCATENATED MODULE: ./lib/soak/lease-preset.js





const NOTIFIED_RETRY_US = 1_000_000;
const WALL_OFFSET_US = 128_000;
const RUN_TTLS = 2;
function leaseOfPreset(name, changes) {
    const preset = (0,presets/* findPreset */.t)(name);
    const timing = (0,presets/* presetSettings */.vY)(preset, timingChanges(changes));
    const scheme = schemeOf(preset, timing);
    refuseMeaningless(preset, timing, changes);
    const { marginUs, renewDeadlineUs, stepDown, ...rest } = changes;
    const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
    const flag = stepDown ?? timing.stepDown;
    const lease = (0,soak_settings/* referenceLease */.C6)({
        ...own,
        ...rest,
        scheme,
        storedFlag: flag === "told",
        timerFlag: flag === "timer",
        renewDeadlineUs: renewDeadlineUs ?? timing.renewDeadlineUs,
        storeTtlUs: storeTtl(timing, rest),
        ...absoluteOf(timing, changes),
    });
    const margin = (0,lint/* resolveMargin */.h)({
        ...(0,lint_lease/* timingOfLease */.oh)(lease),
        marginUs: marginUs ?? timing.marginUs,
    });
    return { ...lease, marginUs: margin };
}
function schemeOf(preset, timing) {
    if (timing.scheme !== "redlock")
        return timing.scheme;
    throw new error/* SoakgateError */.q("usage", `preset ${preset.name}: its scheme, redlock, is linted and not soaked: the simulator has one ` +
        "store, and redlock needs a majority of several; choose another preset, or run lint");
}
function refuseMeaningless(preset, timing, changes) {
    const refuse = (key, why, mend) => {
        throw new error/* SoakgateError */.q("config", `preset ${preset.name}: ${key} means nothing to ${why}; leave it out, or ${mend}`);
    };
    if (changes.renewDeadlineUs !== undefined && timing.renewDeadlineUs === null) {
        refuse("renew-deadline", "a holder that tries until its own deadline", "set margin");
    }
    const told = (changes.stepDown ?? timing.stepDown) === "told";
    for (const [key, value] of [
        ["margin", changes.marginUs],
        ["anchor", changes.anchor],
    ]) {
        if (value === undefined)
            continue;
        if (timing.renewDeadlineUs !== null) {
            refuse(key, "a holder with a renew deadline", "shorten renew-deadline");
        }
        if (told)
            refuse(key, "a flag that no deadline clears", "set step-down: clock");
    }
    if (changes.anchor !== undefined && timing.scheme === "absolute") {
        refuse("anchor", "an expiry that is written with the request", "set margin");
    }
    if (timing.scheme !== "absolute") {
        if (changes.wallOffsetUs !== undefined) {
            refuse("wall-offset", `the scheme ${timing.scheme}`, "set clock-drift");
        }
        if (changes.runUs !== undefined) {
            refuse("run-time", `the scheme ${timing.scheme}`, "use the preset shedlock");
        }
    }
    else if (changes.renewUs !== undefined) {
        refuse("renew", "the scheme absolute, which renews nothing", "lengthen ttl");
    }
    if (timing.scheme === "lease")
        return;
    for (const [key, value] of [
        ["sweep", changes.sweepUs],
        ["lock-delay", changes.lockDelayUs],
    ]) {
        if (value === undefined)
            continue;
        refuse(key, `the scheme ${timing.scheme}, whose store frees nothing`, "lengthen ttl");
    }
}
function timingChanges(changes) {
    const { ttlUs, renewUs, retryUs, driftPpm } = changes;
    const said = Object.entries({ ttlUs, renewUs, retryUs, driftPpm }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(said);
}
function storeTtl(timing, changes) {
    const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
    return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}
function absoluteOf(timing, changes) {
    if (timing.scheme !== "absolute")
        return {};
    const ttlUs = changes.ttlUs ?? timing.ttlUs;
    const wallOffsetUs = changes.wallOffsetUs ?? timing.wallOffsetUs ?? WALL_OFFSET_US;
    return {
        wallOffsetUs,
        runUs: changes.runUs ?? RUN_TTLS * ttlUs,
        reading: "wall",
    };
}
function leaseOfTiming(timing) {
    const notified = timing.retryUs === 0;
    return {
        ttlUs: timing.ttlUs,
        ...(timing.renewUs === null ? {} : { renewUs: timing.renewUs }),
        retryUs: notified ? NOTIFIED_RETRY_US : timing.retryUs,
        notified,
        jitterPpm: timing.jitterPpm,
        driftPpm: timing.driftPpm,
        anchor: timing.anchor,
        requestTimeoutUs: timing.requestTimeoutUs ?? lint_lease/* NO_TIMEOUT_US */.LS,
        reading: timing.reading,
        tickUs: timing.tickUs,
        tickBlocked: timing.tickBlocked,
        sweepUs: timing.sweepUs,
        lockDelayUs: timing.lockDelayUs,
        ...(timing.renewDeadlineUs === null ? {} : { releaseOnExit: false }),
    };
}

var fault_rules = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/app/soak-faults.js

function chosenFaults(faults, lease, profile) {
    const kinds = faults.map((one) => (typeof one === "string" ? one : one.kind));
    return {
        kinds: [...new Set(kinds)],
        rules: faults.flatMap((one) => typeof one === "string" ? [] : [ruleOf(one, (0,fault_rules/* ruleOfProfile */.FB)(one.kind, lease, profile))]),
    };
}
function ruleOf(choice, base) {
    const { direction, forUs, target, upToUs } = choice;
    const back = direction === "back" ? -1 : 1;
    return {
        ...base,
        target: target ?? base.target,
        atUs: choice.atUs,
        everyUs: choice.everyUs ?? base.everyUs,
        forMinUs: forUs?.[0] ?? base.forMinUs,
        forMaxUs: forUs?.[1] ?? base.forMaxUs,
        ppm: choice.ppm ?? base.ppm,
        maxUs: back * (upToUs ?? base.maxUs),
        ...(direction === null || direction === "back" ? {} : { dir: direction }),
    };
}

;// CONCATENATED MODULE: ./lib/app/soak-scenarios.js





const DEFAULT_SCENARIO = "default";
function soakScenarios(config) {
    if (config === null || !(0,soak_config/* asksForLease */.GY)(config))
        return [];
    const scenarios = [
        { ...config, name: DEFAULT_SCENARIO, expect: "pass" },
        ...config.scenarios.map((scenario) => ({ ...scenario, ...over(config, scenario) })),
    ];
    return scenarios.map((scenario) => {
        const settings = settingsOf(config, scenario, scenario.name, scenario.expect);
        (0,soak_settings/* checkSettings */.EW)(settings);
        return settings;
    });
}
function over(section, scenario) {
    return {
        lease: scenario.lease === null ? section.lease : leaseOver(section.lease, scenario.lease),
        windowUs: scenario.windowUs ?? section.windowUs,
        seeds: scenario.seeds ?? section.seeds,
        seed: scenario.seed ?? section.seed,
        profile: scenario.profile ?? section.profile,
        faults: scenario.faults ?? (scenario.profile === null ? section.faults : null),
    };
}
function leaseOver(section, scenario) {
    if (section === null || scenario.preset !== null)
        return scenario;
    const entries = Object.entries(scenario).filter(([, value]) => value !== null);
    return { ...section, ...Object.fromEntries(entries) };
}
function settingsOf(config, { lease: changes, windowUs, seeds, seed, profile, faults }, scenario, expect) {
    const preset = changes?.preset ?? "reference";
    const lease = leaseOfPreset(preset, changesOf(changes));
    return (0,soak_settings.soakSettings)({
        scenario,
        expect,
        preset,
        lease,
        waivers: config.waivers,
        regressionSeeds: regressionsOf(config, seed),
        ...(windowUs === null ? {} : { windowUs }),
        ...(seeds === null ? {} : { seeds }),
        ...(seed === null ? {} : { seed }),
        ...(profile === null ? {} : { profile }),
        ...(faults === null ? {} : chosenFaults(faults, lease, profile ?? "standard")),
    });
}
function changesOf(lease) {
    const said = Object.entries(lease ?? {}).filter(([name, value]) => name !== "preset" && value !== null);
    return Object.fromEntries(said);
}
function regressionsOf(config, seed) {
    const own = seed ?? (0,soak_settings.soakSettings)().seed;
    return config.regressionRuns.map((run) => {
        if (run.seed === null || run.seed === own)
            return run.index;
        throw new error/* SoakgateError */.q("config", `soak.regression-seeds: ${run.seed}/${run.index} is a run of another seed than ${own}; ` +
            "add a scenario with that seed, or give the run's index alone");
    });
}


/***/ }),

/***/ 2358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ NO_TIMEOUT_US),
/* harmony export */   U6: () => (/* binding */ hangs),
/* harmony export */   oh: () => (/* binding */ timingOfLease),
/* harmony export */   xh: () => (/* binding */ lintOfSoak)
/* harmony export */ });
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4001);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1826);


function lintOfSoak({ lease, preset: name }) {
    return (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintTiming */ .S)(timingOfLease(lease), (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .findPreset */ .t)(name));
}
const NO_TIMEOUT_US = 120_000_000;
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
        stepDown: lease.storedFlag ? "told" : lease.timerFlag || lease.tickUs > 0 ? "timer" : "clock",
        reading: lease.reading,
        wallOffsetUs: lease.scheme === "absolute" ? lease.wallOffsetUs : null,
    };
}
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
/* harmony export */   soakSettings: () => (/* binding */ soakSettings)
/* harmony export */ });
/* unused harmony export safeMarginUs */
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2588);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4001);
/* harmony import */ var _lint_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2358);
/* harmony import */ var _lint_mends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1921);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(859);








const MILLION = 1_000_000;
const LONGEST_US = 3_155_760_000_000_000;
function safeMarginUs(ttlUs, driftPpm) {
    if (!Number.isSafeInteger(ttlUs) || !Number.isSafeInteger(driftPpm))
        return 0;
    const top = BigInt(ttlUs) * 2n * BigInt(driftPpm);
    const bottom = BigInt(MILLION + driftPpm);
    return Number((top + bottom - 1n) / bottom);
}
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
        if (rule.atUs !== null && rule.atUs >= settings.windowUs - (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .calmUs */ .s0)(settings)) {
            refuse(`${rule.kind} is to come at ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(rule.atUs)}, when everything has healed already`, "let it come sooner, or lengthen window");
        }
        if (rule.forMinUs > rule.forMaxUs || (rule.atUs === null && rule.everyUs < 1)) {
            refuse(`the rule for ${rule.kind} never ends or begins`, "give it a least duration up to its largest, and an interval");
        }
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
function unavoidable(settings) {
    const { lease, kinds } = settings;
    if (lease.scheme !== "lease" || lease.timerFlag || lease.tickBlocked) {
        return [...timingReasons(settings), ...natureOf(settings)];
    }
    const reasons = [];
    const safe = safeMarginUs(lease.ttlUs, lease.driftPpm);
    if (lease.storedFlag)
        reasons.push("leadership is a stored flag that no deadline clears");
    const needed = (0,_lint_mends_js__WEBPACK_IMPORTED_MODULE_6__/* .leastMarginUs */ .cx)((0,_lint_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .timingOfLease */ .oh)(lease));
    if (lease.anchor === "receive" && (needed === null || lease.marginUs < needed)) {
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


/***/ })

};
;