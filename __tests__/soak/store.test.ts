import { beforeEach, describe, expect, it } from "vitest";
import type { LeaseSettings } from "../../src/domain/soak.ts";
import { JUMP, STORE, setNow } from "../../src/soak/clock.ts";
import {
  ACQUIRE,
  BUSY,
  GRANTED,
  ID,
  KIND,
  LOST,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  NOT_HELD,
  PEER,
  PEER_INCARNATION,
  RELEASE,
  RELEASE_ID,
  RELEASED,
  RENEWAL,
  RENEWED,
  SENT_AT,
} from "../../src/soak/network.ts";
import { onRequest } from "../../src/soak/store.ts";
import { armFree, storeFreeAt, storeHolder } from "../../src/soak/store-lease.ts";
import { failOver, loseState, takeSnapshot } from "../../src/soak/store-memory.ts";
import {
  RELEASE_BY_HOLDER,
  RENEW_KEEPS_OWNER,
  STORE_EXCLUSION,
  TOKEN_ORDER,
  VIOLATIONS,
} from "../../src/soak/violations.ts";
import { freshParties, SECOND } from "./fresh.ts";

const A = 0;
const B = 1;
const SLOT = 7;

/** A request handled at a second; the answer's kind and token. */
function ask(
  atS: number,
  kind: number,
  node: number,
  { id = 0, token = 0, incarnation = 1 } = {},
): readonly [kind: number, token: number] {
  setNow(atS * SECOND);
  KIND[SLOT] = kind;
  PEER[SLOT] = node;
  PEER_INCARNATION[SLOT] = incarnation;
  ID[SLOT] = id;
  MESSAGE_TOKEN[SLOT] = token;
  // What the sender believes it was granted: by the store's truth grants count up as tokens do.
  MESSAGE_GRANT[SLOT] = token;
  SENT_AT[SLOT] = atS * SECOND;
  onRequest(SLOT);
  return [KIND[SLOT] as number, MESSAGE_TOKEN[SLOT] as number];
}

const acquire = (atS: number, node: number, id: number, incarnation = 1) =>
  ask(atS, ACQUIRE, node, { id, incarnation });
const renew = (atS: number, node: number, token: number, incarnation = 1) =>
  ask(atS, RENEWAL, node, { token, incarnation });
const release = (atS: number, node: number, token: number, incarnation = 1) =>
  ask(atS, RELEASE, node, { token, incarnation });

/** A store of a lease of 10 s that A was granted at 1 s, as token 1 of request 1. */
function held(over: Partial<LeaseSettings> = {}): void {
  freshParties(over);
  expect(acquire(1, A, 1)).toEqual([GRANTED, 1]);
}

beforeEach(() => held());

describe("the store", () => {
  it("grants to nobody else before the expiry, and at exactly the expiry again", () => {
    expect(acquire(10.999999, B, 1)).toEqual([BUSY, 0]);
    expect(acquire(11, B, 2)).toEqual([GRANTED, 2]);
  });

  it("is busy for the holder too, under another id", () => {
    expect(acquire(2, A, 2)).toEqual([BUSY, 0]);
  });

  it("repeats a grant under its own id, and does not extend it", () => {
    expect(acquire(5, A, 1)).toEqual([GRANTED, 1]);
    expect(acquire(11, B, 1)).toEqual([GRANTED, 2]);
  });

  it("repeats no grant that has run out, swept or not", () => {
    held({ sweepUs: 4 * SECOND });
    expect(acquire(11, A, 1)).toEqual([BUSY, 0]);
    expect(storeHolder()).toBe(A);
  });

  it("grants no id twice, however late its copy", () => {
    release(2, A, 1);
    expect(acquire(3, A, 1)).toEqual([BUSY, 0]);
    expect(acquire(4, A, 2)).toEqual([GRANTED, 2]);
    expect(VIOLATIONS[TOKEN_ORDER]).toBe(0);
  });

  it("renews from the time it handles, up to the expiry and not at it", () => {
    expect(renew(10.999999, A, 1)).toEqual([RENEWED, 1]);
    expect(acquire(20.999998, B, 1)).toEqual([BUSY, 0]);
    expect(renew(20.999999, A, 1)[0]).toBe(LOST);
  });

  it("refuses a renewal at the expiry though it has not been swept", () => {
    held({ sweepUs: 4 * SECOND });
    expect(renew(11, A, 1)[0]).toBe(LOST);
    expect(storeHolder()).toBe(A);
  });

  it("renews for the holder's incarnation and token alone", () => {
    expect(renew(2, B, 1)[0]).toBe(LOST);
    expect(renew(2, A, 2)[0]).toBe(LOST);
    expect(renew(2, A, 1, 2)[0]).toBe(LOST);
    // Nothing was extended.
    expect(acquire(11, B, 1)).toEqual([GRANTED, 2]);
  });

  it("frees for the holder's incarnation and token, or its id, alone", () => {
    const others: readonly (readonly [number, object])[] = [
      [RELEASE, { token: 2 }],
      [RELEASE, { token: 1, incarnation: 2 }],
      [RELEASE_ID, { id: 2 }],
      [RELEASE_ID, { id: 1, incarnation: 2 }],
    ];
    for (const [kind, fields] of others) expect(ask(2, kind, A, fields)[0]).toBe(NOT_HELD);
    expect(ask(2, RELEASE, B, { token: 1 })[0]).toBe(NOT_HELD);
    expect(storeHolder()).toBe(A);
    expect(ask(2, RELEASE_ID, A, { id: 1 })[0]).toBe(RELEASED);
    expect(storeHolder()).toBe(-1);
    expect(VIOLATIONS[RELEASE_BY_HOLDER]).toBe(0);
  });

  it("frees what ran out only with the next sweep", () => {
    held({ sweepUs: 4 * SECOND });
    expect(acquire(11.999999, B, 1)).toEqual([BUSY, 0]);
    expect(acquire(12, B, 2)).toEqual([GRANTED, 2]);
  });

  it("keeps what ran out closed for the lock delay, and what was released not", () => {
    held({ lockDelayUs: 3 * SECOND });
    expect(acquire(13.999999, B, 1)).toEqual([BUSY, 0]);
    expect(acquire(14, B, 2)).toEqual([GRANTED, 2]);
    release(15, B, 2);
    expect(acquire(15, A, 9)).toEqual([GRANTED, 3]);
  });

  it("lets go by its own clock: a jump ahead frees early, one back late", () => {
    JUMP[STORE] = 3 * SECOND;
    armFree();
    expect(storeFreeAt()).toBe(8 * SECOND);
    JUMP[STORE] = -3 * SECOND;
    armFree();
    expect(storeFreeAt()).toBe(14 * SECOND);
  });
});

