import { type Cores, OK, type Operations, RELEASE, type Sessions } from "./sweep.ts";
import { orderOf } from "./sweep-order.ts";

const NEVER = Number.POSITIVE_INFINITY;

/**
 * The stretches in which each granted session certainly held. An untimed session has one; a session with
 * deadlines holds until its deadline, and again from a renewal that came later.
 */
export function certainCores(operations: Operations, sessions: Sessions): Cores {
  const start: number[] = [];
  const end: number[] = [];
  const owner: number[] = [];
  const add = (from: number, until: number, session: number): void => {
    start.push(from);
    end.push(until);
    owner.push(session);
  };
  if (!sessions.timed.includes(1)) return untimedCores(sessions);
  for (let session = 0; session < sessions.count; session += 1) {
    const from = sessions.heldBy[session] as number;
    const until = sessions.heldUntil[session] as number;
    if (sessions.granted[session] === 1 && sessions.timed[session] === 0 && from <= until) {
      add(from, until, session);
    }
  }
  timedCores(operations, sessions, add);
  return {
    startUs: Float64Array.from(start),
    endUs: Float64Array.from(end),
    owner: Uint32Array.from(owner),
  };
}

function untimedCores(sessions: Sessions): Cores {
  const startUs = new Float64Array(sessions.count);
  const endUs = new Float64Array(sessions.count);
  const owner = new Uint32Array(sessions.count);
  let count = 0;
  for (let session = 0; session < sessions.count; session += 1) {
    const from = sessions.heldBy[session] as number;
    const until = sessions.heldUntil[session] as number;
    if (sessions.granted[session] === 0 || from > until) continue;
    startUs[count] = from;
    endUs[count] = until;
    owner[count] = session;
    count += 1;
  }
  return {
    startUs: startUs.subarray(0, count),
    endUs: endUs.subarray(0, count),
    owner: owner.subarray(0, count),
  };
}

/** Grants and renewals in order, each extending the stretch it falls into, or opening a new one. */
function timedCores(
  operations: Operations,
  sessions: Sessions,
  add: (from: number, until: number, session: number) => void,
): void {
  const from = new Float64Array(sessions.count).fill(-1);
  const until = new Float64Array(sessions.count).fill(-1);
  const close = (session: number): void => {
    const last = Math.min(until[session] as number, sessions.heldUntil[session] as number);
    if ((from[session] as number) >= 0 && last > (from[session] as number)) {
      add(from[session] as number, last, session);
    }
  };
  for (let at = 0; at < operations.kind.length; at += 1) {
    const session = operations.session[at] as number;
    if (sessions.timed[session] === 0 || operations.outcome[at] !== OK) continue;
    if (operations.kind[at] === RELEASE) continue;
    const returned = operations.returnedUs[at] as number;
    const deadline = operations.deadlineUs[at] as number;
    if ((from[session] as number) < 0 || returned > (until[session] as number)) {
      close(session);
      from[session] = returned;
      until[session] = deadline;
    } else if (deadline > (until[session] as number)) until[session] = deadline;
  }
  for (let session = 0; session < sessions.count; session += 1) close(session);
}

/**
 * Sessions of which only the release is certain: the lock was theirs at some point in
 * `[heldUntil, heldBy]`, which is impossible iff one core of another spans that whole stretch.
 *
 * Shape: the cores do not overlap.
 */
export function floatingSessions(
  cores: Cores,
  sessions: Sessions,
  found: (floating: number, core: number) => void,
): void {
  const order = orderOf(cores.startUs, cores.endUs);
  for (let session = 0; session < sessions.count; session += 1) {
    const from = sessions.heldUntil[session] as number;
    const until = sessions.heldBy[session] as number;
    if (sessions.granted[session] === 0 || from <= -1 || from >= until || until === NEVER) continue;
    const core = order[firstNotBefore(cores.startUs, order, from) - 1];
    if (core !== undefined && (cores.endUs[core] as number) > until) {
      found(session, cores.owner[core] as number);
    }
  }
}

/** How many of the ordered values lie before `limit`. */
function firstNotBefore(values: Float64Array, order: Uint32Array, limit: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[order[middle] as number] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
