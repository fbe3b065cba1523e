import type { DrillSettings } from "../domain/drill.ts";
import type { Waiver } from "../domain/gate.ts";

/** Kinds of fault that a soak can inject. */
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

/** Invariants that a soak judges and a waiver can name. */
export const INVARIANTS = [
  "store-exclusion",
  "belief-exclusion",
  "stale-work",
  "token-order",
  "renew-keeps-owner",
  "release-by-holder",
  "slack",
  "step-down",
  "drain",
  "pickup",
  "recovery",
  "availability",
  "flapping",
  "probes",
  "determinism",
  "canary",
] as const;
export type InvariantId = (typeof INVARIANTS)[number];

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
  readonly clockDriftPpm: number | null;
  readonly requestTimeoutUs: number | null;
  readonly renewDeadlineUs: number | null;
  readonly lockDelayUs: number | null;
  readonly sweepUs: number | null;
  readonly releaseOnExit: boolean | null;
}

/** How long, how often and under what; null where nothing is said. */
export interface SoakSettings {
  readonly lease: LeaseOverrides | null;
  /** Simulated time of one seed. */
  readonly windowUs: number | null;
  readonly seeds: number | null;
  readonly seed: string | null;
  /** Empty: a soak without faults. */
  readonly faults: readonly FaultKind[] | null;
}

/** A variation of the soak. Its own settings outrank the section's. */
export interface SoakScenario extends SoakSettings {
  readonly name: string;
  readonly expect: "pass" | "fail";
}

/** A known violation that is accepted up to a bound. */
export interface SoakWaiver extends Waiver {
  readonly invariant: InvariantId;
  /** Worse than this is not waived; null waives any. */
  readonly upToUs: number | null;
}

/** The `soak:` section. */
export interface SoakConfig extends SoakSettings {
  /** False: switched off (`soak: false`). */
  readonly enabled: boolean;
  /** Null: no drill. */
  readonly drill: DrillSettings | null;
  readonly regressionSeeds: readonly string[];
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
  faults: null,
  regressionSeeds: [],
  scenarios: [],
  waivers: [],
};
