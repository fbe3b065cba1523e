import type { SoakgateError } from "../domain/error.ts";

/** One line of a history, checked. Absent: `key` is "", `id` null, `token` -1, `deadline` Infinity. */
export interface HistoryLine {
  readonly i: number;
  readonly t: number;
  readonly p: string;
  readonly type: "invoke" | "ok" | "fail" | "info";
  readonly f: string;
  readonly key: string;
  readonly id: string | null;
  readonly token: number;
  readonly deadline: number;
  readonly targets: readonly string[];
}

/** Makes the error for this line: what was found, what is allowed, what to do. */
export type LineError = (found: string, allowed: string, advice: string) => SoakgateError;

const DEPTH_MAX = 8;
const NAME_LENGTH_MAX = 256;
const EXAMPLE = '{"v":1,"i":0,"t":812000,"p":"n1","type":"invoke","f":"acquire","key":"job"}';

/** Reads one line; all its fields are of their types afterwards. */
export function parseHistoryLine(text: string, error: LineError): HistoryLine {
  if (depthOf(text) > DEPTH_MAX) {
    throw error(`more than ${DEPTH_MAX} levels of nesting`, "flat objects", "simplify the line");
  }
  const fields = parseObject(text, error);
  if (fields.get("v") !== 1) {
    const found = fields.has("v") ? `v is ${shown(fields.get("v"))}` : "there is no v";
    throw error(found, `v 1, as in ${EXAMPLE}`, "this is no history that this version reads");
  }
  const type = fields.get("type");
  if (type !== "invoke" && type !== "ok" && type !== "fail" && type !== "info") {
    throw error(`type is ${shown(type)}`, "invoke, ok, fail, info", "correct the type");
  }
  return {
    i: wholeNumber(fields, "i", error),
    t: wholeNumber(fields, "t", error),
    p: name(fields, "p", error),
    type,
    f: name(fields, "f", error),
    key: fields.has("key") ? name(fields, "key", error) : "",
    id: fields.has("id") ? name(fields, "id", error) : null,
    token: fields.has("token") ? wholeNumber(fields, "token", error) : -1,
    deadline: fields.has("deadline")
      ? wholeNumber(fields, "deadline", error)
      : Number.POSITIVE_INFINITY,
    targets: targetsOf(fields.get("target")),
  };
}

/** Nesting outside strings, so that a hostile line costs the parser no deep recursion. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}

function parseObject(text: string, error: LineError): Map<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw error(
      `no JSON: ${shown(text)}`,
      `one JSON object a line, as in ${EXAMPLE}`,
      "see docs/history.md",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw error(`${shown(value)} is no object`, "one JSON object a line", "see docs/history.md");
  }
  return new Map(Object.entries(value));
}

function wholeNumber(
  fields: ReadonlyMap<string, unknown>,
  field: string,
  error: LineError,
): number {
  const value = fields.get(field);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw error(`${field} is ${shown(value)}`, "a whole number from 0 to 2^53", "correct the field");
}

function name(fields: ReadonlyMap<string, unknown>, field: string, error: LineError): string {
  const value = fields.get(field);
  if (typeof value === "string" && value !== "" && value.length <= NAME_LENGTH_MAX) return value;
  throw error(
    `${field} is ${shown(value)}`,
    `a text of 1 to ${NAME_LENGTH_MAX} characters`,
    "correct the field",
  );
}

function targetsOf(value: unknown): string[] {
  const listed = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  return listed.filter((one): one is string => typeof one === "string");
}

/** A value as JSON, short enough for a message. Control characters are escaped by JSON itself. */
function shown(value: unknown): string {
  const text = value === undefined ? "missing" : (JSON.stringify(value) ?? "missing");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
