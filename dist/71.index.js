"use strict";
exports.id = 71;
exports.ids = [71,4974];
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
    const config = (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7933), __webpack_require__.e(3200)]).then(__webpack_require__.bind(__webpack_require__, 272))).parsePlainConfig(text, path);
    return config ?? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7933), __webpack_require__.e(352)]).then(__webpack_require__.bind(__webpack_require__, 352))).parseConfig(text, path);
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

/***/ 71:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  LINT: () => (/* binding */ LINT)
});

var error = __webpack_require__(9342);
var soak_lint = __webpack_require__(4001);
var lint_workable = __webpack_require__(9928);
var presets = __webpack_require__(1826);
;// CONCATENATED MODULE: ./lib/app/lint.js




const NOT_TIMING = new Set(["preset", "nodes", "releaseOnExit"]);
function lintLease(lease) {
    const preset = (0,presets/* findPreset */.t)(lease?.preset ?? "reference");
    const changes = Object.fromEntries(Object.entries(lease ?? {}).filter(([name, value]) => !NOT_TIMING.has(name) && value !== null));
    (0,presets/* refuseUnread */.CV)(preset, changes);
    const lint = (0,soak_lint/* lintTiming */.S)((0,presets/* presetSettings */.vY)(preset, changes), preset);
    const problem = (0,lint_workable/* whyUnworkable */.t)(lint.settings);
    if (problem !== null) {
        throw new error/* SoakgateError */.q("usage", `preset ${preset.name}: ${problem.found}; allowed: a lease that its holder can keep; ${problem.advice}`);
    }
    return { lint, preset };
}

var load_config = __webpack_require__(9006);
var flags = __webpack_require__(6725);
var options = __webpack_require__(1236);
var json = __webpack_require__(8457);
var numbers = __webpack_require__(5825);
var report_document = __webpack_require__(1509);
var lint_groups = __webpack_require__(5582);
var lint_words = __webpack_require__(9189);
var print_text = __webpack_require__(8618);
;// CONCATENATED MODULE: ./lib/report/lint.js





