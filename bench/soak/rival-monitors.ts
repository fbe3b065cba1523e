/**
 * The rival's invariants, metrics and digest: what the engine judges online in its standard soak,
 * with objects and closures. Times are microseconds of perfect clocks.
 */

interface Lease {
  readonly node: number;
  readonly incarnation: number;
  readonly token: number;
  readonly grantedAt: number;
  until: number;
  running: boolean;
}

interface Claim {
  readonly node: number;
  readonly token: number;
  readonly from: number;
}

/** The bounds that windows are judged by. */
export interface Bounds {
  readonly ttl: number;
  readonly delta: number;
  readonly drain: number;
  readonly pickup: number;
  readonly lookback: number;
}

export type Monitors = ReturnType<typeof createMonitors>;

/** Watches one run of so many nodes. `candidate(node)` is whether it could take over now. */
export function createMonitors(
  nodes: number,
  bounds: Bounds,
  candidate: (node: number) => boolean,
) {
  const judged = new Map<string, number>();
  const violated = new Map<string, number>();
  const excluded = new Map<string, number>();
  const takeovers = new Map<string, number[]>();
  const leases: (Lease | undefined)[] = Array.from({ length: nodes });
  const granted: Set<number>[] = Array.from({ length: nodes }, () => new Set());
  const hurtUntil: number[] = Array.from({ length: nodes }, () => 0);
  const causes: (string | undefined)[] = Array.from({ length: nodes });
  const causesAt: number[] = Array.from({ length: nodes }, () => 0);
  const open = new Map<number, Claim>();
  const ended = new Map<number, { readonly token: number; readonly at: number }>();
  const totals = { elections: 0, ledUs: 0, leaderlessUs: 0, accepted: 0, rejected: 0, idem: 0 };
  let high = 0x6a09e667;
  let low = 0xbb67ae85;
  let highestToken = 0;
  let overlapSince = 0;
  let overlapUs = 0;
  let gap: { readonly since: number; readonly from: number; readonly cause: string } | undefined;
  let freeSince: number | undefined;
  let lastChange = 0;
  let leastSlack = Number.POSITIVE_INFINITY;
  let resourceToken = 0;
  let lastKey = -1;

  const add = (to: Map<string, number>, name: string): void => {
    to.set(name, (to.get(name) ?? 0) + 1);
  };
  const hold = (name: string, holds: boolean): void => {
    add(judged, name);
    if (!holds) add(violated, name);
  };
  const healthySince = (since: number): boolean => {
    for (let node = 0; node < nodes; node += 1) {
      if (candidate(node) && (hurtUntil[node] as number) <= since) return true;
    }
    return false;
  };

  return {
    /** Mixes an event into the digest. */
    note(now: number, event: number, node: number, id: number, token: number): void {
      const what = event | (node << 5) | (id << 12);
      const first = Math.imul(high ^ (now | 0), 0x9e3779b1);
      const second = Math.imul(low + (what ^ Math.imul(token, 0x27d4eb2f)), 0x85ebca6b);
      high = Math.imul(first ^ (first >>> 15) ^ second, 0xc2b2ae35);
      low = second ^ (second >>> 13) ^ first;
    },
    hurt(node: number, until: number): void {
      if (until > (hurtUntil[node] as number)) hurtUntil[node] = until;
    },
    blame(node: number, cause: string, now: number): void {
      if (causes[node] !== undefined) return;
      causes[node] = cause;
      causesAt[node] = now;
    },
    absolve(node: number): void {
      causes[node] = undefined;
    },
    claim(node: number, token: number, now: number): void {
      add(judged, "belief-exclusion");
      if (open.size === 1) overlapSince = now;
      if (gap !== undefined) {
        const list = takeovers.get(gap.cause) ?? [];
        list.push(now - gap.from);
        takeovers.set(gap.cause, list);
        totals.leaderlessUs += now - gap.since;
        gap = undefined;
      }
      open.set(node, { node, token, from: now });
      totals.elections += 1;
      lastChange = now;
    },
    unclaim(node: number, now: number, reason: string): void {
      const claim = open.get(node);
      if (claim === undefined) return;
      open.delete(node);
      ended.set(node, { token: claim.token, at: now });
      totals.ledUs += now - claim.from;
      lastChange = now;
      if (open.size === 1 && now > overlapSince) {
        overlapUs += now - overlapSince;
        add(violated, "belief-exclusion");
      }
      if (open.size > 0) return;
      const cause = reason === "crash" ? reason : (causes[node] ?? "other");
      const from = reason === "crash" || cause === "other" ? now : (causesAt[node] as number);
      gap = { since: now, from, cause };
    },
    grant(node: number, incarnation: number, id: number, token: number, now: number): void {
      let free = true;
      for (const lease of leases) {
        if (lease === undefined || !lease.running || lease.until <= now) continue;
        if (lease.node !== node || lease.incarnation !== incarnation) free = false;
      }
      hold("store-exclusion", free);
      hold("token-order", token > highestToken && !(granted[node] as Set<number>).has(id));
      highestToken = Math.max(highestToken, token);
      (granted[node] as Set<number>).add(id);
      const until = now + bounds.ttl;
      leases[node] = { node, incarnation, token, grantedAt: now, until, running: true };
      if (freeSince === undefined) return;
      if (healthySince(freeSince - bounds.lookback)) {
        hold("pickup", now - freeSince <= bounds.pickup);
      } else add(excluded, "pickup");
      freeSince = undefined;
    },
    renew(node: number, incarnation: number, token: number, now: number): void {
      const lease = leases[node];
      const own = lease?.incarnation === incarnation && lease.token === token && lease.running;
      hold("renew-keeps-owner", own && (lease as Lease).until > now);
      if (own) (lease as Lease).until = now + bounds.ttl;
    },
    release(node: number, token: number, freed: boolean): void {
      const lease = leases[node];
      const own = lease?.token === token;
      hold("release-by-holder", !freed || own);
      if (own) (lease as Lease).running = false;
    },
    freed(node: number, token: number, requestAt: number, requestDelay: number, now: number): void {
      freeSince = now;
      const end = ended.get(node);
      if (end?.token !== token || open.has(node) || end.at >= now) return;
      if (Math.max(requestDelay, requestAt - end.at) > bounds.delta) add(excluded, "drain");
      else hold("drain", now - end.at <= bounds.drain);
    },
    slack(node: number, token: number, deadline: number): void {
      const lease = leases[node];
      if (lease?.token !== token || !lease.running || !open.has(node)) return;
      const slack = lease.until - deadline;
      if (slack < leastSlack) leastSlack = slack;
      hold("slack", slack >= 0);
    },
    check(now: number, deadline: number): void {
      hold("step-down", now < deadline);
    },
    work(token: number, key: number): boolean {
      add(judged, "stale-work");
      if (token < resourceToken) {
        totals.rejected += 1;
        return false;
      }
      resourceToken = token;
      totals.accepted += 1;
      if (key === lastKey) totals.idem += 1;
      lastKey = key;
      return true;
    },
    end(now: number, due: number): object {
      if (due < now) hold("recovery", open.size === 1 && lastChange <= due);
      return { judged, violated, excluded, takeovers, totals, overlapUs, leastSlack, high, low };
    },
  };
}
