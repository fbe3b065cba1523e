import { CLAIM_END, CLAIMED_GRANT, OPEN, orphanFreed } from "./claims.ts";
import { now } from "./clock.ts";
import { reasonForNoCandidate, STORE_HURT_AT } from "./health.ts";
import { DELTA, DRAIN_BOUND, LOOKBACK, P, PICKUP_BOUND } from "./parameters.ts";
import {
  BY_END,
  BY_LAST_REQUEST,
  BY_STORE,
  DRAIN,
  exclude,
  judge,
  PICKUP,
  violate,
} from "./violations.ts";

/** The two halves of a takeover: `drain`, until the lease is free, and `pickup`, until it is granted. */
const WINDOW = new Float64Array(16);
const IS_OPEN = 0;
const FREE_SINCE = 1;

/** No lease was ever free. */
export function clearWindows(): void {
  WINDOW.fill(0);
}

/**
 * The lease of a grant is free at the store. `requestDelay` is how long the holder's last request
 * took until it was handled, at `requestAt`.
 */
export function leaseFreed(
  node: number,
  token: number,
  grant: number,
  grantedAt: number,
  requestAt: number,
  requestDelay: number,
): void {
  const t = now();
  if (!termOver(node, grant, grantedAt)) return;
  // A claim that outlives its lease is another invariant's business.
  if (OPEN[node] === 1) return;
  const drained = t - (CLAIM_END[node] as number);
  if (drained <= 0) return;
  // A pause between reading the clock and sending makes a request late that travelled fast.
  const afterEnd = requestAt - (CLAIM_END[node] as number);
  const late = Math.max(requestDelay, afterEnd) > (P[DELTA] as number);
  if (late) exclude(DRAIN, BY_LAST_REQUEST);
  else if ((STORE_HURT_AT[0] as number) >= requestAt) exclude(DRAIN, BY_STORE);
  else {
    judge(DRAIN);
    const over = drained - (P[DRAIN_BOUND] as number);
    if (over > 0) violate(DRAIN, over, [[node, token]]);
  }
}

/**
 * Others may be granted the lease from now on; false where nobody ever claimed the grant. What no store
 * frees has only this half: that it comes in time is arithmetic.
 */
export function termOver(node: number, grant: number, grantedAt: number): boolean {
  WINDOW[IS_OPEN] = 1;
  WINDOW[FREE_SINCE] = now();
  const claimed = CLAIMED_GRANT[node] === grant;
  if (!claimed) orphanFreed(grantedAt);
  return claimed;
}

/** The holder has renewed what nobody had taken: it is free no longer. */
export function leaseKept(): void {
  WINDOW[IS_OPEN] = 0;
}

/** Somebody was granted the lease. */
export function leaseGranted(node: number, token: number): void {
  if (WINDOW[IS_OPEN] === 0) return;
  WINDOW[IS_OPEN] = 0;
  judgePickup([[node, token]]);
}

function judgePickup(parties: readonly (readonly [number, number])[]): void {
  const t = now();
  const since = WINDOW[FREE_SINCE] as number;
  if ((STORE_HURT_AT[0] as number) >= since) {
    exclude(PICKUP, BY_STORE);
    return;
  }
  const reason = reasonForNoCandidate(since - (P[LOOKBACK] as number));
  if (reason !== 0) {
    exclude(PICKUP, reason);
    return;
  }
  judge(PICKUP);
  const over = t - since - (P[PICKUP_BOUND] as number);
  if (over > 0) violate(PICKUP, over, parties);
}

/** The run is over: a window that is still open is judged once its bound has passed. */
export function endWindows(): void {
  const t = now();
  if (WINDOW[IS_OPEN] === 0) return;
  if (t - (WINDOW[FREE_SINCE] as number) > (P[PICKUP_BOUND] as number)) judgePickup([]);
  else exclude(PICKUP, BY_END);
}
