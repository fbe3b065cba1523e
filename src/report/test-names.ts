import type { Report, TestSection } from "../domain/report.ts";
import { counted, countText, durationChange, roundedSeconds, unbroken } from "../text/numbers.ts";
import {
  type Block,
  type Content,
  code,
  fold,
  type Inline,
  joined,
  list,
  mark,
  paragraph,
  strong,
} from "./document.ts";
import { firstOf, type Limits } from "./limits.ts";

/** This many names stand in a line of their own; more are counted. */
const NAMED_MAX = 10;

/** The tests in one line, and the names of the new ones. */
export function testNames(report: Report, limits: Limits): readonly Block[] {
  return report.tests === null ? [] : testBlocks(report.tests, limits);
}

/** The same for test results by themselves. */
export function testBlocks(tests: TestSection, limits: Limits): readonly Block[] {
  const parts: Content[] = [[counts(tests)], flaky(tests), duration(tests)];
  const blocks: Block[] = [
    paragraph(strong("Tests"), " ", mark(testMark(tests)), " ", ...joined(parts, " · ")),
  ];
  for (const [words, names] of [
    ["Removed", tests.removed],
    ["Newly skipped", tests.newlySkipped],
    ["Fixed", tests.fixed],
  ] as const) {
    if (names !== null && names.length > 0) blocks.push(named(words, names));
  }
  if (tests.added !== null && tests.added.length > 0) {
    blocks.push(addedFold(tests.added, limits.folded));
  }
  return blocks;
}

function testMark(tests: TestSection): "pass" | "fail" | "open" {
  if (tests.failed > 0) return "fail";
  return tests.total === 0 ? "open" : "pass";
}

function counts(tests: TestSection): string {
  if (tests.total === 0) return `no test ran${history(tests)}`;
  const parts: string[] = [];
  if (tests.failed > 0) parts.push(`${countText(tests.failed)} failed`);
  parts.push(`${countText(tests.passed)} passed`);
  if (tests.skipped > 0) parts.push(`${countText(tests.skipped)} skipped`);
  return `${parts.join(", ")}${history(tests)}`;
}

function history(tests: TestSection): string {
  if (tests.baseline === null) return " (no baseline)";
  const { added, removed } = tests;
  const changes = [`was ${countText(tests.baseline.total)}`];
  if (added !== null) changes.push(`${added.length === 0 ? "none" : countText(added.length)} new`);
  if (removed !== null) {
    changes.push(`${removed.length === 0 ? "none" : countText(removed.length)} removed`);
  }
  return ` (${changes.join(", ")})`;
}

function flaky(tests: TestSection): Content {
  if (tests.flaky === 0) return [];
  return [`${countText(tests.flaky)} flaky: `, ...names(tests.flakyTests)];
}

function duration(tests: TestSection): Content {
  if (tests.durationMs === null) return [];
  const before = tests.baseline?.durationMs ?? null;
  const change =
    before === null
      ? ""
      : `\u00a0(${durationChange((tests.durationMs - before) * 1_000, tests.durationMs * 1_000)})`;
  return [unbroken(`${roundedSeconds(tests.durationMs * 1_000)}${change}`)];
}

function named(words: string, all: readonly string[]): Block {
  return paragraph(strong(words), " ", ...names(all));
}

function names(all: readonly string[]): Content {
  const { shown, hidden } = firstOf(all, NAMED_MAX);
  const content: Inline[] = shown.flatMap((name, index) => [
    ...(index === 0 ? [] : [", "]),
    code(name),
  ]);
  if (hidden > 0) content.push(` and ${countText(hidden)} more`);
  return content;
}

function addedFold(added: readonly string[], max: number): Block {
  const { shown, hidden } = firstOf(added, max);
  const items: Content[] = shown.map((name) => [code(name)]);
  if (hidden > 0) items.push([`and ${countText(hidden)} more`]);
  return fold([counted(added.length, "new test")], [list(items)]);
}
