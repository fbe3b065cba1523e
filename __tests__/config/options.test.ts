import { describe, expect, it } from "vitest";
import { configRoot, NO_CONFIG } from "../../src/config/config.ts";
import {
  commentFlag,
  failOnFlag,
  leaseFlags,
  soakFlags,
  stepFlag,
} from "../../src/config/flags.ts";
import { applyOverrides, NO_OVERRIDES } from "../../src/config/options.ts";
import { parseConfig } from "../../src/config/parse.ts";

const config = parseConfig(
  `version: 1
comment: failures
coverage: { reports: [a.json], baseline: [b.json] }
tests: false
gates: [total lines >= 1%]
soak: { seeds: 7, lease: { ttl: 9s, nodes: 3 }, drill: {} }
milestone: { name: m, step: 1, steps: [{ title: a }, { title: b }] }
`,
  "ci/soakgate.yml",
);

describe("a flag or input", () => {
  it("outranks the file, which outranks the default", () => {
    expect(applyOverrides(config, { ...NO_OVERRIDES, comment: "never" }).comment).toBe("never");
    expect(applyOverrides(config, NO_OVERRIDES).comment).toBe("failures");
    expect(applyOverrides(NO_CONFIG, NO_OVERRIDES).comment).toBe("always");
    expect(applyOverrides(config, { ...NO_OVERRIDES, failOn: "fail" }).failOn).toBe("fail");
  });

  it("names files below the working directory, the file below its own root", () => {
    const { coverage, root } = applyOverrides(config, {
      ...NO_OVERRIDES,
      coverageReports: ["x.json"],
    });
    expect(coverage.reports).toEqual({
      root: ".",
      patterns: [{ pattern: "x.json", origin: null }],
    });
    expect(coverage.baseline?.root).toBe("ci");
    expect(coverage.baseline?.patterns.map(({ pattern }) => pattern)).toEqual(["b.json"]);
    expect(root).toBe("ci");
  });

  it("says nothing by an empty list, and names something besides what it excludes", () => {
    const named = (coverageReports: readonly string[]) =>
      applyOverrides(config, { ...NO_OVERRIDES, coverageReports }).coverage.reports;
    expect(named([])?.root).toBe("ci");
    expect(named(["!a", "b"])?.patterns).toHaveLength(2);
    expect(() => named(["!a"])).toThrow('"!a" only excludes');
  });

  it("switches evidence on again by naming its reports", () => {
    expect(applyOverrides(config, NO_OVERRIDES).tests.enabled).toBe(false);
    const named = applyOverrides(config, { ...NO_OVERRIDES, testReports: ["j.xml"] });
    expect(named.tests.enabled).toBe(true);
  });

  it("adds gates to the file's", () => {
    const { gates } = applyOverrides(config, { ...NO_OVERRIDES, gates: ["tests failed = 0"] });
    expect(gates.map(({ text, origin }) => [text, origin?.line ?? null])).toEqual([
      ["total lines >= 1%", 5],
      ["tests failed = 0", null],
    ]);
  });

  it("moves the milestone to a step that it has", () => {
    expect(applyOverrides(config, { ...NO_OVERRIDES, step: 2 }).milestone?.step).toBe(2);
    expect(() => applyOverrides(config, { ...NO_OVERRIDES, step: 3 })).toThrow("has 2 steps");
    expect(() => applyOverrides(NO_CONFIG, { ...NO_OVERRIDES, step: 1 })).toThrow("no milestone");
  });

  it("forces the soak on or off", () => {
    expect(applyOverrides(config, { ...NO_OVERRIDES, soak: false }).soak?.enabled).toBe(false);
    expect(applyOverrides(NO_CONFIG, { ...NO_OVERRIDES, soak: true }).soak?.enabled).toBe(true);
    expect(applyOverrides(NO_CONFIG, NO_OVERRIDES).soak).toBeNull();
  });

  it("changes one setting of the soak and leaves the others", () => {
    const flags = new Map([
      ["ttl", "4s"],
      ["seeds", "9"],
    ]);
    const soakSettings = soakFlags((name) => flags.get(name) ?? null);
    const { soak } = applyOverrides(config, { ...NO_OVERRIDES, soakSettings });
    expect(soak).toMatchObject({ enabled: true, seeds: 9, seed: null });
    expect(soak?.lease).toMatchObject({ ttlUs: 4_000_000, nodes: 3 });
    expect(soak?.drill).not.toBeNull();
  });
});

describe("a flag's text", () => {
  const given = (flags: Record<string, string>) => (name: string) => flags[name] ?? null;

  it("is read by the rules of the file", () => {
    expect(failOnFlag("never")).toBe("never");
    expect(commentFlag("changes")).toBe("changes");
    expect(stepFlag("3")).toBe(3);
    expect(leaseFlags(given({}))).toBeNull();
    expect(soakFlags(given({}))).toBeNull();
    expect(leaseFlags(given({ "clock-drift": "1%", "release-on-exit": "" }))).toMatchObject({
      driftPpm: 10_000,
      releaseOnExit: true,
      ttlUs: null,
    });
    expect(soakFlags(given({ faults: "crash, pause", window: "10m", seed: "17" }))).toEqual({
      lease: null,
      windowUs: 600_000_000,
      seeds: null,
      seed: "17",
      profile: null,
      faults: ["crash", "pause"],
    });
  });

  it("is refused by its flag's name, as a mistake in the arguments", () => {
    const usage = expect.objectContaining({ code: "usage" });
    expect(() => failOnFlag("fial")).toThrow(usage);
    expect(() => failOnFlag("fial")).toThrow('--fail-on is "fial"; expected one of');
    expect(() => stepFlag("0")).toThrow("--step is 0");
    expect(() => leaseFlags(given({ ttl: "10" }))).toThrow("--ttl is 10; expected a duration");
    expect(() => soakFlags(given({ faults: "crsh" }))).toThrow('did you mean "crash"?');
  });
});

describe("the root of a configuration's paths", () => {
  it.each([
    ["soakgate.yml", "."],
    ["ci/soakgate.yml", "ci"],
    ["/repo/soakgate.yml", "/repo"],
    ["/soakgate.yml", "/"],
    [".github/soakgate.yml", "."],
    ["app/.github/soakgate.yml", "app"],
    ["/repo/.github/soakgate.yml", "/repo"],
    ["/.github/soakgate.yml", "/"],
    [".github/gates/soakgate.yml", "."],
    ["./.github/soakgate.yml", "."],
    ["my.github/soakgate.yml", "my.github"],
  ])("of %s is %s", (file, root) => {
    expect(configRoot(file)).toBe(root);
  });
});
