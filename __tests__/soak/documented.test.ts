import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { soakgate } from "../support/terminal.ts";

const PAGE = readFileSync(new URL("../../docs/history.md", import.meta.url), "utf8");

/** The block of the page that follows the mark `<!-- mark -->`. */
function marked(mark: string): string {
  const found = new RegExp(`<!-- ${mark} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\`\n`).exec(PAGE)?.[1];
  if (found === undefined) throw new Error(`docs/history.md has no block marked "${mark}"`);
  return found;
}

/** The script of the page that names itself so in its first line. */
function script(name: string): string {
  const found = new RegExp(`\`\`\`js\n(// ${name}[\\s\\S]*?)\`\`\`\n`).exec(PAGE)?.[1];
  if (found === undefined) throw new Error(`docs/history.md has no script ${name}`);
  return found;
}

function ran(folder: string, ...argv: readonly string[]): string {
  return execFileSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
}

describe("the page about histories", () => {
  it.each([
    ["pass", 0],
    ["fail", 1],
  ])("shows a history that checks as %s, and what is printed", async (name, exit) => {
    const folder = folderWith({ "history.jsonl": marked(`history: ${name}`) });
    const result = await soakgate(folder, ["check", "history.jsonl"]);
    expect(result).toEqual({ exit, out: marked(`prints: ${name}`), err: "" });
  });

  it("makes a history of client-go's logs that checks as it says", async () => {
    const folder = folderWith({
      "klog.mjs": script("klog.mjs"),
      "merge.mjs": script("merge.mjs"),
      "pod-a.log": marked("log: pod-a"),
      "pod-b.log": marked("log: pod-b"),
    });
    writeFileSync(join(folder, "beliefs.jsonl"), ran(folder, "klog.mjs", "pod-a.log", "pod-b.log"));
    writeFileSync(join(folder, "history.jsonl"), ran(folder, "merge.mjs", "beliefs.jsonl"));
    const { exit, out } = await soakgate(folder, ["check", "history.jsonl"]);
    expect([exit, out]).toEqual([1, marked("prints: pods")]);

    const crash = /`(\{"t":\d+,"p":"pod-a".*?\})`/.exec(PAGE)?.[1] ?? "";
    writeFileSync(join(folder, "ends.jsonl"), `${crash}\n`);
    // A pod that was killed before the other began has no end of its own in its log.
    const killed = readFileSync(join(folder, "pod-a.log"), "utf8").split("\n")[0] ?? "";
    writeFileSync(join(folder, "pod-a.log"), `${killed}\n`);
    writeFileSync(join(folder, "beliefs.jsonl"), ran(folder, "klog.mjs", "pod-a.log", "pod-b.log"));
    const merged = ran(folder, "merge.mjs", "beliefs.jsonl", "ends.jsonl");
    writeFileSync(join(folder, "history.jsonl"), merged);
    expect((await soakgate(folder, ["check", "history.jsonl"])).exit).toBe(0);
  });

  it("reads the log lines of newer client-go, too", () => {
    const at = "2026-11-25T10:00:00.1Z I1125 10:00:00.099871       1 leaderelection.go:271]";
    const folder = folderWith({
      "klog.mjs": script("klog.mjs"),
      "pod.log":
        `${at} "Successfully acquired lease" lock="shop/biller"\n` +
        `${at} "Failed to renew lease" lock="shop/biller" err="timed out"\n`,
    });
    const lines = ran(folder, "klog.mjs", "pod.log").trim().split("\n");
    const t = Date.UTC(2026, 10, 25, 10) * 1_000 + 100_000;
    const event = { t, p: "pod", type: "info", key: "shop/biller" };
    expect(lines.map((one) => JSON.parse(one))).toEqual([
      { ...event, f: "claim" },
      { ...event, f: "unclaim" },
    ]);
  });
});

interface RecordedLock {
  readonly acquire: (id?: string) => Promise<string | null>;
  readonly renew: (id: string) => Promise<boolean>;
  readonly release: (id: string) => Promise<boolean>;
}

/** One Redis in memory that knows the three requests of a lock; `keys` can lose what it holds. */
class Store {
  readonly keys = new Map<string, string>();
  down = false;

  sendCommand = async ([, key = "", id = ""]: readonly string[]): Promise<string | null> => {
    this.#reach();
    if (this.keys.has(key)) return null;
    this.keys.set(key, id);
    return "OK";
  };

  eval = async (
    text: string,
    {
      keys: [key = ""],
      arguments: [id],
    }: { keys: readonly string[]; arguments: readonly string[] },
  ): Promise<number> => {
    this.#reach();
    if (this.keys.get(key) !== id) return 0;
    if (text.includes('"del"')) this.keys.delete(key);
    return 1;
  };

  #reach(): void {
    if (this.down) throw new Error("ECONNREFUSED");
  }
}

describe("the page's Redis lock", () => {
  async function locks() {
    const folder = folderWith({
      "recorded-lock.mjs": script("recorded-lock.mjs"),
      "merge.mjs": script("merge.mjs"),
    });
    const store = new Store();
    const { recordedLock } = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, "recorded-lock.mjs")).href
    );
    const lock = (process: string): RecordedLock =>
      recordedLock(store, {
        key: "job",
        process,
        file: join(folder, `${process}.jsonl`),
        ttlMs: 60_000,
      });
    const check = async () => {
      const merged = ran(folder, "merge.mjs", "n1.jsonl", "n2.jsonl");
      writeFileSync(join(folder, "history.jsonl"), merged);
      return soakgate(folder, ["check", "history.jsonl", "--json"]);
    };
    return { store, n1: lock("n1"), n2: lock("n2"), check };
  }

  it("records a history that checks as pass while it works", async () => {
    const { store, n1, n2, check } = await locks();
    const first = (await n1.acquire()) ?? "";
    expect(await n2.acquire()).toBeNull();
    expect(await n1.renew(first)).toBe(true);
    expect(await n1.release(first)).toBe(true);
    store.down = true;
    await expect(n2.acquire()).rejects.toThrow("ECONNREFUSED");
    store.down = false;
    const second = (await n2.acquire()) ?? "";
    expect(await n1.renew(first)).toBe(false);
    expect(await n2.release(second)).toBe(true);
    const { exit, out } = await check();
    expect([exit, JSON.parse(out).sessions]).toEqual([0, 2]);
  });

  it("records a history that checks as fail when the store loses the lock", async () => {
    const { store, n1, n2, check } = await locks();
    await n1.acquire();
    store.keys.clear();
    // Times that tie are concurrent, and a millisecond is long enough for none to.
    await new Promise((later) => setTimeout(later, 2));
    await n2.acquire();
    const { exit, out } = await check();
    expect([exit, JSON.parse(out).violations[0].rule]).toEqual([1, "exclusion"]);
  });
});
