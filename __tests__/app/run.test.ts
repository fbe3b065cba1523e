import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { folderWith } from "../support/folder.ts";
import { coveragepy, junit } from "../support/reports.ts";
import { fakeGit, type Outcome, soakgate } from "../support/terminal.ts";

const CONFIG = `version: 1
coverage: { reports: [coverage.json], baseline: [base.json] }
tests: { reports: [junit.xml] }
`;
const GOOD = {
  "soakgate.yml": CONFIG,
  "coverage.json": coveragepy({ "src/a.py": [8, 10], "src/b.py": [5, 10] }),
  "base.json": coveragepy({ "src/a.py": [7, 10], "src/b.py": [5, 10] }),
  "junit.xml": junit({ one: "passed", two: "passed" }),
};

async function run(
  files: Record<string, string>,
  ...argv: string[]
): Promise<Outcome & { json: Report }> {
  const folder = folderWith(files);
  const outcome = await soakgate(folder, ["run", "--json", "-", ...argv], { git: fakeGit(null) });
  return { ...outcome, json: outcome.exit === 64 ? ({} as Report) : JSON.parse(outcome.out) };
}

const only = (gates: string, extra = "") => `version: 1
coverage: { reports: [coverage.json]${extra} }
tests: false
gates:
  - ${gates}
`;

