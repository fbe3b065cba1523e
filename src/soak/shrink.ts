import type { Fault, InvariantId } from "../domain/soak.ts";
import { MILLION } from "./clock.ts";
import type { RunInput } from "./engine.ts";
import { drawnRates } from "./engine.ts";
import { isShare, recordRun, spelledOut } from "./shrink-explicit.ts";
import {
  amongNodes,
  atLeader,
  endingAt,
  startingAt,
  withFaults,
  withoutTime,
} from "./shrink-plan.ts";
import { roundFaults, simplifyFaults, widenFaults } from "./shrink-round.ts";
import { RECORDED_MAX, Search, violationOf } from "./shrink-search.ts";

/** Events that may be handled in all, ten million a second: a first search, two harder ones, rounding. */
const BUDGET = 12_000_000;
const SHARES = { first: 0.5, harder: 0.2, rounding: 0.1 };

/** A search that goes on for longer only polishes. */
const ROUNDS_MAX = 5;

/** Faults of a plan that is long yet. */
const LONG_PLAN = 12;

/** What can be taken in at a glance: beyond it, the violation's size is given up for a smaller run. */
const SMALL_NODES = 2;
const SMALL_FAULTS = 3;

/** Other draws tried for a step that changes much, and for one that changes little. */
const MANY = 24;
const FEW = 4;

/**
 * The smallest run found that violates the same invariant: shorter, with fewer faults and nodes,
 * rounder numbers, and everything its plan left to chance spelled out. Returns the input itself when
 * it violates nothing. Deterministic: the budget counts runs and events, never time.
 *
 * Source: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input" (2002).
 */
export function shrinkRun(input: RunInput, invariant: InvariantId, budget = BUDGET): RunInput {
  const violated = violationOf(input, invariant);
  if (violated === null) return input;
  const search = new Search(input, invariant, violated);
  search.allow(budget * SHARES.first);
  cutTail(search);
  if (search.violated.events > RECORDED_MAX) return search.input;
  spellOut(search);
  cutHead(search);
  settle(search);
  for (const effort of [1, 8]) {
    if (isSmall(search.input)) break;
    search.allow(budget * SHARES.harder);
    search.strive(effort);
    cutHead(search);
    settle(search);
  }
  search.allow(budget * SHARES.rounding);
  // A fault that only makes the violation longer is one that a reader has to think about.
  search.ease();
  removeFaults(search);
  roundFaults(search);
  cutTail(search);
  return search.input;
}

function isSmall({ lease, plan }: RunInput): boolean {
  return lease.nodes <= SMALL_NODES && plan.faults.length <= SMALL_FAULTS;
}

/** Every way to make the run smaller, until none does. */
function settle(search: Search): void {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    spareTail(search);
    const before = search.input;
    removeFaults(search);
    widenFaults(search);
    removeNodes(search);
    spellOut(search);
    steadyClocks(search);
    removeFaults(search);
    noJitter(search);
    closeGaps(search);
    simplifyFaults(search);
    if (search.input === before || search.spent) return;
  }
}

/** Nothing matters after the violation was noticed. */
function cutTail(search: Search): void {
  const { input, violated } = search;
  const { plan } = input;
  for (const unit of [MILLION, MILLION / 10, 1]) {
    const end = Math.ceil(violated.noticedUs / unit) * unit;
    if (end !== plan.windowUs && search.tries(endingAt(input, end))) return;
  }
}

/** Any change moves the violation: while there are changes, a lease's length follows it. */
function spareTail(search: Search): void {
  const { input, violated } = search;
  const { ttlUs, retryUs, jitterPpm } = input.lease;
  const spare = ttlUs + retryUs + Math.ceil((retryUs / MILLION) * jitterPpm);
  // What shows only in the calm needs the calm as it is.
  if (input.plan.calmAtUs < input.plan.windowUs) earlierCalm(search);
  else search.tries(endingAt(input, violated.noticedUs + spare));
}

function earlierCalm(search: Search): void {
  const { calmAtUs } = search.input.plan;
  for (const share of [16, 8, 4, 2]) {
    const by = calmAtUs - Math.floor(calmAtUs / share);
    if (search.tries(withoutTime(search.input, calmAtUs, by), FEW)) return;
  }
}

