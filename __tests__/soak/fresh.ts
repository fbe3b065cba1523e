import type { LeaseSettings } from "../../src/domain/soak.ts";
import { clearClaims } from "../../src/soak/claims.ts";
import { MILLION, NODES_MAX, STORE, setNow, startClock } from "../../src/soak/clock.ts";
import { clearHealth } from "../../src/soak/health.ts";
import { clearInForce } from "../../src/soak/in-force.ts";
import { clearLeases } from "../../src/soak/leases.ts";
import { clearMeasures } from "../../src/soak/measures.ts";
import { clearNodes } from "../../src/soak/node-state.ts";
import { loadParameters } from "../../src/soak/parameters.ts";
import { clearHistory } from "../../src/soak/recorder.ts";
import { clearResource } from "../../src/soak/resource.ts";
import { referenceLease } from "../../src/soak/settings.ts";
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
