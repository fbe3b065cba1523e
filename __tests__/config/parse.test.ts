import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { asksForLease } from "../../src/config/soak-config.ts";

const parse = (text: string) => parseConfig(`version: 1\n${text}`, "soakgate.yml");

describe("a configuration", () => {
  it("reads as searching for everything and judging nothing where it says only its version", () => {
    expect(parse("")).toEqual({
      file: "soakgate.yml",
      version: 1,
      soak: null,
      coverage: {
        enabled: true,
        reports: null,
        baseline: null,
        exclude: [],
        paths: [],
        maxUnmatched: null,
        modules: [],
      },
      tests: { enabled: true, reports: null, baseline: null },
      patch: { minLines: 0 },
      comment: "always",
      failOn: "fail-or-unknown",
      gates: [],
      milestone: null,
    });
  });

  it("switches evidence off with false", () => {
    const config = parse("soak: false\ncoverage: false\ntests: false");
    expect(config.soak?.enabled).toBe(false);
    expect(config.coverage.enabled).toBe(false);
    expect(config.tests.enabled).toBe(false);
  });

  it("takes a byte order mark, a schema comment, CRLF and a document's end", () => {
    const text =
      "\ufeff# yaml-language-server: $schema=x.json\r\nversion: 1\r\ncomment: never\r\n...\r\n";
    expect(parseConfig(text, "f").comment).toBe("never");
  });

  it("keeps the place of every report pattern, inside its quotes", () => {
    const { coverage } = parse('coverage:\n  reports:\n    - a.json\n    - "b/*.json"');
    expect(coverage.reports).toEqual([
      { pattern: "a.json", origin: { file: "soakgate.yml", line: 4, column: 7 } },
      { pattern: "b/*.json", origin: { file: "soakgate.yml", line: 5, column: 8 } },
    ]);
  });

  it("keeps path prefixes in the order of the file, the empty one included", () => {
    const { coverage } = parse(
      'coverage:\n  paths: { /usr/src/app/: "", "": src/, a: b }\n  max-unmatched: 0.5%',
    );
    expect(coverage.paths).toEqual([
      ["/usr/src/app/", ""],
      ["", "src/"],
      ["a", "b"],
    ]);
    expect(coverage.maxUnmatched).toEqual({ units: 5n, scale: 1 });
  });

  it("shares values through an alias", () => {
    const { coverage } = parse("coverage:\n  reports: &files [a.json]\n  baseline: *files");
    expect(coverage.baseline).toEqual(coverage.reports);
  });

  it("holds names that mean something to JavaScript like any other", () => {
    const { milestone } = parse(
      "milestone: { name: m, steps: [{ title: t, targets: { __proto__: 80%, constructor: 1% } }] }",
    );
    expect(milestone?.steps[0]?.targets.map(({ name, atLeast }) => [name, atLeast])).toEqual([
      ["__proto__", "80%"],
      ["constructor", "1%"],
    ]);
    expect(({} as Record<string, unknown>)["80%"]).toBeUndefined();
  });
});

describe("a gate", () => {
  const gates = (text: string) => parse(`gates:\n${text}`).gates;

  it("is a line, placed where its text begins", () => {
    expect(gates("  - total lines drop <= 0")).toEqual([
      {
        text: "total lines drop <= 0",
        say: null,
        level: "error",
        waive: null,
        origin: { file: "soakgate.yml", line: 3, column: 5 },
      },
    ]);
  });

  it("is a map with a sentence, a level and a waiver", () => {
    expect(
      gates(
        "  - gate: tests failed = 0\n    say: All pass\n    level: warn\n    waive: { reason: flaky, until: 2028-02-29 }",
      ),
    ).toEqual([
      {
        text: "tests failed = 0",
        say: "All pass",
        level: "warn",
        waive: { reason: "flaky", until: "2028-02-29" },
        origin: { file: "soakgate.yml", line: 3, column: 11 },
      },
    ]);
  });

  it("is an attested sentence or a test's name, whatever characters they hold", () => {
    const texts = gates(
      '  - attested: No change (behaviour), said "so"\n  - test: \'C:\\dir "x"\'',
    ).map(({ text }) => text);
    expect(texts).toEqual([
      'attested "No change (behaviour), said \\"so\\""',
      'test "C:\\\\dir \\"x\\"" = passed',
    ]);
  });

  it("may be folded over lines, and begins below the block's header", () => {
    const [gate] = gates("  - >-\n    total lines\n    >= 12%");
    expect(gate?.text).toBe("total lines >= 12%");
    expect(gate?.origin).toEqual({ file: "soakgate.yml", line: 4, column: 5 });
  });
});

