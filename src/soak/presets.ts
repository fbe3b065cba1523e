import { SoakgateError } from "../domain/error.ts";
import { nearest } from "../domain/nearest.ts";
import type { TimingPreset, TimingSettings } from "../domain/timing.ts";
import { CONSUL, ETCD, KUBERNETES } from "./presets-cluster.ts";
import { REDIS_SEMAPHORE, REDIS_SINGLE, REDLOCK } from "./presets-redis.ts";
import { REFERENCE } from "./presets-reference.ts";
import { DYNAMODB, SHEDLOCK } from "./presets-table.ts";

/** Every lock that is known by name, in the order they are listed. */
export const TIMING_PRESETS: readonly TimingPreset[] = [
  REFERENCE,
  KUBERNETES,
  ETCD,
  REDLOCK,
  REDIS_SEMAPHORE,
  DYNAMODB,
  SHEDLOCK,
  CONSUL,
  REDIS_SINGLE,
];

/** The preset of that name or alias; null for an unknown one. */
export function knownPreset(name: string): TimingPreset | null {
  return (
    TIMING_PRESETS.find((preset) => preset.name === name || preset.aliases.includes(name)) ?? null
  );
}

/**
 * The preset of that name or alias.
 *
 * Errors: `usage` for an unknown name, with the names there are.
 */
export function findPreset(name: string): TimingPreset {
  const found = knownPreset(name);
  if (found === null) {
    const names = TIMING_PRESETS.flatMap((preset) => [preset.name, ...preset.aliases]);
    const near = nearest(name, names);
    const advice = near === null ? "choose one, or give the lease flags" : `did you mean ${near}?`;
    throw new SoakgateError(
      "usage",
      `preset: ${JSON.stringify(name.slice(0, 40))} is not known; allowed: ${names.join(", ")}; ${advice}`,
    );
  }
  return found;
}

/**
 * The settings of a preset with the given values in place of its own, and with what the library derives
 * from them.
 *
 * Errors: `usage` when the library has no value of its own and none is given.
 */
export function presetSettings(
  preset: TimingPreset,
  changes: Partial<TimingSettings> = {},
): TimingSettings {
  for (const knob of preset.required) {
    if (changes[knob] === undefined) {
      const flag = knob === "ttlUs" ? "ttl" : "renew";
      throw new SoakgateError(
        "usage",
        `preset ${preset.name}: ${flag} is missing; allowed: a duration like 10s; give --${flag}`,
      );
    }
  }
  let settings: TimingSettings = { ...preset.settings, ...changes };
  // Twice: a renewal may follow a margin that follows the ttl.
  for (let pass = 0; pass < 2; pass += 1) {
    settings = { ...settings, ...preset.follow?.(settings, changes), ...changes };
  }
  return settings;
}

/**
 * Refuses values that the preset's scheme has no use for: one that changes nothing would only look like a
 * safeguard.
 *
 * Errors: `usage`, naming the first of them.
 */
export function refuseUnread(preset: TimingPreset, changes: Partial<TimingSettings>): void {
  const stepDown = changes.stepDown ?? preset.settings.stepDown;
  const unread = unreadBy({ ...preset.settings, stepDown }).find(
    (name) => changes[name] !== undefined,
  );
  if (unread === undefined) return;
  throw new SoakgateError(
    "usage",
    `preset ${preset.name}: ${UNREAD_NAMES[unread]} means nothing to it; allowed: settings that it reads; ` +
      "leave it out",
  );
}

type Unread =
  | "anchor"
  | "marginUs"
  | "requestTimeoutUs"
  | "renewDeadlineUs"
  | "lockDelayUs"
  | "sweepUs";

const UNREAD_NAMES: Readonly<Record<Unread, string>> = {
  anchor: "anchor",
  marginUs: "margin",
  requestTimeoutUs: "request-timeout",
  renewDeadlineUs: "renew-deadline",
  lockDelayUs: "lock-delay",
  sweepUs: "sweep",
};

function unreadBy({ scheme, stepDown, renewDeadlineUs }: TimingSettings): readonly Unread[] {
  const ofStore: readonly Unread[] = ["lockDelayUs", "sweepUs"];
  const ofDeadline: readonly Unread[] = ["anchor", "marginUs"];
  const noDeadline = stepDown === "told" ? ofDeadline : [];
  switch (scheme) {
    case "lease":
      return ["renewDeadlineUs", ...noDeadline];
    case "redlock":
      return ["renewDeadlineUs", ...ofStore];
    case "record":
      return renewDeadlineUs === null
        ? ["renewDeadlineUs", ...noDeadline, ...ofStore]
        : [...ofDeadline, ...ofStore];
    case "absolute":
      return ["renewDeadlineUs", "requestTimeoutUs", "anchor", ...noDeadline, ...ofStore];
  }
}
