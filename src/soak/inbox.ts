import { closeClaim } from "./claims.ts";
import {
  answered,
  deadlineDue,
  dispatchRequest,
  prepareRequest,
  sendDue,
  startFollowing,
  timedOut,
  workDue,
} from "./client.ts";
import { NODES_MAX, now } from "./clock.ts";
import { hurt } from "./health.ts";
import {
  EVENT_BITS,
  freeMessage,
  GRANTED,
  ID,
  KIND,
  MESSAGE_EVENT,
  MESSAGE_TOKEN,
  NEXT,
  NOT_HELD,
  NOTICE,
  PEER_INCARNATION,
  RELEASED,
} from "./network.ts";
import { onNotice } from "./node.ts";
import { GRANT_OF, INCARNATION, LEADING, OUTSTANDING, PAUSED, TOKEN, UP } from "./node-state.ts";
import { sendWork, workAllowed } from "./node-work.ts";
import { DEAD_ID, P, REPLY_COUNTS } from "./parameters.ts";
import { push } from "./queue.ts";
import { BY_CRASH_OF_HOLDER, note, RELEASE_FAILED, RELEASE_OK } from "./recorder.ts";
import {
  DEADLINE_TIMER,
  disarm,
  disarmAll,
  fireNow,
  isDue,
  SEND_TIMER,
  TIMEOUT_TIMER,
  WORK_TIMER,
} from "./timers.ts";
import { BY_CRASH, BY_PAUSE } from "./violations.ts";

/** How a node meets the world: messages and timers, and what a crash or a pause does to both. */

/** Timers that fell due while a node slept, as bits, and its waiting messages, oldest first. */
const OVERDUE = new Int32Array(NODES_MAX);
const WAITING_FIRST = new Int32Array(NODES_MAX);
const WAITING_LAST = new Int32Array(NODES_MAX);
/** Work that was allowed before a pause and is sent after it: token and grant, 0 for none. */
const HELD_TOKEN = new Int32Array(NODES_MAX);
const HELD_GRANT = new Int32Array(NODES_MAX);
const HELD_REQUEST = new Int32Array(NODES_MAX);

/** Nobody sleeps. */
export function clearInboxes(): void {
  OVERDUE.fill(0);
  WAITING_FIRST.fill(-1);
  WAITING_LAST.fill(-1);
  HELD_TOKEN.fill(0);
  HELD_REQUEST.fill(0);
}

/** A timer of the node fires. */
export function onTimer(node: number, kind: number): void {
  if (UP[node] === 0) return;
  if (PAUSED[node] === 1) {
    OVERDUE[node] = (OVERDUE[node] as number) | (1 << kind);
    if (kind === DEADLINE_TIMER) deadlineDue(node, true);
  } else if (kind === WORK_TIMER) workDue(node);
  else if (kind === SEND_TIMER) sendDue(node);
  else if (kind === TIMEOUT_TIMER) timedOut(node);
  else deadlineDue(node, false);
}

/** A reply arrives. The slot is free afterwards, or waits with a sleeper. */
export function onReply(node: number, slot: number): void {
  if (PAUSED[node] === 1) {
    NEXT[slot] = -1;
    const last = WAITING_LAST[node] as number;
    if (last === -1) WAITING_FIRST[node] = slot;
    else NEXT[last] = slot;
    WAITING_LAST[node] = slot;
    return;
  }
  if (UP[node] === 1) handle(node, slot);
  freeMessage(slot);
}

function handle(node: number, slot: number): void {
  const kind = KIND[slot] as number;
  const id = ID[slot] as number;
  const alive =
    id !== 0 && OUTSTANDING[node] === id && PEER_INCARNATION[slot] === INCARNATION[node];
  if (kind === RELEASED || kind === NOT_HELD) {
    const token = MESSAGE_TOKEN[slot] as number;
    note(kind === RELEASED ? RELEASE_OK : RELEASE_FAILED, node, id, token, 0);
    return;
  }
  if (kind === NOTICE) {
    onNotice(node);
    return;
  }
  if (!alive) {
    // An id given up is dead, whatever arrives.
    const believes = P[DEAD_ID] === 1 && kind === GRANTED && LEADING[node] === 0;
    if (!believes || PEER_INCARNATION[slot] !== INCARNATION[node]) return;
  }
  // Elapsed time is checked when the reply is handled, where anything hangs on it: the timer is about
  // to fire.
  if (P[REPLY_COUNTS] === 1 && isDue(node, TIMEOUT_TIMER)) return;
  OUTSTANDING[node] = 0;
  disarm(node, TIMEOUT_TIMER);
  answered(node, kind, id, slot);
}

/** Everything volatile is gone; what it sent is on its way. */
export function crash(node: number): void {
  closeClaim(node, BY_CRASH_OF_HOLDER);
  UP[node] = 0;
  PAUSED[node] = 0;
  LEADING[node] = 0;
  OUTSTANDING[node] = 0;
  OVERDUE[node] = 0;
  HELD_TOKEN[node] = 0;
  HELD_REQUEST[node] = 0;
  disarmAll(node);
  for (let slot = WAITING_FIRST[node] as number; slot !== -1; ) {
    const next = NEXT[slot] as number;
    freeMessage(slot);
    slot = next;
  }
  WAITING_FIRST[node] = -1;
  WAITING_LAST[node] = -1;
}

/** A new incarnation begins. */
export function restart(node: number): void {
  const t = now();
  UP[node] = 1;
  INCARNATION[node] = (INCARNATION[node] as number) + 1;
  hurt(node, BY_CRASH, t);
  startFollowing(node);
}

/** The node stops dead; midway, it has just checked its clock and not yet sent. */
export function pause(node: number, midway: boolean): void {
  if (midway && LEADING[node] === 1 && workAllowed(node)) {
    HELD_TOKEN[node] = TOKEN[node] as number;
    HELD_GRANT[node] = GRANT_OF[node] as number;
  }
  if (midway && OUTSTANDING[node] === 0) {
    prepareRequest(node);
    HELD_REQUEST[node] = OUTSTANDING[node] as number;
    if (HELD_REQUEST[node] !== 0) disarm(node, SEND_TIMER);
  }
  PAUSED[node] = 1;
}

/** The node goes on: first with what it was about to send, then with what is overdue. */
export function resume(node: number, messagesFirst: boolean): void {
  const t = now();
  PAUSED[node] = 0;
  hurt(node, BY_PAUSE, t);
  if (HELD_TOKEN[node] !== 0) {
    sendWork(node, HELD_TOKEN[node] as number, HELD_GRANT[node] as number);
    HELD_TOKEN[node] = 0;
  }
  if (HELD_REQUEST[node] !== 0) {
    HELD_REQUEST[node] = 0;
    dispatchRequest(node);
  }
  if (messagesFirst) deliverWaiting(node);
  const overdue = OVERDUE[node] as number;
  OVERDUE[node] = 0;
  for (let kind = SEND_TIMER; kind <= WORK_TIMER; kind += 1) {
    if ((overdue & (1 << kind)) !== 0) fireNow(node, kind);
  }
  if (!messagesFirst) deliverWaiting(node);
}

function deliverWaiting(node: number): void {
  const t = now();
  for (let slot = WAITING_FIRST[node] as number; slot !== -1; slot = NEXT[slot] as number) {
    push(t, (slot << EVENT_BITS) | MESSAGE_EVENT);
  }
  WAITING_FIRST[node] = -1;
  WAITING_LAST[node] = -1;
}
