import type { StoryEvent } from "../domain/story.ts";
import type { RunInput } from "./engine.ts";
import type { Clock, Party } from "./story-ending.ts";
import type { Asked, Facts } from "./story-facts.ts";
import { roughly } from "./story-faults.ts";
import { message, note } from "./story-moments.ts";
import type { Sighting } from "./violations.ts";

/**
 * Why an old leader does not stop where one might think so: it is asleep at its deadline, a request
 * hangs while it should look, or it goes on trying.
 */
export function lingering(
  input: RunInput,
  facts: Facts,
  { node, token }: Party,
  sighting: Sighting,
  clock: Clock,
): readonly StoryEvent[] {
  const own = facts.asked.filter(
    (asked) => asked.node === node && answeredBy(asked) <= sighting.atUs,
  );
  const last = own.findLast((asked) => asked.end?.type === "ok" && asked.token === token);
  const deadline = last?.deadlineUs ?? null;
  const { lease } = input;
  if (lease.timerFlag && deadline !== null && deadline <= sighting.atUs) {
    if (isAsleep(facts, node, deadline)) return [sleptOver(node, deadline)];
  }
  const failing = facts.asked.find(
    (asked) =>
      asked.node === node &&
      asked.f === "renew" &&
      asked.token === token &&
      asked.atUs > (last?.end?.atUs ?? 0) &&
      asked.atUs <= sighting.atUs,
  );
  if (failing === undefined) return [];
  if (lease.renewDeadlineUs !== null) return [trying(input, facts, failing, clock)];
  return lease.tickBlocked ? [hanging(input, failing)] : [];
}

function answeredBy({ end }: Asked): number {
  return end?.atUs ?? Number.POSITIVE_INFINITY;
}

/** Whether a node is paused at a time. */
export function isAsleep({ struck }: Facts, node: string, atUs: number): boolean {
  return struck.some(
    ({ f, t, target, for: lasts }) =>
      f === "pause" &&
      (target === "all" || target?.split(",").includes(node)) &&
      t <= atUs &&
      atUs < t + (lasts ?? 0),
  );
}

function sleptOver(node: string, atUs: number): StoryEvent {
  const sentence = `the deadline of ${node} passes while it is asleep: its timer does not fire.`;
  return note(atUs, [node], "sleeps past its deadline", sentence);
}

/** The round of renewals that comes to nothing. */
function trying(input: RunInput, { claimed }: Facts, failing: Asked, clock: Clock): StoryEvent {
  const { node, token, atUs } = failing;
  const claim = claimed.find((each) => each.node === node && each.token === token);
  const until = claim?.reason === "deadline" ? `, until ${clock(claim.untilUs)}` : "";
  const forUs = input.lease.renewDeadlineUs ?? 0;
  return {
    ...message(atUs, node, "store", `renew (${clock(atUs)})`, false),
    sentence: `${node} tries to renew, in vain, and goes on trying for ${roughly(forUs)}${until}.`,
  };
}

function hanging({ lease }: RunInput, { node, atUs }: Asked): StoryEvent {
  const given = roughly(lease.requestTimeoutUs);
  return {
    ...message(atUs, node, "store", "renew (hangs)", false),
    sentence: `a renewal of ${node} hangs: until it is answered or given up (${given}), nobody looks at the deadline.`,
  };
}
