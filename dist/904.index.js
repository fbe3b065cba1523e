"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 7904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  jacocoReader: () => (/* binding */ jacocoReader)
});

var order = __webpack_require__(3192);
var xml = __webpack_require__(772);
var hits = __webpack_require__(266);
var region_names = __webpack_require__(9229);
;// CONCATENATED MODULE: ./lib/coverage/jacoco-regions.js


function jacocoRegions(classes, lines) {
    const regions = new region_names/* Regions */.G();
    const starts = Uint32Array.from(classes.flatMap((each) => each.methods.flatMap((method) => method.first ?? []))).sort();
    for (const each of classes) {
        const ranges = [];
        for (const method of each.methods) {
            const range = methodRange(method, starts, lines);
            if (range !== null)
                ranges.push(range);
            regions.add("function", `${each.name}.${method.name}`, range === null
                ? null
                : {
                    range,
                    totals: method.totals,
                    uncovered: (0,hits/* missedRanges */.E0)(lines, range[0], range[1]),
                });
        }
        if (each.totals.lines === undefined)
            continue;
        regions.add("class", each.name, classRegion(each, classes.length === 1, ranges, lines));
    }
    return regions.take();
}
function methodRange(method, starts, lines) {
    if (method.first === null)
        return null;
    const next = starts[(0,hits/* lowerBound */.yz)(starts, method.first + 1)];
    const end = next === undefined ? lines.numbers.length : (0,hits/* lowerBound */.yz)(lines.numbers, next);
    const last = lines.numbers[end - 1];
    if (last === undefined || last < method.first)
        return null;
    return same((0,hits/* countLines */.lt)(lines, method.first, last), method.totals.lines)
        ? [method.first, last]
        : null;
}
function classRegion(each, alone, ranges, lines) {
    const [first, last] = [lines.numbers[0], lines.numbers.at(-1)];
    if (alone && first !== undefined && last !== undefined) {
        if (!same((0,hits/* countLines */.lt)(lines), each.totals.lines))
            return null;
        return { range: [first, last], totals: each.totals, uncovered: (0,hits/* missedRanges */.E0)(lines) };
    }
    const own = distinct(ranges);
    const counts = own.map((range) => (0,hits/* countLines */.lt)(lines, range[0], range[1]));
    const sum = counts.reduce((all, ratio) => ({ covered: all.covered + ratio.covered, total: all.total + ratio.total }), { covered: 0, total: 0 });
    const start = own[0];
    const end = own.at(-1);
    if (start === undefined || end === undefined || !same(sum, each.totals.lines))
        return null;
    return {
        range: [start[0], end[1]],
        totals: each.totals,
        uncovered: own.flatMap((range) => (0,hits/* missedRanges */.E0)(lines, range[0], range[1])),
    };
}
function distinct(ranges) {
    return [...ranges]
        .sort((a, b) => a[0] - b[0])
        .filter((range, at, all) => range[0] !== all[at - 1]?.[0]);
}
function same(ratio, stated) {
    return ratio.covered === stated?.covered && ratio.total === stated.total;
}

var xml_lines = __webpack_require__(4993);
;// CONCATENATED MODULE: ./lib/coverage/jacoco-package.js



class JacocoPackage {
    #name;
    #classes = [];
    #files = new Map();
    #method = { name: "", first: null };
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
            totals: {},
        });
    }
    openMethod(name, first) {
        this.#method = { name: ` ${name}`.slice(1), first };
    }
    openFile(name) {
        this.#file = ` ${name}`.slice(1);
    }
    closeMethod(totals) {
        const { name, first } = this.#method;
        this.#classes.at(-1)?.methods.push({ name, first, totals });
    }
    closeClass(totals) {
        const open = this.#classes.at(-1);
        if (open !== undefined)
            open.totals = totals;
    }
    closeFile(totals, part) {
        if (!this.#files.has(this.#file)) {
            this.#files.set(this.#file, { name: this.#file, totals, part });
        }
    }
    files() {
        const bySource = new Map();
        for (const each of this.#classes) {
            const known = bySource.get(each.source);
            if (known === undefined)
                bySource.set(each.source, [each]);
            else
                known.push(each);
        }
        return [...this.#files.values()].map((file) => {
            const stem = file.name.replace(/\.[^.]*$/, "");
            return this.#coverage(file, bySource.get(file.name) ?? bySource.get(stem) ?? []);
        });
    }
    #coverage(file, classes) {
        const { lines, branches } = (0,xml_lines/* joinParts */.nn)([file.part]);
        const { totals } = file;
        const stated = totals.branches !== undefined;
        return {
            path: this.#name === "" ? file.name : `${this.#name}/${file.name}`,
            totals: totals.lines === undefined && lines.numbers.length > 0
                ? { ...totals, lines: (0,hits/* countLines */.lt)(lines) }
                : totals,
            lines,
            branches: stated || branches.lines.length > 0 ? branches : null,
            functions: functionsOf(classes),
            blocks: null,
            regions: jacocoRegions(classes, lines),
        };
    }
}
function functionsOf(classes) {
    const functions = [];
    for (const each of classes) {
        for (const { name, first, totals } of each.methods) {
            if (first === null)
                continue;
            const hits = (0,xml_lines/* hitsOf */.eb)((totals.functions?.covered ?? 0) > 0);
            functions.push({ name: `${each.name}.${name}`, first, last: null, hits });
        }
    }
    return (0,hits/* toFunctionHits */.GJ)(functions);
}

