import { runSoakJob } from "../../src/app/soak-job.ts";
import type { Terminal } from "../../src/cli/command.ts";
import { main } from "../../src/cli/main.ts";
import type { CommitTime, Files, Git } from "../../src/domain/ports.ts";
import { diskFiles } from "../../src/host/files.ts";
import { threadWorkers } from "../../src/host/workers.ts";
import { holdToContract, isDocument } from "./documents.ts";

/** The commit every fake checkout is at: 2025-10-27T12:00:00Z. */
export const COMMIT: CommitTime = {
  commit: "c0ffee1c0ffee1c0ffee1c0ffee1c0ffee1c0ffe",
  timeS: 1_761_566_400,
};

/** What a command line did: exit code and everything it printed. */
export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Git of a checkout with these files, or of none; it knows no other commit. */
export function fakeGit(tracked: readonly string[] | null): Git {
  return {
    head: async () => (tracked === null ? null : COMMIT),
    tracked: async () => tracked,
    parents: async () => (tracked === null ? null : []),
    commit: async () => null,
    mergeBase: async () => null,
    diff: async () => null,
  };
}

/** Runs one command line in a folder, in this process. */
export async function soakgate(
  folder: string,
  argv: readonly string[],
  overrides: Partial<Terminal> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const documents: string[] = [];
  const exit = await main(argv, {
    files: noted(diskFiles(folder), documents),
    git: fakeGit(null),
    workers: threadWorkers("", runSoakJob, 1),
    input: async function* () {},
    watched: () => false,
    nowMs: () => 0,
    interrupted: () => false,
    environment: {},
    workingDirectory: folder,
    program: "soakgate",
    columns: null,
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ...overrides,
  });
  // Not while the command runs, which would tell of it in its own way.
  for (const text of [out, ...documents]) if (isDocument(text)) holdToContract(text);
  return { exit, out, err };
}

/** The files of a folder; the texts that are written there are noted. */
function noted(files: Files, texts: string[]): Files {
  return {
    ...files,
    write: async (path, text) => {
      if (typeof text === "string") texts.push(text);
      await files.write(path, text);
    },
  };
}
