import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INVARIANTS, LEASE_SCHEMES, type LeaseSettings } from "../../src/domain/soak.ts";
import { lintTiming } from "../../src/soak/lint.ts";
import { timingOfLease } from "../../src/soak/lint-lease.ts";
import { findPreset, presetSettings, TIMING_PRESETS } from "../../src/soak/presets.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { checkSettings, referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { BELIEF_EXCLUSION } from "../../src/soak/violations.ts";
import {
  alwaysHolds,
  compareOverlap,
  compareTakeover,
  DRIFTS_PPM,
  lintedLease,
  randomSoak,
  SUBJECTS,
} from "../support/agreement.ts";
import { runDirected } from "../support/directed.ts";
import { worstOverlap } from "../support/directed-plans.ts";

const SEEDS = 12;

/** `bench/soak/run.mjs agreement` does the same with 10,000 seeds. */
describe.each(SUBJECTS)("lint and simulator agree on $title:", (subject) => {
  it.each(DRIFTS_PPM)("directed plans reach what is stated, at %d ppm", (driftPpm) => {
    const { lease, lint } = lintedLease(subject, driftPpm);
    const compared = [
      ...lint.classes.flatMap((one) => compareOverlap(lease, one)),
      compareTakeover(lease, lint),
    ];
    expect(compared.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it("no seed exceeds what is stated, and the store and the tokens hold", () => {
    const { lease, lint } = lintedLease(subject, 1_000);
    for (const { fault, overlap } of lint.classes) {
      const tally = tallySeeds(randomSoak(lease, fault, SEEDS), 0, SEEDS);
      const bound = overlap.kind === "none" ? 0 : overlap.us;
      if (overlap.kind !== "unbounded") {
        expect(tally.worstUs[BELIEF_EXCLUSION], fault).toBeLessThanOrEqual(bound);
      }
      const broken = INVARIANTS.filter(
        (id, place) => alwaysHolds(lease, id) && (tally.violations[place] as number) > 0,
      );
      expect(broken, fault).toEqual([]);
    }
  });
});

const ms = (min: number, max: number) => fc.integer({ min, max }).map((value) => value * 1_000);

/** Any lock of any scheme that can be soaked, most of them unlike every preset. */
const anyLease: fc.Arbitrary<LeaseSettings> = fc
  .record({
    scheme: fc.constantFrom(...LEASE_SCHEMES),
    ttlUs: ms(5_000, 35_000),
    renewShare: fc.integer({ min: 10, max: 50 }),
    retryUs: ms(200, 2_000),
    jitterPpm: fc.constantFrom(0, 500_000, 1_200_000),
    driftPpm: fc.constantFrom(0, 100, 1_000, 10_000, 50_000),
    anchor: fc.constantFrom("send", "receive"),
    requestTimeoutUs: fc.oneof(ms(500, 5_000), fc.constant(120_000_000)),
    marginUs: ms(0, 1_000),
    roundShare: fc.option(fc.integer({ min: 30, max: 80 })),
    flag: fc.constantFrom("clock", "timer", "told"),
    tickUs: fc.constantFrom(0, 500_000, 1_000_000),
    sweepUs: fc.constantFrom(0, 250_000),
    lockDelayUs: fc.constantFrom(0, 3_000_000),
    wallOffsetUs: ms(0, 500),
  })
  .map(({ renewShare, roundShare, flag, ...drawn }) => {
    const { scheme, ttlUs } = drawn;
    const round = scheme === "record" && roundShare !== null;
    const ofLease = scheme === "lease";
    return referenceLease({
      ...drawn,
      renewUs: (ttlUs / 100) * renewShare,
      renewDeadlineUs: round ? (ttlUs / 100) * roundShare : null,
      marginUs: round ? 0 : drawn.marginUs,
      storedFlag: flag === "told" && scheme !== "record",
      timerFlag: flag === "timer",
      tickUs: ofLease && flag === "timer" ? drawn.tickUs : 0,
      sweepUs: ofLease ? drawn.sweepUs : 0,
      lockDelayUs: ofLease ? drawn.lockDelayUs : 0,
      reading: scheme === "absolute" ? "wall" : "monotonic",
    });
  })
  .filter((lease) => {
    try {
      checkSettings(soakSettings({ lease, kinds: ["crash"] }));
      return true;
    } catch {
      return false;
    }
  });

describe("of any lock,", () => {
  it("no plan that is made for its worst exceeds what is stated", () => {
    fc.assert(
      fc.property(anyLease, (lease) => {
        const { classes } = lintTiming(timingOfLease(lease));
        const compared = classes.flatMap((one) => compareOverlap(lease, one));
        expect(compared.filter(({ stated, reached }) => reached > stated)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the comparison", () => {
  it("covers every preset that the simulator has", () => {
    const compared = new Set(SUBJECTS.map(({ preset }) => preset));
    for (const { name, simulated } of TIMING_PRESETS) expect(compared.has(name)).toBe(simulated);
  });

  it("is of the same lock: the lease under soak is linted as its preset is", () => {
    for (const { preset, changes } of SUBJECTS) {
      if (changes.stepDown !== undefined || changes.renewDeadlineUs !== undefined) continue;
      const { ttlUs, renewUs, requestTimeoutUs, anchor } = changes;
      const given = Object.entries({ ttlUs, renewUs, requestTimeoutUs, anchor }).filter(
        ([, value]) => value !== undefined,
      );
      const own = presetSettings(findPreset(preset), Object.fromEntries(given));
      const { lease, lint } = lintedLease({ title: "", preset, changes }, 0);
      // Nobody states the error of wall clocks; the simulator has to assume one.
      const wallOffsetUs = lease.scheme === "absolute" ? lease.wallOffsetUs : null;
      const direct = lintTiming({ ...own, wallOffsetUs });
      expect(
        lint.classes.map(({ overlap }) => overlap),
        preset,
      ).toEqual(direct.classes.map(({ overlap }) => overlap));
      expect(lint.takeover, preset).toEqual(direct.takeover);
    }
  });

  it("fails where the simulator would be kinder or harsher than what is stated", () => {
    const { lease, lint } = lintedLease(SUBJECTS[1] as (typeof SUBJECTS)[number], 1_000);
    const [network] = lint.classes;
    if (network?.overlap.kind !== "bounded") throw new Error("client-go has a bounded overlap");
    for (const us of [network.overlap.us * 0.8, network.overlap.us * 1.2]) {
      const wrong = { ...network, overlap: { kind: "bounded" as const, us } };
      expect(compareOverlap(lease, wrong)[0]?.agrees).toBe(false);
    }
    const late = { ...lint, takeover: { ...lint.takeover, worstUs: 27_000_000 } };
    expect(compareTakeover(lease, late).agrees).toBe(false);
  });

  it.each([
    ["client-go", {}, 35_000_000],
    ["etcd-session", {}, 70_000_000],
    ["shedlock", { stepDown: "timer" }, 20_000_000],
  ] as const)(
    "reaches what is left of %s's overlap once a pause is over",
    (preset, changes, us) => {
      const { lease, lint } = lintedLease({ title: "", preset, changes }, 1_000);
      const stated = lint.classes.find(({ fault }) => fault === "pause")?.awakeUs ?? Number.NaN;
      const { awakeUs } = runDirected(worstOverlap(lease, "pause", us));
      expect(awakeUs).toBeLessThanOrEqual(stated);
      expect(awakeUs).toBeGreaterThanOrEqual(0.9 * stated);
    },
  );

  it("measures an overlap as the engine's monitor does", () => {
    const { lease } = lintedLease(SUBJECTS[1] as (typeof SUBJECTS)[number], 10_000);
    const timing = lintTiming(timingOfLease(lease));
    expect(timing.verdict).toBe("unbounded");
    const plan = worstOverlap(lease, "network", 0);
    const first = runDirected(plan);
    expect(runDirected(plan).overlapUs).toBe(first.overlapUs);
    // δ = τ/(1-ρ) = 5050.5, (B + RD)/(1-ρ) = 12121.2, L/(1+ρ) = 14851.5 ms: 2320.2 less four delays.
    expect(first.overlapUs).toBeGreaterThan(2_318_000);
    expect(first.overlapUs).toBeLessThanOrEqual(2_320_233);
  });
});
