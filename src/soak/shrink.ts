import type { Fault, InvariantId } from "../domain/soak.ts";
import { MILLION } from "./clock.ts";
import type { RunInput } from "./engine.ts";
import { drawnRates } from "./engine.ts";
import {
  cutHead,
  cutTail,
  cutToParties,
  differing,
  partiesOf,
  spareTail,
  spellOut,
} from "./shrink-cut.ts";
import { apart, recordRun } from "./shrink-explicit.ts";
import { amongNodes, atLeader, withFaults, withoutTime } from "./shrink-plan.ts";
import { roundFaults, simplifyFaults, widenFaults } from "./shrink-round.ts";
import { FEW, MANY, RECORDED_MAX, Search, violationOf } from "./shrink-search.ts";

/** Events that may be handled in all, ten million a second: a first search, two harder ones, rounding. */
const BUDGET = 14_000_000;
const SHARES = { first: 0.42, harder: 0.25, rounding: 0.08 };

/** A search that goes on for longer only polishes. */
const ROUNDS_MAX = 5;

/** Faults of a plan that is long yet. */
const LONG_PLAN = 12;

/** What can be taken in at a glance: beyond it, the violation's size is given up for a smaller run. */
const SMALL_NODES = 2;
const SMALL_FAULTS = 3;

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
    if (effort === 1) cutToParties(search);
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
    // Every node costs as much as the others, in every run that is tried.
    removeNodes(search, before.plan.faults.length > LONG_PLAN ? 0 : FEW);
    removeFaults(search);
    widenFaults(search);
    removeNodes(search, MANY);
    spellOut(search);
    steadyClocks(search);
    removeFaults(search);
    noJitter(search);
    closeGaps(search);
    simplifyFaults(search);
    if (search.input === before || search.spent) return;
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

/** The parties of the violation first, then whoever held the lock before them. */
function removeNodes(search: Search, redraws: number): void {
  const { input } = search;
  const { nodes } = input.lease;
  if (nodes === 1) return;
  const recording = recordRun(input);
  const holders = recording.history
    .filter(({ f }) => f === "grant")
    .map(({ id }) => Number(/^n(\d+)-/.exec(id ?? "")?.[1] ?? 1) - 1)
    .reverse();
  const order = [...new Set([...partiesOf(search), ...holders, ...Array(nodes).keys()])];
  // Nobody leads beside itself.
  const least = search.invariant === "belief-exclusion" ? 2 : 1;
  for (let size = least; size < nodes; size += 1) {
    const kept = order.slice(0, size).sort((a, b) => a - b);
    const runs = [input, apart(input, recording), atLeader(input)];
    const among = differing(runs.map((run) => amongNodes(run, kept)));
    if (among.some((run) => search.tries(run, redraws))) return;
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
