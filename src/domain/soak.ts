import type { WitnessStory } from "./story.ts";

/** Everything the soak can do to a node, the network or the store. */
export const FAULT_KINDS = [
  "crash",
  "resign",
  "pause",
  "partition",
  "delay",
  "loss",
  "duplicate",
  "clock-drift",
  "clock-jump",
  "store-restart",
  "store-failover",
  "store-pause",
  "store-clock-jump",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * Whom a fault hits. `leader` is resolved when it strikes (the newest believer, else the holder, else
 * the drawn node); a number is a node, from 0.
 */
export type FaultTarget = "leader" | "one" | "minority" | "all" | "store" | number;

/** One planned fault. Fields a kind does not use are 0, false or their first value. */
export interface Fault {
  readonly kind: FaultKind;
  readonly atUs: number;
  /** How long until it heals; 0 for faults of an instant. */
  readonly forUs: number;
  readonly target: FaultTarget;
  /** The node drawn for `one`, the first of `minority`, and the stand-in for a missing leader. */
  readonly pick: number;
  /** Seen from the node: `out` is what it sends. Partition, delay, loss, duplicate. */
  readonly dir: "both" | "in" | "out";
  /** Share of messages hit (delay, loss, duplicate); the new rate less a million (clock-drift). */
  readonly ppm: number;
  /** Least and largest extra delay of a message. */
  readonly minUs: number;
  /** Largest extra delay; for jumps the distance, negative is back. */
  readonly maxUs: number;
  /** Partition: the protected resource is cut off too. Store restart: its state is lost. */
  readonly wide: boolean;
  /** Pause: it falls between a check and the send that follows. */
  readonly midway: boolean;
  /** Pause: on resume, queued messages are handled before overdue timers. */
  readonly messagesFirst: boolean;
}

/** The faults of one run, as the engine meets them. */
export interface FaultWalk {
  readonly windowUs: number;
  /** From here to the end nothing is wrong and one leader must emerge and stay. */
  readonly calmAtUs: number;
  /** Kinds switched on in this run. */
  readonly kinds: readonly FaultKind[];
  /** In order of `atUs`; every walk over them meets the same ones. */
  readonly faults: Iterable<Fault>;
}

/** The faults of one run as data, to be printed, replayed and shrunk. */
export interface FaultPlan extends FaultWalk {
  readonly faults: readonly Fault[];
}

/** A way of behaving that real stores and clients have and the safe reference has not. */
export const QUIRKS = [
  "dead-id-believed",
  "anchor-of-last-send",
  "delete-any",
  "silent-reacquire",
  "owner-only",
  "non-idempotent-acquire",
  "record-time-trusted",
  "renew-deadline-forgotten",
  "expiry-unchecked",
] as const;
export type Quirk = (typeof QUIRKS)[number];

/**
 * How the lock knows that a holder is gone. `lease`: the store counts a time to live; `record`: takers
 * watch a record and count on their own clocks; `absolute`: an expiry by the writer's wall clock.
 */
export const LEASE_SCHEMES = ["lease", "record", "absolute"] as const;
export type LeaseScheme = (typeof LEASE_SCHEMES)[number];

/** The lease protocol under soak, completely resolved. Times in whole microseconds. */
export interface LeaseSettings {
  readonly scheme: LeaseScheme;
  readonly nodes: number;
  /** Time to live as the client believes it; how long a record's taker waits after its last change. */
  readonly ttlUs: number;
  /** Time to live the store grants; equal to `ttlUs` but for stores that double it. */
  readonly storeTtlUs: number;
  readonly renewUs: number;
  /**
   * A record's holder that keeps no deadline waits `renewUs` after a renewal, then tries for this long
   * and stops; null: it keeps a deadline, as under `lease`.
   */
  readonly renewDeadlineUs: number | null;
  readonly retryUs: number;
  /** A retry waits `retryUs * (1 + U(0, jitterPpm / 1e6))`. */
  readonly jitterPpm: number;
  /** The bound every clock's rate stays in. */
  readonly driftPpm: number;
  readonly marginUs: number;
  /** Work stops this long before the deadline. */
  readonly guardUs: number;
  readonly anchor: "send" | "receive";
  readonly requestTimeoutUs: number;
  /** After a timed-out acquire: give the id up and release it, or ask again with the same id. */
  readonly onTimeout: "release" | "retry";
  readonly reading: "monotonic" | "wall";
  /** Leadership is a variable that only the store's answer clears. */
  readonly storedFlag: boolean;
  /** Leadership is a variable that a timer clears: asleep, its process still believes. */
  readonly timerFlag: boolean;
  /** The deadline is looked at only every so often; 0 is an exact timer. */
  readonly tickUs: number;
  /** It is looked at between requests only: one that hangs holds the look up. */
  readonly tickBlocked: boolean;
  /** Candidates are told when the lock falls free, and poll only in case they were not. */
  readonly notified: boolean;
  /** Largest error of any wall clock (`absolute`). */
  readonly wallOffsetUs: number;
  /** Longest run of a holder's job, drawn for each; 0: it goes on for ever (`absolute`). */
  readonly runUs: number;
  readonly releaseOnExit: boolean;
  readonly workEveryUs: number;
  readonly fencing: boolean;
  /** Messages of one direction and link keep their order. */
  readonly fifo: boolean;
  /** Base one-way delay of a healthy network. */
  readonly netMinUs: number;
  readonly netMaxUs: number;
  /** Expired leases are freed only by a sweep of this period; 0 frees at once. */
  readonly sweepUs: number;
  /** Nobody is granted this long after an expiry. */
  readonly lockDelayUs: number;
  /** What a failover forgets. */
  readonly replicaLagUs: number;
  readonly restartLosesState: boolean;
  readonly losesTokenCounter: boolean;
  readonly quirks: readonly Quirk[];
}

/** A clock that a directed run fixes: its rate less a million, and its reading at the start. */
export interface ClockConditions {
  readonly ppm: number;
  readonly offsetUs: number;
}

/** What a directed run fixes of a node. Times on the node's clock. */
export interface NodeConditions extends ClockConditions {
  /** Error of its wall clock (`absolute`). */
  readonly wallErrorUs: number;
  readonly firstSendUs: number;
  /** Added to every retry in place of a drawn jitter. */
  readonly extraWaitUs: number;
  /** How long its jobs run; negative: drawn (`absolute`). */
  readonly runUs: number;
}

/** What a directed run fixes of that which is drawn otherwise; message delays are settings. */
export interface RunConditions {
  readonly nodes: readonly NodeConditions[];
  readonly store: ClockConditions;
}

/** When and how faults of a kind are drawn. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** Null mixes: half at the leader, the rest one node or a minority. */
  readonly target: FaultTarget | null;
  /** Once at this time, or null for every `everyUs`, jittered by half. */
  readonly atUs: number | null;
  readonly everyUs: number;
  readonly forMinUs: number;
  readonly forMaxUs: number;
  readonly ppm: number;
  readonly maxUs: number;
  /** Absent: drawn for a partition, both for faults of messages. */
  readonly dir?: Fault["dir"];
}

