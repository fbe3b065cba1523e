import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { readHistoryLines } from "../support/history-lines.ts";
import { type Outcome, soakgate } from "../support/terminal.ts";

const FAILING = [
  "soak",
  "--preset",
  "redis-semaphore",
  "--ttl",
  "10s",
  "--seeds",
  "2",
  "--window",
  "3m",
];

describe("a failed soak and its replay", () => {
  let folder = "";
  let soak: Outcome;
  let path = "";
  let replayed: Outcome;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "soakgate-test-"));
    soak = await soakgate(folder, FAILING);
    path = `soakgate-report/${readdirSync(join(folder, "soakgate-report"))[0]}`;
    replayed = await soakgate(folder, ["replay", path]);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("prints the whole command, and says on stderr where the file is", () => {
    expect(soak.exit).toBe(1);
    expect(soak.out).toContain(`  soakgate replay ${path}\n`);
    expect(soak.err).toBe(`${path}: replays the failure\n`);
  });

  it("replays exactly, exits 1, and tells the story as the report does", () => {
    expect([replayed.exit, replayed.err]).toEqual([1, ""]);
    expect(replayed.out).toMatch(/^Replay ✗ .* same digest\s+[0-9a-f]{16}/);
    const story = (text: string): string =>
      text.slice(text.indexOf("\n  1. "), text.indexOf("\n\n", text.indexOf("Why:")));
    expect(story(replayed.out)).toContain("Why: isAcquired is a stored flag");
    expect(story(replayed.out)).toBe(story(soak.out));
  });

  it("prints data with --json, the same every time", async () => {
    const { exit, out } = await soakgate(folder, ["replay", path, "--json"]);
    const json = JSON.parse(out);
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      schema: "soakgate/replayed@1",
      verdict: "fail",
      invariant: "belief-exclusion",
      origin: { seed: "soakgate" },
    });
    expect(json.digest).toBe(json.expectedDigest);
    expect(json.witness.story.events.length).toBeGreaterThan(4);
    expect((await soakgate(folder, ["replay", path, "--json"])).out).toBe(out);
  });

  it("writes the history of the run with --history", async () => {
    const { err } = await soakgate(folder, ["replay", path, "--history", "h.jsonl"]);
    const events = readHistoryLines(readFileSync(join(folder, "h.jsonl"), "utf8"));
    expect(err).toBe(`h.jsonl: ${events.length} events\n`);
    expect(events.filter(({ f }) => f === "claim").length).toBeGreaterThan(1);
  });

  it("is unknown, exit 2, where the file makes another run", async () => {
    const file = JSON.parse(readFileSync(join(folder, path), "utf8"));
    file.run.lease.storedFlag = false;
    writeFileSync(join(folder, "edited.json"), JSON.stringify(file));
    const { exit, out } = await soakgate(folder, ["replay", "edited.json"]);
    expect(exit).toBe(2);
    expect(out.replace(/\s+/g, " ")).toContain("not the same run: it ends at digest");
  });

  it("goes where --out says", async () => {
    const { out, err } = await soakgate(folder, [...FAILING, "--out", "elsewhere/"]);
    expect(out).toMatch(/soakgate replay elsewhere\/witness-soakgate-\d+\.json/);
    expect(err).toMatch(/^elsewhere\/witness-soakgate-\d+\.json: replays the failure\n$/);
    expect(existsSync(join(folder, "elsewhere"))).toBe(true);
  });

  it("costs the file alone where it cannot be written", async () => {
    const blocked = folderWith({ "soakgate-report": "a file of that name" });
    const { exit, out, err } = await soakgate(blocked, FAILING);
    expect(exit).toBe(1);
    expect(out).toContain("Why: ");
    expect(err).toMatch(/soakgate-report\/witness-.*: cannot be written/);
  });

  it.each([
    [["replay"], /replay: name one replay file/],
    [["replay", "a", "b"], /replay: name one replay file/],
    [["replay", "missing.json"], /missing.json: cannot be read: there is no such file/],
    [["replay", "empty.json"], /empty.json: is no JSON but empty/],
  ])("%j exits 64 and says why", async (argv, message) => {
    writeFileSync(join(folder, "empty.json"), "");
    const { exit, err } = await soakgate(folder, argv);
    expect([exit, err]).toEqual([64, expect.stringMatching(message)]);
  });
});

it("writes nothing where the soak passes", async () => {
  const folder = folderWith({});
  const { exit, err } = await soakgate(folder, ["soak", "--seeds", "8"]);
  expect([exit, err]).toEqual([0, ""]);
  expect(existsSync(join(folder, "soakgate-report"))).toBe(false);
});

it("run writes the file beside its report", async () => {
  const config = "version: 1\nsoak: { lease: { preset: redis-semaphore, ttl: 10s }, seeds: 2 }\n";
  const folder = folderWith({ "soakgate.yml": config });
  const { exit, out, err } = await soakgate(folder, ["run", "--out", "r"]);
  expect(exit).toBe(1);
  expect(readdirSync(join(folder, "r")).sort()).toEqual([
    "report.json",
    "report.md",
    expect.stringMatching(/^witness-soakgate-\d+\.json$/),
  ]);
  expect(out).toMatch(/soakgate replay r\/witness-soakgate-\d+\.json/);
  expect(err).toMatch(/r\/witness-.*: replays the failure/);
});

describe("docs/replay.md", () => {
  it("shows the story that client-go fails with", async () => {
    const page = readFileSync(new URL("../../docs/replay.md", import.meta.url), "utf8");
    const shown = /<!-- story: client-go -->\n```text\n([\s\S]*?)```/.exec(page)?.[1];
    const { out } = await soakgate(folderWith({}), [
      "soak",
      "--preset",
      "client-go",
      "--seeds",
      "1",
    ]);
    const story = out.slice(out.indexOf("  1. "), out.indexOf("\n\n", out.indexOf("Why:")) + 1);
    expect(shown).toBe(story);
  });
});
