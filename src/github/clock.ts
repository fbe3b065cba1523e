/** Time, for those who wait for GitHub. Faked in tests. */
export interface Clock {
  /** Milliseconds from any origin; never runs backwards. */
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The machine's monotonic clock. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
