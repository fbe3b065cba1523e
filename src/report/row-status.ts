import type { Metric } from "../domain/coverage.ts";
import type { CoverageRow } from "../domain/report.ts";
import { type Content, joined, mark } from "./document.ts";
import { unitsText } from "./figures.ts";

/** A row's status in words, with how much it is over or short of its target. */
export function rowStatus(row: CoverageRow, metric: Metric): Content {
  const target = targetText(row, metric);
  switch (row.status) {
    case "removed":
      return ["removed"];
    case "new":
      return joined([target, ["new"]], " · ");
    case "no-baseline":
      return joined([target, ["no baseline"]], " · ");
    case "regressed":
      return joined([target, regressionText(row, metric, target.length > 0)], " · ");
    case "missed":
    case "met":
      return target;
    case "none":
      return changeText(row, metric);
  }
}

function targetText(row: CoverageRow, metric: Metric): Content {
  const { target, margin } = row;
  if (target === null) return [];
  if (margin === null) return [mark("open"), ` nothing measured for its ${target}`];
  if (margin < 0) return [mark("fail"), ` ${unitsText(-margin, metric)} to ${target}`];
  if (margin === 0) return [mark("pass"), ` exactly its ${target}`];
  return [mark("pass"), ` ${unitsText(margin, metric)} over its ${target}`];
}

function regressionText(row: CoverageRow, metric: Metric, besideTarget: boolean): Content {
  const words = `${rise(row, metric)} more uncovered`;
  return besideTarget ? [words] : [mark("warn"), ` ${words}`];
}

function changeText(row: CoverageRow, metric: Metric): Content {
  const change = rise(row, metric);
  if (change === 0) return ["\u2014"];
  return [change > 0 ? `${change} more uncovered` : `${-change} fewer uncovered`];
}

function rise(row: CoverageRow, metric: Metric): number {
  const before = row.before?.[metric];
  const after = row.after?.[metric];
  if (before === undefined || after === undefined) return 0;
  return after.total - after.covered - (before.total - before.covered);
}
