import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Contract, loadContract, type WireRequest } from "./contract.ts";
import { type Answer, GitHubState } from "./state.ts";

/** Something that goes wrong once, with the next request it fits. */
export interface Fault {
  /** `POST` or `GET /user`: how the request begins; null fits any. */
  readonly on: string | null;
  readonly kind:
    | { readonly drop: "before" | "after" }
    | {
        readonly status: number;
        readonly headers?: Record<string, string>;
        readonly message?: string;
      }
    | { readonly slowMs: number }
    | { readonly truncate: true }
    /** Runs between the request's arrival and its answer: another job, or a person. */
    | { readonly meanwhile: () => void };
}

/**
 * A GitHub on this machine, as far as Soakgate can tell: pages, permissions, limits and answers as
 * published, and failures on demand. What either side sends against the description is a violation.
 */
export interface LoopbackGitHub {
  readonly url: string;
  readonly state: GitHubState;
  /** `GET /repos/octo/app/issues/7/comments?per_page=100&page=1`, in order. */
  readonly requests: string[];
  readonly violations: string[];
  readonly faults: Fault[];
  readonly close: () => Promise<void>;
}

/** Starts one, empty, on a free port. */
export async function startGitHub(options: Partial<GitHubState> = {}): Promise<LoopbackGitHub> {
  const contract = await loadContract();
  const state = Object.assign(new GitHubState(), options);
  const requests: string[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const server = createServer((incoming, response) => {
    void receive(incoming).then(async (request) => {
      const line = `${request.method} ${incoming.url}`;
      requests.push(line);
      const at = faults.findIndex(({ on }) => on === null || line.startsWith(on));
      const fault = at < 0 ? undefined : faults.splice(at, 1)[0];
      await serve(request, response, { contract, state, violations, fault, url: urlOf(server) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: urlOf(server),
    state,
    requests,
    violations,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Serving {
  readonly contract: Contract;
  readonly state: GitHubState;
  readonly violations: string[];
  readonly fault: Fault | undefined;
  readonly url: string;
}

async function serve(request: WireRequest, response: ServerResponse, serving: Serving) {
  const kind = serving.fault?.kind ?? null;
  if (kind !== null && "drop" in kind && kind.drop === "before") return response.destroy();
  if (kind !== null && "slowMs" in kind) {
    await new Promise((resolve) => setTimeout(resolve, kind.slowMs));
  }
  if (kind !== null && "meanwhile" in kind) kind.meanwhile();
  if (kind !== null && "status" in kind) {
    const data = { message: kind.message ?? `status ${kind.status}` };
    return send(response, { status: kind.status, data, headers: kind.headers ?? {} });
  }
  const answer = judge(request, serving);
  if (kind !== null && "drop" in kind) return response.destroy();
  if (kind !== null && "truncate" in kind) {
    const text = JSON.stringify(answer.data);
    response.writeHead(answer.status, { "content-type": "application/json" });
    return response.end(text.slice(0, text.length / 2));
  }
  return send(response, answer);
}

/** The answer, with request and answer held against the published description. */
function judge(request: WireRequest, { contract, state, violations, url }: Serving): Answer {
  const refused = state.refuse(request);
  if (refused !== null) return refused;
  const matched = contract.match(request);
  const line = `${request.method} ${request.path}`;
  if (matched === null) {
    violations.push(`${line}: GitHub has no such operation`);
    return { status: 404, data: { message: "Not Found" }, headers: {} };
  }
  const wrong = contract.faultsOfRequest(request);
  for (const fault of wrong) violations.push(`${line}: request ${fault}`);
  const answer = state.answer(matched.operation, matched.parameters, request, url);
  for (const fault of contract.faultsOfAnswer(matched.operation, answer.status, answer.data)) {
    violations.push(`${line}: answer ${answer.status} ${fault}`);
  }
  return answer;
}

async function receive(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const text = Buffer.concat(chunks).toString("utf8");
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: incoming.headers as Record<string, string>,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function send(response: ServerResponse, { status, data, headers }: Answer) {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  return response.end(status === 204 ? undefined : JSON.stringify(data));
}

function urlOf(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
