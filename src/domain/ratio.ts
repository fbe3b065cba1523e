import { compareToDecimal, type Decimal, type Fraction, powerOfTen } from "./decimal.ts";

/** Counts behind a percentage. Integers; `0 <= covered <= total`. A total of 0 has no percentage. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

/** What a reader sees where there is no number. */
export const NOT_AVAILABLE = "n/a";

/** The ratio as a percentage, exactly; its total must not be 0. */
export function percentOf(ratio: Ratio): Fraction {
  return { numerator: 100n * BigInt(ratio.covered), denominator: BigInt(ratio.total) };
}

/** The ratio less the percentage, as a sign: negative below, 0 equal, positive above. Exact. */
export function compareToPercent(ratio: Ratio, percent: Decimal): number {
  return compareToDecimal(percentOf(ratio), percent);
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
 * Percentage with `%`, floored. With a threshold it has as many decimals as it takes to stand on the
 * same side of the threshold as the ratio does: a failing number never displays as the passing one,
 * for lower and for upper bounds.
 */
export function percentText(ratio: Ratio, threshold?: Decimal): string {
  if (ratio.total === 0) return NOT_AVAILABLE;
  if (threshold === undefined) return `${floorPercent(ratio, 1)}%`;
  const exact = percentOf(ratio);
  const digits = digitsToTell(exact, threshold);
  return `${floorPercent(ratio, digits)}%`;
}

/** An exact difference of two percentages, in points. */
export type Points = Fraction;

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
  return compareToDecimal(points, value);
}

/**
 * Points with a sign, truncated toward zero, with as many decimals (at least one) as it takes to be
 * different from zero: a drop never reads as `0.0`. With a threshold, also as many as it takes to
 * stand on its side. The minus is U+2212 so that it aligns with `+`.
 */
export function pointsText(points: Points, threshold?: Decimal): string {
  if (points.numerator === 0n) return "0.0";
  let digits = 1;
  while (truncated(points, digits).units === 0n) digits += 1;
  if (threshold !== undefined) {
    const told = digitsToTell(points, threshold);
    digits = Math.max(digits, told);
  }
  const { units } = truncated(points, digits);
  const magnitude = units < 0n ? -units : units;
  return `${units < 0n ? "\u2212" : "+"}${fixed(magnitude, digits)}`;
}

/** The fraction cut toward zero after `digits` decimals. */
function truncated(value: Fraction, digits: number): Decimal {
  return { units: (value.numerator * powerOfTen(digits)) / value.denominator, scale: digits };
}

/**
 * The fewest decimals, at least one and those of the threshold, with which the shown number compares
 * to the threshold as the exact one does. It ends: equal numbers are equal from the threshold's own
 * decimals on, and different ones differ at some decimal.
 */
function digitsToTell(exact: Fraction, threshold: Decimal): number {
  const side = compareToDecimal(exact, threshold);
  let digits = Math.max(1, threshold.scale);
  while (sideOf(truncated(exact, digits), threshold) !== side) digits += 1;
  return digits;
}

function sideOf(shown: Decimal, threshold: Decimal): number {
  const fraction = { numerator: shown.units, denominator: powerOfTen(shown.scale) };
  return compareToDecimal(fraction, threshold);
}

function fixed(units: bigint, digits: number): string {
  if (digits === 0) return units.toString();
  const text = units.toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
