import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { CommitTime, Git } from "../domain/ports.ts";

const OUTPUT_BYTES_MAX = 1 << 28;

/** Git of the repository around `cwd`, asked through the program; null answers where it has none. */
export function commandLineGit(cwd: string): Git {
  return {
    head: async () =>
      parseHead(await ask(cwd, ["log", "-1", "--no-show-signature", "--format=%H %ct"])),
    tracked: async (root) => {
      const listed = await ask(resolve(cwd, root), ["ls-files", "-z"]);
      return listed === null ? null : listed.split("\0").filter((path) => path !== "");
    },
    // The commit itself names its parents; `log` leaves those out that a shallow clone has not.
    parents: async () => parseParents(await ask(cwd, ["cat-file", "commit", "HEAD"])),
    commit: async (name) =>
      parseId(await ask(cwd, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`])),
    mergeBase: async (one, other) => parseId(await ask(cwd, ["merge-base", one, other])),
    diff: (root, from) => ask(resolve(cwd, root), [...DIFF, from, "--"]),
  };
}

/** Whatever the user's own settings are, the answer has one form. */
const DIFF = [
  // Reading leaves the repository as it is, its index included.
  "--no-optional-locks",
  "-c",
  "core.quotePath=false",
  "diff",
  "--unified=0",
  "--inter-hunk-context=0",
  "--find-renames",
  "--relative",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--src-prefix=a/",
  "--dst-prefix=b/",
];

function parseParents(commit: string | null): readonly string[] | null {
  if (commit === null) return null;
  const [header = ""] = commit.split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] as string);
}

function parseId(line: string | null): string | null {
  return /^[0-9a-f]{40,64}$/.exec(line?.trim() ?? "")?.[0] ?? null;
}

function parseHead(line: string | null): CommitTime | null {
  const match = /^([0-9a-f]{40,64}) (\d+)\s*$/.exec(line ?? "");
  return match === null ? null : { commit: match[1] as string, timeS: Number(match[2]) };
}

/** Standard output of git, null where it is missing, refuses, fails or says too much. */
function ask(cwd: string, args: readonly string[]): Promise<string | null> {
  return new Promise<string | null>((answer) => {
    // Streams that nobody reads take as long to make as one that somebody does.
    const git = spawn("git", args, { cwd, stdio: ["ignore", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    let bytes = 0;
    git.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= OUTPUT_BYTES_MAX) chunks.push(chunk);
      else git.kill();
    });
    git.on("error", () => answer(null));
    git.on("close", (exit) => {
      const isWhole = exit === 0 && bytes <= OUTPUT_BYTES_MAX;
      answer(isWhole ? Buffer.concat(chunks).toString() : null);
    });
    // Some of what cannot be started is thrown instead (a folder that is a file).
  }).catch(() => null);
}
