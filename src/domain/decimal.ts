import { SoakgateError } from "./error.ts";

/** An exact decimal number: `units / 10^scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** More digits than any gate needs, few enough that hostile input costs nothing. */
const DIGITS_MAX = 18;

/**
 * Reads `80`, `79.95` or `-0.5` exactly.
 *
 * Errors: `gate` when the text is no plain decimal number or has more than 18 digits.
 */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const fraction = match?.[3] ?? "";
  if (match === null || (match[2] as string).length + fraction.length > DIGITS_MAX) {
    throw new SoakgateError(
      "gate",
      `"${text.slice(0, 40)}" is not a number; write up to ${DIGITS_MAX} digits like 80 or 79.95`,
    );
  }
  return { units: BigInt(`${match[1]}${match[2]}${fraction}`), scale: fraction.length };
}

/** An exact number: `numerator / denominator`, the denominator above 0; not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction less the decimal, as a sign: negative below, 0 equal, positive above. Exact. */
export function compareToDecimal(fraction: Fraction, value: Decimal): number {
  const left = fraction.numerator * powerOfTen(value.scale);
  const right = value.units * fraction.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The first fraction less the second, as a sign. Exact. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Ten to the power of `exponent`, exactly. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The decimal with its sign turned. */
export function negated(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale };
}

/** The decimal as written by hand: no exponent, no trailing zeros. */
export function decimalText(value: Decimal): string {
  const sign = value.units < 0n ? "-" : "";
  const digits = (value.units < 0n ? -value.units : value.units)
    .toString()
    .padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
