export const id = 396;
export const ids = [396];
export const modules = {

/***/ 1396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coberturaReader: () => (/* binding */ coberturaReader)
});

// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/text/xml.js + 1 modules
var xml = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/coverage/branches.js
var coverage_branches = __webpack_require__(7108);
// EXTERNAL MODULE: ./lib/coverage/hits.js
var hits = __webpack_require__(266);
// EXTERNAL MODULE: ./lib/coverage/region-names.js
var region_names = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/coverage/xml-lines.js
var xml_lines = __webpack_require__(4993);
;// CONCATENATED MODULE: ./lib/coverage/cobertura-class.js




/** Takes a finished method over. One without lines has no place in the file and is left out. */
function addMethod(open, method) {
    if (method.lines.length === 0)
        return;
    const lines = (0,hits/* toLineHits */.G2)(Uint32Array.from(method.lines), Uint32Array.from(method.lineHits));
    const first = lines.numbers[0] ?? 0;
    const last = lines.numbers.at(-1) ?? first;
    const whole = method.hits === null;
    open.functions.push({
        name: method.name,
        first,
        last: whole ? last : null,
        hits: method.hits ?? lines.hits.reduce((most, hits) => Math.max(most, hits), 0),
    });
    if (!whole)
        return;
    open.regions.push({
        name: method.name,
        region: {
            range: [first, last],
            totals: {
                lines: (0,hits/* countLines */.lt)(lines),
                ...(method.branches.total > 0 && { branches: { ...method.branches } }),
            },
            uncovered: (0,hits/* missedRanges */.E0)(lines),
        },
    });
}
/** Adds the regions of a finished class: the class, where it is more than the file, and its methods. */
function closeClass(open, part, regions) {
    const className = (0,region_names/* classRegionName */.u)(open.name, open.path);
    for (const { name, region } of open.regions) {
        regions.add("function", className === null ? name : `${className}.${name}`, region);
    }
    if (className === null || part.numbers.length === 0)
        return;
    const { lines, branches } = (0,xml_lines/* joinParts */.nn)([part]);
    const ofBranches = (0,coverage_branches/* countBranches */.cr)(branches);
    regions.add("class", className, {
        range: [lines.numbers[0] ?? 0, lines.numbers.at(-1) ?? 0],
        totals: {
            lines: (0,hits/* countLines */.lt)(lines),
            ...(ofBranches.total > 0 && { branches: ofBranches }),
        },
        uncovered: (0,hits/* missedRanges */.E0)(lines),
    });
}

// EXTERNAL MODULE: ./lib/coverage/format.js
var format = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/coverage/cobertura.js








