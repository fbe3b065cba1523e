import { durationText } from "../domain/duration.ts";
import { SoakgateError } from "../domain/error.ts";
import {
  TIMING_FAULTS,
  type TimingClass,
  type TimingFault,
  type TimingLint,
  type TimingPreset,
  type TimingSettings,
  type TimingTakeover,
} from "../domain/timing.ts";
import { isSafe, leastMarginUs, nearestSafe, readsMargin } from "./lint-mends.ts";
import {
  type FixedSettings,
  heldSpan,
  overlapBound,
  pollGapUs,
  statedOverlap,
} from "./lint-overlap.ts";
import { ceilUs, floorUs, isPositive, minus, real, type Span, slow, sum } from "./lint-span.ts";
import { isWorkable } from "./lint-workable.ts";

/** A hundred years, as in a soak. */
const DURATION_MAX_US = 3_155_760_000_000_000;

/**
 * States what the timing of a lock allows, before any run. Worst cases are rounded up and guarantees
 * down to whole microseconds; whether an inequality holds is decided on exact fractions.
 *
 * Errors: `usage` for settings that are no lock, or a margin `auto` that nothing bounds.
 * Source: docs/timing.md.
 */
export function lintTiming(given: TimingSettings, preset: TimingPreset | null = null): TimingLint {
  checkSettings(given);
  const settings: FixedSettings = { ...given, marginUs: resolveMargin(given) };
  const classes = TIMING_FAULTS.map((fault) => lintClass(settings, fault, preset));
  const kinds = classes.map((one) => one.overlap.kind);
  return {
    preset: preset?.name ?? null,
    settings,
    verdict: kinds.includes("unbounded")
      ? "unbounded"
      : kinds.includes("bounded")
        ? "overlap"
        : "safe",
    classes,
    takeover: takeoverOf(settings),
    driftToleratedPpm: driftTolerated(settings),
    delayToleratedUs: delayTolerated(settings),
    renewAttempts: renewAttempts(settings),
    notes: [...(preset?.notes ?? []), ...notesOf(settings)],
  };
}

function checkSettings(settings: TimingSettings): void {
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value !== "number") continue;
    if (!Number.isSafeInteger(value) || value < 0 || value > DURATION_MAX_US) {
      refuse(`${name} is ${value}`, "whole numbers from 0 to 100 years in microseconds");
    }
  }
  if (settings.driftPpm >= 1_000_000) {
    refuse(`clock drift is ${settings.driftPpm / 10_000} %`, "less than 100 %");
  }
  if (settings.ttlUs === 0) refuse("the ttl is 0", "a lease that lasts");
  if (settings.marginUs !== "auto" && settings.marginUs >= settings.ttlUs) {
    refuse(
      `the margin (${durationText(settings.marginUs)}) leaves nothing of the ttl (${durationText(settings.ttlUs)})`,
      "a margin below the ttl",
    );
  }
}

function refuse(found: string, allowed: string): never {
  throw new SoakgateError(
    "usage",
    `timing lint: ${found}; allowed: ${allowed}; change the setting`,
  );
}

/**
 * The margin in force: `auto` is the least that is safe, and nothing where no deadline is kept.
 *
 * Errors: `usage` where no margin below the ttl is safe.
 */
export function resolveMargin(settings: TimingSettings): number {
  if (settings.marginUs !== "auto") return settings.marginUs;
  if (!readsMargin(settings)) return 0;
  const margin = leastMarginUs(settings);
  if (margin !== null) return margin;
  throw new SoakgateError(
    "usage",
    "margin auto: no margin below the ttl is safe, so it has no value; allowed: settings that bound " +
      "how late a reply may count; set request-timeout, or anchor send, or a margin by hand",
  );
}

function lintClass(
  settings: FixedSettings,
  fault: TimingFault,
  preset: TimingPreset | null,
): TimingClass {
  const bound = overlapBound(settings, fault);
  const overlap = statedOverlap(bound, settings.driftPpm);
  return {
    fault,
    law: bound.law,
    holds: overlap.kind === "none",
    overlap,
    awakeUs: bound.awake === null ? null : ceilUs(bound.awake, settings.driftPpm),
    toleratedUs: tolerated(bound, settings.driftPpm),
    mends: nearestSafe(settings, fault, preset),
  };
}

