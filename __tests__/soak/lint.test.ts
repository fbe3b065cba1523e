import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import type { TimingFault, TimingLint, TimingSettings } from "../../src/domain/timing.ts";
import { lintTiming } from "../../src/soak/lint.ts";
import { lintLines, lintSummary, millisText, overlapText } from "../../src/soak/lint-text.ts";
import { findPreset, presetSettings } from "../../src/soak/presets.ts";

/** ρ = 0, 0.1 % and 1 %: the columns of the design's preset table. */
const DRIFTS_PPM = [0, 1_000, 10_000];

function lintsOf(name: string, changes: Partial<TimingSettings> = {}): TimingLint[] {
  const preset = findPreset(name);
  return DRIFTS_PPM.map((driftPpm) =>
    lintTiming(presetSettings(preset, { ...changes, driftPpm }), preset),
  );
}

function overlaps(lints: readonly TimingLint[], fault: TimingFault): string[] {
  return lints.map((lint) => overlapText(classOf(lint, fault).overlap));
}

function classOf(lint: TimingLint, fault: TimingFault) {
  const found = lint.classes.find((one) => one.fault === fault);
  if (found === undefined) throw new Error("a lint states every fault class");
  return found;
}

function takeovers(lints: readonly TimingLint[]): string[] {
  return lints.map(({ takeover }) =>
    `${millisText(takeover.leastUs)}–${millisText(takeover.worstUs)}`.replaceAll(" ms", ""),
  );
}

