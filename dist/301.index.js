"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {

/***/ 9006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CONFIG_PLACES),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(343);



const CONFIG_PLACES = [
    ".github/soakgate.yml",
    ".github/soakgate.yaml",
    "soakgate.yml",
];
async function loadConfig(files, named) {
    if (named !== null) {
        if (await files.exists(named))
            return parsed(files, named);
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("config", `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
            `to use ${CONFIG_PLACES.join(", ")} where there is one`);
    }
    for (const place of CONFIG_PLACES) {
        if (await files.exists(place))
            return parsed(files, place);
    }
    return _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CONFIG */ .H5;
}
async function parsed(files, path) {
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(files, path);
    const config = (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(933), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 272))).parsePlainConfig(text, path);
    return config ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(933), __webpack_require__.e(352)]).then(__webpack_require__.bind(__webpack_require__, 352))).parseConfig(text, path);
}


/***/ }),

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const HAND_WRITTEN_BYTES_MAX = 1 << 20;
async function readText(files, path, bytesMax = HAND_WRITTEN_BYTES_MAX) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    let bytes = 0;
    try {
        for await (const chunk of files.read(path)) {
            bytes += chunk.length;
            if (bytes > bytesMax) {
                const most = `${Math.floor(bytesMax / (1 << 20))} MiB`;
                throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${path}: is larger than ${most}; is this the right file?`);
            }
            text += decoder.decode(chunk, { stream: true });
        }
        return text + decoder.decode();
    }
    catch (error) {
        if (error instanceof TypeError) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", `${path}: is not UTF-8 text; save it as UTF-8`);
        }
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q && error.code === "evidence") {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", error.message);
        }
        throw error;
    }
}


/***/ }),

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

/***/ 6309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ soakReport)
/* harmony export */ });
/* harmony import */ var _soak_drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

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

/***/ 9238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LEASE_OPTIONS),
/* harmony export */   e: () => (/* binding */ leaseFlagText)
/* harmony export */ });
/* harmony import */ var _config_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);

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
    { name: "step-down", value: "clock|timer|told", help: "what ends a holder's belief" },
    { name: "wall-offset", value: "100ms", help: "how far a wall clock may be off (shedlock)" },
    { name: "run-time", value: "60s", help: "longest run of a holder's job (shedlock)" },
    { name: "release-on-exit", value: null, help: "a holder releases when it ends" },
];
function leaseFlagText(args) {
    return (name) => _config_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_FLAGS */ .J2.includes(name) && args.on(name) ? (args.text(name) ?? "") : args.text(name);
}


/***/ }),

/***/ 9095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchSoak)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

const QUIET_MS = 1000;
const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001b[K";
function watchSoak(terminal, maxTimeUs) {
    const begunMs = terminal.nowMs();
    let shownMs = begunMs + QUIET_MS - EVERY_MS;
    let shown = false;
    return {
        progress: (finished, all, scenario) => {
            const now = terminal.nowMs();
            if (!terminal.watched() || now - shownMs < EVERY_MS)
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
/* harmony export */   aW: () => (/* binding */ textOptions),
/* harmony export */   d$: () => (/* binding */ keptReplays),
/* harmony export */   z_: () => (/* binding */ requireReports)
/* harmony export */ });
/* unused harmony export REPORT_FOLDER */
/* harmony import */ var _app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5702);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


const PIPE_COLUMNS = 100;
function textOptions(terminal) {
    return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}
function requireReports(command, args) {
    if (args.positionals.length > 0)
        return args.positionals;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SoakgateError */ .q("usage", `${command}: no report was named; name files or globs (see ${command} --help)`);
}
const REPORT_FOLDER = "soakgate-report";
function keptReplays({ program }, out) {
    const folder = (out ?? REPORT_FOLDER).replace(/(?<=.)\/+$/, "");
    return (0,_app_replay_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keepReplays */ .i)({ program, shown: folder, folder });
}


/***/ }),

/***/ 3154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SOAK: () => (/* binding */ SOAK)
/* harmony export */ });
/* harmony import */ var _app_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);
/* harmony import */ var _app_soak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);
/* harmony import */ var _app_soak_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(449);
/* harmony import */ var _app_soak_scenarios_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6936);
/* harmony import */ var _config_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
/* harmony import */ var _report_documents_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4928);
/* harmony import */ var _report_tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7022);
/* harmony import */ var _soak_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9339);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9859);
/* harmony import */ var _lease_flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9238);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9095);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7470);
/* harmony import */ var _source_date_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9378);














