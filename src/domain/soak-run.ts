import type { Verdict } from "./gate.ts";
import type { FaultKind, InvariantId, LeaseSettings, Witness } from "./soak.ts";
import type { TimingLint } from "./timing.ts";

/** One invariant over the seeds of a run. */
export interface InvariantResult {
  readonly id: InvariantId;
  readonly verdict: Verdict;
  /** Occasions it was judged on: 0 means it was never put to the test. */
  readonly judged: number;
  readonly violations: number;
  readonly seedsViolated: number;
  readonly worstUs: number;
  /** Index of a seed that shows it, null without a violation. */
  readonly seedIndex: number | null;
  /** The waiver that covers it, null otherwise. */
  readonly waived: string | null;
  /** Windows not judged, by reason. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Why it means nothing to these settings, and so is neither judged nor passed. */
  readonly notJudged?: string;
}

/** Percentiles by nearest rank, rounded up to whole milliseconds; null below 20 samples. */
export interface Distribution {
  readonly n: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number;
}

/** Work at the protected resource. */
export interface WorkCounts {
  readonly attempted: number;
  readonly accepted: number;
  readonly rejectedStale: number;
  readonly acceptedStale: number;
  readonly acceptedLate: number;
}

/** Figures of a soak. Times in microseconds. */
export interface SoakMetrics {
  readonly takeoverUs: Readonly<Record<string, Distribution>>;
  readonly leaderless: Distribution | null;
  readonly tenure: Distribution | null;
  readonly overlapUs: number;
  /** Null where no claim was ever open. Negative: a deadline lay behind the store's expiry. */
  readonly minSlackUs: number | null;
  readonly work: WorkCounts;
  readonly elections: number;
  readonly renewAttempts: number;
  readonly renewFailures: number;
  readonly renewFailuresRun: number;
  readonly idemHits: number;
  readonly alertStorms: number;
  readonly leaderlessUs: number;
  readonly longestLeaderlessUs: number;
  /** Leaderless time while a healthy candidate was there, of the time that had either. */
  readonly availability: { readonly downUs: number; readonly ofUs: number };
}

/** Whether the run was worth something. */
export interface Probes {
  readonly takeovers: number;
  readonly leasesRunOut: number;
  readonly refusedRenewals: number;
  /** By enabled kind: how often it was in effect on a holder. */
  readonly effective: Readonly<Record<string, number>>;
  /** In words; empty when the run was worth something. */
  readonly missed: readonly string[];
}

/** A planted bug, and whether the soak caught it. */
export interface CanaryResult {
  readonly name: string;
  readonly invariant: InvariantId;
  readonly caught: boolean;
}

/** One scenario's soak, as it stands in `report.json` under `soak.runs`. */
export interface SoakRun {
  readonly scenario: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly seeds: number;
  readonly seed: string;
  readonly simulatedUs: number;
  readonly events: number;
  readonly digest: string;
  readonly expected: "pass" | "fail";
  readonly windowUs: number;
  readonly settings: LeaseSettings;
  readonly faults: readonly FaultKind[];
  readonly invariants: readonly InvariantResult[];
  readonly metrics: SoakMetrics;
  readonly probes: Probes;
  readonly canaries: readonly CanaryResult[];
  /** Why a violation could not be avoided with these settings; empty when it could. */
  readonly unavoidable: readonly string[];
  readonly witness: Witness | null;
  /** What the timing lint states of the settings. */
  readonly lint?: TimingLint;
}
