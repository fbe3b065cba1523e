import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { folderWith } from "../support/folder.ts";
import { coveragepy } from "../support/reports.ts";
import { COMMIT, fakeGit, type Outcome, soakgate } from "../support/terminal.ts";

// What gates, targets and components ask for is known before reports are read: the glob library is
// loaded, and functions are read, only where they ask.

interface Ran extends Outcome {
  readonly json: Report;
}

async function run(files: Record<string, string>, git = fakeGit(null)): Promise<Ran> {
  const outcome = await soakgate(folderWith(files), ["run", "--json", "-"], { git });
  return { ...outcome, json: outcome.out === "" ? ({} as Report) : JSON.parse(outcome.out) };
}

const COUNTS = coveragepy({
  "src/a.py": [8, 10],
  "src/b.py": [5, 10],
  "lib/c.py": [1, 10],
  "gen/d.py": [0, 70],
});

const config = (rest: string) => `version: 1
tests: false
${rest}`;
const COVERAGE = "coverage: { reports: [coverage.json] }";

/** A configuration with one glob, what is looked at in the report, and its counts by hand. */
const GLOBS: readonly (readonly [string, string, (report: Report) => unknown, unknown])[] = [
  [
    "a gate's bare name",
    `${COVERAGE}\ngates: ["src/*.py lines >= 65%"]`,
    ({ gates }) => gates.map((gate) => [gate.verdict, gate.measured]),
    [["pass", "13/20 = 65.0%"]],
  ],
  [
    "a gate's path",
    `${COVERAGE}\ngates: ["path **/[ac].py lines >= 46%"]`,
    ({ gates }) => gates.map((gate) => [gate.verdict, gate.missing]),
    [["fail", "needs 1 more line"]],
  ],
  [
    "each file",
    `${COVERAGE}\ngates: ["each src/{a,b}.py lines >= 50%"]`,
    ({ gates }) => gates.map((gate) => gate.verdict),
    ["pass"],
  ],
  [
    "exclude",
    "coverage: { reports: [coverage.json], exclude: ['gen/**'] }\ngates: ['total lines >= 46%']",
    ({ gates }) => gates.map((gate) => gate.measured),
    ["14/30 = 46.6%"],
  ],
  [
    "a module",
    "coverage: { reports: [coverage.json], modules: [{ name: core, match: ['{src,lib}/*'] }] }\ngates: ['module core lines >= 40%']",
    ({ gates }) => gates.map((gate) => gate.measured),
    ["14/30 = 46.6%"],
  ],
];

const STEPS: readonly (readonly [string, string])[] = [
  ["the step's target", "{ title: t, targets: { 'src/*': 60% } }"],
  ["the step's criterion", "{ title: t, criteria: ['src/* lines >= 60%'] }"],
];

describe("a glob", () => {
  it.each(GLOBS)("is understood as %s", async (_, rest, look, expected) => {
    const { err, json } = await run({ "soakgate.yml": config(rest), "coverage.json": COUNTS });
    expect(err).toBe("");
    expect(look(json)).toEqual(expected);
  });

  it.each(STEPS)("is understood as %s", async (_, step) => {
    const milestone = `${COVERAGE}\nmilestone: { name: M, step: 1, steps: [${step}] }`;
    const { exit, json } = await run({
      "soakgate.yml": config(milestone),
      "coverage.json": COUNTS,
    });
    expect([exit, json.milestone?.state]).toEqual([0, "completed"]);
    expect(json.milestone?.criteria[0]?.measured).toBe("13/20 = 65.0%");
  });

  it("names no file that has a part", async () => {
    const step = `{ title: t, targets: { "src/*.py#Lock": 60% } }`;
    const milestone = `${COVERAGE}\nmilestone: { name: M, step: 1, steps: [${step}] }`;
    const files = { "soakgate.yml": config(milestone), "coverage.json": COUNTS };
    const { exit, json } = await run(files);
    expect(exit).not.toBe(70);
    expect(json.problems[0]?.message).toContain('"src/*.py" matches no measured file');
  });

  it("is understood as the target of a finished step, of its evidence, and of the next step", async () => {
    const milestone = `${COVERAGE}
milestone:
  name: M
  step: 2
  steps:
    - title: one
      targets: { "src/*": 60% }
      evidence: { before: [old.json], after: [coverage.json] }
    - { title: two, criteria: [lib/c.py lines >= 10%] }
    - { title: three, targets: { "{lib,gen}/*": 90% } }`;
    const { exit, err, json } = await run({
      "soakgate.yml": config(milestone),
      "coverage.json": COUNTS,
      "old.json": coveragepy({ "src/a.py": [1, 10] }),
    });
    expect([err, exit, json.verdict]).toEqual(["", 0, "pass"]);
    expect(json.milestone?.history[0]?.modules).toEqual([
      { name: "src/*", before: { covered: 1, total: 10 }, after: { covered: 13, total: 20 } },
    ]);
  });
});

