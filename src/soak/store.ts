import { now } from "./clock.ts";
import { hurt } from "./health.ts";
import { observeGrant, observeRelease, observeRenewal } from "./leases.ts";
import { count, REFUSED_RENEWALS } from "./measures.ts";
import {
  ACQUIRE,
  BUSY,
  GRANTED,
  ID,
  KIND,
  LOST,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  NOT_HELD,
  PEER,
  PEER_INCARNATION,
  RELEASE_ID,
  RELEASED,
  RENEWAL,
  RENEWED,
  reply,
  SENT_AT,
} from "./network.ts";
import {
  DELETE_ANY,
  DELTA,
  NON_IDEMPOTENT,
  OWNER_ONLY,
  P,
  SILENT_REACQUIRE,
  STORE_TTL,
} from "./parameters.ts";
import { GRANT, note } from "./recorder.ts";
import {
  armFree,
  clearLease,
  EXPIRY,
  expire,
  freeReading,
  GRANTED_AT,
  HOLDER,
  HOLDER_ID,
  HOLDER_INCARNATION,
  LAST_GRANTED_ID,
  LAST_TOKEN,
  LEASE,
  LEASE_GRANT,
  LEASE_TOKEN,
  NEVER,
  REQUEST_AT,
  REQUEST_DELAY,
  storeNow,
  vacate,
} from "./store-lease.ts";
import { clearMemory, loseNextGrant } from "./store-memory.ts";
import { BY_LATE } from "./violations.ts";
import { leaseGranted } from "./windows.ts";

/**
 * The lock of the drill behind a network: one key, one lease, keyed by incarnation, token and
 * request id, on the store's own clock. Expiry is half-open: at exactly its time the lease is gone.
 */

/** An empty store. */
export function clearStore(): void {
  clearLease();
  clearMemory();
}

/** Handles a request and answers it; the slot is the answer's. */
export function onRequest(slot: number): void {
  const t = now();
  const kind = KIND[slot] as number;
  const node = PEER[slot] as number;
  const id = ID[slot] as number;
  if (LEASE[HOLDER] !== -1 && storeNow() >= freeReading()) expire();
  if (t - (SENT_AT[slot] as number) > (P[DELTA] as number)) hurt(node, BY_LATE, t);
  if (kind === ACQUIRE) acquire(slot, node, id);
  else if (kind === RENEWAL) renew(slot, node);
  else release(slot, node, id, kind === RELEASE_ID);
}

function acquire(slot: number, node: number, id: number): void {
  if (LEASE[HOLDER] === -1) {
    // A copy of an id that had its grant: whoever sent it has long been answered.
    const spent = id <= (LAST_GRANTED_ID[node] as number) && P[NON_IDEMPOTENT] === 0;
    if (spent) reply(slot, BUSY, 0, 0);
    else grant(slot, node, id);
    return;
  }
  const same = LEASE[HOLDER] === node && LEASE[HOLDER_ID] === id;
  if (same && P[NON_IDEMPOTENT] === 0 && storeNow() < (LEASE[EXPIRY] as number)) {
    // The grant is repeated, not extended: the client counts from its first send.
    const token = LEASE[LEASE_TOKEN] as number;
    reply(slot, GRANTED, token, LEASE[LEASE_GRANT] as number);
  } else reply(slot, BUSY, 0, 0);
}

function grant(slot: number, node: number, id: number): void {
  loseNextGrant();
  const t = now();
  const incarnation = PEER_INCARNATION[slot] as number;
  const token = (LEASE[LAST_TOKEN] as number) + 1;
  LEASE[LAST_TOKEN] = token;
  LEASE[HOLDER] = node;
  LEASE[HOLDER_INCARNATION] = incarnation;
  LEASE[HOLDER_ID] = id;
  LEASE[LEASE_TOKEN] = token;
  LEASE[GRANTED_AT] = t;
  if (id > (LAST_GRANTED_ID[node] as number)) LAST_GRANTED_ID[node] = id;
  note(GRANT, node, id, token, 0);
  LEASE[LEASE_GRANT] = observeGrant(node, incarnation, id, token);
  leaseGranted(node, token);
  extend(slot);
  reply(slot, GRANTED, token, LEASE[LEASE_GRANT] as number);
}

function extend(slot: number): void {
  const t = now();
  LEASE[EXPIRY] = storeNow() + (P[STORE_TTL] as number);
  LEASE[REQUEST_AT] = t;
  LEASE[REQUEST_DELAY] = t - (SENT_AT[slot] as number);
  armFree();
}

function renew(slot: number, node: number): void {
  const incarnation = PEER_INCARNATION[slot] as number;
  const token = MESSAGE_TOKEN[slot] as number;
  if (P[SILENT_REACQUIRE] === 1 && LEASE[HOLDER] === -1) {
    LEASE[HOLDER] = node;
    LEASE[HOLDER_INCARNATION] = incarnation;
    LEASE[LEASE_TOKEN] = token;
    LEASE[EXPIRY] = NEVER;
  }
  const own =
    LEASE[HOLDER] === node &&
    (P[OWNER_ONLY] === 1 ||
      (LEASE[HOLDER_INCARNATION] === incarnation && LEASE[LEASE_TOKEN] === token));
  if (!own || storeNow() >= (LEASE[EXPIRY] as number)) {
    count(REFUSED_RENEWALS, 1);
    reply(slot, LOST, token, 0);
    return;
  }
  observeRenewal(node, incarnation, token);
  extend(slot);
  reply(slot, RENEWED, token, LEASE[LEASE_GRANT] as number);
}

function release(slot: number, node: number, id: number, byId: boolean): void {
  const incarnation = PEER_INCARNATION[slot] as number;
  const token = MESSAGE_TOKEN[slot] as number;
  const holder = LEASE[HOLDER] as number;
  const same = holder === node && LEASE[HOLDER_INCARNATION] === incarnation;
  const own = same && (byId ? LEASE[HOLDER_ID] === id : LEASE[LEASE_TOKEN] === token);
  const frees =
    holder !== -1 && (own || P[DELETE_ANY] === 1 || (P[OWNER_ONLY] === 1 && holder === node));
  const held = LEASE[LEASE_GRANT] as number;
  const asked = own ? held : (MESSAGE_GRANT[slot] as number);
  observeRelease(node, incarnation, asked, frees ? held : 0, holder);
  if (frees) vacate();
  reply(slot, frees ? RELEASED : NOT_HELD, token, 0);
}
