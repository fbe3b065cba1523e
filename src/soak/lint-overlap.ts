import type { TimingFault, TimingGrowth, TimingOverlap, TimingSettings } from "../domain/timing.ts";
import {
  ceilUs,
  fast,
  isPositive,
  minus,
  NO_SPAN,
  real,
  type Span,
  slow,
  sum,
} from "./lint-span.ts";

/** Settings whose margin is a number. */
export type FixedSettings = TimingSettings & { readonly marginUs: number };

/** How long two leaders can overlap: the span, plus what it grows with. */
export interface OverlapBound {
  readonly span: Span;
  readonly terms: readonly { readonly of: TimingGrowth; readonly times: number }[];
  /** What is left of it once a paused leader runs again; null where nothing special is left. */
  readonly awake: Span | null;
  /** The inequality that keeps the bound at or below nothing. */
  readonly law: string;
}

/** How long the lock stays closed to others after the last grant or renewal, at least. */
export function heldSpan(settings: TimingSettings): Span {
  return fast((settings.storeTtlUs ?? settings.ttlUs) + settings.lockDelayUs);
}

/** A candidate's longest gap between two attempts, on its own clock, rounded up. */
export function pollGapUs(settings: TimingSettings): number {
  const scaled = BigInt(settings.retryUs) * BigInt(1_000_000 + settings.jitterPpm);
  return Number((scaled + 999_999n) / 1_000_000n);
}

/**
 * The worst overlap of two leaders under one kind of fault, as an upper bound: message delays that
 * would shorten it are taken as nothing. Clocks drift within the declared band in every class.
 *
 * Source: docs/timing.md derives each line.
 */
export function overlapBound(settings: FixedSettings, fault: TimingFault): OverlapBound {
  switch (settings.scheme) {
    case "absolute":
      return absoluteBound(settings, fault);
    case "record":
      return settings.renewDeadlineUs === null
        ? deadlineBound(settings, fault)
        : observerBound(settings, settings.renewDeadlineUs, fault);
    case "lease":
    case "redlock":
      return settings.stepDown === "told"
        ? toldBound(settings, fault)
        : deadlineBound(settings, fault);
  }
}

/** The bound as the lint states it: rounded up, and nothing where it is not above nothing. */
export function statedOverlap(bound: OverlapBound, driftPpm: number): TimingOverlap {
  if (bound.terms.length > 0) {
    return { kind: "unbounded", terms: bound.terms, us: ceilUs(bound.span, driftPpm) };
  }
  return isPositive(bound.span, driftPpm)
    ? { kind: "bounded", us: ceilUs(bound.span, driftPpm) }
    : { kind: "none" };
}

/** The client keeps a deadline; under it the store, or a taker who watches, counts the same lease. */
function deadlineBound(settings: FixedSettings, fault: TimingFault): OverlapBound {
  const { ttlUs, marginUs, tickUs } = settings;
  const kept = minus(slow(ttlUs - marginUs + tickUs), heldSpan(settings));
  const late = settings.anchor === "receive" ? lateReply(settings, fault) : NOTHING_LATE;
  const hanging = settings.tickBlocked ? requestUnderWay(settings, fault) : NOTHING_LATE;
  const stopped = fault === "pause" && settings.stepDown !== "clock" ? [PAUSE] : [];
  const jumped = fault === "clock" && settings.reading === "wall" ? [JUMP] : [];
  return {
    span: sum(kept, late.span, hanging.span),
    // A paused receiver may stand in both lists: one pause, counted once.
    terms: unique([...late.terms, ...hanging.terms, ...stopped, ...jumped]),
    awake: stopped.length > 0 ? awakeAfterPause(settings, sum(kept, late.span)) : null,
    law: deadlineLaw(settings, fault),
  };
}

/**
 * What a leader may still do once its pause is over. A reply that waited gives a whole new term where
 * nothing refuses it; otherwise what is left is the overlap without the pause, or one look's delay.
 * Null where a request that hangs may keep it from looking at all.
 */
function awakeAfterPause(settings: FixedSettings, unpaused: Span): Span | null {
  const { ttlUs, marginUs, tickUs, driftPpm, requestTimeoutUs: timeout } = settings;
  if (settings.tickBlocked && timeout === null) return null;
  const look = slow(tickUs + (settings.tickBlocked ? (timeout ?? 0) : 0));
  if (settings.anchor === "receive" && timeout === null) return slow(ttlUs - marginUs + tickUs);
  const overlap = sum(unpaused, minus(look, slow(tickUs)));
  return isPositive(minus(overlap, look), driftPpm) ? overlap : look;
}

function deadlineLaw(settings: FixedSettings, fault: TimingFault): string {
  const extended = settings.storeTtlUs !== null || settings.lockDelayUs > 0;
  const drift = extended ? "ttl - (store ttl + K)(1-ρ)/(1+ρ)" : "ttl*2ρ/(1+ρ)";
  const bounded = settings.requestTimeoutUs !== null ? "τ" : "(1-ρ)*δmax";
  const parts = [drift];
  if (settings.tickUs > 0) parts.push("tick");
  if (settings.anchor === "receive" && fault !== "clock") parts.push(bounded);
  if (settings.tickBlocked && fault !== "clock") parts.push("τ");
  if (fault === "pause" && settings.stepDown !== "clock") parts.push("(1-ρ)*pause");
  if (fault === "clock" && settings.reading === "wall") parts.push("jump");
  return `margin >= ${parts.join(" + ")}`;
}

