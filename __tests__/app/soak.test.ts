import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { fakeGit, soakgate } from "../support/terminal.ts";

const QUICK = "seeds: 6, window: 3m";

/** Runs the pipeline on a soak section and gate lines. */
async function run(soak: string, gates: readonly string[] = [], argv: readonly string[] = []) {
  const lines = [
    "version: 1",
    "coverage: false",
    "tests: false",
    `soak: ${soak}`,
    ...(gates.length === 0 ? [] : ["gates:", ...gates.map((gate) => `  - ${gate}`)]),
  ];
  const folder = folderWith({ "soakgate.yml": `${lines.join("\n")}\n` });
  // The checkout is of 2025-10-27: the day that waivers are held against.
  const outcome = await soakgate(folder, ["run", "--json", "-", ...argv], { git: fakeGit([]) });
  return { ...outcome, json: outcome.out.startsWith("{") ? JSON.parse(outcome.out) : null };
}

const names = (json: { soak: { runs: readonly { scenario: string; verdict: string }[] } }) =>
  json.soak.runs.map(({ scenario, verdict }) => [scenario, verdict]);

describe("a soak: section", () => {
  it("is a gate of its own: pass where it passes, and fail where it fails", async () => {
    const good = await run(`{ ${QUICK} }`);
    expect([good.exit, good.json.verdict]).toEqual([0, "pass"]);
    const bad = await run(`{ ${QUICK}, faults: [store-failover] }`);
    expect([bad.exit, bad.json.verdict]).toEqual([1, "fail"]);
    expect(bad.json.reason).toMatch(/two leaders for .* under store-failover.* seed soakgate\/0/);
  });

  it("is unknown where it proves nothing", async () => {
    const { exit, json } = await run(`{ ${QUICK}, lease: { nodes: 1 } }`);
    expect([exit, json.verdict]).toEqual([2, "unknown"]);
    expect(json.reason).toContain("one node: nobody can take over");
  });

  it("runs its scenarios over its own settings, each with what is expected", async () => {
    const { exit, json } = await run(
      `{ ${QUICK}, lease: { ttl: 12s }, scenarios: [
        { name: loses, faults: [store-failover], expect: fail },
        { name: short, lease: { ttl: 8s, renew: 2s }, seed: other } ] }`.replaceAll("\n", " "),
    );
    expect(exit).toBe(0);
    expect(names(json)).toEqual([
      ["default", "pass"],
      ["loses", "pass"],
      ["short", "pass"],
    ]);
    const runs: { settings: { ttlUs: number }; reason: string; seed: string }[] = json.soak.runs;
    expect(runs.map(({ settings, seed }) => [settings.ttlUs, seed])).toEqual([
      [12_000_000, "soakgate"],
      [12_000_000, "soakgate"],
      [8_000_000, "other"],
    ]);
    expect(runs[1]?.reason).toMatch(/^failed as expected: two leaders/);
  });

  it("fails where a scenario that must fail does not", async () => {
    const { exit, json } = await run(`{ ${QUICK}, scenarios: [{ name: tame, expect: fail }] }`);
    expect(exit).toBe(1);
    expect(json.reason).toContain("expected to fail, but no invariant was violated in 6 seeds");
  });

  it("waives what its waivers cover, up to their size and day", async () => {
    const waiver = (invariant: string, upTo: string, until: string) =>
      `{ invariant: ${invariant}, up-to: ${upTo}, reason: known, until: ${until} }`;
    const waived = (upTo: string, until: string) =>
      run(
        `{ ${QUICK}, faults: [crash, store-failover], waivers: [${[
          "belief-exclusion",
          "store-exclusion",
          "slack",
        ]
          .map((one) => waiver(one, upTo, until))
          .join(", ")}] }`,
      );
    const good = await waived("20s", "2025-10-27");
    expect([good.exit, good.json.verdict]).toEqual([0, "pass"]);
    expect((await waived("20s", "2025-10-26")).exit).toBe(1);
    expect((await waived("1ms", "2025-10-27")).exit).toBe(1);
  });

  it("always runs its regression seeds, before the others", async () => {
    const { json } = await run(`{ ${QUICK}, regression-seeds: [900, soakgate/7] }`);
    expect(json.soak.runs[0].seeds).toBe(8);
    const foreign = await run(`{ ${QUICK}, regression-seeds: [other/7] }`);
    expect(foreign.exit).toBe(64);
    expect(foreign.err).toContain("other/7 is a run of another seed than soakgate");
  });

  it("describes the surroundings, too: the client's habits, the fence and the store", async () => {
    const keys = [
      "on-timeout: retry, work-every: 1s, guard: 500ms, fencing: false",
      "replica-lag: 2s, restart-loses-state: false, loses-token-counter: true",
    ];
    const { json } = await run(`{ ${QUICK}, lease: { ${keys.join(", ")} } }`);
    expect(json.soak.runs[0].settings).toMatchObject({
      onTimeout: "retry",
      workEveryUs: 1_000_000,
      guardUs: 500_000,
      fencing: false,
      replicaLagUs: 2_000_000,
      restartLosesState: false,
      losesTokenCounter: true,
    });
  });

  it("fails without a fence, and says that it must", async () => {
    const { exit, json } = await run(
      `{ ${QUICK}, seeds: 30, lease: { fencing: false } }`.replace("seeds: 6, ", ""),
    );
    expect(exit).toBe(1);
    expect(json.reason).toMatch(/stale work accepted .* unavoidable here: fencing is off/);
  });

  it("takes faults with a schedule, and refuses what cannot come", async () => {
    const { json } = await run(
      `{ ${QUICK}, faults: [{ kind: crash, target: n1, at: 20s, for: 30s }, { kind: crash, every: 40s }] }`,
    );
    expect(json.soak.runs[0].faults).toEqual(["crash"]);
    const refused = await run(`{ ${QUICK}, faults: [{ kind: crash, target: n9 }] }`);
    expect(refused.err).toContain("crash is to hit n9, but there are 5 nodes; name one up to n5");
    const late = await run(`{ ${QUICK}, faults: [{ kind: crash, at: 170s }] }`);
    expect(late.err).toContain("when everything has healed already; let it come sooner");
  });

  it("is left out with --no-soak, and switched off by false", async () => {
    expect((await run(`{ ${QUICK} }`, [], ["--no-soak"])).json.soak).toBe(null);
    expect((await run("false")).json.soak).toBe(null);
  });
});

