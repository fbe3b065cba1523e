import { nearest } from "../domain/nearest.ts";
import { clipped } from "../text/visible.ts";
import { FLAGS, type Problems, ROOT, shown } from "./problems.ts";
import type { MapValue, ScalarValue, Value } from "./value.ts";

/** How much of a name of the user's choosing a path shows. */
const NAME_SHOWN = 60;

/** A JSON Schema (draft 7), as far as editors need it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * One kind of value: reads it, says what it allows, and describes itself to editors. Types,
 * validation, JSON Schema and the reference all come from shapes, so they cannot drift apart.
 *
 * `read` gives undefined where the value does not fit, after telling `problems`; `path` is what
 * messages call the value, e.g. `milestone.steps[2].title`.
 */
export interface Shape<T> {
  /** With its article: `a duration like 50ms`. */
  readonly allowed: string;
  /** Made when asked for: a run never asks. */
  readonly schema: () => JsonSchema;
  /** The keys of a map, for the reference. */
  readonly fields?: Fields;
  /** The shape of a list's items or of a record's values, for the reference. */
  readonly inner?: { readonly shape: Shape<unknown>; readonly suffix: string };
  readonly read: (value: Value, problems: Problems, path: string) => T | undefined;
}

/** A key of a map. `fallback` is what an absent key means; without one the key is required. */
export interface Field<T> {
  readonly shape: Shape<unknown>;
  readonly about: string;
  readonly example: string;
  readonly fallback?: { readonly value: T; readonly shown: string };
  readonly read: (value: Value, problems: Problems, path: string) => T | undefined;
}

export type Fields = { readonly [key: string]: Field<unknown> };

/** What a map of fields reads as, under its own keys. */
export type Reading<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A key that must be there. */
export function required<T>(shape: Shape<T>, about: string, example: string): Field<T> {
  return { shape, about, example, read: shape.read };
}

/** A key that may be absent; then it reads as `fallback`, which the reference calls `shown`. */
export function optional<T, D>(
  shape: Shape<T>,
  about: string,
  example: string,
  fallback: { readonly value: D; readonly shown: string },
): Field<T | D> {
  return { shape, about, example, fallback, read: shape.read };
}

/** Nothing is assumed where the key is absent. */
export const ABSENT = { value: null, shown: "" } as const;

/** A value read by one shape and then turned into another, which may still object. */
export function mapped<T, U>(
  shape: Shape<T>,
  turn: (read: T, value: Value, problems: Problems, path: string) => U | undefined,
): Shape<U> {
  return {
    ...shape,
    read: (value, problems, path) => {
      const read = shape.read(value, problems, path);
      return read === undefined ? undefined : turn(read, value, problems, path);
    },
  };
}

/** A list. `least` is 1 where an empty list would say nothing. */
export function list<T>(
  item: Shape<T>,
  options: { readonly least: 0 | 1; readonly example: string },
): Shape<readonly T[]> {
  const allowed = `a list, each entry ${item.allowed}`;
  return {
    allowed,
    inner: { shape: item, suffix: "[]" },
    schema: () => ({
      type: "array",
      items: item.schema(),
      ...(options.least === 1 ? { minItems: 1 } : {}),
    }),
    read: (value, problems, path) => {
      problems.visit(value);
      if (value.kind !== "list") {
        problems.mismatch(value, path, allowed, `write ${options.example}`);
        return undefined;
      }
      if (value.items.length < options.least) {
        problems.mismatch(value, path, allowed, "add an entry or remove the key");
        return undefined;
      }
      return complete(
        value.items.map((entry, index) => item.read(entry, problems, `${path}[${index}]`)),
      );
    },
  };
}

/** A map from names chosen by the user, in the order of the file; no name can be special. */
export function record<T>(
  inner: Shape<T>,
  options: { readonly name: string; readonly example: string; readonly emptyName?: boolean },
): Shape<readonly (readonly [name: string, value: T, keyOffset: number])[]> {
  const allowed = `a map from ${options.name} to ${inner.allowed}`;
  return {
    allowed,
    inner: { shape: inner, suffix: ".*" },
    schema: () => ({
      type: "object",
      additionalProperties: inner.schema(),
      ...(options.emptyName === true ? {} : { propertyNames: { minLength: 1 } }),
    }),
    read: (value, problems, path) => {
      problems.visit(value);
      if (value.kind !== "map") {
        problems.mismatch(value, path, allowed, `write ${options.example}`);
        return undefined;
      }
      return complete(
        value.entries.map(({ key, keyOffset, value: entry }) => {
          if (key === "" && options.emptyName !== true) {
            problems.add(keyOffset, `${path} has an empty key; expected ${options.name}; name it`);
            return undefined;
          }
          const read = inner.read(entry, problems, `${path}.${clipped(key, NAME_SHOWN)}`);
          return read === undefined ? undefined : ([key, read, keyOffset] as const);
        }),
      );
    },
  };
}

