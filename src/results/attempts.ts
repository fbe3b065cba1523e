import type { TestOutcome } from "../domain/tests.ts";

/** One run of one test, as far as folding several needs it. */
export interface Run {
  readonly outcome: TestOutcome;
  readonly flaky: boolean;
  readonly durationUs: number | null;
  readonly message: string | null;
}

const SEVERITY: Readonly<Record<TestOutcome, number>> = { skipped: 0, passed: 1, failed: 2 };

/**
 * Attempts of one test in one run of the runner: the last that was not skipped decides, and a pass after a failure is flaky. Their
 * time adds up: all of it was spent.
 */
export function foldAttempts(first: Run, second: Run): Run {
  const last = second.outcome === "skipped" ? first : second;
  const flaky =
    last.outcome === "passed" &&
    (first.flaky || second.flaky || first.outcome === "failed" || second.outcome === "failed");
  return {
    outcome: last.outcome,
    flaky,
    durationUs: sum(first.durationUs, second.durationUs),
    message: last.outcome === "failed" ? (first.message ?? second.message) : null,
  };
}

/**
 * Runs of one test side by side (a matrix, a shard run twice): the most severe result counts, so that a failure on one
 * machine is never hidden by a pass on another. The longest time counts.
 */
export function foldRuns(first: Run, second: Run): Run {
  const severe = SEVERITY[second.outcome] > SEVERITY[first.outcome] ? second : first;
  return {
    outcome: severe.outcome,
    flaky: severe.outcome === "passed" && (first.flaky || second.flaky),
    durationUs: longest(first.durationUs, second.durationUs),
    message: severe.message,
  };
}

function longest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** Adds what is known; null where nothing is. */
export function sum(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}
