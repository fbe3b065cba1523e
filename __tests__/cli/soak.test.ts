import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSoakJob } from "../../src/app/soak-job.ts";
import type { Workers } from "../../src/domain/ports.ts";
import type { HistoryEvent } from "../../src/domain/soak.ts";
import type { SoakRun } from "../../src/domain/soak-run.ts";
import { folderWith } from "../support/folder.ts";
import { type Outcome, soakgate } from "../support/terminal.ts";

const QUICK = ["--seeds", "4", "--window", "3m"];

async function soak(argv: readonly string[], over = {}, folder = folderWith({})): Promise<Outcome> {
  return soakgate(folder, ["soak", ...argv], over);
}

async function runOf(argv: readonly string[], over = {}): Promise<SoakRun> {
  const { out } = await soak([...QUICK, ...argv, "--json"], over);
  const json = JSON.parse(out);
  expect(json.schema).toBe("soakgate/soak@1");
  return json.runs[0];
}

describe("soak", () => {
  it("soaks the reference where nothing is said, and exits 0", async () => {
    const { exit, out, err } = await soak(QUICK);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Failover soak ✓ pass · 4 seeds × 3 min · 5 nodes · no two leaders/);
  });

  it("exits 1 where an invariant fails, and says for how long, who, when and under what", async () => {
    const { exit, out } = await soak([...QUICK, "--faults", "crash,store-failover"]);
    expect(exit).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /✗ two leaders for [\d.]+ m?s · .+ n\d token \d+ and n\d token \d+ both led for [\d.]+ m?s under .+ at .+ seed soakgate\/0\. /,
    );
  });

  it.each([
    ["one node", [...QUICK, "--nodes", "1"], "one node: nobody can take over"],
    ["zero faults", [...QUICK, "--faults", "none"], "no faults are on"],
    [
      "a short window",
      ["--seeds", "4", "--window", "20s"],
      "window 20 s is shorter than one takeover",
    ],
  ])("exits 2 where it proves nothing: %s", async (_, argv, reason) => {
    const { exit, out } = await soak(argv);
    expect(exit).toBe(2);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`Failover soak ☐ ${reason}`);
  });

  it("takes every lease flag as the key of that name", async () => {
    const flags = {
      preset: "reference",
      nodes: "3",
      ttl: "12s",
      renew: "2s",
      retry: "500ms",
      jitter: "0.5",
      anchor: "receive",
      margin: "50ms",
      "clock-drift": "0.1%",
      "request-timeout": "1500ms",
      "lock-delay": "4s",
      sweep: "250ms",
    };
    const argv = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const { settings, seed } = await runOf([...argv, "--seed", "0x5eed", "--release-on-exit"]);
    expect(seed).toBe("0x5eed");
    expect(settings).toMatchObject({
      nodes: 3,
      ttlUs: 12_000_000,
      renewUs: 2_000_000,
      retryUs: 500_000,
      jitterPpm: 500_000,
      anchor: "receive",
      marginUs: 50_000,
      driftPpm: 1000,
      requestTimeoutUs: 1_500_000,
      lockDelayUs: 4_000_000,
      sweepUs: 250_000,
      releaseOnExit: true,
    });
  });

  it.each([
    ["a renewal after the deadline", ["--renew", "11s"], /comes after the deadline/],
    ["a margin beyond the ttl", ["--margin", "10s"], /leave nothing of the ttl/],
    ["a timeout below a round trip", ["--request-timeout", "1ms"], /shorter than a healthy round/],
    ["clock drift at 0", ["--faults", "clock-drift"], /set clock-drift to the bound/],
    ["a scheme that is not soaked", ["--preset", "redlock"], /linted and not soaked/],
    ["a kind that is none", ["--faults", "crsh"], /did you mean "crash"/],
    ["too many nodes", ["--nodes", "101"], /from 1 to 100/],
    ["a bare duration", ["--window", "10"], /add the unit/],
    ["a profile that is none", ["--profile", "gc"], /--profile is "gc"; expected one of standard/],
  ])("explains instead of running: %s", async (_, argv, message) => {
    const { exit, out, err } = await soak(["--seeds", "4", ...argv]);
    expect([exit, out]).toEqual([64, ""]);
    expect(err).toMatch(message);
  });

  it("takes the faults of a profile", async () => {
    expect((await runOf(["--profile", "flaky-net"])).faults).toEqual([
      "partition",
      "delay",
      "loss",
      "duplicate",
    ]);
  });

  it("writes the history of the run that failed", async () => {
    const folder = folderWith({});
    const argv = [...QUICK, "--faults", "store-failover", "--history", "h.jsonl"];
    const { err } = await soak(argv, {}, folder);
    expect(err).toMatch(
      /^soakgate-report\/witness-soakgate-0.json: replays the failure\nh.jsonl: \d+ events of run soakgate\/0\n$/,
    );
    const lines = readFileSync(join(folder, "h.jsonl"), "utf8").trimEnd().split("\n");
    const events: HistoryEvent[] = lines.map((line) => JSON.parse(line));
    expect(events.every(({ v, i }, place) => v === 1 && i === place)).toBe(true);
    expect(new Set(events.map(({ p }) => p))).toContain("nemesis");
    expect(existsSync(join(folder, "soakgate-report", "report.md"))).toBe(false);
  });
});

