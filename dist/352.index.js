"use strict";
exports.id = 352;
exports.ids = [352];
exports.modules = {

/***/ 3356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ fileKeys)
});

var config = __webpack_require__(8674);
var config_problems = __webpack_require__(784);
var scalars = __webpack_require__(5779);
var shape = __webpack_require__(6587);
var config_value = __webpack_require__(1231);
;// CONCATENATED MODULE: ./lib/config/evidence-keys.js





const SEARCHED = { value: null, shown: "found" };
const NOTHING = { value: [], shown: "none" };
const placedPattern = (0,shape/* mapped */.CV)(scalars/* pathPattern */.s$, (pattern, value, problems) => ({
    pattern,
    origin: problems.place(value.kind === "scalar" ? value.textOffset : value.offset),
}));
function reportPatterns(example) {
    return (0,shape/* mapped */.CV)((0,shape/* list */.p_)(placedPattern, { least: 1, example }), (read, value, problems, path) => {
        if (read.some(({ pattern }) => !pattern.startsWith("!")))
            return read;
        problems.add(value.offset, `${path} only excludes; expected at least one pattern without !; add one like ${example}`);
        return undefined;
    });
}
const coverageReports = reportPatterns("[coverage.json]");
const testReports = reportPatterns("[junit.xml]");
const evidence_keys_module = (0,shape/* fields */.OA)({
    name: (0,shape/* required */.mw)(scalars/* text */.Qq, "Name of the module.", "chaos"),
    match: (0,shape/* required */.mw)((0,shape/* list */.p_)(scalars/* pathPattern */.s$, { least: 1, example: '["src/**"]' }), "Patterns of its files. A file belongs to the first module that matches.", '["tools/chaos/**"]'),
});
const modules = (0,shape/* mapped */.CV)((0,shape/* list */.p_)(evidence_keys_module, { least: 0, example: '[{ name: core, match: ["src/**"] }]' }), (read, value, problems, path) => {
    const names = new Map();
    const matches = new Map();
    let distinct = true;
    for (const [index, { name, match }] of read.entries()) {
        const item = value.kind === "list" ? (value.items[index] ?? value) : value;
        const patterns = JSON.stringify([...new Set(match)].sort());
        const namesake = names.get(name);
        const twin = matches.get(patterns);
        if (namesake !== undefined) {
            problems.add(((0,config_value/* entryOf */.M)(item, "name") ?? item).offset, `${path}[${index}].name ${(0,config_problems/* shown */.SP)(name)} is also the name of ${path}[${namesake}]; names are distinct; rename one`);
        }
        else if (twin !== undefined) {
            problems.add(((0,config_value/* entryOf */.M)(item, "match") ?? item).offset, `${path}[${index}] matches the same patterns as ${path}[${twin}] and would never get a file; remove one of them`);
        }
        distinct &&= namesake === undefined && twin === undefined;
        names.set(name, index);
        matches.set(patterns, index);
    }
    return distinct ? read : undefined;
});
const paths = (0,shape/* mapped */.CV)((0,shape/* record */.g1)(scalars/* prefix */.Pl, { name: "report prefixes", example: '{ /usr/src/app/: "" }', emptyName: true }), (read) => read.map(([from, to]) => [from, to]));
const coverage = (0,shape/* mapped */.CV)((0,shape/* either */.gP)((0,scalars/* off */.AU)("coverage"), (0,shape/* fields */.OA)({
    reports: (0,shape/* optional */.lq)(coverageReports, "Report files or globs.", "[coverage.json]", SEARCHED),
    baseline: (0,shape/* optional */.lq)(coverageReports, "Report files or globs of the state before.", "[base/coverage.json]", shape/* ABSENT */.sj),
    exclude: (0,shape/* optional */.lq)((0,shape/* list */.p_)(scalars/* pathPattern */.s$, { least: 0, example: '["**/generated/**"]' }), "Patterns of files that do not count.", '["**/generated/**"]', NOTHING),
    paths: (0,shape/* optional */.lq)(paths, "Path prefixes in reports, and what stands for them in the repository.", '{ /usr/src/app/: "" }', NOTHING),
    "max-unmatched": (0,shape/* optional */.lq)(scalars/* percent */.KN, "Largest share of report paths that may match no file of the repository.", "5%", shape/* ABSENT */.sj),
    modules: (0,shape/* optional */.lq)(modules, "Named groups of files, each a row of the report.", '[{ name: chaos, match: ["tools/chaos/**"] }]', NOTHING),
})), (read) => {
    if (read === false)
        return { ...config/* COVERAGE_DEFAULTS */.un, enabled: false };
    const { "max-unmatched": maxUnmatched, ...rest } = read;
    return { enabled: true, ...rest, maxUnmatched };
});
const tests = (0,shape/* mapped */.CV)((0,shape/* either */.gP)((0,scalars/* off */.AU)("tests"), (0,shape/* fields */.OA)({
    reports: (0,shape/* optional */.lq)(testReports, "JUnit XML files or globs.", "[junit.xml]", SEARCHED),
    baseline: (0,shape/* optional */.lq)(testReports, "JUnit XML files or globs of the state before.", "[base/junit.xml]", shape/* ABSENT */.sj),
})), (read) => (read === false ? { ...config/* TESTS_DEFAULTS */.nT, enabled: false } : { enabled: true, ...read }));
const patch = (0,shape/* mapped */.CV)((0,shape/* fields */.OA)({
    "min-lines": (0,shape/* optional */.lq)((0,scalars/* integer */.nd)(0, 1_000_000), "Changes of fewer measured lines are exempt from `patch` gates.", "5", { value: 0, shown: "0" }),
}), (read) => ({ minLines: read["min-lines"] }));

