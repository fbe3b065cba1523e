/** Settings of the classic drill. Milliseconds; whole, not negative, and the step at least 1. */
export interface DrillSettings {
  readonly ttlMs: number;
  readonly renewMs: number;
  readonly killAtMs: number;
  readonly windowMs: number;
  readonly stepMs: number;
}

/** What a drill came to. `DRY_RUN` claims nothing about the lock. */
export type DrillOutcome = "OK" | "FAIL" | "DRY_RUN";

/** The drill's evidence, as it stands in `report.json`. */
export interface DrillResult {
  readonly result: DrillOutcome;
  /** The survivor's first acquisition at or after the kill, less the kill time; -1 if none. */
  readonly takeoverMs: number;
  readonly idemHits: number;
  readonly alertStorms: number;
  /** Every condition for OK that does not hold, in words; empty for OK. */
  readonly failures: readonly string[];
  readonly transcript: readonly string[];
}
