import { METRICS, type Metric } from "../domain/coverage.ts";
import type { SoakgateError } from "../domain/error.ts";
import type { Gate, GateSource, Operator, Subject } from "../domain/gate.ts";
import { nearest } from "../domain/nearest.ts";
import {
  COVERAGE_MEASURES,
  DRILL_MEASURES,
  type Measure,
  SOAK_MEASURES,
  TEST_MEASURE,
  TESTS_MEASURES,
} from "./measures.ts";
import { isSubjectWord, parseName } from "./subject.ts";
import { quoteName, syntaxError, type Token, tokenize } from "./tokens.ts";
import { parseValue, ValueFault } from "./values.ts";

const OPERATORS = ">=, >, <=, < or =";
const EXAMPLE = "write a gate like total lines >= 80%";

/** A place in the list of tokens. */
interface Cursor {
  readonly source: GateSource;
  readonly tokens: readonly Token[];
  at: number;
}

/**
 * Reads one gate line (contract §4).
 *
 * Errors: `gate`, with file, line and column where the origin is known, and the line with a caret.
 */
export function parseGate(source: GateSource): Gate {
  const cursor: Cursor = { source, tokens: tokenize(source), at: 0 };
  const subject = parseSubject(cursor);
  const gate = subject.kind === "attested" ? attestedGate(source, subject) : rule(cursor, subject);
  const extra = peek(cursor);
  if (extra !== null) {
    throw fault(cursor, `${shown(extra)} is too much; the gate ends before it`);
  }
  return gate;
}

function attestedGate(source: GateSource, subject: Subject): Gate {
  return { source, subject, metric: null, measure: "attested", op: null, value: null };
}

function rule(cursor: Cursor, subject: Subject): Gate {
  const [metric, measure] = parseMeasure(cursor, subject);
  const op = parseOperator(cursor);
  const value = parseMeasured(cursor, measure, op);
  return { source: cursor.source, subject, metric, measure: measure.name, op, value };
}

function parseSubject(cursor: Cursor): Subject {
  const token = peek(cursor);
  if (token === null) throw fault(cursor, `the gate is empty; ${EXAMPLE}`);
  if (token.kind === "operator") {
    throw fault(cursor, `a gate begins with what it judges; ${EXAMPLE}`);
  }
  if (token.kind === "string" || !isSubjectWord(token.text)) return nameSubject(cursor, token);
  cursor.at += 1;
  switch (token.text) {
    case "total":
    case "patch":
    case "unassigned":
    case "tests":
    case "drill":
      return { kind: token.text };
    case "module":
      return { kind: "module", name: nameAfter(cursor, "module", "core") };
    case "path":
    case "each":
      return { kind: token.text, pattern: nameAfter(cursor, token.text, '"src/**"') };
    case "test":
      return { kind: "test", name: nameAfter(cursor, "test", '"name of the test"') };
    case "attested":
      return { kind: "attested", sentence: sentenceAfter(cursor) };
    case "soak":
      return { kind: "soak", scenario: scenarioAfter(cursor) };
  }
}

function nameSubject(cursor: Cursor, token: Token): Subject {
  const name = parseName(token.text);
  if ("message" in name) {
    const quoted = token.kind === "string" ? 1 : 0;
    throw syntaxError(cursor.source, token.start + quoted + name.offset, name.message);
  }
  if (token.text === "") throw fault(cursor, `the name is empty; ${EXAMPLE}`);
  cursor.at += 1;
  return name;
}

function nameAfter(cursor: Cursor, word: string, example: string): string {
  const token = peek(cursor);
  if (token === null || token.kind === "operator" || token.text === "") {
    throw fault(cursor, `${word} needs a name; write ${word} ${example} …`);
  }
  cursor.at += 1;
  return token.text;
}

function sentenceAfter(cursor: Cursor): string {
  const token = peek(cursor);
  const sentence = token?.kind === "string" ? token.text.replace(/\s+/g, " ").trim() : "";
  if (sentence === "") {
    throw fault(cursor, 'attested needs a quoted sentence; write attested "No API changes"');
  }
  cursor.at += 1;
  return sentence;
}

function scenarioAfter(cursor: Cursor): string | null {
  const token = peek(cursor);
  if (token?.kind !== "string") return null;
  if (token.text === "") throw fault(cursor, "the scenario's name is empty");
  cursor.at += 1;
  return token.text;
}

function parseMeasure(cursor: Cursor, subject: Subject): [Metric | null, Measure] {
  switch (subject.kind) {
    case "tests":
      return [null, namedMeasure(cursor, "tests", TESTS_MEASURES)];
    case "soak":
      return [null, namedMeasure(cursor, "soak", SOAK_MEASURES)];
    case "drill":
      return [null, namedMeasure(cursor, "drill", DRILL_MEASURES)];
    case "test":
      return [null, TEST_MEASURE];
    default:
      return coverageMeasure(cursor, subject);
  }
}

