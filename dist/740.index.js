"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 4740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _xml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7222);




function cloverTotals(attributes) {
	const ratio = (kind) => (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)(attributes.get(`covered${kind}`), attributes.get(kind));
	const [lines, branches, functions] = [
		ratio("statements"),
		ratio("conditionals"),
		ratio("methods")
	];
	return {
		...lines && { lines },
		...branches && { branches },
		...functions && { functions }
	};
}
function cloverFile(path, file, hasBranches) {
	const { lines, branches } = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(file.parts);
	const functions = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.jt)(file.functions);
	const own = file.times === 1 ? file.totals : null;
	const ofBranches = own?.branches ?? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.yt)(branches);
	const ofFunctions = own?.functions ?? (functions.length > 0 ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Et)(functions) : null);
	return {
		path,
		totals: {
			lines: own?.lines ?? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(lines),
			...hasBranches && { branches: ofBranches },
			...ofFunctions !== null && { functions: ofFunctions }
		},
		lines,
		branches: hasBranches ? branches : null,
		functions: functions.length > 0 || own?.functions?.total === 0 ? functions : null,
		blocks: null,
		regions: classOf(path, file, lines)
	};
}
function classOf(path, file, lines) {
	const [only] = file.classes;
	const regions = new _xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.l();
	if (only === void 0 || file.classes.length > 1 || file.times > 1) return _coverage_js__WEBPACK_IMPORTED_MODULE_2__.gt;
	const name = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.u)(only.name, path);
	const [first, last] = [lines.numbers[0], lines.numbers.at(-1)];
	const counted = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(lines);
	const stated = only.totals.lines;
	const exact = counted.total === stated?.total && counted.covered === stated.covered;
	if (name === null || first === void 0 || last === void 0 || !exact) return _coverage_js__WEBPACK_IMPORTED_MODULE_2__.gt;
	const { branches, ...totals } = only.totals;
	regions.add("class", name, {
		range: [first, last],
		totals: (branches?.total ?? 0) > 0 && branches ? {
			...totals,
			branches
		} : totals,
		uncovered: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(lines)
	});
	return regions.take();
}
const cloverReader = {
	format: "clover",
	open: (where) => new CloverParser(where)
};
var CloverParser = class {
	#xml;
	#files = /* @__PURE__ */ new Map();
	#lines = new _xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.t();
	#depth = 0;
	#projectDepth = 0;
	#testProjectDepth = 0;
	#fileDepth = 0;
	#file = null;
	#class = null;
	#stated = {};
	#version = "";
	#istanbul = false;
	#hasBranches = false;
	#linesZero = 0;
	constructor(where) {
		this.#xml = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.n)(where, this);
	}
	write(chunk) {
		this.#xml.write(chunk);
	}
	open(element, attributes) {
		this.#depth += 1;
		if (this.#testProjectDepth > 0) return;
		switch (element) {
			case "line":
				this.#line(attributes);
				return;
			case "metrics":
				this.#metrics(attributes);
				return;
			case "file":
				if (this.#fileDepth === 0) this.#openFile(attributes);
				return;
			case "class":
				this.#class = ` ${attributes.get("name") ?? ""}`.slice(1);
				return;
			case "project":
				this.#projectDepth = this.#depth;
				this.#istanbul = this.#version === "3.2.0" && attributes.get("name") === "All files";
				return;
			case "testproject":
				this.#testProjectDepth = this.#depth;
				return;
			default: if (this.#depth === 1) this.#openRoot(element, attributes);
		}
	}
	close(element) {
		if (this.#testProjectDepth === this.#depth) this.#testProjectDepth = 0;
		else if (element === "class") this.#class = null;
		else if (this.#fileDepth === this.#depth) {
			this.#file?.parts.push(this.#lines.take());
			this.#file = null;
			this.#fileDepth = 0;
		}
		this.#depth -= 1;
	}
	text() {}
	end() {
		this.#xml.end();
		const files = [...this.#files].map(([path, file]) => cloverFile(path, file, this.#hasBranches)).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.path, b.path));
		const { branches, ...stated } = this.#stated;
		const { totals, notes } = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.s)(this.#hasBranches && branches !== void 0 ? {
			...stated,
			branches
		} : stated, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.At)(files.map((function (file) { return ( file.totals); }))));
		const unlisted = files.reduce((sum, file) => sum + (file.totals.lines?.total ?? 0) - (file.lines?.numbers.length ?? 0), 0);
		const zero = this.#linesZero;
		return {
			formats: ["clover"],
			tool: this.#tool(),
			headline: "lines",
			totals,
			files,
			sources: [],
			notes: [
				...notes,
				...unlisted <= 0 ? [] : [`the tool counts ${unlisted} ${unlisted === 1 ? "line" : "lines"} that it does not list`],
				...zero === 0 ? [] : [`${zero} ${zero === 1 ? "record" : "records"} of line 0 not counted`],
				...this.#xml.repairs().map((repair) => `not well-formed XML, read all the same: ${repair}`)
			]
		};
	}
	#tool() {
		if (this.#istanbul) return "Istanbul";
		return this.#version === "" ? null : `Clover ${this.#version.slice(0, 40)}`;
	}
	#openRoot(element, attributes) {
		if (element !== "coverage") throw this.#xml.error(`found <${element.slice(0, 60)}>; Clover begins with <coverage>; name the Clover XML file`);
		this.#version = ` ${attributes.get("clover") ?? ""}`.slice(1);
	}
	#openFile(attributes) {
		const path = attributes.get("path") || attributes.get("name");
		if (path === void 0 || path === "") throw this.#xml.error("<file> has neither path nor name; Clover gives one; check the tool that wrote it");
		this.#fileDepth = this.#depth;
		const known = this.#files.get(path);
		this.#file = known ?? {
			parts: [],
			functions: [],
			classes: [],
			totals: null,
			times: 0
		};
		this.#file.times += 1;
		if (known === void 0) this.#files.set(` ${path}`.slice(1), this.#file);
	}
	#metrics(attributes) {
		const totals = cloverTotals(attributes);
		if ((totals.branches?.total ?? 0) > 0) this.#hasBranches = true;
		if (this.#file === null) {
			if (this.#depth === this.#projectDepth + 1) this.#stated = totals;
		} else if (this.#class !== null) this.#file.classes.push({
			name: this.#class,
			totals
		});
		else if (this.#depth === this.#fileDepth + 1) this.#file.totals = totals;
	}
	#line(attributes) {
		if (this.#file === null) return;
		const number = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.o)(this.#xml, attributes, "num");
		if (number === null) {
			this.#linesZero += 1;
			return;
		}
		const type = attributes.get("type");
		if (type === "cond") this.#condition(number, attributes);
		else {
			const hits = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "count");
			if (type === "method") this.#file.functions.push(functionAt(number, hits, attributes));
			else this.#lines.addLine(number, hits);
		}
	}
	#condition(number, attributes) {
		const ofTrue = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "truecount");
		const ofFalse = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "falsecount");
		this.#hasBranches = true;
		if (this.#istanbul) {
			this.#lines.addLine(number, (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "count"));
			this.#lines.addBranches(number, (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.n)(ofTrue, ofTrue + ofFalse));
			return;
		}
		const hits = attributes.get("count") === void 0 ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.kt)(ofTrue + ofFalse) : (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "count");
		this.#lines.addLine(number, hits);
		this.#lines.addBranches(number, {
			covered: Number(ofTrue > 0) + Number(ofFalse > 0),
			total: 2
		});
	}
};
function functionAt(first, hits, attributes) {
	return {
		name: ` ${attributes.get("name") ?? attributes.get("signature") ?? ""}`.slice(1),
		first,
		last: null,
		hits
	};
}



