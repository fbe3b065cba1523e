import { describe, expect, it } from "vitest";
import { type Discovery, discover, SEARCHED } from "../../src/app/discover.ts";
import type { Files, Git } from "../../src/domain/ports.ts";

const ISTANBUL = '{"/r/a.ts":{"path":"/r/a.ts","statementMap":{},"fnMap":{},"branchMap":{}}}';
const LCOV = "TN:\nSF:a.ts\nDA:1,1\nend_of_record\n";
const COVERAGE_PY = '{"meta":{"format":3,"version":"7.0","branch_coverage":false},"files":{}}';
const COBERTURA = '<?xml version="1.0"?><coverage line-rate="1"></coverage>';
const JACOCO = '<?xml version="1.0"?><report name="x"></report>';
const SUMMARY = '{"total":{"lines":{"total":1,"covered":1,"skipped":0,"pct":100}}}';
const JUNIT = '<?xml version="1.0"?><testsuites></testsuites>';
const GO = "mode: set\n";

type Tree = Readonly<Record<string, string>>;

function world(tree: Tree, tracked: readonly string[] | null): { files: Files; git: Git } {
  const unused = () => Promise.reject(new Error("discovery does not call this"));
  const files: Files = {
    find: unused,
    exists: unused,
    write: unused,
    walk: async (root, skip) =>
      Object.keys(tree)
        .map((path) => (root === "." ? path : path.slice(root.length + 1)))
        .filter((path) => {
          const folders = path.split("/").slice(0, -1);
          return !folders.some((name, at) => skip(name, folders.slice(0, at + 1).join("/")));
        })
        .sort(),
    read: async function* (path) {
      yield new TextEncoder().encode(tree[path]);
    },
  };
  const git: Git = {
    head: unused,
    tracked: async () => tracked,
    parents: unused,
    commit: unused,
    mergeBase: unused,
    diff: unused,
  };
  return { files, git };
}

const find = (tree: Tree, tracked: readonly string[] | null = []) =>
  discover(world(tree, tracked), ".");
const paths = (found: Discovery["coverage"]) => found?.patterns.map(({ pattern }) => pattern);

