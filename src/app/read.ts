import type { Sources } from "../config/options.ts";
import { buildCoverageEvidence } from "../coverage/evidence.ts";
import type { WantsRegions } from "../coverage/format.ts";
import { matchersOf } from "../coverage/globs.ts";
import { mergeReports } from "../coverage/merge.ts";
import { type PathRules, resolvePaths } from "../coverage/paths.ts";
import type { CoverageEvidence, CoverageReport } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";
import type { TestEvidence } from "../domain/tests.ts";
import { buildTestEvidence } from "../results/evidence.ts";
import { findReports, readCoverage, readTests } from "./reports.ts";

/** Evidence read outside a run, where any bad report ends the command. */
export interface Reading<T> {
  readonly evidence: T;
  readonly warnings: readonly string[];
}

/**
 * Coverage of named files or globs, before null without a baseline. Paths stay as reports write them;
 * functions and classes are not read, since no gate asks for one.
 *
 * Errors: `evidence` for the first pattern or report that is bad, `limit` for one too large.
 */
export async function readCoverageReports(
  files: Files,
  patterns: readonly string[],
  baseline: readonly string[] | null,
): Promise<Reading<CoverageEvidence>> {
  const none = () => false;
  const after = await readCoverageFiles(files, patterns, none);
  const before = baseline === null ? null : await readCoverageFiles(files, baseline, none);
  const evidence = buildCoverageEvidence({
    after,
    before,
    baseline:
      before === null
        ? { kind: "none", state: "none", commit: null, distance: null }
        : { kind: "file", state: "found", commit: null, distance: null },
    modules: [],
    targets: [],
    exclude: [],
    tracked: null,
    patch: null,
    matcherOf: await matchersOf([]),
  });
  return { evidence, warnings: evidence.notes };
}

/**
 * The coverage reports of files or globs, merged. `rules` give their paths in the repository.
 *
 * Errors: as `readCoverageReports`.
 */
export async function readCoverageFiles(
  files: Files,
  patterns: readonly string[],
  wantsRegions: WantsRegions,
  rules: PathRules | null = null,
): Promise<CoverageReport> {
  const reports = await readEach(files, patterns, async (path) => {
    const report = await readCoverage(files, path, wantsRegions);
    return {
      where: path,
      report: rules === null ? report : resolvePaths(path, report, rules).report,
    };
  });
  return mergeReports(reports);
}

/**
 * Test results of named files or globs.
 *
 * Errors: as `readCoverageReports`.
 */
export async function readTestReports(
  files: Files,
  patterns: readonly string[],
  baseline: readonly string[] | null,
): Promise<Reading<TestEvidence>> {
  const read = (path: string) => readTests(files, path);
  const after = await readEach(files, patterns, read);
  const before = baseline === null ? null : await readEach(files, baseline, read);
  const evidence = buildTestEvidence(after, before);
  return { evidence, warnings: evidence.after.notes };
}

async function readEach<T>(
  files: Files,
  patterns: readonly string[],
  read: (path: string) => Promise<T>,
): Promise<readonly T[]> {
  const sources: Sources = {
    root: ".",
    patterns: patterns.map((pattern) => ({ pattern, origin: null })),
  };
  const found = await findReports(files, sources, "reports");
  const [problem] = found.problems;
  if (problem !== undefined) throw new SoakgateError("evidence", problem);
  const values: T[] = [];
  for (const path of found.paths) values.push(await read(path));
  return values;
}
