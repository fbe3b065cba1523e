import type { CoverageReport } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import { printCobertura, xmlName } from "./print-cobertura.ts";
import { lcovName, printLcov } from "./print-lcov.ts";
import { type FormatLimits, lossesOf } from "./print-losses.ts";

/** Formats that reports are written in. */
export const PRINTED_FORMATS = ["cobertura", "lcov"] as const;
export type PrintedFormat = (typeof PRINTED_FORMATS)[number];

const LIMITS: Readonly<Record<PrintedFormat, FormatLimits>> = {
  cobertura: {
    name: "Cobertura",
    numbersBranches: false,
    holdsSources: true,
    writtenName: xmlName,
  },
  lcov: { name: "LCOV", numbersBranches: true, holdsSources: false, writtenName: lcovName },
};

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
 * Errors: `evidence` where the report has totals and no lines.
 */
export function printCoverage(
  where: string,
  report: CoverageReport,
  format: PrintedFormat,
): PrintedReport {
  const { name } = LIMITS[format];
  const files = report.files.filter((file) => file.lines !== null);
  if (files.length === 0 && report.files.length > 0) {
    throw new SoakgateError(
      "evidence",
      `${where}: found only totals; ${name} needs lines; convert a report that has them (coverage-final.json)`,
    );
  }
  return {
    chunks: format === "lcov" ? printLcov(files) : printCobertura(files, report.sources),
    notes: lossesOf(report, files, LIMITS[format]),
  };
}
