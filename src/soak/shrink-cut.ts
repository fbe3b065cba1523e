import { MILLION } from "./clock.ts";
import type { RunInput } from "./engine.ts";
import { longestRetry } from "./parameters.ts";
import { isShare, type Recording, recordRun, spelledOut } from "./shrink-explicit.ts";
import { amongNodes, endingAt, inWait, startingAt, withoutTime, withRoom } from "./shrink-plan.ts";
import { FEW, MANY, type Search } from "./shrink-search.ts";

/** And for one that is cheap and the last hope. */
const VERY_MANY = 2400;

/** Nothing matters after the violation was noticed; one that does not end has been seen sooner. */
export function cutTail(search: Search): void {
  const { input, violated } = search;
  const { windowUs } = input.plan;
  const endUs = violated.noticedUs < windowUs ? violated.noticedUs : search.enoughUs;
  for (const unit of [MILLION, MILLION / 10, 1]) {
    const end = Math.ceil(endUs / unit) * unit;
    if (end < windowUs && search.tries(endingAt(input, end))) return;
  }
}

/** Any change moves the violation: while there are changes, a lease's length follows it. */
export function spareTail(search: Search): void {
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
export function spellOut(search: Search): void {
  const { input } = search;
  if (!input.plan.faults.some(isShare)) return;
  const recording = recordRun(input);
  const work = search.invariant === "stale-work";
  if (search.tries(spelledOut(input, recording, 0, work), MANY)) return;
  search.tries(spelledOut(input, recording, input.lease.renewUs, work), MANY);
}

/** The run begins shortly before its end. */
export function cutHead(search: Search): void {
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
export function cutToParties(search: Search): void {
  const parties = partiesOf(search);
  const recording = recordRun(search.input);
  const [from = 0] = startsOf(search, recording);
  if (parties.length === 0) return;
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
export function differing(runs: readonly RunInput[]): readonly RunInput[] {
  return [...new Map(runs.map((run) => [JSON.stringify(run.plan), run])).values()];
}

/** The nodes that broke the invariant, in order. */
export function partiesOf({ violated, input }: Search): readonly number[] {
  const named = violated.sighting.parties.map((party) => Number(/^n(\d+) /.exec(party)?.[1]) - 1);
  return [...new Set(named)]
    .filter((node) => node >= 0 && node < input.lease.nodes)
    .sort((a, b) => a - b);
}