/** A map with known keys. Any other key is an error with a suggestion. */
export function fields<F extends Fields>(
  spec: F,
  advise: (map: MapValue, key: string) => string | null = () => null,
): Shape<Reading<F>> {
  const names = Object.keys(spec);
  const allowed = `a map with ${names.join(", ")}`;
  return {
    allowed,
    fields: spec,
    schema: () => fieldsSchema(spec),
    read: (value, problems, path) => {
      problems.visit(value);
      if (value.kind !== "map") {
        problems.mismatch(value, path, allowed, `write its keys, one a line, like ${names[0]}: …`);
        return undefined;
      }
      return readFields(spec, value, problems, path, advise) as Reading<F> | undefined;
    },
  };
}

function readFields(
  spec: Fields,
  map: MapValue,
  problems: Problems,
  path: string,
  advise: (map: MapValue, key: string) => string | null,
): Record<string, unknown> | undefined {
  const known = new Map(Object.entries(spec));
  const given = new Map<string, Value>();
  let whole = true;
  for (const entry of map.entries) {
    if (known.has(entry.key)) given.set(entry.key, entry.value);
    else {
      whole = false;
      const advice = advise(map, entry.key) ?? unknownKey(entry.key, path, spec, problems);
      problems.add(entry.keyOffset, advice);
    }
  }
  // Keys come from the spec alone, so the object can hold no key of the file's choosing.
  const read: Record<string, unknown> = {};
  for (const [key, field] of known) {
    const value = given.get(key);
    const got = value === undefined ? field.fallback?.value : readField(field, value, key);
    if (value === undefined && field.fallback === undefined && whole) {
      problems.add(map.offset, `${path} has no "${key}"; add one like ${key}: ${field.example}`);
    }
    if (got === undefined) whole = false;
    read[key] = got;
  }
  return whole ? read : undefined;

  function readField(field: Field<unknown>, value: Value, key: string): unknown {
    return field.read(value, problems, under(path, key));
  }
}

function under(path: string, key: string): string {
  if (path === ROOT) return key;
  return path === FLAGS ? `--${key}` : `${path}.${key}`;
}

function unknownKey(key: string, path: string, spec: Fields, problems: Problems): string {
  const allowed = Object.keys(spec);
  if (problems.many) return `${path} has no key ${shown(key)}`;
  const near = nearest(key.replaceAll("_", "-"), allowed);
  const homes = near === null ? problems.homesOf(key) : [];
  const elsewhere = homes.length === 0 ? "remove it" : `it belongs in ${homes.join(" or ")}`;
  const hint = near === null ? elsewhere : `did you mean "${near}"?`;
  return `${path} has no key ${shown(key)}; allowed: ${allowed.join(", ")}; ${hint}`;
}

function fieldsSchema(spec: Fields): JsonSchema {
  const needed = Object.keys(spec).filter((key) => spec[key]?.fallback === undefined);
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(spec).map(([key, field]) => [
        key,
        { ...field.shape.schema(), description: field.about },
      ]),
    ),
    ...(needed.length > 0 ? { required: needed } : {}),
  };
}

/** One shape for scalars, another for maps: a short form beside a long one, `false` beside a section. */
export function either<A, B>(short: Shape<A>, long: Shape<B>): Shape<A | B> {
  const both: Shape<A | B> = {
    allowed: `${short.allowed}, or ${long.allowed}`,
    schema: () => ({ anyOf: [short.schema(), long.schema()] }),
    read: (value, problems, path) => {
      if (value.kind === "scalar" && value.value !== null) {
        return short.read(value, problems, path);
      }
      if (value.kind === "map") return long.read(value, problems, path);
      problems.mismatch(value, path, both.allowed, "write one of these or remove the key");
      return undefined;
    },
    ...(long.fields === undefined ? {} : { fields: long.fields }),
  };
  return both;
}

/** A shape for single values, from a function that gives the value or the advice. */
export function scalar<T>(
  allowed: string,
  schema: JsonSchema,
  parse: (value: ScalarValue) => { readonly value: T } | { readonly advice: string },
): Shape<T> {
  return {
    allowed,
    schema: () => schema,
    read: (value, problems, path) => {
      problems.visit(value);
      const parsed =
        value.kind === "scalar" ? parse(value) : { advice: "write a single value here" };
      if ("value" in parsed) return parsed.value;
      problems.mismatch(value, path, allowed, parsed.advice);
      return undefined;
    },
  };
}

function complete<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const whole = items.filter((item) => item !== undefined);
  return whole.length === items.length ? whole : undefined;
}