/***/ __webpack_exports__.cloverReader = cloverReader;
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

/***/ 7222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ 
/* harmony import */ var joined$1 = (function joined$1(a, b) {
	const lines = summed(a.totals.lines, b.totals.lines);
	const branches = summed(a.totals.branches, b.totals.branches);
	const functions = summed(a.totals.functions, b.totals.functions);
	return {
		...a,
		range: a.range === null || b.range === null ? null : [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])],
		totals: {
			...lines && { lines },
			...branches && { branches },
			...functions && { functions }
		},
		uncovered: [...a.uncovered, ...b.uncovered].sort((x, y) => x[0] - y[0])
	};
});
var joined = (function joined(parts, key) {
	const [only] = parts;
	if (only !== void 0 && parts.length === 1) return only[key];
	const all = new Uint32Array(parts.reduce((size, part) => size + part[key].length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part[key], at);
		at += part[key].length;
	}
	return all;
});
var count = (function count(xml, attributes, name) {
	const text = attributes.get(name);
	const number = numberOf(text);
	if (Number.isNaN(number)) throw xml.error(`the ${name} is ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(text ?? "")}; a number is allowed; check the tool that wrote it`);
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.kt)(number);
});
var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8119);
/* harmony import */ var _grow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(646);



function classRegionName(className, path) {
	const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
	if (flat(className) === flat(file) || flat(className) === flat(path)) return null;
	const stem = file.replace(/\..*$/, "");
	const parts = className.split(/[./\\]|\$(?!\d|$)/).filter((function (part) { return ( part !== ""); }));
	const from = parts.lastIndexOf(stem);
	return (from < 0 ? parts : parts.slice(from)).join(".") || null;
}
function flat(name) {
	return name.replace(/[^A-Za-z0-9]/g, "_");
}
var Regions = class {
	#all = [];
	add(kind, name, region) {
		this.#all.push({
			kind,
			name,
			region
		});
	}
	take() {
		this.#all.sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.kind, b.kind) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.name, b.name));
		const regions = [];
		let unclear = false;
		for (const [at, { kind, name, region }] of this.#all.entries()) {
			const before = this.#all[at - 1];
			const repeated = before !== void 0 && before.kind === kind && before.name === name;
			if (!repeated) unclear = false;
			const last = regions.at(-1);
			if (region === null || unclear) {
				if (repeated && !unclear) regions.pop();
				unclear = true;
			} else if (repeated && last !== void 0) regions[regions.length - 1] = joined$1(last, region);
			else {
				const { range, totals, uncovered } = region;
				regions.push({
					name,
					kind,
					range,
					totals,
					uncovered
				});
			}
		}
		return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.vt)(regions);
	}
};

