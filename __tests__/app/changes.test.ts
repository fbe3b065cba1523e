import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ChangeOrigin, findChanges } from "../../src/app/changes.ts";
import { commandLineGit } from "../../src/host/git.ts";
import { clone, git, pullRequest } from "../support/branches.ts";
import { folderWith } from "../support/folder.ts";

async function answer(folder: string, origin: ChangeOrigin) {
  const found = await findChanges(commandLineGit(folder), ".", origin);
  return found.kind === "changed" ? Object.fromEntries(found.changes.lines) : found;
}

const reasonOf = (words: string) => ({
  kind: "unknown",
  reason: expect.stringContaining(words),
});

describe("the changes of a run", () => {
  it("are numbered on the merge commit, where coverage was measured", async () => {
    const { folder, head, base } = pullRequest();
    expect(await answer(folder, { kind: "pull-request", head, base })).toEqual({
      "a.py": [[4, 4]],
    });
  });

  it("are numbered on the head where that is checked out", async () => {
    const { folder, head, base } = pullRequest();
    git(folder, "checkout", "--quiet", head);
    expect(await answer(folder, { kind: "pull-request", head, base })).toEqual({
      "a.py": [[2, 2]],
    });
  });

  it("are unknown on any other checkout, never none", async () => {
    const { folder, head, base } = pullRequest();
    git(folder, "checkout", "--quiet", base);
    const origin = { kind: "pull-request", head, base } as const;
    expect(await answer(folder, origin)).toEqual(
      reasonOf("neither the pull request's merge commit"),
    );
    expect(await answer(folder, { ...origin, head: "" })).toEqual(reasonOf("neither"));
  });

  it.each([
    [1, reasonOf("set fetch-depth: 2")],
    [2, { "a.py": [[4, 4]] }],
  ])("need the parents of the merge commit (depth %i)", async (depth, expected) => {
    const { folder, head, base } = pullRequest();
    git(folder, "checkout", "--quiet", "-b", "merged");
    const shallow = clone(folder, "--depth", `${depth}`, "--branch", "merged");
    expect(await answer(shallow, { kind: "pull-request", head, base })).toEqual(expected);
  });

  it("of a merge group are those since its base", async () => {
    const { folder, base } = pullRequest();
    expect(await answer(folder, { kind: "merge-group", base })).toEqual({ "a.py": [[4, 4]] });
    const gone = "0".repeat(40);
    expect(await answer(folder, { kind: "merge-group", base: gone })).toEqual(
      reasonOf("set fetch-depth: 0"),
    );
  });

  it("of a branch are those since it left the default branch, what is not committed included", async () => {
    const { folder, main, head } = pullRequest();
    const copy = clone(folder);
    git(copy, "remote", "set-head", "origin", main);
    git(copy, "checkout", "--quiet", head);
    writeFileSync(join(copy, "a.py"), "one\nTWO\nthree\nfour\nfive\nSIX\n");
    expect(await answer(copy, { kind: "branch" })).toEqual({
      "a.py": [
        [2, 2],
        [6, 6],
      ],
    });
    expect(await answer(folder, { kind: "branch" })).toEqual(reasonOf("git remote set-head"));
  });

  it("are unknown without git, and skipped where nothing is changed", async () => {
    expect(await answer(folderWith({}), { kind: "branch" })).toEqual(reasonOf("no git checkout"));
    const skipped = { kind: "skipped", reason: "a push" };
    expect(await answer(folderWith({}), { kind: "none", reason: "a push" })).toEqual(skipped);
  });
});
