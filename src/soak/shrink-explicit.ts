import type { Fault, HistoryEvent } from "../domain/soak.ts";
import { type RunInput, runPlan } from "./engine.ts";
import { keepSamples } from "./measures.ts";
import { keptMishaps, type Mishap } from "./mishaps.ts";
import { WORK } from "./network.ts";
import { OF_MESSAGES, withFaults } from "./shrink-plan.ts";

/** Older mishaps than so many matter to no violation, and would only have to be removed again. */
const MISHAPS_MAX = 256;

/** What a run recorded. */
export interface Recording {
  readonly history: readonly HistoryEvent[];
  readonly mishaps: readonly Mishap[];
  readonly digest: string;
}

/** Runs an input with the recorder on. */
export function recordRun(input: RunInput): Recording {
  keepSamples(false);
  const { history, digest } = runPlan({ ...input, record: true });
  keepSamples(true);
  return { history, digest, mishaps: keptMishaps() };
}

/**
 * The run with every draw of its plan spelled out: shares of messages become the single messages
 * they hit, and the nodes of a fault become the one that mattered. `leadUs` before it, a mishap
 * already lies in wait for whoever leads then; 0 spells out what was, give or take a round trip.
 */
export function spelledOut(
  input: RunInput,
  recording: Recording,
  leadUs: number,
  work: boolean,
): RunInput {
  const drawn = input.plan.faults.filter(isShare);
  const sharp = input.plan.faults.filter((fault) => !isShare(fault));
  const leaders = leadersOf(recording.history);
  const single = recording.mishaps
    .filter((mishap) => work || mishap.message !== WORK)
    .filter((mishap) => drawn.some((fault) => covers(fault, mishap)))
    .slice(-MISHAPS_MAX)
    .map((mishap) => faultOf(mishap, leadUs, 2 * input.lease.netMaxUs, leaders));
  return withFaults(input, [...victimsOf(sharp, recording.history, leaders), ...single]);
}

/** Whether a fault hits messages by draws. */
export function isShare(fault: Fault): boolean {
  const certain = fault.ppm === 1_000_000 && fault.minUs === fault.maxUs;
  return OF_MESSAGES.includes(fault.kind) && !certain;
}

function covers(fault: Fault, mishap: Mishap): boolean {
  const since = mishap.sentAtUs - fault.atUs;
  return fault.kind === mishap.kind && since >= 0 && since <= fault.forUs;
}

/**
 * The fault that hits that one message; with a lead, whoever leads within it. Other draws of healthy
 * delays move the message by up to `aboutUs`.
 */
function faultOf(mishap: Mishap, leadUs: number, aboutUs: number, leaders: Leaders): Fault {
  const { kind, node, dir, sentAtUs, extraUs } = mishap;
  const atUs = Math.max(0, sentAtUs - Math.max(aboutUs, leadUs));
  const led = leadUs > 0 && leaders(sentAtUs) === node;
  return {
    kind,
    atUs,
    forUs: sentAtUs + aboutUs - atUs,
    target: led ? "leader" : node,
    pick: node,
    dir,
    ppm: 1_000_000,
    minUs: extraUs,
    maxUs: extraUs,
    wide: false,
    midway: false,
    messagesFirst: false,
  };
}

type Leaders = (t: number) => number;

/** Who believed to lead at a time, by the claims of a history; -1 for nobody. */
function leadersOf(history: readonly HistoryEvent[]): Leaders {
  const claims = history.filter(({ f }) => f === "claim" || f === "unclaim");
  return (t) => {
    let leader = -1;
    for (const claim of claims) {
      if (claim.t > t) break;
      const node = Number(claim.p.slice(1)) - 1;
      if (claim.f === "claim") leader = node;
      else if (leader === node) leader = -1;
    }
    return leader;
  };
}

/** The run with a fault for each node in place of those that hit several at once. */
export function apart(input: RunInput, { history }: Recording): RunInput {
  const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
  const faults = input.plan.faults.flatMap((fault) => {
    const event = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind);
    const hit = event?.target?.split(",") ?? [];
    if (fault.target !== "minority" || hit.length < 2) return [fault];
    return hit.map((name) => ({ ...fault, target: Number(name.slice(1)) - 1 }));
  });
  return withFaults(input, faults);
}

/** Faults with the victims that the run found for them: the leader where it was one of them. */
function victimsOf(
  faults: readonly Fault[],
  history: readonly HistoryEvent[],
  leaders: Leaders,
): readonly Fault[] {
  const struck = history.filter(({ p, f }) => p === "nemesis" && f !== "heal");
  return faults.map((fault) => {
    if (typeof fault.target === "number" || fault.target === "store") return fault;
    if (fault.kind.startsWith("store-")) return fault;
    const event = struck.find(({ t, f }) => t === fault.atUs && f === fault.kind);
    const hit = event?.target === "all" ? [] : (event?.target?.split(",") ?? []);
    const nodes = hit.map((name) => Number(name.slice(1)) - 1);
    const leader = leaders(fault.atUs);
    if (nodes.includes(leader)) return { ...fault, target: "leader" as const, pick: leader };
    const [first] = nodes;
    return nodes.length === 1 && first !== undefined ? { ...fault, target: first } : fault;
  });
}
