import type { Fault, FaultKind, FaultPlan } from "../domain/soak.ts";
import type { RunInput } from "./engine.ts";

/** Kinds that hit messages, all of them or a share. */
export const OF_MESSAGES: readonly FaultKind[] = ["delay", "loss", "duplicate"];

/** What shrinking does to a run's plan, each as a new run to try. */

/** The same run under these faults, in order of time. */
export function withFaults(input: RunInput, faults: readonly Fault[]): RunInput {
  const sorted = [...faults].sort((a, b) => a.atUs - b.atUs);
  const kinds = input.plan.kinds.filter((kind) => sorted.some((fault) => fault.kind === kind));
  const added = sorted.map((fault) => fault.kind).filter((kind) => !kinds.includes(kind));
  return {
    ...input,
    plan: { ...input.plan, kinds: [...kinds, ...new Set(added)], faults: sorted },
  };
}

/** The same run with one fault changed. */
export function withFault(input: RunInput, place: number, change: Partial<Fault>): RunInput {
  const faults = input.plan.faults.map((fault, at) =>
    at === place ? { ...fault, ...change } : fault,
  );
  return withFaults(input, faults);
}

/** The run ended at another time, without the faults it does not reach; a calm stays where it was. */
export function endingAt(input: RunInput, windowUs: number): RunInput {
  const { plan } = input;
  const calmed = plan.calmAtUs < plan.windowUs;
  const calmAtUs = calmed ? Math.min(plan.calmAtUs, windowUs) : windowUs;
  const faults = plan.faults.filter((fault) => fault.atUs <= windowUs);
  const shorter: FaultPlan = { ...plan, windowUs, calmAtUs };
  return withFaults({ ...input, plan: shorter }, faults);
}

/**
 * The run without `byUs` of the time before `fromUs`: what comes later comes earlier by as much, and
 * faults within the time taken out begin where it was.
 */
export function withoutTime(input: RunInput, fromUs: number, byUs: number): RunInput {
  const { plan } = input;
  const moved = (us: number): number => (us < fromUs ? Math.min(us, fromUs - byUs) : us - byUs);
  const faults = plan.faults.map((fault) => ({ ...fault, atUs: moved(fault.atUs) }));
  const shorter = { ...plan, windowUs: plan.windowUs - byUs, calmAtUs: moved(plan.calmAtUs) };
  return withFaults({ ...input, plan: shorter }, faults);
}

/** Only the last of the run: faults that were over by `fromUs` never were, the others began then. */
export function startingAt(input: RunInput, fromUs: number): RunInput {
  const { plan } = input;
  const faults = plan.faults
    .filter((fault) => fault.atUs + fault.forUs >= fromUs)
    .map((fault) => {
      const before = Math.max(0, fromUs - fault.atUs);
      return { ...fault, atUs: fault.atUs - fromUs + before, forUs: fault.forUs - before };
    });
  const windowUs = plan.windowUs - fromUs;
  const calmAtUs = Math.max(0, plan.calmAtUs - fromUs);
  return withFaults({ ...input, plan: { ...plan, windowUs, calmAtUs } }, faults);
}

/** The run with faults of messages in wait so much sooner: the message they hit may come sooner, too. */
export function inWait(input: RunInput, byUs: number): RunInput {
  const faults = input.plan.faults.map((fault) => {
    const sooner = Math.min(byUs, fault.atUs);
    const brief = OF_MESSAGES.includes(fault.kind) && fault.forUs < byUs;
    return brief ? { ...fault, atUs: fault.atUs - sooner, forUs: fault.forUs + sooner } : fault;
  });
  return withFaults(input, faults);
}

/** The run with its lasting faults so much longer at either end: what they must meet may move. */
export function withRoom(input: RunInput, byUs: number): RunInput {
  const faults = input.plan.faults.map((fault) => {
    if (OF_MESSAGES.includes(fault.kind) || fault.forUs === 0) return fault;
    const sooner = Math.min(byUs, fault.atUs);
    return { ...fault, atUs: fault.atUs - sooner, forUs: fault.forUs + sooner + byUs };
  });
  return withFaults(input, faults);
}

/** The run among fewer nodes: `kept` are the present indices, which are numbered anew. */
export function amongNodes(input: RunInput, kept: readonly number[]): RunInput {
  const renumbered = (node: number): number => Math.max(0, kept.indexOf(node));
  const faults = input.plan.faults
    .filter(({ target }) => typeof target !== "number" || kept.includes(target))
    .map((fault) => ({
      ...fault,
      pick: renumbered(fault.pick),
      target: typeof fault.target === "number" ? renumbered(fault.target) : fault.target,
    }));
  const lease = { ...input.lease, nodes: kept.length };
  return withFaults({ ...input, lease }, faults);
}

/** The same run, with whoever leads in place of the nodes that faults name. */
export function atLeader(input: RunInput): RunInput {
  const faults = input.plan.faults.map((fault) =>
    typeof fault.target === "number" ? { ...fault, target: "leader" as const } : fault,
  );
  return withFaults(input, faults);
}
