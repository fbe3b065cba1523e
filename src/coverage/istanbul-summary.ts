import type { CoverageReport, FileCoverage, Totals } from "../domain/coverage.ts";
import { METRICS } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { CoverageFormatReader } from "./format.ts";
import { sumTotals } from "./hits.ts";
import { type JsonObject, JsonShape, jsonParser } from "./json.ts";

/**
 * Istanbul's `coverage-summary.json`: totals without lines.
 *
 * `pct` is floored to two decimals, or the string "Unknown": only the counts are read.
 *
 * Source: istanbul-reports, `json-summary`.
 */
export const istanbulSummaryReader: CoverageFormatReader = {
  format: "istanbul-summary",
  open: (where) => jsonParser(where, (value) => readReport(new JsonShape(where), value)),
};

/** The key of the whole among the keys of files. */
const WHOLE = "total";

function readReport(shape: JsonShape, value: unknown): CoverageReport {
  const root = shape.object(value, "the top");
  const files: FileCoverage[] = [];
  let whole: Totals | null = null;
  for (const [path, entry] of Object.entries(root)) {
    const totals = readTotals(shape, shape.object(entry, path), path);
    if (path === WHOLE) whole = totals;
    else files.push(fileOf(path, totals));
  }
  files.sort((a, b) => byCodeUnit(a.path, b.path));
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

function readTotals(shape: JsonShape, entry: JsonObject, path: string): Totals {
  const totals: { -readonly [M in keyof Totals]: Totals[M] } = {};
  for (const metric of METRICS) {
    if (entry[metric] === undefined) continue;
    const place = `${path}: ${metric}`;
    const counts = shape.object<{ covered?: unknown; total?: unknown }>(entry[metric], place);
    const covered = shape.count(counts.covered, `${place}.covered`);
    const total = shape.count(counts.total, `${place}.total`);
    if (covered > total)
      throw shape.bad(`${place}.covered`, covered, `at most its total (${total})`);
    totals[metric] = { covered, total };
  }
  return totals;
}

function fileOf(path: string, totals: Totals): FileCoverage {
  return {
    path,
    totals,
    lines: null,
    branches: null,
    functions: null,
    blocks: null,
    regions: [],
  };
}
