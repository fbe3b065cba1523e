"use strict";
exports.id = 7577;
exports.ids = [7577];
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
    const said = file.preset ?? "";
    const preset = presets/* TIMING_PRESETS */.eW.find(({ name, aliases }) => name === said || aliases.includes(said)) ?? null;
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
var json = __webpack_require__(8457);
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
        ? (0,json.renderReplayedJson)(result)
        : (0,tables/* renderReplayedText */.It)(result, (0,reading/* textOptions */.aW)(terminal)));
    const { verdict } = result;
    return verdict === "pass" ? command/* EXIT */.dc.pass : verdict === "fail" ? command/* EXIT */.dc.fail : command/* EXIT */.dc.unknown;
}


/***/ })

};
;