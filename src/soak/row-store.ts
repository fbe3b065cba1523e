import { NODES_MAX, now } from "./clock.ts";
import { hurt } from "./health.ts";
import { observeGrant } from "./leases.ts";
import { count, LEASES_RUN_OUT } from "./measures.ts";
import {
  EVENT_BITS,
  FREE_EVENT,
  ID,
  PEER,
  PEER_INCARNATION,
  SENT_AT,
  SPRING_EVENT,
} from "./network.ts";
import { DELTA, DRAIN_BOUND, KEEP_TOKENS, LAG, P } from "./parameters.ts";
import { push } from "./queue.ts";
import { FREE, GRANT, note } from "./recorder.ts";
import { BY_LATE } from "./violations.ts";
import { leaseGranted, termOver } from "./windows.ts";

/**
 * One row of a table that counts no time: what the schemes `record` and `absolute` keep at the store.
 * Their takers decide when it may be taken; this module only foresees when, for the monitors.
 */
export const ROW = new Float64Array(16);
export const HOLDER = 0;
const HOLDER_INCARNATION = 1;
export const ROW_TOKEN = 2;
export const ROW_GRANT = 3;
const LAST_TOKEN = 4;
const GRANTED_AT = 5;
/** Record: how often it was written. */
export const VERSION = 6;
/** Record: its writer's wall clock in milliseconds; nobody sound looks at it. */
export const STAMP = 7;
/** Absolute: the expiry, a wall reading. */
export const UNTIL = 8;
/** Who was granted the row last, whether or not it was released since. */
const GRANTEE = 9;

/** The highest id each node was granted for: a late copy of it is never granted again. */
export const SPENT_ID = new Int32Array(NODES_MAX);

/** When others may take the row, and the queue's entry for it. */
const TERM_AT = new Float64Array(16);
const DUE = 0;
const ENTRY = 1;
const NEVER = Number.POSITIVE_INFINITY;

interface Copy {
  readonly row: Float64Array;
  readonly ids: Int32Array;
}
const copies = new Map<number, Copy>();
/** A failover that waits for the next grant, to lose it; -1 for none. */
const WAITING = new Int32Array(32);

/** A row that nobody holds. */
export function clearRow(): void {
  ROW.fill(0);
  ROW[HOLDER] = -1;
  SPENT_ID.fill(0);
  TERM_AT.fill(NEVER);
  WAITING[0] = -1;
  copies.clear();
}

/** Others may take the row at that time, unless it is written before. */
export function setTerm(due: number): void {
  TERM_AT[DUE] = due;
  if (due < (TERM_AT[ENTRY] as number)) {
    TERM_AT[ENTRY] = due;
    push(due, FREE_EVENT);
  }
}

/** When others may take the row; infinite once they may. */
export function termEnds(): number {
  return TERM_AT[DUE] as number;
}

/** The event of the term's end has come up. */
export function onTermEnd(): void {
  const t = now();
  if (TERM_AT[ENTRY] !== t) return;
  TERM_AT[ENTRY] = NEVER;
  const due = TERM_AT[DUE] as number;
  if (due > t) {
    if (due < NEVER) setTerm(due);
    return;
  }
  TERM_AT[DUE] = NEVER;
  if (ROW[HOLDER] !== -1) count(LEASES_RUN_OUT, 1);
  openToOthers();
}

/** Others may take the row from now on. */
export function openToOthers(): void {
  TERM_AT[DUE] = NEVER;
  const holder = ROW[HOLDER] as number;
  if (holder !== -1) note(FREE, holder, 0, ROW[ROW_TOKEN] as number, 0);
  termOver(ROW[GRANTEE] as number, ROW[ROW_GRANT] as number, ROW[GRANTED_AT] as number);
}

/** The asker of a request has the row from now on, under a new token. */
export function grantRow(slot: number): void {
  springBeforeGrant();
  const node = PEER[slot] as number;
  const id = ID[slot] as number;
  const incarnation = PEER_INCARNATION[slot] as number;
  const token = (ROW[LAST_TOKEN] as number) + 1;
  ROW[LAST_TOKEN] = token;
  ROW[HOLDER] = node;
  ROW[GRANTEE] = node;
  ROW[HOLDER_INCARNATION] = incarnation;
  ROW[ROW_TOKEN] = token;
  ROW[GRANTED_AT] = now();
  SPENT_ID[node] = id;
  note(GRANT, node, id, token, 0);
  ROW[ROW_GRANT] = observeGrant(node, incarnation, id, token);
  leaseGranted(node, token);
}

/** Whether the row is held by the incarnation that asks. */
export function isOwn(slot: number): boolean {
  return ROW[HOLDER] === PEER[slot] && ROW[HOLDER_INCARNATION] === PEER_INCARNATION[slot];
}

/** A request that took long makes its sender no healthy candidate. */
export function noteDelay(slot: number): void {
  const t = now();
  if (t - (SENT_AT[slot] as number) > (P[DELTA] as number)) hurt(PEER[slot] as number, BY_LATE, t);
}

/** The next grant will not reach the replica before the failover. */
export function awaitFailover(fault: number): void {
  WAITING[0] = fault;
}

/** Half the lag after the grant that is about to be, the replica takes over without it. */
function springBeforeGrant(): void {
  const fault = WAITING[0] as number;
  if (fault === -1) return;
  WAITING[0] = -1;
  copyRow(fault);
  push(now() + Math.floor((P[LAG] as number) / 2), (fault << EVENT_BITS) | SPRING_EVENT);
}

/** A copy of the row, for a failover that forgets what came after. */
export function copyRow(fault: number): void {
  copies.set(fault, { row: ROW.slice(), ids: SPENT_ID.slice() });
}

/** The row is as it was copied; empty where it was not. Whoever watches it waits anew. */
export function restoreRow(fault: number): void {
  const copy = copies.get(fault);
  copies.delete(fault);
  const lastToken = ROW[LAST_TOKEN] as number;
  if (copy === undefined) {
    ROW.fill(0);
    ROW[HOLDER] = -1;
    SPENT_ID.fill(0);
  } else {
    ROW.set(copy.row);
    SPENT_ID.set(copy.ids);
  }
  if (P[KEEP_TOKENS] === 1) ROW[LAST_TOKEN] = lastToken;
  setTerm(ROW[HOLDER] === -1 ? NEVER : now() + (P[DRAIN_BOUND] as number));
}