describe("a store with an option on", () => {
  it("grants an id twice, which breaks the token order", () => {
    held({ quirks: ["non-idempotent-acquire"] });
    release(2, A, 1);
    expect(acquire(3, A, 1)).toEqual([GRANTED, 2]);
    expect(VIOLATIONS[TOKEN_ORDER]).toBe(1);
  });

  it("frees whatever is held, which release-by-holder sees", () => {
    held({ quirks: ["delete-any"] });
    expect(release(2, B, 0)[0]).toBe(RELEASED);
    expect(VIOLATIONS[RELEASE_BY_HOLDER]).toBe(1);
  });

  it("compares the owner alone on release, which release-by-holder sees", () => {
    held({ quirks: ["owner-only"] });
    expect(release(2, A, 0)[0]).toBe(RELEASED);
    expect(VIOLATIONS[RELEASE_BY_HOLDER]).toBe(1);
  });

  it("compares the owner alone on renewal, which renew-keeps-owner sees", () => {
    held({ quirks: ["owner-only"] });
    expect(renew(2, A, 9)[0]).toBe(RENEWED);
    expect(VIOLATIONS[RENEW_KEEPS_OWNER]).toBe(1);
  });

  it("acquires again silently on renewal, which renew-keeps-owner sees", () => {
    held({ quirks: ["silent-reacquire"] });
    expect(renew(12, A, 1)[0]).toBe(RENEWED);
    expect(VIOLATIONS[RENEW_KEEPS_OWNER]).toBe(1);
  });
});

describe("a replica that takes over", () => {
  it("has lost the newer grant, which store-exclusion sees; the token goes on", () => {
    freshParties();
    takeSnapshot(0);
    acquire(1, A, 1);
    failOver(0);
    expect(storeHolder()).toBe(-1);
    expect(acquire(2, B, 1)).toEqual([GRANTED, 2]);
    expect(VIOLATIONS[STORE_EXCLUSION]).toBe(1);
    expect(VIOLATIONS[TOKEN_ORDER]).toBe(0);
  });

  it("may have lost the token counter, which token-order sees", () => {
    freshParties({ losesTokenCounter: true });
    takeSnapshot(0);
    acquire(1, A, 1);
    failOver(0);
    expect(acquire(2, B, 1)).toEqual([GRANTED, 1]);
    expect(VIOLATIONS[TOKEN_ORDER]).toBe(1);
  });

  it("has lost the newer renewal: the lease runs out by the older one", () => {
    takeSnapshot(0);
    renew(5, A, 1);
    failOver(0);
    expect(storeFreeAt()).toBe(11 * SECOND);
    expect(acquire(11, B, 1)).toEqual([GRANTED, 2]);
    expect(VIOLATIONS[STORE_EXCLUSION]).toBe(1);
  });

  it("has lost the newer release: the lease is held again, and nobody is harmed", () => {
    takeSnapshot(0);
    release(5, A, 1);
    failOver(0);
    expect(storeHolder()).toBe(A);
    expect(acquire(11, B, 1)).toEqual([GRANTED, 2]);
    expect(VIOLATIONS[STORE_EXCLUSION]).toBe(0);
  });

  it("without a snapshot knows nothing, as after a restart that loses the state", () => {
    for (const forget of [() => failOver(3), loseState]) {
      held();
      forget();
      expect(storeHolder()).toBe(-1);
      expect(storeFreeAt()).toBe(Number.POSITIVE_INFINITY);
    }
  });
});
