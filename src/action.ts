import { main } from "./action/main.ts";

process.exitCode = await main({
  environment: process.env,
  workingDirectory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
  log: (line) => process.stdout.write(`${line}\n`),
});
