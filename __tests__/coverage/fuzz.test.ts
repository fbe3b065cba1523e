import { describe, expect, it } from "vitest";
import { buildCoverageEvidence } from "../../src/coverage/evidence.ts";
import { matchersOf } from "../../src/coverage/globs.ts";
import { mergeReports } from "../../src/coverage/merge.ts";
import { type CoverageReport, HITS_MAX, METRICS, type Totals } from "../../src/domain/coverage.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import { RUNS, SEED } from "../support/fuzzing.ts";
import { mutant } from "../support/mutants.ts";
import { pythonJson } from "../support/python-json.ts";
import { fixture, fixtureJson, read } from "./reading.ts";

/** The first `count` entries of an object: real content, small enough to be read thousands of times. */
const first = (value: unknown, count: number) =>
  Object.fromEntries(Object.entries(value as object).slice(0, count));

/** Whole records (or lines) from the beginning of a report. */
function beginning(path: string, length: number, end: string): string {
  const text = new TextDecoder().decode(fixture(path).subarray(0, length));
  return text.slice(0, text.lastIndexOf(end) + end.length);
}

function coveragepySample(): string {
  const report = fixtureJson("coveragepy/coverage-7.11.4/after.json") as { files: object };
  return pythonJson({ ...report, files: first(report.files, 1) }).slice(0, 40_000);
}

const SAMPLES: readonly (readonly [string, () => string])[] = [
  ["lcov 1.x", () => beginning("lcov/node-24/after.info", 3_000, "end_of_record\n")],
  [
    "lcov of coverage.py",
    () => beginning("lcov/coveragepy-7.11.4/after.info", 4_000, "end_of_record\n"),
  ],
  [
    "lcov 2.x",
    () =>
      "SF:a.c\nFNL:0,3,8\nFNA:0,4,f\nBRDA:3,e0,1,2\nBRDA:4,U0,x,y,-\nDA:3,1,sum\nDA:4,0\nend_of_record\n".repeat(
        3,
      ),
  ],
  ["coverage.py", coveragepySample],
  ["go", () => beginning("go/go-1.19/after.out", 2_000, "\n")],
  [
    "istanbul-final",
    () =>
      JSON.stringify(first(fixtureJson("istanbul/nyc-17/final/after.json"), 1)).slice(0, 20_000),
  ],
  [
    "istanbul-summary",
    () => JSON.stringify(first(fixtureJson("istanbul/nyc-17/summary/after.json"), 3)),
  ],
  [
    "jest --json",
    () => {
      const { coverageMap, ...run } = fixtureJson("jest/jest-29/after.json") as {
        coverageMap: object;
      };
      return JSON.stringify({ ...run, testResults: [], coverageMap: first(coverageMap, 1) });
    },
  ],
  [
    "simplecov",
    () => {
      const { mt } = fixtureJson("simplecov/simplecov-minitest/after.resultset.json") as {
        mt: { coverage: object };
      };
      return JSON.stringify({ mt: { ...mt, coverage: first(mt.coverage, 2) } });
    },
  ],
];

