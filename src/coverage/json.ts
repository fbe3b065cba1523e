import type { CoverageReport } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Ratio } from "../domain/ratio.ts";
import { badReport, type CoverageParser, quoted } from "./format.ts";
import { findJsonFault } from "./json-fault.ts";
import { type JsonPart, jsonParts, NotSplit, type Splits, wholeParts } from "./json-parts.ts";

/** V8 holds no longer string (`buffer.constants.MAX_STRING_LENGTH`), and JSON is parsed from one. */
const JSON_BYTES_MAX = 0x1fff_ffe8;

/** An object of a JSON report. Keys are the report's: `__proto__` is a key like any other. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Shorter texts are parsed at once. */
const PARTS_BYTES_MIN = 1_500_000;

/** How a format differs from what is done with most. */
export interface JsonReading {
  /** For readers to which the object as it is means more than its parts. */
  readonly whole: {
    readonly read: (root: JsonObject) => CoverageReport;
    /** Shorter texts are read whole. */
    readonly bytesMax: number;
  };
  /** Like `JSON.parse`, also in what it throws. */
  readonly parse: (text: string) => unknown;
}

/**
 * A parser of a JSON report that may be large: the objects that `splits` names come to `read` in parts
 * of any number of entries. It may be called twice, and throw `NotSplit` where parts are not enough.
 *
 * Errors: `evidence` with the line where it is no JSON object, `limit` from 512 MiB.
 */
export function jsonPartsParser(
  where: string,
  splits: Splits,
  read: (parts: Iterable<JsonPart>) => CoverageReport,
  {
    whole = { read: (root) => read(wholeParts(root, splits)), bytesMax: PARTS_BYTES_MIN },
    parse = JSON.parse,
  }: Partial<JsonReading> = {},
): CoverageParser {
  return held(where, (bytes) => {
    const parts =
      bytes.length < whole.bytesMax ? null : inParts(() => read(jsonParts(bytes, splits, parse)));
    return parts ?? whole.read(parseJson(where, bytes, parse));
  });
}

function held(where: string, read: (bytes: Uint8Array) => CoverageReport): CoverageParser {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    write(chunk) {
      size += chunk.length;
      if (size > JSON_BYTES_MAX) throw tooLarge(where);
      chunks.push(chunk);
    },
    end() {
      const bytes = joined(chunks, size);
      chunks.length = 0;
      return read(bytes);
    },
  };
}

/** Null where the report must be read whole, if only to say what is wrong with it. */
function inParts(read: () => CoverageReport): CoverageReport | null {
  try {
    return read();
  } catch (error) {
    const expected = [NotSplit, SyntaxError, SoakgateError].some((kind) => error instanceof kind);
    if (expected) return null;
    throw error;
  }
}

function parseJson(where: string, bytes: Uint8Array, parse: JsonReading["parse"]): JsonObject {
  const text = new TextDecoder().decode(bytes);
  try {
    return new JsonShape(where).object(parse(text), "the top");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // V8's own message differs from version to version, and not always names a place.
    const fault = findJsonFault(text);
    throw badReport(
      where,
      fault.line,
      `found ${fault.found} in column ${fault.column}; JSON is allowed; ` +
        "check whether the step that writes it was cut off",
    );
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function tooLarge(where: string): SoakgateError {
  return new SoakgateError(
    "limit",
    `${where}: found more than 512 MiB of JSON; that is the longest text the runtime can hold; ` +
      "write LCOV instead, or one report a package",
  );
}

/**
 * Looks into a JSON report; every complaint names the report and the place in it.
 *
 * A place is passed in up to three parts, from the outside in, and joined only for a complaint:
 * joining them for every value of a large report would take longer than parsing it.
 */
export class JsonShape {
  readonly #where: string;

  constructor(where: string) {
    this.#where = where;
  }

  /**
   * The value as an object whose fields are still unknown.
   *
   * Shape: `Fields` names fields of type `unknown`, all optional: nothing about them is checked here.
   *
   * Errors: `evidence` when the value is no object.
   */
  object<Fields extends object = JsonObject>(value: unknown, a: string, b = "", c = ""): Fields {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Fields;
    }
    throw this.bad(value, "an object", a, b, c);
  }

  /** Errors: `evidence` when the value is no array. */
  array(value: unknown, a: string, b = "", c = ""): readonly unknown[] {
    if (Array.isArray(value)) return value;
    throw this.bad(value, "an array", a, b, c);
  }

  /** Errors: `evidence` when the value is no whole number from 0 to 2^53. */
  count(value: unknown, a: string, b = "", c = ""): number {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    throw this.bad(value, "a whole number", a, b, c);
  }

  /** `covered` of `total`. Errors: `evidence` when they are no counts, or more is covered than there is. */
  ratio(coveredCount: unknown, totalCount: unknown, a: string, b = "", c = ""): Ratio {
    const covered = this.count(coveredCount, a, b, c);
    const total = this.count(totalCount, a, b, c);
    if (covered <= total) return { covered, total };
    throw this.bad(covered, `at most the total (${total})`, a, b, c);
  }

  /** The error for a value that may not stand in a place. */
  bad(value: unknown, allowed: string, a: string, b = "", c = ""): SoakgateError {
    const place = [a, b, c].filter((part) => part !== "").join(": ");
    return badReport(
      this.#where,
      null,
      `found ${nameOf(value)} at ${quoted(place, 200)}; ${allowed} is allowed; ` +
        "write the report again with its tool",
    );
  }
}

function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : quoted(String(value), 30);
}
