import { globalAt, JUMP, localNow, NODES_MAX, now, STORE } from "./clock.ts";
import { hurt } from "./health.ts";
import { observeForgotten, observeGrant, observeRelease, observeRenewal } from "./leases.ts";
import { count, LEASES_RUN_OUT, REFUSED_RENEWALS } from "./measures.ts";
import {
  ACQUIRE,
  BUSY,
  EVENT_BITS,
  FREE_EVENT,
  GRANTED,
  ID,
  KIND,
  LOST,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  NOT_HELD,
  notify,
  PEER,
  PEER_INCARNATION,
  RELEASE_ID,
  RELEASED,
  RENEWAL,
  RENEWED,
  reply,
  SENT_AT,
  SPRING_EVENT,
} from "./network.ts";
import {
  DELETE_ANY,
  DELTA,
  KEEP_TOKENS,
  LAG,
  LOCK_DELAY,
  NODES,
  NON_IDEMPOTENT,
  NOTIFIED,
  OWNER_ONLY,
  P,
  SILENT_REACQUIRE,
  STORE_TTL,
  SWEEP,
} from "./parameters.ts";
import { push } from "./queue.ts";
import { FREE, GRANT, note } from "./recorder.ts";
import { BY_LATE } from "./violations.ts";
import { leaseFreed, leaseGranted } from "./windows.ts";

/**
 * The lock of the drill behind a network: one key, one lease, keyed by incarnation, token and
 * request id, on the store's own clock. Expiry is half-open: at exactly its time the lease is gone.
 */
const LEASE = new Float64Array(16);
const HOLDER = 0;
const HOLDER_INCARNATION = 1;
const HOLDER_ID = 2;
const LEASE_TOKEN = 3;
const LEASE_GRANT = 4;
const EXPIRY = 5;
const LAST_TOKEN = 6;
const GRANTED_AT = 7;
/** The last acquire or renew that counted: when it was handled, and how long it took. */
const REQUEST_AT = 8;
const REQUEST_DELAY = 9;

/** The highest id each node was granted for: a late copy of it is never granted again. */
const LAST_GRANTED_ID = new Int32Array(NODES_MAX);

/** When the lease falls free, and the queue's entry for it. */
const FREE_AT = new Float64Array(16);
const DUE = 0;
const ENTRY = 1;
const NEVER = Number.POSITIVE_INFINITY;

interface Snapshot {
  readonly lease: Float64Array;
  readonly ids: Int32Array;
}
const snapshots = new Map<number, Snapshot>();

/** An empty store. */
export function clearStore(): void {
  LEASE.fill(0);
  LEASE[HOLDER] = -1;
  LAST_GRANTED_ID.fill(0);
  FREE_AT.fill(NEVER);
  ARMED[0] = -1;
  snapshots.clear();
}

/** The node whose lease the store holds; -1 for none. */
export function storeHolder(): number {
  return LEASE[HOLDER] as number;
}

/** When the lease falls free if nobody renews it; infinite when it is free. */
export function storeFreeAt(): number {
  return FREE_AT[DUE] as number;
}

function storeNow(): number {
  return localNow(STORE) + (JUMP[STORE] as number);
}

/** When an unrenewed lease may be granted to others, on the store's clock. */
function freeReading(): number {
  const sweep = P[SWEEP] as number;
  const expiry = LEASE[EXPIRY] as number;
  const swept = sweep === 0 ? expiry : Math.ceil(expiry / sweep) * sweep;
  return swept + (P[LOCK_DELAY] as number);
}

/** Sets the event of the lease falling free. To be called when the expiry or the clock moves. */
export function armFree(): void {
  const t = now();
  if (LEASE[HOLDER] === -1) {
    FREE_AT[DUE] = NEVER;
    return;
  }
  const due = Math.max(t, globalAt(STORE, freeReading() - (JUMP[STORE] as number)));
  FREE_AT[DUE] = due;
  if (due < (FREE_AT[ENTRY] as number)) {
    FREE_AT[ENTRY] = due;
    push(due, FREE_EVENT);
  }
}

/** The event of the lease falling free has come up. */
export function onFree(): void {
  const t = now();
  if (FREE_AT[ENTRY] !== t) return;
  FREE_AT[ENTRY] = NEVER;
  if ((FREE_AT[DUE] as number) <= t) expire();
  else if ((FREE_AT[DUE] as number) < NEVER) {
    FREE_AT[ENTRY] = FREE_AT[DUE] as number;
    push(FREE_AT[DUE] as number, FREE_EVENT);
  }
}

function expire(): void {
  count(LEASES_RUN_OUT, 1);
  vacate();
}

/** Frees the key. */
function vacate(): void {
  const holder = LEASE[HOLDER] as number;
  const token = LEASE[LEASE_TOKEN] as number;
  note(FREE, holder, 0, token, 0);
  LEASE[HOLDER] = -1;
  FREE_AT[DUE] = NEVER;
  leaseFreed(
    holder,
    token,
    LEASE[LEASE_GRANT] as number,
    LEASE[GRANTED_AT] as number,
    LEASE[REQUEST_AT] as number,
    LEASE[REQUEST_DELAY] as number,
  );
  if (P[NOTIFIED] === 1) notifyAll();
}

/** Tells every candidate that the key is free. */
function notifyAll(): void {
  for (let node = 0; node < (P[NODES] as number); node += 1) notify(node);
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
  if (ARMED[0] !== -1) springFailover();
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

/** A failover that waits for the next grant, to lose it; -1 for none. */
const ARMED = new Int32Array(32);

/** The next grant will not reach the replica before the failover. */
export function armFailover(fault: number): void {
  ARMED[0] = fault;
}

/** Half the lag after the grant, the replica takes over without it. */
function springFailover(): void {
  const fault = ARMED[0] as number;
  ARMED[0] = -1;
  takeSnapshot(fault);
  push(now() + Math.floor((P[LAG] as number) / 2), (fault << EVENT_BITS) | SPRING_EVENT);
}

/** A copy of what the store knows, for a failover that forgets what came after. */
export function takeSnapshot(fault: number): void {
  snapshots.set(fault, { lease: LEASE.slice(), ids: LAST_GRANTED_ID.slice() });
}

/** The replica takes over with what it knew: the snapshot, or nothing where there is none. */
export function failOver(fault: number): void {
  const known = snapshots.get(fault);
  snapshots.delete(fault);
  forget(known ?? null);
}

/** Restarts with an empty state. */
export function loseState(): void {
  forget(null);
}

function forget(known: Snapshot | null): void {
  const lastToken = LEASE[LAST_TOKEN] as number;
  const holder = LEASE[HOLDER] as number;
  const lost = LEASE[LEASE_GRANT] as number;
  if (known === null) {
    LEASE.fill(0);
    LEASE[HOLDER] = -1;
    LAST_GRANTED_ID.fill(0);
  } else {
    LEASE.set(known.lease);
    LAST_GRANTED_ID.set(known.ids);
  }
  if (P[KEEP_TOKENS] === 1) LEASE[LAST_TOKEN] = lastToken;
  const kept = LEASE[HOLDER] !== -1 && LEASE[LEASE_GRANT] === lost;
  if (holder !== -1) {
    observeForgotten(holder, lost, kept ? (LEASE[EXPIRY] as number) : storeNow());
  }
  armFree();
}