/** What every report holds, whoever wrote it. Plain checks: an assertion each would be the slowest part. */
function expectSound(report: CoverageReport): void {
  expectCounts(report.totals);
  must(
    report.files.every((file, at) => at === 0 || (report.files[at - 1]?.path ?? "") < file.path),
    "paths in order, each once",
  );
  for (const file of report.files) {
    expectCounts(file.totals);
    const { lines, branches, blocks } = file;
    must(lines === null || ascending(lines.numbers), "lines in order, each once");
    must(lines?.hits.length === lines?.numbers.length, "hits for every line");
    must(lines?.hits.every((hits) => hits <= HITS_MAX) ?? true, "hits up to their maximum");
    const { ids = null, covered, total } = branches ?? {};
    must(
      covered?.length === total?.length && (ids?.length ?? total?.length) === total?.length,
      "branches",
    );
    must(covered?.every((count, at) => count <= (total?.[at] ?? 0)) ?? true, "branches taken");
    must(ids === null || (total?.every((count) => count === 1) ?? true), "branches by identity");
    must(blocks === null || blocks.positions.length === 4 * blocks.hits.length, "blocks");
    must(file.functions?.every((one) => one.first >= 1) ?? true, "functions on lines");
  }
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`);
}

function ascending(values: Uint32Array): boolean {
  return values.every((value, at) => value > (at === 0 ? 0 : (values[at - 1] ?? 0)));
}

function expectCounts(totals: Totals): void {
  for (const metric of METRICS) {
    const { covered, total } = totals[metric] ?? { covered: 0, total: 0 };
    if (
      !(
        Number.isSafeInteger(covered) &&
        Number.isSafeInteger(total) &&
        covered >= 0 &&
        covered <= total
      )
    ) {
      throw new Error(`${metric}: ${covered}/${total}`);
    }
  }
}

describe("mutants of real reports", () => {
  it.each(SAMPLES)("are read soundly or refused: %s", async (_, sample) => {
    const text = sample();
    const matcherOf = await matchersOf([]);
    let sound = 0;
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const broken = mutant(text, seed);
      try {
        const report = await read(broken, "fuzz", 1 + (seed % 977));
        expectSound(report);
        if (seed % 10 === 0) {
          const merged = mergeReports(["x", "y"].map((where) => ({ where, report })));
          expectSound(merged);
          const evidence = buildCoverageEvidence({
            after: report,
            before: merged,
            baseline: { kind: "file", state: "found", commit: null, distance: null },
            modules: [],
            targets: [],
            exclude: [],
            tracked: null,
            patch: null,
            matcherOf,
          });
          for (const row of [...evidence.modules, evidence.unassigned])
            expectCounts(row.after?.totals ?? {});
        }
        sound += 1;
      } catch (error) {
        if (!(error instanceof SoakgateError)) {
          throw new Error(`seed ${seed}: ${String(error)}\n${broken.slice(0, 400)}`, {
            cause: error,
          });
        }
        must(/^(fuzz|y: )/.test(error.message), error.message);
        must(!/[\p{Cc}\u2028\u2029]/u.test(error.message), "no control characters");
        must(error.message.length < 1_200, "a short message");
      }
    }
    // Mutants that are all refused would prove nothing about reading.
    expect(sound).toBeGreaterThan(RUNS / 50);
    expect(sound).toBeLessThan(RUNS);
  });
});

describe("hostile reports", () => {
  const refused = async (content: string | Uint8Array) => {
    await expect(read(content, "h")).rejects.toBeInstanceOf(SoakgateError);
  };

  it("are read in linear time however deep they nest", async () => {
    const deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);
    await refused(`{"meta": {"version": "7"}, "files": {"a.py": {"summary": ${deep}}}}`);
    await refused(`{"/a.js": {"statementMap": ${deep}}}`);
    await refused(`{"meta": {"version": "7"}, "files": ${"[".repeat(1_000_000)}`);
    await refused(`{"a":`.repeat(1_000_000));
  });

  it("do not make one line cost the square of its length", async () => {
    await refused(`TN:\nSF:${"a".repeat(17_000_000)}`);
    await refused(`mode: set\n${"1".repeat(3_000_000)}`);
    await refused(`mode: set\nb.go:1.1,2.2 1 ${"1 ".repeat(1_000_000)}`);
    await refused("TN:".padEnd(17_000_000, "x"));
    await refused(`SF:a\nDA:${"1".repeat(1_000_000)},1\nend_of_record\n`);
    await refused(`SF:a\nBRDA:1,0,${",".repeat(1_000_000)}\nend_of_record\n`);
  });

  it("do not make many records of one file cost the square of their number", async () => {
    const records = Array.from(
      { length: 100_000 },
      (_, at) => `SF:a.c\nDA:${at + 1},1\nend_of_record\n`,
    );
    expect((await read(records.join(""))).totals.lines?.total).toBe(100_000);
    const blocks = Array.from(
      { length: 100_000 },
      (_, at) => `b${at % 2}.go:${at + 1}.1,${at + 1}.9 1 1\n`,
    );
    expect((await read(`mode: set\n${blocks.join("")}`)).totals.statements?.total).toBe(100_000);
  });

  it("keep paths that lead out of the workspace as names, and nothing more", async () => {
    const report = await read("SF:../../etc/passwd\nDA:1,1\nend_of_record\n");
    expect(report.files.map((file) => file.path)).toEqual(["../../etc/passwd"]);
  });

  it.each(["NaN", "Infinity", "1e999", "-0.0001", "{}", "[]", "true"])(
    "have no count that is %s",
    async (count) => {
      await refused(
        `{"meta": {"version": "7"}, "files": {"a.py": {"executed_lines": [], "missing_lines": [], "summary": {"covered_lines": 0, "num_statements": ${count}}}}}`,
      );
    },
  );

  it("may hold NUL bytes and what is no UTF-8", async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode("SF:a"),
      0,
      0xff,
      0xc0,
      10,
      ...new TextEncoder().encode("DA:1,1\nend_of_record\n"),
    ]);
    expect((await read(bytes)).files.map((file) => file.path)).toEqual(["a\0\ufffd\ufffd"]);
    await refused(new Uint8Array(100_000));
  });
});
