export const id = 30;
export const ids = [30,265];
export const modules = {

/***/ 5030:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  soakScenarios: () => (/* binding */ soakScenarios)
});

// EXTERNAL MODULE: ./lib/config/soak-config.js
var soak_config = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/soak/lease-preset.js
var lease_preset = __webpack_require__(6846);
// EXTERNAL MODULE: ./lib/soak/settings.js
var soak_settings = __webpack_require__(265);
// EXTERNAL MODULE: ./lib/soak/fault-rules.js
var fault_rules = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/app/soak-faults.js

/** The kinds that are named, and rules of those that say more than their name. */
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





/** What the section's own soak is called. */
const DEFAULT_SCENARIO = "default";
/**
 * The soaks that a configuration asks for: its own settings as `default`, unless it only lists
 * scenarios, then each scenario with its settings over them. Empty where only a drill is asked for.
 *
 * Errors: `config` or `usage` for settings that cannot be run, with what would mend them.
 */
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
/** The settings of a scenario, each from itself where it says something, else from the section. */
function over(section, scenario) {
    return {
        lease: scenario.lease === null ? section.lease : leaseOver(section.lease, scenario.lease),
        windowUs: scenario.windowUs ?? section.windowUs,
        seeds: scenario.seeds ?? section.seeds,
        seed: scenario.seed ?? section.seed,
        profile: scenario.profile ?? section.profile,
        // A scenario's profile brings its own faults.
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
    const lease = (0,lease_preset/* leaseOfPreset */.N)(preset, changesOf(changes));
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
/** Runs that once failed. A run of another seed is another soak: say so rather than skip it. */
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

/***/ 4854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ TIMING_PRESETS),
  t: () => (/* binding */ findPreset),
  vY: () => (/* binding */ presetSettings),
  CV: () => (/* binding */ refuseUnread)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/soak/presets-store.js
const SECOND = 1_000_000;
const MS = 1_000;
/** What a preset leaves out is like this: the plainest lease, nothing vouched for. */
const PLAIN = {
    scheme: "lease",
    ttlUs: 10 * SECOND,
    storeTtlUs: null,
    renewUs: null,
    renewDeadlineUs: null,
    retryUs: SECOND,
    jitterPpm: 0,
    anchor: "send",
    marginUs: 0,
    requestTimeoutUs: null,
    driftPpm: 0,
    delayMaxUs: null,
    sweepUs: 0,
    lockDelayUs: 0,
    tickUs: 0,
    tickBlocked: false,
    stepDown: "clock",
    reading: "monotonic",
    wallOffsetUs: null,
};
/** The lock of this program's own reference client: safe by construction. */
const REFERENCE_PRESET = {
    name: "reference",
    aliases: [],
    title: "Soakgate reference client on a TTL store",
    settings: {
        ...PLAIN,
        renewUs: 3 * SECOND,
        jitterPpm: 1_000_000,
        requestTimeoutUs: 2 * SECOND,
        marginUs: "auto",
    },
    required: [],
    names: {
        ttlUs: "ttl",
        renewUs: "renew",
        marginUs: "margin",
        requestTimeoutUs: "request-timeout",
        lockDelayUs: "lock-delay",
    },
    simulated: true,
    notes: [],
    sources: [
        {
            where: "Gray and Cheriton, Leases (SOSP 1989), section 3.1",
            says: "the holder counts from before it asked and shortens its term by the clocks' uncertainty",
        },
    ],
};
/** The leader election of Kubernetes clients, on a Lease object that takers watch. */
const KUBERNETES_PRESET = {
    name: "client-go",
    aliases: ["controller-runtime"],
    title: "Kubernetes client-go leader election, core component defaults",
    settings: {
        ...PLAIN,
        scheme: "record",
        ttlUs: 15 * SECOND,
        renewUs: 2 * SECOND,
        renewDeadlineUs: 10 * SECOND,
        retryUs: 2 * SECOND,
        jitterPpm: 1_200_000,
        anchor: "receive",
        requestTimeoutUs: 5 * SECOND,
        stepDown: "timer",
    },
    // One RetryPeriod paces both the holder's attempts and the takers'.
    follow: (settings, given) => {
        const period = given.renewUs ?? given.retryUs ?? settings.renewUs;
        return period === null ? {} : { renewUs: period, retryUs: period };
    },
    required: [],
    names: {
        ttlUs: "LeaseDuration",
        renewDeadlineUs: "RenewDeadline",
        renewUs: "RetryPeriod",
        requestTimeoutUs: "rest.Config.Timeout",
    },
    simulated: true,
    notes: ["rest.Config.Timeout is RenewDeadline / 2 where the lock is made from a kubeconfig"],
    sources: [
        {
            where: "k8s.io/component-base config/v1alpha1/defaults.go",
            says: "LeaseDuration 15 s, RenewDeadline 10 s, RetryPeriod 2 s",
        },
        {
            where: "k8s.io/client-go tools/leaderelection/leaderelection.go",
            says: "JitterFactor 1.2; acquire polls at RetryPeriod with jitter; renew waits RetryPeriod, then polls " +
                "until RenewDeadline; expiry is counted from the taker's own observation",
        },
        {
            where: "k8s.io/client-go tools/leaderelection/resourcelock/interface.go, NewFromKubeconfig",
            says: "the client's timeout is half the renew deadline, at least one second",
        },
        {
            where: "sigs.k8s.io/controller-runtime pkg/manager/manager.go",
            says: "the same 15 / 10 / 2 s as defaults",
        },
    ],
};
const ETCD = {
    name: "etcd-session",
    aliases: [],
    title: "etcd clientv3 concurrency session",
    settings: {
        ...PLAIN,
        ttlUs: 60 * SECOND,
        renewUs: 20 * SECOND,
        retryUs: 0,
        anchor: "receive",
        sweepUs: 500 * MS,
        tickUs: SECOND,
        stepDown: "timer",
    },
    follow: ({ ttlUs }) => ({ renewUs: Math.floor(ttlUs / 3) }),
    required: [],
    names: { ttlUs: "session TTL" },
    simulated: true,
    notes: [
        "guard writes with the lock key's create revision: a session that ran out is noticed late",
    ],
    sources: [
        {
            where: "etcd client/v3/concurrency/session.go",
            says: "default session TTL of 60 s; Done closes when the keep-alive channel closes",
        },
        {
            where: "etcd client/v3/lease.go",
            says: "the deadline is the time of the reply plus the TTL, the next keep-alive a third of it; " +
                "deadlineLoop looks once a second",
        },
        {
            where: "etcd server/lease/lessor.go",
            says: "the lessor looks for expired leases every 500 ms",
        },
    ],
};
const REDLOCK = {
    name: "redlock",
    aliases: [],
    title: "Redlock on independent Redis stores (node-redlock)",
    settings: {
        ...PLAIN,
        scheme: "redlock",
        renewUs: 9_398 * MS,
        retryUs: 100 * MS,
        jitterPpm: 2_000_000,
        marginUs: 102 * MS,
        reading: "wall",
    },
    follow: ({ ttlUs, marginUs }) => ({
        marginUs: Math.floor(ttlUs / 100) + 2 * MS,
        // using() refuses a duration that is not 100 ms longer than the extension threshold of 500 ms.
        renewUs: ttlUs < 600 * MS ? ttlUs : ttlUs - (marginUs === "auto" ? 0 : marginUs) - 500 * MS,
    }),
    required: [],
    names: { ttlUs: "duration", marginUs: "driftFactor * duration + 2 ms" },
    simulated: false,
    notes: [
        "holds on a majority of stores only while no store restarts sooner than the ttl with its state lost",
        "the AbortSignal of using() is a stored flag: compare lock.expiration with the clock before each write",
    ],
    sources: [
        {
            where: "redis.io, Distributed Locks with Redis",
            says: "validity is the ttl minus the elapsed time minus an allowance for drift; " +
                "a restarted store stays away for longer than the ttl",
        },
        {
            where: "node-redlock README and src/index.ts",
            says: "drift is driftFactor 0.01 of the duration plus 2 ms; retry after 200 ± 100 ms; " +
                "extension 500 ms before expiry; times are Date.now()",
        },
    ],
};
const REDIS_SEMAPHORE = {
    name: "redis-semaphore",
    aliases: [],
    title: "redis-semaphore Mutex (npm)",
    settings: { ...PLAIN, renewUs: 8 * SECOND, retryUs: 10 * MS, stepDown: "told" },
    follow: ({ ttlUs }) => ({ renewUs: Math.floor((ttlUs * 4) / 5) }),
    required: [],
    names: { ttlUs: "lockTimeout", renewUs: "refreshInterval" },
    simulated: true,
    notes: ["isAcquired is a stored flag that only the answer of a refresh clears"],
    sources: [
        {
            where: "redis-semaphore README, Mutex",
            says: "lockTimeout 10000, retryInterval 10, refreshInterval lockTimeout * 0.8, in ms",
        },
        {
            where: "redis-semaphore src/Lock.ts",
            says: "isAcquired returns the flag; the refresh's answer resets it",
        },
    ],
};
const DYNAMODB = {
    name: "dynamodb-lock-client",
    aliases: [],
    title: "Amazon DynamoDB Lock Client (Java)",
    settings: {
        ...PLAIN,
        scheme: "record",
        ttlUs: 20 * SECOND,
        renewUs: 5 * SECOND,
        retryUs: SECOND,
    },
    required: [],
    names: { ttlUs: "leaseDuration", renewUs: "heartbeatPeriod" },
    simulated: true,
    notes: ["has no margin: check isExpired() with an allowance of your own before each write"],
    sources: [
        {
            where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClientOptions.java",
            says: "leaseDuration 20 s, heartbeatPeriod 5 s",
        },
        {
            where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClient.java",
            says: "the time of the last update is read before the update is sent; a taker waits the lease duration " +
                "after it saw the record version change; refresh period 1 s",
        },
    ],
};
const SHEDLOCK = {
    name: "shedlock",
    aliases: [],
    title: "ShedLock with client clocks",
    settings: {
        ...PLAIN,
        scheme: "absolute",
        ttlUs: 30 * SECOND,
        retryUs: SECOND,
        stepDown: "told",
        reading: "wall",
    },
    required: [],
    names: { ttlUs: "lockAtMostFor" },
    simulated: true,
    notes: [
        "nothing stops a job at lockAtMostFor; one that stops itself there overlaps by twice the wall clocks' error",
        "usingDbTime() takes every time from the database and leaves no wall-clock error",
    ],
    sources: [
        {
            where: "lukas-krecan/ShedLock README",
            says: "lockAtMostFor frees the lock of a node that died; a task that takes longer is run twice; " +
                "nodes' clocks are expected to be in sync",
        },
    ],
};
const CONSUL = {
    name: "consul-session",
    aliases: [],
    title: "Consul session lock (api.Lock)",
    settings: {
        ...PLAIN,
        ttlUs: 15 * SECOND,
        storeTtlUs: 30 * SECOND,
        renewUs: 7_500 * MS,
        retryUs: 5 * SECOND,
        anchor: "receive",
        lockDelayUs: 15 * SECOND,
        tickUs: SECOND,
        tickBlocked: true,
        stepDown: "timer",
    },
    follow: ({ ttlUs }) => ({ storeTtlUs: 2 * ttlUs, renewUs: Math.floor(ttlUs / 2) }),
    required: [],
    names: { lockDelayUs: "LockDelay" },
    simulated: true,
    notes: ["the lock delay is what keeps it safe; a session destroyed by hand still gets it"],
    sources: [
        {
            where: "hashicorp/consul api/lock.go",
            says: "default session TTL 15 s, retry after 5 s",
        },
        {
            where: "hashicorp/consul api/session.go, RenewPeriodic",
            says: "renews every TTL / 2, after an error every second; gives up when the last reply is older than the TTL, " +
                "looked at between requests",
        },
        {
            where: "hashicorp/consul agent/consul/session_ttl.go",
            says: "the server waits twice the TTL before it invalidates a session",
        },
        {
            where: "developer.hashicorp.com/consul, Sessions",
            says: "the lock delay is 15 s by default",
        },
    ],
};
const REDIS_SINGLE = {
    name: "redis-single",
    aliases: [],
    title: "SET key value NX PX on one Redis, with a renew loop of your own",
    settings: { ...PLAIN, anchor: "receive", stepDown: "clock" },
    required: ["ttlUs", "renewUs"],
    names: {
        ttlUs: "ttl",
        renewUs: "renew",
        marginUs: "margin",
        requestTimeoutUs: "request-timeout",
    },
    simulated: true,
    notes: [],
    sources: [
        {
            where: "redis.io, SET and Distributed Locks with Redis",
            says: "NX sets only a missing key and PX bounds its life; everything else is the client's",
        },
    ],
};
/** Locks on a store with a time to live, or on a table. */
const STORE_PRESETS = [
    ETCD,
    REDLOCK,
    REDIS_SEMAPHORE,
    DYNAMODB,
    SHEDLOCK,
    CONSUL,
    REDIS_SINGLE,
];

;// CONCATENATED MODULE: ./lib/soak/presets.js



/** Every lock that is known by name, in the order they are listed. */
const TIMING_PRESETS = [
    REFERENCE_PRESET,
    KUBERNETES_PRESET,
    ...STORE_PRESETS,
];
/**
 * The preset of that name or alias.
 *
 * Errors: `usage` for an unknown name, with the names there are.
 */
function findPreset(name) {
    const found = TIMING_PRESETS.find((preset) => preset.name === name || preset.aliases.includes(name));
    if (found === undefined) {
        const names = TIMING_PRESETS.flatMap((preset) => [preset.name, ...preset.aliases]);
        const near = (0,nearest/* nearest */.p)(name, names);
        const advice = near === null ? "choose one, or give the lease flags" : `did you mean ${near}?`;
        throw new error/* SoakgateError */.q("usage", `preset: ${JSON.stringify(name.slice(0, 40))} is not known; allowed: ${names.join(", ")}; ${advice}`);
    }
    return found;
}
/**
 * The settings of a preset with the given values in place of its own, and with what the library derives
 * from them.
 *
 * Errors: `usage` when the library has no value of its own and none is given.
 */
function presetSettings(preset, changes = {}) {
    for (const knob of preset.required) {
        if (changes[knob] === undefined) {
            const flag = knob === "ttlUs" ? "ttl" : "renew";
            throw new error/* SoakgateError */.q("usage", `preset ${preset.name}: ${flag} is missing; allowed: a duration like 10s; give --${flag}`);
        }
    }
    let settings = { ...preset.settings, ...changes };
    // Twice: a renewal may follow a margin that follows the ttl.
    for (let pass = 0; pass < 2; pass += 1) {
        settings = { ...settings, ...preset.follow?.(settings, changes), ...changes };
    }
    return settings;
}
/**
 * Refuses values that the preset's scheme has no use for: one that changes nothing would only look like a
 * safeguard.
 *
 * Errors: `usage`, naming the first of them.
 */
function refuseUnread(preset, changes) {
    const unread = unreadBy(preset.settings).find((name) => changes[name] !== undefined);
    if (unread === undefined)
        return;
    throw new error/* SoakgateError */.q("usage", `preset ${preset.name}: ${UNREAD_NAMES[unread]} means nothing to it; allowed: settings that it reads; ` +
        "leave it out");
}
const UNREAD_NAMES = {
    anchor: "anchor",
    marginUs: "margin",
    requestTimeoutUs: "request-timeout",
    renewDeadlineUs: "renew-deadline",
    lockDelayUs: "lock-delay",
    sweepUs: "sweep",
};
function unreadBy({ scheme, stepDown, renewDeadlineUs }) {
    const ofStore = ["lockDelayUs", "sweepUs"];
    const ofDeadline = ["anchor", "marginUs"];
    const noDeadline = stepDown === "told" ? ofDeadline : [];
    switch (scheme) {
        case "lease":
            return ["renewDeadlineUs", ...noDeadline];
        case "redlock":
            return ["renewDeadlineUs", ...ofStore];
        case "record":
            return renewDeadlineUs === null
                ? ["renewDeadlineUs", ...ofStore]
                : [...ofDeadline, ...ofStore];
        case "absolute":
            return ["renewDeadlineUs", "requestTimeoutUs", ...ofDeadline, ...ofStore];
    }
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
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(859);





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
        if (typeof rule.target === "number" && rule.target >= lease.nodes) {
            refuse(`${rule.kind} is to hit n${rule.target + 1}, but there are ${lease.nodes} nodes`, `name one up to n${lease.nodes}, or raise nodes`);
        }
        if (rule.atUs !== null && rule.atUs >= settings.windowUs - (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .calmUs */ .s0)(settings)) {
            refuse(`${rule.kind} is to come at ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(rule.atUs)}, when everything has healed already`, "let it come sooner, or lengthen window");
        }
        if (rule.forMinUs > rule.forMaxUs || (rule.atUs === null && rule.everyUs < 1)) {
            refuse(`the rule for ${rule.kind} never ends or begins`, "give it a least duration up to its largest, and an interval");
        }
    }
    const faults = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedFaults */ .Ij)(settings);
    if (faults > FAULTS_MAX) {
        refuse(`a run of ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(settings.windowUs)} has about ${faults} faults, and at most ${FAULTS_MAX} fit in one`, "shorten window and raise seeds, or let faults come less often");
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
