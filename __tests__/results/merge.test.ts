import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTests, type TestCase, type TestRun } from "../../src/domain/tests.ts";
import { testDelta } from "../../src/results/delta.ts";
import { buildTestEvidence } from "../../src/results/evidence.ts";
import { mergeRuns } from "../../src/results/merge.ts";

const test = (
  id: string,
  outcome: TestCase["outcome"],
  more: Partial<TestCase> = {},
): TestCase => ({
  id,
  name: id,
  suite: "",
  className: "",
  file: null,
  outcome,
  flaky: false,
  durationUs: null,
  message: null,
  ...more,
});

const run = (...cases: TestCase[]): TestRun => ({ cases, durationUs: null, notes: [] });

const anyRun = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      outcome: fc.constantFrom("passed", "failed", "skipped" as const),
      flaky: fc.boolean(),
      durationUs: fc.option(fc.nat(1_000)),
    }),
    { selector: (each) => each.id },
  )
  .map((cases) =>
    run(
      ...cases
        .map(({ id, outcome, flaky, durationUs }) =>
          test(id, outcome as TestCase["outcome"], {
            flaky: flaky && outcome === "passed",
            durationUs,
          }),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  );

describe("merging runs", () => {
  it("puts shards side by side", () => {
    const merged = mergeRuns([run(test("b", "passed")), run(test("a", "failed"))]);
    expect(merged.cases.map((each) => each.id)).toEqual(["a", "b"]);
    expect(merged.notes).toEqual([]);
  });

  it("keeps the most severe result of a test that several files know, and says so", () => {
    const merged = mergeRuns([
      run(test("a", "passed"), test("b", "skipped"), test("c", "passed", { flaky: true })),
      run(test("a", "failed", { message: "no" }), test("b", "passed"), test("c", "passed")),
    ]);
    expect(merged.cases.map((each) => [each.id, each.outcome, each.flaky])).toEqual([
      ["a", "failed", false],
      ["b", "passed", false],
      ["c", "passed", true],
    ]);
    expect(merged.cases[0]?.message).toBe("no");
    expect(merged.notes).toEqual([
      "3 tests stand in several reports: counted once, with the most severe result",
    ]);
  });

  it("adds the time of files, and takes the longest of one test", () => {
    const slow = { ...run(test("a", "passed", { durationUs: 9 })), durationUs: 10 };
    const fast = { ...run(test("a", "passed", { durationUs: 2 })), durationUs: 3 };
    const merged = mergeRuns([slow, fast]);
    expect([merged.durationUs, merged.cases[0]?.durationUs]).toEqual([13, 9]);
  });

  it("with itself changes no test, and order changes no test", () => {
    fc.assert(
      fc.property(anyRun, anyRun, (a, b) => {
        expect(mergeRuns([a, a]).cases).toEqual(a.cases);
        expect(mergeRuns([a, b]).cases).toEqual(mergeRuns([b, a]).cases);
      }),
    );
  });

  it("of nothing is a run without cases", () => {
    expect(mergeRuns([])).toEqual({ cases: [], durationUs: null, notes: [] });
  });
});

describe("delta", () => {
  it("puts each change in its list", () => {
    const before = run(
      test("gone", "passed"),
      test("regressed", "passed"),
      test("fixed", "failed"),
      test("skipped", "passed"),
      test("still", "passed"),
      test("woken", "skipped"),
    );
    const after = run(
      test("fixed", "passed"),
      test("new", "failed"),
      test("regressed", "failed"),
      test("skipped", "skipped"),
      test("still", "passed"),
      test("woken", "failed"),
    );
    const ids = (cases: readonly TestCase[]) => cases.map((each) => each.id);
    const delta = testDelta(before, after);
    expect({
      added: ids(delta.added),
      removed: ids(delta.removed),
      regressed: ids(delta.regressed),
      fixed: ids(delta.fixed),
      newlySkipped: ids(delta.newlySkipped),
      stillPassing: delta.stillPassing,
      passedBefore: delta.passedBefore,
    }).toEqual({
      added: ["new"],
      removed: ["gone"],
      regressed: ["regressed"],
      fixed: ["fixed"],
      newlySkipped: ["skipped"],
      stillPassing: 1,
      passedBefore: 4,
    });
  });

  it("of equal runs is empty", () => {
    fc.assert(
      fc.property(anyRun, (a) => {
        const delta = testDelta(a, a);
        expect([
          delta.added,
          delta.removed,
          delta.regressed,
          delta.fixed,
          delta.newlySkipped,
        ]).toEqual([[], [], [], [], []]);
        expect(delta.stillPassing).toBe(delta.passedBefore);
      }),
    );
  });

  it("is null without a baseline, and counts stay", () => {
    const evidence = buildTestEvidence([run(test("a", "failed"))], null);
    expect([evidence.before, evidence.delta]).toEqual([null, null]);
    expect(countTests(evidence.after).failed).toBe(1);
  });
});
