import type { Clock } from "./clock.ts";
import { ApiFailure } from "./failure.ts";
import { field, readInteger, readText } from "./json.ts";
import type { Patience } from "./patience.ts";

/** What came back: the data, and whether a further page of it is there. */
export interface Answer {
  readonly data: unknown;
  readonly more: boolean;
}

/** Sends one request. Errors: `ApiFailure`. */
export type Send = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** What octokit hands its hooks: the request with its own options under `request`. */
interface Attempt {
  readonly method: string;
  readonly request: { retries?: number; deadlineMs?: number; signal?: AbortSignal };
}

type Hook = (
  request: (attempt: Attempt) => Promise<{ readonly data: unknown }>,
  attempt: Attempt,
) => Promise<{ readonly data: unknown }>;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
/** The retry plugin adds the pause for these by itself; limits wait for as long as GitHub says. */
const NEVER_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451];

/** Loads the HTTP stack and makes a sender. The token goes into the authorization header only. */
export async function connect(
  apiUrl: string,
  token: string,
  patience: Patience,
  clock: Clock,
): Promise<Send> {
  const [{ getOctokit }, { retry }] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-retry"),
  ]);
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: "soakgate",
      log: silent,
      retry: {
        retries: patience.retriesMax,
        doNotRetry: NEVER_RETRIED,
        retryAfterBaseValue: patience.pauseMs,
      },
    },
    // Hooks wrap those registered before them: this one is innermost, around each attempt.
    (instance) => {
      instance.hook.wrap("request", patient(patience, clock) as never);
    },
    retry as never,
  );
  return async (route, parameters) => {
    const deadlineMs = clock.nowMs() + patience.totalMsMax;
    // Only ever 0: the plugin would take any other number as leave to retry what never succeeds.
    const request = route.startsWith("GET ") ? { deadlineMs } : { deadlineMs, retries: 0 };
    try {
      const answer = await octokit.request(route, { ...parameters, request });
      return { data: answer.data, more: /\brel="?next\b/.test(answer.headers.link ?? "") };
    } catch (error) {
      throw failureOf(error, token);
    }
  };
}

/** Bounds each attempt in time, and lets a limited one wait for as long as GitHub asks. */
function patient(patience: Patience, clock: Clock): Hook {
  return async (request, attempt) => {
    // Set in place: hooks further in (authorization is one) see this object and no other.
    attempt.request.signal = AbortSignal.timeout(patience.attemptMsMax);
    try {
      const answer = await request(attempt);
      // octokit gives what it could read of a JSON answer that broke off, as text: half a list of
      // comments would read as "none of ours", and one more would be made.
      if (typeof answer.data !== "string") return answer;
      throw Object.assign(new Error("the answer broke off"), { status: 500, request: attempt });
    } catch (error) {
      const waitMs = retryAfterMs(error);
      const endMs = clock.nowMs() + (waitMs ?? 0) + patience.pauseMs;
      if (endMs > (attempt.request.deadlineMs ?? Number.POSITIVE_INFINITY)) {
        attempt.request.retries = 0;
      } else if (waitMs !== null && isLimited(error)) {
        // The plugin counts in whole units of its base, and waits so many before the next attempt.
        Object.assign(error as object, {
          request: {
            request: {
              retries: attempt.request.retries ?? patience.retriesMax,
              retryAfter: Math.ceil(waitMs / patience.pauseMs),
            },
          },
        });
      }
      throw error;
    }
  };
}

/** The pause that GitHub asks for, in `Retry-After` or by the time at which a used-up limit resets. */
function retryAfterMs(error: unknown): number | null {
  const headers = field(field(error, "response"), "headers");
  const after = readText(field(headers, "retry-after"));
  if (after !== null && /^[0-9]{1,6}$/.test(after)) return Number(after) * 1000;
  return null;
}

/**
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a limit
 * answers 403 or 429, with `retry-after`, or `x-ratelimit-remaining: 0`, or a message that names it.
 */
function isLimited(error: unknown): boolean {
  const status = readInteger(field(error, "status"));
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = field(field(error, "response"), "headers");
  return (
    readText(field(headers, "retry-after")) !== null ||
    readText(field(headers, "x-ratelimit-remaining")) === "0" ||
    /\brate limit\b/i.test(messageOf(error))
  );
}

function failureOf(error: unknown, token: string): ApiFailure {
  const message = messageOf(error).replaceAll(token, "***").slice(0, 300);
  const answered = field(error, "response") !== undefined;
  const status = readInteger(field(error, "status"));
  if (status === null || !answered) return new ApiFailure("unavailable", null, null, message);
  const kind = isLimited(error) ? "limited" : kindOf(status);
  return new ApiFailure(kind, status, retryAfterMs(error), message);
}

function kindOf(status: number): ApiFailure["kind"] {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 ? "unavailable" : "invalid";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
}
