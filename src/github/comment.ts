import type { Verdict } from "../domain/gate.ts";
import type { CommentMode, CommentOutcome, RenderWithin } from "../domain/publish.ts";
import type { GitHubApi } from "./api.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { GitHubContext } from "./context.ts";
import { isNameless } from "./event.ts";
import { ApiFailure, describeFailure, NO_NUMBER, NO_TOKEN } from "./failure.ts";
import { PATIENCE, type Patience } from "./patience.ts";

/** What a run has to say in a comment, and where. */
export interface CommentOrder {
  readonly mode: CommentMode;
  readonly key: string;
  readonly section: string;
  /** Other jobs are known to write the same comment: a matrix, or a section named outright. */
  readonly shared: boolean;
  readonly token: string | null;
  readonly verdict: Verdict;
  /** A figure differs from the baseline. */
  readonly changed: boolean;
  readonly render: RenderWithin;
}

const OFF_GITHUB =
  "GITHUB_EVENT_NAME, GITHUB_REPOSITORY or GITHUB_RUN_ID is missing or malformed; the comment needs " +
  "GitHub Actions, the report is in the files";

/** Whether a first comment is made. */
export function wantsComment(mode: CommentMode, verdict: Verdict, changed: boolean): boolean {
  switch (mode) {
    case "always":
      return true;
    case "changes":
      return changed || verdict !== "pass";
    case "failures":
      return verdict !== "pass";
    case "never":
      return false;
  }
}

/**
 * Posts the report as a section of the pull request's sticky comment. Everything that GitHub refuses
 * or fails to do is a notice: nothing here changes a verdict.
 *
 * Errors: `SoakgateError` code `usage` when another step of the run has written the same section.
 */
export async function postComment(
  context: GitHubContext,
  api: GitHubApi | null,
  order: CommentOrder,
  clock: Clock = systemClock,
  patience: Patience = PATIENCE,
): Promise<CommentOutcome> {
  const { event, run } = context;
  if (order.mode === "never") return { kind: "not-wanted" };
  if (isNameless(event)) return skipped(NO_NUMBER);
  if (event.kind !== "pull_request") {
    const name = event.kind === "other" ? event.name : event.kind;
    if (name === "") return skipped(OFF_GITHUB);
    return { kind: "not-asked", reason: `no comment: ${name} is no pull request` };
  }
  if (order.token === null || order.token === "") return skipped(NO_TOKEN);
  if (api === null || context.repository === null || run === null) {
    return skipped(OFF_GITHUB);
  }
  const part = {
    key: order.key,
    section: order.section,
    run,
    step: context.step,
    wanted: wantsComment(order.mode, order.verdict, order.changed),
    runUrl: context.runUrl ?? "",
    render: order.render,
    secret: order.token,
  };
  try {
    const request = { pull: event.number, part, token: order.token, shared: order.shared };
    // Most runs post no comment, and do not load what posts one.
    const { publishComment } = await import("./comment-rounds.ts");
    return await publishComment(api, request, clock, patience);
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return { kind: "failed", notice: describeFailure("no comment", error, context) };
  }
}

function skipped(reason: string): CommentOutcome {
  return { kind: "skipped", notice: `no comment: ${reason}` };
}
