import type { CommentOutcome } from "../domain/publish.ts";
import type { Comment, GitHubApi } from "./api.ts";
import { type Identity, identify } from "./author.ts";
import type { Clock } from "./clock.ts";
import {
  type CommentPart,
  type CommentPlan,
  markedComments,
  type OwnComment,
  planComment,
} from "./comment-plan.ts";
import { ApiFailure } from "./failure.ts";
import { type Patience, pauseAfter } from "./patience.ts";

/** A write rests on a read no older than this, so that it cannot undo much that it has not seen. */
const READ_AGE_MS_MAX = 2000;
const ROUNDS_MAX = 6;

/** Where a comment goes, and who says what in it. */
export interface CommentRequest {
  readonly pull: number;
  readonly part: CommentPart;
  readonly token: string;
  /** Other jobs are known to write the same comment: a matrix, or a section named outright. */
  readonly shared: boolean;
}

/**
 * Makes the comment of a pull request say what this run found: reads, compares, writes if they
 * differ, and reads again where others may have written meanwhile.
 *
 * GitHub has no conditional update. So every writer drops a write whose read is older than
 * `READ_AGE_MS_MAX`, and where the comment is shared reads again after `settleMs`: whoever read before
 * our write has written by then, and if that cost our section, we write again. Requests that end in
 * time thus lose nothing; the others end in a notice.
 *
 * A write whose outcome is unknown (a dropped connection, a 502) goes back to reading as well: a
 * second POST is never sent before a list has shown that the first one did nothing.
 *
 * Errors: `SoakgateError` code `usage` when another step has written the section; `ApiFailure` when
 * GitHub refuses or does not answer in time.
 */
export async function publishComment(
  api: GitHubApi,
  request: CommentRequest,
  clock: Clock,
  patience: Patience,
): Promise<CommentOutcome> {
  const deadlineMs = clock.nowMs() + patience.totalMsMax;
  const identity = await identify(api, request.token);
  const session: Session = { api, request, clock, identity, sent: null, writes: 0, lost: false };
  let failures = 0;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const { writes } = session;
    try {
      const outcome = await playRound(session);
      if (outcome !== null) return outcome;
      await clock.sleep(patience.settleMs);
    } catch (error) {
      // A read was repeated already, as long as that could help.
      if (!(error instanceof ApiFailure) || session.writes === writes) throw error;
      failures += 1;
      const pauseMs = pauseAfter(error, failures, patience);
      if (pauseMs === null || clock.nowMs() + pauseMs > deadlineMs) throw error;
      await clock.sleep(pauseMs);
    }
  }
  return {
    kind: "failed",
    notice:
      "other jobs keep rewriting the comment, or GitHub answers too slowly to share it safely; " +
      "this job's section may be out of date: run the job again, or give it a `comment-key`",
  };
}

/** One process's view of the comment, from round to round. */
interface Session {
  readonly api: GitHubApi;
  readonly request: CommentRequest;
  readonly clock: Clock;
  readonly identity: Identity;
  /** The last write that was sent, whether or not its answer came. */
  sent: "created" | "updated" | null;
  /** How many writes were sent, answered or not. */
  writes: number;
  /** The comment vanished under a write once. */
  lost: boolean;
}

/** Read, compare, write. Null: come back after the writes of others have settled. */
async function playRound(session: Session): Promise<CommentOutcome | null> {
  const { api, request, clock } = session;
  let readAtMs = clock.nowMs();
  const marked = markedComments(request.part.key, await api.listComments(request.pull));
  const isOurs = session.identity(marked.map(({ comment }) => comment.author));
  const own = marked.filter(({ comment }) => isOurs(comment.author));
  let plan = planComment(own, request.part);
  if (plan.kind === "write" && plan.target !== null && isOld(clock, readAtMs)) {
    // Many pages take long to read; the one comment that counts does not.
    readAtMs = clock.nowMs();
    plan = planComment(await refreshed(api, own, plan.target, request.part.key), request.part);
    if (plan.kind === "write" && isOld(clock, readAtMs)) return null;
  }
  if (plan.kind !== "write") return settled(session, plan);
  const written = await write(session, plan);
  if (written === null || plan.shared || request.shared) return null;
  return { kind: session.sent ?? "updated", url: written.url };
}

function isOld(clock: Clock, readAtMs: number): boolean {
  return clock.nowMs() - readAtMs > READ_AGE_MS_MAX;
}

async function refreshed(
  api: GitHubApi,
  own: readonly OwnComment[],
  target: Comment,
  key: string,
): Promise<readonly OwnComment[]> {
  const fresh = markedComments(key, [await api.getComment(target.id)]);
  return [...fresh, ...own.filter(({ comment }) => comment.id !== target.id)];
}

/** Null when the comment was deleted since it was read: the next round makes another. */
async function write(session: Session, plan: CommentPlan): Promise<Comment | null> {
  const { api, request } = session;
  const body = plan.body ?? "";
  session.writes += 1;
  if (plan.target === null) {
    session.sent = "created";
    return api.createComment(request.pull, body);
  }
  let written: Comment;
  try {
    session.sent ??= "updated";
    written = await api.updateComment(plan.target.id, body);
  } catch (error) {
    if (!(error instanceof ApiFailure && error.kind === "not-found") || session.lost) throw error;
    session.lost = true;
    return null;
  }
  // Only now: until the target holds their sections, the twins do.
  for (const twin of plan.surplus) await api.deleteComment(twin.id);
  return written;
}

function settled(session: Session, plan: CommentPlan): CommentOutcome {
  if (plan.kind === "full") {
    return {
      kind: "failed",
      notice: "the comment is full: too many jobs share it; give some of them a `comment-key`",
    };
  }
  if (plan.target === null || !plan.present) return { kind: "not-wanted" };
  const { url } = plan.target;
  if (plan.kind === "superseded") {
    return {
      kind: "superseded",
      url,
      notice: "a newer run has written the comment already; this one leaves it alone",
    };
  }
  return { kind: session.sent ?? "unchanged", url };
}
