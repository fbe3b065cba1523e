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
  const first = firstGrantPossible(operations, sessions);
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

/**
 * Nobody can have held before the first acquire that was not refused was invoked, unless an operation
 * tells of a grant from before the history.
 */
function firstGrantPossible(operations: Operations, sessions: Sessions): number {
  let first = NEVER;
  for (let at = 0; at < operations.kind.length; at += 1) {
    const acquire = operations.kind[at] === ACQUIRE;
    if (acquire && operations.outcome[at] === FAILED) continue;
    const since = sessions.acquireInvokedUs[operations.session[at] as number] as number;
    const invoked = acquire ? (operations.invokedUs[at] as number) : since;
    if (invoked < first) first = invoked;
  }
  return first;
}

/** Both ends of the stretched holds ascend, so the last one that began in time ends last as well. */
function missed(operations: Operations, refused: readonly number[], sessions: Sessions): number[] {
  const rows = grantedRows(sessions);
  const by = new Float64Array(rows.length);
  const until = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    by[at] = sessions.heldBy[rows[at] as number] as number;
    until[at] = sessions.heldUntil[rows[at] as number] as number;
  }
  const order = orderOf(by, until);
  const from = new Float64Array(rows.length);
  const to = new Float64Array(rows.length);
  let free = -1;
  for (let at = 0; at < order.length; at += 1) {
    const here = order[at] as number;
    const session = rows[here] as number;
    const next = at + 1 < order.length ? (by[order[at + 1] as number] as number) : NEVER;
    from[at] = Math.max(sessions.acquireInvokedUs[session] as number, free);
    to[at] = Math.min(sessions.releaseReturnedUs[session] as number, next);
    free = until[here] as number;
  }
  return refused.filter((at) => {
    const hold = countUpTo(from, operations.returnedUs[at] as number) - 1;
    return hold < 0 || (to[hold] as number) < (operations.invokedUs[at] as number);
  });
}

function grantedRows(sessions: Sessions): Uint32Array {
  const rows = new Uint32Array(sessions.count);
  let count = 0;
  for (let session = 0; session < sessions.count; session += 1) {
    if (sessions.granted[session] === 0) continue;
    rows[count] = session;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: Float64Array, limit: number): number {
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
