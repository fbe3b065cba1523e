import { beforeEach, describe, expect, it } from "vitest";
import type { LeaseSettings } from "../../src/domain/soak.ts";
import { OPEN } from "../../src/soak/claims.ts";
import { resign, workDue } from "../../src/soak/client.ts";
import { JUMP, MILLION, setNow, setRate } from "../../src/soak/clock.ts";
import { onReply, pause, resume } from "../../src/soak/inbox.ts";
import {
  ACQUIRE,
  BUSY,
  GRANTED,
  ID,
  KIND,
  LOST,
  MESSAGE_GRANT,
  MESSAGE_TOKEN,
  PEER,
  PEER_INCARNATION,
  RELEASE,
  RELEASE_ID,
  RENEWAL,
  RENEWED,
  WORK,
} from "../../src/soak/network.ts";
import { onDeadline, onSendTimer, onTimeout } from "../../src/soak/node.ts";
import { ANCHOR, DEADLINE, INCARNATION, LEADING, OUTSTANDING } from "../../src/soak/node-state.ts";
import { STEP_DOWN, VIOLATIONS } from "../../src/soak/violations.ts";
import { freshParties, SECOND, takeMessages } from "./fresh.ts";

const A = 0;
const SLOT = 9;

function at<T>(second: number, act: () => T): T {
  setNow(second * SECOND);
  return act();
}

/** An answer of the store to request `id` arrives. */
function answer(atS: number, kind: number, id: number, incarnation = 1): void {
  KIND[SLOT] = kind;
  PEER[SLOT] = A;
  PEER_INCARNATION[SLOT] = incarnation;
  ID[SLOT] = id;
  MESSAGE_TOKEN[SLOT] = 1;
  MESSAGE_GRANT[SLOT] = 1;
  at(atS, () => onReply(A, SLOT));
}

/** A asks at 1 s; the id is 1. */
function asked(over: Partial<LeaseSettings> = {}): void {
  freshParties(over);
  at(1, () => onSendTimer(A));
  expect(takeMessages()).toEqual([ACQUIRE]);
}

/** A has asked at 1 s and leads since 1.5 s, by a lease of 10 s. */
function leads(over: Partial<LeaseSettings> = {}): void {
  asked(over);
  answer(1.5, GRANTED, 1);
  expect(LEADING[A]).toBe(1);
  takeMessages();
}

const state = () => ({ leads: LEADING[A], claims: OPEN[A], sent: takeMessages() });
const LED = { leads: 1, claims: 1 };
const FOLLOWED = { leads: 0, claims: 0 };

beforeEach(() => asked());

describe("a follower", () => {
  it("leads from a grant until ttl less margin from the send", () => {
    asked({ marginUs: SECOND });
    answer(1.5, GRANTED, 1);
    expect(state()).toEqual({ ...LED, sent: [] });
    expect(DEADLINE[A]).toBe(10 * SECOND);
  });

  it("counts from the receipt where its preset does", () => {
    asked({ anchor: "receive" });
    answer(1.5, GRANTED, 1);
    expect(DEADLINE[A]).toBe(11.5 * SECOND);
  });

  it("gives a grant back that is handled at its deadline, and leads a microsecond before", () => {
    asked({ requestTimeoutUs: 60 * SECOND });
    answer(11, GRANTED, 1);
    expect(state()).toEqual({ ...FOLLOWED, sent: [RELEASE] });
    asked({ requestTimeoutUs: 60 * SECOND });
    answer(10.999999, GRANTED, 1);
    expect(state()).toEqual({ ...LED, sent: [] });
  });

  it("waits when the lock is busy", () => {
    answer(1.5, BUSY, 1);
    expect(OUTSTANDING[A]).toBe(0);
    expect(state()).toEqual({ ...FOLLOWED, sent: [] });
  });

  it("gives an id up that timed out: it is released, and dead whatever arrives", () => {
    at(3, () => onTimeout(A));
    expect(takeMessages()).toContain(RELEASE_ID);
    answer(3.5, GRANTED, 1);
    expect(state()).toMatchObject(FOLLOWED);
  });

  it("or retries with the same id, whose first send stays the anchor", () => {
    asked({ onTimeout: "retry" });
    at(3, () => onTimeout(A));
    expect(takeMessages()).toEqual([ACQUIRE]);
    expect([OUTSTANDING[A], ANCHOR[A]]).toEqual([1, SECOND]);
    answer(3.5, GRANTED, 1);
    expect(DEADLINE[A]).toBe(11 * SECOND);
  });

  it("retries an id no longer than its grant could last", () => {
    asked({ onTimeout: "retry" });
    at(11, () => onTimeout(A));
    expect(takeMessages()).toContain(RELEASE_ID);
  });

  it("hears nothing that an earlier incarnation asked for", () => {
    INCARNATION[A] = 2;
    answer(1.5, GRANTED, 1);
    expect(state()).toEqual({ ...FOLLOWED, sent: [] });
  });
});

