import { OPEN, openClaim } from "./claims.ts";
import { JUMP, localNow, NODES_MAX } from "./clock.ts";
import { armDeadline, deadlineAt, hasDeadline, mayLead, reading } from "./deadline.ts";
import { absolve } from "./health.ts";
import { COUNT, count, RENEW_ATTEMPTS, RENEW_FAILURES_NOW } from "./measures.ts";
import {
  ACQUIRE,
  BUSY,
  GRANTED,
  LOST,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  READ,
  RELEASE,
  RENEWAL,
  RENEWED,
  SEEN_FREE,
  SEEN_OWN,
  send,
} from "./network.ts";
import { armRetry, lead, leave, renewalFailed } from "./node.ts";
import {
  ANCHOR,
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
  MARGIN,
  NO_RENEW_DEADLINE,
  P,
  RECORD_TIME,
  RELEASE_ON_EXIT,
  RENEW,
  RENEW_DEADLINE,
  RETRY,
  TIMEOUT,
  TIMER_FLAG,
  TTL,
} from "./parameters.ts";
import {
  ACQUIRE_FAILED,
  ACQUIRE_INVOKED,
  ACQUIRE_OK,
  ACQUIRE_UNKNOWN,
  AT_DEADLINE,
  BY_LOST,
  note,
  RELEASE_INVOKED,
  RENEW_FAILED,
  RENEW_INVOKED,
  RENEW_OK,
  RENEW_UNKNOWN,
} from "./recorder.ts";
import { arm, DEADLINE_TIMER, disarm, isArmed, SEND_TIMER, TIMEOUT_TIMER } from "./timers.ts";

/**
 * The client of a record. A candidate looks at it, and tries to take it once it has not changed for
 * the ttl on the candidate's own monotonic clock. A holder with a renew deadline waits after each
 * renewal, then tries for so long and stops (Kubernetes); one without keeps a deadline from its last
 * renewal's send (DynamoDB).
 */

/** The version a node saw last, -1 for none, and when, by its own clock. */
const SEEN_VERSION = new Int32Array(NODES_MAX);
const SEEN_AT = new Float64Array(NODES_MAX);
/** What the outstanding request is, and the version it writes over. */
const ASKS = new Int32Array(NODES_MAX);
const OVER = new Int32Array(NODES_MAX);
/** The version a holder wrote last, as far as it knows. */
const WROTE = new Int32Array(NODES_MAX);

const NEVER = Number.POSITIVE_INFINITY;

/** A node knows nothing of the record: at the start, and in every new incarnation. */
export function forgetRecord(node: number): void {
  SEEN_VERSION[node] = -1;
}

function keepsDeadline(): boolean {
  return P[RENEW_DEADLINE] === 0;
}

/** The send timer: a candidate looks at the record, a holder renews. */
export function onRecordTimer(node: number): void {
  if (OUTSTANDING[node] !== 0) return;
  prepareRecord(node);
  if (OUTSTANDING[node] !== 0) dispatchRecord(node);
}

/** Reads the clock for the next request, which is outstanding from now on. */
export function prepareRecord(node: number): void {
  if (LEADING[node] === 0) {
    ask(node, READ, 0);
    return;
  }
  if (!keepsDeadline() && DEADLINE[node] === NEVER) beginRound(node);
  if (mayLead(node)) ask(node, RENEWAL, WROTE[node] as number);
  else stepDownRecord(node, AT_DEADLINE);
}

/** The holder tries to renew from now on, for so long. */
function beginRound(node: number): void {
  if (P[NO_RENEW_DEADLINE] === 1) return;
  const ends = reading(node) + (P[RENEW_DEADLINE] as number);
  DEADLINE[node] = ends;
  arm(node, DEADLINE_TIMER, localNow(node) + (P[RENEW_DEADLINE] as number));
}

function ask(node: number, kind: number, over: number): void {
  const id = (LAST_ID[node] as number) + 1;
  LAST_ID[node] = id;
  OUTSTANDING[node] = id;
  ASKS[node] = kind;
  OVER[node] = over;
  ANCHOR[node] = reading(node);
  PREPARED_AT[node] = localNow(node);
}

/** Sends the prepared request. */
export function dispatchRecord(node: number): void {
  const id = OUTSTANDING[node] as number;
  const kind = ASKS[node] as number;
  const local = localNow(node);
  arm(node, TIMEOUT_TIMER, local + (P[TIMEOUT] as number));
  if (kind === RENEWAL) {
    const token = TOKEN[node] as number;
    count(RENEW_ATTEMPTS, 1);
    note(RENEW_INVOKED, node, id, token, 0);
    const next = keepsDeadline() ? (PREPARED_AT[node] as number) + (P[RENEW] as number) : 0;
    arm(node, SEND_TIMER, keepsDeadline() ? next : local + (P[RETRY] as number));
  } else if (kind === ACQUIRE) note(ACQUIRE_INVOKED, node, id, 0, 0);
  else if (LEADING[node] === 0) armRetry(node, local);
  send(kind, node, id, OVER[node] as number, GRANT_OF[node] as number);
}

/** Asks for the next thing at once: a look is followed by the write it allows. */
function follow(node: number, kind: number, over: number): void {
  ask(node, kind, over);
  dispatchRecord(node);
}

/** No answer came in time: nobody knows whether the write was applied. */
export function onRecordTimeout(node: number): void {
  const id = OUTSTANDING[node] as number;
  if (id === 0) return;
  const kind = ASKS[node] as number;
  OUTSTANDING[node] = 0;
  if (kind === RENEWAL) note(RENEW_UNKNOWN, node, id, TOKEN[node] as number, 0);
  if (kind === ACQUIRE) note(ACQUIRE_UNKNOWN, node, id, 0, 0);
  if (LEADING[node] === 1) renewalFailed();
  goOn(node);
}

