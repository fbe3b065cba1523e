import type { GateResult } from "../domain/gate.ts";
import { decidingGates, type Report, type TestSection } from "../domain/report.ts";
import { countText } from "../text/numbers.ts";
import { type Block, type Content, code, list, mark } from "./document.ts";
import { gateLine, gateMark } from "./gate-lines.ts";
import { firstOf, type Limits } from "./limits.ts";

/** More failed tests than this are a list to look up, not to read. */
const FAILED_MAX = 10;

/** Everything that keeps the run from passing, directly below the decision. */
export function failures(report: Report, limits: Limits): readonly Block[] {
  const items = [
    ...capped(
      report.problems.map((problem) => [mark("fail"), ` ${problem.source}: ${problem.message}`]),
      limits.open,
    ),
    ...capped(missedGates(report).map(gateLine), limits.open),
    ...(report.tests === null ? [] : failedTests(report.tests, Math.min(FAILED_MAX, limits.open))),
  ];
  return items.length === 0 ? [] : [list(items)];
}

/** How many things keep the run from passing; a single one needs no summary of itself. */
export function failureCount(report: Report): number {
  return report.problems.length + missedGates(report).length + (report.tests?.failed ?? 0);
}

/** Gates and claimed criteria that fail or cannot be judged. */
function missedGates(report: Report): readonly GateResult[] {
  return decidingGates(report).filter(
    (gate) => gateMark(gate) === "fail" || (gate.verdict === "unknown" && gate.level === "error"),
  );
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
