import { describe, expect, it } from "vitest";
import type { FaultKind, LeaseSettings } from "../../src/domain/soak.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, safeMarginUs, soakSettings } from "../../src/soak/settings.ts";
import { BELIEF_EXCLUSION, SLACK } from "../../src/soak/violations.ts";

const SEEDS = 16;
const FAULTS: readonly FaultKind[] = ["crash", "pause", "partition", "delay"];
const ONE_PERCENT = 10_000;
const FULL = safeMarginUs(10_000_000, ONE_PERCENT);

/** Seeds with two believers, and slack violations, of design page soak.md, section 5. */
function row(lease: Partial<LeaseSettings>, more: readonly FaultKind[] = []): readonly number[] {
  const settings = soakSettings({
    seeds: SEEDS,
    swarm: false,
    kinds: [...FAULTS, ...more],
    lease: referenceLease(lease),
  });
  const tally = tallySeeds(settings, 0, SEEDS);
  return [tally.seedsViolated[BELIEF_EXCLUSION] as number, tally.seedsViolated[SLACK] as number];
}

describe("two believers", () => {
  it("never: anchored at the send, no drift, no margin", () => {
    expect(row({ marginUs: 0 })).toEqual([0, 0]);
  });

  it("never: anchored at the send, drift 1 %, the full margin", () => {
    expect(FULL).toBe(198_020);
    expect(row({ driftPpm: ONE_PERCENT }, ["clock-drift"])).toEqual([0, 0]);
  });

  it("sometimes: half the margin", () => {
    const [seeds] = row({ driftPpm: ONE_PERCENT, marginUs: FULL / 2 });
    expect(seeds).toBeGreaterThan(0);
  });

  it("often: no margin", () => {
    const [seeds] = row({ driftPpm: ONE_PERCENT, marginUs: 0 });
    expect(seeds).toBeGreaterThan(SEEDS / 8);
  });

  it("often: anchored at the receipt", () => {
    const [seeds] = row({ anchor: "receive" });
    expect(seeds).toBeGreaterThan(0);
  });

  it("often: a wall clock that jumps", () => {
    const [seeds] = row({ reading: "wall" }, ["clock-jump"]);
    expect(seeds).toBeGreaterThan(SEEDS / 8);
  });

  it("never: a monotonic clock beside a wall clock that jumps", () => {
    expect(row({}, ["clock-jump"])).toEqual([0, 0]);
  });

  it("nearly always: a failover that loses the grant", () => {
    const [seeds] = row({}, ["store-failover"]);
    expect(seeds).toBeGreaterThan((SEEDS * 3) / 4);
  });
});
