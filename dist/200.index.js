"use strict";
exports.id = 200;
exports.ids = [200];
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

/***/ 272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parsePlainConfig: () => (/* binding */ parsePlainConfig)
});

var domain_error = __webpack_require__(9342);
var js_yaml = __webpack_require__(3243);
var yaml_bounds = __webpack_require__(1145);
;// CONCATENATED MODULE: ./lib/config/plain-yaml.js


function readPlainYaml(text) {
    if (text.length > yaml_bounds/* TEXT_MAX */.D || OUT_OF_PLACE.test(text))
        return null;
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: yaml_bounds/* DEPTH_MAX */.t - 1 });
        return new PlainReader(text, events).read();
    }
    catch (error) {
        if (error instanceof Error)
            return null;
        throw error;
    }
}
const OUT_OF_PLACE = /[\ufeff\ufffd]|\r(?!\n)|^(?:---|\.\.\.|%| *\t)/m;
const CORE_TAGS = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
class NotPlain extends Error {
}
class PlainReader {
    #text;
    #events;
    #at = 0;
    #latest = 0;
    constructor(text, events) {
        this.#text = text;
        this.#events = events;
    }
    read() {
        const document = this.#next();
        const whole = document?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT && document.directives.length === 0;
        if (!whole)
            throw new NotPlain();
        const root = this.#value(this.#next());
        if (root?.kind !== "map")
            throw new NotPlain();
        if (this.#next()?.type !== js_yaml/* EVENT_ID */.hy.POP || this.#next() !== undefined)
            throw new NotPlain();
        return root;
    }
    #next() {
        this.#at += 1;
        return this.#events[this.#at - 1];
    }
    #value(event) {
        if (event?.type === js_yaml/* EVENT_ID */.hy.POP)
            return null;
        if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return this.#scalar(event);
        if (event?.type !== js_yaml/* EVENT_ID */.hy.MAPPING && event?.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            throw new NotPlain();
        if (event.anchorStart >= 0 || event.tagStart >= 0)
            throw new NotPlain();
        this.#latest = event.start;
        return event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? this.#map(event) : this.#list(event);
    }
    #list({ start: offset, style }) {
        const items = [];
        for (;;) {
            const before = this.#latest;
            const item = this.#value(this.#next());
            if (item === null)
                return { kind: "list", offset, items };
            if (items.length > 0 && style === js_yaml/* COLLECTION_STYLE */.Rl.BLOCK)
                this.#onNewLine(before, item);
            items.push(item);
        }
    }
    #map({ start: offset, style }) {
        const entries = [];
        const seen = new Set();
        for (;;) {
            const before = this.#latest;
            const key = this.#value(this.#next());
            if (key === null)
                return { kind: "map", offset, entries };
            if (entries.length > 0 && style === js_yaml/* COLLECTION_STYLE */.Rl.BLOCK)
                this.#onNewLine(before, key);
            const word = key.kind === "scalar" ? key.value : null;
            const value = this.#value(this.#next());
            if (typeof word !== "string" || seen.has(word) || value === null)
                throw new NotPlain();
            seen.add(word);
            entries.push({ key: word, keyOffset: key.offset, value });
        }
    }
    #onNewLine(before, entry) {
        if (this.#text.lastIndexOf("\n", entry.offset) < before)
            throw new NotPlain();
    }
    #scalar(event) {
        const { valueStart, style, anchorStart, tagStart } = event;
        if (valueStart < 0 || anchorStart >= 0 || tagStart >= 0)
            throw new NotPlain();
        this.#latest = valueStart;
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN) {
            const value = coreValue(source);
            return { kind: "scalar", value, source, offset: valueStart, textOffset: valueStart };
        }
        const quoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        if (!quoted)
            throw new NotPlain();
        const offset = valueStart - 1;
        return { kind: "scalar", value: source, source, offset, textOffset: valueStart };
    }
}
function coreValue(source) {
    for (const tag of CORE_TAGS) {
        const value = tag.resolve(source, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    if (/^[-+]?[.\d]+e[-+]?\d+$/i.test(source))
        throw new NotPlain();
    return source;
}

var config_problems = __webpack_require__(784);
var read_config = __webpack_require__(9359);
;// CONCATENATED MODULE: ./lib/config/parse-plain.js




function parsePlainConfig(text, file) {
    const content = text.startsWith("\ufeff") ? text.slice(1) : text;
    const root = readPlainYaml(content);
    if (root === null)
        return null;
    const problems = new config_problems/* Problems */.Zw(file, content);
    try {
        const config = (0,read_config/* readConfig */.X)(root, problems, file);
        return problems.none ? config : null;
    }
    catch (error) {
        if (error instanceof domain_error/* SoakgateError */.q)
            return null;
        throw error;
    }
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