import type { CoverageReport, FileCoverage, METRICS, Totals } from "../domain/coverage.ts";
import { countBranches } from "./branches.ts";
import { countFunctions, countLines, sumTotals } from "./hits.ts";
import { NUMBERED_ID } from "./print-branches.ts";

/** What a format cannot hold, and how it writes a name. */
export interface FormatLimits {
  readonly name: string;
  /** Whether branches keep their numbers; else they are counted by line, and need one. */
  readonly numbersBranches: boolean;
  readonly holdsSources: boolean;
  readonly writtenName: (name: string) => string;
}

/** Sentences on what a report loses when its `files` are written in a format; none where nothing. */
export function lossesOf(
  report: CoverageReport,
  files: readonly FileCoverage[],
  format: FormatLimits,
): string[] {
  const bare = report.files.length - files.length;
  return [
    ...(bare > 0 ? [`${bare} of ${report.files.length} files have no lines and are left out`] : []),
    ...countsLost(report, files, format),
    ...(report.headline === "statements"
      ? ["statements become lines: a line is covered if one of its statements is"]
      : []),
    ...detailsLost(report, files, format),
    ...namesChanged(files, format),
  ];
}

/** Counters of the tool that its own records do not add up to: only records can be written. */
function countsLost(
  report: CoverageReport,
  files: readonly FileCoverage[],
  { name, numbersBranches }: FormatLimits,
): string[] {
  const written = sumTotals(files.map((file) => writtenTotals(file, numbersBranches)));
  const metrics: readonly (typeof METRICS)[number][] = ["lines", "branches", "functions"];
  return metrics.flatMap((metric) => {
    const stated = report.totals[metric];
    if (stated === undefined || stated.total === 0) return [];
    const listed = written[metric];
    if (listed?.covered === stated.covered && listed.total === stated.total) return [];
    const rest = listed === undefined ? "lists none" : `lists ${listed.covered}/${listed.total}`;
    return [
      `${metric}: the report counts ${stated.covered}/${stated.total} and ${rest}; ${name} gets what it lists`,
    ];
  });
}

function writtenTotals({ lines, branches, functions }: FileCoverage, unbound: boolean): Totals {
  const placed = branches !== null && (unbound || (lines?.numbers.length ?? 0) > 0);
  return {
    ...(lines !== null && { lines: countLines(lines) }),
    ...(placed && { branches: countBranches(branches) }),
    ...(functions !== null && { functions: countFunctions(functions) }),
  };
}

function detailsLost(
  report: CoverageReport,
  files: readonly FileCoverage[],
  format: FormatLimits,
): string[] {
  const some = (test: (file: FileCoverage) => boolean) => files.some(test);
  const named = (id: string) => !format.numbersBranches || !NUMBERED_ID.test(id);
  const lost = [
    report.totals.statements !== undefined && report.headline !== "statements" && "statements",
    some(({ functions }) => functions?.some(({ last }) => last !== null) ?? false) &&
      "where functions end",
    some(({ regions }) => regions.classes > 0) && "classes",
    some(({ branches }) => branches?.ids?.some(named) ?? false) && "names of branches",
    !format.holdsSources && report.sources.some((folder) => folder !== ".") && "source folders",
  ].filter((each) => each !== false);
  return lost.length === 0 ? [] : [`${format.name} cannot hold ${lost.join(", ")}`];
}

function namesChanged(files: readonly FileCoverage[], format: FormatLimits): string[] {
  const names = files.flatMap(({ path, functions }) => [
    path,
    ...(functions ?? []).map((one) => one.name),
  ]);
  const changed = names.filter((name) => format.writtenName(name) !== name).length;
  if (changed === 0) return [];
  return [`${changed} names hold characters that ${format.name} cannot, written as others`];
}
