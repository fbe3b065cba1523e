import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { commandLineGit } from "../../src/host/git.ts";
import { folderWith } from "../support/folder.ts";

const AT = "2025-10-27T12:00:00Z";

function repository(): string {
  const folder = folderWith({ "a.txt": "a", "sub/b c.txt": "b", "sub/ü.txt": "u" });
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: AT, GIT_AUTHOR_DATE: AT },
    });
  git("init", "-q");
  git("add", ".");
  git("-c", "user.name=t", "-c", "user.email=t@example.invalid", "commit", "-qm", "all");
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("git", () => {
  it("tells the commit and its committer's time", async () => {
    const head = await commandLineGit(repository()).head();
    expect(head?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(head?.timeS).toBe(Date.parse(AT) / 1000);
  });

  it("lists tracked files below a root, names unquoted", async () => {
    const git = commandLineGit(repository());
    expect(await git.tracked(".")).toEqual(["a.txt", "sub/b c.txt", "sub/ü.txt"]);
    expect(await git.tracked("sub")).toEqual(["b c.txt", "ü.txt"]);
  });

  it("answers null outside of a repository", async () => {
    const git = commandLineGit(folderWith({}));
    expect(await git.head()).toBe(null);
    expect(await git.tracked(".")).toBe(null);
    expect(await git.tracked("missing")).toBe(null);
    expect(await commandLineGit(folderWith({ file: "" })).tracked("file")).toBe(null);
  });

  // Windows starts no script of this kind.
  it.skipIf(process.platform === "win32")("takes nothing for whole that is cut off", async () => {
    const saying = async (bytes: number) => {
      const folder = folderWith({ git: `#!/bin/sh\nhead -c ${bytes} /dev/zero\n` });
      chmodSync(join(folder, "git"), 0o755);
      vi.stubEnv("PATH", `${folder}:${process.env["PATH"]}`);
      return commandLineGit(folder).diff(".", "HEAD");
    };
    expect((await saying(1000))?.length).toBe(1000);
    // Not the text itself, which nobody would read.
    expect((await saying(2 ** 28 + 1)) === null).toBe(true);
  });
});