/**
 * Cobertura XML: Cobertura itself, coverage.py, gcovr, Istanbul, coverlet, PHPUnit.
 *
 * The root's counters are the totals. A class with lines of its own counts only those, one without counts its methods'. Rates are never
 * read: they are rounded, localised or NaN. `condition-coverage` is the only branch truth.
 * Source: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
const coberturaReader = {
    format: "cobertura",
    open: (where) => new CoberturaParser(where),
};
const SOURCES_MAX = 10_000;
class CoberturaParser {
    #xml;
    #files = new Map();
    #sources = new Set();
    #direct = new xml_lines/* XmlLines */.ls();
    #ofMethods = new xml_lines/* XmlLines */.ls();
    #stated = {};
    #tool = null;
    #root = false;
    #class = null;
    #method = null;
    #source = null;
    #hasBranches = false;
    #hasFunctions = false;
    #linesZero = 0;
    constructor(where) {
        this.#xml = (0,xml/* openXml */.o)(where, this);
    }
    write(chunk) {
        this.#xml.write(chunk);
    }
    open(element, attributes) {
        switch (element) {
            case "line":
                this.#line(attributes);
                return;
            case "class":
                this.#class = this.#openClass(attributes);
                return;
            case "method":
                if (this.#class !== null)
                    this.#method = this.#openMethod(attributes);
                return;
            case "source":
                this.#source = "";
                this.#xml.wantText(true);
                return;
            default:
                if (!this.#root)
                    this.#openRoot(element, attributes);
        }
    }
    close(element) {
        if (element === "method" && this.#method !== null && this.#class !== null) {
            addMethod(this.#class, this.#method);
            this.#method = null;
        }
        else if (element === "class" && this.#class !== null) {
            this.#closeClass(this.#class);
            this.#class = null;
        }
        else if (element === "source" && this.#source !== null) {
            this.#xml.wantText(false);
            const source = this.#source.trim();
            if (source !== "" && this.#sources.size < SOURCES_MAX)
                this.#sources.add(source);
            this.#source = null;
        }
    }
    text(text) {
        if (this.#source !== null)
            this.#source += text;
    }
    comment(text) {
        const version = /Generated by coverage\.py: \S+\/en\/(\S{1,40})/.exec(text)?.[1];
        if (version !== undefined)
            this.#tool = `coverage.py ${version}`;
    }
    #openRoot(element, attributes) {
        if (element !== "coverage") {
            throw this.#xml.error(`found <${element.slice(0, 60)}>; Cobertura begins with <coverage>; name the Cobertura XML file`);
        }
        this.#root = true;
        const version = attributes.get("version") ?? "";
        if (/^[A-Za-z]\S* \S+$/.test(version))
            this.#tool = version.slice(0, 60);
        const ratio = (kind) => (0,xml_lines/* statedRatio */.H5)(attributes.get(`${kind}-covered`), attributes.get(`${kind}-valid`));
        const [lines, branches, functions] = [ratio("lines"), ratio("branches"), ratio("functions")];
        // coverage.py writes 0 of 0 where branches were not measured.
        this.#hasBranches = (branches?.total ?? 0) > 0;
        this.#stated = {
            ...(lines && { lines }),
            ...(this.#hasBranches && branches && { branches }),
            ...(functions && { functions }),
        };
    }
    #openClass(attributes) {
        const path = attributes.get("filename");
        if (path === undefined || path === "") {
            throw this.#xml.error(`<class name=${(0,format/* quoted */.T)(attributes.get("name") ?? "")}> has no filename; Cobertura names one; check the tool that wrote it`);
        }
        return {
            path: ` ${path}`.slice(1),
            name: ` ${attributes.get("name") ?? ""}`.slice(1),
            functions: [],
            regions: [],
        };
    }
    #openMethod(attributes) {
        this.#hasFunctions = true;
        return {
            name: ` ${attributes.get("name") ?? ""}`.slice(1),
            hits: attributes.get("hits") === undefined ? null : (0,xml_lines/* count */.U9)(this.#xml, attributes, "hits"),
            lines: [],
            lineHits: [],
            branches: { covered: 0, total: 0 },
        };
    }
    #line(attributes) {
        if (this.#class === null)
            return;
        const number = (0,xml_lines/* lineNumber */.eT)(this.#xml, attributes, "number");
        if (number === null) {
            this.#linesZero += 1;
            return;
        }
        const hits = (0,xml_lines/* count */.U9)(this.#xml, attributes, "hits");
        const branches = conditions(attributes.get("condition-coverage"));
        const lines = this.#method === null ? this.#direct : this.#ofMethods;
        lines.addLine(number, hits);
        if (branches !== null) {
            this.#hasBranches = true;
            lines.addBranches(number, branches);
        }
        if (this.#method !== null) {
            this.#method.lines.push(number);
            this.#method.lineHits.push(hits);
            if (branches !== null) {
                this.#method.branches.covered += branches.covered;
                this.#method.branches.total += branches.total;
            }
        }
    }
    #closeClass(open) {
        const ofMethods = this.#ofMethods.take();
        const direct = this.#direct.take();
        const part = direct.numbers.length > 0 ? direct : ofMethods;
        let file = this.#files.get(open.path);
        if (file === undefined) {
            file = { parts: [], functions: [], regions: new region_names/* Regions */.G() };
            this.#files.set(open.path, file);
        }
        file.parts.push(part);
        file.functions.push(...open.functions);
        closeClass(open, part, file.regions);
    }
    end() {
        this.#xml.end();
        const files = [...this.#files]
            .map(([path, file]) => this.#file(path, file))
            .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
        const { totals, notes } = (0,xml_lines/* reconciled */.jl)(this.#stated, (0,hits/* sumTotals */.L_)(files.map((file) => file.totals)));
        const zero = this.#linesZero;
        return {
            formats: ["cobertura"],
            tool: this.#tool,
            headline: "lines",
            totals,
            files,
            sources: [...this.#sources],
            notes: [
                ...notes,
                ...(zero === 0
                    ? []
                    : [`${zero} ${zero === 1 ? "record" : "records"} of line 0 not counted`]),
                ...this.#xml.repairs().map((repair) => `not well-formed XML, read all the same: ${repair}`),
            ],
        };
    }
    #file(path, file) {
        const { lines, branches } = (0,xml_lines/* joinParts */.nn)(file.parts);
        const functions = this.#hasFunctions ? (0,hits/* toFunctionHits */.GJ)(file.functions) : null;
        return {
            path,
            totals: {
                lines: (0,hits/* countLines */.lt)(lines),
                ...(this.#hasBranches && { branches: (0,coverage_branches/* countBranches */.cr)(branches) }),
                ...(functions !== null && { functions: (0,hits/* countFunctions */.$t)(functions) }),
            },
            lines,
            branches: this.#hasBranches ? branches : null,
            functions,
            blocks: null,
            regions: file.regions.take(),
        };
    }
}
/** The counts of `50% (1/2)`; null where the line states none. */
function conditions(text) {
    if (text === undefined)
        return null;
    const match = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(text.slice(0, 100));
    if (match === null || Number(match[2]) === 0)
        return null;
    return (0,xml_lines/* boundedRatio */.Lz)(Number(match[1]), Number(match[2]));
}


/***/ })

};
