import { type Decimal, powerOfTen } from "./decimal.ts";

/** Counts behind a percentage. Integers; `0 <= covered <= total`. A total of 0 has no percentage. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

/** What a reader sees where there is no number. */
export const NOT_AVAILABLE = "n/a";

const SHOWN_DIGITS_MAX = 9;

/** The ratio less the percentage, as a sign: negative below, 0 equal, positive above. Exact. */
export function compareToPercent(ratio: Ratio, percent: Decimal): number {
  const left = BigInt(ratio.covered) * 100n * powerOfTen(percent.scale);
  const right = percent.units * BigInt(ratio.total);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How many covered units `percent` of `total` needs: `ceil(total * percent / 100)`. */
export function neededFor(total: number, percent: Decimal): number {
  const scale = 100n * powerOfTen(percent.scale);
  const product = BigInt(total) * percent.units;
  return Number((product + scale - 1n) / scale);
}

/** Percentage floored to `digits` decimals, without the sign `%`; `n/a` where nothing was measured. */
export function floorPercent(ratio: Ratio, digits = 1): string {
  if (ratio.total === 0) return NOT_AVAILABLE;
  const units = (BigInt(ratio.covered) * 100n * powerOfTen(digits)) / BigInt(ratio.total);
  return fixed(units, digits);
}

/**
 * Percentage with `%`, floored. Where `threshold` is given, with as many decimals as it takes that a
 * ratio below it does not read as if it reached it (rule: a failing number never displays as the
 * passing one; flooring already guarantees that unless the threshold has more digits than shown).
 */
export function percentText(ratio: Ratio, threshold?: Decimal): string {
  if (ratio.total === 0) return NOT_AVAILABLE;
  const digits = Math.min(Math.max(1, threshold?.scale ?? 0), SHOWN_DIGITS_MAX);
  return `${floorPercent(ratio, digits)}%`;
}

/** An exact difference of two percentages, in points: `numerator / denominator`, denominator > 0. */
export interface Points {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `after - before` in percentage points, exactly; null where either has nothing measured. */
export function pointsBetween(before: Ratio, after: Ratio): Points | null {
  if (before.total === 0 || after.total === 0) return null;
  const numerator =
    100n *
    (BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total));
  return { numerator, denominator: BigInt(before.total) * BigInt(after.total) };
}

/** The points less the decimal, as a sign. Exact. */
export function comparePoints(points: Points, value: Decimal): number {
  const left = points.numerator * powerOfTen(value.scale);
  const right = value.units * points.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Points with a sign, truncated toward zero, with as many decimals (at least one) as it takes to be
 * different from zero: a drop never reads as `0.0`. The minus is U+2212 so that it aligns with `+`.
 */
export function pointsText(points: Points): string {
  if (points.numerator === 0n) return "0.0";
  const negative = points.numerator < 0n;
  const magnitude = negative ? -points.numerator : points.numerator;
  let digits = 1;
  let units = (magnitude * 10n) / points.denominator;
  while (units === 0n) {
    digits += 1;
    units = (magnitude * powerOfTen(digits)) / points.denominator;
  }
  return `${negative ? "\u2212" : "+"}${fixed(units, digits)}`;
}

function fixed(units: bigint, digits: number): string {
  if (digits === 0) return units.toString();
  const text = units.toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
