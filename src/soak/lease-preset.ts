import { SoakgateError } from "../domain/error.ts";
import type { LeaseSettings } from "../domain/soak.ts";
import type { TimingSettings } from "../domain/timing.ts";
import { findPreset, presetSettings } from "./presets.ts";
import { referenceLease } from "./settings.ts";

/** What may replace a preset's own values. `renewDeadlineUs` only means something to a record. */
export interface LeaseChanges extends Partial<Omit<LeaseSettings, "marginUs" | "scheme">> {
  readonly marginUs?: number | "auto";
  readonly renewDeadlineUs?: number;
}

/** A client that gives no request up still gives up in the end: TCP does. */
export const NO_TIMEOUT_US = 120_000_000;

/**
 * The lease of a preset, with the given values in place of its own, completely resolved.
 *
 * Errors: `usage` for a preset that is unknown, that the simulator has no scheme for, or that needs
 * a value that is not given; `config` for a value that its scheme does not have.
 */
export function leaseOfPreset(name: string, changes: LeaseChanges): LeaseSettings {
  const preset = findPreset(name);
  const timing = presetSettings(preset, timingChanges(changes));
  if (timing.scheme !== "lease") {
    throw new SoakgateError(
      "usage",
      `preset ${preset.name}: its scheme, ${timing.scheme}, is linted and not soaked; ` +
        "choose a preset with the scheme lease, or run lint",
    );
  }
  if (changes.renewDeadlineUs !== undefined) {
    throw new SoakgateError(
      "config",
      `preset ${preset.name}: renew-deadline means nothing to a lease, whose holder tries until ` +
        "its own deadline; leave it out, or set margin",
    );
  }
  const { marginUs, renewDeadlineUs: _, ...rest } = changes;
  const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
  return referenceLease({
    ...own,
    ...rest,
    storeTtlUs: storeTtl(timing, rest),
    ...resolvedMargin(marginUs ?? timing.marginUs),
  });
}

function timingChanges(changes: LeaseChanges): Partial<TimingSettings> {
  const { ttlUs, renewUs, retryUs, driftPpm } = changes;
  const said = Object.entries({ ttlUs, renewUs, retryUs, driftPpm }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(said);
}

/** A store that grants longer than it is asked for does so whatever it is asked for. */
function storeTtl(timing: TimingSettings, changes: Partial<LeaseSettings>): number {
  const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
  return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}

/** `auto` is resolved by `referenceLease`, which knows ttl and drift. */
function resolvedMargin(marginUs: number | "auto"): { readonly marginUs?: number } {
  return marginUs === "auto" ? {} : { marginUs };
}

function leaseOfTiming(timing: TimingSettings): Partial<LeaseSettings> {
  return {
    ttlUs: timing.ttlUs,
    ...(timing.renewUs === null ? {} : { renewUs: timing.renewUs }),
    retryUs: timing.retryUs,
    jitterPpm: timing.jitterPpm,
    driftPpm: timing.driftPpm,
    anchor: timing.anchor,
    requestTimeoutUs: timing.requestTimeoutUs ?? NO_TIMEOUT_US,
    reading: timing.reading,
    storedFlag: timing.stepDown === "told",
    tickUs: timing.tickUs,
    sweepUs: timing.sweepUs,
    lockDelayUs: timing.lockDelayUs,
  };
}
