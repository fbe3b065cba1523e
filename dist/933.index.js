"use strict";
exports.id = 933;
exports.ids = [933];
exports.modules = {

/***/ 6528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   i: () => (/* binding */ waiverFields)
/* harmony export */ });
/* harmony import */ var _gate_line_hint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8118);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6587);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1231);





const waiverFields = {
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "Why the miss is accepted.", "flaky until the driver is replaced"),
    until: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, "Last day on which it is accepted.", "2026-12-31", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
};
const waiver = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(waiverFields);
const SUBJECTS = ["gate", "attested", "test"];
const gateMap = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "The gate line.", "patch lines >= 80%", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    attested: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "A sentence that a person ticks in the pull request's description, in place of a gate line.", "No external behaviour changes", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    test: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "Name of a test that must pass, in place of a gate line.", "fails over within the bound", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    say: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, "Sentence shown in place of the line.", "All new tests pass", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
    level: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(["error", "warn"]), "Whether a miss fails the run or only warns.", "warn", { value: "error", shown: "error" }),
    waive: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(waiver, "Accepts a known miss.", "{ reason: …, until: 2026-12-31 }", _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj),
}, adviseQuotes);
const gateMapSchema = () => ({
    ...gateMap.schema(),
    oneOf: SUBJECTS.map((subject) => ({ required: [subject] })),
});
const longGate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)({ ...gateMap, allowed: "a map with gate, attested or test", schema: gateMapSchema }, (read, value, problems, path) => {
    const given = SUBJECTS.filter((subject) => read[subject] !== null);
    const [subject] = given;
    if (subject === undefined || given.length > 1) {
        const found = given.length === 0 ? "no gate" : given.join(" and ");
        const advice = given.length === 0 ? "add gate: …" : "make each a gate of its own";
        problems.add(value.offset, `${path} has ${found}; a gate has exactly one of ${SUBJECTS.join(", ")}; ${advice}`);
        return undefined;
    }
    const written = read[subject] ?? "";
    return source(gateText(subject, written), (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(value, subject) ?? value, problems, {
        say: read.say,
        level: read.level,
        waive: read.waive,
    });
});
const shortGate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)({ ..._scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, allowed: "a gate line" }, (line, value, problems) => source(line, value, problems, { say: null, level: "error", waive: null }));
const gate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(shortGate, longGate);
function gateText(subject, written) {
    if (subject === "gate")
        return written;
    const name = `"${written.trim().replace(/[\\"]/g, "\\$&")}"`;
    return subject === "attested" ? `attested ${name}` : `test ${name} = passed`;
}
function source(line, at, problems, rest) {
    const offset = at.kind === "scalar" ? at.textOffset : at.offset;
    return { text: line.trim(), ...rest, origin: problems.place(offset) };
}
function adviseQuotes(map, key) {
    const value = map.entries.find((entry) => entry.key === key)?.value;
    if (!/[\s<>=#*/]/.test(key) || value?.kind !== "scalar")
        return null;
    const line = value.source === "" ? `${key}:` : `${key}: ${value.source}`;
    return `YAML reads this gate line as the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(key)}, because of the colon; quote it: - ${(0,_gate_line_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(line)}`;
}


/***/ }),

/***/ 8118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gateLineHint),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const GATE_LISTS = /^(\s*)(?:- )?\s*["']?(?:gates|criteria)["']?\s*:\s*(?:#.*)?$/;
const ENTRY = /^(\s*-\s+(?:(?:gate|say|attested|test):\s+)?)(\S.*)$/;
const FLOW_MAP = /^\{.*\b(?:gate|attested|test|say|level|waive):\s/;
const LINE_MAX = 300;
function gateLineHint(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    const end = text.indexOf("\n", offset);
    const line = text.slice(start, end === -1 ? text.length : end).trimEnd();
    const entry = line.length > LINE_MAX ? null : ENTRY.exec(line);
    if (entry === null || !isBelowGates(text.slice(0, start), indentOf(line)))
        return null;
    if (FLOW_MAP.test(entry[2]))
        return "put the texts between { and } in quotes";
    return `quote it: ${entry[1].trim()} ${quoted(withoutComment(entry[2]))}`;
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function withoutComment(text) {
    const comment = text.indexOf(" #");
    return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
function isBelowGates(above, indent) {
    for (const line of above.split("\n").reverse()) {
        if (line.trim() === "" || line.trimStart().startsWith("#"))
            continue;
        const isEntry = line.trimStart().startsWith("- ") && indentOf(line) >= indent;
        if (indentOf(line) > indent || isEntry)
            continue;
        return GATE_LISTS.test(line);
    }
    return false;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}


/***/ }),

/***/ 784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Zw: () => (/* binding */ Problems)
/* harmony export */ });
/* unused harmony exports placeText, described */
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);


