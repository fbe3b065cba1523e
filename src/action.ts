import { main } from "./action/main.ts";
import { runSoakJob } from "./app/soak-job.ts";
import { serveJobs, threadWorkers } from "./host/workers.ts";

if (!serveJobs(runSoakJob)) {
  process.exitCode = await main({
    environment: process.env,
    workingDirectory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
    workers: threadWorkers(process.argv[1] ?? "", runSoakJob),
    entry: process.argv[1] ?? "",
    log: (line) => process.stdout.write(`${line}\n`),
  });
}
