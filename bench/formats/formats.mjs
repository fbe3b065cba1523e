// Speed and peak memory of every reader beside the maintained parsers on npm: the same file, the same
// run, medians, a process for each reader and round.
//
// Two speeds. Cold is the first reading in a fresh process, the runtime's own warming up included: what
// a run that reads one report waits for. Steady is the median of the readings that follow in the same
// process, collection of garbage included. Steady decides, since MB/s is a rate: a cold megabyte
// mostly measures how much code there is to compile. Both are told. Processor time of all threads is
// measured, which a busy machine stretches less than the clock.
//
// Usage: npm run build; npm install --ignore-scripts --no-package-lock --prefix bench/formats;
//        node bench/formats/formats.mjs [rounds] [MB,MB,…] [format,…]
// Exits 1 where a steady speed or the memory misses what is wanted of it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS, writeScaled } from "./scale.mjs";

const MB = 1_000_000;
const PEAK_MB_MAX = 500;
const JSON_PARSE = ["JSON.parse"];
const TREE = "fast-xml-parser (tree)";
/** Rivals, and how many times as fast as the fastest of them ours must be. */
const RIVALS = {
  lcov: { readers: ["@friedemannsommer/lcov-parser", "parse-lcov", "lcov-parse"], wanted: 3 },
  go: { readers: ["golang-cover-parse"], wanted: 2 },
  cobertura: { readers: ["cobertura-parse", TREE], wanted: 1 },
  jacoco: { readers: ["jacoco-parse", TREE], wanted: 1 },
  clover: { readers: ["@cvrg-report/clover-json", TREE], wanted: 1 },
  junit: { readers: ["junit2json", "test-results-parser", TREE], wanted: 1 },
  coveragepy: { readers: JSON_PARSE, wanted: 1 / 1.5 },
  "istanbul-final": { readers: JSON_PARSE, wanted: 1 / 1.5 },
  "istanbul-summary": { readers: JSON_PARSE, wanted: 1 / 1.5 },
  simplecov: { readers: JSON_PARSE, wanted: 1 / 1.5 },
};
const rounds = Number(process.argv[2] ?? 3);
const sizes = (process.argv[3] ?? "1,10,100").split(",").map(Number);
const formats = process.argv[4]?.split(",") ?? Object.keys(FORMATS);
const lib = process.env.SOAKGATE_LIB ?? fileURLToPath(new URL("../../lib", import.meta.url));
if (!existsSync(lib)) throw new Error("lib/ is not there: run npm run build first");

const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
console.log(`node ${process.version}, ${rounds} rounds, medians of processor time`);
console.log(
  "| format | MB | reader | cold MB/s | steady MB/s | peak MB | ours cold | ours steady | |",
);
console.log("| --- | --: | --- | --: | --: | --: | --: | --: | --- |");
for (const format of formats) {
  for (const size of sizes) {
    const file = join(scratch, `${format}-${size}`);
    writeScaled(file, format, size * MB);
    compare(format, size, file);
    rmSync(file);
  }
}
rmSync(scratch, { recursive: true });

function compare(format, size, file) {
  const bytes = statSync(file).size;
  const { readers, wanted } = RIVALS[format];
  const all = ["ours", ...readers];
  const results = new Map(all.map((reader) => [reader, []]));
  // Round by round, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of all) results.get(reader).push(measure(format, reader, file));
  }
  const ours = summed(results.get("ours"));
  for (const reader of all) {
    const error = results.get(reader).find((one) => one.error !== undefined)?.error;
    if (error !== undefined) {
      if (reader === "ours") process.exitCode = 1;
      console.log(`| ${format} | ${size} | ${reader} | fails: ${error} | | | | | |`);
      continue;
    }
    const { coldMs, steadyMs, peakMb } = summed(results.get(reader));
    const ratio = steadyMs / ours.steadyMs;
    const isOurs = reader === "ours";
    const missed = isOurs
      ? peakMb > PEAK_MB_MAX && readers !== JSON_PARSE && "too much memory"
      : ratio < wanted && `wanted: ${wanted.toFixed(2)}x`;
    if (missed) process.exitCode = 1;
    const rate = (ms) => (bytes / 1000 / ms).toFixed(1);
    const factors = isOurs ? " | " : `${(coldMs / ours.coldMs).toFixed(2)}x | ${ratio.toFixed(2)}x`;
    console.log(
      `| ${format} | ${size} | ${reader} | ${rate(coldMs)} | ${rate(steadyMs)} | ${peakMb.toFixed(0)} | ${factors} | ${missed || ""} |`,
    );
  }
}

function summed(runs) {
  return {
    coldMs: median(runs.map((run) => run.cold?.cpuMs)),
    steadyMs: median(runs.map((run) => median((run.steady ?? []).map((one) => one.cpuMs)))),
    peakMb: median(runs.map((run) => run.peakKb)) / 1000,
  };
}

function measure(format, reader, file) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=6000",
      fileURLToPath(new URL("read.mjs", import.meta.url)),
      format,
      reader,
      file,
    ],
    { env: { ...env, SOAKGATE_LIB: lib }, encoding: "utf8", timeout: 180_000 },
  );
  if (child.status === 0) return JSON.parse(child.stdout);
  const said = /^\w*Error.*$/m.exec(child.stderr ?? "")?.[0].slice(0, 80);
  return { error: child.error?.message ?? said ?? `exit ${child.status ?? child.signal}` };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
