// Bundles a bench as the doors are bundled and runs it: node bench/soak/run.mjs speed|survival|shrink|stories|agreement [arguments]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";

const root = fileURLToPath(new URL("../..", import.meta.url));
const name = process.argv[2] ?? "speed";
const out = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
const tsc = join(root, "node_modules/typescript/bin/tsc");
try {
  // Errors elsewhere in the tree do not keep a bench from being run.
  const options = ["--noEmit", "false", "--outDir", join(out, "lib"), "--noEmitOnError", "false"];
  execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.test.json"), ...options]);
} catch {
  process.stderr.write("the tree does not compile; running what came out\n");
}
writeFileSync(join(out, "package.json"), '{"type":"module"}');
const { code } = await ncc(join(out, "lib/bench/soak", `${name}.js`), { quiet: true });
writeFileSync(join(out, "bench.js"), code);
execFileSync(process.execPath, [join(out, "bench.js"), ...process.argv.slice(3)], {
  stdio: "inherit",
});
rmSync(out, { recursive: true, force: true });
