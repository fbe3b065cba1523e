import { globalAt, JUMP, localNow, NODES_MAX, now, STORE } from "./clock.ts";
import { count, LEASES_RUN_OUT } from "./measures.ts";
import { FREE_EVENT, notify } from "./network.ts";
import { LOCK_DELAY, NODES, NOTIFIED, P, SWEEP } from "./parameters.ts";
import { push } from "./queue.ts";
import { FREE, note } from "./recorder.ts";
import { leaseFreed } from "./windows.ts";

/** The one lease of a store that counts a time to live, on its own clock; its fields follow. */
export const LEASE = new Float64Array(16);
/** Node, incarnation and request of the holder: -1 for nobody. */
export const HOLDER = 0;
export const HOLDER_INCARNATION = 1;
export const HOLDER_ID = 2;
/** The token, and the grant it stands for by the store's truth. */
export const LEASE_TOKEN = 3;
export const LEASE_GRANT = 4;
/** On the store's clock. */
export const EXPIRY = 5;
/** The highest token so far; it outlives the lease. */
export const LAST_TOKEN = 6;
/** In global time. */
export const GRANTED_AT = 7;
/** The last acquire or renew that counted: when it was handled, and how long it took. */
export const REQUEST_AT = 8;
export const REQUEST_DELAY = 9;

/** The highest id each node was granted for: a late copy of it is never granted again. */
export const LAST_GRANTED_ID = new Int32Array(NODES_MAX);

/** When the lease falls free, and the queue's entry for it. */
const FREE_AT = new Float64Array(16);
const DUE = 0;
const ENTRY = 1;
/** Later than any time. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The node whose lease the store holds; -1 for none. */
export function storeHolder(): number {
  return LEASE[HOLDER] as number;
}

/** When the lease falls free if nobody renews it; infinite when it is free. */
export function storeFreeAt(): number {
  return FREE_AT[DUE] as number;
}

/** What the store's clock reads. */
export function storeNow(): number {
  return localNow(STORE) + (JUMP[STORE] as number);
}

/** When an unrenewed lease may be granted to others, on the store's clock. */
export function freeReading(): number {
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

/** The lease has run out. */
export function expire(): void {
  count(LEASES_RUN_OUT, 1);
  vacate();
}

/** Frees the key. */
export function vacate(): void {
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

/** Nobody holds a lease. */
export function clearLease(): void {
  LEASE.fill(0);
  LEASE[HOLDER] = -1;
  LAST_GRANTED_ID.fill(0);
  FREE_AT.fill(NEVER);
}