describe("gates on a soak", () => {
  it("judge the scenario they name, or all that are expected to pass", async () => {
    const { json } = await run(
      `{ ${QUICK}, seeds: 40, scenarios: [{ name: loses, faults: [store-failover], seeds: 6, expect: fail }] }`.replace(
        "seeds: 6, window",
        "window",
      ),
      [
        "soak overlap = 0ms",
        "soak accepted-stale = 0",
        "soak min-slack >= 0ms",
        "soak takeover.crash.p50 <= 12s",
        "soak takeover.p99 <= 40s",
        "soak takeover.crash.max <= 1ms",
        "soak availability >= 50%",
        "soak elections >= 1",
        "soak renew-failures >= 0",
        "soak idem-hits >= 0",
        `'soak "loses" overlap >= 1ms'`,
        `'soak "loses" verdict = pass'`,
        `'soak "absent" verdict = pass'`,
      ],
    );
    const verdicts = json.gates.map((gate: { gate: string; verdict: string }) => [
      gate.gate,
      gate.verdict,
    ]);
    expect(Object.fromEntries(verdicts)).toMatchObject({
      "soak overlap = 0ms": "pass",
      "soak accepted-stale = 0": "pass",
      "soak min-slack >= 0ms": "pass",
      "soak takeover.crash.p50 <= 12s": "pass",
      "soak takeover.p99 <= 40s": "pass",
      "soak takeover.crash.max <= 1ms": "fail",
      "soak availability >= 50%": "pass",
      "soak elections >= 1": "pass",
      'soak "loses" overlap >= 1ms': "pass",
      'soak "loses" verdict = pass': "pass",
      'soak "absent" verdict = pass': "unknown",
    });
  });
});

it("the lease example passes, and its store that forgets fails as it must", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const argv = ["run", "--config", "examples/lease/soakgate.yml", "--json", "-"];
  const { exit, out } = await soakgate(root, argv);
  const json = JSON.parse(out);
  expect([exit, json.verdict]).toEqual([0, "pass"]);
  expect(names(json)).toEqual([
    ["default", "pass"],
    ["failover-loses-grants", "pass"],
  ]);
  expect(json.gates.map((gate: { verdict: string }) => gate.verdict)).not.toContain("unknown");
});
