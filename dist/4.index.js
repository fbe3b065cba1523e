"use strict";
exports.id = 4;
exports.ids = [4];
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

/***/ 4004:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var placed = (function placed(all) {
	const times = /* @__PURE__ */ new Map();
	for (const { file } of all) times.set(file.path, (times.get(file.path) ?? 0) + 1);
	const used = /* @__PURE__ */ new Set();
	return all.map(({ groups, file }) => {
		if (times.get(file.path) === 1) return file;
		const stem = groups === "" ? file.path : `${groups}/${file.path}`;
		let path = stem;
		for (let n = 2; used.has(path); n += 1) path = `${stem}#${n}`;
		used.add(path);
		return {
			...file,
			path
		};
	}).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(a.path, b.path));
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ 
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);
/* harmony import */ var _xml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7222);




function jacocoRegions(classes, lines) {
	const regions = new _xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.l();
	const starts = Uint32Array.from(classes.flatMap((each) => each.methods.flatMap((method) => method.first ?? []))).sort();
	for (const each of classes) {
		const ranges = [];
		for (const method of each.methods) {
			const range = methodRange(method, starts, lines);
			if (range !== null) ranges.push(range);
			regions.add("function", `${each.name}.${method.name}`, range === null ? null : {
				range,
				totals: method.totals,
				uncovered: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(lines, range[0], range[1])
			});
		}
		if (each.totals.lines === void 0) continue;
		regions.add("class", each.name, classRegion(each, classes.length === 1, ranges, lines));
	}
	return regions.take();
}
function methodRange(method, starts, lines) {
	if (method.first === null) return null;
	const next = starts[(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.zt)(starts, method.first + 1)];
	const end = next === void 0 ? lines.numbers.length : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.zt)(lines.numbers, next);
	const last = lines.numbers[end - 1];
	if (last === void 0 || last < method.first) return null;
	return same((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(lines, method.first, last), method.totals.lines) ? [method.first, last] : null;
}
function classRegion(each, alone, ranges, lines) {
	const [first, last] = [lines.numbers[0], lines.numbers.at(-1)];
	if (alone && first !== void 0 && last !== void 0) {
		if (!same((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(lines), each.totals.lines)) return null;
		return {
			range: [first, last],
			totals: each.totals,
			uncovered: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(lines)
		};
	}
	const own = distinct(ranges);
	const sum = own.map((range) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(lines, range[0], range[1])).reduce((all, ratio) => ({
		covered: all.covered + ratio.covered,
		total: all.total + ratio.total
	}), {
		covered: 0,
		total: 0
	});
	const start = own[0];
	const end = own.at(-1);
	if (start === void 0 || end === void 0 || !same(sum, each.totals.lines)) return null;
	return {
		range: [start[0], end[1]],
		totals: each.totals,
		uncovered: own.flatMap((range) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(lines, range[0], range[1]))
	};
}
function distinct(ranges) {
	return [...ranges].sort((a, b) => a[0] - b[0]).filter((range, at, all) => range[0] !== all[at - 1]?.[0]);
}
function same(ratio, stated) {
	return ratio.covered === stated?.covered && ratio.total === stated.total;
}
var JacocoPackage = class {
	#name;
	#classes = [];
	#files = /* @__PURE__ */ new Map();
	#method = {
		name: "",
		first: null
	};
	#file = "";
	constructor(name) {
		this.#name = name;
	}
	openClass(name, source) {
		const own = name.slice(name.lastIndexOf("/") + 1);
		const outermost = own.replace(/\$.*$/, "");
		this.#classes.push({
			name: own.replace(/\$(?!\d|$)/g, "."),
			source: source ?? outermost,
			methods: [],
			totals: {}
		});
	}
	openMethod(name, first) {
		this.#method = {
			name: ` ${name}`.slice(1),
			first
		};
	}
	openFile(name) {
		this.#file = ` ${name}`.slice(1);
	}
	closeMethod(totals) {
		const { name, first } = this.#method;
		this.#classes.at(-1)?.methods.push({
			name,
			first,
			totals
		});
	}
	closeClass(totals) {
		const open = this.#classes.at(-1);
		if (open !== void 0) open.totals = totals;
	}
	closeFile(totals, part) {
		if (!this.#files.has(this.#file)) this.#files.set(this.#file, {
			name: this.#file,
			totals,
			part
		});
	}
	files() {
		const bySource = /* @__PURE__ */ new Map();
		for (const each of this.#classes) {
			const known = bySource.get(each.source);
			if (known === void 0) bySource.set(each.source, [each]);
			else known.push(each);
		}
		return [...this.#files.values()].map((file) => {
			const stem = file.name.replace(/\.[^.]*$/, "");
			return this.#coverage(file, bySource.get(file.name) ?? bySource.get(stem) ?? []);
		});
	}
	#coverage(file, classes) {
		const { lines, branches } = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)([file.part]);
		const { totals } = file;
		const stated = totals.branches !== void 0;
		return {
			path: this.#name === "" ? file.name : `${this.#name}/${file.name}`,
			totals: totals.lines === void 0 && lines.numbers.length > 0 ? {
				...totals,
				lines: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(lines)
			} : totals,
			lines,
			branches: stated || branches.lines.length > 0 ? branches : null,
			functions: functionsOf(classes),
			blocks: null,
			regions: jacocoRegions(classes, lines)
		};
	}
};
function functionsOf(classes) {
	const functions = [];
	for (const each of classes) for (const { name, first, totals } of each.methods) {
		if (first === null) continue;
		const hits = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.i)((totals.functions?.covered ?? 0) > 0);
		functions.push({
			name: `${each.name}.${name}`,
			first,
			last: null,
			hits
		});
	}
	return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.jt)(functions);
}
const jacocoReader = {
	format: "jacoco",
	open: (where) => new JacocoParser(where)
};
const SCOPES = /* @__PURE__ */ new Set([
	"report",
	"group",
	"package",
	"class",
	"method",
	"sourcefile"
]);
const METRIC_OF = /* @__PURE__ */ new Map([
	["LINE", "lines"],
	["BRANCH", "branches"],
	["METHOD", "functions"]
]);
var JacocoParser = class {
	#xml;
	#files = [];
	#lines = new _xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.t();
	#scopes = [];
	#groups = [];
	#package = null;
	#counters = [];
	#stated = {};
	#linesZero = 0;
	#root = false;
	constructor(where) {
		this.#xml = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.n)(where, this);
	}
	write(chunk) {
		this.#xml.write(chunk);
	}
	open(element, attributes) {
		if (!this.#root) this.#openRoot(element);
		if (element === "line") this.#line(attributes);
		else if (element === "counter") this.#counter(attributes);
		else if (SCOPES.has(element)) this.#openScope(element, attributes);
	}
	close(element) {
		if (element !== this.#scopes.at(-1)) return;
		this.#scopes.pop();
		const totals = this.#counters.pop() ?? {};
		switch (element) {
			case "report":
				this.#stated = totals;
				return;
			case "group":
				this.#groups.pop();
				return;
			case "package":
				this.#closePackage();
				return;
			case "class":
				this.#package?.closeClass(totals);
				return;
			case "method":
				this.#package?.closeMethod(totals);
				return;
			default: this.#package?.closeFile(totals, this.#lines.take());
		}
	}
	text() {}
	end() {
		this.#xml.end();
		const files = placed(this.#files);
		const { totals, notes } = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.s)(this.#stated, (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__.At)(files.map((function (file) { return ( file.totals); }))));
		const zero = this.#linesZero;
		return {
			formats: ["jacoco"],
			tool: "JaCoCo",
			headline: "lines",
			totals,
			files,
			sources: [],
			notes: [
				...notes,
				...zero === 0 ? [] : [`${zero} ${zero === 1 ? "record" : "records"} of line 0 not counted`],
				...this.#xml.repairs().map((repair) => `not well-formed XML, read all the same: ${repair}`)
			]
		};
	}
	#openRoot(element) {
		if (element !== "report") throw this.#xml.error(`found <${element.slice(0, 60)}>; JaCoCo begins with <report>; name the XML report (not the .exec file)`);
		this.#root = true;
	}
	#openScope(scope, attributes) {
		this.#scopes.push(scope);
		this.#counters.push({});
		const name = attributes.get("name") ?? "";
		if (scope === "group") this.#groups.push(name);
		else if (scope === "package") this.#package = new JacocoPackage(` ${name}`.slice(1));
		else if (scope === "class") this.#package?.openClass(name, attributes.get("sourcefilename"));
		else if (scope === "sourcefile") this.#package?.openFile(name);
		else if (scope === "method") {
			const first = attributes.get("line") === void 0 ? null : (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.o)(this.#xml, attributes, "line");
			this.#package?.openMethod(name, first);
		}
	}
	#counter(attributes) {
		const metric = METRIC_OF.get(attributes.get("type") ?? "");
		const totals = this.#counters.at(-1);
		if (metric === void 0 || totals === void 0) return;
		const covered = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "covered");
		totals[metric] = {
			covered,
			total: covered + (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "missed")
		};
	}
	#line(attributes) {
		const number = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.o)(this.#xml, attributes, "nr");
		if (number === null) {
			this.#linesZero += 1;
			return;
		}
		this.#lines.addLine(number, (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "ci") > 0));
		const branches = this.#branches(attributes);
		if (branches !== null) this.#lines.addBranches(number, branches);
	}
	#branches(attributes) {
		if (attributes.get("cb") === void 0) return null;
		const covered = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "cb");
		const missed = (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#xml, attributes, "mb");
		return covered + missed === 0 ? null : (0,_xml_lines_js__WEBPACK_IMPORTED_MODULE_3__.n)(covered, covered + missed);
	}
	#closePackage() {
		const groups = this.#groups.join("/");
		for (const file of this.#package?.files() ?? []) this.#files.push({
			groups,
			file
		});
		this.#package = null;
	}
};




/***/ __webpack_exports__.jacocoReader = jacocoReader;
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