function renderLintText(lint, preset, options) {
    const blocks = [
        verdict(lint, preset),
        { kind: "small", content: settings(lint.settings, preset) },
        classes(lint),
        ...mends(lint),
        (0,report_document/* list */.p_)([takeover(lint), tolerated(lint), attempts(lint)]),
        ...(lint.notes.length === 0 ? [] : [(0,report_document/* list */.p_)(lint.notes.map((note) => ["note: ", note]))]),
        (0,report_document/* fold */.AU)(["Sources"], [(0,report_document/* list */.p_)(preset.sources.map(({ where, says }) => [(0,report_document/* code */.aY)(where), `: ${says}`]))]),
    ];
    return (0,print_text/* printText */.n)([{ name: "soak", blocks }], options);
}
const amount = (us) => (0,numbers/* unbroken */.D_)((0,lint_words/* millisText */.U7)(us));
function verdict({ classes: all, settings: { driftPpm } }, { name }) {
    const broken = all.filter(({ holds }) => !holds).map(({ fault }) => fault);
    const safe = broken.length === 0;
    const clocks = driftPpm === 0
        ? " while clocks run true; --clock-drift says how far yours may be off"
        : ` while clocks are off by at most ${(0,numbers/* ppmText */.lN)(driftPpm)}`;
    return (0,report_document/* paragraph */.FY)((0,report_document/* mark */.Gy)(safe ? "pass" : "fail"), " ", (0,report_document/* strong */.ko)(name), safe
        ? `: never two leaders${clocks}`
        : `: two leaders are possible under ${listed(broken)} faults`);
}
function listed(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function settings(linted, { title, names }) {
    const { ttlUs, storeTtlUs, renewUs, renewDeadlineUs, retryUs, jitterPpm, requestTimeoutUs } = linted;
    const observed = renewDeadlineUs !== null;
    const one = (name, us, symbol = "") => [
        (0,numbers/* unbroken */.D_)(`${name}${symbol === "" ? "" : ` ${symbol}`} ${(0,lint_words/* millisExactText */.d6)(us)}`),
    ];
    const gap = Math.ceil((retryUs * (1_000_000 + jitterPpm)) / 1_000_000);
    return (0,report_document/* joined */.oR)([
        [title],
        one(names.ttlUs ?? "ttl", ttlUs, observed ? "L" : ""),
        storeTtlUs === null ? [] : one("store ttl", storeTtlUs),
        renewUs === null ? [] : one(names.renewUs ?? "renew", renewUs, observed ? "B" : ""),
        observed ? one(names.renewDeadlineUs ?? "renew-deadline", renewDeadlineUs, "RD") : [],
        gap === retryUs ? one("retry", retryUs) : [(0,numbers/* unbroken */.D_)(`retry ${rangeText(retryUs, gap)}`)],
        requestTimeoutUs === null
            ? [(0,numbers/* unbroken */.D_)("no request timeout")]
            : one(names.requestTimeoutUs ?? "request-timeout", requestTimeoutUs, "τ"),
        ...deadline(linted),
        linted.lockDelayUs === 0
            ? []
            : one(names.lockDelayUs ?? "lock-delay", linted.lockDelayUs, "K"),
        linted.sweepUs === 0 ? [] : one("sweep", linted.sweepUs),
        linted.tickUs === 0 ? [] : one("tick", linted.tickUs),
        linted.reading === "wall" ? [(0,numbers/* unbroken */.D_)("wall clock")] : [],
        [(0,numbers/* unbroken */.D_)(`clock drift ρ ${(0,numbers/* ppmText */.lN)(linted.driftPpm)}`)],
    ], " \u00b7 ");
}
function rangeText(leastUs, mostUs) {
    return (0,numbers/* unbroken */.D_)(`${(0,lint_words/* millisText */.U7)(leastUs).replace(/ ms$/, "")} to ${(0,lint_words/* millisText */.U7)(mostUs)}`);
}
function deadline(linted) {
    if (linted.stepDown === "told")
        return [[(0,numbers/* unbroken */.D_)("stored flag")]];
    if (linted.renewDeadlineUs !== null)
        return [];
    const from = linted.anchor === "send" ? "the request" : "the reply";
    return [
        [(0,numbers/* unbroken */.D_)(`margin ${(0,lint_words/* millisExactText */.d6)(linted.marginUs)}`)],
        [(0,numbers/* unbroken */.D_)(`counted from ${from}`)],
    ];
}
function classes(lint) {
    return {
        kind: "table",
        columns: [
            { title: "Fault", align: "left" },
            { title: "Two leaders", align: "left" },
            { title: "Safe exactly if", align: "left" },
        ],
        rows: lint.classes.map((one) => [
            [one.fault],
            [(0,report_document/* mark */.Gy)(one.holds ? "pass" : "fail"), " ", overlapText(one)],
            [one.law],
        ]),
    };
}
function overlapText({ overlap, awakeUs }) {
    const awake = awakeUs === null || awakeUs <= 0 ? "" : `, both awake at most ${amount(awakeUs)}`;
    return `${(0,lint_words/* overlapWords */.N6)(overlap, amount)}${overlap.kind === "none" ? "" : awake}`;
}
function mends(lint) {
    const broken = lint.classes.filter(({ holds }) => !holds);
    if (broken.length === 0)
        return [];
    const items = (0,lint_groups/* alike */.n)(broken, (one) => one.mends).map((group) => {
        const ways = group[0].mends.map((mend) => (0,lint_words/* mendWords */.wW)(mend, amount));
        const faults = group.map(({ fault }) => fault).join(", ");
        return [
            (0,report_document/* strong */.ko)(`nearest safe, ${faults}`),
            ways.length === 0
                ? ": no single setting; let the resource refuse old fencing tokens"
                : `: ${ways.join(", or ")}`,
        ];
    });
    return [(0,report_document/* list */.p_)(items)];
}
function takeover({ takeover: { leastUs, worstUs, plusOffset, releasedUs } }) {
    const released = releasedUs === 0 ? "at once" : `at most ${amount(releasedUs)}`;
    return [
        (0,report_document/* strong */.ko)("takeover"),
        `: ${rangeText(leastUs, worstUs)}${plusOffset ? lint_words/* PLUS_OFFSET */.lO : ""} after a crash, ` +
            `${released} after a release, plus message delays`,
    ];
}
function tolerated({ driftToleratedPpm: drift, delayToleratedUs: delay }) {
    const down = (us) => (0,numbers/* unbroken */.D_)((0,lint_words/* millisDownText */.eu)(us));
    return [
        (0,report_document/* strong */.ko)("tolerated"),
        `: ${orWord(drift, numbers/* ppmText */.lN)} clock drift, ${orWord(delay, down)} reply delay`,
    ];
}
function orWord(value, text) {
    return value === null || value === 0 ? "no" : value === "any" ? "any" : text(value);
}
function attempts({ renewAttempts: { failing, timingOut }, settings: linted, }) {
    if (linted.renewUs === null)
        return [(0,report_document/* strong */.ko)("renewals"), ": none, the lock runs out"];
    const noun = failing === 1 ? "attempt fits" : "attempts fit";
    const hanging = timingOut === failing ? "" : `, ${timingOut} if each times out`;
    return [(0,report_document/* strong */.ko)("renewals"), `: ${failing} ${noun} before the deadline${hanging}`];
}

var command = __webpack_require__(9859);
var lease_flags = __webpack_require__(9238);
var reading = __webpack_require__(7470);
;// CONCATENATED MODULE: ./lib/cli/lint.js










const LINT = {
    name: "lint",
    positionals: "",
    summary: "say what a lease's settings allow: two leaders, for how long, and what would mend it",
    options: [
        { name: "config", value: "FILE", help: "configuration whose soak.lease to begin with" },
        ...lease_flags/* LEASE_OPTIONS */.Y.filter(({ name }) => name !== "nodes"),
        { name: "json", value: null, help: "print soakgate/lint@1 instead of the text" },
    ],
    more: [
        "Presets:",
        ...presets/* TIMING_PRESETS */.eW.map(({ name, aliases, title }) => {
            const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
            return `  ${name.padEnd(20)}  ${title}${also}`;
        }),
        "",
        "Exit codes: 0 never two leaders, 1 two leaders are possible, 64 no such lease.",
    ],
    run,
};
async function run(args, terminal) {
    const config = await (0,load_config/* loadConfig */.Z)(terminal.files, args.text("config"));
    const lease = (0,flags/* leaseFlags */.SE)((0,lease_flags/* leaseFlagText */.e)(args));
    const { soak } = (0,options/* applyOverrides */.i)(config, {
        ...options/* NO_OVERRIDES */.c,
        soak: true,
        soakSettings: lease === null ? null : { ...NOTHING_SAID, lease },
    });
    const { lint, preset } = lintLease(soak?.lease ?? null);
    terminal.out(args.on("json")
        ? (0,json.renderLintJson)(lint, preset.sources)
        : renderLintText(lint, preset, (0,reading/* textOptions */.aW)(terminal)));
    return lint.verdict === "safe" ? command/* EXIT */.dc.pass : command/* EXIT */.dc.fail;
}
const NOTHING_SAID = {
    windowUs: null,
    seeds: null,
    seed: null,
    profile: null,
    faults: null,
};


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

/***/ 8457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport),
  renderCheckJson: () => (/* binding */ renderCheckJson),
  renderCoverageJson: () => (/* binding */ renderCoverageJson),
  renderJson: () => (/* binding */ renderJson),
  renderLintJson: () => (/* binding */ renderLintJson),
  renderReplayedJson: () => (/* binding */ renderReplayedJson),
  renderSoakJson: () => (/* binding */ renderSoakJson),
  renderTestsJson: () => (/* binding */ renderTestsJson)
});