describe("a soak that is stopped", () => {
  /** A clock that a second passes on at every look. */
  const ticking = () => {
    let now = 0;
    return () => {
      now += 1000;
      return now;
    };
  };

  it("by --max-time is unknown, with what is known", async () => {
    const argv = ["--seeds", "640", "--window", "2m", "--max-time", "4s"];
    const { exit, out } = await soak(argv, { nowMs: ticking() });
    expect(exit).toBe(2);
    expect(out).toMatch(/Failover soak ☐ --max-time 4 s spent after \d+ of 640 seeds ·/);
    expect(out).toContain("crash");
  });

  it("by Ctrl-C is unknown, also before anything is known", async () => {
    const { exit, out } = await soak(QUICK, { interrupted: () => true });
    expect(exit).toBe(2);
    expect(out).toMatch(/^Failover soak ☐ interrupted after 0 of 4 seeds · 0 seeds × 3 min/);
  });

  it("is unknown even where it must fail", async () => {
    const folder = folderWith({
      "soakgate.yml":
        "version: 1\nsoak: { seeds: 4, scenarios: [{ name: f, faults: [store-failover], expect: fail }] }\n",
    });
    const { exit } = await soak(["--config", "soakgate.yml"], { interrupted: () => true }, folder);
    expect(exit).toBe(2);
  });

  it("shows seeds, rate and time left on a terminal, and nothing in a pipe", async () => {
    const argv = ["--seeds", "64", "--window", "2m"];
    const watched = await soak(argv, { watched: () => true, nowMs: ticking() });
    expect(watched.err).toMatch(/soak default: \d+\/64 seeds, \d+ a second, \d+ s left/);
    expect(watched.err.endsWith("\r\u001b[K")).toBe(true);
    expect((await soak(argv, { watched: () => false, nowMs: ticking() })).err).toBe("");
    // What is over in a second needs no watching.
    expect((await soak(argv, { watched: () => true, nowMs: () => 0 })).err).toBe("");
  });
});

/** Workers that finish their jobs in the opposite order, and post what they found. */
function backwards(size: number): Workers {
  return {
    size,
    run: async (jobs, options) => {
      const results = jobs.map(() => null as never);
      for (let at = jobs.length - 1; at >= 0; at -= 1) {
        results[at] = structuredClone(
          await runSoakJob(structuredClone(jobs[at]) as never),
        ) as never;
        options.done(jobs.length - at);
      }
      return results;
    },
  };
}

it("a soak's result is the same bytes with 1, 2 or 8 workers, in any order of completion", async () => {
  const argv = [
    "--seeds",
    "40",
    "--window",
    "2m",
    "--faults",
    "crash,pause,store-failover",
    "--json",
  ];
  const alone = await soak(argv);
  for (const size of [1, 2, 8]) {
    expect(await soak(argv, { workers: backwards(size) })).toEqual(alone);
  }
});
