import { LEASE_SCHEMES, type LeaseSettings } from "../domain/soak.ts";
import { MILLION } from "./clock.ts";

/** The settings of the run in force as numbers, and the bounds that follow from them. */
export const P = new Float64Array(64);

export const NODES = 0;
export const TTL = 1;
export const STORE_TTL = 2;
export const RENEW = 3;
export const RETRY = 4;
/** Largest jitter of a retry, in microseconds. */
export const JITTER = 5;
export const DRIFT = 6;
export const MARGIN = 7;
export const GUARD = 8;
export const TIMEOUT = 9;
export const TICK = 10;
export const WORK_EVERY = 11;
export const NET_MIN = 12;
/** Number of base delays to draw from. */
export const NET_SPAN = 13;
export const SWEEP = 14;
export const LOCK_DELAY = 15;
export const ANCHOR_SEND = 16;
export const SAME_ID = 17;
export const WALL = 18;
export const STORED_FLAG = 19;
export const RELEASE_ON_EXIT = 20;
export const FENCING = 21;
export const FIFO = 22;
export const KEEP_TOKENS = 23;
export const DEAD_ID = 24;
export const LAST_ANCHOR = 25;
export const DELETE_ANY = 26;
export const SILENT_REACQUIRE = 27;
export const OWNER_ONLY = 28;
export const NON_IDEMPOTENT = 29;
/** Largest one-way delay of a healthy message. */
export const DELTA = 30;
export const DRAIN_BOUND = 31;
export const PICKUP_BOUND = 32;
/** How long before a lease is free a candidate must have been healthy. */
export const LOOKBACK = 33;
/** Request timeout in global time, at the slowest clock. */
export const TIMEOUT_GLOBAL = 34;
/** What a failover forgets. */
export const LAG = 35;
export const SCHEME = 36;
export const LEASE = 0;
export const RECORD = 1;
export const ABSOLUTE = 2;
/** 0: the holder keeps a deadline. */
export const RENEW_DEADLINE = 37;
export const TIMER_FLAG = 38;
export const TICK_BLOCKED = 39;
export const NOTIFIED = 40;
export const WALL_OFFSET = 41;
export const RUN = 42;
/** How long a grant or renewal keeps others out, by the clock that exclusion is judged by. */
export const LEASE_RUNS = 43;
/** Longest until a record nobody writes may be taken, at the slowest clock. */
export const TERM = 44;
export const RECORD_TIME = 45;
export const NO_RENEW_DEADLINE = 46;
export const UNCHECKED = 47;
/** Leadership is a flag that no deadline clears in time: told, or looked at between requests. */
export const FLAG = 50;
/** Whether work is held against a deadline. */
export const WORK_JUDGED = 51;
/** Whether a deadline ends belief in time, with a store's expiry to hold it against. */
export const HAS_SLACK = 49;
/** Whether belief hangs on when a reply was handled. */
export const REPLY_COUNTS = 48;

/** `us / (1 - rho)`, rounded up. */
export function slowest(us: number, driftPpm: number): number {
  const rate = MILLION - driftPpm;
  const whole = Math.floor(us / rate);
  return whole * MILLION + Math.ceil(((us - whole * rate) * MILLION) / rate);
}

/** Longest a retry waits on the client's clock. */
export function longestRetry(lease: LeaseSettings): number {
  return lease.retryUs + Math.ceil((lease.retryUs / MILLION) * lease.jitterPpm);
}

/**
 * From the end of a claim to the lease being free: `delta + (ttl + sigma + K) / (1 - rho)`. A record
 * is free once a taker that saw its last change at once has waited; an expiry by a wall clock once
 * the clock that is most behind has passed it.
 */
export function drainBoundUs(lease: LeaseSettings): number {
  if (lease.scheme === "record") return lease.netMaxUs + slowest(lease.ttlUs, lease.driftPpm);
  if (lease.scheme === "absolute") return lease.netMaxUs + lease.ttlUs + 2 * lease.wallOffsetUs;
  const held = lease.storeTtlUs + lease.sweepUs + lease.lockDelayUs;
  return lease.netMaxUs + slowest(held, lease.driftPpm);
}

/**
 * From free to the next grant: `retry (1 + jitter) / (1 - rho) + 3 delta`. Of a record the last
 * change may be seen one poll late, and taking it is a second request. Whoever is notified polls not.
 */
export function pickupBoundUs(lease: LeaseSettings): number {
  const gap = lease.notified ? 0 : slowest(longestRetry(lease), lease.driftPpm);
  if (lease.scheme === "record") return 2 * gap + 5 * lease.netMaxUs;
  return gap + 3 * lease.netMaxUs;
}

/** Longest takeover when one candidate is healthy throughout. */
export function takeoverBoundUs(lease: LeaseSettings): number {
  return drainBoundUs(lease) + pickupBoundUs(lease);
}

/** From the calm's start until one leader must stand, delays still in flight excluded. */
export function recoveryBoundUs(lease: LeaseSettings): number {
  return takeoverBoundUs(lease) + slowest(lease.requestTimeoutUs, lease.driftPpm);
}

