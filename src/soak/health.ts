import { NODES_MAX, now } from "./clock.ts";
import { LEADING, PAUSED, UP } from "./node-state.ts";
import { NODES, P } from "./parameters.ts";
import { BY_CRASH, BY_LEADING, BY_PAUSE } from "./violations.ts";

/** What disturbed each node: who may be expected to take over, and what a lost claim is owed to. */
export const HURT_UNTIL = new Float64Array(NODES_MAX);
const HURT_BY = new Int32Array(NODES_MAX);

/** The first disturbance since the last renewal that came through: cause and start. */
export const CAUSE = new Int32Array(NODES_MAX);
export const CAUSE_AT = new Float64Array(NODES_MAX);

/** A fault that lasts: it is the cause again after every renewal that slips through. */
const STANDING = new Int32Array(NODES_MAX);
const STANDING_AT = new Float64Array(NODES_MAX);

/** When the store was last tampered with or out of reach. */
export const STORE_HURT_AT = new Float64Array(16);

/** Nobody was ever disturbed. */
export function clearHealth(): void {
  HURT_UNTIL.fill(0);
  HURT_BY.fill(0);
  CAUSE.fill(0);
  CAUSE_AT.fill(0);
  STANDING.fill(0);
  STORE_HURT_AT[0] = Number.NEGATIVE_INFINITY;
}

/** A node is no healthy candidate until then. */
export function hurt(node: number, reason: number, until: number): void {
  if (until < (HURT_UNTIL[node] as number)) return;
  HURT_UNTIL[node] = until;
  HURT_BY[node] = reason;
}

/** If the node loses its claim before its next renewal, this is why; the first one counts. */
export function blame(node: number, cause: number, t: number): void {
  if (CAUSE[node] !== 0) return;
  CAUSE[node] = cause;
  CAUSE_AT[node] = t;
}

/** A lasting fault begins at the node. */
export function blameStanding(node: number, cause: number, t: number): void {
  STANDING[node] = cause;
  STANDING_AT[node] = t;
  blame(node, cause, t);
}

/** The lasting fault is over; what it began is still owed to it. */
export function liftStanding(node: number): void {
  STANDING[node] = 0;
}

/** A claim or a renewal came through: what was before is forgiven. */
export function absolve(node: number): void {
  CAUSE[node] = STANDING[node] as number;
  CAUSE_AT[node] = STANDING_AT[node] as number;
}

/** The store was tampered with. */
export function hurtStore(): void {
  const t = now();
  STORE_HURT_AT[0] = t;
}

/**
 * Whether some node has been up, awake, not leading and with all its messages healthy since the given
 * time: 0 if so, else why the node that came nearest was not.
 */
export function reasonForNoCandidate(since: number): number {
  const nodes = P[NODES] as number;
  let nearest = Number.POSITIVE_INFINITY;
  let reason = 0;
  for (let node = 0; node < nodes; node += 1) {
    const until = HURT_UNTIL[node] as number;
    const out = UP[node] === 0 ? BY_CRASH : PAUSED[node] === 1 ? BY_PAUSE : 0;
    const busy = out !== 0 ? out : LEADING[node] === 1 ? BY_LEADING : 0;
    if (busy === 0 && until <= since) return 0;
    if (reason === 0 || (until < nearest && busy === 0)) {
      nearest = until;
      reason = busy !== 0 ? busy : (HURT_BY[node] as number);
    }
  }
  return reason;
}