const SOAK = {
    name: "soak",
    positionals: "",
    summary: "soak a lease in virtual time: many seeds, faults, invariants, takeover by cause",
    options: [
        { name: "config", value: "FILE", help: "configuration whose soak: section to begin with" },
        { name: "seeds", value: "N", help: "number of runs, each with its own faults (200)" },
        { name: "seed", value: "S", help: "what all randomness is drawn from, any text" },
        { name: "faults", value: "a,b", help: "kinds of fault to inject" },
        { name: "profile", value: "P", help: "kinds and rhythm of the faults (standard)" },
        { name: "window", value: "10m", help: "simulated time of one run" },
        { name: "max-time", value: "60s", help: "stop after this long, as unknown" },
        ..._lease_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .LEASE_OPTIONS */ .Y,
        { name: "history", value: "FILE", help: "write the history of the failed run, else the first" },
        {
            name: "out",
            value: "DIR",
            help: "folder for the replay file of a failure (soakgate-report)",
        },
        { name: "json", value: null, help: "print soakgate/soak@1 instead of the text" },
    ],
    run,
};
async function run(args, terminal) {
    const scenarios = await scenariosOf(args, terminal);
    const maxTime = args.text("max-time");
    const watched = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .watchSoak */ ._)(terminal, maxTime === null ? null : (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .durationFlag */ .h5)("max-time", maxTime));
    const today = isoDay((0,_source_date_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceDateS */ .X)(terminal));
    const replays = (0,_reading_js__WEBPACK_IMPORTED_MODULE_11__/* .keptReplays */ .d$)(terminal, args.text("out"));
    const control = { ...watched, replays };
    const runs = await (0,_app_soak_runs_js__WEBPACK_IMPORTED_MODULE_2__.runSoaks)(scenarios, terminal.workers, today, control);
    watched.end();
    const report = (0,_app_soak_js__WEBPACK_IMPORTED_MODULE_1__/* .soakReport */ .N)(null, runs);
    if (report === null)
        throw new Error("a soak without a scenario is refused before it begins");
    terminal.out(args.on("json")
        ? (await (0,_report_documents_js__WEBPACK_IMPORTED_MODULE_13__/* .jsonDocuments */ .p)()).renderSoakJson(report)
        : (0,_report_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSoakText */ .zz)(report, (0,_reading_js__WEBPACK_IMPORTED_MODULE_11__/* .textOptions */ .aW)(terminal)));
    for (const line of await replays.write(terminal.files))
        terminal.err(`${line}\n`);
    const history = args.text("history");
    if (history !== null)
        await writeHistory(history, scenarios, runs, terminal);
    return exitOf(report);
}
async function scenariosOf(args, terminal) {
    const named = args.text("config");
    const config = await (0,_app_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(terminal.files, named);
    const { soak } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .applyOverrides */ .i)(config, {
        ..._config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_OVERRIDES */ .c,
        soak: true,
        soakSettings: (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .soakFlags */ .co)((0,_lease_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .leaseFlagText */ .e)(args)),
    });
    return (0,_app_soak_scenarios_js__WEBPACK_IMPORTED_MODULE_3__.soakScenarios)(soak === null ? null : { ...soak, drill: null });
}
async function writeHistory(path, scenarios, runs, terminal) {
    const failed = runs.findIndex((each) => each.witness !== null);
    const place = Math.max(0, failed);
    const settings = scenarios[place];
    if (settings === undefined)
        return;
    const index = runs[place]?.witness?.seedIndex ?? 0;
    const { history } = (0,_soak_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runSeed */ .ZL)(settings, index, { record: true });
    await terminal.files.write(path, history.map((event) => `${JSON.stringify(event)}\n`).join(""));
    terminal.err(`${path}: ${history.length} events of run ${settings.seed}/${index}\n`);
}
function isoDay(seconds) {
    return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}
function exitOf({ verdict }) {
    return verdict === "pass" ? _command_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.pass : verdict === "fail" ? _command_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.fail : _command_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.unknown;
}


/***/ }),

/***/ 9378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sourceDateS)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