/** Puts the settings in force. */
export function loadParameters(lease: LeaseSettings): void {
  P.fill(0);
  P[NODES] = lease.nodes;
  P[TTL] = lease.ttlUs;
  P[STORE_TTL] = lease.storeTtlUs;
  P[RENEW] = lease.renewUs;
  P[RETRY] = lease.retryUs;
  P[JITTER] = longestRetry(lease) - lease.retryUs;
  P[DRIFT] = lease.driftPpm;
  P[MARGIN] = lease.marginUs;
  P[GUARD] = lease.guardUs;
  P[TIMEOUT] = lease.requestTimeoutUs;
  P[TICK] = lease.tickUs;
  P[WORK_EVERY] = lease.workEveryUs;
  P[NET_MIN] = lease.netMinUs;
  P[NET_SPAN] = lease.netMaxUs - lease.netMinUs + 1;
  P[SWEEP] = lease.sweepUs;
  P[LOCK_DELAY] = lease.lockDelayUs;
  P[ANCHOR_SEND] = lease.anchor === "send" ? 1 : 0;
  P[SAME_ID] = lease.onTimeout === "retry" ? 1 : 0;
  P[WALL] = lease.reading === "wall" ? 1 : 0;
  P[STORED_FLAG] = lease.storedFlag ? 1 : 0;
  P[RELEASE_ON_EXIT] = lease.releaseOnExit ? 1 : 0;
  P[FENCING] = lease.fencing ? 1 : 0;
  P[FIFO] = lease.fifo ? 1 : 0;
  P[KEEP_TOKENS] = lease.losesTokenCounter ? 0 : 1;
  P[DEAD_ID] = lease.quirks.includes("dead-id-believed") ? 1 : 0;
  P[LAST_ANCHOR] = lease.quirks.includes("anchor-of-last-send") ? 1 : 0;
  P[DELETE_ANY] = lease.quirks.includes("delete-any") ? 1 : 0;
  P[SILENT_REACQUIRE] = lease.quirks.includes("silent-reacquire") ? 1 : 0;
  P[OWNER_ONLY] = lease.quirks.includes("owner-only") ? 1 : 0;
  P[NON_IDEMPOTENT] = lease.quirks.includes("non-idempotent-acquire") ? 1 : 0;
  P[LAG] = lease.replicaLagUs;
  P[DELTA] = lease.netMaxUs;
  P[DRAIN_BOUND] = drainBoundUs(lease);
  P[PICKUP_BOUND] = pickupBoundUs(lease);
  P[LOOKBACK] = slowest(
    lease.requestTimeoutUs + longestRetry(lease) + 2 * lease.netMaxUs,
    lease.driftPpm,
  );
  P[TIMEOUT_GLOBAL] = slowest(lease.requestTimeoutUs, lease.driftPpm);
  loadScheme(lease);
}

function loadScheme(lease: LeaseSettings): void {
  P[SCHEME] = LEASE_SCHEMES.indexOf(lease.scheme);
  P[RENEW_DEADLINE] = lease.renewDeadlineUs ?? 0;
  P[TIMER_FLAG] = lease.timerFlag ? 1 : 0;
  P[TICK_BLOCKED] = lease.tickBlocked ? 1 : 0;
  P[NOTIFIED] = lease.notified ? 1 : 0;
  P[WALL_OFFSET] = lease.wallOffsetUs;
  P[RUN] = lease.runUs;
  P[LEASE_RUNS] = lease.storeTtlUs;
  P[REPLY_COUNTS] = lease.anchor === "receive" || lease.renewDeadlineUs !== null ? 1 : 0;
  P[FLAG] = lease.storedFlag || lease.tickBlocked ? 1 : 0;
  P[WORK_JUDGED] = judgesWork(lease) ? 1 : 0;
  P[HAS_SLACK] = lease.scheme === "lease" && P[FLAG] === 0 ? 1 : 0;
  P[RECORD_TIME] = lease.quirks.includes("record-time-trusted") ? 1 : 0;
  P[NO_RENEW_DEADLINE] = lease.quirks.includes("renew-deadline-forgotten") ? 1 : 0;
  P[UNCHECKED] = lease.quirks.includes("expiry-unchecked") ? 1 : 0;
  if (lease.scheme === "record") {
    P[LEASE_RUNS] = fastest(lease.ttlUs, lease.driftPpm);
    P[TERM] = slowest(lease.ttlUs, lease.driftPpm);
    // The candidate must have been there to see the last change.
    P[LOOKBACK] = (P[LOOKBACK] as number) + (P[TERM] as number);
  }
  if (lease.scheme === "absolute") {
    P[LEASE_RUNS] = lease.ttlUs;
    P[WALL] = 1;
  }
}

/**
 * Whether work is held against a deadline. Work whose client looks at its deadline between requests
 * only asks no clock, nor does a flag where the store counts no lease.
 */
export function judgesWork({ scheme, storedFlag, tickBlocked }: LeaseSettings): boolean {
  return !tickBlocked && (!storedFlag || scheme === "lease");
}

/** `us / (1 + rho)`, rounded down. */
function fastest(us: number, driftPpm: number): number {
  const rate = MILLION + driftPpm;
  const whole = Math.floor(us / rate);
  return whole * MILLION + Math.floor(((us - whole * rate) * MILLION) / rate);
}