var domain_error = __webpack_require__(9342);
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/check-shape.js

const checkShape = (0,shape/* objectOf */.Xy)({
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown"),
    reason: shape/* text */.Qq,
    lines: shape/* count */.U9,
    keys: shape/* count */.U9,
    operations: shape/* count */.U9,
    sessions: shape/* count */.U9,
    violations: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        rule: (0,shape/* oneOf */.yL)("exclusion", "token-order", "token-unique", "busy", "stale-work", "renew-token"),
        key: shape/* text */.Qq,
        text: shape/* text */.Qq,
        lines: (0,shape/* listOf */.c3)(shape/* count */.U9),
    })),
    violationsTotal: shape/* count */.U9,
    warnings: (0,shape/* listOf */.c3)(shape/* text */.Qq),
});

var lint_shape = __webpack_require__(6649);
var soak_shape = __webpack_require__(4974);
;// CONCATENATED MODULE: ./lib/report/replayed-shape.js


const replayedShape = (0,shape/* objectOf */.Xy)({
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown"),
    reason: shape/* text */.Qq,
    scenario: shape/* text */.Qq,
    invariant: soak_shape/* invariantShape */.cz,
    writtenBy: shape/* text */.Qq,
    expectedDigest: shape/* text */.Qq,
    digest: shape/* text */.Qq,
    origin: (0,shape/* objectOf */.Xy)({ seed: shape/* text */.Qq, index: shape/* count */.U9 }),
    witness: (0,shape/* nullable */.me)(soak_shape/* witnessShape */.Re),
});

var figures = __webpack_require__(819);
;// CONCATENATED MODULE: ./lib/report/report-shape.js



