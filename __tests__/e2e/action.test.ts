import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkout, coveragePy, junit } from "../support/checkout.ts";
import { type Fault, type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { pullRequestPayload } from "../support/github/pull-request.ts";
import { type Ended, runStep, type Step } from "../support/github/runner.ts";
import { rendered } from "../support/rendered.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const GATES = `version: 1
coverage: { reports: [coverage.json] }
tests: { reports: [junit.xml] }
gates:
  - total lines >= 70%
`;

/** A repository with eight of ten lines covered, one passing test and gates that both pass. */
const repository = (more: Record<string, string> = {}) =>
  checkout(
    { "src/a.py": "x = 1\n".repeat(10), ".github/soakgate.yml": GATES },
    {
      "coverage.json": coveragePy({ "src/a.py": [8, 2] }),
      "junit.xml": junit({ "it works": null }),
      ...more,
    },
  );

const run = (step: Partial<Step> = {}) =>
  runStep(github, { workspace: step.workspace ?? repository(), ...step });
const methods = () => github.requests.splice(0).map((line) => line.split(" ")[0]);
const ours = () => github.state.comments.filter(({ login }) => login === "github-actions[bot]");
const writes = () => ours().map((comment) => comment.writes);

describe("the step on a pull request", () => {
  it("makes one comment behind 250 others, leaves it alone, and updates it", async () => {
    for (let n = 0; n < 250; n += 1) github.state.addComment("someone", `comment ${n}`);
    const workspace = repository();
    const first = await run({ workspace });
    expect(first.exit).toBe(0);
    expect(first.outputs.get("verdict")).toBe("pass");
    expect(first.outputs.get("comment-url")).toContain(`issuecomment-${ours()[0]?.id}`);
    await run({ workspace, env: { GITHUB_RUN_ID: "101" } });
    expect(writes()).toEqual([1]);
    const changed = repository({ "coverage.json": coveragePy({ "src/a.py": [9, 1] }) });
    await run({ workspace: changed, env: { GITHUB_RUN_ID: "102" } });
    expect(writes()).toEqual([2]);
    expect(ours()[0]?.body).toContain("9/10");
    expect(github.state.comments).toHaveLength(251);
  });

  it("costs two requests for a comment, one when nothing changed", async () => {
    for (let n = 0; n < 100; n += 1) github.state.addComment("someone", `comment ${n}`);
    github.state.comments.pop();
    const workspace = repository();
    await run({ workspace });
    expect(methods()).toEqual(["GET", "POST"]);
    await run({ workspace });
    expect(methods()).toEqual(["GET"]);
  });

  it("fails on a missed gate, after comment, summary and outputs are out", async () => {
    const workspace = repository({ "coverage.json": coveragePy({ "src/a.py": [6, 4] }) });
    const ended = await run({ workspace });
    expect(ended.exit).toBe(1);
    expect(ended.outputs.get("verdict")).toBe("fail");
    expect(ended.outputs.get("gates-failed")).toBe("1");
    for (const text of [ended.summary, ours()[0]?.body]) expect(text).toContain("6/10");
    expect(ended.log).toContain("::error title=Gate missed::total lines >= 70%");
  });

  it("judges the same without a token, and says what is missing", async () => {
    for (const [covered, exit] of [
      [8, 0],
      [6, 1],
    ] as const) {
      const report = coveragePy({ "src/a.py": [covered, 10 - covered] });
      const ended = await run({ workspace: repository({ "coverage.json": report }), token: false });
      expect(ended.exit).toBe(exit);
      expect(ended.summary).toContain(`${covered}/10`);
      expect(ended.log).toMatch(/no comment: no token was given/);
    }
    expect(github.requests).toEqual([]);
  });

  it("loses nothing but the comment to a fork's read-only token", async () => {
    github.state.permission = "read";
    const ended = await run({ payload: pullRequestPayload({ fork: true }) });
    expect(ended.exit).toBe(0);
    expect(ended.outputs.get("comment-url")).toBe("");
    expect(ended.summary).toContain("8/10");
    expect(ended.log).toMatch(/::warning.*fork.*workflow_run/);
  });

  it("cuts a report for the summary that takes more than a step may write there, and not its file", async () => {
    const many = (name: string) =>
      junit(
        Object.fromEntries(
          Array.from({ length: 600 }, (_, n) => [`${name}${n}${"|".repeat(390)}`, null]),
        ),
      );
    const workspace = repository({ "junit.xml": many("new"), "base.xml": many("old") });
    const ended = await run({ workspace, with: { "test-baseline": "base.xml" } });
    const [file, summary] = [ended.files.get("report.md") ?? "", ended.summary];
    expect(Buffer.byteLength(file)).toBeGreaterThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect([file, summary].map((text) => text.includes("Left out for size"))).toEqual([
      false,
      true,
    ]);
    for (const text of [file, summary]) expect(text).toContain("8/10");
  });

  it("keeps a report that is too large within what GitHub takes, with whole tables", async () => {
    const long = (n: number) => `suite ${n} > ${"a rather long name of a test ".repeat(8)}`;
    const tests = Array.from({ length: 3000 }, (_, n) => [long(n), `broke: ${"why ".repeat(40)}`]);
    const files = Array.from({ length: 3000 }, (_, n) => [
      `src/${"deep/".repeat(30)}${n}.py`,
      [1, 2],
    ]);
    const workspace = repository({
      "junit.xml": junit(Object.fromEntries(tests)),
      "coverage.json": coveragePy({ "src/a.py": [8, 2], ...Object.fromEntries(files) }),
    });
    const ended = await run({ workspace });
    expect([ended.exit, ended.outputs.get("verdict")]).toEqual([1, "fail"]);
    const body = ours()[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(ended.summary)).toBeLessThanOrEqual(1024 * 1024);
    for (const markdown of [body, ended.summary]) {
      expect(markdown).toMatch(/3[ \u00a0\u202f,]?000 tests? fail/);
      const { rows } = rendered(markdown);
      expect(new Set(rows).size).toBeLessThanOrEqual(1);
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    }
    // The whole is in the file.
    expect(JSON.parse(ended.files.get("report.json") ?? "").tests.failed).toBe(3000);
  });

  it("gives the same bytes as the command line", async () => {
    const soak = "soak: { lease: { preset: reference }, seeds: 6 }\ngates:";
    const workspace = repository({ "soaked.yml": GATES.replace("gates:", soak) });
    const offGitHub = { GITHUB_REPOSITORY: "", GITHUB_RUN_ID: "", GITHUB_EVENT_NAME: "" };
    const ended = await run({ workspace, env: offGitHub, with: { config: "soaked.yml" } });
    expect(ended.log).toMatch(/::notice::no comment: .*the comment needs GitHub Actions/);
    const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
    const argv = [cli, "run", "--config", "soaked.yml", "--out", "out"];
    execFileSync(process.execPath, argv, { cwd: workspace, stdio: "ignore" });
    for (const name of ["report.json", "report.md"]) {
      expect(ended.files.get(name)).toBe(readFileSync(join(workspace, "out", name), "utf8"));
    }
    expect(ended.summary).toBe(ended.files.get("report.md"));
  });

  it("lets an input win over the configuration", async () => {
    const quiet = GATES.replace("gates:", "comment: never\nfail-on: never\ngates:");
    const workspace = repository({
      "quiet.yml": quiet,
      "coverage.json": coveragePy({ "src/a.py": [6, 4] }),
    });
    const asked = { config: "quiet.yml" };
    expect((await run({ workspace, with: asked })).exit).toBe(0);
    expect(github.requests).toEqual([]);
    const inputs = { ...asked, comment: "failures", "fail-on": "fail" };
    expect((await run({ workspace, with: inputs })).exit).toBe(1);
    expect(ours()).toHaveLength(1);
  });

  it("leaves a quote of its marker by somebody else alone", async () => {
    const workspace = repository();
    await run({ workspace });
    const body = ours()[0]?.body ?? "";
    const quotes = ["someone", "other[bot]"].map((login) => github.state.addComment(login, body));
    await run({ workspace: repository({ "coverage.json": coveragePy({ "src/a.py": [9, 1] }) }) });
    expect(quotes.map((comment) => comment.writes)).toEqual([1, 1]);
    expect(writes()).toEqual([2]);
  });

  it("gives each job of a matrix its section of one comment", async () => {
    await run({ matrix: { os: "linux" }, env: { RUNNER_TRACKING_ID: "1" } });
    await run({ matrix: { os: "macos" }, env: { RUNNER_TRACKING_ID: "2" } });
    expect(ours()).toHaveLength(1);
    const { text } = rendered(ours()[0]?.body ?? "");
    expect(text).toMatch(/test \(linux\).*8\/10.*test \(macos\).*8\/10/s);
  });
});

describe("the soak by input", () => {
  const figures = ({ outputs }: Ended) =>
    ["verdict", "soak-verdict", "takeover-p99-ms", "overlap-ms"].map((name) => outputs.get(name));

  it("runs as asked, and gives its figures", async () => {
    const asked = { soak: "true", preset: "reference", seeds: "12", seed: "7" };
    const ended = await run({ with: asked });
    const report = JSON.parse(ended.files.get("report.json") ?? "");
    const [{ settings, seeds, seed, metrics }] = report.soak.runs;
    expect([seeds, String(seed), settings.ttlUs]).toEqual([12, "7", 10_000_000]);
    const causes: { p99: number | null }[] = Object.values(metrics.takeoverUs);
    const worstUs = Math.max(...causes.map(({ p99 }) => p99 ?? 0));
    expect(figures(ended)).toEqual(["pass", "pass", String(Math.ceil(worstUs / 1000)), "0"]);
    expect(worstUs).toBeGreaterThan(0);
    // The same seed gives the same run; another gives another.
    const digests = async (seed: string) =>
      JSON.parse((await run({ with: { ...asked, seed } })).files.get("report.json") ?? "").soak
        .runs[0].digest;
    expect(await digests("7")).toBe(report.soak.runs[0].digest);
    expect(await digests("8")).not.toBe(report.soak.runs[0].digest);
  });

  it("fails the job where two leaders were possible", async () => {
    const unsafe = `version: 1
soak:
  lease: { ttl: 10s, renew: 3s, margin: 0ms, anchor: receive, clock-drift: 1% }
  seeds: 40
`;
    const workspace = repository({ "unsafe.yml": unsafe });
    const ended = await run({ workspace, with: { config: "unsafe.yml" } });
    const [verdict, soak, , overlapMs] = figures(ended);
    expect([ended.exit, verdict, soak]).toEqual([1, "fail", "fail"]);
    expect(Number(overlapMs)).toBeGreaterThan(0);
    expect(ended.summary).toContain("Failover soak");
    const off = await run({ workspace, with: { config: "unsafe.yml", soak: "false" } });
    expect([off.exit, ...figures(off)]).toEqual([0, "pass", "", "", ""]);
  });
});

describe("a verdict is not lost", () => {
  it.each<[string, Fault[]]>([
    ["404", [{ on: null, kind: { status: 404 } }]],
    ["a 500 to the write", [{ on: "POST", kind: { status: 500 } }]],
    ["a secondary limit", [{ on: "POST", kind: { status: 403, message: "secondary rate limit" } }]],
    [
      "a limit that lasts",
      [{ on: "GET", kind: { status: 429, headers: { "retry-after": "999" } } }],
    ],
    ["a connection dropped before", [{ on: "POST", kind: { drop: "before" } }]],
    ["a connection dropped after", [{ on: "POST", kind: { drop: "after" } }]],
    ["half an answer", [{ on: "GET", kind: { truncate: true } }]],
    ["a slow answer", [{ on: "GET", kind: { slowMs: 2500 } }]],
  ])("to %s", async (_, faults) => {
    for (const [covered, exit, verdict] of [
      [8, 0, "pass"],
      [6, 1, "fail"],
    ] as const) {
      github.state.comments.length = 0;
      github.faults.splice(0, 9, ...faults);
      const report = coveragePy({ "src/a.py": [covered, 10 - covered] });
      const ended = await run({ workspace: repository({ "coverage.json": report }) });
      expect([ended.exit, ended.outputs.get("verdict")]).toEqual([exit, verdict]);
      expect(ended.summary).toContain(`${covered}/10`);
      expect(github.faults).toEqual([]);
      const { length } = ours();
      // Never two; and where there is none, the log says why and what mends it.
      if (length !== 1)
        expect([length, ended.log]).toEqual([
          0,
          expect.stringMatching(/::warning::no comment: .*; /),
        ]);
    }
  });

  it("where the report's folder cannot be written: comment and summary are out, then it fails", async () => {
    const workspace = repository({ taken: "a file" });
    const ended = await run({ workspace, with: { "report-dir": "taken" } });
    expect(ended.exit).toBe(1);
    expect(ended.log).toMatch(/::error title=Soakgate::.*taken.*cannot be written/);
    for (const text of [ended.summary, ours()[0]?.body]) expect(text).toContain("8/10");
    expect(ended.outputs.get("verdict")).toBe("fail");
  });
});

describe("what the pull request says", () => {
  const milestone = `${GATES}milestone:
  name: M
  step: 1
  steps:
    - title: First
      targets: { src/a.py: 75% }
      criteria:
        - attested: No external behaviour changes
    - title: Second
      targets: { src/a.py: 90% }
`;
  const workspace = () =>
    checkout(
      { "src/a.py": "x = 1\n".repeat(10), ".github/soakgate.yml": milestone },
      {
        "coverage.json": coveragePy({ "src/a.py": [8, 2] }),
        "junit.xml": junit({ "it works": null }),
      },
    );

  it("ticks an attested criterion and claims the step by label, live", async () => {
    github.state.labels = ["soakgate/step-1"];
    github.state.description = "- [ ] No external behaviour changes";
    expect((await run({ workspace: workspace() })).outputs.get("verdict")).toBe("fail");
    github.state.description = "- [x] No external behaviour changes";
    const ended = await run({ workspace: workspace(), env: { GITHUB_RUN_ATTEMPT: "2" } });
    expect(ended.outputs.get("verdict")).toBe("pass");
  });

  it("holds nothing of a step that is not claimed", async () => {
    const ended = await run({ workspace: workspace() });
    expect([ended.exit, ended.outputs.get("verdict")]).toEqual([0, "pass"]);
  });

  it("claims another step by input", async () => {
    const ended = await run({ workspace: workspace(), with: { step: "2" } });
    expect([ended.exit, ended.outputs.get("verdict")]).toEqual([1, "fail"]);
    expect(ended.summary).toContain("90%");
  });

  it("is not asked where a gate line is wrong, and not blamed", async () => {
    github.state.labels = ["soakgate/step-1", "soakgate/step-2"];
    const ended = await run({ workspace: workspace(), with: { gates: "total lines >>= 80%" } });
    expect([ended.exit, github.requests]).toEqual([1, []]);
    expect(ended.log).toMatch(/::error title=Soakgate::.*>>=/);
  });

  it("is unknown where the API does not answer", async () => {
    github.state.permission = "none";
    const ended = await run({ workspace: workspace(), with: { step: "1" } });
    expect([ended.exit, ended.outputs.get("verdict")]).toEqual([1, "unknown"]);
  });

  it("is unknown where a label may claim the step and cannot be read this time", async () => {
    github.state.labels = ["soakgate/step-1"];
    github.faults.push({ on: "GET /repos/octo/app/pulls", kind: { status: 429 } });
    const ended = await run({ workspace: workspace() });
    expect([ended.exit, ended.outputs.get("verdict")]).toEqual([1, "unknown"]);
    expect(ended.outputs.get("reason")).toMatch(/whether a label claims a step is not known/);
    expect(rendered(ours()[0]?.body ?? "").text).toContain("whether a label claims a step");
  });

  it.each(["push", "merge_group", "schedule", "workflow_dispatch"])(
    "is not asked on %s, and no step is claimed, whatever the input says",
    async (name) => {
      const gates = 'attested "No external behaviour changes"';
      const ended = await run({
        workspace: workspace(),
        env: { GITHUB_EVENT_NAME: name },
        with: { step: "2", gates },
        payload: {},
      });
      expect([ended.exit, ended.outputs.get("verdict")]).toEqual([0, "pass"]);
      const report = JSON.parse(ended.files.get("report.json") ?? "");
      const attested = report.gates.find(({ gate }: { gate: string }) => gate === gates);
      expect(attested).toMatchObject({
        verdict: "skipped",
        reason: expect.stringContaining("judged on pull requests"),
      });
      expect(report.milestone).toMatchObject({ step: 2, claimed: false, state: "progress" });
      expect(github.requests).toEqual([]);
      // A push that is told on every run that it is no pull request would drown in annotations.
      expect(ended.log).not.toContain("::notice");
      expect(ended.log).toContain(`no comment: ${name} is no pull request`);
    },
  );

  it("holds a fork's pull request to the same claims and sentences", async () => {
    github.state.permission = "read";
    github.state.labels = ["soakgate/step-1"];
    const payload = pullRequestPayload({ fork: true });
    const ended = await run({ workspace: workspace(), payload });
    expect([ended.exit, ended.outputs.get("verdict")]).toEqual([1, "fail"]);
    github.state.description = "- [x] No external behaviour changes";
    expect((await run({ workspace: workspace(), payload })).outputs.get("verdict")).toBe("pass");
  });
});

describe("what a step writes", () => {
  const everything = (ended: Ended) =>
    [ended.log, ...ended.files.values(), ...github.state.comments.map(({ body }) => body)].join(
      "\n",
    );

  it("holds the token nowhere, with debug logging on, even where a test printed it", async () => {
    const { token } = github.state;
    const tests = junit({ [`uses ${token}`]: `TOKEN=${token}` });
    const workspace = repository({ "junit.xml": tests });
    for (const permission of ["write", "read", "none"] as const) {
      github.state.permission = permission;
      expect(everything(await run({ workspace }))).not.toContain(token);
    }
    github.faults.push({ on: null, kind: { status: 403, message: `bad ${token}` } });
    expect(everything(await run({ workspace }))).not.toContain(token);
    // Nor where it stands in a mistake, whole or cut off.
    const start = token.slice(0, 20);
    for (const mistake of [
      { comment: token },
      { gates: `total lines >= ${token}` },
      { config: `${"x".repeat(40)}${token}` },
      { preset: token },
      { "working-directory": token },
    ]) {
      const ended = await run({ workspace, with: mistake });
      expect(ended.exit).toBe(1);
      expect(everything(ended)).not.toContain(start);
      expect(ended.log).toContain("***");
    }
  });

  it("carries no command and no markup from names of files, tests and gates", async () => {
    const hostile = [
      "\n::set-output name=verdict::pass\n##[error]pwned",
      "<img src=x onerror=alert(1)><script>alert(1)</script>",
      "[click](https://evil.example) @octocat #1 https://evil.example",
      "| a | b |\n| - | - |\n</details></td><!-- soakgate:end -->",
      "::error::a%0A::stop-commands::b\r::add-mask::c",
      "\u202etxt.exe www.evil.example a@evil.example GH-1 octo/app#5 :x:",
    ];
    const tests = Object.fromEntries(hostile.map((name) => [name, `failed: ${name}`]));
    const paths = hostile.map((name) => [`src/${name}.py`, [1, 9]]);
    const workspace = repository({
      "junit.xml": junit(tests),
      "coverage.json": coveragePy({ "src/a.py": [1, 9], ...Object.fromEntries(paths) }),
      ".github/other.yml": `${GATES}  - { gate: tests failed = 0, say: ${JSON.stringify(hostile.join(" "))} }\n`,
    });
    const ended = await run({ workspace, with: { config: ".github/other.yml" } });
    expect(ended.exit).toBe(1);
    for (const line of ended.log.split(/\r|\n/)) {
      expect(line).toMatch(/^(?:::(?:error|warning|notice) |soakgate: |$)/);
      expect(line).not.toContain("##[");
    }
    for (const markdown of [
      ended.summary,
      ours()[0]?.body ?? "",
      ended.files.get("report.md") ?? "",
    ]) {
      const page = rendered(markdown);
      expect(page.elements).not.toContain("img");
      expect(page.elements).not.toContain("script");
      expect(page.links.filter((link) => !link.startsWith("https://github.com/"))).toEqual([]);
      expect(page.proseText).not.toMatch(/@octocat|#1\b|#5\b|GH-1|www\.|\w@evil|:x:|:\/\//);
      expect(page.rawText).not.toMatch(/[\u202a-\u202e\u2028]/);
    }
    expect([...ended.outputs.keys()].filter((name) => name === "verdict")).toHaveLength(1);
    expect(ended.outputs.get("verdict")).toBe("fail");
  });

  it.each([
    [
      "an input that does not exist as a word",
      { comment: "sometimes" },
      /comment.*always, changes/,
    ],
    ["a configuration that is not there", { config: "no.yml" }, /no\.yml: there is no such file/],
    [
      "a number that is none",
      { seeds: "0" },
      /input `?seeds`? is 0; expected a whole number from 1/,
    ],
    ["a folder that is not there", { "working-directory": "no" }, /there is no folder no /],
    ["a gate that cannot be read", { gates: "total lines >= many" }, /total lines >= many/],
  ])("fails for %s, and says so in log and summary", async (_, inputs, sentence) => {
    const ended = await run({ with: { "fail-on": "never", ...inputs } });
    expect(ended.exit).toBe(1);
    expect(ended.log).toMatch(sentence);
    expect(rendered(ended.summary).text).toMatch(sentence);
  });
});
