import { beforeEach, describe, expect, it } from "vitest";
import type { Fault, FaultKind, HistoryEvent, LeaseSettings } from "../../src/domain/soak.ts";
import { OPEN } from "../../src/soak/claims.ts";
import { MILLION, setNow } from "../../src/soak/clock.ts";
import { runPlan } from "../../src/soak/engine.ts";
import { onReply } from "../../src/soak/inbox.ts";
import { activeFaults, clearFaults, heal, strike } from "../../src/soak/inject.ts";
import {
  CUT,
  CUT_RESOURCE,
  GRANTED,
  ID,
  IN,
  KIND,
  LOSS_SHARE,
  OUT,
  PEER,
  PEER_INCARNATION,
} from "../../src/soak/network.ts";
import { onSendTimer } from "../../src/soak/node.ts";
import { INCARNATION, LEADING, OUTSTANDING, PAUSED, UP } from "../../src/soak/node-state.ts";
import { referenceLease } from "../../src/soak/settings.ts";
import { isArmed, SEND_TIMER, WORK_TIMER } from "../../src/soak/timers.ts";
import { fault, freshParties, SECOND } from "./fresh.ts";

const A = 0;

function begin(one: Fault): boolean {
  setNow(2 * SECOND);
  return strike(0, one);
}

/** Node 0 leads. */
function led(): void {
  freshParties();
  clearFaults();
  setNow(SECOND);
  onSendTimer(A);
  Object.assign(KIND, { 9: GRANTED });
  Object.assign(PEER, { 9: A });
  Object.assign(PEER_INCARNATION, { 9: 1 });
  Object.assign(ID, { 9: 1 });
  onReply(A, 9);
}

beforeEach(led);

describe("a fault", () => {
  it.each([
    ["in", 0, 1],
    ["out", 1, 0],
    ["both", 1, 1],
  ] as const)("partition %s cuts that way, and lets go again", (dir, out, into) => {
    const one = fault("partition", { dir });
    begin(one);
    expect([CUT[OUT], CUT[IN], CUT_RESOURCE[OUT]]).toEqual([out, into, 0]);
    heal(0);
    expect([CUT[OUT], CUT[IN]]).toEqual([0, 0]);
  });

  it("partition that is wide cuts the resource off, too", () => {
    const one = fault("partition", { wide: true });
    begin(one);
    expect([CUT_RESOURCE[OUT], CUT_RESOURCE[IN]]).toEqual([1, 1]);
    heal(0);
    expect([CUT_RESOURCE[OUT], CUT_RESOURCE[IN]]).toEqual([0, 0]);
  });

  it("crash takes everything volatile, and a restart is another incarnation", () => {
    const one = fault("crash");
    begin(one);
    expect([UP[A], LEADING[A], OPEN[A], OUTSTANDING[A]]).toEqual([0, 0, 0, 0]);
    expect([isArmed(A, WORK_TIMER), isArmed(A, SEND_TIMER)]).toEqual([false, false]);
    heal(0);
    expect([UP[A], INCARNATION[A], isArmed(A, SEND_TIMER)]).toEqual([1, 2, true]);
  });

  it("pause stops and resumes, unless a crash has ended it", () => {
    const one = fault("pause");
    begin(one);
    expect(PAUSED[A]).toBe(1);
    heal(0);
    expect([PAUSED[A], LEADING[A]]).toEqual([0, 1]);
  });

  it("of messages hits a share of them, in its direction", () => {
    const one = fault("loss", { dir: "in", ppm: 250_000 });
    begin(one);
    expect([LOSS_SHARE[OUT], LOSS_SHARE[IN]]).toEqual([0, 2 ** 30]);
    heal(0);
    expect(LOSS_SHARE[IN]).toBe(0);
  });

  it("of messages ends only itself, not another of its kind that came later", () => {
    const first = fault("loss", { ppm: 250_000 });
    const second = fault("loss", { ppm: 500_000 });
    begin(first);
    strike(1, second);
    heal(0);
    expect(LOSS_SHARE[OUT]).toBe(2 ** 31);
    heal(1);
    expect(LOSS_SHARE[OUT]).toBe(0);
  });

  it("that finds its target down does nothing, nor does its end", () => {
    const crash = fault("crash");
    begin(crash);
    strike(1, fault("crash"));
    strike(2, fault("pause"));
    expect(activeFaults()).toEqual([0, 1, 2]);
    heal(1);
    heal(2);
    expect(UP[A]).toBe(0);
    heal(0);
    expect([UP[A], PAUSED[A]]).toEqual([1, 0]);
  });

  it.each([
    ["leader", "n1"],
    ["all", "all"],
    ["minority", "n4,n5"],
    ["one", "n4"],
    [2, "n3"],
  ] as const)("at %s hits %s", (target, names) => {
    const at = (kind: FaultKind) => fault(kind, { target, pick: 3 });
    begin(at("partition"));
    const cut = [0, 1, 2, 3, 4].filter((node) => CUT[node * 2] === 1).map((node) => `n${node + 1}`);
    expect(cut.length === 5 ? "all" : cut.join(",")).toBe(names);
  });
});

