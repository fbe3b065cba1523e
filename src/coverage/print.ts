import type { CoverageReport, FileCoverage } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import { printCobertura } from "./print-cobertura.ts";
import { printLcov } from "./print-lcov.ts";

/** Formats that reports are written in. */
export const PRINTED_FORMATS = ["cobertura", "lcov"] as const;
export type PrintedFormat = (typeof PRINTED_FORMATS)[number];

/** A report as text, in pieces of any size. */
export interface PrintedReport {
  readonly chunks: Iterable<string>;
  /** What the format cannot say of this report. */
  readonly notes: readonly string[];
}

/**
 * Writes a report in another format. What both formats know comes back when it is read again: lines,
 * branches by line (by identity where their names are numbers) and functions; the end of a function
 * is left out, since older readers take it for its name.
 *
 * Errors: `evidence` where the report has no lines at all.
 */
export function printCoverage(
  where: string,
  report: CoverageReport,
  format: PrintedFormat,
): PrintedReport {
  const files = report.files.filter((file) => file.lines !== null);
  if (files.length === 0 && report.files.length > 0) {
    throw new SoakgateError(
      "evidence",
      `${where}: found only totals; ${format} needs lines; convert a report that has them (coverage-final.json)`,
    );
  }
  return {
    chunks: format === "lcov" ? printLcov(files) : printCobertura(files),
    notes: notesOf(report, files),
  };
}

function notesOf(report: CoverageReport, files: readonly FileCoverage[]): string[] {
  const notes: string[] = [];
  const bare = report.files.length - files.length;
  if (bare > 0) notes.push(`${bare} files have no lines and are left out`);
  const surplus = files.filter((file) => {
    const stated = file.totals.lines?.total;
    return stated !== undefined && stated !== file.lines?.numbers.length;
  }).length;
  if (surplus > 0) {
    notes.push(
      `in ${surplus} files the tool counts other lines than it lists; the converted report counts those listed`,
    );
  }
  if (report.headline === "statements") {
    notes.push("statements become lines: a line is covered if one of its statements is");
  }
  return notes;
}
