import type { LeaseOverrides } from "../config/soak-config.ts";
import { SoakgateError } from "../domain/error.ts";
import type { TimingLint, TimingPreset, TimingSettings } from "../domain/timing.ts";
import { lintTiming } from "../soak/lint.ts";
import { whyUnworkable } from "../soak/lint-workable.ts";
import { findPreset, presetSettings, refuseUnread } from "../soak/presets.ts";

/** What the timing lint states, and the preset whose words it speaks. */
export interface Linted {
  readonly lint: TimingLint;
  readonly preset: TimingPreset;
}

/**
 * Lints the lease that a configuration or flags describe; the reference where nothing is said.
 *
 * Errors: `usage` for a preset that is unknown or needs a value, for values that its scheme has no use
 * for, and for settings that no holder could keep.
 */
export function lintLease(lease: LeaseOverrides | null): Linted {
  const preset = findPreset(lease?.preset ?? "reference");
  // A lease says more than when its holder has to stop.
  const changes: Partial<TimingSettings> = Object.fromEntries(
    Object.entries(lease ?? {}).filter(
      ([name, value]) => value !== null && Object.hasOwn(preset.settings, name),
    ),
  );
  refuseUnread(preset, changes);
  const lint = lintTiming(presetSettings(preset, changes), preset);
  const problem = whyUnworkable(lint.settings);
  if (problem !== null) {
    throw new SoakgateError(
      "usage",
      `preset ${preset.name}: ${problem.found}; allowed: a lease that its holder can keep; ${problem.advice}`,
    );
  }
  return { lint, preset };
}