/** The answer is in: asks again at once if the send timer has fired meanwhile. */
function goOn(node: number): void {
  if (!isArmed(node, SEND_TIMER)) onRecordTimer(node);
}

/** The answer to the request that was outstanding. */
export function onRecordAnswer(node: number, kind: number, id: number, slot: number): void {
  const version = MESSAGE_TOKEN[slot] as number;
  if (kind === GRANTED) onTaken(node, id, version, MESSAGE_GRANT[slot] as number);
  else if (kind === RENEWED) onKept(node, id);
  else if (kind === LOST) onRefused(node, id);
  else if (kind === BUSY) {
    note(ACQUIRE_FAILED, node, id, 0, 0);
    goOn(node);
  } else if (LEADING[node] === 1) onOwnLook(node, kind, version);
  else onLook(node, kind, version, MESSAGE_GRANT[slot] as number);
}

/** A candidate has looked. */
function onLook(node: number, kind: number, version: number, stamp: number): void {
  // Whoever holds by a renew deadline knows its own record again: the answer to its write was lost.
  const takes = kind === SEEN_FREE || (kind === SEEN_OWN && !keepsDeadline());
  if (takes || hasWaited(node, version, stamp)) follow(node, ACQUIRE, version);
  else goOn(node);
}

function hasWaited(node: number, version: number, stamp: number): boolean {
  const local = localNow(node);
  const ttl = P[TTL] as number;
  // The planted bug holds its own clock against the one that its holder wrote.
  if (P[RECORD_TIME] === 1) {
    return Math.floor((local + (JUMP[node] as number)) / 1000) - stamp >= ttl / 1000;
  }
  if (SEEN_VERSION[node] === version) return local - (SEEN_AT[node] as number) >= ttl;
  SEEN_VERSION[node] = version;
  SEEN_AT[node] = local;
  return false;
}

/** A holder whose write was refused has looked: what it wrote unawares it may write over. */
function onOwnLook(node: number, kind: number, version: number): void {
  if (kind === SEEN_OWN && mayLead(node)) {
    follow(node, RENEWAL, version);
    return;
  }
  renewalFailed();
  // A flag that a timer clears outlives the news: its process stops when the round is over.
  if (P[TIMER_FLAG] === 1) goOn(node);
  else stepDownRecord(node, BY_LOST);
}

/** The record is the node's. */
function onTaken(node: number, id: number, token: number, grant: number): void {
  WROTE[node] = (OVER[node] as number) + 1;
  DEADLINE[node] = deadlineFrom(node);
  note(ACQUIRE_OK, node, id, token, toldDeadline(node));
  if (!mayLead(node)) {
    goOn(node);
    return;
  }
  lead(node, token, grant);
  armNext(node);
}

/** What the history says of the deadline: in global time, where one is kept. */
function toldDeadline(node: number): number {
  return hasDeadline(node) ? deadlineAt(node, DEADLINE[node] as number) : NEVER;
}

/** With a renew deadline it begins to run with the round, unless `isLeader` asks the clock. */
function deadlineFrom(node: number): number {
  if (!keepsDeadline()) {
    if (P[TIMER_FLAG] === 1 || P[NO_RENEW_DEADLINE] === 1) return NEVER;
    return reading(node) + (P[RENEW] as number) + (P[RENEW_DEADLINE] as number);
  }
  const anchor = P[ANCHOR_SEND] === 1 ? (ANCHOR[node] as number) : reading(node);
  return anchor + (P[TTL] as number) - (P[MARGIN] as number);
}

/** The next renewal, and the deadline where one is kept. */
function armNext(node: number): void {
  if (hasDeadline(node)) armDeadline(node);
  else disarm(node, DEADLINE_TIMER);
  const from = keepsDeadline() ? (PREPARED_AT[node] as number) : localNow(node);
  arm(node, SEND_TIMER, from + (P[RENEW] as number));
}

/** The record was renewed. */
function onKept(node: number, id: number): void {
  WROTE[node] = (OVER[node] as number) + 1;
  const deadline = deadlineFrom(node);
  if (keepsDeadline()) DEADLINE[node] = Math.max(DEADLINE[node] as number, deadline);
  else if (mayLead(node)) DEADLINE[node] = deadline;
  note(RENEW_OK, node, id, TOKEN[node] as number, toldDeadline(node));
  COUNT[RENEW_FAILURES_NOW] = 0;
  if (!mayLead(node)) {
    stepDownRecord(node, AT_DEADLINE);
    return;
  }
  if (OPEN[node] === 0) openClaim(node, TOKEN[node] as number, GRANT_OF[node] as number);
  absolve(node);
  armNext(node);
}

/** The record was written by somebody since, perhaps by the holder itself. */
function onRefused(node: number, id: number): void {
  note(RENEW_FAILED, node, id, TOKEN[node] as number, 0);
  if (keepsDeadline()) {
    renewalFailed();
    stepDownRecord(node, BY_LOST);
  } else if (mayLead(node)) follow(node, READ, 0);
  else stepDownRecord(node, AT_DEADLINE);
}

/** The node stops leading, and gives the record up where it is set to. */
export function stepDownRecord(node: number, reason: number): void {
  leave(node, reason);
  forgetRecord(node);
  if (reason !== BY_LOST && P[RELEASE_ON_EXIT] === 1) {
    note(RELEASE_INVOKED, node, 0, TOKEN[node] as number, 0);
    send(RELEASE, node, 0, WROTE[node] as number, GRANT_OF[node] as number);
  }
  armRetry(node, localNow(node));
}
