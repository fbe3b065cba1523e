// Megabytes a second and peak memory of the coverage readers beside the maintained parsers on npm, on
// the same files, in one run, medians. Processor time decides (a busy machine stretches the wall clock). Line and JSON formats; XML is in bench/xml.
// Usage: npm run build; npm install --no-package-lock --prefix bench/coverage;
//        node bench/coverage/coverage.mjs [rounds] [MB,MB,…] [format,…]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS, writeScaled } from "./scale.mjs";

const MB = 1_000_000;
const RIVALS = {
  lcov: ["@friedemannsommer/lcov-parser", "parse-lcov", "lcov-parse"],
  go: ["golang-cover-parse"],
};
const rounds = Number(process.argv[2] ?? 5);
const sizes = (process.argv[3] ?? "1,10,100").split(",").map(Number);
const formats = process.argv[4]?.split(",") ?? Object.keys(FORMATS);
const lib =
  process.env.SOAKGATE_LIB ?? fileURLToPath(new URL("../../lib/coverage/open.js", import.meta.url));
if (!existsSync(lib)) throw new Error("lib/ is not there: run npm run build first");

const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
console.log(`node ${process.version}, ${rounds} rounds, medians`);
console.log("| format | MB | reader | ms | CPU ms | MB/s | peak MB | ours is |");
console.log("| --- | --: | --- | --: | --: | --: | --: | --: |");
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
  const readers = ["ours", ...(RIVALS[format] ?? ["JSON.parse"])];
  const results = new Map(readers.map((reader) => [reader, []]));
  // Round by round, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of readers) results.get(reader).push(measure(reader, file));
  }
  const ours = median(results.get("ours").map((one) => one.cpuMs));
  for (const reader of readers) {
    const all = results.get(reader);
    if (all.some((one) => one.ms === undefined)) {
      console.log(`| ${format} | ${size} | ${reader} | fails: ${all[0].error} | | | | |`);
      continue;
    }
    const ms = median(all.map((one) => one.ms));
    const cpuMs = median(all.map((one) => one.cpuMs));
    const peak = median(all.map((one) => one.rssKb)) / 1000;
    const factor = reader === "ours" ? "" : `${(cpuMs / ours).toFixed(2)}x as fast`;
    console.log(
      `| ${format} | ${size} | ${reader} | ${ms.toFixed(0)} | ${cpuMs.toFixed(0)} | ${(bytes / 1000 / cpuMs).toFixed(0)} | ${peak.toFixed(0)} | ${factor} |`,
    );
  }
}

function measure(reader, file) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(new URL("read.mjs", import.meta.url)), reader, file],
    { env: { ...env, SOAKGATE_LIB: lib }, encoding: "utf8" },
  );
  if (child.status === 0) return JSON.parse(child.stdout);
  return { error: /^\w*Error.*$/m.exec(child.stderr)?.[0].slice(0, 80) ?? `exit ${child.status}` };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
