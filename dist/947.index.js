"use strict";
exports.id = 947;
exports.ids = [947,265];
exports.modules = {

/***/ 7641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  ZN: () => (/* binding */ REPLAY_BYTES_MAX),
  Rb: () => (/* binding */ parseReplay),
  cQ: () => (/* binding */ renderReplay)
});


var domain_error = __webpack_require__(9342);
var soak = __webpack_require__(3028);
var version = __webpack_require__(9416);
var report_shape = __webpack_require__(4247);
var soak_shape = __webpack_require__(4974);
var settings = __webpack_require__(265);
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/app/unknown-key.js

function unknownKey(value, copy, where) {
    if (Array.isArray(value) && Array.isArray(copy)) {
        for (const [place, item] of value.entries()) {
            const found = unknownKey(item, copy[place], `${where}[${place}]`);
            if (found !== null)
                return found;
        }
        return null;
    }
    if (!isRecord(value) || !isRecord(copy))
        return null;
    for (const [key, item] of Object.entries(value)) {
        const path = `${where === "" ? "" : `${where}.`}${(0,visible/* visible */.RK)((0,visible/* clipped */.cz)(key, 60))}`;
        if (!Object.hasOwn(copy, key))
            return path;
        const found = unknownKey(item, copy[key], path);
        if (found !== null)
            return found;
    }
    return null;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/app/replay-file.js







const REPLAY_SCHEMA = "soakgate/replay@1";
const REPLAY_BYTES_MAX = 4 << 20;
const FAULTS_MAX = 10_000;
const TEXT_MAX = 1000;
const LONGEST_US = 3_155_760_000_000_000;
const MILLION = 1_000_000;
const shortText = (0,report_shape/* checked */.KD)(report_shape/* text */.Qq, `a text of at most ${TEXT_MAX} characters`, ({ length }) => length <= TEXT_MAX);
const duration = within(report_shape/* count */.U9, 0, LONGEST_US);
const span = within(report_shape/* integer */.nd, -LONGEST_US, LONGEST_US);
const index = within(report_shape/* count */.U9, 0, 2 ** 31 - 1);
const node = within(report_shape/* count */.U9, 0, 99);
function within(shape, least, most) {
    return (0,report_shape/* checked */.KD)(shape, `a whole number from ${least} to ${most}`, (value) => value >= least && value <= most);
}
const fault = (0,report_shape/* checked */.KD)((0,report_shape/* objectOf */.Xy)({
    kind: (0,report_shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln),
    atUs: duration,
    forUs: duration,
    target: (0,report_shape/* either */.gP)(node, (value) => typeof value === "number", (0,report_shape/* oneOf */.yL)("leader", "one", "minority", "all", "store")),
    pick: node,
    dir: (0,report_shape/* oneOf */.yL)("both", "in", "out"),
    ppm: within(report_shape/* integer */.nd, -MILLION, MILLION),
    minUs: duration,
    maxUs: span,
    wide: report_shape/* flag */.Jt,
    midway: report_shape/* flag */.Jt,
    messagesFirst: report_shape/* flag */.Jt,
}), "a delay whose least is at most its largest, and a clock that is off by at most 500000 ppm", (each) => each.kind === "clock-drift"
    ? Math.abs(each.ppm) <= MILLION / 2
    : each.ppm >= 0 && (each.ppm === 0 || each.minUs <= each.maxUs));
const plan = (0,report_shape/* checked */.KD)((0,report_shape/* objectOf */.Xy)({
    windowUs: within(report_shape/* count */.U9, 1, LONGEST_US),
    calmAtUs: duration,
    kinds: (0,report_shape/* checked */.KD)((0,report_shape/* listOf */.c3)((0,report_shape/* oneOf */.yL)(...soak/* FAULT_KINDS */.ln)), "every kind once", noneTwice),
    faults: (0,report_shape/* checked */.KD)((0,report_shape/* listOf */.c3)(fault), `at most ${FAULTS_MAX} faults in order of atUs`, (faults) => faults.length <= FAULTS_MAX &&
        faults.every((each, place) => each.atUs >= (faults[place - 1]?.atUs ?? 0))),
}), "a calm that begins within the window", ({ windowUs, calmAtUs }) => calmAtUs <= windowUs);
function noneTwice(values) {
    return new Set(values).size === values.length;
}
const replayShape = (0,report_shape/* objectOf */.Xy)({
    schema: (0,report_shape/* oneOf */.yL)(REPLAY_SCHEMA),
    tool: shortText,
    scenario: shortText,
    preset: (0,report_shape/* optional */.lq)(shortText),
    origin: (0,report_shape/* objectOf */.Xy)({ seed: shortText, index }),
    invariant: soak_shape/* invariantShape */.cz,
    digest: (0,report_shape/* textLike */.r1)("16 hexadecimal digits", /^[0-9a-f]{16}$/),
    run: (0,report_shape/* objectOf */.Xy)({
        seed: shortText,
        index,
        steadyPpm: (0,report_shape/* optional */.lq)(within(report_shape/* integer */.nd, -MILLION / 2, MILLION / 2)),
        lease: soak_shape/* leaseShape */.af,
        plan,
    }),
});
function renderReplay(file) {
    const whole = { schema: REPLAY_SCHEMA, tool: version/* VERSION */.x, ...file };
    return `${JSON.stringify(replayShape.order(whole), null, 2)}\n`;
}
function parseReplay(json, where) {
    const value = jsonOf(json, where);
    checkSchema(value, where);
    const refuse = (message) => {
        throw new domain_error/* SoakgateError */.q("config", `${where}: ${message}; give a replay file as soakgate wrote it, or mend that value`);
    };
    try {
        const file = replayShape.read(withAddedKeys(value), "");
        const strange = unknownKey(value, replayShape.order(file), "");
        if (strange !== null)
            refuse(`${strange}: is no key of ${REPLAY_SCHEMA}`);
        checkRun(file);
        return file;
    }
    catch (error) {
        if (!(error instanceof domain_error/* SoakgateError */.q))
            throw error;
        if (error.message.startsWith(`${where}: `))
            throw error;
        return refuse(error.message);
    }
}
const ADDED_KEYS = {
    renewDeadlineUs: null,
    timerFlag: false,
    tickBlocked: false,
    notified: false,
    wallOffsetUs: 0,
    runUs: 0,
};
function withAddedKeys(value) {
    const { run } = value;
    if (typeof run?.lease !== "object" || run.lease === null)
        return value;
    return { ...value, run: { ...run, lease: { ...ADDED_KEYS, ...run.lease } } };
}
function jsonOf(json, where) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        throw new domain_error/* SoakgateError */.q("config", `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; ` +
            "give the witness-….json that a failed soak wrote");
    }
}
function checkSchema(value, where) {
    const found = typeof value === "object" && value !== null ? Object.entries(value) : [];
    const of = (key) => found.find(([name]) => name === key)?.[1];
    const schema = of("schema");
    if (schema === REPLAY_SCHEMA)
        return;
    const number = /^soakgate\/replay@([1-9]\d{0,8})$/.exec(String(schema))?.[1];
    if (typeof schema === "string" && number !== undefined) {
        const tool = of("tool");
        const writer = typeof tool === "string" && /^[\w.+-]{1,40}$/.test(tool)
            ? `soakgate ${tool}`
            : "another version";
        throw new domain_error/* SoakgateError */.q("config", `${where}: is of schema soakgate/replay@${number}, written by ${writer}; soakgate ${version/* VERSION */.x} ` +
            `replays ${REPLAY_SCHEMA} only; replay it with the version that wrote it, or run the soak again`);
    }
    throw new domain_error/* SoakgateError */.q("config", `${where}: is no replay file: its schema is not ${REPLAY_SCHEMA}; ` +
        "give the witness-….json that a failed soak wrote");
}
function checkRun({ scenario, run }) {
    const { lease, plan: faults } = run;
    (0,settings/* checkSettings */.EW)((0,settings.soakSettings)({ scenario, lease, windowUs: faults.windowUs, kinds: [] }));
    const missing = faults.faults.findIndex(({ target, pick }) => pick >= lease.nodes || (typeof target === "number" && target >= lease.nodes));
    if (missing !== -1) {
        throw new domain_error/* SoakgateError */.q("config", `run.plan.faults[${missing}]: is aimed at a node that is not there; there are ${lease.nodes}`);
    }
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


/***/ }),

/***/ 7822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   vj: () => (/* binding */ recordRun),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3471);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _mishaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5567);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2504);
/* harmony import */ var _shrink_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1953);





