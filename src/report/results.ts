import type { Metric } from "../domain/coverage.ts";
import type { GateResult } from "../domain/gate.ts";
import { percentText, type Ratio } from "../domain/ratio.ts";
import type { CoverageRow, CoverageSection, NextGate, Report } from "../domain/report.ts";
import { counted, unbroken } from "../text/numbers.ts";
import { targetPercent } from "./build-coverage.ts";
import { type Block, type Content, code, joined, mark, paragraph, strong } from "./document.ts";
import { deltaText, ratioText, unitsText } from "./figures.ts";
import { patchPercent, totalVerdict } from "./gate-lines.ts";
import { firstOf, type Limits } from "./limits.ts";
import { type Group, groupRows } from "./row-groups.ts";
import { rowStatus } from "./row-status.ts";

/** Coverage before and after: the step's modules, what changed, what did not, and the whole. */
export function results(report: Report, limits: Limits): readonly Block[] {
  const { coverage, gates, milestone } = report;
  if (coverage === null) return [];
  return coverageTable(coverage, { gates, next: milestone?.next ?? null }, limits);
}

/** What the table says beyond counts: which gates judge them, and which is next. */
export interface Judged {
  readonly gates: readonly GateResult[];
  readonly next: NextGate | null;
}

/** The same table for coverage by itself. */
export function coverageTable(
  coverage: CoverageSection,
  judged: Judged,
  limits: Limits,
): readonly Block[] {
  const metric = coverage.headline;
  const rows: Content[][] = [];
  if (coverage.patch !== null) {
    rows.push(patchRow(judged.gates, coverage.patch.totals[metric], metric));
  }
  const targets = firstOf(targetRows(coverage), limits.open);
  for (const row of targets.shown) rows.push(targetRow(row, metric));
  if (targets.hidden > 0) {
    rows.push([[`${counted(targets.hidden, "more target")}`], [""], [""], [""], [""]]);
  }
  for (const group of groupRows(coverage, limits.open)) rows.push(groupRow(group, metric));
  rows.push(totalRow(judged, coverage));
  return [
    {
      kind: "table",
      columns: [
        { title: "Module", align: "left" },
        { title: "Before", align: "right" },
        { title: "After", align: "right" },
        { title: "Delta", align: "right" },
        { title: "Status", align: "left" },
      ],
      rows,
    },
    ...otherMetrics(coverage),
  ];
}

/** Rows with a target as they stand, the missed ones first where there are too many to show. */
function targetRows(coverage: CoverageSection): readonly CoverageRow[] {
  const rows = coverage.modules.filter((row) => row.target !== null);
  const isMissed = (row: CoverageRow): boolean => row.margin === null || row.margin < 0;
  return [...rows.filter(isMissed), ...rows.filter((row) => !isMissed(row))];
}

function targetRow(row: CoverageRow, metric: Metric): Content[] {
  const before = row.before?.[metric];
  const after = row.after?.[metric];
  return [
    [code(row.name)],
    [ratioText(before)],
    emphasised(after, row.target),
    [strong(deltaText(before, after))],
    rowStatus(row, metric),
  ];
}

function groupRow(group: Group, metric: Metric): Content[] {
  return [
    group.title,
    [ratioText(group.before)],
    [ratioText(group.after)],
    [deltaText(group.before, group.after)],
    group.row === null ? ["\u2014"] : rowStatus(group.row, metric),
  ];
}

function patchRow(
  gates: readonly GateResult[],
  ratio: Ratio | undefined,
  metric: Metric,
): Content[] {
  const short = ratio === undefined ? null : patchPercent(gates, ratio);
  const status: Content =
    short === null
      ? ["\u2014"]
      : short.missing > 0
        ? [mark("fail"), ` ${unitsText(short.missing, metric)} to ${short.atLeast}`]
        : [mark("pass"), ` at least ${short.atLeast}`];
  return [[strong(`Changed ${metric}`)], [""], emphasised(ratio, null), [""], status];
}

function totalRow(judged: Judged, coverage: CoverageSection): Content[] {
  const metric = coverage.headline;
  const before = coverage.baseline.total[metric];
  const after = coverage.total[metric];
  return [
    [strong("Total")],
    [ratioText(before)],
    emphasised(after, null),
    [strong(deltaText(before, after))],
    totalStatus(judged),
  ];
}

function totalStatus({ gates, next }: Judged): Content {
  const ahead: Content =
    next === null
      ? []
      : next.missing === 0
        ? [`next gate ${next.atLeast} reached`]
        : [`next gate ${next.atLeast}: ${unitsText(next.missing, next.metric)} to go`];
  const content = joined([totalVerdict(gates), ahead], " · ");
  return content.length === 0 ? ["\u2014"] : content;
}

/** The percentage in bold, the counts beside it. */
function emphasised(ratio: Ratio | null | undefined, target: string | null): Content {
  if (ratio === null || ratio === undefined || ratio.total === 0) return [ratioText(ratio)];
  const percent = percentText(ratio, (target === null ? null : targetPercent(target)) ?? undefined);
  return [strong(percent), `\u00a0\u00b7\u00a0${ratio.covered}/${ratio.total}`];
}

/** Branches and the like in one quiet line below the table. */
function otherMetrics(coverage: CoverageSection): readonly Block[] {
  const parts = (["lines", "statements", "branches", "functions"] as const)
    .filter((metric) => metric !== coverage.headline)
    .flatMap((metric): Content[] => {
      const after = coverage.total[metric];
      if (after === undefined || after.total === 0) return [];
      const before = coverage.baseline.total[metric];
      const change = before === undefined ? "" : ` (${deltaText(before, after)})`;
      return [[`${metric} ${ratioText(after)}${unbroken(change)}`]];
    });
  return parts.length === 0 ? [] : [paragraph("Also: ", ...joined(parts, ", "))];
}
