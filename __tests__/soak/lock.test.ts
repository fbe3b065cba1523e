import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import { FakeKVLock } from "../../src/soak/lock.ts";

const TTL = 1500;

describe("FakeKVLock", () => {
  it("changes owner, expiry and token together on a grant", () => {
    const lock = new FakeKVLock(TTL);
    expect(lock.tryAcquire("A", 100)).toBe(true);
    expect([lock.owner, lock.expiresAtMs, lock.token]).toEqual(["A", 1600, 1]);
    expect(lock.leaderElectionsTotal).toBe(1);
  });

  it("refuses a second grant while a lease runs, to the holder too", () => {
    const lock = new FakeKVLock(TTL);
    lock.tryAcquire("A", 0);
    expect(lock.tryAcquire("B", TTL - 1)).toBe(false);
    expect(lock.tryAcquire("A", TTL - 1)).toBe(false);
    expect([lock.owner, lock.expiresAtMs, lock.token]).toEqual(["A", TTL, 1]);
  });

  it("is free at exactly the expiry", () => {
    const lock = new FakeKVLock(TTL);
    lock.tryAcquire("A", 0);
    expect(lock.renew("A", TTL)).toBe(false);
    expect(lock.renewFailTotal).toBe(1);
    expect(lock.tryAcquire("B", TTL)).toBe(true);
    expect(lock.token).toBe(2);
  });

  it("renews only for the holder, and keeps owner and token", () => {
    const lock = new FakeKVLock(TTL);
    lock.tryAcquire("A", 0);
    expect(lock.renew("B", 10)).toBe(false);
    expect(lock.expiresAtMs).toBe(TTL);
    expect(lock.renew("A", 10)).toBe(true);
    expect([lock.owner, lock.expiresAtMs, lock.token]).toEqual(["A", TTL + 10, 1]);
    expect(lock.renewFailTotal).toBe(1);
  });

  it("releases only for the holder", () => {
    const lock = new FakeKVLock(TTL);
    lock.tryAcquire("A", 0);
    expect(lock.release("B", 1)).toBe(false);
    expect(lock.owner).toBe("A");
    expect(lock.release("A", 1)).toBe(true);
    expect(lock.tryAcquire("B", 1)).toBe(true);
  });

  it("expires at once with a time to live of 0", () => {
    const lock = new FakeKVLock(0);
    expect(lock.tryAcquire("A", 5)).toBe(true);
    expect(lock.renew("A", 5)).toBe(false);
    expect(lock.tryAcquire("B", 5)).toBe(true);
  });

  it("takes negative times and times that go backwards", () => {
    const lock = new FakeKVLock(10);
    expect(lock.tryAcquire("A", -100)).toBe(true);
    expect(lock.expiresAtMs).toBe(-90);
    expect(lock.renew("A", -200)).toBe(true);
    expect(lock.expiresAtMs).toBe(-190);
  });

  it.each([2 ** 53, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER])("refuses the time %s", (now) => {
    const lock = new FakeKVLock(10);
    for (const call of [
      () => lock.tryAcquire("A", now),
      () => lock.renew("A", now),
      () => lock.release("A", now),
    ]) {
      expect(call).toThrow(SoakgateError);
    }
    expect([lock.owner, lock.leaderElectionsTotal, lock.renewFailTotal]).toEqual([null, 0, 0]);
  });

  it.each([-1, 0.5, Number.POSITIVE_INFINITY])("refuses a time to live of %s", (ttl) => {
    expect(() => new FakeKVLock(ttl)).toThrow(SoakgateError);
  });

  it("never has two holders and counts one election for each token, whatever is called", () => {
    const call = fc.tuple(
      fc.constantFrom("tryAcquire", "renew", "release"),
      fc.constantFrom("A", "B"),
      fc.nat({ max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(call, { maxLength: 60 }), (calls) => {
        const lock = new FakeKVLock(20);
        let now = 0;
        let heldBy: string | null = null;
        let heldUntil = 0;
        for (const [name, owner, wait] of calls as ["renew", string, number][]) {
          now += wait;
          const running = heldBy !== null && now < heldUntil;
          const ok = lock[name](owner, now);
          const method = name as string;
          if (method === "tryAcquire") expect(ok).toBe(!running);
          if (method === "renew") expect(ok).toBe(running && heldBy === owner);
          if (ok && method !== "release") [heldBy, heldUntil] = [owner, now + 20];
          if (ok && method === "release") heldBy = null;
        }
        expect(lock.token).toBe(lock.leaderElectionsTotal);
      }),
    );
  });
});
