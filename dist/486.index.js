export const id = 486;
export const ids = [486];
export const modules = {

/***/ 1467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ CONFIG_PLACES),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/file-keys.js + 2 modules
var file_keys = __webpack_require__(3356);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
;// CONCATENATED MODULE: ./lib/config/reference.js

/** Every key in the order of the schema, a section before its keys, a repeated section once. */
function configReference() {
    return keysOf(file_keys/* fileKeys */.N, "", new Map());
}
function keysOf(shape, path, told) {
    const { inner, fields } = shape;
    const inside = inner === undefined ? [] : keysOf(inner.shape, `${path}${inner.suffix}`, told);
    if (fields === undefined || told.has(fields))
        return inside;
    told.set(fields, path);
    const own = Object.entries(fields).flatMap(([key, field]) => {
        const keyPath = path === "" ? key : `${path}.${key}`;
        const earlier = toldOf(field.shape, told);
        const row = {
            path: keyPath,
            allowed: earlier === null ? field.shape.allowed : `as ${earlier}`,
            fallback: field.fallback === undefined ? null : field.fallback.shown,
            example: field.example,
            about: field.about,
        };
        return [row, ...keysOf(field.shape, keyPath, told)];
    });
    return [...own, ...inside];
}
/** Where the keys of a shape, or of its entries, were already listed. */
function toldOf({ fields, inner }, told) {
    const keys = fields ?? inner?.shape.fields;
    return keys === undefined ? null : (told.get(keys)?.replace(/\[\]$/, "") ?? null);
}
/** The sections in which a key of that name is at home: `["coverage", "tests"]` for `reports`. */
function homesOf(key) {
    const homes = configReference()
        .map(({ path }) => path)
        .filter((path) => path.endsWith(`.${key}`))
        .map((path) => path.slice(0, -key.length - 1));
    return configReference().some(({ path }) => path === key) ? ["the file itself"] : homes;
}
/** The keys of some sections, each section's own first, as a Markdown table. */
function referenceTable(sections) {
    const keys = configReference().filter(({ path }) => sections.includes(path.split(/[.[]/)[0]));
    const rows = keys.map(({ path, allowed, fallback, example, about }) => [code(path), about, cell(allowed), fallbackCell(fallback), code(example)].join(" | "));
    return [
        "| Key | Meaning | Value | Default | Example |",
        "| --- | --- | --- | --- | --- |",
        ...rows.map((row) => `| ${row} |`),
    ].join("\n");
}
function fallbackCell(fallback) {
    if (fallback === null)
        return "**required**";
    return fallback === "" ? "–" : cell(fallback);
}
function code(text) {
    return `\`${cell(text)}\``;
}
function cell(text) {
    return text.replaceAll("|", "\\|");
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/gate-line-hint.js
var gate_line_hint = __webpack_require__(8118);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/config/yaml-faults.js




const MESSAGE_MAX = 120;
/** Deeper than any key there is. Where the parser gives up depends on the machine's stack. */
const DEPTH_MAX = 32;
/** Said without a place, so that the parser's own limit reads the same. */
const TOO_DEEP = `${config_problems/* ROOT */.Dl} nests values too deeply; at most ${DEPTH_MAX} levels; flatten it`;
/** What the parser's codes mean for the person who wrote the file. */
const SENTENCES = {
    TAB_AS_INDENT: "a tab indents this line; YAML is indented by spaces; replace the tab by spaces",
    MULTIPLE_DOCS: "a second document begins here; a file holds one; remove the --- line",
    BAD_INDENT: "the indentation fits no line above; keys of one map begin in one column; align them",
    TAG_RESOLVE_FAILED: "a word begins with !, which YAML takes for a tag; quote the text",
    BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands in one line; a key has one value; quote the text',
    BLOCK_IN_FLOW: 'a second ": " stands in one { }; each key has one value; quote the text',
    BAD_SCALAR_START: "text begins with a character that YAML keeps for itself; quote the text",
};
/** Codes that mean one line cannot be read as it stands, which quotes would mend. */
const MENDED_BY_QUOTES = new Set([
    "BAD_SCALAR_START",
    "BLOCK_AS_IMPLICIT_KEY",
    "BLOCK_IN_FLOW",
    "MULTILINE_IMPLICIT_KEY",
    "TAG_RESOLVE_FAILED",
    "UNEXPECTED_TOKEN",
]);
/** Says what the parser stumbled over, in the words of this file rather than of YAML's grammar. */
function addFaults(document, text, problems) {
    // What follows a fault in the same line is its consequence.
    const lines = new Set();
    for (const fault of [...document.errors, ...document.warnings]) {
        if (/call stack/i.test(fault.message)) {
            problems.add(0, TOO_DEEP);
            return;
        }
        const offset = unclosedQuote(fault, document) ?? fault.pos[0];
        const { line } = problems.place(offset);
        if (lines.has(line) || problems.many)
            continue;
        lines.add(line);
        const hint = MENDED_BY_QUOTES.has(fault.code) ? (0,gate_line_hint/* gateLineHint */.$)(text, offset) : null;
        problems.add(offset, hint === null ? sentenceOf(fault) : `YAML cannot read this gate line; ${hint}`);
    }
}
function sentenceOf({ code, message }) {
    if (/^Missing closing .quote/.test(message)) {
        return "the quote opened here is not closed; every quote needs its end; close it";
    }
    if (code === "MISSING_CHAR" || /and end with a [}\]]/.test(message)) {
        return "a { or [ above is not closed; every bracket needs its end; close it";
    }
    const known = SENTENCES[code];
    if (known !== undefined)
        return known;
    return `${(0,visible/* clipped */.cz)(message, MESSAGE_MAX)}; expected valid YAML; mend the line`;
}
/** The parser notices an open quote at the end of the file; the mistake is where it opened. */
function unclosedQuote({ message, pos }, document) {
    if (!/^Missing closing .quote/.test(message))
        return null;
    let opened = null;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, { range }) => {
            if (range && range[0] < pos[0] && range[1] >= pos[0])
                opened = range[0];
        },
    });
    return opened;
}