function sourceDateS(terminal) {
    const text = terminal.environment["SOURCE_DATE_EPOCH"] ?? "";
    if (text === "")
        return null;
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `SOURCE_DATE_EPOCH: "${text}" is no number of seconds since 1970; unset it or write one`);
}


/***/ }),

/***/ 8674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ NO_CONFIG),
/* harmony export */   HG: () => (/* binding */ configRoot),
/* harmony export */   _K: () => (/* binding */ PATCH_DEFAULTS),
/* harmony export */   c9: () => (/* binding */ FAIL_ON_MODES),
/* harmony export */   nT: () => (/* binding */ TESTS_DEFAULTS),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   un: () => (/* binding */ COVERAGE_DEFAULTS)
/* harmony export */ });
const COMMENT_MODES = ["always", "changes", "failures", "never"];
const FAIL_ON_MODES = ["fail-or-unknown", "fail", "never"];
const PATCH_DEFAULTS = { minLines: 0 };
const COVERAGE_DEFAULTS = {
    enabled: true,
    reports: null,
    baseline: null,
    exclude: [],
    paths: [],
    maxUnmatched: null,
    modules: [],
};
const TESTS_DEFAULTS = { enabled: true, reports: null, baseline: null };
const NO_CONFIG = {
    file: null,
    version: 1,
    soak: null,
    coverage: COVERAGE_DEFAULTS,
    tests: TESTS_DEFAULTS,
    patch: PATCH_DEFAULTS,
    comment: "always",
    failOn: "fail-or-unknown",
    gates: [],
    milestone: null,
};
function configRoot(file) {
    const folders = file.split("/").slice(0, -1);
    const github = folders.lastIndexOf(".github");
    const kept = github === -1 ? folders : folders.slice(0, github);
    if (kept.length === 0)
        return ".";
    return kept.join("/") || "/";
}


/***/ }),

/***/ 6725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ LEASE_FLAGS),
/* harmony export */   S7: () => (/* binding */ failOnFlag),
/* harmony export */   SE: () => (/* binding */ leaseFlags),
/* harmony export */   co: () => (/* binding */ soakFlags),
/* harmony export */   f1: () => (/* binding */ stepFlag),
/* harmony export */   h5: () => (/* binding */ durationFlag)
/* harmony export */ });
/* unused harmony export commentFlag */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);
/* harmony import */ var _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7933);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1231);






const STEP_MAX = 1_000;
function failOnFlag(text) {
    return readFlag("fail-on", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_MODES */ .c9), text);
}
function commentFlag(text) {
    return readFlag("comment", word(COMMENT_MODES), text);
}
function stepFlag(text) {
    return readFlag("step", (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, STEP_MAX), text);
}
function durationFlag(name, text) {
    return readFlag(name, _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .durationUs */ .lu, text);
}
const SWITCHES = new Set(["release-on-exit"]);
const FILE_ONLY = new Set([
    ...["on-timeout", "work-every", "guard", "fencing"],
    ...["replica-lag", "restart-loses-state", "loses-token-counter"],
]);
const LEASE_FLAGS = Object.keys(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm.fields ?? {}).filter((name) => !FILE_ONLY.has(name));
function leaseFlags(flag) {
    const entries = LEASE_FLAGS.flatMap((name) => entryOfFlag(name, flag));
    return entries.length === 0 ? null : readAs(_soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .lease */ .dm, mapOf(entries), _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS */ .Wg);
}
function soakFlags(flag, shown = (name) => `--${name}`) {
    const read = (name, shape) => {
        const text = flag(name);
        return text === null ? null : readAs(shape, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .flagValue */ .y)(text), shown(name));
    };
    const kinds = flag("faults");
    const found = {
        lease: leaseFlags(flag),
        windowUs: read("window", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.window),
        seeds: read("seeds", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seeds),
        seed: read("seed", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.seed),
        profile: read("profile", _soak_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .soakShapes */ .ZA.profile),
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

/***/ 1236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_OVERRIDES),
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _soak_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2649);



