import { describe, expect, it } from "vitest";
import { INVARIANTS, type LeaseSettings } from "../../src/domain/soak.ts";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { checkLines } from "../support/lock-histories.ts";

const BELIEF = INVARIANTS.indexOf("belief-exclusion");

/** How many of the seeds failed, by the history and by the simulator's own monitor alike. */
function failing(lease: Partial<LeaseSettings>, seeds: number): number {
  const settings = soakSettings({ lease: referenceLease(lease), seed: "check" });
  let failed = 0;
  for (let index = 0; index < seeds; index += 1) {
    const { history, tally } = runSeed(settings, index, { record: true });
    const check = checkLines(history.map((event) => JSON.stringify(event)));
    const byHistory = check.violations.some((one) => one.rule === "exclusion");
    expect(byHistory, `seed ${index}: ${check.reason}`).toBe((tally.violations[BELIEF] ?? 0) > 0);
    if (check.verdict === "fail") failed += 1;
  }
  return failed;
}

describe("a history that the simulator recorded is judged as its monitor judged the run:", () => {
  it("the reference always passes", () => {
    expect(failing({}, 5)).toBe(0);
  });

  it("a lease without margin for drift fails on some seeds and passes on others", () => {
    const failed = failing({ driftPpm: 10_000, marginUs: 0 }, 12);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(12);
  });
});