;// CONCATENATED MODULE: ./lib/config/yaml-file.js




/** A hundred times a long configuration; the parser takes about a second for as much. */
const TEXT_MAX = 256 * 1024;
/**
 * Reads YAML 1.2 (core schema) into values with their places. Syntax errors, files that are no text
 * or too large, and what a configuration never needs (tags, several documents) go to `problems`.
 */
function readYaml(text, problems) {
    if (!isReadable(text, problems))
        return undefined;
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: "core",
        prettyErrors: false,
        // Our own check is linear, the library's compares every key with every other.
        uniqueKeys: false,
        logLevel: "error",
    });
    if (document.errors.length > 0 || document.warnings.length > 0) {
        addFaults(document, text, problems);
        return undefined;
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)) {
        problems.add(0, `${config_problems/* ROOT */.Dl} is empty; expected a configuration; begin with version: 1`);
        return undefined;
    }
    const root = new TreeReader(text, problems, document).read();
    return problems.none ? root : undefined;
}
function isReadable(text, problems) {
    if (text.length > TEXT_MAX) {
        problems.add(0, `${config_problems/* ROOT */.Dl} has ${text.length} characters; a configuration has at most ${TEXT_MAX}; is this the right file?`);
        return false;
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: UTF-16 and binary files show by them
    const binary = text.search(/[\u0000\ufffd]/);
    if (binary === -1)
        return true;
    problems.add(binary, `${config_problems/* ROOT */.Dl} is not UTF-8 text here; expected YAML in UTF-8; save it in that encoding`);
    return false;
}
/** Turns the parser's tree into values, resolving aliases to the one value they stand for. */
class TreeReader {
    #text;
    #problems;
    #document;
    #anchors = new Map();
    #unused = new Map();
    #depth = 0;
    constructor(text, problems, document) {
        this.#text = text;
        this.#problems = problems;
        this.#document = document;
    }
    read() {
        const root = this.#value(this.#document.contents, 0);
        for (const [anchor, offset] of this.#unused)
            this.#addUnused(anchor, offset);
        return root;
    }
    #value(node, fallbackOffset) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node.range?.[0] ?? fallbackOffset);
        if (this.#depth === DEPTH_MAX) {
            this.#problems.add(0, TOO_DEEP);
            this.#problems.throwAny();
        }
        this.#depth += 1;
        const value = this.#plain(node, fallbackOffset);
        this.#depth -= 1;
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) {
            if (node.tag !== undefined) {
                this.#problems.add(value.offset, "a tag (!…) is given; no value needs one; remove it");
            }
            if (node.anchor !== undefined)
                this.#anchor(node.anchor, value);
        }
        return value;
    }
    #anchor(name, value) {
        const earlier = this.#unused.get(name);
        if (earlier !== undefined)
            this.#addUnused(name, earlier);
        this.#anchors.set(name, value);
        this.#unused.set(name, value.offset);
    }
    /** `- &pay/** lines >= 80%` reads as the text `lines >= 80%`: an anchor must earn its place. */
    #addUnused(anchor, offset) {
        const advice = this.#hint(offset) ?? "quote the text if it begins with &";
        this.#problems.add(offset, `the anchor ${(0,config_problems/* shown */.SP)(`&${anchor}`)} is never used; ${advice}`);
    }
    #plain(node, fallbackOffset) {
        if ((0,dist/* isMap */.jh)(node)) {
            const offset = node.range?.[0] ?? fallbackOffset;
            return { kind: "map", offset, entries: this.#entries(node.items) };
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const offset = node.range?.[0] ?? fallbackOffset;
            return { kind: "list", offset, items: node.items.map((item) => this.#value(item, offset)) };
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, fallbackOffset);
        return scalarValue(null, "", fallbackOffset, fallbackOffset);
    }
    #entries(pairs) {
        const entries = [];
        const seen = new Set();
        for (const { key, value } of pairs) {
            const keyValue = this.#value(key, 0);
            if (keyValue.kind !== "scalar" || typeof keyValue.value !== "string") {
                this.#problems.add(keyValue.offset, "a key is no text; expected a word; put numbers and other values in quotes");
                continue;
            }
            if (seen.has(keyValue.value)) {
                this.#problems.add(keyValue.offset, `the key ${(0,config_problems/* shown */.SP)(keyValue.value)} is given twice; a map has each key once; remove one`);
                continue;
            }
            seen.add(keyValue.value);
            const keyOffset = keyValue.offset;
            entries.push({ key: keyValue.value, keyOffset, value: this.#value(value, keyOffset) });
        }
        return entries;
    }
    #scalar(node, fallbackOffset) {
        const offset = node.range?.[0] ?? fallbackOffset;
        const { value } = node;
        const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        return scalarValue(known ? value : null, node.source ?? "", offset, this.#textOffset(node, offset));
    }
    #textOffset(node, offset) {
        const quoted = node.type === dist/* Scalar */.X5.QUOTE_DOUBLE || node.type === dist/* Scalar */.X5.QUOTE_SINGLE;
        if (quoted)
            return offset + 1;
        if (node.type !== dist/* Scalar */.X5.BLOCK_FOLDED && node.type !== dist/* Scalar */.X5.BLOCK_LITERAL)
            return offset;
        const header = this.#text.indexOf("\n", offset);
        const content = /\S/.exec(this.#text.slice(header, node.range?.[1]));
        return header === -1 || content === null ? offset : header + content.index;
    }
    #alias(anchor, offset) {
        const value = this.#anchors.get(anchor);
        this.#unused.delete(anchor);
        if (value !== undefined)
            return value;
        const advice = this.#hint(offset) ?? "quote the text if it begins with *";
        this.#problems.add(offset, `the alias ${(0,config_problems/* shown */.SP)(`*${anchor}`)} has no anchor above it; ${advice}`);
        return scalarValue(null, "", offset, offset);
    }
    #hint(offset) {
        return this.#problems.many ? null : (0,gate_line_hint/* gateLineHint */.$)(this.#text, offset);
    }
}
function scalarValue(value, source, offset, textOffset) {
    return { kind: "scalar", value, source, offset, textOffset };
}

