import type { Fault, InvariantId } from "../domain/soak.ts";
import { MILLION } from "./clock.ts";
import type { RunInput } from "./engine.ts";
import { drawnRates } from "./engine.ts";
import { longestRetry } from "./parameters.ts";
import { apart, isShare, type Recording, recordRun, spelledOut } from "./shrink-explicit.ts";
import {
  amongNodes,
  atLeader,
  endingAt,
  inWait,
  startingAt,
  withFaults,
  withoutTime,
  withRoom,
} from "./shrink-plan.ts";
import { roundFaults, simplifyFaults, widenFaults } from "./shrink-round.ts";
import { RECORDED_MAX, Search, violationOf } from "./shrink-search.ts";

/** Events that may be handled in all, ten million a second: a first search, two harder ones, rounding. */
const BUDGET = 12_000_000;
const SHARES = { first: 0.5, harder: 0.3, rounding: 0.1 };

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
/** And for one that is cheap and the last hope. */
const VERY_MANY = 2400;

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

/** Nothing matters after the violation was noticed; one that does not end has been seen sooner. */
function cutTail(search: Search): void {
  const { input, violated } = search;
  const { windowUs } = input.plan;
  const endUs = violated.noticedUs < windowUs ? violated.noticedUs : search.enoughUs;
  for (const unit of [MILLION, MILLION / 10, 1]) {
    const end = Math.ceil(endUs / unit) * unit;
    if (end < windowUs && search.tries(endingAt(input, end))) return;
  }
}

/** Any change moves the violation: while there are changes, a lease's length follows it. */
function spareTail(search: Search): void {
  const { input } = search;
  const spare = input.lease.ttlUs + longestRetry(input.lease);
  // What shows only in the calm needs the calm as it is.
  if (input.plan.calmAtUs < input.plan.windowUs) earlierCalm(search);
  else search.tries(endingAt(input, search.enoughUs + spare));
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
  const parties = partiesOf(search);
  const recording = recordRun(input);
  const variants = [...inWaitFor(search, recording), input];
  for (const from of startsOf(search, recording)) {
    for (const variant of variants) {
      const cut = startingAt(variant, from);
      if (parties.length > 0 && search.tries(amongNodes(cut, parties), MANY)) return;
      if (search.tries(cut, MANY)) return;
    }
  }
}

/** A short run of those alone who break the invariant costs little: many draws of it are tried. */
function cutToParties(search: Search): void {
  const parties = partiesOf(search);
  const recording = recordRun(search.input);
  const [from] = startsOf(search, recording);
  if (parties.length === 0 || from === undefined) return;
  const { retryUs } = search.input.lease;
  const cut = inWaitFor(search, recording)
    .flatMap((variant) => [variant, withRoom(variant, retryUs)])
    .map((variant) => amongNodes(startingAt(variant, from), parties));
  const variants = differing(cut);
  const redraws = Math.ceil(VERY_MANY / variants.length);
  variants.some((variant) => search.tries(variant, redraws));
}

/**
 * Where a run may begin, the latest first: when the older party asks for its grant, where that is not
 * long ago, and ever longer before the end.
 */
function startsOf({ input, enoughUs, violated }: Search, recording: Recording): readonly number[] {
  const { ttlUs, renewUs, retryUs } = input.lease;
  const term = ttlUs + renewUs;
  const token = Number(/ token (\d+)$/.exec(violated.sighting.parties[0] ?? "")?.[1]);
  const granted = recording.history.find((event) => event.f === "grant" && event.token === token);
  const asked = Math.max(0, (granted?.t ?? 0) - retryUs);
  const starts = enoughUs - asked < 2 * term && asked > 0 ? [asked] : [];
  for (let last = term; last < enoughUs; last *= 2) starts.push(Math.ceil(enoughUs - last));
  return starts;
}

/** The run with its faults in wait for messages that come somewhat sooner. */
function inWaitFor({ input, invariant }: Search, recording: Recording): readonly RunInput[] {
  const { retryUs, renewUs } = input.lease;
  const work = invariant === "stale-work";
  const variants = [0, retryUs, longestRetry(input.lease), renewUs].map((leadUs) =>
    inWait(spelledOut(input, recording, leadUs, work), leadUs),
  );
  return differing(variants);
}

/** Without those whose plan is that of one before. */
function differing(runs: readonly RunInput[]): readonly RunInput[] {
  return [...new Map(runs.map((run) => [JSON.stringify(run.plan), run])).values()];
}

/** The nodes that broke the invariant, in order. */
function partiesOf({ violated, input }: Search): readonly number[] {
  const named = violated.sighting.parties.map((party) => Number(/^n(\d+) /.exec(party)?.[1]) - 1);
  return [...new Set(named)]
    .filter((node) => node >= 0 && node < input.lease.nodes)
    .sort((a, b) => a - b);
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
  const { nodes } = search.input.lease;
  if (nodes === 1) return;
  const recording = recordRun(search.input);
  const holders = recording.history
    .filter(({ f }) => f === "grant")
    .map(({ id }) => Number(/^n(\d+)-/.exec(id ?? "")?.[1] ?? 1) - 1)
    .reverse();
  const order = [...new Set([...partiesOf(search), ...holders, ...Array(nodes).keys()])];
  for (let size = 1; size < nodes; size += 1) {
    const kept = order.slice(0, size).sort((a, b) => a - b);
    for (const run of [search.input, apart(search.input, recording), atLeader(search.input)]) {
      if (search.tries(amongNodes(run, kept), redraws)) return;
    }
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