const MISHAPS_MAX = 256;
function recordRun(input) {
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(false);
    const { history, digest } = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlan */ .F)({ ...input, record: true });
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(true);
    return { history, digest, mishaps: (0,_mishaps_js__WEBPACK_IMPORTED_MODULE_2__/* .keptMishaps */ ._V)() };
}
function spelledOut(input, recording, leadUs, work) {
    const drawn = input.plan.faults.filter(isShare);
    const sharp = input.plan.faults.filter((fault) => !isShare(fault));
    const leaders = leadersOf(recording.history);
    const single = recording.mishaps
        .filter((mishap) => work || mishap.message !== _network_js__WEBPACK_IMPORTED_MODULE_3__/* .WORK */ .Ar)
        .filter((mishap) => drawn.some((fault) => covers(fault, mishap)))
        .slice(-MISHAPS_MAX)
        .map((mishap) => faultOf(mishap, leadUs, 2 * input.lease.netMaxUs, leaders));
    return (0,_shrink_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .withFaults */ .iO)(input, [...victimsOf(sharp, recording.history, leaders), ...single]);
}
function isShare(fault) {
    const certain = fault.ppm === 1_000_000 && fault.minUs === fault.maxUs;
    return _shrink_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .OF_MESSAGES */ .XD.includes(fault.kind) && !certain;
}
function covers(fault, mishap) {
    const since = mishap.sentAtUs - fault.atUs;
    return fault.kind === mishap.kind && since >= 0 && since <= fault.forUs;
}
function faultOf(mishap, leadUs, aboutUs, leaders) {
    const { kind, node, dir, sentAtUs, extraUs } = mishap;
    const atUs = Math.max(0, sentAtUs - Math.max(aboutUs, leadUs));
    const led = leadUs > 0 && leaders(sentAtUs) === node;
    return {
        kind,
        atUs,
        forUs: sentAtUs + aboutUs - atUs,
        target: led ? "leader" : node,
        pick: node,
        dir,
        ppm: 1_000_000,
        minUs: extraUs,
        maxUs: extraUs,
        wide: false,
        midway: false,
        messagesFirst: false,
    };
}
function leadersOf(history) {
    const claims = history.filter(({ f }) => f === "claim" || f === "unclaim");
    return (t) => {
        let leader = -1;
        for (const claim of claims) {
            if (claim.t > t)
                break;
            const node = Number(claim.p.slice(1)) - 1;
            if (claim.f === "claim")
                leader = node;
            else if (leader === node)
                leader = -1;
        }
        return leader;
    };
}
function apart(input, { history }) {
    const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
    const faults = input.plan.faults.flatMap((fault) => {
        const event = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind);
        const hit = event?.target?.split(",") ?? [];
        if (fault.target !== "minority" || hit.length < 2)
            return [fault];
        return hit.map((name) => ({ ...fault, target: Number(name.slice(1)) - 1 }));
    });
    return (0,_shrink_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .withFaults */ .iO)(input, faults);
}
function victimsOf(faults, history, leaders) {
    const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
    return faults.map((fault) => {
        if (typeof fault.target === "number" || fault.target === "store")
            return fault;
        if (fault.kind.startsWith("store-"))
            return fault;
        const event = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind);
        const hit = event?.target === "all" ? [] : (event?.target?.split(",") ?? []);
        const nodes = hit.map((name) => Number(name.slice(1)) - 1);
        const leader = leaders(fault.atUs);
        if (nodes.includes(leader))
            return { ...fault, target: "leader", pick: leader };
        const [first] = nodes;
        return nodes.length === 1 && first !== undefined ? { ...fault, target: first } : fault;
    });
}


/***/ }),

/***/ 1953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ inWait),
/* harmony export */   Do: () => (/* binding */ withFault),
/* harmony export */   Eo: () => (/* binding */ withRoom),
/* harmony export */   XD: () => (/* binding */ OF_MESSAGES),
/* harmony export */   Yj: () => (/* binding */ amongNodes),
/* harmony export */   d8: () => (/* binding */ atLeader),
/* harmony export */   g5: () => (/* binding */ startingAt),
/* harmony export */   hR: () => (/* binding */ endingAt),
/* harmony export */   iO: () => (/* binding */ withFaults),
/* harmony export */   qL: () => (/* binding */ withoutTime)
/* harmony export */ });
const OF_MESSAGES = ["delay", "loss", "duplicate"];
function withFaults(input, faults) {
    const sorted = [...faults].sort((a, b) => a.atUs - b.atUs);
    const kinds = input.plan.kinds.filter((kind) => sorted.some((fault) => fault.kind === kind));
    const added = sorted.map((fault) => fault.kind).filter((kind) => !kinds.includes(kind));
    return {
        ...input,
        plan: { ...input.plan, kinds: [...kinds, ...new Set(added)], faults: sorted },
    };
}
function withFault(input, place, change) {
    const faults = input.plan.faults.map((fault, at) => at === place ? { ...fault, ...change } : fault);
    return withFaults(input, faults);
}
function endingAt(input, windowUs) {
    const { plan } = input;
    const calmed = plan.calmAtUs < plan.windowUs;
    const calmAtUs = calmed ? Math.min(plan.calmAtUs, windowUs) : windowUs;
    const faults = plan.faults.filter((fault) => fault.atUs <= windowUs);
    const shorter = { ...plan, windowUs, calmAtUs };
    return withFaults({ ...input, plan: shorter }, faults);
}
function withoutTime(input, fromUs, byUs) {
    const { plan } = input;
    const moved = (us) => (us < fromUs ? Math.min(us, fromUs - byUs) : us - byUs);
    const faults = plan.faults.map((fault) => ({ ...fault, atUs: moved(fault.atUs) }));
    const shorter = { ...plan, windowUs: plan.windowUs - byUs, calmAtUs: moved(plan.calmAtUs) };
    return withFaults({ ...input, plan: shorter }, faults);
}
function startingAt(input, fromUs) {
    const { plan } = input;
    const faults = plan.faults
        .filter((fault) => fault.atUs + fault.forUs >= fromUs)
        .map((fault) => {
        const before = Math.max(0, fromUs - fault.atUs);
        return { ...fault, atUs: fault.atUs - fromUs + before, forUs: fault.forUs - before };
    });
    const windowUs = plan.windowUs - fromUs;
    const calmAtUs = Math.max(0, plan.calmAtUs - fromUs);
    return withFaults({ ...input, plan: { ...plan, windowUs, calmAtUs } }, faults);
}
function inWait(input, byUs) {
    const faults = input.plan.faults.map((fault) => {
        const sooner = Math.min(byUs, fault.atUs);
        const brief = OF_MESSAGES.includes(fault.kind) && fault.forUs < byUs;
        return brief ? { ...fault, atUs: fault.atUs - sooner, forUs: fault.forUs + sooner } : fault;
    });
    return withFaults(input, faults);
}
function withRoom(input, byUs) {
    const faults = input.plan.faults.map((fault) => {
        if (OF_MESSAGES.includes(fault.kind) || fault.forUs === 0)
            return fault;
        const sooner = Math.min(byUs, fault.atUs);
        return { ...fault, atUs: fault.atUs - sooner, forUs: fault.forUs + sooner + byUs };
    });
    return withFaults(input, faults);
}
function amongNodes(input, kept) {
    const renumbered = (node) => Math.max(0, kept.indexOf(node));
    const faults = input.plan.faults
        .filter(({ target }) => typeof target !== "number" || kept.includes(target))
        .map((fault) => ({
        ...fault,
        pick: renumbered(fault.pick),
        target: typeof fault.target === "number" ? renumbered(fault.target) : fault.target,
    }));
    const lease = { ...input.lease, nodes: kept.length };
    return withFaults({ ...input, lease }, faults);
}
function atLeader(input) {
    const faults = input.plan.faults.map((fault) => typeof fault.target === "number" ? { ...fault, target: "leader" } : fault);
    return withFaults(input, faults);
}


/***/ }),

/***/ 8878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ RECORDED_MAX),
/* harmony export */   dS: () => (/* binding */ FEW),
/* harmony export */   qz: () => (/* binding */ MANY),
/* harmony export */   vj: () => (/* binding */ Search),
/* harmony export */   xg: () => (/* binding */ violationOf)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_soak_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3471);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);





