import type { Fault, FaultKind, FaultRule } from "../../src/domain/soak.ts";
import { type LeaseChanges, leaseOfPreset } from "../../src/soak/lease-preset.ts";
import { faultAt } from "./directed.ts";
import { failureOfSoak, type KnownFailure } from "./failures.ts";

const SECOND = 1_000_000;
/** Random faults show every one of them long before. */
const SEEDS = 400;
const STANDARD: readonly FaultKind[] = ["crash", "pause", "partition", "delay"];
const NETWORK: readonly FaultKind[] = ["crash", "partition", "delay"];

const EVERY_MESSAGE = {
  target: "all" as const,
  atUs: null,
  everyUs: 1,
  forMinUs: 0,
  forMaxUs: 0,
};
/** One message of twenty-five is up to eight seconds late. */
const LATE: FaultRule = { ...EVERY_MESSAGE, kind: "delay", ppm: 40_000, maxUs: 8_000_000 };

/** Asleep for longer than any of the locks waits. */
const LONG_PAUSES: FaultRule = {
  ...EVERY_MESSAGE,
  kind: "pause",
  target: "leader",
  everyUs: 90_000_000,
  forMinUs: 50_000_000,
  forMaxUs: 90_000_000,
  ppm: 0,
  maxUs: 0,
};

function ofPreset(
  name: string,
  cause: RegExp,
  preset: string,
  changes: LeaseChanges = {},
  kinds: readonly FaultKind[] = STANDARD,
  rules: readonly FaultRule[] = [],
): KnownFailure {
  const lease = leaseOfPreset(preset, changes);
  return failureOfSoak(name, cause, { lease, preset, kinds, rules, seeds: SEEDS });
}

/** A plan made by hand, where random faults show the failure too seldom. */
function directed(
  name: string,
  cause: RegExp,
  preset: string,
  changes: LeaseChanges,
  faults: readonly Fault[],
): KnownFailure {
  const lease = leaseOfPreset(preset, changes);
  const windowUs = 200 * SECOND;
  const plan = { windowUs, calmAtUs: windowUs, kinds: [], faults };
  const run = { seed: "directed", index: 0, record: false, steadyPpm: 0 };
  const failure = { invariant: "belief-exclusion" as const, input: { lease, plan, ...run } };
  return { name, cause, preset, settings: null, find: () => failure };
}

const REDIS: LeaseChanges = { ttlUs: 10_000_000, renewUs: 3_000_000 };

/**
 * Every way in which a preset, as it is or as a user may set it, can fail. What the causes must say is
 * from docs/timing.md and the libraries' documentation, figures from its laws.
 */
export const PRESET_FAILURES: readonly KnownFailure[] = [
  // OnStoppedLeading runs only once the process does; 2 + 10 s after the last reply at the earliest.
  ofPreset("client-go asleep", /OnStoppedLeading.*paused.*fencing token/, "client-go"),
  // 5 + 2 + 10 > 15: rest.Config.Timeout 3, RenewDeadline 8 or LeaseDuration 17 s mend it.
  ofPreset(
    "client-go, late replies",
    /5 s.*2 s.*10 s.*17 s.*15 s.*rest.Config.Timeout at most 3 s, or RenewDeadline at most 8 s, or LeaseDuration at least 17 s/,
    "client-go",
    {},
    NETWORK,
    [LATE],
  ),
  ofPreset(
    "client-go by the clock, late replies",
    /rest.Config.Timeout at most 3 s, or RenewDeadline at most 8 s, or LeaseDuration at least 17 s/,
    "client-go",
    { stepDown: "clock" },
    STANDARD,
    [LATE],
  ),
  // (2 + 14)/0.99 = 16.162 s > 15/1.01 = 14.851 s: more than delays are to blame.
  ofPreset(
    "client-go, a RenewDeadline too long",
    /2 s.*14 s.*LeaseDuration/,
    "client-go",
    { renewDeadlineUs: 14_000_000, driftPpm: 10_000 },
    ["crash", "partition", "clock-drift"],
  ),
  ofPreset("etcd asleep", /paused.*fencing token/, "etcd-session", {}, ["crash", "pause"]),
  directed(
    "etcd, a reply 40 s late",
    /counted from the reply.*nothing gives a request up.*no margin is enough/,
    "etcd-session",
    {},
    [
      faultAt("delay", 15e6, 25e6, { target: "all", dir: "in", ppm: 1e6, minUs: 4e7, maxUs: 4e7 }),
      faultAt("partition", 30e6, 200e6, { target: "leader" }),
    ],
  ),
  ofPreset(
    "etcd, a look every second",
    /looked at only every 1 s.*margin of 1 s; it has 0 ms/,
    "etcd-session",
    {},
    ["crash", "partition"],
  ),
  ofPreset(
    "consul, a request that hangs",
    /looked at only between two requests.*hangs.*29 s/,
    "consul-session",
    {},
    NETWORK,
  ),
  ofPreset(
    "consul asleep",
    /paused.*fencing token/,
    "consul-session",
    {},
    ["crash", "pause"],
    [LONG_PAUSES],
  ),
  ofPreset("redis-semaphore", /stored flag/, "redis-semaphore"),
  ofPreset(
    "redis-single, no timeout",
    /counted from the reply.*nothing gives a request up.*no margin is enough/,
    "redis-single",
    REDIS,
    STANDARD,
    [LATE],
  ),
  ofPreset(
    "redis-single, timeout 2 s",
    /counted from the reply.*margin of 2 s; it has 0 ms/,
    "redis-single",
    { ...REDIS, requestTimeoutUs: 2_000_000 },
    STANDARD,
    [LATE],
  ),
  // 20 s * 0.02/1.01 = 396.04 ms.
  ofPreset(
    "dynamodb under drift",
    /1 % off.*396.04 ms; it has 0 ms/,
    "dynamodb-lock-client",
    { driftPpm: 10_000 },
    [...STANDARD, "clock-drift"],
  ),
  ofPreset(
    "dynamodb, a timer's flag",
    /paused.*fencing token/,
    "dynamodb-lock-client",
    { stepDown: "timer" },
    ["crash", "pause"],
  ),
  ofPreset("shedlock, jobs of a minute", /lockAtMostFor \(30 s\).*outlives/, "shedlock"),
  ofPreset("shedlock, a job asleep", /paused.*lockAtMostFor/, "shedlock", { runUs: 20_000_000 }, [
    "crash",
    "pause",
  ]),
  // Two clocks, each 128 ms off.
  ofPreset(
    "shedlock by the clock",
    /wall clock.*128 ms.*margin of 256 ms; it has 0 ms/,
    "shedlock",
    { stepDown: "clock" },
    ["crash", "partition"],
  ),
  ofPreset(
    "shedlock by a timer",
    /paused.*fencing token/,
    "shedlock",
    { stepDown: "timer", marginUs: 256_000 },
    ["crash", "pause"],
  ),
  ofPreset(
    "reference, a timer's flag",
    /paused.*fencing token/,
    "reference",
    { stepDown: "timer" },
    STANDARD,
  ),
  ofPreset("reference, told", /stored flag/, "reference", { stepDown: "told" }),
];
