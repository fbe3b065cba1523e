import type { GateResult, Verdict } from "../domain/gate.ts";
import type { EvidenceProblem } from "../domain/report.ts";
import { oneLine } from "./words.ts";

/** The verdict of a run with its one line. */
export interface OverallVerdict {
  readonly verdict: Verdict;
  readonly reason: string;
}

/**
 * Bad evidence or a failed gate of level error fails the run; else an unknown one makes it unknown;
 * else it passes. Skipped gates count neither way. Without any gate there is nothing to judge:
 * unknown, but where evidence was read only to be shown (`shown`).
 */
export function overallVerdict(
  results: readonly GateResult[],
  problems: readonly EvidenceProblem[],
  shown = false,
): OverallVerdict {
  const strict = results.filter((result) => result.level === "error");
  const failed = strict.filter((result) => result.verdict === "fail");
  const causes = [...problems.map((problem) => flat(problem.message)), ...failed.map(causeOf)];
  if (causes.length > 0) return { verdict: "fail", reason: firstOf(causes) };
  const unsure = strict.filter((result) => result.verdict === "unknown");
  if (unsure.length > 0) return { verdict: "unknown", reason: firstOf(unsure.map(causeOf)) };
  if (results.length === 0) {
    return shown
      ? { verdict: "pass", reason: "no gate is configured: figures are shown, nothing is judged" }
      : { verdict: "unknown", reason: "nothing to judge" };
  }
  return { verdict: "pass", reason: passReason(results) };
}

function firstOf(causes: readonly string[]): string {
  const rest = causes.length - 1;
  return rest === 0 ? (causes[0] ?? "") : `${causes[0]} (and ${rest} more)`;
}

/** `All new tests pass: 2 tests fail: a, b`. */
function causeOf(result: GateResult): string {
  const why = result.missing ?? result.reason ?? result.measured;
  const name = flat(result.say ?? result.gate);
  return why === null ? name : `${name}: ${flat(why)}`;
}

function passReason(results: readonly GateResult[]): string {
  const count = (verdict: GateResult["verdict"]): number =>
    results.filter((result) => result.verdict === verdict).length;
  const passed = count("pass");
  const skipped = results.filter((result) => result.verdict === "skipped");
  if (skipped.length === results.length) {
    const why = skipped[0]?.reason ?? "";
    return `nothing to judge yet, ${gates(skipped.length)} skipped: ${oneLine(why)}`;
  }
  const warnings = results.filter(
    ({ level, verdict }) => level === "warn" && (verdict === "fail" || verdict === "unknown"),
  ).length;
  const rest = [
    [count("waived"), "waived"],
    [warnings, warnings === 1 ? "warning" : "warnings"],
    [skipped.length, "skipped"],
  ] as const;
  const parts = rest.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const all = parts.length === 0 && passed > 1 ? "all " : "";
  return [`${all}${gates(passed)} ${passed === 1 ? "passes" : "pass"}`, ...parts].join(", ");
}

function gates(count: number): string {
  return `${count} ${count === 1 ? "gate" : "gates"}`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
