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
      expect(united(jsonParts(copy, splits, pieceBytes))).toEqual(whole);
      expect(Buffer.compare(copy, bytes)).toBe(0);
    }
  });

  it("keeps odd keys and values: __proto__, escapes, braces in strings, spaces, a byte order mark", () => {
    const text =
      '\ufeff {"__proto__" : {"a": "}\\"{\\\\"} ,\n"fi\\u006ces":\t{"x\\"{":[{"y":"]"}], "":{} } , "n":-1.5e3,"e":"" }\r\n';
    const splits: Splits = [["files"]];
    const whole = united(wholeParts(JSON.parse(text.slice(1)), splits));
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(["[]", '["files"]']));
    expect(united(jsonParts(bytesOf(text), splits, 0))).toEqual(whole);
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
    expect(() => [...jsonParts(bytesOf(text), ALL, 0)]).toThrow();
  });

  it("accepts of mutants what JSON.parse accepts, and nothing else", () => {
    const sample = `{"meta": {"version": "7"}, "files": {"a.py": {"x": [1, 2, {"y": "}"}]}, "b\\n": {}, "c": -1}, "t": {"coverage": {"d": [], "e": "\\u0041"}}, "totals": null}`;
    let accepted = 0;
    for (const mutant of mutants(sample, 4_000)) {
      const whole = parsed(mutant);
      let parts: ReturnType<typeof united> | null = null;
      try {
        parts = united(jsonParts(mutant.slice(), ALL, 0));
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
