import { globalAt, JUMP, localNow, now } from "./clock.ts";
import { DEADLINE } from "./node-state.ts";
import {
  ABSOLUTE,
  FLAG,
  MARGIN,
  P,
  SCHEME,
  STORED_FLAG,
  TICK,
  TICK_BLOCKED,
  TTL,
  WALL,
} from "./parameters.ts";
import { arm, DEADLINE_TIMER } from "./timers.ts";

/** The clock the client goes by. Under `absolute` wall clocks are kept near true time. */
export function reading(node: number): number {
  if (P[WALL] === 0) return localNow(node);
  return (P[SCHEME] === ABSOLUTE ? now() : localNow(node)) + (JUMP[node] as number);
}

/** The deadline that a grant or renewal anchored there gives. */
export function deadlineFrom(anchor: number): number {
  const exact = anchor + (P[TTL] as number) - (P[MARGIN] as number);
  const tick = P[TICK] as number;
  return tick === 0 || P[TICK_BLOCKED] === 1 ? exact : Math.ceil(exact / tick) * tick;
}

/** Whether the clock still lets the node lead. A stored flag asks no clock. */
export function mayLead(node: number): boolean {
  return P[STORED_FLAG] === 1 || reading(node) < (DEADLINE[node] as number);
}

/** Whether a deadline is running: a round of renewals has one, the wait before it none. */
export function hasDeadline(node: number): boolean {
  return (DEADLINE[node] as number) < Number.POSITIVE_INFINITY;
}

/** A deadline in global time, by the node's present rate. */
export function deadlineAt(node: number, deadline: number): number {
  return globalAt(node, P[WALL] === 1 ? deadline - (JUMP[node] as number) : deadline);
}

/** Sets the timer of the deadline, which also cuts the claim: whoever is asleep believes no longer. */
export function armDeadline(node: number): void {
  if (P[FLAG] === 1) return;
  const wall = P[WALL] === 1 ? (JUMP[node] as number) : 0;
  arm(node, DEADLINE_TIMER, (DEADLINE[node] as number) - wall);
}
