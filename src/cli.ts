import { basename, relative } from "node:path";
import { runSoakJob } from "./app/soak-job.ts";
import { EXIT, EXIT_INTERRUPTED, EXIT_UNREAD } from "./cli/command.ts";
import { main } from "./cli/main.ts";
import { diskFiles } from "./host/files.ts";
import { commandLineGit } from "./host/git.ts";
import { serveJobs, threadWorkers } from "./host/workers.ts";

/** The command line; `entry` is the file that was started, without links. */
export async function start(entry: string): Promise<void> {
  if (await serveJobs(process.argv, runSoakJob)) return;
  const started = relative(process.cwd(), entry);
  const { env, stdout } = process;
  // Stands until there is an answer: a process that runs out of work without one has passed nothing.
  process.exitCode = EXIT.bug;
  let interrupts = 0;
  process.on("SIGINT", () => {
    interrupts += 1;
    if (interrupts > 1) process.exit(EXIT_INTERRUPTED);
  });
  // `soakgate … | head`: whoever reads has enough. Not 0, which would stand for a verdict.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT_UNREAD);
  });
  process.exitCode = await main(process.argv.slice(2), {
    files: diskFiles(process.cwd()),
    git: commandLineGit(process.cwd()),
    workers: threadWorkers(entry, runSoakJob),
    environment: env,
    workingDirectory: process.cwd(),
    program: basename(process.argv[1] ?? "") === "soakgate" ? "soakgate" : `node ${started}`,
    columns: stdout.isTTY ? stdout.columns : null,
    color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
    // Node makes these two streams when they are asked for, as it does `performance`, which takes time:
    // most runs need none of them.
    input: () => process.stdin,
    watched: () => process.stderr.isTTY === true,
    nowMs: () => Number(process.hrtime.bigint()) / 1e6,
    interrupted: () => interrupts > 0,
    out: (text) => stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
