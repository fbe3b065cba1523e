import { SoakgateError } from "../domain/error.ts";

/** What the drill needs of a lock; a test plants broken ones. Times are whole milliseconds. */
export interface Lock {
  readonly owner: string | null;
  readonly expiresAtMs: number;
  readonly leaderElectionsTotal: number;
  readonly tryAcquire: (owner: string, nowMs: number) => boolean;
  readonly renew: (owner: string, nowMs: number) => boolean;
  readonly release: (owner: string, nowMs: number) => boolean;
}

/**
 * One key, one holder, a time to live, a fencing token, two counters. Time is always an argument:
 * negative times and times that go backwards are legal. Expiry is half-open: at exactly
 * `expiresAtMs` the lease is gone, so a time to live of 0 expires at once.
 *
 * Errors: `limit` where a time, or `now + ttl`, is no exact integer; never wrapped or rounded.
 */
export class FakeKVLock implements Lock {
  owner: string | null = null;
  expiresAtMs = 0;
  /** Rises by one with every grant; never changes on a renewal. */
  token = 0;
  leaderElectionsTotal = 0;
  renewFailTotal = 0;
  readonly ttlMs: number;

  constructor(ttlMs: number) {
    if (!Number.isSafeInteger(ttlMs) || ttlMs < 0) {
      throw new SoakgateError(
        "limit",
        `lock: a time to live of ${ttlMs} ms; allowed are whole milliseconds from 0 to 2^53 - 1`,
      );
    }
    this.ttlMs = ttlMs;
  }

  /** Grants the lease if it is free or has run out. The holder gets no second grant: it renews. */
  tryAcquire(owner: string, nowMs: number): boolean {
    const expiresAtMs = this.#expiryFrom(nowMs);
    if (this.owner !== null && nowMs < this.expiresAtMs) return false;
    this.owner = owner;
    this.expiresAtMs = expiresAtMs;
    this.token += 1;
    this.leaderElectionsTotal += 1;
    return true;
  }

  /** Extends a running lease of `owner`; any other call only counts as a failed renewal. */
  renew(owner: string, nowMs: number): boolean {
    const expiresAtMs = this.#expiryFrom(nowMs);
    if (this.owner !== owner || nowMs >= this.expiresAtMs) {
      this.renewFailTotal += 1;
      return false;
    }
    this.expiresAtMs = expiresAtMs;
    return true;
  }

  /** Frees the lock if `owner` holds it, run out or not; otherwise changes nothing. */
  release(owner: string, nowMs: number): boolean {
    this.#expiryFrom(nowMs);
    if (this.owner !== owner) return false;
    this.owner = null;
    this.expiresAtMs = nowMs;
    return true;
  }

  #expiryFrom(nowMs: number): number {
    const expiresAtMs = nowMs + this.ttlMs;
    if (!Number.isSafeInteger(nowMs) || !Number.isSafeInteger(expiresAtMs)) {
      throw new SoakgateError(
        "limit",
        `lock: time ${nowMs} ms with a time to live of ${this.ttlMs} ms; ` +
          "both and their sum must be whole milliseconds within ±(2^53 - 1)",
      );
    }
    return expiresAtMs;
  }
}
