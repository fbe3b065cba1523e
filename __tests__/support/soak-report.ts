import type { Distribution, SoakRun } from "../../src/domain/soak-run.ts";
import type { WitnessStory } from "../../src/domain/story.ts";
import type { TimingLint } from "../../src/domain/timing.ts";

const S = 1_000_000;

function distribution(
  n: number,
  p50: number,
  p95: number,
  p99: number | null,
  max: number,
): Distribution {
  const us = (seconds: number): number => Math.round(seconds * S);
  return { n, p50: us(p50), p95: us(p95), p99: p99 === null ? null : us(p99), max: us(max) };
}

/** The passing soak of the design's step report, whose figures are made up. */
export function soakRun(overrides: Partial<SoakRun> = {}): SoakRun {
  return {
    scenario: "default",
    verdict: "pass",
    reason: "",
    seeds: 200,
    seed: "0x5eed",
    simulatedUs: 200 * 600 * S,
    events: 12_345_678,
    digest: "9a3f",
    expected: "pass",
    windowUs: 600 * S,
    settings: {
      scheme: "lease",
      nodes: 5,
      ttlUs: 10 * S,
      storeTtlUs: 10 * S,
      renewUs: 3 * S,
      renewDeadlineUs: null,
      retryUs: S,
      jitterPpm: 1_000_000,
      driftPpm: 1_000,
      marginUs: 20_000,
      guardUs: 0,
      anchor: "send",
      requestTimeoutUs: 2 * S,
      onTimeout: "release",
      reading: "monotonic",
      storedFlag: false,
      timerFlag: false,
      tickUs: 0,
      tickBlocked: false,
      notified: false,
      wallOffsetUs: 0,
      runUs: 0,
      releaseOnExit: true,
      workEveryUs: 200_000,
      fencing: true,
      fifo: false,
      netMinUs: 200,
      netMaxUs: 5_000,
      sweepUs: 0,
      lockDelayUs: 0,
      replicaLagUs: 0,
      restartLosesState: false,
      losesTokenCounter: false,
      quirks: [],
    },
    faults: ["crash", "pause", "partition", "delay"],
    invariants: (["belief-exclusion", "store-exclusion", "stale-work", "slack"] as const).map(
      (id) => ({
        id,
        verdict: "pass",
        judged: 4_000,
        violations: 0,
        seedsViolated: 0,
        worstUs: 0,
        seedIndex: null,
        waived: null,
        excluded: {},
      }),
    ),
    metrics: {
      takeoverUs: {
        crash: distribution(3_412, 9.1, 10.6, 10.9, 11.4),
        pause: distribution(2_907, 8.8, 10.5, 10.9, 11.2),
        partition: distribution(3_120, 9, 10.6, 11, 11.4),
        release: distribution(118, 0.6, 1.4, null, 1.7),
      },
      leaderless: null,
      tenure: null,
      overlapUs: 0,
      minSlackUs: 101_000,
      work: { attempted: 9, accepted: 9, rejectedStale: 1_151, acceptedStale: 0, acceptedLate: 53 },
      elections: 9_000,
      renewAttempts: 1,
      renewFailures: 1,
      renewFailuresRun: 1,
      idemHits: 0,
      alertStorms: 0,
      leaderlessUs: 31,
      longestLeaderlessUs: 11_400_000,
      availability: { downUs: 31, ofUs: 1_000 },
    },
    probes: {
      takeovers: 9,
      leasesRunOut: 9,
      refusedRenewals: 0,
      effective: { crash: 4, pause: 3, partition: 2, delay: 1 },
      missed: [],
    },
    canaries: [{ name: "dead id believed", invariant: "belief-exclusion", caught: true }],
    unavoidable: [],
    witness: null,
    ...overrides,
  };
}

