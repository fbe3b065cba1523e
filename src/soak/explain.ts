import type { InvariantId, SoakRun, SoakSettings, Witness } from "../domain/soak.ts";
import type { RunInput } from "./engine.ts";
import { drawPlan } from "./plan.ts";
import { inputOf } from "./run.ts";
import { shrinkRun } from "./shrink.ts";
import { RECORDED_MAX, violationOf } from "./shrink-search.ts";
import { type ToldWitness, tellRun } from "./story.ts";

/** A failed soak's first violation, shrunk and told. */
export interface Explained {
  /** The violation as the soak met it, with the story of the smallest run that shows it, too. */
  readonly witness: ToldWitness;
  /** That smallest run. */
  readonly input: RunInput;
  readonly invariant: InvariantId;
}

/**
 * Shrinks and tells the gravest violation that failed a soak, at the lowest seed that shows it. Null
 * where none did, where the engine itself is in doubt, or where the run is too long to be recorded.
 */
export function explainFailure(settings: SoakSettings, run: SoakRun): Explained | null {
  if (run.verdict !== "fail") return null;
  const gravest = run.invariants.find(({ verdict }) => verdict === "fail");
  if (gravest === undefined || gravest.seedIndex === null) return null;
  const { id: invariant, seedIndex } = gravest;
  const original = inputOf(settings, seedIndex, drawPlan(settings, seedIndex));
  const violated = violationOf(original, invariant);
  // `determinism` is violated by no single run.
  if (violated === null) return null;
  const { sighting } = violated;
  const input = shrinkRun(original, invariant);
  if ((violationOf(input, invariant)?.events ?? 0) > RECORDED_MAX) return null;
  const told = tellRun(input, invariant);
  if (told === null) return null;
  const witness: Witness = { ...sighting, seedIndex };
  return { witness: { ...witness, story: told.story }, input, invariant };
}
