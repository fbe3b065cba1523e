export const id = 316;
export const ids = [316];
export const modules = {

/***/ 7316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goReader: () => (/* binding */ goReader)
});

// EXTERNAL MODULE: ./lib/domain/coverage.js
var coverage = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/coverage/format.js
var format = __webpack_require__(3399);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/coverage/blocks.js
var coverage_blocks = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/coverage/grow.js
var grow = __webpack_require__(5899);
// EXTERNAL MODULE: ./lib/coverage/hits.js
var hits = __webpack_require__(266);
;// CONCATENATED MODULE: ./lib/coverage/go-files.js






/** More lines than any repository has; a profile that claims more would fill the memory. */
const LINES_MAX = 40_000_000;
/** The files of one profile, block by block. */
class GoFiles {
    #where;
    #files = new Map();
    #current = null;
    #isSet = false;
    #linesLeft = LINES_MAX;
    constructor(where) {
        this.#where = where;
    }
    /** Whether the blocks that follow say only that they ran. */
    setMode(isSet) {
        this.#isSet = isSet;
    }
    choose(path) {
        let file = this.#files.get(path);
        if (file === undefined) {
            file = {
                positions: new grow/* GrowingUint32 */.n(64),
                statements: new grow/* GrowingUint32 */.n(16),
                hits: new grow/* GrowingUint32 */.n(16),
            };
            this.#files.set(path, file);
        }
        this.#current = file;
    }
    add(first, firstColumn, last, lastColumn, statements, hits) {
        const file = this.#current;
        if (file === null)
            throw new Error("a block is added to the file that was chosen for it");
        file.positions.push(first);
        file.positions.push(firstColumn);
        file.positions.push(last);
        file.positions.push(lastColumn);
        file.statements.push(statements);
        file.hits.push(hits);
    }
    report() {
        const files = [...this.#files]
            .map(([path, file]) => this.#file(path, file))
            .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
        return {
            formats: ["go"],
            tool: null,
            headline: "statements",
            totals: (0,hits/* sumTotals */.L_)(files.map((file) => file.totals)),
            files,
            sources: [],
            notes: [],
        };
    }
    #file(path, file) {
        const raw = {
            positions: file.positions.take(),
            statements: file.statements.take(),
            hits: file.hits.take(),
        };
        const blocks = (0,coverage_blocks/* toBlockHits */.lv)(raw, this.#isSet ? hits/* larger */.yf : hits/* added */.vN);
        if (blocks === null) {
            throw (0,format/* badReport */.E)(this.#where, null, `found a block of ${(0,format/* quoted */.T)(path, 200)} with different numbers of statements; ` +
                "blocks of one place agree; make the profile of one state of the sources");
        }
        return {
            path,
            totals: { statements: (0,coverage_blocks/* countStatements */.UE)(blocks) },
            lines: this.#lines(blocks),
            branches: null,
            functions: null,
            blocks,
            regions: [],
        };
    }
    /**
     * Lines of the blocks. A line that several blocks share was run if one of them was: `if err != nil {`
     * ends one block and begins the next.
     */
    #lines(blocks) {
        const numbers = new grow/* GrowingUint32 */.n(64);
        const hits = new grow/* GrowingUint32 */.n(64);
        let lastLine = 0;
        for (let at = 0; at < blocks.hits.length; at += 1) {
            const first = blocks.positions[at * 4] ?? 0;
            const last = blocks.positions[at * 4 + 2] ?? 0;
            const count = blocks.hits[at] ?? 0;
            this.#linesLeft -= last - first + 1;
            if (this.#linesLeft < 0)
                throw this.#tooManyLines();
            // Blocks are in order of their first line, so what they share is an unbroken run at the end.
            for (let line = first; line <= last; line += 1) {
                if (line > lastLine) {
                    numbers.push(line);
                    hits.push(count);
                }
                else
                    hits.raise(hits.size - 1 - (lastLine - line), count);
                if (line > lastLine)
                    lastLine = line;
            }
        }
        return { numbers: numbers.take(), hits: hits.take() };
    }
    #tooManyLines() {
        return new error/* SoakgateError */.q("limit", `${this.#where}: found blocks over more than ${LINES_MAX} lines; ` +
            "no repository has as many; check the tool that wrote it");
    }
}

;// CONCATENATED MODULE: ./lib/coverage/go.js




/**
 * Go cover profiles: `mode:` lines and blocks, `NAME:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT`.
 *
 * Source: golang.org/x/tools/cover, profile.go.
 */
const goReader = {
    format: "go",
    open: (where) => new GoParser(where),
};
const LF = 10;
const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const COLON = 58;
/** Ten digits or more are no line, column or count of statements. */
const DIGITS_MAX = 9;
/**
 * Works on bytes, from the end of each line to its beginning: the path is what is left, whatever it
 * holds, and is decoded only where it differs from that of the line before.
 */
class GoParser {
    #where;
    #lines;
    #files;
    #text = new TextDecoder();
    #path = new Uint8Array(0);
    #line = 0;
    /** Where the number that was read last begins. */
    #at = 0;
    constructor(where) {
        this.#where = where;
        this.#files = new GoFiles(where);
        this.#lines = new lines/* WholeLines */.d(where, (bytes, start, end) => this.#region(bytes, start, end));
    }
    write(chunk) {
        this.#lines.write(chunk);
    }
    end() {
        this.#lines.end();
        return this.#files.report();
    }
    #region(bytes, start, regionEnd) {
        let at = start;
        while (at < regionEnd) {
            this.#line += 1;
            const lineEnd = bytes.indexOf(LF, at);
            let end = lineEnd;
            while (end > at && (bytes[end - 1] ?? 0) <= SPACE)
                end -= 1;
            if (end > at && !this.#block(bytes, at, end))
                this.#modeLine(bytes, at, end);
            at = lineEnd + 1;
        }
    }
    /** Reads a block; false where the line is none. */
    #block(bytes, start, end) {
        this.#at = end;
        const hits = this.#hits(bytes, start);
        if (hits < 0)
            return false;
        const statements = this.#number(bytes, start, SPACE);
        const lastColumn = this.#number(bytes, start, SPACE);
        const last = this.#number(bytes, start, DOT);
        const firstColumn = this.#number(bytes, start, COMMA);
        const first = this.#number(bytes, start, DOT);
        const colon = this.#at - 1;
        if (statements < 0 || lastColumn < 0 || last < 0 || firstColumn < 0 || first < 0)
            return false;
        if (bytes[colon] !== COLON || colon <= start)
            return false;
        if (first === 0 || last < first)
            return false;
        this.#choose(bytes, start, colon);
        this.#files.add(first, firstColumn, last, lastColumn, statements, hits);
        return true;
    }
    /** The count, which may be too large for anything but saturation. */
    #hits(bytes, start) {
        let at = this.#at;
        let value = 0;
        let scale = 1;
        while (at > start) {
            const digit = (bytes[at - 1] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                break;
            value += digit * scale;
            scale *= 10;
            at -= 1;
        }
        if (at === this.#at)
            return -1;
        this.#at = at;
        return value >= coverage/* HITS_MAX */.O ? coverage/* HITS_MAX */.O : value;
    }
    /** The number before `separator`, which ends where the last one began; -1 for none. */
    #number(bytes, start, separator) {
        let at = this.#at - 1;
        if (at <= start || bytes[at] !== separator)
            return -1;
        const end = at;
        let value = 0;
        let scale = 1;
        while (at > start) {
            const digit = (bytes[at - 1] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                break;
            value += digit * scale;
            scale *= 10;
            at -= 1;
        }
        if (at === end || end - at > DIGITS_MAX)
            return -1;
        this.#at = at;
        return value;
    }
    #choose(bytes, start, end) {
        const length = end - start;
        let same = length === this.#path.length;
        // From the end: packages share their beginning, files differ in their last letters.
        for (let at = length - 1; same && at >= 0; at -= 1) {
            same = bytes[start + at] === this.#path[at];
        }
        if (same)
            return;
        this.#path = bytes.slice(start, end);
        this.#files.choose(this.#text.decode(this.#path));
    }
    #modeLine(bytes, start, end) {
        const line = this.#text.decode(bytes.subarray(start, end));
        const mode = /^mode: ?(set|count|atomic)$/.exec(line)?.[1];
        if (mode === undefined) {
            throw (0,format/* badReport */.E)(this.#where, this.#line, `found ${(0,format/* quoted */.T)(line)}; NAME:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT is allowed; ` +
                "check whether the step that writes it was cut off");
        }
        this.#files.setMode(mode === "set");
    }
}


