import type { CoverageReport, FileCoverage, Totals } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import { openXml, type XmlAttributes, type XmlReader } from "../text/xml.ts";
import type { CoverageFormatReader, CoverageParser } from "./format.ts";
import { sumTotals } from "./hits.ts";
import { JacocoPackage } from "./jacoco-package.ts";
import { boundedRatio, count, hitsOf, lineNumber, reconciled, XmlLines } from "./xml-lines.ts";

/**
 * JaCoCo XML. Counters are the tool's own, at the root for the report and at the `sourcefile` for a file; one that is
 * absent was not measured. A line is covered when any of its instructions is (`ci > 0`). A file is its package's folder and
 * its name: JaCoCo knows no more, so a name that two groups share keeps the groups' names before it.
 * Source: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
export const jacocoReader: CoverageFormatReader = {
  format: "jacoco",
  open: (where) => new JacocoParser(where),
};

/** Where a counter stands decides what it counts. */
type Scope = "report" | "group" | "package" | "class" | "method" | "sourcefile";

const SCOPES: ReadonlySet<string> = new Set([
  "report",
  "group",
  "package",
  "class",
  "method",
  "sourcefile",
]);

const METRIC_OF: ReadonlyMap<string, "lines" | "branches" | "functions"> = new Map([
  ["LINE", "lines"],
  ["BRANCH", "branches"],
  ["METHOD", "functions"],
]);

/** A file and the groups around it. */
interface PlacedFile {
  readonly groups: string;
  readonly file: FileCoverage;
}

class JacocoParser implements CoverageParser {
  readonly #xml: XmlReader;
  readonly #files: PlacedFile[] = [];
  readonly #lines = new XmlLines();
  readonly #scopes: Scope[] = [];
  readonly #groups: string[] = [];
  /** Packages may not nest, so one is enough. */
  #package: JacocoPackage | null = null;
  /** Counters of the innermost open scopes, parallel to `#scopes`. */
  readonly #counters: { -readonly [M in keyof Totals]: Totals[M] }[] = [];
  #stated: Totals = {};
  #linesZero = 0;
  #root = false;

  constructor(where: string) {
    this.#xml = openXml(where, this);
  }

  write(chunk: Uint8Array): void {
    this.#xml.write(chunk);
  }

  open(element: string, attributes: XmlAttributes): void {
    if (!this.#root) this.#openRoot(element);
    if (element === "line") this.#line(attributes);
    else if (element === "counter") this.#counter(attributes);
    else if (SCOPES.has(element)) this.#openScope(element as Scope, attributes);
  }

  close(element: string): void {
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
      default:
        this.#package?.closeFile(totals, this.#lines.take());
    }
  }

  /** No text of a JaCoCo report is read. */
  text(): void {}

  end(): CoverageReport {
    this.#xml.end();
    const files = placed(this.#files);
    const { totals, notes } = reconciled(this.#stated, sumTotals(files.map((file) => file.totals)));
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

  #openRoot(element: string): void {
    if (element !== "report") {
      throw this.#xml.error(
        `found <${element.slice(0, 60)}>; JaCoCo begins with <report>; name the XML report (not the .exec file)`,
      );
    }
    this.#root = true;
  }

  #openScope(scope: Scope, attributes: XmlAttributes): void {
    this.#scopes.push(scope);
    this.#counters.push({});
    const name = attributes.get("name") ?? "";
    if (scope === "group") this.#groups.push(name);
    else if (scope === "package") this.#package = new JacocoPackage(` ${name}`.slice(1));
    else if (scope === "class") this.#package?.openClass(name, attributes.get("sourcefilename"));
    else if (scope === "sourcefile") this.#package?.openFile(name);
    else if (scope === "method") {
      const line = attributes.get("line");
      const first = line === undefined ? null : lineNumber(this.#xml, attributes, "line");
      this.#package?.openMethod(name, first);
    }
  }

  #counter(attributes: XmlAttributes): void {
    const metric = METRIC_OF.get(attributes.get("type") ?? "");
    const totals = this.#counters.at(-1);
    if (metric === undefined || totals === undefined) return;
    const covered = count(this.#xml, attributes, "covered");
    totals[metric] = { covered, total: covered + count(this.#xml, attributes, "missed") };
  }

  #line(attributes: XmlAttributes): void {
    const number = lineNumber(this.#xml, attributes, "nr");
    if (number === null) {
      this.#linesZero += 1;
      return;
    }
    this.#lines.addLine(number, hitsOf(count(this.#xml, attributes, "ci") > 0));
    const branches = this.#branches(attributes);
    if (branches !== null) this.#lines.addBranches(number, branches);
  }

  #branches(attributes: XmlAttributes): Ratio | null {
    if (attributes.get("cb") === undefined) return null;
    const covered = count(this.#xml, attributes, "cb");
    const missed = count(this.#xml, attributes, "mb");
    return covered + missed === 0 ? null : boundedRatio(covered, covered + missed);
  }

  #closePackage(): void {
    const groups = this.#groups.join("/");
    for (const file of this.#package?.files() ?? []) this.#files.push({ groups, file });
    this.#package = null;
  }
}

/** Files sorted by path. One path in several groups is several files: each gets its groups' names before it. */
function placed(all: readonly PlacedFile[]): FileCoverage[] {
  const times = new Map<string, number>();
  for (const { file } of all) times.set(file.path, (times.get(file.path) ?? 0) + 1);
  const used = new Set<string>();
  return all
    .map(({ groups, file }) => {
      if (times.get(file.path) === 1) return file;
      const stem = groups === "" ? file.path : `${groups}/${file.path}`;
      let path = stem;
      for (let n = 2; used.has(path); n += 1) path = `${stem}#${n}`;
      used.add(path);
      return { ...file, path };
    })
    .sort((a, b) => byCodeUnit(a.path, b.path));
}