describe("a run", () => {
  it("passes on good evidence, and says what was read", async () => {
    const { exit, json } = await run(GOOD);
    expect([exit, json.verdict]).toEqual([0, "pass"]);
    expect(json.read).toEqual([
      { format: "coveragepy", count: 1 },
      { format: "junit", count: 1 },
    ]);
    expect(json.gates.map((gate) => [gate.gate, gate.verdict])).toEqual([
      ["tests failed = 0", "pass"],
      ["total lines drop <= 0", "pass"],
    ]);
  });

  it("never passes 1599 of 2000 at 80 %, and never shows it as 80", async () => {
    const files = {
      "soakgate.yml": only("total lines >= 80%"),
      "coverage.json": coveragepy({ "a.py": [1599, 2000] }),
    };
    const { exit, json } = await run(files);
    expect([exit, json.verdict]).toEqual([1, "fail"]);
    expect(json.gates[0]?.missing).toBe("needs 1 more line");
    const folder = folderWith(files);
    const { out } = await soakgate(folder, ["run", "--md", "-"]);
    expect(out).toContain("1599/2000");
    expect(out).not.toMatch(/80(\.0+)?%\D{1,3}1599/);
    expect(out).toContain("79.9");
  });

  it("passes 1600 of 2000", async () => {
    const { exit } = await run({
      "soakgate.yml": only("total lines >= 80%"),
      "coverage.json": coveragepy({ "a.py": [1600, 2000] }),
    });
    expect(exit).toBe(0);
  });

  it("names every faulty gate line at once, up to ten", async () => {
    const gates = Array.from({ length: 12 }, (_, place) => `  - tests wrong${place} = 0\n`);
    const folder = folderWith({ "soakgate.yml": `version: 1\ngates:\n${gates.join("")}` });
    const { exit, err } = await soakgate(folder, ["run"]);
    expect(exit).toBe(64);
    expect(err.match(/soakgate\.yml:\d+:\d+: wrong\d+ is no measure/g)).toHaveLength(10);
    expect(err).toContain("and 2 more");
  });

  it("shows no demonstration where a gate asks for evidence that nobody wrote", async () => {
    const { exit, json } = await run({
      "soakgate.yml": "version: 1\ngates: [total lines >= 80%]\n",
    });
    expect([exit, json.verdict, json.demonstration, json.soak]).toEqual([
      2,
      "unknown",
      false,
      null,
    ]);
    expect(json.warnings.join()).toMatch(/searched .*coverage-final\.json.*nothing found/);
  });

  it("is unknown, never 0 % nor 100 %, where nothing was measured", async () => {
    for (const gate of ["total lines >= 0%", "total lines >= 100%", "total uncovered <= 0"]) {
      const { exit, json } = await run({
        "soakgate.yml": only(gate),
        "coverage.json": coveragepy({}),
      });
      expect([gate, exit, json.verdict]).toEqual([gate, 2, "unknown"]);
    }
  });

  it("is unknown where a test report has no test", async () => {
    const { exit, json } = await run({
      "soakgate.yml": "version: 1\ntests: { reports: [junit.xml] }\n",
      "junit.xml": junit({}),
    });
    expect([exit, json.verdict]).toEqual([2, "unknown"]);
  });

  it("skips comparing gates while there is no baseline, and shows n/a", async () => {
    const files = {
      "soakgate.yml": only("total lines drop <= 0"),
      "coverage.json": coveragepy({ "a.py": [1, 2] }),
    };
    const { exit, json } = await run(files);
    expect([exit, json.gates[0]?.verdict]).toEqual([0, "skipped"]);
    const { out } = await soakgate(folderWith(files), ["run", "--md", "-"]);
    expect(out).toContain("n/a");
  });

  it.each([
    ["missing", undefined, /coverage.json: cannot be read/],
    ["empty", "", /coverage.json.*empty/],
    ["truncated", coveragepy({ "a.py": [1, 2] }).slice(0, 120), /coverage.json/],
    ["an HTML page", "<!DOCTYPE html><html><body>404</body></html>", /HTML/],
    ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid x\n", /LFS/],
    ["of another kind", junit({ a: "passed" }), /coverage.json/],
  ])("fails, by name, where a declared report is %s", async (_what, content, message) => {
    const { "coverage.json": _, ...rest } = GOOD;
    const files = content === undefined ? rest : { ...rest, "coverage.json": content };
    const { exit, json } = await run(files);
    expect([exit, json.verdict]).toEqual([1, "fail"]);
    expect(json.problems.map((problem) => problem.message).join()).toMatch(message);
    expect(json.reason).toMatch(message);
  });

  it("fails, by name, where a pattern matches nothing, and names its line", async () => {
    const { exit, json } = await run({
      ...GOOD,
      "soakgate.yml": CONFIG.replace("junit.xml", "j*.xml.gz"),
    });
    expect([exit, json.verdict]).toEqual([1, "fail"]);
    expect(json.reason).toMatch(
      /^soakgate.yml:3:20: tests.reports: the pattern "j\*.xml.gz" matches no file/,
    );
  });

  it.each([
    ["a key that is not known", "version: 1\nmodule: []\n", /soakgate.yml:2:1: /],
    ["a missing unit", "version: 1\nsoak: { drill: { ttl: 1500 } }\n", /soakgate.yml:2:23: .*unit/],
    ["a gate that is none", only("total linse >= 80%"), /soakgate.yml:5:5:|soakgate.yml:5:11:/],
    ["an impossible number", only("total lines >= 180%"), /soakgate.yml:5:/],
  ])("answers %s with exit 64, file, line and column", async (_what, config, message) => {
    const { exit, err } = await run({ ...GOOD, "soakgate.yml": config });
    expect(exit).toBe(64);
    expect(err).toMatch(message);
  });

  it("fails where files match nothing of the repository beyond max-unmatched", async () => {
    const files = {
      "soakgate.yml": only("total lines >= 1%", ", max-unmatched: 5%"),
      "coverage.json": coveragepy({ "/app/a.py": [1, 2], "b.py": [1, 2] }),
    };
    const folder = folderWith(files);
    const git = fakeGit(["b.py"]);
    const { exit, out } = await soakgate(folder, ["run", "--json", "-"], { git });
    expect(exit).toBe(1);
    expect(JSON.parse(out).reason).toMatch(/1 of 2 files .*\/app\/a.py.*coverage.paths/);
    const mapped = {
      ...files,
      "soakgate.yml": files["soakgate.yml"].replace("max-un", 'paths: { /app/: "src/" }, max-un'),
    };
    const mended = await soakgate(folderWith(mapped), ["run", "--json", "-"], {
      git: fakeGit(["b.py", "src/a.py"]),
    });
    expect(mended.exit).toBe(0);
  });

  it("dates the report by the commit, else by SOURCE_DATE_EPOCH, else not at all", async () => {
    const date = async (over: object) =>
      JSON.parse((await soakgate(folderWith(GOOD), ["run", "--json", "-"], over)).out).createdAt;
    const environment = { SOURCE_DATE_EPOCH: "0" };
    expect(await date({ git: fakeGit([]), environment })).toBe("2025-10-27T12:00:00Z");
    expect(await date({ environment })).toBe("1970-01-01T00:00:00Z");
    expect(await date({})).toBe(null);
    const bad = { environment: { SOURCE_DATE_EPOCH: "today" } };
    expect((await soakgate(folderWith(GOOD), ["run"], bad)).exit).toBe(64);
  });

  it("gives the same bytes for the same input", async () => {
    const [a, b] = [await run(GOOD), await run(GOOD)];
    expect(a.out).toBe(b.out);
  });

  it("obeys --fail-on", async () => {
    const files = { ...GOOD, "junit.xml": junit({ one: "failed" }) };
    expect((await run(files)).exit).toBe(1);
    expect((await run(files, "--fail-on", "never")).exit).toBe(0);
    const unknown = { ...GOOD, "junit.xml": junit({}) };
    expect((await run(unknown, "--fail-on", "fail")).exit).toBe(0);
    expect((await run(unknown)).exit).toBe(2);
  });

  it("takes flags over the configuration, and adds gates to it", async () => {
    const { exit, json } = await run(
      { ...GOOD, "other.json": coveragepy({ "z.py": [9, 10] }) },
      ...["--coverage", "other.json", "--gate", "total lines >= 91%"],
    );
    expect(exit).toBe(1);
    expect(json.coverage?.total.lines).toEqual({ covered: 9, total: 10 });
    expect(json.gates.find((gate) => gate.gate === "total lines >= 91%")?.verdict).toBe("fail");
  });

  it("fails a drill that fails, and leaves it out with --no-soak", async () => {
    const files = { ...GOOD, "soakgate.yml": `${CONFIG}soak: { drill: { kill-at: 5s } }\n` };
    const { exit, json } = await run(files);
    expect([exit, json.soak?.verdict]).toEqual([1, "fail"]);
    expect(json.reason).toMatch(/no takeover between the kill at 5000 ms/);
    const without = await run(files, "--no-soak");
    expect([without.exit, without.json.soak]).toEqual([0, null]);
  });

  it("renders hostile module names harmless", async () => {
    const name = "a|b`c<img src=x onerror=alert(1)>@octocat #1 \u202e\u0007[x](http://e.vil).py";
    const folder = folderWith({
      "soakgate.yml": `version: 1
coverage: { reports: [coverage.json], modules: [{ name: ${JSON.stringify(name)}, match: ["**"] }] }
tests: false
`,
      "coverage.json": coveragepy({ [name]: [1, 2] }),
    });
    const { exit, out } = await soakgate(folder, ["run", "--md", "-"]);
    expect(exit).toBe(0);
    const html = micromark(out, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<img|<a [^>]*e\.vil/);
    expect(["\u202e", "\u0007"].filter((each) => out.includes(each))).toEqual([]);
    // Outside a code span a mention would notify: GitHub does not look into code.
    expect(html.replaceAll(/<code>.*?<\/code>/gs, "")).not.toContain("@octocat");
    const text = (await soakgate(folder, ["run"])).out;
    expect(["\u202e", "\u0007"].filter((each) => text.includes(each))).toEqual([]);
  });
});