const verdict = (0,shape/* oneOf */.yL)("pass", "fail", "unknown");
const names = (0,shape/* listOf */.c3)(shape/* text */.Qq);
const metric = (0,shape/* oneOf */.yL)("lines", "statements", "branches", "functions");
const commit = (0,shape/* nullable */.me)((0,shape/* checked */.KD)(shape/* text */.Qq, "a commit: 7 to 64 hexadecimal digits", figures/* isCommit */.WM));
const webUrl = (0,shape/* nullable */.me)((0,shape/* checked */.KD)(shape/* text */.Qq, "an http or https address", figures/* isWebUrl */.O9));
const ratio = (0,shape/* checked */.KD)((0,shape/* objectOf */.Xy)({ covered: shape/* count */.U9, total: shape/* count */.U9 }), "covered at most total", ({ covered, total }) => covered <= total);
const totals = (0,shape/* objectOf */.Xy)({
    lines: (0,shape/* optional */.lq)(ratio),
    branches: (0,shape/* optional */.lq)(ratio),
    functions: (0,shape/* optional */.lq)(ratio),
    statements: (0,shape/* optional */.lq)(ratio),
});
const range = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* count */.U9), "[first, last] with 1 <= first <= last", (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0));
const gate = (0,shape/* objectOf */.Xy)({
    gate: shape/* text */.Qq,
    say: (0,shape/* nullable */.me)(shape/* text */.Qq),
    level: (0,shape/* oneOf */.yL)("error", "warn"),
    verdict: (0,shape/* oneOf */.yL)("pass", "fail", "unknown", "waived", "skipped"),
    expected: shape/* text */.Qq,
    measured: (0,shape/* nullable */.me)(shape/* text */.Qq),
    missing: (0,shape/* nullable */.me)(shape/* text */.Qq),
    reason: (0,shape/* nullable */.me)(shape/* text */.Qq),
    attested: shape/* flag */.Jt,
});
const drill = (0,shape/* objectOf */.Xy)({
    result: (0,shape/* oneOf */.yL)("OK", "FAIL", "DRY_RUN"),
    takeoverMs: shape/* integer */.nd,
    idemHits: shape/* count */.U9,
    alertStorms: shape/* count */.U9,
    failures: names,
    transcript: names,
});
const soakShape = (0,shape/* objectOf */.Xy)({
    verdict,
    reason: shape/* text */.Qq,
    drill: (0,shape/* nullable */.me)(drill),
    runs: (0,shape/* listOf */.c3)(soak_shape/* soakRunShape */.rR),
});
const row = (0,shape/* objectOf */.Xy)({
    name: shape/* text */.Qq,
    files: shape/* count */.U9,
    before: (0,shape/* nullable */.me)(totals),
    after: (0,shape/* nullable */.me)(totals),
    target: (0,shape/* nullable */.me)(shape/* text */.Qq),
    status: (0,shape/* oneOf */.yL)("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
    margin: (0,shape/* nullable */.me)(shape/* integer */.nd),
    uncovered: (0,shape/* listOf */.c3)(range),
});
const format = (0,shape/* oneOf */.yL)("istanbul-summary", "istanbul-final", "lcov", "cobertura", "jacoco", "clover", "coveragepy", "go", "simplecov");
const coverageShape = (0,shape/* objectOf */.Xy)({
    formats: (0,shape/* listOf */.c3)(format),
    tool: (0,shape/* nullable */.me)(shape/* text */.Qq),
    headline: metric,
    total: totals,
    baseline: (0,shape/* objectOf */.Xy)({
        kind: (0,shape/* oneOf */.yL)("none", "file", "store"),
        state: (0,shape/* oneOf */.yL)("none", "found", "stale", "unreadable"),
        commit,
        distance: (0,shape/* nullable */.me)(shape/* count */.U9),
        total: totals,
    }),
    modules: (0,shape/* listOf */.c3)(row),
    unassigned: row,
    patch: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
        totals,
        files: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, uncovered: (0,shape/* listOf */.c3)(range) })),
    })),
    files: (0,shape/* mapOf */.A7)((0,shape/* objectOf */.Xy)({
        lines: (0,shape/* optional */.lq)(ratio),
        branches: (0,shape/* optional */.lq)(ratio),
        functions: (0,shape/* optional */.lq)(ratio),
        statements: (0,shape/* optional */.lq)(ratio),
        uncovered: (0,shape/* listOf */.c3)(range),
    })),
});
const testShape = (0,shape/* objectOf */.Xy)({
    total: shape/* count */.U9,
    passed: shape/* count */.U9,
    failed: shape/* count */.U9,
    skipped: shape/* count */.U9,
    flaky: shape/* count */.U9,
    durationMs: (0,shape/* nullable */.me)(shape/* count */.U9),
    baseline: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ total: shape/* count */.U9, durationMs: (0,shape/* nullable */.me)(shape/* count */.U9) })),
    added: (0,shape/* nullable */.me)(names),
    removed: (0,shape/* nullable */.me)(names),
    regressed: (0,shape/* nullable */.me)(names),
    fixed: (0,shape/* nullable */.me)(names),
    newlySkipped: (0,shape/* nullable */.me)(names),
    failedTests: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ name: shape/* text */.Qq, message: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
    flakyTests: names,
});
const milestone = (0,shape/* objectOf */.Xy)({
    name: shape/* text */.Qq,
    step: shape/* count */.U9,
    title: shape/* text */.Qq,
    goal: (0,shape/* nullable */.me)(shape/* text */.Qq),
    claimed: shape/* flag */.Jt,
    state: (0,shape/* oneOf */.yL)("completed", "not-yet", "unknown", "progress"),
    criteria: (0,shape/* listOf */.c3)(gate),
    components: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        name: shape/* text */.Qq,
        path: shape/* text */.Qq,
        range: (0,shape/* nullable */.me)(range),
        covered: (0,shape/* nullable */.me)(ratio),
        reason: (0,shape/* nullable */.me)(shape/* text */.Qq),
    })),
    uncovered: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, range, missed: shape/* count */.U9, reason: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
    history: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        step: shape/* count */.U9,
        title: shape/* text */.Qq,
        modules: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
            name: shape/* text */.Qq,
            before: (0,shape/* nullable */.me)(ratio),
            after: (0,shape/* nullable */.me)(ratio),
        })),
        totalAfter: (0,shape/* nullable */.me)(ratio),
    })),
    steps: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        step: shape/* count */.U9,
        title: shape/* text */.Qq,
        state: (0,shape/* oneOf */.yL)("done", "current", "ahead"),
    })),
    next: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
        gate: shape/* text */.Qq,
        step: shape/* count */.U9,
        atLeast: shape/* text */.Qq,
        missing: shape/* count */.U9,
        metric,
        cheapest: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ path: shape/* text */.Qq, uncovered: shape/* count */.U9 })),
    })),
});
const problem = (0,shape/* objectOf */.Xy)({
    source: (0,shape/* oneOf */.yL)("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
    message: shape/* text */.Qq,
});
const reportShape = (0,shape/* objectOf */.Xy)({
    schema: (0,shape/* oneOf */.yL)("soakgate/report@1"),
    tool: shape/* text */.Qq,
    createdAt: (0,shape/* nullable */.me)((0,shape/* textLike */.r1)("an instant like 2025-10-27T09:30:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
    commit,
    repository: webUrl,
    runUrl: webUrl,
    verdict,
    reason: shape/* text */.Qq,
    demonstration: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ place: shape/* text */.Qq, searched: names, add: shape/* text */.Qq })),
    soak: (0,shape/* nullable */.me)(soakShape),
    coverage: (0,shape/* nullable */.me)(coverageShape),
    tests: (0,shape/* nullable */.me)(testShape),
    gates: (0,shape/* listOf */.c3)(gate),
    milestone: (0,shape/* nullable */.me)(milestone),
    problems: (0,shape/* listOf */.c3)(problem),
    warnings: names,
    read: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ format: shape/* text */.Qq, count: shape/* count */.U9 })),
});

