import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCoverageEvidence, type CoverageInputs } from "../../src/coverage/evidence.ts";
import { matchersOf } from "../../src/coverage/globs.ts";
import { sumTotals } from "../../src/coverage/hits.ts";
import { type ChangedLines, patchCoverage } from "../../src/coverage/patch.ts";
import type { UnmatchedPath } from "../../src/coverage/paths.ts";
import type { CoverageEvidence, CoverageSubject } from "../../src/domain/coverage.ts";
import { fileOf, reportOf } from "./building.ts";
import { fixture, read } from "./reading.ts";

const MATCHER_OF = await matchersOf(["**"]);
const FAILOVER = "tools/chaos/soak_failover.py";

function evidenceOf(
  over: Partial<CoverageInputs> & Pick<CoverageInputs, "after">,
): CoverageEvidence {
  return buildCoverageEvidence({
    before: null,
    baseline: { kind: "none", state: "none", commit: null, distance: null },
    modules: [],
    targets: [],
    exclude: [],
    tracked: null,
    patch: null,
    matcherOf: MATCHER_OF,
    ...over,
  });
}

const milestone = async (over: Partial<CoverageInputs> = {}) =>
  evidenceOf({
    after: await read(fixture("coveragepy/milestone3/step3.json")),
    before: await read(fixture("coveragepy/milestone3/step2.json")),
    ...over,
  });

/** The one selection a subject stands for. */
function only(evidence: CoverageEvidence, subject: CoverageSubject) {
  const answer = evidence.select(subject);
  if (answer.kind !== "found") throw new Error(`${answer.kind}: ${answer.reason}`);
  expect(answer.selections).toHaveLength(1);
  return answer.selections[0];
}

function reason(evidence: CoverageEvidence, subject: CoverageSubject): string {
  const answer = evidence.select(subject);
  return answer.kind === "found" ? "found" : `${answer.kind}: ${answer.reason}`;
}

describe("the third step of the milestone", () => {
  it("has the figures of the tool, before and after", async () => {
    const evidence = await milestone({ targets: [FAILOVER] });
    expect(evidence.modules[0]).toEqual({
      name: FAILOVER,
      before: {
        files: 1,
        totals: { lines: { covered: 39, total: 68 } },
        uncovered: expect.any(Array),
      },
      after: {
        files: 1,
        totals: { lines: { covered: 62, total: 70 } },
        uncovered: [
          [118, 118],
          [122, 124],
          [126, 128],
          [168, 168],
        ],
      },
    });
    expect(only(evidence, { kind: "total" })).toMatchObject({
      before: { totals: { lines: { covered: 433, total: 4118 } } },
      after: { totals: { lines: { covered: 456, total: 4120 } } },
    });
  });

  it("counts the class as the tool does: the bodies of its methods", async () => {
    const evidence = await milestone();
    expect(only(evidence, { kind: "symbol", path: FAILOVER, symbol: "FakeKVLock" })).toMatchObject({
      after: { totals: { lines: { covered: 26, total: 26 } }, uncovered: [] },
      before: { totals: { lines: { total: 26 } } },
      range: [18, 100],
    });
  });

  it.each([
    [108, 114, 7],
    [130, 164, 13],
    [6, 100, 37],
  ])("covers every measured line of %d to %d", async (first, last, total) => {
    const evidence = await milestone();
    expect(only(evidence, { kind: "range", path: FAILOVER, first, last })).toMatchObject({
      after: { totals: { lines: { covered: total, total } }, uncovered: [] },
    });
  });

  it("groups by the top two folders where nothing is configured", async () => {
    const { modules, unassigned } = await milestone();
    expect(modules.map((row) => row.name)).toContain("tools/chaos");
    expect(unassigned.after?.totals.lines).toEqual({ covered: 0, total: 0 });
  });
});

