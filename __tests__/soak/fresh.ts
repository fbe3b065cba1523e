import type { Fault, FaultKind, LeaseSettings } from "../../src/domain/soak.ts";
import { clearClaims } from "../../src/soak/claims.ts";
import { MILLION, NODES_MAX, STORE, setNow, startClock } from "../../src/soak/clock.ts";
import { clearHealth } from "../../src/soak/health.ts";
import { clearInForce } from "../../src/soak/in-force.ts";
import { clearInboxes } from "../../src/soak/inbox.ts";
import { clearLeases } from "../../src/soak/leases.ts";
import { clearMeasures } from "../../src/soak/measures.ts";
import { clearNetwork, EVENT_BITS, KIND, MESSAGE_EVENT } from "../../src/soak/network.ts";
import { clearNodes } from "../../src/soak/node-state.ts";
import { loadParameters } from "../../src/soak/parameters.ts";
import { clearQueue, nextTime, pop } from "../../src/soak/queue.ts";
import { clearHistory } from "../../src/soak/recorder.ts";
import { clearResource } from "../../src/soak/resource.ts";
import { referenceLease } from "../../src/soak/settings.ts";
import { clearStore } from "../../src/soak/store.ts";
import { clearGate } from "../../src/soak/store-gate.ts";
import { clearTimers } from "../../src/soak/timers.ts";
import { clearViolations, VIOLATIONS } from "../../src/soak/violations.ts";
import { clearWindows } from "../../src/soak/windows.ts";

export const SECOND = 1_000_000;

/** Monitors before a history, perfect clocks that read the global time, nobody leading. */
export function freshMonitors(over: Partial<LeaseSettings> = {}): void {
  const lease = referenceLease(over);
  setNow(0);
  loadParameters(lease);
  clearHistory(false);
  clearViolations();
  clearMeasures();
  clearInForce();
  clearHealth();
  clearNodes(lease.nodes);
  clearClaims();
  clearLeases();
  clearWindows();
  clearResource();
  for (let party = 0; party < NODES_MAX; party += 1) startClock(party, 0, MILLION);
  startClock(STORE, 0, MILLION);
}

/** The same with a store, a network and nodes that have done nothing yet. */
export function freshParties(over: Partial<LeaseSettings> = {}): void {
  freshMonitors(over);
  clearQueue();
  clearNetwork();
  clearTimers();
  clearStore();
  clearGate();
  clearInboxes();
}

/** Kinds of the messages on their way, by arrival; empties the queue. */
export function takeMessages(): readonly number[] {
  const kinds: number[] = [];
  while (nextTime() < Number.POSITIVE_INFINITY) {
    const what = pop();
    if ((what & ((1 << EVENT_BITS) - 1)) === MESSAGE_EVENT) {
      kinds.push(KIND[what >>> EVENT_BITS] as number);
    }
  }
  return kinds;
}

/** Something observed at a time in seconds. */
export type Observation = readonly [atS: number, happens: () => void];

/** Plays a history to the monitors and counts violations of one invariant. */
export function violationsOf(invariant: number, history: readonly Observation[]): number {
  for (const [atS, happens] of history) {
    setNow(atS * SECOND);
    happens();
  }
  return VIOLATIONS[invariant] as number;
}

/** A fault of a second at the first node, from the start. */
export function fault(kind: FaultKind, over: Partial<Fault> = {}): Fault {
  return {
    kind,
    atUs: 0,
    forUs: SECOND,
    target: 0,
    pick: 0,
    dir: "both",
    ppm: 0,
    minUs: 0,
    maxUs: 0,
    wide: false,
    midway: false,
    messagesFirst: false,
    ...over,
  };
}
