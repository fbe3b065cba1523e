"use strict";
exports.id = 903;
exports.ids = [903];
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

/***/ 1903:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   istanbulFinalReader: () => (/* binding */ istanbulFinalReader)
/* harmony export */ });
/* harmony import */ var istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9377);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3192);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4978);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7108);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3399);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5899);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(266);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3826);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5379);
/* harmony import */ var _region_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5253);










const istanbulFinalReader = {
    format: "istanbul-final",
    open: (where) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPartsParser */ .G8)(where, [[MAP]], (parts) => new Reader(where).report(parts)),
};
const MAP = "coverageMap";
const RUNNER_KEYS = ["numTotalTests", "numTotalTestSuites", "testResults", MAP];
class Reader {
    #where;
    #shape;
    #branchLines = new _grow_js__WEBPACK_IMPORTED_MODULE_6__/* .GrowingUint32 */ .n();
    #branchTaken = new _grow_js__WEBPACK_IMPORTED_MODULE_6__/* .GrowingUint32 */ .n();
    constructor(where) {
        this.#where = where;
        this.#shape = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonShape */ .KO(where);
    }
    report(parts) {
        const byPath = new Map();
        const add = (entries) => {
            for (const key of Object.keys(entries)) {
                const file = this.#file(key, entries[key]);
                const same = byPath.get(file.path);
                if (same === undefined)
                    byPath.set(file.path, [file]);
                else
                    same.push(file);
            }
        };
        let ofRunner = false;
        let hasMap = false;
        for (const { keys, entries } of parts) {
            if (keys.length > 0) {
                hasMap = true;
                add(entries);
            }
            else if (ofRunner || RUNNER_KEYS.some((key) => Object.hasOwn(entries, key))) {
                ofRunner = true;
            }
            else if (!hasMap)
                add(entries);
        }
        if (ofRunner && !hasMap) {
            throw (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .badReport */ .E)(this.#where, null, "found test results without a coverageMap; `jest --json` has one with coverage on; add --coverage");
        }
        const files = [...byPath].map(([path, same]) => this.#united(path, same));
        files.sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a.path, b.path));
        return {
            formats: ["istanbul-final"],
            tool: null,
            headline: "lines",
            totals: (0,_hits_js__WEBPACK_IMPORTED_MODULE_8__/* .sumTotals */ .L_)(files.map((file) => file.totals)),
            files,
            sources: [],
            notes: [],
        };
    }
    #united(path, same) {
        const [only] = same;
        if (only !== undefined && same.length === 1)
            return only;
        const parts = same.map((file) => ({ where: this.#where, origin: "istanbul-final", file }));
        return (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeFile */ .n)(path, parts, "lines");
    }
    #file(key, entry) {
        const outer = this.#shape.object(entry, key);
        const file = outer.statementMap === undefined && outer.data !== undefined
            ? this.#shape.object(outer.data, key, "data")
            : outer;
        const path = typeof file.path === "string" && file.path !== "" ? file.path : key || "(no path)";
        const blocks = this.#statements(key, file);
        const branches = this.#branches(key, file);
        const functions = this.#functions(key, file);
        const counted = asIstanbul(file, path);
        const lines = linesOf(counted);
        return {
            path,
            totals: totalsOf(counted, lines),
            lines,
            branches,
            functions,
            blocks,
            regions: _region_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_REGIONS */ .wD,
        };
    }
    #statements(key, file) {
        const map = this.#shape.object(file.statementMap, key, "statementMap");
        const counts = this.#shape.object(file.s, key, "s");
        const ids = Object.keys(counts);
        const hits = new Uint32Array(ids.length);
        const positions = new Uint32Array(ids.length * 4);
        for (const [at, id] of ids.entries()) {
            const { start, end } = this.#shape.object(map[id], key, "statementMap", id);
            const line = start?.line;
            if (!isLine(line)) {
                throw this.#shape.bad(line, "a line number from 1", key, "statementMap", id);
            }
            hits[at] = this.#count(counts[id], key, "s", id);
            positions[at * 4] = line;
            positions[at * 4 + 1] = column(start?.column);
            positions[at * 4 + 2] = isLine(end?.line) ? end.line : line;
            positions[at * 4 + 3] = column(end?.column);
        }
        const statements = new Uint32Array(ids.length).fill(1);
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .toBlockHits */ .lv)({ positions, statements, hits }, _hits_js__WEBPACK_IMPORTED_MODULE_8__/* .larger */ .yf);
    }
    #branches(key, file) {
        const map = this.#shape.object(file.branchMap, key, "branchMap");
        const counts = this.#shape.object(file.b, key, "b");
        const ids = [];
        for (const id of Object.keys(counts)) {
            const branch = Object.hasOwn(map, id)
                ? this.#shape.object(map[id], key, "branchMap", id)
                : {};
            const line = lineOf(branch.loc?.start?.line, branch.line, firstLocation(branch));
            const place = `${branch.type}@${column(branch.loc?.start?.column)}/`;
            for (const [index, outcome] of this.#shape.array(counts[id], key, "b", id).entries()) {
                const count = this.#count(outcome, key, "b", id);
                if (line === null)
                    continue;
                ids.push(place + index);
                this.#branchLines.push(line);
                this.#branchTaken.push(count > 0 ? 1 : 0);
            }
        }
        return (0,_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .toBranchHits */ .CP)(ids, this.#branchLines.take(), this.#branchTaken.take());
    }
    #functions(key, file) {
        const map = this.#shape.object(file.fnMap, key, "fnMap");
        const counts = this.#shape.object(file.f, key, "f");
        const functions = [];
        for (const id of Object.keys(counts)) {
            const hits = this.#count(counts[id], key, "f", id);
            if (!Object.hasOwn(map, id))
                continue;
            const { name, decl, loc, line } = this.#shape.object(map[id], key, "fnMap", id);
            const first = lineOf(decl?.start?.line, line, loc?.start?.line);
            if (first === null)
                continue;
            const last = loc?.end?.line;
            functions.push({
                name: typeof name === "string" && name !== "" ? name : `(anonymous_${id})`,
                first,
                last: isLine(last) && last >= first ? last : null,
                hits,
            });
        }
        return (0,_hits_js__WEBPACK_IMPORTED_MODULE_8__/* .toFunctionHits */ .GJ)(functions);
    }
    #count(count, key, map, id) {
        if (count === null)
            return 0;
        if (typeof count === "number" && count >= 0)
            return (0,_hits_js__WEBPACK_IMPORTED_MODULE_8__/* .saturated */ ._6)(count);
        throw this.#shape.bad(count, "a count", key, map, id);
    }
}
function asIstanbul(file, path) {
    const data = { ...file, path };
    return istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_0__.createFileCoverage(data);
}
function totalsOf(file, lines) {
    return {
        lines: (0,_hits_js__WEBPACK_IMPORTED_MODULE_8__/* .countLines */ .lt)(lines),
        statements: ratioOf(file.computeSimpleTotals("s")),
        branches: ratioOf(file.computeBranchTotals("b")),
        functions: ratioOf(file.computeSimpleTotals("f")),
    };
}
function ratioOf({ covered, total }) {
    return { covered, total };
}
function linesOf(file) {
    const byLine = file.getLineCoverage();
    const keys = Object.keys(byLine);
    const numbers = new Uint32Array(keys.length);
    const hits = new Uint32Array(keys.length);
    for (let at = 0; at < keys.length; at += 1) {
        const number = Number(keys[at]);
        numbers[at] = number;
        hits[at] = (0,_hits_js__WEBPACK_IMPORTED_MODULE_8__/* .saturated */ ._6)(byLine[number] ?? 0);
    }
    return { numbers, hits };
}
function lineOf(...candidates) {
    return candidates.find(isLine) ?? null;
}
function firstLocation(branch) {
    return Array.isArray(branch.locations) ? branch.locations[0]?.start?.line : undefined;
}
function column(value) {
    return typeof value === "number" && value >= 0 && value <= 0xffff_ffff ? Math.trunc(value) : 0;
}
function isLine(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 0xffff_ffff;
}


