import { describe, expect, it } from "vitest";
import type { Fault, InvariantId, LeaseSettings } from "../../src/domain/soak.ts";
import { INVARIANTS } from "../../src/domain/soak.ts";
import { CANARIES, runCanary } from "../../src/soak/canary.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";

describe("canaries", () => {
  for (const canary of CANARIES) {
    it(`catch ${canary.name} by ${canary.invariant}`, () => {
      expect(runCanary(canary, true)).toContain(canary.invariant);
    });
  }

  for (const canary of CANARIES.filter((one) => one.name !== "lost grant")) {
    it(`leave the reference alone under the plan for ${canary.name}`, () => {
      expect(runCanary(canary, false)).toEqual([]);
    });
  }

  it("have plans in order of time", () => {
    for (const { faults } of CANARIES) {
      const times = faults.map((fault: Fault) => fault.atUs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });
});

/** Invariants that random soaks of the lease violate. */
function violated(lease: Partial<LeaseSettings>, over: object = {}): readonly InvariantId[] {
  const settings = soakSettings({
    seeds: 6,
    swarm: false,
    kinds: ["crash", "resign", "pause", "partition", "delay", "loss", "duplicate"],
    lease: referenceLease(lease),
    ...over,
  });
  const tally = tallySeeds(settings, 0, settings.seeds);
  return INVARIANTS.filter((_, place) => (tally.violations[place] as number) > 0);
}

describe("a rule broken on purpose", () => {
  it("none: nothing is violated", () => {
    expect(violated({})).toEqual([]);
  });

  it("a release compared by owner alone frees a newer lease", () => {
    expect(violated({ quirks: ["owner-only"] })).toContain("release-by-holder");
  });

  it("a release of whatever is held is found by random faults too", () => {
    expect(violated({ quirks: ["delete-any"] })).toContain("release-by-holder");
  });

  it("an id that is granted twice breaks the token order", () => {
    const rule = {
      kind: "duplicate" as const,
      target: "all" as const,
      atUs: null,
      everyUs: 1,
      forMinUs: 0,
      forMaxUs: 0,
      ppm: 500_000,
      maxUs: 12_000_000,
    };
    const resign = { ...rule, kind: "resign" as const, target: "leader" as const, ppm: 0 };
    const kinds = ["resign", "duplicate"] as const;
    const often = { kinds, rules: [rule, { ...resign, everyUs: 3_000_000, maxUs: 0 }] };
    expect(violated({}, often)).toEqual([]);
    expect(violated({ quirks: ["non-idempotent-acquire"] }, often)).toContain("token-order");
  });

  it("a dead id that is believed makes two leaders", () => {
    // A late grant of a given-up id, then a cut: about one random seed in six has both.
    const found = violated({ quirks: ["dead-id-believed"] }, { seeds: 60 });
    expect(found).toContain("belief-exclusion");
  });

  it("an anchor at the last send lays the deadline behind the expiry", () => {
    const quirks = ["anchor-of-last-send"] as const;
    expect(violated({ onTimeout: "retry", quirks })).toContain("slack");
  });

  it("retrying with the same id is safe with the first anchor", () => {
    expect(violated({ onTimeout: "retry" })).toEqual([]);
  });

  it("a store that forgets grants and counter breaks exclusion, token order and the fence", () => {
    const found = violated({ losesTokenCounter: true }, { kinds: ["crash", "store-failover"] });
    expect(found).toEqual(expect.arrayContaining(["store-exclusion", "token-order"]));
  });

  it("a restart that loses the state grants twice at once", () => {
    expect(violated({}, { kinds: ["crash", "store-restart"] })).toContain("store-exclusion");
  });

  it("a restart that keeps the state is safe", () => {
    expect(violated({ restartLosesState: false }, { kinds: ["crash", "store-restart"] })).toEqual(
      [],
    );
  });

  it("a store clock that jumps ahead ends leases early, one that jumps back does not", () => {
    const rule = {
      kind: "store-clock-jump" as const,
      target: "store" as const,
      atUs: null,
      everyUs: 30_000_000,
      forMinUs: 0,
      forMaxUs: 0,
      ppm: 0,
    };
    const kinds = ["crash", "store-clock-jump"] as const;
    expect(violated({}, { kinds, rules: [{ ...rule, maxUs: 8_000_000 }] })).toContain("slack");
    expect(violated({}, { kinds, rules: [{ ...rule, maxUs: -8_000_000 }] })).toEqual([]);
  });

  it("no fence lets stale work through", () => {
    expect(violated({ fencing: false })).toEqual(["stale-work"]);
  });

  it("a late sweep, a lock delay, messages in order and a guard are safe", () => {
    expect(
      violated({ sweepUs: 500_000, lockDelayUs: 3_000_000, fifo: true, guardUs: 1_000_000 }),
    ).toEqual([]);
  });
});
