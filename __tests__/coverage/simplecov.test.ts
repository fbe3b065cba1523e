import { describe, expect, it } from "vitest";
import { floorPercent } from "../../src/domain/ratio.ts";
import { failure, fixture, fixtureJson, onlyFile, pairs, read } from "./reading.ts";

const FOLDER = "simplecov/simplecov-minitest";

describe("SimpleCov", () => {
  it.each(["before", "after"])("has the percentages that SimpleCov printed (%s)", async (side) => {
    const { result } = fixtureJson(`${FOLDER}/${side}.last_run.json`) as {
      result: { line: number; branch: number };
    };
    const { lines, branches } = (await read(fixture(`${FOLDER}/${side}.resultset.json`))).totals;
    expect(lines && Number(floorPercent(lines, 2))).toBe(result.line);
    expect(branches && Number(floorPercent(branches, 2))).toBe(result.branch);
  });

  it("reads files as arrays and as objects, and adds what several commands ran", async () => {
    const text = JSON.stringify({
      rspec: { coverage: { "a.rb": [1, null, 0, "ignored", 0] }, timestamp: 1 },
      minitest: { coverage: { "a.rb": { lines: [2, null, 0, null, 3] } }, timestamp: 2 },
    });
    expect(pairs(onlyFile(await read(text)).lines)).toEqual([
      [1, 3],
      [3, 0],
      [5, 3],
    ]);
  });

  it("has no lines where they are null", async () => {
    const text = JSON.stringify({ rspec: { coverage: { "a.rb": { lines: null } } } });
    expect(onlyFile(await read(text)).totals).toEqual({ lines: { covered: 0, total: 0 } });
  });

  it("keeps lines of files longer and shorter than a block of memory apart", async () => {
    const lengths = [3, 70_000, 0, 65_536, 2, 200_000, 1];
    const coverage = Object.fromEntries(
      lengths.map((length, nth) => [
        `${nth}.rb`,
        Array.from({ length }, (_, at) => (at % 3 === 0 ? null : at + nth)),
      ]),
    );
    const { files } = await read(JSON.stringify({ rspec: { coverage } }));
    expect(files.map(({ lines }) => pairs(lines))).toEqual(
      lengths.map((length, nth) =>
        Array.from({ length }, (_, at) => [at + 1, at + nth]).filter((_, at) => at % 3 !== 0),
      ),
    );
  });

  it("reads the branches and methods that Ruby's tuples became", async () => {
    const file = {
      lines: [1, 1],
      branches: {
        "[:if, 0, 2, 4, 5, 7]": { "[:then, 1, 3, 6, 3, 9]": 0, "[:else, 2, 2, 4, 5, 7]": 4 },
      },
      methods: { '["Foo", :bar, 1, 2, 3, 5]': 4, '["Foo", :baz=, 7, 2, 9, 5]': 0 },
    };
    const read1 = onlyFile(await read(JSON.stringify({ rspec: { coverage: { "a.rb": file } } })));
    expect(read1.totals.branches).toEqual({ covered: 1, total: 2 });
    expect([...(read1.branches?.lines ?? [])]).toEqual([2, 2]);
    expect(read1.functions).toEqual([
      { name: "Foo#bar", first: 1, last: 3, hits: 4 },
      { name: "Foo#baz=", first: 7, last: 9, hits: 0 },
    ]);
  });

  it("reads the JSON formatter's coverage.json", async () => {
    const text = JSON.stringify({
      meta: { simplecov_version: "0.22.0" },
      coverage: { "a.rb": { lines: [1, 0] } },
    });
    expect((await read(text)).totals).toEqual({ lines: { covered: 1, total: 2 } });
  });

  it.each([
    [{ rspec: { coverage: { "a.rb": [1, "x"] } } }, 'found "x" at "a.rb: line 2"; a count or null'],
    [{ rspec: { coverage: { "a.rb": 7 } } }, 'found "7" at "a.rb"; an object'],
    ...[
      "if",
      "",
      "]",
      "1, 2, 3, 4]",
      "[:if, 0, 1, 2, 3, 4",
      "[:if, 0, 1,2, 3, 4]",
      "[:if, 0, 1; 2, 3, 4]",
      "[:if, 0, 1, 2, , 4]",
      "[:if, 0, 0, 2, 3, 4]",
      "[:if, 0, 1, 2, 3, 4000000000]",
    ].map((tuple): [object, string] => [
      { rspec: { coverage: { "a.rb": { branches: { [tuple]: {} } } } } },
      `found "${tuple}" at "a.rb: branches"`,
    ]),
  ])("answers what is malformed with the place (%#)", async (value, message) => {
    expect(await failure(JSON.stringify(value), ".resultset.json")).toContain(
      `.resultset.json: ${message}`,
    );
  });
});
