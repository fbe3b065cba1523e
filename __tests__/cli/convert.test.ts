import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture } from "../coverage/reading.ts";
import { folderWith } from "../support/folder.ts";
import { coveragepy } from "../support/reports.ts";
import { fakeGit, soakgate } from "../support/terminal.ts";

const LCOV =
  "TN:\nSF:a.c\nFN:1,f\nFNDA:2,f\nBRDA:3,0,0,1\nBRDA:3,0,1,-\nDA:1,2\nDA:3,0\nend_of_record\n";

/** Counts of a report by file, as the command line prints them. */
async function counts(folder: string, report: string) {
  const { exit, out } = await soakgate(folder, ["coverage", report, "--json"]);
  expect(exit).toBe(0);
  return JSON.parse(out).files as Record<string, { lines: unknown; branches?: unknown }>;
}

describe("convert", () => {
  it.each(["cobertura", "lcov"])("writes what reads as the same report (%s)", async (format) => {
    const folder = folderWith({ "a.info": LCOV });
    const argv = ["convert", "a.info", "--to", format, "-o", "out/made.txt"];
    expect(await soakgate(folder, argv)).toMatchObject({ exit: 0, out: "" });
    const made = await counts(folder, "out/made.txt");
    expect(made).toEqual(await counts(folder, "a.info"));
    expect(made["a.c"]).toMatchObject({
      lines: { covered: 1, total: 2 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    });
  });

  it("writes to stdout, nothing else on it, by default and for -", async () => {
    const folder = folderWith({ "a.info": LCOV });
    const plain = await soakgate(folder, ["convert", "a.info", "--to", "lcov"]);
    expect(plain).toMatchObject({ exit: 0, err: "" });
    expect(plain.out).toMatch(/^TN:\nSF:a\.c\n[\s\S]*end_of_record\n$/);
    for (const way of [["-o", "-"], ["-o-"], ["--output", "-"], ["--output=-"]]) {
      expect(await soakgate(folder, ["convert", "a.info", "--to", "lcov", ...way])).toEqual(plain);
    }
    expect(existsSync(join(folder, "-"))).toBe(false);
  });

  it("writes the same bytes again when it converts its own output", async () => {
    const folder = folderWith({ "a.json": fixture("istanbul/nyc-17/final/after.json") });
    for (const format of ["cobertura", "lcov"]) {
      const convert = async (from: string, to: string) => {
        await soakgate(folder, ["convert", from, "--to", format, "-o", to]);
        return readFileSync(join(folder, to), "utf8");
      };
      const once = await convert("a.json", `${format}.1`);
      expect(await convert(`${format}.1`, `${format}.2`)).toBe(once);
    }
  });

  it("merges several reports, and says how it counted", async () => {
    const folder = folderWith({
      "a.info": LCOV,
      "b.info": "SF:a.c\nDA:1,0\nDA:3,1\nend_of_record\nSF:b.c\nDA:1,0\nend_of_record\n",
    });
    const argv = ["convert", "*.info", "--to", "cobertura", "-o", "c.xml"];
    const { err } = await soakgate(folder, argv);
    expect(err).toContain("warning: totals are counted from the merged records of 2 reports");
    const made = await counts(folder, "c.xml");
    expect(made["a.c"]?.lines).toEqual({ covered: 2, total: 2 });
    expect(made["b.c"]?.lines).toEqual({ covered: 0, total: 1 });
  });

  it.each([
    ["istanbul/nyc-17/final/after.json", "lcov", /LCOV cannot hold statements, where functions/],
    ["lcov/coveragepy-7.11.4/after.info", "lcov", /names of branches/],
    ["cobertura/gcovr-5.2/after.xml", "lcov", /source folders/],
    ["coveragepy/coverage-7.11.4/after.json", "cobertura", /classes/],
    ["go/go-1.19/after.out", "cobertura", /statements become lines/],
    // The counts are what phpunit, nyc and gcovr print; 66 lines and 8 branches have no place in them.
    [
      "clover/phpunit/before.xml",
      "lcov",
      /lines: the report counts 4008\/8274 and lists \d+\/8208; LCOV/,
    ],
    [
      "cobertura/nyc-17/after.xml",
      "lcov",
      /branches: the report counts 381\/396 and lists \d+\/388/,
    ],
    [
      "cobertura/gcovr-5.2/after.xml",
      "lcov",
      /functions: the report counts 149\/151 and lists none; LCOV gets what it lists/,
    ],
  ])("says what is lost of %s in %s: %s", async (from, format, said) => {
    const folder = folderWith({ report: fixture(from) });
    const { exit, err } = await soakgate(folder, ["convert", "report", "--to", format]);
    expect(exit).toBe(0);
    expect(err).toMatch(said);
  });

  it("writes nothing where nothing was measured, which is unknown", async () => {
    const folder = folderWith({ "none.out": "mode: set\n" });
    const argv = ["convert", "none.out", "--to", "lcov", "-o", "made.info"];
    const { exit, err } = await soakgate(folder, argv);
    expect(exit).toBe(2);
    expect(err).toContain("none.out: nothing was measured");
    expect(existsSync(join(folder, "made.info"))).toBe(false);
  });

  it("loses nothing silently where nothing is lost", async () => {
    const folder = folderWith({ "a.info": LCOV });
    const { err } = await soakgate(folder, ["convert", "a.info", "--to", "lcov"]);
    expect(err).toBe("");
  });

  it("gives import paths and absolute paths their place in the tree", async () => {
    const root = folderWith({ "go.mod": "module example.com/m // the root\n" });
    const nested = "// generated\nmodule (\n\texample.com/m/tools\n)\n";
    const go =
      "mode: set\nexample.com/m/a/a.go:1.1,2.2 1 1\nexample.com/m/tools/t.go:1.1,2.2 1 0\n";
    const folder = folderWith({
      "go.mod": readFileSync(join(root, "go.mod")),
      "sub/go.mod": nested,
      "cover.out": `${go}example.com/other/o.go:1.1,2.2 1 1\n`,
    });
    const git = fakeGit(["go.mod", "sub/go.mod", "a/a.go", "sub/t.go"]);
    const { out } = await soakgate(folder, ["convert", "cover.out", "--to", "lcov"], { git });
    expect(out.match(/^SF:.*/gm)).toEqual([
      "SF:a/a.go",
      "SF:example.com/other/o.go",
      "SF:sub/t.go",
    ]);
    const absolute = folderWith({});
    const report = LCOV.replace("SF:a.c", `SF:${absolute}/src/a.c`);
    const there = folderWith({ "a.info": report });
    const moved = await soakgate(there, ["convert", "a.info", "--to", "lcov"], {
      workingDirectory: absolute,
    });
    expect(moved.out).toContain("\nSF:src/a.c\n");
  });

  it("writes only where it was told, whatever paths and names the report has", async () => {
    const names = ["../../etc/passwd", "__proto__", 'a"><script>.py', "b\nSF:c.py", "\u0000.py"];
    const folder = folderWith({
      "inner/a.json": coveragepy(
        Object.fromEntries(names.map((name) => [`x${name}`, [1, 2]])),
      ).replaceAll('"x', '"'),
    });
    for (const format of ["lcov", "cobertura"]) {
      const argv = ["convert", "inner/a.json", "--to", format, "-o", `inner/${format}`];
      const { exit, err } = await soakgate(folder, argv);
      expect(exit).toBe(0);
      expect(err).toMatch(/names hold characters/);
      const files = Object.values(await counts(folder, `inner/${format}`));
      expect(files).toHaveLength(names.length);
    }
    expect(readFileSync(join(folder, "inner/lcov"), "utf8").match(/^SF:/gm)).toHaveLength(5);
    expect(existsSync(join(dirname(folder), "etc"))).toBe(false);
  });

  it.each<[string[], RegExp]>([
    [["--to", "lcov"], /convert: no report was named/],
    [["a.info"], /no format was named; allowed are cobertura and lcov; add --to cobertura/],
    [["a.info", "--to", "jacoco"], /--to "jacoco"; allowed are cobertura and lcov/],
    [["a.info", "--to", "cobertra"], /did you mean cobertura\?/],
    [["a.info", "--to", "lcov", "-x"], /no option -x/],
    [["a.info", "--to", "lcov", "-o"], /--output needs a value/],
    [["missing.info", "--to", "lcov"], /missing.info: cannot be read/],
    [["cut.info", "--to", "lcov"], /cut.info/],
    [["sum.json", "--to", "lcov"], /sum.json: found only totals; LCOV needs lines/],
    [["a.info", "--to", "lcov", "-o", "a.info/x"], /a.info\/x: cannot be written/],
  ])("answers %j with exit 64 and a sentence", async (argv, message) => {
    const folder = folderWith({
      "a.info": LCOV,
      "cut.info": LCOV.slice(0, 50),
      "sum.json": fixture("istanbul/nyc-17/summary/after.json"),
    });
    const { exit, out, err } = await soakgate(folder, ["convert", ...argv]);
    expect([exit, out]).toEqual([64, ""]);
    expect(err).toMatch(message);
  });
});
