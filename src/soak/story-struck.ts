import type { Fault, HistoryEvent } from "../domain/soak.ts";
import type { StoryEvent } from "../domain/story.ts";
import type { RunInput } from "./engine.ts";
import type { Clock } from "./story-ending.ts";
import type { Facts } from "./story-facts.ts";
import { faultWords, roughly } from "./story-faults.ts";
import { note } from "./story-moments.ts";

/** A fault strikes. */
export function struckEvent(
  input: RunInput,
  facts: Facts,
  fault: Fault,
  struck: HistoryEvent,
  clock: Clock,
): StoryEvent {
  const { plan, lease } = input;
  const end = struck.t + fault.forUs;
  const until =
    fault.forUs === 0 ? null : end < plan.windowUs ? `until ${clock(end)}` : "until the end";
  const words = faultWords(fault, struck, until, lease.releaseOnExit);
  const everybody = Array.from({ length: lease.nodes }, (_, node) => `n${node + 1}`);
  const hit = struck.target === "all" ? everybody : (struck.target ?? "").split(",");
  const parties = fault.kind === "partition" ? [...hit, "store"] : hit;
  const long = deadlineMoved(input, facts, fault, struck) ?? words.long;
  return note(struck.t, parties, words.short, long);
}

/** A wall clock that jumps back takes the leader's deadline with it. */
function deadlineMoved(
  { lease }: RunInput,
  { claimed }: Facts,
  { kind, maxUs }: Fault,
  { t, target }: HistoryEvent,
): string | null {
  if (kind !== "clock-jump" || maxUs >= 0 || lease.reading !== "wall") return null;
  const leads = claimed.some(
    ({ node, atUs, untilUs }) => node === target && atUs <= t && t < untilUs,
  );
  if (!leads) return null;
  return `the wall clock of ${target} jumps back by ${roughly(-maxUs)}; its deadline now lies that much later.`;
}

/**
 * Which fault of the plan each event is. They strike in the plan's order, but a failover that waits
 * for a grant does nothing yet when it is its turn: it is told when it takes place.
 */
export function plannedFaults(
  faults: readonly Fault[],
  struck: readonly HistoryEvent[],
): ReadonlyMap<HistoryEvent, Fault> {
  const found = new Map<HistoryEvent, Fault>();
  const waiting: Fault[] = [];
  let next = 0;
  for (const event of struck) {
    if (event.f === "heal") continue;
    if (event.for === undefined) {
      const fault = waiting.shift();
      if (fault !== undefined) found.set(event, fault);
      continue;
    }
    const fault = faults[next];
    next += 1;
    if (fault === undefined) continue;
    if (fault.kind === "store-failover" && fault.target === "leader") waiting.push(fault);
    else found.set(event, fault);
  }
  return found;
}
