import { durationText } from "../domain/duration.ts";
import type { LeaseSettings } from "../domain/soak.ts";
import type { TimingPreset } from "../domain/timing.ts";
import type { RunInput } from "./engine.ts";
import { roughly } from "./story-faults.ts";
import { type Suspect, withLease, without } from "./story-suspect.ts";
import { asleep } from "./story-suspects-holder.ts";

/** What can be wrong where an expiry is written by wall clocks. */
export function absoluteSuspects(
  lease: LeaseSettings,
  preset: TimingPreset | null,
): readonly Suspect[] {
  const suspects: Suspect[] = [];
  const apart = 2 * lease.wallOffsetUs;
  if (apart > 0 && (lease.storedFlag || lease.marginUs < apart)) {
    const why = () => clocksApart(lease, preset);
    suspects.push({ mended: withLease({ wallOffsetUs: 0 }), why });
  }
  if (lease.storedFlag) {
    suspects.push({ mended: without("pause"), why: (input) => jobAsleep(input, preset) });
    suspects.push({
      mended: withLease({ storedFlag: false, marginUs: Math.max(lease.marginUs, apart) }),
      why: () => outlived(lease, preset),
    });
  }
  if (lease.timerFlag) suspects.push(asleep(lease, preset));
  return suspects;
}

function clocksApart(lease: LeaseSettings, preset: TimingPreset | null): string {
  const { wallOffsetUs, marginUs, storedFlag } = lease;
  const apart = durationText(2 * wallOffsetUs);
  const needs = storedFlag
    ? `${most(lease, preset)} has to be ${apart} longer than the longest job`
    : `this needs a margin of ${apart}; it has ${durationText(marginUs)}`;
  return (
    `the expiry is written by one wall clock and read by another, each up to ${durationText(wallOffsetUs)} ` +
    `off: ${needs}. Stop the job that much before its expiry, or take every time from one clock (usingDbTime())`
  );
}

function most({ ttlUs }: LeaseSettings, preset: TimingPreset | null): string {
  return `${preset?.names.ttlUs ?? "ttl"} (${roughly(ttlUs)})`;
}

function jobAsleep({ lease, plan }: RunInput, preset: TimingPreset | null): string {
  const pauses = plan.faults.filter(({ kind }) => kind === "pause").map(({ forUs }) => forUs);
  return (
    `the job is paused for ${roughly(Math.max(0, ...pauses))} and goes on afterwards: nothing stops it when ` +
    `${most(lease, preset)} is over. No length of a lock covers a pause without a bound: let the job look at ` +
    "the clock before each write, and let the resource refuse an old fencing token"
  );
}

function outlived(lease: LeaseSettings, preset: TimingPreset | null): string {
  const { runUs, wallOffsetUs } = lease;
  const job = runUs === 0 ? "without an end" : `of up to ${durationText(runUs)} (run-time)`;
  const longer =
    runUs === 0
      ? "Let"
      : `Make it at least ${durationText(runUs + 2 * wallOffsetUs)}, the longest job and twice the wall ` +
        "clocks' error, or let";
  return (
    `nothing stops a job when ${most(lease, preset)} is over, so a job ${job} that outlives it runs on ` +
    `beside the next one. ${longer} the job stop itself`
  );
}
