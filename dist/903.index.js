export const id = 903;
export const ids = [903];
export const modules = {

/***/ 1903:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   istanbulFinalReader: () => (/* binding */ istanbulFinalReader)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3192);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4978);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7108);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3399);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(266);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(239);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5379);







/**
 * Istanbul's `coverage-final.json`, alone or as `coverageMap` in the output of `jest --json`.
 *
 * Source: istanbul-lib-coverage says what lines and totals are, and the tests hold every count against
 * it. It is not called here: its own walk over a file takes longer than parsing the JSON.
 */
const istanbulFinalReader = {
    format: "istanbul-final",
    open: (where) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonParser */ .Q)(where, (value) => new Reader(where).report(value)),
};
/** Keys of `jest --json` and `vitest --reporter=json`, of which a coverage map never has any. */
const RUNNER_KEYS = ["numTotalTests", "numTotalTestSuites", "testResults", "coverageMap"];
class Reader {
    #where;
    #shape;
    constructor(where) {
        this.#where = where;
        this.#shape = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonShape */ .K(where);
    }
    report(value) {
        const byPath = new Map();
        const map = this.#map(value);
        for (const key of Object.keys(map)) {
            const file = this.#file(key, map[key]);
            const same = byPath.get(file.path);
            if (same === undefined)
                byPath.set(file.path, [file]);
            else
                same.push(file);
        }
        const files = [...byPath].map(([path, same]) => this.#united(path, same));
        files.sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.path, b.path));
        return {
            formats: ["istanbul-final"],
            tool: null,
            headline: "lines",
            totals: (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .sumTotals */ .L_)(files.map((file) => file.totals)),
            files,
            sources: [],
            notes: [],
        };
    }
    #map(value) {
        const root = this.#shape.object(value, "the top");
        if (!RUNNER_KEYS.some((key) => Object.hasOwn(root, key)))
            return root;
        const { coverageMap } = root;
        if (typeof coverageMap === "object" && coverageMap !== null)
            return coverageMap;
        throw (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .badReport */ .E)(this.#where, null, "found test results without a coverageMap; `jest --json` has one with coverage on; add --coverage");
    }
    /** The same file under two keys: by location, since statement numbers are of one run only. */
    #united(path, same) {
        const [only] = same;
        if (only !== undefined && same.length === 1)
            return only;
        const parts = same.map((file) => ({ where: this.#where, origin: "istanbul-final", file }));
        return (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeFile */ .n)(path, parts, "lines");
    }
    #file(key, entry) {
        const outer = this.#shape.object(entry, key);
        const file = outer.statementMap === undefined && outer.data !== undefined
            ? this.#shape.object(outer.data, key, "data")
            : outer;
        const statements = this.#statements(key, file);
        const branches = this.#branches(key, file);
        const functions = this.#functions(key, file);
        return {
            path: typeof file.path === "string" && file.path !== "" ? file.path : key || "(no path)",
            totals: {
                lines: (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .countLines */ .lt)(statements.lines),
                statements: statements.totals,
                branches: branches.totals,
                functions: functions.totals,
            },
            lines: statements.lines,
            branches: branches.hits,
            functions: functions.hits,
            blocks: statements.blocks,
            regions: [],
        };
    }
    /** Statements with a count. A line has the hits of the most hit statement that begins on it. */
    #statements(key, file) {
        const map = this.#shape.object(file.statementMap, key, "statementMap");
        const counts = this.#shape.object(file.s, key, "s");
        const ids = Object.keys(counts);
        const numbers = new Uint32Array(ids.length);
        const hits = new Uint32Array(ids.length);
        const positions = new Uint32Array(ids.length * 4);
        let covered = 0;
        for (const [at, id] of ids.entries()) {
            const { start, end } = this.#shape.object(map[id], key, "statementMap", id);
            const line = start?.line;
            if (!isLine(line)) {
                throw this.#shape.bad(line, "a line number from 1", key, "statementMap", id);
            }
            const count = this.#count(counts[id], key, "s", id);
            if (count > 0)
                covered += 1;
            numbers[at] = line;
            hits[at] = count;
            positions[at * 4] = line;
            positions[at * 4 + 1] = column(start?.column);
            positions[at * 4 + 2] = isLine(end?.line) ? end.line : line;
            positions[at * 4 + 3] = column(end?.column);
        }
        const ones = new Uint32Array(ids.length).fill(1);
        return {
            totals: { covered, total: ids.length },
            lines: (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .toLineHits */ .G2)(numbers, hits, _hits_js__WEBPACK_IMPORTED_MODULE_4__/* .larger */ .yf),
            blocks: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .toBlockHits */ .lv)({ positions, statements: ones, hits }, _hits_js__WEBPACK_IMPORTED_MODULE_4__/* .larger */ .yf),
        };
    }
    /** A branch is known by where its decision stands, and by its place among the outcomes. */
    #branches(key, file) {
        const map = this.#shape.object(file.branchMap, key, "branchMap");
        const counts = this.#shape.object(file.b, key, "b");
        const ids = [];
        const lines = [];
        const taken = [];
        const totals = { covered: 0, total: 0 };
        for (const id of Object.keys(counts)) {
            const branch = Object.hasOwn(map, id)
                ? this.#shape.object(map[id], key, "branchMap", id)
                : {};
            const line = lineOf(branch.loc?.start?.line, branch.line, firstLocation(branch));
            const place = `${branch.type}@${column(branch.loc?.start?.column)}/`;
            for (const [index, outcome] of this.#shape.array(counts[id], key, "b", id).entries()) {
                const count = this.#count(outcome, key, "b", id);
                totals.total += 1;
                if (count > 0)
                    totals.covered += 1;
                // A branch without a place still counts in the tool's totals, but stands on no line.
                if (line === null)
                    continue;
                ids.push(place + index);
                lines.push(line);
                taken.push(count > 0 ? 1 : 0);
            }
        }
        return { totals, hits: (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .toBranchHits */ .CP)(ids, Uint32Array.from(lines), Uint32Array.from(taken)) };
    }
    #functions(key, file) {
        const map = this.#shape.object(file.fnMap, key, "fnMap");
        const counts = this.#shape.object(file.f, key, "f");
        const functions = [];
        const ids = Object.keys(counts);
        let covered = 0;
        for (const id of ids) {
            const hits = this.#count(counts[id], key, "f", id);
            if (hits > 0)
                covered += 1;
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
        return { totals: { covered, total: ids.length }, hits: (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .toFunctionHits */ .GJ)(functions) };
    }
    /** Null is what JSON makes of a count that is no number. It counts as 0. */
    #count(count, key, map, id) {
        if (count === null)
            return 0;
        if (typeof count === "number" && count >= 0)
            return (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .saturated */ ._6)(count);
        throw this.#shape.bad(count, "a count", key, map, id);
    }
}
function lineOf(...candidates) {
    return candidates.find(isLine) ?? null;
}
function firstLocation(branch) {
    return Array.isArray(branch.locations) ? branch.locations[0]?.start?.line : undefined;
}
/** Columns are null at the end of a line, whose length Istanbul then does not know. */
function column(value) {
    return typeof value === "number" && value >= 0 && value <= 0xffff_ffff ? Math.trunc(value) : 0;
}
function isLine(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 0xffff_ffff;
}


