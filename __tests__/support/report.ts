import { NO_REGIONS } from "../../src/coverage/region-table.ts";
import type {
  CoverageEvidence,
  CoverageSubject,
  FileCoverage,
  LineRange,
  Measured,
  ModuleCoverage,
  Selected,
} from "../../src/domain/coverage.ts";
import type { GateResult } from "../../src/domain/gate.ts";
import type { MilestonePlan } from "../../src/domain/milestone.ts";
import type { Ratio } from "../../src/domain/ratio.ts";
import type { Report } from "../../src/domain/report.ts";
import type { TestCase, TestEvidence } from "../../src/domain/tests.ts";
import { buildReport, type ReportInput } from "../../src/report/build.ts";

/** Every figure here is the milestone example's, taken by hand from the tools' own printouts. */
export const FAILOVER = "tools/chaos/soak_failover.py";
const MISSED = [118, 122, 123, 124, 126, 127, 128, 168];

export function ratio(covered: number, total: number): Ratio {
  return { covered, total };
}

export function measured(counts: Ratio, files = 1, uncovered: readonly LineRange[] = []): Measured {
  return { files, totals: { lines: counts }, uncovered };
}

/** A file of which only these lines are known. */
export function fileCoverage(
  path: string,
  counts: Ratio,
  hit: readonly number[] = [],
  missed: readonly number[] = [],
): FileCoverage {
  const numbers = [...hit, ...missed].sort((a, b) => a - b);
  const gone = new Set(missed);
  return {
    path,
    totals: { lines: counts },
    lines: {
      numbers: Uint32Array.from(numbers),
      hits: Uint32Array.from(numbers.map((line) => (gone.has(line) ? 0 : 1))),
    },
    branches: null,
    functions: null,
    blocks: null,
    regions: NO_REGIONS,
  };
}

export function gateResult(gate: string, overrides: Partial<GateResult> = {}): GateResult {
  return {
    gate,
    say: null,
    level: "error",
    verdict: "pass",
    expected: "",
    measured: null,
    missing: null,
    reason: null,
    attested: false,
    ...overrides,
  };
}

const UNTOUCHED: readonly (readonly [path: string, covered: number, total: number])[] = [
  ["tools/edge_sentinel/analyze.py", 0, 490],
  ["tools/finops/exporter.py", 0, 490],
  ["tools/live/ci_gates/live_gate.py", 0, 490],
  ["tools/region/region_canary.py", 0, 490],
  ["tools/region/run_canary_compare.py", 0, 490],
  ["tools/shadow/run_shadow.py", 130, 300],
  ["tools/soak/config_manager.py", 162, 200],
  ["tools/soak/reporter.py", 0, 490],
  ["tools/tuning/apply_from_sweep.py", 102, 120],
  ["tools/tuning/sweep_grid.py", 0, 490],
];

const COMPONENTS = [
  {
    name: "Core FakeKVLock API",
    subject: { kind: "symbol", path: FAILOVER, symbol: "FakeKVLock" },
  },
  {
    name: "main(), argument parsing",
    subject: { kind: "range", path: FAILOVER, first: 108, last: 114 },
  },
  {
    name: "main(), normal mode",
    subject: { kind: "range", path: FAILOVER, first: 130, last: 164 },
  },
] as const;

