import type { CommentOutcome } from "../../../src/domain/publish.ts";
import { gitHubApi } from "../../../src/github/client.ts";
import type { Clock } from "../../../src/github/clock.ts";
import { type CommentOrder, postComment } from "../../../src/github/comment.ts";
import { type GitHubContext, readContext } from "../../../src/github/context.ts";
import type { Patience } from "../../../src/github/patience.ts";
import type { LoopbackGitHub } from "./loopback.ts";

/** Waits that a test can afford, with room for a slow machine. */
export const IMPATIENT: Patience = {
  attemptMsMax: 10_000,
  totalMsMax: 20_000,
  retriesMax: 3,
  pauseMs: 1,
  settleMs: 30,
};

/** Time that stands still but where a test moves it, so that no machine is too slow for a rule. */
export interface TestClock extends Clock {
  advance: (ms: number) => void;
}

export function testClock(): TestClock {
  let now = 0;
  return {
    nowMs: () => now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    advance: (ms) => {
      now += ms;
    },
  };
}

export const HEAD = "c".repeat(40);

/** The payload of a pull request, as far as anybody reads it. */
export function pullRequestPayload({ fork = false, head = HEAD } = {}): unknown {
  const repository = { id: 1, full_name: "octo/app" };
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      user: { login: "octocat" },
      head: { sha: head, ref: "topic", repo: fork ? { id: 2, full_name: "fork/app" } : repository },
      base: { sha: "b".repeat(40), ref: "main", repo: repository },
    },
  };
}

/** What the runner sets in a job of run 100 for a pull request. */
export function runnerEnvironment(apiUrl: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_WORKFLOW: "CI",
    GITHUB_JOB: "test",
    GITHUB_ACTION: "__soakgate_soakgate",
    GITHUB_ACTOR: "octocat",
    GITHUB_SHA: "d".repeat(40),
    GITHUB_RUN_ID: "100",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_TRACKING_ID: "github_1",
  };
}

/** One job of one run: builders for the things a test varies. */
export interface Job {
  readonly env?: Record<string, string>;
  readonly payload?: unknown;
  readonly order?: Partial<CommentOrder>;
  readonly text?: string;
  readonly footer?: string;
  readonly clock?: TestClock;
}

/** Runs the comment part of a job against the loopback. */
export function comment(github: LoopbackGitHub, job: Job = {}): Promise<CommentOutcome> {
  const context = jobContext(github, job);
  const clock = job.clock ?? testClock();
  const token = job.order?.token === undefined ? github.state.token : job.order.token;
  const api =
    context.repository === null || token === null
      ? null
      : gitHubApi(context, context.repository, token, IMPATIENT, clock);
  const order: CommentOrder = {
    mode: "always",
    key: "CI",
    section: "test",
    shared: false,
    verdict: "pass",
    changed: false,
    render: () => ({ body: job.text ?? "all is well", footer: job.footer ?? "" }),
    ...job.order,
    token,
  };
  return postComment(context, api, order, clock, IMPATIENT);
}

export function jobContext(github: LoopbackGitHub, { env = {}, payload }: Job = {}): GitHubContext {
  return readContext({ ...runnerEnvironment(github.url), ...env }, payload ?? pullRequestPayload());
}
