import { compareToDecimal, type Decimal, type Fraction } from "../domain/decimal.ts";
import type { Gate, GateValue, Operator } from "../domain/gate.ts";

/** What evidence says of a gate, before waivers. */
export interface Judgement {
  readonly verdict: "pass" | "fail" | "unknown" | "skipped";
  /** Counts first; null where nothing was measured. */
  readonly measured: string | null;
  /** What would make it pass, in countable terms; null when nothing is missing. */
  readonly missing: string | null;
  /** Why it is unknown or skipped. */
  readonly reason: string | null;
  /** The gate asks for something that is not there at all: bad evidence, which fails the run. */
  readonly problem?: string;
}

/** One row of what a gate selects, judged; `rank` is the number that decided, null where none did. */
export interface Row {
  readonly name: string;
  readonly judgement: Judgement;
  readonly rank: Fraction | null;
  /** The row holds nothing that the gate speaks of: among other rows it is left out. */
  readonly empty?: boolean;
}

/** Evidence was asked for and is not there. */
export function unknown(reason: string, measured: string | null = null): Judgement {
  return { verdict: "unknown", measured, missing: null, reason };
}

/** The gate is not asked here; it counts neither way. */
export function skipped(reason: string, measured: string | null = null): Judgement {
  return { verdict: "skipped", measured, missing: null, reason };
}

/** Evidence decides: what is missing is only said of a failure. */
export function decided(passes: boolean, measured: string, missing: string): Judgement {
  return {
    verdict: passes ? "pass" : "fail",
    measured,
    missing: passes ? null : missing,
    reason: null,
  };
}

/** Whether a number that compares so (`sign` of number less bound) satisfies the operator. */
export function holds(sign: number, op: Operator): boolean {
  switch (op) {
    case ">=":
      return sign >= 0;
    case ">":
      return sign > 0;
    case "<=":
      return sign <= 0;
    case "<":
      return sign < 0;
    case "=":
      return sign === 0;
  }
}

/** A gate's operator and bound as a number: percent, points, counts, or microseconds. */
export interface Bound {
  readonly op: Operator;
  readonly value: Decimal;
}

/** The bound of a numeric gate. The grammar gives every such gate one. */
export function boundOf(gate: Gate): Bound {
  if (gate.op === null || gate.value === null || gate.value.kind === "word") {
    throw new Error(`a gate on ${gate.measure} without a number: the grammar rejects it`);
  }
  return { op: gate.op, value: decimalOf(gate.value) };
}

function decimalOf(value: Exclude<GateValue, { kind: "word" }>): Decimal {
  return value.kind === "duration" ? { units: BigInt(value.us), scale: 0 } : value.value;
}

/** Whether an exact number satisfies a bound. */
export function satisfies(number: Fraction, bound: Bound): boolean {
  return holds(compareToDecimal(number, bound.value), bound.op);
}

/** A whole number as a fraction. */
export function whole(count: number): Fraction {
  return { numerator: BigInt(count), denominator: 1n };
}
