import type { ApiFailure } from "./failure.ts";

/** How long GitHub is waited for. Tests wait shorter. */
export interface Patience {
  /** One request, from sending it to the end of its answer. */
  readonly attemptMsMax: number;
  /** One read with all its retries; one comment with all its rounds. */
  readonly totalMsMax: number;
  readonly retriesMax: number;
  /** The n-th pause is n² times this. */
  readonly pauseMs: number;
  /** A comment that others write too is read again after this: their writes have then settled. */
  readonly settleMs: number;
}

/** Bounded by what a job can spare. GitHub's secondary limits ask for a minute, and get it once. */
export const PATIENCE: Patience = {
  attemptMsMax: 10_000,
  totalMsMax: 90_000,
  retriesMax: 3,
  pauseMs: 1000,
  settleMs: 3000,
};

/** How long to wait after the n-th failure before trying again; null is not to try. */
export function pauseAfter(
  failure: ApiFailure,
  failures: number,
  patience: Patience,
): number | null {
  if (!failure.passing || failures > patience.retriesMax) return null;
  if (failure.retryAfterMs !== null) return failure.retryAfterMs;
  // A limit that names no pause lasts a minute at least: longer than a job should wait.
  return failure.kind === "limited" ? null : patience.pauseMs * failures ** 2;
}
