import { now } from "./clock.ts";
import { observeForgotten } from "./leases.ts";
import { EVENT_BITS, SPRING_EVENT } from "./network.ts";
import { KEEP_TOKENS, LAG, P } from "./parameters.ts";
import { push } from "./queue.ts";
import {
  armFree,
  EXPIRY,
  HOLDER,
  LAST_GRANTED_ID,
  LAST_TOKEN,
  LEASE,
  LEASE_GRANT,
  storeNow,
} from "./store-lease.ts";

/** What a store remembers, and what it forgets when it fails over or restarts. */
interface Snapshot {
  readonly lease: Float64Array;
  readonly ids: Int32Array;
}
const snapshots = new Map<number, Snapshot>();

/** Nothing is remembered and no failover waits. */
export function clearMemory(): void {
  ARMED[0] = -1;
  snapshots.clear();
}

/** A grant is about to be: a failover that waited for it will lose it. */
export function loseNextGrant(): void {
  if (ARMED[0] !== -1) springFailover();
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
