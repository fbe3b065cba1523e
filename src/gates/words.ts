import type { Metric } from "../domain/coverage.ts";
import { decimalText } from "../domain/decimal.ts";
import { durationText } from "../domain/duration.ts";
import type { Gate, GateValue, Operator } from "../domain/gate.ts";

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  ">=": "at least",
  ">": "more than",
  "<=": "at most",
  "<": "less than",
  "=": "exactly",
};

const UNITS: Readonly<Record<Metric, readonly [one: string, many: string]>> = {
  lines: ["line", "lines"],
  statements: ["statement", "statements"],
  branches: ["branch", "branches"],
  functions: ["function", "functions"],
};

/** Names listed before the rest is only counted. */
const NAMES_MAX = 5;
const NAME_LENGTH_MAX = 120;

/** `1 line`, `2 lines`; with a word between: `2 more lines`. */
export function units(count: number | bigint, metric: Metric, between = ""): string {
  const [one, many] = UNITS[metric];
  return `${count}${between === "" ? "" : ` ${between}`} ${count === 1 || count === 1n ? one : many}`;
}

/** `1 test`, `2 tests`. */
export function tests(count: number): string {
  return `${count} ${count === 1 ? "test" : "tests"}`;
}

/** The first names, the rest as a count: `a, b and 3 more`. One line whatever the names hold. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, NAMES_MAX).map(oneLine).join(", ");
  const rest = names.length - NAMES_MAX;
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** A name on one line, shortened. */
export function oneLine(name: string): string {
  const flat = name.replace(/\s+/g, " ").trim();
  const points = flat.length > NAME_LENGTH_MAX ? [...flat.slice(0, 2 * NAME_LENGTH_MAX)] : [];
  return points.length > NAME_LENGTH_MAX ? `${points.slice(0, NAME_LENGTH_MAX).join("")}…` : flat;
}

/** What a gate demands, in words: `at least 70%`. */
export function expectedText(gate: Gate): string {
  const { op, value, subject, measure } = gate;
  if (op === null || value === null) return "ticked in the pull request's description";
  if (value.kind === "word") return value.word;
  const isZero = value.kind !== "duration" && value.value.units === 0n;
  if (measure === "drop" && op === "<=" && isZero) return "no drop";
  const amount = op === "=" && isZero ? "0" : `${OPERATOR_WORDS[op]} ${amountText(value)}`;
  switch (measure) {
    case "drop":
      return `a drop of ${amount.replace("+", "")}`;
    case "delta":
      return `a change of ${amount}`;
    case "total":
      return subject.kind === "tests" ? `${amount} tests` : amount;
    default:
      return value.kind === "count" ? `${amount} ${measure.replaceAll("-", " ")}` : amount;
  }
}

function amountText(value: Exclude<GateValue, { kind: "word" }>): string {
  switch (value.kind) {
    case "duration":
      return durationText(value.us);
    case "points":
      return `${value.value.units > 0n ? "+" : ""}${decimalText(value.value)} points`;
    case "percent":
      return `${decimalText(value.value)}%`;
    case "count":
      return decimalText(value.value);
  }
}
