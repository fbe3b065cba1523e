import type { Metric } from "../domain/coverage.ts";
import { percentText } from "../domain/ratio.ts";
import type { ComponentRow, CoverageSection, Report, UncoveredRow } from "../domain/report.ts";
import { countText, unbroken } from "../text/numbers.ts";
import {
  type Block,
  type Content,
  code,
  emphasis,
  fold,
  type Inline,
  joined,
  paragraph,
  strong,
} from "./document.ts";
import { rangeLink, unitsText } from "./figures.ts";
import { patchPercent } from "./gate-lines.ts";
import { firstOf, type Limits } from "./limits.ts";

/** Parts of the step's modules with their coverage, and what of these modules is uncovered. */
export function components(report: Report, limits: Limits): readonly Block[] {
  const { milestone } = report;
  if (milestone === null) return [];
  const inner: Block[] = [];
  const titles: string[] = [];
  if (milestone.components.length > 0) {
    titles.push("Covered components");
    inner.push(...componentTable(report, milestone.components, limits));
  }
  if (milestone.uncovered.length > 0) {
    titles.push(titles.length === 0 ? "Uncovered lines" : "uncovered lines");
    inner.push(...uncoveredLines(report, milestone.uncovered, limits));
  }
  return inner.length === 0 ? [] : [fold([titles.join(", ")], inner)];
}

function componentTable(
  report: Report,
  rows: readonly ComponentRow[],
  limits: Limits,
): readonly Block[] {
  const { shown, hidden } = firstOf(rows, limits.folded);
  const table: Block = {
    kind: "table",
    columns: [
      { title: "Component", align: "left" },
      { title: "Lines", align: "right" },
      { title: "Covered", align: "right" },
    ],
    rows: shown.map((row) => [
      [row.name],
      row.range === null ? ["\u2014"] : rangeLink(report, row.path, row.range),
      [componentCovered(row)],
    ]),
  };
  return hidden === 0 ? [table] : [table, paragraph(`and ${countText(hidden)} more`)];
}

function componentCovered({ covered, reason }: ComponentRow): string {
  if (covered === null || covered.total === 0) return `n/a${reason === null ? "" : `: ${reason}`}`;
  const percent = percentText(covered).replace(/^100\.0%$/, "100%");
  return unbroken(`${percent} · ${covered.covered}/${covered.total}`);
}

function uncoveredLines(
  report: Report,
  rows: readonly UncoveredRow[],
  limits: Limits,
): readonly Block[] {
  const missed = new Map<string, number>();
  for (const row of rows) missed.set(row.path, (missed.get(row.path) ?? 0) + row.missed);
  const { shown, hidden } = firstOf(rows, limits.folded);
  const gaps = new Map<string, Content[]>();
  for (const row of shown) {
    const sameFile = gaps.get(row.path);
    if (sameFile === undefined) gaps.set(row.path, [gap(report, row)]);
    else sameFile.push(gap(report, row));
  }
  const blocks: Block[] = [...gaps].map(([path, contents]) =>
    paragraph(
      strong("Uncovered"),
      " in ",
      code(path),
      ` (${unitsText(missed.get(path) ?? 0, "lines")}): `,
      ...joined(contents, " · "),
    ),
  );
  if (hidden > 0) blocks.push(paragraph(`and ${countText(hidden)} more ranges`));
  return blocks;
}

function gap(report: Report, row: UncoveredRow): Content {
  const [first, last] = row.range;
  const notes: Inline[] = [];
  if (last - first + 1 !== row.missed) notes.push(unitsText(row.missed, "lines"));
  if (row.reason !== null) notes.push(...(notes.length === 0 ? [] : ["; "]), emphasis(row.reason));
  const link = rangeLink(report, row.path, row.range);
  return notes.length === 0 ? link : [...link, " (", ...notes, ")"];
}

/** Uncovered changed lines: what the author of the pull request can mend at once. */
export function changedLines(report: Report, limits: Limits): readonly Block[] {
  const { coverage } = report;
  const patch = coverage?.patch ?? null;
  if (coverage === null || patch === null) return [];
  const files = patch.files.filter((file) => file.uncovered.length > 0);
  const total = patch.totals[coverage.headline];
  if (files.length === 0 || total === undefined) return [];
  const { shown, hidden } = firstOf(files, Math.min(10, limits.open));
  const lists = shown.map(({ path, uncovered }): Content => {
    const ranges = firstOf(uncovered, limits.open);
    const links = joined(
      ranges.shown.map((range) => rangeLink(report, path, range)),
      ", ",
    );
    const more = ranges.hidden === 0 ? [] : [` and ${countText(ranges.hidden)} more`];
    return [code(path), " ", ...links, ...more];
  });
  const more: Content = hidden === 0 ? [] : [`${countText(hidden)} more files`];
  return [paragraph(...invitation(report, coverage), " ", ...joined([...lists, more], " · "))];
}

function invitation(report: Report, coverage: CoverageSection): Content {
  const metric = coverage.headline;
  const ratio = coverage.patch?.totals[metric];
  if (ratio === undefined) return [];
  const uncovered = ratio.total - ratio.covered;
  const missing = patchPercent(report.gates, ratio)?.missing ?? 0;
  if (missing === 0) return [strong(`Uncovered changed ${metric}`), ` (${countText(uncovered)}):`];
  return [strong(`Cover ${ofThese(missing, uncovered, metric)}:`)];
}

function ofThese(missing: number, uncovered: number, metric: Metric): string {
  const units = unitsText(uncovered, metric);
  if (missing < uncovered) return `${countText(missing)} of these ${units}`;
  return uncovered === 1 ? units.replace("1", "this") : `these ${units}`;
}
