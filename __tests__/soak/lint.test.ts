import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import type { TimingFault, TimingLint, TimingSettings } from "../../src/domain/timing.ts";
import { lintTiming } from "../../src/soak/lint.ts";
import { whyUnworkable } from "../../src/soak/lint-workable.ts";
import {
  findPreset,
  presetSettings,
  refuseUnread,
  TIMING_PRESETS,
} from "../../src/soak/presets.ts";

function lintOf(name: string, changes: Partial<TimingSettings> = {}): TimingLint {
  const preset = findPreset(name);
  return lintTiming(presetSettings(preset, changes), preset);
}

function classOf(lint: TimingLint, fault: TimingFault) {
  const found = lint.classes.find((one) => one.fault === fault);
  if (found === undefined) throw new Error("a lint states every fault class");
  return found;
}

describe("nearest safe settings", () => {
  it("name one library setting each, in the library's words", () => {
    expect(classOf(lintOf("client-go"), "network").mends).toEqual([
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

  it("are absent where the class is safe", () => {
    for (const driftPpm of [0, 1_000, 10_000]) {
      for (const one of lintOf("reference", { driftPpm }).classes) expect(one.mends).toEqual([]);
    }
  });

  it("go by what the library derives from the setting", () => {
    // A shorter duration shortens the drift factor too: 0.99d - 2 <= 0.98019d only below 205 ms,
    // and using() takes nothing below 600 ms.
    const redlock = classOf(lintOf("redlock", { driftPpm: 10_000 }), "network");
    expect(redlock.mends.map(({ knob }) => knob)).not.toContain("ttlUs");
    const given = lintOf("redlock", { driftPpm: 10_000, marginUs: 60_000 });
    expect(classOf(given, "network").mends).toContainEqual({
      knob: "ttlUs",
      name: "duration",
      // (d - 60)/0.99 <= d/1.01, so d <= 60 * 1.01/0.02 = 3030.
      value: 3_030_000,
      bound: "at-most",
    });
  });
});

describe("what a library derives from a setting", () => {
  it.each([
    ["etcd-session", { ttlUs: 30_000_000 }, { renewUs: 10_000_000 }],
    ["redis-semaphore", { ttlUs: 5_000_000 }, { renewUs: 4_000_000 }],
    ["consul-session", { ttlUs: 20_000_000 }, { storeTtlUs: 40_000_000, renewUs: 10_000_000 }],
    // 1 % of 30 s and 2 ms; renewed half a second before the validity ends.
    ["redlock", { ttlUs: 30_000_000 }, { marginUs: 302_000, renewUs: 29_198_000 }],
    ["client-go", { renewUs: 3_000_000 }, { renewUs: 3_000_000, retryUs: 3_000_000 }],
    ["client-go", { retryUs: 3_000_000 }, { renewUs: 3_000_000, retryUs: 3_000_000 }],
  ])("%s with %j has %j", (name, given, derived) => {
    expect(presetSettings(findPreset(name), given)).toMatchObject(derived);
  });

  it("gives way to what is given", () => {
    const given = { ttlUs: 20_000_000, renewUs: 2_000_000 };
    expect(presetSettings(findPreset("consul-session"), given)).toMatchObject(given);
  });

  it("leaves every preset as it is where nothing is given", () => {
    for (const preset of TIMING_PRESETS) {
      if (preset.required.length === 0) expect(presetSettings(preset)).toEqual(preset.settings);
    }
  });
});

describe("settings that are no lock", () => {
  const why = (name: string, changes: Partial<TimingSettings>): string | undefined =>
    whyUnworkable({ ...presetSettings(findPreset(name), changes), marginUs: 0 })?.found;

  it.each([
    ["reference", { marginUs: 0, renewUs: 10_000_000 }, "comes after the deadline"],
    ["client-go", { renewDeadlineUs: 15_000_000 }, "is not shorter than the ttl"],
    // client-go refuses RenewDeadline <= JitterFactor * RetryPeriod, here 2.4 s.
    ["client-go", { renewDeadlineUs: 2_400_000 }, "is not longer than retry × jitter (2.4 s)"],
    ["consul-session", { storeTtlUs: 14_000_000 }, "the store keeps a lease 14 s"],
  ])("%s with %j: %s", (name, changes, found) => {
    expect(why(name, changes)).toContain(found);
  });

  it("are not what libraries allow", () => {
    expect(why("client-go", { renewDeadlineUs: 2_500_000 })).toBeUndefined();
    for (const preset of TIMING_PRESETS) {
      const given = { ttlUs: 12_000_000, renewUs: 3_000_000 };
      if (preset.required.length > 0) expect(why(preset.name, given)).toBeUndefined();
    }
  });

  it("and settings that the scheme never reads are refused by name", () => {
    expect(() => refuseUnread(findPreset("client-go"), { lockDelayUs: 1 })).toThrow(
      /lock-delay means nothing/,
    );
    expect(() => refuseUnread(findPreset("reference"), { renewDeadlineUs: 1 })).toThrow(
      /renew-deadline means nothing/,
    );
    expect(() => refuseUnread(findPreset("consul-session"), { lockDelayUs: 1 })).not.toThrow();
  });
});

describe("lint of own settings", () => {
  const own = presetSettings(findPreset("reference"), { marginUs: 0, driftPpm: 10_000 });

  it("counts the attempts that begin before the deadline", () => {
    expect(lintTiming(own).renewAttempts).toEqual({ failing: 3, timingOut: 3 });
    const hanging = lintTiming({ ...own, requestTimeoutUs: 5_000_000 });
    expect(hanging.renewAttempts).toEqual({ failing: 3, timingOut: 2 });
  });

  it("says which inequality does not hold, by how much and what would mend it", () => {
    const network = classOf(lintTiming(own), "network");
    expect(network).toMatchObject({ law: "margin >= ttl*2ρ/(1+ρ)", holds: false });
    // 10000 * (1/0.99 - 1/1.01) = 200.020002; 10000 * 0.02/1.01 = 198.02;
    // a lock delay of 10000 * 1.01/0.99 - 10000 = 202.02 does as well.
    expect(network.overlap).toEqual({ kind: "bounded", us: 200_021 });
    expect(network.mends.map(({ name, value }) => [name, value])).toEqual([
      ["margin", 199_000],
      ["lock-delay", 203_000],
    ]);
  });

  it("bounds a late reply by the request timeout", () => {
    const receive = lintTiming({ ...own, anchor: "receive", driftPpm: 0 });
    expect(classOf(receive, "network").overlap).toEqual({ kind: "bounded", us: 2_000_000 });
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
});

it("an unknown preset is answered with the names there are, or the nearest", () => {
  expect(() => findPreset("zookeeper")).toThrow(/reference, client-go, controller-runtime/);
  expect(() => findPreset("clientgo")).toThrow(/did you mean client-go\?/);
});
