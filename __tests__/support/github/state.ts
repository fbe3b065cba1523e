import { example, type WireRequest } from "./contract.ts";

/** An answer before it goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Record<string, string>;
}

export interface StoredComment {
  readonly id: number;
  readonly login: string;
  body: string;
  /** How often it was written. */
  writes: number;
}

const COMMENT_CHARACTERS_MAX = 65_536;
const DEFAULT_PER_PAGE = 30;

/** What one repository with one pull request holds, and how it answers. */
export class GitHubState {
  repository = "octo/app";
  pull = 7;
  token = "ghs_loopback0123456789abcdefghijklmnopqrst";
  /** Whose token it is; a login in brackets is an app's. */
  login = "github-actions[bot]";
  permission: "write" | "read" | "none" = "write";
  description = "";
  labels: string[] = [];
  comments: StoredComment[] = [];
  /** Ids in the order of creation, not dense: they are shared by all of GitHub. */
  nextId = 4_000_000_001;

  /** A comment by anybody, made outside of any request. */
  addComment(login: string, body: string): StoredComment {
    const comment = { id: this.nextId, login, body, writes: 1 };
    this.nextId += 17;
    this.comments.push(comment);
    return comment;
  }

  /** Answers that come before the operation is even looked at: 401, 403, 404. */
  refuse(request: WireRequest): Answer | null {
    const given = request.headers["authorization"] ?? "";
    if (!/^(?:token|bearer) (.*)$/i.test(given) || given.split(" ")[1] !== this.token)
      return refusal(401, "Bad credentials");
    const [, , owner, name] = request.path.split("/");
    const reads = request.method === "GET";
    if (request.path.startsWith("/repos/")) {
      if (`${owner}/${name}` !== this.repository) return refusal(404, "Not Found");
      const allowed = this.permission === "write" || (this.permission === "read" && reads);
      if (!allowed) return refusal(403, "Resource not accessible by integration");
    }
    return null;
  }

  answer(
    operation: string,
    parameters: Record<string, string>,
    request: WireRequest,
    url: string,
  ): Answer {
    const comment = this.comments.find(({ id }) => String(id) === parameters["comment_id"]);
    const body = String((request.body as { body?: unknown } | undefined)?.body ?? "");
    switch (operation) {
      case "users/get-authenticated":
        if (this.login.endsWith("[bot]")) {
          return refusal(403, "Resource not accessible by integration");
        }
        return found({ ...example("user"), login: this.login });
      case "pulls/get":
        if (parameters["pull_number"] !== String(this.pull)) return refusal(404, "Not Found");
        return found(this.pullRequest());
      case "issues/list-comments":
        if (parameters["issue_number"] !== String(this.pull)) return refusal(404, "Not Found");
        return this.page(request, url);
      case "issues/create-comment":
        if (parameters["issue_number"] !== String(this.pull)) return refusal(404, "Not Found");
        if (body.length > COMMENT_CHARACTERS_MAX) return tooLong();
        return { ...found(this.shown(this.addComment(this.login, body))), status: 201 };
    }
    if (comment === undefined) return refusal(404, "Not Found");
    switch (operation) {
      case "issues/get-comment":
        return found(this.shown(comment));
      case "issues/update-comment":
        if (body.length > COMMENT_CHARACTERS_MAX) return tooLong();
        comment.body = body;
        comment.writes += 1;
        return found(this.shown(comment));
      case "issues/delete-comment":
        this.comments.splice(this.comments.indexOf(comment), 1);
        return { status: 204, data: null, headers: {} };
    }
    throw new Error(`the cut has an operation that the loopback does not: ${operation}`);
  }

  private page(request: WireRequest, url: string): Answer {
    const size = Math.min(Number(request.query["per_page"] ?? DEFAULT_PER_PAGE), 100);
    const page = Number(request.query["page"] ?? 1);
    const last = Math.max(1, Math.ceil(this.comments.length / size));
    const shown = this.comments.slice((page - 1) * size, page * size);
    const link = (to: number, rel: string) =>
      `<${url}${request.path}?per_page=${size}&page=${to}>; rel="${rel}"`;
    const links = [
      ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
      ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ];
    const headers: Record<string, string> = links.length > 0 ? { link: links.join(", ") } : {};
    return { status: 200, data: shown.map((comment) => this.shown(comment)), headers };
  }

  private shown(comment: StoredComment): unknown {
    const published = example("issue-comment");
    return {
      ...published,
      id: comment.id,
      html_url: `https://github.com/${this.repository}/pull/${this.pull}#issuecomment-${comment.id}`,
      body: comment.body,
      user: {
        ...(published["user"] as object),
        login: comment.login,
        type: comment.login.endsWith("[bot]") ? "Bot" : "User",
      },
    };
  }

  private pullRequest(): unknown {
    const published = example("pull-request");
    const [label] = published["labels"] as object[];
    return {
      ...published,
      number: this.pull,
      body: this.description,
      // The published example lacks fields here that the description requires.
      requested_teams: [],
      labels: this.labels.map((name) => ({ ...label, name })),
    };
  }
}

function found(data: unknown): Answer {
  return { status: 200, data, headers: {} };
}

function refusal(status: number, message: string): Answer {
  return { status, data: { message }, headers: {} };
}

function tooLong(): Answer {
  const data = {
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: `Body is too long (maximum is ${COMMENT_CHARACTERS_MAX} characters)`,
      },
    ],
    documentation_url: "https://docs.github.com/rest/issues/comments",
  };
  return { status: 422, data, headers: {} };
}
