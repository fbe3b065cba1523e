"use strict";
exports.id = 590;
exports.ids = [590];
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

/***/ 5590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var linesOf = (function linesOf(file) {
	const byLine = file.getLineCoverage();
	const keys = Object.keys(byLine);
	const numbers = new Uint32Array(keys.length);
	const hits = new Uint32Array(keys.length);
	for (let at = 0; at < keys.length; at += 1) {
		const number = Number(keys[at]);
		numbers[at] = number;
		hits[at] = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.kt)(byLine[number] ?? 0);
	}
	return {
		numbers,
		hits
	};
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7427);
/* harmony import */ var istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9377);





const istanbulFinalReader = {
	format: "istanbul-final",
	open: (where) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(where, [[MAP]], (parts) => new Reader(where).report(parts))
};
const MAP = "coverageMap";
const RUNNER_KEYS = [
	"numTotalTests",
	"numTotalTestSuites",
	"testResults",
	MAP
];
var Reader = class {
	#where;
	#shape;
	#branchLines = new _grow_js__WEBPACK_IMPORTED_MODULE_4__.t();
	#branchTaken = new _grow_js__WEBPACK_IMPORTED_MODULE_4__.t();
	constructor(where) {
		this.#where = where;
		this.#shape = new _json_js__WEBPACK_IMPORTED_MODULE_2__.t(where);
	}
	report(parts) {
		const byPath = /* @__PURE__ */ new Map();
		const add = (entries) => {
			for (const key of Object.keys(entries)) {
				const file = this.#file(key, entries[key]);
				const same = byPath.get(file.path);
				if (same === void 0) byPath.set(file.path, [file]);
				else same.push(file);
			}
		};
		let ofRunner = false;
		let hasMap = false;
		for (const { keys, entries } of parts) if (keys.length > 0) {
			hasMap = true;
			add(entries);
		} else if (ofRunner || RUNNER_KEYS.some((key) => Object.hasOwn(entries, key))) ofRunner = true;
		else if (!hasMap) add(entries);
		if (ofRunner && !hasMap) throw (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.It)(this.#where, null, "found test results without a coverageMap; `jest --json` has one with coverage on; add --coverage");
		const files = [...byPath].map(([path, same]) => this.#united(path, same));
		files.sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.path, b.path));
		return {
			formats: ["istanbul-final"],
			tool: null,
			headline: "lines",
			totals: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.At)(files.map((function (file) { return ( file.totals); }))),
			files,
			sources: [],
			notes: []
		};
	}
	#united(path, same) {
		const [only] = same;
		if (only !== void 0 && same.length === 1) return only;
		const parts = same.map((file) => ({
			where: this.#where,
			origin: "istanbul-final",
			file
		}));
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.pt)(path, parts, "lines");
	}
	#file(key, entry) {
		const outer = this.#shape.object(entry, key);
		const file = outer.statementMap === void 0 && outer.data !== void 0 ? this.#shape.object(outer.data, key, "data") : outer;
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
			regions: _coverage_js__WEBPACK_IMPORTED_MODULE_1__.gt
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
			if (!isLine(line)) throw this.#shape.bad(line, "a line number from 1", key, "statementMap", id);
			hits[at] = this.#count(counts[id], key, "s", id);
			positions[at * 4] = line;
			positions[at * 4 + 1] = column(start?.column);
			positions[at * 4 + 2] = isLine(end?.line) ? end.line : line;
			positions[at * 4 + 3] = column(end?.column);
		}
		const statements = new Uint32Array(ids.length).fill(1);
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.wt)({
			positions,
			statements,
			hits
		}, _coverage_js__WEBPACK_IMPORTED_MODULE_1__.Ot);
	}
	#branches(key, file) {
		const map = this.#shape.object(file.branchMap, key, "branchMap");
		const counts = this.#shape.object(file.b, key, "b");
		const ids = [];
		for (const id of Object.keys(counts)) {
			const branch = Object.hasOwn(map, id) ? this.#shape.object(map[id], key, "branchMap", id) : {};
			const line = lineOf(branch.loc?.start?.line, branch.line, firstLocation(branch));
			const place = `${branch.type}@${column(branch.loc?.start?.column)}/`;
			for (const [index, outcome] of this.#shape.array(counts[id], key, "b", id).entries()) {
				const count = this.#count(outcome, key, "b", id);
				if (line === null) continue;
				ids.push(place + index);
				this.#branchLines.push(line);
				this.#branchTaken.push(count > 0 ? 1 : 0);
			}
		}
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.bt)(ids, this.#branchLines.take(), this.#branchTaken.take());
	}
	#functions(key, file) {
		const map = this.#shape.object(file.fnMap, key, "fnMap");
		const counts = this.#shape.object(file.f, key, "f");
		const functions = [];
		for (const id of Object.keys(counts)) {
			const hits = this.#count(counts[id], key, "f", id);
			if (!Object.hasOwn(map, id)) continue;
			const { name, decl, loc, line } = this.#shape.object(map[id], key, "fnMap", id);
			const first = lineOf(decl?.start?.line, line, loc?.start?.line);
			if (first === null) continue;
			const last = loc?.end?.line;
			functions.push({
				name: typeof name === "string" && name !== "" ? name : `(anonymous_${id})`,
				first,
				last: isLine(last) && last >= first ? last : null,
				hits
			});
		}
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.jt)(functions);
	}
	#count(count, key, map, id) {
		if (count === null) return 0;
		if (typeof count === "number" && count >= 0) return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.kt)(count);
		throw this.#shape.bad(count, "a count", key, map, id);
	}
};
function asIstanbul(file, path) {
	const data = {
		...file,
		path
	};
	return istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_3__.createFileCoverage(data);
}
function totalsOf(file, lines) {
	return {
		lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(lines),
		statements: ratioOf(file.computeSimpleTotals("s")),
		branches: ratioOf(file.computeBranchTotals("b")),
		functions: ratioOf(file.computeSimpleTotals("f"))
	};
}
function ratioOf({ covered, total }) {
	return {
		covered,
		total
	};
}