const PROBLEMS_SHOWN = 10;
const VALUES_MAX = 200_000;
const TEXT_SHOWN = 60;
const ROOT = "the file";
const FLAGS = "the flags";
class Problems {
    #file;
    #lineStarts;
    #found = [];
    homesOf;
    #values = 0;
    constructor(file, text, homesOf = () => []) {
        this.#file = file;
        this.homesOf = homesOf;
        this.#lineStarts = lineStarts(text);
    }
    place(offset) {
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#lineStarts[low];
        return { file: this.#file, line: low + 1, column: offset - start + 1 };
    }
    add(offset, sentence) {
        this.#found.push({ origin: this.place(offset), sentence });
    }
    mismatch(value, path, allowed, advice) {
        this.add(value.offset, `${path} is ${described(value)}; expected ${allowed}; ${advice}`);
    }
    visit(value) {
        this.#values += 1;
        if (this.#values <= VALUES_MAX)
            return;
        this.add(value.offset, `aliases repeat more than ${VALUES_MAX} values; write the repeated parts once`);
        this.throwAny();
    }
    get many() {
        return this.#found.length > PROBLEMS_SHOWN;
    }
    get none() {
        return this.#found.length === 0;
    }
    throwAny() {
        if (this.none)
            return;
        const inOrder = [...this.#found].sort((a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column);
        const lines = inOrder
            .slice(0, PROBLEMS_SHOWN)
            .map(({ origin, sentence }) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${placeText(origin)}: ${sentence}`));
        const more = inOrder.length - lines.length;
        if (more > 0)
            lines.push(`and ${more} more`);
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("config", lines.join("\n"));
    }
    get sentences() {
        return this.#found.map(({ sentence }) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence));
    }
}
function placeText(origin) {
    return `${origin.file}:${origin.line}:${origin.column}`;
}
function shown(text) {
    return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(text, TEXT_SHOWN)}"`;
}
function described(value) {
    if (value.kind === "list")
        return value.items.length === 0 ? "an empty list" : "a list";
    if (value.kind === "map")
        return "a map";
    if (value.value === null)
        return "empty";
    if (typeof value.value === "string")
        return value.value === "" ? "empty" : shown(value.value);
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(value.source, TEXT_SHOWN);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 5779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ off),
/* harmony export */   JI: () => (/* binding */ percentPpm),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VU: () => (/* binding */ factorPpm),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   cR: () => (/* binding */ seed),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lM: () => (/* binding */ regressionRun),
/* harmony export */   lu: () => (/* binding */ durationUs),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   s$: () => (/* binding */ pathPattern),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zQ: () => (/* binding */ autoOrDurationUs)
/* harmony export */ });
/* harmony import */ var _domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(738);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5542);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6587);





const TEXT_MAX = 4_096;
const PATTERN_MAX = 1_024;
const SEED_MAX = 200;
const PERCENT = /^(\d{1,3}(?:\.\d{1,12})?)\s?%$/;
const DURATION_SCHEMA = "^\\s*\\d{1,16}(\\.\\d{1,6})?\\s?(us|µs|ms|s|m|h|d)\\s*$";
const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("text", { type: "string", pattern: "\\S", maxLength: TEXT_MAX }, (found) => checkedText(found, TEXT_MAX));
const pathPattern = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a path or pattern", { type: "string", pattern: "\\S", maxLength: PATTERN_MAX }, (found) => {
    const checked = checkedText(found, PATTERN_MAX);
    const control = "value" in checked && /[\u0000-\u001f\u007f]/.test(checked.value);
    return control ? { advice: "remove the control characters" } : checked;
});
const prefix = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a path prefix", { type: "string", maxLength: PATTERN_MAX }, (found) => (found.value === "" ? { value: "" } : checkedText(found, PATTERN_MAX)));
function checkedText(found, max) {
    const { value } = found;
    if (typeof value === "number" || typeof value === "boolean") {
        return { advice: `put it in quotes: "${found.source}"` };
    }
    if (value === null || value.trim() === "")
        return { advice: "write it or remove the key" };
    if (value.length > max)
        return { advice: `it has ${value.length} characters; write up to ${max}` };
    return { value };
}
const flag = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("true or false", { type: "boolean" }, ({ value }) => typeof value === "boolean" ? { value } : { advice: "write true or false, without quotes" });
function off(section) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("false", { const: false }, ({ value }) => value === false
        ? { value }
        : { advice: `write ${section}: false to switch it off, or its keys below it` });
}
function integer(least, most) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(`a whole number from ${least} to ${most}`, { type: "integer", minimum: least, maximum: most }, ({ value, source }) => {
        const whole = typeof value === "number" && /^-?\d{1,16}$/.test(source);
        if (whole && value >= least && value <= most)
            return { value };
        const quoted = typeof value === "string" && /^\d+$/.test(value);
        return { advice: quoted ? "remove the quotes" : `write one like ${Math.max(least, 1)}` };
    });
}
const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("1", { const: 1 }, ({ value, source }) => value === 1 && source === "1"
    ? { value }
    : { advice: "this program reads version 1; write version: 1" });
