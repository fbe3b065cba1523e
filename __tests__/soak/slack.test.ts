import { describe, expect, it } from "vitest";
import type { Fault, LeaseSettings } from "../../src/domain/soak.ts";
import { runPlan } from "../../src/soak/engine.ts";
import { COUNT, MIN_SLACK_US } from "../../src/soak/measures.ts";
import { referenceLease, safeMarginUs } from "../../src/soak/settings.ts";
import { SLACK, VIOLATIONS } from "../../src/soak/violations.ts";
import { fault, SECOND } from "./fresh.ts";

/** Violations of slack and the least slack of one node under a plan, on a network of 1 ms. */
function slackUnder(faults: readonly Fault[], over: Partial<LeaseSettings> = {}) {
  runPlan({
    lease: referenceLease({ nodes: 1, netMinUs: 1000, netMaxUs: 1000, ...over }),
    plan: { windowUs: 30 * SECOND, calmAtUs: 30 * SECOND, kinds: [], faults },
    seed: "slack",
    index: 0,
    record: false,
    steadyPpm: 0,
  });
  return { violations: VIOLATIONS[SLACK], leastUs: COUNT[MIN_SLACK_US] as number };
}

const LATER = 5 * SECOND;
const cutOff = fault("partition", { atUs: LATER, forUs: 25 * SECOND });
const instant = { atUs: LATER, forUs: 0 } as const;

describe("slack is looked at", () => {
  it("and is the way of the request, while all is well", () => {
    expect(slackUnder([])).toEqual({ violations: 0, leastUs: 1000 });
  });

  it("when a replica takes over that has lost a renewal", () => {
    // Renewed after 3 s, a copy of the store from before that takes over at 5 s.
    const lost = fault("store-failover", { ...instant, target: "store" });
    const { violations, leastUs } = slackUnder([lost, cutOff], { replicaLagUs: 3 * SECOND });
    expect([violations, leastUs]).toEqual([1, 1000 - 3 * SECOND]);
  });

  it("when a replica takes over that has lost the grant itself", () => {
    const lost = fault("store-failover", { forUs: 0, target: "leader" });
    const { violations, leastUs } = slackUnder([lost]);
    // Half the lag of a second after the grant, nothing of its ten seconds is left.
    expect([violations, leastUs]).toEqual([1, 1000 - 9_500_000]);
  });

  it("when the store's clock jumps ahead", () => {
    const jump = fault("store-clock-jump", { ...instant, target: "store", maxUs: SECOND });
    expect(slackUnder([jump, cutOff])).toEqual({ violations: 1, leastUs: 1000 - SECOND });
  });

  it("when the holder's clock slows down", () => {
    const slow = fault("clock-drift", { ...instant, ppm: -100_000 });
    expect(slackUnder([slow, cutOff], { driftPpm: 100_000, marginUs: 0 }).violations).toBe(1);
  });

  it("when a renewal is answered", () => {
    const late = fault("delay", {
      atUs: SECOND + 500_000,
      forUs: 25 * SECOND,
      dir: "in",
      ppm: 1_000_000,
      minUs: SECOND,
      maxUs: SECOND,
    });
    const { violations, leastUs } = slackUnder([late], { anchor: "receive" });
    expect(violations).toBeGreaterThan(1);
    expect(leastUs).toBe(-SECOND - 1000);
  });
});

describe("the full margin", () => {
  it.each([1000, 10_000, 100_000])("is exact to 2 us where clocks are off by %i ppm", (ppm) => {
    const apart = [
      fault("clock-drift", { forUs: 0, ppm: -ppm }),
      fault("clock-drift", { forUs: 0, ppm, target: "store" }),
    ];
    const still = { driftPpm: ppm, netMinUs: 0, netMaxUs: 0 };
    const marginUs = safeMarginUs(10 * SECOND, ppm);
    const full = slackUnder(apart, { ...still, marginUs });
    expect(full.violations).toBe(0);
    expect(full.leastUs).toBeLessThanOrEqual(2);
    expect(slackUnder(apart, { ...still, marginUs: marginUs - 3 }).violations).toBeGreaterThan(0);
  });
});
