import type { HistoryEvent } from "../../src/domain/soak.ts";

/**
 * The invariants once more, from the recorded history alone and after the fact: lists and sorting
 * where the engine keeps counters, so that one can be held against the other.
 */
export interface Offline {
  /** Exact, in microseconds: longest time with two claims open. */
  readonly overlapUs: number;
  readonly tokenDisorder: number;
  /** Work of an older grant accepted after work of a newer one; tokens must be unique. */
  readonly staleWork: number;
  /** Work sent at or after the deadline that was last promised. */
  readonly lateWork: number;
  /** Certain only: a grant while another node's lease must still have run, unreleased. */
  readonly grantsTooEarly: number;
  /** Certain only, where the store kept its state: a lease freed that ran and was never released. */
  readonly freedByOthers: number;
  readonly leaderlessUs: number;
  readonly longestGapUs: number;
  /** Claims that were not the same node's belief in the same lease, taken up again. */
  readonly elections: number;
  readonly ledUs: number;
  readonly renewFailures: number;
  readonly renewFailuresRun: number;
  readonly workAccepted: number;
  readonly workRejected: number;
  /** Claims open at the end, and when the last one was opened or closed. */
  readonly openAtEnd: number;
  readonly lastChangeUs: number;
  /** From each claim's end to its lease being free, and from free to the next grant. */
  readonly drainsUs: readonly number[];
  readonly pickupsUs: readonly number[];
}

interface Claim {
  readonly process: string;
  readonly token: number;
  readonly fromUs: number;
  untilUs: number;
}

/** Looks at a run of perfect clocks that ended at `endUs`. */
export function lookBack(history: readonly HistoryEvent[], ttlUs: number, endUs: number): Offline {
  const claims = claimsOf(history);
  const gaps = gapsOf(claims, endUs);
  const of = (f: string, type: string, p?: string) =>
    history.filter((one) => one.f === f && one.type === type && (p === undefined || one.p === p));
  const closed = claims.filter((claim) => claim.untilUs <= endUs);
  return {
    overlapUs: longestOverlap(claims, endUs),
    ...judgeTokens(of("grant", "info"), of("work", "ok", "resource")),
    lateWork: lateWork(history),
    ...judgeLeases(history, ttlUs),
    leaderlessUs: gaps.reduce((sum, gap) => sum + gap, 0),
    longestGapUs: Math.max(0, ...gaps),
    elections: claims.filter((one, place) => {
      const before = claims[place - 1];
      const own = claims.slice(0, place).findLast(({ process }) => process === one.process);
      return one.process !== before?.process || one.token !== own?.token;
    }).length,
    ledUs: claims.reduce((sum, one) => sum + Math.min(one.untilUs, endUs) - one.fromUs, 0),
    workAccepted: of("work", "ok", "resource").length,
    workRejected: of("work", "fail", "resource").length,
    openAtEnd: claims.length - closed.length,
    lastChangeUs: Math.max(
      0,
      ...claims.map((one) => (one.untilUs <= endUs ? one.untilUs : one.fromUs)),
    ),
    ...windowsOf(history, claims),
    ...failuresOf(history),
  };
}

function claimsOf(history: readonly HistoryEvent[]): Claim[] {
  const claims: Claim[] = [];
  for (const { f, p, t, token = 0 } of history) {
    if (f === "claim") {
      claims.push({ process: p, token, fromUs: t, untilUs: Number.POSITIVE_INFINITY });
    } else if (f === "unclaim") {
      const open = claims.find((one) => one.process === p && one.untilUs > t && one.fromUs <= t);
      if (open === undefined) throw new Error(`${p} gives up what it never claimed at ${t}`);
      open.untilUs = t;
    }
  }
  return claims;
}

interface Grant {
  readonly token: number;
  readonly to: string | undefined;
  readonly id: string;
}

/** Every pair of claims of different nodes; stretches that touch or overlap are one. */
function longestOverlap(claims: readonly Claim[], endUs: number): number {
  const stretches: [from: number, until: number][] = [];
  claims.forEach((a, place) => {
    for (const b of claims.slice(place + 1)) {
      const from = Math.max(a.fromUs, b.fromUs);
      const until = Math.min(a.untilUs, b.untilUs, endUs);
      if (a.process !== b.process && from < until) stretches.push([from, until]);
    }
  });
  stretches.sort(([a], [b]) => a - b);
  let longest = 0;
  let [from, until] = [0, -1];
  for (const stretch of stretches) {
    if (stretch[0] > until) [from, until] = stretch;
    until = Math.max(until, stretch[1]);
    longest = Math.max(longest, until - from);
  }
  return longest;
}