describe("discovery", () => {
  it.each([
    ["coverage/coverage-final.json", ISTANBUL],
    ["coverage/lcov.info", LCOV],
    ["coverage.json", COVERAGE_PY],
    ["coverage.xml", COBERTURA],
    ["out/cobertura-coverage.xml", COBERTURA],
    ["clover.xml", '<coverage generated="1"><project></project></coverage>'],
    ["build/reports/jacocoTestReport.xml", JACOCO],
    ["cover.out", GO],
    ["coverage.out", GO],
    ["coverage/.resultset.json", '{"RSpec":{"coverage":{"/a.rb":{"lines":[1]}},"timestamp":1}}'],
    ["coverage/coverage-summary.json", SUMMARY],
  ])("finds coverage in %s", async (path, text) => {
    const found = await find({ [path]: text });
    expect(paths(found.coverage)).toEqual([path]);
    expect(found.tests).toBeNull();
    expect(found.notes).toEqual([]);
  });

  it.each([
    "junit.xml",
    "reports/junit-unit.xml",
    "api.junit.xml",
    "target/surefire-reports/TEST-com.example.AppTest.xml",
    "test-results/a/b/results.xml",
    "packages/a/test-results/x.xml",
  ])("finds test results in %s", async (path) => {
    const found = await find({ [path]: JUNIT });
    expect(paths(found.tests)).toEqual([path]);
    expect(found.coverage).toBeNull();
  });

  it.each(["my-coverage.json", "results.xml", "coverage.html", "tests/not-test-results/x.xml"])(
    "does not look into %s",
    async (path) => {
      expect(await find({ [path]: JUNIT })).toEqual({ coverage: null, tests: null, notes: [] });
    },
  );

  it("reads one coverage report a folder, the richest, and names the others", async () => {
    const found = await find({
      "coverage/clover.xml": '<coverage generated="1"/>',
      "coverage/coverage-final.json": ISTANBUL,
      "coverage/coverage-summary.json": SUMMARY,
      "coverage/lcov.info": LCOV,
      "packages/a/coverage/lcov.info": LCOV,
    });
    expect(paths(found.coverage)).toEqual([
      "coverage/coverage-final.json",
      "packages/a/coverage/lcov.info",
    ]);
    expect(found.notes.map((note) => note.split(":")[0])).toEqual([
      "coverage/lcov.info",
      "coverage/clover.xml",
      "coverage/coverage-summary.json",
    ]);
  });

  it("lets content decide: the next in order is read, and what was passed over is named", async () => {
    const found = await find({ "coverage.json": '{"name":"x"}', "coverage.xml": COBERTURA });
    expect(paths(found.coverage)).toEqual(["coverage.xml"]);
    expect(found.notes).toEqual([expect.stringMatching(/^not read: coverage\.json: found JSON/)]);
  });

  it("does not take other XML for test results", async () => {
    const found = await find({ "test-results/pom.xml": "<project/>", "junit.xml": COBERTURA });
    expect(found.tests).toBeNull();
    expect(found.notes).toHaveLength(2);
  });

  it("takes an empty report, so that it is an error and not silence", async () => {
    const found = await find({ "coverage.json": "", "junit.xml": "\ufeff\n" });
    expect(paths(found.coverage)).toEqual(["coverage.json"]);
    expect(paths(found.tests)).toEqual(["junit.xml"]);
  });

  it.each([
    "node_modules",
    "vendor",
    ".git",
    "venv",
    ".venv",
    "my-env/lib/python3.12/site-packages",
    "packages/a/node_modules",
  ])("never looks into %s", async (folder) => {
    const tree = { [`${folder}/x/coverage.json`]: COVERAGE_PY, [`${folder}/junit.xml`]: JUNIT };
    expect(await find(tree)).toEqual({ coverage: null, tests: null, notes: [] });
  });

  it("leaves files that git tracks: they are fixtures, not results", async () => {
    const tree = { "fixtures/coverage.json": COVERAGE_PY, "coverage.json": COVERAGE_PY };
    const found = await find(tree, ["fixtures/coverage.json", "src/a.ts"]);
    expect(paths(found.coverage)).toEqual(["coverage.json"]);
  });

  it("works where there is no repository", async () => {
    const found = await find({ "coverage.json": COVERAGE_PY }, null);
    expect(paths(found.coverage)).toHaveLength(1);
    expect(found.notes).toEqual([
      expect.stringMatching(/git knows no repository.*name the reports/),
    ]);
    expect((await find({}, null)).notes).toEqual([]);
  });

  it("leaves what was named as a baseline", async () => {
    const tree = { "base/coverage.json": COVERAGE_PY, "coverage.json": COVERAGE_PY };
    const found = await discover(world(tree, []), ".", new Set(["base/coverage.json"]));
    expect(paths(found.coverage)).toEqual(["coverage.json"]);
  });

  it("answers a coverage.py database with the command that makes a report", async () => {
    const found = await find({ ".coverage": "SQLite format 3\0" });
    expect(found.coverage).toBeNull();
    expect(found.notes).toEqual([expect.stringContaining("run `coverage json`")]);
  });

  it("says nothing of a database beside its report", async () => {
    const found = await find({ ".coverage": "SQLite format 3\0", "coverage.json": COVERAGE_PY });
    expect(found.notes).toEqual([]);
  });

  it("searches below the working directory, and names paths from there", async () => {
    const tree = { "app/coverage.json": COVERAGE_PY };
    const found = await discover(world(tree, []), "app");
    expect(found.coverage).toEqual({
      root: "app",
      patterns: [{ pattern: "coverage.json", origin: null }],
    });
  });

  it("does not let a folder's name exclude", async () => {
    const found = await find({ "!a/coverage.json": COVERAGE_PY });
    expect(paths(found.coverage)).toEqual(["./!a/coverage.json"]);
  });

  it("finds nothing in an empty repository, and can say what it looked for", async () => {
    expect(await find({})).toEqual({ coverage: null, tests: null, notes: [] });
    expect(SEARCHED).toContain("coverage-summary.json");
  });
});
