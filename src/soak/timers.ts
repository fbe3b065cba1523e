import { globalAt, NODES_MAX, now } from "./clock.ts";
import { EVENT_BITS, TIMER_EVENT } from "./network.ts";
import { push } from "./queue.ts";

/**
 * Timers on the nodes' clocks. A timer has one entry in the queue at or before its due time; when
 * the entry comes up early it moves on, so that pushing a deadline back costs nothing.
 */
export const SEND_TIMER = 0;
export const TIMEOUT_TIMER = 1;
export const DEADLINE_TIMER = 2;
export const WORK_TIMER = 3;
const KINDS = 4;

const NEVER = Number.POSITIVE_INFINITY;
/** When it is due: on the node's monotonic clock, and by the rate in force in global time. */
const DUE_LOCAL = new Float64Array(NODES_MAX * KINDS);
const DUE = new Float64Array(NODES_MAX * KINDS);
const ENTRY = new Float64Array(NODES_MAX * KINDS);

/** Stops all timers. */
export function clearTimers(): void {
  DUE.fill(NEVER);
  ENTRY.fill(NEVER);
}

/** Sets a timer to fire when the node's monotonic clock reads `local`, at once if it has. */
export function arm(node: number, kind: number, local: number): void {
  const t = now();
  const timer = node * KINDS + kind;
  DUE_LOCAL[timer] = local;
  schedule(timer, Math.max(t, globalAt(node, local)));
}

/** Sets a timer to fire at `t`, whatever the clock says: overdue timers on resume. */
export function fireNow(node: number, kind: number): void {
  const t = now();
  const timer = node * KINDS + kind;
  DUE_LOCAL[timer] = Number.NEGATIVE_INFINITY;
  DUE[timer] = t;
  ENTRY[timer] = t;
  push(t, (timer << EVENT_BITS) | TIMER_EVENT);
}

function schedule(timer: number, due: number): void {
  DUE[timer] = due;
  if (due < (ENTRY[timer] as number)) {
    ENTRY[timer] = due;
    push(due, (timer << EVENT_BITS) | TIMER_EVENT);
  }
}

/** Stops a timer. */
export function disarm(node: number, kind: number): void {
  DUE[node * KINDS + kind] = NEVER;
}

/** Stops all timers of a node. */
export function disarmAll(node: number): void {
  for (let kind = 0; kind < KINDS; kind += 1) disarm(node, kind);
}

/** Whether a timer is set. */
export function isArmed(node: number, kind: number): boolean {
  return (DUE[node * KINDS + kind] as number) < NEVER;
}

/** The node's rate has changed at `t`: what is pending falls due at another global time. */
export function rearmAll(node: number): void {
  for (let kind = 0; kind < KINDS; kind += 1) {
    if (isArmed(node, kind)) arm(node, kind, DUE_LOCAL[node * KINDS + kind] as number);
  }
}

/** A timer's entry has come up at `t`: whether the timer fires. */
export function fires(timer: number): boolean {
  const t = now();
  if (ENTRY[timer] !== t) return false;
  ENTRY[timer] = NEVER;
  const due = DUE[timer] as number;
  if (due <= t) {
    DUE[timer] = NEVER;
    return true;
  }
  if (due < NEVER) schedule(timer, due);
  return false;
}

/** The node a timer belongs to. */
export function nodeOfTimer(timer: number): number {
  return timer >> 2;
}

/** What a timer is for. */
export function kindOfTimer(timer: number): number {
  return timer & 3;
}
