import type { TestEvidence, TestRun } from "../domain/tests.ts";
import { testDelta } from "./delta.ts";
import { mergeRuns } from "./merge.ts";

/**
 * Test results as gates and report want them, from one run per report file. `before` is null without a
 * baseline, and then there is no delta. Whether a run without a single test is `unknown` is for the caller to say.
 */
export function buildTestEvidence(
  afterRuns: readonly TestRun[],
  beforeRuns: readonly TestRun[] | null,
): TestEvidence {
  const after = mergeRuns(afterRuns);
  const before = beforeRuns === null ? null : mergeRuns(beforeRuns);
  return { after, before, delta: before === null ? null : testDelta(before, after) };
}
