import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type JsonPart,
  jsonParts,
  NotSplit,
  type Splits,
  wholeParts,
} from "../../src/coverage/json-parts.ts";
import { mutants } from "../text/xml-mutants.ts";
import { fixture, read } from "./reading.ts";

const ALL: Splits = [["files"], ["coverageMap"], [null, "coverage"]];

/** Entries by the keys that lead to their object; parts of one object are united. */
function united(parts: Iterable<JsonPart>): Record<string, Record<string, unknown>> {
  const objects = new Map<string, [string, unknown][]>();
  for (const { keys, entries } of parts) {
    const place = JSON.stringify(keys);
    objects.set(place, [...(objects.get(place) ?? []), ...Object.entries(entries)]);
  }
  return Object.fromEntries(
    [...objects]
      .filter(([, all]) => all.length > 0)
      .map(([place, all]) => [place, Object.fromEntries(all)]),
  );
}

/** Keys and values that a cut could fall into, or that objects keep apart from others. */
const KEYS = [
  "a",
  "a",
  "__proto__",
  "constructor",
  "1",
  "0",
  "",
  "}},",
  '"}},"',
  "\\",
  "é\ud800",
  "files",
];
const key = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 4 }));
/** A key is written as it is, or in escapes only. */
const keyText = fc
  .tuple(key, fc.boolean())
  .map(([text, escaped]) => (escaped ? `"${escapedUnits(text)}"` : quoted(text)));
