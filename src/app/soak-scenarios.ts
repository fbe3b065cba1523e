import {
  asksForLease,
  type LeaseOverrides,
  type SoakConfig,
  type SoakOverrides,
} from "../config/soak-config.ts";
import { SoakgateError } from "../domain/error.ts";
import type { SoakSettings } from "../domain/soak.ts";
import { type LeaseChanges, leaseOfPreset } from "../soak/lease-preset.ts";
import { checkSettings, soakSettings } from "../soak/settings.ts";

/** What the section's own soak is called. */
const DEFAULT_SCENARIO = "default";

/**
 * The soaks that a configuration asks for: its own settings as `default`, unless it only lists
 * scenarios, then each scenario with its settings over them. Empty where only a drill is asked for.
 *
 * Errors: `config` or `usage` for settings that cannot be run, with what would mend them.
 */
export function soakScenarios(config: SoakConfig | null): readonly SoakSettings[] {
  if (config === null || !asksForLease(config)) return [];
  const scenarios = [
    { ...config, name: DEFAULT_SCENARIO, expect: "pass" as const },
    ...config.scenarios.map((scenario) => ({ ...scenario, ...over(config, scenario) })),
  ];
  return scenarios.map((scenario) => {
    const settings = settingsOf(config, scenario, scenario.name, scenario.expect);
    checkSettings(settings);
    return settings;
  });
}

/** The settings of a scenario, each from itself where it says something, else from the section. */
function over(section: SoakOverrides, scenario: SoakOverrides): SoakOverrides {
  return {
    lease: scenario.lease === null ? section.lease : leaseOver(section.lease, scenario.lease),
    windowUs: scenario.windowUs ?? section.windowUs,
    seeds: scenario.seeds ?? section.seeds,
    seed: scenario.seed ?? section.seed,
    faults: scenario.faults ?? section.faults,
  };
}

function leaseOver(section: LeaseOverrides | null, scenario: LeaseOverrides): LeaseOverrides {
  if (section === null || scenario.preset !== null) return scenario;
  const entries = Object.entries(scenario).filter(([, value]) => value !== null);
  return { ...section, ...Object.fromEntries(entries) };
}

function settingsOf(
  config: SoakConfig,
  { lease, windowUs, seeds, seed, faults }: SoakOverrides,
  scenario: string,
  expect: "pass" | "fail",
): SoakSettings {
  const preset = lease?.preset ?? "reference";
  return soakSettings({
    scenario,
    expect,
    preset,
    lease: leaseOfPreset(preset, changesOf(lease)),
    waivers: config.waivers,
    regressionSeeds: regressionsOf(config, seed),
    ...(windowUs === null ? {} : { windowUs }),
    ...(seeds === null ? {} : { seeds }),
    ...(seed === null ? {} : { seed }),
    ...(faults === null ? {} : { kinds: faults }),
  });
}

function changesOf(lease: LeaseOverrides | null): LeaseChanges {
  const said = Object.entries(lease ?? {}).filter(
    ([name, value]) => name !== "preset" && value !== null,
  );
  return Object.fromEntries(said);
}

/** Runs that once failed. A run of another seed is another soak: say so rather than skip it. */
function regressionsOf(config: SoakConfig, seed: string | null): readonly number[] {
  const own = seed ?? soakSettings().seed;
  return config.regressionRuns.map((run) => {
    if (run.seed === null || run.seed === own) return run.index;
    throw new SoakgateError(
      "config",
      `soak.regression-seeds: ${run.seed}/${run.index} is a run of another seed than ${own}; ` +
        "add a scenario with that seed, or give the run's index alone",
    );
  });
}
