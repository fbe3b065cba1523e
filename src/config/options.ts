import { SoakgateError } from "../domain/error.ts";
import type { GateSource } from "../domain/gate.ts";
import type { MilestonePlan } from "../domain/milestone.ts";
import {
  type CommentMode,
  type Config,
  type CoverageConfig,
  configRoot,
  type FailOn,
  type PathPattern,
  type TestsConfig,
  WORKING_DIRECTORY,
} from "./config.ts";
import { SOAK_OFF, type SoakConfig, type SoakOverrides } from "./soak-config.ts";

/** What flags or inputs say. Null or an empty list says nothing. */
export interface Overrides {
  /** The milestone step that is judged, from 1. */
  readonly step: number | null;
  /** True or false force the soak; null leaves it to the configuration. */
  readonly soak: boolean | null;
  readonly soakSettings: SoakOverrides | null;
  /** Patterns are relative to the working directory. */
  readonly coverageReports: readonly string[] | null;
  readonly coverageBaseline: readonly string[] | null;
  readonly testReports: readonly string[] | null;
  readonly testBaseline: readonly string[] | null;
  /** Gate lines, added to the configuration's. */
  readonly gates: readonly string[];
  readonly comment: CommentMode | null;
  readonly failOn: FailOn | null;
}

/** Nothing said by hand. */
export const NO_OVERRIDES: Overrides = {
  step: null,
  soak: null,
  soakSettings: null,
  coverageReports: null,
  coverageBaseline: null,
  testReports: null,
  testBaseline: null,
  gates: [],
  comment: null,
  failOn: null,
};

/** Patterns, and the folder they are relative to. */
export interface Sources {
  readonly root: string;
  readonly patterns: readonly PathPattern[];
}

/** Evidence to read; `reports` null means search, `baseline` null means none is named. */
export interface EvidenceSources {
  readonly reports: Sources | null;
  readonly baseline: Sources | null;
}

/** What a run goes by: flag or input, then configuration, then default. */
export interface Settings extends Omit<Config, "coverage" | "tests"> {
  readonly coverage: Omit<CoverageConfig, keyof EvidenceSources> & EvidenceSources;
  readonly tests: Omit<TestsConfig, keyof EvidenceSources> & EvidenceSources;
  /** The folder of the configuration's own patterns (a step's `evidence`). */
  readonly root: string;
}

/**
 * Lays what was said by hand over the configuration. Patterns given by hand are relative to
 * `workingDirectory`.
 *
 * Errors: `usage` for a step that the milestone has not, and for patterns that only exclude.
 */
export function applyOverrides(
  config: Config,
  overrides: Overrides,
  workingDirectory = WORKING_DIRECTORY,
): Settings {
  const root = configRoot(config.file);
  const { coverageReports, coverageBaseline, testReports, testBaseline } = overrides;
  const sources = (byHand: readonly string[] | null, configured: Sources["patterns"] | null) =>
    says(byHand)
      ? { root: workingDirectory, patterns: patternsByHand(byHand) }
      : configured && { root, patterns: configured };
  return {
    ...config,
    root,
    soak: soakOf(config.soak, overrides),
    coverage: {
      ...config.coverage,
      enabled: config.coverage.enabled || says(coverageReports),
      reports: sources(coverageReports, config.coverage.reports),
      baseline: sources(coverageBaseline, config.coverage.baseline),
    },
    tests: {
      ...config.tests,
      enabled: config.tests.enabled || says(testReports),
      reports: sources(testReports, config.tests.reports),
      baseline: sources(testBaseline, config.tests.baseline),
    },
    comment: overrides.comment ?? config.comment,
    failOn: overrides.failOn ?? config.failOn,
    gates: [...config.gates, ...overrides.gates.map(gateByHand)],
    milestone: milestoneAt(config.milestone, overrides.step),
  };
}

function says(byHand: readonly string[] | null): byHand is readonly string[] {
  return byHand !== null && byHand.length > 0;
}

function patternsByHand(byHand: readonly string[]): readonly PathPattern[] {
  if (byHand.every((pattern) => pattern.startsWith("!"))) {
    throw new SoakgateError(
      "usage",
      `the pattern "${byHand[0]}" only excludes; expected at least one without !; name the reports`,
    );
  }
  return byHand.map((pattern) => ({ pattern, origin: null }));
}

function gateByHand(text: string): GateSource {
  return { text, say: null, level: "error", waive: null, origin: null };
}

function soakOf(configured: SoakConfig | null, overrides: Overrides): SoakConfig | null {
  const { soak: forced, soakSettings: byHand } = overrides;
  if (forced === false) return { ...(configured ?? SOAK_OFF), enabled: false };
  const asked = forced === true || byHand !== null;
  const base = configured ?? (asked ? SOAK_OFF : null);
  if (base === null || byHand === null) {
    return base === null || forced === null ? base : { ...base, enabled: true };
  }
  return {
    ...base,
    enabled: configured === null || configured.enabled || forced === true,
    ...overlaid<SoakOverrides>(base, byHand),
    lease: byHand.lease === null ? base.lease : overlaid(base.lease ?? byHand.lease, byHand.lease),
  };
}

/** The keys of `over`, each from `over` where it says something, else from `base`. */
function overlaid<T extends object>(base: T, over: T): T {
  const merged = { ...over };
  for (const key of Object.keys(over) as (keyof T)[]) {
    if (over[key] === null) merged[key] = base[key];
  }
  return merged;
}

function milestoneAt(plan: MilestonePlan | null, step: number | null): MilestonePlan | null {
  if (step === null) return plan;
  if (plan === null) {
    throw new SoakgateError(
      "usage",
      `step ${step}: there is no milestone; add one to the configuration or leave the step out`,
    );
  }
  if (step < 1 || step > plan.steps.length) {
    throw new SoakgateError(
      "usage",
      `step ${step}: the milestone has ${plan.steps.length} steps; name one from 1 to ${plan.steps.length}`,
    );
  }
  return { ...plan, step };
}
