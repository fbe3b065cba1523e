import type { DrillSettings } from "../domain/drill.ts";
import { FAULT_PROFILES, INVARIANTS, type SoakWaiver } from "../domain/soak.ts";
import { faults } from "./fault-keys.ts";
import { waiverFields } from "./gate-keys.ts";
import { shown } from "./problems.ts";
import {
  autoOrDurationUs,
  durationMs,
  durationUs,
  factorPpm,
  flag,
  integer,
  off,
  percentPpm,
  regressionRun,
  seed,
  text,
  word,
} from "./scalars.ts";
import { ABSENT, either, fields, list, mapped, optional, required, type Shape } from "./shape.ts";
import {
  DRILL_DEFAULTS,
  type LeaseOverrides,
  SOAK_OFF,
  type SoakConfig,
  type SoakScenario,
} from "./soak-config.ts";
import { entryOf, type Value } from "./value.ts";

const NODES_MAX = 100;
const SEEDS_MAX = 100_000_000;
const NOTHING = { value: [], shown: "none" } as const;

function drillTime(least: 0 | 1, about: string, defaultMs: number) {
  const written = defaultMs % 1_000 === 0 ? `${defaultMs / 1_000}s` : `${defaultMs}ms`;
  return optional(durationMs(least), about, written, { value: defaultMs, shown: written });
}

const drill: Shape<DrillSettings> = mapped(
  fields({
    ttl: drillTime(0, "Time to live of the lock.", DRILL_DEFAULTS.ttlMs),
    renew: drillTime(0, "Time between renewals.", DRILL_DEFAULTS.renewMs),
    "kill-at": drillTime(0, "When node A stops.", DRILL_DEFAULTS.killAtMs),
    window: drillTime(0, "When the drill ends.", DRILL_DEFAULTS.windowMs),
    step: drillTime(1, "Time between two polls.", DRILL_DEFAULTS.stepMs),
  }),
  (read) => ({
    ttlMs: read.ttl,
    renewMs: read.renew,
    killAtMs: read["kill-at"],
    windowMs: read.window,
    stepMs: read.step,
  }),
);

function setting<T>(shape: Shape<T>, about: string, example: string) {
  return optional(shape, about, example, { value: null, shown: "the preset's" });
}

/** The lease protocol: the file's `lease:` and the flags of the same names. */
export const lease: Shape<LeaseOverrides> = mapped(
  fields({
    preset: optional(text, "Protocol and settings to begin with.", "reference", {
      value: null,
      shown: "reference",
    }),
    nodes: setting(integer(1, NODES_MAX), "Number of candidates.", "5"),
    ttl: setting(durationUs, "Time to live of the lease.", "10s"),
    renew: setting(durationUs, "Time between renewals.", "3s"),
    retry: setting(durationUs, "Least time between two attempts to acquire.", "1s"),
    jitter: setting(factorPpm, "Random addition to retry, as a multiple of it.", "1"),
    anchor: setting(
      word(["send", "receive"]),
      "Whether a lease counts from the request's sending or the reply's receipt.",
      "send",
    ),
    margin: setting(autoOrDurationUs, "How much earlier the holder stops.", "auto"),
    "clock-drift": setting(percentPpm, "How far a clock's rate may be off.", "0.1%"),
    "request-timeout": setting(durationUs, "When a client gives a request up.", "2s"),
    "renew-deadline": setting(durationUs, "How long a holder tries to renew.", "10s"),
    "lock-delay": setting(durationUs, "How long the store keeps an expired lock closed.", "15s"),
    sweep: setting(durationUs, "Time between the store's sweeps of expired leases.", "500ms"),
    "step-down": setting(
      word(["clock", "timer", "told"]),
      "What ends a holder's belief: its clock, a timer, or only an answer or the job's end.",
      "clock",
    ),
    "wall-offset": setting(durationUs, "How far a wall clock may be off (shedlock).", "100ms"),
    "run-time": setting(durationUs, "Longest run of a holder's job (shedlock).", "60s"),
    "release-on-exit": setting(flag, "Whether a holder releases when it ends.", "true"),
    "on-timeout": setting(
      word(["release", "retry"]),
      "Whether an acquire that timed out is released, or asked again under the same id.",
      "release",
    ),
    "work-every": setting(durationUs, "Time between two pieces of the leader's work.", "200ms"),
    guard: setting(durationUs, "How long before its deadline the leader's work stops.", "500ms"),
    fencing: setting(flag, "Whether the resource refuses work of older tokens.", "true"),
    "replica-lag": setting(durationUs, "What a failover of the store forgets.", "1s"),
    "restart-loses-state": setting(flag, "Whether a restarted store is empty.", "true"),
    "loses-token-counter": setting(
      flag,
      "Whether tokens begin again when the store loses state.",
      "false",
    ),
  }),
  (read) => ({
    preset: read.preset,
    nodes: read.nodes,
    ttlUs: read.ttl,
    renewUs: read.renew,
    retryUs: read.retry,
    jitterPpm: read.jitter,
    anchor: read.anchor,
    marginUs: read.margin,
    driftPpm: read["clock-drift"],
    requestTimeoutUs: read["request-timeout"],
    renewDeadlineUs: read["renew-deadline"],
    lockDelayUs: read["lock-delay"],
    sweepUs: read.sweep,
    stepDown: read["step-down"],
    wallOffsetUs: read["wall-offset"],
    runUs: read["run-time"],
    releaseOnExit: read["release-on-exit"],
    onTimeout: read["on-timeout"],
    workEveryUs: read["work-every"],
    guardUs: read.guard,
    fencing: read.fencing,
    replicaLagUs: read["replica-lag"],
    restartLosesState: read["restart-loses-state"],
    losesTokenCounter: read["loses-token-counter"],
  }),
);