describe("modules", () => {
  const after = reportOf({
    "lib/a.py": { lines: { 1: 1, 2: 0 } },
    "lib/b.py": { lines: { 1: 1 } },
    "bin/c.py": { lines: { 1: 0 } },
    "top.py": { lines: { 1: 1 } },
  });

  it("takes each file into the first module that matches", () => {
    const modules = [
      { name: "one", match: ["lib/a.py"] },
      { name: "all of lib", match: ["lib/**"] },
    ];
    const evidence = evidenceOf({ after, modules });
    expect(evidence.modules.map((row) => [row.name, row.after?.files])).toEqual([
      ["one", 1],
      ["all of lib", 1],
    ]);
    expect(evidence.unassigned.after).toMatchObject({
      files: 2,
      totals: { lines: { covered: 1, total: 2 } },
    });
  });

  it("puts targets first, and still measures a whole module for a gate", () => {
    const modules = [{ name: "lib", match: ["lib/**"] }];
    const evidence = evidenceOf({ after, modules, targets: ["lib/a.py"] });
    expect(evidence.modules.map((row) => [row.name, row.after?.files])).toEqual([
      ["lib/a.py", 1],
      ["lib", 1],
    ]);
    expect(only(evidence, { kind: "module", name: "lib" })?.after?.files).toBe(2);
  });

  it("groups by the nearest manifest where the repository has several packages", () => {
    const files = { "a/src/x/1.js": {}, "a/src/y/2.js": {}, "b/3.js": {}, "4.js": {} };
    const tracked = ["a/package.json", "b/pyproject.toml", "package.json"];
    const evidence = evidenceOf({ after: reportOf(files), tracked });
    expect(evidence.modules.map((row) => [row.name, row.after?.files])).toEqual([
      [".", 1],
      ["a", 2],
      ["b", 1],
    ]);
  });

  it("adds up to the total exactly, whatever the tool's total is", () => {
    const ratio = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([covered, missed]) => ({ covered, total: covered + missed }));
    const path = fc.constantFrom("a/1", "a/2", "b/1", "c/d/e", "top", "__proto__");
    const files = fc.dictionary(
      path,
      fc.record({ totals: fc.record({ lines: ratio, branches: ratio }) }),
    );
    fc.assert(
      fc.property(files, fc.option(ratio), fc.boolean(), (sketches, stated, configured) => {
        const report = reportOf({ ...sketches });
        const totals = stated === null ? report.totals : { ...report.totals, lines: stated };
        const evidence = evidenceOf({
          after: { ...report, totals },
          modules: configured ? [{ name: "a", match: ["a/**"] }] : [],
          targets: ["c"],
        });
        const rows = [...evidence.modules, evidence.unassigned].flatMap(
          (row) => row.after?.totals ?? [],
        );
        for (const [metric, sum] of Object.entries(sumTotals(rows))) {
          expect({ metric, sum }).toEqual({
            metric,
            sum: evidence.after.totals[metric as "lines"],
          });
        }
        for (const sum of Object.values(evidence.unassigned.after?.totals ?? {})) {
          expect(sum.covered).toBeGreaterThanOrEqual(0);
          expect(sum.total).toBeGreaterThanOrEqual(sum.covered);
        }
      }),
    );
  });

  it("says what the tool's total has beyond its files", () => {
    const totals = { lines: { covered: 5, total: 8 } };
    const evidence = evidenceOf({ after: { ...after, totals } });
    expect(evidence.notes).toEqual([
      "the report counts 2/3 lines beyond its files; they are unassigned",
    ]);
    expect(evidence.unassigned.after?.totals.lines).toEqual({ covered: 2, total: 3 });
  });

  it("leaves out what is excluded, from the total too", () => {
    const evidence = evidenceOf({ after, exclude: ["lib/**", "*.py"] });
    expect(evidence.after.files.map((file) => file.path)).toEqual(["bin/c.py"]);
    expect(evidence.after.totals.lines).toEqual({ covered: 0, total: 1 });
  });

  it("compares a renamed file with itself", () => {
    const before = reportOf({ "old.py": { lines: { 1: 0 } } });
    const renames = new Map([["old.py", "top.py"]]);
    const evidence = evidenceOf({ after, before, renames });
    expect(only(evidence, { kind: "path", pattern: "top.py" })).toMatchObject({
      before: { totals: { lines: { covered: 0, total: 1 } } },
      after: { totals: { lines: { covered: 1, total: 1 } } },
    });
  });

  it("warns of a baseline from another release of the tool, or of fewer files", () => {
    const before = reportOf({ "top.py": {} }, { tool: "coverage.py 7.13.1" });
    const evidence = evidenceOf({ after: { ...after, tool: "coverage.py 7.11.0" }, before });
    expect(evidence.notes).toEqual([
      expect.stringContaining("written by coverage.py 7.13.1, this report by coverage.py 7.11.0"),
      expect.stringContaining("measured 1 files, this report 4 (3 of them new)"),
    ]);
  });
});

