// Which functions a run calls, our own and those of libraries, into called.json: eager.mjs has them compiled
// at once.
// Usage: npm run build -- --lazy; node bench/start/called.mjs; npm run build
// The profile is the engine's own (`NODE_V8_COVERAGE`) of the example, on both doors.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { doors } from "./doors.mjs";
import { arrowKey } from "./eager.mjs";

/** Nothing else that is called begins so. */
const ARROW = /^(?:async )?\(/;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
const called = new Set();
const arrows = new Set();
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
  ...readFileSync(join(dist, file), "utf8").matchAll(/^(?:async )?function\*? ([\w$]+)/gm),
]);
const functions = [...new Set(known.map(([, name]) => name))].filter((name) => called.has(name));
writeFileSync(
  new URL("called.json", import.meta.url),
  `${JSON.stringify({ functions: functions.sort(), arrows: [...arrows].sort() }, null, 2)}\n`,
);
process.stdout.write(`${functions.length} functions, ${arrows.size} arrow functions\n`);

function note({ result }) {
  const ours = result.filter(({ url }) => url.startsWith("file:") && url.includes("/dist/"));
  for (const { url, functions } of ours) {
    const code = readFileSync(fileURLToPath(url), "utf8");
    for (const { functionName, ranges } of functions) {
      const [{ count, startOffset, endOffset }] = ranges;
      if (count === 0) continue;
      const text = code.slice(startOffset, endOffset);
      if (ARROW.test(text)) arrows.add(arrowKey(text));
      else if (functionName !== "") called.add(functionName);
    }
  }
}
