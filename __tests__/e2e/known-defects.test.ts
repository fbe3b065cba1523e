import { describe, expect, it } from "vitest";
import { buildCoverageEvidence } from "../../src/coverage/evidence.ts";
import { patchCoverage } from "../../src/coverage/patch.ts";
import type { Report } from "../../src/domain/report.ts";
import { annotationCommands, annotationsOf } from "../../src/github/annotations.ts";
import { outputsOf } from "../../src/github/outputs.ts";
import { reportOf } from "../coverage/building.ts";
import { fixture } from "../coverage/reading.ts";
import { folderWith } from "../support/folder.ts";
import { emptyReport } from "../support/github/report.ts";
import { coveragepy, junit } from "../support/reports.ts";
import { fakeGit, soakgate } from "../support/terminal.ts";

type Content = string | Uint8Array;

async function run(
  files: Readonly<Record<string, Content>>,
  argv: readonly string[],
  tracked: readonly string[] | null = null,
): Promise<{ exit: number; json: Report; err: string }> {
  const outcome = await soakgate(folderWith(files), ["run", "--no-soak", "--json", "-", ...argv], {
    git: fakeGit(tracked),
  });
  return { ...outcome, json: outcome.out === "" ? emptyReport() : JSON.parse(outcome.out) };
}

const lines = (report: Report) => report.coverage?.total.lines;
const lcov = (path: string, ...records: string[]) =>
  `SF:${path}\n${records.join("\n")}\nend_of_record\n`;