var gate_keys = __webpack_require__(6528);
;// CONCATENATED MODULE: ./lib/config/milestone-keys.js





const STEPS_MAX = 1_000;
const milestone_keys_NOTHING = { value: [], shown: "none" };
const targets = (0,shape/* mapped */.CV)((0,shape/* record */.g1)(scalars/* percent */.KN, { name: "paths or modules", example: "{ src/pay.py: 80% }" }), (read, _value, problems) => read.map(([name, atLeast, keyOffset]) => ({
    name,
    atLeast: (0,scalars/* percentText */.fL)(atLeast),
    origin: problems.place(keyOffset),
})));
const LINES = /^([\s\S]+):(\d{1,9})(?:-(\d{1,9}))?$/;
const region = (0,shape/* mapped */.CV)(scalars/* text */.Qq, (written, value, problems, path) => {
    const lines = LINES.exec(written);
    if (lines !== null)
        return linesOf(written, value, problems, path) && written;
    if (/^[\s\S]+#[^#]+$/.test(written))
        return written;
    problems.mismatch(value, path, "a part of a file, PATH#SYMBOL or PATH:FIRST-LAST", "write one like src/lock.py#Lock.renew or src/lock.py:10-40");
    return undefined;
});
const components = (0,shape/* mapped */.CV)((0,shape/* record */.g1)({ ...region, allowed: "PATH#SYMBOL or PATH:FIRST-LAST" }, { name: "names", example: "{ Lock API: src/lock.py#Lock }" }), (read, value, problems) => read.map(([name, subject, keyOffset]) => {
    const written = (0,config_value/* entryOf */.M)(value, name);
    const offset = written?.kind === "scalar" ? written.textOffset : keyOffset;
    return { name, subject, origin: problems.place(offset) };
}));
const noteLines = (0,shape/* mapped */.CV)(scalars/* text */.Qq, linesOf);
const note = (0,shape/* mapped */.CV)((0,shape/* fields */.OA)({
    lines: (0,shape/* required */.mw)(noteLines, "The lines, PATH:FIRST-LAST.", '"src/lock.py:118-128"'),
    reason: (0,shape/* required */.mw)(scalars/* text */.Qq, "Why they are not covered.", "needs a real power cut"),
}), ({ lines, reason }) => ({ ...lines, reason }));
function linesOf(written, value, problems, path) {
    const match = LINES.exec(written);
    if (match === null) {
        problems.mismatch(value, path, "lines of a file, PATH:FIRST-LAST", "write src/lock.py:118-128");
        return undefined;
    }
    const first = Number(match[2]);
    const last = Number(match[3] ?? match[2]);
    if (first >= 1 && first <= last)
        return { path: match[1], first, last };
    const fault = first < 1 ? "begins at line 0" : `ends before it begins`;
    problems.add(value.offset, `${path} ${(0,config_problems/* shown */.SP)(written)} ${fault}; lines count from 1, the first before the last; swap or mend them`);
    return undefined;
}
const patterns = (0,shape/* list */.p_)(scalars/* pathPattern */.s$, { least: 1, example: "[reports/coverage.json]" });
const evidence = (0,shape/* fields */.OA)({
    before: (0,shape/* optional */.lq)(patterns, "Coverage reports before the step.", "[step0/coverage.json]", milestone_keys_NOTHING),
    after: (0,shape/* required */.mw)(patterns, "Coverage reports after the step.", "[step1/coverage.json]"),
});
const step = (0,shape/* fields */.OA)({
    title: (0,shape/* required */.mw)(scalars/* text */.Qq, "Title of the step.", "Raise the CI gate"),
    goal: (0,shape/* optional */.lq)(scalars/* text */.Qq, "What the step is for, in a sentence.", "Raise it to 70%", shape/* ABSENT */.sj),
    targets: (0,shape/* optional */.lq)(targets, "Least coverage of a path, glob or module, in the headline metric. Each target is a gate.", "{ src/lock.py: 70% }", milestone_keys_NOTHING),
    criteria: (0,shape/* optional */.lq)((0,shape/* list */.p_)(gate_keys/* gate */.G, { least: 0, example: "[tests failed = 0]" }), "Acceptance criteria: gates that a pull request claiming the step must meet.", "[tests failed = 0]", milestone_keys_NOTHING),
    components: (0,shape/* optional */.lq)(components, "Parts of the step's files that the report lists, by name.", "{ Lock API: src/lock.py#Lock }", milestone_keys_NOTHING),
    notes: (0,shape/* optional */.lq)((0,shape/* list */.p_)(note, { least: 0, example: '[{ lines: "src/lock.py:118-128", reason: … }]' }), "Why some lines are not covered.", '[{ lines: "src/lock.py:118-128", reason: … }]', milestone_keys_NOTHING),
    evidence: (0,shape/* optional */.lq)(evidence, "Reports of a finished step, where no stored baseline has its figures.", "{ before: [step0/coverage.json], after: [step1/coverage.json] }", shape/* ABSENT */.sj),
});
const steps = (0,shape/* mapped */.CV)((0,shape/* list */.p_)(step, { least: 1, example: "- title: First step" }), (read, value, problems, path) => {
    const titles = new Map();
    let distinct = true;
    for (const [index, { title }] of read.entries()) {
        const first = titles.get(title);
        if (first === undefined)
            titles.set(title, index);
        else {
            distinct = false;
            const item = value.kind === "list" ? value.items[index] : undefined;
            const at = (item && (0,config_value/* entryOf */.M)(item, "title")) ?? value;
            problems.add(at.offset, `${path}[${index}].title ${(0,config_problems/* shown */.SP)(title)} is also the title of ${path}[${first}]; each step has its own; rename one`);
        }
    }
    return distinct ? read : undefined;
});
const milestone = (0,shape/* mapped */.CV)((0,shape/* fields */.OA)({
    name: (0,shape/* required */.mw)(scalars/* text */.Qq, "Name of the milestone.", "P0.4 Milestone 3"),
    step: (0,shape/* optional */.lq)((0,scalars/* integer */.nd)(1, STEPS_MAX), "The current step, counted from 1. For display: a pull request claims its step by input or label.", "3", shape/* ABSENT */.sj),
    steps: (0,shape/* required */.mw)(steps, "The steps, in order.", "[{ title: First step }]"),
}), (plan, value, problems, path) => {
    if (plan.step === null || plan.step <= plan.steps.length)
        return plan;
    problems.add(((0,config_value/* entryOf */.M)(value, "step") ?? value).offset, `${path}.step is ${plan.step}; the milestone has ${plan.steps.length} steps; write a number up to ${plan.steps.length}`);
    return undefined;
});

var soak_keys = __webpack_require__(7933);
;// CONCATENATED MODULE: ./lib/config/file-keys.js







const NO_GATES = [];
const fileKeys = (0,shape/* fields */.OA)({
    version: (0,shape/* required */.mw)(scalars/* version */.rE, "Version of this file's format.", "1"),
    soak: (0,shape/* optional */.lq)(soak_keys/* soak */.Rb, "The failover soak; false switches it off.", "{ drill: {} }", shape/* ABSENT */.sj),
    coverage: (0,shape/* optional */.lq)(coverage, "Coverage reports; false switches them off.", "{ reports: [coverage.json] }", { value: config/* COVERAGE_DEFAULTS */.un, shown: "found" }),
    tests: (0,shape/* optional */.lq)(tests, "Test results; false switches them off.", "{ reports: [junit.xml] }", {
        value: config/* TESTS_DEFAULTS */.nT,
        shown: "found",
    }),
    patch: (0,shape/* optional */.lq)(patch, "How changed lines are judged.", "{ min-lines: 5 }", {
        value: config/* PATCH_DEFAULTS */._K,
        shown: "every changed line counts",
    }),
    comment: (0,shape/* optional */.lq)((0,scalars/* word */.Vm)(config/* COMMENT_MODES */.p8), "When the pull-request comment is written.", "changes", {
        value: "always",
        shown: "always",
    }),
    "fail-on": (0,shape/* optional */.lq)((0,scalars/* word */.Vm)(config/* FAIL_ON_MODES */.c9), "Which verdicts fail the job.", "fail", {
        value: "fail-or-unknown",
        shown: "fail-or-unknown",
    }),
    gates: (0,shape/* optional */.lq)((0,shape/* list */.p_)(gate_keys/* gate */.G, { least: 0, example: "[total lines drop <= 0]" }), "Rules over the evidence, one line each.", "[total lines drop <= 0]", { value: NO_GATES, shown: "the default gates" }),
    milestone: (0,shape/* optional */.lq)(milestone, "A milestone, its steps and their acceptance criteria.", "{ name: M1, steps: [{ title: First step }] }", shape/* ABSENT */.sj),
});


/***/ }),