;// CONCATENATED MODULE: ./lib/report/json.js





const CHARACTERS_MAX = 128 * 1024 * 1024;
function renderJson(report) {
    return written(reportShape.order(report));
}
function renderCoverageJson(section) {
    return written({ schema: "soakgate/coverage@1", ...coverageShape.order(section) });
}
function renderTestsJson(section) {
    return written({ schema: "soakgate/tests@1", ...testShape.order(section) });
}
function renderSoakJson(soak) {
    return written({ schema: "soakgate/soak@1", ...soakShape.order(soak) });
}
function renderReplayedJson(replayed) {
    return written({ schema: "soakgate/replayed@1", ...replayedShape.order(replayed) });
}
function renderLintJson(lint, sources) {
    return written({ schema: "soakgate/lint@1", ...lint_shape/* lintShape */.N.order(lint), sources });
}
function renderCheckJson(check) {
    return written({ schema: "soakgate/check@1", ...checkShape.order(check) });
}
function parseReport(json, where) {
    if (json.length > CHARACTERS_MAX) {
        throw new domain_error/* SoakgateError */.q("limit", `${where}: is larger than 128 MiB; no report of ours is`);
    }
    let value;
    try {
        value = JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`);
    }
    try {
        return reportShape.read(value, "");
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        throw new domain_error/* SoakgateError */.q("evidence", `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`);
    }
}
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;
function written(value) {
    return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
}


/***/ }),

/***/ 5582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
function alike(classes, says) {
    const groups = new Map();
    for (const one of classes) {
        const key = JSON.stringify(says(one));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 6649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lintShape)
/* harmony export */ });
/* harmony import */ var _domain_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5528);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);


const isText = (value) => typeof value === "string";
const countOrAny = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("any"), isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9);
const settingsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    scheme: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("lease", "record", "absolute", "redlock"),
    ttlUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    storeTtlUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    renewUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    renewDeadlineUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    retryUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    jitterPpm: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    anchor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("send", "receive"),
    marginUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    requestTimeoutUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    driftPpm: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    delayMaxUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    sweepUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    lockDelayUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tickUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tickBlocked: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    stepDown: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("clock", "timer", "told"),
    reading: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("monotonic", "wall"),
    wallOffsetUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const overlap = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("none") }), isKind("none"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("bounded"), us: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }), isKind("bounded"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("unbounded"),
    terms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("delay", "timeout", "cut", "pause", "jump", "offset", "run"),
        times: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    })),
    us: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
})));
const mend = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    knob: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("ttlUs", "renewUs", "renewDeadlineUs", "marginUs", "requestTimeoutUs", "lockDelayUs", "driftPpm", "anchor", "reading", "stepDown"),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    value: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    bound: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("at-least", "at-most", "choose"),
});
const timingClass = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._domain_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING_FAULTS */ .j),
    law: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    holds: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    overlap,
    awakeUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    toleratedUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("any"), isText, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)),
    mends: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(mend),
});
const lintShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    preset: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    settings: settingsShape,
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("safe", "overlap", "unbounded"),
    classes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(timingClass),
    takeover: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        leastUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
        worstUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
        plusOffset: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        releasedUs: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    }),
    driftToleratedPpm: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(countOrAny),
    delayToleratedUs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(countOrAny),
    renewAttempts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ failing: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, timingOut: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }),
    notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});


/***/ }),

/***/ 9189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ overlapWords),
/* harmony export */   U7: () => (/* binding */ millisText),
/* harmony export */   d6: () => (/* binding */ millisExactText),
/* harmony export */   eu: () => (/* binding */ millisDownText),
/* harmony export */   lO: () => (/* binding */ PLUS_OFFSET),
/* harmony export */   wW: () => (/* binding */ mendWords)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);

function millisText(us) {
    const magnitude = Math.abs(us);
    const sign = us < 0 ? "\u2212" : "";
    if (magnitude >= 10_000 || magnitude % 1_000 === 0) {
        return `${sign}${Math.floor((magnitude + 500) / 1_000)} ms`;
    }
    const fraction = String(magnitude % 1_000).padStart(3, "0");
    return `${sign}${Math.floor(magnitude / 1_000)}.${fraction} ms`;
}
function millisExactText(us) {
    const fraction = String(us % 1_000)
        .padStart(3, "0")
        .replace(/0+$/, "");
    return `${Math.floor(us / 1_000)}${fraction === "" ? "" : `.${fraction}`} ms`;
}
function millisDownText(us) {
    return millisText(us >= 10_000 ? us - (us % 1_000) : us);
}
const GROWTH_WORDS = {
    delay: "the reply's delay",
    timeout: "a hanging request",
    cut: "the partition",
    pause: "the pause",
    jump: "the clock's jump back",
    offset: "the wall clocks' error",
    run: "the job's run time",
};
function overlapWords(overlap, amount) {
    switch (overlap.kind) {
        case "none":
            return "never";
        case "bounded":
            return `for up to ${amount(overlap.us)}`;
        case "unbounded": {
            const terms = overlap.terms.map(({ of, times }) => `${times === 1 ? "" : `${times} \u00d7 `}${GROWTH_WORDS[of]}`);
            const sign = overlap.us < 0 ? "\u2212" : "+";
            const rest = overlap.us === 0 ? "" : ` ${sign} ${amount(Math.abs(overlap.us))}`;
            return `for as long as ${terms.join(" + ")}${rest}`;
        }
    }
}
function mendWords({ knob, name, value, bound }, amount) {
    if (typeof value === "string") {
        if (knob === "stepDown")
            return "an isLeader that compares the clock with the deadline";
        if (knob === "reading")
            return "a monotonic clock";
        return `${name} ${value}`;
    }
    const shown = knob === "driftPpm" ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ppmText */ .lN)(value) : amount(value);
    return `${name} ${bound === "at-least" ? "at least" : "at most"} ${shown}`;
}
const PLUS_OFFSET = ` + 2 \u00d7 ${GROWTH_WORDS.offset}`;


/***/ }),

/***/ 4247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);


function plain(allowed, fits) {
    return {
        read: (value, where) => (fits(value) ? value : refuse(value, where, allowed)),
        order: (value) => value,
    };
}
const text = plain("a text", (value) => typeof value === "string");
const flag = plain("true or false", (value) => typeof value === "boolean");
const integer = plain("a whole number below 2^53", (value) => Number.isSafeInteger(value));
const count = plain("a whole number from 0 below 2^53", (value) => Number.isSafeInteger(value) && value >= 0);
function textLike(allowed, pattern) {
    return plain(allowed, (value) => typeof value === "string" && pattern.test(value));
}
function oneOf(...words) {
    const known = new Set(words);
    const allowed = words.map((word) => `"${word}"`).join(" or ");
    return plain(allowed, (value) => known.has(value));
}
function nullable(shape) {
    return {
        read: (value, where) => (value === null ? null : shape.read(value, where)),
        order: (value) => (value === null ? null : shape.order(value)),
    };
}
function optional(shape) {
    return { optional: shape };
}
function either(first, isFirst, second) {
    return {
        read: (value, where) => (isFirst(value) ? first : second).read(value, where),
        order: (value) => (isFirst(value) ? first.order(value) : second.order(value)),
    };
}
function listOf(shape) {
    return {
        read: (value, where) => Array.isArray(value)
            ? value.map((item, index) => shape.read(item, `${where}[${index}]`))
            : refuse(value, where, "a list"),
        order: (value) => value.map(shape.order),
    };
}
function mapOf(shape) {
    const copy = (map, each) => {
        const result = Object.create(null);
        for (const key of Object.keys(map))
            result[key] = each(map[key], key);
        return result;
    };
    return {
        read: (value, where) => copy(entriesOf(value, where), (item, key) => shape.read(item, `${where}[${quoted(key)}]`)),
        order: (value) => copy(value, shape.order),
    };
}
function objectOf(fields) {
    const keys = Object.keys(fields);
    return {
        read: (value, where) => {
            const found = entriesOf(value, where);
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const there = Object.hasOwn(found, key);
                const place = where === "" ? key : `${where}.${key}`;
                if ("optional" in field) {
                    if (there)
                        result[key] = field.optional.read(found[key], place);
                }
                else if (there)
                    result[key] = field.read(found[key], place);
                else
                    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${place}: is missing`);
            }
            return result;
        },
        order: (value) => {
            const result = {};
            for (const key of keys) {
                const field = fields[key];
                const item = value[key];
                if (item === undefined)
                    continue;
                result[key] = ("optional" in field ? field.optional : field).order(item);
            }
            return result;
        },
    };
}
function checked(shape, allowed, holds) {
    return {
        read: (value, where) => {
            const result = shape.read(value, where);
            return holds(result) ? result : refuse(value, where, allowed);
        },
        order: shape.order,
    };
}
function entriesOf(value, where) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : refuse(value, where, "an object");
}
function refuse(value, where, allowed) {
    const found = Array.isArray(value)
        ? "a list"
        : typeof value === "object" && value !== null
            ? "an object"
            : typeof value === "string"
                ? quoted(value)
                : String(value);
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("evidence", `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`);
}
function quoted(value) {
    return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value, 60))}"`;
}


