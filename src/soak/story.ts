import { INVARIANTS, type InvariantId, type Witness } from "../domain/soak.ts";
import { isFine, type StoryEvent, storyTime, type WitnessStory } from "../domain/story.ts";
import type { TimingPreset } from "../domain/timing.ts";
import type { RunInput } from "./engine.ts";
import { ACCEPTED_LATE, ACCEPTED_STALE, COUNT, REJECTED_STALE } from "./measures.ts";
import { recordRun } from "./shrink-explicit.ts";
import { causeOf } from "./story-cause.ts";
import { endingOf, partiesOf } from "./story-ending.ts";
import { eventsOf } from "./story-events.ts";
import { factsOf } from "./story-facts.ts";
import { sightingOf, witnessOf } from "./violations.ts";

/** A violation and how it came about, in the names and times of the run that was told. */
export interface ToldWitness extends Witness {
  readonly story: WitnessStory;
}

/** Tells how a run comes to violate the invariant; null when it does not. */
export function tellRun(
  input: RunInput,
  invariant: InvariantId,
  preset: TimingPreset | null = null,
): ToldWitness | null {
  const recording = recordRun(input);
  const sighting = sightingOf(INVARIANTS.indexOf(invariant));
  if (sighting === null) return null;
  const refused = COUNT[REJECTED_STALE] as number;
  const early = COUNT[ACCEPTED_LATE] as number;
  const sent = refused + early + (COUNT[ACCEPTED_STALE] as number);
  const facts = factsOf(recording, input.lease, input.plan.windowUs);
  const fine = isFine({ events: endingOf(input, sighting, facts, String) });
  const clock = (us: number): string => storyTime(us, fine);
  const ending = endingOf(input, sighting, facts, clock);
  const events = eventsOf(input, facts, sighting, ending, clock);
  return {
    ...witnessOf(sighting, input.index),
    story: {
      nodes: input.lease.nodes,
      faults: input.plan.faults.length,
      windowUs: input.plan.windowUs,
      parties: castOf(
        events,
        partiesOf(sighting).map(({ node }) => node),
      ),
      events,
      why: causeOf(input, invariant, preset),
      stale: input.lease.fencing ? { sent, refused, early } : null,
      replay: null,
    },
  };
}

/** Who takes part: the store between the first two nodes, the resource at the end. */
function castOf(events: readonly StoryEvent[], named: readonly string[]): readonly string[] {
  const found = new Set([
    ...named,
    ...events.flatMap((event) =>
      event.kind === "message" ? [event.from, event.to] : event.parties,
    ),
  ]);
  const nodes = [...found].filter((party) => party !== "store" && party !== "resource");
  const [first, ...others] = nodes;
  return [
    ...(first === undefined ? [] : [first]),
    "store",
    ...others,
    ...(found.has("resource") ? ["resource"] : []),
  ];
}