;// CONCATENATED MODULE: ./lib/config/parse.js




/**
 * Reads a configuration file.
 *
 * Errors: `config`, every line beginning with `file:line:column`, the first line being the first
 * mistake of the file; at most ten are said, then how many more there are.
 */
function parseConfig(text, file) {
    const content = text.startsWith("\ufeff") ? text.slice(1) : text;
    const problems = new config_problems/* Problems */.Zw(file, content, homesOf);
    const root = readYaml(content, problems);
    problems.throwAny();
    if (root === undefined)
        throw new Error("a file without a value has a problem that says so");
    const read = file_keys/* fileKeys */.N.read(root, problems, config_problems/* ROOT */.Dl);
    problems.throwAny();
    if (read === undefined)
        throw new Error("a value that does not fit has a problem that says so");
    const { "fail-on": failOn, ...rest } = read;
    return { file, ...rest, failOn };
}

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/app/read-text.js
var read_text = __webpack_require__(343);
;// CONCATENATED MODULE: ./lib/app/load-config.js




/** Where a configuration is looked for when none is named. */
const CONFIG_PLACES = [
    ".github/soakgate.yml",
    ".github/soakgate.yaml",
    "soakgate.yml",
];
/**
 * The configuration at `named`, else the first of the usual places, else none.
 *
 * Errors: `config` when the named file is missing, too large, not UTF-8, or wrong anywhere.
 */
async function loadConfig(files, named) {
    if (named !== null) {
        if (await files.exists(named))
            return parseConfig(await (0,read_text/* readText */.y)(files, named), named);
        throw new error/* SoakgateError */.q("config", `${named}: there is no such file; name a configuration that exists, or leave the name out ` +
            `to use ${CONFIG_PLACES.join(", ")} where there is one`);
    }
    for (const place of CONFIG_PLACES) {
        if (await files.exists(place))
            return parseConfig(await (0,read_text/* readText */.y)(files, place), place);
    }
    return config/* NO_CONFIG */.H5;
}


/***/ }),

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** Far beyond any configuration or description, far below what would hurt. */
const HAND_WRITTEN_BYTES_MAX = 1 << 20;
/**
 * A whole text file, by default one that a person wrote.
 *
 * Errors: `config` when it is missing, larger than `bytesMax`, or not UTF-8.
 */
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

/***/ 1236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_OVERRIDES),
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _soak_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2649);



/** Nothing said by hand. */
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
/**
 * Lays what was said by hand over the configuration. Patterns given by hand are relative to
 * `workingDirectory`.
 *
 * Errors: `usage` for a step that the milestone has not, and for patterns that only exclude.
 */
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
/** The keys of `over`, each from `over` where it says something, else from `base`. */
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


/***/ })

};
