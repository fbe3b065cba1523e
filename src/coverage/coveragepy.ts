import {
  type BranchHits,
  type CoverageReport,
  type FileCoverage,
  type LineHits,
  METRICS,
  type Region,
  type RegionTable,
  type Totals,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { toBranchHits } from "./branches.ts";
import type { CoverageFormatReader, WantsRegions } from "./format.ts";
import { sumTotals } from "./hits.ts";
import { type JsonObject, JsonShape, jsonPartsParser } from "./json.ts";
import type { JsonPart } from "./json-parts.ts";
import { LeftOut } from "./left-out.ts";
import { NO_REGIONS, RegionRows } from "./region-table.ts";

/**
 * coverage.py's `coverage json`, formats 1 to 3.
 *
 * Source: coverage.py, "JSON reporting" and `coverage/jsonreport.py`.
 */
export const coveragepyReader: CoverageFormatReader = {
  format: "coveragepy",
  open: (where, wantsRegions) => {
    const leftOut = new LeftOut();
    const reader = new Reader(where, wantsRegions, leftOut);
    return jsonPartsParser(where, [["files"]], (parts) => reader.report(parts), {
      parse: (text) => leftOut.parse(text),
    });
  },
};

interface ReportJson {
  readonly meta?: unknown;
  readonly files?: unknown;
  readonly totals?: unknown;
}

interface FileJson {
  readonly summary?: unknown;
  readonly executed_lines?: unknown;
  readonly missing_lines?: unknown;
  readonly executed_branches?: unknown;
  readonly missing_branches?: unknown;
  readonly start_line?: unknown;
  readonly functions?: unknown;
  readonly classes?: unknown;
}

interface SummaryJson {
  readonly covered_lines?: unknown;
  readonly num_statements?: unknown;
  readonly covered_branches?: unknown;
  readonly num_branches?: unknown;
}

class Reader {
  readonly #shape: JsonShape;
  readonly #wantsRegions: WantsRegions;
  readonly #leftOut: LeftOut;

  constructor(where: string, wantsRegions: WantsRegions, leftOut: LeftOut) {
    this.#shape = new JsonShape(where);
    this.#wantsRegions = wantsRegions;
    this.#leftOut = leftOut;
  }

  report(parts: Iterable<JsonPart>): CoverageReport {
    const byPath = new Map<string, FileCoverage>();
    let whole: ReportJson = {};
    let hasFiles = false;
    for (const { keys, entries } of parts) {
      if (keys.length === 0) {
        whole = { ...whole, ...entries };
        continue;
      }
      hasFiles = true;
      for (const path of Object.keys(entries)) {
        byPath.set(path, this.#file(path, this.#found(entries[path], path)));
      }
    }
    if (!hasFiles) this.#shape.object(whole.files, "files");
    const files = [...byPath.values()].sort((a, b) => byCodeUnit(a.path, b.path));
    const { version } = this.#shape.object<{ version?: unknown }>(whole.meta ?? {}, "meta");
    return {
      formats: ["coveragepy"],
      tool: typeof version === "string" ? `coverage.py ${version}` : null,
      headline: "lines",
      totals:
        whole.totals === undefined
          ? sumTotals(files.map((file) => file.totals))
          : this.#totals(this.#shape.object<SummaryJson>(whole.totals, "totals"), "totals"),
      files,
      sources: [],
      notes: [],
    };
  }

  #file(path: string, file: FileJson): FileCoverage {
    const summary = this.#shape.object<SummaryJson>(file.summary, path, "summary");
    return {
      path,
      totals: this.#totals(summary, path),
      lines: this.#lines(path, file),
      branches: this.#branches(path, file),
      functions: null,
      blocks: null,
      regions: this.#wantsRegions(path) ? this.#regions(path, file) : NO_REGIONS,
    };
  }

  /** `percent_covered` mixes lines and branches, so only the counts are read. */
  #totals(summary: SummaryJson, outer: string, inner = "summary"): Totals {
    const lines = this.#shape.ratio(
      summary.covered_lines,
      summary.num_statements,
      outer,
      inner,
      "covered_lines of num_statements",
    );
    if (summary.num_branches === undefined) return { lines };
    const branches = this.#shape.ratio(
      summary.covered_branches,
      summary.num_branches,
      outer,
      inner,
      "covered_branches of num_branches",
    );
    return { lines, branches };
  }

  #lines(path: string, file: FileJson): LineHits {
    const executed = this.#lineNumbers(file.executed_lines, path, "executed_lines");
    const missing = this.#lineNumbers(file.missing_lines, path, "missing_lines");
    return lineHits(executed, missing);
  }

  /** In order and each once, as every report has them anyway. */
  #lineNumbers(value: unknown, a: string, b: string, c = ""): readonly number[] {
    const numbers = this.#shape.array(value, a, b, c);
    let last = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const line = numbers[at] as number;
      if ((line | 0) !== line || line <= last) return this.#sorted(numbers, a, b, c);
      last = line;
    }
    return numbers as readonly number[];
  }

  #sorted(numbers: readonly unknown[], a: string, b: string, c: string): readonly number[] {
    for (const number of numbers) {
      if (!isLineNumber(number)) throw this.#shape.bad(number, "a line number", a, b, c);
    }
    return [...new Set(numbers as readonly number[])].sort((one, other) => one - other);
  }

  /** `[from, to]`; a negative target is the exit of the code object that begins at that line. */
  #branches(path: string, file: FileJson): BranchHits | null {
    const { executed_branches: executed, missing_branches: missing } = file;
    if (executed === undefined && missing === undefined) return null;
    const taken = this.#shape.array(executed ?? [], path, "executed_branches");
    const missed = this.#shape.array(missing ?? [], path, "missing_branches");
    const ids: string[] = [];
    const lines = new Uint32Array(taken.length + missed.length);
    for (const arcs of [taken, missed]) {
      for (const arc of arcs) {
        const [from, to] = Array.isArray(arc) ? arc : [];
        if (!isLineNumber(from) || !Number.isSafeInteger(to)) {
          throw this.#shape.bad(arc, "a pair of line numbers", path, "branches");
        }
        lines[ids.length] = from;
        ids.push(String(to));
      }
    }
    return toBranchHits(ids, lines, new Uint32Array(lines.length).fill(1, 0, taken.length));
  }

  #regions(path: string, file: FileJson): RegionTable {
    const classes = this.#entries(file.classes, path, "class");
    const functions = this.#entries(file.functions, path, "function");
    const [classNames, functionNames] = [regionNames(classes), regionNames(functions)];
    const rows = new RegionRows(classNames, functionNames);
    for (const name of classNames) this.#region(rows, path, name, classes[name]);
    for (const name of functionNames) this.#region(rows, path, name, functions[name]);
    return rows.take();
  }

  #entries(value: unknown, path: string, kind: Region["kind"]): JsonObject {
    return value === undefined ? {} : this.#found(value, path, kind);
  }

  /** An object that may have been left out. */
  #found<Fields extends object = JsonObject>(value: unknown, a: string, b = ""): Fields {
    return this.#shape.object<Fields>(this.#leftOut.found(value), a, b);
  }

  /**
   * `start_line` came after format 3; before, the region's first statement stands for it. The lists are
   * in order, so their ends are all that matters of what was executed.
   */
  #region(rows: RegionRows, path: string, name: string, value: unknown): void {
    const region = this.#found<FileJson>(value, path, name);
    const summary = this.#shape.object<SummaryJson>(region.summary, path, name, "summary");
    const missing = this.#lineNumbers(region.missing_lines, path, name, "missing_lines");
    const executed = this.#shape.array(region.executed_lines, path, name, "executed_lines");
    const first = lower(lower(lower(0, region.start_line), executed[0]), missing[0]);
    rows.begin(first, higher(higher(first, executed.at(-1)), missing.at(-1)));
    this.#count(rows, summary, path, name);
    rows.missed(missing);
  }

  /** The first case is nearly every region of nearly every report: it makes no values to look at. */
  #count(rows: RegionRows, summary: SummaryJson, path: string, name: string): void {
    const { covered_lines: covered, num_statements: total, num_branches: branched } = summary;
    if (branched === undefined && isCount(covered) && isCount(total) && covered <= total) {
      rows.count(LINES, covered, total);
      return;
    }
    const { lines, branches } = this.#totals(summary, path, name);
    if (lines !== undefined) rows.count(LINES, lines.covered, lines.total);
    if (branches !== undefined) rows.count(BRANCHES, branches.covered, branches.total);
  }
}

