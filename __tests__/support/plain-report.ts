import type { CoverageRow, Report } from "../../src/domain/report.ts";
import { gateResult, ratio } from "./report.ts";

function row(
  name: string,
  before: readonly [number, number],
  after: readonly [number, number],
  overrides: Partial<CoverageRow> = {},
): CoverageRow {
  return {
    name,
    files: 1,
    before: { lines: ratio(...before) },
    after: { lines: ratio(...after) },
    target: null,
    status: "none",
    margin: null,
    uncovered: [],
    ...overrides,
  };
}

const UNCHANGED = Array.from({ length: 14 }, (_, index) =>
  row(
    `packages/p${index}`,
    [index === 0 ? 120 : 40, 50 + (index === 0 ? 100 : 0)],
    [index === 0 ? 120 : 40, 50 + (index === 0 ? 100 : 0)],
  ),
);

/** The form without a milestone, with the figures of the design's plain example. */
export function plainReport(overrides: Partial<Report> = {}): Report {
  return {
    schema: "soakgate/report@1",
    tool: "1.0.0",
    createdAt: null,
    commit: "9f31c02000000000000000000000000000000000",
    repository: "https://github.com/octo/app",
    runUrl: "https://github.com/octo/app/actions/runs/7",
    verdict: "fail",
    reason: "Changed lines 71.4%: 3 lines short of 80%",
    demonstration: null,
    soak: null,
    coverage: {
      formats: ["istanbul-final"],
      tool: null,
      headline: "lines",
      total: { lines: ratio(2510, 2804), branches: ratio(710, 1000) },
      baseline: {
        kind: "store",
        state: "found",
        commit: "4be77d1000000000000000000000000000000000",
        distance: 2,
        total: { lines: ratio(2485, 2769), branches: ratio(700, 1000) },
      },
      modules: [
        row("packages/core", [1845, 2019], [1870, 2054], { status: "regressed", files: 12 }),
        ...UNCHANGED,
      ],
      unassigned: row("unassigned", [0, 0], [0, 0], { files: 0 }),
      patch: {
        totals: { lines: ratio(25, 35) },
        files: [
          {
            path: "packages/core/src/retry.ts",
            uncovered: [
              [41, 47],
              [52, 52],
            ],
          },
          { path: "packages/core/src/queue.ts", uncovered: [[118, 119]] },
        ],
      },
      files: {},
    },
    tests: {
      total: 1204,
      passed: 1204,
      failed: 0,
      skipped: 0,
      flaky: 1,
      durationMs: 41_200,
      baseline: { total: 1199, durationMs: 42_000 },
      added: ["retry > gives up after the last delay", "retry > waits", "a", "b", "c"],
      removed: [],
      regressed: [],
      fixed: [],
      newlySkipped: [],
      failedTests: [],
      flakyTests: ["queue > drains on close"],
    },
    gates: [
      gateResult("tests failed = 0", { measured: "0 of 1204" }),
      gateResult("patch lines >= 80%", {
        verdict: "fail",
        measured: "25/35 = 71.4%",
        missing: "needs 3 more lines",
      }),
      gateResult("total lines drop <= 0", {
        level: "warn",
        verdict: "fail",
        measured: "10 more uncovered lines",
      }),
      gateResult('attested "Migration is reversible"', {
        verdict: "skipped",
        reason: "judged on pull requests",
        attested: true,
      }),
    ],
    milestone: null,
    problems: [],
    warnings: [],
    read: [
      { format: "istanbul-final", count: 15 },
      { format: "junit", count: 1 },
    ],
    ...overrides,
  };
}
