import type { CoverageReport, FileCoverage, Totals } from "../domain/coverage.ts";
import { METRICS } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { CoverageFormatReader } from "./format.ts";
import { sumTotals } from "./hits.ts";
import { JsonShape, jsonPartsParser } from "./json.ts";
import type { JsonPart } from "./json-parts.ts";
import { NO_REGIONS } from "./region-table.ts";

/**
 * Istanbul's `coverage-summary.json`: totals without lines.
 *
 * `pct` is floored to two decimals, or the string "Unknown": only the counts are read.
 *
 * Source: istanbul-reports, `json-summary`.
 */
export const istanbulSummaryReader: CoverageFormatReader = {
  format: "istanbul-summary",
  open: (where) => jsonPartsParser(where, [], (parts) => readReport(new JsonShape(where), parts)),
};

/** The key of the whole among the keys of files. */
const WHOLE = "total";

function readReport(shape: JsonShape, parts: Iterable<JsonPart>): CoverageReport {
  const byPath = new Map<string, FileCoverage>();
  let whole: Totals | null = null;
  for (const { entries } of parts) {
    for (const path of Object.keys(entries)) {
      const totals = readTotals(shape, shape.object(entries[path], path), path);
      if (path === WHOLE) whole = totals;
      else byPath.set(path, fileOf(path, totals));
    }
  }
  const files = [...byPath.values()].sort((a, b) => byCodeUnit(a.path, b.path));
  return {
    formats: ["istanbul-summary"],
    tool: null,
    headline: "lines",
    totals: whole ?? sumTotals(files.map((file) => file.totals)),
    files,
    sources: [],
    notes: ["a summary has no lines: ranges, changed lines and symbols need coverage-final.json"],
  };
}

interface EntryJson {
  readonly lines?: unknown;
  readonly statements?: unknown;
  readonly branches?: unknown;
  readonly functions?: unknown;
}

function readTotals(shape: JsonShape, entry: EntryJson, path: string): Totals {
  const totals: { -readonly [M in keyof Totals]: Totals[M] } = {};
  for (const metric of METRICS) {
    const counts = entry[metric];
    if (counts === undefined) continue;
    const { covered, total } = shape.object<CountsJson>(counts, path, metric);
    totals[metric] = shape.ratio(covered, total, path, metric, "covered of total");
  }
  return totals;
}

interface CountsJson {
  readonly covered?: unknown;
  readonly total?: unknown;
}

function fileOf(path: string, totals: Totals): FileCoverage {
  return {
    path,
    totals,
    lines: null,
    branches: null,
    functions: null,
    blocks: null,
    regions: NO_REGIONS,
  };
}