/** Shares of messages become the messages they hit. */
function spellOut(search: Search): void {
  const { input } = search;
  if (!input.plan.faults.some(isShare)) return;
  const recording = recordRun(input);
  const work = search.invariant === "stale-work";
  if (search.tries(spelledOut(input, recording, 0, work), MANY)) return;
  search.tries(spelledOut(input, recording, input.lease.renewUs, work), MANY);
}

/** The run begins shortly before its end. */
function cutHead(search: Search): void {
  const { input } = search;
  const end = search.violated.noticedUs;
  const { ttlUs, renewUs } = input.lease;
  const recording = recordRun(input);
  const work = search.invariant === "stale-work";
  const leads = [0, renewUs].map((leadUs) => spelledOut(input, recording, leadUs, work));
  const variants = [...leads, input];
  for (let last = ttlUs + renewUs; last < end; last *= 2) {
    for (const variant of variants) {
      if (search.tries(startingAt(variant, Math.ceil(end - last)), MANY)) return;
    }
  }
}

/** Drops faults in ever smaller groups, until none can be spared. */
function removeFaults(search: Search): void {
  let size = Math.ceil(search.input.plan.faults.length / 2);
  while (size >= 1 && !search.spent) {
    let removed = false;
    for (let from = 0; from < search.input.plan.faults.length; ) {
      const { faults } = search.input.plan;
      const left = [...faults.slice(0, from), ...faults.slice(from + size)];
      // A long run is dear and its other draws are hardly ever as bad: those are for short ones.
      const redraws = faults.length > LONG_PLAN ? 1 : faults.length > SMALL_FAULTS ? FEW : MANY;
      if (search.tries(withFaults(search.input, left), redraws)) removed = true;
      else from += size;
    }
    if (!removed || size > search.input.plan.faults.length) size = Math.floor(size / 2);
  }
}

/** The parties of the violation first, then as few others as it takes. */
function removeNodes(search: Search): void {
  const { nodes } = search.input.lease;
  const parties = search.violated.sighting.parties.map((party) => /^n(\d+) /.exec(party)?.[1]);
  const named = [...new Set(parties.map(Number))].map((number) => number - 1);
  const rest = Array.from({ length: nodes }, (_, node) => node);
  const order = [...new Set([...named, ...rest])].filter((node) => node >= 0 && node < nodes);
  for (let size = 1; size < nodes; size += 1) {
    const kept = order.slice(0, size).sort((a, b) => a - b);
    if (search.tries(amongNodes(search.input, kept), MANY)) return;
    if (search.tries(amongNodes(atLeader(search.input), kept), MANY)) return;
  }
}

/** Clocks run true but for the rates that matter, which become faults of the first instant. */
function steadyClocks(search: Search): void {
  const { input } = search;
  if (input.steadyPpm !== undefined) return;
  const steady = { ...input, steadyPpm: 0 };
  if (search.tries(steady, FEW) || input.lease.driftPpm === 0) return;
  const rates = drawnRates(input).map((ppm, party): Fault => {
    const store = party === input.lease.nodes;
    return {
      kind: "clock-drift",
      atUs: 0,
      forUs: 0,
      target: store ? "store" : party,
      pick: 0,
      dir: "both",
      ppm,
      minUs: 0,
      maxUs: 0,
      wide: false,
      midway: false,
      messagesFirst: false,
    };
  });
  const drifting = rates.filter((fault) => fault.ppm !== 0);
  search.tries(withFaults(steady, [...drifting, ...input.plan.faults]), MANY);
}

function noJitter(search: Search): void {
  const { input } = search;
  if (input.lease.jitterPpm === 0) return;
  search.tries({ ...input, lease: { ...input.lease, jitterPpm: 0 } }, MANY);
}

/** Time in which nothing happens is taken out, before each fault and after the last. */
function closeGaps(search: Search): void {
  for (let place = 0; place <= search.input.plan.faults.length; place += 1) {
    const ends = [
      ...search.input.plan.faults.map((fault) => fault.atUs),
      search.input.plan.windowUs,
    ];
    const until = ends[place] as number;
    const gap = until - (place === 0 ? 0 : (ends[place - 1] as number));
    for (const kept of [0, gap / 8, gap / 4, gap / 2, (3 * gap) / 4]) {
      const by = Math.floor(gap - kept);
      if (by < MILLION / 10) continue;
      const redraws = ends.length > SMALL_FAULTS + 1 ? FEW : MANY;
      if (search.tries(withoutTime(search.input, until, by), redraws)) break;
    }
  }
}
