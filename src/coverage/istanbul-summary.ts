import istanbul from "istanbul-lib-coverage";
import type { CoverageReport, FileCoverage, Totals } from "../domain/coverage.ts";
import { METRICS } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
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
 * Source: istanbul-lib-coverage for what a summary is; istanbul-reports, `json-summary`.
 */
export const istanbulSummaryReader: CoverageFormatReader = {
  format: "istanbul-summary",
  open: (where) => jsonPartsParser(where, [], (parts) => readReport(new JsonShape(where), parts)),
};

/** The key of the whole among the keys of files. */
const WHOLE = "total";

function readReport(shape: JsonShape, parts: Iterable<JsonPart>): CoverageReport {
  const read: FileCoverage[] = [];
  let whole: Totals | null = null;
  for (const { entries } of parts) {
    for (const path in entries) {
      const totals = readTotals(shape, shape.object(entries[path], path), path);
      if (path === WHOLE) whole = totals;
      else read.push(fileOf(path, totals));
    }
  }
  read.sort((a, b) => byCodeUnit(a.path, b.path));
  // A key that stands twice may come twice; the last one counts, as for JSON.
  const files = read.filter((file, at) => file.path !== read[at + 1]?.path);
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
  if (isWhole(entry)) {
    const summary = istanbul.createCoverageSummary(entry);
    return {
      lines: readCounts(shape, summary.lines, path, "lines"),
      statements: readCounts(shape, summary.statements, path, "statements"),
      branches: readCounts(shape, summary.branches, path, "branches"),
      functions: readCounts(shape, summary.functions, path, "functions"),
    };
  }
  // The library refuses a summary that lacks a metric; what the others say is true all the same.
  const totals: { -readonly [M in keyof Totals]: Totals[M] } = {};
  for (const metric of METRICS) {
    const counts = entry[metric];
    if (counts !== undefined) totals[metric] = readCounts(shape, counts, path, metric);
  }
  return totals;
}

function isWhole(entry: EntryJson): entry is istanbul.CoverageSummaryData {
  return Boolean(entry.lines && entry.statements && entry.branches && entry.functions);
}

function readCounts(shape: JsonShape, counts: unknown, path: string, metric: string): Ratio {
  const { covered, total } = shape.object<CountsJson>(counts, path, metric);
  return shape.ratio(covered, total, path, metric, "covered of total");
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
