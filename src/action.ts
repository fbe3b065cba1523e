import { main } from "./action/main.ts";
import { runSoakJob } from "./app/soak-job.ts";
import { serveJobs, threadWorkers } from "./host/workers.ts";

/** The action's step. */
export async function start(): Promise<void> {
  if (await serveJobs(process.argv, runSoakJob)) return;
  // Stands until there is an answer: a process that runs out of work without one has passed nothing.
  process.exitCode = 1;
  process.exitCode = await main({
    environment: process.env,
    workingDirectory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
    workers: threadWorkers(process.argv[1] ?? "", runSoakJob),
    entry: process.argv[1] ?? "",
    log: (line) => process.stdout.write(`${line}\n`),
  });
}
