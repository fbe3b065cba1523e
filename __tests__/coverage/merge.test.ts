import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsAt } from "../../src/coverage/hits.ts";
import { mergeReports } from "../../src/coverage/merge.ts";
import type { CoverageFormat, CoverageReport } from "../../src/domain/coverage.ts";
import { type FileSketch, reportOf } from "./building.ts";
import { fixture, onlyFile, pairs, read } from "./reading.ts";

const merge = (...reports: readonly CoverageReport[]) =>
  mergeReports(reports.map((report, index) => ({ where: `r${index}`, report })));

const keys = (names: readonly string[]) =>
  fc.dictionary(
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...names))
      .map(([line, name]) => `${line} ${name}`),
    fc.integer({ min: 0, max: 1 }),
    { maxKeys: 6 },
  );

const sketch: fc.Arbitrary<FileSketch> = fc.record(
  {
    lines: fc.dictionary(
      fc.integer({ min: 1, max: 9 }).map(String),
      fc.integer({ min: 0, max: 3 }),
    ),
    branches: keys(["a", "b", "c"]),
    functions: keys(["f", "g"]),
  },
  { requiredKeys: ["lines"] },
);

const report: fc.Arbitrary<CoverageReport> = fc
  .tuple(
    fc.dictionary(fc.constantFrom("a.c", "b.c", "__proto__", "d/e.c"), sketch),
    fc.constantFrom<CoverageFormat>("lcov", "cobertura", "clover"),
  )
  .map(([files, format]) => reportOf({ ...files }, { formats: [format] }));

fc.configureGlobal({ numRuns: 60 });

describe("the laws of merging", () => {
  it("changes no record of a report that is merged with itself", () => {
    fc.assert(
      fc.property(report, (one) => {
        const merged = merge(one, one);
        expect(merged.files).toEqual(one.files);
        expect(merged.totals).toEqual(one.totals);
      }),
    );
  });

  it("does not depend on the order of reports", () => {
    fc.assert(
      fc.property(
        fc.array(report, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (all, nats) => {
          const shuffled = all
            .map((one) => ({ one, at: nats.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(merge(...shuffled)).toEqual(merge(...all));
        },
      ),
    );
  });

  it("keeps a line missed that one report missed and no other measured", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 4 }), (all) => {
        for (const file of merge(...all).files) {
          for (const [line, hits] of pairs(file.lines)) {
            const seen = all
              .flatMap((one) => one.files.filter(({ path }) => path === file.path))
              .map((one) => (one.lines ? hitsAt(one.lines, line) : null));
            expect(hits > 0).toBe(seen.some((each) => each !== null && each > 0));
            expect(seen.some((each) => each !== null)).toBe(true);
          }
        }
      }),
    );
  });

  it("never covers more branches than some reports together, nor fewer than one alone", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 4 }), (all) => {
        for (const file of merge(...all).files) {
          const own = all.flatMap((one) => one.files.filter(({ path }) => path === file.path));
          const covered = own.map((one) => one.totals.branches?.covered ?? 0);
          const sum = covered.reduce((a, b) => a + b, 0);
          expect(file.totals.branches?.covered ?? 0).toBeGreaterThanOrEqual(Math.max(...covered));
          expect(file.totals.branches?.covered ?? 0).toBeLessThanOrEqual(sum);
        }
      }),
    );
  });
});

describe("merging", () => {
  it("leaves a single report its tool's own totals", () => {
    const own = reportOf(
      { "a.c": { lines: { 1: 1 } } },
      { totals: { lines: { covered: 7, total: 9 } } },
    );
    expect(merge(own)).toBe(own);
  });

  it("says that totals of several are counted from the records", () => {
    const one = reportOf({ "a.c": { lines: { 1: 1 } } });
    expect(merge(one, one).notes).toEqual([
      "totals are counted from the merged records of 2 reports",
    ]);
  });

  it("covers 60 of 100 when two reports of the same 60 of 100 are merged", () => {
    const lines = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [at + 1, at < 60 ? 1 : 0]),
    );
    const one = reportOf({ "a.c": { lines } });
    expect(merge(one, one).totals.lines).toEqual({ covered: 60, total: 100 });
  });

  it("keeps branches of one format apart by identity", () => {
    const one = reportOf({ "a.c": { branches: { "1 a": 1, "1 b": 0 } } });
    const two = reportOf({ "a.c": { branches: { "1 a": 0, "1 b": 1 } } });
    expect(merge(one, two).totals.branches).toEqual({ covered: 2, total: 2 });
  });

  it("takes the certain bound for branches of two formats, and says so", () => {
    const one = reportOf({ "a.c": { branches: { "1 0,0": 1, "1 0,1": 0 } } });
    const two = reportOf(
      { "a.c": { branches: { "1 7": 0, "1 9": 1 } } },
      { formats: ["coveragepy"] },
    );
    const merged = merge(one, two);
    expect(merged.totals.branches).toEqual({ covered: 1, total: 2 });
    expect(merged.notes.some((note) => note.includes("lower bound in 1 files"))).toBe(true);
  });

  it("counts a function once that two formats name differently", () => {
    const one = reportOf({ "a.c": { functions: { "3 f": 0 } } });
    const two = reportOf({ "a.c": { functions: { "3 f(int)": 2 } } }, { formats: ["cobertura"] });
    expect(merge(one, two).totals.functions).toEqual({ covered: 1, total: 1 });
  });

  it("keeps the totals of a file that only a summary knows", () => {
    const lines = { covered: 3, total: 4 };
    const summary = reportOf({ "b.c": { totals: { lines } } }, { formats: ["istanbul-summary"] });
    const [file] = summary.files;
    if (file === undefined) throw new Error("the report has a file");
    const bare = { ...summary, files: [{ ...file, lines: null }] };
    const merged = merge(reportOf({ "a.c": { lines: { 1: 1 } } }), bare);
    expect(merged.totals.lines).toEqual({ covered: 4, total: 5 });
  });
});

describe("merging coverage.py reports", () => {
  const report = (missing: readonly number[], total: number) =>
    JSON.stringify({
      meta: { version: "7.11.0" },
      files: {
        "a.py": {
          executed_lines: [1, 2, 3, 4, 5, 6].filter((line) => !missing.includes(line)),
          missing_lines: missing,
          summary: { covered_lines: total - missing.length, num_statements: total },
        },
      },
    });

  it("counts what neither covers as missed, without the docstring line", async () => {
    const merged = merge(await read(report([3, 4], 5)), await read(report([4, 5], 5)));
    expect(merged.totals.lines).toEqual({ covered: 4, total: 5 });
    expect(onlyFile(merged).lines?.numbers).toHaveLength(6);
  });

  it("refuses reports that disagree on the statements of a file", async () => {
    const [one, two] = [await read(report([3], 5)), await read(report([3], 4))];
    expect(() => merge(one, two)).toThrow(
      'r1: found 4 statements in "a.py", r0 has 5; reports of one commit agree; use `coverage combine`',
    );
  });

  it("keeps the total of the real step when its LCOV is merged into its JSON", async () => {
    const json = await read(fixture("coveragepy/milestone3/step3.json"));
    const lcov = await read(fixture("lcov/coveragepy-7.11.4/milestone3-step3.info"));
    expect(merge(json, lcov).totals.lines).toEqual({ covered: 456, total: 4120 });
    expect(merge(lcov, json).totals.lines).toEqual({ covered: 456, total: 4120 });
  });

  it("unites the regions of two runs", async () => {
    const two = await read(fixture("coveragepy/milestone3/step3.json"));
    const merged = merge(two, two);
    expect(merged.files).toEqual(two.files);
  });
});
