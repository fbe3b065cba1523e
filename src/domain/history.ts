import type { Verdict } from "./gate.ts";

/**
 * What a recorded history can break. `exclusion`: two holders at once; `token-order` and
 * `token-unique`: fencing tokens that do not rise with the grants; `busy`: a refusal while nobody
 * held; `stale-work`: work of an older grant accepted after work of a newer one; `renew-token`: a
 * renewal that changed the token.
 */
export type HistoryRule =
  | "exclusion"
  | "token-order"
  | "token-unique"
  | "busy"
  | "stale-work"
  | "renew-token";

/** One place where a history breaks a rule. */
export interface HistoryViolation {
  readonly rule: HistoryRule;
  readonly key: string;
  /** The sentence, naming processes, tokens, times and lines. */
  readonly text: string;
  /** The lines of the file it rests on, ascending. */
  readonly lines: readonly number[];
}

/** What the check of a recorded history says. */
export interface HistoryCheck {
  readonly verdict: Verdict;
  /** One line with everything in it. */
  readonly reason: string;
  readonly lines: number;
  readonly keys: number;
  readonly operations: number;
  /** Grants that certainly happened. */
  readonly sessions: number;
  /** The first of them in time, at most `VIOLATIONS_MAX`. */
  readonly violations: readonly HistoryViolation[];
  readonly violationsTotal: number;
  /** Where the check is not exact, or had nothing to go on. */
  readonly warnings: readonly string[];
}

/** Violations kept in full; all are counted. */
export const VIOLATIONS_MAX = 20;
