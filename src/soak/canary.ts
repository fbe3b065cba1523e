import {
  type Fault,
  type FaultKind,
  INVARIANTS,
  type InvariantId,
  type LeaseSettings,
} from "../domain/soak.ts";
import type { CanaryResult } from "../domain/soak-run.ts";
import { runPlan } from "./engine.ts";
import { referenceLease } from "./settings.ts";
import { VIOLATIONS } from "./violations.ts";

/**
 * Planted bugs: clients and stores known to be wrong, each under a plan that must expose it. A soak
 * whose checkers miss one of them proves nothing. Each plan is harmless to the reference.
 */
export interface Canary {
  readonly name: string;
  readonly invariant: InvariantId;
  readonly bug: Partial<LeaseSettings>;
  /** What the bug is planted in; the reference lease unless given. */
  readonly base?: Partial<LeaseSettings>;
  readonly faults: readonly Fault[];
}

const SECOND = 1_000_000;
/** How long a canary runs. */
export const CANARY_WINDOW_US = 40 * SECOND;

/** A fault that begins and ends at the given seconds. */
function fault(kind: FaultKind, fromS: number, toS: number, over: Partial<Fault> = {}): Fault {
  return {
    kind,
    atUs: fromS * SECOND,
    forUs: (toS - fromS) * SECOND,
    target: "leader",
    pick: 0,
    dir: "both",
    ppm: 0,
    minUs: 0,
    maxUs: 0,
    wide: false,
    midway: false,
    messagesFirst: false,
    ...over,
  };
}

/** Every message of a node in one direction is held for exactly so long. */
function held(fromS: number, toS: number, byS: number, over: Partial<Fault>): Fault {
  const by = byS * SECOND;
  return fault("delay", fromS, toS, { ppm: SECOND, minUs: by, maxUs: by, ...over });
}

/** Only the first node is up until then: it gets the lease. */
function alone(untilS: number): readonly Fault[] {
  return [1, 2].map((target) => fault("crash", 0, untilS, { target }));
}

/** A record that is safe with any reply its clients accept: 2 + 1 + 6 s are below 10. */
const RECORD: Partial<LeaseSettings> = {
  scheme: "record",
  anchor: "receive",
  renewUs: SECOND,
  renewDeadlineUs: 6 * SECOND,
  timerFlag: true,
};

/** A job that nobody ends but its expiry. */
const ABSOLUTE: Partial<LeaseSettings> = { scheme: "absolute", reading: "wall" };

export const CANARIES: readonly Canary[] = [
  {
    name: "receive anchor with late replies",
    invariant: "belief-exclusion",
    bug: { anchor: "receive" },
    faults: [held(1, 30, 1.5, { dir: "in" }), fault("partition", 8, 30)],
  },
  {
    name: "no margin under drift",
    invariant: "belief-exclusion",
    bug: { driftPpm: 10_000, marginUs: 0 },
    faults: [
      fault("clock-drift", 1, 1, { ppm: -10_000 }),
      fault("clock-drift", 1, 1, { ppm: 10_000, target: "store" }),
      fault("partition", 6, 30),
    ],
  },
  {
    name: "dead id believed",
    invariant: "belief-exclusion",
    bug: { quirks: ["dead-id-believed"] },
    faults: [
      ...alone(2.5),
      held(0, 1, 4, { dir: "in", target: 0 }),
      fault("resign", 3, 3, { target: 0 }),
      fault("partition", 3, 30, { dir: "out", target: 0 }),
    ],
  },
  {
    name: "anchor of the last send",
    invariant: "belief-exclusion",
    bug: { onTimeout: "retry", quirks: ["anchor-of-last-send"] },
    faults: [
      ...alone(3),
      held(0, 1, 4, { dir: "in", target: 0 }),
      fault("partition", 3, 30, { target: 0 }),
    ],
  },
  {
    name: "release of whatever is held",
    invariant: "release-by-holder",
    bug: { quirks: ["delete-any"] },
    faults: [
      held(1, 2, 15, { dir: "out" }),
      fault("resign", 1.5, 1.5),
      fault("crash", 1.6, 35, { target: 0 }),
      fault("crash", 1.6, 10, { target: 1 }),
      fault("crash", 1.6, 10, { target: 2 }),
    ],
  },
  {
    name: "silent re-acquire on renew",
    invariant: "renew-keeps-owner",
    bug: { quirks: ["silent-reacquire"] },
    faults: [...alone(35), held(2, 30, 12, { dir: "out", target: 0 })],
  },
  {
    name: "stored flag",
    invariant: "belief-exclusion",
    bug: { storedFlag: true },
    faults: [fault("pause", 2, 22)],
  },
  {
    name: "lost grant",
    invariant: "store-exclusion",
    bug: {},
    faults: [fault("store-failover", 0, 0)],
  },
  {
    name: "the record's own time trusted",
    invariant: "store-exclusion",
    base: RECORD,
    bug: { quirks: ["record-time-trusted"] },
    faults: [1, 2].map((target) => fault("clock-jump", 5, 5, { target, maxUs: 2000 * SECOND })),
  },
  {
    name: "compare-and-swap of the owner alone",
    invariant: "store-exclusion",
    // Candidates that look again at once come upon the end of the wait together.
    base: { ...RECORD, retryUs: 2_000 },
    bug: { quirks: ["owner-only"] },
    faults: [fault("crash", 5, 35)],
  },
  {
    name: "renew deadline forgotten",
    invariant: "belief-exclusion",
    base: RECORD,
    bug: { quirks: ["renew-deadline-forgotten"] },
    faults: [fault("partition", 5, 30)],
  },
  {
    name: "a job outlives its expiry",
    invariant: "belief-exclusion",
    base: ABSOLUTE,
    bug: { storedFlag: true },
    faults: [],
  },
  {
    name: "an expiry that nobody checks",
    invariant: "store-exclusion",
    base: ABSOLUTE,
    bug: { quirks: ["expiry-unchecked"] },
    faults: [],
  },
];

/** The client of the canaries: quick to take over, so that what overlaps is seen. */
export function canaryLease(bug: Partial<LeaseSettings>): LeaseSettings {
  return referenceLease({ nodes: 3, retryUs: 50_000, jitterPpm: 0, ...bug });
}

/** Runs a canary's plan with its bug, or with the reference instead. */
export function runCanary(canary: Canary, planted: boolean): readonly InvariantId[] {
  const { driftPpm = 0 } = canary.bug;
  runPlan({
    lease: canaryLease({ ...canary.base, ...(planted ? canary.bug : { driftPpm }) }),
    plan: {
      windowUs: CANARY_WINDOW_US,
      calmAtUs: CANARY_WINDOW_US,
      kinds: [],
      faults: canary.faults,
    },
    seed: "canary",
    index: 0,
    record: false,
    steadyPpm: 0,
  });
  return INVARIANTS.filter((_, place) => (VIOLATIONS[place] as number) > 0);
}

/** Runs all canaries. */
export function runCanaries(): readonly CanaryResult[] {
  return CANARIES.map((canary) => ({
    name: canary.name,
    invariant: canary.invariant,
    caught: runCanary(canary, true).includes(canary.invariant),
  }));
}
