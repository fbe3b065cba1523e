import type { LeaseSettings } from "../domain/soak.ts";
import type { TimingSettings } from "../domain/timing.ts";

/** The lease under soak as the timing lint sees it. */
export function timingOfLease(lease: LeaseSettings): TimingSettings {
  return {
    scheme: lease.scheme,
    ttlUs: lease.ttlUs,
    storeTtlUs: lease.storeTtlUs === lease.ttlUs ? null : lease.storeTtlUs,
    renewUs: lease.renewUs,
    renewDeadlineUs: null,
    retryUs: lease.retryUs,
    jitterPpm: lease.jitterPpm,
    anchor: lease.anchor,
    marginUs: lease.marginUs,
    requestTimeoutUs: lease.requestTimeoutUs,
    driftPpm: lease.driftPpm,
    delayMaxUs: null,
    sweepUs: lease.sweepUs,
    lockDelayUs: lease.lockDelayUs,
    tickUs: lease.tickUs,
    tickBlocked: false,
    // A deadline that is only looked at now and then ends nothing while its process is paused.
    stepDown: lease.storedFlag ? "told" : lease.tickUs > 0 ? "timer" : "clock",
    reading: lease.reading,
    wallOffsetUs: null,
  };
}