function milestoneCoverage(): CoverageEvidence {
  const hit = [6, 18, 100, 108, 114, 117, 130, 164, 167];
  const failover = fileCoverage(FAILOVER, ratio(62, 70), hit, MISSED);
  const others = UNTOUCHED.map(([path, covered, total]) =>
    fileCoverage(path, ratio(covered, total)),
  );
  const modules: ModuleCoverage[] = [
    {
      name: FAILOVER,
      before: measured(ratio(39, 68)),
      after: measured(ratio(62, 70), 1, [
        [118, 118],
        [122, 124],
        [126, 128],
        [168, 168],
      ]),
    },
    ...UNTOUCHED.map(([name, covered, total]) => ({
      name,
      before: measured(ratio(covered, total)),
      after: measured(ratio(covered, total)),
    })),
  ];
  const report = {
    formats: ["coveragepy"],
    tool: "coverage.py 7.11.0",
    headline: "lines",
    sources: [],
    notes: [],
  } as const;
  return {
    after: { ...report, totals: { lines: ratio(456, 4120) }, files: [failover, ...others] },
    before: { ...report, totals: { lines: ratio(433, 4118) }, files: [] },
    baseline: { kind: "file", state: "found", commit: null, distance: null },
    modules,
    unassigned: {
      name: "unassigned",
      before: measured(ratio(0, 0), 0),
      after: measured(ratio(0, 0), 0),
    },
    patch: null,
    notes: [],
    select: selectComponent,
  };
}

function selectComponent(subject: CoverageSubject): Selected {
  const counts: Readonly<Record<string, readonly [Ratio, LineRange]>> = {
    "symbol FakeKVLock": [ratio(26, 26), [18, 100]],
    "range 108": [ratio(7, 7), [108, 114]],
    "range 130": [ratio(13, 13), [130, 164]],
  };
  const key =
    subject.kind === "symbol"
      ? `symbol ${subject.symbol}`
      : subject.kind === "range"
        ? `range ${subject.first}`
        : "";
  const found = counts[key];
  if (found === undefined) return { kind: "nothing", reason: "nothing matches" };
  return {
    kind: "found",
    selections: [{ name: key, before: null, after: measured(found[0]), range: found[1] }],
  };
}

export function testCase(name: string, overrides: Partial<TestCase> = {}): TestCase {
  return {
    id: name,
    name,
    suite: "",
    className: "",
    file: null,
    outcome: "passed",
    flaky: false,
    durationUs: null,
    message: null,
    ...overrides,
  };
}

export const NEW_TESTS = [
  "test_acquire_updates_owner_and_expiry_atomically",
  "test_cli_normal_mode_in_process",
  "test_cli_with_custom_ttl_in_process",
  "test_expiry_calculation_with_large_timestamps",
  "test_multiple_renewals_extend_expiry",
  "test_renew_does_not_change_owner",
] as const;

function milestoneTests(): TestEvidence {
  const old = Array.from({ length: 27 }, (_, index) => testCase(`test_old_${index}`));
  const added = NEW_TESTS.map((name) => testCase(name));
  return {
    after: { cases: [...old, ...added], durationUs: 288_000, notes: [] },
    before: { cases: old, durationUs: 288_000, notes: [] },
    delta: {
      added,
      removed: [],
      regressed: [],
      fixed: [],
      newlySkipped: [],
      stillPassing: 27,
      passedBefore: 27,
    },
  };
}

const PLAN: MilestonePlan = {
  name: "P0.4 Milestone 3",
  step: 3,
  steps: [
    step("config_manager.py"),
    step("run_shadow.py"),
    {
      ...step("soak_failover.py"),
      goal: `Raise ${FAILOVER} from 57% to 70%`,
      targets: [{ name: FAILOVER, atLeast: "70%", origin: null }],
      notes: [
        {
          path: FAILOVER,
          first: 118,
          last: 128,
          reason: "the smoke branch has a known bug and has never run",
        },
      ],
    },
    step("Small utilities"),
    step("Raise the CI gate from 10% to 12%"),
  ],
};

function step(title: string): MilestonePlan["steps"][number] {
  return {
    title,
    goal: null,
    targets: [],
    criteria: [],
    components: [],
    notes: [],
    evidence: null,
  };
}