/** Settings of a soak that a scenario or the flags can change. */
export const soakShapes = {
  window: durationUs,
  seeds: integer(1, SEEDS_MAX),
  seed,
  profile: word(FAULT_PROFILES),
  faults,
};

const settings = {
  lease: optional(lease, "The lease protocol under test.", "{ preset: reference }", ABSENT),
  window: optional(soakShapes.window, "Simulated time of one seed.", "10m", ABSENT),
  seeds: optional(soakShapes.seeds, "Number of runs, each with its own faults.", "200", ABSENT),
  seed: optional(seed, "What all randomness is drawn from.", "0x5eed", ABSENT),
  profile: optional(
    soakShapes.profile,
    "Faults where none are named, and how often and how long they strike.",
    "gc-heavy",
    { value: null, shown: "standard" },
  ),
  faults: optional(
    faults,
    "Kinds of fault to inject, each by name or with its own schedule.",
    "[crash, { kind: pause, every: 45s, for: 1s..20s }]",
    { value: null, shown: "the profile's" },
  ),
} as const;

const scenario: Shape<SoakScenario> = mapped(
  fields({
    name: required(text, "Name of the scenario.", "failover-loses-grants"),
    expect: optional(
      word(["pass", "fail"]),
      "What must come out; fail shows that the soak sees the fault.",
      "fail",
      { value: "pass" as const, shown: "pass" },
    ),
    ...settings,
  }),
  ({ window, ...read }) => ({ ...read, windowUs: window }),
);

const scenarios: Shape<readonly SoakScenario[]> = mapped(
  list(scenario, {
    least: 0,
    example: "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]",
  }),
  (read, value, problems, path) => {
    const names = read.map(({ name }) => name);
    const index = names.findIndex((name, at) => name === "default" || names.indexOf(name) !== at);
    if (index === -1) return read;
    const item: Value = (value.kind === "list" ? value.items[index] : undefined) ?? value;
    const name = names[index] as string;
    const why = name === "default" ? "is the section's own name" : "is given twice";
    problems.add(
      (entryOf(item, "name") ?? item).offset,
      `${path}[${index}].name ${shown(name)} ${why}; names are distinct; rename it`,
    );
    return undefined;
  },
);

const waivers: Shape<readonly SoakWaiver[]> = list(
  mapped(
    fields({
      invariant: required(word(INVARIANTS), "The invariant.", "belief-exclusion"),
      "up-to": required(durationUs, "Worse than this is not waived.", "2s"),
      ...waiverFields,
    }),
    ({ "up-to": upToUs, ...read }) => ({ ...read, upToUs }),
  ),
  { least: 0, example: "[{ invariant: belief-exclusion, up-to: 2s, reason: … }]" },
);

/** `soak: false`, or the drill and the lease soak. */
export const soak: Shape<SoakConfig> = mapped(
  either(
    off("soak"),
    fields({
      drill: optional(
        drill,
        "The classic drill; {} takes its defaults.",
        "{ ttl: 1500ms }",
        ABSENT,
      ),
      ...settings,
      "regression-seeds": optional(
        list(regressionRun, { least: 0, example: "[17]" }),
        "Runs that once failed and always run again: a place among the seed's runs, or seed/place.",
        "[17, 0x5eed/203]",
        NOTHING,
      ),
      scenarios: optional(
        scenarios,
        "Variations, each of which overrides the keys above.",
        "[{ name: store-loses-grants, faults: [store-failover], expect: fail }]",
        NOTHING,
      ),
      waivers: optional(
        waivers,
        "Known violations that are accepted.",
        "[{ invariant: belief-exclusion, up-to: 2s, reason: … }]",
        NOTHING,
      ),
    }),
  ),
  (read) => {
    if (read === false) return SOAK_OFF;
    const { window, "regression-seeds": regressionRuns, ...rest } = read;
    return { enabled: true, ...rest, windowUs: window, regressionRuns };
  },
);
