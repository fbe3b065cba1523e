import { field, readInteger, readText } from "./json.ts";

/** What started the workflow, as far as Soakgate acts on it. Everything else is `other`. */
export type Event =
  | PullRequestEvent
  | { readonly kind: "push"; readonly ref: string; readonly before: string; readonly after: string }
  | { readonly kind: "merge_group"; readonly head: string; readonly base: string }
  | { readonly kind: "schedule" }
  | { readonly kind: "workflow_dispatch" }
  | { readonly kind: "workflow_run"; readonly runId: number; readonly head: string }
  | { readonly kind: "other"; readonly name: string };

export interface PullRequestEvent {
  readonly kind: "pull_request";
  readonly number: number;
  /** Commits; empty where the payload does not say. */
  readonly head: string;
  readonly base: string;
  /** The head lies in another repository, or in one that is gone: the token is read-only. */
  readonly fork: boolean;
  /** Opened by Dependabot: its token is read-only unless the workflow raises it. */
  readonly dependabot: boolean;
}

const PULL_REQUEST_EVENTS = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

/**
 * Reads the payload that GitHub sent with the event. Its shape is GitHub's, its texts are anybody's:
 * a field of another shape than documented makes the event `other`, never an error.
 *
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function readEvent(name: string, payload: unknown): Event {
  if (PULL_REQUEST_EVENTS.has(name)) return readPullRequest(name, payload);
  switch (name) {
    case "push":
      return {
        kind: "push",
        ref: readText(field(payload, "ref")) ?? "",
        before: readCommit(field(payload, "before")),
        after: readCommit(field(payload, "after")),
      };
    case "merge_group": {
      const group = field(payload, "merge_group");
      return {
        kind: "merge_group",
        head: readCommit(field(group, "head_sha")),
        base: readCommit(field(group, "base_sha")),
      };
    }
    case "schedule":
    case "workflow_dispatch":
      return { kind: name };
    case "workflow_run": {
      const run = field(payload, "workflow_run");
      const runId = readInteger(field(run, "id"));
      if (runId === null) return { kind: "other", name };
      return { kind: "workflow_run", runId, head: readCommit(field(run, "head_sha")) };
    }
    default:
      return { kind: "other", name };
  }
}

/** Whether a pull request started the workflow, even where the payload does not say which. */
export function isPullRequest(event: Event): boolean {
  return event.kind === "pull_request" || isNameless(event);
}

/** Whether it did, and the payload does not say which. */
export function isNameless(event: Event): boolean {
  return event.kind === "other" && PULL_REQUEST_EVENTS.has(event.name);
}

function readPullRequest(name: string, payload: unknown): Event {
  const pull = field(payload, "pull_request");
  const number = readInteger(field(pull, "number"));
  if (number === null || number < 1) return { kind: "other", name };
  const head = field(field(pull, "head"), "repo");
  const base = field(field(pull, "base"), "repo");
  return {
    kind: "pull_request",
    number,
    head: readCommit(field(field(pull, "head"), "sha")),
    base: readCommit(field(field(pull, "base"), "sha")),
    // A fork that was deleted is null.
    fork: head === null || field(head, "full_name") !== field(base, "full_name"),
    dependabot: readText(field(field(pull, "user"), "login")) === "dependabot[bot]",
  };
}

function readCommit(value: unknown): string {
  const text = readText(value) ?? "";
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : "";
}
