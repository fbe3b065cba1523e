import type { Author, GitHubApi } from "./api.ts";

/** Given the authors of all comments with our marker, says of each whether it is us. */
export type Identity = (marked: readonly Author[]) => (author: Author) => boolean;

const WORKFLOW_BOT = "github-actions[bot]";
/** Tokens of people: classic, fine-grained, of an OAuth app, of a person by an app; older ones are bare hex. */
const USER_TOKEN = /^(?:ghp_|github_pat_|gho_|ghu_|[0-9a-f]{40}$)/;

/** Whether the token speaks for a person, whose login must be asked for: one more request. */
export function isUserToken(token: string): boolean {
  return USER_TOKEN.test(token);
}

/**
 * Who we are. The default token is `github-actions[bot]`; a person's token is asked for its login.
 * An app's token looks like the default one and has no login to ask for, so where no comment of the
 * workflow's bot begins with our marker, another bot's that does is ours.
 */
export async function identify(api: Pick<GitHubApi, "getLogin">, token: string): Promise<Identity> {
  if (isUserToken(token)) {
    const login = (await api.getLogin()).toLowerCase();
    return () => (author) => login !== "" && author.login.toLowerCase() === login;
  }
  return (marked) => {
    const workflowBot = marked.some((author) => author.bot && author.login === WORKFLOW_BOT);
    return (author) => author.bot && (!workflowBot || author.login === WORKFLOW_BOT);
  };
}
