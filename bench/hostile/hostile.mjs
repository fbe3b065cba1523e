// Hostile reports through the built command line: each ends as it must, with exit 0, 2 (nothing measured) or 64, in bounded
// time and memory, and writes nothing but its answer. Exits 1 where one does not.
// Usage: npm run build; node bench/hostile/hostile.mjs [part of a case's name]
import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES } from "./cases.mjs";

/** Beside what reading the bytes takes; a quadratic step would take hours. */
const SECONDS_MAX = 10;
const SECONDS_PER_GB_MAX = 40;
const PEAK_MB_MAX = 500;
/** Of reports beyond 512 MiB: what they say is kept, and JSON is held up to its limit. */
const PEAK_MB_MAX_LARGE = 1_500;

const cli =
  process.env.SOAKGATE_CLI ?? fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
const wanted = process.argv[2] ?? "";
const probe = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))',
)}`;
const folder = mkdtempSync(join(tmpdir(), "soakgate-hostile-"));
try {
  for (const [name, command, expected, make] of CASES) {
    if (name.includes(wanted)) judge(name, command, expected, make);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function judge(name, command, expected, make) {
  const place = join(folder, "inner");
  mkdirSync(place);
  const file = openSync(join(place, "report"), "w");
  for (const piece of make()) writeFileSync(file, piece);
  closeSync(file);
  const gigabytes = statSync(join(place, "report")).size / 1e9;
  const commands = [[command, "report", "--json"]];
  if (command === "coverage") {
    commands.push(["convert", "report", "--to", "lcov", "-o", "-"]);
    commands.push(["convert", "report", "--to", "cobertura", "-o", "-"]);
  }
  for (const argv of commands) {
    const { faults, said } = run(argv, place, expected, gigabytes);
    const left = [...readdirSync(place), ...readdirSync(folder)].filter(
      (each) => each !== "report" && each !== "inner",
    );
    if (left.length > 0) faults.push(`wrote ${left.join(", ")}`);
    if (faults.length > 0) process.exitCode = 1;
    console.log(
      `${faults.length === 0 ? "ok  " : "FAIL"} ${name}: ${argv.slice(0, 4).join(" ")}: ${[...faults, said].join("; ")}`,
    );
    // Small reports are converted too; large ones only tell what they told.
    if (gigabytes > 0.2) break;
  }
  rmSync(place, { recursive: true });
}

function run(argv, cwd, expected, gigabytes) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const begun = process.hrtime.bigint();
  const child = spawnSync(process.execPath, ["--import", probe, cli, ...argv], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 300_000,
    maxBuffer: 1 << 29,
  });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const peakMb = Number(child.output?.[3] ?? Number.NaN) / 1000;
  const peakMax = gigabytes > 0.5 ? PEAK_MB_MAX_LARGE : PEAK_MB_MAX;
  const ended =
    { 0: "value", 2: "nothing", 64: "error" }[child.status] ??
    `exit ${child.status ?? child.signal}`;
  const faults = [];
  if (!["value", "nothing", "error"].includes(ended)) faults.push(ended);
  // A conversion may also say that nothing can be written.
  else if (expected !== null && ended !== expected && argv[0] !== "convert")
    faults.push(`${ended}, expected ${expected}`);
  if (seconds > SECONDS_MAX + gigabytes * SECONDS_PER_GB_MAX) faults.push("too slow");
  if (!(peakMb <= peakMax)) faults.push("too much memory");
  const said =
    ended === "error" ? child.stderr.trim().slice(0, 160) : `${child.stdout.length} characters`;
  return { faults, said: `${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB: ${said}` };
}
