import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Fault, type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { comment, pullRequestPayload } from "../support/github/pull-request.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const methods = () => github.requests.map((line) => line.split(" ")[0]);
const fail = (on: string, ...kinds: Fault["kind"][]) => {
  for (const kind of kinds) github.faults.push({ on, kind });
};
const noticeOf = (outcome: Awaited<ReturnType<typeof comment>>) =>
  "notice" in outcome ? outcome.notice : "";

describe("a write whose outcome is unknown", () => {
  it("lists again before a second POST, and finds that the first one was done", async () => {
    fail("POST", { drop: "after" });
    expect(await comment(github)).toMatchObject({ kind: "created" });
    expect(methods()).toEqual(["GET", "POST", "GET"]);
    expect(github.state.comments).toHaveLength(1);
  });

  it("lists again before a second POST, and finds that the first one was not done", async () => {
    fail("POST", { drop: "before" });
    expect(await comment(github)).toMatchObject({ kind: "created" });
    expect(methods()).toEqual(["GET", "POST", "GET", "POST"]);
    expect(github.state.comments).toHaveLength(1);
  });

  it.each([
    ["a 502", { status: 502 }],
    ["a secondary limit", { status: 403, headers: { "retry-after": "0" } }],
    ["a 429", { status: 429, headers: { "retry-after": "0" } }],
    ["an answer that breaks off", { truncate: true } as const],
  ])("makes one comment in spite of %s", async (_, kind) => {
    fail("POST", kind);
    expect(await comment(github)).toMatchObject({ kind: "created" });
    expect(github.state.comments).toHaveLength(1);
  });

  it("reads again before a second PATCH, so that it undoes nothing newer", async () => {
    await comment(github);
    fail("PATCH", { status: 502 });
    github.faults.push({
      on: "GET",
      kind: { meanwhile: () => undefined },
    });
    github.faults.push({
      on: "GET",
      kind: {
        meanwhile: () => {
          const [first] = github.state.comments;
          if (first !== undefined) {
            first.body = first.body.replace('"run":"100"', '"run":"200"').replace("well", "newer");
          }
        },
      },
    });
    expect(await comment(github, { text: "changed" })).toMatchObject({ kind: "superseded" });
    expect(github.state.comments[0]?.body).toContain("newer");
  });

  it("makes another when somebody deletes the comment under the write", async () => {
    await comment(github);
    fail("PATCH", { meanwhile: () => github.state.comments.splice(0) });
    await comment(github, { text: "changed" });
    expect(github.state.comments.map(({ body }) => body.includes("changed"))).toEqual([true]);
  });
});

describe("what GitHub refuses is a notice that names the mend", () => {
  it.each([
    ["a read-only token", { permission: "read" } as const, /pull-requests: write/],
    ["no permission at all", { permission: "none" } as const, /pull-requests: write/],
    ["a repository the token cannot see", { repository: "octo/other" }, /404.*pull-requests/],
    ["a token that is not valid", { token: "ghs_other" }, /401.*renew/],
  ])("%s", async (_, state, mend) => {
    const token = github.state.token;
    Object.assign(github.state, state);
    const outcome = await comment(github, { order: { token } });
    expect(outcome.kind).toBe("failed");
    expect(noticeOf(outcome)).toMatch(mend);
    expect(noticeOf(outcome)).not.toContain(token);
  });

  it("no token", async () => {
    const outcome = await comment(github, { order: { token: null } });
    expect(outcome.kind).toBe("skipped");
    expect(noticeOf(outcome)).toMatch(/`token`/);
    expect(github.requests).toEqual([]);
  });

  it("a fork's pull request", async () => {
    github.state.permission = "read";
    const outcome = await comment(github, { payload: pullRequestPayload({ fork: true }) });
    expect(noticeOf(outcome)).toMatch(/fork.*job summary.*workflow_run/);
  });

  it("Dependabot", async () => {
    github.state.permission = "read";
    const outcome = await comment(github, { env: { GITHUB_ACTOR: "dependabot[bot]" } });
    expect(noticeOf(outcome)).toMatch(/Dependabot.*pull-requests: write/);
  });

  it.each(["GITHUB_RUN_ID", "GITHUB_EVENT_NAME"])("off GitHub, without %s", async (name) => {
    const outcome = await comment(github, { env: { [name]: "" } });
    expect(outcome.kind).toBe("skipped");
    expect(noticeOf(outcome)).toContain(name);
  });

  it("a server that stays down, after a bounded number of requests", async () => {
    fail("GET", ...Array.from({ length: 30 }, () => ({ status: 503 })));
    const outcome = await comment(github);
    expect(outcome.kind).toBe("failed");
    expect(noticeOf(outcome)).toMatch(/503/);
    expect(github.requests).toHaveLength(4);
  });

  it("a limit that lasts longer than a job should wait", async () => {
    fail("POST", { status: 403, headers: { "retry-after": "3600" } });
    const outcome = await comment(github);
    expect(noticeOf(outcome)).toMatch(/rate limit/);
    expect(methods()).toEqual(["GET", "POST"]);
  });
});