/***/ }),

/***/ 5899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ GrowingUint32)
/* harmony export */ });
/**
 * Numbers that grow at the end, in typed memory: a report of 10^7 lines costs 4 bytes each, and one
 * buffer serves file after file.
 */
class GrowingUint32 {
    #items;
    #size = 0;
    constructor(capacity = 256) {
        this.#items = new Uint32Array(capacity);
    }
    get size() {
        return this.#size;
    }
    push(value) {
        if (this.#size === this.#items.length) {
            const larger = new Uint32Array(this.#size * 2);
            larger.set(this.#items);
            this.#items = larger;
        }
        this.#items[this.#size] = value;
        this.#size += 1;
    }
    /** Makes the number at `at` at least `value`. */
    raise(at, value) {
        if ((this.#items[at] ?? 0) < value)
            this.#items[at] = value;
    }
    /** A copy of what was pushed since the last `take`; the buffer is empty afterwards. */
    take() {
        const taken = this.#items.slice(0, this.#size);
        this.#size = 0;
        return taken;
    }
}


/***/ }),

/***/ 7032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ WholeLines)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const LF = 10;
const CR = 13;
/** A line longer than this is no line of a report, and would be held in memory whole. */
const LINE_BYTES_MAX = 16 * 1024 * 1024;
/**
 * Cuts pushed bytes at line ends, so that a parser can run over many lines at once without ever
 * looking beyond the end: what it is given always ends with LF.
 *
 * Shape: a UTF-8 byte order mark is dropped; in a file whose first line ends in a lone CR every CR
 * is a line end; a CR before LF is left to the parser. The last line needs no line end.
 *
 * Errors: `limit` for a line over 16 MiB.
 */
class WholeLines {
    #where;
    #sink;
    #carry = [];
    #carried = 0;
    #ending = "undecided";
    constructor(where, sink) {
        this.#where = where;
        this.#sink = sink;
    }
    write(chunk) {
        this.#take(chunk, false);
    }
    end() {
        this.#take(new Uint8Array(0), true);
        if (this.#carried === 0)
            return;
        const last = this.#joined(Uint8Array.of(LF));
        this.#sink(last, 0, last.length);
    }
    #take(chunk, atEnd) {
        const bytes = this.#ending === "undecided" ? this.#decide(chunk, atEnd) : chunk;
        if (bytes !== null)
            this.#cut(this.#ending === "cr" ? withLf(bytes) : bytes);
    }
    /** All bytes so far once the first line end is known; null while it is not. */
    #decide(chunk, atEnd) {
        const endsInChunk = chunk.includes(LF) || chunk.includes(CR) || this.#carry.at(-1)?.at(-1) === CR;
        if (!endsInChunk && !atEnd)
            return this.#keep(chunk);
        const bytes = this.#carried === 0 ? chunk : this.#joined(chunk);
        const lf = bytes.indexOf(LF);
        const cr = bytes.indexOf(CR);
        // Whether a CR at the very end is followed by LF shows with the next chunk.
        if (lf < 0 && cr === bytes.length - 1 && !atEnd)
            return this.#keep(bytes);
        this.#ending = cr >= 0 && (lf < 0 || cr < lf - 1) ? "cr" : "lf";
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        return marked ? bytes.subarray(3) : bytes;
    }
    #cut(bytes) {
        const last = bytes.lastIndexOf(LF);
        if (last < 0) {
            this.#keep(bytes);
            return;
        }
        let start = 0;
        if (this.#carried > 0) {
            start = bytes.indexOf(LF) + 1;
            const line = this.#joined(bytes.subarray(0, start));
            this.#sink(line, 0, line.length);
        }
        if (last >= start)
            this.#sink(bytes, start, last + 1);
        if (last + 1 < bytes.length)
            this.#keep(bytes.subarray(last + 1));
    }
    #keep(bytes) {
        if (bytes.length === 0)
            return null;
        this.#carry.push(bytes);
        this.#carried += bytes.length;
        if (this.#carried > LINE_BYTES_MAX) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SoakgateError */ .q("limit", `${this.#where}: found a line over 16 MiB; report lines are shorter; check what wrote it`);
        }
        return null;
    }
    #joined(tail) {
        const joined = new Uint8Array(this.#carried + tail.length);
        let at = 0;
        for (const piece of this.#carry) {
            joined.set(piece, at);
            at += piece.length;
        }
        joined.set(tail, at);
        this.#carry = [];
        this.#carried = 0;
        return joined;
    }
}
function withLf(bytes) {
    return bytes.map((byte) => (byte === CR ? LF : byte));
}


/***/ })

};
