import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_REGIONS } from "../../src/coverage/region-table.ts";
import type { CoverageEvidence, ModuleCoverage } from "../../src/domain/coverage.ts";
import { missedRanges } from "../../src/domain/lines.ts";
import type { CoverageRow } from "../../src/domain/report.ts";
import { buildReport } from "../../src/report/build.ts";
import { coverageSection } from "../../src/report/build-coverage.ts";
import { testSection } from "../../src/report/build-tests.ts";
import { groupRows } from "../../src/report/row-groups.ts";
import { missedRuns } from "../../src/report/uncovered.ts";
import { measured, milestoneInput, milestoneReport, ratio, testCase } from "../support/report.ts";

function evidence(
  modules: readonly ModuleCoverage[],
  overrides: Partial<CoverageEvidence> = {},
): CoverageEvidence {
  const base = milestoneInput().coverage;
  if (base === null) throw new Error("the milestone has coverage");
  return { ...base, modules, ...overrides };
}

type Counts = readonly [covered: number, total: number] | null;

/** The row that a module becomes. */
function row(before: Counts, after: Counts, atLeast?: string, compared = true): CoverageRow {
  const module: ModuleCoverage = {
    name: "m",
    before: before && measured(ratio(...before)),
    after: after && measured(ratio(...after)),
  };
  const targets = atLeast === undefined ? [] : [{ name: "m", atLeast }];
  const section = coverageSection(evidence([module], compared ? {} : { before: null }), targets);
  const [made] = section.modules;
  if (made === undefined) throw new Error("one module makes one row");
  return made;
}

describe("the status of a row", () => {
  it.each<[string, Counts, Counts, string | undefined, string, number | null]>([
    ["gone", [5, 10], null, "70%", "removed", null],
    ["not there before", null, [8, 10], "70%", "new", 1],
    ["worse", [9, 10], [8, 10], "70%", "regressed", 1],
    ["worse and short", [7, 10], [6, 10], "70%", "regressed", -1],
    ["short", [5, 10], [6, 10], "70%", "missed", -1],
    ["reached", [5, 10], [7, 10], "70%", "met", 0],
    ["without a target", [5, 10], [7, 10], undefined, "none", null],
    ["one line short of a large one", [1500, 2000], [1599, 2000], "80%", "missed", -1],
    ["short by rounding", [1, 3], [2, 3], "66.67%", "missed", -1],
    ["nothing measured", [0, 0], [0, 0], "70%", "none", null],
  ])("is the first that applies: %s", (_, before, after, target, status, margin) => {
    expect(row(before, after, target)).toMatchObject({ status, margin });
  });

  it("is no baseline where there is none", () => {
    expect(row(null, [8, 10], "70%", false).status).toBe("no-baseline");
  });

  it("is no regression where only covered code went: no more is uncovered", () => {
    expect(row([90, 100], [80, 90]).status).toBe("none");
    expect(row([90, 100], [80, 91]).status).toBe("regressed");
  });
});

describe("gaps in a file", () => {
  it("join over what is no code and part at hit lines, losing no missed line", () => {
    const line = fc.record({ line: fc.integer({ min: 1, max: 200 }), hit: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (entry) => entry.line }), (entries) => {
        const sorted = [...entries].sort((a, b) => a.line - b.line);
        const lines = {
          numbers: Uint32Array.from(sorted.map((entry) => entry.line)),
          hits: Uint32Array.from(sorted.map((entry) => (entry.hit ? 1 : 0))),
        };
        const runs = missedRuns(lines);
        const missed = sorted.filter((entry) => !entry.hit).map((entry) => entry.line);
        expect(runs.reduce((sum, run) => sum + run.missed, 0)).toBe(missed.length);
        const listed = missedRanges(lines).flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(listed).toEqual(missed);
        for (const { range, missed: count } of runs) {
          const within = sorted.filter((e) => e.line >= range[0] && e.line <= range[1]);
          expect(within.every((e) => !e.hit)).toBe(true);
          expect(within).toHaveLength(count);
        }
        for (const [index, run] of runs.entries()) {
          const next = runs[index + 1];
          if (next === undefined) continue;
          const between = sorted.filter((e) => e.line > run.range[1] && e.line < next.range[0]);
          expect(between.some((e) => e.hit)).toBe(true);
        }
      }),
    );
  });
});

describe("rows that share one", () => {
  const still = (name: string): ModuleCoverage => ({
    name,
    before: measured(ratio(1, 2)),
    after: measured(ratio(1, 2)),
  });
  const changed = (name: string, covered: number): ModuleCoverage => ({
    name,
    before: measured(ratio(9, 10)),
    after: measured(ratio(covered, 10)),
  });

  it("are the unchanged ones, and their sums are exact", () => {
    const section = coverageSection(evidence([still("a"), still("b"), changed("c", 7)]));
    const groups = groupRows(section, 10);
    expect(groups.map((group) => group.after)).toEqual([ratio(7, 10), ratio(2, 4)]);
    expect(groups[1]?.title).toEqual(["2 unchanged modules"]);
  });

  it("are the least important ones beyond the limit, the worst fall first", () => {
    const modules = [changed("a", 8), changed("b", 5), changed("c", 7)];
    const groups = groupRows(coverageSection(evidence(modules)), 1);
    expect(groups[0]?.row?.name).toBe("b");
    expect(groups[1]).toMatchObject({ title: ["2 more modules"], after: ratio(15, 20) });
  });

  it("keep a single unchanged module's name", () => {
    const groups = groupRows(coverageSection(evidence([still("a"), changed("c", 7)])), 10);
    expect(groups[1]?.title).toEqual([{ kind: "code", text: "a" }]);
  });
});

describe("the test section", () => {
  it("has null lists without a baseline, never empty ones", () => {
    const after = { cases: [testCase("a")], durationUs: null, notes: [] };
    const section = testSection({ after, before: null, delta: null });
    expect(section).toMatchObject({ total: 1, added: null, removed: null, baseline: null });
  });
});

describe("a report", () => {
  it("has no coverage, tests or milestone where there were none", () => {
    const report = milestoneReport({ coverage: null, tests: null, milestone: null, soak: null });
    expect([report.coverage, report.tests, report.milestone, report.soak]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("says of components what is known, and why the rest is not", () => {
    const report = milestoneReport({ coverage: null });
    expect(report.milestone?.components[1]).toMatchObject({
      range: [108, 114],
      covered: null,
      reason: "no coverage was read",
    });
  });

  it("takes ten thousand files without a quadratic step", () => {
    const base = milestoneInput();
    const files = Array.from({ length: 10_000 }, (_, n) => ({
      path: `src/f${n}.ts`,
      totals: { lines: ratio(1, 2) },
      lines: { numbers: Uint32Array.of(1, 2), hits: Uint32Array.of(1, 0) },
      branches: null,
      functions: null,
      blocks: null,
      regions: NO_REGIONS,
    }));
    if (base.coverage === null) throw new Error("the milestone has coverage");
    const after = { ...base.coverage.after, files };
    const report = buildReport({ ...base, coverage: { ...base.coverage, after } });
    expect(Object.keys(report.coverage?.files ?? {})).toHaveLength(10_000);
  });
});
