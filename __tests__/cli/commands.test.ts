import { describe, expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { allCommands } from "../../src/cli/main.ts";
import { VERSION } from "../../src/domain/version.ts";
import { findPreset, TIMING_PRESETS } from "../../src/soak/presets.ts";
import { folderWith } from "../support/folder.ts";
import { coveragepy, junit } from "../support/reports.ts";
import { soakgate } from "../support/terminal.ts";

const COMMANDS = await allCommands();

describe("the command line", () => {
  it("has the version of package.json", async () => {
    expect(VERSION).toBe(pkg.version);
    expect(await soakgate(".", ["--version"])).toEqual({ exit: 0, out: `${VERSION}\n`, err: "" });
  });

  it("lists every command in --help, on stdout", async () => {
    const { exit, out, err } = await soakgate(".", ["--help"]);
    expect([exit, err]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(out).toContain(`  ${command.name} `);
  });

  it.each(COMMANDS.map((command) => command.name))("%s has --help and --version", async (name) => {
    const help = await soakgate(".", [name, "--help"]);
    expect([help.exit, help.err]).toEqual([0, ""]);
    const command = COMMANDS.find((candidate) => candidate.name === name);
    for (const option of command?.options ?? []) expect(help.out).toContain(`--${option.name}`);
    expect((await soakgate(".", [name, "--version"])).out).toBe(`${VERSION}\n`);
  });

  it.each([
    [[], /^Proves that/],
    [["dril"], /no command "dril"; did you mean drill\?/],
    [["drill", "--ttl-m", "5"], /no option --ttl-m; did you mean --ttl-ms\?/],
    [["drill", "--ttl-ms"], /--ttl-ms needs a value/],
    [["drill", "--ttl-ms", "--smoke"], /--ttl-ms needs a value/],
    [["drill", "--smoke=yes"], /--smoke takes no value/],
    [["drill", "--ttl-ms", "1.5"], /"1.5" is no whole number/],
    [["drill", "--ttl-ms", "1", "--ttl-ms", "2"], /given 2 times/],
    [["drill", "extra"], /takes no argument "extra"/],
    [["drill", "--step-ms", "0"], /step is 0 ms/],
    [["coverage"], /no report was named/],
    [["report"], /name one report.json/],
    [["run", "--fail-on", "sometimes"], /fail-on/],
    [["run", "--step", "x"], /step/],
    [["run", "--config", "missing.yml"], /missing.yml: there is no such file/],
    [["validate", "a.yml", "b.yml"], /one file at a time/],
    [["soak", "--preset", "redlock"], /redlock, is linted and not soaked: .*; choose another/],
    [["soak", "--preset", "redis-single"], /ttl is missing; .*give --ttl/],
    [["soak", "--preset", "client-go", "--wall-offset", "1s"], /wall-offset means nothing/],
    [["soak", "--step-down", "never"], /step-down.*clock, timer/],
  ])("answers %j with exit 64 and a sentence", async (argv, message) => {
    const { exit, out, err } = await soakgate(folderWith({}), argv);
    expect(exit).toBe(64);
    expect(argv.length === 0 ? out : err).toMatch(message);
  });

  it.each(TIMING_PRESETS.filter(({ simulated }) => simulated).map(({ name }) => name))(
    "soaks the preset %s",
    async (preset) => {
      const own = preset === "redis-single" ? ["--ttl", "10s", "--renew", "3s"] : [];
      const argv = ["soak", "--preset", preset, ...own, "--seeds", "1", "--window", "5m", "--json"];
      const { exit, out } = await soakgate(".", argv);
      expect([0, 1, 2]).toContain(exit);
      const { runs } = JSON.parse(out);
      const scheme = findPreset(preset).settings.scheme;
      expect(runs[0]).toMatchObject({ seeds: 1, settings: { scheme } });
      for (const { judged, verdict, notJudged } of runs[0].invariants) {
        if (notJudged !== undefined) expect([judged, verdict]).toEqual([0, "unknown"]);
      }
    },
  );

  it("answers a bug with exit 70 and where to report it", async () => {
    const { exit, err } = await soakgate(".", ["drill"], {
      out: () => {
        throw new Error("planted");
      },
    });
    expect(exit).toBe(70);
    expect(err).toMatch(/a bug: Error: planted[\s\S]*report it/);
  });
});

describe("drill", () => {
  it("prints the transcript and nothing else, and exits 1 on FAIL", async () => {
    const ok = await soakgate(".", ["drill"]);
    expect([ok.exit, ok.err]).toEqual([0, ""]);
    expect(ok.out.endsWith("CHAOS_RESULT=OK\n")).toBe(true);
    const fail = await soakgate(".", ["drill", "--kill-at-ms", "5000"]);
    expect([fail.exit, fail.err]).toEqual([1, ""]);
    expect(fail.out.endsWith("CHAOS_RESULT=FAIL\n")).toBe(true);
  });

  it("smokes with --acquire-ms and --renew-ms, negative times included", async () => {
    const argv = ["drill", "--smoke", "--acquire-ms", "-5", "--renew-ms", "10"];
    expect(await soakgate(".", argv)).toEqual({
      exit: 0,
      out: "smoke_test: acquire=true renew=true elections=1\n",
      err: "",
    });
    const late = await soakgate(".", ["drill", "--smoke", "--renew-ms", "1500"]);
    expect([late.exit, late.out]).toEqual([
      1,
      "smoke_test: acquire=true renew=false elections=1\n",
    ]);
  });

  it("claims nothing on a dry run, and still refuses bad settings", async () => {
    expect((await soakgate(".", ["drill", "--dry-run"])).out).toBe("CHAOS_RESULT=DRY_RUN\n");
    expect((await soakgate(".", ["drill", "--dry-run", "--step-ms", "0"])).exit).toBe(64);
  });
});

describe("coverage", () => {
  it("prints the schema and exact counts as JSON", async () => {
    const folder = folderWith({ "a.json": coveragepy({ "src/a.py": [1599, 2000] }) });
    const { exit, out } = await soakgate(folder, ["coverage", "a.json", "--json"]);
    expect(exit).toBe(0);
    const json = JSON.parse(out);
    expect(json.schema).toBe("soakgate/coverage@1");
    expect(json.total.lines).toEqual({ covered: 1599, total: 2000 });
    expect(json.baseline.total).toEqual({});
  });

  it("shows n/a for an absent baseline, never 0", async () => {
    const folder = folderWith({ "a.json": coveragepy({ "src/a.py": [4, 5] }) });
    const { out } = await soakgate(folder, ["coverage", "a.json"]);
    expect(out).toContain("n/a");
    expect(out).not.toMatch(/\b0\.0%/);
  });

  it.each([
    ["missing.json", null, /missing.json: cannot be read: there is no such file/],
    ["nothing*.json", null, /"nothing\*.json" matches no file/],
    ["empty.json", "", /empty.json: .*empty/],
    ["cut.json", coveragepy({ "a.py": [1, 2] }).slice(0, 90), /cut.json/],
    ["page.json", "<!doctype html><html></html>", /page.json: found an HTML page/],
    ["lfs.json", "version https://git-lfs.github.com/spec/v1\noid sha256:1\n", /Git LFS pointer/],
    ["tests.xml", junit({ a: "passed" }), /tests.xml/],
  ])("answers %s with exit 64 and what is wrong", async (name, content, message) => {
    const folder = folderWith(content === null ? {} : { [name]: content });
    const { exit, err } = await soakgate(folder, ["coverage", name]);
    expect(exit).toBe(64);
    expect(err).toMatch(message);
  });

  it("is unknown where nothing was measured", async () => {
    const folder = folderWith({ "a.info": "TN:\nend_of_record\n" });
    expect((await soakgate(folder, ["coverage", "a.info"])).exit).toBe(2);
  });

  it("takes __proto__ as the file name it is", async () => {
    const folder = folderWith({
      "a.json": coveragepy({ __proto__x: [1, 2] }).replace("__proto__x", "__proto__"),
    });
    const { exit, out } = await soakgate(folder, ["coverage", "a.json", "--json"]);
    expect(exit).toBe(0);
    expect(out).toContain('"__proto__"');
    expect(JSON.parse(out).total.lines).toEqual({ covered: 1, total: 2 });
  });
});

describe("tests", () => {
  it("counts, and compares with a baseline", async () => {
    const folder = folderWith({
      "before.xml": junit({ a: "passed", gone: "passed" }),
      "after.xml": junit({ a: "failed", b: "passed", c: "skipped" }),
    });
    const argv = ["tests", "after.xml", "--baseline", "before.xml", "--json"];
    const json = JSON.parse((await soakgate(folder, argv)).out);
    expect(json.schema).toBe("soakgate/tests@1");
    expect([json.total, json.passed, json.failed, json.skipped]).toEqual([3, 1, 1, 1]);
    expect([json.added.length, json.removed.length, json.regressed.length]).toEqual([2, 1, 1]);
  });

  it("ends with 0, 1 or 2: all passed, some failed, none there", async () => {
    const folder = folderWith({
      "green.xml": junit({ a: "passed", b: "skipped" }),
      "red.xml": junit({ a: "passed", b: "failed" }),
      "none.xml": junit({}),
    });
    const exits = ["green.xml", "red.xml", "none.xml"].map(
      async (name) => (await soakgate(folder, ["tests", name])).exit,
    );
    expect(await Promise.all(exits)).toEqual([0, 1, 2]);
  });

  it("refuses coverage where tests are meant", async () => {
    const folder = folderWith({ "a.json": coveragepy({ "a.py": [1, 2] }) });
    expect((await soakgate(folder, ["tests", "a.json"])).exit).toBe(64);
  });
});
