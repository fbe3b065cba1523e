import type { RenderedReport, RenderWithin } from "../domain/publish.ts";
import type { Report } from "../domain/report.ts";
import { type Block, type Content, code, link, paragraph, SECTIONS } from "./document.ts";
import { isWebUrl } from "./figures.ts";
import { type Limits, narrowing, USUAL } from "./limits.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText, type TextOptions } from "./print-text.ts";
import { footerDocument, stepReport } from "./step-report.ts";

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
  for (const limits of narrowing()) {
    const body = printMarkdown(stepReport(report, limits, leftOut(report, limits)), limits.text);
    const footer = printMarkdown(footerDocument(report), limits.text);
    if (fits(`${body}${BETWEEN}${footer}\n`, options)) return { body, footer };
  }
  const room = Math.min(options.budget ?? 0xffff, options.budgetBytes ?? 0xffff);
  return { body: `Soakgate: ${report.verdict}`.slice(0, Math.max(0, room)), footer: "" };
}

function fits(text: string, { budget, budgetBytes }: MarkdownOptions): boolean {
  if (budget !== undefined && text.length > budget) return false;
  return budgetBytes === undefined || new TextEncoder().encode(text).length <= budgetBytes;
}

/** Says what a report lost to its size, and where all of it is. */
function leftOut(report: Report, limits: Limits): readonly Block[] {
  if (limits === USUAL) return [];
  const dropped = SECTIONS.filter((name) => limits.dropped.has(name));
  const what = [...dropped, "the ends of long lists"].join(", ");
  const { runUrl } = report;
  const run: Content =
    runUrl !== null && isWebUrl(runUrl) ? [" of ", ...link(runUrl, "this run")] : [];
  return [
    paragraph(`Left out for size: ${what}. All of it is in `, code("report.json"), ...run, "."),
  ];
}

/** The step report for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  return `${printText(stepReport(report, USUAL, []), options)}\n${printText(footerDocument(report), options)}`;
}
