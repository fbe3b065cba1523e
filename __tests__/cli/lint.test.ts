import { describe, expect, it } from "vitest";
import { TIMING_PRESETS } from "../../src/soak/presets.ts";
import { folderWith } from "../support/folder.ts";
import { soakgate } from "../support/terminal.ts";

const CONFIG = "version: 1\nsoak:\n  lease: { preset: client-go, ttl: 30s }\n";

async function json(folder: string, argv: readonly string[]) {
  const { exit, out } = await soakgate(folder, ["lint", ...argv, "--json"]);
  return { exit, lint: JSON.parse(out) };
}

describe("lint", () => {
  it("lints the reference where nothing is said, and exits 0 because it is safe", async () => {
    const { exit, out, err } = await soakgate(".", ["lint"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("✓ reference: never two leaders while clocks run true");
  });

  it("exits 1 where two leaders are possible, and says for how long and what mends it", async () => {
    const { exit, out } = await soakgate(".", ["lint", "--preset", "client-go"]);
    expect(exit).toBe(1);
    expect(out).toContain("✗ for up to 2000 ms");
    expect(out).toContain("rest.Config.Timeout at most 3000 ms, or RenewDeadline at most 8000 ms");
  });

  it.each([
    [["--preset", "client-go", "--renew-deadline", "8s", "--request-timeout", "4s"], "bounded"],
    [["--anchor", "receive", "--margin", "2s"], "safe"],
    [["--anchor", "receive", "--margin", "1999ms"], "overlap"],
    [["--release-on-exit"], "safe"],
    [["--clock-drift", "1%", "--margin", "198.02ms"], "safe"],
    [["--clock-drift", "1%", "--margin", "198.019ms"], "overlap"],
  ])("takes the lease flags: %j", async (argv, verdict) => {
    const { exit, lint } = await json(".", argv);
    // With RD 8 s and a timeout of 4 s the network class of client-go is safe; a pause never is.
    if (verdict === "bounded") {
      expect(lint.classes.map((one: { holds: boolean }) => one.holds)).toEqual([true, false, true]);
    } else expect(lint.verdict).toBe(verdict);
    expect(exit).toBe(lint.verdict === "safe" ? 0 : 1);
  });

  it("begins with the lease of a configuration, and flags outrank it", async () => {
    const folder = folderWith({ "own.yml": CONFIG });
    const from = await json(folder, ["--config", "own.yml"]);
    expect([from.lint.preset, from.lint.settings.ttlUs]).toEqual(["client-go", 30_000_000]);
    const over = await json(folder, ["--config", "own.yml", "--ttl", "20s"]);
    expect([over.lint.preset, over.lint.settings.ttlUs]).toEqual(["client-go", 20_000_000]);
  });

  it("prints its schema, the run's lint and the sources as JSON", async () => {
    const { lint } = await json(".", ["--preset", "etcd-session"]);
    expect(lint.schema).toBe("soakgate/lint@1");
    expect(Object.keys(lint)).toEqual(
      expect.arrayContaining(["verdict", "classes", "takeover", "renewAttempts", "sources"]),
    );
    expect(lint.sources.length).toBeGreaterThan(0);
  });

  it("states the settings of its schema, whatever else is said of the lease", async () => {
    const config = `version: 1
soak:
  lease:
    { nodes: 3, fencing: false, guard: 100ms, work-every: 300ms, on-timeout: retry,
      replica-lag: 2s, restart-loses-state: false, loses-token-counter: true }
`;
    const { lint } = await json(folderWith({ "own.yml": config }), ["--config", "own.yml"]);
    expect(lint).toEqual((await json(".", [])).lint);
    const shedlock = ["--preset", "shedlock"];
    const timed = await json(".", [...shedlock, "--run-time", "10s"]);
    expect(timed.lint).toEqual((await json(".", shedlock)).lint);
  });

  it("lists the presets in its help", async () => {
    const { out } = await soakgate(".", ["lint", "--help"]);
    for (const { name, aliases } of TIMING_PRESETS) {
      for (const known of [name, ...aliases]) expect(out).toContain(known);
    }
    expect(out).toMatch(/Exit codes: 0 never two leaders, 1 two leaders are possible/);
  });

  it.each([
    [["--preset", "clientgo"], /"clientgo" is not known; .*did you mean client-go\?/],
    [["--preset", "redis-single"], /ttl is missing; .*give --ttl/],
    [["--preset", "client-go", "--renew-deadline", "15s"], /not shorter than the ttl/],
    [["--preset", "client-go", "--margin", "1s"], /margin means nothing to it/],
    [["--renew-deadline", "3s"], /renew-deadline means nothing to it/],
    [["--renew", "15s"], /comes after the deadline, 10 s from the grant; .*set renew below 10 s/],
    [["--margin", "20s"], /margin \(20 s\) leaves nothing of the ttl \(10 s\)/],
    [["--ttl", "0s"], /the ttl is 0/],
    [["--ttl", "5"], /add the unit: 5ms or 5s/],
    [["--anchor", "receive", "--request-timeout", "12s"], /no margin below the ttl is safe/],
    [["--config", "missing.yml"], /missing.yml: there is no such file/],
    [["client-go"], /takes no argument "client-go"/],
    [["--nodes", "3"], /no option --nodes/],
  ])("answers %j with exit 64 and a suggestion", async (argv, message) => {
    const { exit, out, err } = await soakgate(folderWith({}), ["lint", ...argv]);
    expect([exit, out]).toEqual([64, ""]);
    expect(err).toMatch(message);
  });
});

describe("the lint of a soak", () => {
  const soaked = async (argv: readonly string[]) => {
    const short = ["--seeds", "1", "--window", "2m", "--json"];
    const { out } = await soakgate(".", ["soak", ...argv, ...short]);
    return JSON.parse(out).runs[0];
  };

  it.each([
    [[]],
    [["--clock-drift", "1%", "--margin", "5ms"]],
    [["--preset", "etcd-session", "--ttl", "30s", "--retry", "1s"]],
    [["--preset", "consul-session"]],
    [["--preset", "redis-semaphore"]],
    [["--preset", "redis-single", "--ttl", "10s", "--renew", "3s"]],
  ])("is what lint says of the same flags: %j", async (argv) => {
    const { schema: _, sources: __, ...lint } = (await json(".", argv)).lint;
    expect((await soaked(argv)).lint).toEqual(lint);
  });

  it("is shown above the soak's figures", async () => {
    const argv = ["soak", "--seeds", "1", "--window", "2m", "--clock-drift", "1%"];
    const { out } = await soakgate(".", [...argv, "--margin", "5ms"]);
    expect(out).toMatch(
      /^Lease timing ! two leaders are possible: network, pause, clock for up to/,
    );
    expect(out.indexOf("Failover soak")).toBeGreaterThan(0);
    expect((await soakgate(".", argv)).out).not.toContain("Lease timing");
  });
});
