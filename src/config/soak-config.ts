import type { DrillSettings } from "../domain/drill.ts";
import type { FaultKind, FaultProfile, FaultTarget, SoakWaiver } from "../domain/soak.ts";

/** Settings of the classic drill where the file names none. */
export const DRILL_DEFAULTS: DrillSettings = {
  ttlMs: 1_500,
  renewMs: 500,
  killAtMs: 3_000,
  windowMs: 6_000,
  stepMs: 100,
};

/**
 * What the file or the flags say of the lease; null means the preset's own value.
 *
 * Units: durations in µs; drift and jitter in parts per million.
 */
export interface LeaseOverrides {
  readonly preset: string | null;
  readonly nodes: number | null;
  readonly ttlUs: number | null;
  readonly renewUs: number | null;
  readonly retryUs: number | null;
  readonly jitterPpm: number | null;
  readonly anchor: "send" | "receive" | null;
  readonly marginUs: "auto" | number | null;
  readonly driftPpm: number | null;
  readonly requestTimeoutUs: number | null;
  readonly renewDeadlineUs: number | null;
  readonly lockDelayUs: number | null;
  readonly sweepUs: number | null;
  readonly stepDown: "clock" | "timer" | "told" | null;
  readonly wallOffsetUs: number | null;
  readonly runUs: number | null;
  readonly releaseOnExit: boolean | null;
  readonly onTimeout: "release" | "retry" | null;
  readonly workEveryUs: number | null;
  readonly guardUs: number | null;
  readonly fencing: boolean | null;
  readonly replicaLagUs: number | null;
  readonly restartLosesState: boolean | null;
  readonly losesTokenCounter: boolean | null;
}

/**
 * A fault with when, how long and whom it strikes; null means the profile's own value.
 *
 * Units: durations in µs; `ppm` is the share of messages in parts per million.
 */
export interface FaultChoice {
  readonly kind: FaultKind;
  readonly target: FaultTarget | null;
  /** Once, or every so often; never both. */
  readonly atUs: number | null;
  readonly everyUs: number | null;
  readonly forUs: readonly [least: number, most: number] | null;
  readonly ppm: number | null;
  readonly upToUs: number | null;
  readonly direction: "in" | "out" | "both" | "back" | null;
}

/** How long, how often and under what; null where nothing is said. */
export interface SoakOverrides {
  readonly lease: LeaseOverrides | null;
  /** Simulated time of one seed. */
  readonly windowUs: number | null;
  readonly seeds: number | null;
  readonly seed: string | null;
  /** Kinds and rules of faults where none are named. */
  readonly profile: FaultProfile | null;
  /** Empty: a soak without faults. */
  readonly faults: readonly (FaultKind | FaultChoice)[] | null;
}

/** A variation of the soak. Its own settings outrank the section's. */
export interface SoakScenario extends SoakOverrides {
  readonly name: string;
  readonly expect: "pass" | "fail";
}

/** A run that once failed: its place among the runs of a seed, as `seed/index` in a report. */
export interface RegressionRun {
  /** Null: the soak's own seed. */
  readonly seed: string | null;
  readonly index: number;
}

/** The `soak:` section. */
export interface SoakConfig extends SoakOverrides {
  /** False: switched off (`soak: false`). */
  readonly enabled: boolean;
  /** Null: no drill. */
  readonly drill: DrillSettings | null;
  readonly regressionRuns: readonly RegressionRun[];
  readonly scenarios: readonly SoakScenario[];
  readonly waivers: readonly SoakWaiver[];
}

/** Switched off: nothing else counts. */
export const SOAK_OFF: SoakConfig = {
  enabled: false,
  drill: null,
  lease: null,
  windowUs: null,
  seeds: null,
  seed: null,
  profile: null,
  faults: null,
  regressionRuns: [],
  scenarios: [],
  waivers: [],
};

/**
 * Whether the section asks for the lease soak: by any of its keys, or by naming nothing at all. A
 * section that only names a drill runs only the drill.
 */
export function asksForLease(soak: SoakConfig): boolean {
  if (!soak.enabled) return false;
  const named = [soak.lease, soak.windowUs, soak.seeds, soak.seed, soak.profile, soak.faults];
  const listed = [soak.regressionRuns, soak.scenarios, soak.waivers];
  return (
    soak.drill === null ||
    named.some((setting) => setting !== null) ||
    listed.some((entries) => entries.length > 0)
  );
}