/** Ready-made sets of faults. */
export const FAULT_PROFILES = [
  "standard",
  "calm",
  "flaky-net",
  "gc-heavy",
  "store-failover",
  "swizzle",
] as const;
export type FaultProfile = (typeof FAULT_PROFILES)[number];

/** A known violation accepted up to a size. */
export interface SoakWaiver {
  readonly invariant: InvariantId;
  readonly upToUs: number;
  readonly reason: string;
  /** ISO date; null for ever. */
  readonly until: string | null;
}

/** One scenario: what to soak, how long, under what, and what is expected. */
export interface SoakSettings {
  readonly scenario: string;
  readonly seed: string;
  readonly seeds: number;
  readonly windowUs: number;
  readonly lease: LeaseSettings;
  /** Name of the preset that the lease began with: the timing lint speaks its words. */
  readonly preset: string;
  readonly profile: FaultProfile;
  readonly kinds: readonly FaultKind[];
  /** Replaces the profile's rules of the kinds it names. */
  readonly rules: readonly FaultRule[];
  /** Each run switches a random subset of kinds on; the first has them all. */
  readonly swarm: boolean;
  readonly expect: "pass" | "fail";
  readonly waivers: readonly SoakWaiver[];
  /** Runs of this seed that once failed: always run, before the others. */
  readonly regressionSeeds: readonly number[];
}

/** In the order of gravity: the first violated one names the failure. */
export const INVARIANTS = [
  "belief-exclusion",
  "store-exclusion",
  "stale-work",
  "token-order",
  "renew-keeps-owner",
  "release-by-holder",
  "step-down",
  "slack",
  "recovery",
  "drain",
  "pickup",
  "determinism",
] as const;
export type InvariantId = (typeof INVARIANTS)[number];

/** What a takeover is measured from. `other`: no disturbance was seen. */
export const CAUSES = [
  "other",
  "crash",
  "pause",
  "partition",
  "partition-in",
  "delay",
  "loss",
  "clock",
  "store",
  "release",
  "orphan",
] as const;
export type Cause = (typeof CAUSES)[number];

/** The first violation of a run, as far as one line can tell it. */
export interface Witness {
  readonly invariant: InvariantId;
  readonly seedIndex: number;
  readonly atUs: number;
  readonly sizeUs: number;
  /** The parties, e.g. `n2 token 7`. */
  readonly parties: readonly string[];
  /** The faults in force, e.g. `partition in(n2)`. */
  readonly faults: readonly string[];
  /** How it came about, once shrunk. */
  readonly story?: WitnessStory;
  /** Why it has no story although it was asked for. */
  readonly untold?: string;
}

/**
 * One line of a history (JSONL). `t` in microseconds; process `n1` is the first node, `nemesis` the
 * fault injector, `store` and `resource` the other parties.
 */
export interface HistoryEvent {
  readonly v: 1;
  readonly i: number;
  readonly t: number;
  readonly p: string;
  readonly type: "invoke" | "ok" | "fail" | "info";
  readonly f: string;
  readonly key?: string;
  readonly id?: string;
  readonly token?: number;
  readonly deadline?: number;
  readonly reason?: string;
  readonly error?: string;
  readonly target?: string;
  readonly dir?: string;
  readonly for?: number;
}