function lineOf(...candidates) {
	return candidates.find(isLine) ?? null;
}
function firstLocation(branch) {
	return Array.isArray(branch.locations) ? branch.locations[0]?.start?.line : void 0;
}
function column(value) {
	return typeof value === "number" && value >= 0 && value <= 4294967295 ? Math.trunc(value) : 0;
}
function isLine(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 4294967295;
}



/***/ __webpack_exports__.istanbulFinalReader = istanbulFinalReader;
}),

/***/ 7427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var close = (function close(expecting, character, open) {
	if (expecting !== "comma-or-end" && expecting !== (character === "}" ? "key-or-end" : "value-or-end")) return null;
	if (open.pop() !== (character === "}" ? "{" : "[")) return null;
	return open.length === 0 ? "end" : "comma-or-end";
});
var isSplit = (function isSplit(splits, keys) {
	return splits.some((function (path) { return ( path.length === keys.length && path.every((function (key, at) { return ( (key ?? keys[at]) === keys[at]); }))); }));
});
var wholeParts = (function* wholeParts(entries, splits, keys = []) {
	const inner = Object.keys(entries).filter((function (key) { return ( isObject(entries[key]) && isSplit(splits, [...keys, key])); }));
	for (const key of inner) yield* wholeParts(entries[key], splits, [...keys, key]);
	if (inner.length === 0) yield {
		keys,
		entries
	};
	else {
		const rest = Object.entries(entries).filter((function ([key]) { return ( !inner.includes(key)); }));
		yield {
			keys,
			entries: Object.fromEntries(rest)
		};
	}
});
var isObject = (function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
});
var jsonPartsParser = (function jsonPartsParser(where, splits, read, { whole = {
	read: (function (root) { return ( read(wholeParts(root, splits))); }),
	bytesMax: PARTS_BYTES_MIN
}, parse = JSON.parse } = {}) {
	return held(where, (function (bytes)  {
		return (bytes.length < whole.bytesMax ? null : inParts(() => read(jsonParts(bytes, splits, parse)))) ?? whole.read(parseJson(where, bytes, parse));
	}));
});
var held = (function held(where, read) {
	const chunks = [];
	let size = 0;
	return {
		write(chunk) {
			size += chunk.length;
			if (size > JSON_BYTES_MAX) throw tooLarge(where);
			chunks.push(chunk);
		},
		end() {
			const bytes = joined(chunks, size);
			chunks.length = 0;
			return read(bytes);
		}
	};
});
var parseJson = (function parseJson(where, bytes, parse) {
	const text = new TextDecoder().decode(bytes);
	try {
		return new JsonShape(where).object(parse(text), "the top");
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const fault = findJsonFault(text);
		throw (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.It)(where, fault.line, `found ${fault.found} in column ${fault.column}; JSON is allowed; check whether the step that writes it was cut off`);
	}
});
var joined = (function joined(chunks, size) {
	const [only] = chunks;
	if (chunks.length === 1 && only !== void 0) return only;
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);


const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /* @__PURE__ */ new Set([
	" ",
	"	",
	"\n",
	"\r"
]);
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
		if (next === null) return fault(text, at, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(text.slice(at, at + 20)));
		expecting = next;
		at += length;
	}
	return fault(text, text.length, "the end of the file");
}
function tokenLength(text, at) {
	const character = text.charAt(at);
	if ("{}[],:".includes(character)) return 1;
	if (character === "\"") return stringLength(text, at);
	LITERAL.lastIndex = at;
	return LITERAL.exec(text)?.[0].length ?? 0;
}
function stringLength(text, at) {
	for (let end = at + 1; end < text.length; end += 1) {
		const code = text.charCodeAt(end);
		if (code === 34) return end + 1 - at;
		if (code < 32) return 0;
		if (code === 92) {
			if (!/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(end, end + 6))) return 0;
			end += 1;
		}
	}
	return 0;
}
function follow(expecting, character, open) {
	if (character === "}" || character === "]") return close(expecting, character, open);
	if (character === ":") return expecting === "colon" ? "value" : null;
	if (character === ",") {
		if (expecting !== "comma-or-end") return null;
		return open.at(-1) === "{" ? "key" : "value";
	}
	if (expecting === "key" || expecting === "key-or-end") return character === "\"" ? "colon" : null;
	if (expecting !== "value" && expecting !== "value-or-end") return null;
	if (character !== "{" && character !== "[") return open.length === 0 ? "end" : "comma-or-end";
	open.push(character);
	return character === "{" ? "key-or-end" : "value-or-end";
}

