import type { Report } from "../domain/report.ts";
import { TERMINAL } from "./limits.ts";
import { printText, type TextOptions } from "./print-text.ts";
import { footerSection, stepReport } from "./step-report.ts";

/** The step report for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  return printText([...stepReport(report, TERMINAL), footerSection(report)], options);
}
