import { globalAt, localAt, NODES_MAX, now } from "./clock.ts";
import { EVENT_BITS, TIMER_EVENT } from "./network.ts";
import { push } from "./queue.ts";

/**
 * Timers on the nodes' clocks. A node has one entry in the queue, at or before the first of its
 * timers: when it comes up early it moves on, so a deadline pushed back or a timeout that was
 * answered costs nothing.
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
/** The node's entry in the queue; before all time while a timer of the node is being handled. */
const ENTRY = new Float64Array(NODES_MAX);

/** Stops all timers. */
export function clearTimers(): void {
  DUE.fill(NEVER);
  ENTRY.fill(NEVER);
}

/** Sets a timer to fire when the node's monotonic clock reads `local`, at once if it has. */
export function arm(node: number, kind: number, local: number): void {
  const timer = node * KINDS + kind;
  const exact = globalAt(node, local);
  const t = now();
  const due = exact > t ? exact : t;
  DUE_LOCAL[timer] = local;
  DUE[timer] = due;
  if (due < (ENTRY[node] as number)) enter(node, due);
}

function enter(node: number, due: number): void {
  ENTRY[node] = due;
  push(due, (node << EVENT_BITS) | TIMER_EVENT);
}

/** Sets a timer to fire now, whatever the clock says: overdue timers on resume. */
export function fireNow(node: number, kind: number): void {
  const timer = node * KINDS + kind;
  DUE_LOCAL[timer] = Number.NEGATIVE_INFINITY;
  DUE[timer] = now();
  if (now() < (ENTRY[node] as number)) enter(node, now());
}

/** Whether a timer is set and has fallen due, though it has yet to fire. */
export function isDue(node: number, kind: number): boolean {
  return (DUE[node * KINDS + kind] as number) <= now();
}

/** Sets a timer to fire at a global time: what hangs on a clock that is not the node's monotonic one. */
export function armAt(node: number, kind: number, at: number): void {
  const timer = node * KINDS + kind;
  const due = at > now() ? at : now();
  DUE_LOCAL[timer] = localAt(node, due);
  DUE[timer] = due;
  if (due < (ENTRY[node] as number)) enter(node, due);
}

/** Stops a timer. */
export function disarm(node: number, kind: number): void {
  DUE[node * KINDS + kind] = NEVER;
}

/** Stops all timers of a node. */
export function disarmAll(node: number): void {
  DUE.fill(NEVER, node * KINDS, node * KINDS + KINDS);
}

/** Whether a timer is set. */
export function isArmed(node: number, kind: number): boolean {
  return (DUE[node * KINDS + kind] as number) < NEVER;
}

/** The node's rate has changed: what is pending falls due at another global time. */
export function rearmAll(node: number): void {
  for (let kind = 0; kind < KINDS; kind += 1) {
    if (isArmed(node, kind)) arm(node, kind, DUE_LOCAL[node * KINDS + kind] as number);
  }
}

/** The first of a node's timers, by time and then by kind. */
function firstOf(node: number): number {
  let first = node * KINDS;
  for (let timer = first + 1; timer < node * KINDS + KINDS; timer += 1) {
    if ((DUE[timer] as number) < (DUE[first] as number)) first = timer;
  }
  return first;
}

/** A node's entry has come up: the kind of timer that fires; -1 for an entry that has moved on. */
export function firing(node: number): number {
  const t = now();
  if (ENTRY[node] !== t) return -1;
  const first = firstOf(node);
  if ((DUE[first] as number) > t) {
    ENTRY[node] = NEVER;
    settle(node);
    return -1;
  }
  DUE[first] = NEVER;
  ENTRY[node] = Number.NEGATIVE_INFINITY;
  return first & (KINDS - 1);
}

/** The timer has been handled: the node's next one enters the queue. */
export function settle(node: number): void {
  const due = DUE[firstOf(node)] as number;
  if (due < NEVER) enter(node, due);
  else ENTRY[node] = NEVER;
}
