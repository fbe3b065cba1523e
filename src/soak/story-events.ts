import type { StoryEvent } from "../domain/story.ts";
import type { RunInput } from "./engine.ts";
import { type Clock, partiesOf } from "./story-ending.ts";
import type { Facts } from "./story-facts.ts";
import { lingering } from "./story-late.ts";
import { plannedFaults, struckEvent } from "./story-struck.ts";
import { Teller } from "./story-teller.ts";
import type { Sighting } from "./violations.ts";

/** Sentences of a story, the last one included. */
const SENTENCES_LEAST = 5;
const SENTENCES_MAX = 10;

/** A moment, and how much the story needs it. */
interface Moment {
  readonly need: number;
  readonly events: readonly StoryEvent[];
}
const NEEDED = 0;
const HELPFUL = 1;
const BACKGROUND = 2;

/** What led to the violation, in order of time; `ending` is the violation itself. */
export function eventsOf(
  input: RunInput,
  facts: Facts,
  sighting: Sighting,
  ending: readonly StoryEvent[],
  clock: Clock,
): readonly StoryEvent[] {
  let events = told(input, facts, sighting, ending, clock, 0);
  // Where there is little to tell, grants are told step by step, the oldest first.
  for (let slow = 1; slow <= facts.granted.length; slow += 1) {
    if (sentencesIn(events) >= SENTENCES_LEAST) return events;
    events = told(input, facts, sighting, ending, clock, slow);
  }
  return events;
}

function told(
  input: RunInput,
  facts: Facts,
  sighting: Sighting,
  ending: readonly StoryEvent[],
  clock: Clock,
  slow: number,
): readonly StoryEvent[] {
  const parties = partiesOf(sighting);
  const ofParty = (node: string, token: number): boolean =>
    parties.some((party) => party.node === node && party.token === token);
  const teller = new Teller(input, facts, clock, sighting.atUs);
  const before = <T extends { readonly atUs: number }>(events: readonly T[]): readonly T[] =>
    events.filter(({ atUs }) => atUs <= sighting.atUs);
  const moments: Moment[] = [
    ...before(facts.granted).map((grant, place) => ({
      need: ofParty(grant.node, grant.token) ? NEEDED : BACKGROUND,
      events: teller.granted(
        grant,
        isEnding(sighting, grant.atUs, "store-exclusion", "token-order"),
        place < slow,
      ),
    })),
    ...before(facts.freed)
      .filter(({ atUs }) => !isEnding(sighting, atUs, "release-by-holder"))
      .map((free) => ({ need: HELPFUL, events: teller.freed(free) })),
    ...parties.flatMap(({ node, token }) => {
      const renewals = before(facts.asked).filter(
        (asked) => asked.node === node && asked.f === "renew" && asked.token === token,
      );
      const last = renewals.findLast(({ end }) => end?.type === "ok" && end.atUs <= sighting.atUs);
      const late = renewals.at(-1);
      return [
        ...(last === undefined ? [] : [{ need: NEEDED, events: teller.renewed(last) }]),
        ...(late === undefined || late === last
          ? []
          : [{ need: HELPFUL, events: teller.renewedLate(late) }]),
      ];
    }),
    ...(sighting.invariant === "belief-exclusion" ? parties.slice(0, 1) : []).map((party) => ({
      need: HELPFUL,
      events: lingering(input, facts, party, sighting, clock),
    })),
    ...[...plannedFaults(input.plan.faults, facts.struck)]
      .filter(([{ t }]) => t <= sighting.atUs)
      .map(([struck, fault]) => ({
        need: NEEDED,
        events: [struckEvent(input, facts, fault, struck, clock)],
      })),
  ];
  return [...trimmed(moments, ending), ...ending].sort((a, b) => a.atUs - b.atUs);
}

function isEnding({ atUs, invariant }: Sighting, t: number, ...of: readonly string[]): boolean {
  return t === atUs && of.includes(invariant);
}

/** The moments that fit, in order of time: background goes first, the oldest of it first. */
function trimmed(moments: readonly Moment[], ending: readonly StoryEvent[]): readonly StoryEvent[] {
  const ordered = moments
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => startOf(a) - startOf(b));
  let left = SENTENCES_MAX - sentencesIn(ending);
  const kept = new Set<Moment>();
  for (const need of [NEEDED, HELPFUL, BACKGROUND]) {
    for (const moment of ordered.filter((each) => each.need === need).reverse()) {
      const size = sentencesIn(moment.events);
      if (size > left) continue;
      left -= size;
      kept.add(moment);
    }
  }
  return ordered.filter((moment) => kept.has(moment)).flatMap(({ events }) => events);
}

function sentencesIn(events: readonly StoryEvent[]): number {
  return events.filter(({ sentence }) => sentence !== null).length;
}

function startOf({ events }: Moment): number {
  return events[0]?.atUs ?? 0;
}
