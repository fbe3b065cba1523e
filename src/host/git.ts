import { execFile } from "node:child_process";
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
  };
}

function parseHead(line: string | null): CommitTime | null {
  const match = /^([0-9a-f]{40,64}) (\d+)\s*$/.exec(line ?? "");
  return match === null ? null : { commit: match[1] as string, timeS: Number(match[2]) };
}

/** Standard output of git, null where it is missing, refuses or fails. */
function ask(cwd: string, args: readonly string[]): Promise<string | null> {
  return new Promise((answer) => {
    execFile("git", [...args], { cwd, maxBuffer: OUTPUT_BYTES_MAX }, (error, stdout) =>
      answer(error === null ? stdout : null),
    );
  });
}