describe("a leader", () => {
  beforeEach(() => leads());

  it("renews, and leads from the send of the renewal on", () => {
    at(4, () => onSendTimer(A));
    expect(takeMessages()).toEqual([RENEWAL]);
    answer(4.5, RENEWED, 2);
    expect(DEADLINE[A]).toBe(14 * SECOND);
  });

  it("never moves its deadline back", () => {
    at(4, () => onSendTimer(A));
    DEADLINE[A] = 20 * SECOND;
    answer(4.5, RENEWED, 2);
    expect(DEADLINE[A]).toBe(20 * SECOND);
  });

  it("steps down at once when its lease is lost, and releases nothing", () => {
    at(4, () => onSendTimer(A));
    takeMessages();
    answer(4.5, LOST, 2);
    expect(state()).toEqual({ ...FOLLOWED, sent: [] });
  });

  it("tries again when a renewal is not answered", () => {
    at(4, () => onSendTimer(A));
    takeMessages();
    at(6, () => onTimeout(A));
    expect(state()).toEqual({ ...LED, sent: [RENEWAL] });
  });

  it("steps down and releases where its deadline has passed: before a renewal, work, or at it", () => {
    for (const act of [onSendTimer, workDue, (node: number) => onDeadline(node, false)]) {
      leads();
      at(11, () => act(A));
      expect(state()).toEqual({ ...FOLLOWED, sent: [RELEASE] });
    }
  });

  it("steps down when a renewal is handled past the deadline it gives", () => {
    leads({ requestTimeoutUs: 60 * SECOND });
    at(4, () => onSendTimer(A));
    takeMessages();
    answer(14, RENEWED, 2);
    expect(state()).toEqual({ ...FOLLOWED, sent: [RELEASE] });
  });

  it("works up to its deadline less the guard, and not at it", () => {
    leads({ guardUs: 2 * SECOND });
    at(8.999999, () => workDue(A));
    expect(state()).toEqual({ ...LED, sent: [WORK] });
    at(9, () => workDue(A));
    expect(state()).toEqual({ ...FOLLOWED, sent: [RELEASE] });
    expect(VIOLATIONS[STEP_DOWN]).toBe(0);
  });

  it("releases when it resigns, unless its preset does not", () => {
    at(2, () => resign(A));
    expect(state()).toEqual({ ...FOLLOWED, sent: [RELEASE] });
    leads({ releaseOnExit: false });
    at(2, () => resign(A));
    expect(state()).toEqual({ ...FOLLOWED, sent: [] });
  });

  it("believes no answer to what it asked before it stepped down", () => {
    at(4, () => onSendTimer(A));
    at(4, () => resign(A));
    answer(4.5, RENEWED, 2);
    expect(state()).toMatchObject(FOLLOWED);
  });

  it("with a stored flag leads on past its deadline, and its work breaks step-down", () => {
    leads({ storedFlag: true });
    at(12, () => workDue(A));
    expect(state()).toEqual({ ...LED, sent: [WORK] });
    expect(VIOLATIONS[STEP_DOWN]).toBe(1);
  });

  it("goes by its clock: monotonic ones do not jump, wall ones do", () => {
    JUMP[A] = 20 * SECOND;
    at(2, () => workDue(A));
    expect(LEADING[A]).toBe(1);
    leads({ reading: "wall" });
    JUMP[A] = 20 * SECOND;
    at(2, () => workDue(A));
    expect(LEADING[A]).toBe(0);
    JUMP[A] = 0;
  });

  it("goes by its clock's rate", () => {
    setRate(A, 2 * SECOND, 2 * MILLION);
    at(6.499999, () => workDue(A));
    expect(LEADING[A]).toBe(1);
    at(6.5, () => workDue(A));
    expect(LEADING[A]).toBe(0);
  });
});

describe("a sleeper", () => {
  beforeEach(() => leads());

  it("believes no longer than its deadline, and leads on where a renewal is waiting", () => {
    at(9, () => onSendTimer(A));
    at(9, () => pause(A, false));
    answer(9.5, RENEWED, 2);
    expect(DEADLINE[A]).toBe(11 * SECOND);
    at(11, () => onDeadline(A, true));
    expect([LEADING[A], OPEN[A]]).toEqual([1, 0]);
    for (const messagesFirst of [true, false]) {
      takeMessages();
      at(12, () => pause(A, false));
      if (!messagesFirst) at(12, () => onReply(A, SLOT));
      at(12, () => resume(A, messagesFirst));
      expect(takeMessages()).toContain(RENEWED);
    }
    at(12, () => onReply(A, SLOT));
    expect([LEADING[A], OPEN[A], DEADLINE[A]]).toEqual([1, 1, 19 * SECOND]);
  });

  it("sends what it had checked before it fell asleep, with the token and anchor of then", () => {
    at(3, () => pause(A, true));
    takeMessages();
    at(12, () => resume(A, false));
    expect(new Set(takeMessages())).toEqual(new Set([RENEWAL, WORK]));
    expect(ANCHOR[A]).toBe(3 * SECOND);
    // The check was passed in time.
    expect(VIOLATIONS[STEP_DOWN]).toBe(0);
  });
});
