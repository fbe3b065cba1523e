import type { FileCoverage, LineRange, Selected, Selection } from "../domain/coverage.ts";
import { nearest } from "../domain/nearest.ts";
import { quoted } from "./format.ts";
import { measureRange, measureRegion } from "./measure.ts";
import { findRegion } from "./region-table.ts";

/**
 * A named part of a file: the tool's own region, else a function whose first and last line the
 * format gives.
 */
export function selectSymbol(
  file: FileCoverage,
  before: FileCoverage | null,
  symbol: string,
): Selected {
  const selection = namedPart(file, symbol);
  if (selection !== null) {
    const old = before && namedPart(before, symbol);
    return { kind: "found", selections: [{ ...selection, before: old?.after ?? null }] };
  }
  const names = [...file.regions.names, ...(file.functions ?? []).map((one) => one.name)];
  if (file.functions?.some((one) => one.name === symbol)) {
    return {
      kind: "unknown",
      reason: `the report does not say where ${quoted(symbol)} ends, or has several of that name; name its lines`,
    };
  }
  if (names.length === 0) {
    return {
      kind: "unknown",
      reason: `the report names no functions or classes of ${quoted(file.path, 200)}; name lines, or use a format that has them`,
    };
  }
  const near = nearest(symbol, new Set(names));
  const suggestion = near === null ? "" : `; did you mean ${quoted(near)}?`;
  return {
    kind: "nothing",
    reason: `${quoted(file.path, 200)} has no function or class ${quoted(symbol)}${suggestion}`,
  };
}

function namedPart(file: FileCoverage, symbol: string): Selection | null {
  const name = `${file.path}#${symbol}`;
  const region = findRegion(file.regions, symbol);
  if (region !== null) {
    return { name, after: measureRegion(region), before: null, range: region.range };
  }
  const [only, ...others] = (file.functions ?? []).filter((one) => one.name === symbol);
  if (only === undefined || only.last === null || others.length > 0) return null;
  const range: LineRange = [only.first, only.last];
  const after = measureRange(file, range);
  return after && { name, after, before: null, range };
}

/**
 * Lines of a file. There is no "before": in the baseline those numbers stand for other code, unless
 * the file is the same line by line.
 */
export function selectRange(
  file: FileCoverage,
  before: FileCoverage | null,
  range: LineRange,
): Selected {
  const after = measureRange(file, range);
  if (after === null) {
    return {
      kind: "unknown",
      reason: `the report has only totals of ${quoted(file.path, 200)}, no lines; use a format that has them`,
    };
  }
  const same = before !== null && sameLines(file, before);
  const name = `${file.path}:${range[0]}-${range[1]}`;
  return {
    kind: "found",
    selections: [{ name, after, before: same ? measureRange(before, range) : null, range }],
  };
}

function sameLines(a: FileCoverage, b: FileCoverage): boolean {
  const [one, other] = [a.lines?.numbers, b.lines?.numbers];
  return one?.length === other?.length && (one?.every((line, at) => line === other?.[at]) ?? false);
}
