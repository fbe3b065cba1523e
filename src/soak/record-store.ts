import { JUMP, localNow, now } from "./clock.ts";
import { observeRelease, observeRenewal } from "./leases.ts";
import { count, REFUSED_RENEWALS } from "./measures.ts";
import {
  ACQUIRE,
  BUSY,
  GRANTED,
  KIND,
  LOST,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  NOT_HELD,
  PEER,
  PEER_INCARNATION,
  READ,
  RELEASED,
  RENEWAL,
  RENEWED,
  reply,
  SEEN,
  SEEN_FREE,
  SEEN_OWN,
} from "./network.ts";
import { OWNER_ONLY, P, TERM } from "./parameters.ts";
import { FREE, note } from "./recorder.ts";
import {
  grantRow,
  HOLDER,
  isOwn,
  noteDelay,
  openToOthers,
  ROW,
  ROW_GRANT,
  ROW_TOKEN,
  STAMP,
  setTerm,
  VERSION,
} from "./row-store.ts";
import { leaseKept } from "./windows.ts";

/**
 * A record that is read and written by compare-and-swap on its version, as the objects of Kubernetes
 * (resourceVersion) and the items of DynamoDB (recordVersionNumber) are. It expires never: whoever
 * wants to take it has to have watched it not change for long enough.
 *
 * Source: k8s.io/client-go tools/leaderelection; Amazon DynamoDB Lock Client.
 */

/** Handles a request and answers it; the slot is the answer's. A write carries the version it saw. */
export function onRecordRequest(slot: number): void {
  noteDelay(slot);
  const kind = KIND[slot] as number;
  if (kind === READ) look(slot);
  else if (kind === ACQUIRE) take(slot);
  else if (kind === RENEWAL) renew(slot);
  else release(slot);
}

function look(slot: number): void {
  const kind = ROW[HOLDER] === -1 ? SEEN_FREE : isOwn(slot) ? SEEN_OWN : SEEN;
  reply(slot, kind, ROW[VERSION] as number, ROW[STAMP] as number);
}

/** Every write makes a new version; from here takers wait. */
function written(node: number): void {
  ROW[VERSION] = (ROW[VERSION] as number) + 1;
  ROW[STAMP] = Math.floor((localNow(node) + (JUMP[node] as number)) / 1000) | 0;
  setTerm(now() + (P[TERM] as number));
}

function take(slot: number): void {
  const node = PEER[slot] as number;
  const owner = ROW[HOLDER] as number;
  // The planted bug compares who held it, which a renewal does not change.
  const same = P[OWNER_ONLY] === 1 ? owner !== node : MESSAGE_TOKEN[slot] === ROW[VERSION];
  if (!same) {
    reply(slot, BUSY, 0, 0);
    return;
  }
  // Its holder may take it, too: one that lost the answer to its own write.
  grantRow(slot);
  leaseKept();
  written(node);
  reply(slot, GRANTED, ROW[ROW_TOKEN] as number, ROW[ROW_GRANT] as number);
}

function renew(slot: number): void {
  const node = PEER[slot] as number;
  if (MESSAGE_TOKEN[slot] !== ROW[VERSION] || !isOwn(slot)) {
    count(REFUSED_RENEWALS, 1);
    reply(slot, LOST, ROW[ROW_TOKEN] as number, 0);
    return;
  }
  observeRenewal(node, PEER_INCARNATION[slot] as number, ROW[ROW_TOKEN] as number);
  leaseKept();
  written(node);
  reply(slot, RENEWED, ROW[ROW_TOKEN] as number, ROW[ROW_GRANT] as number);
}

function release(slot: number): void {
  const node = PEER[slot] as number;
  const holder = ROW[HOLDER] as number;
  const token = ROW[ROW_TOKEN] as number;
  const frees = MESSAGE_TOKEN[slot] === ROW[VERSION] && isOwn(slot);
  // A refused write has done nothing: the lease goes on.
  const asked = frees ? (MESSAGE_GRANT[slot] as number) : 0;
  const freed = frees ? (ROW[ROW_GRANT] as number) : 0;
  observeRelease(node, PEER_INCARNATION[slot] as number, asked, freed, holder);
  if (frees) {
    note(FREE, node, 0, token, 0);
    ROW[HOLDER] = -1;
    ROW[VERSION] = (ROW[VERSION] as number) + 1;
    openToOthers();
  }
  reply(slot, frees ? RELEASED : NOT_HELD, token, 0);
}
