import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { INVARIANTS, type LeaseSettings, type SoakSettings } from "../../src/domain/soak.ts";
import { ruleOfProfile } from "../../src/soak/fault-rules.ts";
import { TAKEOVERS } from "../../src/soak/measures.ts";
import { runSeed, tallySeeds } from "../../src/soak/run.ts";
import { checkSettings, referenceLease, soakSettings } from "../../src/soak/settings.ts";

function violations(settings: SoakSettings, index: number): readonly string[] {
  checkSettings(settings);
  const { tally } = runSeed(settings, index);
  expect(tally.counts[TAKEOVERS]).toBeGreaterThan(0);
  return INVARIANTS.filter((_, place) => (tally.violations[place] as number) > 0);
}

describe("extremes", () => {
  it("100 nodes", () => {
    const lease = referenceLease({ nodes: 100, driftPpm: 1000 });
    const kinds = ["crash", "pause", "partition", "delay", "loss", "duplicate"] as const;
    const settings = soakSettings({ lease, kinds, swarm: false, windowUs: 300_000_000 });
    expect(violations(settings, 0)).toEqual([]);
  });

  it("a ttl of a millisecond, on a network to match", () => {
    const lease = referenceLease({
      ttlUs: 1000,
      storeTtlUs: 1000,
      renewUs: 300,
      retryUs: 100,
      requestTimeoutUs: 200,
      workEveryUs: 100,
      netMinUs: 1,
      netMaxUs: 20,
      driftPpm: 1000,
      marginUs: 2,
    });
    const kinds = ["crash", "pause", "partition"] as const;
    expect(violations(soakSettings({ lease, kinds, windowUs: 1_000_000 }), 0)).toEqual([]);
  });

  it("a ttl of a year", () => {
    const year = 31_557_600_000_000;
    const lease = referenceLease({
      ttlUs: year,
      storeTtlUs: year,
      renewUs: year / 3,
      retryUs: year / 10,
      requestTimeoutUs: 86_400_000_000,
      workEveryUs: 86_400_000_000,
      driftPpm: 1000,
      marginUs: 63_052_148_000,
    });
    expect(violations(soakSettings({ lease, windowUs: 40 * year }), 0)).toEqual([]);
  });

  describe("memory", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const held = (): number => {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };

    it("does not grow with the window: what a run leaves is its figures", () => {
      const kept = (windowUs: number): number => {
        const before = held();
        const result = runSeed(soakSettings({ windowUs }), 0);
        expect(result.history).toEqual([]);
        return held() - before;
      };
      kept(600_000_000);
      const short = kept(600_000_000);
      // Its half a million events would be a hundred megabytes.
      expect(kept(36_000_000_000) - short).toBeLessThan(5_000_000);
    });

    it("does not grow with the faults: those to come are not drawn, those over not kept", () => {
      const kinds = ["crash", "pause", "partition", "store-failover"] as const;
      const lease = referenceLease();
      const rules = kinds.map((kind) => ({
        ...ruleOfProfile(kind, lease, "standard"),
        everyUs: 4000,
        forMinUs: 1000,
        forMaxUs: 1000,
      }));
      let draws = 0;
      const heaps: number[] = [];
      const watched = {
        ...soakSettings({ kinds, rules, swarm: false, windowUs: 200_000_000 }),
        // Every fault is drawn for a lease.
        get lease(): LeaseSettings {
          draws += 1;
          if (draws === 1000 || draws === 200_000) heaps.push(held());
          return lease;
        },
      };
      tallySeeds(watched, 1, 2);
      const [early, late] = heaps as [number, number];
      // Kept, 199,000 faults would be 30 megabytes.
      expect(late - early).toBeLessThan(5_000_000);
    });
  });
});
