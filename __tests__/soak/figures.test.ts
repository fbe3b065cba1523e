import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distribution } from "../../src/soak/figures.ts";
import {
  drainBoundUs,
  pickupBoundUs,
  recoveryBoundUs,
  slowest,
} from "../../src/soak/parameters.ts";
import { runSeed, tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { DETERMINISM } from "../../src/soak/violations.ts";

const ms = fc.array(fc.integer({ min: 0, max: 60 }), {
  minLength: 1,
  maxLength: 90,
  size: "max",
});

describe("percentiles", () => {
  it("are by nearest rank, and stated from 20 samples on", () => {
    fc.assert(
      fc.property(ms, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const keys = [...new Set(sorted)];
        const samples = keys.flatMap((key) => [key, sorted.filter((one) => one === key).length]);
        const few = values.length < 20;
        // The least value that at least so many in a hundred do not exceed.
        const rank = (percent: number): number | null =>
          few ? null : (sorted[Math.ceil((percent * values.length) / 100) - 1] as number) * 1000;
        expect(distribution(samples)).toEqual({
          n: values.length,
          p50: rank(50),
          p95: rank(95),
          p99: rank(99),
          max: (sorted.at(-1) as number) * 1000,
        });
      }),
    );
    expect(distribution([])).toBe(null);
  });
});

describe("bounds", () => {
  it("are those of the design, rounded up", () => {
    const lease = referenceLease({ driftPpm: 1000, sweepUs: 500_000, lockDelayUs: 15_000_000 });
    // delta + (ttl + sigma + K) / (1 - rho), with a delta of 5 ms.
    expect(drainBoundUs(lease)).toBe(5000 + Math.ceil(25_500_000 / 0.999));
    // retry (1 + jitter) / (1 - rho) + 3 delta.
    expect(pickupBoundUs(lease)).toBe(Math.ceil(2_000_000 / 0.999) + 15_000);
    // Both, and a request timeout.
    expect(recoveryBoundUs(referenceLease())).toBe(10_005_000 + 2_015_000 + 2_000_000);
  });

  it("divide by the slowest clock exactly", () => {
    const us = fc.integer({ min: 0, max: 31_557_600_000_000 });
    fc.assert(
      fc.property(us, fc.integer({ min: 0, max: 500_000 }), (time, ppm) => {
        const rate = 1_000_000n - BigInt(ppm);
        const exact = (BigInt(time) * 1_000_000n + rate - 1n) / rate;
        expect(BigInt(slowest(time, ppm))).toBe(exact);
      }),
    );
  });
});

describe("determinism", () => {
  const settings = soakSettings({ seeds: 2, windowUs: 120_000_000 });

  it("is judged in every soak, be it of one seed", () => {
    expect(tallySeeds(settings, 0, 1).judged[DETERMINISM]).toBe(1);
  });

  it("is violated when a repeated run ends at another digest", () => {
    let reads = 0;
    const moody = {
      ...settings,
      get seed(): string {
        reads += 1;
        return `${reads}`;
      },
    };
    const tally = tallySeeds(moody, 0, 1);
    expect([tally.violations[DETERMINISM], tally.firstSeed[DETERMINISM]]).toEqual([1, 0]);
    expect(tally.witness?.invariant).toBe("determinism");
    expect(tally.seeds).toBe(1);
  });

  it("counts a repeated run's samples once", () => {
    const sum = (samples: readonly (readonly number[])[]): number =>
      samples
        .flatMap((one) => one.filter((_, place) => place % 2 === 1))
        .reduce((a, b) => a + b, 0);
    const alone = runSeed(settings, 0).tally;
    expect(sum(tallySeeds(settings, 0, 1).takeover)).toBe(sum(alone.takeover));
  });
});