const RECORDED_MAX = 1_000_000;
const MANY = 24;
const FEW = 4;
const COST_OF_RUN = 800;
const SIZE_LEAST_US = 10_000;
function violationOf(input, invariant) {
    const place = _domain_soak_js__WEBPACK_IMPORTED_MODULE_4__/* .INVARIANTS */ .uC.indexOf(invariant);
    (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSamples */ .$A)(false);
    try {
        (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runPlan */ .F)({ ...input, record: false });
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q)
            return null;
        throw error;
    }
    finally {
        (0,_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSamples */ .$A)(true);
    }
    const sighting = (0,_violations_js__WEBPACK_IMPORTED_MODULE_3__/* .sightingOf */ .H0)(place);
    if (sighting === null)
        return null;
    return {
        sighting,
        noticedUs: _violations_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTICED_AT */ .J6[place],
        events: _measures_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2[_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS */ .qY],
    };
}
class Search {
    invariant;
    input;
    violated;
    leastUs;
    effort = 1;
    seed;
    left = 0;
    constructor(input, invariant, violated) {
        this.input = input;
        this.invariant = invariant;
        this.violated = violated;
        this.leastUs = Math.floor(Math.min(violated.sighting.sizeUs, input.lease.ttlUs) / 2);
        this.seed = input.seed;
    }
    allow(events) {
        this.left = Math.max(0, this.left) + events;
    }
    ease() {
        this.leastUs = Math.floor(this.leastUs / 8);
    }
    strive(effort) {
        this.leastUs = Math.min(this.leastUs, SIZE_LEAST_US);
        this.effort = effort;
    }
    get enoughUs() {
        const { sighting, noticedUs } = this.violated;
        return Math.min(noticedUs, sighting.atUs + Math.max(this.leastUs, SIZE_LEAST_US));
    }
    get spent() {
        return this.left <= 0;
    }
    tries(candidate, redraws = 0) {
        if (this.takes(candidate))
            return true;
        for (let draw = 1; draw <= redraws * this.effort; draw += 1) {
            const seed = `${this.seed}~${draw}`;
            if (seed !== candidate.seed && this.takes({ ...candidate, seed }))
                return true;
        }
        return false;
    }
    takes(candidate) {
        if (this.spent)
            return false;
        const found = violationOf({ ...candidate, eventsMax: this.left }, this.invariant);
        this.left -= COST_OF_RUN + _measures_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2[_measures_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS */ .qY];
        if (found === null || found.sighting.sizeUs < this.leastUs)
            return false;
        this.input = candidate;
        this.violated = found;
        return true;
    }
}


/***/ }),

/***/ 3115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ tellRun)
});

var soak = __webpack_require__(3028);
var story = __webpack_require__(7129);
var measures = __webpack_require__(8113);
var shrink_explicit = __webpack_require__(7822);
var shrink_search = __webpack_require__(8878);
var duration = __webpack_require__(738);
var lint = __webpack_require__(4001);
var lint_lease = __webpack_require__(2358);
var lint_mends = __webpack_require__(1921);
;// CONCATENATED MODULE: ./lib/soak/story-faults.js

function roughly(us) {
    const unit = Math.abs(us) >= 1_000_000 ? 100_000 : Math.abs(us) >= 10_000 ? 1000 : 1;
    return (0,duration/* durationText */.S5)(Math.round(us / unit) * unit);
}
function shareText(ppm) {
    const fraction = String(ppm % 10_000)
        .padStart(4, "0")
        .replace(/0+$/, "");
    return `${Math.floor(ppm / 10_000)}${fraction === "" ? "" : `.${fraction}`} %`;
}
function faultWords(fault, struck, until, releases) {
    const who = struck.target === "all" ? "every node" : (struck.target ?? "").replaceAll(",", " and ");
    const ends = until === null ? "" : ` ${until}`;
    const said = (short, long = short) => ({
        short: short + ends,
        long: `${long}${ends}.`,
    });
    switch (fault.kind) {
        case "crash":
            return said(`${who} crashes`, until === null ? `${who} crashes` : `${who} crashes and is down`);
        case "resign":
            return said(`${who} resigns`, `${who} resigns${releases ? " and releases its lease" : ""}`);
        case "pause":
            return said(`${who} is paused`, `${who} is paused${fault.midway ? ", between a check and what it sends next," : ""}`);
        case "partition":
            return said(partitioned(fault, who));
        case "delay":
            return said(`${messages(fault, who)} ${late(fault)} late`);
        case "loss":
            return said(`${messages(fault, who)} lost`);
        case "duplicate":
            return said(`${messages(fault, who)} doubled, the copy ${late(fault)} later`);
        case "clock-drift":
            return said(`${clockOf(who)} runs ${shareText(Math.abs(fault.ppm))} ${fault.ppm < 0 ? "slow" : "fast"}`);
        case "clock-jump":
            return said(`${clockOf(who, "wall clock")} jumps ${jump(fault.maxUs)}`);
        case "store-restart":
            return said(`the store restarts${fault.wide ? ", its state lost" : ""}`, `the store restarts, its state ${fault.wide ? "lost" : "kept"}${until === null ? "" : ", and is down"}`);
        case "store-failover":
            return said("the store fails over to a replica that lags", "the store fails over to a replica that has not seen the last grants and renewals");
        case "store-pause":
            return said("the store is paused");
        case "store-clock-jump":
            return said(`${clockOf("store")} jumps ${jump(fault.maxUs)}`);
    }
}
function partitioned(fault, who) {
    const store = fault.wide ? "the store and the resource" : "the store";
    if (fault.dir === "in")
        return `${who} no longer hears ${store}`;
    if (fault.dir === "out")
        return `${store} no longer ${fault.wide ? "hear" : "hears"} ${who}`;
    return `${who} is cut off from ${store}`;
}
function messages({ ppm, dir }, who) {
    const way = dir === "in" ? `to ${who}` : dir === "out" ? `from ${who}` : `to and from ${who}`;
    return ppm >= 1_000_000
        ? `every message ${way} is`
        : `${shareText(ppm)} of the messages ${way} are`;
}
function late({ minUs, maxUs }) {
    return minUs === maxUs ? roughly(maxUs) : `up to ${roughly(maxUs)}`;
}
function clockOf(who, what = "clock") {
    return who === "store" ? `the store's ${what}` : `the ${what} of ${who}`;
}
function jump(us) {
    return us < 0 ? `back by ${roughly(-us)}` : `ahead by ${roughly(us)}`;
}

var shrink_plan = __webpack_require__(1953);
;// CONCATENATED MODULE: ./lib/soak/story-suspect.js

function withLease(change) {
    return (input) => ({ ...input, lease: { ...input.lease, ...change } });
}
function without(kind) {
    return (input) => (0,shrink_plan/* withFaults */.iO)(input, input.plan.faults.filter((fault) => fault.kind !== kind));
}

var clock = __webpack_require__(452);
var lint_span = __webpack_require__(4286);
;// CONCATENATED MODULE: ./lib/soak/story-suspects-holder.js








function asleep(lease, preset) {
    return {
        mended: withLease({ timerFlag: false, tickBlocked: false }),
        why: ({ plan }) => pausedHolder(lease, preset, longestPause(plan.faults)),
    };
}
function longestPause(faults) {
    return Math.max(0, ...faults.filter(({ kind }) => kind === "pause").map(({ forUs }) => forUs));
}
function pausedHolder(lease, preset, pausedUs) {
    const told = preset?.names.stepDown;
    const flag = told === undefined
        ? "leadership is a flag that a timer clears"
        : `leadership ends by a timer (${told})`;
    const { classes } = (0,lint/* lintTiming */.S)((0,lint_lease/* timingOfLease */.oh)(lease), preset);
    const awakeUs = classes.find(({ fault }) => fault === "pause")?.awakeUs ?? 0;
    const awake = awakeUs > 0 ? `, and may go on for up to ${(0,duration/* durationText */.S5)(awakeUs)} once it is awake` : "";
    const here = pausedUs > 0 ? ` (here for ${roughly(pausedUs)})` : "";
    return (`${flag}, and no timer runs while its process is paused${here}: asleep, ` +
        `the old leader still counts as one${awake}. No setting bounds a pause: compare a clock with the ` +
        "deadline before each write, and let the resource refuse an old fencing token");
}
function observer(lease, preset) {
    const tries = lease.renewDeadlineUs;
    if (lease.scheme !== "record" || tries === null)
        return null;
    const timing = (0,lint_lease/* timingOfLease */.oh)({ ...lease, timerFlag: false });
    const mends = (0,lint_mends/* nearestSafe */.IZ)({ ...timing, marginUs: lease.marginUs }, "network", preset);
    return {
        mended: withLease(soonEnough(lease, tries)),
        why: () => tooLong(lease, tries, preset, mends),
    };
}
function soonEnough(lease, tries) {
    const { driftPpm, ttlUs } = lease;
    const usableUs = Math.floor((ttlUs * (clock/* MILLION */.NT - driftPpm)) / (clock/* MILLION */.NT + driftPpm));
    const third = Math.floor(usableUs / 3);
    const requestTimeoutUs = Math.min(lease.requestTimeoutUs, third);
    const renewUs = Math.min(lease.renewUs, third);
    const renewDeadlineUs = Math.min(tries, usableUs - requestTimeoutUs - renewUs);
    return { requestTimeoutUs, renewUs, renewDeadlineUs };
}
function tooLong(lease, tries, preset, mends) {
    const { driftPpm, ttlUs } = lease;
    const name = (knob, flag) => preset?.names[knob] ?? flag;
    const lateUs = (0,lint_lease/* hangs */.U6)(lease) ? 0 : lease.requestTimeoutUs;
    const late = (0,lint_lease/* hangs */.U6)(lease)
        ? "a reply of any delay"
        : `${roughly(lateUs)} (${name("requestTimeoutUs", "request-timeout")})`;
    const held = (0,lint_span/* ceilUs */.q_)((0,lint_span/* slow */.WC)(lateUs + lease.renewUs + tries), driftPpm);
    const sum = `${(0,lint_lease/* hangs */.U6)(lease) ? "at least " : ""}${(0,duration/* durationText */.S5)(Math.ceil(held / 1000) * 1000)}`;
    const waits = Math.floor((0,lint_span/* floorUs */.jF)((0,lint_span/* fast */.Jp)(ttlUs), driftPpm) / 1000) * 1000;
    const drift = driftPpm === 0 ? "" : ` on a clock ${shareText(driftPpm)} slow`;
    const fastest = driftPpm === 0 ? "" : `, by a clock ${shareText(driftPpm)} fast ${(0,duration/* durationText */.S5)(waits)}`;
    const ways = mends.map((mend) => `${mend.name} ${mend.bound === "at-least" ? "at least" : "at most"} ${(0,duration/* durationText */.S5)(Number(mend.value))}`);
    const advice = ways.length === 0
        ? "No single setting mends it: all of them have to leave room for each other"
        : `Safe with ${ways.join(", or ")}`;
    return (`the holder waits after a reply, however late, and then tries to renew: ${late} + ` +
        `${roughly(lease.renewUs)} (${name("renewUs", "renew")}) + ${roughly(tries)} ` +
        `(${name("renewDeadlineUs", "renew-deadline")}) = ${sum}${drift}, but takers wait only ` +
        `${roughly(ttlUs)} (${name("ttlUs", "ttl")}${fastest}). ${advice}`);
}