function word(words) {
    const allowed = words.length === 2 ? words.join(" or ") : `one of ${words.join(", ")}`;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(allowed, { enum: [...words] }, ({ value }) => {
        const found = words.find((candidate) => candidate === value);
        if (found !== undefined)
            return { value: found };
        const near = typeof value === "string" ? (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, words) : null;
        return { advice: near === null ? `write ${words[0]}` : `did you mean "${near}"?` };
    });
}
const durationUs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a duration with its unit", { type: "string", pattern: DURATION_SCHEMA }, parsedDuration);
function durationMs(least) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(`a duration of whole milliseconds${least === 1 ? ", at least 1ms" : ""}`, { type: "string", pattern: DURATION_SCHEMA }, (found) => {
        const parsed = parsedDuration(found);
        if ("advice" in parsed)
            return parsed;
        const ms = parsed.value / 1_000;
        return Number.isInteger(ms) && ms >= least
            ? { value: ms }
            : { advice: "write one like 1500ms" };
    });
}
const autoOrDurationUs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("auto or a duration with its unit", { type: "string", anyOf: [{ const: "auto" }, { pattern: DURATION_SCHEMA }] }, (found) => (found.value === "auto" ? { value: "auto" } : parsedDuration(found)));
function parsedDuration(found) {
    const { value, source } = found;
    if (typeof value === "number") {
        return /^\d+(\.\d+)?$/.test(source)
            ? { advice: `add the unit: ${source}ms or ${source}s` }
            : { advice: `write one like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}` };
    }
    if (typeof value !== "string")
        return { advice: `write one like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}` };
    try {
        return { value: (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDurationUs */ .eA)(value) };
    }
    catch (error) {
        if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SoakgateError */ .q))
            throw error;
        return { advice: `write one like ${_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_EXAMPLES */ .rJ}` };
    }
}
const percent = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a percentage from 0% to 100%", { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,12})?\\s?%$" }, (found) => {
    const digits = typeof found.value === "string" ? PERCENT.exec(found.value)?.[1] : undefined;
    if (digits === undefined)
        return { advice: percentAdvice(found) };
    const value = (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(digits);
    if (value.units > 100n * (0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .powerOfTen */ .mv)(value.scale))
        return { advice: "write at most 100%" };
    return { value };
});
function percentAdvice({ value, source }) {
    const bare = typeof value === "number" && /^\d{1,3}(\.\d{1,12})?$/.test(source);
    return `write ${bare ? source : "80"}%`;
}
function percentText(value) {
    return `${(0,_domain_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(value)}%`;
}
const percentPpm = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a percentage from 0% to 99.9999%, of at most four decimals", { type: "string", pattern: "^\\d{1,2}(\\.\\d{1,4})?\\s?%$" }, (found) => {
    const match = typeof found.value === "string" ? /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(found.value) : null;
    if (match === null)
        return { advice: percentAdvice(found).replace("80%", "0.1%") };
    return { value: millionths(match[1]) / 100 };
});
const factorPpm = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a number from 0 to 1000, of at most six decimals", { type: "number", minimum: 0, maximum: 1_000 }, ({ value, source }) => {
    const plain = typeof value === "number" && /^\d{1,4}(\.\d{1,6})?$/.test(source);
    if (!plain || value > 1_000)
        return { advice: "write one like 1 or 1.2" };
    return { value: millionths(source) };
});
function millionths(digits) {
    const [whole = "0", fraction = ""] = digits.split(".");
    return Number(whole) * 1_000_000 + Number(fraction.padEnd(6, "0"));
}
const seed = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a seed", { anyOf: [text.schema(), { type: "integer" }] }, (found) => {
    const whole = typeof found.value === "number" && Number.isInteger(found.value);
    return whole ? { value: found.source } : checkedText(found, SEED_MAX);
});
const regressionRun = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("the index of a run, or seed/index", {
    anyOf: [
        { type: "integer", minimum: 0, maximum: 999_999_999 },
        { type: "string", pattern: "^[\\s\\S]+/\\d{1,9}$", maxLength: SEED_MAX },
    ],
}, ({ value, source }) => {
    if (typeof value === "number" && /^\d{1,9}$/.test(source)) {
        return { value: { seed: null, index: value } };
    }
    const match = typeof value === "string" ? /^([\s\S]+)\/(\d{1,9})$/.exec(value) : null;
    if (match === null || match[0].length > SEED_MAX)
        return { advice: "write 17 or 0x5eed/17" };
    return { value: { seed: match[1], index: Number(match[2]) } };
});
const day = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)("a day like 2026-12-31", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, ({ value }) => typeof value === "string" && isDay(value)
    ? { value }
    : { advice: "write year-month-day, e.g. 2026-12-31" });
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(written) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
    if (match === null)
        return false;
    const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return date >= 1 && date <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}


