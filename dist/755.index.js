"use strict";
exports.id = 755;
exports.ids = [755];
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
}),

/***/ 4755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(646);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7427);




const simplecovReader = {
	format: "simplecov",
	open: (where) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(where, RESULT_SET, (parts) => simplecovOfParts(where, parts), { whole: {
		read: (root) => new Reader(where).report(root),
		bytesMax: WHOLE_BYTES_MAX
	} })
};
const WHOLE_BYTES_MAX = 12e6;
const COVERAGE = "coverage";
const META = "meta";
const RESULT_SET = [[null], [null, COVERAGE]];
function simplecovOfParts(where, parts) {
	return new Reader(where).reportOfParts(parts);
}
const NO_LINES = {
	numbers: /* @__PURE__ */ new Uint32Array(0),
	hits: /* @__PURE__ */ new Uint32Array(0)
};
var Reader = class {
	#shape;
	#files = /* @__PURE__ */ new Map();
	#numbers = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t();
	#hits = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t();
	#branchLines = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t();
	#branchTaken = new _grow_js__WEBPACK_IMPORTED_MODULE_3__.t();
	#first = 0;
	#last = 0;
	constructor(where) {
		this.#shape = new _json_js__WEBPACK_IMPORTED_MODULE_2__.t(where);
	}
	report(root) {
		if (Object.hasOwn(root, META)) this.#command(root[COVERAGE], "", COVERAGE);
		else for (const [name, command] of Object.entries(root)) {
			const entry = this.#shape.object(command, name);
			this.#command(entry.coverage, name, `${name}: ${COVERAGE}`);
		}
		return this.#report();
	}
	reportOfParts(parts) {
		const names = /* @__PURE__ */ new Set();
		const covered = /* @__PURE__ */ new Set();
		for (const { keys, entries } of parts) {
			const [name, inner] = keys;
			if (name === void 0 || name === META) throw new _json_js__WEBPACK_IMPORTED_MODULE_2__.r();
			names.add(name);
			if (inner !== void 0) {
				covered.add(name);
				this.#command(entries, name, `${name}: ${COVERAGE}`);
			} else if (Object.hasOwn(entries, COVERAGE)) throw new _json_js__WEBPACK_IMPORTED_MODULE_2__.r();
		}
		if (covered.size < names.size) throw new _json_js__WEBPACK_IMPORTED_MODULE_2__.r();
		return this.#report();
	}
	#report() {
		const files = [];
		for (const [path, known] of this.#files) files.push(fileOf(path, known));
		files.sort(byPath);
		return {
			formats: ["simplecov"],
			tool: null,
			headline: "lines",
			totals: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.At)(files.map((function (file) { return ( file.totals); }))),
			files,
			sources: [],
			notes: []
		};
	}
	#command(value, command, place) {
		const files = this.#shape.object(value, place);
		for (const path of Object.keys(files)) {
			const entry = files[path];
			let known = this.#files.get(path);
			if (known === void 0) {
				known = {
					command,
					lines: NO_LINES,
					branches: null,
					functions: null
				};
				this.#files.set(path, known);
			} else if (known.command === command) throw new _json_js__WEBPACK_IMPORTED_MODULE_2__.r();
			known.command = command;
			const file = Array.isArray(entry) ? { lines: entry } : this.#shape.object(entry, path);
			this.#lines(known, file.lines, path);
			if (file.branches !== void 0) this.#branches(known, file.branches, path);
			if (file.methods !== void 0) this.#methods(known, file.methods, path);
		}
	}
	#lines(known, value, path) {
		if (value === null || value === void 0) return;
		const all = this.#shape.array(value, path, "lines");
		const numbers = this.#numbers.room(all.length);
		const hits = this.#hits.room(all.length);
		let size = 0;
		for (let index = 0; index < all.length; index += 1) {
			const count = all[index];
			if (typeof count === "number") {
				numbers[size] = index + 1;
				hits[size] = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.kt)(count);
				size += 1;
			} else if (count !== null && count !== "ignored") throw this.#shape.bad(count, "a count or null", path, `line ${index + 1}`);
		}
		this.#numbers.filled(size);
		this.#hits.filled(size);
		const lines = {
			numbers: this.#numbers.take(),
			hits: this.#hits.take()
		};
		known.lines = known.lines === NO_LINES ? lines : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(known.lines, lines);
	}
	#branches(known, value, path) {
		const ids = [];
		const conditions = this.#tuples(value, path, "branches");
		for (const condition in conditions) {
			if (this.#readTuple(condition) < 0) throw this.#shape.bad(condition, "[:if, 0, 1, 2, 3, 4]", path, "branches");
			const outcomes = this.#tuples(conditions[condition], path, condition);
			for (const outcome in outcomes) {
				const hits = outcomes[outcome];
				ids.push(outcome);
				this.#branchLines.push(this.#first);
				this.#branchTaken.push(typeof hits === "number" && hits > 0 ? 1 : 0);
			}
		}
		const found = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.bt)(ids, this.#branchLines.take(), this.#branchTaken.take());
		known.branches = known.branches === null ? found : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.St)(known.branches, found);
	}
	#methods(known, value, path) {
		known.functions ??= [];
		const methods = this.#tuples(value, path, "methods");
		for (const key of Object.keys(methods)) {
			const hits = methods[key];
			const nameEnd = this.#readTuple(key);
			if (nameEnd < 0) throw this.#shape.bad(key, "[\"Class\", :name, 1, 2, 3, 4]", path, "methods");
			known.functions.push({
				name: key.slice(1, nameEnd).replaceAll("\"", "").replace(", :", "#"),
				first: this.#first,
				last: Math.max(this.#first, this.#last),
				hits: typeof hits === "number" ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.kt)(hits) : 0
			});
		}
	}
	#readTuple(text) {
		let end = text.length - 1;
		if (text.charCodeAt(end) !== CLOSE) return -1;
		for (let field = 0; field < TUPLE_NUMBERS; field += 1) {
			let at = end;
			let value = 0;
			for (let scale = 1; at > 0; scale *= 10) {
				const digit = text.charCodeAt(at - 1) - ZERO;
				if (digit < 0 || digit > 9) break;
				value += digit * scale;
				at -= 1;
			}
			if (at === end || end - at > DIGITS_MAX || at < 2) return -1;
			if (text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at - 2) !== COMMA) return -1;
			if (field === 1) this.#last = value;
			this.#first = value;
			end = at - 2;
		}
		return this.#first === 0 ? -1 : end;
	}
	#tuples(value, path, key) {
		return value === null ? {} : this.#shape.object(value, path, key);
	}
};
const SPACE = 32;
const COMMA = 44;
const ZERO = 48;
const CLOSE = 93;
const TUPLE_NUMBERS = 4;
const DIGITS_MAX = 9;
function fileOf(path, known) {
	const { lines, branches } = known;
	const functions = known.functions && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.jt)(known.functions);
	return {
		path,
		totals: {
			lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(lines),
			...branches && { branches: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.yt)(branches) },
			...functions && { functions: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Et)(functions) }
		},
		lines,
		branches,
		functions,
		blocks: null,
		regions: _coverage_js__WEBPACK_IMPORTED_MODULE_1__.gt
	};
}
function byPath(a, b) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.path, b.path);
}



/***/ __webpack_exports__.simplecovReader = simplecovReader;
})

};
;