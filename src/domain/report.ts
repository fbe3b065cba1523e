import type { CoverageFormat, LineRange, Metric, Totals } from "./coverage.ts";
import type { DrillResult } from "./drill.ts";
import type { GateResult, Verdict } from "./gate.ts";
import type { Ratio } from "./ratio.ts";
import type { SoakRun } from "./soak-run.ts";

/** Public name of the shape below; a change of meaning needs a new number. */
export const REPORT_SCHEMA = "soakgate/report@1";

/**
 * `report.json` (contract §7), and the only input of every rendering. Plain data: counts and times
 * are integers, no percentages. Texts are untrusted and unescaped; renderers escape them.
 */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly tool: string;
  /** ISO 8601 instant in UTC, or null: the commit's time or `SOURCE_DATE_EPOCH`, never the clock's. */
  readonly createdAt: string | null;
  readonly commit: string | null;
  /** `https://github.com/octo/app`, for links; null off GitHub. */
  readonly repository: string | null;
  readonly runUrl: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Nothing to judge was found, so `soak` is a demonstration, which counts for nothing. Else null. */
  readonly demonstration: Demonstration | null;
  readonly soak: SoakReport | null;
  readonly coverage: CoverageSection | null;
  readonly tests: TestSection | null;
  readonly gates: readonly GateResult[];
  readonly milestone: MilestoneSection | null;
  /** Evidence that was asked for and is bad: each fails the run. */
  readonly problems: readonly EvidenceProblem[];
  readonly warnings: readonly string[];
  /** What was read, e.g. `{ "format": "coveragepy", "count": 2 }`. */
  readonly read: readonly { readonly format: string; readonly count: number }[];
}

/** What to tell whoever has nothing to judge yet. */
export interface Demonstration {
  /** Where was searched, in words. */
  readonly place: string;
  /** Names and patterns of the files that were searched for. */
  readonly searched: readonly string[];
  /** A line of a configuration that would name a report. */
  readonly add: string;
}

/** Declared evidence that is missing, empty or unreadable (contract §5). */
export interface EvidenceProblem {
  readonly source:
    | "coverage"
    | "coverage baseline"
    | "tests"
    | "test baseline"
    | "soak"
    | "milestone";
  readonly message: string;
}

export interface SoakReport {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly drill: DrillResult | null;
  readonly runs: readonly SoakRun[];
}

/** Status of a row, the first that applies (gates.md §3). `none`: no target and nothing special. */
export type RowStatus = "removed" | "new" | "no-baseline" | "regressed" | "missed" | "met" | "none";

export interface CoverageRow {
  readonly name: string;
  readonly files: number;
  readonly before: Totals | null;
  readonly after: Totals | null;
  /** Target as written, e.g. `70%`; null where the row has none. */
  readonly target: string | null;
  readonly status: RowStatus;
  /** Covered units above the target, negative when short; null without a target. */
  readonly margin: number | null;
  readonly uncovered: readonly LineRange[];
}

export interface FileSection {
  readonly lines?: Ratio;
  readonly branches?: Ratio;
  readonly functions?: Ratio;
  readonly statements?: Ratio;
  readonly uncovered: readonly LineRange[];
}

export interface CoverageSection {
  readonly formats: readonly CoverageFormat[];
  readonly tool: string | null;
  readonly headline: Metric;
  readonly total: Totals;
  readonly baseline: {
    readonly kind: "none" | "file" | "store";
    readonly state: "none" | "found" | "stale" | "unreadable";
    readonly commit: string | null;
    readonly distance: number | null;
    readonly total: Totals;
  };
  readonly modules: readonly CoverageRow[];
  readonly unassigned: CoverageRow;
  readonly patch: PatchSection | null;
  readonly files: Readonly<Record<string, FileSection>>;
}

export interface PatchSection {
  readonly totals: Totals;
  readonly files: readonly { readonly path: string; readonly uncovered: readonly LineRange[] }[];
}

export interface TestSection {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly durationMs: number | null;
  readonly baseline: { readonly total: number; readonly durationMs: number | null } | null;
  /** Null without a baseline: nothing to compare with. Names, in order of test identity. */
  readonly added: readonly string[] | null;
  readonly removed: readonly string[] | null;
  readonly regressed: readonly string[] | null;
  readonly fixed: readonly string[] | null;
  readonly newlySkipped: readonly string[] | null;
  readonly failedTests: readonly { readonly name: string; readonly message: string | null }[];
  readonly flakyTests: readonly string[];
}

export interface MilestoneSection {
  readonly name: string;
  /** From 1. */
  readonly step: number;
  readonly title: string;
  readonly goal: string | null;
  /** Whether this run claims the step: only then its criteria gate. */
  readonly claimed: boolean;
  readonly state: "completed" | "not-yet" | "unknown" | "progress";
  readonly criteria: readonly GateResult[];
  readonly components: readonly ComponentRow[];
  readonly uncovered: readonly UncoveredRow[];
  readonly history: readonly StepHistory[];
  /** Every step of the milestone in order, with its state. */
  readonly steps: readonly {
    readonly step: number;
    readonly title: string;
    readonly state: "done" | "current" | "ahead";
  }[];
  /** The next gate of the milestone on the total, null where none is ahead. */
  readonly next: NextGate | null;
}

export interface ComponentRow {
  readonly name: string;
  readonly path: string;
  readonly range: LineRange | null;
  /** Null where the region cannot be measured, with the reason. */
  readonly covered: Ratio | null;
  readonly reason: string | null;
}

/** Uncovered lines of a step's module, joined over lines that are not code. */
export interface UncoveredRow {
  readonly path: string;
  readonly range: LineRange;
  /** Missed units within the range. */
  readonly missed: number;
  /** The note's reason, null where there is none. */
  readonly reason: string | null;
}

export interface StepHistory {
  readonly step: number;
  readonly title: string;
  readonly modules: readonly {
    readonly name: string;
    readonly before: Ratio | null;
    readonly after: Ratio | null;
  }[];
  readonly totalAfter: Ratio | null;
}

export interface NextGate {
  readonly gate: string;
  readonly step: number;
  /** As written, e.g. `12%`. */
  readonly atLeast: string;
  /** Covered units still missing on the total. */
  readonly missing: number;
  readonly metric: Metric;
  /** Fewest files whose uncovered units suffice, most uncovered first. */
  readonly cheapest: readonly { readonly path: string; readonly uncovered: number }[];
}

/** The gates that decide a run, each once: the criteria of a step that it claims, and all others. */
export function decidingGates({ milestone, gates }: Report): readonly GateResult[] {
  const deciding = new Map<string, GateResult>();
  for (const gate of [...(milestone?.claimed === true ? milestone.criteria : []), ...gates]) {
    if (!deciding.has(gate.gate)) deciding.set(gate.gate, gate);
  }
  return [...deciding.values()];
}
