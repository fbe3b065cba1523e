// How long the check of a recorded history takes over parsed operations, and what a general search does
// with a small one. Run: node bench/check/sweep.mjs [--rival-seconds 5]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { searchLock } from "./search.mjs";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const RUNS = 5;
const SIZES = [500_000, 1_000_000, 2_000_000];
const asked = process.argv.indexOf("--rival-seconds");
const rivalSeconds = asked === -1 ? 5 : Number(process.argv[asked + 1]);

const built = mkdtempSync(join(tmpdir(), "soakgate-bench-"));
try {
  const soak = await compiled(built);
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}`);
  for (const shape of ["as recorded", "shuffled", "a third refused"]) {
    for (const size of SIZES) {
      const lock = lockHistory(size, shape);
      const times = [];
      const cpu = [];
      for (let run = 0; run <= RUNS; run += 1) {
        const from = performance.now();
        const before = process.cpuUsage();
        const bad = sweep(soak, lock);
        const used = process.cpuUsage(before);
        if (run > 0) times.push(performance.now() - from);
        // On a busy machine the wall clock also counts other programs.
        if (run > 0) cpu.push((used.user + used.system) / 1_000);
        if (bad !== 1) throw new Error(`the planted violation was found ${bad} times`);
      }
      console.log(
        `sweep, ${shape}: ${size} operations in ${median(times).toFixed(0)} ms (median of ${RUNS}, best ${Math.min(...times).toFixed(0)} ms, processor ${median(cpu).toFixed(0)} ms)`,
      );
    }
  }
  const hostile = smallHistory(20_000, 8);
  report(
    "general search, 20000 operations, one violation, nothing unknown",
    smallHistory(20_000, 0),
  );
  report("general search, the same and 8 acquires of unknown outcome", hostile);
  const lock = columns(hostile);
  const from = performance.now();
  const bad = sweep(soak, lock);
  console.log(`sweep, the same: ${bad} violation in ${(performance.now() - from).toFixed(1)} ms`);
} finally {
  rmSync(built, { recursive: true, force: true });
}

function report(what, operations) {
  const from = performance.now();
  const { answer, steps } = searchLock(operations, rivalSeconds);
  const ms = (performance.now() - from).toFixed(0);
  console.log(`${what}: ${answer} after ${ms} ms, ${steps} steps`);
}

/** Everything the check does with one lock once the file is read. */
function sweep(soak, lock) {
  let bad = 0;
  const sessions = soak.foldSessions(lock.operations, lock.endedUs);
  const cores = soak.certainCores(lock.operations, sessions);
  soak.findConflicts(cores, () => {
    bad += 1;
  });
  soak.floatingSessions(cores, sessions, () => {
    bad += 1;
  });
  soak.findTokenDisorder(sessions, true, () => {
    bad += 1;
  });
  bad += soak.findBusyWithoutHolder(lock, sessions, true).misses.length;
  return bad;
}

async function compiled(out) {
  const files = ["src/soak/sweep.ts", "src/soak/check-cores.ts", "src/soak/check-busy.ts"];
  const config = {
    extends: join(ROOT, "tsconfig.json"),
    compilerOptions: { rootDir: ROOT, outDir: out, types: [] },
    include: [],
    files: files.map((file) => join(ROOT, file)),
  };
  writeFileSync(join(out, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(out, "package.json"), '{"type":"module"}');
  execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", out]);
  const modules = [];
  for (const file of files) {
    modules.push(await import(pathToFileURL(join(out, file.replace(/ts$/, "js"))).href));
  }
  return Object.assign({}, ...modules);
}

/** Sessions one after the other, five clients, two of them at once near the end. */
function lockHistory(size, shape) {
  const operations = [];
  const refusals = shape === "a third refused" ? 1 : 0;
  const sessions = Math.floor(size / (2 + refusals));
  for (let session = 0; session < sessions; session += 1) {
    const us = session * 1_000;
    const early = session === sessions - 10 ? 800 : 0;
    const token = session + 1;
    const acquire = {
      kind: "acquire",
      session,
      invokedUs: us - early,
      returnedUs: us + 300 - early,
      token,
    };
    operations.push(acquire);
    if (refusals > 0) {
      const refused = {
        kind: "busy",
        session: sessions + session,
        invokedUs: us + 350,
        returnedUs: us + 500,
      };
      operations.push(refused);
    }
    operations.push({ kind: "release", session, invokedUs: us + 600, returnedUs: us + 900, token });
  }
  while (operations.length < size) {
    const us = sessions * 1_000 + operations.length;
    operations.push({
      kind: "acquire",
      session: operations.length,
      invokedUs: us,
      returnedUs: Infinity,
    });
  }
  if (shape === "shuffled") shuffleSessions(operations, sessions);
  return columns(operations);
}

function shuffleSessions(operations, sessions) {
  let seed = 1;
  const place = Array.from({ length: sessions }, (_, at) => at);
  for (let at = sessions - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const other = seed % (at + 1);
    [place[at], place[other]] = [place[other], place[at]];
  }
  for (const one of operations) one.session = place[one.session] ?? one.session;
}

/** Sessions in sequence; `unknown` clients timed out early, and so did the release that cleans up. */
function smallHistory(size, unknown) {
  const operations = [];
  const sessions = Math.floor(size / 2) - unknown;
  for (let session = 0; session < sessions; session += 1) {
    const us = session * 1_000;
    const early = session === sessions - 10 ? 800 : 0;
    operations.push({
      kind: "acquire",
      session,
      invokedUs: us - early,
      returnedUs: us + 300 - early,
    });
    operations.push({ kind: "release", session, invokedUs: us + 600, returnedUs: us + 900 });
  }
  for (let one = 0; one < unknown; one += 1) {
    const session = sessions + one;
    operations.push({ kind: "acquire", session, invokedUs: one * 10, returnedUs: Infinity });
    operations.push({
      kind: "release",
      session,
      invokedUs: 5_000 + one * 10,
      returnedUs: Infinity,
    });
  }
  return operations.sort((a, b) => a.invokedUs - b.invokedUs);
}

function columns(operations) {
  const count = operations.length;
  const sessions = operations.reduce((most, one) => Math.max(most, one.session + 1), 0);
  const kinds = { acquire: 0, busy: 0, renew: 1, release: 2 };
  return {
    key: "job",
    operations: {
      kind: Uint8Array.from(operations, (one) => kinds[one.kind]),
      outcome: Uint8Array.from(operations, (one) =>
        one.kind === "busy" ? 1 : one.returnedUs === Infinity ? 2 : 0,
      ),
      session: Uint32Array.from(operations, (one) => one.session),
      invokedUs: Float64Array.from(operations, (one) => one.invokedUs),
      returnedUs: Float64Array.from(operations, (one) => one.returnedUs),
      deadlineUs: new Float64Array(count).fill(Infinity),
      token: Float64Array.from(operations, (one) => one.token ?? -1),
      line: Uint32Array.from(operations, (_, at) => at + 1),
    },
    endedUs: new Float64Array(sessions).fill(Infinity),
    claims: { startUs: new Float64Array(0), endUs: new Float64Array(0), owner: new Uint32Array(0) },
  };
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