/** A report of one file with a class of ten lines, the last ones missed; `functions` as given. */
function withClass(path: string, covered: number, functions: unknown = {}): string {
  const report = JSON.parse(coveragepy({ [path]: [covered, 10] }));
  const { executed_lines, missing_lines, summary } = report.files[path];
  const classes = { Lock: { executed_lines, missing_lines, summary } };
  report.files[path] = { ...report.files[path], classes, functions };
  return JSON.stringify(report);
}

const LOCK = `${COVERAGE}\ngates: ["src/lock.py#Lock lines >= 80%"]`;

/** A git that saw `src/mutex.py` become `src/lock.py`. */
const renaming = {
  ...fakeGit(["src/lock.py"]),
  mergeBase: async () => COMMIT.commit,
  commit: async () => COMMIT.commit,
  diff: async () =>
    "diff --git a/src/mutex.py b/src/lock.py\nsimilarity index 100%\nrename from src/mutex.py\nrename to src/lock.py\n",
};

describe("a part of a file", () => {
  it.each([
    ["as the repository", "src/lock.py"],
    ["with a folder of the build before it", "/builds/job/src/lock.py"],
    ["with backslashes", "C:\\job\\src\\lock.py"],
  ])("is found where the report writes paths %s", async (_, path) => {
    const files = { "soakgate.yml": config(LOCK), "coverage.json": withClass(path, 8) };
    const { json } = await run(files, fakeGit(["src/lock.py", "soakgate.yml"]));
    expect(json.gates.map((gate) => [gate.verdict, gate.measured])).toEqual([
      ["pass", "8/10 = 80.0%"],
    ]);
  });

  it("is found where the settings give the file another name", async () => {
    const mapped = LOCK.replace("] }", "], paths: { dist/min-: src } }");
    const { json } = await run({
      "soakgate.yml": config(mapped),
      "coverage.json": withClass("dist/min-lock.py", 8),
    });
    expect(json.gates[0]?.measured).toBe("8/10 = 80.0%");
  });

  it("is compared with itself under the file's old name", async () => {
    const gate = `coverage: { reports: [coverage.json], baseline: [base.json] }
gates: ["src/lock.py#Lock lines drop <= 0"]`;
    const files = {
      "soakgate.yml": config(gate),
      "coverage.json": withClass("src/lock.py", 8),
      "base.json": withClass("src/mutex.py", 9),
    };
    const { exit, json } = await run(files, renaming);
    expect([exit, json.gates[0]?.verdict]).toEqual([1, "fail"]);
  });

  it("is not compared with a baseline that cannot be read where a file had another name", async () => {
    const old = JSON.parse(withClass("src/mutex.py", 9));
    const other = JSON.parse(withClass("src/other.py", 9, { f: { summary: null } }));
    const files = {
      "soakgate.yml": config(`coverage: { reports: [coverage.json], baseline: [base.json] }
gates: ["src/lock.py#Lock lines drop <= 0"]`),
      "coverage.json": withClass("src/lock.py", 8),
      "base.json": JSON.stringify({ ...old, files: { ...old.files, ...other.files } }),
    };
    const { exit, json } = await run(files, renaming);
    expect([exit, json.gates[0]?.verdict]).toEqual([1, "unknown"]);
    expect(json.problems.map(({ source, message }) => [source, message])).toEqual([
      ["coverage baseline", expect.stringContaining('"src/other.py: f: summary"')],
    ]);
  });

  it("is of another file: what is wrong with functions that nobody asks for stops nothing", async () => {
    const broken = withClass("src/other.py", 8, { f: { summary: null } });
    const total = `${COVERAGE}\ngates: ["total lines >= 80%"]`;
    const unasked = await run({ "soakgate.yml": config(total), "coverage.json": broken });
    expect([unasked.exit, unasked.json.verdict]).toEqual([0, "pass"]);
    const named = `${COVERAGE}\ngates: ["src/other.py#Lock lines >= 80%"]`;
    const asked = await run({ "soakgate.yml": config(named), "coverage.json": broken });
    expect(asked.json.problems[0]?.message).toContain('"src/other.py: f: summary"');
    expect(asked.exit).not.toBe(0);
  });
});
