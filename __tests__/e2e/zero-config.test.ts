import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkout, coveragePy, istanbul, junit } from "../support/checkout.ts";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { runStep, type Step } from "../support/github/runner.ts";
import { rendered } from "../support/rendered.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function run(workspace: string, inputs: Step["with"] = {}) {
  const ended = await runStep(github, { workspace, with: inputs });
  return { ...ended, shown: rendered(ended.summary).text, verdict: ended.outputs.get("verdict") };
}

/** What contract §1 and §6 promise to whoever writes nothing but `uses:`. */
describe("without configuration", () => {
  it("a monorepo: one report a package, no gate on coverage, green without a baseline", async () => {
    const folder = checkout(
      { "packages/a/src/a.ts": "a\n".repeat(4), "packages/b/src/b.ts": "b\n".repeat(6) },
      {
        "packages/a/coverage/coverage-final.json": istanbul("packages/a/src/a.ts", 3, 1),
        "packages/a/coverage/lcov.info": "TN:\nSF:src/a.ts\nDA:1,0\nend_of_record\n",
        "packages/b/coverage/coverage-final.json": istanbul("packages/b/src/b.ts", 0, 6),
        "packages/a/junit.xml": junit({ "a works": null }),
        "packages/b/node_modules/x/junit.xml": junit({ "not ours": "failed" }),
      },
    );
    const ended = await run(folder);
    expect([ended.exit, ended.verdict]).toEqual([0, "pass"]);
    expect([ended.outputs.get("coverage-covered"), ended.outputs.get("coverage-total")]).toEqual([
      "3",
      "10",
    ]);
    expect(ended.outputs.get("tests-total")).toBe("1");
    expect(ended.outputs.get("baseline-state")).toBe("none");
    expect(ended.shown).toContain("packages/a/coverage/lcov.info");
  });

  it("pytest with coverage.py JSON: figures are shown, failed tests fail", async () => {
    const tracked = { "app/core.py": "x\n".repeat(10) };
    const reports = { "coverage.json": coveragePy({ "app/core.py": [1, 9] }) };
    const green = await run(checkout(tracked, { ...reports, "junit.xml": junit({ one: null }) }));
    expect([green.exit, green.verdict]).toEqual([0, "pass"]);
    expect(green.shown).toContain("1/10");
    const red = await run(checkout(tracked, { ...reports, "junit.xml": junit({ one: "broke" }) }));
    expect([red.exit, red.verdict]).toEqual([1, "fail"]);
    expect(red.shown).toContain("tests failed = 0");
  });

  it("only JUnit files: their counts are judged", async () => {
    const folder = checkout(
      { "README.md": "x" },
      {
        "build/test-results/test/TEST-A.xml": junit({ one: null, two: null }),
        "build/test-results/test/TEST-B.xml": junit({ three: null }),
      },
    );
    const ended = await run(folder);
    expect([ended.exit, ended.verdict, ended.outputs.get("tests-total")]).toEqual([0, "pass", "3"]);
    expect(ended.outputs.get("coverage")).toBe("");
  });

  it("a tracked file that looks like a report is a fixture, not a result", async () => {
    const folder = checkout(
      { "test/fixtures/junit.xml": junit({ "fixture fails": "on purpose" }) },
      { "junit.xml": junit({ works: null }) },
    );
    const ended = await run(folder);
    expect([ended.exit, ended.verdict, ended.outputs.get("tests-total")]).toEqual([0, "pass", "1"]);
  });

  it("nothing at all: unknown, where was searched, what to add, and a demonstration", async () => {
    const ended = await run(checkout({ "README.md": "x" }));
    expect([ended.exit, ended.verdict]).toEqual([1, "unknown"]);
    const reason = "nothing to judge: no test or coverage report in the working directory";
    expect(ended.outputs.get("reason")).toBe(reason);
    expect(ended.log).toContain(`soakgate: unknown: ${reason}`);
    expect(ended.shown).toMatch(/^☐ Nothing to judge yet: a demonstration of the failover soak/);
    // Every name of contract §6, none cut off.
    const names = `coverage-final.json, lcov.info, coverage.json, coverage.xml, cobertura*.xml,
      clover.xml, jacoco*.xml, cover.out, coverage.out, .resultset.json, coverage-summary.json,
      junit*.xml, *.junit.xml, TEST-*.xml, test-results/**/*.xml`;
    expect(ended.shown).toContain(`Searched for ${names.replaceAll(/\s+/g, " ")}`);
    expect(ended.shown).toContain("coverage: { reports: [coverage/lcov.info] }");
    expect(ended.shown).toContain("counts for nothing");
    const figures = ["soak-verdict", "takeover-p99-ms", "overlap-ms", "coverage", "tests-total"];
    expect(figures.map((name) => ended.outputs.get(name))).toEqual(["", "", "", "", ""]);
  });

  it("a coverage.py database: the command that makes a report of it", async () => {
    const folder = checkout({ "README.md": "x" }, { ".coverage": "SQLite format 3\0" });
    expect((await run(folder)).shown).toContain("coverage json");
  });

  it("a baseline by input: a drop warns and does not fail", async () => {
    const folder = checkout(
      { "a.py": "x\n".repeat(10) },
      {
        "coverage.json": coveragePy({ "a.py": [5, 5] }),
        "base/coverage.json": coveragePy({ "a.py": [6, 4] }),
        "junit.xml": junit({ one: null }),
      },
    );
    const ended = await run(folder, { "coverage-baseline": "base/coverage.json" });
    expect([ended.exit, ended.verdict]).toEqual([0, "pass"]);
    expect(ended.outputs.get("coverage-delta")).toBe("-10.0");
    expect(ended.log).toContain("::warning title=Gate missed::total lines drop <= 0");
  });

  it("searches below the working directory only, however it is written", async () => {
    const folder = checkout(
      { "README.md": "x" },
      { "junit.xml": junit({ root: "broke" }), "app/junit.xml": junit({ app: null }) },
    );
    for (const written of ["app", "./app/", join(folder, "app")]) {
      const ended = await run(folder, { "working-directory": written });
      expect([ended.exit, ended.outputs.get("tests-total")]).toEqual([0, "1"]);
    }
    // One section, not three: a path of this machine would make another on the next.
    expect(github.state.comments[0]?.body.match(/soakgate:section/g)).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('"name":"test app"');
    const nowhere = await run(folder, { "working-directory": "nowhere" });
    expect(nowhere.exit).toBe(1);
    expect(nowhere.log).toContain("there is no folder nowhere in the checkout");
  });
});
