"use strict";
exports.id = 277;
exports.ids = [277];
exports.modules = {

/***/ 8277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  cloverReader: () => (/* binding */ cloverReader)
});

var order = __webpack_require__(3192);
var xml = __webpack_require__(772);
var coverage_branches = __webpack_require__(7108);
var coverage_hits = __webpack_require__(266);
var region_names = __webpack_require__(9229);
var region_table = __webpack_require__(5253);
var xml_lines = __webpack_require__(4993);
;// CONCATENATED MODULE: ./lib/coverage/clover-file.js





function cloverTotals(attributes) {
    const ratio = (kind) => (0,xml_lines/* statedRatio */.H5)(attributes.get(`covered${kind}`), attributes.get(kind));
    const [lines, branches, functions] = [
        ratio("statements"),
        ratio("conditionals"),
        ratio("methods"),
    ];
    return {
        ...(lines && { lines }),
        ...(branches && { branches }),
        ...(functions && { functions }),
    };
}
function cloverFile(path, file, hasBranches) {
    const { lines, branches } = (0,xml_lines/* joinParts */.nn)(file.parts);
    const functions = (0,coverage_hits/* toFunctionHits */.GJ)(file.functions);
    const own = file.times === 1 ? file.totals : null;
    const ofBranches = own?.branches ?? (0,coverage_branches/* countBranches */.cr)(branches);
    const ofFunctions = own?.functions ?? (functions.length > 0 ? (0,coverage_hits/* countFunctions */.$t)(functions) : null);
    return {
        path,
        totals: {
            lines: own?.lines ?? (0,coverage_hits/* countLines */.lt)(lines),
            ...(hasBranches && { branches: ofBranches }),
            ...(ofFunctions !== null && { functions: ofFunctions }),
        },
        lines,
        branches: hasBranches ? branches : null,
        functions: functions.length > 0 || own?.functions?.total === 0 ? functions : null,
        blocks: null,
        regions: classOf(path, file, lines),
    };
}
function classOf(path, file, lines) {
    const [only] = file.classes;
    const regions = new region_names/* Regions */.G();
    if (only === undefined || file.classes.length > 1 || file.times > 1)
        return region_table/* NO_REGIONS */.wD;
    const name = (0,region_names/* classRegionName */.u)(only.name, path);
    const [first, last] = [lines.numbers[0], lines.numbers.at(-1)];
    const counted = (0,coverage_hits/* countLines */.lt)(lines);
    const stated = only.totals.lines;
    const exact = counted.total === stated?.total && counted.covered === stated.covered;
    if (name === null || first === undefined || last === undefined || !exact)
        return region_table/* NO_REGIONS */.wD;
    const { branches, ...totals } = only.totals;
    regions.add("class", name, {
        range: [first, last],
        totals: (branches?.total ?? 0) > 0 && branches ? { ...totals, branches } : totals,
        uncovered: (0,coverage_hits/* missedRanges */.E0)(lines),
    });
    return regions.take();
}

;// CONCATENATED MODULE: ./lib/coverage/clover.js





