"use strict";
exports.id = 350;
exports.ids = [350];
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
var documents = __webpack_require__(4928);
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
        ? (await (0,documents/* jsonDocuments */.p)()).renderLintJson(lint, preset.sources)
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


/***/ })

};
;