/***/ }),

/***/ 3826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  KO: () => (/* binding */ JsonShape),
  Q$: () => (/* binding */ jsonParser),
  G8: () => (/* binding */ jsonPartsParser)
});

var domain_error = __webpack_require__(9342);
var format = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/coverage/json-fault.js

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = new Set([" ", "\t", "\n", "\r"]);
function findJsonFault(text) {
    const open = [];
    let expecting = "value";
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (SPACE.has(character)) {
            at += 1;
            continue;
        }
        const length = tokenLength(text, at);
        const next = length === 0 ? null : follow(expecting, character, open);
        if (next === null)
            return fault(text, at, (0,format/* quoted */.T)(text.slice(at, at + 20)));
        expecting = next;
        at += length;
    }
    return fault(text, text.length, "the end of the file");
}
function tokenLength(text, at) {
    const character = text.charAt(at);
    if ("{}[],:".includes(character))
        return 1;
    if (character === '"')
        return stringLength(text, at);
    LITERAL.lastIndex = at;
    return LITERAL.exec(text)?.[0].length ?? 0;
}
function stringLength(text, at) {
    for (let end = at + 1; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === 0x22)
            return end + 1 - at;
        if (code < 0x20)
            return 0;
        if (code === 0x5c) {
            if (!/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(end, end + 6)))
                return 0;
            end += 1;
        }
    }
    return 0;
}
function follow(expecting, character, open) {
    if (character === "}" || character === "]")
        return json_fault_close(expecting, character, open);
    if (character === ":")
        return expecting === "colon" ? "value" : null;
    if (character === ",") {
        if (expecting !== "comma-or-end")
            return null;
        return open.at(-1) === "{" ? "key" : "value";
    }
    if (expecting === "key" || expecting === "key-or-end")
        return character === '"' ? "colon" : null;
    if (expecting !== "value" && expecting !== "value-or-end")
        return null;
    if (character !== "{" && character !== "[")
        return open.length === 0 ? "end" : "comma-or-end";
    open.push(character);
    return character === "{" ? "key-or-end" : "value-or-end";
}
function json_fault_close(expecting, character, open) {
    const empty = character === "}" ? "key-or-end" : "value-or-end";
    if (expecting !== "comma-or-end" && expecting !== empty)
        return null;
    if (open.pop() !== (character === "}" ? "{" : "["))
        return null;
    return open.length === 0 ? "end" : "comma-or-end";
}
function fault(text, at, found) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: at - start + 1, found };
}

