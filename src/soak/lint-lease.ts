import type { LeaseSettings, SoakSettings } from "../domain/soak.ts";
import type { TimingLint, TimingSettings } from "../domain/timing.ts";
import { NO_TIMEOUT_US } from "./lease-preset.ts";
import { lintTiming } from "./lint.ts";
import { findPreset } from "./presets.ts";

/** What the timing lint states of the lease under soak, in the words of the preset it began with. */
export function lintOfSoak({ lease, preset: name }: SoakSettings): TimingLint {
  const preset = findPreset(name);
  // The simulator looks at deadlines at every tick; some clients do not while a request is under way.
  const { tickBlocked } = preset.settings;
  return lintTiming({ ...timingOfLease(lease), tickBlocked }, preset);
}

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
    requestTimeoutUs: lease.requestTimeoutUs < NO_TIMEOUT_US ? lease.requestTimeoutUs : null,
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
