import type { GateSource, Origin } from "./gate.ts";

/** A milestone as configured. Steps are numbered from 1 by position. */
export interface MilestonePlan {
  readonly name: string;
  /** The current step, for display; null when the configuration names none. */
  readonly step: number | null;
  readonly steps: readonly StepPlan[];
}

export interface StepPlan {
  readonly title: string;
  readonly goal: string | null;
  readonly targets: readonly StepTarget[];
  readonly criteria: readonly GateSource[];
  readonly components: readonly StepComponent[];
  readonly notes: readonly StepNote[];
  /** Report files or globs of a finished step; null where not given. */
  readonly evidence: StepEvidencePaths | null;
}

/** A target is a gate: `<path> >= <atLeast>` on the headline metric. */
export interface StepTarget {
  /** Path, glob or module name. */
  readonly name: string;
  /** Percentage as written, e.g. `70%`. */
  readonly atLeast: string;
  readonly origin: Origin | null;
}

/** A part of the step's modules that the report lists: `PATH#SYMBOL` or `PATH:FIRST-LAST`. */
export interface StepComponent {
  readonly name: string;
  readonly subject: string;
  readonly origin: Origin | null;
}

/** Why some lines are not covered. */
export interface StepNote {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

export interface StepEvidencePaths {
  readonly before: readonly string[];
  readonly after: readonly string[];
}
