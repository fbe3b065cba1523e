import { closeClaim, openClaim } from "./claims.ts";
import { localNow, now } from "./clock.ts";
import { EXTRA_WAIT } from "./conditions.ts";
import { armDeadline, deadlineAt, deadlineFrom, mayLead, reading } from "./deadline.ts";
import { absolve, hurt } from "./health.ts";
import { checkSlack } from "./leases.ts";
import {
  COUNT,
  count,
  RENEW_ATTEMPTS,
  RENEW_FAILURES,
  RENEW_FAILURES_NOW,
  RENEW_FAILURES_RUN,
} from "./measures.ts";
import { ACQUIRE, RELEASE, RELEASE_ID, RENEWAL, send } from "./network.ts";
import {
  ANCHOR,
  ASKS_RENEWAL,
  DEADLINE,
  GRANT_OF,
  LAST_ID,
  LEADING,
  OUTSTANDING,
  PREPARED_AT,
  TOKEN,
} from "./node-state.ts";
import {
  ANCHOR_SEND,
  JITTER,
  LAST_ANCHOR,
  P,
  RELEASE_ON_EXIT,
  RENEW,
  RETRY,
  SAME_ID,
  STORED_FLAG,
  TICK,
  TICK_BLOCKED,
  TIMEOUT,
  TIMER_FLAG,
  WORK_EVERY,
} from "./parameters.ts";
import { below, STREAM_NODE } from "./random.ts";
import {
  ACQUIRE_INVOKED,
  ACQUIRE_OK,
  ACQUIRE_UNKNOWN,
  AT_DEADLINE,
  BY_LOST,
  BY_RESIGN,
  note,
  RELEASE_INVOKED,
  RENEW_INVOKED,
  RENEW_OK,
  RENEW_UNKNOWN,
} from "./recorder.ts";
import {
  arm,
  DEADLINE_TIMER,
  disarm,
  isArmed,
  SEND_TIMER,
  TIMEOUT_TIMER,
  WORK_TIMER,
} from "./timers.ts";
import { BY_LEADING } from "./violations.ts";

/** What a node does of its own accord and when told: the client's side of the lease. */

/** Longest first wait: followers start spread over one retry. */
export function startFollowing(node: number): void {
  const wait = below(STREAM_NODE + node, P[RETRY] as number);
  arm(node, SEND_TIMER, localNow(node) + wait);
}

/** The next poll, counted from the last send. */
export function armRetry(node: number, from: number): void {
  const fixed = EXTRA_WAIT[node] as number;
  const extra = fixed >= 0 ? fixed : below(STREAM_NODE + node, (P[JITTER] as number) + 1);
  arm(node, SEND_TIMER, from + (P[RETRY] as number) + extra);
}

/** The send timer: a follower asks for the lease, a leader renews it. */
export function onSendTimer(node: number): void {
  // While a request is outstanding its answer or timeout decides what comes next.
  if (OUTSTANDING[node] !== 0) return;
  prepare(node);
  if (OUTSTANDING[node] !== 0) dispatch(node);
}

/** Reads the clock for the next request, which is outstanding from now on. */
export function prepare(node: number): void {
  if (LEADING[node] === 1 && P[TICK_BLOCKED] === 0 && !mayLead(node)) {
    stepDown(node, AT_DEADLINE);
    return;
  }
  const id = (LAST_ID[node] as number) + 1;
  LAST_ID[node] = id;
  OUTSTANDING[node] = id;
  ASKS_RENEWAL[node] = LEADING[node] as number;
  ANCHOR[node] = reading(node);
  // The next renewal is due from here: a pause before the send makes it no later.
  PREPARED_AT[node] = localNow(node);
}

/** Sends the prepared request. */
export function dispatch(node: number): void {
  const id = OUTSTANDING[node] as number;
  const local = localNow(node);
  arm(node, TIMEOUT_TIMER, local + (P[TIMEOUT] as number));
  if (ASKS_RENEWAL[node] === 1) {
    const token = TOKEN[node] as number;
    count(RENEW_ATTEMPTS, 1);
    note(RENEW_INVOKED, node, id, token, 0);
    send(RENEWAL, node, id, token, GRANT_OF[node] as number);
    arm(node, SEND_TIMER, (PREPARED_AT[node] as number) + (P[RENEW] as number));
  } else {
    note(ACQUIRE_INVOKED, node, id, 0, 0);
    send(ACQUIRE, node, id, 0, 0);
    armRetry(node, local);
  }
}

/** No answer came in time: nobody knows whether the request was applied. */
export function onTimeout(node: number): void {
  const id = OUTSTANDING[node] as number;
  if (id === 0) return;
  if (ASKS_RENEWAL[node] === 1) {
    note(RENEW_UNKNOWN, node, id, TOKEN[node] as number, 0);
    onFailed(node);
    return;
  }
  if (P[SAME_ID] === 1 && reading(node) < deadlineFrom(ANCHOR[node] as number)) {
    // The first send stays the anchor: the store repeats the grant without extending it.
    if (P[LAST_ANCHOR] === 1) ANCHOR[node] = reading(node);
    dispatch(node);
    return;
  }
  note(ACQUIRE_UNKNOWN, node, id, 0, 0);
  OUTSTANDING[node] = 0;
  note(RELEASE_INVOKED, node, id, 0, 0);
  send(RELEASE_ID, node, id, 0, 0);
  followOn(node);
}

