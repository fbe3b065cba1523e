import { describe, expect, it } from "vitest";
import type { TestDelta, TestEvidence } from "../../src/domain/tests.ts";
import { evidence, judged, test, testRun } from "./evidence.ts";

const PASSED = ["a", "b", "c"].map((name) => test(name));

function of(tests: TestEvidence, state: "none" | "stale" = "none") {
  return evidence({ tests, testBaseline: state });
}

function compared(delta: Partial<TestDelta>): TestEvidence {
  const run = testRun(PASSED).after;
  const none = {
    added: [],
    removed: [],
    regressed: [],
    fixed: [],
    newlySkipped: [],
    stillPassing: 27,
    passedBefore: 27,
  };
  return { after: run, before: run, delta: { ...none, ...delta } };
}

describe("tests", () => {
  it("pass where none failed, and show how many passed", () => {
    expect(judged("tests failed = 0", of(testRun(PASSED)))).toMatchObject({
      verdict: "pass",
      expected: "0 failed",
      measured: "3/3 passed",
      missing: null,
    });
  });

  it("name what fails", () => {
    const run = testRun([
      ...PASSED,
      test("d", "failed"),
      test("e", "failed"),
      test("f", "skipped"),
    ]);
    expect(judged("tests failed = 0", of(run))).toMatchObject({
      verdict: "fail",
      measured: "3/6 passed, 2 failed, 1 skipped",
      missing: "2 tests fail: d, e",
    });
  });

  it("name five and count the rest, on one line whatever the names hold", () => {
    const failed = Array.from({ length: 7 }, (_, index) => test(`t${index}\n x`, "failed"));
    expect(judged("tests failed = 0", of(testRun(failed))).missing).toBe(
      "7 tests fail: t0 x, t1 x, t2 x, t3 x, t4 x and 2 more",
    );
  });

  it("are unknown without a report, with an empty one, and where all were skipped", () => {
    for (const tests of [null, testRun([]), testRun([test("a", "skipped")])]) {
      expect(judged("tests failed = 0", evidence({ tests })).verdict).toBe("unknown");
    }
  });

  it("are unknown in an empty run whatever is asked", () => {
    for (const text of [
      "tests total = 0",
      "tests flaky = 0",
      "tests removed = 0",
      'test "a" = passed',
    ]) {
      expect(judged(text, of(testRun([]), "none")).reason, text).toBe(
        "the test reports hold no test",
      );
    }
  });

  it("give the reason why there is none, where it is known", () => {
    const absent = { tests: "junit.xml is empty" };
    expect(judged("tests failed = 0", evidence({ absent })).reason).toBe("junit.xml is empty");
  });

  it.each([
    ["tests total >= 3", "pass", "3 tests", null],
    ["tests total >= 5", "fail", "3 tests", "needs 2 more"],
    ["tests total > 3", "fail", "3 tests", "needs 1 more"],
    ["tests duration <= 1s", "pass", "0.288 s", null],
    ["tests duration <= 200ms", "fail", "0.288 s", "88 ms over"],
    ["tests skipped <= 0", "pass", "0/3 skipped", null],
    ["tests flaky = 0", "pass", "0/3 flaky", null],
  ])("%s", (text, verdict, measured, missing) => {
    const shown = measured.replace("0.288 s", "288 ms");
    expect(judged(text, of(testRun(PASSED, 288_000)))).toMatchObject({
      verdict,
      measured: shown,
      missing,
    });
  });

  it("name the flaky and the skipped", () => {
    const run = testRun([...PASSED, test("d", "passed", { flaky: true }), test("e", "skipped")]);
    expect(judged("tests flaky = 0", of(run)).missing).toBe("1 too many flaky: d");
    expect(judged("tests skipped = 0", of(run)).missing).toBe("1 too many skipped: e");
  });

  it("are unknown for a duration that no report states", () => {
    expect(judged("tests duration <= 1s", of(testRun(PASSED))).verdict).toBe("unknown");
  });
});

describe("tests against a baseline", () => {
  it("show how many still pass", () => {
    expect(judged("tests regressed = 0", of(compared({})))).toMatchObject({
      verdict: "pass",
      measured: "27/27 still pass",
    });
  });

  it("name what regressed, was removed, or is missing", () => {
    const run = of(compared({ regressed: [test("x")], removed: [test("y")], stillPassing: 25 }));
    expect(judged("tests regressed = 0", run)).toMatchObject({
      verdict: "fail",
      measured: "25/27 still pass",
      missing: "1 test that passed before fails: x",
    });
    expect(judged("tests removed = 0", run).missing).toBe("1 too many removed: y");
    expect(judged("tests added >= 2", run).missing).toBe("needs 2 more added");
  });

  it("are skipped while nothing was ever stored, unknown where one is required or lost", () => {
    for (const measure of ["regressed = 0", "added >= 1", "removed = 0"]) {
      const run = of(testRun(PASSED));
      expect(judged(`tests ${measure}`, run).verdict).toBe("skipped");
      expect(judged(`tests ${measure}`, { ...run, baselineRequired: true }).verdict).toBe(
        "unknown",
      );
      expect(judged(`tests ${measure}`, of(testRun(PASSED), "stale")).verdict).toBe("unknown");
    }
  });

  it("are unknown where the baseline holds no test", () => {
    const empty = { ...compared({}), before: testRun([]).after };
    expect(judged("tests regressed = 0", of(empty)).verdict).toBe("unknown");
  });
});

describe("a named test", () => {
  it("passes when every test of that name passed", () => {
    expect(judged('test "a" = passed', of(testRun(PASSED))).verdict).toBe("pass");
    const twice = testRun([...PASSED, test("a", "failed", { id: "other a", message: "boom" })]);
    expect(judged('test "a" = passed', of(twice))).toMatchObject({
      verdict: "fail",
      measured: "failed",
      missing: "it failed: boom",
    });
  });

  it("fails when it was skipped or did not run, with the nearest name", () => {
    const run = testRun([test("drains on close", "skipped")]);
    expect(judged('test "drains on close" = passed', of(run)).missing).toBe("it was skipped");
    expect(judged('test "drains on clos" = passed', of(run))).toMatchObject({
      verdict: "fail",
      missing: "no test of that name ran; did you mean drains on close?",
    });
  });
});
