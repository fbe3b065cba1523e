import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContext } from "../../src/github/context.ts";
import { pullRequestPayload, runnerEnvironment } from "../support/github/pull-request.ts";

const SHA = "a".repeat(40);
const event = (name: string, payload: unknown) =>
  readContext({ GITHUB_EVENT_NAME: name }, payload).event;

describe("the event", () => {
  it("is a pull request with its number and commits", () => {
    expect(event("pull_request", pullRequestPayload())).toEqual({
      kind: "pull_request",
      number: 7,
      head: "c".repeat(40),
      base: "b".repeat(40),
      fork: false,
      dependabot: false,
    });
  });

  it("is a fork's when the head lies elsewhere, or is gone", () => {
    expect(event("pull_request", pullRequestPayload({ fork: true }))).toMatchObject({ fork: true });
    const gone = { pull_request: { number: 7, head: { repo: null }, base: { repo: {} } } };
    expect(event("pull_request", gone)).toMatchObject({ fork: true });
  });

  it.each([
    ["push", { ref: "refs/heads/main", before: SHA, after: SHA }, { ref: "refs/heads/main" }],
    ["merge_group", { merge_group: { head_sha: SHA, base_sha: SHA } }, { head: SHA, base: SHA }],
    ["schedule", { schedule: "0 0 * * *" }, {}],
    ["workflow_dispatch", { inputs: {} }, {}],
    ["workflow_run", { workflow_run: { id: 5, head_sha: SHA } }, { runId: 5, head: SHA }],
  ])("%s", (name, payload, fields) => {
    expect(event(name, payload)).toMatchObject({ kind: name, ...fields });
  });

  it.each(["issue_comment", "release", "", "constructor", "__proto__"])("other: %j", (name) => {
    expect(event(name, {})).toEqual({ kind: "other", name });
  });

  it("is other where the payload is not as documented, and nothing fails", () => {
    const names = fc.constantFrom("pull_request", "push", "merge_group", "workflow_run", "x");
    fc.assert(
      fc.property(names, fc.anything({ withNullPrototype: true }), (name, payload) => {
        const found = event(name, payload);
        if (name === "pull_request") expect(["pull_request", "other"]).toContain(found.kind);
      }),
    );
    for (const number of [0, -1, 1.5, "7", null, 2 ** 60]) {
      expect(event("pull_request", { pull_request: { number } }).kind).toBe("other");
    }
  });

  it("takes no inherited field", () => {
    const payload = JSON.parse('{"__proto__":{"pull_request":{"number":7}}}');
    expect(event("pull_request", payload).kind).toBe("other");
    expect(event("pull_request", Object.create({ pull_request: { number: 7 } })).kind).toBe(
      "other",
    );
  });
});

describe("the context", () => {
  it("knows repository, run and addresses", () => {
    const context = readContext(runnerEnvironment("https://ghe.example/api/v3/"), {});
    expect(context).toMatchObject({
      repository: { owner: "octo", name: "app" },
      repositoryUrl: "https://github.com/octo/app",
      apiUrl: "https://ghe.example/api/v3",
      runUrl: "https://github.com/octo/app/actions/runs/100",
    });
  });

  it("measures the head of a pull request, elsewhere the commit of the run", () => {
    const env = runnerEnvironment("https://api.github.com");
    expect(readContext(env, pullRequestPayload()).run?.head).toBe("c".repeat(40));
    expect(readContext({ ...env, GITHUB_EVENT_NAME: "push" }, {}).run?.head).toBe("d".repeat(40));
  });

  it("is empty off GitHub, and nothing fails", () => {
    expect(readContext({}, null)).toMatchObject({
      event: { kind: "other", name: "" },
      repository: null,
      repositoryUrl: null,
      run: null,
      runUrl: null,
      apiUrl: "https://api.github.com",
    });
  });

  it.each(["octo", "octo/app/x", "../..", "octo/..", "a b/c", "octo/app?x", "octo/a%2f", ""])(
    "has no repository %j",
    (name) => {
      expect(readContext({ GITHUB_REPOSITORY: name }, {}).repository).toBeNull();
    },
  );

  it.each(["javascript:alert(1)", "file:///etc", "not a url", ""])("does not ask %j", (url) => {
    expect(readContext({ GITHUB_API_URL: url }, {}).apiUrl).toBe("https://api.github.com");
  });

  it.each(["0", "-1", "1e3", "abc", "9".repeat(30)])("has no run %j", (id) => {
    expect(readContext({ GITHUB_RUN_ID: id }, {}).run).toBeNull();
  });

  it("tells the steps and jobs of a run apart", () => {
    const env = runnerEnvironment("https://api.github.com");
    const step = (more: Record<string, string>) => readContext({ ...env, ...more }, {}).step;
    const steps = [{}, { GITHUB_ACTION: "x" }, { GITHUB_JOB: "x" }, { RUNNER_TRACKING_ID: "x" }];
    expect(new Set(steps.map(step)).size).toBe(4);
  });
});
