import { SoakgateError } from "../domain/error.ts";
import { clipped, visible } from "../text/visible.ts";

/**
 * What a value of `report.json` may be. `read` checks a foreign one, and gives it with its keys in the
 * order of the contract; what we write reads back as the same bytes.
 */
export interface Shape<T> {
  readonly read: (value: unknown, where: string) => T;
}

/** A key that may be absent. */
interface Optional<T> {
  readonly optional: Shape<T>;
}

type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? Optional<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

/** A check of a plain value; `allowed` is what the error says. */
function plain<T>(allowed: string, fits: (value: unknown) => value is T): Shape<T> {
  return { read: (value, where) => (fits(value) ? value : refuse(value, where, allowed)) };
}

export const text: Shape<string> = plain("a text", (value) => typeof value === "string");
export const flag: Shape<boolean> = plain("true or false", (value) => typeof value === "boolean");
export const integer: Shape<number> = plain("a whole number below 2^53", (value): value is number =>
  Number.isSafeInteger(value),
);
export const count: Shape<number> = plain(
  "a whole number from 0 below 2^53",
  (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** A text of a certain form; `allowed` says which. */
export function textLike(allowed: string, pattern: RegExp): Shape<string> {
  return plain(
    allowed,
    (value): value is string => typeof value === "string" && pattern.test(value),
  );
}

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Shape<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  const allowed = words.map((word) => `"${word}"`).join(" or ");
  return plain(allowed, (value): value is T => known.has(value));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { read: (value, where) => (value === null ? null : shape.read(value, where)) };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** The first shape that fits; for values of which one look tells which it is. */
export function either<A, B>(
  first: Shape<A>,
  isFirst: (value: unknown) => boolean,
  second: Shape<B>,
): Shape<A | B> {
  return { read: (value, where) => (isFirst(value) ? first : second).read(value, where) };
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    read: (value, where) =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => shape.read(item, `${where}[${index}]`))
        : refuse(value, where, "a list"),
  };
}

/** A map from names to values; it has no prototype, so that no name means anything. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    read: (value, where) => {
      const result = Object.create(null) as Record<string, T>;
      for (const [key, item] of Object.entries(entriesOf(value, where)))
        result[key] = shape.read(item, `${where}[${quoted(key)}]`);
      return result;
    },
  };
}

/**
 * An object with exactly these keys in this order. Others are left out: a newer tool wrote them. The
 * fields are described when the first such object is met: most reports have no soak, and no story.
 */
export function objectOf<T extends object>(describe: () => Fields<T>): Shape<T> {
  let described: readonly Field[] | null = null;
  const fields = (): readonly Field[] => {
    described ??= Object.entries(describe() as Record<string, AnyField>).map(asField);
    return described;
  };
  return {
    read: (value, where) => {
      const found = entriesOf(value, where);
      const result: Record<string, unknown> = {};
      for (const { key, shape, required } of fields()) {
        const place = where === "" ? key : `${where}.${key}`;
        if (Object.hasOwn(found, key)) result[key] = shape.read(found[key], place);
        else if (required) throw new SoakgateError("evidence", `${place}: is missing`);
      }
      return result as T;
    },
  };
}

interface Field {
  readonly key: string;
  readonly shape: Shape<unknown>;
  readonly required: boolean;
}

type AnyField = Shape<unknown> | Optional<unknown>;

function asField([key, field]: [string, AnyField]): Field {
  return "optional" in field
    ? { key, shape: field.optional, required: false }
    : { key, shape: field, required: true };
}

/** The shape with a further condition. */
export function checked<T>(
  shape: Shape<T>,
  allowed: string,
  holds: (value: T) => boolean,
): Shape<T> {
  return {
    read: (value, where) => {
      const result = shape.read(value, where);
      return holds(result) ? result : refuse(value, where, allowed);
    },
  };
}

function entriesOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(value, where, "an object");
}

function refuse(value: unknown, where: string, allowed: string): never {
  const found = Array.isArray(value)
    ? "a list"
    : typeof value === "object" && value !== null
      ? "an object"
      : typeof value === "string"
        ? quoted(value)
        : String(value);
  throw new SoakgateError(
    "evidence",
    `${where === "" ? "the report" : where}: is ${found}; allowed is ${allowed}`,
  );
}

function quoted(value: string): string {
  return `"${visible(clipped(value, 60))}"`;
}
