import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { threadWorkers } from "../../src/host/workers.ts";
import { folderWith } from "../support/folder.ts";

/** A worker that answers n with 10 n, the larger the later, and throws on -1. */
const ENTRY = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", (n) => {
  if (n < 0) parentPort.postMessage({ error: "planted" });
  else setTimeout(() => parentPort.postMessage({ result: n * 10 }), n * 5);
});
`;
const here = (n: number) => {
  if (n < 0) throw new Error("planted");
  return n * 10;
};

function workers(size: number) {
  const folder = folderWith({});
  const entry = join(folder, "worker.mjs");
  writeFileSync(entry, ENTRY);
  return threadWorkers(entry, here, size);
}

const quiet = { done: () => {}, stop: () => false, brief: true };

describe("threadWorkers", () => {
  it.each([1, 2, 8])("gives results in the order of the jobs with %i workers", async (size) => {
    expect(await workers(size).run([9, 1, 5, 0, 3], quiet)).toEqual([90, 10, 50, 0, 30]);
  });

  it.each([1, 2])("tells how many have finished (%i)", async (size) => {
    const told: number[] = [];
    await workers(size).run([1, 2, 3], { ...quiet, done: (count) => told.push(count) });
    expect(told).toEqual([1, 2, 3]);
  });

  it.each([1, 2])("begins nothing after a stop (%i)", async (size) => {
    let stopped = false;
    const results = await workers(size).run([1, 1, 1, 1, 1, 1, 1, 1], {
      done: () => {
        stopped = true;
      },
      stop: () => stopped,
      brief: true,
    });
    const finished = results.filter((result) => result !== null).length;
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThanOrEqual(size);
  });

  it.each([1, 2])("gives up a long job under way some time after a stop (%i)", async (size) => {
    let answered = 0;
    const results = await workers(size).run([0, 100_000, 100_000], {
      done: (count) => {
        answered = count;
      },
      stop: () => answered > 0,
      brief: false,
    });
    expect(results).toEqual([0, null, null]);
  });

  it.each([1, 2])("passes on what a job throws (%i)", async (size) => {
    await expect(workers(size).run([1, -1, 2], quiet)).rejects.toThrow("planted");
  });
});
