"use strict";
exports.id = 399;
exports.ids = [399];
exports.modules = {

/***/ 399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3778);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(646);




const LINES_MAX = 4e7;
var GoFiles = class {
	#where;
	#files = /* @__PURE__ */ new Map();
	#current = null;
	#isSet = false;
	#linesLeft = LINES_MAX;
	constructor(where) {
		this.#where = where;
	}
	setMode(isSet) {
		this.#isSet = isSet;
	}
	choose(path) {
		let file = this.#files.get(path);
		if (file === void 0) {
			file = {
				positions: new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(64),
				statements: new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(16),
				hits: new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(16)
			};
			this.#files.set(path, file);
		}
		this.#current = file;
	}
	add(first, firstColumn, last, lastColumn, statements, hits) {
		const file = this.#current;
		if (file === null) throw new Error("a block is added to the file that was chosen for it");
		file.positions.push(first);
		file.positions.push(firstColumn);
		file.positions.push(last);
		file.positions.push(lastColumn);
		file.statements.push(statements);
		file.hits.push(hits);
	}
	report() {
		const files = [...this.#files].map(([path, file]) => this.#file(path, file)).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.a)(a.path, b.path));
		return {
			formats: ["go"],
			tool: null,
			headline: "statements",
			totals: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.At)(files.map((function (file) { return ( file.totals); }))),
			files,
			sources: [],
			notes: []
		};
	}
	#file(path, file) {
		const raw = {
			positions: file.positions.take(),
			statements: file.statements.take(),
			hits: file.hits.take()
		};
		const blocks = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.wt)(raw, this.#isSet ? _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Ot : _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Tt);
		if (blocks === null) throw (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.It)(this.#where, null, `found a block of ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(path, 200)} with different numbers of statements; blocks of one place agree; make the profile of one state of the sources`);
		return {
			path,
			totals: { statements: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(blocks) },
			lines: this.#lines(blocks),
			branches: null,
			functions: null,
			blocks,
			regions: _coverage_js__WEBPACK_IMPORTED_MODULE_0__.gt
		};
	}
	#lines(blocks) {
		const numbers = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(64);
		const hits = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(64);
		let lastLine = 0;
		for (let at = 0; at < blocks.hits.length; at += 1) {
			const first = blocks.positions[at * 4] ?? 0;
			const last = blocks.positions[at * 4 + 2] ?? 0;
			const count = blocks.hits[at] ?? 0;
			this.#linesLeft -= last - first + 1;
			if (this.#linesLeft < 0) throw this.#tooManyLines();
			for (let line = first; line <= last; line += 1) {
				if (line > lastLine) {
					numbers.push(line);
					hits.push(count);
				} else hits.raise(hits.size - 1 - (lastLine - line), count);
				if (line > lastLine) lastLine = line;
			}
		}
		return {
			numbers: numbers.take(),
			hits: hits.take()
		};
	}
	#tooManyLines() {
		return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.l("limit", `${this.#where}: found blocks over more than ${LINES_MAX} lines; no repository has as many; check the tool that wrote it`);
	}
};
const goReader = {
	format: "go",
	open: (where) => new GoParser(where)
};
const LF = 10;
const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const COLON = 58;
const DIGITS_MAX = 9;
var GoParser = class {
	#where;
	#lines;
	#files;
	#text = new TextDecoder();
	#path = /* @__PURE__ */ new Uint8Array(0);
	#line = 0;
	#at = 0;
	constructor(where) {
		this.#where = where;
		this.#files = new GoFiles(where);
		this.#lines = new _lines_js__WEBPACK_IMPORTED_MODULE_1__.t(where, (bytes, start, end) => this.#region(bytes, start, end));
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
			while (end > at && (bytes[end - 1] ?? 0) <= SPACE) end -= 1;
			if (end > at && !this.#block(bytes, at, end)) this.#modeLine(bytes, at, end);
			at = lineEnd + 1;
		}
	}
	#block(bytes, start, end) {
		this.#at = end;
		const hits = this.#hits(bytes, start);
		if (hits < 0) return false;
		const statements = this.#number(bytes, start, SPACE);
		const lastColumn = this.#number(bytes, start, SPACE);
		const last = this.#number(bytes, start, DOT);
		const firstColumn = this.#number(bytes, start, COMMA);
		const first = this.#number(bytes, start, DOT);
		const colon = this.#at - 1;
		if (statements < 0 || lastColumn < 0 || last < 0 || firstColumn < 0 || first < 0) return false;
		if (bytes[colon] !== COLON || colon <= start) return false;
		if (first === 0 || last < first) return false;
		this.#choose(bytes, start, colon);
		this.#files.add(first, firstColumn, last, lastColumn, statements, hits);
		return true;
	}
	#hits(bytes, start) {
		let at = this.#at;
		let value = 0;
		let scale = 1;
		while (at > start) {
			const digit = (bytes[at - 1] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			value += digit * scale;
			scale *= 10;
			at -= 1;
		}
		if (at === this.#at) return -1;
		this.#at = at;
		return value >= 4294967295 ? _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Ut : value;
	}
	#number(bytes, start, separator) {
		let at = this.#at - 1;
		if (at <= start || bytes[at] !== separator) return -1;
		const end = at;
		let value = 0;
		let scale = 1;
		while (at > start) {
			const digit = (bytes[at - 1] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			value += digit * scale;
			scale *= 10;
			at -= 1;
		}
		if (at === end || end - at > DIGITS_MAX) return -1;
		this.#at = at;
		return value;
	}
	#choose(bytes, start, end) {
		const length = end - start;
		let same = length === this.#path.length;
		for (let at = length - 1; same && at >= 0; at -= 1) same = bytes[start + at] === this.#path[at];
		if (same) return;
		this.#path = bytes.slice(start, end);
		this.#files.choose(this.#text.decode(this.#path));
	}
	#modeLine(bytes, start, end) {
		const line = this.#text.decode(bytes.subarray(start, end));
		const mode = /^mode: ?(set|count|atomic)$/.exec(line)?.[1];
		if (mode === void 0) throw (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.It)(this.#where, this.#line, `found ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(line)}; NAME:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT is allowed; check whether the step that writes it was cut off`);
		this.#files.setMode(mode === "set");
	}
};