function gapsOf(claims: readonly Claim[], endUs: number): readonly number[] {
  const order = [...claims].sort((a, b) => a.fromUs - b.fromUs);
  const gaps: number[] = [];
  let until = order[0]?.untilUs ?? Number.POSITIVE_INFINITY;
  for (const claim of order.slice(1)) {
    if (claim.fromUs > until) gaps.push(claim.fromUs - until);
    until = Math.max(until, claim.untilUs);
  }
  if (until < endUs) gaps.push(endUs - until);
  return gaps;
}

function judgeTokens(grants: readonly HistoryEvent[], accepted: readonly HistoryEvent[]) {
  const tokens = grants.map((grant) => grant.token ?? 0);
  const ids = grants.map((grant) => grant.id);
  const disorder = tokens.filter(
    (token, place) =>
      tokens.slice(0, place).some((before) => before >= token) || ids.indexOf(ids[place]) !== place,
  );
  const rank = new Map(tokens.map((token, place) => [token, place]));
  const ranks = accepted.map((work) => rank.get(work.token ?? 0) ?? -1);
  let newest = -1;
  let stale = 0;
  for (const one of ranks) {
    if (one < newest) stale += 1;
    newest = Math.max(newest, one);
  }
  return { tokenDisorder: disorder.length, staleWork: stale };
}

function lateWork(history: readonly HistoryEvent[]): number {
  const deadlines = new Map<string, number>();
  let late = 0;
  for (const event of history) {
    if (event.deadline !== undefined) deadlines.set(event.p, event.deadline);
    const worked = event.f === "work" && event.type === "invoke";
    if (worked && event.t >= (deadlines.get(event.p) ?? 0)) late += 1;
  }
  return late;
}

/** What must have been so at the store: a lease runs at least a ttl from its last granted request. */
function judgeLeases(history: readonly HistoryEvent[], ttlUs: number) {
  const askedAt = new Map<string, number>();
  const heldUntil = new Map<number, number>();
  const released = new Set<string | number>();
  let [grantsTooEarly, freedByOthers] = [0, 0];
  let last = null as Grant | null;
  const kept = !history.some((one) => one.p === "nemesis" && one.f.startsWith("store-"));
  const running = (at: number): boolean =>
    last !== null &&
    (heldUntil.get(last.token) ?? 0) > at &&
    !released.has(last.token) &&
    !released.has(last.id);
  for (const { f, type, t, id = "", token = 0 } of history) {
    if (type === "invoke" && f !== "work") {
      askedAt.set(id, t);
      if (f === "release") released.add(token > 0 ? token : id);
    } else if (f === "renew" && type === "ok") {
      const asked = askedAt.get(id) ?? 0;
      heldUntil.set(token, Math.max(heldUntil.get(token) ?? 0, asked + ttlUs));
    } else if (f === "grant") {
      const to = id.split("-")[0];
      if (to !== last?.to && running(t)) grantsTooEarly += 1;
      last = { token, to, id };
      heldUntil.set(token, t + ttlUs);
    } else if (f === "free") {
      if (kept && last?.token === token && running(t)) freedByOthers += 1;
    }
  }
  return { grantsTooEarly, freedByOthers };
}

function windowsOf(history: readonly HistoryEvent[], claims: readonly Claim[]) {
  const drainsUs: number[] = [];
  const pickupsUs: number[] = [];
  let freeAt: number | null = null;
  for (const { f, t, token } of history) {
    if (f === "free") {
      freeAt = t;
      const ends = claims.filter((one) => one.token === token).map((one) => one.untilUs);
      const end = Math.max(...ends);
      if (ends.length > 0 && end < t) drainsUs.push(t - end);
    } else if (f === "grant" && freeAt !== null) {
      pickupsUs.push(t - freeAt);
      freeAt = null;
    }
  }
  return { drainsUs, pickupsUs };
}

function failuresOf(history: readonly HistoryEvent[]) {
  let [renewFailures, run, renewFailuresRun] = [0, 0, 0];
  for (const { f, type } of history) {
    if (f === "claim" || (f === "renew" && type === "ok")) run = 0;
    if (f !== "renew" || type === "invoke" || type === "ok") continue;
    renewFailures += 1;
    run += 1;
    renewFailuresRun = Math.max(renewFailuresRun, run);
  }
  return { renewFailures, renewFailuresRun };
}
