import { SoakgateError } from "../domain/error.ts";
import type { LeaseScheme, LeaseSettings } from "../domain/soak.ts";
import type { StepDown, TimingPreset, TimingSettings } from "../domain/timing.ts";
import { resolveMargin } from "./lint.ts";
import { NO_TIMEOUT_US, timingOfLease } from "./lint-lease.ts";
import { findPreset, presetSettings } from "./presets.ts";
import { referenceLease } from "./settings.ts";

type Changeable = Partial<Omit<LeaseSettings, "marginUs" | "renewDeadlineUs" | "scheme">>;

/** What may replace a preset's own values. `renewDeadlineUs` only means something to a record. */
export interface LeaseChanges extends Changeable {
  readonly marginUs?: number | "auto";
  readonly renewDeadlineUs?: number;
  readonly stepDown?: StepDown;
}

/** Candidates that are notified look in case they were not: a watch is resumed about so soon. */
const NOTIFIED_RETRY_US = 1_000_000;
/**
 * The error of wall clocks where nobody states one.
 *
 * Source: ntpd steps a clock that is off by more than 128 ms (ntpd, tinker step).
 */
const WALL_OFFSET_US = 128_000;
/** Jobs that nothing stops run for up to so many times the expiry, where nobody says how long. */
const RUN_TTLS = 2;

/**
 * The lease of a preset, with the given values in place of its own, completely resolved.
 *
 * Errors: `usage` for a preset that is unknown, that the simulator has no scheme for, or that needs
 * a value that is not given; `config` for a value that its scheme does not have.
 */
export function leaseOfPreset(name: string, changes: LeaseChanges): LeaseSettings {
  const preset = findPreset(name);
  const timing = presetSettings(preset, timingChanges(changes));
  const scheme = schemeOf(preset, timing);
  refuseMeaningless(preset, timing, changes);
  const { marginUs, renewDeadlineUs, stepDown, ...rest } = changes;
  const own = preset.name === "reference" ? {} : leaseOfTiming(timing);
  const flag = stepDown ?? timing.stepDown;
  const lease = referenceLease({
    ...own,
    ...rest,
    scheme,
    storedFlag: flag === "told",
    timerFlag: flag === "timer",
    renewDeadlineUs: renewDeadlineUs ?? timing.renewDeadlineUs,
    storeTtlUs: storeTtl(timing, rest),
    ...absoluteOf(timing, changes),
  });
  // What is safe hangs on all the others.
  const margin = resolveMargin({
    ...timingOfLease(lease),
    marginUs: marginUs ?? timing.marginUs,
  });
  return { ...lease, marginUs: margin };
}

function schemeOf(preset: TimingPreset, timing: TimingSettings): LeaseScheme {
  if (timing.scheme !== "redlock") return timing.scheme;
  throw new SoakgateError(
    "usage",
    `preset ${preset.name}: its scheme, redlock, is linted and not soaked: the simulator has one ` +
      "store, and redlock needs a majority of several; choose another preset, or run lint",
  );
}

/** Values that a scheme has no use for are refused, so that nobody believes them in force. */
function refuseMeaningless(
  preset: TimingPreset,
  timing: TimingSettings,
  changes: LeaseChanges,
): void {
  const refuse = (key: string, why: string, mend: string): never => {
    throw new SoakgateError(
      "config",
      `preset ${preset.name}: ${key} means nothing to ${why}; leave it out, or ${mend}`,
    );
  };
  if (changes.renewDeadlineUs !== undefined && timing.renewDeadlineUs === null) {
    refuse("renew-deadline", "a holder that tries until its own deadline", "set margin");
  }
  const told = (changes.stepDown ?? timing.stepDown) === "told";
  for (const [key, value] of [
    ["margin", changes.marginUs],
    ["anchor", changes.anchor],
  ] as const) {
    if (value === undefined) continue;
    if (timing.renewDeadlineUs !== null) {
      refuse(key, "a holder with a renew deadline", "shorten renew-deadline");
    }
    if (told) refuse(key, "a flag that no deadline clears", "set step-down: clock");
  }
  if (changes.anchor !== undefined && timing.scheme === "absolute") {
    refuse("anchor", "an expiry that is written with the request", "set margin");
  }
  if (timing.scheme !== "absolute") {
    if (changes.wallOffsetUs !== undefined) {
      refuse("wall-offset", `the scheme ${timing.scheme}`, "set clock-drift");
    }
    if (changes.runUs !== undefined) {
      refuse("run-time", `the scheme ${timing.scheme}`, "use the preset shedlock");
    }
  } else if (changes.renewUs !== undefined) {
    refuse("renew", "the scheme absolute, which renews nothing", "lengthen ttl");
  }
  if (timing.scheme === "lease") return;
  for (const [key, value] of [
    ["sweep", changes.sweepUs],
    ["lock-delay", changes.lockDelayUs],
  ] as const) {
    if (value === undefined) continue;
    refuse(key, `the scheme ${timing.scheme}, whose store frees nothing`, "lengthen ttl");
  }
}

function timingChanges(changes: LeaseChanges): Partial<TimingSettings> {
  const { ttlUs, renewUs, retryUs, driftPpm } = changes;
  const said = Object.entries({ ttlUs, renewUs, retryUs, driftPpm }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(said);
}

/** A store that grants longer than it is asked for does so whatever it is asked for. */
function storeTtl(timing: TimingSettings, changes: Changeable): number {
  const factor = timing.storeTtlUs === null ? 1 : timing.storeTtlUs / timing.ttlUs;
  return Math.round((changes.ttlUs ?? timing.ttlUs) * Math.max(1, factor));
}

function absoluteOf(timing: TimingSettings, changes: LeaseChanges): Partial<LeaseSettings> {
  if (timing.scheme !== "absolute") return {};
  const ttlUs = changes.ttlUs ?? timing.ttlUs;
  const wallOffsetUs = changes.wallOffsetUs ?? timing.wallOffsetUs ?? WALL_OFFSET_US;
  return {
    wallOffsetUs,
    runUs: changes.runUs ?? RUN_TTLS * ttlUs,
    // What stops a job asks the wall clock that wrote its expiry.
    reading: "wall",
  };
}

function leaseOfTiming(timing: TimingSettings): Partial<LeaseSettings> {
  const notified = timing.retryUs === 0;
  return {
    ttlUs: timing.ttlUs,
    ...(timing.renewUs === null ? {} : { renewUs: timing.renewUs }),
    retryUs: notified ? NOTIFIED_RETRY_US : timing.retryUs,
    notified,
    jitterPpm: timing.jitterPpm,
    driftPpm: timing.driftPpm,
    anchor: timing.anchor,
    requestTimeoutUs: timing.requestTimeoutUs ?? NO_TIMEOUT_US,
    reading: timing.reading,
    tickUs: timing.tickUs,
    tickBlocked: timing.tickBlocked,
    sweepUs: timing.sweepUs,
    lockDelayUs: timing.lockDelayUs,
    // A holder with a renew deadline gives the record up only where it is told to (ReleaseOnCancel).
    ...(timing.renewDeadlineUs === null ? {} : { releaseOnExit: false }),
  };
}
