import { describe, expect, it } from "vitest";
import { HITS_MAX } from "../../src/domain/coverage.ts";
import { failure, fixture, onlyFile, pairs, read } from "./reading.ts";

const one = async (...records: string[]) =>
  onlyFile(await read(["SF:a.c", ...records, "end_of_record", ""].join("\n")));

describe("lcov", () => {
  it.each([
    ["before", 258, 290],
    ["after", 297, 297],
  ])("counts functions by line and name, not by name alone (%s)", async (side, covered, total) => {
    const report = await read(fixture(`lcov/node-24/${side}.info`));
    expect(report.totals.functions).toEqual({ covered, total });
  });

  it("adds the hits of a file that stands there twice, and unites its lines", async () => {
    const record = (lines: string) => `SF:a.c\n${lines}\nend_of_record\n`;
    const report = await read(record("DA:1,2\nDA:2,0") + record("DA:3,0\nDA:1,3"));
    expect(pairs(onlyFile(report).lines)).toEqual([
      [1, 5],
      [2, 0],
      [3, 0],
    ]);
  });

  it("reads a line's checksum and passes it over", async () => {
    expect(pairs((await one("DA:1,4,kZoHkGSyTCyBPBVVKRgW8w")).lines)).toEqual([[1, 4]]);
  });

  it("takes DA for the truth where LF, LH, BRF and FNF say otherwise", async () => {
    const file = await one(
      "DA:1,1",
      "DA:2,0",
      "LF:900",
      "LH:899",
      "BRF:7",
      "BRH:7",
      "FNF:3",
      "FNH:3",
    );
    expect(file.totals).toEqual({
      lines: { covered: 1, total: 2 },
      branches: { covered: 0, total: 0 },
      functions: { covered: 0, total: 0 },
    });
  });

  it("says nothing of branches and functions where no record does", async () => {
    expect((await one("DA:1,1")).totals).toEqual({ lines: { covered: 1, total: 1 } });
  });

  it("lets the branch be free text with commas", async () => {
    const file = await one("BRDA:7,0,jump to line 9, then back,1", "BRDA:7,0,exit,-");
    expect(file.branches?.ids).toEqual(["0,exit", "0,jump to line 9, then back"]);
    expect(file.totals.branches).toEqual({ covered: 1, total: 2 });
  });

  it("keeps a branch that was never evaluated in the total, and an unreachable one out of it", async () => {
    const file = await one(
      "BRDA:1,0,0,-",
      "BRDA:1,0,1,3",
      "BRDA:2,U0,0,-",
      "BRDA:3,e0,0,0",
      "BRDA:4,eU1,0,0",
    );
    expect(file.totals.branches).toEqual({ covered: 1, total: 3 });
  });

  it("orders a line's branches the same way whatever their order in the file", async () => {
    const forward = await one("BRDA:1,0,2,1", "BRDA:1,0,10,0");
    const backward = await one("BRDA:1,0,10,0", "BRDA:1,0,2,1");
    expect(forward.branches).toEqual(backward.branches);
  });

  it("reads functions with their end and without", async () => {
    const file = await one("FN:1,one", "FN:5,9,two", "FNDA:0,one", "FNDA:3,two");
    expect(file.functions).toEqual([
      { name: "one", first: 1, last: null, hits: 0 },
      { name: "two", first: 5, last: 9, hits: 3 },
    ]);
  });

  it("reads the function records of lcov 2.2, aliases included", async () => {
    const file = await one(
      "FNL:0,3,8",
      "FNA:0,4,f<int>",
      "FNA:0,0,f<char>",
      "FNL:1,20",
      "FNA:1,0,g",
    );
    expect(file.functions).toEqual([
      { name: "f<char>", first: 3, last: 8, hits: 0 },
      { name: "f<int>", first: 3, last: 8, hits: 4 },
      { name: "g", first: 20, last: null, hits: 0 },
    ]);
  });

  it("gives calls to functions of one name in order, and none to those left over", async () => {
    const file = await one("FN:1,f", "FN:9,f", "FN:20,f", "FNDA:0,f", "FNDA:2,f");
    expect(file.functions?.map(({ first, hits }) => [first, hits])).toEqual([
      [1, 0],
      [9, 2],
      [20, 0],
    ]);
  });

  it.each([
    ["18446744073709551615", HITS_MAX],
    ["1000000000000", HITS_MAX],
    ["1e+21", HITS_MAX],
    ["-3", 0],
    ["0.5", 0],
    ["2.0", 2],
  ])("keeps %s hits as %d", async (hits, kept) => {
    expect(pairs((await one(`DA:1,${hits}`)).lines)).toEqual([[1, kept]]);
  });

  it("leaves out line 0, and says so", async () => {
    const report = await read("SF:a.c\nDA:0,1\nDA:1,1\nend_of_record\n");
    expect(report.totals.lines).toEqual({ covered: 1, total: 1 });
    expect(report.notes).toEqual([
      expect.stringContaining("1 LCOV records name a line that cannot"),
    ]);
  });

  it("leaves out functions of line 0, of either version, and says so", async () => {
    const one = "FN:0,f\nFNDA:1,f\nFN:2,g\nFNDA:1,g";
    const two = "FNL:0,0,4\nFNA:0,1,h\nFNL:1,7\nFNA:1,0,i";
    const report = await read(`SF:a.c\n${one}\n${two}\nDA:2,1\nend_of_record\n`);
    expect(onlyFile(report).functions?.map(({ first, name }) => [first, name])).toEqual([
      [2, "g"],
      [7, "i"],
    ]);
    expect(report.notes.join()).toContain("2 LCOV records name a line that cannot");
  });

  it.each([
    ["CRLF", "\r\n"],
    ["CR only", "\r"],
    ["LF", "\n"],
  ])("reads line ends of %s, with a byte order mark and no last line end", async (_, end) => {
    const text = [
      "\ufeffTN:",
      "SF:C:\\app\\a.c",
      "DA:1,1",
      "DA:2,0",
      "FN:1,f",
      "FNDA:1,f",
      "end_of_record",
    ].join(end);
    for (const chunkBytes of [1, 2, 3, 7, 1_000]) {
      const file = onlyFile(await read(text, "report", chunkBytes));
      expect(file.path).toBe("C:\\app\\a.c");
      expect(file.totals).toEqual({
        lines: { covered: 1, total: 2 },
        functions: { covered: 1, total: 1 },
      });
    }
  });

  it("keeps __proto__ as a file like any other", async () => {
    const report = await read(
      "SF:__proto__\nDA:1,1\nend_of_record\nSF:constructor\nDA:1,0\nend_of_record\n",
    );
    expect(report.files.map((file) => file.path)).toEqual(["__proto__", "constructor"]);
    expect(Object.hasOwn(Object.prototype, "lines")).toBe(false);
  });

  it.each([
    ["DA:17", 'a.info:3: found "DA:17"; DA has line,hits[,checksum]'],
    ["DA:1,x", 'a.info:3: found "DA:1,x"; DA has line,hits[,checksum]'],
    ["DA:-1,2", 'a.info:3: found "DA:-1,2"; DA has line,hits[,checksum]'],
    ["BRDA:1,0,1", 'a.info:3: found "BRDA:1,0,1"; BRDA has line,block,branch,taken'],
    ["FN:x,f", 'a.info:3: found "FN:x,f"; FN has line[,end],name'],
    ["FNDA:f", 'a.info:3: found "FNDA:f"; FNDA has hits,name'],
    ["FNA:4,1,f", 'a.info:3: found "FNA:4,1,f"; FNA has the index of an FNL'],
    ["SF:b.c", 'a.info:3: found "SF:b.c"; a record ends with end_of_record before the next SF'],
    ["npm notice", 'a.info:3: found "npm notice"; a line is RECORD:value or end_of_record'],
  ])("answers %s with the line and what is allowed", async (record, message) => {
    expect(await failure(`TN:\nSF:a.c\n${record}\nend_of_record\n`, "a.info")).toContain(message);
  });

  it("refuses records before the first file", async () => {
    expect(await failure("TN:\nDA:1,1\n", "a.info")).toContain(
      'a.info:2: found "DA:1,1"; DA stands after the SF',
    );
  });

  it("refuses a file that was cut off, wherever", async () => {
    const whole = "TN:\nSF:a.c\nDA:1,1\nDA:2,1\nend_of_record\n";
    for (let length = whole.indexOf("SF:a.c") + 7; length < whole.length - 1; length += 1) {
      expect(await failure(whole.slice(0, length), "a.info")).toMatch(
        /^SoakgateError: a\.info:\d+: found/,
      );
    }
  });
});
