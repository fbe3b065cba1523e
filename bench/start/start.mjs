// How long a whole process takes from start to exit beside an empty ESM bundle, interleaved in one run,
// in a clean environment; then peak memory. The ratio is the median of those within a round, which is over
// in a second: where a neighbour slows the machine for some seconds, the ratio of two medians
// spreads twice as far about the same mean. Usage: node bench/start/start.mjs [rounds]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { doors } from "./doors.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ROUNDS = Number(process.argv[2] ?? 31);

const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
const empty = join(scratch, "empty.mjs");
writeFileSync(empty, "export {};\n");
const libraries = join(scratch, "libraries.cjs");
const { code } = await ncc(join(ROOT, "bench/start/libraries.mjs"), {
  quiet: true,
  esm: false,
});
writeFileSync(libraries, code);
const memoryHook = join(scratch, "memory.mjs");
writeFileSync(
  memoryHook,
  'process.on("exit", () => process.stderr.write("\\nmaxrss=" + process.resourceUsage().maxRSS + "\\n"));\n',
);

const contenders = {
  "empty ESM bundle": { args: [empty], env: {} },
  "the example's libraries alone": { args: [libraries], env: {} },
  ...doors(ROOT, scratch),
  "--version": { args: ["dist/cli/index.js", "--version"], env: {} },
  lint: { args: ["dist/cli/index.js", "lint", "--preset", "client-go"], env: {}, exit: 1 },
  drill: { args: ["dist/cli/index.js", "drill"], env: {} },
};

const times = new Map(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, contender] of Object.entries(contenders)) {
    const started = process.hrtime.bigint();
    run(contender);
    times.get(name).push(Number(process.hrtime.bigint() - started) / 1e6);
  }
}

const baseline = times.get("empty ESM bundle");
process.stdout.write(`Node ${process.version}, median of ${ROUNDS}\n`);
for (const [name, contender] of Object.entries(contenders)) {
  const ms = median(times.get(name));
  const ratio = median(times.get(name).map((time, round) => time / baseline[round]));
  const megabytes = peakMegabytes(contender);
  process.stdout.write(
    `${name.padEnd(30)} ${ms.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)}x  ${megabytes} MB\n`,
  );
}
rmSync(scratch, { recursive: true, force: true });

function run({ args, env, exit = 0 }, extra = []) {
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  const done = spawnSync(process.execPath, [...extra, ...args], {
    cwd: ROOT,
    env: clean,
    encoding: "utf8",
  });
  // What breaks off is fast.
  if (done.status !== exit)
    throw new Error(`${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
  return done;
}

function peakMegabytes(contender) {
  const { stderr } = run(contender, ["--import", memoryHook]);
  return Math.round(Number(/maxrss=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