/***/ __webpack_exports__.goReader = goReader;
}),

/***/ 646:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
const BLOCK_MAX = 65536;
var GrowingUint32 = class {
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
		if (this.#end === this.#block.length) this.#grow();
		this.#block[this.#end] = value;
		this.#end += 1;
	}
	room(most) {
		if (this.#block.length - this.#end < most) this.#grow(most);
		return this.#block.subarray(this.#end);
	}
	filled(count) {
		this.#end += count;
	}
	raise(at, value) {
		const place = this.#start + at;
		if ((this.#block[place] ?? 0) < value) this.#block[place] = value;
	}
	take() {
		const taken = this.#block.subarray(this.#start, this.#end);
		this.#start = this.#end;
		return taken;
	}
	#grow(more = 1) {
		const { size } = this;
		const length = Math.max(size * 2, size + more, Math.min(this.#block.length * 2, BLOCK_MAX));
		const larger = new Uint32Array(length);
		larger.set(this.#block.subarray(this.#start, this.#end));
		this.#block = larger;
		this.#start = 0;
		this.#end = size;
	}
};



/***/ __webpack_exports__.t = GrowingUint32;
}),

/***/ 3778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);

const LF = 10;
const CR = 13;
const LINE_BYTES_MAX = 16777216;
var WholeLines = class {
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
		this.#take(/* @__PURE__ */ new Uint8Array(0), true);
		if (this.#carried === 0) return;
		const last = this.#joined(Uint8Array.of(LF));
		this.#sink(last, 0, last.length);
	}
	#take(chunk, atEnd) {
		const bytes = this.#ending === "undecided" ? this.#decide(chunk, atEnd) : chunk;
		if (bytes !== null) this.#cut(this.#ending === "cr" ? withLf(bytes) : bytes);
	}
	#decide(chunk, atEnd) {
		if (!(chunk.includes(LF) || chunk.includes(CR) || this.#carry.at(-1)?.at(-1) === CR) && !atEnd) return this.#keep(chunk);
		const bytes = this.#carried === 0 ? chunk : this.#joined(chunk);
		const lf = bytes.indexOf(LF);
		const cr = bytes.indexOf(CR);
		if (lf < 0 && cr === bytes.length - 1 && !atEnd) return this.#keep(bytes);
		this.#ending = cr >= 0 && (lf < 0 || cr < lf - 1) ? "cr" : "lf";
		return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
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
		if (last >= start) this.#sink(bytes, start, last + 1);
		if (last + 1 < bytes.length) this.#keep(bytes.subarray(last + 1));
	}
	#keep(bytes) {
		if (bytes.length === 0) return null;
		this.#carry.push(bytes);
		this.#carried += bytes.length;
		if (this.#carried > LINE_BYTES_MAX) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `${this.#where}: found a line over 16 MiB; report lines are shorter; check what wrote it`);
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
};
function withLf(bytes) {
	return bytes.map((byte) => byte === CR ? LF : byte);
}



/***/ __webpack_exports__.t = WholeLines;
})

};
;