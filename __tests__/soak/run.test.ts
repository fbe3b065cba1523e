import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FaultTarget } from "../../src/domain/soak.ts";
import { ruleOfProfile } from "../../src/soak/fault-rules.ts";
import { drawPlan } from "../../src/soak/plan.ts";
import { runSeed, tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { mergeTallies } from "../../src/soak/tally.ts";
import { concludeSoak } from "../../src/soak/verdict.ts";

const settings = soakSettings({ seeds: 9, windowUs: 120_000_000, regressionSeeds: [77] });

describe("a run", () => {
  it("ends at the digests that are pinned here", () => {
    const everything = soakSettings({
      kinds: [
        "crash",
        "resign",
        "pause",
        "partition",
        "delay",
        "loss",
        "duplicate",
        "clock-drift",
        "clock-jump",
        "store-restart",
        "store-failover",
        "store-pause",
        "store-clock-jump",
      ],
      windowUs: 300_000_000,
      lease: referenceLease({ driftPpm: 10_000 }),
    });
    expect([
      runSeed(soakSettings(), 0).digest,
      runSeed(soakSettings(), 1).digest,
      runSeed(everything, 0).digest,
    ]).toMatchInlineSnapshot(`
      [
        "fc855a80a8c7a4d1",
        "dbdb2ca26baa9e48",
        "35d9bb2cff56e5f7",
      ]
    `);
  });

  it("is the same with the recorder on, and its history is in order", () => {
    const plain = runSeed(settings, 3);
    const recorded = runSeed(settings, 3, { record: true });
    expect(recorded.digest).toBe(plain.digest);
    expect(recorded.tally).toEqual(plain.tally);
    expect(plain.history).toEqual([]);
    const { history } = recorded;
    expect(history.length).toBeGreaterThan(100);
    history.forEach((event, index) => {
      expect(event.i).toBe(index);
      expect(event.t).toBeGreaterThanOrEqual(history[index - 1]?.t ?? 0);
    });
  });

  it("is replayed by its plan, which survives JSON", () => {
    const first = runSeed(settings, 2);
    const plan = JSON.parse(JSON.stringify(drawPlan(settings, 2)));
    expect(runSeed(settings, 2, { plan }).digest).toBe(first.digest);
  });

  it("goes by the faults of its plan, whatever kinds the plan names", () => {
    const kinds = ["crash", "store-failover"] as const;
    const failing = soakSettings({ kinds, profile: "store-failover", windowUs: 300_000_000 });
    const plan = drawPlan(failing, 0);
    expect(
      plan.faults.some(({ kind, target }) => kind === "store-failover" && target === "store"),
    ).toBe(true);
    const { digest } = runSeed(failing, 0);
    expect(runSeed(failing, 0, { plan: { ...plan, kinds: [] } }).digest).toBe(digest);
  });

  it("is not moved by the run before it", () => {
    const alone = runSeed(settings, 5).digest;
    runSeed(soakSettings({ lease: referenceLease({ nodes: 100, driftPpm: 50_000 }) }), 1);
    expect(runSeed(settings, 5).digest).toBe(alone);
  });
});

describe("the calm", () => {
  it("ends the wait of a failover for the next grant: nothing strikes any more", () => {
    const lasts = { forUs: 30_000_000, target: 0, pick: 0, dir: "both", ppm: 0 } as const;
    const none = { minUs: 0, maxUs: 0, wide: false, midway: false, messagesFirst: false };
    const { history } = runSeed(soakSettings({ windowUs: 120_000_000 }), 0, {
      record: true,
      plan: {
        windowUs: 120_000_000,
        calmAtUs: 40_000_000,
        kinds: ["crash", "store-failover"],
        faults: [
          {
            ...lasts,
            ...none,
            kind: "store-failover",
            atUs: 20_000_000,
            forUs: 0,
            target: "leader",
          },
          { ...lasts, ...none, kind: "crash", atUs: 39_000_000, target: "leader" },
        ],
      },
    });
    const late = history.filter((event) => event.t > 40_000_000);
    expect(late.some((event) => event.f === "grant")).toBe(true);
    expect(late.filter((event) => event.p === "nemesis").map((event) => event.f)).toEqual([]);
  });
});

describe("a plan", () => {
  const kinds = ["crash", "pause", "partition"] as const;

  it("draws every kind in the first run, a subset in others, and never none", () => {
    const drawn = Array.from({ length: 40 }, (_, index) => drawPlan(settings, index).kinds);
    expect(drawn[0]).toEqual(settings.kinds);
    expect(drawn.every((some) => some.length > 0)).toBe(true);
    expect(drawn.some((some) => some.length < settings.kinds.length)).toBe(true);
  });

  it("is in order of time, and leaves the calm alone", () => {
    for (let index = 0; index < 20; index += 1) {
      const plan = drawPlan(settings, index);
      const times = plan.faults.map((fault) => fault.atUs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((time) => time < plan.calmAtUs)).toBe(true);
    }
  });

  it("draws a kind's faults alike, whatever other kinds are on", () => {
    const many = drawPlan(soakSettings({ kinds, swarm: false }), 4).faults;
    const few = drawPlan(soakSettings({ kinds: ["pause"], swarm: false }), 4).faults;
    expect(many.filter((fault) => fault.kind === "pause")).toEqual(few);
  });

  it("follows rules: once or every so often, that long, at whom and which way", () => {
    const base = ruleOfProfile("partition", settings.lease, "standard");
    const once = {
      ...base,
      atUs: 20_000_000,
      target: 1,
      dir: "in",
      forMinUs: 9,
      forMaxUs: 9,
    } as const;
    const often = { ...base, everyUs: 10_000_000, target: "all" } as const;
    const { faults } = drawPlan(
      soakSettings({ kinds: ["partition"], rules: [once, often, { ...often, target: 2 }] }),
      3,
    );
    const of = (target: FaultTarget) => faults.filter((one) => one.target === target);
    expect(of(1)).toMatchObject([{ atUs: 20_000_000, forUs: 9, dir: "in" }]);
    // About 560 s of storm.
    for (const target of ["all", 2] as const) {
      expect(Math.abs(of(target).length - 56)).toBeLessThan(12);
    }
    // Two rules of a kind are not one.
    expect(of("all")[0]?.atUs).not.toBe(of(2)[0]?.atUs);
  });

  it("draws distances of jumps both ways, or only back", () => {
    const rule = ruleOfProfile("clock-jump", settings.lease, "standard");
    const drawn = (maxUs: number) =>
      drawPlan(soakSettings({ kinds: ["clock-jump"], rules: [{ ...rule, maxUs }] }), 0).faults.map(
        (one) => one.maxUs,
      );
    const both = drawn(3_000_000);
    expect(both.some((one) => one < 0) && both.some((one) => one > 0)).toBe(true);
    expect(both.every((one) => Math.abs(one) <= 3_000_000 && one !== 0)).toBe(true);
    expect(drawn(-3_000_000).every((one) => one < 0 && one >= -3_000_000)).toBe(true);
  });

  it("lets every node back in that swizzle cuts off", () => {
    const swizzle = drawPlan(soakSettings({ profile: "swizzle", kinds: ["partition"] }), 0);
    expect(swizzle.faults.length).toBeGreaterThan(0);
    expect(swizzle.faults.every((fault) => fault.forUs > 0)).toBe(true);
  });
});

describe("tallies", () => {
  const whole = tallySeeds(settings, 0, 10);

  it("are the same in any chunks and any order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (cuts, keys) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 10];
          const chunks = edges
            .slice(1)
            .map((to, place) => tallySeeds(settings, edges[place] as number, to));
          const shuffled = chunks
            .map((chunk) => ({ chunk, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ chunk }) => chunk);
          expect(mergeTallies(shuffled)).toEqual(whole);
        },
      ),
      { numRuns: 6 },
    );
  });

  it("conclude to the same bytes", () => {
    const halves = mergeTallies([tallySeeds(settings, 4, 10), tallySeeds(settings, 0, 4)]);
    const bytes = JSON.stringify(concludeSoak(settings, halves));
    expect(bytes).toBe(JSON.stringify(concludeSoak(settings, whole)));
  });

  it("survive being posted", () => {
    expect(structuredClone(whole)).toEqual(whole);
  });
});
