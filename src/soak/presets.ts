import { SoakgateError } from "../domain/error.ts";
import type { TimingPreset, TimingSettings } from "../domain/timing.ts";
import { KUBERNETES_PRESET, REFERENCE_PRESET, STORE_PRESETS } from "./presets-store.ts";

/** Every lock that is known by name, in the order they are listed. */
export const TIMING_PRESETS: readonly TimingPreset[] = [
  REFERENCE_PRESET,
  KUBERNETES_PRESET,
  ...STORE_PRESETS,
];

/**
 * The preset of that name or alias.
 *
 * Errors: `usage` for an unknown name, with the names there are.
 */
export function findPreset(name: string): TimingPreset {
  const found = TIMING_PRESETS.find(
    (preset) => preset.name === name || preset.aliases.includes(name),
  );
  if (found === undefined) {
    const names = TIMING_PRESETS.flatMap((preset) => [preset.name, ...preset.aliases]);
    throw new SoakgateError(
      "usage",
      `preset: "${name.slice(0, 40)}" is not known; allowed: ${names.join(", ")}; choose one, or give the lease flags`,
    );
  }
  return found;
}

/**
 * The settings of a preset with the given values in place of its own.
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
  return { ...preset.settings, ...changes };
}
