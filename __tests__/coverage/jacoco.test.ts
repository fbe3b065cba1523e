import { describe, expect, it } from "vitest";
import { jacocoReader } from "../../src/coverage/jacoco.ts";
import { NO_REGIONS, regionsOf } from "../../src/coverage/region-table.ts";
import { fileOf, fixture, pair, readReport, truthOf } from "./xml-report.ts";

const read = (report: Uint8Array | string, chunk?: number) =>
  readReport(jacocoReader, report, chunk);

const counter = (type: string, missed: number, covered: number) =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`;

describe("JaCoCo totals are the XML's counters", () => {
  for (const side of ["before", "after"] as const) {
    it(`0.8.6, ${side}: lines, branches and methods of the total`, () => {
      const truth = truthOf("jacoco/jacoco-0.8.6", side);
      const report = read(fixture(`jacoco/jacoco-0.8.6/${side}.xml`));
      expect(pair(report, "lines")).toEqual(truth.total["lines"]);
      expect(pair(report, "branches")).toEqual(truth.total["branches"]);
      expect(pair(report, "functions")).toEqual(truth.total["methods"]);
      expect(pair(report, "statements")).toBeNull();
      expect(report.notes).toEqual([]);
    });

    it(`0.8.6, ${side}: a source file of one class has that class's counts, and its lines agree`, () => {
      const truth = truthOf("jacoco/jacoco-0.8.6", side);
      const report = read(fixture(`jacoco/jacoco-0.8.6/${side}.xml`));
      const names = Object.keys(truth.classes ?? {});
      let checked = 0;
      for (const [name, counts] of Object.entries(truth.classes ?? {})) {
        const nested = names.some((other) => other.startsWith(`${name}.`));
        if (nested || /\.[^/]*$/.test(name)) continue;
        const file = fileOf(report, `${name}.java`);
        expect(pair(file, "lines")).toEqual(counts["lines"]);
        expect(pair(file, "functions")).toEqual(counts["methods"]);
        const hit = (file.lines?.hits ?? []).filter((hits) => hits > 0).length;
        expect([hit, file.lines?.numbers.length]).toEqual(counts["lines"]);
        checked += 1;
      }
      expect(checked).toBeGreaterThan(15);
    });

    it(`0.8.6, ${side}: class regions have the class's counts and list what they miss`, () => {
      const truth = truthOf("jacoco/jacoco-0.8.6", side);
      const report = read(fixture(`jacoco/jacoco-0.8.6/${side}.xml`));
      const regions = report.files.flatMap((file) =>
        regionsOf(file.regions).filter((r) => r.kind === "class"),
      );
      expect(regions.length).toBeGreaterThan(20);
      for (const region of regions) {
        const counts = truth.classes?.[`org/apache/commons/cli/${region.name}`];
        const lines = region.totals.lines;
        expect([lines?.covered, lines?.total]).toEqual(counts?.["lines"]);
        const listed = region.uncovered.reduce((sum, [first, last]) => sum + last - first + 1, 0);
        expect(listed).toBe((lines?.total ?? 0) - (lines?.covered ?? 0));
      }
    });
  }
});

