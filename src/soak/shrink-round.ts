import type { Fault } from "../domain/soak.ts";
import { MILLION } from "./clock.ts";
import type { RunInput } from "./engine.ts";
import { OF_MESSAGES, withFault, withFaults } from "./shrink-plan.ts";
import type { Search } from "./shrink-search.ts";

/** Grids from coarse to fine. */
const UNITS = [10 * MILLION, MILLION, MILLION / 10, MILLION / 100, MILLION / 1000];

/**
 * What hits one message of a drawn time hits every message around it instead: then it no longer
 * matters when exactly the message is sent, and other things can change.
 */
export function widenFaults(search: Search): void {
  for (let place = 0; place < search.input.plan.faults.length; place += 1) {
    const { kind, atUs, forUs } = search.input.plan.faults[place] as Fault;
    const around = search.input.lease.renewUs;
    if (!OF_MESSAGES.includes(kind)) continue;
    if (forUs >= around) continue;
    const from = Math.max(0, atUs - around);
    const until = atUs + forUs + around;
    const wide = { atUs: from, forUs: until - from };
    const after = { forUs: forUs + around };
    if (search.tries(withFault(search.input, place, wide), 4)) continue;
    search.tries(withFault(search.input, place, after), 4);
  }
}

/** Plainer targets, fewer extras, shorter. */
export function simplifyFaults(search: Search): void {
  for (let place = 0; place < search.input.plan.faults.length; place += 1) {
    for (const change of plainer(search.input.plan.faults[place] as Fault)) {
      search.tries(withFault(search.input, place, change), 2);
    }
    shorten(search, place);
  }
}

function plainer(fault: Fault): readonly Partial<Fault>[] {
  const changes: Partial<Fault>[] = [];
  if (fault.target !== "leader" && fault.target !== "store") changes.push({ target: "leader" });
  if (fault.target === "one" || fault.target === "minority" || fault.target === "all") {
    changes.push({ target: fault.pick });
  }
  if (fault.wide) changes.push({ wide: false });
  if (fault.midway) changes.push({ midway: false });
  if (fault.messagesFirst) changes.push({ messagesFirst: false });
  return changes;
}

function shorten(search: Search, place: number): void {
  for (;;) {
    const { faults, windowUs } = search.input.plan;
    const { atUs, forUs } = faults[place] as Fault;
    const within = Math.min(forUs, windowUs - atUs);
    const shorter = [within, Math.floor(within / 4), Math.floor(within / 2)];
    const found = shorter
      .filter((us) => us > 0 && us < forUs)
      .some((us) => search.tries(withFault(search.input, place, { forUs: us }), 1));
    if (!found) return;
  }
}

/** Times, durations and delays become round numbers, where the violation bears it. */
export function roundFaults(search: Search): void {
  for (let place = 0; place < search.input.plan.faults.length; place += 1) {
    roundTime(search, place);
    roundField(search, place, "forUs", Math.ceil);
    roundField(search, place, "maxUs", Math.trunc);
  }
}

/** The fault begins at a round time; where it has to end when it did, it lasts as much longer. */
function roundTime(search: Search, place: number): void {
  const { atUs, forUs } = search.input.plan.faults[place] as Fault;
  for (const unit of UNITS) {
    const at = Math.floor(atUs / unit) * unit;
    if (at === atUs) return;
    const longer = forUs === 0 ? [0] : [forUs, forUs + atUs - at];
    for (const us of longer) {
      if (search.tries(moved(search.input, place, { atUs: at, forUs: us }))) return;
    }
  }
}

/** Only where the order of faults stays: places are by it. */
function moved(input: RunInput, place: number, change: Partial<Fault>): RunInput {
  const candidate = withFault(input, place, change);
  return candidate.plan.faults[place]?.atUs === change.atUs ? candidate : input;
}

function roundField(
  search: Search,
  place: number,
  field: "forUs" | "maxUs",
  round: (value: number) => number,
): void {
  const fault = search.input.plan.faults[place] as Fault;
  const value = fault[field];
  for (const unit of UNITS) {
    const rounder = round(value / unit) * unit;
    if (rounder === value) return;
    if (rounder === 0) continue;
    const exact = field === "maxUs" && fault.minUs === fault.maxUs && fault.minUs !== 0;
    const change = { [field]: rounder, ...(exact ? { minUs: rounder } : {}) };
    const { faults } = search.input.plan;
    const changed = faults.map((each, at) => (at === place ? { ...each, ...change } : each));
    if (search.tries(withFaults(search.input, changed))) return;
  }
}
