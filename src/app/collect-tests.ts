import type { Sources } from "../config/options.ts";
import type { Files } from "../domain/ports.ts";
import type { EvidenceProblem } from "../domain/report.ts";
import type { TestEvidence, TestRun } from "../domain/tests.ts";
import { buildTestEvidence } from "../results/evidence.ts";
import { findReports, type Readings, readAll, readTests } from "./reports.ts";

/** Which test reports to read. `baseline` null: none is named. */
export interface TestRequest {
  readonly reports: Sources;
  readonly baseline: Sources | null;
}

/** What reading test reports came to. `evidence` is null where no report could be read. */
export interface CollectedTests {
  readonly evidence: TestEvidence | null;
  readonly problems: readonly EvidenceProblem[];
  readonly warnings: readonly string[];
  readonly reportsRead: number;
}

/** Reads test results before and after. Bad reports become problems and never stop the rest. */
export async function collectTests(files: Files, request: TestRequest): Promise<CollectedTests> {
  const after = await read(files, request.reports, "tests.reports");
  const before =
    request.baseline === null ? null : await read(files, request.baseline, "tests.baseline");
  const problems: EvidenceProblem[] = [
    ...after.problems.map((message) => ({ source: "tests" as const, message })),
    ...(before?.problems ?? []).map((message) => ({ source: "test baseline" as const, message })),
  ];
  const beforeRuns = before === null || before.values.length === 0 ? null : runsOf(before);
  const evidence = after.values.length === 0 ? null : buildTestEvidence(runsOf(after), beforeRuns);
  return {
    evidence,
    problems,
    warnings: evidence?.after.notes ?? [],
    reportsRead: after.values.length,
  };
}

function runsOf(readings: Readings<TestRun>): readonly TestRun[] {
  return readings.values.map((reading) => reading.value);
}

async function read(files: Files, sources: Sources, what: string): Promise<Readings<TestRun>> {
  const found = await findReports(files, sources, what);
  const readings = await readAll(found.paths, (path) => readTests(files, path));
  return { values: readings.values, problems: [...found.problems, ...readings.problems] };
}
