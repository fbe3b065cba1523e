import type { Settings, Sources } from "../config/options.ts";
import { buildCoverageEvidence, type PatchQuestion } from "../coverage/evidence.ts";
import type { WantsRegions } from "../coverage/format.ts";
import { mergeReports, type ReadReport } from "../coverage/merge.ts";
import { type PathRules, resolvePaths, type UnmatchedPath } from "../coverage/paths.ts";
import type { Baseline, CoverageEvidence, CoverageReport } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";
import { compareToPercent } from "../domain/ratio.ts";
import type { EvidenceProblem } from "../domain/report.ts";
import type { Asked } from "./asked.ts";
import type { ChangeAnswer } from "./changes.ts";
import { findReports, readAll, readCoverage } from "./reports.ts";

/** Which coverage to read, and what its paths are held against. */
export interface CoverageRequest {
  readonly settings: Settings["coverage"];
  /** The reports: configured or discovered. */
  readonly reports: Sources;
  /** Files of the repository below the configuration's root; null where there is no repository. */
  readonly tracked: readonly string[] | null;
  /** The checkout as an absolute path, as reports may write it; null where unknown. */
  readonly workspace: string | null;
  readonly goModules: PathRules["goModules"];
  /** Names of the current step's targets: they come first in the results. */
  readonly targets: readonly string[];
  readonly patch: Settings["patch"];
  /** Whether changed lines are wanted; renames are looked for wherever files came and went. */
  readonly wantsPatch: boolean;
  readonly changes: () => Promise<ChangeAnswer>;
  readonly asks: Asked;
}

/** What reading coverage came to. `evidence` is null where no report could be read. */
export interface CollectedCoverage {
  readonly evidence: CoverageEvidence | null;
  readonly problems: readonly EvidenceProblem[];
  readonly warnings: readonly string[];
  readonly reportsRead: number;
}

/** Reads each report at most once, however many steps name it: the first says which regions it wants. */
export type ReadCoverageOnce = (
  path: string,
  wantsRegions: WantsRegions,
) => Promise<CoverageReport>;

/** Remembers every report that was read. */
export function readCoverageOnce(files: Files): ReadCoverageOnce {
  const known = new Map<string, Promise<CoverageReport>>();
  return (path, wantsRegions) => {
    const report = known.get(path) ?? readCoverage(files, path, wantsRegions);
    known.set(path, report);
    return report;
  };
}

const NO_RENAMES: ReadonlyMap<string, string> = new Map();

/** Reads coverage before and after. Bad reports become problems and never stop the rest. */
export async function collectCoverage(
  files: Files,
  read: ReadCoverageOnce,
  request: CoverageRequest,
): Promise<CollectedCoverage> {
  const { settings } = request;
  const rules = pathRules(request);
  // Asked now, needed late: git answers while reports are read.
  const asked = request.wantsPatch ? request.changes() : null;
  const { matcherOf, wantsRegions } = request.asks;
  const after = await readSide(
    files,
    (path) => read(path, wantsRegions),
    request.reports,
    "coverage.reports",
    rules,
  );
  const readBefore = (readOne: (path: string) => Promise<CoverageReport>) =>
    settings.baseline === null
      ? null
      : readSide(files, readOne, settings.baseline, "coverage.baseline", rules);
  const first = await readBefore((path) => read(path, wantsRegions));
  const { report } = after;
  const unmatched = unmatchedPaths(after.unmatched, report?.files.length ?? 0, request);
  const moved = report !== null && isMoved(first?.report ?? null, report);
  const changes = await (asked ?? (moved ? request.changes() : null));
  const renames = changes?.kind === "changed" ? changes.changes.renames : NO_RENAMES;
  // Parts that are asked for may have been in a file of any name.
  const before =
    renames.size > 0 && request.asks.regions
      ? await readBefore((path) => readCoverage(files, path, () => true))
      : first;
  const problems: EvidenceProblem[] = [
    ...after.problems.map((message) => ({ source: "coverage" as const, message })),
    ...(before?.problems ?? []).map((message) => ({
      source: "coverage baseline" as const,
      message,
    })),
  ];
  if (report === null) return { evidence: null, problems, warnings: [], reportsRead: 0 };
  if (unmatched.tooMany) problems.push({ source: "coverage", message: unmatched.message });
  const old = before?.report ?? null;
  const evidence = buildCoverageEvidence({
    after: report,
    before: old,
    baseline: baselineOf(settings.baseline, old),
    modules: settings.modules,
    targets: request.targets,
    exclude: settings.exclude,
    tracked: request.tracked,
    matcherOf,
    renames,
    patch: request.wantsPatch ? patchQuestion(changes, after.unmatched, request.patch) : null,
  });
  return {
    evidence,
    problems,
    warnings: [
      ...evidence.notes,
      ...(unmatched.message === "" || unmatched.tooMany ? [] : [unmatched.message]),
    ],
    reportsRead: after.count,
  };
}

