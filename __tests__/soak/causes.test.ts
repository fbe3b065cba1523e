import { describe, expect, it } from "vitest";
import {
  CAUSES,
  type Cause,
  FAULT_KINDS,
  type Fault,
  type HistoryEvent,
  type LeaseSettings,
} from "../../src/domain/soak.ts";
import {
  COUNT,
  DOWN_WITH_CANDIDATE_US,
  EFFECTIVE,
  EFFECTIVE_FAULTS,
  SWITCHES,
} from "../../src/soak/measures.ts";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { fault, SECOND } from "./fresh.ts";

const STRUCK = 8 * SECOND;
const WINDOW = 60 * SECOND;

/** One plan against five nodes: the takeovers by cause in ms, and the history. */
function takeovers(faults: readonly Fault[], over: Partial<LeaseSettings> = {}) {
  const settings = soakSettings({ windowUs: WINDOW, lease: referenceLease(over) });
  const plan = { windowUs: WINDOW, calmAtUs: WINDOW, kinds: [], faults };
  const { history, tally } = runSeed(settings, 0, { plan, record: true });
  const found = CAUSES.flatMap((cause, place): [Cause, readonly number[]][] => {
    const samples = tally.takeover[place] ?? [];
    return samples.length === 0 ? [] : [[cause, samples]];
  });
  const claimAfter = (t: number): number =>
    history.find((one: HistoryEvent) => one.f === "claim" && one.t > t)?.t ?? -1;
  const ended = history.find((one) => one.f === "unclaim")?.t ?? -1;
  return { found: Object.fromEntries(found), claimAfter, ended };
}

/** One takeover of a cause, this long. */
const one = (cause: Cause, us: number) => ({ [cause]: [Math.ceil(us / 1000), 1] });

const at = { atUs: STRUCK, forUs: 30 * SECOND, target: "leader" } as const;
const every = { ppm: 1_000_000 } as const;

describe("a takeover is measured from what caused it:", () => {
  it.each([
    ["pause", fault("pause", at)],
    ["partition", fault("partition", { ...at, dir: "out" })],
    ["partition-in", fault("partition", { ...at, dir: "in" })],
    ["store", fault("store-restart", { ...at, forUs: 14 * SECOND, target: "store" })],
  ] as const)("%s, from the fault's start", (cause, struck) => {
    const { found, claimAfter, ended } = takeovers([struck]);
    expect(found).toEqual(one(cause, claimAfter(ended) - STRUCK));
  });

  it("crash and release, which end the claim at once", () => {
    const crash = takeovers([fault("crash", at)]);
    expect(crash.found).toEqual(one("crash", crash.claimAfter(STRUCK) - STRUCK));
    const release = takeovers([fault("resign", { ...at, forUs: 0 })]);
    expect(release.found).toEqual(one("release", release.claimAfter(STRUCK) - STRUCK));
  });

  it.each([
    ["delay", fault("delay", { ...at, ...every, minUs: 20 * SECOND, maxUs: 20 * SECOND })],
    ["loss", fault("loss", { ...at, ...every })],
  ] as const)("%s, from the first message of the holder that it hit", (cause, struck) => {
    const { found, claimAfter, ended } = takeovers([struck]);
    const took = (found[cause]?.[0] ?? -1) * 1000;
    const whole = claimAfter(ended) - STRUCK;
    // The next renewal comes within three seconds.
    expect(took).toBeLessThanOrEqual(whole + 1000);
    expect(took).toBeGreaterThan(whole - 3 * SECOND);
  });

  it("clock, from the jump that ended a wall deadline", () => {
    const jump = fault("clock-jump", { ...at, forUs: 0, maxUs: 30 * SECOND });
    const { found, claimAfter } = takeovers([jump], { reading: "wall" });
    expect(found["clock"]).toEqual(one("clock", claimAfter(STRUCK) - STRUCK)["clock"]);
  });

  it("orphan, from a grant that nobody claimed", () => {
    // Whoever is granted the lease next crashes before it hears of it.
    const crashes = [
      fault("crash", { ...at, forUs: 50 * SECOND }),
      ...[0, 1, 2, 3, 4].map((target) =>
        fault("delay", {
          ...every,
          target,
          dir: "in",
          atUs: STRUCK,
          forUs: 12 * SECOND,
          minUs: 3 * SECOND,
          maxUs: 3 * SECOND,
        }),
      ),
      fault("partition", { target: "all", atUs: STRUCK + 12 * SECOND, forUs: 2 * SECOND }),
    ];
    const { found } = takeovers(crashes);
    expect(Object.keys(found)).toEqual(["orphan"]);
  });

  it("and none is owed to a disturbance that a renewal has outlived", () => {
    const brief = fault("partition", { ...at, forUs: SECOND });
    const down = { atUs: 30 * SECOND, forUs: 14 * SECOND, target: "store" } as const;
    const { found, claimAfter } = takeovers([brief, fault("store-restart", down)]);
    expect(found).toEqual(one("store", claimAfter(30 * SECOND) - 30 * SECOND));
  });

  it("and is a switch that its fault accounts for: no alert storm", () => {
    takeovers([fault("crash", at)]);
    expect([COUNT[SWITCHES], COUNT[EFFECTIVE_FAULTS]]).toEqual([1, 1]);
  });
});

describe("what a run is worth:", () => {
  const store = fault("store-pause", { atUs: 5 * SECOND, target: "store" });
  const effect = () => EFFECTIVE[FAULT_KINDS.indexOf("store-pause")];

  it("a fault of the store counts while somebody holds the lease", () => {
    takeovers([store]);
    expect(effect()).toBe(1);
    takeovers([fault("crash", { target: "all", forUs: 20 * SECOND }), store]);
    expect(effect()).toBe(0);
  });

  it("leaderless time counts against availability where a candidate was there throughout", () => {
    const { claimAfter } = takeovers([fault("crash", at)]);
    expect(COUNT[DOWN_WITH_CANDIDATE_US]).toBe(claimAfter(STRUCK) - STRUCK);
    takeovers([fault("crash", { ...at, target: "all" })]);
    expect(COUNT[DOWN_WITH_CANDIDATE_US]).toBe(0);
  });
});
