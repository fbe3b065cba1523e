import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeLock } from "../support/linearizability.ts";
import {
  busyWithDistinctTimes,
  checkLines,
  linesOf,
  okSessionsWithTies,
  type SmallHistory,
  unknownOutcomes,
} from "../support/lock-histories.ts";

const RUNS = 2_000;
/** Fixed, so that the counts below hold on every run. */
const SEED = 20_261_122;

/** Compares both checkers on many histories and answers how often each verdict came. */
function compare(histories: fc.Arbitrary<SmallHistory>): { good: number; bad: number } {
  const seen = { good: 0, bad: 0 };
  fc.assert(
    fc.property(histories, (history) => {
      const answer = judgeLock(history.operations, tokensOfGranted(history));
      const check = checkLines(linesOf(history));
      if (answer === "linearizable") seen.good += 1;
      else seen.bad += 1;
      const verdict = check.verdict === "fail" ? "not linearizable" : "linearizable";
      if (verdict !== answer) throw new Error(`the search says ${answer}; ${check.reason}`);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  return seen;
}

/** A token is only known where some operation of the session returned it. */
function tokensOfGranted(history: SmallHistory): Map<number, number> {
  const returned = history.operations.filter((one) => Number.isFinite(one.returnedUs));
  const granted = new Set(returned.map((one) => one.session));
  return new Map([...history.tokens].filter(([session]) => granted.has(session)));
}

describe("the sweep equals an exhaustive linearizability search", () => {
  it("on completed sessions with equal times", () => {
    const seen = compare(okSessionsWithTies);
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(RUNS / 10);
  });

  it("on unknown acquires and releases without refusals", () => {
    const seen = compare(unknownOutcomes);
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(RUNS / 10);
  });

  it("on refusals at distinct times", () => {
    const seen = compare(busyWithDistinctTimes);
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(RUNS / 10);
  });
});
