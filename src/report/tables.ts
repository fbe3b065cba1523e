import type { Replayed } from "../domain/replay.ts";
import type { CoverageSection, SoakReport, TestSection } from "../domain/report.ts";
import {
  type Block,
  type Content,
  code,
  joined,
  list,
  paragraph,
  type Section,
} from "./document.ts";
import { failedTests } from "./failures.ts";
import { type Limits, USUAL } from "./limits.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText, type TextOptions } from "./print-text.ts";
import { replayedBlocks } from "./replayed.ts";
import { coverageTable } from "./results.ts";
import { soakBlocks, soakDetailBlocks } from "./soak.ts";
import { testBlocks } from "./test-names.ts";

/** A terminal scrolls: what one asks for by name is shown long. */
const LONG: Limits = { ...USUAL, open: 200 };

/** What the `coverage` command prints. */
export function renderCoverageText(section: CoverageSection, options: TextOptions): string {
  return printText(coverageSections(section), options);
}

/** What the `tests` command prints. */
export function renderTestsText(section: TestSection, options: TextOptions): string {
  return printText(testSections(section), options);
}

/** What the `soak` command prints. */
export function renderSoakText(soak: SoakReport, options: TextOptions): string {
  const blocks = [...soakBlocks(soak, LONG), ...soakDetailBlocks(soak, LONG)];
  return printText([{ name: "soak", blocks }], options);
}

/** What the `replay` command prints. */
export function renderReplayedText(replayed: Replayed, options: TextOptions): string {
  return printText([{ name: "soak", blocks: replayedBlocks(replayed, LONG) }], options);
}

/** The coverage table as Markdown. */
export function renderCoverageMarkdown(section: CoverageSection): string {
  return `${printMarkdown(coverageSections(section), LONG.text)}\n`;
}

/** The test results as Markdown. */
export function renderTestsMarkdown(section: TestSection): string {
  return `${printMarkdown(testSections(section), LONG.text)}\n`;
}

function coverageSections(section: CoverageSection): readonly Section[] {
  const rows = section.modules.length === 0 ? fileRows(section) : section;
  const blocks: readonly Block[] = [
    ...coverageTable(rows, { gates: [], next: null }, LONG),
    paragraph(...source(section)),
  ];
  return [{ name: "results", blocks }];
}

/** Without modules every file is a row; what the rest of the total is stays unassigned. */
function fileRows(section: CoverageSection): CoverageSection {
  const modules = Object.keys(section.files).map((path) => {
    const { uncovered = [], ...after } = section.files[path] ?? {};
    return {
      name: path,
      files: 1,
      before: null,
      after,
      target: null,
      status: section.baseline.state === "none" ? ("no-baseline" as const) : ("none" as const),
      margin: null,
      uncovered,
    };
  });
  return { ...section, modules };
}

function source(section: CoverageSection): Content {
  const formats: Content = [`read: ${section.formats.join(", ")}`];
  const tool: Content = section.tool === null ? [] : [code(section.tool)];
  return joined([formats, tool, section.baseline.state === "none" ? ["no baseline"] : []], " · ");
}

function testSections(section: TestSection): readonly Section[] {
  const failed = failedTests(section, LONG.open);
  const blocks = [...testBlocks(section, LONG), ...(failed.length === 0 ? [] : [list(failed)])];
  return [{ name: "tests", blocks }];
}
