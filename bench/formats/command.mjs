// What a user waits for: reports of 10 and 100 MB through the built command line, the start of Node
// included. Fails above 1.5 s for 10 MB, 500 MB of memory (JSON is held: told, not judged), or where
// 100 MB take more than 12 times as long as 10 MB. Wall clock: run it on a quiet machine.
// Usage: npm run build; node bench/formats/command.mjs [rounds] [format,…]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS, writeScaled } from "./scale.mjs";

const MB = 1_000_000;
const SECONDS_MAX = 1.5;
const PEAK_MB_MAX = 500;
const FACTOR_MAX = 12;

const rounds = Number(process.argv[2] ?? 3);
const JSON_FORMATS = ["coveragepy", "istanbul-final", "istanbul-summary", "simplecov"];
const formats = process.argv[3]?.split(",") ?? Object.keys(FORMATS);
const cli =
  process.env.SOAKGATE_CLI ?? fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
const probe = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))',
)}`;
const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));

console.log(`node ${process.version}, ${rounds} rounds, medians`);
console.log("| format | 10 MB: s | peak MB | 100 MB: s | peak MB | 100 MB / 10 MB | |");
console.log("| --- | --: | --: | --: | --: | --: | --- |");
for (const format of formats) {
  const small = measure(format, 10);
  const large = measure(format, 100);
  const factor = large.seconds / small.seconds;
  const isJson = JSON_FORMATS.includes(format);
  const missed = [
    ...(small.seconds > SECONDS_MAX ? ["10 MB too slow"] : []),
    ...(large.peakMb > PEAK_MB_MAX && !isJson ? ["too much memory"] : []),
    ...(factor > FACTOR_MAX ? ["not linear"] : []),
  ];
  if (missed.length > 0) process.exitCode = 1;
  console.log(
    `| ${format} | ${small.seconds.toFixed(2)} | ${small.peakMb.toFixed(0)} | ${large.seconds.toFixed(2)} | ` +
      `${large.peakMb.toFixed(0)} | ${factor.toFixed(1)} | ${missed.join(", ")} |`,
  );
}
rmSync(scratch, { recursive: true });

function measure(format, size) {
  const file = join(scratch, `${format}-${size}`);
  writeScaled(file, format, size * MB);
  const runs = Array.from({ length: rounds }, () => run(format, file));
  rmSync(file);
  return { seconds: median(runs, "seconds"), peakMb: median(runs, "peakMb") };
}

function run(format, file) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const command = format === "junit" ? "tests" : "coverage";
  const begun = process.hrtime.bigint();
  const child = spawnSync(process.execPath, ["--import", probe, cli, command, file], {
    env,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  if (child.status !== 0) throw new Error(`${format}: exit ${child.status}: ${child.stderr}`);
  return { seconds, peakMb: Number(child.output[3]) / 1000 };
}

function median(runs, key) {
  const sorted = runs.map((one) => one[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
