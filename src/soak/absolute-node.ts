import { highOf, lowOf } from "./absolute-store.ts";
import { localNow } from "./clock.ts";
import { FIXED_RUN } from "./conditions.ts";
import { mayLead } from "./deadline.ts";
import { ACQUIRE, GRANTED, MESSAGE_GRANT, MESSAGE_TOKEN, RELEASE, send } from "./network.ts";
import { armRetry, lead, leave } from "./node.ts";
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
import { MARGIN, P, RUN, STORED_FLAG, TICK, TIMEOUT, TTL } from "./parameters.ts";
import { below, STREAM_NODE } from "./random.ts";
import {
  ACQUIRE_FAILED,
  ACQUIRE_INVOKED,
  ACQUIRE_OK,
  ACQUIRE_UNKNOWN,
  BY_RESIGN,
  note,
  RELEASE_INVOKED,
} from "./recorder.ts";
import {
  arm,
  armAt,
  DEADLINE_TIMER,
  disarm,
  isArmed,
  SEND_TIMER,
  TIMEOUT_TIMER,
} from "./timers.ts";
import { wallAt, wallNow } from "./wall-clock.ts";

/**
 * The client of an expiry by wall clocks: whoever gets the row runs one job and unlocks. Nothing is
 * renewed. Whether anything stops a job that outlives the expiry is a setting.
 */

/** The send timer: a candidate asks for the row; a holder's job is done. */
export function onAbsoluteTimer(node: number): void {
  if (LEADING[node] === 1) {
    stepDownAbsolute(node, BY_RESIGN);
    return;
  }
  if (OUTSTANDING[node] !== 0) return;
  prepareAbsolute(node);
  dispatchAbsolute(node);
}

/** Reads the wall clock for the next request, which is outstanding from now on. */
export function prepareAbsolute(node: number): void {
  if (LEADING[node] === 1) return;
  const id = (LAST_ID[node] as number) + 1;
  LAST_ID[node] = id;
  OUTSTANDING[node] = id;
  ANCHOR[node] = wallNow(node);
  PREPARED_AT[node] = localNow(node);
}

/** Sends the prepared request, with the wall reading in it. */
export function dispatchAbsolute(node: number): void {
  const id = OUTSTANDING[node] as number;
  const local = localNow(node);
  const asked = ANCHOR[node] as number;
  arm(node, TIMEOUT_TIMER, local + (P[TIMEOUT] as number));
  note(ACQUIRE_INVOKED, node, id, 0, 0);
  send(ACQUIRE, node, id, lowOf(asked), highOf(asked));
  armRetry(node, local);
}

/** No answer came in time; if the row is the node's, it stays so until the expiry. */
export function onAbsoluteTimeout(node: number): void {
  const id = OUTSTANDING[node] as number;
  if (id === 0) return;
  note(ACQUIRE_UNKNOWN, node, id, 0, 0);
  OUTSTANDING[node] = 0;
  goOn(node);
}

function goOn(node: number): void {
  if (!isArmed(node, SEND_TIMER)) onAbsoluteTimer(node);
}

/** The answer to the request that was outstanding. */
export function onAbsoluteAnswer(node: number, kind: number, id: number, slot: number): void {
  if (kind !== GRANTED) {
    note(ACQUIRE_FAILED, node, id, 0, 0);
    goOn(node);
    return;
  }
  const token = MESSAGE_TOKEN[slot] as number;
  const grant = MESSAGE_GRANT[slot] as number;
  const kept = (P[TTL] as number) - (P[MARGIN] as number) + (P[TICK] as number);
  DEADLINE[node] = (ANCHOR[node] as number) + kept;
  note(ACQUIRE_OK, node, id, token, Math.max(0, wallAt(node, DEADLINE[node] as number)));
  if (!mayLead(node)) {
    goOn(node);
    return;
  }
  lead(node, token, grant);
  armExpiry(node);
  // The send timer of a holder is the end of its job; without one it goes on for ever.
  disarm(node, SEND_TIMER);
  const run = runOf(node);
  if (run > 0) arm(node, SEND_TIMER, localNow(node) + run);
}

function runOf(node: number): number {
  const fixed = FIXED_RUN[node] as number;
  if (fixed >= 0) return fixed;
  return P[RUN] === 0 ? 0 : 1 + below(STREAM_NODE + node, P[RUN] as number);
}

/** Sets the timer of the expiry, where it stops the job. To be called when the wall clock is set. */
export function armExpiry(node: number): void {
  if (P[STORED_FLAG] === 1) return;
  armAt(node, DEADLINE_TIMER, wallAt(node, DEADLINE[node] as number));
}

/** The job is over, done or stopped: its node unlocks. */
export function stepDownAbsolute(node: number, reason: number): void {
  const token = TOKEN[node] as number;
  leave(node, reason);
  note(RELEASE_INVOKED, node, 0, token, 0);
  send(RELEASE, node, 0, token, GRANT_OF[node] as number);
  armRetry(node, localNow(node));
}
