import { describe, expect, it } from "vitest";
import { cloverReader } from "../../src/coverage/clover.ts";
import { NO_REGIONS, regionsOf } from "../../src/coverage/region-table.ts";
import { fileOf, fixture, pair, readReport, truthOf } from "./xml-report.ts";

const read = (report: Uint8Array | string, chunk?: number) =>
  readReport(cloverReader, report, chunk);

describe("Clover totals are the tool's own", () => {
  for (const side of ["before", "after"] as const) {
    it(`Istanbul, ${side}: statements are lines, of the total and each file`, () => {
      const truth = truthOf("clover/nyc-17", side);
      const report = read(fixture(`clover/nyc-17/${side}.xml`));
      for (const metric of ["lines", "branches", "functions"] as const) {
        expect(pair(report, metric)).toEqual(truth.total[metric]);
      }
      expect(pair(report, "statements")).toBeNull();
      expect(report.files.length).toBe(Object.keys(truth.files ?? {}).length);
      for (const [path, counts] of Object.entries(truth.files ?? {})) {
        for (const metric of ["lines", "branches", "functions"] as const) {
          expect(pair(fileOf(report, path), metric)).toEqual(counts[metric]);
        }
      }
      expect(report.tool).toBe("Istanbul");
    });

    it(`PHPUnit, ${side}: lines and methods of the total; classes where lines tell them`, () => {
      const truth = truthOf("clover/phpunit", side);
      const report = read(fixture(`clover/phpunit/${side}.xml`));
      expect(pair(report, "lines")).toEqual(truth.total["lines"]);
      expect(pair(report, "functions")).toEqual(truth.total["methods"]);
      expect(pair(report, "branches")).toBeNull();
      // Every class with lines that phpunit printed is a region with the same counts, or counts lines it does not list.
      let regions = 0;
      for (const [name, counts] of Object.entries(truth.classes ?? {})) {
        const path = `/${name.replace(/^PhpParser\\/, "PhpParser/").replaceAll("\\", "/")}.php`;
        const file = report.files.find((each) => each.path.endsWith(path));
        const region = regionsOf(file?.regions ?? NO_REGIONS)[0];
        if (region === undefined) continue;
        regions += 1;
        expect([region.totals.lines?.covered, region.totals.lines?.total]).toEqual(counts["lines"]);
        expect([region.totals.functions?.covered, region.totals.functions?.total]).toEqual(
          counts["methods"],
        );
      }
      expect(regions).toBeGreaterThan(20);
    });
  }

  it("PHPUnit's 66 lines that the metrics count and no element lists are said", () => {
    // 8274 statements in the metrics, 8208 elements of type stmt (counted by another reader).
    const report = read(fixture("clover/phpunit/before.xml"));
    expect(report.notes).toEqual(["the tool counts 66 lines that it does not list"]);
    expect(read(fixture("clover/phpunit/after.xml")).notes).toEqual([]);
  });
});

describe("Clover traps", () => {
  const file = (lines: string, root = 'clover="4.4.1"', project = "") =>
    `<coverage generated="1" ${root}><project timestamp="1" ${project}><file name="F.java" path="/w/F.java">${lines}</file></project></coverage>`;

  it("Clover's cond line is two branches: taken when true, taken when false", () => {
    const report = read(
      file(
        '<line num="1" type="cond" truecount="7" falsecount="0"/><line num="2" type="cond" truecount="3" falsecount="1"/>',
      ),
    );
    expect(pair(report, "branches")).toEqual([3, 4]);
    expect(pair(report, "lines")).toEqual([2, 2]);
    expect(report.tool).toBe("Clover 4.4.1");
  });

  it("Istanbul's cond line holds numbers of covered and uncovered branches", () => {
    const report = read(
      file(
        '<line num="1" count="9" type="cond" truecount="3" falsecount="1"/>',
        'clover="3.2.0"',
        'name="All files"',
      ),
    );
    expect(pair(report, "branches")).toEqual([3, 4]);
  });

  it("Clover 3.2.0 itself is not taken for Istanbul", () => {
    const report = read(
      file(
        '<line num="1" type="cond" truecount="30" falsecount="0"/>',
        'clover="3.2.0"',
        'name="shop"',
      ),
    );
    expect(pair(report, "branches")).toEqual([1, 2]);
  });

  it("a method line is a function, not a line", () => {
    const report = read(
      file(
        '<line num="3" type="method" name="run" count="2"/><line num="4" type="stmt" count="0"/>',
      ),
    );
    expect(pair(report, "lines")).toEqual([0, 1]);
    expect(report.files[0]?.functions).toEqual([{ name: "run", first: 3, last: null, hits: 2 }]);
  });

  it("code of tests is not counted", () => {
    const report = read(
      `<coverage clover="4"><project><metrics statements="1" coveredstatements="1"/><file path="a"><line num="1" type="stmt" count="1"/></file></project>
       <testproject><metrics statements="9" coveredstatements="0"/><file path="t"><line num="1" type="stmt" count="0"/></file></testproject></coverage>`,
    );
    expect(report.files.map((each) => each.path)).toEqual(["a"]);
    expect(pair(report, "lines")).toEqual([1, 1]);
  });

  it("a file that stands twice is one file, counted by its lines", () => {
    const one = (hits: number) =>
      `<file name="/w/a.php"><metrics statements="1" coveredstatements="${hits}"/><line num="5" type="stmt" count="${hits}"/></file>`;
    const report = read(`<coverage generated="1"><project>${one(0)}${one(1)}</project></coverage>`);
    expect(report.files.length).toBe(1);
    expect(pair(report, "lines")).toEqual([1, 1]);
  });

  it.each([
    ["<report/>", "report.xml:1: found <report>; Clover begins with <coverage>"],
    ["<coverage><project><file/></project></coverage>", "<file> has neither path nor name"],
    [file('<line num="1" type="stmt"/>'), 'the count is ""; a number is allowed'],
    ["<coverage><project>", "the file ends before </project>: it was cut off"],
  ])("%j is refused", (xml, sentence) => {
    expect(() => read(xml)).toThrow(sentence);
  });

  it("chunks of any size give the same report", () => {
    const bytes = fixture("clover/nyc-17/after.xml");
    const whole = read(bytes, 10_000_000);
    for (const size of [1, 13, 997]) expect(read(bytes, size)).toEqual(whole);
  });
});
