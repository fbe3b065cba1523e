import fc from "fast-check";
import istanbul from "istanbul-lib-coverage";
import { describe, expect, it } from "vitest";
import { mergeReports } from "../../src/coverage/merge.ts";
import { failure, fixture, fixtureJson, onlyFile, pairs, read } from "./reading.ts";

const at = (line: number, column: number) => ({
  start: { line, column },
  end: { line, column: column + 1 },
});

const FILE = {
  path: "/w/a.js",
  statementMap: { "0": at(1, 0), "1": at(1, 8), "2": at(4, 0) },
  fnMap: { "0": { name: "f", decl: at(1, 0), loc: { start: { line: 1 }, end: { line: 4 } } } },
  branchMap: { "0": { type: "if", loc: at(1, 0), locations: [at(1, 0), { start: {}, end: {} }] } },
  s: { "0": 0, "1": 2, "2": 0 },
  f: { "0": 2 },
  b: { "0": [2, 0] },
};
const finalOf = (file: object, key = "/w/a.js") => JSON.stringify({ [key]: file });

describe("Istanbul's coverage-final.json", () => {
  it("takes a line's hits from the most hit of its statements", async () => {
    const file = onlyFile(await read(finalOf(FILE)));
    expect(pairs(file.lines)).toEqual([
      [1, 2],
      [4, 0],
    ]);
    expect(file.totals).toEqual({
      lines: { covered: 1, total: 2 },
      statements: { covered: 1, total: 3 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    });
    expect(file.functions).toEqual([{ name: "f", first: 1, last: 4, hits: 2 }]);
  });

  it.each(["before", "after"])(
    "reads the map inside `jest --json` as the library does (%s)",
    async (side) => {
      const report = await read(fixture(`jest/jest-29/${side}.json`));
      const { coverageMap } = fixtureJson(`jest/jest-29/${side}.json`) as {
        coverageMap: istanbul.CoverageMapData;
      };
      const truth = istanbul.createCoverageMap(coverageMap).getCoverageSummary();
      for (const metric of ["lines", "statements", "branches", "functions"] as const) {
        const { covered, total } = truth[metric];
        expect([metric, report.totals[metric]]).toEqual([metric, { covered, total }]);
      }
      expect(report.files.length).toBe(Object.keys(coverageMap).length);
    },
  );

  it("counts any file as the library does", async () => {
    const position = fc.record({ line: fc.integer({ min: 1, max: 30 }), column: fc.nat(80) });
    const location = fc.record({ start: position, end: position });
    const hits = fc.nat(3);
    const items = <T>(map: fc.Arbitrary<T>, count: fc.Arbitrary<number | number[]>) =>
      fc.array(fc.tuple(map, count), { maxLength: 8 });
    const file = fc.record({
      statements: items(location, hits),
      branches: items(
        fc.record({ type: fc.constant("if"), loc: location, locations: fc.constant([]) }),
        fc.array(hits, { maxLength: 3 }),
      ),
      functions: items(
        fc.record({ name: fc.constantFrom("f", "g"), decl: location, loc: location }),
        hits,
      ),
    });
    const maps = (all: readonly (readonly [unknown, unknown])[], at: 0 | 1) =>
      Object.fromEntries(all.map((one, index) => [index, one[at]]));
    await fc.assert(
      fc.asyncProperty(file, async ({ statements, branches, functions }) => {
        const data = {
          path: "/a.js",
          statementMap: maps(statements, 0),
          s: maps(statements, 1),
          branchMap: maps(branches, 0),
          b: maps(branches, 1),
          fnMap: maps(functions, 0),
          f: maps(functions, 1),
        };
        const truth = istanbul.createFileCoverage(data as unknown as istanbul.FileCoverageData);
        const own = onlyFile(await read(finalOf(data)));
        const summary = truth.toSummary();
        for (const metric of ["lines", "statements", "branches", "functions"] as const) {
          const { covered, total } = summary[metric];
          expect([metric, own.totals[metric]]).toEqual([metric, { covered, total }]);
        }
        const lines = Object.entries(truth.getLineCoverage()).map(([line, count]) => [
          Number(line),
          count,
        ]);
        expect(pairs(own.lines)).toEqual(lines);
      }),
    );
  });

  it("merges runs by location, though their statements are numbered otherwise", async () => {
    const other = {
      ...FILE,
      statementMap: { "7": at(4, 0), "8": at(1, 8), "9": at(1, 0) },
      s: { "7": 1, "8": 0, "9": 0 },
      b: { "0": [0, 1] },
    };
    const reports = [await read(finalOf(FILE)), await read(finalOf(other))];
    const merged = mergeReports(reports.map((report, index) => ({ where: `${index}`, report })));
    expect(merged.totals).toEqual({
      lines: { covered: 2, total: 2 },
      statements: { covered: 2, total: 3 },
      branches: { covered: 2, total: 2 },
      functions: { covered: 1, total: 1 },
    });
    const twice = mergeReports(
      [FILE, FILE].map(() => ({ where: "x", report: reports[0] ?? merged })),
    );
    expect(twice.files).toEqual(reports[0]?.files);
  });

  it("merges a file that stands there under two keys", async () => {
    const text = JSON.stringify({ a: FILE, b: { ...FILE, s: { "0": 1, "1": 0, "2": 0 } } });
    expect(onlyFile(await read(text)).totals.statements).toEqual({ covered: 2, total: 3 });
  });

  it("reads what nyc wraps into data, null columns, null counts and branches of no place", async () => {
    const odd = {
      ...FILE,
      statementMap: { "0": { start: { line: 1, column: 0 }, end: { line: 1, column: null } } },
      branchMap: {
        "0": { type: "if", loc: null, locations: [] },
        "1": { loc: {}, locations: [null] },
      },
      s: { "0": null },
      b: { "0": [1, null], "1": [null] },
    };
    const file = onlyFile(await read(finalOf({ data: odd })));
    expect(file.totals.branches).toEqual({ covered: 1, total: 3 });
    expect(file.branches?.lines).toHaveLength(0);
    expect(pairs(file.lines)).toEqual([[1, 0]]);
  });

  it("has nothing measured in an empty map", async () => {
    expect((await read("{}")).files).toEqual([]);
  });

  it("keeps __proto__ as a file like any other", async () => {
    const text = finalOf({ ...FILE, path: "__proto__" }, "x").replace('"x"', '"__proto__"');
    expect(onlyFile(await read(text)).path).toBe("__proto__");
  });

  it.each([
    [{ ...FILE, s: { "0": "1" } }, 'found "1" at "/w/a.js: s: 0"; a count is allowed'],
    [{ ...FILE, s: { "0": -1 } }, 'found "-1" at "/w/a.js: s: 0"'],
    [
      { ...FILE, statementMap: { "0": null } },
      'found null at "/w/a.js: statementMap: 0"; an object',
    ],
    [
      { ...FILE, statementMap: { "0": at(0, 0) } },
      'found "0" at "/w/a.js: statementMap: 0"; a line number',
    ],
    [{ ...FILE, b: { "0": 1 } }, 'found "1" at "/w/a.js: b: 0"; an array'],
    [{ ...FILE, fnMap: undefined }, 'found nothing at "/w/a.js: fnMap"; an object'],
  ])("answers what is malformed with the place (%#)", async (file, message) => {
    expect(await failure(finalOf(file), "c.json")).toContain(`c.json: ${message}`);
  });

  it("says that jest ran without coverage", async () => {
    expect(await failure('{"numTotalTests": 3, "testResults": []}', "j.json")).toContain(
      "add --coverage",
    );
  });
});

describe("Istanbul's coverage-summary.json", () => {
  it.each([
    ["once", 10],
    ["in parts", 20_000],
  ])("takes the last of two entries of one file, as JSON does, read %s", async (_, between) => {
    const entry = (covered: number) => {
      const counts = { total: 9, covered };
      return JSON.stringify({
        lines: counts,
        statements: counts,
        functions: counts,
        branches: counts,
      });
    };
    const others = Array.from({ length: between }, (_, place) => `"b${place}.js": ${entry(1)}`);
    const text = `{"a.js": ${entry(2)}, ${others.join(", ")}, "a.js": ${entry(3)}}`;
    const { files } = await read(text);
    const truth: Record<string, { lines: unknown }> = JSON.parse(text);
    expect(files.map(({ path }) => path)).toEqual(Object.keys(truth).sort());
    expect(files[0]?.totals.lines).toEqual(truth["a.js"]?.lines);
  });

  const counts = { total: 10, covered: 4, skipped: 0, pct: 40 };

  it("has totals, and says that it has no lines", async () => {
    const report = await read(fixture("istanbul/nyc-17/summary/after.json"));
    expect(report.totals.statements).toEqual({ covered: 792, total: 802 });
    expect(report.files.every((file) => file.lines === null)).toBe(true);
    expect(report.notes).toEqual([expect.stringContaining("a summary has no lines")]);
  });

  it("counts by the counts where the percentage is a word", async () => {
    const none = { total: 0, covered: 0, skipped: 0, pct: "Unknown" };
    const report = await read(JSON.stringify({ total: { lines: none }, "a.js": { lines: none } }));
    expect(report.totals).toEqual({ lines: { covered: 0, total: 0 } });
  });

  it("sums the files where there is no total", async () => {
    const report = await read(
      JSON.stringify({ "a.js": { lines: counts }, "b.js": { lines: counts } }),
    );
    expect(report.totals).toEqual({ lines: { covered: 8, total: 20 } });
  });

  it("refuses more covered than there is", async () => {
    const lines = { ...counts, covered: 11 };
    expect(await failure(JSON.stringify({ "a.js": { lines } }), "s.json")).toContain(
      's.json: found "11" at "a.js: lines: covered of total"; at most the total (10)',
    );
  });
});