describe("subjects", () => {
  const after = reportOf({
    "lib/a.py": { lines: { 1: 1, 2: 0, 9: 0 }, functions: { "2 f": 0 } },
    "lib/b.py": { lines: { 1: 1 } },
    "app/[id]/page.tsx": { lines: { 1: 1 } },
  });
  const evidence = evidenceOf({ after, modules: [{ name: "core", match: ["lib/**"] }] });

  it("sums all that a path means, and has each file for `each`", () => {
    expect(only(evidence, { kind: "path", pattern: "lib/*.py" })?.after?.totals.lines).toEqual({
      covered: 2,
      total: 4,
    });
    expect(only(evidence, { kind: "path", pattern: "lib" })?.after?.files).toBe(2);
    const each = evidence.select({ kind: "each", pattern: "lib/**" });
    expect(each.kind === "found" && each.selections.map((one) => one.name)).toEqual([
      "lib/a.py",
      "lib/b.py",
    ]);
  });

  it("reads a path with glob characters as the file of that name", () => {
    expect(only(evidence, { kind: "path", pattern: "app/[id]/page.tsx" })?.after?.files).toBe(1);
  });

  it("takes a bare word for a module, else for a path", () => {
    expect(only(evidence, { kind: "name", name: "core" })?.after?.files).toBe(2);
    expect(only(evidence, { kind: "name", name: "lib/b.py" })?.after?.files).toBe(1);
  });

  it("asks which is meant where a word is a module and a path", () => {
    const both = evidenceOf({ after, modules: [{ name: "lib", match: ["app/**"] }] });
    expect(reason(both, { kind: "name", name: "lib" })).toBe(
      'nothing: "lib" is a module and a path, with different files; write `module lib` or `path lib`',
    );
  });

  it.each<[CoverageSubject, string]>([
    [{ kind: "module", name: "cor" }, 'nothing: no module is called "cor"; did you mean "core"?'],
    [
      { kind: "path", pattern: "lib/c.py" },
      'nothing: the path "lib/c.py" matches no measured file; did you mean',
    ],
    [{ kind: "path", pattern: "src/b.py" }, 'matches no measured file; did you mean "lib/b.py"?'],
    [{ kind: "each", pattern: "src/**" }, 'nothing: the pattern "src/**" matches no measured file'],
    [{ kind: "symbol", path: "lib/a.py", symbol: "f" }, "unknown: the report does not say where"],
    [
      { kind: "symbol", path: "lib/a.py", symbol: "g" },
      'nothing: "lib/a.py" has no function or class "g"',
    ],
    [
      { kind: "symbol", path: "lib/b.py", symbol: "f" },
      "unknown: the report names no functions or classes",
    ],
    [
      { kind: "range", path: "nope.py", first: 1, last: 2 },
      'nothing: the path "nope.py" matches no',
    ],
    [{ kind: "patch" }, "unknown: the changed lines are not known"],
  ])("answers %j with a reason", (subject, expected) => {
    expect(reason(evidence, subject)).toContain(expected);
  });

  it("counts only measured lines of a range", () => {
    expect(only(evidence, { kind: "range", path: "lib/a.py", first: 2, last: 8 })?.after).toEqual({
      files: 1,
      totals: { lines: { covered: 0, total: 1 }, functions: { covered: 0, total: 1 } },
      uncovered: [[2, 2]],
    });
  });

  it("orders lines by number, not by their digits", () => {
    const lines = { 9: 0, 10: 0, 100: 0, 99: 0, 11: 1 };
    const many = evidenceOf({ after: reportOf({ "a.py": { lines } }) });
    expect(only(many, { kind: "path", pattern: "a.py" })?.after?.uncovered).toEqual([
      [9, 10],
      [99, 100],
    ]);
  });

  it("weighs files by their lines, never by their number", () => {
    const small = { lines: { 1: 1 } };
    const large = { lines: Object.fromEntries(Array.from({ length: 9 }, (_, at) => [at + 1, 0])) };
    const both = evidenceOf({ after: reportOf({ "d/a.py": small, "d/b.py": large }) });
    expect(only(both, { kind: "path", pattern: "d/" })?.after?.totals.lines).toEqual({
      covered: 1,
      total: 10,
    });
  });

  it("compares a range with the baseline only where the file has the same lines", () => {
    const range: CoverageSubject = { kind: "range", path: "lib/a.py", first: 1, last: 2 };
    const same = reportOf({ "lib/a.py": { lines: { 1: 0, 2: 0, 9: 0 } } });
    const shifted = reportOf({ "lib/a.py": { lines: { 1: 0, 3: 0, 10: 0 } } });
    expect(only(evidenceOf({ after, before: same }), range)?.before).not.toBeNull();
    expect(only(evidenceOf({ after, before: shifted }), range)?.before).toBeNull();
  });

  it("does not know lines of a summary", () => {
    const bare = { ...fileOf("x.js", {}), lines: null };
    const summary = evidenceOf({ after: { ...after, files: [bare] } });
    expect(reason(summary, { kind: "range", path: "x.js", first: 1, last: 2 })).toContain(
      "unknown: the report has only totals",
    );
  });

  it("refuses patterns that cost more than they can mean", () => {
    for (const pattern of ["a".repeat(1_001), "{a,b}".repeat(60), "**/a/".repeat(30)]) {
      expect(() => evidence.select({ kind: "path", pattern })).toThrow("write several patterns");
    }
  });
});

