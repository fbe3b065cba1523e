import type { RenderedReport, RenderWithin } from "../domain/publish.ts";
import type { Report } from "../domain/report.ts";
import { type Content, code, link, paragraph, SECTIONS, type SectionName } from "./document.ts";
import { isWebUrl } from "./figures.ts";
import { type Limits, narrowing, USUAL } from "./limits.ts";
import { printMarkdown } from "./print-markdown.ts";
import { footerSection, stepReport } from "./step-report.ts";

/** How much the place for a rendering takes; without either, everything usual is shown. */
export interface MarkdownOptions {
  /** Most UTF-16 code units, and so most characters: 65,536 in a comment. */
  readonly budget?: number;
  /** Most bytes as UTF-8: 1 MiB in a job summary. */
  readonly budgetBytes?: number;
}

const BETWEEN = "\n\n";

/** The step report as GitHub-flavoured Markdown, never larger than the options allow. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { body, footer } = renderParts(report, options);
  return footer === "" ? body : `${body}${BETWEEN}${footer}\n`;
}

/** Renders body and footer within a number of UTF-16 units, for a comment that is kept current. */
export function renderWithin(report: Report): RenderWithin {
  return (budget) => renderParts(report, { budget });
}

/**
 * Body and footer; together, with the blank line between and the line break at the end, they keep
 * within the options. Whole sections, list entries and table rows give way, never half of one.
 */
export function renderParts(report: Report, options: MarkdownOptions): RenderedReport {
  let written: { readonly of: Limits; readonly sections: readonly Printed[] } | null = null;
  for (const limits of narrowing()) {
    if (written === null || !isSameLength(written.of, limits)) {
      written = { of: limits, sections: printed(report, limits) };
    }
    const kept = written.sections.filter(({ name }) => !limits.dropped.has(name));
    const body = [...kept.map(({ text }) => text), ...leftOut(report, limits)].join(BETWEEN);
    const footer = printMarkdown([footerSection(report)], limits.text);
    if (fits(`${body}${BETWEEN}${footer}\n`, options)) return { body, footer };
  }
  const room = Math.min(options.budget ?? 0xffff, options.budgetBytes ?? 0xffff);
  return { body: `Soakgate: ${report.verdict}`.slice(0, Math.max(0, room)), footer: "" };
}

/** A section that need not be printed again when another one is dropped. */
interface Printed {
  readonly name: SectionName;
  readonly text: string;
}

function printed(report: Report, limits: Limits): readonly Printed[] {
  return stepReport(report, limits).map((section) => ({
    name: section.name,
    text: printMarkdown([section], limits.text),
  }));
}

function isSameLength(a: Limits, b: Limits): boolean {
  return a.open === b.open && a.folded === b.folded && a.text === b.text;
}

function fits(text: string, { budget, budgetBytes }: MarkdownOptions): boolean {
  if (budget !== undefined && text.length > budget) return false;
  return budgetBytes === undefined || new TextEncoder().encode(text).length <= budgetBytes;
}

/** Says what a report lost to its size, and where all of it is. */
function leftOut(report: Report, limits: Limits): readonly string[] {
  if (limits === USUAL) return [];
  const dropped = SECTIONS.filter((name) => limits.dropped.has(name));
  const what = [...dropped, "the ends of long lists"].join(", ");
  const { runUrl } = report;
  const run: Content =
    runUrl !== null && isWebUrl(runUrl) ? [" of ", ...link(runUrl, "this run")] : [];
  const note = paragraph(
    `Left out for size: ${what}. All of it is in `,
    code("report.json"),
    ...run,
    ".",
  );
  return [printMarkdown([{ name: "left out", blocks: [note] }], limits.text)];
}
