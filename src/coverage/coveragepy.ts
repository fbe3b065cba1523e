import type {
  BranchHits,
  CoverageReport,
  FileCoverage,
  LineHits,
  LineRange,
  Region,
  Totals,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { toBranchHits } from "./branches.ts";
import type { CoverageFormatReader } from "./format.ts";
import { rangesOf, sumTotals } from "./hits.ts";
import { JsonShape, jsonParser } from "./json.ts";

/**
 * coverage.py's `coverage json`, formats 1 to 3.
 *
 * Source: coverage.py, "JSON reporting" and `coverage/jsonreport.py`.
 */
export const coveragepyReader: CoverageFormatReader = {
  format: "coveragepy",
  open: (where) => jsonParser(where, (value) => new Reader(where).report(value)),
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

  constructor(where: string) {
    this.#shape = new JsonShape(where);
  }

  report(value: unknown): CoverageReport {
    const root = this.#shape.object<ReportJson>(value, "the top");
    const meta = this.#shape.object<{ readonly version?: unknown }>(root.meta ?? {}, "meta");
    const files = Object.entries(this.#shape.object(root.files, "files"))
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([path, file]) => this.#file(path, this.#shape.object(file, path)));
    const version = meta.version;
    return {
      formats: ["coveragepy"],
      tool: typeof version === "string" ? `coverage.py ${version}` : null,
      headline: "lines",
      totals:
        root.totals === undefined
          ? sumTotals(files.map((file) => file.totals))
          : this.#totals(this.#shape.object(root.totals, "totals"), "totals"),
      files,
      sources: [],
      notes: [],
    };
  }

  #file(path: string, file: FileJson): FileCoverage {
    const summary = this.#shape.object(file.summary, `${path}: summary`);
    return {
      path,
      totals: this.#totals(summary, `${path}: summary`),
      lines: this.#lines(path, file),
      branches: this.#branches(path, file),
      functions: null,
      blocks: null,
      regions: [
        ...this.#regions(path, "class", file.classes),
        ...this.#regions(path, "function", file.functions),
      ],
    };
  }

  /** `percent_covered` mixes lines and branches, so only the counts are read. */
  #totals(summary: SummaryJson, place: string): Totals {
    const lines = this.#ratio(summary, "covered_lines", "num_statements", place);
    if (summary.num_branches === undefined) return { lines };
    return { lines, branches: this.#ratio(summary, "covered_branches", "num_branches", place) };
  }

  #ratio(
    summary: SummaryJson,
    coveredKey: keyof SummaryJson,
    totalKey: keyof SummaryJson,
    place: string,
  ) {
    const covered = this.#shape.count(summary[coveredKey], `${place}: ${coveredKey}`);
    const total = this.#shape.count(summary[totalKey], `${place}: ${totalKey}`);
    if (covered > total) {
      throw this.#shape.bad(`${place}: ${coveredKey}`, covered, `at most ${totalKey} (${total})`);
    }
    return { covered, total };
  }

  /** A line listed as executed and as missing counts as missed: doubt never covers a line. */
  #lines(path: string, file: FileJson): LineHits {
    const executed = this.#lineNumbers(file.executed_lines, `${path}: executed_lines`);
    const missing = this.#lineNumbers(file.missing_lines, `${path}: missing_lines`);
    // One sort for both lists: the lowest bit says hit, so that of a pair the missed one comes first.
    const keys = new Uint32Array(executed.length + missing.length);
    for (let at = 0; at < executed.length; at += 1) keys[at] = (executed[at] ?? 0) * 2 + 1;
    for (let at = 0; at < missing.length; at += 1)
      keys[executed.length + at] = (missing[at] ?? 0) * 2;
    keys.sort();
    const kept = keys.filter((key, at) => at === 0 || key >>> 1 !== (keys[at - 1] ?? 0) >>> 1);
    return { numbers: kept.map((key) => key >>> 1), hits: kept.map((key) => key & 1) };
  }

  #lineNumbers(value: unknown, place: string): number[] {
    const numbers = this.#shape.array(value, place);
    for (const number of numbers) {
      if (!isLineNumber(number)) throw this.#shape.bad(place, number, "a line number");
    }
    return numbers as number[];
  }

  /** `[from, to]`; a negative target is the exit of the code object that begins at that line. */
  #branches(path: string, file: FileJson): BranchHits | null {
    const executed = file.executed_branches;
    const missing = file.missing_branches;
    if (executed === undefined && missing === undefined) return null;
    const taken = this.#shape.array(executed ?? [], `${path}: executed_branches`);
    const arcs = [...taken, ...this.#shape.array(missing ?? [], `${path}: missing_branches`)];
    const ids: string[] = [];
    const lines = new Uint32Array(arcs.length);
    for (const [at, arc] of arcs.entries()) {
      const [from, to] = this.#shape.array(arc, `${path}: branches`);
      if (!isLineNumber(from) || !Number.isSafeInteger(to)) {
        throw this.#shape.bad(`${path}: branches`, `${from},${to}`, "a pair of line numbers");
      }
      ids.push(String(to));
      lines[at] = from;
    }
    return toBranchHits(ids, lines, new Uint32Array(arcs.length).fill(1, 0, taken.length));
  }

  /** The key "" is what lies outside of every region, which has no name to ask for. */
  #regions(path: string, kind: Region["kind"], value: unknown): Region[] {
    if (value === undefined) return [];
    const place = `${path}: ${kind}`;
    return Object.entries(this.#shape.object(value, place))
      .filter(([name]) => name !== "")
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([name, entry]) => {
        const region = this.#shape.object<FileJson>(entry, `${place} ${name}`);
        const summary = this.#shape.object(region.summary, `${place} ${name}: summary`);
        const missing = this.#lineNumbers(region.missing_lines, `${place} ${name}: missing_lines`);
        return {
          name,
          kind,
          range: this.#range(region, missing, `${place} ${name}`),
          totals: this.#totals(summary, `${place} ${name}: summary`),
          uncovered: rangesOf([...missing].sort((a, b) => a - b)),
        };
      });
  }

  /** `start_line` came after format 3; before, the region's first statement stands for it. */
  #range(region: FileJson, missing: readonly number[], place: string): LineRange | null {
    const start = region.start_line;
    let first = isLineNumber(start) ? start : Number.POSITIVE_INFINITY;
    let last = 0;
    for (const numbers of [this.#lineNumbers(region.executed_lines, place), missing]) {
      for (const number of numbers) {
        if (number < first) first = number;
        if (number > last) last = number;
      }
    }
    if (last === 0) return isLineNumber(start) ? [start, start] : null;
    return [first, last];
  }
}

/** Below 2^31, so that a line and one bit fit in 32. */
function isLineNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value < 2 ** 31;
}
