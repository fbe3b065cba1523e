import type { TestSection } from "../domain/report.ts";
import { countTests, type TestCase, type TestEvidence } from "../domain/tests.ts";

/** Test results before and after as `report.json` and `tests --json` show them. */
export function testSection(evidence: TestEvidence): TestSection {
  const { after, before, delta } = evidence;
  const counts = countTests(after);
  return {
    total: counts.total,
    passed: counts.passed,
    failed: counts.failed,
    skipped: counts.skipped,
    flaky: counts.flaky,
    durationMs: wholeMilliseconds(after.durationUs),
    baseline:
      before === null
        ? null
        : { total: before.cases.length, durationMs: wholeMilliseconds(before.durationUs) },
    added: delta && names(delta.added),
    removed: delta && names(delta.removed),
    regressed: delta && names(delta.regressed),
    fixed: delta && names(delta.fixed),
    newlySkipped: delta && names(delta.newlySkipped),
    failedTests: after.cases
      .filter((test) => test.outcome === "failed")
      .map((test) => ({ name: test.name, message: test.message })),
    flakyTests: names(after.cases.filter((test) => test.flaky)),
  };
}

function names(cases: readonly TestCase[]): string[] {
  return cases.map((test) => test.name);
}

function wholeMilliseconds(us: number | null): number | null {
  return us === null ? null : Math.round(us / 1_000);
}