const TRANSCRIPT = `CHAOS t=0 role=A state=leader lock=acq idem_hits=0
CHAOS t=100 role=A state=leader lock=renew idem_hits=0
CHAOS t=600 role=A state=leader lock=renew idem_hits=1
CHAOS t=1100 role=A state=leader lock=renew idem_hits=1
CHAOS t=1600 role=A state=leader lock=renew idem_hits=2
CHAOS t=2100 role=A state=leader lock=renew idem_hits=3
CHAOS t=2600 role=A state=leader lock=renew idem_hits=4
CHAOS t=4100 role=B state=leader lock=acq idem_hits=5
CHAOS t=4200 role=B state=leader lock=renew idem_hits=6
CHAOS t=4700 role=B state=leader lock=renew idem_hits=7
CHAOS t=5200 role=B state=leader lock=renew idem_hits=8
CHAOS t=5700 role=B state=leader lock=renew idem_hits=9
CHAOS_SUMMARY takeover_ms=1100 idem_hits_total=9 alert_storm_counter=0
CHAOS_RESULT=OK`.split("\n");

const CRITERIA: readonly GateResult[] = [
  gateResult(`${FAILOVER} lines >= 70%`, { expected: "at least 70%", measured: "62/70 = 88.5%" }),
  gateResult("tests failed = 0", { say: "All new tests pass", measured: "0 of 33" }),
  gateResult("tests regressed = 0", {
    say: "No regressions in existing tests",
    measured: "27/27 still pass",
  }),
  gateResult(`${FAILOVER}#FakeKVLock lines >= 100%`, {
    say: "Core FakeKVLock API 100% covered",
    measured: "26/26",
  }),
  gateResult(`${FAILOVER}:130-164 lines >= 100%`, {
    say: "CLI normal mode path covered",
    measured: "13/13",
  }),
  gateResult('attested "Minimal refactoring (no external behaviour changes)"', { attested: true }),
];

/** What `run` knows after the milestone example: step 3, completed. */
export function milestoneInput(overrides: Partial<ReportInput> = {}): ReportInput {
  return {
    tool: "1.0.0",
    createdAt: "2025-10-27T09:30:00Z",
    commit: "c0ffee1c0ffee1c0ffee1c0ffee1c0ffee1c0ffe",
    repository: "https://github.com/octo/app",
    runUrl: "https://github.com/octo/app/actions/runs/7",
    verdict: "pass",
    reason: "",
    demonstration: null,
    soak: {
      verdict: "pass",
      reason: "",
      drill: {
        result: "OK",
        takeoverMs: 1100,
        idemHits: 9,
        alertStorms: 0,
        failures: [],
        transcript: TRANSCRIPT,
      },
      runs: [],
    },
    coverage: milestoneCoverage(),
    tests: milestoneTests(),
    gates: [],
    milestone: {
      plan: PLAN,
      step: 3,
      claimed: true,
      state: "completed",
      criteria: CRITERIA,
      components: COMPONENTS,
      finished: [
        {
          step: 1,
          title: "config_manager.py",
          modules: [
            {
              name: "tools/soak/config_manager.py",
              before: ratio(154, 200),
              after: ratio(162, 200),
            },
          ],
          totalAfter: ratio(303, 4118),
        },
        {
          step: 2,
          title: "run_shadow.py",
          modules: [
            { name: "tools/shadow/run_shadow.py", before: ratio(0, 300), after: ratio(130, 300) },
          ],
          totalAfter: ratio(433, 4118),
        },
      ],
      next: {
        gate: "total lines >= 12%",
        step: 5,
        atLeast: "12%",
        missing: 39,
        metric: "lines",
        cheapest: [{ path: "tools/edge_sentinel/analyze.py", uncovered: 490 }],
      },
    },
    problems: [],
    warnings: [],
    read: [
      { format: "coveragepy", count: 2 },
      { format: "junit", count: 2 },
    ],
    ...overrides,
  };
}

/** The completed step of the milestone example. */
export function milestoneReport(overrides: Partial<ReportInput> = {}): Report {
  return buildReport(milestoneInput(overrides));
}