/** Whether a file of before may have another name now. */
function isMoved(before: CoverageReport | null, after: CoverageReport): boolean {
  if (before === null) return false;
  const [old, now] = [before, after].map(({ files }) => new Set(files.map(({ path }) => path)));
  const lacks = (paths: ReadonlySet<string> | undefined, files: CoverageReport["files"]) =>
    files.some(({ path }) => paths?.has(path) === false);
  return lacks(now, before.files) && lacks(old, after.files);
}

function patchQuestion(
  changes: ChangeAnswer | null,
  unmatched: readonly UnmatchedPath[],
  { minLines }: Settings["patch"],
): PatchQuestion | null {
  if (changes?.kind !== "changed") return changes;
  return { kind: "changed", lines: changes.changes.lines, unmatched, minLines };
}

/**
 * A step's reports as one, without regions, for the milestone's story.
 *
 * Errors: `SoakgateError` of any bad report.
 */
export async function mergedCoverage(
  files: Files,
  read: ReadCoverageOnce,
  sources: Sources,
  rules: PathRules,
): Promise<CoverageReport> {
  const whole = (path: string) => read(path, () => false);
  const side = await readSide(files, whole, sources, "evidence", rules);
  if (side.report === null || side.problems.length > 0) {
    throw new SoakgateError("evidence", side.problems.join("\n"));
  }
  return side.report;
}

/** What report paths are held against, from the request. */
export function pathRules(
  request: Pick<CoverageRequest, "settings" | "tracked" | "workspace" | "goModules">,
): PathRules {
  return {
    tracked: request.tracked,
    prefixes: new Map(request.settings.paths),
    roots: request.workspace === null ? [] : [request.workspace],
    goModules: request.goModules,
  };
}

interface Side {
  readonly report: CoverageReport | null;
  readonly unmatched: readonly UnmatchedPath[];
  readonly problems: readonly string[];
  readonly count: number;
}

async function readSide(
  files: Files,
  read: (path: string) => Promise<CoverageReport>,
  sources: Sources,
  what: string,
  rules: PathRules,
): Promise<Side> {
  const found = await findReports(files, sources, what);
  const readings = await readAll(found.paths, read);
  const problems = [...found.problems, ...readings.problems];
  const unmatched: UnmatchedPath[] = [];
  const resolved: ReadReport[] = readings.values.map(({ path, value }) => {
    const one = resolvePaths(path, value, rules);
    unmatched.push(...one.unmatched);
    return { where: path, report: one.report };
  });
  const count = readings.values.length;
  try {
    return { report: count === 0 ? null : mergeReports(resolved), unmatched, problems, count };
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
    return { report: null, unmatched, problems: [...problems, error.message], count };
  }
}

function baselineOf(configured: Sources | null, report: CoverageReport | null): Baseline {
  if (configured === null) return { kind: "none", state: "none", commit: null, distance: null };
  const state = report === null ? "unreadable" : "found";
  return { kind: "file", state, commit: null, distance: null };
}

const UNMATCHED_SHOWN = 5;

/** What to say of paths that name no file, and whether they are more than the settings allow. */
function unmatchedPaths(
  unmatched: readonly UnmatchedPath[],
  files: number,
  { tracked, settings }: CoverageRequest,
): { readonly message: string; readonly tooMany: boolean } {
  if (tracked === null || unmatched.length === 0) return { message: "", tooMany: false };
  const shown = unmatched.slice(0, UNMATCHED_SHOWN).map(({ path, candidates }) => {
    return candidates.length === 0 ? path : `${path} (one of ${candidates.join(", ")}?)`;
  });
  const rest = unmatched.length - shown.length;
  const { maxUnmatched } = settings;
  const share = { covered: unmatched.length, total: files };
  return {
    tooMany: maxUnmatched !== null && compareToPercent(share, maxUnmatched) > 0,
    message:
      `${unmatched.length} of ${files} files in the coverage match no file of the repository: ` +
      `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}; ` +
      "map the reports' prefix to the repository's under coverage.paths",
  };
}
