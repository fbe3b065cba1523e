import { realpathSync } from "node:fs";
import { basename, relative } from "node:path";
import { runSoakJob } from "./app/soak-job.ts";
import { EXIT_INTERRUPTED } from "./cli/command.ts";
import { main } from "./cli/main.ts";
import { diskFiles } from "./host/files.ts";
import { commandLineGit } from "./host/git.ts";
import { serveJobs, threadWorkers } from "./host/workers.ts";

if (!serveJobs(runSoakJob)) await start();

async function start(): Promise<void> {
  const entry = realpathSync(process.argv[1] ?? "");
  const started = relative(process.cwd(), entry);
  const { env, stdin, stdout, stderr } = process;
  let interrupts = 0;
  process.on("SIGINT", () => {
    interrupts += 1;
    if (interrupts > 1) process.exit(EXIT_INTERRUPTED);
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
    input: () => stdin,
    watched: stderr.isTTY === true,
    nowMs: () => performance.now(),
    interrupted: () => interrupts > 0,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  });
}
