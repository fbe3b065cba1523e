import { describe, expect, it } from "vitest";
import { normalisePath } from "../../src/coverage/path-text.ts";
import { type PathRules, resolvePaths } from "../../src/coverage/paths.ts";
import { reportOf } from "./building.ts";

const RULES: PathRules = { tracked: null, prefixes: new Map(), roots: [], goModules: [] };

/** Where each path of a report ends up; `?` before those that match nothing. */
function resolved(
  paths: readonly string[],
  rules: Partial<PathRules>,
  sources: readonly string[] = [],
) {
  const files = Object.fromEntries(paths.map((path) => [path, { lines: { 1: 1 } }]));
  const { report, unmatched } = resolvePaths("r", reportOf(files, { sources }), {
    ...RULES,
    ...rules,
  });
  const lost = new Set(unmatched.map(({ path }) => path));
  return report.files.map(({ path }) => (lost.has(path) ? `?${path}` : path));
}

describe("paths", () => {
  it.each([
    ["src\\core\\a.py", "src/core/a.py"],
    ["./src//a.py", "src/a.py"],
    ["src/./x/../a.py", "src/a.py"],
    ["../../src/a.py", "src/a.py"],
    ["C:\\app\\a.c", "C:/app/a.c"],
    ["/a/b", "/a/b"],
    ["lib/", "lib/"],
    ["a..b/..c", "a..b/..c"],
  ])("reads %s as %s", (raw, path) => {
    expect(normalisePath(raw)).toBe(path);
  });

  it("takes an exact match before anything else", () => {
    expect(resolved(["src/a.py"], { tracked: ["src/a.py", "old/src/a.py"] })).toEqual(["src/a.py"]);
  });

  it("finds a container's path by the longest suffix that only one file has", () => {
    const tracked = ["packages/x/src/index.js", "packages/y/src/index.js"];
    expect(resolved(["/usr/src/app/x/src/index.js"], { tracked })).toEqual([
      "packages/x/src/index.js",
    ]);
  });

  it("does not take the first of several files that end alike", () => {
    const tracked = ["packages/x/src/index.js", "packages/y/src/index.js"];
    const files = reportOf({ "/app/src/index.js": { lines: { 1: 1 } } });
    const { unmatched } = resolvePaths("r", files, { ...RULES, tracked });
    expect(unmatched).toEqual([{ path: "/app/src/index.js", candidates: tracked }]);
  });

  it("decides what ends alike by the prefix that its neighbours have lost", () => {
    const tracked = ["mux.go", "doc.go", "examples/doc.go", "examples/main.go"];
    const paths = ["github.com/gorilla/mux/doc.go", "github.com/gorilla/mux/mux.go"];
    expect(resolved(paths, { tracked })).toEqual(["doc.go", "mux.go"]);
  });

  it("strips the module of the right go.mod", () => {
    const rules = {
      tracked: ["a/doc.go", "b/doc.go"],
      goModules: [
        { module: "example.com/a", folder: "a" },
        { module: "example.com/b", folder: "b" },
      ],
    };
    expect(resolved(["example.com/b/doc.go"], rules)).toEqual(["b/doc.go"]);
  });

  it("reads a file name relative to one of several sources", () => {
    const tracked = ["lib/core/a.py", "tests/core/a.py"];
    const sources = ["/home/runner/work/app/lib", "/home/runner/work/app/none"];
    expect(resolved(["core/a.py"], { tracked }, sources)).toEqual(["lib/core/a.py"]);
  });

  it("puts the configured prefix in place of the report's, the longest first", () => {
    const prefixes = new Map([
      ["/usr/src/", "wrong/"],
      ["/usr/src/app/", ""],
    ]);
    expect(resolved(["/usr/src/app/lib/a.js"], { prefixes })).toEqual(["lib/a.js"]);
    expect(resolved(["/usr/src/app/lib/a.js"], { prefixes, tracked: ["lib/a.js"] })).toEqual([
      "lib/a.js",
    ]);
  });

  it("takes off the workspace where there is no repository", () => {
    const roots = ["D:\\a\\app\\"];
    expect(resolved(["D:\\a\\app\\src\\x.ts"], { roots })).toEqual(["src/x.ts"]);
  });

  it("lets letter case decide only where it tells files apart", () => {
    expect(resolved(["SRC/App.cs"], { tracked: ["src/app.cs"] })).toEqual(["src/app.cs"]);
    expect(resolved(["src/App.cs"], { tracked: ["src/app.cs", "src/App.cs"] })).toEqual([
      "src/App.cs",
    ]);
  });

  it("keeps what matches nothing, and lists it", () => {
    expect(resolved(["../../etc/passwd", "b.py"], { tracked: ["b.py"] })).toEqual([
      "b.py",
      "?etc/passwd",
    ]);
  });

  it("merges two paths of a report that are one file", () => {
    const report = reportOf({ "./a.c": { lines: { 1: 0 } }, "a.c": { lines: { 1: 1, 2: 0 } } });
    const { report: one } = resolvePaths("r", report, { ...RULES, tracked: ["a.c"] });
    expect(one.files.map((file) => file.totals)).toEqual([{ lines: { covered: 1, total: 2 } }]);
    expect(one.totals).toEqual({ lines: { covered: 1, total: 2 } });
  });

  it("costs the same whether or not many files end alike", () => {
    const tracked = Array.from({ length: 30_000 }, (_, at) => `p${at}/src/index.ts`);
    const paths = Array.from({ length: 30_000 }, (_, at) => `/w/p${at}/src/index.ts`);
    expect(resolved(paths, { tracked }).every((path) => path.startsWith("p"))).toBe(true);
  });
});