/***/ }),

/***/ 239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ JsonShape),
  Q: () => (/* binding */ jsonParser)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/coverage/format.js
var format = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/coverage/json-fault.js

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = new Set([" ", "\t", "\n", "\r"]);
/** Finds the first place where `text`, which `JSON.parse` refused, is no JSON. Linear. */
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
/** Length of the string that begins at `at`, 0 where it is none. */
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
/** What may follow a token that begins with `character`; null where it may not stand here. */
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

;// CONCATENATED MODULE: ./lib/coverage/json.js



/** V8 holds no longer string (`buffer.constants.MAX_STRING_LENGTH`), and JSON is parsed from one. */
const JSON_BYTES_MAX = 0x1fff_ffe8;
/**
 * A parser that holds a JSON report whole, and gives its value to `read`.
 *
 * Errors: `evidence` with the line where it is no JSON, `limit` from 512 MiB.
 */
function jsonParser(where, read) {
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
            const text = decode(chunks, size);
            chunks.length = 0;
            return read(parseJson(where, text));
        },
    };
}
function parseJson(where, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // V8's own message differs from version to version, and not always names a place.
        const fault = findJsonFault(text);
        throw (0,format/* badReport */.E)(where, fault.line, `found ${fault.found} in column ${fault.column}; JSON is allowed; ` +
            "check whether the step that writes it was cut off");
    }
}
function decode(chunks, size) {
    const [only] = chunks;
    if (chunks.length === 1 && only !== undefined)
        return new TextDecoder().decode(only);
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return new TextDecoder().decode(all);
}
function tooLarge(where) {
    return new error/* SoakgateError */.q("limit", `${where}: found more than 512 MiB of JSON; that is the longest text the runtime can hold; ` +
        "write LCOV instead, or one report a package");
}
/**
 * Looks into a JSON report; every complaint names the report and the place in it.
 *
 * A place is passed in up to three parts, from the outside in, and joined only for a complaint:
 * joining them for every value of a large report would take longer than parsing it.
 */
class JsonShape {
    #where;
    constructor(where) {
        this.#where = where;
    }
    /**
     * The value as an object whose fields are still unknown.
     *
     * Shape: `Fields` names fields of type `unknown`, all optional: nothing about them is checked here.
     *
     * Errors: `evidence` when the value is no object.
     */
    object(value, a, b = "", c = "") {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            return value;
        }
        throw this.bad(value, "an object", a, b, c);
    }
    /** Errors: `evidence` when the value is no array. */
    array(value, a, b = "", c = "") {
        if (Array.isArray(value))
            return value;
        throw this.bad(value, "an array", a, b, c);
    }
    /** Errors: `evidence` when the value is no whole number from 0 to 2^53. */
    count(value, a, b = "", c = "") {
        if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
            return value;
        throw this.bad(value, "a whole number", a, b, c);
    }
    /** `covered` of `total`. Errors: `evidence` when they are no counts, or more is covered than there is. */
    ratio(coveredCount, totalCount, a, b = "", c = "") {
        const covered = this.count(coveredCount, a, b, c);
        const total = this.count(totalCount, a, b, c);
        if (covered <= total)
            return { covered, total };
        throw this.bad(covered, `at most the total (${total})`, a, b, c);
    }
    /** The error for a value that may not stand in a place. */
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
