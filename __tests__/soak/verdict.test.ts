import { describe, expect, it } from "vitest";
import type { SoakSettings } from "../../src/domain/soak.ts";
import type { SoakRun } from "../../src/domain/soak-run.ts";
import { CANARIES } from "../../src/soak/canary.ts";
import { runCount, tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { type Conclusion, concludeSoak } from "../../src/soak/verdict.ts";

function soak(over: Partial<SoakSettings>, conclusion?: Conclusion): SoakRun {
  const settings = soakSettings({ seeds: 4, windowUs: 300_000_000, ...over });
  return concludeSoak(settings, tallySeeds(settings, 0, runCount(settings)), conclusion);
}

const receive = referenceLease({ anchor: "receive" });

describe("the verdict", () => {
  it("passes the reference, with every invariant judged and every canary caught", () => {
    const run = soak({});
    expect([run.verdict, run.reason]).toEqual(["pass", ""]);
    expect(run.invariants.every((one) => one.judged > 0 && one.verdict === "pass")).toBe(true);
    expect(run.canaries.every((canary) => canary.caught)).toBe(true);
    expect(run.probes.missed).toEqual([]);
    expect(run.metrics.minSlackUs).toBeGreaterThanOrEqual(0);
  });

  it("fails with who, what, when and the seed in one line", () => {
    const run = soak({ lease: receive, swarm: false });
    expect(run.verdict).toBe("fail");
    expect(run.reason).toMatch(/ under .+ at [\d.]+ m?s, seed soakgate\/\d+/);
    expect(run.reason).toContain("unavoidable here: the deadline is anchored at the reply");
    expect(run.reason).not.toContain("\n");
    expect(run.witness?.parties[0]).toMatch(/^n\d token \d+$/);
  });

  it("passes a scenario that is expected to fail and does, and says so", () => {
    const run = soak({ lease: receive, swarm: false, expect: "fail" });
    expect(run.verdict).toBe("pass");
    expect(run.reason).toMatch(/^failed as expected: /);
  });

  it("fails a scenario that is expected to fail and does not", () => {
    const run = soak({ expect: "fail" });
    expect(run.verdict).toBe("fail");
    expect(run.reason).toContain("expected to fail");
  });

  it("is unknown for one node, for no faults and for a window shorter than a takeover", () => {
    const one = soak({ lease: referenceLease({ nodes: 1 }) });
    expect([one.verdict, one.reason]).toEqual([
      "unknown",
      expect.stringContaining("one node: nobody can take over"),
    ]);
    const none = soak({ kinds: [] });
    expect([none.verdict, none.reason]).toEqual([
      "unknown",
      expect.stringContaining("no faults are on"),
    ]);
    const short = soak({ windowUs: 8_000_000 });
    expect([short.verdict, short.reason]).toEqual([
      "unknown",
      expect.stringContaining("shorter than one takeover"),
    ]);
  });

  it("is unknown when a kind that is on never hit a holder", () => {
    const rule = {
      kind: "crash" as const,
      target: "one" as const,
      atUs: 0,
      everyUs: 0,
      forMinUs: 1000,
      forMaxUs: 1000,
      ppm: 0,
      maxUs: 0,
    };
    const run = soak({ kinds: ["crash", "pause"], rules: [rule], swarm: false });
    expect(run.verdict).toBe("unknown");
    expect(run.reason).toBe("crash was never in effect on a holder");
  });

  it("is unknown when a planted bug was not caught, whatever the seeds say", () => {
    const settings = soakSettings({ seeds: 4, windowUs: 300_000_000 });
    const tally = tallySeeds(settings, 0, 4);
    const missed = CANARIES.map(({ name, invariant }) => ({
      name,
      invariant,
      caught: name !== "stored flag",
    }));
    const run = concludeSoak(settings, tally, { today: null, stopped: null }, missed);
    expect([run.verdict, run.reason]).toEqual(["unknown", "canary not caught: stored flag"]);
  });

  it("is unknown when the time was spent before all seeds were run", () => {
    const settings = soakSettings({ seeds: 10 });
    const tally = tallySeeds(settings, 0, 4);
    const stopped = concludeSoak(settings, tally, { today: null, stopped: "--max-time spent" });
    expect(stopped.verdict).toBe("unknown");
    expect(stopped.reason).toContain("--max-time spent after 4 of 10 seeds");
    expect(concludeSoak(settings, tally).reason).toContain("only 4 of 10 seeds were run");
  });

  it("waives a violation up to its size and its day, no further", () => {
    const waiver = (upToUs: number, until: string | null) => ({
      waivers: (["belief-exclusion", "slack"] as const).map((invariant) => ({
        invariant,
        upToUs,
        reason: "replies take 300 ms",
        until,
      })),
      lease: receive,
      swarm: false,
    });
    const on = (today: string) => ({ today, stopped: null });
    expect(soak(waiver(60_000_000, null)).verdict).toBe("pass");
    expect(soak(waiver(1, null)).verdict).toBe("fail");
    expect(soak(waiver(60_000_000, "2026-12-31"), on("2026-12-31")).verdict).toBe("pass");
    expect(soak(waiver(60_000_000, "2026-12-31"), on("2027-01-01")).verdict).toBe("fail");
    expect(soak(waiver(60_000_000, "2026-12-31")).verdict).toBe("fail");
  });
});
