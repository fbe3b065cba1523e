import type { Metric } from "../domain/coverage.ts";
import { type Decimal, decimalText, powerOfTen } from "../domain/decimal.ts";
import { neededFor, percentOf, percentText, type Ratio } from "../domain/ratio.ts";
import { type Bound, decided, type Judgement, satisfies, whole } from "./judgement.ts";
import { units } from "./words.ts";

/** A percentage against its bound: `62/70 = 88.5%`, `needs 1 more line`. */
export function percentJudgement(ratio: Ratio, bound: Bound, metric: Metric): Judgement {
  const measured = `${ratio.covered}/${ratio.total} = ${percentText(ratio, bound.value)}`;
  return decided(
    satisfies(percentOf(ratio), bound),
    measured,
    missingPercent(ratio, bound, metric),
  );
}

function missingPercent(ratio: Ratio, bound: Bound, metric: Metric): string {
  const { op, value } = bound;
  const atLeast = neededFor(ratio.total, value);
  const atMost = floorFor(ratio.total, value);
  switch (op) {
    case ">=":
    case ">":
      return `needs ${units(coveredFor(ratio.total, bound) - ratio.covered, metric, "more")}`;
    case "<=":
      return `${units(ratio.covered - atMost, metric)} too many covered`;
    case "<":
      return `${units(ratio.covered - atLeast + 1, metric)} too many covered`;
    case "=":
      return `is not exactly ${decimalText(value)}%`;
  }
}

/** The fewest covered units of `total` with which a lower bound (`>=` or `>`) holds. */
export function coveredFor(total: number, { op, value }: Bound): number {
  return op === ">" ? floorFor(total, value) + 1 : neededFor(total, value);
}

/** The most covered units that are not above the percentage. */
function floorFor(total: number, percent: Decimal): number {
  return Number((BigInt(total) * percent.units) / (100n * powerOfTen(percent.scale)));
}

/** Uncovered units against their bound: `8/70 uncovered`, `3 lines too many uncovered`. */
export function uncoveredJudgement(ratio: Ratio, bound: Bound, metric: Metric): Judgement {
  const uncovered = ratio.total - ratio.covered;
  const measured = `${uncovered}/${ratio.total} uncovered`;
  const most = Number(bound.value.units);
  const missing =
    bound.op === "<=" || bound.op === "<"
      ? `${units(uncovered - most + (bound.op === "<" ? 1 : 0), metric)} too many uncovered`
      : `${units(uncovered, metric)} uncovered`;
  return decided(satisfies(whole(uncovered), bound), measured, missing);
}
