import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { soakgate } from "../support/terminal.ts";

function line(i: number, fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ v: 1, i, t: 1_000 * i, p: "n1", key: "job", ...fields })}\n`;
}

/** Two grants; the second begins before (`overlaps`) or after the first one's release. */
function history(overlaps: boolean): string {
  const first = [
    { p: "n1", type: "invoke", f: "acquire", id: "a" },
    { p: "n1", type: "ok", f: "acquire", id: "a", token: 7 },
  ];
  const release = [
    { p: "n1", type: "invoke", f: "release", id: "a" },
    { p: "n1", type: "ok", f: "release", id: "a" },
  ];
  const second = [
    { p: "n2", type: "invoke", f: "acquire", id: "b" },
    { p: "n2", type: "ok", f: "acquire", id: "b", token: 8 },
  ];
  const events = overlaps ? [...first, ...second, ...release] : [...first, ...release, ...second];
  return events.map((fields, i) => line(i, fields)).join("");
}

describe("check", () => {
  it("exits 0 with one line and what was read where no rule is broken", async () => {
    const folder = folderWith({ "good.jsonl": history(false) });
    expect(await soakgate(folder, ["check", "good.jsonl"])).toEqual({
      exit: 0,
      out:
        "✓ pass: 2 grants of 1 lock in 5 ms, never two holders\n\n" +
        "good.jsonl: 6 lines, 1 lock, 3 operations, 2 grants\n",
      err: "",
    });
  });

  it("exits 1 with the reason and the lines it rests on", async () => {
    const folder = folderWith({ "bad.jsonl": history(true) });
    const { exit, out } = await soakgate(folder, ["check", "bad.jsonl"]);
    expect(exit).toBe(1);
    expect(out.split("\n\n")[0]?.replace("\n", " ")).toBe(
      '✗ fail: two holders of "job" for 1 ms from 3 ms: "n1" (token 7, line 1) and "n2" (token 8, line 3)',
    );
  });

  it("lists every violation by file and line where there are several", async () => {
    const claims = [0, 1, 2].map((i) =>
      line(i, { p: `n${i}`, type: "info", f: "claim", token: i }),
    );
    const { exit, out } = await soakgate(folderWith({ "h.jsonl": claims.join("") }), [
      "check",
      "h.jsonl",
    ]);
    expect(exit).toBe(1);
    expect(out).toContain("h.jsonl:2 exclusion: two holders");
    expect(out).toContain("h.jsonl:3 exclusion: two holders");
  });

  it("exits 2 where there was nothing to judge", async () => {
    const only = line(0, { type: "invoke", f: "acquire" });
    const { exit, out } = await soakgate(folderWith({ "h.jsonl": only }), ["check", "h.jsonl"]);
    expect(exit).toBe(2);
    expect(out).toContain("☐ unknown: no grant, claim or accepted work");
  });

  it("prints soakgate/check@1 as JSON", async () => {
    const folder = folderWith({ "bad.jsonl": history(true) });
    const { exit, out } = await soakgate(folder, ["check", "bad.jsonl", "--json"]);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: "soakgate/check@1",
      verdict: "fail",
      lines: 6,
      keys: 1,
      operations: 3,
      sessions: 2,
      violations: [{ rule: "exclusion", key: "job", lines: [1, 3] }],
      violationsTotal: 1,
      warnings: [],
    });
  });

  it("reads stdin as -", async () => {
    const bytes = new TextEncoder().encode(history(true));
    const { exit, out } = await soakgate(folderWith({}), ["check", "-"], {
      input: async function* () {
        yield bytes.subarray(0, 100);
        yield bytes.subarray(100);
      },
    });
    expect(exit).toBe(1);
    expect(out).toContain("stdin: 6 lines");
  });

  const good = history(false);
  it.each([
    ["truncated", good.slice(0, -20), /h.jsonl:6: the file ends in the middle of a line/],
    [
      "reordered",
      good.replace(/(.*"i":2.*\n)(.*"i":3.*\n)/, "$2$1"),
      /h.jsonl:3: i is 3 after 1; /,
    ],
    [
      "merged in the wrong order",
      good.split("\n").reverse().slice(1).join("\n"),
      /h.jsonl:1: ok of acquire by "n2", which has no such request under way/,
    ],
    ["foreign", '{"index":0,"time":1,"process":0,"type":"invoke"}\n', /h.jsonl:1: there is no v/],
    ["another language", "{:type :invoke, :f :acquire}\n", /h.jsonl:1: no JSON/],
    ["of another version", good.replace('{"v":1', '{"v":2'), /h.jsonl:1: v is 2/],
    ["hostile", `${good}{"v":1,"x":${"[".repeat(999)}\n`, /h.jsonl:7: more than 8 levels/],
    ["with lines lost", good.replace(/.*"i":2.*\n/, ""), /h.jsonl:3: i is 3 after 1; .*missing/],
    ["empty", "", /h.jsonl: the file is empty/],
  ])("answers a history that is %s with exit 64 and the line", async (_, text, message) => {
    const { exit, out, err } = await soakgate(folderWith({ "h.jsonl": text }), [
      "check",
      "h.jsonl",
    ]);
    expect([exit, out]).toEqual([64, ""]);
    expect(err).toMatch(message);
  });

  it.each([
    [[], /name one history, not 0/],
    [["a.jsonl", "b.jsonl"], /name one history, not 2/],
    [["missing.jsonl"], /missing.jsonl: cannot be read: there is no such file/],
  ])("answers %j with exit 64 and a sentence", async (argv, message) => {
    const { exit, err } = await soakgate(folderWith({}), ["check", ...argv]);
    expect(exit).toBe(64);
    expect(err).toMatch(message);
  });

  it("commands no terminal by the names in a history", async () => {
    const hostile = history(true).replaceAll("n2", "\\u001b[31mred\\u0007\\u202e");
    const { exit, out } = await soakgate(folderWith({ "h.jsonl": hostile }), ["check", "h.jsonl"]);
    expect(exit).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the rule
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe("the history that soak writes", () => {
  const soakAndCheck = async (argv: readonly string[]) => {
    const folder = folderWith({});
    const short = ["--seeds", "4", "--window", "3m", "--history", "h.jsonl"];
    const soak = await soakgate(folder, ["soak", ...argv, ...short]);
    const check = await soakgate(folder, ["check", "h.jsonl"]);
    return { soak, check, lines: readFileSync(join(folder, "h.jsonl"), "utf8").split("\n") };
  };

  it("passes for the reference", async () => {
    const { soak, check } = await soakAndCheck([]);
    expect([soak.exit, check.exit]).toEqual([0, 0]);
    expect(check.out).toContain("never two holders");
  });

  it.each([
    ["a client without margin for drift", ["--clock-drift", "1%", "--margin", "0ms"]],
    ["leadership in a stored flag", ["--preset", "redis-semaphore"]],
    ["a store that loses grants", ["--faults", "crash,store-failover"]],
  ])("fails for %s, at lines where the two begin to lead", async (_, argv) => {
    const { soak, check, lines } = await soakAndCheck(argv);
    expect([soak.exit, check.exit]).toEqual([1, 1]);
    const named = [...check.out.matchAll(/line\s+(\d+)\)/g)]
      .slice(0, 2)
      .map((one) => Number(one[1]));
    const claims = named.map((at) => JSON.parse(lines[at - 1] ?? "{}"));
    expect(claims.map((event) => event.f)).toEqual(["claim", "claim"]);
    expect(claims[0].p).not.toBe(claims[1].p);
  });
});
