import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const BUNDLE = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
/** Far more than could be run while this file waits: what ends it is the signal. */
const ENDLESS = ["soak", "--seeds", "1", "--window", "36500d", "--faults", "delay"];

let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
});

/** Starts the built program; `interrupt` presses Ctrl-C, `ended` is its exit code and output. */
function started(argv: readonly string[]) {
  const child = spawn(process.execPath, [BUNDLE, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  running = child;
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  const ended = new Promise<{ exit: number | null; out: string }>((resolve) => {
    child.on("close", (exit) => resolve({ exit, out }));
  });
  return { interrupt: () => child.kill("SIGINT"), ended };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Until the program listens to signals, also on a busy machine. */
const WARM_MS = 3000;

describe("the built soak", () => {
  it("ends on Ctrl-C as unknown, in the middle of a run", async () => {
    const { interrupt, ended } = started(ENDLESS);
    await pause(WARM_MS);
    interrupt();
    const { exit, out } = await ended;
    expect(exit).toBe(2);
    expect(out).toMatch(/^Failover soak ☐ interrupted after 0 of 1 seeds/);
  });

  it("is over at once on a second Ctrl-C", async () => {
    const { interrupt, ended } = started(ENDLESS);
    await pause(WARM_MS);
    interrupt();
    await pause(100);
    interrupt();
    expect(await ended).toEqual({ exit: 130, out: "" });
  });

  it("stops in the middle of a run when --max-time is spent", async () => {
    const { exit, out } = await started([...ENDLESS, "--max-time", "1s"]).ended;
    expect(exit).toBe(2);
    expect(out).toMatch(/^Failover soak ☐ --max-time 1 s spent after 0 of 1 seeds/);
  });
});
