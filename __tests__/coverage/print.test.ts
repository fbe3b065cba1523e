import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeReports } from "../../src/coverage/merge.ts";
import { type PrintedFormat, printCoverage } from "../../src/coverage/print.ts";
import { NO_REGIONS } from "../../src/coverage/region-table.ts";
import type { CoverageReport, FileCoverage } from "../../src/domain/coverage.ts";
import { type FileSketch, reportOf } from "./building.ts";
import { fixture, read } from "./reading.ts";

const print = (report: CoverageReport, format: PrintedFormat) =>
  [...printCoverage("r", report, format).chunks].join("");

const again = (report: CoverageReport, format: PrintedFormat) => read(print(report, format));

/** What a format can hold: not where a function ends. */
const endless = (files: readonly FileCoverage[]) =>
  files.map((file) => ({
    ...file,
    regions: NO_REGIONS,
    functions: file.functions?.map((one) => ({ ...one, last: null })) ?? null,
  }));

const line = fc.integer({ min: 1, max: 40 });
const count = fc.oneof(fc.nat(3), fc.constant(0xffff_ffff));
const keyed = (names: readonly string[], value: fc.Arbitrary<number>) =>
  fc.dictionary(
    fc.tuple(line, fc.constantFrom(...names)).map(([at, name]) => `${at} ${name}`),
    value,
    { maxKeys: 8 },
  );
const path = fc.oneof(
  fc.constantFrom("a.c", "d/b.c", "__proto__", "with space.c", 'odd<&>".c', "../../etc/passwd"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((name) => /^[^\p{C}\s\u2028\u2029,]+$/u.test(name)),
);

/** Branches stand on measured lines, as in every tool's reports. */
const sketch: fc.Arbitrary<FileSketch> = fc
  .record({
    lines: fc.dictionary(line.map(String), count, { minKeys: 1, maxKeys: 12 }),
    branches: keyed(["0,0", "0,1", "0,10", "3,2"], fc.nat(1)),
    functions: keyed(["f", "g(int)", "std::h<a>"], count),
  })
  .map((one) => {
    const lines = { ...one.lines };
    for (const key of Object.keys(one.branches)) lines[key.split(" ")[0] ?? ""] ??= 1;
    return { ...one, lines };
  });

describe("printing and reading again", () => {
  it("gives the same LCOV report", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, sketch, { maxKeys: 4 }), async (sketches) => {
        const report = reportOf({ ...sketches });
        fc.pre(report.files.length > 0);
        const back = await again(report, "lcov");
        expect(back.files).toEqual(report.files);
        expect(back.totals).toEqual(report.totals);
      }),
    );
  });

  it("gives the same counts as Cobertura, line by line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, sketch, { maxKeys: 4 }), async (sketches) => {
        const report = reportOf({ ...sketches });
        fc.pre(report.files.length > 0);
        const first = await again(report, "cobertura");
        expect(first.files.map((file) => [file.path, file.lines])).toEqual(
          report.files.map((file) => [file.path, file.lines]),
        );
        expect(first.totals.lines).toEqual(report.totals.lines);
        expect(first.totals.branches ?? { covered: 0, total: 0 }).toEqual(report.totals.branches);
        const second = await again(first, "cobertura");
        expect(second.files).toEqual(first.files);
      }),
    );
  });

  it.each(["lcov/lcov-1.16/after.info", "lcov/nyc-17/before.info", "lcov/node-24/after.info"])(
    "keeps the real report %s in LCOV",
    async (from) => {
      const report = await read(fixture(from));
      const back = await again(report, "lcov");
      expect(back.files).toEqual(endless(report.files));
      expect(back.totals).toEqual(report.totals);
    },
  );

  it.each<[string, PrintedFormat]>([
    ["coveragepy/coverage-6.5.0/after.json", "cobertura"],
    ["coveragepy/coverage-7.11.4/after.json", "lcov"],
    ["coveragepy/coverage-7.11.4/after.json", "cobertura"],
    ["lcov/coveragepy-7.11.4/after.info", "lcov"],
    ["lcov/coveragepy-7.11.4/after.info", "cobertura"],
    ["istanbul/nyc-17/final/after.json", "lcov"],
    ["istanbul/nyc-17/final/after.json", "cobertura"],
    ["simplecov/simplecov-minitest/after.resultset.json", "lcov"],
    ["simplecov/simplecov-minitest/after.resultset.json", "cobertura"],
    ["go/go-1.19/after.out", "lcov"],
  ])("keeps lines and branch counts of the real report %s in %s", async (from, format) => {
    const report = await read(fixture(from));
    const back = await again(report, format);
    expect(back.files.map((file) => [file.path, file.lines])).toEqual(
      report.files.map((file) => [file.path, file.lines]),
    );
    const branches = ({ totals }: CoverageReport) => totals.branches ?? null;
    expect(branches(back)).toEqual(branches(report));
  });
});

describe("printing", () => {
  it("has numbers for branches, so that older readers are not misled by text", () => {
    const report = reportOf({
      "a.py": { lines: { 1: 1 }, branches: { "1 jump,to": 1, "1 exit": 0 } },
    });
    expect(print(report, "lcov")).toContain("BRDA:1,0,0,0\nBRDA:1,0,1,1\nBRF:2\nBRH:1\n");
  });

  it("lets no name begin a record of its own", () => {
    const report = reportOf({ "a.c\nSF:b.c": { lines: { 1: 1 } } });
    expect(print(report, "lcov")).toContain("SF:a.c SF:b.c\nDA:1,1\n");
  });

  it("floors rates, so that not all never reads as 1", () => {
    const lines = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, at) => [at + 1, at === 0 ? 0 : 1]),
    );
    expect(print(reportOf({ "a.c": { lines } }), "cobertura")).toContain(
      '<coverage line-rate="0.999666"',
    );
  });

  it("keeps branches of lines that were not measured", () => {
    const report = reportOf({
      "a.c": { lines: { 4: 1, 9: 0 }, branches: { "2 0,0": 1, "6 0,0": 0 } },
    });
    expect(print(report, "cobertura")).toContain(
      '<line number="4" hits="1" branch="true" condition-coverage="50% (1/2)"/>',
    );
  });

  it("says what the format cannot say", async () => {
    const report = await read(fixture("coveragepy/milestone3/step3.json"));
    expect(printCoverage("r", report, "lcov").notes).toEqual([
      "lines: the report counts 456/4120 and lists 461/4125; LCOV gets what it lists",
      "LCOV cannot hold classes",
    ]);
  });

  it("refuses a summary, which has no lines", async () => {
    const report = await read(fixture("istanbul/nyc-17/summary/after.json"));
    expect(() => printCoverage("s.json", report, "lcov")).toThrow(
      "s.json: found only totals; LCOV needs lines",
    );
  });

  it("prints what several formats were merged to", async () => {
    const [one, two] = [
      await read(fixture("lcov/nyc-17/after.info")),
      await read(fixture("lcov/nyc-17/before.info")),
    ];
    const merged = mergeReports([one, two].map((report) => ({ where: "r", report })));
    expect((await again(merged, "lcov")).totals).toEqual(merged.totals);
  });
});
