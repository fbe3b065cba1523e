/** Outcome of one test after all its runs and attempts, the most severe of its runs. */
export type TestOutcome = "passed" | "failed" | "skipped";

/** One test. Identity: suite path or file, class name, name, and occurrence for repeats. */
export interface TestCase {
  /** Unique within a run; stable between runs. What lists are compared by. */
  readonly id: string;
  /** The name people know it by, unescaped and untrusted. */
  readonly name: string;
  readonly suite: string;
  readonly className: string;
  readonly file: string | null;
  readonly outcome: TestOutcome;
  /** Passed in the end, after at least one failed attempt. */
  readonly flaky: boolean;
  /** Whole microseconds; null where the report gives none. */
  readonly durationUs: number | null;
  /** First failure message, shortened by the reader; null unless failed. */
  readonly message: string | null;
}

/** Tests of one commit, merged over files, shards and retries. Sorted by id (code unit). */
export interface TestRun {
  readonly cases: readonly TestCase[];
  /** Outermost suites' time where stated, else the sum of the cases; null where neither. */
  readonly durationUs: number | null;
  readonly notes: readonly string[];
}

/** Differences between two runs, by test identity. */
export interface TestDelta {
  readonly added: readonly TestCase[];
  readonly removed: readonly TestCase[];
  /** Passed before, fails now. */
  readonly regressed: readonly TestCase[];
  /** Failed before, passes now. */
  readonly fixed: readonly TestCase[];
  /** Passed or failed before, skipped now. */
  readonly newlySkipped: readonly TestCase[];
  /** Passed before and still pass. */
  readonly stillPassing: number;
  /** Passed before: what `stillPassing` is counted against. */
  readonly passedBefore: number;
}

/** Test results before and after. */
export interface TestEvidence {
  readonly after: TestRun;
  readonly before: TestRun | null;
  readonly delta: TestDelta | null;
}

/** Counts of a run. `failed` = failures and errors; `passed` includes flaky ones. */
export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
}

/** Counts a run's cases. */
export function countTests(run: TestRun): TestCounts {
  const counts = { total: run.cases.length, passed: 0, failed: 0, skipped: 0, flaky: 0 };
  for (const test of run.cases) {
    counts[test.outcome] += 1;
    if (test.flaky) counts.flaky += 1;
  }
  return counts;
}
