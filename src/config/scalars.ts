import { type Decimal, decimalText, parseDecimal, powerOfTen } from "../domain/decimal.ts";
import { DURATION_EXAMPLES, parseDurationUs } from "../domain/duration.ts";
import { SoakgateError } from "../domain/error.ts";
import { nearest } from "../domain/nearest.ts";
import { type Shape, scalar } from "./shape.ts";
import type { RegressionRun } from "./soak-config.ts";
import type { ScalarValue } from "./value.ts";

/** Longer than any sentence or name a person writes. */
const TEXT_MAX = 4_096;
const PATTERN_MAX = 1_024;
const SEED_MAX = 200;

const PERCENT = /^(\d{1,3}(?:\.\d{1,12})?)\s?%$/;
const DURATION_SCHEMA = "^\\s*\\d{1,16}(\\.\\d{1,6})?\\s?(us|µs|ms|s|m|h|d)\\s*$";

/** A sentence or a name. Numbers and words YAML takes for values must be quoted. */
export const text: Shape<string> = scalar(
  "text",
  { type: "string", pattern: "\\S", maxLength: TEXT_MAX },
  (found) => checkedText(found, TEXT_MAX),
);

/** A path or glob of files. */
export const pathPattern: Shape<string> = scalar(
  "a path or pattern",
  { type: "string", pattern: "\\S", maxLength: PATTERN_MAX },
  (found) => {
    const checked = checkedText(found, PATTERN_MAX);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
    const control = "value" in checked && /[\u0000-\u001f\u007f]/.test(checked.value);
    return control ? { advice: "remove the control characters" } : checked;
  },
);

/** Text that may be empty: the prefix of a path. */
export const prefix: Shape<string> = scalar(
  "a path prefix",
  { type: "string", maxLength: PATTERN_MAX },
  (found) => (found.value === "" ? { value: "" } : checkedText(found, PATTERN_MAX)),
);

function checkedText(
  found: ScalarValue,
  max: number,
): { readonly value: string } | { readonly advice: string } {
  const { value } = found;
  if (typeof value === "number" || typeof value === "boolean") {
    return { advice: `put it in quotes: "${found.source}"` };
  }
  if (value === null || value.trim() === "") return { advice: "write it or remove the key" };
  if (value.length > max)
    return { advice: `it has ${value.length} characters; write up to ${max}` };
  return { value };
}

/** `true` or `false`. */
export const flag: Shape<boolean> = scalar("true or false", { type: "boolean" }, ({ value }) =>
  typeof value === "boolean" ? { value } : { advice: "write true or false, without quotes" },
);

/** The word that switches a section off. */
export function off(section: string): Shape<false> {
  return scalar("false", { const: false }, ({ value }) =>
    value === false
      ? { value }
      : { advice: `write ${section}: false to switch it off, or its keys below it` },
  );
}

/** A whole number in a closed range. */
export function integer(least: number, most: number): Shape<number> {
  return scalar(
    `a whole number from ${least} to ${most}`,
    { type: "integer", minimum: least, maximum: most },
    ({ value, source }) => {
      const whole = typeof value === "number" && /^-?\d{1,16}$/.test(source);
      if (whole && value >= least && value <= most) return { value };
      const quoted = typeof value === "string" && /^\d+$/.test(value);
      return { advice: quoted ? "remove the quotes" : `write one like ${Math.max(least, 1)}` };
    },
  );
}

/** The only version of the file there is. */
export const version: Shape<1> = scalar("1", { const: 1 }, ({ value, source }) =>
  value === 1 && source === "1"
    ? { value }
    : { advice: "this program reads version 1; write version: 1" },
);

/** One of some words. */
export function word<const W extends string>(words: readonly W[]): Shape<W> {
  const allowed = words.length === 2 ? words.join(" or ") : `one of ${words.join(", ")}`;
  return scalar(allowed, { enum: [...words] }, ({ value }) => {
    const found = words.find((candidate) => candidate === value);
    if (found !== undefined) return { value: found };
    const near = typeof value === "string" ? nearest(value, words) : null;
    return { advice: near === null ? `write ${words[0]}` : `did you mean "${near}"?` };
  });
}

/** A duration with its unit, in whole microseconds. */
export const durationUs: Shape<number> = scalar(
  "a duration with its unit",
  { type: "string", pattern: DURATION_SCHEMA },
  parsedDuration,
);

/** A duration of whole milliseconds, in milliseconds. */
export function durationMs(least: 0 | 1): Shape<number> {
  return scalar(
    `a duration of whole milliseconds${least === 1 ? ", at least 1ms" : ""}`,
    { type: "string", pattern: DURATION_SCHEMA },
    (found) => {
      const parsed = parsedDuration(found);
      if ("advice" in parsed) return parsed;
      const ms = parsed.value / 1_000;
      return Number.isInteger(ms) && ms >= least
        ? { value: ms }
        : { advice: "write one like 1500ms" };
    },
  );
}

