import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A question to git that is never answered, and nothing else to wait for: the process ends by itself. */
const GIT_IS_SILENT = `data:text/javascript,${encodeURIComponent(
  'import child from "node:child_process"; const silent = { on() {} }; child.spawn = () => ({ ...silent, stdout: silent });',
)}`;

it.each([
  ["the command line", ["cli/index.js", "run"], 70],
  ["the action", ["index.js"], 1],
] as const)(
  "does not exit 0 where a run ends without an answer: %s",
  (_, [file, ...args], exit) => {
    const cwd = folderWith({ "junit.xml": '<testsuite><testcase name="a"/></testsuite>' });
    const { PATH = "" } = process.env;
    const env = { PATH, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: join(cwd, "temp") };
    const start = (...hook: string[]) =>
      spawnSync(process.execPath, [...hook, join(DIST, file), ...args], { cwd, env }).status;
    expect([start("--import", GIT_IS_SILENT), start()]).toEqual([exit, 0]);
  },
);
