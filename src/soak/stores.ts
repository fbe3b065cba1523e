import { onAbsoluteRequest } from "./absolute-store.ts";
import { LEASE, P, RECORD, SCHEME } from "./parameters.ts";
import { onRecordRequest } from "./record-store.ts";
import {
  awaitFailover,
  clearRow,
  copyRow,
  HOLDER,
  onTermEnd,
  ROW,
  restoreRow,
  termEnds,
} from "./row-store.ts";
import * as lease from "./store.ts";
import * as held from "./store-lease.ts";
import * as memory from "./store-memory.ts";

/** The store of the scheme in force: what the injector, the door and the calm ask of it. */

/** Empty stores. */
export function clearStores(): void {
  lease.clearStore();
  clearRow();
}

/** Handles a request and answers it; the slot is the answer's. */
export function onRequest(slot: number): void {
  if (P[SCHEME] === LEASE) lease.onRequest(slot);
  else if (P[SCHEME] === RECORD) onRecordRequest(slot);
  else onAbsoluteRequest(slot);
}

/** The event of the lock falling free has come up. */
export function onFree(): void {
  if (P[SCHEME] === LEASE) held.onFree();
  else onTermEnd();
}

/** The node whose lock the store holds; -1 for none. */
export function storeHolder(): number {
  return P[SCHEME] === LEASE ? held.storeHolder() : (ROW[HOLDER] as number);
}

/** When the lock falls free if nobody renews it; infinite when it is free. */
export function storeFreeAt(): number {
  return P[SCHEME] === LEASE ? held.storeFreeAt() : termEnds();
}

/** The store's clock was set. A row hangs on no clock of its store. */
export function storeClockSet(): void {
  if (P[SCHEME] === LEASE) held.armFree();
}

/** A copy of what the store knows, for a failover that forgets what came after. */
export function takeSnapshot(fault: number): void {
  if (P[SCHEME] === LEASE) memory.takeSnapshot(fault);
  else copyRow(fault);
}

/** The next grant will not reach the replica before the failover. */
export function armFailover(fault: number): void {
  if (P[SCHEME] === LEASE) memory.armFailover(fault);
  else awaitFailover(fault);
}

/** The replica takes over with what it knew: the snapshot, or nothing where there is none. */
export function failOver(fault: number): void {
  if (P[SCHEME] === LEASE) memory.failOver(fault);
  else restoreRow(fault);
}

/** Restarts with an empty state. */
export function loseState(): void {
  if (P[SCHEME] === LEASE) memory.loseState();
  else restoreRow(-1);
}