;// CONCATENATED MODULE: ./lib/soak/story-suspects-absolute.js




function absoluteSuspects(lease, preset) {
    const suspects = [];
    const apart = 2 * lease.wallOffsetUs;
    if (apart > 0 && (lease.storedFlag || lease.marginUs < apart)) {
        const why = () => clocksApart(lease, preset);
        suspects.push({ mended: withLease({ wallOffsetUs: 0 }), why });
    }
    if (lease.storedFlag) {
        suspects.push({ mended: without("pause"), why: (input) => jobAsleep(input, preset) });
        suspects.push({
            mended: withLease({ storedFlag: false, marginUs: Math.max(lease.marginUs, apart) }),
            why: () => outlived(lease, preset),
        });
    }
    if (lease.timerFlag)
        suspects.push(asleep(lease, preset));
    return suspects;
}
function clocksApart(lease, preset) {
    const { wallOffsetUs, marginUs, storedFlag } = lease;
    const apart = (0,duration/* durationText */.S5)(2 * wallOffsetUs);
    const needs = storedFlag
        ? `${most(lease, preset)} has to be ${apart} longer than the longest job`
        : `this needs a margin of ${apart}; it has ${(0,duration/* durationText */.S5)(marginUs)}`;
    return (`the expiry is written by one wall clock and read by another, each up to ${(0,duration/* durationText */.S5)(wallOffsetUs)} ` +
        `off: ${needs}. Stop the job that much before its expiry, or take every time from one clock (usingDbTime())`);
}
function most({ ttlUs }, preset) {
    return `${preset?.names.ttlUs ?? "ttl"} (${roughly(ttlUs)})`;
}
function jobAsleep({ lease, plan }, preset) {
    const pauses = plan.faults.filter(({ kind }) => kind === "pause").map(({ forUs }) => forUs);
    return (`the job is paused for ${roughly(Math.max(0, ...pauses))} and goes on afterwards: nothing stops it when ` +
        `${most(lease, preset)} is over. No length of a lock covers a pause without a bound: let the job look at ` +
        "the clock before each write, and let the resource refuse an old fencing token");
}
function outlived(lease, preset) {
    const { runUs, wallOffsetUs } = lease;
    const job = runUs === 0 ? "without an end" : `of up to ${(0,duration/* durationText */.S5)(runUs)} (run-time)`;
    const longer = runUs === 0
        ? "Let"
        : `Make it at least ${(0,duration/* durationText */.S5)(runUs + 2 * wallOffsetUs)}, the longest job and twice the wall ` +
            "clocks' error, or let";
    return (`nothing stops a job when ${most(lease, preset)} is over, so a job ${job} that outlives it runs on ` +
        `beside the next one. ${longer} the job stop itself`);
}

;// CONCATENATED MODULE: ./lib/soak/story-suspects-store.js



function storeSuspects(lease) {
    return [
        { mended: without("store-failover"), why: failover },
        { mended: statesKept, why: () => restart(lease) },
        { mended: without("store-clock-jump"), why: clockAhead },
    ];
}
function statesKept(input) {
    const faults = input.plan.faults.map((fault) => fault.kind === "store-restart" ? { ...fault, wide: false } : fault);
    return (0,shrink_plan/* withFaults */.iO)(input, faults);
}
const GRANTS_AGAIN = "the lock is granted again while its holder still counts on it";
function failover({ lease }) {
    const counter = lease.losesTokenCounter ? ", the token counter with it" : "";
    return (`the failover loses what the replica had not seen${counter} (it lags ${roughly(lease.replicaLagUs)}), so ` +
        `${GRANTS_AGAIN}. No timing of the client mends a store that ` +
        "forgets: grant only what a majority has stored");
}
function restart({ scheme, storeTtlUs }) {
    const wait = scheme === "lease"
        ? `, or let the store wait one ttl (${roughly(storeTtlUs)}) before it grants again`
        : "";
    return (`the restart loses the store's state, so ${GRANTS_AGAIN}. No timing of ` +
        `the client mends that: keep the state on disk (restart-loses-state off)${wait}`);
}
function clockAhead({ plan }) {
    const jumps = plan.faults.filter(({ kind }) => kind === "store-clock-jump");
    const ahead = Math.max(...jumps.map(({ maxUs }) => maxUs));
    return (`the store's clock jumps ahead by ${roughly(ahead)} and ends a lease that is still running. ` +
        "No margin of the client covers a clock without a bound: let the store count on a monotonic clock");
}

;// CONCATENATED MODULE: ./lib/soak/story-suspects.js









