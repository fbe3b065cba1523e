// Which functions a run calls, our own and those of libraries, into called.json: build.mjs has them compiled at once.
// Usage: npm run build; node bench/start/called.mjs; npm run build
// The profile is the engine's own (`NODE_V8_COVERAGE`) of the example, on both doors.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { doors } from "./doors.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
const called = new Set();
for (const { args, env } of Object.values(doors(ROOT, scratch))) {
  const profile = join(scratch, "profile");
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: profile, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit ${status}`);
  for (const file of readdirSync(profile)) note(JSON.parse(readFileSync(join(profile, file))));
  rmSync(profile, { recursive: true });
}
rmSync(scratch, { recursive: true });
const dist = join(ROOT, "dist");
const files = readdirSync(dist).filter((file) => file.endsWith(".js"));
const known = files.flatMap((file) => [
  ...readFileSync(join(dist, file), "utf8").matchAll(
    /^(?:var .* = \()?(?:async )?function\*? ([\w$]+)/gm,
  ),
]);
const names = [...new Set(known.map(([, name]) => name))].filter((name) => called.has(name)).sort();
writeFileSync(new URL("called.json", import.meta.url), `${JSON.stringify(names, null, 2)}\n`);
process.stdout.write(`${names.length} functions\n`);

function note({ result }) {
  const ours = result.filter(({ url }) => url.startsWith("file:") && url.includes("/dist/"));
  for (const { functions } of ours) {
    for (const { functionName, ranges } of functions)
      if (functionName !== "" && ranges[0].count > 0) called.add(functionName);
  }
}
