import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { connect as tlsConnect } from "node:tls";

/** One request with the time it may take, from connecting to the end of the answer. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutMs: number;
}

/** An answer that came completely. Header names are in lower case. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** A page of 100 comments of the largest size is 6.5 MB. */
const ANSWER_BYTES_MAX = 32 * 1024 * 1024;

/**
 * Sends one request, through the proxy where there is one. Node's own client, and not the HTTP stack
 * of the Actions toolkit: that is 1.1 MB, half of what the action may weigh, and 75 ms of start-up.
 *
 * Errors: rejects when no complete answer comes, whatever the reason.
 */
export async function exchange(asked: Exchange, proxy: URL | null): Promise<Answered> {
  const signal = AbortSignal.timeout(asked.timeoutMs);
  const { url, method, headers } = asked;
  const options = { method, headers, signal };
  if (proxy === null) return finish(clientOf(url)(url, options), asked.body);
  if (url.protocol === "http:") {
    const through = { ...options, headers: { ...headers, host: url.host, ...credentials(proxy) } };
    return finish(clientOf(proxy)(proxy, { ...through, path: url.href }), asked.body);
  }
  const socket = await tunnel(url, proxy, signal);
  const createConnection = () => tlsConnect({ socket, servername: url.hostname });
  // Without an agent: one would make a connection of its own.
  return finish(httpsRequest(url, { ...options, createConnection }), asked.body);
}

function clientOf(url: URL): typeof httpRequest {
  return url.protocol === "https:" ? httpsRequest : httpRequest;
}

function finish(request: ClientRequest, body: string | null): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => {
      read(response).then(resolve, reject);
    });
    request.end(body ?? undefined);
  });
}

async function read(response: IncomingMessage): Promise<Answered> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) throw new Error("the answer is larger than any of GitHub's");
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

/** A connection through the proxy to the host, as CONNECT makes one (RFC 9110, 9.3.6). */
function tunnel(url: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const host = `${url.hostname}:${url.port || "443"}`;
  return new Promise((resolve, reject) => {
    const request = clientOf(proxy)(proxy, {
      method: "CONNECT",
      path: host,
      headers: { host, ...credentials(proxy) },
      signal,
    });
    request.on("error", reject);
    request.on("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`the proxy ${proxy.host} answers ${statusCode} to CONNECT ${host}`));
    });
    request.end();
  });
}

function credentials({ username, password }: URL): Record<string, string> {
  if (username === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}
