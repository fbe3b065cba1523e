import type {
  CoverageEvidence,
  CoverageSubject,
  LineRange,
  ModuleCoverage,
} from "../domain/coverage.ts";
import type { GateResult } from "../domain/gate.ts";
import type { MilestonePlan, StepNote, StepPlan, StepTarget } from "../domain/milestone.ts";
import { byCodeUnit } from "../domain/order.ts";
import type {
  ComponentRow,
  MilestoneSection,
  NextGate,
  StepHistory,
  UncoveredRow,
} from "../domain/report.ts";
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
  /** The next gate on the total, null where none is ahead. */
  readonly next: NextGate | null;
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
    next: input.next,
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
