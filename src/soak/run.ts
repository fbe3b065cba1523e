import type { FaultWalk, HistoryEvent, SoakSettings, Witness } from "../domain/soak.ts";
import { type RunInput, runPlan } from "./engine.ts";
import { clearSamples, keepSamples, takeSamples } from "./measures.ts";
import { walkPlan } from "./plan.ts";
import { mergeTallies, type SoakTally, tallyOfRun } from "./tally.ts";
import { DETERMINISM } from "./violations.ts";

/** One run in so many is repeated and must end at the same digest. */
const REPEAT_EVERY = 20;
/** Seeds tallied before they are merged: bounds what waits. */
const BATCH = 64;

/** What one seed came to. The history is empty unless it was asked for. */
export interface SeedResult {
  readonly index: number;
  readonly digest: string;
  readonly tally: SoakTally;
  readonly history: readonly HistoryEvent[];
}

/** Number of runs of a soak: regression seeds come first, then `0` to `seeds - 1`. */
export function runCount(settings: SoakSettings): number {
  return settings.regressionSeeds.length + settings.seeds;
}

/** The seed index of a run by its position. */
export function indexAt(settings: SoakSettings, position: number): number {
  const regressions = settings.regressionSeeds;
  return regressions[position] ?? position - regressions.length;
}

/** Runs one seed. Pure: the same settings and index give the same result. */
export function runSeed(
  settings: SoakSettings,
  index: number,
  options: { readonly record?: boolean; readonly plan?: FaultWalk } = {},
): SeedResult {
  const plan = options.plan ?? walkPlan(settings, index);
  clearSamples();
  const result = runOnce(settings, index, plan, options.record ?? false);
  return { ...result, tally: { ...result.tally, ...takeSamples() } };
}

/** The run of a seed as the engine takes it. */
export function inputOf<Plan extends FaultWalk>(
  settings: SoakSettings,
  index: number,
  plan: Plan,
): RunInput<Plan> {
  return { lease: settings.lease, plan, seed: settings.seed, index, record: false };
}

/** Runs a plan; samples are left where they are collected. */
function runOnce(
  settings: SoakSettings,
  index: number,
  plan: FaultWalk,
  record: boolean,
): SeedResult {
  const end = runPlan({ ...inputOf(settings, index, plan), record });
  const tally = tallyOfRun(index, end.digest, plan.windowUs);
  return { index, digest: end.digest, tally, history: end.history };
}

/**
 * Runs the runs at positions `from` up to `to` and tallies them. Any split of a soak into such
 * chunks, run anywhere and merged in any order, gives the same tally.
 */
export function tallySeeds(settings: SoakSettings, from: number, to: number): SoakTally {
  let waiting: SoakTally[] = [];
  clearSamples();
  for (let position = from; position < to; position += 1) {
    const index = indexAt(settings, position);
    const result = runOnce(settings, index, walkPlan(settings, index), false);
    waiting.push(result.tally);
    if (position % REPEAT_EVERY === 0) waiting.push(repeated(settings, result));
    if (waiting.length >= BATCH) waiting = [mergeTallies(waiting)];
  }
  return { ...mergeTallies(waiting), ...takeSamples() };
}

/** Runs a seed again: a tally of nothing but whether it ended at the same digest. */
function repeated(settings: SoakSettings, first: SeedResult): SoakTally {
  keepSamples(false);
  const again = runOnce(settings, first.index, walkPlan(settings, first.index), false);
  keepSamples(true);
  const tally = mergeTallies([]);
  const judged = [...tally.judged];
  judged[DETERMINISM] = 1;
  if (again.digest === first.digest) return { ...tally, judged };
  const witness: Witness = {
    invariant: "determinism",
    seedIndex: first.index,
    atUs: settings.windowUs,
    sizeUs: 0,
    parties: [`digest ${first.digest}`, `then ${again.digest}`],
    faults: [],
  };
  const one = (place: number): number => (place === DETERMINISM ? 1 : 0);
  return {
    ...tally,
    judged,
    violations: tally.violations.map((_, place) => one(place)),
    seedsViolated: tally.violations.map((_, place) => one(place)),
    firstSeed: tally.violations.map((_, place) => (one(place) === 1 ? first.index : -1)),
    witness,
  };
}
