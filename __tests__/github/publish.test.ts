import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { gitHubApi } from "../../src/github/client.ts";
import { figuresDiffer, type Publication, publish } from "../../src/github/publish.ts";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { IMPATIENT, jobContext } from "../support/github/pull-request.ts";
import { emptyReport } from "../support/github/report.ts";

let github: LoopbackGitHub;
let folder: string;
let log: string[];

beforeEach(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), "soakgate-publish-"));
  log = [];
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  rmSync(folder, { recursive: true });
});

const written = (name: string) => readFileSync(join(folder, name), "utf8");

function run(more: Partial<Publication> = {}, env: Record<string, string> = {}) {
  const context = jobContext(github);
  if (context.repository === null) throw new Error("the environment names a repository");
  const token = more.token === undefined ? github.state.token : more.token;
  const api = token === null ? null : gitHubApi(context, context.repository, token, IMPATIENT);
  const files = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  const runner = { env: { ...files, ...env }, log: (line: string) => void log.push(line) };
  return publish(context, api, runner, {
    report: emptyReport(),
    comment: () => ({ body: "the comment", footer: "" }),
    summary: () => "the summary",
    place: { key: "CI", section: "test", shared: false },
    mode: "always",
    files: { folder: "/r", markdown: "/r/report.md", json: "/r/report.json" },
    ...more,
    token,
  });
}

describe("publishing", () => {
  it("writes summary, comment and outputs", async () => {
    const outcome = await run();
    expect(outcome.kind).toBe("created");
    expect(written("summary")).toBe("the summary");
    expect(github.state.comments[0]?.body).toContain("the comment");
    expect(written("output")).toMatch(/verdict<<(\S+)\nunknown\n\1\n/);
    expect(written("output")).toContain(`#issuecomment-${github.state.comments[0]?.id}`);
  });

  it("gives the summary 1 MiB", async () => {
    await run({ summary: (bytesMax) => `${bytesMax}` });
    expect(written("summary")).toBe(`${1024 * 1024}`);
  });

  it("loses nothing but the comment to a token that may only read", async () => {
    github.state.permission = "read";
    const outcome = await run();
    expect(outcome.kind).toBe("failed");
    expect(written("summary")).toBe("the summary");
    expect(written("output")).toMatch(/comment-url<<(\S+)\n\n\1/);
    expect(log).toEqual([
      expect.stringMatching(/^::warning title=Soakgate::no comment.*pull-requests: write/),
    ]);
  });

  it("loses nothing but the comment without a token", async () => {
    const outcome = await run({ token: null });
    expect(outcome.kind).toBe("skipped");
    expect(written("summary")).toBe("the summary");
    expect(log).toEqual([expect.stringMatching(/^::notice title=Soakgate::no comment.*`token`/)]);
    expect(github.requests).toEqual([]);
  });

  it("has summary and outputs out before a section of two writers ends the step", async () => {
    await run();
    github.state.comments[0] = {
      ...(github.state.comments[0] ?? { id: 1, login: "", writes: 1 }),
      body: (github.state.comments[0]?.body ?? "").replace(/"writer":"\w+"/, '"writer":"other"'),
    };
    await expect(run()).rejects.toThrow(/section "test"/);
    expect(written("summary")).toBe("the summarythe summary");
    expect(written("output").match(/^verdict<</gm)).toHaveLength(2);
  });

  it("survives files that are not there", async () => {
    const env = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: join(folder, "no", "such", "folder") };
    expect((await run({}, env)).kind).toBe("created");
  });

  it("shows the token nowhere, whatever a report quotes", async () => {
    const { token } = github.state;
    const report = emptyReport({
      reason: `reason ${token}`,
      problems: [{ source: "tests", message: `problem ${token}` }],
    });
    await run({
      report,
      summary: () => `summary ${token}`,
      comment: () => ({ body: `comment ${token}`, footer: `footer ${token}` }),
    });
    const everything = [written("summary"), written("output"), ...log];
    for (const { body } of github.state.comments) everything.push(body);
    expect(everything.join("\n")).not.toContain(token);
    expect(everything.join("\n").match(/\*\*\*/g)).toHaveLength(5);
  });
});

describe("whether a figure differs from the baseline", () => {
  const tests = (added: readonly string[] | null): Report["tests"] => ({
    total: 1,
    passed: 1,
    failed: 0,
    skipped: 0,
    flaky: 0,
    durationMs: null,
    baseline: null,
    added,
    removed: null,
    regressed: null,
    fixed: null,
    newlySkipped: null,
    failedTests: [],
    flakyTests: [],
  });

  it("not without a baseline", () => {
    expect(figuresDiffer(emptyReport({ tests: tests(null) }))).toBe(false);
    expect(figuresDiffer(emptyReport())).toBe(false);
  });

  it("with a test more", () => {
    expect(figuresDiffer(emptyReport({ tests: tests(["a"]) }))).toBe(true);
    expect(figuresDiffer(emptyReport({ tests: tests([]) }))).toBe(false);
  });
});
