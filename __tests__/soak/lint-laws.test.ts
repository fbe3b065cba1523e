import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimingKnob, TimingMend, TimingSettings } from "../../src/domain/timing.ts";
import { lintTiming } from "../../src/soak/lint.ts";
import { timingOfLease } from "../../src/soak/lint-lease.ts";
import { ceilUs, fast, floorUs, isPositive, real, slow, sum } from "../../src/soak/lint-span.ts";
import { referenceLease } from "../../src/soak/settings.ts";

const ms = (value: number): number => value * 1_000;

/** Settings as operators write them: whole milliseconds, all schemes but `absolute`. */
const settings: fc.Arbitrary<TimingSettings> = fc
  .record({
    scheme: fc.constantFrom("lease" as const, "record" as const),
    ttlMs: fc.integer({ min: 1_000, max: 60_000 }),
    renewPart: fc.integer({ min: 2, max: 9 }),
    deadlinePart: fc.option(fc.integer({ min: 30, max: 95 })),
    marginMs: fc.integer({ min: 0, max: 900 }),
    timeoutMs: fc.option(fc.integer({ min: 1, max: 20_000 })),
    delayMaxMs: fc.option(fc.integer({ min: 0, max: 5_000 })),
    driftPpm: fc.constantFrom(0, 1, 100, 1_000, 10_000, 50_000),
    anchor: fc.constantFrom("send" as const, "receive" as const),
    stepDown: fc.constantFrom("clock" as const, "timer" as const, "told" as const),
    reading: fc.constantFrom("monotonic" as const, "wall" as const),
    tickMs: fc.constantFrom(0, 0, 1_000),
    lockDelayMs: fc.constantFrom(0, 0, 15_000),
  })
  .map((one) => ({
    ...timingOfLease(referenceLease()),
    scheme: one.scheme,
    ttlUs: ms(one.ttlMs),
    renewUs: ms(Math.floor(one.ttlMs / 10 / one.renewPart)),
    renewDeadlineUs:
      one.scheme === "record" && one.deadlinePart !== null
        ? ms(Math.floor((one.ttlMs * one.deadlinePart) / 100))
        : null,
    retryUs: ms(10),
    marginUs: ms(one.marginMs),
    requestTimeoutUs: one.timeoutMs === null ? null : ms(one.timeoutMs),
    delayMaxUs: one.delayMaxMs === null ? null : ms(one.delayMaxMs),
    driftPpm: one.driftPpm,
    anchor: one.anchor,
    stepDown: one.stepDown,
    reading: one.reading,
    tickUs: ms(one.tickMs),
    lockDelayUs: ms(one.lockDelayMs),
  }));

function holds(changed: TimingSettings, at: number): boolean | undefined {
  return lintTiming(changed).classes[at]?.holds;
}

function stepBack(mend: TimingMend & { readonly value: number }): number {
  const step = mend.knob === "driftPpm" ? 1 : ms(1);
  return mend.bound === "at-least" ? mend.value - step : mend.value + step;
}

describe("every nearest safe setting", () => {
  it("mends its class alone, and a millisecond nearer does not", () => {
    let seen = 0;
    const knobs = new Set<TimingKnob>();
    fc.assert(
      fc.property(settings, (given) => {
        const lint = lintTiming(given);
        for (const [at, one] of lint.classes.entries()) {
          for (const mend of one.mends) {
            seen += 1;
            knobs.add(mend.knob);
            expect(holds({ ...given, [mend.knob]: mend.value }, at)).toBe(true);
            if (typeof mend.value !== "number") continue;
            const nearer = stepBack({ ...mend, value: mend.value });
            if (mend.knob === "ttlUs" && nearer <= Number(given.marginUs)) continue;
            expect(holds({ ...given, [mend.knob]: nearer }, at), mend.knob).toBe(false);
          }
        }
      }),
      { numRuns: 150, seed: 5 },
    );
    expect(seen).toBeGreaterThan(150);
    expect(knobs.size).toBeGreaterThanOrEqual(8);
  });
});

describe("the bounds", () => {
  it("never shrink when clocks drift more", () => {
    fc.assert(
      fc.property(settings, fc.nat(20_000), (given, more) => {
        const less = lintTiming(given);
        const worse = lintTiming({ ...given, driftPpm: given.driftPpm + more });
        for (const [at, one] of less.classes.entries()) {
          if (!one.holds) expect(worse.classes[at]?.holds).toBe(false);
          const [a, b] = [one.overlap, worse.classes[at]?.overlap];
          if (a.kind === "bounded" && b?.kind === "bounded") {
            expect(b.us).toBeGreaterThanOrEqual(a.us);
          }
        }
        expect(worse.takeover.worstUs).toBeGreaterThanOrEqual(less.takeover.worstUs);
        expect(worse.takeover.leastUs).toBeLessThanOrEqual(less.takeover.leastUs);
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it("agree with the drift and the delay they say are tolerated", () => {
    fc.assert(
      fc.property(settings, (given) => {
        const plain = { ...given, stepDown: "clock" as const };
        const { driftToleratedPpm: drift, delayToleratedUs: delay } = lintTiming(plain);
        const bounded = { ...plain, delayMaxUs: plain.delayMaxUs ?? 0 };
        if (typeof drift === "number" && plain.delayMaxUs !== null) {
          expect(holds({ ...plain, driftPpm: drift }, 0)).toBe(true);
          if (drift < 999_998) expect(holds({ ...plain, driftPpm: drift + 1 }, 0)).toBe(false);
        }
        if (typeof delay === "number") {
          expect(holds({ ...bounded, delayMaxUs: delay }, 0)).toBe(true);
          expect(holds({ ...bounded, requestTimeoutUs: null, delayMaxUs: delay + 1 }, 0)).toBe(
            false,
          );
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe("a span", () => {
  it("is worth what its clocks count, rounded to either side by hand computation", () => {
    // 10 s on a clock 1 % slow less 10 s on one 1 % fast: 10101.0101 - 9900.9900 = 200.0200 ms.
    const span = sum(slow(10_000_000), fast(-10_000_000));
    expect(floorUs(span, 10_000)).toBe(200_020);
    expect(ceilUs(span, 10_000)).toBe(200_021);
    expect(floorUs(sum(fast(10_000_000), slow(-10_000_000)), 10_000)).toBe(-200_021);
    expect(isPositive(sum(span, real(-200_020)), 10_000)).toBe(true);
    expect(isPositive(sum(span, real(-200_021)), 10_000)).toBe(false);
    expect(isPositive(sum(slow(1), fast(-1)), 0)).toBe(false);
  });
});

it("the reference lease of the simulator is safe by the lint at every drift", () => {
  for (const driftPpm of [0, 1_000, 10_000]) {
    expect(lintTiming(timingOfLease(referenceLease({ driftPpm }))).verdict).toBe("safe");
  }
});