const NO_OVERRIDES = {
    step: null,
    soak: null,
    soakSettings: null,
    coverageReports: null,
    coverageBaseline: null,
    testReports: null,
    testBaseline: null,
    gates: [],
    comment: null,
    failOn: null,
};
const WORKING_DIRECTORY = ".";
function applyOverrides(config, overrides, workingDirectory = WORKING_DIRECTORY) {
    const root = config.file === null ? WORKING_DIRECTORY : (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configRoot */ .HG)(config.file);
    const { coverageReports, coverageBaseline, testReports, testBaseline } = overrides;
    const sources = (byHand, configured) => says(byHand)
        ? { root: workingDirectory, patterns: patternsByHand(byHand) }
        : configured && { root, patterns: configured };
    return {
        ...config,
        root,
        soak: soakOf(config.soak, overrides),
        coverage: {
            ...config.coverage,
            enabled: config.coverage.enabled || says(coverageReports),
            reports: sources(coverageReports, config.coverage.reports),
            baseline: sources(coverageBaseline, config.coverage.baseline),
        },
        tests: {
            ...config.tests,
            enabled: config.tests.enabled || says(testReports),
            reports: sources(testReports, config.tests.reports),
            baseline: sources(testBaseline, config.tests.baseline),
        },
        comment: overrides.comment ?? config.comment,
        failOn: overrides.failOn ?? config.failOn,
        gates: [...config.gates, ...overrides.gates.map(gateByHand)],
        milestone: milestoneAt(config.milestone, overrides.step),
    };
}
function says(byHand) {
    return byHand !== null && byHand.length > 0;
}
function patternsByHand(byHand) {
    if (byHand.every((pattern) => pattern.startsWith("!"))) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `the pattern "${byHand[0]}" only excludes; expected at least one without !; name the reports`);
    }
    return byHand.map((pattern) => ({ pattern, origin: null }));
}
function gateByHand(text) {
    return { text, say: null, level: "error", waive: null, origin: null };
}
function soakOf(configured, overrides) {
    const { soak: forced, soakSettings: byHand } = overrides;
    if (forced === false)
        return { ...(configured ?? _soak_config_js__WEBPACK_IMPORTED_MODULE_2__/* .SOAK_OFF */ .ty), enabled: false };
    const asked = forced === true || byHand !== null;
    const base = configured ?? (asked ? _soak_config_js__WEBPACK_IMPORTED_MODULE_2__/* .SOAK_OFF */ .ty : null);
    if (base === null || byHand === null) {
        return base === null || forced === null ? base : { ...base, enabled: true };
    }
    return {
        ...base,
        enabled: configured === null || configured.enabled || forced === true,
        ...overlaid(base, byHand),
        lease: byHand.lease === null ? base.lease : overlaid(base.lease ?? byHand.lease, byHand.lease),
    };
}
function overlaid(base, over) {
    const merged = { ...over };
    for (const key of Object.keys(over)) {
        if (over[key] === null)
            merged[key] = base[key];
    }
    return merged;
}
function milestoneAt(plan, step) {
    if (step === null)
        return plan;
    if (plan === null) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `step ${step}: there is no milestone; add one to the configuration or leave the step out`);
    }
    if (step < 1 || step > plan.steps.length) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("usage", `step ${step}: the milestone has ${plan.steps.length} steps; name one from 1 to ${plan.steps.length}`);
    }
    return { ...plan, step };
}


/***/ }),

/***/ 2649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ asksForLease),
/* harmony export */   ty: () => (/* binding */ SOAK_OFF),
/* harmony export */   vV: () => (/* binding */ DRILL_DEFAULTS)
/* harmony export */ });
const DRILL_DEFAULTS = {
    ttlMs: 1_500,
    renewMs: 500,
    killAtMs: 3_000,
    windowMs: 6_000,
    stepMs: 100,
};
const SOAK_OFF = {
    enabled: false,
    drill: null,
    lease: null,
    windowUs: null,
    seeds: null,
    seed: null,
    profile: null,
    faults: null,
    regressionRuns: [],
    scenarios: [],
    waivers: [],
};
function asksForLease(soak) {
    if (!soak.enabled)
        return false;
    const named = [soak.lease, soak.windowUs, soak.seeds, soak.seed, soak.profile, soak.faults];
    const listed = [soak.regressionRuns, soak.scenarios, soak.waivers];
    return (soak.drill === null ||
        named.some((setting) => setting !== null) ||
        listed.some((entries) => entries.length > 0));
}


/***/ }),

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

/***/ 7022:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  SW: () => (/* binding */ renderCoverageText),
  It: () => (/* binding */ renderReplayedText),
  zz: () => (/* binding */ renderSoakText),
  dO: () => (/* binding */ renderTestsText)
});


