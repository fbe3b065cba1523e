import type { LeaseSettings, SoakSettings } from "../domain/soak.ts";
import type { TimingLint, TimingSettings } from "../domain/timing.ts";
import { lintTiming } from "./lint.ts";
import { findPreset } from "./presets.ts";

/** What the timing lint states of the lease under soak, in the words of the preset it began with. */
export function lintOfSoak({ lease, preset: name }: SoakSettings): TimingLint {
  return lintTiming(timingOfLease(lease), findPreset(name));
}

/** A client that gives no request up still gives up in the end: TCP does. */
export const NO_TIMEOUT_US = 120_000_000;

/** The lease under soak as the timing lint sees it. */
export function timingOfLease(lease: LeaseSettings): TimingSettings {
  return {
    scheme: lease.scheme,
    ttlUs: lease.ttlUs,
    storeTtlUs: lease.storeTtlUs === lease.ttlUs ? null : lease.storeTtlUs,
    renewUs: lease.scheme === "absolute" ? null : lease.renewUs,
    renewDeadlineUs: lease.renewDeadlineUs,
    retryUs: lease.notified ? 0 : lease.retryUs,
    jitterPpm: lease.jitterPpm,
    anchor: lease.anchor,
    marginUs: lease.marginUs,
    requestTimeoutUs: hangs(lease) ? null : lease.requestTimeoutUs,
    driftPpm: lease.driftPpm,
    delayMaxUs: null,
    sweepUs: lease.sweepUs,
    lockDelayUs: lease.lockDelayUs,
    tickUs: lease.tickUs,
    tickBlocked: lease.tickBlocked,
    // A deadline that is only looked at now and then ends nothing while its process is paused.
    stepDown: lease.storedFlag ? "told" : lease.timerFlag || lease.tickUs > 0 ? "timer" : "clock",
    reading: lease.reading,
    wallOffsetUs: lease.scheme === "absolute" ? lease.wallOffsetUs : null,
  };
}

/** Whether requests are given up by the transport alone: no timeout that anybody chose. */
export function hangs(lease: LeaseSettings): boolean {
  return lease.requestTimeoutUs >= NO_TIMEOUT_US;
}
