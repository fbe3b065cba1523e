import { type Changes, parseGitDiff } from "../coverage/git-diff.ts";
import type { Git } from "../domain/ports.ts";

/** Since when a run's changes count. Ids are empty where the event does not say them. */
export type ChangeOrigin =
  /** `head` is where the pull request ends, `base` what it goes into. */
  | { readonly kind: "pull-request"; readonly head: string; readonly base: string }
  | { readonly kind: "merge-group"; readonly base: string }
  /** Where HEAD left the default branch. */
  | { readonly kind: "branch" }
  /** Nothing is changed here, and why. */
  | { readonly kind: "none"; readonly reason: string };

/** What git says of the changes, or why there is nothing to say. */
export type ChangeAnswer =
  | { readonly kind: "changed"; readonly changes: Changes }
  | { readonly kind: "unknown" | "skipped"; readonly reason: string };

/** Changes of the files as they are now, since they left what they go into. */
export async function findChanges(
  git: Git,
  root: string,
  origin: ChangeOrigin,
): Promise<ChangeAnswer> {
  const base = await findBase(git, origin);
  if (base.kind !== "base") return base;
  const diff = await git.diff(root, base.commit);
  if (diff === null) return unknown(`git cannot compare with ${short(base.commit)}`);
  return { kind: "changed", changes: parseGitDiff(diff) };
}

type Base =
  | { readonly kind: "base"; readonly commit: string }
  | { readonly kind: "unknown" | "skipped"; readonly reason: string };

async function findBase(git: Git, origin: ChangeOrigin): Promise<Base> {
  if (origin.kind === "none") return { kind: "skipped", reason: origin.reason };
  const head = await git.head();
  if (head === null) return unknown("there is no git checkout; run actions/checkout before");
  switch (origin.kind) {
    case "pull-request":
      return pullRequestBase(git, head.commit, origin);
    case "merge-group":
      return fetched(origin.base === "" ? null : await git.commit(origin.base), FETCH_ALL);
    case "branch":
      return fetched(
        await git.mergeBase("HEAD", "origin/HEAD"),
        "HEAD has no known commit in common with origin/HEAD; run `git remote set-head origin --auto` and fetch its history",
      );
  }
}

const FETCH_PARENTS = "the clone is too shallow; set fetch-depth: 2 at actions/checkout";
const FETCH_ALL = "the clone is too shallow; set fetch-depth: 0 at actions/checkout";

/**
 * The first parent of the merge commit that GitHub checks out: lines are numbered as they were
 * measured. Any other checkout must be the pull request's own head, or its lines are of another tree.
 */
async function pullRequestBase(
  git: Git,
  commit: string,
  { head, base }: { readonly head: string; readonly base: string },
): Promise<Base> {
  const [first, second] = (await git.parents()) ?? [];
  if (head !== "" && first !== undefined && second === head) {
    return fetched(await git.commit(first), FETCH_PARENTS);
  }
  if (head !== "" && commit === head) {
    return fetched(base === "" ? null : await git.mergeBase(base, "HEAD"), FETCH_ALL);
  }
  return unknown(
    `the checkout (${short(commit)}) is neither the pull request's merge commit nor its head; ` +
      "measure and check out what the event names",
  );
}

function fetched(commit: string | null, otherwise: string): Base {
  return commit === null ? unknown(otherwise) : { kind: "base", commit };
}

function unknown(reason: string): { readonly kind: "unknown"; readonly reason: string } {
  return { kind: "unknown", reason: `the changed lines are not known: ${reason}` };
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
