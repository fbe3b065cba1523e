/**
 * How a lock knows that a holder is gone. `lease`: the store counts a time to live; `record`: takers
 * watch a record and count on their own clock; `absolute`: the client writes an expiry by its wall
 * clock; `redlock`: leases on a majority of independent stores.
 */
export type TimingScheme = "lease" | "record" | "absolute" | "redlock";

/**
 * What ends a client's belief that it leads. `clock`: `isLeader` compares a clock with the deadline on
 * every call; `timer`: a stored flag that a timer clears; `told`: a stored flag that only an answer
 * of the store, or the end of the job, clears.
 */
export type StepDown = "clock" | "timer" | "told";

/** The kinds of fault a statement of the timing lint holds under. */
export const TIMING_FAULTS = ["network", "pause", "clock"] as const;
export type TimingFault = (typeof TIMING_FAULTS)[number];

/**
 * A lease lock as the timing lint sees it.
 *
 * Units: microseconds on the clock of whoever counts them, rates in parts per million.
 */
export interface TimingSettings {
  readonly scheme: TimingScheme;
  /** What the client (`lease`) or the taker (`record`) counts as the lease's length. */
  readonly ttlUs: number;
  /** What the store really waits, where that is longer; null: the same. */
  readonly storeTtlUs: number | null;
  /** Period of renewals; for a record with a renew deadline the wait before a round of attempts. */
  readonly renewUs: number | null;
  /** How long one round of renew attempts goes on; null where the client keeps a deadline instead. */
  readonly renewDeadlineUs: number | null;
  /** A candidate's longest gap between attempts is `retry * (1 + jitter)`; 0 when it is notified. */
  readonly retryUs: number;
  readonly jitterPpm: number;
  /** What the client counts its deadline from: sending the request or receiving the reply. */
  readonly anchor: "send" | "receive";
  /** How much earlier than the lease's end the client stops; `auto`: the least that is safe. */
  readonly marginUs: number | "auto";
  /** A reply later than this is refused when it is handled; null: every reply counts. */
  readonly requestTimeoutUs: number | null;
  /** The declared bound of every clock's rate error. */
  readonly driftPpm: number;
  /** The largest delay of a reply, where somebody vouches for one. */
  readonly delayMaxUs: number | null;
  /** How often the store looks for leases that ran out. */
  readonly sweepUs: number;
  /** How long the store keeps the lock closed after a lease ran out. */
  readonly lockDelayUs: number;
  /** How often the client looks at its deadline. */
  readonly tickUs: number;
  /** Whether a request under way keeps the client from looking at its deadline. */
  readonly tickBlocked: boolean;
  readonly stepDown: StepDown;
  readonly reading: "monotonic" | "wall";
  /** The largest error of any wall clock (`absolute` only); null: not known. */
  readonly wallOffsetUs: number | null;
}

/** A setting that one new value can mend. */
export type TimingKnob =
  | "ttlUs"
  | "renewUs"
  | "renewDeadlineUs"
  | "marginUs"
  | "requestTimeoutUs"
  | "lockDelayUs"
  | "driftPpm"
  | "anchor"
  | "reading"
  | "stepDown";

/** What an overlap without a bound grows with. `cut` is a partition's length, `run` a job's. */
export type TimingGrowth = "delay" | "timeout" | "cut" | "pause" | "jump" | "offset" | "run";

/**
 * The longest time two leaders can overlap: never, at most `us`, or as long as the sum of
 * `times * of` over `terms`, plus `us` (often negative: what is tolerated before any overlap).
 */
export type TimingOverlap =
  | { readonly kind: "none" }
  | { readonly kind: "bounded"; readonly us: number }
  | {
      readonly kind: "unbounded";
      readonly terms: readonly { readonly of: TimingGrowth; readonly times: number }[];
      readonly us: number;
    };

/** The nearest value of one setting that makes the class safe, all others as they are. */
export interface TimingMend {
  readonly knob: TimingKnob;
  /** What the library or the command line calls it. */
  readonly name: string;
  /** Microseconds, parts per million for `driftPpm`, or the word to choose. */
  readonly value: number | string;
  /** A number is the least (`at-least`) or the greatest (`at-most`) safe value. */
  readonly bound: "at-least" | "at-most" | "choose";
}

/** What the lint states for one kind of fault. */
export interface TimingClass {
  readonly fault: TimingFault;
  /** The inequality in symbols; the class is safe exactly if it holds. */
  readonly law: string;
  readonly holds: boolean;
  readonly overlap: TimingOverlap;
  /** The part of an overlap in which both leaders run: what is left after a pause ends. */
  readonly awakeUs: number | null;
  /** The largest sum of what the overlap grows with that does no harm; `any`, or null for none. */
  readonly toleratedUs: number | "any" | null;
  readonly mends: readonly TimingMend[];
}

/** Least and worst time from a crash to the next leader, message delays aside. */
export interface TimingTakeover {
  readonly leastUs: number;
  readonly worstUs: number;
  /** Added twice to the worst: the unknown wall-clock error of an `absolute` lock. */
  readonly plusOffset: boolean;
  /** From a graceful release to the next leader. */
  readonly releasedUs: number;
}

/** Everything the timing lint states of one lock, as it stands in `report.json` under `lint`. */
export interface TimingLint {
  readonly preset: string | null;
  /** As linted, with `margin: auto` resolved. */
  readonly settings: TimingSettings & { readonly marginUs: number };
  readonly verdict: "safe" | "overlap" | "unbounded";
  readonly classes: readonly TimingClass[];
  readonly takeover: TimingTakeover;
  /** The greatest drift without overlap by drift alone; `any`, or null where there is none. */
  readonly driftToleratedPpm: number | "any" | null;
  /** The greatest delay of a reply without overlap; `any`, or null where there is none. */
  readonly delayToleratedUs: number | "any" | null;
  /** Attempts to renew that begin before the deadline, if each fails at once or times out. */
  readonly renewAttempts: { readonly failing: number; readonly timingOut: number };
  /** What else an operator should know, one sentence each. */
  readonly notes: readonly string[];
}

/** A known lock, with the settings its library ships and where they are documented. */
export interface TimingPreset {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly settings: TimingSettings;
  /** Settings a caller has to give: the library has no value of its own. */
  readonly required: readonly ("ttlUs" | "renewUs")[];
  /** What the library derives from other settings; a value `given` by hand stands as it is. */
  readonly follow?: (
    settings: TimingSettings,
    given: Partial<TimingSettings>,
  ) => Partial<TimingSettings>;
  /**
   * The library's words for the settings it lets a user choose; others are never suggested. For
   * `stepDown` what it tells its user by.
   */
  readonly names: Readonly<Partial<Record<TimingKnob, string>>>;
  /** Whether the simulator has the scheme. */
  readonly simulated: boolean;
  readonly notes: readonly string[];
  /** Where each value comes from: document or source file, and what it says. */
  readonly sources: readonly { readonly where: string; readonly says: string }[];
}