/** A stored flag that only an answer clears: it outlives the lease by the time without answers. */
function toldBound(settings: FixedSettings, fault: TimingFault): OverlapBound {
  const span = minus(slow(settings.renewUs ?? settings.ttlUs), heldSpan(settings));
  if (fault === "clock") {
    return { span, terms: [], awake: null, law: "ttl/(1+ρ) >= renew/(1-ρ)" };
  }
  const of = fault === "pause" ? "pause" : "cut";
  return {
    span,
    terms: [{ of, times: 1 }],
    awake: null,
    law: `ttl/(1+ρ) >= renew/(1-ρ) + ${of}`,
  };
}

/** The holder waits B after a reply, then tries for RD; takers wait L after they saw a change. */
function observerBound(
  settings: FixedSettings,
  renewDeadlineUs: number,
  fault: TimingFault,
): OverlapBound {
  const holding = slow((settings.renewUs ?? 0) + renewDeadlineUs);
  // A pause before the round of attempts adds to the wait; the reply itself is judged by its client.
  const late = fault === "clock" ? NOTHING_LATE : replyBound(settings, "delay");
  const stopped = fault === "pause" && settings.stepDown !== "clock" ? [PAUSE] : [];
  const jumped = fault === "clock" && settings.reading === "wall" ? [JUMP] : [];
  const parts = ["(B + RD)/(1-ρ)"];
  if (fault !== "clock") parts.unshift("δ");
  if (stopped.length > 0) parts.push("pause");
  if (jumped.length > 0) parts.push("jump");
  return {
    span: sum(holding, late.span, minus(NO_SPAN, heldSpan(settings))),
    terms: unique([...late.terms, ...stopped, ...jumped]),
    awake: stopped.length > 0 ? slow(renewDeadlineUs) : null,
    law: `L/(1+ρ) >= ${parts.join(" + ")}`,
  };
}

/** Both read wall clocks that are each off by up to Ω, in opposite directions. */
function absoluteBound(settings: FixedSettings, fault: TimingFault): OverlapBound {
  const known = settings.wallOffsetUs;
  const offset: OverlapBound["terms"] = known === null ? [{ of: "offset", times: 2 }] : [];
  const apart = real(2 * (known ?? 0));
  if (settings.stepDown === "told") {
    return {
      span: minus(apart, real(settings.ttlUs)),
      terms: [{ of: "run", times: 1 }, ...offset],
      awake: null,
      law: "lock at most >= run + 2Ω",
    };
  }
  const stopped = fault === "pause" && settings.stepDown === "timer" ? [PAUSE] : [];
  const span = sum(apart, real(settings.tickUs - settings.marginUs));
  const longer = isPositive(minus(span, slow(settings.tickUs)), settings.driftPpm);
  const awake = longer ? span : slow(settings.tickUs);
  return {
    span,
    terms: [...stopped, ...offset],
    // Both run while the clocks are apart, whatever the pause; where that is unknown, so is this.
    awake: stopped.length > 0 && known !== null ? awake : null,
    law: `margin >= 2Ω${stopped.length > 0 ? " + pause" : ""}`,
  };
}

interface Late {
  readonly span: Span;
  readonly terms: OverlapBound["terms"];
}

const NOTHING_LATE: Late = { span: NO_SPAN, terms: [] };
const PAUSE = { of: "pause", times: 1 } as const;
const JUMP = { of: "jump", times: 1 } as const;

/** How late a reply may be and still count. Under clock faults alone replies are prompt. */
function lateReply(settings: FixedSettings, fault: TimingFault): Late {
  if (fault === "clock") return NOTHING_LATE;
  return replyBound(settings, fault === "pause" ? "pause" : "delay");
}

function replyBound(settings: FixedSettings, of: "delay" | "pause"): Late {
  const { requestTimeoutUs: timeout, delayMaxUs: delay, driftPpm } = settings;
  // A paused receiver keeps a reply waiting: no bound of the network's delay helps there.
  if (delay !== null && of === "delay") {
    const cut = timeout !== null && isPositive(minus(real(delay), slow(timeout)), driftPpm);
    return { span: cut ? slow(timeout) : real(delay), terms: [] };
  }
  if (timeout !== null) return { span: slow(timeout), terms: [] };
  return { span: of === "pause" ? real(delay ?? 0) : NO_SPAN, terms: [{ of, times: 1 }] };
}

/** How long one request can keep the client from looking at its deadline. */
function requestUnderWay(settings: FixedSettings, fault: TimingFault): Late {
  if (fault === "clock") return NOTHING_LATE;
  const timeout = settings.requestTimeoutUs;
  if (timeout !== null) return { span: slow(timeout), terms: [] };
  return { span: NO_SPAN, terms: [{ of: "timeout", times: 1 }] };
}

function unique(terms: OverlapBound["terms"]): OverlapBound["terms"] {
  return terms.filter((term, at) => terms.findIndex((other) => other.of === term.of) === at);
}