/** The greatest sum of the terms that keeps the bound at or below nothing. */
function tolerated(
  bound: ReturnType<typeof overlapBound>,
  driftPpm: number,
): number | "any" | null {
  if (isPositive(bound.span, driftPpm)) return null;
  if (bound.terms.length === 0) return "any";
  return floorUs(minus(real(0), bound.span), driftPpm);
}

/**
 * Least: the holder crashes just before its next renewal; worst: just after one, and the candidate has
 * just asked. A taker that watches a record may notice the last renewal one gap late.
 */
function takeoverOf(settings: FixedSettings): TimingTakeover {
  const { driftPpm, sweepUs, lockDelayUs, wallOffsetUs } = settings;
  const gap = slow(pollGapUs(settings));
  const absolute = settings.scheme === "absolute";
  const observed = settings.scheme === "record" ? gap : slow(0);
  const held = settings.storeTtlUs ?? settings.ttlUs;
  const drain = absolute
    ? real(settings.ttlUs + 2 * (wallOffsetUs ?? 0))
    : slow(held + sweepUs + lockDelayUs);
  const least: Span =
    settings.renewUs === null ? slow(0) : minus(heldSpan(settings), slow(settings.renewUs));
  return {
    leastUs: isPositive(least, driftPpm) ? floorUs(least, driftPpm) : 0,
    worstUs: ceilUs(sum(drain, gap, observed), driftPpm),
    plusOffset: absolute && wallOffsetUs === null,
    releasedUs: ceilUs(gap, driftPpm),
  };
}

/** The greatest drift at which nothing but drift, with cut links, can make two leaders. */
function driftTolerated(settings: FixedSettings): number | "any" | null {
  // Expiries by the wall clock are off by its error, whatever its rate.
  if (settings.scheme === "absolute") return "any";
  const safe = (driftPpm: number): boolean => {
    const bound = overlapBound({ ...settings, driftPpm, reading: "monotonic" }, "network");
    return !isPositive(bound.span, driftPpm);
  };
  if (!safe(0)) return null;
  let [good, bad] = [0, 1_000_000];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (safe(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * The greatest delay of a reply that does no harm. Asked without the request timeout, because a timeout
 * above it is the first thing to mend; `any` where the deadline does not depend on replies, or where
 * the timeout refuses every harmful one.
 */
function delayTolerated(settings: FixedSettings): number | "any" | null {
  if (isSafe({ ...settings, delayMaxUs: null }, "network")) return "any";
  const free = { ...settings, delayMaxUs: null, requestTimeoutUs: null };
  const bound = overlapBound(free, "network");
  const delayed = bound.terms.some((term) => term.of === "delay");
  const limit = tolerated(bound, settings.driftPpm);
  return limit === "any" || delayed
    ? limit
    : isPositive(bound.span, settings.driftPpm)
      ? null
      : "any";
}

/** Attempts start at once where there is a renew deadline, else one period after the last renewal. */
function renewAttempts(settings: FixedSettings): TimingLint["renewAttempts"] {
  const { renewUs, renewDeadlineUs, requestTimeoutUs } = settings;
  if (renewUs === null) return { failing: 0, timingOut: 0 };
  // A client that looks at its deadline between requests asks again at every look.
  const again = settings.tickBlocked ? settings.tickUs : renewUs;
  const hanging = requestTimeoutUs ?? Number.MAX_SAFE_INTEGER;
  const slowest = settings.tickBlocked ? again + hanging : Math.max(again, hanging);
  const count = (period: number): number => {
    if (renewDeadlineUs !== null) return Math.ceil(renewDeadlineUs / Math.max(period, 1));
    const left = settings.ttlUs - settings.marginUs - renewUs;
    return left <= 0 ? 0 : Math.ceil(left / Math.max(period, 1));
  };
  return { failing: count(again), timingOut: count(slowest) };
}

function notesOf(settings: FixedSettings): string[] {
  const notes: string[] = [];
  const attempts = renewAttempts(settings);
  if (settings.renewUs !== null && !isWorkable(settings)) {
    notes.push("the lease cannot be kept: no renewal fits before the holder has to stop");
  } else if (settings.renewUs !== null && attempts.failing === 1) {
    notes.push("one failed renewal ends the lease: only one attempt fits before the deadline");
  } else if (
    attempts.failing > 1 &&
    attempts.timingOut === 1 &&
    settings.requestTimeoutUs === null
  ) {
    notes.push("a renewal that hangs uses up every attempt: there is no request timeout");
  }
  return notes;
}