/***/ }),

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ invariantShape),
  af: () => (/* binding */ leaseShape),
  rR: () => (/* binding */ soakRunShape),
  Re: () => (/* binding */ witnessShape)
});

var soak = __webpack_require__(3028);
var lint_shape = __webpack_require__(6649);
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/story-shape.js

const message = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("message"),
    atUs: shape/* integer */.nd,
    from: shape/* text */.Qq,
    to: shape/* text */.Qq,
    text: shape/* text */.Qq,
    reply: shape/* flag */.Jt,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const note = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("note"),
    atUs: shape/* integer */.nd,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    text: shape/* text */.Qq,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const overlap = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* oneOf */.yL)("overlap"),
    atUs: shape/* integer */.nd,
    untilUs: shape/* integer */.nd,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    text: shape/* text */.Qq,
    sentence: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const isKind = (kind) => (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
const story_shape_event = (0,shape/* either */.gP)(message, isKind("message"), (0,shape/* either */.gP)(note, isKind("note"), overlap));
const storyShape = (0,shape/* objectOf */.Xy)({
    nodes: shape/* count */.U9,
    faults: shape/* count */.U9,
    windowUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    events: (0,shape/* listOf */.c3)(story_shape_event),
    why: (0,shape/* nullable */.me)(shape/* text */.Qq),
    stale: (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({ sent: shape/* count */.U9, refused: shape/* count */.U9, early: shape/* count */.U9 })),
    replay: (0,shape/* nullable */.me)(shape/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/report/soak-shape.js




const verdict = (0,shape/* oneOf */.yL)("pass", "fail", "unknown");
const invariantShape = (0,shape/* oneOf */.yL)(...soak/* INVARIANTS */.uC);
const leaseShape = (0,shape/* objectOf */.Xy)({
    scheme: (0,shape/* oneOf */.yL)(...soak/* LEASE_SCHEMES */.UE),
    nodes: shape/* count */.U9,
    ttlUs: shape/* count */.U9,
    storeTtlUs: shape/* count */.U9,
    renewUs: shape/* count */.U9,
    renewDeadlineUs: (0,shape/* nullable */.me)(shape/* count */.U9),
    retryUs: shape/* count */.U9,
    jitterPpm: shape/* count */.U9,
    driftPpm: shape/* count */.U9,
    marginUs: shape/* count */.U9,
    guardUs: shape/* count */.U9,
    anchor: (0,shape/* oneOf */.yL)("send", "receive"),
    requestTimeoutUs: shape/* count */.U9,
    onTimeout: (0,shape/* oneOf */.yL)("release", "retry"),
    reading: (0,shape/* oneOf */.yL)("monotonic", "wall"),
    storedFlag: shape/* flag */.Jt,
    timerFlag: shape/* flag */.Jt,
    tickUs: shape/* count */.U9,
    tickBlocked: shape/* flag */.Jt,
    notified: shape/* flag */.Jt,
    wallOffsetUs: shape/* count */.U9,
    runUs: shape/* count */.U9,
    releaseOnExit: shape/* flag */.Jt,
    workEveryUs: shape/* count */.U9,
    fencing: shape/* flag */.Jt,
    fifo: shape/* flag */.Jt,
    netMinUs: shape/* count */.U9,
    netMaxUs: shape/* count */.U9,
    sweepUs: shape/* count */.U9,
    lockDelayUs: shape/* count */.U9,
    replicaLagUs: shape/* count */.U9,
    restartLosesState: shape/* flag */.Jt,
    losesTokenCounter: shape/* flag */.Jt,
    quirks: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...soak/* QUIRKS */.Mq)),
});
const distribution = (0,shape/* objectOf */.Xy)({
    n: shape/* count */.U9,
    p50: (0,shape/* nullable */.me)(shape/* count */.U9),
    p95: (0,shape/* nullable */.me)(shape/* count */.U9),
    p99: (0,shape/* nullable */.me)(shape/* count */.U9),
    max: shape/* count */.U9,
});
const metrics = (0,shape/* objectOf */.Xy)({
    takeoverUs: (0,shape/* mapOf */.A7)(distribution),
    leaderless: (0,shape/* nullable */.me)(distribution),
    tenure: (0,shape/* nullable */.me)(distribution),
    overlapUs: shape/* count */.U9,
    minSlackUs: (0,shape/* nullable */.me)(shape/* integer */.nd),
    work: (0,shape/* objectOf */.Xy)({
        attempted: shape/* count */.U9,
        accepted: shape/* count */.U9,
        rejectedStale: shape/* count */.U9,
        acceptedStale: shape/* count */.U9,
        acceptedLate: shape/* count */.U9,
    }),
    elections: shape/* count */.U9,
    renewAttempts: shape/* count */.U9,
    renewFailures: shape/* count */.U9,
    renewFailuresRun: shape/* count */.U9,
    idemHits: shape/* count */.U9,
    alertStorms: shape/* count */.U9,
    leaderlessUs: shape/* count */.U9,
    longestLeaderlessUs: shape/* count */.U9,
    availability: (0,shape/* objectOf */.Xy)({ downUs: shape/* count */.U9, ofUs: shape/* count */.U9 }),
});
const invariant = (0,shape/* objectOf */.Xy)({
    id: invariantShape,
    verdict,
    judged: shape/* count */.U9,
    violations: shape/* count */.U9,
    seedsViolated: shape/* count */.U9,
    worstUs: shape/* count */.U9,
    seedIndex: (0,shape/* nullable */.me)(shape/* count */.U9),
    waived: (0,shape/* nullable */.me)(shape/* text */.Qq),
    excluded: (0,shape/* mapOf */.A7)(shape/* count */.U9),
    notJudged: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const witnessShape = (0,shape/* objectOf */.Xy)({
    invariant: invariantShape,
    seedIndex: shape/* count */.U9,
    atUs: shape/* count */.U9,
    sizeUs: shape/* count */.U9,
    parties: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    faults: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    story: (0,shape/* optional */.lq)(storyShape),
    untold: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const soakRunShape = (0,shape/* objectOf */.Xy)({
    scenario: shape/* text */.Qq,
    verdict,
    reason: shape/* text */.Qq,
    seeds: shape/* count */.U9,
    seed: shape/* text */.Qq,
    simulatedUs: shape/* count */.U9,
    events: shape/* count */.U9,
    digest: shape/* text */.Qq,
    expected: (0,shape/* oneOf */.yL)("pass", "fail"),
    windowUs: shape/* count */.U9,
    settings: leaseShape,
    faults: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln)),
    invariants: (0,shape/* listOf */.c3)(invariant),
    metrics,
    probes: (0,shape/* objectOf */.Xy)({
        takeovers: shape/* count */.U9,
        leasesRunOut: shape/* count */.U9,
        refusedRenewals: shape/* count */.U9,
        effective: (0,shape/* mapOf */.A7)(shape/* count */.U9),
        missed: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    }),
    canaries: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ name: shape/* text */.Qq, invariant: invariantShape, caught: shape/* flag */.Jt })),
    unavoidable: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    witness: (0,shape/* nullable */.me)(witnessShape),
    lint: (0,shape/* optional */.lq)(lint_shape/* lintShape */.N),
});


/***/ })

};
;