import type { CoverageRow, Report } from "../../src/domain/report.ts";
import type { WitnessStory } from "../../src/domain/story.ts";
import type { TimingLint } from "../../src/domain/timing.ts";
import { milestoneReport, ratio } from "./report.ts";
import { clientGoLint, failedSoakRun } from "./soak-report.ts";

function storyOf(name: string): WitnessStory {
  return {
    nodes: 2,
    faults: 1,
    windowUs: 1,
    parties: [name],
    events: [{ kind: "note", atUs: 1, parties: [name], text: name, sentence: `then ${name} led` }],
    why: name,
    stale: null,
    replay: name,
  };
}

/** A lint in which every text that a report may bring is `name`. */
export function lintNamed(name: string): TimingLint {
  const lint = clientGoLint();
  return {
    ...lint,
    preset: name,
    classes: lint.classes.map((one) => ({
      ...one,
      law: name,
      mends: [
        { knob: "ttlUs", name, value: 18_000_000, bound: "at-least" },
        { knob: "anchor", name, value: name, bound: "choose" },
      ],
    })),
    notes: [name],
  };
}

/** A report in which every text from outside is `name`, and every list has `length` entries. */
export function reportNamed(name: string, length: number): Report {
  const base = milestoneReport();
  const { coverage, tests, milestone, soak } = base;
  if (coverage === null || tests === null || milestone === null || soak === null) {
    throw new Error("the milestone's report has everything");
  }
  const many = <T>(make: (index: number) => T): T[] => Array.from({ length }, (_, n) => make(n));
  const names = many((n) => `${name}${n}`);
  const row = (n: number): CoverageRow => ({
    name: `${name}${n}`,
    files: 1,
    before: { lines: ratio(n, 2 * n + 1) },
    after: { lines: ratio(n, 2 * n + 2) },
    target: n % 3 === 0 ? "70%" : null,
    status: n % 3 === 0 ? "missed" : "regressed",
    margin: n % 3 === 0 ? -1 : null,
    uncovered: [[1, 2]],
  });
  const gate = (n: number): Report["gates"][number] => ({
    gate: `${name}${n}`,
    say: n % 2 === 0 ? name : null,
    level: n % 3 === 0 ? "warn" : "error",
    verdict: (["pass", "fail", "unknown", "waived", "skipped"] as const)[n % 5] ?? "pass",
    expected: name,
    measured: name,
    missing: name,
    reason: name,
    attested: n % 7 === 0,
  });
  const run = failedSoakRun();
  const { witness } = run;
  if (witness === null) throw new Error("a failed soak has a witness");
  return {
    ...base,
    tool: name,
    verdict: "fail",
    reason: name,
    soak: {
      ...soak,
      reason: name,
      drill: soak.drill && { ...soak.drill, result: "FAIL", failures: names, transcript: names },
      runs: [
        {
          ...run,
          scenario: name,
          reason: name,
          seed: name,
          digest: name,
          unavoidable: [name],
          probes: { ...run.probes, missed: [name] },
          witness: { ...witness, parties: [name, name], faults: [name], story: storyOf(name) },
          lint: lintNamed(name),
        },
      ],
    },
    coverage: {
      ...coverage,
      tool: name,
      modules: many(row),
      patch: {
        totals: { lines: ratio(1, 2) },
        files: names.map((path) => ({ path, uncovered: [[1, 4]] as const })),
      },
    },
    tests: {
      ...tests,
      failed: length,
      flaky: length,
      added: names,
      removed: names,
      regressed: names,
      fixed: names,
      newlySkipped: names,
      failedTests: names.map((text) => ({ name: text, message: text })),
      flakyTests: names,
    },
    gates: many(gate),
    milestone: {
      ...milestone,
      name,
      title: name,
      goal: name,
      state: "not-yet",
      criteria: many((n) => ({ ...gate(n), gate: `criterion ${name}${n}` })),
      components: names.map((text) => ({
        name: text,
        path: text,
        range: [1, 9],
        covered: null,
        reason: text,
      })),
      uncovered: names.map((text) => ({ path: text, range: [1, 9], missed: 9, reason: text })),
      history: many((n) => ({
        step: n + 1,
        title: name,
        modules: [{ name, before: ratio(1, 2), after: ratio(2, 2) }],
        totalAfter: ratio(1, 2),
      })),
      steps: many((n) => ({ step: n + 1, title: name, state: n < 2 ? "done" : "ahead" })),
      next: {
        gate: name,
        step: 5,
        atLeast: name,
        missing: 39,
        metric: "lines",
        cheapest: names.map((path) => ({ path, uncovered: 3 })),
      },
    },
    problems: names.map((message) => ({ source: "coverage", message })),
    warnings: names,
    read: [{ format: name, count: 2 }],
  };
}
