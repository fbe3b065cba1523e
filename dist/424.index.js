"use strict";
exports.id = 424;
exports.ids = [424];
exports.modules = {

/***/ 5899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ GrowingUint32)
/* harmony export */ });
const BLOCK_MAX = 65_536;
class GrowingUint32 {
    #block;
    #start = 0;
    #end = 0;
    constructor(capacity = 256) {
        this.#block = new Uint32Array(capacity);
    }
    get size() {
        return this.#end - this.#start;
    }
    push(value) {
        if (this.#end === this.#block.length)
            this.#grow();
        this.#block[this.#end] = value;
        this.#end += 1;
    }
    raise(at, value) {
        const place = this.#start + at;
        if ((this.#block[place] ?? 0) < value)
            this.#block[place] = value;
    }
    take() {
        const taken = this.#block.subarray(this.#start, this.#end);
        this.#start = this.#end;
        return taken;
    }
    #grow() {
        const { size } = this;
        const length = Math.max(size * 2, Math.min(this.#block.length * 2, BLOCK_MAX));
        const larger = new Uint32Array(length);
        larger.set(this.#block.subarray(this.#start, this.#end));
        this.#block = larger;
        this.#start = 0;
        this.#end = size;
    }
}


/***/ }),

/***/ 9229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Regions),
/* harmony export */   u: () => (/* binding */ classRegionName)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _region_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5253);


function classRegionName(className, path) {
    const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    if (flat(className) === flat(file) || flat(className) === flat(path))
        return null;
    const stem = file.replace(/\..*$/, "");
    const parts = className.split(/[./\\]|\$(?!\d|$)/).filter((part) => part !== "");
    const from = parts.lastIndexOf(stem);
    return (from < 0 ? parts : parts.slice(from)).join(".") || null;
}
function flat(name) {
    return name.replace(/[^A-Za-z0-9]/g, "_");
}
class Regions {
    #all = [];
    add(kind, name, region) {
        this.#all.push({ kind, name, region });
    }
    take() {
        this.#all.sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.kind, b.kind) || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.name, b.name));
        const regions = [];
        let unclear = false;
        for (const [at, { kind, name, region }] of this.#all.entries()) {
            const before = this.#all[at - 1];
            const repeated = before !== undefined && before.kind === kind && before.name === name;
            if (!repeated)
                unclear = false;
            const last = regions.at(-1);
            if (region === null || unclear) {
                if (repeated && !unclear)
                    regions.pop();
                unclear = true;
            }
            else if (repeated && last !== undefined) {
                regions[regions.length - 1] = joined(last, region);
            }
            else {
                const { range, totals, uncovered } = region;
                regions.push({ name, kind, range, totals, uncovered });
            }
        }
        return (0,_region_table_js__WEBPACK_IMPORTED_MODULE_0__/* .regionTable */ .tR)(regions);
    }
}
function joined(a, b) {
    const lines = summed(a.totals.lines, b.totals.lines);
    const branches = summed(a.totals.branches, b.totals.branches);
    const functions = summed(a.totals.functions, b.totals.functions);
    return {
        ...a,
        range: a.range === null || b.range === null
            ? null
            : [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])],
        totals: {
            ...(lines && { lines }),
            ...(branches && { branches }),
            ...(functions && { functions }),
        },
        uncovered: [...a.uncovered, ...b.uncovered].sort((x, y) => x[0] - y[0]),
    };
}
function summed(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return { covered: a.covered + b.covered, total: a.total + b.total };
}


/***/ }),

/***/ 4993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ statedRatio),
/* harmony export */   Lz: () => (/* binding */ boundedRatio),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   eb: () => (/* binding */ hitsOf),
/* harmony export */   jl: () => (/* binding */ reconciled),
/* harmony export */   ls: () => (/* binding */ XmlLines),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6404);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7108);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3399);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5899);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(266);





