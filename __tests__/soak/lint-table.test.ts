import { describe, expect, it } from "vitest";
import type { TimingFault, TimingLint, TimingSettings } from "../../src/domain/timing.ts";
import { lintTiming } from "../../src/soak/lint.ts";
import { findPreset, presetSettings } from "../../src/soak/presets.ts";

/** The columns of the preset table: ρ = 0, 0.1 % and 1 %, in parts per million. */
const DRIFTS = [0, 1_000, 10_000] as const;

/** `slow/(1-ρ) + fast/(1+ρ)` in milliseconds, an amount on the slowest and one on the fastest clock. */
type Worth = readonly [slowMs: number, fastMs: number];

/**
 * The worth as a whole number of milliseconds, by exact fractions: the arithmetic of this test alone,
 * so that neither the table nor the program is taken at its word.
 */
function millis([slow, fast]: Worth, ppm: number, rounding: "nearest" | "down" = "nearest") {
  const [million, drift] = [1_000_000n, BigInt(ppm)];
  const bottom = (million - drift) * (million + drift);
  const top =
    (BigInt(Math.round(slow * 1_000)) * (million + drift) +
      BigInt(Math.round(fast * 1_000)) * (million - drift)) *
    (million / 1_000n);
  return rounding === "down"
    ? Number(floorDivide(top, bottom))
    : Number(floorDivide(2n * top + bottom, 2n * bottom));
}

