/** Who wrote a comment. `bot` is GitHub's own word (`type: "Bot"`), which nobody can choose. */
export interface Author {
  readonly login: string;
  readonly bot: boolean;
}

/** A comment of a pull request. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: Author;
  readonly body: string;
}

/** A pull request, as far as gates and claims need it. */
export interface PullRequest {
  readonly description: string;
  readonly labels: readonly string[];
}

/**
 * The calls to GitHub that Soakgate makes: there are no others. Reads are retried while that can
 * help; writes never are, because only who reads again knows whether they were done.
 *
 * Errors: each rejects with an `ApiFailure`.
 */
export interface GitHubApi {
  /** All comments of a pull request, oldest first. One request for each 100. */
  readonly listComments: (pull: number) => Promise<readonly Comment[]>;
  readonly getComment: (id: number) => Promise<Comment>;
  readonly createComment: (pull: number, body: string) => Promise<Comment>;
  readonly updateComment: (id: number, body: string) => Promise<Comment>;
  /** Deletes a comment. One that is gone already is no failure. */
  readonly deleteComment: (id: number) => Promise<void>;
  readonly getPullRequest: (pull: number) => Promise<PullRequest>;
  /** The login of the token's user. Tokens of apps have none, and are refused. */
  readonly getLogin: () => Promise<string>;
}
