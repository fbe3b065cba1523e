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
 * report, or may be one that the report names by a path that no file has. What is not found there
 * would else pass for not measured.
 */
export function doubtfulFile(
  report: CoverageReport,
  changed: ChangedLines,
  tracked: readonly string[] | null,
): string | null {
  const bare = report.files.find((file) => file.lines === null && changed.has(file.path));
  if (bare !== undefined) {
    return `the report has no lines of ${quoted(bare.path, 200)}, which changed; write one with lines`;
  }
  if (tracked === null) return null;
  const [known, measured] = [new Set(tracked), new Set(report.files.map((file) => file.path))];
  const lost = new Set(report.files.filter(({ path }) => !known.has(path)).map(nameOf));
  for (const path of changed.keys()) {
    if (measured.has(path) || !lost.has(nameOf({ path }))) continue;
    return (
      `${quoted(path, 200)} changed, and the report has a file of that name at a path that is none of ` +
      "the repository; map the report's prefix under coverage.paths"
    );
  }
  return null;
}

function nameOf({ path }: { readonly path: string }): string {
  return path.slice(path.lastIndexOf("/") + 1);
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