const STORY: WitnessStory = {
  nodes: 2,
  faults: 1,
  windowUs: 94 * S,
  parties: ["n2", "store", "n4"],
  events: [
    message(
      80,
      "n2",
      "store",
      "renew (sent 80.0 s)",
      "n2 sends a renewal; the store grants it until 90.0 s.",
    ),
    { ...message(83.2, "store", "n2", "ok until 90.0 s (arrives 83.2 s)", null), reply: true },
    {
      kind: "note",
      atUs: 83.2 * S,
      parties: ["n2"],
      text: "counts 10 s from receipt: believes until 93.2 s",
      sentence: "the reply arrives, 3.2 s late; n2 counts ten seconds from now.",
    },
    message(
      90.1,
      "n4",
      "store",
      "acquire (90.1 s)",
      "the lease has run out; n4 takes it (token 8).",
    ),
    {
      kind: "overlap",
      atUs: 91.2 * S,
      untilUs: 93.2 * S,
      parties: ["n2", "n4"],
      text: "two leaders",
      sentence: "n4 leads. n2 still leads until 93.2 s.",
    },
  ],
  why: "the deadline is counted from the reply.",
  stale: { sent: 13, refused: 12, early: 1 },
  replay: "soakgate replay soakgate-report/witness-0x5eed-17.json",
};

function message(
  seconds: number,
  from: string,
  to: string,
  text: string,
  sentence: string | null,
): Extract<WitnessStory["events"][number], { kind: "message" }> {
  return { kind: "message", atUs: Math.round(seconds * S), from, to, text, reply: false, sentence };
}

/** The failing soak of the design, whose figures are made up. */
export function failedSoakRun(story: WitnessStory | null = STORY): SoakRun {
  const run = soakRun();
  return {
    ...run,
    verdict: "fail",
    reason: "two leaders for 2.0 s",
    seeds: 1_000,
    settings: { ...run.settings, anchor: "receive", marginUs: 0 },
    invariants: run.invariants.map((each) =>
      each.id === "belief-exclusion"
        ? {
            ...each,
            verdict: "fail",
            violations: 211,
            seedsViolated: 189,
            worstUs: 2 * S,
            seedIndex: 17,
          }
        : each,
    ),
    witness: {
      invariant: "belief-exclusion",
      seedIndex: 17,
      atUs: 91.2 * S,
      sizeUs: 2 * S,
      parties: ["n2 token 7", "n4 token 8"],
      faults: ["partition in(n2)"],
      ...(story === null ? {} : { story }),
    },
  };
}

/** What the design's table states of client-go at no drift, network only. */
export function clientGoLint(): TimingLint {
  return {
    preset: "client-go",
    settings: {
      scheme: "record",
      ttlUs: 15 * S,
      storeTtlUs: null,
      renewUs: 2 * S,
      renewDeadlineUs: 10 * S,
      retryUs: 2 * S,
      jitterPpm: 1_200_000,
      anchor: "send",
      marginUs: 0,
      requestTimeoutUs: 5 * S,
      driftPpm: 0,
      delayMaxUs: null,
      sweepUs: 0,
      lockDelayUs: 0,
      tickUs: 0,
      tickBlocked: false,
      stepDown: "timer",
      reading: "monotonic",
      wallOffsetUs: null,
    },
    verdict: "overlap",
    classes: [
      {
        fault: "network",
        law: "L >= d + B + RD",
        holds: false,
        overlap: { kind: "bounded", us: 2 * S },
        awakeUs: null,
        toleratedUs: 3 * S,
        mends: [
          { knob: "renewDeadlineUs", name: "RenewDeadline", value: 8 * S, bound: "at-most" },
          { knob: "ttlUs", name: "LeaseDuration", value: 18 * S, bound: "at-least" },
        ],
      },
    ],
    takeover: { leastUs: 13 * S, worstUs: 23_800_000, plusOffset: false, releasedUs: 4_400_000 },
    driftToleratedPpm: null,
    delayToleratedUs: 3 * S,
    renewAttempts: { failing: 5, timingOut: 2 },
    notes: [],
  };
}

export const STORY_EXAMPLE = STORY;