/***/ }),

/***/ 6587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);



const NAME_SHOWN = 60;
function required(shape, about, example) {
    return { shape, about, example, read: shape.read };
}
function optional(shape, about, example, fallback) {
    return { shape, about, example, fallback, read: shape.read };
}
const ABSENT = { value: null, shown: "" };
function mapped(shape, turn) {
    return {
        ...shape,
        read: (value, problems, path) => {
            const read = shape.read(value, problems, path);
            return read === undefined ? undefined : turn(read, value, problems, path);
        },
    };
}
function list(item, options) {
    const allowed = `a list, each entry ${item.allowed}`;
    return {
        allowed,
        inner: { shape: item, suffix: "[]" },
        schema: () => ({
            type: "array",
            items: item.schema(),
            ...(options.least === 1 ? { minItems: 1 } : {}),
        }),
        read: (value, problems, path) => {
            problems.visit(value);
            if (value.kind !== "list") {
                problems.mismatch(value, path, allowed, `write ${options.example}`);
                return undefined;
            }
            if (value.items.length < options.least) {
                problems.mismatch(value, path, allowed, "add an entry or remove the key");
                return undefined;
            }
            return complete(value.items.map((entry, index) => item.read(entry, problems, `${path}[${index}]`)));
        },
    };
}
function record(inner, options) {
    const allowed = `a map from ${options.name} to ${inner.allowed}`;
    return {
        allowed,
        inner: { shape: inner, suffix: ".*" },
        schema: () => ({
            type: "object",
            additionalProperties: inner.schema(),
            ...(options.emptyName === true ? {} : { propertyNames: { minLength: 1 } }),
        }),
        read: (value, problems, path) => {
            problems.visit(value);
            if (value.kind !== "map") {
                problems.mismatch(value, path, allowed, `write ${options.example}`);
                return undefined;
            }
            return complete(value.entries.map(({ key, keyOffset, value: entry }) => {
                if (key === "" && options.emptyName !== true) {
                    problems.add(keyOffset, `${path} has an empty key; expected ${options.name}; name it`);
                    return undefined;
                }
                const read = inner.read(entry, problems, `${path}.${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(key, NAME_SHOWN)}`);
                return read === undefined ? undefined : [key, read, keyOffset];
            }));
        },
    };
}
function fields(spec, advise = () => null) {
    const names = Object.keys(spec);
    const allowed = `a map with ${names.join(", ")}`;
    return {
        allowed,
        fields: spec,
        schema: () => fieldsSchema(spec),
        read: (value, problems, path) => {
            problems.visit(value);
            if (value.kind !== "map") {
                problems.mismatch(value, path, allowed, `write its keys, one a line, like ${names[0]}: …`);
                return undefined;
            }
            return readFields(spec, value, problems, path, advise);
        },
    };
}
function readFields(spec, map, problems, path, advise) {
    const known = new Map(Object.entries(spec));
    const given = new Map();
    let whole = true;
    for (const entry of map.entries) {
        if (known.has(entry.key))
            given.set(entry.key, entry.value);
        else {
            whole = false;
            const advice = advise(map, entry.key) ?? unknownKey(entry.key, path, spec, problems);
            problems.add(entry.keyOffset, advice);
        }
    }
    const read = {};
    for (const [key, field] of known) {
        const value = given.get(key);
        const got = value === undefined ? field.fallback?.value : readField(field, value, key);
        if (value === undefined && field.fallback === undefined && whole) {
            problems.add(map.offset, `${path} has no "${key}"; add one like ${key}: ${field.example}`);
        }
        if (got === undefined)
            whole = false;
        read[key] = got;
    }
    return whole ? read : undefined;
    function readField(field, value, key) {
        return field.read(value, problems, under(path, key));
    }
}
function under(path, key) {
    if (path === _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl)
        return key;
    return path === _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg ? `--${key}` : `${path}.${key}`;
}
function unknownKey(key, path, spec, problems) {
    const allowed = Object.keys(spec);
    if (problems.many)
        return `${path} has no key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}`;
    const near = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key.replaceAll("_", "-"), allowed);
    const homes = near === null ? problems.homesOf(key) : [];
    const elsewhere = homes.length === 0 ? "remove it" : `it belongs in ${homes.join(" or ")}`;
    const hint = near === null ? elsewhere : `did you mean "${near}"?`;
    return `${path} has no key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}; allowed: ${allowed.join(", ")}; ${hint}`;
}
function fieldsSchema(spec) {
    const needed = Object.keys(spec).filter((key) => spec[key]?.fallback === undefined);
    return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(spec).map(([key, field]) => [
            key,
            { ...field.shape.schema(), description: field.about },
        ])),
        ...(needed.length > 0 ? { required: needed } : {}),
    };
}
function either(short, long) {
    const both = {
        allowed: `${short.allowed}, or ${long.allowed}`,
        schema: () => ({ anyOf: [short.schema(), long.schema()] }),
        read: (value, problems, path) => {
            if (value.kind === "scalar" && value.value !== null) {
                return short.read(value, problems, path);
            }
            if (value.kind === "map")
                return long.read(value, problems, path);
            problems.mismatch(value, path, both.allowed, "write one of these or remove the key");
            return undefined;
        },
        ...(long.fields === undefined ? {} : { fields: long.fields }),
    };
    return both;
}
function scalar(allowed, schema, parse) {
    return {
        allowed,
        schema: () => schema,
        read: (value, problems, path) => {
            problems.visit(value);
            const parsed = value.kind === "scalar" ? parse(value) : { advice: "write a single value here" };
            if ("value" in parsed)
                return parsed.value;
            problems.mismatch(value, path, allowed, parsed.advice);
            return undefined;
        },
    };
}
function complete(items) {
    const whole = items.filter((item) => item !== undefined);
    return whole.length === items.length ? whole : undefined;
}


