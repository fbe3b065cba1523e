import type { CoverageReport, FileCoverage, FunctionHits, Totals } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { openXml, type XmlAttributes, type XmlReader } from "../text/xml.ts";
import { cloverFile, cloverTotals, type OpenFile } from "./clover-file.ts";
import type { CoverageFormatReader, CoverageParser } from "./format.ts";
import { saturated, sumTotals } from "./hits.ts";
import { boundedRatio, count, lineNumber, reconciled, XmlLines } from "./xml-lines.ts";

/**
 * Clover XML: Istanbul's, PHPUnit's, OpenClover's.
 *
 * What Clover calls statements are lines here: Istanbul's are, and PHPUnit's. The `metrics` elements are the totals. A
 * `cond` line is two branches, taken when its counts of true and of false are not 0; Istanbul writes its own numbers of covered and
 * uncovered branches there instead. Code of tests (`testproject`) is not counted.
 * Source: https://openclover.org/doc/manual/latest/ and the XML reporters of Istanbul and php-code-coverage.
 */
export const cloverReader: CoverageFormatReader = {
  format: "clover",
  open: (where) => new CloverParser(where),
};

class CloverParser implements CoverageParser {
  readonly #xml: XmlReader;
  readonly #files = new Map<string, OpenFile>();
  readonly #lines = new XmlLines();
  #depth = 0;
  #projectDepth = 0;
  #testProjectDepth = 0;
  #fileDepth = 0;
  #file: OpenFile | null = null;
  #class: string | null = null;
  #stated: Totals = {};
  #version = "";
  #istanbul = false;
  #hasBranches = false;
  #linesZero = 0;

  constructor(where: string) {
    this.#xml = openXml(where, this);
  }

  write(chunk: Uint8Array): void {
    this.#xml.write(chunk);
  }

  open(element: string, attributes: XmlAttributes): void {
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
        // The constant that istanbul-reports writes; Clover 3.2.0 itself has the project's name.
        this.#istanbul = this.#version === "3.2.0" && attributes.get("name") === "All files";
        return;
      case "testproject":
        this.#testProjectDepth = this.#depth;
        return;
      default:
        if (this.#depth === 1) this.#openRoot(element, attributes);
    }
  }

  close(element: string): void {
    if (this.#testProjectDepth === this.#depth) this.#testProjectDepth = 0;
    else if (element === "class") this.#class = null;
    else if (this.#fileDepth === this.#depth) {
      this.#file?.parts.push(this.#lines.take());
      this.#file = null;
      this.#fileDepth = 0;
    }
    this.#depth -= 1;
  }

  /** No text of a Clover report is read. */
  text(): void {}

  end(): CoverageReport {
    this.#xml.end();
    const files = [...this.#files]
      .map(([path, file]): FileCoverage => cloverFile(path, file, this.#hasBranches))
      .sort((a, b) => byCodeUnit(a.path, b.path));
    const { branches, ...stated } = this.#stated;
    const { totals, notes } = reconciled(
      this.#hasBranches && branches !== undefined ? { ...stated, branches } : stated,
      sumTotals(files.map((file) => file.totals)),
    );
    const unlisted = files.reduce(
      (sum, file) => sum + (file.totals.lines?.total ?? 0) - (file.lines?.numbers.length ?? 0),
      0,
    );
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

  #tool(): string | null {
    if (this.#istanbul) return "Istanbul";
    return this.#version === "" ? null : `Clover ${this.#version.slice(0, 40)}`;
  }

  #openRoot(element: string, attributes: XmlAttributes): void {
    if (element !== "coverage") {
      throw this.#xml.error(
        `found <${element.slice(0, 60)}>; Clover begins with <coverage>; name the Clover XML file`,
      );
    }
    this.#version = ` ${attributes.get("clover") ?? ""}`.slice(1);
  }

  #openFile(attributes: XmlAttributes): void {
    const path = attributes.get("path") || attributes.get("name");
    if (path === undefined || path === "") {
      throw this.#xml.error(
        "<file> has neither path nor name; Clover gives one; check the tool that wrote it",
      );
    }
    this.#fileDepth = this.#depth;
    const known = this.#files.get(path);
    this.#file = known ?? { parts: [], functions: [], classes: [], totals: null, times: 0 };
    this.#file.times += 1;
    if (known === undefined) this.#files.set(` ${path}`.slice(1), this.#file);
  }

  #metrics(attributes: XmlAttributes): void {
    const totals = cloverTotals(attributes);
    if ((totals.branches?.total ?? 0) > 0) this.#hasBranches = true;
    if (this.#file === null) {
      if (this.#depth === this.#projectDepth + 1) this.#stated = totals;
    } else if (this.#class !== null) this.#file.classes.push({ name: this.#class, totals });
    else if (this.#depth === this.#fileDepth + 1) this.#file.totals = totals;
  }

  #line(attributes: XmlAttributes): void {
    if (this.#file === null) return;
    const number = lineNumber(this.#xml, attributes, "num");
    if (number === null) {
      this.#linesZero += 1;
      return;
    }
    const type = attributes.get("type");
    if (type === "cond") this.#condition(number, attributes);
    else {
      const hits = count(this.#xml, attributes, "count");
      if (type === "method") this.#file.functions.push(functionAt(number, hits, attributes));
      else this.#lines.addLine(number, hits);
    }
  }

  #condition(number: number, attributes: XmlAttributes): void {
    const ofTrue = count(this.#xml, attributes, "truecount");
    const ofFalse = count(this.#xml, attributes, "falsecount");
    this.#hasBranches = true;
    if (this.#istanbul) {
      this.#lines.addLine(number, count(this.#xml, attributes, "count"));
      this.#lines.addBranches(number, boundedRatio(ofTrue, ofTrue + ofFalse));
      return;
    }
    // Clover itself gives no count here: the condition ran as often as it was true or false.
    const stated = attributes.get("count");
    const hits =
      stated === undefined ? saturated(ofTrue + ofFalse) : count(this.#xml, attributes, "count");
    this.#lines.addLine(number, hits);
    this.#lines.addBranches(number, {
      covered: Number(ofTrue > 0) + Number(ofFalse > 0),
      total: 2,
    });
  }
}

function functionAt(first: number, hits: number, attributes: XmlAttributes): FunctionHits {
  const name = attributes.get("name") ?? attributes.get("signature") ?? "";
  return { name: ` ${name}`.slice(1), first, last: null, hits };
}
