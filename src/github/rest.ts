import type { Clock } from "./clock.ts";
import { ApiFailure, causeOf } from "./failure.ts";
import { type Answered, type Exchange, exchange } from "./http.ts";
import { field, readList, readText } from "./json.ts";
import { type Patience, pauseAfter } from "./patience.ts";

/** What came back: the data, and whether a further page of it is there. */
export interface Answer {
  readonly data: unknown;
  readonly more: boolean;
}

/** Sends one request to a path below the API's address. Errors: `ApiFailure`. */
export type Send = (
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** Where the API is, and how it is reached. */
export interface Endpoint {
  readonly apiUrl: string;
  readonly proxy: URL | null;
  readonly token: string;
}

const REDIRECTS_MAX = 5;
const MESSAGE_LENGTH_MAX = 300;

/**
 * A sender of REST requests. Reads are repeated while that can help, within the time of `patience`;
 * writes are sent once.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function restClient(endpoint: Endpoint, patience: Patience, clock: Clock): Send {
  return async (method, path, body) => {
    const deadlineMs = clock.nowMs() + patience.totalMsMax;
    const asked: Exchange = {
      method,
      url: new URL(endpoint.apiUrl + path),
      headers: headersOf(endpoint.token, body !== undefined),
      body: body === undefined ? null : JSON.stringify(body),
      timeoutMs: patience.attemptMsMax,
    };
    for (let failures = 1; ; failures += 1) {
      try {
        return await once(asked, endpoint);
      } catch (error) {
        const pauseMs =
          error instanceof ApiFailure && method === "GET"
            ? pauseAfter(error, failures, patience)
            : null;
        if (pauseMs === null || clock.nowMs() + pauseMs > deadlineMs) throw error;
        await clock.sleep(pauseMs);
      }
    }
  };
}

function headersOf(token: string, sends: boolean): Readonly<Record<string, string>> {
  return {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": "soakgate",
    "x-github-api-version": "2022-11-28",
    ...(sends ? { "content-type": "application/json; charset=utf-8" } : {}),
  };
}

async function once(first: Exchange, { proxy, token }: Endpoint): Promise<Answer> {
  const fail = (kind: ApiFailure["kind"], answer: Answered | null, message: string) => {
    const shown = message.replaceAll(token, "***").replaceAll(/\s+/g, " ");
    const wait = answer === null ? null : retryAfterMs(answer);
    return new ApiFailure(kind, answer?.status ?? null, wait, shown.slice(0, MESSAGE_LENGTH_MAX));
  };
  let asked = first;
  for (let hops = 0; ; hops += 1) {
    let answer: Answered;
    try {
      answer = await exchange(asked, proxy);
    } catch (error) {
      throw fail("unavailable", null, causeOf(error));
    }
    const { status } = answer;
    const next = hops < REDIRECTS_MAX ? redirect(asked.url, answer) : null;
    if (next !== null) {
      asked = { ...asked, url: next };
      continue;
    }
    const data = parsed(answer.text);
    if (status >= 300) throw fail(kindOf(answer, data), answer, messageOf(answer, data));
    // Half a list of comments would read as "none of ours", and one more would be made.
    if (data === undefined && status !== 204)
      throw fail("unavailable", null, "the answer broke off");
    return { data, more: /\brel="?next\b/.test(String(answer.headers["link"] ?? "")) };
  }
}

/** Where a renamed repository is now. Only at the same host: the token goes nowhere else. */
function redirect(from: URL, { status, headers }: Answered): URL | null {
  const { location } = headers;
  if (![301, 302, 307, 308].includes(status) || location === undefined) return null;
  if (!URL.canParse(location, from.href)) return null;
  const to = new URL(location, from);
  return to.origin === from.origin ? to : null;
}

function kindOf(answer: Answered, data: unknown): ApiFailure["kind"] {
  const { status } = answer;
  if (isLimited(answer, data)) return "limited";
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 ? "unavailable" : "invalid";
}

/**
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a limit
 * answers 403 or 429, with `retry-after`, or `x-ratelimit-remaining: 0`, or a message that names it.
 */
function isLimited({ status, headers }: Answered, data: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /\brate limit\b/i.test(readText(field(data, "message")) ?? "")
  );
}

function retryAfterMs({ headers }: Answered): number | null {
  const after = headers["retry-after"] ?? "";
  return /^[0-9]{1,6}$/.test(after) ? Number(after) * 1000 : null;
}

/** What GitHub says, with what it says of each field. */
function messageOf({ status }: Answered, data: unknown): string {
  const details = readList(field(data, "errors")).map((each) => readText(field(each, "message")));
  const parts = [readText(field(data, "message")) ?? `status ${status}`, ...details];
  return parts.filter((part) => part !== null && part !== "").join(": ");
}

/** The value, or undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
