import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globalAt, localAt, MILLION, setRate, startClock } from "../../src/soak/clock.ts";

const YEAR_US = 31_557_600_000_000;
const rates = fc.integer({ min: -10_000, max: 10_000 }).map((ppm) => MILLION + ppm);
const times = fc.integer({ min: 0, max: YEAR_US });

describe("clock", () => {
  it("reads the floor of rate times time, exactly, for a year", () => {
    fc.assert(
      fc.property(rates, times, (rate, t) => {
        startClock(0, 0, rate);
        expect(BigInt(localAt(0, t))).toBe((BigInt(t) * BigInt(rate)) / 1_000_000n);
      }),
    );
  });

  it("inverts a reading to the first time that reads at least it", () => {
    fc.assert(
      fc.property(rates, times, times, (rate, offset, ahead) => {
        startClock(0, offset, rate);
        const reading = offset + ahead;
        const t = globalAt(0, reading);
        expect(localAt(0, t)).toBeGreaterThanOrEqual(reading);
        if (t > 0) expect(localAt(0, t - 1)).toBeLessThan(reading);
      }),
    );
  });

  it("never runs back when its rate changes, and inverts by the rate in force", () => {
    fc.assert(
      fc.property(rates, rates, times, (before, after, changeAt) => {
        startClock(0, 7, before);
        const reading = localAt(0, changeAt);
        setRate(0, changeAt, after);
        expect(localAt(0, changeAt)).toBe(reading);
        expect(globalAt(0, reading + after)).toBe(changeAt + MILLION);
        expect(globalAt(0, reading - 1)).toBe(changeAt);
      }),
    );
  });
});
