import type {
  CoverageEvidence,
  CoverageSubject,
  FileCoverage,
  LineRange,
  Metric,
  ModuleCoverage,
} from "../domain/coverage.ts";
import type { GateResult } from "../domain/gate.ts";
import type { MilestonePlan, StepNote, StepPlan, StepTarget } from "../domain/milestone.ts";
import { byCodeUnit } from "../domain/order.ts";
import { neededFor } from "../domain/ratio.ts";
import type {
  ComponentRow,
  MilestoneSection,
  NextGate,
  StepHistory,
  UncoveredRow,
} from "../domain/report.ts";
import { targetPercent } from "./build-coverage.ts";
import { missedRuns } from "./uncovered.ts";

/** What is known of the milestone; the report adds what follows from the coverage. */
export interface MilestoneInput {
  readonly plan: MilestonePlan;
  /** The step that is reported, from 1; it is in the plan. */
  readonly step: number;
  /** Whether this run claims the step. */
  readonly claimed: boolean;
  readonly state: MilestoneSection["state"];
  readonly criteria: readonly GateResult[];
  /** The step's components with their subjects parsed: a symbol or a range. */
  readonly components: readonly {
    readonly name: string;
    readonly subject: CoverageSubject;
  }[];
  /** Finished steps in order; the reported step's row is made from the coverage. */
  readonly finished: readonly StepHistory[];
  /** The next step's rule on the total, e.g. `total lines >= 12%` of step 5 with `12%`. */
  readonly next: {
    readonly gate: string;
    readonly step: number;
    readonly metric: Metric | null;
    readonly atLeast: string;
  } | null;
}

/** The milestone as the report tells it. */
export function milestoneSection(
  input: MilestoneInput,
  coverage: CoverageEvidence | null,
): MilestoneSection {
  const step = input.plan.steps[input.step - 1];
  if (step === undefined) throw new Error("the app reports only steps that the plan has");
  return {
    name: input.plan.name,
    step: input.step,
    title: step.title,
    goal: step.goal,
    claimed: input.claimed,
    state: input.state,
    criteria: input.criteria,
    components: input.components.map((component) => componentRow(component, coverage)),
    uncovered: coverage === null ? [] : uncoveredRows(step, coverage),
    history: [...input.finished, ...currentHistory(input.step, step, coverage)],
    steps: input.plan.steps.map((other, index) => ({
      step: index + 1,
      title: other.title,
      state: index + 1 < input.step ? "done" : index + 1 === input.step ? "current" : "ahead",
    })),
    next: coverage === null || input.next === null ? null : nextGate(input.next, coverage),
  };
}

function componentRow(
  { name, subject }: MilestoneInput["components"][number],
  coverage: CoverageEvidence | null,
): ComponentRow {
  const path = "path" in subject ? subject.path : "";
  const range: LineRange | null = subject.kind === "range" ? [subject.first, subject.last] : null;
  if (coverage === null) {
    return { name, path, range, covered: null, reason: "no coverage was read" };
  }
  const selected = coverage.select(subject);
  if (selected.kind !== "found")
    return { name, path, range, covered: null, reason: selected.reason };
  const [selection] = selected.selections;
  const covered = selection?.after?.totals[coverage.after.headline] ?? null;
  return {
    name,
    path,
    range: selection?.range ?? range,
    covered,
    reason: covered === null ? "not measured" : null,
  };
}

/** What the step's targets leave uncovered, file by file. */
function uncoveredRows(step: StepPlan, coverage: CoverageEvidence): UncoveredRow[] {
  const paths = [...new Set(step.targets.flatMap((target) => pathsOf(target, coverage)))];
  const files = new Map(coverage.after.files.map((file) => [file.path, file]));
  return paths.sort(byCodeUnit).flatMap((path) => {
    const lines = files.get(path)?.lines;
    if (lines === undefined || lines === null) return [];
    return missedRuns(lines).map(({ range, missed }) => ({
      path,
      range,
      missed,
      reason: noteFor(step.notes, path, range)?.reason ?? null,
    }));
  });
}

function pathsOf(target: StepTarget, coverage: CoverageEvidence): string[] {
  if (coverage.after.files.some((file) => file.path === target.name)) return [target.name];
  const selected = coverage.select({ kind: "each", pattern: target.name });
  return selected.kind === "found" ? selected.selections.map((selection) => selection.name) : [];
}

/** The note about the first of the gap's lines that one speaks of. */
function noteFor(
  notes: readonly StepNote[],
  path: string,
  [first, last]: LineRange,
): StepNote | undefined {
  return notes.find((note) => note.path === path && note.first <= last && note.last >= first);
}

function currentHistory(
  number: number,
  step: StepPlan,
  coverage: CoverageEvidence | null,
): StepHistory[] {
  if (coverage === null) return [];
  const metric = coverage.after.headline;
  const modules = step.targets.flatMap((target) => {
    const row = targetRow(target, coverage);
    if (row === undefined) return [];
    return [
      {
        name: target.name,
        before: row.before?.totals[metric] ?? null,
        after: row.after?.totals[metric] ?? null,
      },
    ];
  });
  return [
    { step: number, title: step.title, modules, totalAfter: coverage.after.totals[metric] ?? null },
  ];
}

function targetRow(target: StepTarget, coverage: CoverageEvidence): ModuleCoverage | undefined {
  const row = coverage.modules.find((module) => module.name === target.name);
  if (row !== undefined) return row;
  const selected = coverage.select({ kind: "name", name: target.name });
  return selected.kind === "found" ? selected.selections[0] : undefined;
}

function nextGate(
  next: NonNullable<MilestoneInput["next"]>,
  coverage: CoverageEvidence,
): NextGate | null {
  const metric = next.metric ?? coverage.after.headline;
  const total = coverage.after.totals[metric];
  const percent = targetPercent(next.atLeast);
  if (total === undefined || total.total === 0 || percent === null) return null;
  const missing = Math.max(0, neededFor(total.total, percent) - total.covered);
  return {
    gate: next.gate,
    step: next.step,
    atLeast: next.atLeast,
    missing,
    metric,
    cheapest: fewestFiles(coverage.after.files, metric, missing),
  };
}

/** The fewest files whose uncovered units come to `missing`: the largest gaps first. */
function fewestFiles(
  files: readonly FileCoverage[],
  metric: Metric,
  missing: number,
): NextGate["cheapest"] {
  const gaps = files
    .map((file) => {
      const ratio = file.totals[metric];
      return { path: file.path, uncovered: ratio === undefined ? 0 : ratio.total - ratio.covered };
    })
    .filter((gap) => gap.uncovered > 0)
    .sort((a, b) => b.uncovered - a.uncovered || byCodeUnit(a.path, b.path));
  const chosen: { path: string; uncovered: number }[] = [];
  let sum = 0;
  for (const gap of gaps) {
    if (sum >= missing) break;
    chosen.push(gap);
    sum += gap.uncovered;
  }
  return chosen;
}
