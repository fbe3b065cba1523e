import { byCodeUnit } from "../domain/order.ts";
import type { Annotation } from "../domain/publish.ts";
import { decidingGates, type Report } from "../domain/report.ts";
import { clipped } from "../text/visible.ts";
import { workflowCommand } from "../text/workflow-command.ts";

/** The runner shows so many of a level in one step, and drops the rest without a word. */
const SHOWN_MAX = 10;
const MESSAGE_LENGTH_MAX = 1000;
const LEVELS = ["error", "warning", "notice"] as const;

/**
 * What the log and the changed files should show of a report, the most important first: bad
 * evidence, failed gates, uncovered changed lines.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const problems = report.problems.map(
    ({ message }): Annotation => ({ level: "error", title: "Evidence", message, place: null }),
  );
  const gates = decidingGates(report)
    .filter(({ verdict }) => verdict === "fail" || verdict === "unknown")
    .sort((a, b) => Number(a.verdict !== "fail") - Number(b.verdict !== "fail"))
    .map((gate): Annotation => {
      const found = gate.measured ?? gate.reason ?? "nothing was measured";
      return {
        level: gate.level === "error" ? "error" : "warning",
        title: gate.verdict === "fail" ? "Gate missed" : "Gate unknown",
        message: `${gate.say ?? gate.gate}: ${[found, gate.missing].filter(Boolean).join(", ")}`,
        place: null,
      };
    });
  const patch = (report.coverage?.patch?.files ?? []).flatMap(({ path, uncovered }) =>
    uncovered.map(([first, last]) => ({ path, first, last })),
  );
  const lines = patch
    // The longest gaps first: of hundreds, the runner shows ten.
    .sort((a, b) => b.last - b.first - (a.last - a.first) || byCodeUnit(a.path, b.path))
    .map(
      (place): Annotation => ({
        level: "notice",
        title: "Not covered",
        message:
          place.first === place.last
            ? "This changed line was not run by any test."
            : "These changed lines were not run by any test.",
        place,
      }),
    );
  return [...problems, ...gates, ...lines];
}

/**
 * Workflow commands for as many annotations as the runner shows; the last of a level says how many
 * it hides. One line each.
 */
export function annotationCommands(annotations: readonly Annotation[]): readonly string[] {
  return LEVELS.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    const shown = all.length > SHOWN_MAX ? all.slice(0, SHOWN_MAX - 1) : all;
    const commands = shown.map(commandOf);
    if (shown.length < all.length) {
      const message = `${all.length - shown.length} more are in the job summary.`;
      commands.push(workflowCommand(level, { title: "Soakgate" }, message));
    }
    return commands;
  });
}

function commandOf({ level, title, message, place }: Annotation): string {
  const where: Record<string, string | number> =
    place === null ? {} : { file: place.path, line: place.first, endLine: place.last };
  // `##[` is a command of the runner's older form, and is one wherever it stands in a line.
  const harmless = clipped(message, MESSAGE_LENGTH_MAX).replaceAll("##[", "## [");
  return workflowCommand(level, { title, ...where }, harmless);
}
