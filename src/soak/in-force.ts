import { now } from "./clock.ts";

/** Faults that are in force, in words: observed by whoever must explain a violation. */
interface InForce {
  readonly fault: number;
  readonly text: string;
  untilUs: number;
}

const REMEMBERED_MAX = 64;
let known: InForce[] = [];

/** Forgets all faults. */
export function clearInForce(): void {
  known = [];
}

/** A fault strikes. `untilUs` is when its effect is over if nobody ends it before. */
export function beginFault(fault: number, text: string, untilUs: number): void {
  if (known.length >= REMEMBERED_MAX) known = known.slice(REMEMBERED_MAX / 2);
  known.push({ fault, text, untilUs });
}

/** A fault is over. */
export function finishFault(fault: number): void {
  const t = now();
  for (const one of known) if (one.fault === fault && one.untilUs > t) one.untilUs = t;
}

/** What is in force now; where nothing is, the fault that ended last. */
export function faultsInForce(): readonly string[] {
  const t = now();
  const current = known.filter((one) => one.untilUs >= t).map((one) => one.text);
  if (current.length > 0) return current;
  let last: InForce | undefined;
  for (const one of known) if (last === undefined || one.untilUs >= last.untilUs) last = one;
  return last === undefined ? [] : [`${last.text}, over`];
}
