import type { CoverageReport } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";

/** The baseline with its files under the names they have now. A name that is taken stays. */
export function renamed(
  report: CoverageReport,
  renames: ReadonlyMap<string, string>,
): CoverageReport {
  if (renames.size === 0) return report;
  const taken = new Set(report.files.map((file) => file.path));
  const files = report.files.map((file) => {
    const now = renames.get(file.path);
    if (now === undefined || taken.has(now)) return file;
    taken.add(now);
    return { ...file, path: now };
  });
  return { ...report, files: files.sort((a, b) => byCodeUnit(a.path, b.path)) };
}

/** What makes a baseline compare badly: another tool, another release of it, fewer files. */
export function baselineNotes(after: CoverageReport, before: CoverageReport): string[] {
  const notes: string[] = [];
  if (after.tool !== null && before.tool !== null && release(after.tool) !== release(before.tool)) {
    notes.push(
      `the baseline was written by ${before.tool}, this report by ${after.tool}: ` +
        "they may count lines differently",
    );
  }
  if (after.formats.join() !== before.formats.join()) {
    notes.push(
      `the baseline is ${before.formats.join(", ")}, this report ${after.formats.join(", ")}: ` +
        "branches and functions may not be comparable",
    );
  }
  if (before.headline !== after.headline) {
    notes.push(`the baseline counts ${before.headline}, this report ${after.headline}`);
  }
  const known = new Set(before.files.map((file) => file.path));
  const unknown = after.files.filter((file) => !known.has(file.path)).length;
  if (before.files.length < after.files.length) {
    notes.push(
      `the baseline measured ${before.files.length} files, this report ${after.files.length} ` +
        `(${unknown} of them new): the change of the total is not only that of the code`,
    );
  }
  return notes;
}

/** `coverage.py 7.11` of `coverage.py 7.11.4a0.dev1`. */
function release(tool: string): string {
  return /^.*?\d+\.\d+/.exec(tool)?.[0] ?? tool;
}