describe("patch coverage", () => {
  const report = reportOf({
    "a.py": { lines: { 1: 1, 2: 0, 3: 0, 8: 1 }, branches: { "2 x": 0, "8 x": 1 } },
    "b.py": { lines: { 1: 1 } },
  });

  it("counts changed lines that were measured, and no others", () => {
    const changed = new Map([
      ["a.py", [[2, 3] as const, [3, 6] as const]],
      ["README.md", [[1, 99] as const]],
    ]);
    expect(patchCoverage(report, changed)).toEqual({
      measured: {
        files: 1,
        totals: { lines: { covered: 0, total: 2 }, branches: { covered: 0, total: 1 } },
        uncovered: [[2, 3]],
      },
      files: [{ path: "a.py", uncovered: [[2, 3]] }],
    });
  });

  it("has nothing measured, not nothing covered, where no changed line is code", () => {
    expect(patchCoverage(report, new Map([["README.md", [[1, 9]]]])).measured.totals).toEqual({
      lines: { covered: 0, total: 0 },
    });
  });

  const asked = (lines: ChangedLines, minLines = 0, unmatched: readonly UnmatchedPath[] = []) =>
    evidenceOf({ after: report, patch: { kind: "changed", lines, unmatched, minLines } });

  it("answers the gate's subject", () => {
    const evidence = asked(new Map([["b.py", [[1, 1]]]]));
    expect(only(evidence, { kind: "patch" })?.after?.totals.lines).toEqual({
      covered: 1,
      total: 1,
    });
  });

  it("shows a small patch and does not judge it", () => {
    const lines: ChangedLines = new Map([["a.py", [[1, 3]]]]);
    expect(reason(asked(lines, 3), { kind: "patch" })).toBe("found");
    const exempt = asked(lines, 4);
    expect(exempt.patch?.measured.totals.lines).toEqual({ covered: 1, total: 3 });
    expect(reason(exempt, { kind: "patch" })).toBe(
      "skipped: 3 changed lines were measured; below 4 (patch.min-lines) they are not judged",
    );
  });

  it("does not know it where a path of the report may be a changed file", () => {
    const unmatched = [{ path: "/build/Lib/b.py", candidates: ["x/lib/b.py", "y/lib/b.py"] }];
    const of = (path: string) =>
      reason(asked(new Map([[path, [[1, 1]]]]), 0, unmatched), { kind: "patch" });
    expect(of("z/lib/b.py")).toMatch(
      /^unknown: "z\/lib\/b.py" changed, and "\/build\/Lib\/b.py" .* map the report's prefix/,
    );
    expect(of("other/b.py")).toBe("found");
  });

  it("does not know it where a changed file has no lines in the report", () => {
    const bare = { ...report, files: [{ ...fileOf("src/b.py", {}), lines: null }] };
    const lines: ChangedLines = new Map([["src/b.py", [[1, 1]]]]);
    const patch = { kind: "changed", lines, unmatched: [], minLines: 0 } as const;
    expect(reason(evidenceOf({ after: bare, patch }), { kind: "patch" })).toMatch(
      /^unknown: the report has no lines/,
    );
  });
});