const cloverReader = {
    format: "clover",
    open: (where) => new CloverParser(where),
};
class CloverParser {
    #xml;
    #files = new Map();
    #lines = new xml_lines/* XmlLines */.ls();
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
        this.#xml = (0,xml/* openXml */.o)(where, this);
    }
    write(chunk) {
        this.#xml.write(chunk);
    }
    open(element, attributes) {
        this.#depth += 1;
        if (this.#testProjectDepth > 0)
            return;
        switch (element) {
            case "line":
                this.#line(attributes);
                return;
            case "metrics":
                this.#metrics(attributes);
                return;
            case "file":
                if (this.#fileDepth === 0)
                    this.#openFile(attributes);
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
            default:
                if (this.#depth === 1)
                    this.#openRoot(element, attributes);
        }
    }
    close(element) {
        if (this.#testProjectDepth === this.#depth)
            this.#testProjectDepth = 0;
        else if (element === "class")
            this.#class = null;
        else if (this.#fileDepth === this.#depth) {
            this.#file?.parts.push(this.#lines.take());
            this.#file = null;
            this.#fileDepth = 0;
        }
        this.#depth -= 1;
    }
    text() { }
    end() {
        this.#xml.end();
        const files = [...this.#files]
            .map(([path, file]) => cloverFile(path, file, this.#hasBranches))
            .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
        const { branches, ...stated } = this.#stated;
        const { totals, notes } = (0,xml_lines/* reconciled */.jl)(this.#hasBranches && branches !== undefined ? { ...stated, branches } : stated, (0,coverage_hits/* sumTotals */.L_)(files.map((file) => file.totals)));
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
                ...(unlisted <= 0
                    ? []
                    : [
                        `the tool counts ${unlisted} ${unlisted === 1 ? "line" : "lines"} that it does not list`,
                    ]),
                ...(zero === 0
                    ? []
                    : [`${zero} ${zero === 1 ? "record" : "records"} of line 0 not counted`]),
                ...this.#xml.repairs().map((repair) => `not well-formed XML, read all the same: ${repair}`),
            ],
        };
    }
    #tool() {
        if (this.#istanbul)
            return "Istanbul";
        return this.#version === "" ? null : `Clover ${this.#version.slice(0, 40)}`;
    }
    #openRoot(element, attributes) {
        if (element !== "coverage") {
            throw this.#xml.error(`found <${element.slice(0, 60)}>; Clover begins with <coverage>; name the Clover XML file`);
        }
        this.#version = ` ${attributes.get("clover") ?? ""}`.slice(1);
    }
    #openFile(attributes) {
        const path = attributes.get("path") || attributes.get("name");
        if (path === undefined || path === "") {
            throw this.#xml.error("<file> has neither path nor name; Clover gives one; check the tool that wrote it");
        }
        this.#fileDepth = this.#depth;
        const known = this.#files.get(path);
        this.#file = known ?? { parts: [], functions: [], classes: [], totals: null, times: 0 };
        this.#file.times += 1;
        if (known === undefined)
            this.#files.set(` ${path}`.slice(1), this.#file);
    }
    #metrics(attributes) {
        const totals = cloverTotals(attributes);
        if ((totals.branches?.total ?? 0) > 0)
            this.#hasBranches = true;
        if (this.#file === null) {
            if (this.#depth === this.#projectDepth + 1)
                this.#stated = totals;
        }
        else if (this.#class !== null)
            this.#file.classes.push({ name: this.#class, totals });
        else if (this.#depth === this.#fileDepth + 1)
            this.#file.totals = totals;
    }
    #line(attributes) {
        if (this.#file === null)
            return;
        const number = (0,xml_lines/* lineNumber */.eT)(this.#xml, attributes, "num");
        if (number === null) {
            this.#linesZero += 1;
            return;
        }
        const type = attributes.get("type");
        if (type === "cond")
            this.#condition(number, attributes);
        else {
            const hits = (0,xml_lines/* count */.U9)(this.#xml, attributes, "count");
            if (type === "method")
                this.#file.functions.push(functionAt(number, hits, attributes));
            else
                this.#lines.addLine(number, hits);
        }
    }
    #condition(number, attributes) {
        const ofTrue = (0,xml_lines/* count */.U9)(this.#xml, attributes, "truecount");
        const ofFalse = (0,xml_lines/* count */.U9)(this.#xml, attributes, "falsecount");
        this.#hasBranches = true;
        if (this.#istanbul) {
            this.#lines.addLine(number, (0,xml_lines/* count */.U9)(this.#xml, attributes, "count"));
            this.#lines.addBranches(number, (0,xml_lines/* boundedRatio */.Lz)(ofTrue, ofTrue + ofFalse));
            return;
        }
        const stated = attributes.get("count");
        const hits = stated === undefined ? (0,coverage_hits/* saturated */._6)(ofTrue + ofFalse) : (0,xml_lines/* count */.U9)(this.#xml, attributes, "count");
        this.#lines.addLine(number, hits);
        this.#lines.addBranches(number, {
            covered: Number(ofTrue > 0) + Number(ofFalse > 0),
            total: 2,
        });
    }
}
function functionAt(first, hits, attributes) {
    const name = attributes.get("name") ?? attributes.get("signature") ?? "";
    return { name: ` ${name}`.slice(1), first, last: null, hits };
}


/***/ })

};
;