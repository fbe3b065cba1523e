import { now } from "./clock.ts";
import { hurt } from "./health.ts";
import { EVENT_BITS, FAILED, freeMessage, MESSAGE_EVENT, NEXT, PEER, reply } from "./network.ts";
import { P, TICK_BLOCKED } from "./parameters.ts";
import { push } from "./queue.ts";
import { onRequest } from "./stores.ts";
import { BY_LOSS } from "./violations.ts";

/** The store's door: asleep it lets requests wait in order, stopped it drops them. */
const GATE = new Int32Array(32);
const PAUSES = 0;
const STOPS = 1;
const FIRST = 2;
const LAST = 3;

/** The store is open. */
export function clearGate(): void {
  GATE.fill(0);
  GATE[FIRST] = -1;
  GATE[LAST] = -1;
}

/** A request arrives at the store. Its slot is handed on, waits, or is free. */
export function arriveAtStore(slot: number): void {
  if (GATE[STOPS] !== 0) {
    hurt(PEER[slot] as number, BY_LOSS, now());
    // An agent at the node's side answers for its servers that nobody leads them.
    if (P[TICK_BLOCKED] === 1) reply(slot, FAILED, 0, 0);
    else freeMessage(slot);
  } else if (GATE[PAUSES] !== 0) {
    NEXT[slot] = -1;
    if (GATE[LAST] === -1) GATE[FIRST] = slot;
    else NEXT[GATE[LAST] as number] = slot;
    GATE[LAST] = slot;
  } else onRequest(slot);
}

/** The store stops handling; its clock goes on. */
export function pauseStore(): void {
  GATE[PAUSES] = (GATE[PAUSES] as number) + 1;
}

/** The store goes on with what has waited, in order of arrival. */
export function resumeStore(): void {
  GATE[PAUSES] = (GATE[PAUSES] as number) - 1;
  if (GATE[PAUSES] !== 0) return;
  for (let slot = GATE[FIRST] as number; slot !== -1; slot = NEXT[slot] as number) {
    push(now(), (slot << EVENT_BITS) | MESSAGE_EVENT);
  }
  GATE[FIRST] = -1;
  GATE[LAST] = -1;
}

/** The store is down: requests are lost. */
export function stopStore(): void {
  GATE[STOPS] = (GATE[STOPS] as number) + 1;
}

/** The store is up again. */
export function startStore(): void {
  GATE[STOPS] = (GATE[STOPS] as number) - 1;
}
