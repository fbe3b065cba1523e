import { orderOf } from "./sweep-order.ts";

export const ACQUIRE = 0;
export const RENEW = 1;
export const RELEASE = 2;

export const OK = 0;
/** Definite: an acquire found the lock busy, a renewal or release was not the holder's. */
export const FAILED = 1;
export const UNKNOWN = 2;

/**
 * Operations of one lock in order of invocation, in parallel arrays. An operation on a lock belongs to
 * a session: one grant from its acquire to its release. A busy acquire has a session of its own.
 *
 * Units: microseconds; `returnedUs` is Infinity while the outcome is unknown, `deadlineUs` is Infinity
 * where none was given, `token` is -1 where none was given.
 */
export interface Operations {
  readonly kind: Uint8Array;
  readonly outcome: Uint8Array;
  readonly session: Uint32Array;
  readonly invokedUs: Float64Array;
  readonly returnedUs: Float64Array;
  readonly deadlineUs: Float64Array;
  readonly token: Float64Array;
  /** Line of the invocation. */
  readonly line: Uint32Array;
}

/**
 * What is certain of each session, in parallel arrays by session. The lock was held at some point at or
 * before `heldBy` and until at least `heldUntil`; with `heldBy <= heldUntil` that is the mandatory core,
 * otherwise a point that floats between the two.
 */
export interface Sessions {
  readonly count: number;
  /** 1 where some operation proves the session was granted. */
  readonly granted: Uint8Array;
  readonly acquireInvokedUs: Float64Array;
  readonly heldBy: Float64Array;
  readonly heldUntil: Float64Array;
  readonly releaseReturnedUs: Float64Array;
  /** 1 where a deadline bounds the session in time: it is no plain mutex. */
  readonly timed: Uint8Array;
  readonly token: Float64Array;
  readonly line: Uint32Array;
  /** 1 where an outcome of the session is unknown. */
  readonly unsure: Uint8Array;
}

/** Stretches of time in which an owner certainly holds; an owner never conflicts with itself. */
export interface Cores {
  readonly startUs: Float64Array;
  readonly endUs: Float64Array;
  readonly owner: Uint32Array;
}

/** Two owners at once: core `later` began while core `earlier` of another owner still ran. */
export interface Conflict {
  readonly earlier: number;
  readonly later: number;
  readonly fromUs: number;
  /** Infinity where neither ends. */
  readonly untilUs: number;
}

/** Folds operations into sessions. `endedUs` cuts a session from outside (a crash), else Infinity. */
export function foldSessions(operations: Operations, endedUs: Float64Array): Sessions {
  const count = endedUs.length;
  const sessions: Sessions = {
    count,
    granted: new Uint8Array(count),
    acquireInvokedUs: new Float64Array(count).fill(-1),
    heldBy: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    heldUntil: new Float64Array(count).fill(-1),
    releaseReturnedUs: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    timed: new Uint8Array(count),
    token: new Float64Array(count).fill(-1),
    line: new Uint32Array(count),
    unsure: new Uint8Array(count),
  };
  // When each holder first let go or was told, as far as it knows: a later refusal changes nothing.
  const letGo = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const total = operations.kind.length;
  for (let at = 0; at < total; at += 1) fold(operations, at, sessions, letGo);
  for (let session = 0; session < count; session += 1) {
    const end = Math.max(sessions.heldUntil[session] as number, letGo[session] as number);
    sessions.heldUntil[session] = Math.min(end, endedUs[session] as number);
  }
  return sessions;
}

