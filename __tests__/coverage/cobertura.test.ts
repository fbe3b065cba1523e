import { describe, expect, it } from "vitest";
import { coberturaReader } from "../../src/coverage/cobertura.ts";
import { NO_REGIONS, regionsOf } from "../../src/coverage/region-table.ts";
import { fileOf, fixture, pair, readReport, truthOf } from "./xml-report.ts";

const read = (report: Uint8Array | string, chunk?: number) =>
  readReport(coberturaReader, report, chunk);

/** A report around classes. */
const around = (classes: string, root = "") =>
  `<coverage line-rate="0.5" ${root}><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;

describe("Cobertura totals are the tool's own", () => {
  for (const side of ["before", "after"] as const) {
    it(`gcovr 5.2, ${side}: total of lines, branches, functions; lines and branches of each file`, () => {
      const truth = truthOf("cobertura/gcovr-5.2", side);
      const report = read(fixture(`cobertura/gcovr-5.2/${side}.xml`));
      for (const metric of ["lines", "branches", "functions"] as const) {
        expect(pair(report, metric)).toEqual(truth.total[metric]);
      }
      expect(report.files.map((file) => file.path)).toEqual(Object.keys(truth.files ?? {}));
      for (const [path, counts] of Object.entries(truth.files ?? {})) {
        expect(pair(fileOf(report, path), "lines")).toEqual(counts["lines"]);
        expect(pair(fileOf(report, path), "branches")).toEqual(counts["branches"]);
        // The file does not say functions: absent, not 0.
        expect(pair(fileOf(report, path), "functions")).toBeNull();
      }
      expect(report.tool).toBe("gcovr 5.2");
      expect(report.sources).toEqual(["../../src/cJSON"]);
    });

    it(`coverage.py 7.11, ${side}: lines and branches of the total and each file`, () => {
      const truth = truthOf("cobertura/coveragepy-7.11.4", side);
      const report = read(fixture(`cobertura/coveragepy-7.11.4/${side}.xml`));
      expect(pair(report, "lines")).toEqual(truth.total["lines"]);
      expect(pair(report, "branches")).toEqual(truth.total["branches"]);
      expect(pair(report, "functions")).toBeNull();
      expect(report.files.length).toBe(Object.keys(truth.files ?? {}).length);
      for (const [path, counts] of Object.entries(truth.files ?? {})) {
        expect(pair(fileOf(report, path), "lines")).toEqual(counts["lines"]);
        expect(pair(fileOf(report, path), "branches")).toEqual(counts["branches"]);
      }
      expect(report.tool).toMatch(/^coverage\.py 7\.11\./);
      expect(report.notes).toEqual([]);
    });

    it(`Istanbul, ${side}: branches lost per line stay in the total and are said`, () => {
      const truth = truthOf("cobertura/nyc-17", side);
      const report = read(fixture(`cobertura/nyc-17/${side}.xml`));
      for (const metric of ["lines", "branches", "functions"] as const) {
        expect(pair(report, metric)).toEqual(truth.total[metric]);
      }
      for (const [path, counts] of Object.entries(truth.files ?? {})) {
        const file = fileOf(report, path.replace("/home/runner/work/express/", ""));
        expect(pair(file, "lines")).toEqual(counts["lines"]);
        expect(pair(file, "functions")).toEqual(counts["functions"]);
      }
      // 388 of 396 branches stand on lines (counted from the report by another reader).
      expect(report.notes).toEqual([
        "branches: the tool's total has 8 branches more than its files list",
      ]);
    });
  }

  it("milestone 3 says the same as coverage.py's JSON", () => {
    const report = read(
      around("", 'lines-valid="4120" lines-covered="456" branches-covered="0" branches-valid="0"'),
    );
    expect(pair(report, "lines")).toEqual([456, 4120]);
    // 0 of 0 branches is "not measured", not "none missed".
    expect(pair(report, "branches")).toBeNull();
  });
});

describe("Cobertura traps", () => {
  it("a class with lines of its own counts only those", () => {
    const report = read(
      around(`<class name="C" filename="c.js"><methods><method name="m"><lines><line number="9" hits="1"/></lines></method></methods>
        <lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class>`),
    );
    expect(pair(report, "lines")).toEqual([1, 2]);
    expect(pair(report, "functions")).toEqual([1, 1]);
  });

  it("lines found only under methods count where the class has none", () => {
    const report = read(
      around(
        '<class name="C" filename="c.js"><methods><method name="m"><lines><line number="9" hits="1"/><line number="10" hits="0"/></lines></method></methods><lines/></class>',
      ),
    );
    expect(pair(report, "lines")).toEqual([1, 2]);
  });

  it("several classes of one file are one file, united by line", () => {
    const report = read(
      around(`<class name="org.A" filename="src/A.java" line-rate="1"><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class>
        <class name="org.A$B" filename="src/A.java" line-rate="0"><lines><line number="2" hits="3"/><line number="5" hits="0"/></lines></class>`),
    );
    expect(report.files.length).toBe(1);
    expect(pair(report, "lines")).toEqual([2, 3]);
    expect(
      regionsOf(report.files[0]?.regions ?? NO_REGIONS).map((region) => [region.kind, region.name]),
    ).toEqual([
      ["class", "A"],
      ["class", "A.B"],
    ]);
  });

  it("condition-coverage is the branch truth, whatever branch= and the rates say", () => {
    const report = read(
      around(`<class name="c" filename="c.py" branch-rate="NaN" line-rate="0,5"><lines>
        <line number="1" hits="1" branch="True" condition-coverage="50% (1/2)"/>
        <line number="2" hits="1" branch="true"/>
        <line number="3" hits="1" branch="false" condition-coverage="100%"/>
        <line number="4" hits="1" condition-coverage="75% ( 3 / 4 )"/></lines></class>`),
    );
    expect(pair(report, "branches")).toEqual([4, 6]);
  });

  it("hits beyond 2^53 saturate, negative ones are 0, line 0 is left out and said", () => {
    const report = read(
      around(`<class name="c" filename="c.c"><lines><line number="0" hits="5"/><line number="1" hits="1000000000000"/>
        <line number="2" hits="-1"/><line number="3" hits="1e30"/></lines></class>`),
    );
    expect([...(report.files[0]?.lines?.hits ?? [])]).toEqual([0xffff_ffff, 0, 0xffff_ffff]);
    expect(report.notes).toEqual(["1 record of line 0 not counted"]);
  });

  it("an unescaped & or < in a file name is read and said", () => {
    const report = read(
      around(
        '<class name="c" filename="a & b<c>.js"><lines><line number="1" hits="1"/></lines></class>',
      ),
    );
    expect(report.files[0]?.path).toBe("a & b<c>.js");
    expect(report.notes.length).toBe(2);
  });

  it("a DOCTYPE is skipped, and what it declares stays unknown", () => {
    const doctype = '<!DOCTYPE coverage [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(pair(read(doctype + around("")), "lines")).toBeNull();
    expect(() => read(`${doctype}${around('<class name="&x;" filename="a"/>')}`)).toThrow(
      "report.xml:1: found a reference to an unknown entity",
    );
  });

  it("a total that its own files exceed is not believed", () => {
    const report = read(
      around(
        '<class name="c" filename="c.c"><lines><line number="1" hits="1"/><line number="2" hits="1"/></lines></class>',
        'lines-covered="1" lines-valid="1"',
      ),
    );
    expect(pair(report, "lines")).toEqual([2, 2]);
    expect(report.notes.length).toBe(1);
  });

  it("nothing measured is a report without files", () => {
    const report = read("<coverage><packages/></coverage>");
    expect(report.files).toEqual([]);
    expect(report.totals).toEqual({});
  });

  it("__proto__ and ../../etc/passwd are names like others", () => {
    const report = read(
      around(
        '<class name="__proto__" filename="__proto__"><lines><line number="1" hits="1"/></lines></class><class name="x" filename="../../etc/passwd"><lines><line number="1" hits="0"/></lines></class>',
      ),
    );
    expect(report.files.map((file) => file.path)).toEqual(["../../etc/passwd", "__proto__"]);
  });

  it.each([
    ["<report/>", "report.xml:1: found <report>; Cobertura begins with <coverage>"],
    ['<coverage>\n<class name="c"/></coverage>', 'report.xml:2: <class name="c"> has no filename'],
    [
      around('<class name="c" filename="c"><lines><line number="x" hits="1"/></lines></class>'),
      'the number "x"; a whole number',
    ],
    [
      around('<class name="c" filename="c"><lines><line number="1"/></lines></class>'),
      'the hits is ""; a number is allowed',
    ],
    ["<coverage><packages>", "the file ends before </packages>: it was cut off"],
  ])("%j is refused", (xml, sentence) => {
    expect(() => read(xml)).toThrow(sentence);
  });

  it("chunks of any size give the same report", () => {
    const bytes = fixture("cobertura/nyc-17/after.xml");
    const whole = read(bytes, 10_000_000);
    for (const size of [1, 13, 997]) expect(read(bytes, size)).toEqual(whole);
  });
});
