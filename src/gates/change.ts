import type { Metric, Selection } from "../domain/coverage.ts";
import { type Decimal, type Fraction, negated, powerOfTen } from "../domain/decimal.ts";
import type { Gate } from "../domain/gate.ts";
import { percentText, pointsBetween, pointsText, type Ratio } from "../domain/ratio.ts";
import {
  type Bound,
  boundOf,
  decided,
  type Judgement,
  type Row,
  satisfies,
  skipped,
  unknown,
} from "./judgement.ts";
import { oneLine, units } from "./words.ts";

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** `delta` and `drop`: the percentage now against the percentage before, in points. */
export function judgeChange(gate: Gate, selection: Selection, metric: Metric): Row {
  const { name, before, after } = selection;
  const shown = oneLine(name);
  if (after === null) return { name, judgement: removed(gate, shown), rank: null, empty: true };
  const now = after.totals[metric];
  if (now === undefined) {
    return row(name, unknown(`the report does not state ${metric} for ${shown}`));
  }
  if (now.total === 0) {
    return { ...row(name, unknown(`no ${metric} were measured in ${shown}`)), empty: true };
  }
  if (before === null) {
    return row(name, skipped(`${shown} is new: there is no before`, percentMeasured(now)));
  }
  const was = before.totals[metric];
  if (was === undefined) {
    return row(name, unknown(`the baseline does not state ${metric} for ${shown}`));
  }
  const points = pointsBetween(was, now);
  if (points === null) {
    return row(
      name,
      skipped(`no ${metric} were measured in ${shown} before`, percentMeasured(now)),
    );
  }
  return gate.measure === "delta"
    ? deltaRow(name, was, now, points, boundOf(gate), metric)
    : dropRow(name, was, now, points, boundOf(gate), metric);
}

function row(name: string, judgement: Judgement): Row {
  return { name, judgement, rank: null };
}

/** Whatever was deleted has nothing uncovered left, so nothing dropped; a gain cannot be told. */
function removed(gate: Gate, shown: string): Judgement {
  return gate.measure === "drop" && satisfies(ZERO, boundOf(gate))
    ? { verdict: "pass", measured: "removed", missing: null, reason: null }
    : unknown(`${shown} is not there any more`);
}

function deltaRow(
  name: string,
  was: Ratio,
  now: Ratio,
  points: Fraction,
  bound: Bound,
  metric: Metric,
): Row {
  const measured = changeMeasured(was, now, pointsText(points, bound.value));
  const missing = missingLines(was, now, bound.value, bound.op === ">", metric);
  return { name, judgement: decided(satisfies(points, bound), measured, missing), rank: points };
}

/**
 * Removed-code aware: where no more is uncovered than before, a lower percentage only says that
 * covered code was deleted, and counts as no drop.
 */
function dropRow(
  name: string,
  was: Ratio,
  now: Ratio,
  points: Fraction,
  bound: Bound,
  metric: Metric,
): Row {
  const newlyUncovered = now.total - now.covered - (was.total - was.covered);
  const forgiven = points.numerator < 0n && newlyUncovered <= 0;
  const drop = forgiven ? ZERO : { ...points, numerator: -points.numerator };
  const shown = pointsText(points, forgiven ? undefined : negated(bound.value));
  const removal = forgiven ? `, but no more ${metric} are uncovered than before` : "";
  const measured = `${changeMeasured(was, now, shown)}${removal}`;
  const strict = bound.op === "<";
  const needed = missingLines(was, now, negated(bound.value), strict, metric);
  const more = newlyUncovered > 0 ? `${newlyUncovered} more uncovered; ` : "";
  const judgement = decided(satisfies(drop, bound), measured, `${more}${needed}`);
  return { name, judgement, rank: drop };
}

/** How many more units, with this total, make the change at least (or more than) `points`. */
function missingLines(
  was: Ratio,
  now: Ratio,
  points: Decimal,
  strict: boolean,
  metric: Metric,
): string {
  const scale = powerOfTen(points.scale);
  // covered/total*100 >= was*100 + points, all over 100 * scale * was.total
  const target =
    BigInt(now.total) * (100n * scale * BigInt(was.covered) + points.units * BigInt(was.total));
  const unit = 100n * scale * BigInt(was.total);
  const covered = strict ? target / unit + 1n : (target + unit - 1n) / unit;
  const needed = covered - BigInt(now.covered);
  if (needed <= 0n) return "changed further than allowed";
  return covered > BigInt(now.total)
    ? `needs more than the ${units(now.total, metric)} there are`
    : `needs ${units(needed, metric, "more")}`;
}

function percentMeasured(ratio: Ratio): string {
  return `${ratio.covered}/${ratio.total} = ${percentText(ratio)}`;
}

function changeMeasured(was: Ratio, now: Ratio, points: string): string {
  return `${percentMeasured(now)}, was ${percentMeasured(was)}: ${points} points`;
}