;// CONCATENATED MODULE: ./lib/coverage/jacoco.js





const jacocoReader = {
    format: "jacoco",
    open: (where) => new JacocoParser(where),
};
const SCOPES = new Set([
    "report",
    "group",
    "package",
    "class",
    "method",
    "sourcefile",
]);
const METRIC_OF = new Map([
    ["LINE", "lines"],
    ["BRANCH", "branches"],
    ["METHOD", "functions"],
]);
class JacocoParser {
    #xml;
    #files = [];
    #lines = new xml_lines/* XmlLines */.ls();
    #scopes = [];
    #groups = [];
    #package = null;
    #counters = [];
    #stated = {};
    #linesZero = 0;
    #root = false;
    constructor(where) {
        this.#xml = (0,xml/* openXml */.o)(where, this);
    }
    write(chunk) {
        this.#xml.write(chunk);
    }
    open(element, attributes) {
        if (!this.#root)
            this.#openRoot(element);
        if (element === "line")
            this.#line(attributes);
        else if (element === "counter")
            this.#counter(attributes);
        else if (SCOPES.has(element))
            this.#openScope(element, attributes);
    }
    close(element) {
        if (element !== this.#scopes.at(-1))
            return;
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
            default:
                this.#package?.closeFile(totals, this.#lines.take());
        }
    }
    text() { }
    end() {
        this.#xml.end();
        const files = placed(this.#files);
        const { totals, notes } = (0,xml_lines/* reconciled */.jl)(this.#stated, (0,hits/* sumTotals */.L_)(files.map((file) => file.totals)));
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
                ...(zero === 0
                    ? []
                    : [`${zero} ${zero === 1 ? "record" : "records"} of line 0 not counted`]),
                ...this.#xml.repairs().map((repair) => `not well-formed XML, read all the same: ${repair}`),
            ],
        };
    }
    #openRoot(element) {
        if (element !== "report") {
            throw this.#xml.error(`found <${element.slice(0, 60)}>; JaCoCo begins with <report>; name the XML report (not the .exec file)`);
        }
        this.#root = true;
    }
    #openScope(scope, attributes) {
        this.#scopes.push(scope);
        this.#counters.push({});
        const name = attributes.get("name") ?? "";
        if (scope === "group")
            this.#groups.push(name);
        else if (scope === "package")
            this.#package = new JacocoPackage(` ${name}`.slice(1));
        else if (scope === "class")
            this.#package?.openClass(name, attributes.get("sourcefilename"));
        else if (scope === "sourcefile")
            this.#package?.openFile(name);
        else if (scope === "method") {
            const line = attributes.get("line");
            const first = line === undefined ? null : (0,xml_lines/* lineNumber */.eT)(this.#xml, attributes, "line");
            this.#package?.openMethod(name, first);
        }
    }
    #counter(attributes) {
        const metric = METRIC_OF.get(attributes.get("type") ?? "");
        const totals = this.#counters.at(-1);
        if (metric === undefined || totals === undefined)
            return;
        const covered = (0,xml_lines/* count */.U9)(this.#xml, attributes, "covered");
        totals[metric] = { covered, total: covered + (0,xml_lines/* count */.U9)(this.#xml, attributes, "missed") };
    }
    #line(attributes) {
        const number = (0,xml_lines/* lineNumber */.eT)(this.#xml, attributes, "nr");
        if (number === null) {
            this.#linesZero += 1;
            return;
        }
        this.#lines.addLine(number, (0,xml_lines/* hitsOf */.eb)((0,xml_lines/* count */.U9)(this.#xml, attributes, "ci") > 0));
        const branches = this.#branches(attributes);
        if (branches !== null)
            this.#lines.addBranches(number, branches);
    }
    #branches(attributes) {
        if (attributes.get("cb") === undefined)
            return null;
        const covered = (0,xml_lines/* count */.U9)(this.#xml, attributes, "cb");
        const missed = (0,xml_lines/* count */.U9)(this.#xml, attributes, "mb");
        return covered + missed === 0 ? null : (0,xml_lines/* boundedRatio */.Lz)(covered, covered + missed);
    }
    #closePackage() {
        const groups = this.#groups.join("/");
        for (const file of this.#package?.files() ?? [])
            this.#files.push({ groups, file });
        this.#package = null;
    }
}
function placed(all) {
    const times = new Map();
    for (const { file } of all)
        times.set(file.path, (times.get(file.path) ?? 0) + 1);
    const used = new Set();
    return all
        .map(({ groups, file }) => {
        if (times.get(file.path) === 1)
            return file;
        const stem = groups === "" ? file.path : `${groups}/${file.path}`;
        let path = stem;
        for (let n = 2; used.has(path); n += 1)
            path = `${stem}#${n}`;
        used.add(path);
        return { ...file, path };
    })
        .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
}


/***/ })

};
;