function fault(text, at, found) {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
		line += 1;
		start = end + 1;
	}
	return {
		line,
		column: at - start + 1,
		found
	};
}
var NotSplit = class extends Error {};



const PIECE_BYTES = 65536;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const CLOSE_LIST = 93;
const PASSED = /* @__PURE__ */ new Uint8Array(256);
const [OPENS, CLOSES, SEPARATES, QUOTES] = [
	1,
	2,
	3,
	4
];
for (const [bytes, role] of [
	["{[", OPENS],
	["}]", CLOSES],
	[",", SEPARATES],
	["\"", QUOTES]
]) for (const byte of bytes) PASSED[byte.charCodeAt(0)] = role;
function* jsonParts(bytes, splits, parse = JSON.parse, pieceBytes = PIECE_BYTES) {
	yield* new Cutter(bytes, splits, parse, pieceBytes).top();
}
var Cutter = class {
	#bytes;
	#splits;
	#depthMax;
	#parse;
	#pieceBytes;
	#text = new TextDecoder();
	#at = 0;
	#leaping = true;
	constructor(bytes, splits, parse, pieceBytes) {
		this.#bytes = bytes;
		this.#splits = splits;
		this.#parse = parse;
		this.#depthMax = splits.reduce((most, path) => Math.max(most, path.length), 0);
		this.#pieceBytes = pieceBytes;
	}
	*top() {
		const [first, second, third] = this.#bytes;
		if (first === 239 && second === 187 && third === 191) this.#at = 3;
		if (this.#next() !== OPEN) throw new NotSplit();
		yield* this.#object([]);
		if (this.#next() !== void 0) throw new NotSplit();
	}
	*#object(keys) {
		let lead = this.#at;
		let pending = -1;
		const split = /* @__PURE__ */ new Set();
		this.#at += 1;
		if (this.#next() === CLOSE) {
			this.#at += 1;
			yield {
				keys,
				entries: {}
			};
			return;
		}
		for (;;) {
			const inner = this.#key(keys);
			if (this.#next() === OPEN && inner !== null && isSplit(this.#splits, inner)) {
				if (pending >= 0) yield this.#part(keys, pending, lead);
				pending = -1;
				if (split.has(inner.at(-1))) throw new NotSplit();
				split.add(inner.at(-1));
				yield* this.#object(inner);
			} else {
				if (pending < 0) pending = lead;
				this.#skipValue();
			}
			const byte = this.#next();
			if (byte !== COMMA && byte !== CLOSE) throw new NotSplit();
			lead = this.#at;
			this.#at += 1;
			if (pending >= 0 && (byte === CLOSE || lead - pending > this.#pieceBytes)) {
				yield this.#part(keys, pending, lead);
				pending = -1;
				if (byte === COMMA && inner === null) lead = yield* this.#leaps(keys, lead);
			}
			if (byte === CLOSE) return;
		}
	}
	*#leaps(keys, lead) {
		const ending = this.#ending(lead);
		let last = lead;
		while (this.#leaping && this.#next() === QUOTE) {
			const comma = this.#find(ending, last + this.#pieceBytes);
			const part = comma < 0 ? null : this.#guessed(keys, last, comma);
			if (part === null) break;
			yield part;
			last = comma;
			this.#at = comma + 1;
		}
		return last;
	}
	#guessed(keys, first, last) {
		try {
			return this.#part(keys, first, last);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			this.#leaping = false;
			return null;
		}
	}
	#ending(comma) {
		let start = comma;
		while (isSpaceOrClose(this.#bytes[start - 1])) start -= 1;
		return this.#bytes.slice(start, comma + 1);
	}
	#find(ending, start) {
		const bytes = this.#bytes;
		const end = Math.min(start + this.#pieceBytes, bytes.length);
		const size = ending.length;
		const before = ending[size - 2];
		for (let at = start; at < end; at += 1) {
			if (bytes[at] !== COMMA || bytes[at - 1] !== before) continue;
			let same = 2;
			while (same < size && bytes[at - same] === ending[size - 1 - same]) same += 1;
			if (same === size) return at;
		}
		return -1;
	}
	#key(keys) {
		if (this.#next() !== QUOTE) throw new NotSplit();
		const start = this.#at;
		this.#at = stringEnd(this.#bytes, start + 1);
		const end = this.#at;
		if (this.#next() !== COLON) throw new NotSplit();
		this.#at += 1;
		if (keys.length >= this.#depthMax) return null;
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
		return {
			keys,
			entries: this.#parse(text)
		};
	}
	#skipValue() {
		const bytes = this.#bytes;
		const size = bytes.length;
		let at = this.#at;
		let depth = 0;
		for (; at < size; at += 1) {
			const role = PASSED[bytes[at] ?? 0] ?? 0;
			if (role === 0) continue;
			if (role === QUOTES) at = stringEnd(bytes, at + 1) - 1;
			else if (role === OPENS) depth += 1;
			else if (depth === 0) break;
			else if (role === CLOSES) depth -= 1;
		}
		this.#at = at;
	}
	#next() {
		let byte = this.#bytes[this.#at];
		while (isSpace(byte)) {
			this.#at += 1;
			byte = this.#bytes[this.#at];
		}
		return byte;
	}
};
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function isSpaceOrClose(byte) {
	return byte === CLOSE || byte === CLOSE_LIST || isSpace(byte);
}
function stringEnd(bytes, start) {
	let at = start;
	for (; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === QUOTE) return at + 1;
		if (byte === BACKSLASH) at += 1;
	}
	throw new NotSplit();
}
const JSON_BYTES_MAX = 536870888;
const PARTS_BYTES_MIN = 15e5;


