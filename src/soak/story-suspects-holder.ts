import { durationText } from "../domain/duration.ts";
import type { LeaseSettings } from "../domain/soak.ts";
import type { TimingMend, TimingPreset } from "../domain/timing.ts";
import { MILLION } from "./clock.ts";
import type { RunInput } from "./engine.ts";
import { lintTiming } from "./lint.ts";
import { hangs, timingOfLease } from "./lint-lease.ts";
import { nearestSafe } from "./lint-mends.ts";
import { ceilUs, fast, floorUs, slow } from "./lint-span.ts";
import { roughly, shareText } from "./story-faults.ts";
import { type Suspect, withLease } from "./story-suspect.ts";

/** A flag that a timer clears: its process is paused, and the timer with it. */
export function asleep(lease: LeaseSettings, preset: TimingPreset | null): Suspect {
  return {
    // Whoever compares a clock is no leader from the deadline on, asleep or not.
    mended: withLease({ timerFlag: false, tickBlocked: false }),
    why: ({ plan }) => pausedHolder(lease, preset, longestPause(plan.faults)),
  };
}

function longestPause(faults: RunInput["plan"]["faults"]): number {
  return Math.max(0, ...faults.filter(({ kind }) => kind === "pause").map(({ forUs }) => forUs));
}

function pausedHolder(lease: LeaseSettings, preset: TimingPreset | null, pausedUs: number): string {
  const told = preset?.names.stepDown;
  const flag =
    told === undefined
      ? "leadership is a flag that a timer clears"
      : `leadership ends by a timer (${told})`;
  const { classes } = lintTiming(timingOfLease(lease), preset);
  const awakeUs = classes.find(({ fault }) => fault === "pause")?.awakeUs ?? 0;
  const awake =
    awakeUs > 0 ? `, and may go on for up to ${durationText(awakeUs)} once it is awake` : "";
  const here = pausedUs > 0 ? ` (here for ${roughly(pausedUs)})` : "";
  return (
    `${flag}, and no timer runs while its process is paused${here}: asleep, ` +
    `the old leader still counts as one${awake}. No setting bounds a pause: compare a clock with the ` +
    "deadline before each write, and let the resource refuse an old fencing token"
  );
}

/** A holder that waits and then tries for longer than takers wait; null where there is none. */
export function observer(lease: LeaseSettings, preset: TimingPreset | null): Suspect | null {
  const tries = lease.renewDeadlineUs;
  if (lease.scheme !== "record" || tries === null) return null;
  const timing = timingOfLease({ ...lease, timerFlag: false });
  const mends = nearestSafe({ ...timing, marginUs: lease.marginUs }, "network", preset);
  return {
    mended: withLease(soonEnough(lease, tries)),
    why: () => tooLong(lease, tries, preset, mends),
  };
}

/**
 * A holder that stops before takers begin, whatever is late. Not takers that wait longer: the run may
 * end before they would have begun, which clears nobody.
 */
function soonEnough(lease: LeaseSettings, tries: number): Partial<LeaseSettings> {
  const { driftPpm, ttlUs } = lease;
  const usableUs = Math.floor((ttlUs * (MILLION - driftPpm)) / (MILLION + driftPpm));
  const third = Math.floor(usableUs / 3);
  const requestTimeoutUs = Math.min(lease.requestTimeoutUs, third);
  const renewUs = Math.min(lease.renewUs, third);
  const renewDeadlineUs = Math.min(tries, usableUs - requestTimeoutUs - renewUs);
  return { requestTimeoutUs, renewUs, renewDeadlineUs };
}

/** `5 s (rest.Config.Timeout) + 2 s (RetryPeriod) + 10 s (RenewDeadline) = 17 s`, against the takers. */
function tooLong(
  lease: LeaseSettings,
  tries: number,
  preset: TimingPreset | null,
  mends: readonly TimingMend[],
): string {
  const { driftPpm, ttlUs } = lease;
  const name = (knob: TimingMend["knob"], flag: string): string => preset?.names[knob] ?? flag;
  const lateUs = hangs(lease) ? 0 : lease.requestTimeoutUs;
  const late = hangs(lease)
    ? "a reply of any delay"
    : `${roughly(lateUs)} (${name("requestTimeoutUs", "request-timeout")})`;
  const held = ceilUs(slow(lateUs + lease.renewUs + tries), driftPpm);
  const sum = `${hangs(lease) ? "at least " : ""}${durationText(Math.ceil(held / 1000) * 1000)}`;
  const waits = Math.floor(floorUs(fast(ttlUs), driftPpm) / 1000) * 1000;
  const drift = driftPpm === 0 ? "" : ` on a clock ${shareText(driftPpm)} slow`;
  const fastest =
    driftPpm === 0 ? "" : `, by a clock ${shareText(driftPpm)} fast ${durationText(waits)}`;
  const ways = mends.map(
    (mend) =>
      `${mend.name} ${mend.bound === "at-least" ? "at least" : "at most"} ${durationText(Number(mend.value))}`,
  );
  const advice =
    ways.length === 0
      ? "No single setting mends it: all of them have to leave room for each other"
      : `Safe with ${ways.join(", or ")}`;
  return (
    `the holder waits after a reply, however late, and then tries to renew: ${late} + ` +
    `${roughly(lease.renewUs)} (${name("renewUs", "renew")}) + ${roughly(tries)} ` +
    `(${name("renewDeadlineUs", "renew-deadline")}) = ${sum}${drift}, but takers wait only ` +
    `${roughly(ttlUs)} (${name("ttlUs", "ttl")}${fastest}). ${advice}`
  );
}