/** Defects of other tools, as evidence.md §9 lists them, through the door that a user takes. */
describe("what other tools get wrong", () => {
  it("merges two identical Go reports of 60/100 to 60/100", async () => {
    const go = "mode: set\nm/a.go:1.1,50.2 60 1\nm/a.go:51.1,90.2 40 0\n";
    const argv = ["--coverage", "*.out"];
    const { json } = await run({ "a.out": go, "b.out": go }, argv);
    expect(json.coverage?.total.statements).toEqual({ covered: 60, total: 100 });
  });

  it.each([
    ["80%", 1599, 2000],
    ["90%", 89_988, 100_000],
  ])("never rounds up to a gate of %s (%i of %i)", async (threshold, covered, total) => {
    const argv = ["--coverage", "c.json", "--gate", `total lines >= ${threshold}`];
    const { exit, json } = await run({ "c.json": coveragepy({ "a.py": [covered, total] }) }, argv);
    expect([exit, json.verdict]).toEqual([1, "fail"]);
  });

  it("has no threshold of a folder that can never match", async () => {
    const argv = ["--coverage", "c.json", "--gate", "path srv/** lines >= 1%"];
    const { exit, json } = await run({ "c.json": coveragepy({ "src/a.py": [9, 9] }) }, argv);
    expect([exit, json.verdict]).toEqual([1, "fail"]);
    expect(JSON.stringify(json.problems)).toMatch(/srv\/\*\*/);
  });

  it("reads thresholds as the configuration means them, not as its text looks", async () => {
    const config = `version: 1
coverage: { reports: [c.json] }
# gates: [ total lines >= 99% ]
gates:
  - gate: >-
      total
      lines >= 50%
`;
    const { exit, json } = await run(
      { "soakgate.yml": config, "c.json": coveragepy({ "a.py": [5, 10] }) },
      [],
    );
    expect([exit, json.gates.map((each) => each.gate)]).toEqual([0, ["total lines >= 50%"]]);
  });

  it("keeps a file that was renamed and edited, with its own before", () => {
    const evidence = buildCoverageEvidence({
      after: reportOf({ "new.py": { lines: { 1: 1, 2: 0 } } }),
      before: reportOf({ "old.py": { lines: { 1: 0 } } }),
      renames: new Map([["old.py", "new.py"]]),
      baseline: { kind: "file", state: "found", commit: null, distance: null },
      modules: [],
      targets: [],
      exclude: [],
      tracked: null,
      patch: null,
    });
    expect(evidence.select({ kind: "path", pattern: "new.py" })).toMatchObject({
      selections: [
        {
          before: { totals: { lines: { covered: 0, total: 1 } } },
          after: { totals: { lines: { covered: 1, total: 2 } } },
        },
      ],
    });
  });

  it("takes no module for another because its paths end alike", async () => {
    const files = { "c.info": lcov("/build/x/util.c", "DA:1,1") };
    const argv = ["--coverage", "c.info"];
    const { json } = await run(files, argv, ["a/util.c", "b/util.c"]);
    expect(Object.keys(json.coverage?.files ?? {})).toEqual(["/build/x/util.c"]);
    expect(json.warnings.join("\n")).toContain("one of a/util.c, b/util.c?");
  });

  it("gates on lines, never on the mean of the files' percentages", async () => {
    const files = { "c.json": coveragepy({ "small.py": [1, 1], "large.py": [0, 99] }) };
    const argv = ["--coverage", "c.json", "--gate", "total lines >= 50%"];
    const { exit, json } = await run(files, argv);
    expect([exit, lines(json)]).toEqual([1, { covered: 1, total: 100 }]);
  });

  it("orders lines by number: 9 stands before 10", async () => {
    const files = { "c.info": lcov("a.c", "DA:10,0", "DA:9,0", "DA:2,0", "DA:100,0", "DA:1,1") };
    const { json } = await run(files, ["--coverage", "c.info"]);
    expect(json.coverage?.files["a.c"]?.uncovered).toEqual([
      [2, 2],
      [9, 10],
      [100, 100],
    ]);
  });

  it("reads LCOV lines with a checksum", async () => {
    const files = { "c.info": lcov("a.c", "DA:1,1,PF4Rz2r7RTliO9u6bZ7h6g", "DA:2,0,ABC=") };
    const { json } = await run(files, ["--coverage", "c.info"]);
    expect(lines(json)).toEqual({ covered: 1, total: 2 });
  });

  it("reads JaCoCo's groups", async () => {
    const source = `<package name="p"><sourcefile name="A.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/><counter type="LINE" missed="0" covered="1"/></sourcefile></package>`;
    const report = `<report name="r"><group name="one"><group name="inner">${source}</group></group><counter type="LINE" missed="0" covered="1"/></report>`;
    const { json } = await run({ "j.xml": report }, ["--coverage", "j.xml"]);
    expect(lines(json)).toEqual({ covered: 1, total: 1 });
  });

  it("keeps a line missed that one report missed and another did not measure", async () => {
    const files = { "a.info": lcov("a.c", "DA:1,1", "DA:2,0"), "b.info": lcov("a.c", "DA:1,1") };
    const { json } = await run(files, ["--coverage", "*.info"]);
    expect(lines(json)).toEqual({ covered: 1, total: 2 });
    expect(json.coverage?.files["a.c"]?.uncovered).toEqual([[2, 2]]);
  });

  it("cuts annotations, never the totals", async () => {
    const tests = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`t${at}`, "failed" as const]),
    );
    const gates = Array.from({ length: 60 }, (_, at) => ["--gate", `test "t${at}" = passed`]);
    const argv = ["--tests", "j.xml", ...gates.flat()];
    const { json } = await run({ "j.xml": junit(tests) }, argv);
    expect(annotationCommands(annotationsOf(json)).length).toBeLessThanOrEqual(10);
    const outputs = outputsOf(json, { markdown: "", json: "", folder: "" }, "");
    expect([json.tests?.failed, outputs.get("tests-failed")]).toEqual([60, "60"]);
    expect(outputs.get("gates-failed")).toBe("61");
  });

  it("counts tests of nested suites", async () => {
    const { json } = await run({ "j.xml": fixture("junit/phpunit/after.xml") }, [
      "--tests",
      "j.xml",
    ]);
    // Eleven, says PHPUnit; three of them stand in a suite of a suite of a suite.
    expect(json.tests?.total).toBe(11);
  });

  it("has no figure for changed lines but those of the measured tree", async () => {
    const argv = ["--coverage", "c.json", "--gate", "patch lines >= 1%"];
    const { json } = await run({ "c.json": coveragepy({ "a.py": [9, 9] }) }, argv);
    expect([json.coverage?.patch, json.gates[0]?.verdict]).toEqual([null, "unknown"]);
    expect(json.verdict).toBe("unknown");
    // Main grew by five lines after the branch began, so line 1 of the branch is line 6 as measured.
    const measured = reportOf({ "a.py": { lines: { 1: 1, 2: 1, 6: 0 } } });
    const { measured: patch } = patchCoverage(measured, new Map([["a.py", [[6, 6]]]]));
    expect(patch.totals.lines).toEqual({ covered: 0, total: 1 });
  });
});
