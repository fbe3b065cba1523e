import type { Comment, GitHubApi, PullRequest } from "./api.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { GitHubContext, Repository } from "./context.ts";
import { ApiFailure } from "./failure.ts";
import { field, readInteger, readList, readText } from "./json.ts";
import { PATIENCE, type Patience } from "./patience.ts";
import { type Answer, restClient, type Send } from "./rest.ts";

const PER_PAGE = 100;
/** 100 pages are 10,000 comments; a pull request with more has given up on comments. */
const PAGES_MAX = 100;

/** GitHub's REST API for one repository. Nothing is sent before the first call. */
export function gitHubApi(
  context: GitHubContext,
  repository: Repository,
  token: string,
  patience: Patience = PATIENCE,
  clock: Clock = systemClock,
): GitHubApi {
  const { apiUrl, proxy } = context;
  const ask = restClient({ apiUrl, proxy, token }, patience, clock);
  const base = `/repos/${repository.owner}/${repository.name}`;
  const send: Send = (method, path, body) => ask(method, base + path, body);
  return {
    listComments: (pull) => listComments(send, pull),
    getComment: async (id) => readComment(await send("GET", `/issues/comments/${id}`)),
    createComment: async (pull, body) =>
      readComment(await send("POST", `/issues/${pull}/comments`, { body })),
    updateComment: async (id, body) =>
      readComment(await send("PATCH", `/issues/comments/${id}`, { body })),
    deleteComment: (id) => deleteComment(send, id),
    getPullRequest: async (pull) => readPullRequest(await send("GET", `/pulls/${pull}`)),
    getLogin: async () => readText(field((await ask("GET", "/user")).data, "login")) ?? "",
  };
}

async function listComments(send: Send, pull: number): Promise<readonly Comment[]> {
  const comments = new Map<number, Comment>();
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const query = `per_page=${PER_PAGE}&page=${page}`;
    const answer = await send("GET", `/issues/${pull}/comments?${query}`);
    // A comment deleted meanwhile shifts the pages, so one may come twice.
    for (const data of readList(answer.data)) {
      const comment = readComment({ data });
      comments.set(comment.id, comment);
    }
    if (!answer.more) break;
  }
  return [...comments.values()];
}

async function deleteComment(send: Send, id: number): Promise<void> {
  try {
    await send("DELETE", `/issues/comments/${id}`);
  } catch (error) {
    if (!(error instanceof ApiFailure && error.kind === "not-found")) throw error;
  }
}

function readComment({ data }: Pick<Answer, "data">): Comment {
  const id = readInteger(field(data, "id"));
  if (id === null) {
    throw new ApiFailure("invalid", null, null, "the answer has no comment id");
  }
  const user = field(data, "user");
  return {
    id,
    url: readText(field(data, "html_url")) ?? "",
    // The account of a comment can be gone: GitHub then says null, and it is nobody's.
    author: { login: readText(field(user, "login")) ?? "", bot: field(user, "type") === "Bot" },
    body: readText(field(data, "body")) ?? "",
  };
}

function readPullRequest({ data }: Answer): PullRequest {
  const labels = readList(field(data, "labels")).map((label) => readText(field(label, "name")));
  return {
    description: readText(field(data, "body")) ?? "",
    labels: labels.filter((label) => label !== null),
  };
}
