import type { Report } from "../domain/report.ts";
import { USUAL } from "./limits.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText, type TextOptions } from "./print-text.ts";
import { stepReport } from "./step-report.ts";

/** How much a place takes. */
export interface MarkdownOptions {
  /** Most UTF-16 code units (so most characters, too). */
  readonly budget?: number;
  /** Most bytes as UTF-8. */
  readonly budgetBytes?: number;
}

/** The step report as GitHub-flavoured Markdown. */
export function renderMarkdown(report: Report, _options: MarkdownOptions = {}): string {
  return printMarkdown(stepReport(report, USUAL, []), USUAL.text);
}

/** The step report for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  return printText(stepReport(report, USUAL, []), options);
}