;// CONCATENATED MODULE: ./lib/coverage/json-parts.js
class NotSplit extends Error {
}
function isSplit(splits, keys) {
    return splits.some((path) => path.length === keys.length && path.every((key, at) => (key ?? keys[at]) === keys[at]));
}
function* wholeParts(entries, splits, keys = []) {
    const inner = Object.keys(entries).filter((key) => isObject(entries[key]) && isSplit(splits, [...keys, key]));
    for (const key of inner) {
        yield* wholeParts(entries[key], splits, [...keys, key]);
    }
    if (inner.length === 0)
        yield { keys, entries };
    else {
        const rest = Object.entries(entries).filter(([key]) => !inner.includes(key));
        yield { keys, entries: Object.fromEntries(rest) };
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
const PIECE_BYTES = 65_536;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const PASSED = new Uint8Array(256);
const [OPENS, CLOSES, SEPARATES, QUOTES] = [1, 2, 3, 4];
for (const [bytes, role] of [
    ["{[", OPENS],
    ["}]", CLOSES],
    [",", SEPARATES],
    ['"', QUOTES],
]) {
    for (const byte of bytes)
        PASSED[byte.charCodeAt(0)] = role;
}
function* jsonParts(bytes, splits, pieceBytes = PIECE_BYTES) {
    yield* new Cutter(bytes, splits, pieceBytes).top();
}
class Cutter {
    #bytes;
    #splits;
    #depthMax;
    #pieceBytes;
    #text = new TextDecoder();
    #at = 0;
    constructor(bytes, splits, pieceBytes) {
        this.#bytes = bytes;
        this.#splits = splits;
        this.#depthMax = splits.reduce((most, path) => Math.max(most, path.length), 0);
        this.#pieceBytes = pieceBytes;
    }
    *top() {
        const [first, second, third] = this.#bytes;
        if (first === 0xef && second === 0xbb && third === 0xbf)
            this.#at = 3;
        if (this.#next() !== OPEN)
            throw new NotSplit();
        yield* this.#object([]);
        if (this.#next() !== undefined)
            throw new NotSplit();
    }
    *#object(keys) {
        let lead = this.#at;
        let pending = -1;
        this.#at += 1;
        if (this.#next() === CLOSE) {
            this.#at += 1;
            yield { keys, entries: {} };
            return;
        }
        for (;;) {
            const inner = this.#key(keys);
            if (this.#next() === OPEN && inner !== null && isSplit(this.#splits, inner)) {
                if (pending >= 0)
                    yield this.#part(keys, pending, lead);
                pending = -1;
                yield* this.#object(inner);
            }
            else {
                if (pending < 0)
                    pending = lead;
                this.#skipValue();
            }
            const byte = this.#next();
            if (byte !== COMMA && byte !== CLOSE)
                throw new NotSplit();
            lead = this.#at;
            this.#at += 1;
            if (pending >= 0 && (byte === CLOSE || lead - pending > this.#pieceBytes)) {
                yield this.#part(keys, pending, lead);
                pending = -1;
            }
            if (byte === CLOSE)
                return;
        }
    }
    #key(keys) {
        if (this.#next() !== QUOTE)
            throw new NotSplit();
        const start = this.#at;
        this.#at = stringEnd(this.#bytes, start + 1);
        const end = this.#at;
        if (this.#next() !== COLON)
            throw new NotSplit();
        this.#at += 1;
        if (keys.length >= this.#depthMax)
            return null;
        return [...keys, String(JSON.parse(this.#text.decode(this.#bytes.subarray(start, end))))];
    }
    #part(keys, first, last) {
        const bytes = this.#bytes;
        const [opens = 0, closes = 0] = [bytes[first], bytes[last]];
        bytes[first] = OPEN;
        bytes[last] = CLOSE;
        const text = this.#text.decode(bytes.subarray(first, last + 1));
        bytes[first] = opens;
        bytes[last] = closes;
        return { keys, entries: JSON.parse(text) };
    }
    #skipValue() {
        const bytes = this.#bytes;
        const size = bytes.length;
        let at = this.#at;
        let depth = 0;
        for (; at < size; at += 1) {
            const role = PASSED[bytes[at] ?? 0] ?? 0;
            if (role === 0)
                continue;
            if (role === QUOTES)
                at = stringEnd(bytes, at + 1) - 1;
            else if (role === OPENS)
                depth += 1;
            else if (depth === 0)
                break;
            else if (role === CLOSES)
                depth -= 1;
        }
        this.#at = at;
    }
    #next() {
        let byte = this.#bytes[this.#at];
        while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
            this.#at += 1;
            byte = this.#bytes[this.#at];
        }
        return byte;
    }
}
function stringEnd(bytes, start) {
    let at = start;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE)
            return at + 1;
        if (byte === BACKSLASH)
            at += 1;
    }
    throw new NotSplit();
}

;// CONCATENATED MODULE: ./lib/coverage/json.js




const JSON_BYTES_MAX = 0x1fff_ffe8;
const PARTS_BYTES_MIN = 1_500_000;
function jsonParser(where, read) {
    return held(where, (bytes) => read(parseJson(where, bytes)));
}
function jsonPartsParser(where, splits, read) {
    return held(where, (bytes) => {
        const report = bytes.length < PARTS_BYTES_MIN ? null : inParts(bytes, splits, read);
        return report ?? read(wholeParts(parseJson(where, bytes), splits));
    });
}
function held(where, read) {
    const chunks = [];
    let size = 0;
    return {
        write(chunk) {
            size += chunk.length;
            if (size > JSON_BYTES_MAX)
                throw tooLarge(where);
            chunks.push(chunk);
        },
        end() {
            const bytes = joined(chunks, size);
            chunks.length = 0;
            return read(bytes);
        },
    };
}
function inParts(bytes, splits, read) {
    try {
        return read(jsonParts(bytes, splits));
    }
    catch (error) {
        const expected = [NotSplit, SyntaxError, domain_error/* SoakgateError */.q].some((kind) => error instanceof kind);
        if (expected)
            return null;
        throw error;
    }
}
function parseJson(where, bytes) {
    const text = new TextDecoder().decode(bytes);
    try {
        return new JsonShape(where).object(JSON.parse(text), "the top");
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fault = findJsonFault(text);
        throw (0,format/* badReport */.E)(where, fault.line, `found ${fault.found} in column ${fault.column}; JSON is allowed; ` +
            "check whether the step that writes it was cut off");
    }
}
function joined(chunks, size) {
    const [only] = chunks;
    if (chunks.length === 1 && only !== undefined)
        return only;
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
function tooLarge(where) {
    return new domain_error/* SoakgateError */.q("limit", `${where}: found more than 512 MiB of JSON; that is the longest text the runtime can hold; ` +
        "write LCOV instead, or one report a package");
}
class JsonShape {
    #where;
    constructor(where) {
        this.#where = where;
    }
    object(value, a, b = "", c = "") {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            return value;
        }
        throw this.bad(value, "an object", a, b, c);
    }
    array(value, a, b = "", c = "") {
        if (Array.isArray(value))
            return value;
        throw this.bad(value, "an array", a, b, c);
    }
    count(value, a, b = "", c = "") {
        if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
            return value;
        throw this.bad(value, "a whole number", a, b, c);
    }
    ratio(coveredCount, totalCount, a, b = "", c = "") {
        const covered = this.count(coveredCount, a, b, c);
        const total = this.count(totalCount, a, b, c);
        if (covered <= total)
            return { covered, total };
        throw this.bad(covered, `at most the total (${total})`, a, b, c);
    }
    bad(value, allowed, a, b = "", c = "") {
        const place = [a, b, c].filter((part) => part !== "").join(": ");
        return (0,format/* badReport */.E)(this.#where, null, `found ${nameOf(value)} at ${(0,format/* quoted */.T)(place, 200)}; ${allowed} is allowed; ` +
            "write the report again with its tool");
    }
}
function nameOf(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "an array";
    return typeof value === "object" ? "an object" : (0,format/* quoted */.T)(String(value), 30);
}


/***/ })

};
;