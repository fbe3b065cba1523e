import { byCodeUnit } from "../domain/order.ts";
import type { TestCase, TestRun } from "../domain/tests.ts";
import { foldRuns, sum } from "./attempts.ts";

/**
 * The files of one commit as one run: shards side by side, and a test that several files know (a matrix) once, with its most
 * severe result. Order does not matter to the counts; a file given twice changes no test.
 */
export function mergeRuns(runs: readonly TestRun[]): TestRun {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return only;
  const cases = new Map<string, TestCase>();
  const repeated = new Set<string>();
  let durationUs: number | null = null;
  for (const run of runs) {
    durationUs = sum(durationUs, run.durationUs);
    for (const test of run.cases) {
      const known = cases.get(test.id);
      if (known !== undefined) repeated.add(test.id);
      cases.set(test.id, known === undefined ? test : { ...known, ...foldRuns(known, test) });
    }
  }
  const notes = runs.flatMap((run) => run.notes);
  if (repeated.size > 0) {
    notes.push(
      `${repeated.size} ${repeated.size === 1 ? "test stands" : "tests stand"} in several reports: ` +
        "counted once, with the most severe result",
    );
  }
  return {
    cases: [...cases.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    durationUs,
    notes,
  };
}