const LINE_MAX = 0xffff_ffff;
const LINES_EXPECTED = 256;
class XmlLines {
    #numbers = new _grow_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingUint32 */ .n(LINES_EXPECTED);
    #hits = new _grow_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingUint32 */ .n(LINES_EXPECTED);
    #branchLines = new _grow_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingUint32 */ .n(LINES_EXPECTED);
    #branchCovered = new _grow_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingUint32 */ .n(LINES_EXPECTED);
    #branchTotal = new _grow_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingUint32 */ .n(LINES_EXPECTED);
    get size() {
        return this.#numbers.size;
    }
    addLine(number, hits) {
        this.#numbers.push(number);
        this.#hits.push(hits);
    }
    addBranches(number, branches) {
        this.#branchLines.push(number);
        this.#branchCovered.push(branches.covered);
        this.#branchTotal.push(branches.total);
    }
    take() {
        return {
            numbers: this.#numbers.take(),
            hits: this.#hits.take(),
            branchLines: this.#branchLines.take(),
            branchCovered: this.#branchCovered.take(),
            branchTotal: this.#branchTotal.take(),
        };
    }
}
function joinParts(parts) {
    return {
        lines: (0,_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .toLineHits */ .G2)(joined(parts, "numbers"), joined(parts, "hits")),
        branches: joinedBranches(parts),
    };
}
function joinedBranches(parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && isAscending(only.branchLines)) {
        const { branchLines: lines, branchCovered: covered, branchTotal: total } = only;
        return { ids: null, lines, covered, total };
    }
    return (0,_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .toCountedBranchHits */ .mg)(branchesOf(parts));
}
function isAscending(lines) {
    for (let at = 1; at < lines.length; at += 1) {
        if ((lines[at - 1] ?? 0) >= (lines[at] ?? 0))
            return false;
    }
    return true;
}
function joined(parts, key) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only[key];
    const all = new Uint32Array(parts.reduce((size, part) => size + part[key].length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part[key], at);
        at += part[key].length;
    }
    return all;
}
function* branchesOf(parts) {
    for (const part of parts) {
        for (let at = 0; at < part.branchLines.length; at += 1) {
            const covered = part.branchCovered[at] ?? 0;
            yield { line: part.branchLines[at] ?? 0, covered, total: part.branchTotal[at] ?? 0 };
        }
    }
}
function lineNumber(xml, attributes, name) {
    const text = attributes.get(name);
    const number = numberOf(text);
    if (!Number.isInteger(number) || number < 0 || number > LINE_MAX) {
        throw xml.error(`<line> has the ${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text ?? "")}; a whole number from 1 is allowed; check the tool that wrote it`);
    }
    return number === 0 ? null : number;
}
function count(xml, attributes, name) {
    const text = attributes.get(name);
    const number = numberOf(text);
    if (Number.isNaN(number)) {
        throw xml.error(`the ${name} is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text ?? "")}; a number is allowed; check the tool that wrote it`);
    }
    return (0,_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .saturated */ ._6)(number);
}
const PLAIN_DIGITS_MAX = 9;
function numberOf(text) {
    if (text === undefined || text === "")
        return Number.NaN;
    if (text.length > PLAIN_DIGITS_MAX)
        return Number(text);
    let value = 0;
    for (let at = 0; at < text.length; at += 1) {
        const digit = text.charCodeAt(at) - 0x30;
        if (digit < 0 || digit > 9)
            return Number(text);
        value = value * 10 + digit;
    }
    return value;
}
function statedRatio(covered, total) {
    if (!/^\d{1,15}$/.test(covered ?? "") || !/^\d{1,15}$/.test(total ?? ""))
        return undefined;
    const ratio = { covered: Number(covered), total: Number(total) };
    return ratio.covered <= ratio.total ? ratio : undefined;
}
function hitsOf(covered) {
    return covered ? 1 : 0;
}
function boundedRatio(covered, total) {
    return { covered: Math.min(covered, total, _domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .HITS_MAX */ .O), total: Math.min(total, _domain_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .HITS_MAX */ .O) };
}
const UNIT = { lines: "line", statements: "statement", branches: "branch", functions: "function" };
function reconciled(stated, counted) {
    const totals = {};
    const notes = [];
    for (const metric of ["lines", "branches", "functions"]) {
        const own = stated[metric];
        const sum = counted[metric];
        const ratio = own ?? sum;
        if (ratio === undefined)
            continue;
        totals[metric] = ratio;
        if (own === undefined || sum === undefined)
            continue;
        const beyond = own.total - sum.total;
        if (beyond === 0 && own.covered === sum.covered)
            continue;
        if (beyond >= 0 &&
            own.covered >= sum.covered &&
            own.total - own.covered >= sum.total - sum.covered) {
            notes.push(`${metric}: the tool's total has ${beyond} ${plural(metric, beyond)} more than its files list`);
        }
        else {
            totals[metric] = sum;
            notes.push(`${metric}: the tool's total ${own.covered}/${own.total} cannot hold the ${sum.covered}/${sum.total} of its files; the files count`);
        }
    }
    return { totals, notes };
}
function plural(metric, number) {
    return number === 1 ? UNIT[metric] : metric;
}


