import { countBranches, toBranchHits } from "../../src/coverage/branches.ts";
import {
  countFunctions,
  countLines,
  sumTotals,
  toFunctionHits,
  toLineHits,
} from "../../src/coverage/hits.ts";
import { NO_REGIONS } from "../../src/coverage/region-table.ts";
import type { CoverageReport, FileCoverage, Totals } from "../../src/domain/coverage.ts";

/** A file in short: lines as `{ 3: 1 }`, branches as `{ "3 a": 1 }`, functions as `{ "3 f": 1 }`. */
export interface FileSketch {
  readonly lines?: Readonly<Record<number, number>>;
  readonly branches?: Readonly<Record<string, number>>;
  readonly functions?: Readonly<Record<string, number>>;
  /** Totals as a tool states them, where they are not those of the records. */
  readonly totals?: Totals;
}

/** A file made of a sketch. */
export function fileOf(path: string, sketch: FileSketch): FileCoverage {
  const numbers = Uint32Array.from(Object.keys(sketch.lines ?? {}), Number);
  const lines = toLineHits(numbers, Uint32Array.from(Object.values(sketch.lines ?? {})));
  const placed = (key: string) => [Number(key.split(" ")[0]), key.split(" ")[1] ?? ""] as const;
  const branchKeys = Object.keys(sketch.branches ?? {}).map(placed);
  const branches = toBranchHits(
    branchKeys.map(([, id]) => id),
    Uint32Array.from(branchKeys, ([line]) => line),
    Uint32Array.from(Object.values(sketch.branches ?? {})),
  );
  const called = Object.entries(sketch.functions ?? {}).map(([key, hits]) => {
    const [first, name] = placed(key);
    return { name, first, last: null, hits };
  });
  const functions = toFunctionHits(called);
  return {
    path,
    totals: sketch.totals ?? {
      lines: countLines(lines),
      ...(sketch.branches && { branches: countBranches(branches) }),
      ...(sketch.functions && { functions: countFunctions(functions) }),
    },
    lines,
    branches: sketch.branches === undefined ? null : branches,
    functions: sketch.functions === undefined ? null : functions,
    blocks: null,
    regions: NO_REGIONS,
  };
}

/** A report made of sketches. */
export function reportOf(
  files: Readonly<Record<string, FileSketch>>,
  over: Partial<CoverageReport> = {},
): CoverageReport {
  const made = Object.keys(files)
    .sort()
    .map((path) => fileOf(path, files[path] ?? {}));
  return {
    formats: ["lcov"],
    tool: null,
    headline: "lines",
    totals: sumTotals(made.map((file) => file.totals)),
    files: made,
    sources: [],
    notes: [],
    ...over,
  };
}
