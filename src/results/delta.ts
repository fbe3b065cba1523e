import type { TestCase, TestDelta, TestRun } from "../domain/tests.ts";

/** What changed between two runs, test by test. Lists keep the order of the run they come from. */
export function testDelta(before: TestRun, after: TestRun): TestDelta {
  const earlier = byId(before);
  const later = byId(after);
  const added: TestCase[] = [];
  const regressed: TestCase[] = [];
  const fixed: TestCase[] = [];
  const newlySkipped: TestCase[] = [];
  let stillPassing = 0;
  for (const test of after.cases) {
    const was = earlier.get(test.id);
    if (was === undefined) added.push(test);
    else if (was.outcome === "passed" && test.outcome === "passed") stillPassing += 1;
    else if (was.outcome === "passed" && test.outcome === "failed") regressed.push(test);
    else if (was.outcome === "failed" && test.outcome === "passed") fixed.push(test);
    else if (was.outcome !== "skipped" && test.outcome === "skipped") newlySkipped.push(test);
  }
  return {
    added,
    removed: before.cases.filter((test) => !later.has(test.id)),
    regressed,
    fixed,
    newlySkipped,
    stillPassing,
    passedBefore: before.cases.filter((test) => test.outcome === "passed").length,
  };
}

function byId(run: TestRun): ReadonlyMap<string, TestCase> {
  return new Map(run.cases.map((test) => [test.id, test]));
}