describe("a soak", () => {
  it("has a drill with the classic settings unless it names others", () => {
    expect(parse("soak: { drill: {} }").soak?.drill).toEqual({
      ttlMs: 1500,
      renewMs: 500,
      killAtMs: 3000,
      windowMs: 6000,
      stepMs: 100,
    });
    expect(parse("soak: { drill: { ttl: 0ms, kill-at: 1.5s } }").soak?.drill).toMatchObject({
      ttlMs: 0,
      killAtMs: 1500,
    });
    expect(parse("soak: { seeds: 2 }").soak?.drill).toBeNull();
  });

  it("reads the lease in whole microseconds and parts per million", () => {
    const lease =
      "{ preset: reference, nodes: 5, ttl: 10s, renew: 3s, retry: 1s, jitter: 1.2, clock-drift: 0.1%, margin: auto, anchor: send, request-timeout: 2s, renew-deadline: 500us, lock-delay: 15s, sweep: 500ms, release-on-exit: false }";
    expect(parse(`soak: { lease: ${lease} }`).soak?.lease).toEqual({
      preset: "reference",
      nodes: 5,
      ttlUs: 10_000_000,
      renewUs: 3_000_000,
      retryUs: 1_000_000,
      jitterPpm: 1_200_000,
      anchor: "send",
      marginUs: "auto",
      driftPpm: 1_000,
      requestTimeoutUs: 2_000_000,
      renewDeadlineUs: 500,
      lockDelayUs: 15_000_000,
      sweepUs: 500_000,
      stepDown: null,
      wallOffsetUs: null,
      runUs: null,
      releaseOnExit: false,
      onTimeout: null,
      workEveryUs: null,
      guardUs: null,
      fencing: null,
      replicaLagUs: null,
      restartLosesState: null,
      losesTokenCounter: null,
    });
  });

  it("keeps a seed as it is written", () => {
    const { soak } = parse("soak: { seed: 0x5eed, regression-seeds: [0x5eed/17, 7, a/b/3] }");
    expect(soak?.seed).toBe("0x5eed");
    expect(soak?.regressionRuns).toEqual([
      { seed: "0x5eed", index: 17 },
      { seed: null, index: 7 },
      { seed: "a/b", index: 3 },
    ]);
  });

  it("reads scenarios and waivers as the design writes them", () => {
    const { soak } = parse(
      [
        "soak:",
        "  window: 10m",
        "  faults: [crash, pause]",
        "  scenarios:",
        "    - { name: failover-loses-grants, faults: [store-failover], expect: fail }",
        "  waivers:",
        "    - { invariant: belief-exclusion, up-to: 2s, reason: API p99 is 300 ms, until: 2026-12-31 }",
      ].join("\n"),
    );
    expect(soak?.windowUs).toBe(600_000_000);
    expect(soak?.scenarios).toEqual([
      {
        name: "failover-loses-grants",
        expect: "fail",
        lease: null,
        windowUs: null,
        seeds: null,
        seed: null,
        profile: null,
        faults: ["store-failover"],
      },
    ]);
    expect(soak?.waivers).toEqual([
      {
        invariant: "belief-exclusion",
        upToUs: 2_000_000,
        reason: "API p99 is 300 ms",
        until: "2026-12-31",
      },
    ]);
  });
});

describe("faults", () => {
  const one = (text: string) => parse(`soak: { faults: [${text}] }`).soak?.faults?.[0];

  it("are kinds by name, or carry when, how long and whom they strike", () => {
    const { soak } = parse("soak: { profile: swizzle, faults: [crash, { kind: pause }] }");
    expect([soak?.profile, soak?.faults?.[0]]).toEqual(["swizzle", "crash"]);
    expect(one("{ kind: pause, target: leader, every: 45s, for: 1s..20.5s }")).toEqual({
      kind: "pause",
      target: "leader",
      atUs: null,
      everyUs: 45_000_000,
      forUs: [1_000_000, 20_500_000],
      ppm: null,
      upToUs: null,
      direction: null,
    });
    expect(one("{ kind: partition, target: n2, at: 90s, for: 14s, direction: in }")).toMatchObject({
      target: 1,
      atUs: 90_000_000,
      forUs: [14_000_000, 14_000_000],
      direction: "in",
    });
    expect(one("{ kind: delay, share: 2.5%, up-to: 4s }")).toMatchObject({
      ppm: 25_000,
      upToUs: 4_000_000,
    });
    expect(one("{ kind: store-clock-jump, direction: back, up-to: 2s }")).toMatchObject({
      direction: "back",
    });
  });

  it("of one kind may come by several schedules", () => {
    const text = "{ kind: crash, target: n1, at: 20s }, { kind: crash, target: n2, at: 40s }";
    expect(parse(`soak: { faults: [${text}] }`).soak?.faults).toHaveLength(2);
  });
});

describe("the lease soak", () => {
  it.each([
    ["{ drill: {} }", false],
    ["{}", true],
    ["{ drill: {}, seeds: 5 }", true],
    ["{ drill: {}, scenarios: [{ name: a }] }", true],
    ["false", false],
  ])("under soak: %s is asked for: %s", (section, asked) => {
    const { soak } = parse(`soak: ${section}`);
    expect(soak !== null && asksForLease(soak)).toBe(asked);
  });
});

describe("a milestone", () => {
  it("reads its steps with targets, components, notes and evidence", () => {
    const { milestone } = parse(
      [
        "milestone:",
        "  name: M",
        "  step: 1",
        "  steps:",
        "    - title: T",
        "      goal: G",
        "      targets: { a.py: 70.50 % }",
        "      criteria: [total lines >= 12%]",
        "      components:",
        "        main(), normal mode: a.py:130-164",
        "        Lock: a.py#Lock.renew",
        "      notes:",
        '        - { lines: "a.py:118-128", reason: r }',
        '        - { lines: "b:c.py:7", reason: s }',
        "      evidence: { after: [x.json] }",
      ].join("\n"),
    );
    const origin = (line: number, column: number) => ({ file: "soakgate.yml", line, column });
    expect(milestone).toEqual({
      name: "M",
      step: 1,
      steps: [
        {
          title: "T",
          goal: "G",
          targets: [{ name: "a.py", atLeast: "70.5%", origin: origin(8, 18) }],
          criteria: [
            {
              text: "total lines >= 12%",
              say: null,
              level: "error",
              waive: null,
              origin: origin(9, 18),
            },
          ],
          components: [
            { name: "main(), normal mode", subject: "a.py:130-164", origin: origin(11, 30) },
            { name: "Lock", subject: "a.py#Lock.renew", origin: origin(12, 15) },
          ],
          notes: [
            { path: "a.py", first: 118, last: 128, reason: "r" },
            { path: "b:c.py", first: 7, last: 7, reason: "s" },
          ],
          evidence: { before: [], after: ["x.json"] },
        },
      ],
    });
  });
});
