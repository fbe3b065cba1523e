import type { Report, TestSection } from "../domain/report.ts";
import { countText } from "../text/numbers.ts";
import { type Block, type Content, code, list, mark } from "./document.ts";
import { gateLine, gateMark } from "./gate-lines.ts";
import { firstOf, type Limits } from "./limits.ts";

/** More failed tests than this are a list to look up, not to read. */
const FAILED_MAX = 10;

/** Everything that keeps the run from passing, directly below the decision. */
export function failures(report: Report, limits: Limits): readonly Block[] {
  const gates = [...(report.milestone?.criteria ?? []), ...report.gates];
  const lines = new Map<string, Content>();
  for (const gate of gates) {
    const open = gate.verdict === "unknown" && gate.level === "error";
    if (gateMark(gate) === "fail" || open) lines.set(gate.gate, gateLine(gate));
  }
  const items = [
    ...capped(
      report.problems.map((problem) => [mark("fail"), ` ${problem.source}: ${problem.message}`]),
      limits.open,
    ),
    ...capped([...lines.values()], limits.open),
    ...(report.tests === null ? [] : failedTests(report.tests, Math.min(FAILED_MAX, limits.open))),
  ];
  return items.length === 0 ? [] : [list(items)];
}

/** The failed tests with the beginning of their messages. */
export function failedTests(tests: TestSection, max: number): readonly Content[] {
  const regressed = new Set(tests.regressed);
  return capped(
    tests.failedTests.map(({ name, message }) => [
      mark("fail"),
      regressed.has(name) ? " passed before, fails now: " : " failed: ",
      code(name),
      ...(message === null || message.trim() === "" ? [] : [` \u2014 ${message}`]),
    ]),
    max,
  );
}

function capped(items: readonly Content[], max: number): readonly Content[] {
  const { shown, hidden } = firstOf(items, max);
  return hidden === 0 ? shown : [...shown, [`and ${countText(hidden)} more`]];
}
