"use strict";
exports.id = 180;
exports.ids = [180];
exports.modules = {

/***/ 7180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  openJunit: () => (/* binding */ openJunit)
});

var xml = __webpack_require__(772);
var attempts = __webpack_require__(8826);
;// CONCATENATED MODULE: ./lib/results/identity.js
const SEPARATOR = "\u001f";
const CHECKOUT = /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:\/a)\/[^/]+\/[^/]+\//;
function suiteScope(suites) {
    return suites.filter((name) => name !== "" && !isAbsolute(name)).join(SEPARATOR);
}
function testIdentity(scope, className, name) {
    return `${scope}${SEPARATOR}${SEPARATOR}${className}${SEPARATOR}${name}`;
}
function occurrence(identity, n) {
    return n === 1 ? identity : `${identity}${SEPARATOR}#${n}`;
}
function fileScope(file) {
    const slashed = file.replaceAll("\\", "/").replace(/^file:\/\/(?=\/|$)/, "");
    return slashed.replace(CHECKOUT, "").replace(/^\.\//, "");
}
function isAbsolute(name) {
    return /^(?:\/|\\|[A-Za-z]:[\\/])/.test(name);
}

;// CONCATENATED MODULE: ./lib/results/seconds.js
const EXPONENT_MAX = 30;
const DIGITS_MAX = 40;
const US_DIGITS = 6;
const PLAIN_LENGTH_MAX = 9;
const ZERO = 0x30;
const POINT = 0x2e;
function parseSecondsUs(text) {
    return plainSecondsUs(text) ?? anySecondsUs(text);
}
function plainSecondsUs(text) {
    let us = 0;
    let places = -1;
    if (text.length === 0 || text.length > PLAIN_LENGTH_MAX)
        return null;
    for (let at = 0; at < text.length; at += 1) {
        const digit = text.charCodeAt(at) - ZERO;
        if (digit >= 0 && digit <= 9) {
            if (places < US_DIGITS)
                us = us * 10 + digit;
            if (places >= 0 && places < US_DIGITS)
                places += 1;
        }
        else if (digit === POINT - ZERO && places < 0 && at > 0)
            places = 0;
        else
            return null;
    }
    for (let place = Math.max(places, 0); place < US_DIGITS; place += 1)
        us *= 10;
    return us;
}
function anySecondsUs(text) {
    const compact = text.trim().replace(/[\s'\u00a0\u202f\u2019]/g, "");
    const match = /^\+?([\d.,]{1,40})(?:[eE]([+-]?\d{1,4}))?$/.exec(compact);
    if (match === null)
        return null;
    const mantissa = match[1];
    const exponent = Number(match[2] ?? "0");
    if (!/\d/.test(mantissa) || Math.abs(exponent) > EXPONENT_MAX)
        return null;
    const point = decimalPoint(mantissa);
    const whole = (point < 0 ? mantissa : mantissa.slice(0, point)).replace(/[.,]/g, "");
    const fraction = point < 0 ? "" : mantissa.slice(point + 1);
    return shifted(whole + fraction, exponent + US_DIGITS - fraction.length);
}
function decimalPoint(mantissa) {
    const dot = mantissa.lastIndexOf(".");
    const comma = mantissa.lastIndexOf(",");
    if (dot >= 0 && comma >= 0)
        return Math.max(dot, comma);
    const only = Math.max(dot, comma);
    return only >= 0 && mantissa.indexOf(mantissa.charAt(only)) === only ? only : -1;
}
function shifted(digits, places) {
    const kept = places >= 0
        ? digits + "0".repeat(places)
        : digits.slice(0, Math.max(0, digits.length + places));
    const significant = kept.replace(/^0+/, "");
    if (significant.length > DIGITS_MAX)
        return null;
    const value = Number(significant === "" ? "0" : significant);
    return Number.isSafeInteger(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/results/junit-case.js

const MESSAGE_LENGTH_MAX = 500;
const STATUS_LENGTH_MAX = 20;
const SKIPPED_STATUS = new Set(["notrun", "disabled", "skipped", "ignored", "suppressed"]);
const FAILED_STATUS = new Set(["failed", "failure", "fail", "error", "errored", "broken"]);
function openCase(depth, attributes, place) {
    const status = (attributes.get("status") ?? "").slice(0, STATUS_LENGTH_MAX).toLowerCase();
    const result = (attributes.get("result") ?? "").slice(0, STATUS_LENGTH_MAX).toLowerCase();
    return {
        depth,
        ...place,
        durationUs: parseSecondsUs(attributes.get("time") ?? ""),
        status: SKIPPED_STATUS.has(result) || FAILED_STATUS.has(result) ? result : status,
        failed: false,
        skipped: false,
        flaky: false,
        message: null,
    };
}
function noteChild(test, element, attributes) {
    switch (element) {
        case "failure":
        case "error":
        case "rerunFailure":
        case "rerunError":
            test.failed = true;
            test.message ??= shortMessage(attributes.get("message") ?? "");
            return test.message === null;
        case "flakyFailure":
        case "flakyError":
            test.flaky = true;
            return false;
        case "skipped":
        case "ignored":
        case "disabled":
            test.skipped = true;
            return false;
        default:
            return false;
    }
}
function finishCase(element, id, suite) {
    const silent = !element.failed && !element.flaky;
    const skipped = element.skipped || (silent && SKIPPED_STATUS.has(element.status));
    const failed = !skipped && (element.failed || (silent && FAILED_STATUS.has(element.status)));
    const outcome = skipped ? "skipped" : failed ? "failed" : "passed";
    return {
        id,
        name: nameWithin(id, element.name),
        suite,
        className: element.className,
        file: element.file,
        outcome,
        flaky: outcome === "passed" && element.flaky,
        durationUs: element.durationUs,
        message: outcome === "failed" ? element.message : null,
    };
}
function nameWithin(id, name) {
    const at = id.lastIndexOf(name);
    return at < 0 ? name : id.slice(at, at + name.length);
}
function shortMessage(text) {
    const trimmed = text.slice(0, 2 * MESSAGE_LENGTH_MAX).trim();
    if (trimmed === "")
        return null;
    if (trimmed.length <= MESSAGE_LENGTH_MAX)
        return ` ${trimmed}`.slice(1);
    return `${trimmed.slice(0, MESSAGE_LENGTH_MAX - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

;// CONCATENATED MODULE: ./lib/results/junit.js





const NO_SUITE = {
    depth: 0,
    path: [],
    shown: "",
    file: null,
    scope: "",
    statedUs: null,
};
function openJunit(where) {
    return new JunitReader(where);
}
class JunitReader {
    #where;
    #xml;
    #cases = [];
    #places = new Map();
    #times = new Map();
    #strings = new Map();
    #scopes = new Map();
    #suites = [];
    #open = [];
    #depth = 0;
    #durationUs = null;
    #announced = 0;
    #repeatsAreAttempts = false;
    constructor(where) {
        this.#where = where;
        this.#xml = (0,xml/* openXml */.o)(where, this, { severalRoots: true });
    }
    write(chunk) {
        this.#xml.write(chunk);
    }
    open(element, attributes) {
        this.#depth += 1;
        const test = this.#open.at(-1);
        if (element === "testcase")
            this.#openCase(attributes);
        else if (test !== undefined) {
            if (this.#depth === test.depth + 1)
                this.#xml.wantText(noteChild(test, element, attributes));
        }
        else if (element === "testsuite" || element === "testsuites") {
            this.#openSuite(element, attributes);
        }
        else if (this.#depth === 1) {
            throw this.#xml.error(`found <${element.slice(0, 60)}>; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file`);
        }
        else if (element === "failure" || element === "error") {
            this.#suiteFailure(attributes);
        }
        else if (element === "property" && attributes.get("name") === "go.version") {
            this.#repeatsAreAttempts = true;
        }
    }
    close(element) {
        const test = this.#open.at(-1);
        if (test !== undefined && test.depth === this.#depth) {
            this.#open.pop();
            this.#add(test);
        }
        else if (this.#suites.at(-1)?.depth === this.#depth && element.startsWith("testsuite")) {
            const suite = this.#suites.pop();
            this.#addTime(suite.statedUs ?? suite.partsUs);
        }
        else if (test !== undefined && this.#depth === test.depth + 1) {
            this.#xml.wantText(false);
        }
        this.#depth -= 1;
    }
    text(text) {
        const test = this.#open.at(-1);
        if (test !== undefined)
            test.message ??= shortMessage(text);
    }
    end() {
        this.#xml.end();
        const notes = [];
        const repairs = this.#xml.repairs();
        if (repairs.length > 0) {
            notes.push(`${this.#where}: not well-formed XML, read all the same: ${repairs.join("; ")}`);
        }
        if (this.#cases.length === 0 && this.#announced > 0) {
            notes.push(`${this.#where}: the suites announce ${this.#announced} tests and list none`);
        }
        return {
            cases: this.#sorted(),
            durationUs: this.#durationUs,
            notes,
        };
    }
    #openSuite(element, attributes) {
        const parent = this.#suites.at(-1) ?? NO_SUITE;
        const name = this.#kept(attributes.get("name") ?? "");
        if (name === "pytest" || name === "pytest tests")
            this.#repeatsAreAttempts = true;
        const path = element === "testsuite" ? [...parent.path, name] : parent.path;
        const file = this.#keptFile(attributes) ?? parent.file;
        const announced = Number(attributes.get("tests"));
        if (announced > 0 && parent === NO_SUITE)
            this.#announced += announced;
        this.#suites.push({
            depth: this.#depth,
            path,
            shown: path === parent.path ? parent.shown : this.#kept(path.filter(Boolean).join(" > ")),
            file,
            scope: file === null ? suiteScope(path) : this.#scopeOf(file),
            statedUs: parseSecondsUs(attributes.get("time") ?? ""),
            partsUs: null,
        });
    }
    #openCase(attributes) {
        const suite = this.#suites.at(-1) ?? NO_SUITE;
        if (this.#depth === 1) {
            throw this.#xml.error("found <testcase>; JUnit XML begins with <testsuites> or <testsuite>; name the runner's JUnit file");
        }
        this.#open.push(openCase(this.#depth, attributes, {
            file: this.#keptFile(attributes) ?? suite.file,
            className: this.#kept(attributes.get("classname") ?? attributes.get("class") ?? ""),
            name: attributes.get("name") ?? "",
        }));
        this.#xml.wantText(false);
    }
    #suiteFailure(attributes) {
        const suite = this.#suites.at(-1) ?? NO_SUITE;
        if (suite.depth + 1 !== this.#depth)
            return;
        this.#add({
            depth: this.#depth,
            file: suite.file,
            className: "(suite)",
            name: suite.path.at(-1) ?? "",
            durationUs: null,
            status: "",
            failed: true,
            skipped: false,
            flaky: false,
            message: shortMessage(attributes.get("message") ?? ""),
        });
    }
    #add(element) {
        const suite = this.#suites.at(-1) ?? NO_SUITE;
        this.#addTime(element.durationUs);
        const { file, className, name } = element;
        const scope = file === null || file === suite.file ? suite.scope : this.#scopeOf(file);
        const identity = testIdentity(scope, className, name);
        const known = this.#places.get(identity);
        if (known === undefined)
            this.#place(finishCase(element, identity, suite.shown));
        else if (this.#repeatsAreAttempts) {
            const first = this.#cases[known];
            const again = finishCase(element, identity, suite.shown);
            this.#cases[known] = { ...first, ...(0,attempts/* foldAttempts */.gD)(first, again) };
        }
        else {
            const times = (this.#times.get(identity) ?? 1) + 1;
            this.#times.set(identity, times);
            this.#place(finishCase(element, occurrence(identity, times), suite.shown));
        }
    }
    #place(test) {
        this.#places.set(test.id, this.#cases.length);
        this.#cases.push(test);
    }
    #sorted() {
        const ids = [...this.#places.keys()].sort();
        return ids.map((id) => this.#cases[this.#places.get(id) ?? -1]);
    }
    #addTime(us) {
        const suite = this.#suites.at(-1);
        if (suite === undefined)
            this.#durationUs = (0,attempts/* sum */.cz)(this.#durationUs, us);
        else
            suite.partsUs = (0,attempts/* sum */.cz)(suite.partsUs, us);
    }
    #keptFile(attributes) {
        const file = attributes.get("file");
        return file === undefined || file === "" ? null : this.#kept(file);
    }
    #scopeOf(file) {
        const known = this.#scopes.get(file);
        if (known !== undefined)
            return known;
        const scope = fileScope(file);
        this.#scopes.set(file, scope);
        return scope;
    }
    #kept(text) {
        const known = this.#strings.get(text);
        if (known !== undefined)
            return known;
        const own = detached(text);
        this.#strings.set(own, own);
        return own;
    }
}
function detached(text) {
    return text.length < SLICED_LENGTH_MIN ? text : ` ${text}`.slice(1);
}
const SLICED_LENGTH_MIN = 13;


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