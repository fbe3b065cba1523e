import type {
  CoverageEvidence,
  CoverageReport,
  Measured,
  Selected,
  Selection,
  Totals,
} from "../../src/domain/coverage.ts";
import type { DrillResult } from "../../src/domain/drill.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { GateResult, GateSource } from "../../src/domain/gate.ts";
import type { Distribution, SoakMetrics, SoakRun } from "../../src/domain/soak-run.ts";
import type { TestCase, TestEvidence } from "../../src/domain/tests.ts";
import { evaluateGate, type GateOutcome } from "../../src/gates/evaluate.ts";
import { parseGate } from "../../src/gates/grammar.ts";

/** A gate line without origin. */
export function line(text: string, rest: Partial<GateSource> = {}): GateSource {
  return { text, say: null, level: "error", waive: null, origin: null, ...rest };
}

/** Parses and judges a line. */
export function outcome(
  text: string,
  evidence: Evidence,
  rest: Partial<GateSource> = {},
): GateOutcome {
  return evaluateGate(parseGate(line(text, rest)), evidence);
}

/** The result alone. */
export function judged(
  text: string,
  evidence: Evidence,
  rest: Partial<GateSource> = {},
): GateResult {
  return outcome(text, evidence, rest).result;
}

/** Evidence of nothing, with parts put in. */
export function evidence(parts: Partial<Evidence> = {}): Evidence {
  return {
    coverage: null,
    tests: null,
    soak: null,
    description: { kind: "not-asked", reason: "judged on pull requests" },
    absent: {},
    testBaseline: "none",
    baselineRequired: false,
    date: "2026-06-15",
    ...parts,
  };
}

function measured(totals: Totals): Measured {
  return { files: 1, totals, uncovered: [] };
}

/** `[covered, total]` now and before; null where there is none. */
export type Counts = readonly [covered: number, total: number] | null;

/** A selection in lines. */
export function row(name: string, now: Counts, was: Counts = null): Selection {
  const side = (counts: Counts): Measured | null =>
    counts === null ? null : measured({ lines: { covered: counts[0], total: counts[1] } });
  return { name, after: side(now), before: side(was), range: null };
}

function report(totals: Totals): CoverageReport {
  return {
    formats: ["lcov"],
    tool: null,
    headline: "lines",
    totals,
    files: [],
    sources: [],
    notes: [],
  };
}

/** Coverage evidence that answers every subject alike. */
export function coverage(
  selected: readonly Selection[] | Selected,
  hasBaseline = true,
): CoverageEvidence {
  const answer: Selected = "kind" in selected ? selected : { kind: "found", selections: selected };
  return {
    after: report({}),
    before: hasBaseline ? report({}) : null,
    baseline: {
      kind: hasBaseline ? "file" : "none",
      state: hasBaseline ? "found" : "none",
      commit: null,
      distance: null,
    },
    modules: [],
    unassigned: { name: "unassigned", after: null, before: null },
    patch: null,
    notes: [],
    select: () => answer,
  };
}

/** Evidence of one selection in lines. */
export function lines(now: Counts, was: Counts = null, hasBaseline = true): Evidence {
  return evidence({ coverage: coverage([row("a.ts", now, was)], hasBaseline) });
}

/** A test of that name. */
export function test(
  name: string,
  outcome: TestCase["outcome"] = "passed",
  rest: Partial<TestCase> = {},
): TestCase {
  return {
    id: `suite ${name}`,
    name,
    suite: "suite",
    className: "Suite",
    file: null,
    outcome,
    flaky: false,
    durationUs: null,
    message: null,
    ...rest,
  };
}

/** Test evidence without a baseline. */
export function testRun(
  cases: readonly TestCase[],
  durationUs: number | null = null,
): TestEvidence {
  return { after: { cases, durationUs, notes: [] }, before: null, delta: null };
}

export const DRILL: DrillResult = {
  result: "OK",
  takeoverMs: 1100,
  idemHits: 9,
  alertStorms: 0,
  failures: [],
  transcript: [],
};

export function distribution(n: number, p99: number, max = p99): Distribution {
  return n < 20 ? { n, p50: null, p95: null, p99: null, max } : { n, p50: p99, p95: p99, p99, max };
}

/** A passing run of a soak; only what gates read is filled in. */
export function soakRun(metrics: Partial<SoakMetrics> = {}, rest: Partial<SoakRun> = {}): SoakRun {
  const read = {
    takeoverUs: {},
    overlapUs: 0,
    minSlackUs: 101_000,
    work: { attempted: 9, accepted: 9, rejectedStale: 0, acceptedStale: 0, acceptedLate: 0 },
    elections: 12,
    renewFailures: 3,
    idemHits: 5,
    availability: { downUs: 31_000, ofUs: 1_000_000 },
    ...metrics,
  };
  return {
    scenario: "default",
    verdict: "pass",
    reason: "",
    expected: "pass",
    metrics: read,
    ...rest,
  } as unknown as SoakRun;
}

/** Evidence of a soak with those runs. */
export function soak(...runs: SoakRun[]): Evidence {
  return evidence({ soak: { verdict: "pass", reason: "", drill: DRILL, runs } });
}
