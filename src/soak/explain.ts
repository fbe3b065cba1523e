import type { InvariantId, SoakSettings } from "../domain/soak.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import type { RunInput } from "./engine.ts";
import { planUntil, walkPlan } from "./plan.ts";
import { findPreset } from "./presets.ts";
import { inputOf } from "./run.ts";
import { shrinkRun } from "./shrink.ts";
import { RECORDED_MAX, violationOf } from "./shrink-search.ts";
import { type ToldWitness, tellRun } from "./story.ts";
import { witnessOf } from "./violations.ts";

/** A failed soak's first violation, shrunk and told. */
export interface Explained {
  /** The violation as the soak met it, with the story of the smallest run that shows it, too. */
  readonly witness: ToldWitness;
  /** That smallest run. */
  readonly input: RunInput;
  readonly invariant: InvariantId;
}

/** Why a failure is not told, in words. */
export interface Untold {
  readonly untold: string;
}

const TOO_LONG: Untold = {
  untold: `not shrunk: until it is violated the run has more than ${RECORDED_MAX} events; a shorter window may show it, too`,
};

/**
 * Shrinks and tells the gravest violation that failed a soak, at the lowest seed that shows it. Null
 * where none did, or where the engine itself is in doubt.
 */
export function explainFailure(settings: SoakSettings, run: SoakRun): Explained | Untold | null {
  if (run.verdict !== "fail") return null;
  const gravest = run.invariants.find(({ verdict }) => verdict === "fail");
  if (gravest === undefined || gravest.seedIndex === null) return null;
  const { id: invariant, seedIndex } = gravest;
  const walk = walkPlan(settings, seedIndex);
  const violated = violationOf(inputOf(settings, seedIndex, walk), invariant);
  // `determinism` is violated by no single run.
  if (violated === null) return null;
  // Each fault is an event, so a plan with more of them is too long as well.
  const plan = planUntil(walk, violated.noticedUs, RECORDED_MAX);
  if (plan === null) return TOO_LONG;
  const input = shrinkRun(inputOf(settings, seedIndex, plan), invariant);
  if ((violationOf(input, invariant)?.events ?? 0) > RECORDED_MAX) return TOO_LONG;
  const told = tellRun(input, invariant, findPreset(settings.preset));
  if (told === null) return null;
  const witness = witnessOf(violated.sighting, seedIndex);
  return { witness: { ...witness, story: told.story }, input, invariant };
}