const space = fc.constantFrom("", "", "", " ", "\n  ", "\r\n\t");
const { value: valueText, object: objectText } = fc.letrec<{ value: string; object: string }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(
        fc.jsonValue({ maxDepth: 0 }).map(quoted),
        fc.constantFrom('"}}, \\""', "[[ ]]", "-1e3"),
      ),
      tie("object"),
      fc
        .tuple(fc.array(tie("value"), { maxLength: 2 }), space)
        .map(([all, gap]) => `[${all}${gap}]`),
    ),
    object: fc
      .array(fc.tuple(keyText, tie("value"), space), { maxLength: 5 })
      .map((all) => `{${all.map(([name, value, gap]) => `${gap}${name}:${value}${gap}`)}}`),
  }),
);
/** Entries that end alike, as a tool writes them, and some that do not. */
const rowsText = fc
  .array(
    fc.tuple(
      keyText,
      fc.oneof({ weight: 3, arbitrary: objectText.map((text) => `{"x":${text}}`) }, valueText),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .chain((rows) => space.map((gap) => `{${rows.map(([name, text]) => `${name}:${text}${gap}`)}}`));

function quoted(value: unknown): string {
  return JSON.stringify(value);
}

function escapedUnits(text: string): string {
  const units = text.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((unit) => `\\u${unit}`).join("");
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a JSON text taken apart", () => {
  it.each([
    ["coveragepy/coverage-7.11.4/after.json", [["files"]]],
    ["istanbul/nyc-17/final/after.json", [["coverageMap"]]],
    ["jest/jest-29/after.json", [["coverageMap"]]],
    ["istanbul/nyc-17/summary/after.json", []],
    ["simplecov/simplecov-minitest/after.resultset.json", [[null], [null, "coverage"]]],
  ] satisfies [string, Splits][])("has the entries of the whole: %s", (path, splits) => {
    const bytes = fixture(path);
    const whole = united(wholeParts(JSON.parse(new TextDecoder().decode(bytes)), splits));
    for (const pieceBytes of [0, 1_000, 1_000_000]) {
      const copy = bytes.slice();
      expect(united(jsonParts(copy, splits, JSON.parse, pieceBytes))).toEqual(whole);
      expect(Buffer.compare(copy, bytes)).toBe(0);
    }
  });

  it("keeps odd keys and values: __proto__, escapes, braces in strings, spaces, a byte order mark", () => {
    const text =
      '\ufeff {"__proto__" : {"a": "}\\"{\\\\"} ,\n"fi\\u006ces":\t{"x\\"{":[{"y":"]"}], "":{} } , "n":-1.5e3,"e":"" }\r\n';
    const splits: Splits = [["files"]];
    const whole = united(wholeParts(JSON.parse(text.slice(1)), splits));
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(["[]", '["files"]']));
    expect(united(jsonParts(bytesOf(text), splits, JSON.parse, 0))).toEqual(whole);
  });

  it.each([
    "",
    "[]",
    "1",
    '{"a":1',
    '{"a":1,}',
    '{,"a":1}',
    '{"a":1,,"b":2}',
    '{"a" 1}',
    '{"a":1}}',
    '{"a":1} x',
    '{"a":[1}',
    '{"files":{"a":1,}}',
    '{"files":{"a":{"b":1]}}',
    '{"a":"x',
    '{"a":"\\',
    '{"a":01}',
    '{"\\x":1}',
    "{a:1}",
  ])("refuses %j, which is no JSON object", (text) => {
    expect(() => [...jsonParts(bytesOf(text), ALL, JSON.parse, 0)]).toThrow();
  });

  it("has the entries of the whole, wherever it is cut, the last of those with one key", () => {
    fc.assert(
      fc.property(rowsText, fc.integer({ min: 0, max: 60 }), (text, pieceBytes) => {
        const bytes = bytesOf(text);
        const whole = united([{ keys: [], entries: JSON.parse(text) }]);
        expect(united(jsonParts(bytes, [], JSON.parse, pieceBytes))).toEqual(whole);
        expect(Buffer.compare(bytes, bytesOf(text))).toBe(0);
        const around = `{"a":{"b":1},"c":{"b":2},"files":${text},"d":{"b":3},"e":{"b":4}}`;
        const parts = united(jsonParts(bytesOf(around), ALL, JSON.parse, pieceBytes));
        expect(parts['["files"]']).toEqual(whole["[]"]);
        expect(parts["[]"]).toEqual({ a: { b: 1 }, c: { b: 2 }, d: { b: 3 }, e: { b: 4 } });
      }),
      { numRuns: 2_000 },
    );
  });

  it("has the largest pieces near the wanted size, where entries end alike or not", () => {
    for (const value of ['{"x":{"y":1}}', "1", '"}},"', '[{"z":[]}]']) {
      const rows = Array.from({ length: 500 }, (_, nth) => `"${nth}":${value}`);
      const sizes = [...jsonParts(bytesOf(`{${rows}}`), [], JSON.parse, 300)].map(
        ({ entries }) => JSON.stringify(entries).length,
      );
      expect(Math.max(...sizes)).toBeLessThan(700);
      expect(sizes.length).toBeLessThan(50);
    }
  });

  it.each([
    '{"a":1 ,"b":2 ,                    ,"c":3 }',
    '{"a":{"b":[]},"c":{"d":[]},"e":{"f":[]},,"g":{"h":[]}}',
    '{"a":{"b":1},"c":{"d":1},}',
    '{"a":{"b":1},"c":{"d":1}},"e":{"f":1}',
    '{"a":{"b":1},"c":{"d":1}},"e":{"f":1},"g":1}',
    '{"a":{"b":1},"c":{"d":1},["e"],"g":{"f":1}}',
  ])("refuses %j, wherever it is cut", (text) => {
    for (let pieceBytes = 0; pieceBytes < text.length; pieceBytes += 1) {
      expect(() => [...jsonParts(bytesOf(text), [], JSON.parse, pieceBytes)]).toThrow();
    }
  });

  it("accepts of mutants what JSON.parse accepts, and nothing else", () => {
    const sample = `{"meta": {"version": "7"}, "files": {"a.py": {"x": [1, 2, {"y": "}"}]}, "b\\n": {}, "c": -1}, "t": {"coverage": {"d": [], "e": "\\u0041"}}, "totals": null}`;
    let accepted = 0;
    for (const [nth, mutant] of [...mutants(sample, 4_000)].entries()) {
      const whole = parsed(mutant);
      let parts: ReturnType<typeof united> | null = null;
      try {
        parts = united(jsonParts(mutant.slice(), ALL, JSON.parse, nth % 32));
      } catch (error) {
        if (!(error instanceof NotSplit || error instanceof SyntaxError)) throw error;
      }
      if (whole === null ? parts !== null : parts === null)
        expect.fail(String(Buffer.from(mutant)));
      if (whole === null) continue;
      accepted += 1;
      // Of a key that stands twice the last counts in the whole; in parts both come.
      if (!hasRepeats(mutant)) expect(parts).toEqual(united(wholeParts(whole, ALL)));
    }
    expect(accepted).toBeGreaterThan(200);
    expect(accepted).toBeLessThan(3_900);
  });

  it("reads a large report as the same report read whole, and names the place of a fault in it", async () => {
    const { files, ...rest } = JSON.parse(
      new TextDecoder().decode(fixture("coveragepy/coverage-7.11.4/after.json")),
    );
    const many = Object.fromEntries(
      [0, 1, 2].flatMap((copy) =>
        Object.entries(files).map(([path, file]) => [`${copy}/${path}`, file]),
      ),
    );
    const text = JSON.stringify({ ...rest, files: many }, null, 1);
    expect(text.length).toBeGreaterThan(1_000_000);
    const large = await read(text);
    const small = await read(fixture("coveragepy/coverage-7.11.4/after.json"));
    expect(large.files).toHaveLength(3 * small.files.length);
    for (const [at, file] of small.files.entries()) {
      expect(large.files[at]).toEqual({ ...file, path: `0/${file.path}` });
    }
    const cut = text.lastIndexOf("executed_lines");
    const line = text.slice(0, cut).split("\n").length;
    await expect(read(`${text.slice(0, cut)}\u0001${text.slice(cut)}`, "c.json")).rejects.toThrow(
      `c.json:${line}: found`,
    );
  });
});

function parsed(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function hasRepeats(bytes: Uint8Array): boolean {
  const keys = new TextDecoder().decode(bytes).match(/"(?:[^"\\]|\\.)*"(?=\s*:)/g) ?? [];
  return new Set(keys).size < keys.length;
}
