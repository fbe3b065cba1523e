import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGitDiff } from "../../src/coverage/git-diff.ts";
import { commandLineGit } from "../../src/host/git.ts";
import { checkout } from "../support/checkout.ts";

const numbered = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `line ${at + from}\n`).join("");

/** What git itself says has changed since the first commit, after the files became these. */
async function changes(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string | null>>,
) {
  const folder = checkout(before);
  for (const [path, content] of Object.entries(after)) {
    if (content === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  execFileSync("git", ["add", "--all"], { cwd: folder });
  const diff = await commandLineGit(folder).diff(".", "HEAD");
  const { lines, renames } = parseGitDiff(diff ?? "");
  return { lines: Object.fromEntries(lines), renames: Object.fromEntries(renames) };
}

describe("what git says has changed", () => {
  it("has the changed lines as they are numbered now, and no deleted ones", async () => {
    const text = numbered(9);
    const now = text
      .replace("line 2\n", "")
      .replace("line 5\n", "new\nline 5\n")
      .replace("line 9", "nine");
    expect(await changes({ "a.py": text }, { "a.py": now })).toEqual({
      lines: {
        "a.py": [
          [4, 4],
          [9, 9],
        ],
      },
      renames: {},
    });
  });

  it("counts a change of white space alone", async () => {
    const { lines } = await changes({ "a.py": "if x:\n  y\n" }, { "a.py": "if x:\n    y\n" });
    expect(lines).toEqual({ "a.py": [[2, 2]] });
  });

  it("follows a file that was renamed and edited", async () => {
    const text = numbered(20);
    const now = text.replace("line 7", "seven");
    expect(await changes({ "old.py": text }, { "old.py": null, "new.py": now })).toEqual({
      lines: { "new.py": [[7, 7]] },
      renames: { "old.py": "new.py" },
    });
  });

  it("has every line of a new file and none of a deleted one", async () => {
    const { lines } = await changes({ "gone.py": "x\n" }, { "gone.py": null, "b.py": "1\n2\n3" });
    expect(lines).toEqual({ "b.py": [[1, 3]] });
  });

  // Windows has no such names.
  it.skipIf(process.platform === "win32")("reads names as they are", async () => {
    const names = ["a b.py", "ü.py", 'q"uo\\te.py', "tab\there.py", "new\nline.py"];
    const { lines } = await changes({}, Object.fromEntries(names.map((name) => [name, "x\n"])));
    expect(new Set(Object.keys(lines))).toEqual(new Set(names));
  });

  it("names files below a folder as seen from there, and no others", async () => {
    const folder = checkout({ "a.py": "1\n", "sub/b.py": "1\n" });
    for (const path of ["a.py", "sub/b.py"]) writeFileSync(join(folder, path), "2\n");
    const diff = await commandLineGit(folder).diff("sub", "HEAD");
    expect(Object.fromEntries(parseGitDiff(diff ?? "").lines)).toEqual({ "b.py": [[1, 1]] });
  });

  it("has one form whatever the user's settings are", async () => {
    const folder = checkout({ "a.py": "1\n2\n3\n4\n5\n" });
    for (const [key, value] of [
      ["diff.noprefix", "true"],
      ["diff.interHunkContext", "9"],
      ["diff.context", "3"],
      ["diff.renames", "false"],
      ["color.diff", "always"],
    ] as const) {
      execFileSync("git", ["config", key, value], { cwd: folder });
    }
    writeFileSync(join(folder, "a.py"), "one\n2\n3\n4\nfive\n");
    const diff = await commandLineGit(folder).diff(".", "HEAD");
    expect(Object.fromEntries(parseGitDiff(diff ?? "").lines)).toEqual({
      "a.py": [
        [1, 1],
        [5, 5],
      ],
    });
  });

  it("takes no line of a file for a header", async () => {
    const trap = "++ b/other.py\n@@ -1 +1,9 @@\ndiff --git a/x b/x\nrename to z\n";
    expect(await changes({ "a.py": "-- a/other.py\nno end" }, { "a.py": `${trap}no end` })).toEqual(
      {
        lines: { "a.py": [[1, 4]] },
        renames: {},
      },
    );
  });

  it("reads whatever stands there to its end", () => {
    const piece = fc.constantFrom(
      "@@ -1,9999999999 +1 @@",
      "+++ b/x",
      '+++ "b/\\',
      "rename to ",
      "\\",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(parseGitDiff(pieces.join("\n")).lines).toBeInstanceOf(Map);
      }),
    );
  });
});