function summed(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return {
		covered: a.covered + b.covered,
		total: a.total + b.total
	};
}
const LINE_MAX = 4294967295;
const LINES_EXPECTED = 256;
var XmlLines = class {
	#numbers = new _grow_js__WEBPACK_IMPORTED_MODULE_2__.t(LINES_EXPECTED);
	#hits = new _grow_js__WEBPACK_IMPORTED_MODULE_2__.t(LINES_EXPECTED);
	#branchLines = new _grow_js__WEBPACK_IMPORTED_MODULE_2__.t(LINES_EXPECTED);
	#branchCovered = new _grow_js__WEBPACK_IMPORTED_MODULE_2__.t(LINES_EXPECTED);
	#branchTotal = new _grow_js__WEBPACK_IMPORTED_MODULE_2__.t(LINES_EXPECTED);
	get size() {
		return this.#numbers.size;
	}
	addLine(number, hits) {
		this.#numbers.push(number);
		this.#hits.push(hits);
	}
	addBranches(number, branches) {
		this.#branchLines.push(number);
		this.#branchCovered.push(branches.covered);
		this.#branchTotal.push(branches.total);
	}
	take() {
		return {
			numbers: this.#numbers.take(),
			hits: this.#hits.take(),
			branchLines: this.#branchLines.take(),
			branchCovered: this.#branchCovered.take(),
			branchTotal: this.#branchTotal.take()
		};
	}
};
function joinParts(parts) {
	return {
		lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(joined(parts, "numbers"), joined(parts, "hits")),
		branches: joinedBranches(parts)
	};
}
function joinedBranches(parts) {
	const [only] = parts;
	if (only !== void 0 && parts.length === 1 && isAscending(only.branchLines)) {
		const { branchLines: lines, branchCovered: covered, branchTotal: total } = only;
		return {
			ids: null,
			lines,
			covered,
			total
		};
	}
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.xt)(branchesOf(parts));
}
function isAscending(lines) {
	for (let at = 1; at < lines.length; at += 1) if ((lines[at - 1] ?? 0) >= (lines[at] ?? 0)) return false;
	return true;
}

