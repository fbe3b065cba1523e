import type {
  CoverageReport,
  FileCoverage,
  LineRange,
  Measured,
  PatchCoverage,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { countStatements } from "./blocks.ts";
import { quoted } from "./format.ts";
import { sumTotals } from "./hits.ts";
import { measureRange } from "./measure.ts";
import type { UnmatchedPath } from "./paths.ts";

/** Changed lines of the measured tree, by path: disjoint ranges. Deleted lines are not among them. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/**
 * Coverage of changed lines. A changed line that was not measured counts neither way. Where
 * statements stand in blocks, a changed line touches the statements of its whole block.
 */
export function patchCoverage(report: CoverageReport, changed: ChangedLines): PatchCoverage {
  const files = report.files
    .map((file) => ({ file, ranges: changed.get(file.path) ?? [] }))
    .filter(({ file, ranges }) => ranges.length > 0 && file.lines !== null)
    .map(({ file, ranges }) => ({ path: file.path, measured: measureRanges(file, ranges) }))
    .filter(({ measured }) => (measured.totals.lines?.total ?? 0) > 0)
    .sort((a, b) => byCodeUnit(a.path, b.path));
  const [only] = files;
  return {
    measured: {
      files: files.length,
      totals: {
        lines: { covered: 0, total: 0 },
        ...sumTotals(files.map(({ measured }) => measured.totals)),
      },
      uncovered: only !== undefined && files.length === 1 ? only.measured.uncovered : [],
    },
    files: files.map(({ path, measured }) => ({ path, uncovered: measured.uncovered })),
  };
}

/**
 * Why the changed lines cannot be measured, null where they can: a changed file has no lines in the
 * report, or is one of several that a path of the report may name. It would else pass for not measured.
 */
export function doubtfulFile(
  report: CoverageReport,
  changed: ChangedLines,
  unmatched: readonly UnmatchedPath[],
): string | null {
  const bare = report.files.find((file) => file.lines === null && changed.has(file.path));
  if (bare !== undefined) {
    return `the report has no lines of ${quoted(bare.path, 200)}, which changed; write one with lines`;
  }
  const ambiguous = new Map<string, string>();
  for (const { path, candidates } of unmatched) {
    const [one, other] = candidates;
    if (one !== undefined && other !== undefined) ambiguous.set(sharedEnd(path, one), path);
  }
  const measured = new Set(report.files.map((file) => file.path));
  for (const path of changed.keys()) {
    const named = measured.has(path) ? undefined : endsOf(path).find((end) => ambiguous.has(end));
    if (named === undefined) continue;
    return (
      `${quoted(path, 200)} changed, and ${quoted(ambiguous.get(named) ?? "", 200)} in the report may be ` +
      "it or another file; map the report's prefix under coverage.paths"
    );
  }
  return null;
}

/** The names that two paths have in common at their ends; letter case does not count. */
function sharedEnd(path: string, other: string): string {
  const ends = new Set(endsOf(other));
  return endsOf(path).find((end) => ends.has(end)) ?? "";
}

/** A path without its first folders: all, all but one, … its name. */
function endsOf(path: string): string[] {
  const parts = path.toLowerCase().split("/");
  return parts.map((_, at) => parts.slice(at).join("/"));
}

function measureRanges(file: FileCoverage, ranges: readonly LineRange[]): Measured {
  const disjoint = joined(ranges);
  const parts = disjoint.flatMap((range) => measureRange(file, range) ?? []);
  const totals = sumTotals(parts.map((part) => part.totals));
  const touched = (first: number, last: number) =>
    disjoint.some((range) => range[0] <= last && range[1] >= first);
  return {
    files: 1,
    totals:
      file.blocks === null
        ? totals
        : { ...totals, statements: countStatements(file.blocks, touched) },
    uncovered: parts.flatMap((part) => part.uncovered),
  };
}

/** Ranges in order, those that overlap as one. */
function joined(ranges: readonly LineRange[]): LineRange[] {
  const out: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = out.at(-1);
    if (previous !== undefined && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else out.push([first, last]);
  }
  return out;
}
