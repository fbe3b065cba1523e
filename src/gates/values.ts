import { type Decimal, parseDecimal } from "../domain/decimal.ts";
import { DURATION_EXAMPLES, parseDurationUs } from "../domain/duration.ts";
import { SoakgateError } from "../domain/error.ts";
import type { GateValue, Operator } from "../domain/gate.ts";
import { nearest } from "../domain/nearest.ts";
import type { Measure } from "./measures.ts";

/** Raised inside the grammar, which knows the column. */
export class ValueFault extends Error {}

/**
 * Reads a gate's value for its measure; a number and its unit may stand apart (`99 %`).
 *
 * Errors: `ValueFault` with the sentence, for the grammar to place.
 */
export function parseValue(text: string, measure: Measure, op: Operator): GateValue {
  if (measure.unit === "word") return wordValue(text, measure);
  const match = /^([+-]?)(\d+(?:\.\d+)?)(\D*)$/.exec(text);
  if (match === null) {
    throw new ValueFault(`${shown(text)} is no number; write ${example(measure)}`);
  }
  const [, sign = "", digits = "", unit = ""] = match;
  if (/^0+(\.0+)?$/.test(digits) && unit === "") return zero(measure, op);
  const negative = sign === "-";
  if (negative && measure.signed !== true) {
    throw new ValueFault(`${nameOf(measure)} is never negative; write ${example(measure)}`);
  }
  const value = measureValue(measure, `${negative ? "-" : ""}${digits}`, unit);
  rejectImpossible(measure, op, value);
  return value;
}

function measureValue(measure: Measure, digits: string, unit: string): GateValue {
  switch (measure.unit) {
    case "percent":
      if (unit !== "%") {
        throw new ValueFault(`${nameOf(measure)} needs the unit %; write ${digits}%`);
      }
      return { kind: "percent", value: decimal(digits) };
    case "points":
      if (unit !== "pt") {
        throw new ValueFault(
          `${nameOf(measure)} is a difference of percentages, in points; write ${digits}pt`,
        );
      }
      return { kind: "points", value: decimal(digits) };
    case "count":
      if (unit !== "" || digits.includes(".")) {
        throw new ValueFault(`${nameOf(measure)} is a count; write a whole number like 5`);
      }
      return { kind: "count", value: decimal(digits) };
    default:
      return { kind: "duration", us: duration(measure, digits, unit) };
  }
}

function duration(measure: Measure, digits: string, unit: string): number {
  if (unit === "") {
    throw new ValueFault(
      `${digits} has no unit; ${nameOf(measure)} is a duration like ${DURATION_EXAMPLES}`,
    );
  }
  const negative = digits.startsWith("-");
  try {
    const us = parseDurationUs(`${negative ? digits.slice(1) : digits}${unit}`);
    return negative ? -us : us;
  } catch (error) {
    if (error instanceof SoakgateError) throw new ValueFault(error.message);
    throw error;
  }
}

function decimal(digits: string): Decimal {
  try {
    return parseDecimal(digits);
  } catch (error) {
    if (error instanceof SoakgateError) throw new ValueFault(error.message);
    throw error;
  }
}

/** Zero is zero in any unit. */
function zero(measure: Measure, op: Operator): GateValue {
  const value: Decimal = { units: 0n, scale: 0 };
  const read: GateValue =
    measure.unit === "duration"
      ? { kind: "duration", us: 0 }
      : { kind: measure.unit as "percent" | "points" | "count", value };
  rejectImpossible(measure, op, read);
  return read;
}

function wordValue(text: string, measure: Measure): GateValue {
  const words = measure.words ?? [];
  if (words.includes(text)) return { kind: "word", word: text };
  const near = nearest(text, words);
  const mend = near === null ? words.join(" or ") : near;
  throw new ValueFault(`${shown(text)} is no ${measure.name}; write ${mend}`);
}

/** A bound that no measurement can meet, or a percentage beyond 100, is a slip of the pen. */
function rejectImpossible(measure: Measure, op: Operator, value: GateValue): void {
  if (value.kind === "word") return;
  const [units, one] =
    value.kind === "duration" ? [BigInt(value.us), 1n] : [value.value.units, scaleOf(value.value)];
  const hundred = value.kind === "percent" || value.kind === "points" ? 100n * one : null;
  if (hundred !== null && (units > hundred || units < -hundred)) {
    throw new ValueFault(`${nameOf(measure)} is never beyond 100; write ${example(measure)}`);
  }
  const never =
    (measure.signed !== true && op === "<" && units === 0n) ||
    (hundred !== null && op === ">" && units === hundred);
  if (never) {
    throw new ValueFault(`${nameOf(measure)} can never be ${op} this; write ${op}= instead`);
  }
}

function scaleOf(value: Decimal): bigint {
  return 10n ** BigInt(value.scale);
}

function nameOf(measure: Measure): string {
  return measure.name === "percent" ? "a percentage" : measure.name;
}

function example(measure: Measure): string {
  switch (measure.unit) {
    case "percent":
      return "a percentage from 0% to 100%";
    case "points":
      return "points like 0 or 0.5pt";
    case "count":
      return "a whole number like 0 or 5";
    default:
      return `a duration like ${DURATION_EXAMPLES}`;
  }
}

function shown(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
