import type { InvariantId } from "../domain/soak.ts";
import type { TimingPreset } from "../domain/timing.ts";
import type { RunInput } from "./engine.ts";
import { violationOf } from "./shrink-search.ts";
import type { Suspect } from "./story-suspect.ts";
import { suspectsOf } from "./story-suspects.ts";

/**
 * The real cause, found by taking suspects out one by one: what the violation does not survive the
 * absence of. Several where only together they are to blame; null where nothing known is.
 */
export function causeOf(
  input: RunInput,
  invariant: InvariantId,
  preset: TimingPreset | null,
): string | null {
  const suspects = suspectsOf(input, preset);
  const draws = drawsOf(input, invariant);
  const sizeWithout = (taken: readonly Suspect[]): number | null => {
    const sizes = draws.flatMap((draw) => {
      const mended = taken.reduce((run, suspect) => suspect.mended(run), draw);
      return violationOf(mended, invariant)?.sighting.sizeUs ?? [];
    });
    return sizes.length === 0 ? null : Math.max(...sizes);
  };
  const single = suspects.find((suspect) => sizeWithout([suspect]) === null);
  if (single !== undefined) return `${single.why(input)}.`;
  if (sizeWithout(suspects) !== null) return null;
  // The gravest are listed first: the lightest are the first to be found innocent.
  const guilty = suspects.toReversed().reduce<readonly Suspect[]>((blamed, suspect) => {
    const others = blamed.filter((other) => other !== suspect);
    return sizeWithout(others) === null ? others : blamed;
  }, suspects);
  // Whose absence leaves the least of it comes first.
  const byBlame = guilty
    .map((suspect) => ({ suspect, leftUs: sizeWithout([suspect]) ?? 0 }))
    .sort((a, b) => a.leftUs - b.leftUs);
  return `${byBlame.map(({ suspect }) => suspect.why(input)).join(". Also, ")}.`;
}

/** Events of a run that costs nothing to be drawn again, and how often it is. */
const CHEAP = 20_000;
const REDRAWS = 6;

/** The run and other draws of it that violate as well: what ends one by chance does not end them all. */
function drawsOf(input: RunInput, invariant: InvariantId): readonly RunInput[] {
  const events = violationOf(input, invariant)?.events ?? 0;
  if (events > CHEAP) return [input];
  const others = Array.from({ length: REDRAWS }, (_, draw) => ({
    ...input,
    seed: `${input.seed}~cause${draw}`,
  }));
  return [input, ...others.filter((draw) => violationOf(draw, invariant) !== null)];
}
