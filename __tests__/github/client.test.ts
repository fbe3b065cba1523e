import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GitHubApi } from "../../src/github/api.ts";
import { gitHubApi } from "../../src/github/client.ts";
import type { Clock } from "../../src/github/clock.ts";
import { readContext } from "../../src/github/context.ts";
import { causeOf } from "../../src/github/failure.ts";
import { PATIENCE } from "../../src/github/patience.ts";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import { IMPATIENT } from "../support/github/pull-request.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function api(patience = IMPATIENT, clock?: Clock): GitHubApi {
  const context = readContext({ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo/app" }, {});
  if (context.repository === null) throw new Error("the repository is written above");
  return gitHubApi(context, context.repository, github.state.token, patience, clock);
}

describe("the client", () => {
  it("sends nothing until it is asked", () => {
    api();
    expect(github.requests).toEqual([]);
  });

  it("reads all pages, 100 comments a request, and stops at the last", async () => {
    for (let n = 0; n < 250; n += 1) github.state.addComment("someone", `comment ${n}`);
    const comments = await api().listComments(7);
    expect(comments.map(({ body }) => body)).toEqual(
      Array.from({ length: 250 }, (_, n) => `comment ${n}`),
    );
    expect(github.requests).toHaveLength(3);
  });

  it("knows a bot by the type that GitHub gives, not by its name", async () => {
    github.state.addComment("github-actions[bot]", "by a bot");
    github.state.addComment("github-actions", "by a person");
    const comments = await api().listComments(7);
    expect(comments.map(({ author }) => author.bot)).toEqual([true, false]);
  });

  it.each([
    ["a dropped connection", { drop: "before" } as const],
    ["a 502", { status: 502 }],
    ["an answer that breaks off", { truncate: true } as const],
    ["a secondary limit that names its pause", { status: 403, headers: { "retry-after": "0" } }],
    ["a 429 that names its pause", { status: 429, headers: { "retry-after": "0" } }],
  ])("reads again after %s", async (_, kind) => {
    github.state.description = "the text";
    github.faults.push({ on: "GET", kind });
    expect((await api().getPullRequest(7)).description).toBe("the text");
    expect(github.requests).toHaveLength(2);
  });

  it("reads again after an answer that does not come in time", async () => {
    github.faults.push({ on: "GET", kind: { slowMs: 60_000 } });
    await api({ ...IMPATIENT, attemptMsMax: 3000 }).getPullRequest(7);
    expect(github.requests.length).toBeGreaterThanOrEqual(2);
  });

  it("waits as long as Retry-After asks", async () => {
    github.faults.push({ on: "GET", kind: { status: 429, headers: { "retry-after": "1" } } });
    const before = performance.now();
    await api().getPullRequest(7);
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
  });

  it("gives GitHub the minute that its secondary limits ask for, once", async () => {
    const kind = { status: 403, headers: { "retry-after": "60" } };
    for (let n = 0; n < 3; n += 1) github.faults.push({ on: "GET", kind });
    const slept: number[] = [];
    const sum = () => slept.reduce((all, ms) => all + ms, 0);
    const clock = { nowMs: sum, sleep: async (ms: number) => void slept.push(ms) };
    await expect(api(PATIENCE, clock).getPullRequest(7)).rejects.toMatchObject({ kind: "limited" });
    expect(slept).toEqual([60_000]);
    expect(github.requests).toHaveLength(2);
  });

  it("says why no answer came, where a host has several addresses too", () => {
    const causes = [new Error("connect ECONNREFUSED ::1:443"), new Error("connect ETIMEDOUT")];
    // What Node's client fails with when it has tried them all.
    expect(causeOf(new AggregateError(causes))).toBe(
      "connect ECONNREFUSED ::1:443, connect ETIMEDOUT",
    );
    expect(causeOf(new Error("socket hang up"))).toBe("socket hang up");
  });

  it("does not wait longer than it may", async () => {
    github.faults.push({ on: "GET", kind: { status: 403, headers: { "retry-after": "3600" } } });
    await expect(api().getPullRequest(7)).rejects.toMatchObject({ kind: "limited" });
    expect(github.requests).toHaveLength(1);
  });

  it("gives up after three more attempts", async () => {
    for (let n = 0; n < 9; n += 1) github.faults.push({ on: null, kind: { status: 503 } });
    await expect(api().getPullRequest(7)).rejects.toMatchObject({ kind: "unavailable" });
    expect(github.requests).toHaveLength(4);
  });

  it.each([502, 503, 429])("never sends a write twice by itself: %i", async (status) => {
    github.faults.push({ on: "POST", kind: { status } });
    github.faults.push({ on: "PATCH", kind: { status } });
    await expect(api().createComment(7, "text")).rejects.toThrow();
    await expect(api().updateComment(1, "text")).rejects.toThrow();
    expect(github.requests).toHaveLength(2);
  });

  it.each([
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "not-found"],
    [410, "not-found"],
    [422, "invalid"],
    [500, "unavailable"],
  ])("names what %i means", async (status, kind) => {
    github.faults.push({ on: "POST", kind: { status } });
    await expect(api().createComment(7, "text")).rejects.toMatchObject({ kind, status });
  });

  it("follows a renamed repository at the same host, whatever the method", async () => {
    const moved = "/repos/octo/app/issues/7/comments";
    github.faults.push({ on: "POST", kind: { status: 307, headers: { location: moved } } });
    expect((await api().createComment(7, "text")).body).toBe("text");
    expect(github.requests).toEqual([`POST ${moved}`, `POST ${moved}`]);
  });

  it("takes the token to no other host", async () => {
    const other = await startGitHub();
    const headers = { location: `${other.url}/user` };
    github.faults.push({ on: "GET", kind: { status: 302, headers } });
    await expect(api().getLogin()).rejects.toMatchObject({ status: 302 });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it("stops where redirects go in circles", async () => {
    const headers = { location: "/user" };
    for (let n = 0; n < 20; n += 1)
      github.faults.push({ on: "GET", kind: { status: 302, headers } });
    await expect(api().getLogin()).rejects.toMatchObject({ status: 302 });
    expect(github.requests).toHaveLength(6);
  });

  it("calls a delete of what is gone done", async () => {
    await expect(api().deleteComment(12345)).resolves.toBeUndefined();
  });

  it("keeps the token out of every message, even where GitHub quotes it", async () => {
    const message = `unknown token ${github.state.token}`;
    github.faults.push({ on: "POST", kind: { status: 403, message } });
    const failure = await api()
      .createComment(7, "text")
      .catch((error: unknown) => error);
    expect(JSON.stringify(failure) + String(failure)).not.toContain(github.state.token);
    expect(String(failure)).toContain("***");
  });
});