function* branchesOf(parts) {
	for (const part of parts) for (let at = 0; at < part.branchLines.length; at += 1) {
		const covered = part.branchCovered[at] ?? 0;
		yield {
			line: part.branchLines[at] ?? 0,
			covered,
			total: part.branchTotal[at] ?? 0
		};
	}
}
function lineNumber(xml, attributes, name) {
	const text = attributes.get(name);
	const number = numberOf(text);
	if (!Number.isInteger(number) || number < 0 || number > LINE_MAX) throw xml.error(`<line> has the ${name} ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(text ?? "")}; a whole number from 1 is allowed; check the tool that wrote it`);
	return number === 0 ? null : number;
}

const PLAIN_DIGITS_MAX = 9;
function numberOf(text) {
	if (text === void 0 || text === "") return NaN;
	if (text.length > PLAIN_DIGITS_MAX) return Number(text);
	let value = 0;
	for (let at = 0; at < text.length; at += 1) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return Number(text);
		value = value * 10 + digit;
	}
	return value;
}
function statedRatio(covered, total) {
	if (!/^\d{1,15}$/.test(covered ?? "") || !/^\d{1,15}$/.test(total ?? "")) return void 0;
	const ratio = {
		covered: Number(covered),
		total: Number(total)
	};
	return ratio.covered <= ratio.total ? ratio : void 0;
}
function hitsOf(covered) {
	return covered ? 1 : 0;
}
function boundedRatio(covered, total) {
	return {
		covered: Math.min(covered, total, _coverage_js__WEBPACK_IMPORTED_MODULE_1__.Ut),
		total: Math.min(total, _coverage_js__WEBPACK_IMPORTED_MODULE_1__.Ut)
	};
}
const UNIT = {
	lines: "line",
	statements: "statement",
	branches: "branch",
	functions: "function"
};
function reconciled(stated, counted) {
	const totals = {};
	const notes = [];
	for (const metric of [
		"lines",
		"branches",
		"functions"
	]) {
		const own = stated[metric];
		const sum = counted[metric];
		const ratio = own ?? sum;
		if (ratio === void 0) continue;
		totals[metric] = ratio;
		if (own === void 0 || sum === void 0) continue;
		const beyond = own.total - sum.total;
		if (beyond === 0 && own.covered === sum.covered) continue;
		if (beyond >= 0 && own.covered >= sum.covered && own.total - own.covered >= sum.total - sum.covered) notes.push(`${metric}: the tool's total has ${beyond} ${plural(metric, beyond)} more than its files list`);
		else {
			totals[metric] = sum;
			notes.push(`${metric}: the tool's total ${own.covered}/${own.total} cannot hold the ${sum.covered}/${sum.total} of its files; the files count`);
		}
	}
	return {
		totals,
		notes
	};
}
function plural(metric, number) {
	return number === 1 ? UNIT[metric] : metric;
}



/***/ __webpack_exports__.a = joinParts;
__webpack_exports__.c = statedRatio;
__webpack_exports__.i = hitsOf;
__webpack_exports__.l = Regions;
__webpack_exports__.n = boundedRatio;
__webpack_exports__.o = lineNumber;
__webpack_exports__.r = count;
__webpack_exports__.s = reconciled;
__webpack_exports__.t = XmlLines;
__webpack_exports__.u = classRegionName;
})

};
;