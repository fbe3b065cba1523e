import { type Event, readEvent } from "./event.ts";
import { proxyFor } from "./proxy.ts";

/** Environment variables, as the runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** Which run this is. Ids grow with time, so they order runs; `head` is the commit it measures. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: number;
  readonly head: string;
}

/** Where the action runs, read once. Null where GitHub did not say: a runner of another kind. */
export interface GitHubContext {
  readonly event: Event;
  readonly repository: Repository | null;
  readonly apiUrl: string;
  /** Through which the API is asked; null goes directly. */
  readonly proxy: URL | null;
  readonly serverUrl: string;
  readonly repositoryUrl: string | null;
  readonly run: RunIdentity | null;
  readonly runUrl: string | null;
  readonly workflow: string;
  readonly job: string;
  readonly actor: string;
  readonly workspace: string | null;
  readonly temporary: string | null;
  /** Tells one step of one job of one run from every other: nothing a person would read. */
  readonly step: string;
}

const REPOSITORY = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const RUN_ID = /^[1-9][0-9]{0,19}$/;

/** Reads the context. Never fails: what is missing or malformed is null, and only the comment suffers. */
export function readContext(env: Environment, payload: unknown): GitHubContext {
  const event = readEvent(env["GITHUB_EVENT_NAME"] ?? "", payload);
  const repository = readRepository(env["GITHUB_REPOSITORY"]);
  const serverUrl = baseUrl(env["GITHUB_SERVER_URL"]) ?? "https://github.com";
  const repositoryUrl =
    repository === null ? null : `${serverUrl}/${repository.owner}/${repository.name}`;
  const run = readRun(env, event);
  const apiUrl = baseUrl(env["GITHUB_API_URL"]) ?? "https://api.github.com";
  return {
    event,
    repository,
    apiUrl,
    proxy: proxyFor(new URL(apiUrl), env),
    serverUrl,
    repositoryUrl,
    run,
    runUrl:
      repositoryUrl === null || run === null ? null : `${repositoryUrl}/actions/runs/${run.id}`,
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    workspace: env["GITHUB_WORKSPACE"] || null,
    temporary: env["RUNNER_TEMP"] || null,
    // The tracking id is the job's own: two jobs of a matrix share run, attempt, job and step.
    step: ["GITHUB_JOB", "GITHUB_ACTION", "RUNNER_NAME", "RUNNER_TRACKING_ID"]
      .map((name) => env[name] ?? "")
      .join("\n"),
  };
}

function readRepository(text: string | undefined): Repository | null {
  const match = REPOSITORY.exec(text ?? "");
  const [owner, name] = [match?.[1], match?.[2]];
  // Dots alone would climb out of `/repos/` in an address.
  if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name)) {
    return null;
  }
  return { owner, name };
}

function readRun(env: Environment, event: Event): RunIdentity | null {
  const id = env["GITHUB_RUN_ID"] ?? "";
  if (!RUN_ID.test(id)) return null;
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? "1");
  const sha = env["GITHUB_SHA"] ?? "";
  return {
    id,
    attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
    // On a pull request GITHUB_SHA is the trial merge, which changes with the base as well.
    head: event.kind === "pull_request" ? event.head : COMMIT.test(sha) ? sha : "",
  };
}

/** An `http(s)` address without a trailing slash, or null. */
function baseUrl(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
