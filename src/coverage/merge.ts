import type { CoverageReport, FileCoverage, Metric } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { sumTotals } from "./hits.ts";
import { type FilePart, mergeFile } from "./merge-file.ts";

/** A report with the name that messages call it by. */
export interface ReadReport {
  readonly where: string;
  readonly report: CoverageReport;
}

/**
 * Any number of reports of one commit, in any formats, as one. A single report stays as it is, with
 * its tool's own totals; of several, totals are counted from the merged records.
 *
 * Laws: order does not matter; a report merged with itself keeps its records; a line missed in one
 * and not measured in another stays missed.
 *
 * Errors: `evidence` where two reports cannot be of the same sources.
 */
export function mergeReports(inputs: readonly ReadReport[]): CoverageReport {
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined) return only.report;
  const parts = new Map<string, FilePart[]>();
  for (const { where, report } of inputs) {
    const origin = report.formats.join("+");
    for (const file of report.files) {
      const known = parts.get(file.path);
      if (known === undefined) parts.set(file.path, [{ where, origin, file }]);
      else known.push({ where, origin, file });
    }
  }
  const headline = commonHeadline(inputs);
  const files = [...parts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, ofPath]) => mergeFile(path, ofPath, headline));
  return {
    formats: distinct(inputs.flatMap(({ report }) => report.formats)).sort(byCodeUnit),
    tool:
      distinct(inputs.flatMap(({ report }) => report.tool ?? []))
        .sort(byCodeUnit)
        .join(", ") || null,
    headline,
    totals: sumTotals(files.map((file) => file.totals)),
    files,
    sources: distinct(inputs.flatMap(({ report }) => report.sources)).sort(byCodeUnit),
    notes: distinct([
      ...inputs.flatMap(({ report }) => report.notes),
      ...mergeNotes(inputs, files),
    ]),
  };
}

/** Statements stay the headline only where every report counts by them. */
function commonHeadline(inputs: readonly ReadReport[]): Metric {
  const [first, ...rest] = distinct(inputs.map(({ report }) => report.headline));
  return first !== undefined && rest.length === 0 ? first : "lines";
}

function mergeNotes(inputs: readonly ReadReport[], files: readonly FileCoverage[]): string[] {
  const notes = [`totals are counted from the merged records of ${inputs.length} reports`];
  const bounded = files.filter(
    (file) =>
      file.branches !== null &&
      file.branches.ids === null &&
      inputs.filter(({ report }) => report.totals.branches !== undefined).length > 1,
  );
  if (bounded.length > 0) {
    notes.push(
      "branches that the reports only count per line are merged to the number certainly taken: " +
        `a lower bound in ${bounded.length} files`,
    );
  }
  return notes;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
