// How many instructions a start takes, all threads counted, beside an empty ESM bundle: the least of three.
// A millisecond drowns in the noise of start.mjs; here half a percent shows. It needs valgrind.
// Usage: node bench/start/instructions.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { doors } from "./doors.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RUNS = 3;
// V8 rewrites its machine code, which valgrind must then translate again.
const VALGRIND = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--smc-check=all-non-file"];

const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
const empty = join(scratch, "empty.mjs");
writeFileSync(empty, "export {};\n");
const contenders = { "empty ESM bundle": { args: [empty], env: {} }, ...doors(ROOT, scratch) };
let baseline = 0;
for (const [name, contender] of Object.entries(contenders)) {
  const least = Math.min(...Array.from({ length: RUNS }, () => instructions(contender)));
  baseline ||= least;
  const millions = `${(least / 1e6).toFixed(1)} M`;
  process.stdout.write(
    `${name.padEnd(30)} ${millions.padStart(9)}  ${(least / baseline).toFixed(2)}x\n`,
  );
}
rmSync(scratch, { recursive: true, force: true });

function instructions({ args, env }) {
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  const { status, stderr, error } = spawnSync(
    "valgrind",
    [...VALGRIND, process.execPath, ...args],
    { cwd: ROOT, env: clean, encoding: "utf8" },
  );
  if (error !== undefined) throw error;
  const counted = Number(/Collected : (\d+)/.exec(stderr)?.[1]);
  // A run that failed early takes few.
  if (status !== 0 || !(counted > 0))
    throw new Error(`${args.join(" ")}: exit ${status}\n${stderr}`);
  return counted;
}
