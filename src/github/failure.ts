import type { GitHubContext } from "./context.ts";

/** Why GitHub did not do what was asked, as far as the answer to it differs. */
export type FailureKind =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "limited"
  | "unavailable";

/**
 * A request that failed for good, or whose outcome is unknown. An expected outcome of every call:
 * whoever publishes turns it into a notice, and the verdict stands.
 */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** How long GitHub asks to wait; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    kind: FailureKind,
    status: number | null,
    retryAfterMs: number | null,
    message: string,
  ) {
    super(message);
    this.name = "ApiFailure";
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may succeed later. After a write it also means: it may have been done. */
  get passing(): boolean {
    return this.kind === "limited" || this.kind === "unavailable";
  }
}

/** Why no answer came. A host with several addresses fails with a list of errors and no message. */
export function causeOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") {
    return error.errors.map(causeOf).join(", ");
  }
  return error instanceof Error ? error.message : String(error);
}

/** What the comment or the description could not do, why, and what mends it, in one sentence. */
export function describeFailure(what: string, failure: ApiFailure, context: GitHubContext): string {
  return `${what}: ${reasonOf(failure, context)}`;
}

/** What to do when there is no token at all. */
export const NO_TOKEN =
  "no token was given; leave the input `token` at its default, the workflow's own";

/** What to say where a pull request cannot be spoken to, since nothing says which it is. */
export const NO_NUMBER =
  "the event's payload does not say which pull request this is; " +
  "GITHUB_EVENT_PATH has to name the file that GitHub wrote";

function reasonOf(failure: ApiFailure, context: GitHubContext): string {
  const answer =
    failure.status === null ? failure.message : `${failure.status}: ${failure.message}`;
  const event = context.event;
  switch (failure.kind) {
    case "unauthorized":
      return `GitHub does not accept the token (${answer}); renew it, or leave \`token\` at its default`;
    case "forbidden":
    case "not-found":
      if (event.kind === "pull_request" && event.fork) {
        return (
          `the token of a fork's pull request is read-only (${answer}); the report is in the job ` +
          "summary, and a `workflow_run` workflow of this repository can comment in its place"
        );
      }
      if (event.kind === "pull_request" && (event.dependabot || isDependabot(context))) {
        return (
          `Dependabot's token is read-only by default (${answer}); give the job ` +
          "`permissions: { contents: read, pull-requests: write }`"
        );
      }
      return (
        `the token may not do this (${answer}); give the job ` +
        "`permissions: { contents: read, pull-requests: write }`"
      );
    case "invalid":
      return `GitHub refused the request (${answer}); please report this as a bug of Soakgate`;
    case "limited":
      return `GitHub's rate limit is reached (${answer}); run the job again later`;
    case "unavailable":
      return `GitHub did not answer in time (${answer}); run the job again`;
  }
}

function isDependabot(context: GitHubContext): boolean {
  return context.actor === "dependabot[bot]";
}
