import { describe, expect, it } from "vitest";
import { FAULT_KINDS, INVARIANTS, type LeaseSettings } from "../../src/domain/soak.ts";
import { ruleOfProfile } from "../../src/soak/fault-rules.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { DRAIN, EXCLUDED, EXCLUSIONS, PICKUP } from "../../src/soak/violations.ts";

const KINDS = FAULT_KINDS.filter(
  (kind) => !["clock-drift", "clock-jump", "store-failover", "store-clock-jump"].includes(kind),
);

/** Two or three nodes under every fault they survive, each twice as often as usual. */
function windows(lease: Partial<LeaseSettings>, seeds = 60) {
  const own = referenceLease({ restartLosesState: false, ...lease });
  const rules = KINDS.map((kind) => {
    const rule = ruleOfProfile(kind, own, "standard");
    return { ...rule, everyUs: Math.ceil(rule.everyUs / 2) };
  });
  const settings = soakSettings({ lease: own, kinds: KINDS, rules, seeds, seed: "windows" });
  const tally = tallySeeds(settings, 0, seeds);
  const violated = INVARIANTS.filter((_, place) => (tally.violations[place] as number) > 0);
  const excluded = (invariant: number) =>
    EXCLUSIONS.filter((_, reason) => {
      return (tally.excluded[invariant * EXCLUSIONS.length + reason] as number) > 0;
    });
  return { violated, judged: tally.judged, excluded };
}

describe("drain and pickup raise no false alarm", () => {
  it.each([
    [2, {}],
    [3, { onTimeout: "retry" }],
    [2, { sweepUs: 700_000, lockDelayUs: 2_000_000 }],
    [2, { driftPpm: 10_000 }],
  ] as const)("with %i nodes and %o", (nodes, lease) => {
    const { violated, judged } = windows({ nodes, ...lease });
    expect(violated).toEqual([]);
    expect(judged[DRAIN]).toBeGreaterThan(200);
    expect(judged[PICKUP]).toBeGreaterThan(200);
  });

  it("and count what they leave out, each reason for itself", () => {
    const { excluded } = windows({ nodes: 2 });
    expect(EXCLUDED.length).toBe(INVARIANTS.length * EXCLUSIONS.length);
    expect(excluded(DRAIN)).toEqual(["store disturbed", "late last request"]);
    expect(excluded(PICKUP)).toEqual(
      expect.arrayContaining([
        "crash",
        "pause",
        "cut message",
        "late message",
        "lost message",
        "duplicate message",
        "leading",
        "store disturbed",
      ]),
    );
  });
});