var report_document = __webpack_require__(1509);
var failures = __webpack_require__(2547);
var limits = __webpack_require__(5032);
var print_markdown = __webpack_require__(4820);
var print_text = __webpack_require__(8618);
var report_witness = __webpack_require__(3008);
;// CONCATENATED MODULE: ./lib/report/replayed.js


function replayedBlocks(replayed, limits) {
    const { verdict, reason, witness, origin, digest, expectedDigest } = replayed;
    const line = (0,report_document/* paragraph */.FY)((0,report_document/* strong */.ko)("Replay"), " ", (0,report_document/* mark */.Gy)(verdict === "pass" ? "pass" : verdict === "fail" ? "fail" : "open"), " ", ...(0,report_document/* joined */.oR)([
        [reason],
        ["from seed ", (0,report_document/* code */.aY)(`${origin.seed}/${origin.index}`)],
        digest === expectedDigest ? ["same digest ", (0,report_document/* code */.aY)(digest)] : [],
    ], " \u00b7 "));
    if (witness === null)
        return [line];
    const { story } = witness;
    if (story === undefined)
        return [line, (0,report_document/* paragraph */.FY)(...(0,report_witness/* happened */.Y5)(witness), ".")];
    return [
        line,
        (0,report_document/* paragraph */.FY)(...(0,report_witness/* happened */.Y5)(witness), `, in ${(0,report_witness/* sizeOf */.$d)(story)}:`),
        ...(0,report_witness/* storyBlocks */.o5)(story, limits),
    ];
}

var results = __webpack_require__(7201);
var report_soak = __webpack_require__(2426);
var test_names = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/report/tables.js









const LONG = { ...limits/* USUAL */.VY, open: 200 };
function renderCoverageText(section, options) {
    return (0,print_text/* printText */.n)(coverageSections(section), options);
}
function renderTestsText(section, options) {
    return (0,print_text/* printText */.n)(testSections(section), options);
}
function renderSoakText(soak, options) {
    const blocks = [...(0,report_soak/* soakBlocks */.n7)(soak, LONG), ...(0,report_soak/* soakDetailBlocks */.o1)(soak, LONG)];
    return (0,print_text/* printText */.n)([{ name: "soak", blocks }], options);
}
function renderReplayedText(replayed, options) {
    return (0,print_text/* printText */.n)([{ name: "soak", blocks: replayedBlocks(replayed, LONG) }], options);
}
function renderCoverageMarkdown(section) {
    return `${printMarkdown(coverageSections(section), LONG.text)}\n`;
}
function renderTestsMarkdown(section) {
    return `${printMarkdown(testSections(section), LONG.text)}\n`;
}
function coverageSections(section) {
    const rows = section.modules.length === 0 ? fileRows(section) : section;
    const blocks = [
        ...(0,results/* coverageTable */.L)(rows, { gates: [], next: null }, LONG),
        (0,report_document/* paragraph */.FY)(...source(section)),
    ];
    return [{ name: "results", blocks }];
}
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
    const tool = section.tool === null ? [] : [(0,report_document/* code */.aY)(section.tool)];
    return (0,report_document/* joined */.oR)([formats, tool, section.baseline.state === "none" ? ["no baseline"] : []], " · ");
}
function testSections(section) {
    const failed = (0,failures/* failedTests */.T9)(section, LONG.open);
    const blocks = [...(0,test_names/* testBlocks */.B)(section, LONG), ...(failed.length === 0 ? [] : [(0,report_document/* list */.p_)(failed)])];
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


const TICKS_MAX = 1_000_000;
const KEYS = 3;
const NEVER = Number.NEGATIVE_INFINITY;
const DRILL_DEFAULTS = {
    ttlMs: 1500,
    renewMs: 500,
    killAtMs: 3000,
    windowMs: 6000,
    stepMs: 100,
};
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

class FakeKVLock {
    owner = null;
    expiresAtMs = 0;
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
    renew(owner, nowMs) {
        const expiresAtMs = this.#expiryFrom(nowMs);
        if (this.owner !== owner || nowMs >= this.expiresAtMs) {
            this.renewFailTotal += 1;
            return false;
        }
        this.expiresAtMs = expiresAtMs;
        return true;
    }
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
;