function inParts(read) {
	try {
		return read();
	} catch (error) {
		if ([
			NotSplit,
			SyntaxError,
			_cli_js__WEBPACK_IMPORTED_MODULE_0__.l
		].some((kind) => error instanceof kind)) return null;
		throw error;
	}
}


function tooLarge(where) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_0__.l("limit", `${where}: found more than 512 MiB of JSON; that is the longest text the runtime can hold; write LCOV instead, or one report a package`);
}
var JsonShape = class {
	#where;
	constructor(where) {
		this.#where = where;
	}
	object(value, a, b = "", c = "") {
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
		throw this.bad(value, "an object", a, b, c);
	}
	array(value, a, b = "", c = "") {
		if (Array.isArray(value)) return value;
		throw this.bad(value, "an array", a, b, c);
	}
	count(value, a, b = "", c = "") {
		if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
		throw this.bad(value, "a whole number", a, b, c);
	}
	ratio(coveredCount, totalCount, a, b = "", c = "") {
		const covered = this.count(coveredCount, a, b, c);
		const total = this.count(totalCount, a, b, c);
		if (covered <= total) return {
			covered,
			total
		};
		throw this.bad(covered, `at most the total (${total})`, a, b, c);
	}
	bad(value, allowed, a, b = "", c = "") {
		const place = [
			a,
			b,
			c
		].filter((function (part) { return ( part !== ""); })).join(": ");
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.It)(this.#where, null, `found ${nameOf(value)} at ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(place, 200)}; ${allowed} is allowed; write the report again with its tool`);
	}
};
function nameOf(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "an array";
	return typeof value === "object" ? "an object" : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(String(value), 30);
}



/***/ __webpack_exports__.n = jsonPartsParser;
__webpack_exports__.r = NotSplit;
__webpack_exports__.t = JsonShape;
})

};
;