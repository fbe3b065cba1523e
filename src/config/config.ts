import type { ModuleDefinition } from "../domain/coverage.ts";
import type { Decimal } from "../domain/decimal.ts";
import type { GateSource, Origin } from "../domain/gate.ts";
import type { MilestonePlan } from "../domain/milestone.ts";
import type { SoakConfig } from "./soak-config.ts";

/** When the pull-request comment is written (contract §1). */
export const COMMENT_MODES = ["always", "changes", "failures", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** Which verdicts fail the job. */
export const FAIL_ON_MODES = ["fail-or-unknown", "fail", "never"] as const;
export type FailOn = (typeof FAIL_ON_MODES)[number];

/** A file or glob to read, and where it was asked for; null where no file asked. */
export interface PathPattern {
  readonly pattern: string;
  readonly origin: Origin | null;
}

/** What a configuration file says. Null where it says nothing. */
export interface Config {
  /** As given to the program; null without a file. */
  readonly file: string | null;
  readonly version: 1;
  /** Null: no soak is configured. */
  readonly soak: SoakConfig | null;
  readonly coverage: CoverageConfig;
  readonly tests: TestsConfig;
  readonly patch: PatchConfig;
  readonly comment: CommentMode;
  readonly failOn: FailOn;
  readonly gates: readonly GateSource[];
  readonly milestone: MilestonePlan | null;
}

/** Patterns are relative to `configRoot`. */
export interface CoverageConfig {
  /** False: switched off. */
  readonly enabled: boolean;
  /** Null: search for reports. */
  readonly reports: readonly PathPattern[] | null;
  readonly baseline: readonly PathPattern[] | null;
  readonly exclude: readonly string[];
  /** Prefixes in reports and what stands for them in the repository, in order. */
  readonly paths: readonly (readonly [from: string, to: string])[];
  /** Largest share of unmatched paths, in percent; null never fails. */
  readonly maxUnmatched: Decimal | null;
  readonly modules: readonly ModuleDefinition[];
}

/** Patterns are relative to `configRoot`. */
export interface TestsConfig {
  readonly enabled: boolean;
  readonly reports: readonly PathPattern[] | null;
  readonly baseline: readonly PathPattern[] | null;
}

/** How changed lines are judged. */
export interface PatchConfig {
  /** Fewer measured lines than these are exempt. */
  readonly minLines: number;
}

/** Every changed line counts. */
export const PATCH_DEFAULTS: PatchConfig = { minLines: 0 };

/** Coverage that is searched for and has no settings. */
export const COVERAGE_DEFAULTS: CoverageConfig = {
  enabled: true,
  reports: null,
  baseline: null,
  exclude: [],
  paths: [],
  maxUnmatched: null,
  modules: [],
};

/** Test results that are searched for. */
export const TESTS_DEFAULTS: TestsConfig = { enabled: true, reports: null, baseline: null };

/** What holds without a configuration file. */
export const NO_CONFIG: Config = {
  file: null,
  version: 1,
  soak: null,
  coverage: COVERAGE_DEFAULTS,
  tests: TESTS_DEFAULTS,
  patch: PATCH_DEFAULTS,
  comment: "always",
  failOn: "fail-or-unknown",
  gates: [],
  milestone: null,
};

export const WORKING_DIRECTORY = ".";

/**
 * The folder that a configuration's paths are relative to. A file below `.github/` counts as lying
 * where that folder lies.
 *
 * Shape: takes and gives `/`; `.` for a bare file name, and without a configuration (null).
 */
export function configRoot(file: string | null): string {
  if (file === null) return WORKING_DIRECTORY;
  const folders = file.split("/").slice(0, -1);
  const github = folders.lastIndexOf(".github");
  const kept = github === -1 ? folders : folders.slice(0, github);
  if (kept.length === 0) return WORKING_DIRECTORY;
  return kept.join("/") || "/";
}