/***/ }),

/***/ 772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openXml)
});

var domain_error = __webpack_require__(9342);
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/text/saxes-internals.js

const Saxes = saxes/* SaxesParser */.wT;
const TEXT = 13;
const ENTITY = 14;
const OPEN_ANGLE = 15;
const TAG_SLASH = 35;
const VALUE_QUOTED = 40;
const VALUE_CLOSED = 41;
const VALUE_UNQUOTED = 42;
const BARE_AMPERSAND = "an & begins no reference.";
const UNESCAPED_LESS = "disallowed character.";
const UNESCAPED_END = 'the string "]]>" is disallowed in char data.';
const UNKNOWN_ENTITY = "undefined entity.";
const FORBIDDEN_REFERENCE = "malformed character entity.";
const SECOND_ROOT = "documents may contain only one root.";
const LATE_DECLARATION = "an XML declaration must be at the start of the document.";

var xml_decode = __webpack_require__(5465);
;// CONCATENATED MODULE: ./lib/text/xml-attributes.js
class XmlAttributes {
    #names = [];
    #values = [];
    #count = 0;
    get count() {
        return this.#count;
    }
    get(name) {
        for (let at = 0; at < this.#count; at += 1) {
            if (this.#names[at] === name)
                return this.#values[at];
        }
        return undefined;
    }
    add(name, value) {
        this.#names[this.#count] = name;
        this.#values[this.#count] = value;
        this.#count += 1;
    }
    clear() {
        this.#count = 0;
    }
    hasRepeat() {
        for (let at = 1; at < this.#count; at += 1) {
            const name = this.#names[at];
            for (let before = 0; before < at; before += 1) {
                if (this.#names[before] === name)
                    return true;
            }
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/text/xml-tokens.js


const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const EQUAL = 0x3d;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const END_OF_CHUNK = -1;
const ENTITY_LENGTH_MAX = 64;
const NAME_CHARACTERS = new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") {
    NAME_CHARACTERS[character.charCodeAt(0)] = 2;
}
for (const character of "0123456789-.")
    NAME_CHARACTERS[character.charCodeAt(0)] = 1;
class XmlTokens extends Saxes {
    attributes = new XmlAttributes();
    #rules;
    constructor(rules) {
        super({ position: false, forceXMLVersion: true, defaultXMLVersion: "1.0" });
        this.#rules = rules;
    }
    fail(message) {
        this.#rules.fail(message);
        if (message === UNESCAPED_LESS)
            this.text += "<";
        if (message === LATE_DECLARATION)
            this.xmlDeclExpects = ["version"];
        return this;
    }
    pushAttribPlain(name, value) {
        const { nameLengthMax, attributeLengthMax, attributesMax } = this.#rules;
        if (name.length > nameLengthMax) {
            this.#rules.tooLarge(`a name of more than ${nameLengthMax} characters`);
        }
        if (value.length > attributeLengthMax) {
            this.#rules.tooLarge(`an attribute of more than ${attributeLengthMax} characters`);
        }
        if (this.attributes.count >= attributesMax) {
            this.#rules.tooLarge(`an element with more than ${attributesMax} attributes`);
        }
        this.attributes.add(name, value);
    }
    bound() {
        const { nameLengthMax, attributeLengthMax, textKept } = this.#rules;
        if (this.name.length > nameLengthMax || this.piTarget.length > nameLengthMax) {
            this.#rules.tooLarge(`a name of more than ${nameLengthMax} characters`);
        }
        const place = this.state === ENTITY ? this.entityReturnState : this.state;
        if (place !== VALUE_QUOTED && place !== VALUE_UNQUOTED) {
            if (this.text.length > textKept)
                this.text = this.text.slice(0, textKept);
        }
        else if (this.text.length > attributeLengthMax) {
            this.#rules.tooLarge(`an attribute of more than ${attributeLengthMax} characters`);
        }
        else {
            this.text.charCodeAt(0);
        }
    }
    processAttribsPlain() {
        if (this.attributes.hasRepeat())
            this.fail("duplicate attribute");
    }
    sAttrib() {
        const { chunk } = this;
        while (this.i < chunk.length) {
            const end = this.#plainAttribute();
            if (end === 0) {
                super.sAttrib();
                return;
            }
            const next = chunk.charCodeAt(end);
            this.i = end + 1;
            if (next === GREATER) {
                this.openTag();
                return;
            }
            if (next === SLASH) {
                this.state = TAG_SLASH;
                return;
            }
            if (next !== SPACE && next !== NEWLINE && next !== TAB) {
                this.i = end;
                this.state = VALUE_CLOSED;
                return;
            }
            if (next === NEWLINE)
                this.line += 1;
        }
    }
    #plainAttribute() {
        const { chunk } = this;
        let at = this.i;
        let lines = 0;
        let code = chunk.charCodeAt(at);
        while (code === SPACE || code === NEWLINE || code === TAB) {
            if (code === NEWLINE)
                lines += 1;
            at += 1;
            code = chunk.charCodeAt(at);
        }
        if (NAME_CHARACTERS[code] !== 2)
            return 0;
        const nameStart = at;
        while ((NAME_CHARACTERS[code] ?? 0) > 0) {
            at += 1;
            code = chunk.charCodeAt(at);
        }
        const quote = chunk.charCodeAt(at + 1);
        if (code !== EQUAL || (quote !== QUOTE && quote !== APOSTROPHE))
            return 0;
        const nameEnd = at;
        at += 2;
        for (;;) {
            code = chunk.charCodeAt(at);
            if (code === quote)
                break;
            if (!(code >= SPACE) || code === AMPERSAND || code === LESS)
                return 0;
            at += 1;
        }
        this.line += lines;
        this.pushAttribPlain(chunk.slice(nameStart, nameEnd), chunk.slice(nameEnd + 2, at));
        return at + 1;
    }
    sAttribValueQuoted() {
        const { chunk, q } = this;
        let start = this.i;
        for (let at = start; at < chunk.length; at += 1) {
            const code = chunk.charCodeAt(at);
            if (code > LESS)
                continue;
            if (code === q) {
                this.pushAttribPlain(this.name, this.text + chunk.slice(start, at));
                this.name = this.text = "";
                this.q = null;
                this.state = VALUE_CLOSED;
                this.i = at + 1;
                return;
            }
            if (code === AMPERSAND) {
                this.text += chunk.slice(start, at);
                this.state = ENTITY;
                this.entityReturnState = VALUE_QUOTED;
                this.i = at + 1;
                return;
            }
            if (code === LESS) {
                this.text += chunk.slice(start, at);
                this.i = start = at + 1;
                this.fail(UNESCAPED_LESS);
            }
            else if (code === NEWLINE || code === TAB) {
                if (code === NEWLINE)
                    this.line += 1;
                this.text += `${chunk.slice(start, at)} `;
                start = at + 1;
            }
        }
        this.text += chunk.slice(start);
        this.i = chunk.length;
    }
    sEntity() {
        const { chunk } = this;
        let at = this.i;
        let code = chunk.charCodeAt(at);
        const most = at + ENTITY_LENGTH_MAX - this.entity.length;
        while (at < most && ((NAME_CHARACTERS[code] ?? 0) > 0 || code === HASH)) {
            at += 1;
            code = chunk.charCodeAt(at);
        }
        const entity = this.entity + chunk.slice(this.i, at);
        this.i = at;
        if (at >= chunk.length && at < most) {
            this.entity = entity;
            return;
        }
        this.entity = "";
        this.state = this.entityReturnState ?? TEXT;
        const wanted = this.state !== TEXT || this.textHandler !== undefined;
        if (code === SEMICOLON && entity !== "") {
            this.i = at + 1;
            const resolved = this.parseEntity(entity);
            if (wanted)
                this.text += resolved;
        }
        else {
            this.fail(BARE_AMPERSAND);
            if (wanted)
                this.text += `&${entity}`;
        }
    }
    handleTextInRoot() {
        const { chunk, textHandler } = this;
        const start = this.i;
        for (let at = start; at < chunk.length; at += 1) {
            const code = chunk.charCodeAt(at);
            if (code === LESS || code === AMPERSAND) {
                if (textHandler !== undefined)
                    this.text += chunk.slice(start, at);
                this.i = at + 1;
                this.forbiddenState = 0;
                if (code === AMPERSAND) {
                    this.state = ENTITY;
                    this.entityReturnState = TEXT;
                    return;
                }
                this.state = OPEN_ANGLE;
                if (this.text !== "") {
                    textHandler?.(this.text);
                    this.text = "";
                }
                return;
            }
            if (code === NEWLINE)
                this.line += 1;
            if (code === BRACKET) {
                this.forbiddenState = Math.min(2, this.forbiddenState + 1);
            }
            else {
                if (code === GREATER && this.forbiddenState === 2)
                    this.fail(UNESCAPED_END);
                this.forbiddenState = 0;
            }
        }
        if (textHandler !== undefined)
            this.text += chunk.slice(start);
        this.i = chunk.length;
    }
    captureToChar(character) {
        const { chunk } = this;
        const start = this.i;
        for (let at = start; at < chunk.length; at += 1) {
            const code = chunk.charCodeAt(at);
            if (code === character) {
                this.text += chunk.slice(start, at);
                this.i = at + 1;
                return true;
            }
            if (code === NEWLINE)
                this.line += 1;
        }
        this.text += chunk.slice(start);
        this.i = chunk.length;
        return false;
    }
    captureNameChars() {
        const { chunk } = this;
        let at = this.i;
        let code = chunk.charCodeAt(at);
        while ((NAME_CHARACTERS[code] ?? 0) > 0) {
            at += 1;
            code = chunk.charCodeAt(at);
        }
        this.name += chunk.slice(this.i, at);
        this.i = at;
        if (code > 0x7f)
            return super.captureNameChars();
        if (at >= chunk.length)
            return END_OF_CHUNK;
        this.i = at + 1;
        if (code === NEWLINE)
            this.line += 1;
        return code;
    }
}

;// CONCATENATED MODULE: ./lib/text/xml.js




const DEPTH_MAX = 200;
const ATTRIBUTES_MAX = 200;
const NAME_LENGTH_MAX = 1_000;
const ATTRIBUTE_LENGTH_MAX = 8_388_608;
const REPAIRS_MAX = 100_000;
const MEND = "a well-formed report is needed; check the tool that wrote it";
const TEXT_KEPT = 8_192;
function openXml(where, handler, options = {}) {
    const repairs = new Map();
    let bytes = 0;
    let ended = false;
    let wantsText = false;
    const error = (sentence) => new domain_error/* SoakgateError */.q("evidence", `${where}:${tokens.line}: ${sentence}`);
    const repaired = (what) => {
        const known = repairs.get(what);
        if (known === undefined)
            repairs.set(what, { line: tokens.line, times: 1 });
        else
            known.times += 1;
        if ((known?.times ?? 0) > REPAIRS_MAX) {
            throw error(`${what}, more than ${REPAIRS_MAX} times; ${MEND}`);
        }
    };
    const fail = (message) => {
        if (message === UNESCAPED_END)
            return repaired("unescaped ]]> in text");
        if (message === UNESCAPED_LESS)
            return repaired("unescaped < in an attribute");
        if (message === BARE_AMPERSAND)
            return repaired("unescaped &");
        if (message === FORBIDDEN_REFERENCE)
            return repaired("a reference to a forbidden character");
        if (options.severalRoots && (message === SECOND_ROOT || message === LATE_DECLARATION))
            return;
        throw error(malformed(message, ended));
    };
    const tooLarge = (what) => {
        throw new domain_error/* SoakgateError */.q("limit", `${where}:${tokens.line}: found ${what}; no report has that; check what wrote the file`);
    };
    const tokens = new XmlTokens({
        attributesMax: ATTRIBUTES_MAX,
        attributeLengthMax: ATTRIBUTE_LENGTH_MAX,
        nameLengthMax: NAME_LENGTH_MAX,
        textKept: TEXT_KEPT,
        fail,
        tooLarge,
    });
    tokens.on("opentag", (tag) => {
        if (tokens.tags.length >= DEPTH_MAX) {
            tooLarge(`elements nested more than ${DEPTH_MAX} deep`);
        }
        if (tag.name.length > NAME_LENGTH_MAX) {
            tooLarge(`a name of more than ${NAME_LENGTH_MAX} characters`);
        }
        handler.open(tag.name, tokens.attributes);
        tokens.attributes.clear();
    });
    tokens.on("closetag", (tag) => handler.close(tag.name));
    tokens.on("comment", (text) => handler.comment?.(text));
    const onText = (text) => handler.text(text);
    const feed = (text) => {
        tokens.write(text);
        tokens.bound();
    };
    const decoder = (0,xml_decode/* openXmlDecoder */.q)(where, feed);
    return {
        write(chunk) {
            bytes += chunk.length;
            decoder.write(chunk);
        },
        end() {
            if (bytes === 0) {
                throw new domain_error/* SoakgateError */.q("evidence", `${where}: the file is empty; an XML report is allowed; check the step that writes it`);
            }
            decoder.end();
            ended = true;
            tokens.close();
        },
        line: () => tokens.line,
        wantText(wanted) {
            if (wanted === wantsText)
                return;
            wantsText = wanted;
            tokens.on("text", wanted ? onText : undefined);
            tokens.on("cdata", wanted ? onText : undefined);
        },
        repairs: () => [
            ...(decoder.replaced() ? ["characters that XML forbids (read as U+FFFD)"] : []),
            ...[...repairs].map(([what, { line, times }]) => times === 1 ? `${what} (line ${line})` : `${what} (${times} times, first at line ${line})`),
        ],
        error,
    };
}
function malformed(message, ended) {
    if (message === "document must contain a root element.") {
        return "no XML element was found; an XML report is allowed; check what wrote the file";
    }
    if (ended) {
        const open = /^unclosed tag: (.{1,60})/.exec(message)?.[1];
        const place = open === undefined ? "inside a tag" : `before </${open}>`;
        return `the file ends ${place}: it was cut off; a whole report is needed; check the step that writes it`;
    }
    if (message === UNKNOWN_ENTITY || message === "disallowed character in entity name.") {
        return ("found a reference to an unknown entity; &amp; &lt; &gt; &quot; &apos; and numeric references are read, entities " +
            "of a DOCTYPE never; write a plain & as &amp;");
    }
    const said = message.slice(0, 100).replace(/\.$/, "").replaceAll("\n", " ");
    return `not well-formed XML (${said}); a whole XML report is allowed; check the tool that wrote it`;
}


/***/ })

};
;