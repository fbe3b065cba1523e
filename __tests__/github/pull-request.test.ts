import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubApi } from "../../src/github/client.ts";
import { claimedStep, pullRequestReader } from "../../src/github/pull-request.ts";
import { type LoopbackGitHub, startGitHub } from "../support/github/loopback.ts";
import {
  IMPATIENT,
  type Job,
  jobContext,
  pullRequestPayload,
} from "../support/github/pull-request.ts";

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function reader(job: Job = {}, token: string | null = github.state.token) {
  const context = jobContext(github, job);
  if (context.repository === null) throw new Error("the environment names a repository");
  const api = token === null ? null : gitHubApi(context, context.repository, token, IMPATIENT);
  return pullRequestReader(context, api, token);
}

describe("what the pull request says", () => {
  it("is read live, not from the payload, in one request however often it is asked", async () => {
    github.state.description = "- [x] done";
    github.state.labels = ["bug", "soakgate/step-3"];
    const read = reader({ payload: pullRequestPayload() });
    await Promise.all([read(), read()]);
    expect(await read()).toEqual({
      description: { kind: "text", text: "- [x] done" },
      claimedStep: 3,
      claimDoubt: null,
      notice: null,
    });
    expect(github.requests).toEqual(["GET /repos/octo/app/pulls/7"]);
  });

  it.each([
    [{ status: 429 }, true],
    [{ status: 403 }, false],
    [{ status: 404 }, false],
  ])(
    "leaves it open whether a label claims a step where a later answer may say: %j",
    async (kind, open) => {
      github.faults.push({ on: "GET", kind });
      const facts = await reader()();
      expect(facts.claimDoubt !== null).toBe(open);
      expect(facts.description.kind).toBe("unavailable");
    },
  );

  it("is unknown, not unasked, where the payload does not say which pull request it is", async () => {
    const facts = await reader({ payload: {} })();
    expect(facts.description.kind).toBe("unavailable");
    expect(facts.notice).toContain("GITHUB_EVENT_PATH");
  });

  it("is an empty text where nobody wrote one", async () => {
    github.state.description = "";
    expect((await reader()()).description).toEqual({ kind: "text", text: "" });
  });

  it.each(["push", "merge_group", "schedule", "workflow_dispatch"])(
    "is not asked on %s",
    async (name) => {
      const facts = await reader({ env: { GITHUB_EVENT_NAME: name }, payload: {} })();
      expect(facts).toMatchObject({
        description: { kind: "not-asked" },
        claimedStep: null,
        notice: null,
      });
      expect(github.requests).toEqual([]);
    },
  );

  it("is unavailable without a token, with the mend", async () => {
    const facts = await reader({}, null)();
    expect(facts.description).toMatchObject({
      kind: "unavailable",
      reason: expect.stringContaining("`token`"),
    });
  });

  it("is unavailable where the API refuses or does not answer", async () => {
    github.state.permission = "none";
    expect((await reader()()).description.kind).toBe("unavailable");
    github.state.permission = "write";
    for (let n = 0; n < 8; n += 1) github.faults.push({ on: "GET", kind: { status: 503 } });
    expect((await reader()()).description.kind).toBe("unavailable");
  });
});

describe("the step that labels claim", () => {
  it.each([
    [[], null],
    [["soakgate/step-1"], 1],
    [["bug", "soakgate/step-12"], 12],
    [["soakgate/step-0", "soakgate/step-", "soakgate/step-3x", "step-3", "Soakgate/step-3"], null],
  ])("%j → %j", (labels, step) => {
    expect(claimedStep(labels)).toBe(step);
  });

  it("is one: several are a mistake that names them", () => {
    expect(() => claimedStep(["soakgate/step-3", "soakgate/step-2"])).toThrow(
      /soakgate\/step-2 and soakgate\/step-3 claim several steps/,
    );
  });
});
