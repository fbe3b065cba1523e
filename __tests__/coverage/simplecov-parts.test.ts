import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonParts, NotSplit } from "../../src/coverage/json-parts.ts";
import { RESULT_SET, simplecovOfParts, simplecovReader } from "../../src/coverage/simplecov.ts";
import type { CoverageReport } from "../../src/domain/coverage.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import { fixture, onlyFile, pairs, read } from "./reading.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function whole(text: string): CoverageReport | SoakgateError {
  const parser = simplecovReader.open("report", () => false);
  parser.write(bytesOf(text));
  try {
    return parser.end();
  } catch (error) {
    if (error instanceof SoakgateError) return error;
    throw error;
  }
}

/** Null where the report must be read whole. */
function inParts(text: string, pieceBytes: number): CoverageReport | null {
  try {
    return simplecovOfParts("report", jsonParts(bytesOf(text), RESULT_SET, JSON.parse, pieceBytes));
  } catch (error) {
    const expected = [NotSplit, SyntaxError, SoakgateError].some((kind) => error instanceof kind);
    if (expected) return null;
    throw error;
  }
}

type Fields = readonly (readonly [string, string])[];

function objectText(fields: Fields): string {
  return `{${fields.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}

/** Objects as text, some of which have a key twice if they may. */
function objects(keys: readonly string[], value: fc.Arbitrary<string>, repeats: boolean) {
  const field = fc.tuple(fc.constantFrom(...keys), value);
  const fields: fc.Arbitrary<Fields> = repeats
    ? fc.array(field, { maxLength: 6 })
    : fc.uniqueArray(field, { maxLength: 6, selector: ([key]) => key });
  return fields.map(objectText);
}

const NAMES = ["rspec", "minitest", "__proto__", "constructor", "1", "coverage", ""];
const PATHS = ["a.rb", "b.rb", "__proto__", "toString", "0", "coverage", "meta"];
const odd = fc.constantFrom("7", "null", '"}},"', "[]", "{}", '{"coverage":1}', '[1,"x"]');
const lines = fc
  .array(fc.constantFrom("null", "0", "1", "2", "4294967295", '"ignored"'), { maxLength: 5 })
  .map((all) => `[${all}]`);
const conditions = objects(
  ["[:if, 0, 2, 4, 5, 7]", "[:if, 3, 1, 4, 1, 7]"],
  objects(["[:then, 1, 3, 6, 3, 9]", "[:else, 2, 2, 4, 5, 7]"], fc.constantFrom("0", "3"), true),
  true,
);
const methods = objects(['["A", :b, 1, 2, 3, 5]', '["A", :c=, 2, 2, 2, 5]'], odd, true);
const file = fc.oneof(
  lines,
  fc
    .record({ lines, branches: conditions, methods }, { requiredKeys: ["lines"] })
    .map((fields) => objectText(Object.entries(fields))),
);

function resultSets(repeats: boolean): fc.Arbitrary<string> {
  const command = fc
    .tuple(objects(PATHS, file, repeats), fc.constantFrom("", '"timestamp":1'), fc.boolean())
    .map(([files, other, first]) => {
      const coverage = `"coverage":${files}`;
      return `{${(first ? [coverage, other] : [other, coverage]).filter((text) => text !== "")}}`;
    });
  return objects(NAMES, command, repeats);
}

const anyFile = fc.oneof({ weight: 9, arbitrary: file }, odd);
const anyCoverage = fc.oneof({ weight: 9, arbitrary: objects(PATHS, anyFile, true) }, odd);
const anyCommand = fc.oneof(
  { weight: 5, arbitrary: anyCoverage.map((text) => `{"coverage":${text}}`) },
  objects(["coverage", "coverage", "timestamp"], anyCoverage, true),
  odd,
);
const anything = fc.oneof(
  objects([...NAMES, "meta"], anyCommand, true),
  // The JSON formatter's file, whose keys may come in any order.
  objects(["coverage", "coverage", "meta", "groups"], anyCoverage, true),
);
const pieceBytes = fc.integer({ min: 0, max: 80 });

describe("a SimpleCov report in parts", () => {
  it("is the report read whole, wherever it is cut", () => {
    fc.assert(
      fc.property(resultSets(false), pieceBytes, (text, size) => {
        fc.pre(text !== "{}");
        expect(inParts(text, size)).toEqual(whole(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same or none where keys stand twice, or where something else stands", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(resultSets(true), anything), pieceBytes, (text, size) => {
        const report = inParts(text, size);
        if (report === null) return;
        compared += 1;
        expect(report).toEqual(whole(text));
      }),
      { numRuns: 4_000 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it.each([
    ['{"a":{"coverage":{"x":[1]}},"a":{"timestamp":1}}', "a command twice"],
    ['{"a":{"coverage":{"x":[1]},"coverage":{"x":[1]}}}', "a coverage twice"],
    ['{"a":{"coverage":{"x":[1],"y":[2],"x":[1]}}}', "a file twice"],
    ['{"a":{"coverage":{"x":[1]}},"b":{}}', "a command without coverage"],
    ['{"a":{"coverage":{"x":[1]}},"b":1}', "a command that is none"],
    ['{"coverage":{"coverage":{"lines":[1]}},"meta":{}}', "the JSON formatter's file"],
    ['{"coverage":{"x":{"lines":[1]}},"meta":1}', "the JSON formatter's file with odd meta"],
  ])("is none of %s: %s", (text) => {
    expect(inParts(text, 0)).toBeNull();
  });

  it.each([1, 3])("is what the tool wrote: fixture in %i commands", async (count) => {
    const text = new TextDecoder().decode(
      fixture("simplecov/simplecov-minitest/after.resultset.json"),
    );
    const { mt } = JSON.parse(text);
    const sets = Object.fromEntries(Array.from({ length: count }, (_, nth) => [`mt${nth}`, mt]));
    const all = JSON.stringify(sets, null, 2);
    const report = inParts(all, 4_096);
    expect(report).toEqual(await read(all));
    expect(report?.totals).toEqual((await read(text)).totals);
  });

  it("of many megabytes counts a file that stands twice in one command once", async () => {
    const far = " ".repeat(12_000_000);
    const last = `{"rspec":{"coverage":{"a.rb":[1]${far},"a.rb":[2]}},"minitest":{"coverage":{"a.rb":[3]}}}`;
    expect(pairs(onlyFile(await read(last)).lines)).toEqual([[1, 5]]);
    const added = `{"rspec":{"coverage":{"a.rb":[1]${far}}},"minitest":{"coverage":{"a.rb":[3]}}}`;
    expect(pairs(onlyFile(await read(added)).lines)).toEqual([[1, 4]]);
  });
});
