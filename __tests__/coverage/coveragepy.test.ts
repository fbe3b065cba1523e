import { describe, expect, it } from "vitest";
import { hitsAt } from "../../src/coverage/hits.ts";
import { resolvePaths } from "../../src/coverage/paths.ts";
import { NO_REGIONS, regionsOf } from "../../src/coverage/region-table.ts";
import { missedRanges } from "../../src/domain/lines.ts";
import { failure, fixture, onlyFile, pairs, read } from "./reading.ts";

const FAILOVER = "tools/chaos/soak_failover.py";

/** A report of one file, as coverage.py writes it. */
function reportOf(file: object, path = "a.py"): string {
  return JSON.stringify({ meta: { format: 3, version: "7.11.0" }, files: { [path]: file } });
}

const FILE = {
  executed_lines: [1, 2, 4],
  missing_lines: [5],
  summary: { covered_lines: 2, num_statements: 3 },
};

describe("coverage.py JSON", () => {
  it("counts statements by the summary, though docstring lines are listed as executed", async () => {
    const report = await read(fixture("coveragepy/milestone3/step3.json"));
    const file = report.files.find(({ path }) => path === FAILOVER);
    expect(file?.totals.lines).toEqual({ covered: 62, total: 70 });
    expect(file?.lines?.numbers).toHaveLength(72);
    expect(file?.lines && missedRanges(file.lines)).toEqual([
      [118, 118],
      [122, 124],
      [126, 128],
      [168, 168],
    ]);
    expect(report.totals).toEqual({ lines: { covered: 456, total: 4120 } });
    expect(report.tool).toBe("coverage.py 7.11.4a0.dev1");
  });

  it("gives classes and functions with the tool's own counts", async () => {
    const report = await read(fixture("coveragepy/milestone3/step3.json"));
    const file = report.files.find(({ path }) => path === FAILOVER);
    const regions = regionsOf(file?.regions ?? NO_REGIONS);
    expect(regions.find(({ name }) => name === "FakeKVLock")).toEqual({
      name: "FakeKVLock",
      kind: "class",
      range: [18, 100],
      totals: { lines: { covered: 26, total: 26 } },
      uncovered: [],
    });
    expect(regions.find(({ name }) => name === "main")?.totals).toEqual({
      lines: { covered: 22, total: 29 },
    });
    expect(regions.some(({ name }) => name === "")).toBe(false);
  });

  it("takes a region's first line from start_line where the report gives one", async () => {
    const region = { ...FILE, executed_lines: [4], start_line: 3 };
    const file = onlyFile(await read(reportOf({ ...FILE, functions: { f: region, "": region } })));
    expect(regionsOf(file.regions).map(({ name, range }) => [name, range])).toEqual([
      ["f", [3, 5]],
    ]);
  });

  it("finds the files that Windows names with backslashes", async () => {
    const report = await read(reportOf(FILE, "src\\pkg\\a.py"));
    const rules = { tracked: ["src/pkg/a.py"], prefixes: new Map(), roots: [], goModules: [] };
    const resolved = resolvePaths("a.json", report, rules);
    expect(onlyFile(resolved.report).path).toBe("src/pkg/a.py");
    expect(resolved.unmatched).toEqual([]);
  });

  it("keeps branches apart by their target, exits included", async () => {
    const branches = { executed_branches: [[2, 4]], missing_branches: [[2, -1]] };
    const summary = { ...FILE.summary, covered_branches: 1, num_branches: 2 };
    const file = onlyFile(await read(reportOf({ ...FILE, ...branches, summary })));
    expect(file.branches?.ids).toEqual(["-1", "4"]);
    expect([...(file.branches?.covered ?? [])]).toEqual([0, 1]);
    expect(file.totals.branches).toEqual({ covered: 1, total: 2 });
  });

  it("counts a line listed both ways as missed", async () => {
    const file = onlyFile(
      await read(reportOf({ ...FILE, executed_lines: [1, 5], missing_lines: [5, 3] })),
    );
    expect(pairs(file.lines)).toEqual([
      [1, 1],
      [3, 0],
      [5, 0],
    ]);
  });

  it("sums the files where the report states no totals", async () => {
    expect((await read(reportOf(FILE))).totals).toEqual({ lines: { covered: 2, total: 3 } });
  });

  it("keeps __proto__ as a file like any other", async () => {
    const text = reportOf(FILE, "x.py").replace("x.py", "__proto__");
    const file = onlyFile(await read(text));
    expect(file.path).toBe("__proto__");
    expect(file.lines && hitsAt(file.lines, 1)).toBe(1);
  });

  it.each([
    [
      { ...FILE, summary: undefined },
      'a.json: found nothing at "a.py: summary"; an object is allowed',
    ],
    [
      { ...FILE, missing_lines: "5" },
      'a.json: found "5" at "a.py: missing_lines"; an array is allowed',
    ],
    [
      { ...FILE, missing_lines: [-5] },
      'a.json: found "-5" at "a.py: missing_lines"; a line number',
    ],
    [
      { ...FILE, executed_lines: [1.5] },
      'a.json: found "1.5" at "a.py: executed_lines"; a line number',
    ],
    [
      { ...FILE, summary: { covered_lines: 4, num_statements: 3 } },
      'a.json: found "4" at "a.py: summary: covered_lines of num_statements"; at most the total (3)',
    ],
  ])("answers what is malformed with the place (%#)", async (file, message) => {
    expect(await failure(reportOf(file), "a.json")).toContain(message);
  });

  it("names line and column where the JSON breaks off", async () => {
    const text = new TextDecoder().decode(fixture("coveragepy/milestone3/step3.json"));
    expect(await failure(text.slice(0, text.length / 2), "a.json")).toMatch(
      /a\.json:\d+: found the end of the file in column \d+; JSON is allowed/,
    );
    expect(await failure('{"meta": {"version": "7"},\n "files": {,}}', "a.json")).toContain(
      'a.json:2: found ",}}" in column 12',
    );
  });
});