/** `heldUntil` is what operations that were done prove; what ends it is added when all are folded. */
function fold(operations: Operations, at: number, sessions: Sessions, letGo: Float64Array): void {
  const session = operations.session[at] as number;
  const kind = operations.kind[at] as number;
  const outcome = operations.outcome[at] as number;
  const invoked = operations.invokedUs[at] as number;
  const returned = operations.returnedUs[at] as number;
  if (sessions.line[session] === 0) sessions.line[session] = operations.line[at] as number;
  if (outcome === UNKNOWN) sessions.unsure[session] = 1;
  if (kind === ACQUIRE && sessions.acquireInvokedUs[session] === -1) {
    sessions.acquireInvokedUs[session] = invoked;
  }
  if (kind === RELEASE) {
    if (outcome === OK) sessions.releaseReturnedUs[session] = returned;
    if (invoked < (letGo[session] as number)) letGo[session] = invoked;
  } else if (kind === RENEW && outcome === FAILED && returned < (letGo[session] as number)) {
    // The holder led until it was told.
    letGo[session] = returned;
  }
  if (outcome !== OK) return;
  sessions.granted[session] = 1;
  if (returned < (sessions.heldBy[session] as number)) sessions.heldBy[session] = returned;
  if (invoked > (sessions.heldUntil[session] as number)) sessions.heldUntil[session] = invoked;
  if ((operations.deadlineUs[at] as number) !== Number.POSITIVE_INFINITY)
    sessions.timed[session] = 1;
  const token = operations.token[at] as number;
  if (token >= 0 && sessions.token[session] === -1) sessions.token[session] = token;
}

/**
 * Every pair in which a core begins inside the core of another owner, at most one a core, the longest
 * running other owner named. Cores that only touch are no conflict: times that tie are concurrent.
 *
 * Source: two intervals overlap iff the later start lies before the earlier end; sorted by both ends,
 * so that a core of no length goes before one that begins with it.
 */
export function findConflicts(cores: Cores, found: (conflict: Conflict) => void): void {
  const { startUs, endUs, owner } = cores;
  // The core that ends last, and the one that ends last among all other owners' cores.
  let longest = -1;
  let second = -1;
  for (const core of orderOf(startUs, endUs)) {
    const mine = owner[core] as number;
    const from = startUs[core] as number;
    const until = endUs[core] as number;
    const own = longest !== -1 && owner[longest] === mine;
    const earlier = own ? second : longest;
    if (earlier !== -1 && from < (endUs[earlier] as number)) {
      const untilUs = Math.min(endUs[earlier] as number, until);
      found({ earlier, later: core, fromUs: from, untilUs });
    }
    if (longest === -1 || until >= (endUs[longest] as number)) {
      if (!own) second = longest;
      longest = core;
    } else if (!own && (second === -1 || until > (endUs[second] as number))) second = core;
  }
}

/**
 * Every granted session with a token that cannot stand where its token puts it. The tokens give a total
 * order; sessions are laid out in it as early as they can be, which is possible iff any layout is.
 * Where grants end unseen (a lease ran out), only the grants themselves are ordered.
 *
 * Shape: `found(lower, higher)` are sessions, the lower token first; the same token twice is a pair too.
 */
export function findTokenDisorder(
  sessions: Sessions,
  byGrantOnly: boolean,
  found: (lower: number, higher: number) => void,
): void {
  const rows = new Uint32Array(sessions.count);
  let count = 0;
  for (let session = 0; session < sessions.count; session += 1) {
    if (sessions.granted[session] === 1 && (sessions.token[session] as number) >= 0) {
      rows[count] = session;
      count += 1;
    }
  }
  const tokens = new Float64Array(count);
  const by = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    tokens[row] = sessions.token[rows[row] as number] as number;
    by[row] = sessions.heldBy[rows[row] as number] as number;
  }
  let latestUs = -1;
  let latest = -1;
  let before = -1;
  for (const row of orderOf(tokens, by)) {
    const session = rows[row] as number;
    if (before !== -1 && sessions.token[before] === tokens[row]) found(before, session);
    else if ((by[row] as number) < latestUs) found(latest, session);
    const until = byGrantOnly
      ? (sessions.acquireInvokedUs[session] as number)
      : (sessions.heldUntil[session] as number);
    if (until >= latestUs) {
      latestUs = until;
      latest = session;
    }
    before = session;
  }
}
