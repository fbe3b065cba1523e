import { NODES_MAX, now } from "./clock.ts";
import { CAUSE, CAUSE_AT, reasonForNoCandidate } from "./health.ts";
import {
  COUNT,
  count,
  DOWN_WITH_CANDIDATE_US,
  EFFECTIVE_FAULTS,
  ELECTIONS,
  LEADERLESS_US,
  LED_US,
  LONGEST_LEADERLESS_US,
  SWITCHES,
  sampleLeaderless,
  sampleTakeover,
  sampleTenure,
} from "./measures.ts";
import { ABSOLUTE, NODES, P, SCHEME } from "./parameters.ts";
import { BY_CRASH_OF_HOLDER, BY_RESIGN, CLAIM, note, UNCLAIM } from "./recorder.ts";
import { BELIEF_EXCLUSION, judge, RECOVERY, STEP_DOWN, violate } from "./violations.ts";

/**
 * Who believes to lead, in global time. Claims of different incarnations must be disjoint
 * (`belief-exclusion`); what lies between them is leaderless time, sampled by cause.
 *
 * Source: Gray and Cheriton, "Leases" (1989): a lease is honoured by clocks, not by messages.
 */
export const OPEN = new Int32Array(NODES_MAX);
const OPENED_AT = new Float64Array(NODES_MAX);
const CLAIM_TOKEN = new Int32Array(NODES_MAX);
/** The last grant a node ever claimed, and when that claim ended. */
export const CLAIMED_GRANT = new Int32Array(NODES_MAX);
export const CLAIM_END = new Float64Array(NODES_MAX);

/** Scalars: open claims, when the overlap in force began, the pair that overlaps. */
const NOW = new Float64Array(16);
const OPEN_COUNT = 0;
const OVERLAP_SINCE = 1;
const OVERLAP_A = 2;
const OVERLAP_B = 3;
const GAP_OPEN = 4;
const GAP_SINCE = 5;
const GAP_CAUSE = 6;
const GAP_CAUSE_AT = 7;
const LAST_CLAIMANT = 8;
const LAST_CHANGE = 9;

const CAUSE_CRASH = 1;
const CAUSE_RELEASE = 9;
const CAUSE_ORPHAN = 10;

/** Nobody leads. */
export function clearClaims(): void {
  OPEN.fill(0);
  CLAIMED_GRANT.fill(0);
  CLAIM_END.fill(0);
  NOW.fill(0);
  NOW[LAST_CLAIMANT] = -1;
}

/** Number of nodes that believe to lead. */
export function openClaims(): number {
  return NOW[OPEN_COUNT] as number;
}

/** A node begins to believe. */
export function openClaim(node: number, token: number, grant: number): void {
  const t = now();
  note(CLAIM, node, 0, token, 0);
  judge(BELIEF_EXCLUSION);
  if (NOW[OPEN_COUNT] === 1) {
    NOW[OVERLAP_SINCE] = t;
    NOW[OVERLAP_A] = OPEN.indexOf(1);
    NOW[OVERLAP_B] = node;
  }
  if (NOW[GAP_OPEN] === 1) closeGap();
  OPEN[node] = 1;
  OPENED_AT[node] = t;
  CLAIM_TOKEN[node] = token;
  NOW[OPEN_COUNT] = (NOW[OPEN_COUNT] as number) + 1;
  NOW[LAST_CHANGE] = t;
  if (CLAIMED_GRANT[node] !== grant || NOW[LAST_CLAIMANT] !== node) count(ELECTIONS, 1);
  CLAIMED_GRANT[node] = grant;
  if (NOW[LAST_CLAIMANT] !== node && NOW[LAST_CLAIMANT] !== -1) count(SWITCHES, 1);
  NOW[LAST_CLAIMANT] = node;
}

/** A node's belief ends, whether it knows or not. Does nothing if it ended before. */
export function closeClaim(node: number, reason: number): void {
  const t = now();
  if (OPEN[node] === 0) return;
  note(UNCLAIM, node, 0, CLAIM_TOKEN[node] as number, reason);
  OPEN[node] = 0;
  const left = (NOW[OPEN_COUNT] as number) - 1;
  NOW[OPEN_COUNT] = left;
  NOW[LAST_CHANGE] = t;
  CLAIM_END[node] = t;
  sampleTenure(t - (OPENED_AT[node] as number));
  count(LED_US, t - (OPENED_AT[node] as number));
  if (left === 1) closeOverlap();
  if (left === 0) openGap(node, reason);
}

