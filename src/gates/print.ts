import { decimalText } from "../domain/decimal.ts";
import type { Gate, GateValue } from "../domain/gate.ts";
import { subjectText } from "./subject.ts";

const US_PER_UNIT = [
  [86_400_000_000, "d"],
  [3_600_000_000, "h"],
  [60_000_000, "m"],
  [1_000_000, "s"],
  [1_000, "ms"],
] as const;

/**
 * The gate in its one canonical spelling: gates that ask the same are written the same, and the
 * text parses to the same gate.
 */
export function gateText(gate: Gate): string {
  const { subject, metric, measure, op, value } = gate;
  if (op === null || value === null) return subjectText(subject);
  const unwritten = measure === "percent" || subject.kind === "test";
  const words = [subjectText(subject), metric, unwritten ? null : measure, op, valueText(value)];
  return words.filter((word) => word !== null).join(" ");
}

/** A value with its unit, as a gate line writes it. */
export function valueText(value: GateValue): string {
  switch (value.kind) {
    case "count":
      return decimalText(value.value);
    case "percent":
      return `${decimalText(value.value)}%`;
    case "points":
      return value.value.units === 0n ? "0" : `${decimalText(value.value)}pt`;
    case "duration":
      return durationCode(value.us);
    case "word":
      return value.word;
  }
}

function durationCode(us: number): string {
  if (us === 0) return "0ms";
  const [divisor, unit] = US_PER_UNIT.find(([size]) => us % size === 0) ?? [1, "us"];
  return `${us / divisor}${unit}`;
}