function coverageMeasure(cursor: Cursor, subject: Subject): [Metric | null, Measure] {
  const metric = METRICS.find((name) => name === peek(cursor)?.text) ?? null;
  if (metric !== null) cursor.at += 1;
  const written = COVERAGE_MEASURES.slice(1);
  const measure = written.find(({ name }) => name === peek(cursor)?.text);
  if (measure === undefined) {
    const token = peek(cursor);
    if (token !== null && token.kind !== "operator") throw strayWord(cursor, token, metric);
    return [metric, COVERAGE_MEASURES[0] as Measure];
  }
  if (measure.unit === "points") rejectIncomparable(cursor, subject, measure);
  cursor.at += 1;
  const late = METRICS.find((name) => name === peek(cursor)?.text);
  if (late !== undefined) {
    throw fault(cursor, `the metric comes before the measure; write ${late} ${measure.name}`);
  }
  return [metric, measure];
}

function strayWord(cursor: Cursor, token: Token, metric: Metric | null): SoakgateError {
  if (/^[+-]?\d/.test(token.text)) {
    return fault(cursor, `an operator is missing before ${shown(token)}; use ${OPERATORS}`);
  }
  const words = ["uncovered", "delta", "drop"];
  const options = metric === null ? [...METRICS, ...words] : words;
  const near = nearest(token.text, options);
  const mend = near === null ? "" : `; did you mean ${near}?`;
  const spaced = /[/.*]/.test(token.text) ? "; a name with spaces needs quotes" : "";
  const kind = metric === null ? "metric or measure" : "measure";
  return fault(
    cursor,
    `${shown(token)} is no ${kind}; allowed are ${options.join(", ")}${mend || spaced}`,
  );
}

/** Changed lines have no before, and line numbers drift with every edit above them. */
function rejectIncomparable(cursor: Cursor, subject: Subject, measure: Measure): void {
  if (subject.kind === "patch") {
    throw fault(cursor, `patch has no before, so no ${measure.name}; gate patch on a percentage`);
  }
  if (subject.kind === "range") {
    throw fault(
      cursor,
      `line numbers drift, so a range has no ${measure.name}; name the part: PATH#SYMBOL`,
    );
  }
}

function namedMeasure(cursor: Cursor, subject: string, measures: readonly Measure[]): Measure {
  const token = peek(cursor);
  const found = measures.find(({ name }) => token?.kind === "word" && name === token.text);
  if (found !== undefined) {
    cursor.at += 1;
    return found;
  }
  const names = measures.map(({ name }) => name).filter((name) => !/^takeover\..*\./.test(name));
  const allowed = `${subject} has ${names.join(", ")}${subject === "soak" ? ", takeover.<cause>.p99" : ""}`;
  if (token === null || token.kind === "operator") {
    const mend = `for a module of that name write module ${subject}`;
    throw fault(cursor, `${subject} needs a measure; ${allowed}; ${mend}`);
  }
  const all = measures.map(({ name }) => name);
  const near = nearest(token.text, all) ?? all.find((name) => name.startsWith(`${token.text}.`));
  const mend = near === undefined ? "" : `; did you mean ${near}?`;
  throw fault(cursor, `${shown(token)} is no measure of ${subject}; ${allowed}${mend}`);
}

function parseOperator(cursor: Cursor): Operator {
  const token = peek(cursor);
  if (token?.kind !== "operator") {
    const found = token === null ? "the gate ends" : `${shown(token)} stands`;
    throw fault(cursor, `${found} where an operator belongs; use ${OPERATORS}`);
  }
  cursor.at += 1;
  return token.text as Operator;
}

function parseMeasured(cursor: Cursor, measure: Measure, op: Operator): Gate["value"] {
  const token = peek(cursor);
  if (token === null || token.kind === "operator") {
    const found = token === null ? "the gate ends" : `${shown(token)} stands`;
    throw fault(cursor, `${found} where a value belongs`);
  }
  if (measure.unit === "word" && op !== "=") {
    cursor.at -= 1;
    const words = (measure.words ?? []).join(" or ");
    throw fault(cursor, `${measure.name} is a word; write = ${words}`);
  }
  try {
    const value = parseValue(`${token.text}${unitAfter(cursor, token)}`, measure, op);
    cursor.at += 1;
    return value;
  } catch (error) {
    if (error instanceof ValueFault) {
      throw syntaxError(cursor.source, token.start, error.message);
    }
    throw error;
  }
}

/** A unit that stands apart from its number: `99 %`, `2500 ms`. Steps over it. */
function unitAfter(cursor: Cursor, number: Token): string {
  const next = cursor.tokens[cursor.at + 1];
  const apart =
    /^[+-]?[\d.]+$/.test(number.text) && /^(%|pt|us|µs|ms|s|m|h|d)$/.test(next?.text ?? "");
  if (!apart || next === undefined) return "";
  cursor.at += 1;
  return next.text;
}

function peek(cursor: Cursor): Token | null {
  return cursor.tokens[cursor.at] ?? null;
}

function fault(cursor: Cursor, message: string): SoakgateError {
  const end = cursor.source.text.trimEnd().length;
  return syntaxError(cursor.source, peek(cursor)?.start ?? end, message);
}

function shown(token: Token): string {
  const text = token.text.length > 40 ? `${token.text.slice(0, 39)}…` : token.text;
  return token.kind === "operator" ? text : quoteName(text);
}
