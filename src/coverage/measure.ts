import type {
  CoverageReport,
  FileCoverage,
  LineRange,
  Measured,
  Region,
  Totals,
} from "../domain/coverage.ts";
import { missedRanges } from "../domain/lines.ts";
import { countStatements } from "./blocks.ts";
import { countBranches } from "./branches.ts";
import { countFunctions, countLines, sumTotals } from "./hits.ts";

/**
 * Files together; null where there are none. A single file has its uncovered lines, which are looked for
 * when somebody asks: of most rows nobody does.
 */
export function measureFiles(files: readonly FileCoverage[]): Measured | null {
  const [only] = files;
  if (only === undefined) return null;
  return {
    files: files.length,
    totals: sumTotals(files.map((file) => file.totals)),
    get uncovered() {
      return files.length === 1 && only.lines !== null ? missedRanges(only.lines) : [];
    },
  };
}

/** A whole report with its own totals. */
export function measureReport(report: CoverageReport): Measured {
  const [only] = report.files;
  return {
    files: report.files.length,
    totals: report.totals,
    uncovered: report.files.length === 1 && only?.lines ? missedRanges(only.lines) : [],
  };
}

/** A region with the tool's own counts. */
export function measureRegion(region: Region): Measured {
  return { files: 1, totals: region.totals, uncovered: region.uncovered };
}

/** What begins on the lines of a file from `first` to `last`; null for a file without lines. */
export function measureRange(file: FileCoverage, [first, last]: LineRange): Measured | null {
  if (file.lines === null) return null;
  const { lines, branches, functions, blocks } = file;
  const within = functions?.filter((one) => one.first >= first && one.first <= last);
  return {
    files: 1,
    totals: {
      lines: countLines(lines, first, last),
      ...(blocks && {
        statements: countStatements(blocks, (from) => from >= first && from <= last),
      }),
      ...(branches && { branches: countBranches(branches, first, last) }),
      ...(within && { functions: countFunctions(within) }),
    },
    uncovered: missedRanges(lines, first, last),
  };
}

/** `whole - part`, metric by metric; a metric that only one states stays as `whole` has it. */
export function subtractTotals(whole: Totals, part: Totals): Totals {
  const rest: { -readonly [M in keyof Totals]: Totals[M] } = {};
  for (const metric of ["lines", "statements", "branches", "functions"] as const) {
    const all = whole[metric];
    if (all === undefined) continue;
    const taken = part[metric] ?? { covered: 0, total: 0 };
    rest[metric] = { covered: all.covered - taken.covered, total: all.total - taken.total };
  }
  return rest;
}