/***/ }),

/***/ 7933:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  dm: () => (/* binding */ lease),
  Rb: () => (/* binding */ soak_keys_soak),
  ZA: () => (/* binding */ soakShapes)
});

var soak = __webpack_require__(3028);
var duration = __webpack_require__(738);
var scalars = __webpack_require__(5779);
var config_shape = __webpack_require__(6587);
var config_value = __webpack_require__(1231);
;// CONCATENATED MODULE: ./lib/config/fault-keys.js





const NODES = /^n([1-9]\d{0,2})$/;
const RANGE = /^([^.]*(?:\.\d[^.]*)?)\.\.(.+)$/;
const LASTING = [
    ...["crash", "pause", "partition", "delay", "loss", "duplicate"],
    ...["store-restart", "store-pause"],
];
const OF_MESSAGES = ["delay", "loss", "duplicate"];
const JUMPS = ["clock-jump", "store-clock-jump"];
const KINDS_OF = {
    for: LASTING,
    share: OF_MESSAGES,
    "up-to": ["delay", "duplicate", ...JUMPS],
    direction: ["partition", ...OF_MESSAGES, ...JUMPS],
};
const durationRange = (0,config_shape/* scalar */.d_)("a duration like 14s, or a range like 1s..20s", { type: "string", pattern: "\\d" }, ({ value }) => {
    const advice = { advice: "write one like 14s, or 1s..20s with the longer one last" };
    if (typeof value !== "string")
        return advice;
    const [, from = value, to = value] = RANGE.exec(value) ?? [];
    try {
        const [least, most] = [(0,duration/* parseDurationUs */.eA)(from), (0,duration/* parseDurationUs */.eA)(to)];
        return least >= 1 && least <= most ? { value: [least, most] } : advice;
    }
    catch {
        return advice;
    }
});
const target = (0,config_shape/* scalar */.d_)("leader, one, minority, all, store, or a node like n2", {
    type: "string",
    anyOf: [
        { enum: ["leader", "one", "minority", "all", "store"] },
        { pattern: "^n[1-9]\\d{0,2}$" },
    ],
}, ({ value }) => {
    const node = typeof value === "string" ? NODES.exec(value) : null;
    if (node !== null)
        return { value: Number(node[1]) - 1 };
    const words = ["leader", "one", "minority", "all", "store"];
    const found = words.find((candidate) => candidate === value);
    return found === undefined
        ? { advice: "write leader, or n1 for the first node" }
        : { value: found };
});
const UNSAID = { value: null, shown: "the profile's" };
const choice = (0,config_shape/* mapped */.CV)((0,config_shape/* fields */.OA)({
    kind: (0,config_shape/* required */.mw)((0,scalars/* word */.Vm)(soak/* FAULT_KINDS */.ln), "Kind of the fault.", "pause"),
    target: (0,config_shape/* optional */.lq)(target, "Whom it hits; n2 is the second node.", "leader", UNSAID),
    at: (0,config_shape/* optional */.lq)(scalars/* durationUs */.lu, "Once, at this time of the run.", "90s", UNSAID),
    every: (0,config_shape/* optional */.lq)(scalars/* durationUs */.lu, "Again and again, jittered by half.", "45s", UNSAID),
    for: (0,config_shape/* optional */.lq)(durationRange, "How long it lasts.", "1s..20s", UNSAID),
    share: (0,config_shape/* optional */.lq)(scalars/* percentPpm */.JI, "Share of the messages it hits.", "2%", UNSAID),
    "up-to": (0,config_shape/* optional */.lq)(scalars/* durationUs */.lu, "Longest delay of a message; distance of a jump.", "4s", UNSAID),
    direction: (0,config_shape/* optional */.lq)((0,scalars/* word */.Vm)(["in", "out", "both", "back"]), "Seen from the node; back for a clock that only jumps back.", "in", UNSAID),
}), ({ at, every, for: lasts, share, "up-to": upTo, direction, ...rest }, value, problems, path) => {
    const read = {
        ...rest,
        atUs: at,
        everyUs: every,
        forUs: lasts,
        ppm: share,
        upToUs: upTo,
        direction,
    };
    const wrong = complaint(read, value);
    if (wrong === null)
        return read;
    problems.add(((0,config_value/* entryOf */.M)(value, wrong[0]) ?? value).offset, `${path}.${wrong[0]} ${wrong[1]}`);
    return undefined;
});
function complaint(read, value) {
    const { kind } = read;
    for (const [key, kinds] of Object.entries(KINDS_OF)) {
        if ((0,config_value/* entryOf */.M)(value, key) === undefined || kinds.includes(kind))
            continue;
        return [key, `means nothing to ${kind}; it is for ${kinds.join(", ")}; remove it`];
    }
    const jump = JUMPS.includes(kind);
    if (read.direction !== null && jump !== (read.direction === "back")) {
        const allowed = jump ? "back" : "in, out or both";
        return ["direction", `is ${read.direction}, but ${kind} has ${allowed}; write one of these`];
    }
    if (read.atUs !== null && read.everyUs !== null) {
        return ["every", "stands beside at; a fault comes once or again and again; remove one"];
    }
    if (read.everyUs === 0)
        return ["every", "is 0; faults come some time apart; write 45s"];
    if (read.upToUs === 0)
        return ["up-to", "is 0; that is no fault; write 4s, or drop the fault"];
    const timed = read.atUs !== null || read.everyUs !== null;
    if (OF_MESSAGES.includes(kind) && timed && read.forUs === null) {
        return [
            read.atUs === null ? "every" : "at",
            `needs for: beside it; ${kind} lasts; add for: 30s`,
        ];
    }
    return targetComplaint(read);
}
function targetComplaint({ kind, target: whom }) {
    if (whom === null)
        return null;
    const ofStore = kind.startsWith("store-");
    const fits = ofStore
        ? whom === "store" || (kind === "store-failover" && whom === "leader")
        : whom !== "store" || kind === "clock-drift";
    if (fits)
        return null;
    const mend = ofStore ? "leave it out" : "name a node, or leader, one, minority, all";
    return ["target", `cannot be hit by ${kind}; ${mend}`];
}
const faults = (0,config_shape/* mapped */.CV)((0,config_shape/* list */.p_)((0,config_shape/* either */.gP)((0,scalars/* word */.Vm)(soak/* FAULT_KINDS */.ln), choice), {
    least: 0,
    example: "[crash, { kind: pause, target: leader, every: 45s, for: 1s..20s }]",
}), (read, value, problems, path) => {
    const twice = read.findIndex((one, index) => read.slice(0, index).some((other) => {
        const plain = typeof one === "string" || typeof other === "string";
        return plain && kindOf(one) === kindOf(other);
    }));
    if (twice === -1)
        return read;
    const at = value.kind === "list" ? (value.items[twice] ?? value) : value;
    const kind = kindOf(read[twice]);
    problems.add(at.offset, `${path} names ${kind} twice; each kind once; remove one`);
    return undefined;
});
function kindOf(one) {
    return typeof one === "string" ? one : one.kind;
}