function closeOverlap(): void {
  const t = now();
  const length = t - (NOW[OVERLAP_SINCE] as number);
  if (length === 0) return;
  const a = NOW[OVERLAP_A] as number;
  const b = NOW[OVERLAP_B] as number;
  const parties = [
    [a, CLAIM_TOKEN[a] as number],
    [b, CLAIM_TOKEN[b] as number],
  ] as const;
  violate(BELIEF_EXCLUSION, length, parties, NOW[OVERLAP_SINCE] as number);
}

function openGap(node: number, reason: number): void {
  const t = now();
  const own = CAUSE[node] as number;
  NOW[GAP_OPEN] = 1;
  NOW[GAP_SINCE] = t;
  NOW[GAP_CAUSE_AT] = t;
  if (reason === BY_CRASH_OF_HOLDER) NOW[GAP_CAUSE] = CAUSE_CRASH;
  else if (reason === BY_RESIGN) NOW[GAP_CAUSE] = CAUSE_RELEASE;
  else {
    NOW[GAP_CAUSE] = own;
    if (own !== 0) NOW[GAP_CAUSE_AT] = CAUSE_AT[node] as number;
  }
  if (NOW[GAP_CAUSE] !== 0) count(EFFECTIVE_FAULTS, 1);
}

function closeGap(): void {
  const t = now();
  const since = NOW[GAP_SINCE] as number;
  NOW[GAP_OPEN] = 0;
  sampleTakeover(NOW[GAP_CAUSE] as number, t - (NOW[GAP_CAUSE_AT] as number));
  sampleLeaderless(t - since);
  countLeaderless(t - since, reasonForNoCandidate(since) === 0);
}

function countLeaderless(us: number, candidate: boolean): void {
  count(LEADERLESS_US, us);
  if (candidate) count(DOWN_WITH_CANDIDATE_US, us);
  if (us > (COUNT[LONGEST_LEADERLESS_US] as number)) COUNT[LONGEST_LEADERLESS_US] = us;
}

/** A grant of time `grantedAt` that nobody claimed has run out: what follows is owed to it. */
export function orphanFreed(grantedAt: number): void {
  if (NOW[GAP_OPEN] === 0) return;
  NOW[GAP_CAUSE] = CAUSE_ORPHAN;
  NOW[GAP_CAUSE_AT] = grantedAt;
}

/** A leader's check before a piece of work has passed; `late` is how far beyond its deadline. */
export function workChecked(node: number, token: number, late: number): void {
  judge(STEP_DOWN);
  if (late >= 0) violate(STEP_DOWN, late, [[node, token]]);
}

/** The newest believer; -1 when nobody believes. */
export function newestBeliever(): number {
  const last = NOW[LAST_CLAIMANT] as number;
  if (last >= 0 && OPEN[last] === 1) return last;
  return OPEN.indexOf(1);
}

/** The run is over: one leader must have stood since `dueUs`, if that lies within the run. */
export function endClaims(dueUs: number): void {
  const t = now();
  // Where jobs take turns no leader is meant to stay.
  if (dueUs < t && P[SCHEME] !== ABSOLUTE) {
    judge(RECOVERY);
    const standing = NOW[OPEN_COUNT] === 1 && (NOW[LAST_CHANGE] as number) <= dueUs;
    if (!standing) violate(RECOVERY, t - dueUs, [], dueUs);
  }
  const overlap = (NOW[OPEN_COUNT] as number) > 1;
  for (let node = 0; node < (P[NODES] as number); node += 1) {
    if (OPEN[node] === 1) count(LED_US, t - (OPENED_AT[node] as number));
  }
  if (overlap) closeOverlap();
  if (NOW[GAP_OPEN] === 1) {
    const since = NOW[GAP_SINCE] as number;
    countLeaderless(t - since, reasonForNoCandidate(since) === 0);
  }
}