/**
 * Both lists as one. A line listed as executed and as missing counts as missed: doubt never covers a line.
 * Only the shorter list is gone through here, the rest by the engine: a loop that runs once is interpreted.
 */
function lineHits(executed: readonly number[], missing: readonly number[]): LineHits {
  const numbers = new Uint32Array(executed.length + missing.length);
  numbers.set(executed);
  numbers.set(missing, executed.length);
  numbers.sort();
  const fewExecuted = executed.length < missing.length;
  const few = fewExecuted ? executed : missing;
  const hits = new Uint32Array(numbers.length).fill(fewExecuted ? 0 : 1);
  let at = 0;
  for (let index = 0; index < few.length; index += 1) {
    const line = few[index] as number;
    at = numbers.indexOf(line, at);
    if (numbers[at + 1] === line) {
      const missed = new Set(missing);
      return lineHits(
        executed.filter((each) => !missed.has(each)),
        missing,
      );
    }
    hits[at] = fewExecuted ? 1 : 0;
  }
  return { numbers, hits };
}

const LINES = METRICS.indexOf("lines");
const BRANCHES = METRICS.indexOf("branches");

/** The key "" is what lies outside of every region, which has no name to ask for. */
function regionNames(entries: JsonObject): readonly string[] {
  return Object.keys(entries)
    .filter((name) => name !== "")
    .sort();
}

/** The lower of two line numbers. 0 stands for none, and what is no line number does not count. */
function lower(line: number, other: unknown): number {
  return isLineNumber(other) && (line === 0 || other < line) ? other : line;
}

function higher(line: number, other: unknown): number {
  return isLineNumber(other) && other > line ? other : line;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Below 2^31: as small integers, V8 compares and keeps them best. */
function isLineNumber(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value && value >= 1;
}
