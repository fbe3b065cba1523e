import type {
  TimingFault,
  TimingKnob,
  TimingMend,
  TimingPreset,
  TimingSettings,
} from "../domain/timing.ts";
import { type FixedSettings, overlapBound, statedOverlap } from "./lint-overlap.ts";
import { isWorkable } from "./lint-workable.ts";

/** What the command line calls each setting; a preset has its library's words instead. */
const FLAG_NAMES: Readonly<Record<TimingKnob, string>> = {
  ttlUs: "ttl",
  renewUs: "renew",
  renewDeadlineUs: "renew-deadline",
  marginUs: "margin",
  requestTimeoutUs: "request-timeout",
  lockDelayUs: "lock-delay",
  driftPpm: "clock-drift",
  anchor: "anchor",
  reading: "clock reading",
  stepDown: "isLeader",
};

type NumberKnob = Exclude<TimingKnob, "anchor" | "reading" | "stepDown">;

/** Whether two leaders can never overlap under this kind of fault. */
export function isSafe(settings: FixedSettings, fault: TimingFault): boolean {
  return statedOverlap(overlapBound(settings, fault), settings.driftPpm).kind === "none";
}

/** Each single value that makes the class safe with all other settings kept, nearest first by kind. */
export function nearestSafe(
  settings: FixedSettings,
  fault: TimingFault,
  preset: TimingPreset | null,
): TimingMend[] {
  if (isSafe(settings, fault)) return [];
  const safeWith = (change: Partial<FixedSettings>): boolean => {
    const changed = following(settings, change, preset);
    return isWorkable(changed) && isSafe(changed, fault);
  };
  const mends: TimingMend[] = [];
  for (const knob of ["anchor", "reading", "stepDown"] as const) {
    const value = { anchor: "send", reading: "monotonic", stepDown: "clock" }[knob];
    if (settings[knob] !== value && safeWith({ [knob]: value })) {
      mends.push({ knob, name: FLAG_NAMES[knob], value, bound: "choose" });
    }
  }
  for (const [knob, direction] of NUMBER_KNOBS) {
    const name = knob === "driftPpm" ? FLAG_NAMES.driftPpm : nameOf(knob, preset);
    if (name === undefined) continue;
    const value = nearest(settings, knob, direction, (us) => safeWith({ [knob]: us }));
    // Perfect clocks are no setting anybody can choose.
    if (value === null || (knob === "driftPpm" && value === 0)) continue;
    mends.push({ knob, name, value, bound: direction === "up" ? "at-least" : "at-most" });
  }
  return mends;
}

/** The settings after a change: what followed others by the library's rules before it still does. */
function following(
  settings: FixedSettings,
  change: Partial<FixedSettings>,
  preset: TimingPreset | null,
): FixedSettings {
  const before: Partial<TimingSettings> = preset?.follow?.(settings, {}) ?? {};
  let changed: FixedSettings = { ...settings, ...change };
  for (let pass = 0; pass < 2; pass += 1) {
    const after: Partial<TimingSettings> = preset?.follow?.(changed, change) ?? {};
    const followed = Object.entries(after).filter(
      ([name]) => settings[name as keyof TimingSettings] === before[name as keyof TimingSettings],
    );
    changed = { ...changed, ...Object.fromEntries(followed), ...change };
  }
  return changed;
}

/** In which direction each number can make a lock safer. A ttl can do so in both. */
const NUMBER_KNOBS: readonly (readonly [NumberKnob, "up" | "down"])[] = [
  ["marginUs", "up"],
  ["requestTimeoutUs", "down"],
  ["renewDeadlineUs", "down"],
  ["renewUs", "down"],
  ["ttlUs", "up"],
  ["ttlUs", "down"],
  ["lockDelayUs", "up"],
  ["driftPpm", "down"],
];

function nameOf(knob: TimingKnob, preset: TimingPreset | null): string | undefined {
  return preset === null ? FLAG_NAMES[knob] : preset.names[knob];
}

/** Larger values are no longer a setting anybody would choose: a day, in steps of a millisecond. */
const VALUE_MAX_US = 86_400_000_000;

/**
 * The safe value nearest to the present one, in whole milliseconds towards the safe side.
 * Safety is monotone in each knob, so a bisection finds the edge; workability is asked at the end,
 * since a value that mends the overlap may leave no lock (a renewal period beyond the lease).
 */
function nearest(
  settings: FixedSettings,
  knob: NumberKnob,
  direction: "up" | "down",
  safe: (value: number) => boolean,
): number | null {
  const unit = knob === "driftPpm" ? 1 : 1_000;
  const present = settings[knob];
  if (present === null && knob !== "requestTimeoutUs") return null;
  const from = Math.floor((present ?? settings.ttlUs) / unit);
  let good = direction === "up" ? limitUp(settings, knob) : knob === "driftPpm" ? 0 : 1;
  good = direction === "up" ? Math.floor(good / unit) : good;
  let bad = direction === "up" ? from : from + 1;
  if (direction === "up" ? good <= bad : good >= bad) return null;
  if (!safe(good * unit)) {
    // The far end may be unworkable where a nearer value is fine: search what is workable first.
    const workable = firstSafeBetween(good, bad, (value) => safe(value * unit));
    if (workable === null) return null;
    good = workable;
  }
  while (Math.abs(good - bad) > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (safe(middle * unit)) good = middle;
    else bad = middle;
  }
  return good * unit;
}

/** Tries the points that halve the way from either end to the other. */
function firstSafeBetween(
  far: number,
  present: number,
  safe: (value: number) => boolean,
): number | null {
  for (let step = Math.trunc((far - present) / 2); step !== 0; step = Math.trunc(step / 2)) {
    for (const value of [present + step, far - step]) if (safe(value)) return value;
  }
  return null;
}

function limitUp(settings: FixedSettings, knob: NumberKnob): number {
  return knob === "marginUs" ? settings.ttlUs : VALUE_MAX_US;
}

/** Whether a margin means anything: the client keeps a deadline, and something looks at it. */
export function readsMargin({ stepDown, renewDeadlineUs }: TimingSettings): boolean {
  return stepDown !== "told" && renewDeadlineUs === null;
}

/**
 * The least margin that is safe under network faults, rounded up to a whole microsecond; null where no
 * margin is (nothing bounds how late a reply may count).
 */
export function leastMarginUs(settings: TimingSettings): number | null {
  const safe = (marginUs: number): boolean => isSafe({ ...settings, marginUs }, "network");
  let [bad, good] = [-1, settings.ttlUs - 1];
  if (!safe(good)) return null;
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (safe(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
