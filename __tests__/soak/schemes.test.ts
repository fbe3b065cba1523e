import { describe, expect, it } from "vitest";
import {
  type FaultKind,
  INVARIANTS,
  type InvariantId,
  type LeaseSettings,
} from "../../src/domain/soak.ts";
import { whyNotJudged } from "../../src/soak/applicable.ts";
import { type LeaseChanges, leaseOfPreset } from "../../src/soak/lease-preset.ts";
import { runSeed, tallySeeds } from "../../src/soak/run.ts";
import { checkSettings, referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { mergeTallies } from "../../src/soak/tally.ts";
import { concludeSoak } from "../../src/soak/verdict.ts";
import { faultAt, pair, plainNode, runDirected, times } from "../support/directed.ts";
import { checkLines } from "../support/lock-histories.ts";

const NODES: readonly FaultKind[] = [
  "crash",
  "resign",
  "pause",
  "partition",
  "delay",
  "loss",
  "duplicate",
  "clock-drift",
  "store-pause",
];

function lease(preset: string, changes: LeaseChanges = {}): LeaseSettings {
  return leaseOfPreset(preset, { driftPpm: 10_000, ...changes });
}

/** Safe by the lint: L/(1+ρ) is above τ + B + RD, and isLeader asks the clock. */
const RECORD = lease("client-go", { renewDeadlineUs: 7_000_000, stepDown: "clock" });
/** Safe by the lint: the margin is twice the wall clocks' error. */
const ABSOLUTE = lease("shedlock", { stepDown: "clock", marginUs: "auto" });

function violated(
  settings: LeaseSettings,
  kinds = NODES,
  seeds = 8,
  windowUs = 600_000_000,
): readonly InvariantId[] {
  const soak = soakSettings({ lease: settings, kinds, seeds, windowUs, swarm: false });
  checkSettings(soak);
  const tally = tallySeeds(soak, 0, seeds);
  return INVARIANTS.filter((_, place) => (tally.violations[place] as number) > 0);
}

describe("a record", () => {
  it("is safe under every node and network fault where the lint says so", () => {
    expect(violated(RECORD)).toEqual([]);
    expect(violated({ ...RECORD, releaseOnExit: true })).toEqual([]);
    expect(violated(lease("dynamodb-lock-client", { marginUs: "auto" }))).toEqual([]);
  });

  it("whose process sleeps through its own end makes two leaders", () => {
    expect(violated({ ...RECORD, timerFlag: true })).toContain("belief-exclusion");
  });

  it("taken by its own time makes two leaders", () => {
    const found = violated({ ...RECORD, quirks: ["record-time-trusted"] });
    expect(found).toEqual(expect.arrayContaining(["belief-exclusion", "store-exclusion"]));
  });

  it("compared by its owner alone is taken twice", () => {
    const found = violated(
      { ...RECORD, retryUs: 2_000, quirks: ["owner-only"] },
      ["crash"],
      2,
      120_000_000,
    );
    expect(found).toContain("store-exclusion");
  });

  it("whose holder forgets its renew deadline makes two leaders", () => {
    const found = violated({ ...RECORD, quirks: ["renew-deadline-forgotten"] });
    expect(found).toContain("belief-exclusion");
  });

  it("that its store forgets is granted while another lease runs", () => {
    expect(violated(RECORD, ["crash", "store-restart"])).toContain("store-exclusion");
    expect(violated(RECORD, ["crash", "store-failover"])).toContain("store-exclusion");
    const kept = { ...RECORD, restartLosesState: false };
    expect(violated(kept, ["crash", "store-restart"])).toEqual([]);
  });

  it("is taken L after its taker saw it last change, by the taker's clock", () => {
    const slow = pair({ ...RECORD, jitterPpm: 0, driftPpm: 10_000 });
    const crash = faultAt("crash", 20_000_000, 600_000_000);
    const nodes = [plainNode(), plainNode({ ppm: -10_000, firstSendUs: 1_100_000 })];
    const { history } = runDirected({
      lease: slow,
      faults: [crash],
      conditions: { nodes, store: { ppm: 0, offsetUs: 0 } },
    });
    const changed = Math.max(...times(history, "n1", "renew", "ok"));
    const claimed = times(history, "n2", "claim")[0] as number;
    // Seen within a poll of 2 s, waited 15 s for, found at most a poll later; all on a slow clock.
    expect(claimed - changed).toBeGreaterThanOrEqual(15_000_000 / 0.99 - 400);
    expect(claimed - changed).toBeLessThanOrEqual(19_000_000 / 0.99 + 1_000);
  });

  it("is held for RD of failed renewals and no longer", () => {
    const held = pair(lease("client-go", { driftPpm: 0 }));
    const cut = faultAt("partition", 20_000_000, 600_000_000);
    const { history } = runDirected({
      lease: held,
      faults: [cut],
      conditions: { nodes: [plainNode(), plainNode()], store: { ppm: 0, offsetUs: 0 } },
    });
    const renewed = times(history, "n1", "renew", "ok").filter((t) => t < 20_000_000);
    const [left] = times(history, "n1", "unclaim");
    // B of 2 s after the last answer, then RD of 10 s.
    expect((left as number) - Math.max(...renewed)).toBe(12_000_000);
  });
});

describe("an expiry by wall clocks", () => {
  it("is safe with a margin of twice their error, if the job asks the clock", () => {
    expect(violated(ABSOLUTE, [...NODES, "clock-jump"])).toEqual([]);
  });

  it("is not with half of it", () => {
    const half = { ...ABSOLUTE, marginUs: 128_000, retryUs: 50_000 };
    expect(violated(half, ["clock-jump", "crash"], 12, 300_000_000)).toContain("belief-exclusion");
  });

  it("does not stop a job that nobody stops", () => {
    expect(violated({ ...ABSOLUTE, storedFlag: true })).toContain("belief-exclusion");
  });

  it("unlocked by name alone is freed under another", () => {
    const told = { ...ABSOLUTE, storedFlag: true, retryUs: 100_000 };
    expect(violated({ ...told, quirks: ["delete-any"] })).toContain("release-by-holder");
    expect(violated(told)).not.toContain("release-by-holder");
  });

  it("that nobody checks is no lock", () => {
    const found = violated({ ...ABSOLUTE, quirks: ["expiry-unchecked"] });
    expect(found).toEqual(expect.arrayContaining(["belief-exclusion", "store-exclusion"]));
  });
});

describe.each([
  ["record", RECORD],
  ["absolute", ABSOLUTE],
] as const)("the scheme %s", (_, settings) => {
  const soak = soakSettings({ lease: settings, kinds: NODES, seeds: 8, windowUs: 300_000_000 });

  it("runs alike every time, recorded or not, in any chunks", () => {
    const plain = runSeed(soak, 3);
    const recorded = runSeed(soak, 3, { record: true });
    expect(recorded.digest).toBe(plain.digest);
    expect(recorded.tally).toEqual(plain.tally);
    const halves = mergeTallies([tallySeeds(soak, 4, 8), tallySeeds(soak, 0, 4)]);
    expect(halves).toEqual(tallySeeds(soak, 0, 8));
  });

  it("is not moved by a run of another scheme before it", () => {
    const alone = runSeed(soak, 5).digest;
    runSeed(soakSettings({ lease: referenceLease({ nodes: 9 }) }), 0);
    runSeed(soakSettings({ lease: RECORD }), 0);
    runSeed(soakSettings({ lease: ABSOLUTE }), 0);
    expect(runSeed(soak, 5).digest).toBe(alone);
  });

  it("says of each invariant either that it was judged or why it is not", () => {
    const { invariants, canaries } = concludeSoak(soak, tallySeeds(soak, 0, 8));
    for (const { id, judged, verdict, notJudged } of invariants) {
      if (notJudged === undefined) continue;
      expect([id, judged, verdict]).toEqual([id, 0, "unknown"]);
      expect(whyNotJudged(settings, id)).toBe(notJudged);
    }
    const tested = invariants.filter((one) => one.judged > 0).map(({ id }) => id);
    expect(tested).toEqual(
      expect.arrayContaining(["belief-exclusion", "store-exclusion", "token-order", "pickup"]),
    );
    expect(canaries.every(({ caught }) => caught)).toBe(true);
  });

  it("records histories that the sweep judges as the monitor does", () => {
    for (let index = 0; index < 6; index += 1) {
      const { history, tally } = runSeed(soak, index, { record: true });
      const check = checkLines(history.map((event) => JSON.stringify(event)));
      const exclusion = check.violations.some((one) => one.rule === "exclusion");
      expect(exclusion, check.reason).toBe((tally.violations[0] as number) > 0);
    }
  });
});

describe("runs of the schemes", () => {
  it("end at the digests that are pinned here", () => {
    const digest = (settings: LeaseSettings) =>
      runSeed(soakSettings({ lease: settings, kinds: NODES }), 0).digest;
    const dynamodb = lease("dynamodb-lock-client");
    expect([digest(RECORD), digest(dynamodb), digest(ABSOLUTE)]).toMatchInlineSnapshot(`
      [
        "1aa0e7bf4d693a5d",
        "c2e8650b2fef4fa9",
        "08f0278fb2bece51",
      ]
    `);
  });
});

describe("settings of the schemes", () => {
  const refused: readonly (readonly [string, string, LeaseChanges, RegExp])[] = [
    ["redlock", "redlock", {}, /linted and not soaked: the simulator has one store/],
    ["a renew deadline of a lease", "reference", { renewDeadlineUs: 5e6 }, /means nothing to/],
    ["a renew deadline of DynamoDB", "dynamodb-lock-client", { renewDeadlineUs: 5e6 }, /margin/],
    ["a margin with a renew deadline", "client-go", { marginUs: 5e6 }, /shorten renew-deadline/],
    ["a wall offset of a lease", "reference", { wallOffsetUs: 1 }, /set clock-drift/],
    ["a run time of a record", "client-go", { runUs: 1 }, /use the preset shedlock/],
    ["a sweep of a record", "client-go", { sweepUs: 1 }, /whose store frees nothing/],
    ["a renewal of shedlock", "shedlock", { renewUs: 1 }, /renews nothing; .*lengthen ttl/],
  ];
  it.each(refused)("refuse %s", (_, preset, changes, message) => {
    expect(() => lease(preset, changes)).toThrow(message);
  });

  it("resolve a margin of auto to the least that is safe", () => {
    // Twice the 128 ms of wall clocks; 20 s * 2 * 0.01 / 1.01 of rates.
    expect(ABSOLUTE.marginUs).toBe(256_000);
    expect(lease("dynamodb-lock-client", { marginUs: "auto" }).marginUs).toBe(396_040);
  });

  it("refuse what no record can be, and faults that mean nothing", () => {
    const check = (over: Partial<LeaseSettings>, kinds: readonly FaultKind[] = ["crash"]) => {
      checkSettings(soakSettings({ lease: { ...RECORD, ...over }, kinds }));
    };
    expect(() => check({ renewDeadlineUs: 15_000_000 })).toThrow(/is not below ttl/);
    expect(() => check({ renewDeadlineUs: 4_000_000 })).toThrow(/not above retry with its jitter/);
    expect(() => check({}, ["store-clock-jump"])).toThrow(/whose store asks no clock; drop/);
    const still = { ...ABSOLUTE, wallOffsetUs: 0 };
    const jump = soakSettings({ lease: still, kinds: ["clock-jump"] });
    expect(() => checkSettings(jump)).toThrow(/set wall-offset to the error/);
  });
});
