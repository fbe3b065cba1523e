import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FAULT_KINDS,
  FAULT_PROFILES,
  type Fault,
  type FaultProfile,
  type FaultRule,
  type SoakSettings,
} from "../../src/domain/soak.ts";
import { ruleOfProfile, rulesOf } from "../../src/soak/fault-rules.ts";
import { drawPlan, planUntil, walkPlan } from "../../src/soak/plan.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";

const SECOND = 1_000_000;

/** The first faults of a walk. */
function some(faults: Iterable<Fault>, most: number): readonly Fault[] {
  const found: Fault[] = [];
  for (const fault of faults) {
    if (found.length === most) break;
    found.push(fault);
  }
  return found;
}

const settingsArbitrary: fc.Arbitrary<SoakSettings> = fc
  .record({
    seed: fc.string({ maxLength: 4 }),
    profile: fc.constantFrom(...FAULT_PROFILES),
    kinds: fc.subarray([...FAULT_KINDS]),
    nodes: fc.integer({ min: 1, max: 9 }),
    windowS: fc.integer({ min: 60, max: 400 }),
    swarm: fc.boolean(),
    changes: fc.array(
      fc.record({
        atUs: fc.option(fc.nat(300 * SECOND), { freq: 3 }),
        everyUs: fc.integer({ min: 2 * SECOND, max: 90 * SECOND }),
        target: fc.constantFrom(null, null, "leader" as const, "one" as const, 0),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ seed, profile, kinds, nodes, windowS, swarm, changes }) => {
    const lease = referenceLease({ nodes, driftPpm: 1000 });
    const rules = kinds.flatMap((kind, place): FaultRule[] => {
      const base = ruleOfProfile(kind, lease, profile);
      // None, one or several rules of a kind.
      return changes.filter((_, at) => at % 3 === place % 3).map((one) => ({ ...base, ...one }));
    });
    return soakSettings({
      seed,
      profile,
      kinds,
      lease,
      windowUs: windowS * SECOND,
      swarm,
      rules,
    });
  });

/** The faults of one rule where no other ever strikes. */
function alone(settings: SoakSettings, index: number, place: number): readonly Fault[] {
  const rules = rulesOf(settings).map((rule, at) =>
    at === place ? rule : { ...rule, atUs: settings.windowUs },
  );
  return drawPlan({ ...settings, rules }, index).faults;
}

describe("a walk over a plan", () => {
  it("meets what its rules draw alone, in order of time, then of rules", () => {
    fc.assert(
      fc.property(settingsArbitrary, fc.nat(3), (settings, index) => {
        const each = rulesOf(settings).flatMap((_, place) => alone(settings, index, place));
        const sorted = [...each].sort((a, b) => a.atUs - b.atUs);
        expect([...walkPlan(settings, index).faults]).toEqual(sorted);
        expect(drawPlan(settings, index).faults).toEqual(sorted);
      }),
    );
  });

  it("is not moved by another walk between its steps, and begins anew each time", () => {
    const settings = soakSettings({ profile: "swizzle", kinds: FAULT_KINDS, swarm: false });
    const { faults } = walkPlan(settings, 1);
    const whole = drawPlan(settings, 1).faults;
    const between = walkPlan({ ...settings, seed: "other" }, 2).faults[Symbol.iterator]();
    const found: Fault[] = [];
    for (const fault of faults) {
      found.push(fault);
      between.next();
    }
    expect(found).toEqual(whole);
    expect([...faults]).toEqual(whole);
  });

  // Drawn by 1.0.0, which drew every rule to its end and sorted: old seeds keep their faults.
  it.each<[FaultProfile, string, string]>([
    ["standard", "1029,554,591,460", "b42dbbddf8267a02"],
    ["calm", "1029,554,591,460", "b42dbbddf8267a02"],
    ["flaky-net", "1131,652,591,557", "53121e24877536af"],
    ["gc-heavy", "1221,751,591,460", "14599b786aa0a889"],
    ["store-failover", "1127,651,689,460", "33bf941bea11ac33"],
    ["swizzle", "1234,718,591,666", "f0b4a0256210c68b"],
  ])("of %s meets the faults that it always met", (profile, counts, hash) => {
    const lease = referenceLease({ driftPpm: 1000 });
    const settings = soakSettings({ profile, kinds: FAULT_KINDS, lease, windowUs: 3.6e9 });
    const plans = [0, 1, 2, 3].map((index) => [...walkPlan(settings, index).faults]);
    expect(plans.map((faults) => faults.length).join()).toBe(counts);
    const sha256 = createHash("sha256").update(JSON.stringify(plans)).digest("hex");
    expect(sha256.slice(0, 16)).toBe(hash);
  });

  it("draws no further than it is asked, be the window a century", () => {
    const century = soakSettings({ profile: "swizzle", kinds: FAULT_KINDS, windowUs: 3.15e15 });
    const day = soakSettings({ profile: "swizzle", kinds: FAULT_KINDS, windowUs: 8.64e10 });
    const moments = (settings: SoakSettings): readonly number[] =>
      some(walkPlan(settings, 0).faults, 1000).map((fault) => fault.atUs);
    expect(moments(century)).toEqual(moments(day));
  });
});

describe("the plan until a moment", () => {
  const settings = soakSettings({ kinds: ["crash", "pause"], swarm: false, windowUs: 3.15e15 });
  const walk = walkPlan(settings, 0);

  it("has the faults up to it and a second more, in the window as it is", () => {
    const until = 3600 * SECOND;
    const plan = planUntil(walk, until, 1000);
    const expected = some(walk.faults, 1000).filter(({ atUs }) => atUs <= until + SECOND);
    expect(plan).toEqual({ ...walk, faults: expected });
    expect(expected.length).toBeGreaterThan(100);
  });

  it("is none where that is too many", () => {
    const many = planUntil(walk, 3600 * SECOND, 1000)?.faults.length ?? 0;
    expect(planUntil(walk, 3600 * SECOND, many)?.faults).toHaveLength(many);
    expect(planUntil(walk, 3600 * SECOND, many - 1)).toBeNull();
  });
});
