// Speed and memory of the XML formats beside the fastest parsers of npm: same file, same run, medians.
// npm install --ignore-scripts --no-package-lock in this folder, then: node bench/xml/xml.mjs [MB…] [--format=junit]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS, writeScaled } from "./scale.mjs";

const RIVALS = {
  cobertura: ["soakgate", "cobertura-parse", "fast-xml-parser (tree only)"],
  jacoco: ["soakgate", "jacoco-parse", "fast-xml-parser (tree only)"],
  clover: ["soakgate", "@cvrg-report/clover-json", "fast-xml-parser (tree only)"],
  junit: ["soakgate", "junit2json", "test-results-parser", "fast-xml-parser (tree only)"],
};

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const sizes = process.argv
  .slice(2)
  .filter((each) => /^\d+$/.test(each))
  .map(Number);
const wanted = process.argv.find((each) => each.startsWith("--format="))?.slice(9);
const folder = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
const environment = { ...process.env };
delete environment.NODE_EXTRA_CA_CERTS;

try {
  const lib = join(folder, "lib");
  spawnSync(join(root, "node_modules/.bin/tsc"), [
    "-p",
    root,
    "--outDir",
    lib,
    "--incremental",
    "false",
  ]);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  console.log("| format | MB | parser | MB/s | CPU ms | peak MB | items |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  for (const format of wanted === undefined ? FORMATS : [wanted]) {
    for (const mb of sizes.length > 0 ? sizes : [1, 10, 100]) {
      const file = join(folder, `${format}-${mb}.xml`);
      writeScaled(format, mb * 1e6, file);
      for (const parser of RIVALS[format]) measure(format, mb, parser, file, lib);
      rmSync(file);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(format, mb, parser, file, lib) {
  const runs = [];
  for (let n = 0; n < (mb >= 100 ? 1 : 3); n += 1) {
    const child = spawnSync(
      process.execPath,
      ["--max-old-space-size=6000", join(here, "run.mjs"), format, parser, file, lib],
      { env: environment, encoding: "utf8", timeout: 180_000 },
    );
    if (child.status !== 0) {
      const why =
        child.error?.message ??
        child.stderr
          .trim()
          .split("\n")
          .find((line) => /Error/.test(line));
      console.log(`| ${format} | ${mb} | ${parser} | failed: ${why ?? child.signal} | | | |`);
      return;
    }
    runs.push(JSON.parse(child.stdout));
  }
  const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[runs.length >> 1];
  const bytes = statSync(file).size;
  console.log(
    `| ${format} | ${mb} | ${parser} | ${(bytes / 1e3 / median("wallMs")).toFixed(1)} | ` +
      `${Math.round(median("cpuMs"))} | ${Math.round(median("peakMb"))} | ${median("items")} |`,
  );
}