/***/ 352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

var config_problems = __webpack_require__(784);
var read_config = __webpack_require__(9359);
var file_keys = __webpack_require__(3356);
;// CONCATENATED MODULE: ./lib/config/reference.js

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
function toldOf({ fields, inner }, told) {
    const keys = fields ?? inner?.shape.fields;
    return keys === undefined ? null : (told.get(keys)?.replace(/\[\]$/, "") ?? null);
}
function homesOf(key) {
    const homes = configReference()
        .map(({ path }) => path)
        .filter((path) => path.endsWith(`.${key}`))
        .map((path) => path.slice(0, -key.length - 1));
    return configReference().some(({ path }) => path === key) ? ["the file itself"] : homes;
}
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

var dist = __webpack_require__(8815);
var gate_line_hint = __webpack_require__(8118);
var yaml_bounds = __webpack_require__(1145);
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/config/yaml-faults.js





const MESSAGE_MAX = 120;
const TOO_DEEP = `${config_problems/* ROOT */.Dl} nests values too deeply; at most ${yaml_bounds/* DEPTH_MAX */.t} levels; flatten it`;
const SENTENCES = {
    TAB_AS_INDENT: "a tab indents this line; YAML is indented by spaces; replace the tab by spaces",
    MULTIPLE_DOCS: "a second document begins here; a file holds one; remove the --- line",
    BAD_INDENT: "the indentation fits no line above; keys of one map begin in one column; align them",
    TAG_RESOLVE_FAILED: "a word begins with !, which YAML takes for a tag; quote the text",
    BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands in one line; a key has one value; quote the text',
    BLOCK_IN_FLOW: 'a second ": " stands in one { }; each key has one value; quote the text',
    BAD_SCALAR_START: "text begins with a character that YAML keeps for itself; quote the text",
};
const MENDED_BY_QUOTES = new Set([
    "BAD_SCALAR_START",
    "BLOCK_AS_IMPLICIT_KEY",
    "BLOCK_IN_FLOW",
    "MULTILINE_IMPLICIT_KEY",
    "TAG_RESOLVE_FAILED",
    "UNEXPECTED_TOKEN",
]);
function addFaults(document, text, problems) {
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





function readYaml(text, problems) {
    if (!isReadable(text, problems))
        return undefined;
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: "core",
        prettyErrors: false,
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
    if (text.length > yaml_bounds/* TEXT_MAX */.D) {
        problems.add(0, `${config_problems/* ROOT */.Dl} has ${text.length} characters; a configuration has at most ${yaml_bounds/* TEXT_MAX */.D}; is this the right file?`);
        return false;
    }
    const binary = text.search(/[\u0000\ufffd]/);
    if (binary === -1)
        return true;
    problems.add(binary, `${config_problems/* ROOT */.Dl} is not UTF-8 text here; expected YAML in UTF-8; save it in that encoding`);
    return false;
}
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
        if (this.#depth === yaml_bounds/* DEPTH_MAX */.t) {
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




function parseConfig(text, file) {
    const content = text.startsWith("\ufeff") ? text.slice(1) : text;
    const problems = new config_problems/* Problems */.Zw(file, content, homesOf);
    const root = readYaml(content, problems);
    problems.throwAny();
    if (root === undefined)
        throw new Error("a file without a value has a problem that says so");
    const config = (0,read_config/* readConfig */.X)(root, problems, file);
    problems.throwAny();
    if (config === null)
        throw new Error("a value that does not fit has a problem that says so");
    return config;
}


/***/ }),

