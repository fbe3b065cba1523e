import { describe, expect, it } from "vitest";
import {
  INVARIANTS,
  type InvariantId,
  type LeaseSettings,
  type SoakSettings,
} from "../../src/domain/soak.ts";
import {
  ELECTIONS,
  LEADERLESS_US,
  LED_US,
  LONGEST_LEADERLESS_US,
  REJECTED_STALE,
  RENEW_FAILURES,
  RENEW_FAILURES_RUN,
  WORK_ACCEPTED,
} from "../../src/soak/measures.ts";
import { drainBoundUs, pickupBoundUs } from "../../src/soak/parameters.ts";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { lookBack } from "../support/offline-monitors.ts";

const WINDOW_US = 300_000_000;

/** Runs seeds with the recorder on: what the monitors said, and what the history says. */
function both(lease: Partial<LeaseSettings>, over: Partial<SoakSettings> = {}, seeds = 20) {
  const settings = soakSettings({
    lease: referenceLease(lease),
    windowUs: WINDOW_US,
    swarm: false,
    seed: "offline",
    ...over,
  });
  return Array.from({ length: seeds }, (_, index) => {
    const { history, tally } = runSeed(settings, index, { record: true });
    const of = (id: InvariantId): number => tally.violations[INVARIANTS.indexOf(id)] ?? 0;
    const judged = (id: InvariantId): number => tally.judged[INVARIANTS.indexOf(id)] ?? 0;
    const look = lookBack(history, settings.lease.ttlUs, WINDOW_US);
    return { index, tally, of, judged, look };
  });
}

const RULE = {
  target: "all",
  atUs: null,
  everyUs: 1,
  forMinUs: 0,
  forMaxUs: 0,
  ppm: 0,
  maxUs: 0,
} as const;
const OFTEN = {
  kinds: ["resign", "duplicate"],
  rules: [
    { ...RULE, kind: "duplicate", ppm: 500_000, maxUs: 12_000_000 },
    { ...RULE, kind: "resign", target: "leader", everyUs: 3_000_000 },
  ],
} as const;
const ALL = ["crash", "resign", "pause", "partition", "delay", "loss", "duplicate"] as const;

/** Settings that violate something, and the reference, which does not. */
const CASES: readonly (readonly [string, Partial<LeaseSettings>, Partial<SoakSettings>])[] = [
  ["the reference", {}, { kinds: ALL }],
  ["the reference retrying", { onTimeout: "retry" }, { kinds: ALL }],
  ["receive anchor", { anchor: "receive" }, { kinds: ALL }],
  ["a stored flag", { storedFlag: true }, { kinds: ALL }],
  ["no fence", { fencing: false }, { kinds: ALL }],
  ["a dead id believed", { quirks: ["dead-id-believed"] }, { kinds: ALL }],
  ["any release", { quirks: ["delete-any"] }, { kinds: ALL }],
  ["silent re-acquire", { quirks: ["silent-reacquire"] }, { kinds: ALL }],
  ["owner alone", { quirks: ["owner-only"] }, { kinds: ALL }],
  ["an id granted twice", { quirks: ["non-idempotent-acquire"] }, OFTEN],
  ["a failover", {}, { kinds: ["crash", "store-failover"] }],
  ["a restart", {}, { kinds: ["crash", "store-restart"] }],
];

describe("the monitors agree with the history, looked back on, under", () => {
  it.each(CASES)("%s", (_, lease, over) => {
    for (const { index, tally, of, look } of both(lease, over)) {
      expect({
        index,
        overlapUs: tally.worstUs[0],
        tokens: of("token-order"),
        stale: of("stale-work"),
        leaderlessUs: tally.counts[LEADERLESS_US],
        longestGapUs: tally.counts[LONGEST_LEADERLESS_US],
        elections: tally.counts[ELECTIONS],
        ledUs: tally.counts[LED_US],
        failures: tally.counts[RENEW_FAILURES],
        failuresRun: tally.counts[RENEW_FAILURES_RUN],
        accepted: tally.counts[WORK_ACCEPTED],
        rejected: tally.counts[REJECTED_STALE],
      }).toEqual({
        index,
        overlapUs: look.overlapUs,
        tokens: look.tokenDisorder,
        stale: look.staleWork,
        leaderlessUs: look.leaderlessUs,
        longestGapUs: look.longestGapUs,
        elections: look.elections,
        ledUs: look.ledUs,
        failures: look.renewFailures,
        failuresRun: look.renewFailuresRun,
        accepted: look.workAccepted,
        rejected: look.workRejected,
      });
      // What the history proves, the monitors must have seen.
      if (look.grantsTooEarly > 0) expect(of("store-exclusion"), `run ${index}`).toBeGreaterThan(0);
      if (look.freedByOthers > 0) {
        expect(of("release-by-holder"), `run ${index}`).toBeGreaterThan(0);
      }
      if (of("recovery") === 0) {
        expect([look.openAtEnd, look.lastChangeUs <= WINDOW_US - 10_000_000]).toEqual([1, true]);
      }
    }
  });

  it("work past a deadline, where no pause comes between its check and its sending", () => {
    const kinds = ["crash", "partition", "delay"] as const;
    const late = both({ storedFlag: true }, { kinds });
    for (const { of, look } of late) expect(of("step-down")).toBe(look.lateWork);
    expect(late.some(({ look }) => look.lateWork > 0)).toBe(true);
    for (const { of, look } of both({}, { kinds })) {
      expect([of("step-down"), look.lateWork]).toEqual([0, 0]);
    }
  });

  it("each violation that a history can prove, which some of these histories do", () => {
    const some = (lease: Partial<LeaseSettings>, kinds: SoakSettings["kinds"]) =>
      both(lease, { kinds }).map(({ look }) => look);
    const early = some({}, ["crash", "store-failover"]);
    expect(early.some((look) => look.grantsTooEarly > 0)).toBe(true);
    const freed = some({ quirks: ["delete-any"] }, ALL);
    expect(freed.some((look) => look.freedByOthers > 0)).toBe(true);
  });

  it("drain and pickup: with crashes alone every window is within its bound", () => {
    const drain = drainBoundUs(referenceLease());
    const pickup = pickupBoundUs(referenceLease());
    let [judged, windows] = [0, 0];
    for (const run of both({}, { kinds: ["crash"] })) {
      expect(Math.max(0, ...run.look.drainsUs)).toBeLessThanOrEqual(drain);
      judged += run.judged("drain");
      windows += run.look.drainsUs.length;
      expect(run.judged("drain")).toBe(run.look.drainsUs.length);
      expect(run.judged("pickup")).toBeLessThanOrEqual(run.look.pickupsUs.length);
      expect(Math.max(0, ...run.look.pickupsUs)).toBeLessThanOrEqual(pickup);
    }
    expect(judged).toBe(windows);
    expect(judged).toBeGreaterThan(100);
  });
});
