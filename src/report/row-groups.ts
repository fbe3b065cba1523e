import type { Metric } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import type { CoverageRow, CoverageSection } from "../domain/report.ts";
import { counted } from "../text/numbers.ts";
import { type Content, code } from "./document.ts";

const REST = "everything else";

/** One row of the results table without a target: a module, or several that share a row. */
export interface Group {
  readonly title: Content;
  readonly before: Ratio | null;
  readonly after: Ratio | null;
  /** The module, where it is one; its status is shown. */
  readonly row: CoverageRow | null;
}

/**
 * Rows without a target: each changed one by itself, the largest rise of uncovered units first, at
 * most `max` of them; the rest of these share a row, and so do all unchanged ones.
 */
export function groupRows(coverage: CoverageSection, max: number): readonly Group[] {
  const metric = coverage.headline;
  const { unassigned } = coverage;
  const rest = coverage.modules.filter((row) => row.target === null);
  if (hasAny(unassigned, metric)) rest.push(unassigned);
  const still = rest.filter((row) => isUnchanged(row, metric));
  const changed = rest
    .filter((row) => !isUnchanged(row, metric))
    .sort((a, b) => rise(b, metric) - rise(a, metric) || byCodeUnit(a.name, b.name));
  const shown = changed.slice(0, max).map((row) => single(row, coverage));
  const hidden = changed.slice(max);
  return [
    ...shown,
    ...(hidden.length === 0
      ? []
      : [shared(hidden, metric, `${counted(hidden.length, "more module")}`)]),
    ...unchangedGroup(still, coverage, changed.length > 0),
  ];
}

function unchangedGroup(
  rows: readonly CoverageRow[],
  coverage: CoverageSection,
  othersChanged: boolean,
): readonly Group[] {
  const [only] = rows;
  if (only === undefined) return [];
  if (rows.length === 1) return [single(only, coverage)];
  const targets = coverage.modules.some((row) => row.target !== null);
  const title = targets && !othersChanged ? REST : counted(rows.length, "unchanged module");
  return [shared(rows, coverage.headline, title)];
}

function single(row: CoverageRow, coverage: CoverageSection): Group {
  const metric = coverage.headline;
  const title: Content = row === coverage.unassigned ? [unassignedTitle(row)] : [code(row.name)];
  return { title, before: row.before?.[metric] ?? null, after: row.after?.[metric] ?? null, row };
}

/** Without files it is what the tool's total has beyond them. */
function unassignedTitle({ files }: CoverageRow): string {
  return files === 0 ? "unassigned" : `unassigned (${counted(files, "file")})`;
}

function hasAny(row: CoverageRow, metric: Metric): boolean {
  return (
    row.files > 0 || (row.before?.[metric]?.total ?? 0) + (row.after?.[metric]?.total ?? 0) > 0
  );
}

function shared(rows: readonly CoverageRow[], metric: Metric, title: string): Group {
  const files = rows.reduce((sum, row) => sum + row.files, 0);
  return {
    title: [
      files === rows.length && title !== REST ? title : `${title} (${counted(files, "file")})`,
    ],
    before: sum(rows.map((row) => row.before?.[metric])),
    after: sum(rows.map((row) => row.after?.[metric])),
    row: null,
  };
}

/** The sum of what was measured; null where nothing was. */
function sum(ratios: readonly (Ratio | undefined)[]): Ratio | null {
  let covered = 0;
  let total = 0;
  for (const ratio of ratios) {
    covered += ratio?.covered ?? 0;
    total += ratio?.total ?? 0;
  }
  return total === 0 ? null : { covered, total };
}

function isUnchanged(row: CoverageRow, metric: Metric): boolean {
  const before = row.before?.[metric];
  const after = row.after?.[metric];
  if (before === undefined || after === undefined) return before === after && row.status === "none";
  return before.covered === after.covered && before.total === after.total;
}

/** How many more units are uncovered than before. */
function rise(row: CoverageRow, metric: Metric): number {
  const before = row.before?.[metric];
  const after = row.after?.[metric];
  return (after ? after.total - after.covered : 0) - (before ? before.total - before.covered : 0);
}