/***/ 9359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _file_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3356);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);


function readConfig(root, problems, file) {
    const read = _file_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fileKeys */ .N.read(root, problems, _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl);
    if (read === undefined)
        return null;
    const { "fail-on": failOn, ...rest } = read;
    return { file, ...rest, failOn };
}


/***/ }),

/***/ 1145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TEXT_MAX),
/* harmony export */   t: () => (/* binding */ DEPTH_MAX)
/* harmony export */ });
const TEXT_MAX = 256 * 1024;
const DEPTH_MAX = 32;


/***/ }),

/***/ 1981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cz: () => (/* binding */ clipped)
/* harmony export */ });
const UNSEEN = new RegExp([
    "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5]",
    "[\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e]",
    "[\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff]",
    "[\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]",
].join("|"), "gu");
const PRINTABLE_ASCII = /^[ -~]*$/;
const ZERO_WIDTH_JOINER = "\u200d";
function visible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    return text.replace(UNSEEN, (character, offset) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset))
            return character;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return "\u2421";
        if (code >= 0xd800 && code <= 0xdfff)
            return "\ufffd";
        return `\\u{${code.toString(16)}}`;
    });
}
function oneLine(text) {
    return visible(text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(/^ | $/g, ""));
}
function clipped(text, max) {
    if (text.length <= max)
        return text;
    let points = 0;
    let end = 0;
    let keep = 0;
    for (const character of text) {
        if (points === max)
            return `${text.slice(0, keep)}\u2026`;
        points += 1;
        end += character.length;
        if (points === max - 1)
            keep = end;
    }
    return text;
}
function joinsEmoji(text, offset) {
    const next = text.codePointAt(offset + 1) ?? 0;
    const low = text.charCodeAt(offset - 1);
    const before = low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(offset - 2) ?? 0) : low;
    return isPicture(next) && (isPicture(before) || before === 0xfe0f);
}
function isPicture(code) {
    return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);
}


/***/ })

};
;