/** A plan against one node on a network without jitter: what it did. */
function history(faults: readonly Fault[], over: Partial<LeaseSettings> = {}) {
  const run = runPlan({
    lease: referenceLease({ nodes: 1, netMinUs: 1000, netMaxUs: 1000, ...over }),
    plan: { windowUs: 60 * SECOND, calmAtUs: 60 * SECOND, kinds: [], faults },
    seed: "inject",
    index: 0,
    record: true,
    steadyPpm: 0,
  });
  const invoked = (f: string) =>
    run.history.filter((event) => event.f === f && event.type === "invoke").map(({ t }) => t);
  const last = (f: string) => (t: number) =>
    invoked(f)
      .filter((one) => one < t)
      .at(-1) ?? never();
  const next = (f: string) => (t: number) => invoked(f).find((one) => one > t) ?? never();
  const first = (f: string): HistoryEvent => run.history.find((event) => event.f === f) ?? never();
  return { last, next, lastRenewal: last("renew"), first };
}

function never(): never {
  throw new Error("the history has no such event");
}

const CUT_AT = 8 * SECOND;
const cutOff = fault("partition", { atUs: CUT_AT, forUs: 40 * SECOND });
const band = { driftPpm: 200_000, marginUs: 0 };

describe("a clock whose rate changes", () => {
  it.each([-100_000, 100_000])("by %i ppm moves a deadline that was set before", (ppm) => {
    const drift = fault("clock-drift", { atUs: CUT_AT, forUs: 0, ppm });
    const { lastRenewal, first } = history([cutOff, drift], band);
    const deadline = lastRenewal(CUT_AT) + 10 * SECOND;
    const left = ((deadline - CUT_AT) * MILLION) / (MILLION + ppm);
    expect(Math.abs(first("unclaim").t - (CUT_AT + left))).toBeLessThanOrEqual(1);
    expect(first("unclaim").reason).toBe("deadline");
  });

  it.each([-100_000, 100_000])("by %i ppm moves every timer that was set before", (ppm) => {
    const drift = fault("clock-drift", { atUs: CUT_AT, forUs: 0, ppm });
    const { last, next } = history([drift], { ...band, workEveryUs: 5 * SECOND });
    const due = last("work")(CUT_AT) + 5 * SECOND;
    const left = ((due - CUT_AT) * MILLION) / (MILLION + ppm);
    expect(Math.abs(next("work")(CUT_AT) - (CUT_AT + left))).toBeLessThanOrEqual(1);
  });

  it.each([-100_000, 100_000])("by %i ppm at the store moves the expiry", (ppm) => {
    const drift = fault("clock-drift", { atUs: CUT_AT, forUs: 0, ppm, target: "store" });
    const { lastRenewal, first } = history([cutOff, drift], band);
    const expiry = lastRenewal(CUT_AT) + 1000 + 10 * SECOND;
    const left = ((expiry - CUT_AT) * MILLION) / (MILLION + ppm);
    expect(Math.abs(first("free").t - (CUT_AT + left))).toBeLessThanOrEqual(1);
  });

  it("that jumps moves a wall deadline, and leaves a monotonic one alone", () => {
    const jump = fault("clock-jump", { atUs: CUT_AT, forUs: 0, maxUs: 3 * SECOND });
    for (const [reading, byUs] of [
      ["wall", 3 * SECOND],
      ["monotonic", 0],
    ] as const) {
      const { lastRenewal, first } = history([cutOff, jump], { reading });
      expect(first("unclaim").t).toBe(lastRenewal(CUT_AT) + 10 * SECOND - byUs);
    }
  });

  it("that jumps at the store moves the expiry", () => {
    const jump = fault("store-clock-jump", {
      atUs: CUT_AT,
      forUs: 0,
      maxUs: 3 * SECOND,
      target: "store",
    });
    const { lastRenewal, first } = history([cutOff, jump]);
    expect(first("free").t).toBe(lastRenewal(CUT_AT) + 1000 + 7 * SECOND);
  });
});
