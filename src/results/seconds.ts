/** Largest power of ten that can matter for a number of microseconds below 2^53. */
const EXPONENT_MAX = 30;
const DIGITS_MAX = 40;
const US_DIGITS = 6;
/** So few digits stay exact when they become microseconds. */
const PLAIN_LENGTH_MAX = 9;
const ZERO = 0x30;
const POINT = 0x2e;

/**
 * Whole microseconds of a JUnit `time`, from its digits and never through a float; what is below a microsecond is cut.
 * Null where there is no usable number: empty, negative, `NaN`.
 *
 * Shape: `0.288`, `1,234.567` and `1.234,567` (the last separator is the decimal one), `0,160` (one comma is decimal),
 * `1,234,567` (several are thousands), `1'234.5`, `1 234,5`, `1.2E-4`.
 */
export function parseSecondsUs(text: string): number | null {
  return plainSecondsUs(text) ?? anySecondsUs(text);
}

/** `12.345` with few digits, as nearly every report writes it; null for all else. */
function plainSecondsUs(text: string): number | null {
  let us = 0;
  let places = -1;
  if (text.length === 0 || text.length > PLAIN_LENGTH_MAX) return null;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (places < US_DIGITS) us = us * 10 + digit;
      if (places >= 0 && places < US_DIGITS) places += 1;
    } else if (digit === POINT - ZERO && places < 0 && at > 0) places = 0;
    else return null;
  }
  for (let place = Math.max(places, 0); place < US_DIGITS; place += 1) us *= 10;
  return us;
}

function anySecondsUs(text: string): number | null {
  const compact = text.trim().replace(/[\s'\u00a0\u202f\u2019]/g, "");
  const match = /^\+?([\d.,]{1,40})(?:[eE]([+-]?\d{1,4}))?$/.exec(compact);
  if (match === null) return null;
  const mantissa = match[1] as string;
  const exponent = Number(match[2] ?? "0");
  if (!/\d/.test(mantissa) || Math.abs(exponent) > EXPONENT_MAX) return null;
  const point = decimalPoint(mantissa);
  const whole = (point < 0 ? mantissa : mantissa.slice(0, point)).replace(/[.,]/g, "");
  const fraction = point < 0 ? "" : mantissa.slice(point + 1);
  return shifted(whole + fraction, exponent + US_DIGITS - fraction.length);
}

/** Where the decimal separator stands, or -1. */
function decimalPoint(mantissa: string): number {
  const dot = mantissa.lastIndexOf(".");
  const comma = mantissa.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
  const only = Math.max(dot, comma);
  return only >= 0 && mantissa.indexOf(mantissa.charAt(only)) === only ? only : -1;
}

/** The digits times ten to the power of `places`, cut to a whole number; null beyond 2^53. */
function shifted(digits: string, places: number): number | null {
  const kept =
    places >= 0
      ? digits + "0".repeat(places)
      : digits.slice(0, Math.max(0, digits.length + places));
  const significant = kept.replace(/^0+/, "");
  if (significant.length > DIGITS_MAX) return null;
  const value = Number(significant === "" ? "0" : significant);
  return Number.isSafeInteger(value) ? value : null;
}
