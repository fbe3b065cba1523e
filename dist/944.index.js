export const id = 944;
export const ids = [944];
export const modules = {

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


/***/ }),

/***/ 5944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   simplecovReader: () => (/* binding */ simplecovReader)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4978);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(266);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(239);





/**
 * SimpleCov's `.resultset.json`, and the `coverage.json` of its JSON formatter.
 *
 * Source: SimpleCov `result_merger.rb`; Ruby's `Coverage` for what branches and methods are.
 */
const simplecovReader = {
    format: "simplecov",
    open: (where) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonParser */ .Q)(where, (value) => new Reader(where).report(value)),
};
const NO_LINES = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };
class Reader {
    #shape;
    #files = new Map();
    constructor(where) {
        this.#shape = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonShape */ .K(where);
    }
    report(value) {
        const root = this.#shape.object(value, "the top");
        if (Object.hasOwn(root, "meta"))
            this.#command(root.coverage, "coverage");
        else {
            for (const [name, command] of Object.entries(root)) {
                const entry = this.#shape.object(command, name);
                this.#command(entry.coverage, `${name}: coverage`);
            }
        }
        const files = [...this.#files]
            .map(([path, known]) => fileOf(path, known))
            .sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.path, b.path));
        return {
            formats: ["simplecov"],
            tool: null,
            headline: "lines",
            totals: (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .sumTotals */ .L_)(files.map((file) => file.totals)),
            files,
            sources: [],
            notes: [],
        };
    }
    /** Several commands of one result set ran different tests: hits of a line are added. */
    #command(value, place) {
        const files = this.#shape.object(value, place);
        for (const path of Object.keys(files)) {
            const entry = files[path];
            let known = this.#files.get(path);
            if (known === undefined) {
                known = { lines: NO_LINES, branches: null, functions: null };
                this.#files.set(path, known);
            }
            // Before 0.18 a file was only its array of lines.
            const file = Array.isArray(entry)
                ? { lines: entry }
                : this.#shape.object(entry, path);
            this.#lines(known, file.lines, path);
            if (file.branches !== undefined)
                this.#branches(known, file.branches, path);
            if (file.methods !== undefined)
                this.#methods(known, file.methods, path);
        }
    }
    /** Null is a line that is no code, "ignored" one between `:nocov:` marks. */
    #lines(known, value, path) {
        if (value === null || value === undefined)
            return;
        const all = this.#shape.array(value, path, "lines");
        const numbers = new Uint32Array(all.length);
        const hits = new Uint32Array(all.length);
        let size = 0;
        for (let index = 0; index < all.length; index += 1) {
            const count = all[index];
            if (count === null || count === "ignored")
                continue;
            if (typeof count !== "number") {
                throw this.#shape.bad(count, "a count or null", path, `line ${index + 1}`);
            }
            numbers[size] = index + 1;
            hits[size] = (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(count);
            size += 1;
        }
        const lines = { numbers: numbers.slice(0, size), hits: hits.slice(0, size) };
        known.lines =
            known.lines === NO_LINES
                ? lines
                : (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .toLineHits */ .G2)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .concatenated */ .c)([known.lines.numbers, lines.numbers]), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .concatenated */ .c)([known.lines.hits, lines.hits]));
    }
    /** Ruby numbers conditions and outcomes through the file, so that an outcome is known by its tuple. */
    #branches(known, value, path) {
        known.branches ??= { ids: [], lines: [], taken: [] };
        const { ids, lines, taken } = known.branches;
        const conditions = this.#tuples(value, path, "branches");
        for (const condition of Object.keys(conditions)) {
            const place = tuplePlace(condition);
            if (place === null) {
                throw this.#shape.bad(condition, "[:if, 0, 1, 2, 3, 4]", path, "branches");
            }
            const outcomes = this.#tuples(conditions[condition], path, condition);
            for (const outcome of Object.keys(outcomes)) {
                const hits = outcomes[outcome];
                ids.push(outcome);
                lines.push(place.first);
                taken.push(typeof hits === "number" && hits > 0 ? 1 : 0);
            }
        }
    }
    #methods(known, value, path) {
        known.functions ??= [];
        const methods = this.#tuples(value, path, "methods");
        for (const key of Object.keys(methods)) {
            const hits = methods[key];
            const place = tuplePlace(key);
            if (place === null)
                throw this.#shape.bad(key, '["Class", :name, 1, 2, 3, 4]', path, "methods");
            const count = typeof hits === "number" ? (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(hits) : 0;
            known.functions.push({ ...place, hits: count });
        }
    }
    #tuples(value, path, key) {
        return value === null ? {} : this.#shape.object(value, path, key);
    }
}
/** Ruby's tuples became text: `[:then, 1, 11, 0, 11, 23]`, `["Foo", :bar, 3, 2, 5, 5]`. */
function tuplePlace(text) {
    const fields = [];
    let end = text.length - 1;
    // From the end, where four numbers stand: a name before them may hold anything.
    while (fields.length < 4) {
        const comma = text.lastIndexOf(", ", end - 1);
        if (comma < 0 || end - comma > 12)
            return null;
        fields.push(Number(text.slice(comma + 2, end)));
        end = comma;
    }
    const [, last = 0, , first = 0] = fields;
    if (!text.endsWith("]") || !(first >= 1 && first < 2 ** 31))
        return null;
    const name = text.slice(1, end).replaceAll('"', "").replace(", :", "#");
    return {
        name,
        first: Math.trunc(first),
        last: Math.max(Math.trunc(first), Math.trunc(last) || 0),
    };
}
function fileOf(path, known) {
    const { lines } = known;
    const branches = known.branches &&
        (0,_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .toBranchHits */ .CP)(known.branches.ids, Uint32Array.from(known.branches.lines), Uint32Array.from(known.branches.taken));
    const functions = known.functions && (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .toFunctionHits */ .GJ)(known.functions);
    return {
        path,
        totals: {
            lines: (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .countLines */ .lt)(lines),
            ...(branches && { branches: (0,_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .countBranches */ .cr)(branches) }),
            ...(functions && { functions: (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .countFunctions */ .$t)(functions) }),
        },
        lines,
        branches,
        functions,
        blocks: null,
        regions: [],
    };
}


/***/ })

};