const QUIRKS = {
    "dead-id-believed": "a request that was given up is believed when its grant arrives after all, though its release is " +
        "already on the way. An id that was given up must be dead, whatever arrives for it",
    "anchor-of-last-send": "a retry with the same id counts the deadline from its last send, but the store counts from the " +
        "first, which it may have granted. Keep the first send as the anchor of every retry",
    "delete-any": "a release frees whatever lease is held, also a newer one of somebody else. Compare the token " +
        "(or the request's id) before deleting",
    "silent-reacquire": "a renewal that finds the lease free takes it again, without a new token and without telling " +
        "anybody. Refuse a renewal that comes after the expiry",
    "owner-only": "a release compares the owner alone, so a late one frees the same owner's newer lease. Compare " +
        "incarnation and token (or the request's id), never the owner alone",
    "non-idempotent-acquire": "one request is granted twice: its copy arrives when the lease is free again, and nobody will " +
        "use the second grant. Remember the ids that were granted and refuse them from then on",
    "record-time-trusted": "a taker trusts the time that the holder wrote into the record, by the holder's clock. Count the " +
        "lease's length on the taker's own clock, from when the record was last seen to change",
    "renew-deadline-forgotten": "a holder whose renewals fail goes on trying and never stops leading. Stop at the renew deadline",
    "expiry-unchecked": "the row is taken without asking whether its expiry has passed. Make the expiry a condition of " +
        "the update",
};
function suspectsOf({ lease }, preset) {
    const suspects = lease.quirks.map((quirk) => ({
        mended: withLease({ quirks: lease.quirks.filter((other) => other !== quirk) }),
        why: () => QUIRKS[quirk],
    }));
    suspects.push(...clientSuspects(lease, preset));
    if (!lease.fencing)
        suspects.push({ mended: withLease({ fencing: true }), why: noFence });
    return [...suspects, ...storeSuspects(lease)];
}
function clientSuspects(lease, preset) {
    if (lease.scheme === "absolute")
        return absoluteSuspects(lease, preset);
    const suspects = [];
    const suspect = (change, why) => {
        suspects.push({ mended: withLease(change), why });
    };
    if (lease.storedFlag)
        suspect({ storedFlag: false }, (input) => storedFlag(input, preset));
    if (lease.reading === "wall")
        suspect({ reading: "monotonic" }, wallClock);
    const observed = observer(lease, preset);
    if (observed !== null)
        suspects.push(observed);
    if (lease.renewDeadlineUs === null) {
        if (lease.anchor === "receive") {
            suspect({ anchor: "send" }, (input) => receiveAnchor(input, preset));
        }
        if (lease.tickBlocked)
            suspect({ tickBlocked: false }, hanging);
        if (lease.tickUs > 0)
            suspect({ tickUs: 0 }, (input) => tick(input, preset));
        const margin = driftMarginUs(lease);
        if (lease.marginUs < margin) {
            suspect({ marginUs: margin }, (input) => tooLittleMargin(input, preset));
        }
    }
    if (lease.timerFlag)
        suspects.push(asleep(lease, preset));
    return suspects;
}
function driftMarginUs(lease) {
    const prompt = { ...lease, anchor: "send", tickUs: 0, tickBlocked: false };
    return (0,lint_mends/* leastMarginUs */.cx)((0,lint_lease/* timingOfLease */.oh)(prompt)) ?? 0;
}
function needs(neededUs, { marginUs }) {
    return `this needs a margin of ${(0,duration/* durationText */.S5)(neededUs)}; it has ${(0,duration/* durationText */.S5)(marginUs)}`;
}
function isOwn(preset) {
    return preset === null || preset.names.marginUs !== undefined;
}
function yourself(does) {
    return `The library has no setting for that: ${does} before each write, and let the resource refuse an old fencing token`;
}
const STOP_EARLIER = yourself("stop that much earlier yourself");
function storedFlag({ lease }, preset) {
    const name = preset?.names.stepDown;
    const flag = name === undefined ? "leadership is a stored flag" : `${name} is a stored flag`;
    const mend = name === undefined
        ? "Let isLeader compare the clock with the deadline"
        : yourself("compare the clock with the deadline yourself");
    const over = lease.scheme === "record"
        ? `when nobody had heard of the record for ${roughly(lease.ttlUs)}`
        : `when the lease of ${roughly(lease.ttlUs)} ran out unheard`;
    return `${flag} that only an answer of the store clears: ${over}, nothing did. ${mend}`;
}
function wallClock({ plan }) {
    const back = Math.min(0, ...plan.faults.filter(({ kind }) => kind === "clock-jump").map(({ maxUs }) => maxUs));
    const jumps = back < 0 ? `jumps back by ${roughly(-back)}, and the deadline with it` : "jumps";
    return (`the deadline is held against the wall clock, which ${jumps}. ` +
        "No margin covers a jump without a bound: read a monotonic clock");
}
function receiveAnchor({ lease }, preset) {
    const counted = "the deadline is counted from the reply, but the lease runs from when the store granted it";
    const needed = (0,lint_mends/* leastMarginUs */.cx)((0,lint_lease/* timingOfLease */.oh)({ ...lease, tickUs: 0, tickBlocked: false }));
    const late = (0,lint_lease/* hangs */.U6)(lease)
        ? "nothing gives a request up, so a reply may be late without a bound, and no margin is enough"
        : `with replies up to ${roughly(lease.requestTimeoutUs)} late (request-timeout) ` +
            (needed === null ? "no margin is enough" : needs(needed, lease));
    const mend = isOwn(preset)
        ? "Anchor it at the send time, or set margin and request-timeout (see the timing lint)"
        : yourself("hold a deadline counted from before the request against the clock yourself");
    return `${counted}: ${late}. ${mend}`;
}
function hanging({ lease }) {
    const network = (0,lint/* lintTiming */.S)((0,lint_lease/* timingOfLease */.oh)(lease)).classes.find(({ fault }) => fault === "network");
    const timeout = network?.mends.find(({ knob }) => knob === "requestTimeoutUs");
    const tolerated = network?.toleratedUs ?? null;
    const gives = (0,lint_lease/* hangs */.U6)(lease)
        ? `nothing gives it up but the transport (after ${roughly(lease.requestTimeoutUs)})`
        : `it is given up after ${roughly(lease.requestTimeoutUs)} (request-timeout)`;
    const safe = typeof tolerated === "number" && tolerated > 0
        ? `. It is safe only while a late reply and a hanging request add up to at most ${(0,duration/* durationText */.S5)(tolerated)}`
        : "";
    const advice = timeout === undefined
        ? "Look at the deadline while a request is under way, too"
        : `Give requests up after at most ${(0,duration/* durationText */.S5)(Number(timeout.value))}`;
    return ("the deadline is looked at only between two requests, and a request that hangs keeps the client " +
        `from looking: ${gives}${safe}. ${advice}`);
}
function tick({ lease }, preset) {
    const { tickUs } = lease;
    const needed = tickUs + driftMarginUs(lease);
    const mend = isOwn(preset) ? "Set a timer for the deadline itself, or that margin" : STOP_EARLIER;
    return (`the deadline is looked at only every ${roughly(tickUs)}, so the holder may lead that much ` +
        `longer: ${needs(needed, lease)}. ${mend}`);
}
function tooLittleMargin({ lease }, preset) {
    const needed = driftMarginUs(lease);
    const other = lease.scheme === "record" ? "a taker's" : "the store's";
    const name = preset?.names.ttlUs ?? "ttl";
    const mend = isOwn(preset) ? `Set margin to ${(0,duration/* durationText */.S5)(needed)} (auto)` : STOP_EARLIER;
    return (`clocks may be ${shareText(lease.driftPpm)} off, and the holder's is slow against ${other}: over ` +
        `a ${name} of ${roughly(lease.ttlUs)} ${needs(needed, lease)}. ${mend}`);
}
function noFence() {
    return ("fencing is off, so the resource accepts work of an older grant after work of a newer one. No " +
        "timing keeps work from arriving late: let the resource refuse a token below the highest it has seen");
}

;// CONCATENATED MODULE: ./lib/soak/story-cause.js


function causeOf(input, invariant, preset) {
    const suspects = suspectsOf(input, preset);
    const draws = drawsOf(input, invariant);
    const sizeWithout = (taken) => {
        const sizes = draws.flatMap((draw) => {
            const mended = taken.reduce((run, suspect) => suspect.mended(run), draw);
            return (0,shrink_search/* violationOf */.xg)(mended, invariant)?.sighting.sizeUs ?? [];
        });
        return sizes.length === 0 ? null : Math.max(...sizes);
    };
    const single = suspects.find((suspect) => sizeWithout([suspect]) === null);
    if (single !== undefined)
        return `${single.why(input)}.`;
    if (sizeWithout(suspects) !== null)
        return null;
    const guilty = suspects.toReversed().reduce((blamed, suspect) => {
        const others = blamed.filter((other) => other !== suspect);
        return sizeWithout(others) === null ? others : blamed;
    }, suspects);
    const byBlame = guilty
        .map((suspect) => ({ suspect, leftUs: sizeWithout([suspect]) ?? 0 }))
        .sort((a, b) => a.leftUs - b.leftUs);
    return `${byBlame.map(({ suspect }) => suspect.why(input)).join(". Also, ")}.`;
}
const CHEAP = 20_000;
const REDRAWS = 6;
function drawsOf(input, invariant) {
    const events = (0,shrink_search/* violationOf */.xg)(input, invariant)?.events ?? 0;
    if (events > CHEAP)
        return [input];
    const others = Array.from({ length: REDRAWS }, (_, draw) => ({
        ...input,
        seed: `${input.seed}~cause${draw}`,
    }));
    return [input, ...others.filter((draw) => (0,shrink_search/* violationOf */.xg)(draw, invariant) !== null)];
}

var network = __webpack_require__(2504);
;// CONCATENATED MODULE: ./lib/soak/story-moments.js
function message(atUs, from, to, text, reply) {
    return { kind: "message", atUs, from, to, text, reply, sentence: null };
}
function note(atUs, parties, text, sentence) {
    return { kind: "note", atUs, parties, text, sentence };
}

;// CONCATENATED MODULE: ./lib/soak/story-late.js


function lingering(input, facts, { node, token }, sighting, clock) {
    const own = facts.asked.filter((asked) => asked.node === node && answeredBy(asked) <= sighting.atUs);
    const last = own.findLast((asked) => asked.end?.type === "ok" && asked.token === token);
    const deadline = last?.deadlineUs ?? null;
    const { lease } = input;
    if (lease.timerFlag && deadline !== null && deadline <= sighting.atUs) {
        if (isAsleep(facts, node, deadline))
            return [sleptOver(node, deadline)];
    }
    const failing = facts.asked.find((asked) => asked.node === node &&
        asked.f === "renew" &&
        asked.token === token &&
        asked.atUs > (last?.end?.atUs ?? 0) &&
        asked.atUs <= sighting.atUs);
    if (failing === undefined)
        return [];
    if (lease.renewDeadlineUs !== null)
        return [trying(input, facts, failing, clock)];
    return lease.tickBlocked ? [story_late_hanging(input, failing)] : [];
}
function answeredBy({ end }) {
    return end?.atUs ?? Number.POSITIVE_INFINITY;
}
function isAsleep({ struck }, node, atUs) {
    return struck.some(({ f, t, target, for: lasts }) => f === "pause" &&
        (target === "all" || target?.split(",").includes(node)) &&
        t <= atUs &&
        atUs < t + (lasts ?? 0));
}
function sleptOver(node, atUs) {
    const sentence = `the deadline of ${node} passes while it is asleep: its timer does not fire.`;
    return note(atUs, [node], "sleeps past its deadline", sentence);
}
function trying(input, { claimed }, failing, clock) {
    const { node, token, atUs } = failing;
    const claim = claimed.find((each) => each.node === node && each.token === token);
    const until = claim?.reason === "deadline" ? `, until ${clock(claim.untilUs)}` : "";
    const forUs = input.lease.renewDeadlineUs ?? 0;
    return {
        ...message(atUs, node, "store", `renew (${clock(atUs)})`, false),
        sentence: `${node} tries to renew, in vain, and goes on trying for ${roughly(forUs)}${until}.`,
    };
}
function story_late_hanging({ lease }, { node, atUs }) {
    const given = roughly(lease.requestTimeoutUs);
    return {
        ...message(atUs, node, "store", "renew (hangs)", false),
        sentence: `a renewal of ${node} hangs: until it is answered or given up (${given}), nobody looks at the deadline.`,
    };
}