/** A renewal failed, perhaps at the network alone: the holder tries again until its deadline. */
export function onFailed(node: number): void {
  renewalFailed();
  OUTSTANDING[node] = 0;
  if (P[TICK_BLOCKED] === 0) {
    onSendTimer(node);
    return;
  }
  // Between two requests is when this client looks; then it waits.
  if (!mayLead(node)) stepDown(node, AT_DEADLINE);
  else arm(node, SEND_TIMER, localNow(node) + (P[TICK] as number));
}

/** The answer is in: asks again at once if the send timer has fired meanwhile. */
export function followOn(node: number): void {
  if (!isArmed(node, SEND_TIMER)) onSendTimer(node);
}

/** Counts a renewal that did not come through. */
export function renewalFailed(): void {
  count(RENEW_FAILURES, 1);
  count(RENEW_FAILURES_NOW, 1);
  const run = COUNT[RENEW_FAILURES_NOW] as number;
  if (run > (COUNT[RENEW_FAILURES_RUN] as number)) COUNT[RENEW_FAILURES_RUN] = run;
}

/** The lease was granted. */
export function onGranted(node: number, id: number, token: number, grant: number): void {
  const present = reading(node);
  const deadline = deadlineFrom(P[ANCHOR_SEND] === 1 ? (ANCHOR[node] as number) : present);
  note(ACQUIRE_OK, node, id, token, deadlineAt(node, deadline));
  if (present >= deadline && P[STORED_FLAG] === 0) {
    note(RELEASE_INVOKED, node, 0, token, 0);
    send(RELEASE, node, 0, token, grant);
    followOn(node);
    return;
  }
  DEADLINE[node] = deadline;
  lead(node, token, grant);
  armDeadline(node);
  arm(node, SEND_TIMER, (PREPARED_AT[node] as number) + (P[RENEW] as number));
  checkSlack(node);
}

/** The node believes to lead from now on. */
export function lead(node: number, token: number, grant: number): void {
  openClaim(node, token, grant);
  LEADING[node] = 1;
  TOKEN[node] = token;
  GRANT_OF[node] = grant;
  absolve(node);
  COUNT[RENEW_FAILURES_NOW] = 0;
  arm(node, WORK_TIMER, localNow(node) + (P[WORK_EVERY] as number));
}

/** The lease was renewed: the deadline moves, but only ever forward. */
export function onRenewed(node: number, id: number, open: boolean): void {
  const present = reading(node);
  const deadline = deadlineFrom(P[ANCHOR_SEND] === 1 ? (ANCHOR[node] as number) : present);
  if (deadline > (DEADLINE[node] as number)) DEADLINE[node] = deadline;
  note(RENEW_OK, node, id, TOKEN[node] as number, deadlineAt(node, DEADLINE[node] as number));
  COUNT[RENEW_FAILURES_NOW] = 0;
  if (!mayLead(node)) {
    stepDown(node, AT_DEADLINE);
    return;
  }
  // Asleep at its old deadline, the node leads again by a renewal that was answered meanwhile.
  if (!open) openClaim(node, TOKEN[node] as number, GRANT_OF[node] as number);
  absolve(node);
  armDeadline(node);
  checkSlack(node);
  followOn(node);
}

/** The store says that another leads, or nobody. */
export function onLost(node: number): void {
  renewalFailed();
  stepDown(node, BY_LOST);
}

/** The deadline has passed by the node's clock: the claim ends, awake or not. */
export function onDeadline(node: number, paused: boolean): void {
  if (LEADING[node] === 0) return;
  if (mayLead(node)) {
    armDeadline(node);
    return;
  }
  if (!paused) stepDown(node, AT_DEADLINE);
  // A flag that a timer clears stays set while its process sleeps.
  else if (P[TIMER_FLAG] === 0) closeClaim(node, AT_DEADLINE);
}

/** The node stops leading and, unless it has been told that the lease is gone, releases it. */
export function stepDown(node: number, reason: number): void {
  leave(node, reason);
  if (reason !== BY_LOST && (reason !== BY_RESIGN || P[RELEASE_ON_EXIT] === 1)) {
    const token = TOKEN[node] as number;
    note(RELEASE_INVOKED, node, 0, token, 0);
    send(RELEASE, node, 0, token, GRANT_OF[node] as number);
  }
  armRetry(node, localNow(node));
}

/** The node believes to lead no longer; what it asked for meanwhile is dead. */
export function leave(node: number, reason: number): void {
  const t = now();
  closeClaim(node, reason);
  LEADING[node] = 0;
  hurt(node, BY_LEADING, t);
  OUTSTANDING[node] = 0;
  disarm(node, DEADLINE_TIMER);
  disarm(node, WORK_TIMER);
  disarm(node, TIMEOUT_TIMER);
  absolve(node);
}

/** The lock was said to be free: asks at once, or as soon as the answer under way is in. */
export function onNotice(node: number): void {
  if (LEADING[node] === 1) return;
  disarm(node, SEND_TIMER);
  onSendTimer(node);
}
