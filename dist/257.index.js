"use strict";
exports.id = 257;
exports.ids = [257];
exports.modules = {

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

/***/ 8257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8119);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3778);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(646);




const NAMED_MAX = 512;
var LcovFiles = class {
	#sections = /* @__PURE__ */ new Map();
	#numbers = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(256);
	#hits = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(256);
	#branchLines = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(256);
	#branchTaken = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t(256);
	#branchIds = null;
	#branchNames = [];
	#functions = null;
	#path = null;
	#linesZero = 0;
	#callsUnnamed = 0;
	get isOpen() {
		return this.#path !== null;
	}
	open(path) {
		this.#path = path;
	}
	addLine(number, hits) {
		if (!isLine(number)) {
			this.#linesZero += 1;
			return;
		}
		this.#numbers.push(number);
		this.#hits.push(hits);
	}
	addBranch(line, id, taken) {
		this.#branchIds ??= [];
		if (!isLine(line)) {
			this.#linesZero += 1;
			return;
		}
		this.#branchIds.push(id);
		this.#branchLines.push(line);
		this.#branchTaken.push(taken ? 1 : 0);
	}
	addNumberedBranch(line, block, branch, taken) {
		if (block >= NAMED_MAX || branch >= NAMED_MAX) {
			this.addBranch(line, `${block},${branch}`, taken);
			return;
		}
		const key = block * NAMED_MAX + branch;
		let id = this.#branchNames[key];
		if (id === void 0) {
			id = `${block},${branch}`;
			this.#branchNames[key] = id;
		}
		this.addBranch(line, id, taken);
	}
	addFunction(first, last, name) {
		const open = this.#openFunctions();
		if (isLine(first)) open.stated.push({
			name,
			first,
			last,
			hits: 0
		});
		else this.#linesZero += 1;
	}
	addFunctionHits(name, hits) {
		this.#openFunctions().calls.push({
			name,
			hits
		});
	}
	nextCalled() {
		const open = this.#functions;
		return open === null ? "" : open.stated[open.calls.length]?.name ?? "";
	}
	addFunctionGroup(index, first, last) {
		this.#openFunctions().groups.set(index, {
			first,
			last
		});
	}
	addAlias(index, hits, name) {
		const open = this.#openFunctions();
		const group = open.groups.get(index);
		if (group !== void 0 && isLine(group.first)) open.stated.push({
			name,
			...group,
			hits
		});
		else if (group !== void 0) this.#linesZero += 1;
		return group !== void 0;
	}
	hasBranches() {
		this.#branchIds ??= [];
		return null;
	}
	hasFunctions() {
		this.#openFunctions();
		return null;
	}
	close() {
		if (this.#path === null) return;
		const section = {
			lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(this.#numbers.take(), this.#hits.take()),
			branches: this.#takeBranches(),
			functions: this.#takeFunctions()
		};
		const sections = this.#sections.get(this.#path);
		if (sections === void 0) this.#sections.set(this.#path, [section]);
		else addSection(sections, section);
		this.#path = null;
	}
	report() {
		const files = [...this.#sections].map(([path, sections]) => fileOf(path, sections)).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.a)(a.path, b.path));
		return {
			formats: ["lcov"],
			tool: null,
			headline: "lines",
			totals: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.At)(files.map((function (file) { return ( file.totals); }))),
			files,
			sources: [],
			notes: this.#notes()
		};
	}
	#openFunctions() {
		this.#functions ??= {
			stated: [],
			calls: [],
			groups: /* @__PURE__ */ new Map()
		};
		return this.#functions;
	}
	#takeBranches() {
		const ids = this.#branchIds;
		this.#branchIds = null;
		return ids && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.bt)(ids, this.#branchLines.take(), this.#branchTaken.take());
	}
	#takeFunctions() {
		const open = this.#functions;
		this.#functions = null;
		if (open === null) return null;
		if (calledInOrder(open)) return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.jt)(open.stated);
		const byName = /* @__PURE__ */ new Map();
		for (const [index, { name }] of open.stated.entries()) {
			const same = byName.get(name);
			if (same === void 0) byName.set(name, {
				indices: [index],
				next: 0
			});
			else same.indices.push(index);
		}
		for (const { name, hits } of open.calls) {
			const same = byName.get(name);
			const target = open.stated[same?.indices[Math.min(same.next, same.indices.length - 1)] ?? -1];
			if (same === void 0 || target === void 0) {
				this.#callsUnnamed += 1;
				continue;
			}
			target.hits = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.kt)(target.hits + hits);
			same.next += 1;
		}
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.jt)(open.stated);
	}
	#notes() {
		const notes = [];
		if (this.#linesZero > 0) notes.push(`${this.#linesZero} LCOV records name a line that cannot exist; left out`);
		if (this.#callsUnnamed > 0) notes.push(`${this.#callsUnnamed} LCOV FNDA records name no function of their file; left out`);
		return notes;
	}
};
function isLine(number) {
	return number > 0 && number <= 4294967295;
}
function calledInOrder({ stated, calls, groups }) {
	if (groups.size > 0 || stated.length !== calls.length) return false;
	if (calls.some((call, at) => call.name !== stated[at]?.name)) return false;
	for (const [at, one] of stated.entries()) one.hits += calls[at]?.hits ?? 0;
	return true;
}
function addSection(sections, section) {
	let last = section;
	for (let before = sections.at(-1); before !== void 0; before = sections.at(-1)) {
		if (sizeOf(before) > 2 * sizeOf(last)) break;
		last = united(before, last);
		sections.pop();
	}
	sections.push(last);
}
function sizeOf({ lines, branches, functions }) {
	return lines.numbers.length + (branches?.lines.length ?? 0) + (functions?.length ?? 0);
}
function fileOf(path, sections) {
	const whole = sections.reduceRight((last, before) => united(before, last));
	return {
		path,
		totals: {
			lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(whole.lines),
			...whole.branches && { branches: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.yt)(whole.branches) },
			...whole.functions && { functions: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Et)(whole.functions) }
		},
		...whole,
		blocks: null,
		regions: _coverage_js__WEBPACK_IMPORTED_MODULE_0__.gt
	};
}
function united(a, b) {
	return {
		lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(a.lines, b.lines),
		branches: a.branches && b.branches ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.St)(a.branches, b.branches) : a.branches ?? b.branches,
		functions: a.functions && b.functions ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.jt)([...a.functions, ...b.functions]) : a.functions ?? b.functions
	};
}
const lcovReader = {
	format: "lcov",
	open: (where) => new LcovParser(where)
};
const LF = 10;
const COMMA = 44;
const DASH = 45;
const ZERO = 48;
const COLON = 58;
const DA = 4473146;
const FN = 4607546;
const FND = 4607556;
const BRD = 4346436;
const DIGITS_MAX = 9;
var LcovParser = class {
	#where;
	#lines;
	#files;
	#text = new TextDecoder();
	#line = 0;
	#at = 0;
	constructor(where) {
		this.#where = where;
		this.#files = new LcovFiles();
		this.#lines = new _lines_js__WEBPACK_IMPORTED_MODULE_1__.t(where, (bytes, start, end) => this.#region(bytes, start, end));
	}
	write(chunk) {
		this.#lines.write(chunk);
	}
	end() {
		this.#lines.end();
		if (this.#files.isOpen) throw (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.It)(this.#where, this.#line, "found the end of the file in a record; it ends with end_of_record; check whether the step that writes it was cut off");
		return this.#files.report();
	}
	#region(bytes, start, end) {
		let at = start;
		while (at < end) {
			this.#line += 1;
			const next = this.#files.isOpen ? this.#plain(bytes, at) : -1;
			if (next >= 0) {
				at = next;
				continue;
			}
			const lineEnd = bytes.indexOf(LF, at);
			this.#record(bytes, at, trimmedEnd(bytes, at, lineEnd));
			at = lineEnd + 1;
		}
	}
	#plain(bytes, at) {
		const head = (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0);
		if (head === DA) return this.#plainLine(bytes, at + 3);
		if (head === BRD && bytes[at + 3] === 65 && bytes[at + 4] === COLON) return this.#plainBranch(bytes, at + 5);
		if (head === FN) return this.#plainFunction(bytes, at + 3);
		if (head === FND && bytes[at + 3] === 65 && bytes[at + 4] === COLON) return this.#plainCall(bytes, at + 5);
		return -1;
	}
	#plainLine(bytes, start) {
		const number = this.#digits(bytes, start);
		if (number <= 0 || bytes[this.#at] !== COMMA) return -1;
		const hits = this.#digits(bytes, this.#at + 1);
		if (hits < 0 || bytes[this.#at] !== LF) return -1;
		this.#files.addLine(number, hits);
		return this.#at + 1;
	}
	#plainBranch(bytes, start) {
		const line = this.#digits(bytes, start);
		if (line <= 0 || bytes[this.#at] !== COMMA) return -1;
		const block = this.#digits(bytes, this.#at + 1);
		if (block < 0 || bytes[this.#at] !== COMMA) return -1;
		const branch = this.#digits(bytes, this.#at + 1);
		if (branch < 0 || bytes[this.#at] !== COMMA) return -1;
		const taken = this.#at + 1;
		if (bytes[taken] === DASH && bytes[taken + 1] === LF) this.#at = taken + 1;
		const hits = bytes[taken] === DASH ? 0 : this.#digits(bytes, taken);
		if (hits < 0 || bytes[this.#at] !== LF) return -1;
		this.#files.addNumberedBranch(line, block, branch, hits > 0);
		return this.#at + 1;
	}
	#plainFunction(bytes, start) {
		const first = this.#digits(bytes, start);
		const name = this.#at + 1;
		const byte = bytes[name] ?? 0;
		if (first <= 0 || bytes[this.#at] !== COMMA || byte >= ZERO && byte < COLON) return -1;
		const end = bytes.indexOf(LF, name);
		if (!isPlainName(bytes, name, end)) return -1;
		this.#files.addFunction(first, null, this.#text.decode(bytes.subarray(name, end)));
		return end + 1;
	}
	#plainCall(bytes, start) {
		const hits = this.#digits(bytes, start);
		const name = this.#at + 1;
		if (hits < 0 || bytes[this.#at] !== COMMA) return -1;
		const expected = this.#files.nextCalled();
		const length = expected.length;
		let same = 0;
		while (same < length && expected.charCodeAt(same) === bytes[name + same]) same += 1;
		if (same === length && length > 0 && bytes[name + length] === LF) {
			this.#files.addFunctionHits(expected, hits);
			return name + length + 1;
		}
		const end = bytes.indexOf(LF, name);
		if (!isPlainName(bytes, name, end)) return -1;
		this.#files.addFunctionHits(this.#text.decode(bytes.subarray(name, end)), hits);
		return end + 1;
	}
	#digits(bytes, start) {
		let at = start;
		let value = 0;
		let digit = (bytes[at] ?? 0) - ZERO;
		while (digit >= 0 && digit <= 9) {
			value = value * 10 + digit;
			at += 1;
			digit = (bytes[at] ?? 0) - ZERO;
		}
		this.#at = at;
		return at === start || at - start > DIGITS_MAX ? -1 : value;
	}
	#record(bytes, start, end) {
		if (start === end || bytes[start] === 35) return;
		const line = this.#text.decode(bytes.subarray(start, end));
		const colon = line.indexOf(":");
		const name = colon < 0 ? line : line.slice(0, colon);
		const value = colon < 0 ? "" : line.slice(colon + 1);
		if (name === "SF") {
			if (this.#files.isOpen) throw this.#bad(line, "a record ends with end_of_record before the next SF");
			if (value === "") throw this.#bad(line, "SF names a file");
			this.#files.open(value);
			return;
		}
		const read = RECORDS.get(name);
		if (read !== void 0) {
			if (!this.#files.isOpen) throw this.#bad(line, `${name} stands after the SF of its file`);
			const expected = read(this.#files, value);
			if (expected !== null) throw this.#bad(line, `${name} has ${expected}`);
			return;
		}
		if (name === "end_of_record") this.#files.close();
		else if (colon < 0 || !/^[A-Z]{2,8}$/.test(name)) throw this.#bad(line, "a line is RECORD:value or end_of_record");
	}
	#bad(line, allowed) {
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.It)(this.#where, this.#line, `found ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(line)}; ${allowed}; check the tool that wrote it`);
	}
};
const RECORDS = /* @__PURE__ */ new Map([
	["DA", readLineData],
	["BRDA", readBranch],
	["FN", readFunction],
	["FNDA", readFunctionData],
	["FNL", readFunctionLine],
	["FNA", readFunctionAlias],
	["BRF", (files) => files.hasBranches()],
	["FNF", (files) => files.hasFunctions()]
]);
function readLineData(files, value) {
	const match = /^(\d{1,10}),([^,]*)(?:,|$)/.exec(value);
	const hits = hitsIn(match?.[2] ?? "");
	if (match === null || hits === null) return "line,hits[,checksum]";
	files.addLine(Number(match[1]), hits);
	return null;
}
function readBranch(files, value) {
	const left = /^(\d{1,10}),([ef]?)(U?)(\d+),/.exec(value);
	const cut = value.lastIndexOf(",");
	if (left === null || cut < left[0].length) return "line,block,branch,taken";
	const taken = value.slice(cut + 1).trim();
	const hits = taken === "-" ? 0 : hitsIn(taken);
	if (hits === null) return "line,block,branch,taken";
	if (left[3] === "") {
		const id = `${left[2]}${left[4]},${value.slice(left[0].length, cut)}`;
		files.addBranch(Number(left[1]), id, hits > 0);
	}
	return null;
}
function readFunction(files, value) {
	const match = /^(\d{1,10}),(?:(\d{1,10}),)?(.+)$/.exec(value);
	if (match === null) return "line[,end],name";
	files.addFunction(Number(match[1]), lastLine(match[2]), match[3] ?? "");
	return null;
}
function readFunctionData(files, value) {
	const match = /^([^,]*),(.+)$/.exec(value);
	const hits = hitsIn(match?.[1] ?? "");
	if (match === null || hits === null) return "hits,name";
	files.addFunctionHits(match[2] ?? "", hits);
	return null;
}
function readFunctionLine(files, value) {
	const match = /^(\d{1,10}),(\d{1,10})(?:,(\d{1,10}))?$/.exec(value);
	if (match === null) return "index,line[,end]";
	files.addFunctionGroup(Number(match[1]), Number(match[2]), lastLine(match[3]));
	return null;
}
function readFunctionAlias(files, value) {
	const match = /^(\d{1,10}),([^,]*),(.+)$/.exec(value);
	const hits = hitsIn(match?.[2] ?? "");
	if (match === null || hits === null) return "index,hits,name";
	return files.addAlias(Number(match[1]), hits, match[3] ?? "") ? null : "the index of an FNL";
}
function lastLine(digits) {
	return digits === void 0 ? null : Number(digits);
}
function hitsIn(text) {
	if (!/^-?\d{1,400}(\.\d{1,20})?([eE][+-]?\d{1,3})?$/.test(text)) return null;
	const hits = Number(text);
	return hits >= 4294967295 ? _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Ut : Math.max(0, Math.trunc(hits));
}
function isPlainName(bytes, start, end) {
	return end > start && (bytes[end - 1] ?? 0) > 32 && bytes[start] !== 239;
}
function trimmedEnd(bytes, start, end) {
	let at = end;
	while (at > start && (bytes[at - 1] ?? 0) <= 32) at -= 1;
	return at;
}



/***/ __webpack_exports__.lcovReader = lcovReader;
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