import { describe, expect, it } from "vitest";
import { mergeReports } from "../../src/coverage/merge.ts";
import { patchCoverage } from "../../src/coverage/patch.ts";
import { HITS_MAX } from "../../src/domain/coverage.ts";
import { failure, fixture, onlyFile, pairs, read } from "./reading.ts";

const profile = (...blocks: string[]) => `mode: count\n${blocks.join("\n")}\n`;

describe("go cover profiles", () => {
  it("counts statements, and makes them the headline", async () => {
    const report = await read(profile("a/b.go:1.2,3.4 5 1", "a/b.go:7.1,8.2 2 0"));
    expect(report.headline).toBe("statements");
    expect(report.totals).toEqual({ statements: { covered: 5, total: 7 } });
  });

  it("adds what a block was run in several test binaries", async () => {
    const file = onlyFile(
      await read(profile("b.go:1.1,2.2 3 0", "b.go:1.1,2.2 3 4", "b.go:1.1,2.2 3 1")),
    );
    expect(file.totals.statements).toEqual({ covered: 3, total: 3 });
    expect([...(file.blocks?.hits ?? [])]).toEqual([5]);
  });

  it("ORs what a block was run in mode set, and reads a mode that stands there again", async () => {
    const text = "mode: set\nb.go:1.1,2.2 3 1\nmode: set\nb.go:1.1,2.2 3 1\nb.go:4.1,4.9 1 0\n";
    const file = onlyFile(await read(text));
    expect([...(file.blocks?.hits ?? [])]).toEqual([1, 0]);
    expect(file.totals.statements).toEqual({ covered: 3, total: 4 });
  });

  it("covers 60 of 100 when two profiles of the same 60 of 100 are merged", async () => {
    const one = await read(profile("b.go:1.1,60.2 60 1", "b.go:61.1,99.2 40 0"));
    const inputs = ["x", "y"].map((where) => ({ where, report: one }));
    expect(mergeReports(inputs).totals).toEqual({ statements: { covered: 60, total: 100 } });
    expect(mergeReports(inputs).headline).toBe("statements");
  });

  it("keeps the real profile when it is merged with itself, and unites it with the shorter run", async () => {
    const after = await read(fixture("go/go-1.19/after.out"));
    const before = await read(fixture("go/go-1.19/before.out"));
    const twice = mergeReports(["x", "y"].map((where) => ({ where, report: after })));
    expect(twice.totals).toEqual(after.totals);
    const both = mergeReports([after, before].map((report) => ({ where: "r", report })));
    expect(both.totals.statements?.total).toBe(642);
    expect(both.totals.statements?.covered).toBeGreaterThanOrEqual(575);
  });

  it("takes a line for run if one of its blocks was", async () => {
    const file = onlyFile(
      await read(profile("b.go:5.3,6.16 2 1", "b.go:6.16,8.3 1 0", "b.go:9.2,9.9 1 1")),
    );
    expect(pairs(file.lines)).toEqual([
      [5, 1],
      [6, 1],
      [7, 0],
      [8, 0],
      [9, 1],
    ]);
  });

  it("keeps lines in order where blocks nest, overlap and leave gaps", async () => {
    const file = onlyFile(
      await read(
        profile("b.go:1.1,9.1 1 0", "b.go:2.1,3.1 1 7", "b.go:3.5,4.1 1 2", "b.go:20.1,21.1 1 1"),
      ),
    );
    expect(pairs(file.lines)).toEqual([
      [1, 0],
      [2, 7],
      [3, 7],
      [4, 2],
      [5, 0],
      [6, 0],
      [7, 0],
      [8, 0],
      [9, 0],
      [20, 1],
      [21, 1],
    ]);
  });

  it("judges a patch by the statements of the blocks it touches", async () => {
    const report = await read(profile("b.go:1.1,3.1 4 1", "b.go:3.1,5.1 2 0"));
    const { measured } = patchCoverage(report, new Map([["b.go", [[5, 5]]]]));
    expect(measured.totals).toEqual({
      lines: { covered: 0, total: 1 },
      statements: { covered: 0, total: 2 },
    });
  });

  it("reads a path with spaces, colons and commas", async () => {
    const report = await read(profile("C:\\my, code\\a b.go:1.1,2.2 1 1"));
    expect(onlyFile(report).path).toBe("C:\\my, code\\a b.go");
  });

  it("saturates a count, and reads CRLF", async () => {
    const file = onlyFile(await read("mode: atomic\r\nb.go:1.1,2.2 1 99999999999999999999\r\n"));
    expect([...(file.blocks?.hits ?? [])]).toEqual([HITS_MAX]);
  });

  it("has nothing measured in a profile of no blocks", async () => {
    expect((await read("mode: set\n")).totals).toEqual({});
  });

  it.each([
    "b.go:1.1,2.2 1",
    "b.go:1.1,2.2 1 x",
    "b.go:1.1 1 1",
    ":1.1,2.2 1 1",
    "b.go:0.1,2.2 1 1",
    "b.go:3.1,2.2 1 1",
    "b.go:1.1,9999999999.2 1 1",
    "mode: fast",
    "PASS",
  ])("refuses the line %s, and names it", async (line) => {
    expect(await failure(profile("b.go:1.1,2.2 1 1", line), "c.out")).toContain(
      `c.out:3: found "${line}"`,
    );
  });

  it("refuses one block with different numbers of statements", async () => {
    expect(await failure(profile("b.go:1.1,2.2 1 1", "b.go:1.1,2.2 2 1"), "c.out")).toContain(
      'c.out: found a block of "b.go" with different numbers of statements',
    );
  });

  it("refuses to lay out more lines than any repository has", async () => {
    expect(await failure(profile("b.go:1.1,999999999.2 1 1"), "c.out")).toContain(
      "more than 40000000 lines",
    );
  });
});