/** `auto`, or a duration in microseconds. */
export const autoOrDurationUs: Shape<"auto" | number> = scalar<"auto" | number>(
  "auto or a duration with its unit",
  { type: "string", anyOf: [{ const: "auto" }, { pattern: DURATION_SCHEMA }] },
  (found) => (found.value === "auto" ? { value: "auto" as const } : parsedDuration(found)),
);

function parsedDuration(
  found: ScalarValue,
): { readonly value: number } | { readonly advice: string } {
  const { value, source } = found;
  if (typeof value === "number") {
    return /^\d+(\.\d+)?$/.test(source)
      ? { advice: `add the unit: ${source}ms or ${source}s` }
      : { advice: `write one like ${DURATION_EXAMPLES}` };
  }
  if (typeof value !== "string") return { advice: `write one like ${DURATION_EXAMPLES}` };
  try {
    return { value: parseDurationUs(value) };
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
    return { advice: `write one like ${DURATION_EXAMPLES}` };
  }
}

/** A percentage from 0% to 100%, exactly. */
export const percent: Shape<Decimal> = scalar(
  "a percentage from 0% to 100%",
  { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,12})?\\s?%$" },
  (found) => {
    const digits = typeof found.value === "string" ? PERCENT.exec(found.value)?.[1] : undefined;
    if (digits === undefined) return { advice: percentAdvice(found) };
    const value = parseDecimal(digits);
    if (value.units > 100n * powerOfTen(value.scale)) return { advice: "write at most 100%" };
    return { value };
  },
);

function percentAdvice({ value, source }: ScalarValue): string {
  const bare = typeof value === "number" && /^\d{1,3}(\.\d{1,12})?$/.test(source);
  return `write ${bare ? source : "80"}%`;
}

/** The percentage as a gate line takes it: `70%`, `79.95%`. */
export function percentText(value: Decimal): string {
  return `${decimalText(value)}%`;
}

/** A percentage of at most four decimals, in parts per million. */
export const percentPpm: Shape<number> = scalar(
  "a percentage from 0% to 99.9999%, of at most four decimals",
  { type: "string", pattern: "^\\d{1,2}(\\.\\d{1,4})?\\s?%$" },
  (found) => {
    const match =
      typeof found.value === "string" ? /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(found.value) : null;
    if (match === null) return { advice: percentAdvice(found).replace("80%", "0.1%") };
    return { value: millionths(match[1] as string) / 100 };
  },
);

/** A plain factor of at most six decimals, in parts per million: 1.2 is 1,200,000. */
export const factorPpm: Shape<number> = scalar(
  "a number from 0 to 1000, of at most six decimals",
  { type: "number", minimum: 0, maximum: 1_000 },
  ({ value, source }) => {
    const plain = typeof value === "number" && /^\d{1,4}(\.\d{1,6})?$/.test(source);
    if (!plain || value > 1_000) return { advice: "write one like 1 or 1.2" };
    return { value: millionths(source) };
  },
);

/** Digits with at most six decimals, times a million, exactly. */
function millionths(digits: string): number {
  const [whole = "0", fraction = ""] = digits.split(".");
  return Number(whole) * 1_000_000 + Number(fraction.padEnd(6, "0"));
}

/** Any text or whole number, as written: `0x5eed`, `7`, `nightly`. */
export const seed: Shape<string> = scalar(
  "a seed",
  { anyOf: [text.schema(), { type: "integer" }] },
  (found) => {
    const whole = typeof found.value === "number" && Number.isInteger(found.value);
    return whole ? { value: found.source } : checkedText(found, SEED_MAX);
  },
);

/** `17`, or `0x5eed/17`: the run of that index, of the soak's seed or of another. */
export const regressionRun: Shape<RegressionRun> = scalar<RegressionRun>(
  "the index of a run, or seed/index",
  {
    anyOf: [
      { type: "integer", minimum: 0, maximum: 999_999_999 },
      { type: "string", pattern: "^[\\s\\S]+/\\d{1,9}$", maxLength: SEED_MAX },
    ],
  },
  ({ value, source }) => {
    if (typeof value === "number" && /^\d{1,9}$/.test(source)) {
      return { value: { seed: null, index: value } };
    }
    const match = typeof value === "string" ? /^([\s\S]+)\/(\d{1,9})$/.exec(value) : null;
    if (match === null || match[0].length > SEED_MAX) return { advice: "write 17 or 0x5eed/17" };
    return { value: { seed: match[1] as string, index: Number(match[2]) } };
  },
);

/** A day, `2026-12-31`. */
export const day: Shape<string> = scalar(
  "a day like 2026-12-31",
  { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  ({ value }) =>
    typeof value === "string" && isDay(value)
      ? { value }
      : { advice: "write year-month-day, e.g. 2026-12-31" },
);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(written: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (match === null) return false;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date >= 1 && date <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}