function floorDivide(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

/** A figure of the table: what the design prints, what its formula is worth, what the lint says. */
interface Figure {
  readonly printed: readonly number[];
  readonly worth: Worth;
  readonly stated: (lint: TimingLint) => number;
  readonly rounding?: "down";
  /** Columns in which the design's figure is wrong, with the right one. */
  readonly corrected?: Readonly<Record<number, number>>;
}

interface Row {
  readonly preset: string;
  readonly changes?: Partial<TimingSettings>;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Microseconds to milliseconds, to the nearest or down, as the design's table rounds. */
const nearest = (us: number): number => Math.floor((us + 500) / 1_000);
const down = (us: number): number => Math.floor(us / 1_000);

const overlapUs =
  (fault: TimingFault) =>
  (lint: TimingLint): number => {
    const overlap = lint.classes.find((one) => one.fault === fault)?.overlap;
    if (overlap === undefined || overlap.kind === "none") return 0;
    return overlap.us;
  };
const least = (lint: TimingLint): number => nearest(lint.takeover.leastUs);
const worst = (lint: TimingLint): number => nearest(lint.takeover.worstUs);
const overlap = (fault: TimingFault) => (lint: TimingLint) => nearest(overlapUs(fault)(lint));

const ROWS: readonly Row[] = [
  {
    preset: "reference",
    figures: {
      overlap: { printed: [0, 0, 0], worth: [0, 0], stated: overlap("network") },
      least: { printed: [7000, 6987, 6871], worth: [-3000, 10000], stated: least },
      worst: { printed: [12000, 12012, 12121], worth: [12000, 0], stated: worst },
    },
  },
  {
    preset: "client-go",
    figures: {
      // A reply as late as its timeout, B and RD, less L: 5000 + 2000 + 10000, 15000.
      overlap: { printed: [2000, 2032, 2320], worth: [17000, -15000], stated: overlap("network") },
      awake: {
        printed: [10000, 10000, 10000],
        worth: [10000, 0],
        stated: (lint) => nearest(lint.classes.find((one) => one.fault === "pause")?.awakeUs ?? 0),
        // RD runs on the client's clock, which may be slow.
        corrected: { 1: 10010, 2: 10101 },
      },
      delay: {
        printed: [3000, 2973, 2730],
        worth: [-12000, 15000],
        stated: (lint) => down(Number(lint.delayToleratedUs)),
        rounding: "down",
      },
      least: { printed: [13000, 12983, 12831], worth: [-2000, 15000], stated: least },
      worst: { printed: [23800, 23824, 24040], worth: [23800, 0], stated: worst },
    },
  },
  {
    preset: "etcd-session",
    figures: {
      overlap: { printed: [1000, 1121, 2210], worth: [61000, -60000], stated: overlap("network") },
      least: { printed: [40000, 39920, 39204], worth: [-20000, 60000], stated: least },
      worst: { printed: [60500, 60561, 61111], worth: [60500, 0], stated: worst },
    },
  },
  {
    preset: "redlock",
    figures: {
      jump: {
        printed: [-102, -82, 97],
        worth: [9898, -10000],
        stated: overlap("clock"),
      },
      least: { printed: [602, 583, 408], worth: [-9398, 10000], stated: least },
      worst: { printed: [10300, 10310, 10404], worth: [10300, 0], stated: worst },
    },
  },
  {
    preset: "redis-semaphore",
    figures: {
      cut: {
        printed: [-2000, -1982, -1820],
        worth: [8000, -10000],
        stated: overlap("network"),
      },
      least: { printed: [2000, 1982, 1820], worth: [-8000, 10000], stated: least },
      worst: { printed: [10010, 10020, 10111], worth: [10010, 0], stated: worst },
    },
  },
  {
    preset: "dynamodb-lock-client",
    figures: {
      overlap: { printed: [0, 40, 400], worth: [20000, -20000], stated: overlap("network") },
      // 20000/1.01 - 5000/0.99 = 14751.475.
      least: {
        printed: [15000, 14975, 14752],
        worth: [-5000, 20000],
        stated: least,
        corrected: { 2: 14751 },
      },
      worst: { printed: [22000, 22022, 22222], worth: [22000, 0], stated: worst },
    },
  },
  {
    preset: "shedlock",
    figures: {
      // The expiry stands in true time; only the poll gap is counted by a clock that may be slow.
      worst: {
        printed: [31000, 31000, 31000],
        worth: [1000, 0],
        stated: (lint) => worst(lint) - 30_000,
        corrected: { 0: 1000, 1: 1001, 2: 1010 },
      },
    },
  },
  {
    preset: "consul-session",
    figures: {
      // Printed as 29.0 / 28.9 / 28.4 s.
      slack: {
        printed: [29000, 28900, 28400],
        worth: [-16000, 45000],
        rounding: "down",
        stated: (lint) => down(-overlapUs("network")(lint)),
        corrected: { 1: 28939, 2: 28392 },
      },
      least: { printed: [37500, 37448, 36979], worth: [-7500, 45000], stated: least },
      worst: { printed: [50000, 50050, 50505], worth: [50000, 0], stated: worst },
    },
  },
];

describe.each(ROWS)("the table's row $preset", ({ preset: name, changes, figures }) => {
  const preset = findPreset(name);
  const lints = DRIFTS.map((driftPpm) =>
    lintTiming(presetSettings(preset, { ...changes, driftPpm }), preset),
  );

  it.each(Object.entries(figures))("%s", (_, figure) => {
    const computed = DRIFTS.map((ppm) => millis(figure.worth, ppm, figure.rounding));
    const expected = figure.printed.map((ms, column) => figure.corrected?.[column] ?? ms);
    expect(computed, "the formula, by this test's own arithmetic").toEqual(expected);
    expect(lints.map(figure.stated), "the lint").toEqual(expected);
    for (const [column, ms] of Object.entries(figure.corrected ?? {})) {
      expect(ms, "a correction corrects something").not.toBe(figure.printed[Number(column)]);
    }
  });
});

describe("what the table says in words", () => {
  const lintsOf = (name: string, changes: Partial<TimingSettings> = {}): TimingLint[] =>
    DRIFTS.map((driftPpm) => {
      const preset = findPreset(name);
      return lintTiming(presetSettings(preset, { ...changes, driftPpm }), preset);
    });
  const kinds = (lints: readonly TimingLint[], fault: TimingFault) =>
    lints.map(({ classes }) => {
      const found = classes.find((one) => one.fault === fault)?.overlap;
      return found?.kind === "unbounded"
        ? found.terms.map(({ of, times }) => `${times} ${of}`).join(" + ")
        : found?.kind;
    });
  const always = (what: string): string[] => [what, what, what];

  it("reference: safe in every class, its margin rounded up", () => {
    const lints = lintsOf("reference");
    for (const fault of ["network", "pause", "clock"] as const) {
      expect(kinds(lints, fault)).toEqual(always("none"));
    }
    // ttl * 2ρ/(1+ρ): 0, 19.98002 ms and 198.0198 ms.
    expect(lints.map(({ settings }) => settings.marginUs)).toEqual([0, 19_981, 198_020]);
  });

  it("client-go: bounded under network faults, a pause adds its length", () => {
    const lints = lintsOf("client-go");
    expect(kinds(lints, "network")).toEqual(always("bounded"));
    expect(kinds(lints, "pause")).toEqual(always("1 pause"));
  });

  it("etcd-session: unbounded, by the reply's delay", () => {
    expect(kinds(lintsOf("etcd-session"), "network")).toEqual(always("1 delay"));
  });

  it("redlock: none, none, 97 ms; tolerates 0.51 %; no wall-clock jump", () => {
    const lints = lintsOf("redlock");
    expect(kinds(lints, "network")).toEqual(["none", "none", "bounded"]);
    expect(nearest(overlapUs("network")(lints[2] as TimingLint))).toBe(97);
    // 9898/(1-ρ) = 10000/(1+ρ) at ρ = 102/19898 = 0.0051261.
    expect(lints.map(({ driftToleratedPpm }) => driftToleratedPpm)).toEqual([5_126, 5_126, 5_126]);
    expect(kinds(lints, "clock")).toEqual(always("1 jump"));
  });

  it("redis-semaphore: unbounded, by a partition or a pause", () => {
    const lints = lintsOf("redis-semaphore");
    expect(kinds(lints, "network")).toEqual(always("1 cut"));
    expect(kinds(lints, "pause")).toEqual(always("1 pause"));
    expect(kinds(lints, "clock")).toEqual(always("none"));
  });

  it("dynamodb-lock-client: drift alone overlaps", () => {
    expect(kinds(lintsOf("dynamodb-lock-client"), "network")).toEqual([
      "none",
      "bounded",
      "bounded",
    ]);
  });

  it("shedlock: 2Ω if the job stops at its deadline, else as long as it runs", () => {
    expect(kinds(lintsOf("shedlock"), "network")).toEqual(always("1 run + 2 offset"));
    expect(kinds(lintsOf("shedlock", { stepDown: "clock" }), "network")).toEqual(
      always("2 offset"),
    );
    const known = lintsOf("shedlock", { stepDown: "clock", wallOffsetUs: 50_000 });
    expect(known.map(overlapUs("clock"))).toEqual([100_000, 100_000, 100_000]);
    expect(lintsOf("shedlock").every(({ takeover }) => takeover.plusOffset)).toBe(true);
  });

  it("consul-session: delay and timeout, until they use up the lock delay's slack", () => {
    expect(kinds(lintsOf("consul-session"), "network")).toEqual(always("1 delay + 1 timeout"));
    // Twice a timeout of 14 s is at most 28 s, and 28/0.99 = 28.283 s.
    const bounded = lintsOf("consul-session", { requestTimeoutUs: 14_000_000 });
    expect(kinds(bounded, "network")).toEqual(always("none"));
  });

  it("redis-single: by the send or the receive row, as configured", () => {
    const given = { ttlUs: 10_000_000, renewUs: 3_000_000 };
    expect(kinds(lintsOf("redis-single", given), "network")).toEqual(always("1 delay"));
    const send = lintsOf("redis-single", { ...given, anchor: "send", marginUs: "auto" });
    expect(kinds(send, "network")).toEqual(always("none"));
  });

  it("controller-runtime is client-go by another name", () => {
    expect(findPreset("controller-runtime")).toBe(findPreset("client-go"));
  });
});
