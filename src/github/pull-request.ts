import type { Description } from "../domain/attestation.ts";
import { SoakgateError } from "../domain/error.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { GitHubApi } from "./api.ts";
import type { GitHubContext } from "./context.ts";
import { isNameless } from "./event.ts";
import { ApiFailure, describeFailure, NO_NUMBER, NO_TOKEN } from "./failure.ts";

/** What the pull request itself says, read at this moment: not what it said when the run was queued. */
export interface PullRequestFacts {
  readonly description: Description;
  /** The milestone step that a label `soakgate/step-3` claims; null where none does. */
  readonly claimedStep: number | null;
  /** Why a label may claim a step all the same: GitHub did not answer this time. Else null. */
  readonly claimDoubt: string | null;
  /** Why description and labels are not known; null when they are, or when nobody asked. */
  readonly notice: string | null;
}

const STEP_LABEL = /^soakgate\/step-([1-9][0-9]{0,3})$/;

/**
 * Reads description and labels in one request, at most once however often it is called. On a push
 * or in a merge group there is no pull request to ask, and nothing is sent.
 *
 * Errors: `SoakgateError` code `config` when labels claim several steps.
 */
export function pullRequestReader(
  context: GitHubContext,
  api: GitHubApi | null,
  token: string | null,
): () => Promise<PullRequestFacts> {
  let facts: Promise<PullRequestFacts> | null = null;
  return () => {
    facts ??= readFacts(context, api, token);
    return facts;
  };
}

async function readFacts(
  context: GitHubContext,
  api: GitHubApi | null,
  token: string | null,
): Promise<PullRequestFacts> {
  const { event } = context;
  if (isNameless(event)) return unavailable(NO_NUMBER, false);
  if (event.kind !== "pull_request") {
    return notAsked(`judged on pull requests only; this is ${eventName(context)}`);
  }
  if (api === null || token === null || token === "") return unavailable(NO_TOKEN, false);
  try {
    const pull = await api.getPullRequest(event.number);
    return {
      description: { kind: "text", text: pull.description },
      claimedStep: claimedStep(pull.labels),
      claimDoubt: null,
      notice: null,
    };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return unavailable(describeFailure("GitHub's API", error, context), error.passing);
  }
}

/** Facts that nobody needs. */
export function notAsked(reason: string): PullRequestFacts {
  const description = { kind: "not-asked", reason } as const;
  return { description, claimedStep: null, claimDoubt: null, notice: null };
}

/** `passing`: the next run may well get an answer, and that answer may claim a step. */
function unavailable(reason: string, passing: boolean): PullRequestFacts {
  return {
    description: { kind: "unavailable", reason },
    claimedStep: null,
    claimDoubt: passing ? `whether a label claims a step is not known: ${reason}` : null,
    notice: `description and labels of the pull request are not known: ${reason}`,
  };
}

/**
 * The step that the labels claim.
 *
 * Errors: `SoakgateError` code `config` when they claim several.
 */
export function claimedStep(labels: readonly string[]): number | null {
  const claims = labels.filter((label) => STEP_LABEL.test(label)).sort(byCodeUnit);
  if (claims.length > 1) {
    throw new SoakgateError(
      "config",
      `labels of the pull request: ${claims.join(" and ")} claim several steps; ` +
        "one step can be claimed; remove the others",
    );
  }
  return claims[0] === undefined ? null : Number(STEP_LABEL.exec(claims[0])?.[1]);
}

function eventName({ event }: GitHubContext): string {
  switch (event.kind) {
    case "push":
      return "a push";
    case "merge_group":
      return "a merge group";
    case "other":
      return event.name === "" ? "no GitHub event" : `\`${event.name}\``;
    default:
      return `\`${event.kind}\``;
  }
}