var gate_keys = __webpack_require__(6528);
var config_problems = __webpack_require__(784);
var soak_config = __webpack_require__(2649);
;// CONCATENATED MODULE: ./lib/config/soak-keys.js








const NODES_MAX = 100;
const SEEDS_MAX = 100_000_000;
const NOTHING = { value: [], shown: "none" };
function drillTime(least, about, defaultMs) {
    const written = defaultMs % 1_000 === 0 ? `${defaultMs / 1_000}s` : `${defaultMs}ms`;
    return (0,config_shape/* optional */.lq)((0,scalars/* durationMs */.pc)(least), about, written, { value: defaultMs, shown: written });
}
const drill = (0,config_shape/* mapped */.CV)((0,config_shape/* fields */.OA)({
    ttl: drillTime(0, "Time to live of the lock.", soak_config/* DRILL_DEFAULTS */.vV.ttlMs),
    renew: drillTime(0, "Time between renewals.", soak_config/* DRILL_DEFAULTS */.vV.renewMs),
    "kill-at": drillTime(0, "When node A stops.", soak_config/* DRILL_DEFAULTS */.vV.killAtMs),
    window: drillTime(0, "When the drill ends.", soak_config/* DRILL_DEFAULTS */.vV.windowMs),
    step: drillTime(1, "Time between two polls.", soak_config/* DRILL_DEFAULTS */.vV.stepMs),
}), (read) => ({
    ttlMs: read.ttl,
    renewMs: read.renew,
    killAtMs: read["kill-at"],
    windowMs: read.window,
    stepMs: read.step,
}));
function setting(shape, about, example) {
    return (0,config_shape/* optional */.lq)(shape, about, example, { value: null, shown: "the preset's" });
}
const lease = (0,config_shape/* mapped */.CV)((0,config_shape/* fields */.OA)({
    preset: (0,config_shape/* optional */.lq)(scalars/* text */.Qq, "Protocol and settings to begin with.", "reference", {
        value: null,
        shown: "reference",
    }),
    nodes: setting((0,scalars/* integer */.nd)(1, NODES_MAX), "Number of candidates.", "5"),
    ttl: setting(scalars/* durationUs */.lu, "Time to live of the lease.", "10s"),
    renew: setting(scalars/* durationUs */.lu, "Time between renewals.", "3s"),
    retry: setting(scalars/* durationUs */.lu, "Least time between two attempts to acquire.", "1s"),
    jitter: setting(scalars/* factorPpm */.VU, "Random addition to retry, as a multiple of it.", "1"),
    anchor: setting((0,scalars/* word */.Vm)(["send", "receive"]), "Whether a lease counts from the request's sending or the reply's receipt.", "send"),
    margin: setting(scalars/* autoOrDurationUs */.zQ, "How much earlier the holder stops.", "auto"),
    "clock-drift": setting(scalars/* percentPpm */.JI, "How far a clock's rate may be off.", "0.1%"),
    "request-timeout": setting(scalars/* durationUs */.lu, "When a client gives a request up.", "2s"),
    "renew-deadline": setting(scalars/* durationUs */.lu, "How long a holder tries to renew.", "10s"),
    "lock-delay": setting(scalars/* durationUs */.lu, "How long the store keeps an expired lock closed.", "15s"),
    sweep: setting(scalars/* durationUs */.lu, "Time between the store's sweeps of expired leases.", "500ms"),
    "step-down": setting((0,scalars/* word */.Vm)(["clock", "timer", "told"]), "What ends a holder's belief: its clock, a timer, or only an answer or the job's end.", "clock"),
    "wall-offset": setting(scalars/* durationUs */.lu, "How far a wall clock may be off (shedlock).", "100ms"),
    "run-time": setting(scalars/* durationUs */.lu, "Longest run of a holder's job (shedlock).", "60s"),
    "release-on-exit": setting(scalars/* flag */.Jt, "Whether a holder releases when it ends.", "true"),
    "on-timeout": setting((0,scalars/* word */.Vm)(["release", "retry"]), "Whether an acquire that timed out is released, or asked again under the same id.", "release"),
    "work-every": setting(scalars/* durationUs */.lu, "Time between two pieces of the leader's work.", "200ms"),
    guard: setting(scalars/* durationUs */.lu, "How long before its deadline the leader's work stops.", "500ms"),
    fencing: setting(scalars/* flag */.Jt, "Whether the resource refuses work of older tokens.", "true"),
    "replica-lag": setting(scalars/* durationUs */.lu, "What a failover of the store forgets.", "1s"),
    "restart-loses-state": setting(scalars/* flag */.Jt, "Whether a restarted store is empty.", "true"),
    "loses-token-counter": setting(scalars/* flag */.Jt, "Whether tokens begin again when the store loses state.", "false"),
}), (read) => ({
    preset: read.preset,
    nodes: read.nodes,
    ttlUs: read.ttl,
    renewUs: read.renew,
    retryUs: read.retry,
    jitterPpm: read.jitter,
    anchor: read.anchor,
    marginUs: read.margin,
    driftPpm: read["clock-drift"],
    requestTimeoutUs: read["request-timeout"],
    renewDeadlineUs: read["renew-deadline"],
    lockDelayUs: read["lock-delay"],
    sweepUs: read.sweep,
    stepDown: read["step-down"],
    wallOffsetUs: read["wall-offset"],
    runUs: read["run-time"],
    releaseOnExit: read["release-on-exit"],
    onTimeout: read["on-timeout"],
    workEveryUs: read["work-every"],
    guardUs: read.guard,
    fencing: read.fencing,
    replicaLagUs: read["replica-lag"],
    restartLosesState: read["restart-loses-state"],
    losesTokenCounter: read["loses-token-counter"],
}));
const soakShapes = {
    window: scalars/* durationUs */.lu,
    seeds: (0,scalars/* integer */.nd)(1, SEEDS_MAX),
    seed: scalars/* seed */.cR,
    profile: (0,scalars/* word */.Vm)(soak/* FAULT_PROFILES */.KB),
    faults: faults,
};
const settings = {
    lease: (0,config_shape/* optional */.lq)(lease, "The lease protocol under test.", "{ preset: reference }", config_shape/* ABSENT */.sj),
    window: (0,config_shape/* optional */.lq)(soakShapes.window, "Simulated time of one seed.", "10m", config_shape/* ABSENT */.sj),
    seeds: (0,config_shape/* optional */.lq)(soakShapes.seeds, "Number of runs, each with its own faults.", "200", config_shape/* ABSENT */.sj),
    seed: (0,config_shape/* optional */.lq)(scalars/* seed */.cR, "What all randomness is drawn from.", "0x5eed", config_shape/* ABSENT */.sj),
    profile: (0,config_shape/* optional */.lq)(soakShapes.profile, "Faults where none are named, and how often and how long they strike.", "gc-heavy", { value: null, shown: "standard" }),
    faults: (0,config_shape/* optional */.lq)(faults, "Kinds of fault to inject, each by name or with its own schedule.", "[crash, { kind: pause, every: 45s, for: 1s..20s }]", { value: null, shown: "the profile's" }),
};
const scenario = (0,config_shape/* mapped */.CV)((0,config_shape/* fields */.OA)({
    name: (0,config_shape/* required */.mw)(scalars/* text */.Qq, "Name of the scenario.", "failover-loses-grants"),
    expect: (0,config_shape/* optional */.lq)((0,scalars/* word */.Vm)(["pass", "fail"]), "What must come out; fail shows that the soak sees the fault.", "fail", { value: "pass", shown: "pass" }),
    ...settings,
}), ({ window, ...read }) => ({ ...read, windowUs: window }));
const scenarios = (0,config_shape/* mapped */.CV)((0,config_shape/* list */.p_)(scenario, {
    least: 0,
    example: "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]",
}), (read, value, problems, path) => {
    const names = read.map(({ name }) => name);
    const index = names.findIndex((name, at) => name === "default" || names.indexOf(name) !== at);
    if (index === -1)
        return read;
    const item = (value.kind === "list" ? value.items[index] : undefined) ?? value;
    const name = names[index];
    const why = name === "default" ? "is the section's own name" : "is given twice";
    problems.add(((0,config_value/* entryOf */.M)(item, "name") ?? item).offset, `${path}[${index}].name ${(0,config_problems/* shown */.SP)(name)} ${why}; names are distinct; rename it`);
    return undefined;
});
const waivers = (0,config_shape/* list */.p_)((0,config_shape/* mapped */.CV)((0,config_shape/* fields */.OA)({
    invariant: (0,config_shape/* required */.mw)((0,scalars/* word */.Vm)(soak/* INVARIANTS */.uC), "The invariant.", "belief-exclusion"),
    "up-to": (0,config_shape/* required */.mw)(scalars/* durationUs */.lu, "Worse than this is not waived.", "2s"),
    ...gate_keys/* waiverFields */.i,
}), ({ "up-to": upToUs, ...read }) => ({ ...read, upToUs })), { least: 0, example: "[{ invariant: belief-exclusion, up-to: 2s, reason: … }]" });
const soak_keys_soak = (0,config_shape/* mapped */.CV)((0,config_shape/* either */.gP)((0,scalars/* off */.AU)("soak"), (0,config_shape/* fields */.OA)({
    drill: (0,config_shape/* optional */.lq)(drill, "The classic drill; {} takes its defaults.", "{ ttl: 1500ms }", config_shape/* ABSENT */.sj),
    ...settings,
    "regression-seeds": (0,config_shape/* optional */.lq)((0,config_shape/* list */.p_)(scalars/* regressionRun */.lM, { least: 0, example: "[17]" }), "Runs that once failed and always run again: a place among the seed's runs, or seed/place.", "[17, 0x5eed/203]", NOTHING),
    scenarios: (0,config_shape/* optional */.lq)(scenarios, "Variations, each of which overrides the keys above.", "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]", NOTHING),
    waivers: (0,config_shape/* optional */.lq)(waivers, "Known violations that are accepted.", "[{ invariant: belief-exclusion, up-to: 2s, reason: … }]", NOTHING),
})), (read) => {
    if (read === false)
        return soak_config/* SOAK_OFF */.ty;
    const { window, "regression-seeds": regressionRuns, ...rest } = read;
    return { enabled: true, ...rest, windowUs: window, regressionRuns };
});


/***/ }),

/***/ 1231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   y: () => (/* binding */ flagValue)
/* harmony export */ });
function entryOf(map, key) {
    if (map.kind !== "map")
        return undefined;
    return map.entries.find((entry) => entry.key === key)?.value;
}
function flagValue(text) {
    const value = /^-?\d{1,16}(\.\d+)?$/.test(text) ? Number(text) : text;
    return { kind: "scalar", value, source: text, offset: 0, textOffset: 0 };
}


/***/ })

};
;