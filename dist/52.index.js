"use strict";
exports.id = 52;
exports.ids = [52];
exports.modules = {

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

/***/ 7577:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  REPLAY: () => (/* binding */ REPLAY)
});

var read_text = __webpack_require__(343);
var domain_error = __webpack_require__(9342);
var version = __webpack_require__(9416);
var violation = __webpack_require__(8859);
var presets = __webpack_require__(1826);
var shrink_explicit = __webpack_require__(7822);
var shrink_search = __webpack_require__(8878);
var story = __webpack_require__(3115);
;// CONCATENATED MODULE: ./lib/app/replay.js







function replay(file) {
    const input = { ...file.run, record: false, eventsMax: shrink_search/* RECORDED_MAX */.ae };
    const { history, digest } = (0,shrink_explicit/* recordRun */.vj)(input);
    const preset = (0,presets/* knownPreset */.Fx)(file.preset ?? "");
    const witness = (0,story/* tellRun */.R)(input, file.invariant, preset);
    const same = digest === file.digest;
    return {
        history,
        result: {
            verdict: !same ? "unknown" : witness === null ? "pass" : "fail",
            reason: same ? sameRun(file, witness) : otherRun(file, digest, witness),
            scenario: file.scenario,
            invariant: file.invariant,
            writtenBy: file.tool,
            expectedDigest: file.digest,
            digest,
            origin: file.origin,
            witness,
        },
    };
}
function sameRun({ invariant, tool }, witness) {
    if (witness !== null)
        return (0,violation/* violationText */.j)(invariant, witness.sizeUs);
    return `the same run, and ${invariant} holds in it: soakgate ${version/* VERSION */.x} judges otherwise than ${tool}`;
}
function otherRun(file, digest, witness) {
    const cause = file.tool === version/* VERSION */.x
        ? "the file was edited"
        : `the file was edited, or soakgate ${version/* VERSION */.x} simulates otherwise than ${file.tool}, which wrote it`;
    const found = witness === null ? "holds" : "is violated, too";
    return (`not the same run: it ends at digest ${digest} and not at ${file.digest}; ${cause}; ` +
        `in this run ${file.invariant} ${found}`);
}
function nameFile(where, run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof domain_error/* SoakgateError */.q) {
            throw new domain_error/* SoakgateError */.q(error.code, `${where}: ${error.message}`);
        }
        throw error;
    }
}

var replay_file = __webpack_require__(7641);
var documents = __webpack_require__(4928);
var tables = __webpack_require__(7022);
var command = __webpack_require__(9859);
var reading = __webpack_require__(7470);
;// CONCATENATED MODULE: ./lib/cli/replay.js








const REPLAY = {
    name: "replay",
    positionals: "FILE",
    summary: "run a soak's failure again, exactly, from its witness-….json, and tell how it comes about",
    options: [
        { name: "history", value: "FILE", help: "write the history of the run" },
        { name: "json", value: null, help: "print soakgate/replayed@1 instead of the text" },
    ],
    run,
};
async function run(args, terminal) {
    const [path, second] = args.positionals;
    if (path === undefined || second !== undefined) {
        throw new domain_error/* SoakgateError */.q("usage", "replay: name one replay file (see replay --help)");
    }
    const file = (0,replay_file/* parseReplay */.Rb)(await (0,read_text/* readText */.y)(terminal.files, path, replay_file/* REPLAY_BYTES_MAX */.ZN), path);
    const { result, history } = nameFile(path, () => replay(file));
    const historyPath = args.text("history");
    if (historyPath !== null) {
        const lines = history.map((event) => `${JSON.stringify(event)}\n`);
        await terminal.files.write(historyPath, lines.join(""));
        terminal.err(`${historyPath}: ${history.length} events\n`);
    }
    terminal.out(args.on("json")
        ? (await (0,documents/* jsonDocuments */.p)()).renderReplayedJson(result)
        : (0,tables/* renderReplayedText */.It)(result, (0,reading/* textOptions */.aW)(terminal)));
    const { verdict } = result;
    return verdict === "pass" ? command/* EXIT */.dc.pass : verdict === "fail" ? command/* EXIT */.dc.fail : command/* EXIT */.dc.unknown;
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


/***/ })

};
;