import { describe, expect, it } from "vitest";
import {
  INVARIANTS,
  type InvariantId,
  type LeaseSettings,
  type SoakSettings,
} from "../../src/domain/soak.ts";
import { leaseOfPreset } from "../../src/soak/lease-preset.ts";
import { runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { checkLines } from "../support/lock-histories.ts";

/** How many of the seeds failed, by the history and by the simulator's own monitor alike. */
function failing(
  lease: Partial<LeaseSettings>,
  seeds: number,
  over: Partial<SoakSettings> = {},
): number {
  const settings = soakSettings({ lease: referenceLease(lease), seed: "check", ...over });
  let failed = 0;
  for (let index = 0; index < seeds; index += 1) {
    const { history, tally } = runSeed(settings, index, { record: true });
    const check = checkLines(history.map((event) => JSON.stringify(event)));
    const seen = (id: InvariantId): boolean => (tally.violations[INVARIANTS.indexOf(id)] ?? 0) > 0;
    const told = (rule: string): boolean => check.violations.some((one) => one.rule === rule);
    const why = `seed ${index}: ${check.reason}`;
    expect(told("exclusion"), why).toBe(seen("belief-exclusion"));
    // By tokens, a history cannot tell the age of grants that share one.
    const unique = !settings.lease.losesTokenCounter;
    if (unique) expect(told("stale-work"), why).toBe(seen("stale-work"));
    // The store's grants are not all known to the clients, so the history may know of fewer.
    if (told("token-order") || told("token-unique")) expect(seen("token-order"), why).toBe(true);
    if (check.verdict === "fail") failed += 1;
  }
  return failed;
}

describe("a history that the simulator recorded is judged as its monitor judged the run:", () => {
  it("the reference always passes", () => {
    expect(failing({}, 5)).toBe(0);
  });

  it("a lease without margin for drift fails on some seeds and passes on others", () => {
    const failed = failing({ driftPpm: 10_000, marginUs: 0 }, 12);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(12);
  });

  it("a client that goes by a flag, a store that forgets, no fence", () => {
    expect(failing({ storedFlag: true }, 4)).toBeGreaterThan(0);
    expect(failing({ fencing: false }, 6, { swarm: false })).toBeGreaterThan(0);
    const forgets = { kinds: ["crash", "store-failover"] } as const;
    expect(failing({}, 4, forgets)).toBe(4);
  });

  it.each([
    ["client-go", true],
    ["dynamodb-lock-client", false],
    ["shedlock", true],
    ["redis-semaphore", true],
  ] as const)("%s", (preset, fails) => {
    const failed = failing(leaseOfPreset(preset, {}), 6, { preset, swarm: false });
    expect(failed > 0).toBe(fails);
  });

  it("a store that loses its token counter gives tokens twice", () => {
    expect(failing({ losesTokenCounter: true }, 4, { kinds: ["store-restart"] })).toBe(4);
  });
});
