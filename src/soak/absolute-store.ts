import { now } from "./clock.ts";
import { ASKED_AT, observeRelease } from "./leases.ts";
import {
  ACQUIRE,
  BUSY,
  GRANTED,
  ID,
  KIND,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  NOT_HELD,
  PEER,
  PEER_INCARNATION,
  RELEASED,
  reply,
} from "./network.ts";
import { DELETE_ANY, OWNER_ONLY, P, TTL, UNCHECKED } from "./parameters.ts";
import { FREE, note } from "./recorder.ts";
import {
  grantRow,
  HOLDER,
  isOwn,
  noteDelay,
  ROW,
  ROW_GRANT,
  ROW_TOKEN,
  SPENT_ID,
  setTerm,
  UNTIL,
} from "./row-store.ts";
import { passedByAll, wallNow } from "./wall-clock.ts";

/**
 * A row with an expiry that its writer's wall clock set: `update … set lock_until = :now + most where
 * lock_until <= :now`. The store compares two numbers of its clients and knows no time.
 *
 * Source: ShedLock, JdbcTemplateLockProvider without usingDbTime().
 */

/** A wall reading travels in the two fields that an acquire has no other use for. */
const LOW = 2_147_483_648;

/** The fields that carry a wall reading: what is below 2^31, and what is above. */
export function lowOf(reading: number): number {
  return reading % LOW;
}

/** The upper part of a wall reading. */
export function highOf(reading: number): number {
  return Math.floor(reading / LOW);
}

/** Handles a request and answers it; the slot is the answer's. */
export function onAbsoluteRequest(slot: number): void {
  noteDelay(slot);
  if (KIND[slot] === ACQUIRE) acquire(slot);
  else release(slot);
}

function acquire(slot: number): void {
  const node = PEER[slot] as number;
  const id = ID[slot] as number;
  const asked = (MESSAGE_GRANT[slot] as number) * LOW + (MESSAGE_TOKEN[slot] as number);
  const open = (ROW[UNTIL] as number) <= asked || P[UNCHECKED] === 1;
  if (!open || id <= (SPENT_ID[node] as number)) {
    reply(slot, BUSY, 0, 0);
    return;
  }
  ASKED_AT[0] = asked;
  grantRow(slot);
  ROW[UNTIL] = asked + (P[TTL] as number);
  setTerm(Math.max(now(), passedByAll(ROW[UNTIL] as number)));
  reply(slot, GRANTED, ROW[ROW_TOKEN] as number, ROW[ROW_GRANT] as number);
}

/** The job is done: the expiry becomes its node's present time. */
function release(slot: number): void {
  const node = PEER[slot] as number;
  const holder = ROW[HOLDER] as number;
  const incarnation = PEER_INCARNATION[slot] as number;
  const token = MESSAGE_TOKEN[slot] as number;
  const own = isOwn(slot) && ROW[ROW_TOKEN] === token;
  // What an unlock compares is the statement's: the grant, its node's name, or nothing at all.
  const named = P[OWNER_ONLY] === 1 && holder === node;
  const frees = holder !== -1 && (own || named || P[DELETE_ANY] === 1);
  const freed = frees ? (ROW[ROW_GRANT] as number) : 0;
  observeRelease(node, incarnation, MESSAGE_GRANT[slot] as number, freed, holder);
  if (frees) {
    note(FREE, node, 0, token, 0);
    ROW[HOLDER] = -1;
    ROW[UNTIL] = Math.min(ROW[UNTIL] as number, wallNow(node));
    setTerm(Math.max(now(), passedByAll(ROW[UNTIL] as number)));
  }
  reply(slot, frees ? RELEASED : NOT_HELD, token, 0);
}