describe("JaCoCo traps", () => {
  const source = (name: string, ci = 1) =>
    `<sourcefile name="${name}"><line nr="3" mi="0" ci="${ci}" mb="0" cb="0"/><line nr="4" mi="2" ci="0" mb="1" cb="1"/>${counter("LINE", 1, 1)}${counter("BRANCH", 1, 1)}</sourcefile>`;

  it("groups nest, and a file that two modules share stays two files", () => {
    const group = (name: string) =>
      `<group name="${name}"><package name="org/x">${source("A.java")}</package></group>`;
    const report = read(
      `<report name="all"><group name="back">${group("a")}${group("b")}</group>${group("c").replace("A.java", "C.java")}${counter("LINE", 3, 3)}</report>`,
    );
    expect(report.files.map((file) => file.path)).toEqual([
      "back/a/org/x/A.java",
      "back/b/org/x/A.java",
      "org/x/C.java",
    ]);
    expect(pair(report, "lines")).toEqual([3, 6]);
  });

  it("a line that two classes share counts once, as in the counters, not twice as in the CSV", () => {
    const half = (name: string) =>
      `<class name="p/${name}" sourcefilename="A.java">${counter("LINE", 0, 1)}</class>`;
    const report = read(
      `<report name="r"><package name="p">${half("A")}${half("A$1")}<sourcefile name="A.java"><line nr="1" mi="0" ci="4" mb="0" cb="0"/>${counter("LINE", 0, 1)}</sourcefile></package>${counter("LINE", 0, 1)}</report>`,
    );
    expect(pair(report, "lines")).toEqual([1, 1]);
  });

  it("an absent counter is absent, not 0 of 0", () => {
    const report = read(
      `<report name="r"><package name=""><sourcefile name="A.kt"><line nr="1" mi="0" ci="1" mb="0" cb="0"/>${counter("LINE", 0, 1)}</sourcefile></package>${counter("LINE", 0, 1)}</report>`,
    );
    expect(report.totals).toEqual({ lines: { covered: 1, total: 1 } });
    expect(report.files[0]?.path).toBe("A.kt");
    expect(report.files[0]?.branches).toBeNull();
  });

  it("a line is covered when any of its instructions is, also half of it", () => {
    const report = read(
      `<report name="r"><package name="p"><sourcefile name="A.java"><line nr="1" mi="9" ci="1" mb="1" cb="1"/><line nr="2" mi="1" ci="0" mb="0" cb="0"/></sourcefile></package></report>`,
    );
    expect([...(report.files[0]?.lines?.hits ?? [])]).toEqual([1, 0]);
    expect(pair(report, "lines")).toEqual([1, 2]);
  });

  it("a region whose lines the report does not tell is left out", () => {
    // The class counts 5 lines, and 2 are known: which it misses cannot be said.
    const report = read(
      `<report name="r"><package name="p"><class name="p/A" sourcefilename="A.java"><method name="m" desc="()V" line="3">${counter("LINE", 3, 2)}</method>${counter("LINE", 3, 2)}</class>${source("A.java")}</package></report>`,
    );
    expect(report.files[0]?.regions).toEqual(NO_REGIONS);
  });

  it("classes before 0.8 name no source file: the outermost class's name tells it", () => {
    const report = read(
      `<report name="r"><package name="p"><class name="p/A$B"><method name="m" desc="()V" line="3">${counter("LINE", 1, 1)}${counter("METHOD", 0, 1)}</method>${counter("LINE", 1, 1)}</class>${source("A.java")}</package></report>`,
    );
    expect(report.files[0]?.functions).toEqual([{ name: "A.B.m", first: 3, last: null, hits: 1 }]);
    expect(regionsOf(report.files[0]?.regions ?? NO_REGIONS).map((region) => region.name)).toEqual([
      "A.B",
      "A.B.m",
    ]);
    expect(regionsOf(report.files[0]?.regions ?? NO_REGIONS)[0]?.uncovered).toEqual([[4, 4]]);
  });

  it.each([
    ["<coverage/>", "report.xml:1: found <coverage>; JaCoCo begins with <report>"],
    ["<report>", "the file ends before </report>: it was cut off"],
    [
      '<report><counter type="LINE" missed="x" covered="1"/></report>',
      'the missed is "x"; a number is allowed',
    ],
    [
      `<report><package name="p"><sourcefile name="A"><line nr="1.5" ci="1"/></sourcefile></package></report>`,
      'the nr "1.5"; a whole number',
    ],
  ])("%j is refused", (xml, sentence) => {
    expect(() => read(xml)).toThrow(sentence);
  });

  it("chunks of any size give the same report", () => {
    const bytes = fixture("jacoco/jacoco-0.8.6/after.xml");
    const whole = read(bytes, 10_000_000);
    for (const size of [13, 997]) expect(read(bytes, size)).toEqual(whole);
  });
});
