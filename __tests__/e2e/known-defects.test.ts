import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/action/main.ts";
import { runSoakJob } from "../../src/app/soak-job.ts";
import type { Report } from "../../src/domain/report.ts";
import { annotationCommands, annotationsOf } from "../../src/github/annotations.ts";
import { outputsOf } from "../../src/github/outputs.ts";
import { commandLineGit } from "../../src/host/git.ts";
import { threadWorkers } from "../../src/host/workers.ts";
import { fixture } from "../coverage/reading.ts";
import { clone, commit, git, pullRequest } from "../support/branches.ts";
import { checkout } from "../support/checkout.ts";
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

  it("keeps a file that was renamed and edited, with its own before", async () => {
    const source = Array.from({ length: 20 }, (_, at) => `x${at} = ${at}\n`).join("");
    const folder = clone(checkout({ "old.py": source }));
    git(folder, "mv", "old.py", "new.py");
    commit(folder, { "new.py": source.replace("x7", "y7") });
    writeFileSync(join(folder, "before.json"), coveragepy({ "old.py": [10, 20] }));
    writeFileSync(join(folder, "after.json"), coveragepy({ "new.py": [12, 20] }));
    const argv = ["--coverage", "after.json", "--coverage-baseline", "before.json"];
    const gate = ["--gate", "new.py lines delta >= 10pt"];
    const { out } = await soakgate(folder, ["run", "--no-soak", "--json", "-", ...argv, ...gate], {
      git: commandLineGit(folder),
    });
    const json: Report = JSON.parse(out);
    expect(json.gates.map((each) => each.verdict)).toEqual(["pass"]);
    expect(Object.keys(json.coverage?.files ?? {})).toEqual(["new.py"]);
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

  it("numbers changed lines on the merge commit, where coverage was measured", async () => {
    // Main grew by two lines above: the branch's line 2, which was covered, is line 4, which was not.
    const { folder, head, base } = pullRequest();
    const measured = ["DA:1,1", "DA:2,1", "DA:3,1", "DA:4,0", "DA:5,1"];
    const pull = { number: 7, head: { sha: head }, base: { sha: base } };
    const job = folderWith({ "event.json": JSON.stringify({ pull_request: pull }) });
    writeFileSync(join(folder, "c.info"), lcov("a.py", ...measured));
    let log = "";
    const exit = await main({
      environment: {
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(job, "event.json"),
        RUNNER_TEMP: job,
        "INPUT_COVERAGE-REPORTS": "c.info",
        INPUT_GATES: "patch lines >= 50%",
        INPUT_SOAK: "false",
        "INPUT_REPORT-DIR": join(job, "report"),
      },
      workingDirectory: folder,
      entry: "index.js",
      workers: threadWorkers("", runSoakJob, 1),
      log: (line) => {
        log += `${line}\n`;
      },
    });
    expect(exit, log).toBe(1);
    const report: Report = JSON.parse(readFileSync(join(job, "report/report.json"), "utf8"));
    expect(report.coverage?.patch).toEqual({
      totals: { lines: { covered: 0, total: 1 } },
      files: [{ path: "a.py", uncovered: [[4, 4]] }],
    });
    expect(report.gates.map((each) => [each.gate, each.verdict])).toEqual([
      ["patch lines >= 50%", "fail"],
    ]);
  });

  it("has no figure for changed lines where git does not know them", async () => {
    const argv = ["--coverage", "c.json", "--gate", "patch lines >= 1%"];
    const { json } = await run({ "c.json": coveragepy({ "a.py": [9, 9] }) }, argv);
    expect([json.coverage?.patch, json.gates[0]?.verdict]).toEqual([null, "unknown"]);
    expect(json.verdict).toBe("unknown");
  });
});
