import { percentText, type Ratio } from "../domain/ratio.ts";
import type { MilestoneSection, NextGate, Report, StepHistory } from "../domain/report.ts";
import { countText } from "../text/numbers.ts";
import {
  type Block,
  type Content,
  code,
  fold,
  joined,
  list,
  mark,
  paragraph,
  strong,
} from "./document.ts";
import { deltaText, unitsText } from "./figures.ts";
import { gateLine } from "./gate-lines.ts";
import { firstOf, type Limits } from "./limits.ts";

/** The acceptance criteria, one line each. */
export function criteria(report: Report, limits: Limits): readonly Block[] {
  const all = report.milestone?.criteria ?? [];
  if (all.length === 0) return [];
  const met = all.filter(({ verdict }) => verdict === "pass" || verdict === "waived").length;
  const { shown, hidden } = firstOf(all, limits.open);
  const items = shown.map(gateLine);
  if (hidden > 0) items.push([`and ${countText(hidden)} more`]);
  return [paragraph(strong("Acceptance criteria"), ` ${met} of ${all.length}`), list(items)];
}

/** The milestone step by step, with the running total. */
export function milestoneHistory(report: Report, limits: Limits): readonly Block[] {
  const { milestone } = report;
  if (milestone === null || (milestone.steps.length < 2 && milestone.history.length < 2)) return [];
  const histories = new Map(milestone.history.map((entry) => [entry.step, entry]));
  const rows = milestone.steps.flatMap((step) =>
    stepRows(milestone, step, histories.get(step.step)),
  );
  const { shown, hidden } = firstOf(rows, limits.folded);
  const table: Block = {
    kind: "table",
    columns: [
      { title: "Step", align: "left" },
      { title: "Module", align: "left" },
      { title: "Before \u2192 After", align: "right" },
      { title: "Delta", align: "right" },
      { title: "Total after", align: "right" },
    ],
    rows: shown,
  };
  const more = hidden === 0 ? [] : [paragraph(`and ${countText(hidden)} more rows`)];
  return [fold(["The milestone so far"], [table, ...more])];
}

function stepRows(
  milestone: MilestoneSection,
  step: MilestoneSection["steps"][number],
  history: StepHistory | undefined,
): Content[][] {
  const current = step.state === "current";
  const number: Content = [mark(stepMark(milestone, step)), " ", bold(String(step.step), current)];
  if (history === undefined || history.modules.length === 0) {
    return [[number, [step.title], [""], [""], totalCell(milestone, step.step, history, current)]];
  }
  return history.modules.map((module, index) => [
    index === 0 ? number : [""],
    [code(module.name)],
    [`${percent(module.before)} \u2192 ${percent(module.after)}`],
    [deltaText(module.before, module.after)],
    index === history.modules.length - 1 ? totalCell(milestone, step.step, history, current) : [""],
  ]);
}

function stepMark(
  milestone: MilestoneSection,
  step: MilestoneSection["steps"][number],
): "pass" | "ahead" | "open" {
  if (step.state === "done") return "pass";
  if (step.state === "ahead") return "ahead";
  return milestone.state === "completed" ? "pass" : "open";
}

function totalCell(
  milestone: MilestoneSection,
  step: number,
  history: StepHistory | undefined,
  current: boolean,
): Content {
  const { next } = milestone;
  if (history?.totalAfter) return [bold(percent(history.totalAfter), current)];
  return next !== null && next.step === step && next.missing > 0
    ? [`${unitsText(next.missing, next.metric)} to go`]
    : [""];
}

function bold(text: string, really: boolean): Content[number] {
  return really ? strong(text) : text;
}

function percent(ratio: Ratio | null): string {
  return ratio === null ? "n/a" : percentText(ratio);
}

/** What comes after this step, and the shortest way there. */
export function nextSteps(report: Report, limits: Limits): readonly Block[] {
  const { milestone } = report;
  if (milestone === null) return [];
  const ahead = milestone.steps.filter((step) => step.state === "ahead");
  const { shown } = firstOf(ahead, Math.min(3, limits.open));
  const steps = shown.map((step): Content => [`Step ${step.step}: ${step.title}`]);
  const way = milestone.next === null ? [] : shortestWay(milestone.next, limits);
  const content = joined([...steps, way], " · ");
  return content.length === 0 ? [] : [paragraph(strong("Next:"), " ", ...content)];
}

function shortestWay(next: NextGate, limits: Limits): Content {
  if (next.missing === 0) return [`${next.atLeast} is already reached`];
  const needs = `${next.atLeast} needs ${countText(next.missing)} more covered ${next.metric}`;
  const { shown, hidden } = firstOf(next.cheapest, Math.min(3, limits.open));
  const [only] = shown;
  if (only === undefined) return [needs];
  if (next.cheapest.length === 1) {
    return [`${needs}; `, code(only.path), ` alone has ${countText(only.uncovered)} uncovered`];
  }
  const files = joined(
    shown.map((file): Content => [code(file.path), ` (${countText(file.uncovered)} uncovered)`]),
    ", ",
  );
  const more = hidden === 0 ? [] : [` and ${countText(hidden)} more`];
  return [`${needs}; fewest files: `, ...files, ...more];
}
