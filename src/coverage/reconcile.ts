import { type CoverageReport, METRICS, type Totals } from "../domain/coverage.ts";
import { anyMatcher, type MatcherOf } from "./globs.ts";
import { sumTotals } from "./hits.ts";

/**
 * Makes a report's totals and files add up, so that `total = sum(modules) + unassigned` has no
 * negative part: what a tool's total has beyond its files stays and is said; a total that its own
 * files contradict gives way to their sum.
 */
export function reconcile(report: CoverageReport): CoverageReport {
  const sum = sumTotals(report.files.map((file) => file.totals));
  const totals: { -readonly [M in keyof Totals]: Totals[M] } = {};
  const notes: string[] = [];
  for (const metric of METRICS) {
    const stated = report.totals[metric];
    const files = sum[metric];
    if (stated === undefined) {
      if (files !== undefined) totals[metric] = files;
      continue;
    }
    totals[metric] = stated;
    if (files === undefined) continue;
    const surplus = stated.total - files.total;
    const covered = stated.covered - files.covered;
    if (surplus === 0 && covered === 0) continue;
    if (covered < 0 || covered > surplus) {
      totals[metric] = files;
      notes.push(
        `the report states ${stated.covered}/${stated.total} ${metric} and its files have ` +
          `${files.covered}/${files.total}; the files count`,
      );
    } else {
      notes.push(
        `the report counts ${covered}/${surplus} ${metric} beyond its files; they are unassigned`,
      );
    }
  }
  return { ...report, totals, notes: [...report.notes, ...notes] };
}

/** The report without the files that the patterns exclude; its totals are then counted from the rest. */
export function withoutExcluded(
  report: CoverageReport,
  exclude: readonly string[],
  matcherOf: MatcherOf,
): CoverageReport {
  if (exclude.length === 0) return report;
  const excluded = anyMatcher(exclude, matcherOf);
  const files = report.files.filter((file) => !excluded(file.path));
  if (files.length === report.files.length) return report;
  return { ...report, files, totals: sumTotals(files.map((file) => file.totals)) };
}
