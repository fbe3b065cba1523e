#!/usr/bin/env node
import { basename, relative } from "node:path";
import { main } from "./cli/main.ts";
import { diskFiles } from "./host/files.ts";
import { commandLineGit } from "./host/git.ts";

const started = relative(process.cwd(), process.argv[1] ?? "");
const { env, stdout, stderr } = process;

process.exitCode = await main(process.argv.slice(2), {
  files: diskFiles(process.cwd()),
  git: commandLineGit(process.cwd()),
  environment: env,
  workingDirectory: process.cwd(),
  program: basename(started) === "soakgate" ? "soakgate" : `node ${started}`,
  columns: stdout.isTTY ? stdout.columns : null,
  color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
});
