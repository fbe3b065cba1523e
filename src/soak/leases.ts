import { OPEN } from "./claims.ts";
import { globalAt, JUMP, localNow, NODES_MAX, now, STORE } from "./clock.ts";
import { COUNT, MIN_SLACK_US } from "./measures.ts";
import { DEADLINE, GRANT_OF, TOKEN } from "./node-state.ts";
import {
  HAS_SLACK,
  LEASE,
  LEASE_RUNS,
  NODES,
  P,
  RECORD,
  SCHEME,
  STORE_TTL,
  WALL,
} from "./parameters.ts";
import {
  judge,
  RELEASE_BY_HOLDER,
  RENEW_KEEPS_OWNER,
  SLACK,
  STORE_EXCLUSION,
  TOKEN_ORDER,
  violate,
} from "./violations.ts";

/**
 * Leases by the history, not by the store's memory: a lease the store forgot still runs, and only a
 * lawful release ends it early. Times are readings of the store's clock without its jumps, but for
 * `STORE_UNTIL`, which is when the store itself will let go.
 *
 * Where no store counts, others are kept out by the clock of whoever asks: of a record for what is
 * left of L on the fastest clock since its last change, in global time; of an expiry by wall clocks
 * until the asker's own clock passes it.
 */
const RUNS = new Int32Array(NODES_MAX);
const LEASE_INCARNATION = new Int32Array(NODES_MAX);
const LEASE_TOKEN = new Int32Array(NODES_MAX);
const LEASE_GRANT = new Int32Array(NODES_MAX);
const RUNS_UNTIL = new Float64Array(NODES_MAX);
const STORE_UNTIL = new Float64Array(NODES_MAX);

/** The last ids each node was granted for: no retry or duplicate is later than that many. */
const IDS_KEPT = 16;
const GRANTED_IDS = new Int32Array(NODES_MAX * IDS_KEPT);
const GRANTED_COUNT = new Int32Array(NODES_MAX);

/** The wall reading that came with the request in hand (`absolute`). */
export const ASKED_AT = new Float64Array(16);

const LAST = new Int32Array(32);
const GRANTS = 0;
const HIGHEST_TOKEN = 1;

/** No lease was ever granted. */
export function clearLeases(): void {
  RUNS.fill(0);
  GRANTED_IDS.fill(0);
  GRANTED_COUNT.fill(0);
  LAST.fill(0);
}

/** Number of grants so far, which is also the newest grant's number. */
export function grantsSoFar(): number {
  return LAST[GRANTS] as number;
}

/** The store grants: judges `store-exclusion` and `token-order`; returns the grant's number. */
export function observeGrant(node: number, incarnation: number, id: number, token: number): number {
  const read = presently();
  judge(STORE_EXCLUSION);
  for (let other = 0; other < (P[NODES] as number); other += 1) {
    if (RUNS[other] === 0 || (RUNS_UNTIL[other] as number) <= read) continue;
    if (other === node && LEASE_INCARNATION[other] === incarnation) continue;
    violate(STORE_EXCLUSION, (RUNS_UNTIL[other] as number) - read, [
      [other, LEASE_TOKEN[other] as number],
      [node, token],
    ]);
  }
  judge(TOKEN_ORDER);
  const behind = token <= (LAST[HIGHEST_TOKEN] as number);
  if (behind || grantedBefore(node, id)) violate(TOKEN_ORDER, 0, [[node, token]]);
  if (!behind) LAST[HIGHEST_TOKEN] = token;
  const slot = (GRANTED_COUNT[node] as number) % IDS_KEPT;
  GRANTED_IDS[node * IDS_KEPT + slot] = id;
  GRANTED_COUNT[node] = (GRANTED_COUNT[node] as number) + 1;
  LAST[GRANTS] = (LAST[GRANTS] as number) + 1;
  RUNS[node] = 1;
  LEASE_INCARNATION[node] = incarnation;
  LEASE_TOKEN[node] = token;
  LEASE_GRANT[node] = LAST[GRANTS] as number;
  extend(node, read);
  return LAST[GRANTS] as number;
}

function grantedBefore(node: number, id: number): boolean {
  for (let slot = 0; slot < IDS_KEPT; slot += 1) {
    if (GRANTED_IDS[node * IDS_KEPT + slot] === id) return true;
  }
  return false;
}

/** The reading that a grant to the node is judged by. */
function presently(): number {
  if (P[SCHEME] === LEASE) return localNow(STORE);
  return P[SCHEME] === RECORD ? now() : (ASKED_AT[0] as number);
}

function extend(node: number, read: number): void {
  RUNS_UNTIL[node] = read + (P[LEASE_RUNS] as number);
  STORE_UNTIL[node] = read + (JUMP[STORE] as number) + (P[STORE_TTL] as number);
}

/**
 * The store renews: the lease must be the asker's own and not have run out. It runs out by the store's
 * clock: set back, it only makes the lease longer.
 */
export function observeRenewal(node: number, incarnation: number, token: number): void {
  const read = presently();
  judge(RENEW_KEEPS_OWNER);
  const own =
    RUNS[node] === 1 && LEASE_INCARNATION[node] === incarnation && LEASE_TOKEN[node] === token;
  if (!own) violate(RENEW_KEEPS_OWNER, 0, [[node, token]]);
  else if (P[SCHEME] === LEASE) {
    // A record that nobody has taken is still its holder's.
    const late = read + (JUMP[STORE] as number) - (STORE_UNTIL[node] as number);
    if (late >= 0) violate(RENEW_KEEPS_OWNER, late, [[node, token]]);
  }
  if (own) extend(node, read);
}

/**
 * A release of the asker's lease was handled by the store. `freed` is the grant that it freed there,
 * 0 for none: another's must never be.
 */
export function observeRelease(
  node: number,
  incarnation: number,
  grant: number,
  freed: number,
  holder: number,
): void {
  judge(RELEASE_BY_HOLDER);
  const own = LEASE_GRANT[node] === grant && LEASE_INCARNATION[node] === incarnation;
  if (freed !== 0 && (freed !== grant || !own)) {
    violate(RELEASE_BY_HOLDER, 0, [[holder, LEASE_TOKEN[holder] as number]]);
  }
  if (own) RUNS[node] = 0;
}

/** The store has forgotten a lease or its last renewals: it will let go at `until`, its reading. */
export function observeForgotten(node: number, grant: number, until: number): void {
  if (LEASE_GRANT[node] === grant) STORE_UNTIL[node] = until;
}

/**
 * While a claim is open and its lease unreleased, the client's deadline must be at or before the
 * store's expiry in global time. To be called whenever either moves.
 */
export function checkSlack(node: number): void {
  const t = now();
  if (P[HAS_SLACK] === 0) return;
  if (OPEN[node] === 0 || RUNS[node] === 0 || LEASE_GRANT[node] !== GRANT_OF[node]) return;
  judge(SLACK);
  const wall = P[WALL] === 1 ? (JUMP[node] as number) : 0;
  const deadline = Math.max(t, globalAt(node, (DEADLINE[node] as number) - wall));
  const expiry = globalAt(STORE, (STORE_UNTIL[node] as number) - (JUMP[STORE] as number));
  const slack = expiry - deadline;
  if (slack < (COUNT[MIN_SLACK_US] as number)) COUNT[MIN_SLACK_US] = slack;
  if (slack < 0) violate(SLACK, -slack, [[node, TOKEN[node] as number]]);
}

/** Checks every open claim: a clock was set or the store changed its mind. */
export function checkSlackOfAll(): void {
  for (let node = 0; node < (P[NODES] as number); node += 1) checkSlack(node);
}
