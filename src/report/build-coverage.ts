import type {
  CoverageEvidence,
  FileCoverage,
  Metric,
  ModuleCoverage,
  Totals,
} from "../domain/coverage.ts";
import { type Decimal, parseDecimal } from "../domain/decimal.ts";
import { missedRanges } from "../domain/lines.ts";
import { compareToPercent, neededFor, pointsBetween, type Ratio } from "../domain/ratio.ts";
import type { CoverageRow, CoverageSection, FileSection, RowStatus } from "../domain/report.ts";

/** A row's target: the name of the row and the percentage as written, `70%`. */
export interface RowTarget {
  readonly name: string;
  readonly atLeast: string;
}

/** Coverage before and after as `report.json` and `coverage --json` show it. */
export function coverageSection(
  evidence: CoverageEvidence,
  targets: readonly RowTarget[] = [],
): CoverageSection {
  const { after, before, baseline, patch } = evidence;
  const targetOf = new Map(targets.map((target) => [target.name, target.atLeast]));
  const row = (module: ModuleCoverage): CoverageRow =>
    coverageRow(module, after.headline, before !== null, targetOf.get(module.name) ?? null);
  return {
    formats: after.formats,
    tool: after.tool,
    headline: after.headline,
    total: orderedTotals(after.totals),
    baseline: {
      kind: baseline.kind,
      state: baseline.state,
      commit: baseline.commit,
      distance: baseline.distance,
      total: before === null ? {} : orderedTotals(before.totals),
    },
    modules: evidence.modules.map(row),
    unassigned: row(evidence.unassigned),
    patch:
      patch === null ? null : { totals: orderedTotals(patch.measured.totals), files: patch.files },
    files: fileSections(after.files),
  };
}

/** The percentage of a target as written; null where it is no number (the gate says so). */
export function targetPercent(atLeast: string): Decimal | null {
  return /^\d{1,9}(\.\d{1,9})?\s*%$/.test(atLeast)
    ? parseDecimal(atLeast.replace(/\s*%$/, ""))
    : null;
}

function coverageRow(
  module: ModuleCoverage,
  metric: Metric,
  compared: boolean,
  target: string | null,
): CoverageRow {
  const before = module.before?.totals[metric] ?? null;
  const after = module.after?.totals[metric] ?? null;
  const percent = target === null ? null : targetPercent(target);
  const judged = percent !== null && after !== null && after.total > 0;
  return {
    name: module.name,
    files: (module.after ?? module.before)?.files ?? 0,
    before: module.before === null ? null : orderedTotals(module.before.totals),
    after: module.after === null ? null : orderedTotals(module.after.totals),
    target,
    status: statusOf(before, after, compared, percent),
    margin: judged ? after.covered - neededFor(after.total, percent) : null,
    uncovered: module.after?.uncovered ?? [],
  };
}

/** The first status that applies (gates.md §3), by exact comparison. */
function statusOf(
  before: Ratio | null,
  after: Ratio | null,
  compared: boolean,
  target: Decimal | null,
): RowStatus {
  if (after === null) return before === null ? "none" : "removed";
  if (before === null) return compared ? "new" : "no-baseline";
  if (hasRegressed(before, after)) return "regressed";
  if (target === null || after.total === 0) return "none";
  return compareToPercent(after, target) < 0 ? "missed" : "met";
}

/**
 * Whether coverage fell for another reason than that covered code was removed: the percentage is
 * lower and more is uncovered.
 */
function hasRegressed(before: Ratio, after: Ratio): boolean {
  const points = pointsBetween(before, after);
  if (points === null || points.numerator >= 0n) return false;
  return after.total - after.covered > before.total - before.covered;
}

function fileSections(files: readonly FileCoverage[]): Record<string, FileSection> {
  const sections = Object.create(null) as Record<string, FileSection>;
  for (const file of files) {
    const uncovered = file.lines === null ? [] : missedRanges(file.lines);
    sections[file.path] = { ...orderedTotals(file.totals), uncovered };
  }
  return sections;
}

function orderedTotals(totals: Totals): Totals {
  const { lines, statements, branches, functions } = totals;
  return {
    ...(lines === undefined ? {} : { lines: counts(lines) }),
    ...(branches === undefined ? {} : { branches: counts(branches) }),
    ...(functions === undefined ? {} : { functions: counts(functions) }),
    ...(statements === undefined ? {} : { statements: counts(statements) }),
  };
}

function counts(ratio: Ratio): Ratio {
  return { covered: ratio.covered, total: ratio.total };
}
