"use strict";
exports.id = 678;
exports.ids = [678];
exports.modules = {

/***/ 8678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8815);




function configReference() {
	return keysOf(_run_js__WEBPACK_IMPORTED_MODULE_1__.o, "", /* @__PURE__ */ new Map());
}
function keysOf(shape, path, told) {
	const { inner, fields } = shape;
	const inside = inner === void 0 ? [] : keysOf(inner.shape, `${path}${inner.suffix}`, told);
	if (fields === void 0 || told.has(fields)) return inside;
	told.set(fields, path);
	return [...Object.entries(fields).flatMap(([key, field]) => {
		const keyPath = path === "" ? key : `${path}.${key}`;
		const earlier = toldOf(field.shape, told);
		return [{
			path: keyPath,
			allowed: earlier === null ? field.shape.allowed : `as ${earlier}`,
			fallback: field.fallback === void 0 ? null : field.fallback.shown,
			example: field.example,
			about: field.about
		}, ...keysOf(field.shape, keyPath, told)];
	}), ...inside];
}
function toldOf({ fields, inner }, told) {
	const keys = fields ?? inner?.shape.fields;
	return keys === void 0 ? null : told.get(keys)?.replace(/\[\]$/, "") ?? null;
}
function homesOf(key) {
	const homes = configReference().map((function ({ path }) { return ( path); })).filter((path) => path.endsWith(`.${key}`)).map((path) => path.slice(0, -key.length - 1));
	return configReference().some(({ path }) => path === key) ? ["the file itself"] : homes;
}
const MESSAGE_MAX = 120;
const TOO_DEEP = `${_lint_js__WEBPACK_IMPORTED_MODULE_0__.R} nests values too deeply; at most 32 levels; flatten it`;
const SENTENCES = {
	TAB_AS_INDENT: "a tab indents this line; YAML is indented by spaces; replace the tab by spaces",
	MULTIPLE_DOCS: "a second document begins here; a file holds one; remove the --- line",
	BAD_INDENT: "the indentation fits no line above; keys of one map begin in one column; align them",
	TAG_RESOLVE_FAILED: "a word begins with !, which YAML takes for a tag; quote the text",
	BLOCK_AS_IMPLICIT_KEY: "a second \": \" stands in one line; a key has one value; quote the text",
	BLOCK_IN_FLOW: "a second \": \" stands in one { }; each key has one value; quote the text",
	BAD_SCALAR_START: "text begins with a character that YAML keeps for itself; quote the text"
};
const MENDED_BY_QUOTES = /* @__PURE__ */ new Set([
	"BAD_SCALAR_START",
	"BLOCK_AS_IMPLICIT_KEY",
	"BLOCK_IN_FLOW",
	"MULTILINE_IMPLICIT_KEY",
	"TAG_RESOLVE_FAILED",
	"UNEXPECTED_TOKEN"
]);
function addFaults(document, text, problems) {
	const lines = /* @__PURE__ */ new Set();
	for (const fault of [...document.errors, ...document.warnings]) {
		if (/call stack/i.test(fault.message)) {
			problems.add(0, TOO_DEEP);
			return;
		}
		const offset = unclosedQuote(fault, document) ?? fault.pos[0];
		const { line } = problems.place(offset);
		if (lines.has(line) || problems.many) continue;
		lines.add(line);
		const hint = MENDED_BY_QUOTES.has(fault.code) ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.v)(text, offset) : null;
		problems.add(offset, hint === null ? sentenceOf(fault) : `YAML cannot read this gate line; ${hint}`);
	}
}
function sentenceOf({ code, message }) {
	if (/^Missing closing .quote/.test(message)) return "the quote opened here is not closed; every quote needs its end; close it";
	if (code === "MISSING_CHAR" || /and end with a [}\]]/.test(message)) return "a { or [ above is not closed; every bracket needs its end; close it";
	const known = SENTENCES[code];
	if (known !== void 0) return known;
	return `${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.cn)(message, MESSAGE_MAX)}; expected valid YAML; mend the line`;
}
function unclosedQuote({ message, pos }, document) {
	if (!/^Missing closing .quote/.test(message)) return null;
	let opened = null;
	(0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(document, { Scalar: (_key, { range }) => {
		if (range && range[0] < pos[0] && range[1] >= pos[0]) opened = range[0];
	} });
	return opened;
}
function readYaml(text, problems) {
	if (!isReadable(text, problems)) return void 0;
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(text, {
		schema: "core",
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "error"
	});
	if (document.errors.length > 0 || document.warnings.length > 0) {
		addFaults(document, text, problems);
		return;
	}
	const { contents } = document;
	if (contents === null || (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(contents) && contents.value === null) {
		problems.add(0, `${_lint_js__WEBPACK_IMPORTED_MODULE_0__.R} is empty; expected a configuration; begin with version: 1`);
		return;
	}
	const root = new TreeReader(text, problems, document).read();
	return problems.none ? root : void 0;
}
function isReadable(text, problems) {
	if (text.length > 262144) {
		problems.add(0, `${_lint_js__WEBPACK_IMPORTED_MODULE_0__.R} has ${text.length} characters; a configuration has at most ${_run_js__WEBPACK_IMPORTED_MODULE_1__.a}; is this the right file?`);
		return false;
	}
	const binary = text.search(/[\u0000\ufffd]/);
	if (binary === -1) return true;
	problems.add(binary, `${_lint_js__WEBPACK_IMPORTED_MODULE_0__.R} is not UTF-8 text here; expected YAML in UTF-8; save it in that encoding`);
	return false;
}
var TreeReader = class {
	#text;
	#problems;
	#document;
	#anchors = /* @__PURE__ */ new Map();
	#unused = /* @__PURE__ */ new Map();
	#depth = 0;
	constructor(text, problems, document) {
		this.#text = text;
		this.#problems = problems;
		this.#document = document;
	}
	read() {
		const root = this.#value(this.#document.contents, 0);
		for (const [anchor, offset] of this.#unused) this.#addUnused(anchor, offset);
		return root;
	}
	#value(node, fallbackOffset) {
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isAlias */ .Vj)(node)) return this.#alias(node.source, node.range?.[0] ?? fallbackOffset);
		if (this.#depth === 32) {
			this.#problems.add(0, TOO_DEEP);
			this.#problems.throwAny();
		}
		this.#depth += 1;
		const value = this.#plain(node, fallbackOffset);
		this.#depth -= 1;
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isCollection */ .P3)(node)) {
			if (node.tag !== void 0) this.#problems.add(value.offset, "a tag (!\u2026) is given; no value needs one; remove it");
			if (node.anchor !== void 0) this.#anchor(node.anchor, value);
		}
		return value;
	}
	#anchor(name, value) {
		const earlier = this.#unused.get(name);
		if (earlier !== void 0) this.#addUnused(name, earlier);
		this.#anchors.set(name, value);
		this.#unused.set(name, value.offset);
	}
	#addUnused(anchor, offset) {
		const advice = this.#hint(offset) ?? "quote the text if it begins with &";
		this.#problems.add(offset, `the anchor ${(0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.z)(`&${anchor}`)} is never used; ${advice}`);
	}
	#plain(node, fallbackOffset) {
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(node)) return {
			kind: "map",
			offset: node.range?.[0] ?? fallbackOffset,
			entries: this.#entries(node.items)
		};
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isSeq */ .oP)(node)) {
			const offset = node.range?.[0] ?? fallbackOffset;
			return {
				kind: "list",
				offset,
				items: node.items.map((item) => this.#value(item, offset))
			};
		}
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(node)) return this.#scalar(node, fallbackOffset);
		return scalarValue(null, "", fallbackOffset, fallbackOffset);
	}
	#entries(pairs) {
		const entries = [];
		const seen = /* @__PURE__ */ new Set();
		for (const { key, value } of pairs) {
			const keyValue = this.#value(key, 0);
			if (keyValue.kind !== "scalar" || typeof keyValue.value !== "string") {
				this.#problems.add(keyValue.offset, "a key is no text; expected a word; put numbers and other values in quotes");
				continue;
			}
			if (seen.has(keyValue.value)) {
				this.#problems.add(keyValue.offset, `the key ${(0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.z)(keyValue.value)} is given twice; a map has each key once; remove one`);
				continue;
			}
			seen.add(keyValue.value);
			const keyOffset = keyValue.offset;
			entries.push({
				key: keyValue.value,
				keyOffset,
				value: this.#value(value, keyOffset)
			});
		}
		return entries;
	}
	#scalar(node, fallbackOffset) {
		const offset = node.range?.[0] ?? fallbackOffset;
		const { value } = node;
		return scalarValue(typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null, node.source ?? "", offset, this.#textOffset(node, offset));
	}
	#textOffset(node, offset) {
		if (node.type === yaml__WEBPACK_IMPORTED_MODULE_3__/* .Scalar */ .X5.QUOTE_DOUBLE || node.type === yaml__WEBPACK_IMPORTED_MODULE_3__/* .Scalar */ .X5.QUOTE_SINGLE) return offset + 1;
		if (node.type !== yaml__WEBPACK_IMPORTED_MODULE_3__/* .Scalar */ .X5.BLOCK_FOLDED && node.type !== yaml__WEBPACK_IMPORTED_MODULE_3__/* .Scalar */ .X5.BLOCK_LITERAL) return offset;
		const header = this.#text.indexOf("\n", offset);
		const content = /\S/.exec(this.#text.slice(header, node.range?.[1]));
		return header === -1 || content === null ? offset : header + content.index;
	}
	#alias(anchor, offset) {
		const value = this.#anchors.get(anchor);
		this.#unused.delete(anchor);
		if (value !== void 0) return value;
		const advice = this.#hint(offset) ?? "quote the text if it begins with *";
		this.#problems.add(offset, `the alias ${(0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.z)(`*${anchor}`)} has no anchor above it; ${advice}`);
		return scalarValue(null, "", offset, offset);
	}
	#hint(offset) {
		return this.#problems.many ? null : (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.v)(this.#text, offset);
	}
};
function scalarValue(value, source, offset, textOffset) {
	return {
		kind: "scalar",
		value,
		source,
		offset,
		textOffset
	};
}
function parseConfig(text, file) {
	const content = text.startsWith("\ufeff") ? text.slice(1) : text;
	const problems = new _lint_js__WEBPACK_IMPORTED_MODULE_0__.L(file, content, homesOf);
	const root = readYaml(content, problems);
	problems.throwAny();
	if (root === void 0) throw new Error("a file without a value has a problem that says so");
	const config = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.i)(root, problems, file);
	problems.throwAny();
	if (config === null) throw new Error("a value that does not fit has a problem that says so");
	return config;
}



/***/ __webpack_exports__.parseConfig = parseConfig;
})

};
;