;// CONCATENATED MODULE: ./lib/soak/story-ending.js



function partiesOf(sighting) {
    return sighting.parties.map((party) => {
        const [node = "", , token] = party.split(" ");
        return { node, token: Number(token) };
    });
}
function endingOf({ lease, plan }, sighting, facts, clock) {
    const { invariant, atUs, sizeUs } = sighting;
    const [a, b] = partiesOf(sighting);
    const untilUs = atUs + sizeUs;
    const note = (parties, text, sentence) => [
        { kind: "note", atUs, parties, text, sentence },
    ];
    if (a === undefined)
        return note(everyone(facts), ...liveness(sighting));
    switch (invariant) {
        case "belief-exclusion":
            if (b === undefined)
                return [];
            return [
                {
                    kind: "overlap",
                    atUs,
                    untilUs,
                    parties: [a.node, b.node],
                    text: "two leaders",
                    sentence: bothLead(lease, facts, [a, b], atUs, untilUs < plan.windowUs ? clock(untilUs) : null),
                },
            ];
        case "store-exclusion":
            if (b === undefined)
                return [];
            return [
                {
                    kind: "overlap",
                    atUs,
                    untilUs,
                    parties: a.node === b.node ? [a.node, "store"] : [a.node, b.node],
                    text: "two leases",
                    sentence: `the store grants ${b.node} the lease (token ${b.token}). That of ${a.node} (token ${a.token}) runs until ${clock(untilUs)}.`,
                },
            ];
        case "stale-work":
            return staleWork(sighting, a, facts, clock);
        case "token-order":
            return note([a.node, "store"], "granted twice", tokenOrder(sighting, a, facts));
        case "renew-keeps-owner":
            return note([a.node, "store"], "renewed all the same", sizeUs > 0
                ? `the store renews the lease of ${a.node} (token ${a.token}), which ran out ${roughly(sizeUs)} before.`
                : `the store renews a lease for ${a.node} (token ${a.token}) that it does not hold.`);
        case "release-by-holder":
            return released(sighting, a, facts, clock);
        case "slack":
            return slack(sighting, a, facts, clock);
        case "step-down":
            return note([a.node], "works past its deadline", `${a.node} begins a piece of work ${roughly(sizeUs)} past its deadline.`);
        default:
            return note(everyone(facts), ...liveness(sighting));
    }
}
function bothLead(lease, facts, [a, b], atUs, until) {
    const end = until === null ? "until the end" : `until ${until}`;
    if (lease.scheme === "absolute") {
        return `the job of ${b.node} begins (token ${b.token}). That of ${a.node} (token ${a.token}) runs on ${end}.`;
    }
    if (b.token < a.token) {
        return `${b.node} leads, by the older token ${b.token}, beside ${a.node} (token ${a.token}) ${end}.`;
    }
    const flag = lease.timerFlag || lease.storedFlag;
    const asleep = flag && isAsleep(facts, a.node, atUs) ? ", asleep," : "";
    return `${b.node} leads (token ${b.token}). ${a.node}${asleep} still leads (token ${a.token}) ${end}.`;
}
function everyone(facts) {
    return [...new Set([...facts.asked.map(({ node }) => node), "store"])];
}
function liveness({ invariant, sizeUs }) {
    switch (invariant) {
        case "drain":
            return ["free too late", `the lease falls free ${roughly(sizeUs)} later than it must.`];
        case "pickup":
            return [
                "granted too late",
                `the free lease is granted ${roughly(sizeUs)} later than it must be.`,
            ];
        default:
            return ["no stable leader", "one leader must stand from now on, and none does."];
    }
}
function tokenOrder({ atUs }, a, { granted }) {
    const now = granted.find((grant) => grant.atUs === atUs && grant.token === a.token);
    const before = granted.filter((grant) => grant.atUs < atUs);
    const same = before.find(({ id }) => id === now?.id);
    if (same !== undefined) {
        return `the store grants that request of ${a.node} a second time (token ${a.token}; the first was token ${same.token}).`;
    }
    const highest = Math.max(...before.map(({ token }) => token));
    return `the store grants ${a.node} token ${a.token}, though token ${highest} was out before.`;
}
function released({ atUs }, holder, { freed }, clock) {
    const by = freed.find((free) => free.atUs === atUs)?.by ?? null;
    const whose = by === null
        ? "a release"
        : `a release that ${by.node} sent at ${clock(by.sentUs)}${by.token > 0 ? ` for token ${by.token}` : " for a request it gave up"}`;
    const sentence = `${whose} frees the lease of ${holder.node} (token ${holder.token}).`;
    if (by === null) {
        return [{ kind: "note", atUs, parties: ["store"], text: "freed by a release", sentence }];
    }
    const text = `release (sent ${clock(by.sentUs)})`;
    return [
        { kind: "message", atUs, from: by.node, to: "store", text, reply: false, sentence: null },
        {
            kind: "note",
            atUs,
            parties: [holder.node, "store"],
            text: `the lease of ${holder.node} is freed`,
            sentence,
        },
    ];
}
function slack({ atUs, sizeUs }, a, { asked }, clock) {
    const last = asked.findLast(({ node, end }) => node === a.node && end?.type === "ok" && end.atUs <= atUs);
    const deadline = Math.max(last?.deadlineUs ?? atUs, atUs);
    const expiry = Math.max(atUs, deadline - sizeUs);
    return [
        {
            kind: "note",
            atUs: expiry,
            parties: ["store"],
            text: `token ${a.token} is over`,
            sentence: `the lease of ${a.node} (token ${a.token}) is over at the store.`,
        },
        {
            kind: "overlap",
            atUs: expiry,
            untilUs: expiry + sizeUs,
            parties: [a.node, "store"],
            text: `${a.node} would lead on`,
            sentence: `${a.node} would lead on until ${clock(expiry + sizeUs)}.`,
        },
    ];
}
function staleWork({ atUs, sizeUs }, a, { work, mishaps }, clock) {
    const mishap = mishaps
        .filter(({ message, dir, node }) => message === network/* WORK */.Ar && dir === "out" && `n${node + 1}` === a.node)
        .filter(({ sentAtUs, extraUs }) => sentAtUs + extraUs <= atUs)
        .sort((x, y) => y.sentAtUs + y.extraUs - x.sentAtUs - x.extraUs)[0];
    const sent = work.findLast(({ p, type, token, t }) => p === a.node && type === "invoke" && token === a.token && t <= atUs);
    const late = mishap !== undefined && mishap.sentAtUs + mishap.extraUs > (sent?.t ?? 0);
    const sentUs = late ? mishap.sentAtUs : (sent?.t ?? atUs);
    const copy = late && mishap.kind === "duplicate" ? "a copy of the work" : "work";
    const newerUs = atUs - sizeUs;
    const newer = work.find(({ p, t, type }) => p === "resource" && type === "ok" && t === newerUs);
    const token = newer?.token ?? a.token + 1;
    return [
        {
            kind: "note",
            atUs: newerUs,
            parties: ["resource"],
            text: `first work under token ${token}`,
            sentence: `the resource accepts the first work under token ${token}.`,
        },
        {
            kind: "message",
            atUs,
            from: a.node,
            to: "resource",
            text: `work, token ${a.token} (sent ${clock(sentUs)})`,
            reply: false,
            sentence: `${copy} that ${a.node} sent at ${clock(sentUs)} under token ${a.token} arrives, and is accepted.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/soak/story-struck.js


function struckEvent(input, facts, fault, struck, clock) {
    const { plan, lease } = input;
    const end = struck.t + fault.forUs;
    const until = fault.forUs === 0 ? null : end < plan.windowUs ? `until ${clock(end)}` : "until the end";
    const words = faultWords(fault, struck, until, lease.releaseOnExit);
    const everybody = Array.from({ length: lease.nodes }, (_, node) => `n${node + 1}`);
    const hit = struck.target === "all" ? everybody : (struck.target ?? "").split(",");
    const parties = fault.kind === "partition" ? [...hit, "store"] : hit;
    const long = deadlineMoved(input, facts, fault, struck) ?? words.long;
    return note(struck.t, parties, words.short, long);
}
function deadlineMoved({ lease }, { claimed }, { kind, maxUs }, { t, target }) {
    if (kind !== "clock-jump" || maxUs >= 0 || lease.reading !== "wall")
        return null;
    const leads = claimed.some(({ node, atUs, untilUs }) => node === target && atUs <= t && t < untilUs);
    if (!leads)
        return null;
    return `the wall clock of ${target} jumps back by ${roughly(-maxUs)}; its deadline now lies that much later.`;
}
function plannedFaults(faults, struck) {
    const found = new Map();
    const waiting = [];
    let next = 0;
    for (const event of struck) {
        if (event.f === "heal")
            continue;
        if (event.for === undefined) {
            const fault = waiting.shift();
            if (fault !== undefined)
                found.set(event, fault);
            continue;
        }
        const fault = faults[next];
        next += 1;
        if (fault === undefined)
            continue;
        if (fault.kind === "store-failover" && fault.target === "leader")
            waiting.push(fault);
        else
            found.set(event, fault);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/soak/story-words.js

function wordsOf({ scheme, ttlUs }) {
    switch (scheme) {
        case "lease":
            return {
                acquires: "acquires the lease",
                asks: "asks for the lease",
                over: (whose) => `the lease of ${whose} runs out at the store`,
                overShort: (token) => `token ${token} has run out`,
            };
        case "record":
            return {
                acquires: "takes the record",
                asks: "tries to take the record",
                over: (whose) => `the record of ${whose} has not been written for ${roughly(ttlUs)}: whoever watched it may take it`,
                overShort: (token) => `token ${token} not renewed for ${roughly(ttlUs)}`,
            };
        case "absolute":
            return {
                acquires: "takes the lock",
                asks: "asks for the lock",
                over: (whose) => `the expiry that ${whose} wrote has passed by every wall clock`,
                overShort: (token) => `token ${token} has expired`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/soak/story-teller.js



const LEADS = "leads";
class Teller {
    input;
    facts;
    clock;
    words;
    endUs;
    constructor(input, facts, clock, endUs) {
        this.endUs = endUs;
        this.input = input;
        this.facts = facts;
        this.clock = clock;
        this.words = wordsOf(input.lease);
    }
    granted(grant, unsaid, slow) {
        const { node, token, atUs } = grant;
        const asked = this.facts.asked.find(({ id, f }) => id === grant.id && f === "acquire");
        const sent = asked?.atUs ?? atUs;
        const lateBy = this.late(sent, atUs);
        const asks = `acquire (${lateBy === null ? "" : "sent "}${this.clock(sent)})`;
        const request = message(atUs, node, "store", asks, false);
        const answered = this.answer(asked, grant);
        if (slow && lateBy === null)
            return this.grantedSlowly(grant, sent, unsaid, answered);
        const arrives = lateBy === null
            ? ""
            : `, by a request of ${this.clock(sent)} that arrives ${roughly(lateBy)} late`;
        const sentence = unsaid
            ? null
            : `${node} ${this.words.acquires} (token ${token})${arrives}${answered.rest}.`;
        return [...this.askedBefore(asked, atUs), { ...request, sentence }, ...answered.events];
    }
    grantedSlowly({ node, token, atUs }, sentUs, unsaid, answered) {
        const request = message(sentUs, node, "store", `acquire (${this.clock(sentUs)})`, false);
        const asks = { ...request, sentence: `${node} ${this.words.asks}.` };
        if (unsaid)
            return [asks, ...answered.events];
        const grants = note(atUs, ["store"], `grants token ${token}`, `the store grants it (token ${token}).`);
        const [reply, ...rest] = answered.events;
        if (reply === undefined)
            return [asks, grants];
        const learns = `${node} has the answer${answered.rest}.`;
        return [asks, grants, rest.length > 0 ? reply : { ...reply, sentence: learns }, ...rest];
    }
    askedBefore(asked, grantedUs) {
        if (asked === undefined)
            return [];
        const { node, gaveUpUs } = asked;
        if (gaveUpUs === null || gaveUpUs >= grantedUs)
            return [];
        return [this.gaveUp(node, gaveUpUs)];
    }
    gaveUp(node, atUs) {
        return note(atUs, [node], "gives the request up", `${node} gives its request up (request-timeout) and releases it.`);
    }
    answer(asked, grant) {
        const { node } = grant;
        const end = asked?.end ?? null;
        if (asked === undefined || end?.type !== "ok" || end.atUs < grant.atUs) {
            return { rest: ", but never learns of it", events: [] };
        }
        const lateBy = this.late(grant.atUs, end.atUs);
        const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
        const reply = message(end.atUs, "store", node, `token ${grant.token}${when}`, true);
        const leads = this.leads(node, asked.deadlineUs, end.atUs);
        if (lateBy === null && asked.againUs.length === 0) {
            return { rest: leads === null ? "" : ` and ${leads}`, events: [reply] };
        }
        const events = [];
        if (asked.gaveUpUs !== null && asked.gaveUpUs >= grant.atUs) {
            events.push(this.gaveUp(node, asked.gaveUpUs));
        }
        for (const againUs of asked.againUs.filter((us) => us > grant.atUs)) {
            events.push({
                ...message(againUs, node, "store", `acquire, same id (${this.clock(againUs)})`, false),
                sentence: `${node} has no answer yet and asks again with the same id.`,
            });
        }
        events.push(reply, this.counted(node, end.atUs, lateBy, leads));
        return { rest: "", events };
    }
    counted(node, atUs, lateBy, leads) {
        const late = lateBy === null ? "arrives" : `arrives ${roughly(lateBy)} late`;
        const counting = this.counting();
        const does = leads === null
            ? counting
            : leads === LEADS
                ? `${leads}, ${counting}`
                : `${counting} and ${leads}`;
        return note(atUs, [node], does, `the answer to ${node} ${late}; ${node} ${does}.`);
    }
    renewed(asked) {
        const { node, atUs, end } = asked;
        if (end === null)
            return [];
        const lateBy = this.late(atUs, end.atUs, 2);
        const leads = this.leads(node, asked.deadlineUs, end.atUs);
        const request = message(atUs, node, "store", `renew (${this.clock(atUs)})`, false);
        const when = lateBy === null ? "" : ` (arrives ${this.clock(end.atUs)})`;
        const reply = message(end.atUs, "store", node, `renewed${when}`, true);
        if (lateBy === null) {
            return [
                {
                    ...request,
                    sentence: `${node} renews for the last time${leads === null ? "" : ` and ${leads}`}.`,
                },
                reply,
            ];
        }
        return [
            { ...request, sentence: `${node} renews for the last time.` },
            reply,
            this.counted(node, end.atUs, lateBy, leads),
        ];
    }
    renewedLate({ node, atUs, token }) {
        const over = this.facts.freed.some((free) => free.token === token && free.atUs <= atUs);
        if (!over)
            return [];
        const sentence = `${node} sends a renewal, though its lease is over.`;
        return [{ ...message(atUs, node, "store", `renew, token ${token ?? 0}`, false), sentence }];
    }
    freed({ atUs, token, by }) {
        const holder = this.facts.granted.findLast((grant) => grant.token === token && grant.atUs <= atUs);
        const whose = `${holder?.node ?? "its holder"} (token ${token})`;
        if (by === null) {
            return [note(atUs, ["store"], this.words.overShort(token), `${this.words.over(whose)}.`)];
        }
        const lateBy = this.late(by.sentUs, atUs);
        const when = lateBy === null ? "" : ` of ${this.clock(by.sentUs)}, ${roughly(lateBy)} late,`;
        const which = by.token === 0
            ? " of a request it gave up"
            : by.token === token
                ? ""
                : ` for token ${by.token}`;
        return [
            {
                ...message(atUs, by.node, "store", `release${lateBy === null ? "" : ` (sent ${this.clock(by.sentUs)})`}`, false),
                sentence: by.node === holder?.node && which === "" && lateBy === null
                    ? `the release of ${whose} reaches the store.`
                    : `a release by ${by.node}${which}${when} frees the lock of ${whose}.`,
            },
        ];
    }
    late(sentUs, atUs, ways = 1) {
        const lateBy = atUs - sentUs;
        return lateBy > ways * this.input.lease.netMaxUs ? lateBy : null;
    }
    leads(node, deadlineUs, fromUs) {
        if (fromUs === this.endUs)
            return null;
        const { scheme, storedFlag } = this.input.lease;
        const claim = this.facts.claimed.find((each) => each.node === node && each.untilUs > fromUs);
        if (scheme === "absolute")
            return claim === undefined ? null : this.works(deadlineUs);
        if (storedFlag)
            return "leads until it is told otherwise";
        if (deadlineUs === null)
            return claim === undefined ? null : LEADS;
        if (deadlineUs <= fromUs || claim === undefined)
            return null;
        return `leads until ${this.clock(deadlineUs)}`;
    }
    works(deadlineUs) {
        const until = deadlineUs === null ? "" : ` until ${this.clock(deadlineUs)}`;
        return this.input.lease.storedFlag
            ? `holds it${until}; its job begins`
            : `works until ${this.clock(deadlineUs ?? 0)}`;
    }
    counting() {
        const { ttlUs, renewUs, renewDeadlineUs, anchor, marginUs, quirks } = this.input.lease;
        if (renewDeadlineUs !== null) {
            return `renews again ${roughly(renewUs)} from now, and then tries for ${roughly(renewDeadlineUs)}`;
        }
        const span = roughly(ttlUs - marginUs);
        if (anchor === "receive")
            return `counts ${span} from now`;
        return `counts ${span} from its ${quirks.includes("anchor-of-last-send") ? "last" : "first"} send`;
    }
}

;// CONCATENATED MODULE: ./lib/soak/story-events.js




const SENTENCES_LEAST = 5;
const SENTENCES_MAX = 10;
const NEEDED = 0;
const HELPFUL = 1;
const BACKGROUND = 2;
function eventsOf(input, facts, sighting, ending, clock) {
    let events = told(input, facts, sighting, ending, clock, 0);
    for (let slow = 1; slow <= facts.granted.length; slow += 1) {
        if (sentencesIn(events) >= SENTENCES_LEAST)
            return events;
        events = told(input, facts, sighting, ending, clock, slow);
    }
    return events;
}
function told(input, facts, sighting, ending, clock, slow) {
    const parties = partiesOf(sighting);
    const ofParty = (node, token) => parties.some((party) => party.node === node && party.token === token);
    const teller = new Teller(input, facts, clock, sighting.atUs);
    const before = (events) => events.filter(({ atUs }) => atUs <= sighting.atUs);
    const moments = [
        ...before(facts.granted).map((grant, place) => ({
            need: ofParty(grant.node, grant.token) ? NEEDED : BACKGROUND,
            events: teller.granted(grant, isEnding(sighting, grant.atUs, "store-exclusion", "token-order"), place < slow),
        })),
        ...before(facts.freed)
            .filter(({ atUs }) => !isEnding(sighting, atUs, "release-by-holder"))
            .map((free) => ({ need: HELPFUL, events: teller.freed(free) })),
        ...parties.flatMap(({ node, token }) => {
            const renewals = before(facts.asked).filter((asked) => asked.node === node && asked.f === "renew" && asked.token === token);
            const last = renewals.findLast(({ end }) => end?.type === "ok" && end.atUs <= sighting.atUs);
            const late = renewals.at(-1);
            return [
                ...(last === undefined ? [] : [{ need: NEEDED, events: teller.renewed(last) }]),
                ...(late === undefined || late === last
                    ? []
                    : [{ need: HELPFUL, events: teller.renewedLate(late) }]),
            ];
        }),
        ...(sighting.invariant === "belief-exclusion" ? parties.slice(0, 1) : []).map((party) => ({
            need: HELPFUL,
            events: lingering(input, facts, party, sighting, clock),
        })),
        ...[...plannedFaults(input.plan.faults, facts.struck)]
            .filter(([{ t }]) => t <= sighting.atUs)
            .map(([struck, fault]) => ({
            need: NEEDED,
            events: [struckEvent(input, facts, fault, struck, clock)],
        })),
    ];
    return [...trimmed(moments, ending), ...ending].sort((a, b) => a.atUs - b.atUs);
}
function isEnding({ atUs, invariant }, t, ...of) {
    return t === atUs && of.includes(invariant);
}
function trimmed(moments, ending) {
    const ordered = moments
        .filter(({ events }) => events.length > 0)
        .sort((a, b) => startOf(a) - startOf(b));
    let left = SENTENCES_MAX - sentencesIn(ending);
    const kept = new Set();
    for (const need of [NEEDED, HELPFUL, BACKGROUND]) {
        for (const moment of ordered.filter((each) => each.need === need).reverse()) {
            const size = sentencesIn(moment.events);
            if (size > left)
                continue;
            left -= size;
            kept.add(moment);
        }
    }
    return ordered.filter((moment) => kept.has(moment)).flatMap(({ events }) => events);
}
function sentencesIn(events) {
    return events.filter(({ sentence }) => sentence !== null).length;
}
function startOf({ events }) {
    return events[0]?.atUs ?? 0;
}

;// CONCATENATED MODULE: ./lib/soak/story-facts.js

function factsOf({ history, mishaps }, lease, windowUs) {
    return {
        asked: askedOf(history),
        granted: history
            .filter(({ f }) => f === "grant")
            .map((event) => ({
            node: (event.id ?? "").split("-")[0] ?? "",
            token: event.token ?? 0,
            atUs: event.t,
            id: event.id ?? "",
        })),
        freed: freedOf(history, mishaps, lease),
        claimed: claimedOf(history, windowUs),
        struck: history.filter(({ p }) => p === "nemesis"),
        work: history.filter(({ f }) => f === "work"),
        mishaps,
    };
}
function askedOf(history) {
    const byId = new Map();
    for (const event of history) {
        if (event.id === undefined || (event.f !== "acquire" && event.f !== "renew"))
            continue;
        const key = `${event.f} ${event.id}`;
        byId.set(key, [...(byId.get(key) ?? []), event]);
    }
    return [...byId.values()].flatMap((events) => {
        const [first, ...later] = events;
        if (first === undefined || first.type !== "invoke")
            return [];
        const end = later.findLast(({ type }) => type !== "invoke");
        return [
            {
                node: first.p,
                f: first.f === "renew" ? "renew" : "acquire",
                id: first.id ?? "",
                atUs: first.t,
                againUs: later.filter(({ type }) => type === "invoke").map(({ t }) => t),
                gaveUpUs: later.find(({ type }) => type === "info")?.t ?? null,
                end: end === undefined || end.type === "invoke" ? null : { atUs: end.t, type: end.type },
                token: end?.token ?? first.token ?? null,
                deadlineUs: end?.deadline ?? null,
            },
        ];
    });
}
function claimedOf(history, windowUs) {
    const open = new Map();
    const claimed = [];
    const close = (node, untilUs, reason) => {
        const claim = open.get(node);
        open.delete(node);
        if (claim === undefined)
            return;
        claimed.push({ node, token: claim.token ?? 0, atUs: claim.t, untilUs, reason });
    };
    for (const event of history) {
        if (event.f === "claim")
            open.set(event.p, event);
        else if (event.f === "unclaim")
            close(event.p, event.t, event.reason ?? "end");
    }
    for (const node of [...open.keys()])
        close(node, windowUs, "end");
    return claimed.sort((a, b) => a.atUs - b.atUs);
}
function freedOf(history, mishaps, lease) {
    const releases = history.filter(({ f, type }) => f === "release" && type === "invoke");
    const extras = (release) => {
        const own = mishaps.filter((mishap) => mishap.sentAtUs === release.t &&
            mishap.dir === "out" &&
            `n${mishap.node + 1}` === release.p &&
            (mishap.message === network/* RELEASE */.g2 || mishap.message === network/* RELEASE_ID */.uX));
        const late = own.find(({ kind }) => kind === "delay")?.extraUs ?? 0;
        return [late, ...own.filter(({ kind }) => kind === "duplicate").map((m) => late + m.extraUs)];
    };
    return history
        .filter(({ f }) => f === "free")
        .map((free) => {
        const by = releases.findLast((release) => extras(release).some((extra) => {
            const since = free.t - release.t - extra;
            return since >= lease.netMinUs && since <= lease.netMaxUs;
        }));
        return {
            token: free.token ?? 0,
            atUs: free.t,
            by: by === undefined ? null : { node: by.p, token: by.token ?? 0, sentUs: by.t },
        };
    });
}

var violations = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/soak/story.js









function tellRun(input, invariant, preset = null) {
    const recording = (0,shrink_explicit/* recordRun */.vj)(input);
    const sighting = (0,violations/* sightingOf */.H0)(soak/* INVARIANTS */.uC.indexOf(invariant));
    if (sighting === null)
        return null;
    const refused = measures/* COUNT */.i2[measures/* REJECTED_STALE */.zP];
    const early = measures/* COUNT */.i2[measures/* ACCEPTED_LATE */.Bi];
    const sent = refused + early + measures/* COUNT */.i2[measures/* ACCEPTED_STALE */.wY];
    const facts = factsOf(recording, input.lease, input.plan.windowUs);
    const fine = (0,story/* isFine */.z)({ events: endingOf(input, sighting, facts, String) });
    const clock = (us) => (0,story/* storyTime */.H)(us, fine);
    const ending = endingOf(input, sighting, facts, clock);
    const events = eventsOf(input, facts, sighting, ending, clock);
    return {
        ...sighting,
        seedIndex: input.index,
        story: {
            nodes: input.lease.nodes,
            faults: input.plan.faults.length,
            windowUs: input.plan.windowUs,
            parties: castOf(events, partiesOf(sighting).map(({ node }) => node)),
            events,
            why: causeOf(input, invariant, preset),
            stale: input.lease.fencing ? { sent, refused, early } : null,
            replay: null,
        },
    };
}
function castOf(events, named) {
    const found = new Set([
        ...named,
        ...events.flatMap((event) => event.kind === "message" ? [event.from, event.to] : event.parties),
    ]);
    const nodes = [...found].filter((party) => party !== "store" && party !== "resource");
    const [first, ...others] = nodes;
    return [
        ...(first === undefined ? [] : [first]),
        "store",
        ...others,
        ...(found.has("resource") ? ["resource"] : []),
    ];
}


/***/ })

};
;