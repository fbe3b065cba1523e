import type { LockHistory } from "./history-lock.ts";
import { ACQUIRE, FAILED, type Operations, type Sessions, UNKNOWN } from "./sweep.ts";
import { orderOf } from "./sweep-order.ts";

/** Refused acquires that no holder explains, and how many could not be judged. */
export interface BusyCheck {
  /** Operations, by index. */
  readonly misses: readonly number[];
  readonly unjudged: number;
  readonly reason: string;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * A refusal must meet a hold stretched as far as its neighbours allow:
 * `[max(acquire invoked, release before invoked), min(release returned, next acquire returned)]`.
 * That is exact while all times differ and all outcomes are known. Otherwise a refusal that meets none is
 * only counted: with ties the sessions may stand in another order, an unknown acquire may have held, and a
 * lease outlives its holder's deadline at the store. A refusal before any acquire is wrong in all cases.
 */
export function findBusyWithoutHolder(
  lock: LockHistory,
  sessions: Sessions,
  exclusive: boolean,
): BusyCheck {
  const { operations } = lock;
  const none = (reason: string, unjudged: number): BusyCheck => ({ misses: [], unjudged, reason });
  const refused = refusals(operations);
  if (refused.length === 0) return none("", 0);
  const first = firstGrantPossible(operations);
  const early = refused.filter((at) => (operations.returnedUs[at] as number) < first);
  if (early.length > 0) return { misses: early, unjudged: 0, reason: "" };
  if (!exclusive) return none("there were two holders", refused.length);
  if (lock.claims.startUs.length > 0 || sessions.timed.includes(1)) {
    return none("a lease may run on at the store after its holder's deadline", refused.length);
  }
  const misses = missed(operations, refused, sessions);
  if (misses.length === 0) return none("", 0);
  const reason = whyInexact(lock, sessions);
  return reason === null ? { misses, unjudged: 0, reason: "" } : none(reason, misses.length);
}

function refusals(operations: Operations): number[] {
  const found: number[] = [];
  for (let at = 0; at < operations.kind.length; at += 1) {
    if (operations.kind[at] === ACQUIRE && operations.outcome[at] === FAILED) found.push(at);
  }
  return found;
}

/** Nobody can have held before the first acquire that was not refused was invoked. */
function firstGrantPossible(operations: Operations): number {
  let first = NEVER;
  for (let at = 0; at < operations.kind.length; at += 1) {
    const refused = operations.kind[at] === ACQUIRE && operations.outcome[at] === FAILED;
    const invoked = operations.kind[at] === ACQUIRE ? (operations.invokedUs[at] as number) : -1;
    if (!refused && invoked < first) first = invoked;
  }
  return first;
}

function missed(operations: Operations, refused: readonly number[], sessions: Sessions): number[] {
  const rows: number[] = [];
  for (let session = 0; session < sessions.count; session += 1) {
    if (sessions.granted[session] === 1) rows.push(session);
  }
  const by = Float64Array.from(rows, (row) => sessions.heldBy[row] as number);
  const until = Float64Array.from(rows, (row) => sessions.heldUntil[row] as number);
  const ordered = Array.from(orderOf(by, until), (at) => rows[at] as number);
  const from = ordered.map((session, at) => {
    const before = ordered[at - 1];
    const free = before === undefined ? -1 : (sessions.heldUntil[before] as number);
    return Math.max(sessions.acquireInvokedUs[session] as number, free);
  });
  const to = ordered.map((session, at) => {
    const next = ordered[at + 1];
    const taken = next === undefined ? NEVER : (sessions.heldBy[next] as number);
    return Math.min(sessions.releaseReturnedUs[session] as number, taken);
  });
  return refused.filter((at) => {
    const hold = countUpTo(from, operations.returnedUs[at] as number) - 1;
    return hold < 0 || (to[hold] as number) < (operations.invokedUs[at] as number);
  });
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function whyInexact(lock: LockHistory, sessions: Sessions): string | null {
  const { operations } = lock;
  if (lock.endedUs.some((at) => at !== NEVER)) return "a holder crashed";
  const odd = operations.outcome.some(
    (outcome, at) => outcome === UNKNOWN || (outcome === FAILED && operations.kind[at] !== ACQUIRE),
  );
  if (odd || sessions.acquireInvokedUs.includes(-1)) return "some outcomes are not known";
  const times = new Float64Array(2 * operations.kind.length);
  times.set(operations.invokedUs);
  times.set(operations.returnedUs, operations.kind.length);
  times.sort();
  const tied = times.some((time, at) => at > 0 && time === times[at - 1]);
  return tied ? "some times are equal" : null;
}