describe("the preset table, in milliseconds at ρ = 0 / 0.1 % / 1 %", () => {
  it("reference is safe with its own margin and takes 12 s at worst", () => {
    const lints = lintsOf("reference");
    expect(lints.map((lint) => lint.settings.marginUs)).toEqual([0, 19_981, 198_020]);
    for (const fault of ["network", "pause", "clock"] as const) {
      expect(overlaps(lints, fault)).toEqual(["none", "none", "none"]);
    }
    expect(takeovers(lints)).toEqual(["7000–12000", "6987–12012", "6871–12121"]);
  });

  it("client-go overlaps when a reply is late, and after a pause for a renew deadline", () => {
    const lints = lintsOf("client-go");
    expect(overlaps(lints, "network")).toEqual(["2000 ms", "2032 ms", "2320 ms"]);
    // The design prints 10000 for all three; RD runs on the client's clock, which may be slow.
    const awake = lints.map((lint) => millisText(classOf(lint, "pause").awakeUs ?? 0));
    expect(awake).toEqual(["10000 ms", "10010 ms", "10101 ms"]);
    const delays = lints.map((lint) => millisText(Number(lint.delayToleratedUs)));
    expect(delays).toEqual(["3000 ms", "2973 ms", "2730 ms"]);
    expect(takeovers(lints)).toEqual(["13000–23800", "12983–23824", "12831–24040"]);
  });

  it("controller-runtime is client-go by another name", () => {
    expect(findPreset("controller-runtime")).toBe(findPreset("client-go"));
  });

  it("etcd-session overlaps by the reply's delay and its once-a-second look", () => {
    const lints = lintsOf("etcd-session");
    expect(overlaps(lints, "network")).toEqual([
      "unbounded: the reply's delay + 1000 ms",
      "unbounded: the reply's delay + 1121 ms",
      "unbounded: the reply's delay + 2210 ms",
    ]);
    expect(takeovers(lints)).toEqual(["40000–60500", "39920–60561", "39204–61111"]);
  });

  it("redlock's drift allowance holds up to half a percent and no wall-clock jump", () => {
    const lints = lintsOf("redlock");
    expect(overlaps(lints, "network")).toEqual(["none", "none", "97 ms"]);
    expect(lints.map((lint) => lint.driftToleratedPpm)).toEqual([5_126, 5_126, 5_126]);
    expect(overlaps(lints, "clock")[0]).toBe("unbounded: the clock's jump back − 102 ms");
    expect(takeovers(lints)).toEqual(["602–10300", "583–10310", "408–10404"]);
  });

  it("redis-semaphore believes for as long as nobody tells it otherwise", () => {
    const lints = lintsOf("redis-semaphore");
    expect(overlaps(lints, "network")).toEqual([
      "unbounded: the partition − 2000 ms",
      "unbounded: the partition − 1982 ms",
      "unbounded: the partition − 1820 ms",
    ]);
    expect(takeovers(lints)).toEqual(["2000–10010", "1982–10020", "1820–10111"]);
  });

  it("dynamodb-lock-client has no margin for drift", () => {
    const lints = lintsOf("dynamodb-lock-client");
    expect(overlaps(lints, "network")).toEqual(["none", "40 ms", "400 ms"]);
    // The design prints 14752; 20000/1.01 - 5000/0.99 = 14751.475.
    expect(takeovers(lints)).toEqual(["15000–22000", "14975–22022", "14751–22222"]);
  });

  it("shedlock is as good as the wall clocks, if the job stops at all", () => {
    expect(overlaps(lintsOf("shedlock"), "network")[0]).toMatch(/^unbounded: the job's run time/);
    const stopping = lintsOf("shedlock", { stepDown: "clock" });
    expect(overlaps(stopping, "network")[0]).toBe("unbounded: 2 × the wall clocks' error");
    const known = lintsOf("shedlock", { stepDown: "clock", wallOffsetUs: 50_000 });
    expect(overlaps(known, "clock")).toEqual(["100 ms", "100 ms", "100 ms"]);
    const [lint] = lintsOf("shedlock");
    expect(lint?.takeover).toMatchObject({ worstUs: 31_000_000, plusOffset: true });
  });

  it("consul-session is safe while delay and timeout stay below its lock delay's slack", () => {
    const lints = lintsOf("consul-session");
    const slack = lints.map((lint) => classOf(lint, "network").toleratedUs);
    // The design prints 28.4 in the last column: rounded up, and 28.4 s would overlap by 8 ms.
    expect(slack.map((us) => Math.floor(Number(us) / 100_000) / 10)).toEqual([29, 28.9, 28.3]);
    expect(slack.map((us) => millisText(Number(us)))).toEqual(["29000 ms", "28939 ms", "28393 ms"]);
    expect(takeovers(lints)).toEqual(["37500–50000", "37448–50050", "36979–50505"]);
    expect(
      overlaps(lintsOf("consul-session", { requestTimeoutUs: 14_000_000 }), "network"),
    ).toEqual(["none", "none", "none"]);
  });

  it("redis-single is linted by what its user configures", () => {
    expect(() => presetSettings(findPreset("redis-single"))).toThrow(/ttl is missing/);
    const given = { ttlUs: 10_000_000, renewUs: 3_000_000 };
    const preset = findPreset("redis-single");
    const receive = lintTiming(presetSettings(preset, given), preset);
    expect(receive.verdict).toBe("unbounded");
    const send = lintTiming(presetSettings(preset, { ...given, anchor: "send" }), preset);
    expect(send.verdict).toBe("safe");
  });
});

describe("nearest safe settings", () => {
  it("name one library setting each, in the library's words", () => {
    const [lint] = lintsOf("client-go");
    if (lint === undefined) throw new Error("three lints were made");
    expect(classOf(lint, "network").mends).toEqual([
      {
        knob: "requestTimeoutUs",
        name: "rest.Config.Timeout",
        value: 3_000_000,
        bound: "at-most",
      },
      { knob: "renewDeadlineUs", name: "RenewDeadline", value: 8_000_000, bound: "at-most" },
      // The design's example says 18 s; by its own formula 5 + 2 + 10 s is enough at ρ = 0.
      { knob: "ttlUs", name: "LeaseDuration", value: 17_000_000, bound: "at-least" },
    ]);
  });

  it("stand in the summary with the class they mend", () => {
    const [lint] = lintsOf("client-go");
    if (lint === undefined) throw new Error("three lints were made");
    expect(lintSummary(lint)).toBe(
      "two leaders possible: network up to 2000 ms, pause unbounded: the pause + 2000 ms; " +
        "nearest safe: rest.Config.Timeout at most 3000 ms, or RenewDeadline at most 8000 ms, " +
        "or LeaseDuration at least 17000 ms (network)",
    );
    const [reference] = lintsOf("reference");
    expect(reference && lintSummary(reference)).toBe(
      "never two leaders under network, pause and clock faults, clocks within 0 %",
    );
  });

  it("are absent where the class is safe", () => {
    for (const lint of lintsOf("reference")) {
      for (const one of lint.classes) expect(one.mends).toEqual([]);
    }
  });
});

describe("lint of own settings", () => {
  const own = presetSettings(findPreset("reference"), { marginUs: 0, driftPpm: 10_000 });

  it("counts the attempts that begin before the deadline", () => {
    expect(lintTiming(own).renewAttempts).toEqual({ failing: 3, timingOut: 3 });
    const hanging = lintTiming({ ...own, requestTimeoutUs: 5_000_000 });
    expect(hanging.renewAttempts).toEqual({ failing: 3, timingOut: 2 });
  });

  it("says which inequality does not hold and by how much", () => {
    const lines = lintLines(lintTiming(own));
    expect(lines[0]).toBe("settings (clocks within 1 %): overlap");
    expect(lines[1]).toBe("network: overlap 200 ms, margin >= ttl*2ρ/(1+ρ) does not hold");
    // 10000 * 0.02/1.01 = 198.02; a lock delay of 10000 * 1.01/0.99 - 10000 = 202.02 does as well.
    expect(lines[2]).toBe("  nearest safe: margin at least 199 ms, or lock-delay at least 203 ms");
  });

  it("bounds a late reply by the request timeout", () => {
    const receive = lintTiming({ ...own, anchor: "receive", driftPpm: 0 });
    expect(overlapText(classOf(receive, "network").overlap)).toBe("2000 ms");
    const free = lintTiming({ ...own, anchor: "receive", driftPpm: 0, requestTimeoutUs: null });
    expect(free.verdict).toBe("unbounded");
  });

  it("refuses settings that are no lock", () => {
    for (const change of [
      { ttlUs: 0 },
      { ttlUs: 0.5 },
      { ttlUs: Number.NaN },
      { driftPpm: 1_000_000 },
      { marginUs: 10_000_000 },
      { renewUs: -1 },
    ]) {
      expect(() => lintTiming({ ...own, ...change })).toThrow(SoakgateError);
    }
    expect(() =>
      lintTiming({ ...own, marginUs: "auto", anchor: "receive", requestTimeoutUs: null }),
    ).toThrow(/auto/);
  });

  it("never shows an overlap as nothing", () => {
    expect(millisText(1)).toBe("0.001 ms");
    expect(millisText(-1_500)).toBe("−1.500 ms");
    expect(millisText(10_500)).toBe("11 ms");
  });
});

it("an unknown preset is answered with the names there are", () => {
  expect(() => findPreset("zookeeper")).toThrow(/reference, client-go, controller-runtime/);
});
