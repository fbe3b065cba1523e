import type { HistoryEvent } from "../domain/soak.ts";
import { now } from "./clock.ts";

/**
 * The history. Every event is mixed into a digest, and kept only when asked: a run is repeated with
 * the recorder on when its history is wanted, and must end at the same digest.
 */
/** Cells 0 and 1 are the digest's lanes, 2 says whether to record. */
const LANES = new Int32Array(32);
const RECORDING = 2;
let history: HistoryEvent[] = [];

/** What can happen, as process role, type and function. */
const EVENTS = [
  ["node", "invoke", "acquire"],
  ["node", "ok", "acquire"],
  ["node", "fail", "acquire"],
  ["node", "info", "acquire"],
  ["node", "invoke", "renew"],
  ["node", "ok", "renew"],
  ["node", "fail", "renew"],
  ["node", "info", "renew"],
  ["node", "invoke", "release"],
  ["node", "ok", "release"],
  ["node", "fail", "release"],
  ["node", "info", "claim"],
  ["node", "info", "unclaim"],
  ["node", "invoke", "work"],
  ["resource", "ok", "work"],
  ["resource", "fail", "work"],
  ["store", "info", "grant"],
  ["store", "info", "free"],
] as const;
export const ACQUIRE_INVOKED = 0;
export const ACQUIRE_OK = 1;
export const ACQUIRE_FAILED = 2;
export const ACQUIRE_UNKNOWN = 3;
export const RENEW_INVOKED = 4;
export const RENEW_OK = 5;
export const RENEW_FAILED = 6;
export const RENEW_UNKNOWN = 7;
export const RELEASE_INVOKED = 8;
export const RELEASE_OK = 9;
export const RELEASE_FAILED = 10;
export const CLAIM = 11;
export const UNCLAIM = 12;
export const WORK_INVOKED = 13;
export const WORK_OK = 14;
export const WORK_STALE = 15;
export const GRANT = 16;
export const FREE = 17;

/** Why a claim ended. */
export const UNCLAIM_REASONS = ["deadline", "lost", "crash", "resign", "end"] as const;
export const AT_DEADLINE = 0;
export const BY_LOST = 1;
export const BY_CRASH_OF_HOLDER = 2;
export const BY_RESIGN = 3;

/** Forgets the history. */
export function clearHistory(record: boolean): void {
  LANES[0] = 0x6a09e667;
  LANES[1] = 0xbb67ae85 | 0;
  LANES[RECORDING] = record ? 1 : 0;
  history = [];
}

/** Mixes two words into both lanes. */
function mix(one: number, other: number): void {
  const first = Math.imul((LANES[0] as number) ^ one, 0x9e3779b1);
  const second = Math.imul((LANES[1] as number) + other, 0x85ebca6b);
  LANES[0] = Math.imul(first ^ (first >>> 15) ^ second, 0xc2b2ae35);
  LANES[1] = second ^ (second >>> 13) ^ first;
}

/**
 * Adds an event. `id` is the request's number at its node, `token` the fencing token, `extra` the
 * deadline on the node's clock, the reason of an unclaim, or the highest token the resource has seen.
 */
export function note(event: number, node: number, id: number, token: number, extra: number): void {
  const t = now();
  const what = event | (node << 5) | (id << 12);
  mix(t | 0, what ^ Math.imul(token, 0x27d4eb2f) ^ (t / 4_294_967_296));
  if (LANES[RECORDING] === 1) keep(event, t, node, id, token, extra);
}

/** Adds what a fault did. */
export function noteFault(fields: Omit<HistoryEvent, "v" | "i" | "t" | "p">): void {
  const t = now();
  mix(t | 0, fields.f.length | ((fields.for ?? 0) << 8));
  if (LANES[RECORDING] === 1) history.push({ v: 1, i: history.length, t, p: "nemesis", ...fields });
}

function keep(
  event: number,
  t: number,
  node: number,
  id: number,
  token: number,
  extra: number,
): void {
  const kind = EVENTS[event];
  if (kind === undefined) throw new Error(`no event ${event}: codes and EVENTS disagree`);
  const [role, type, f] = kind;
  const name = `n${node + 1}`;
  history.push({
    v: 1,
    i: history.length,
    t,
    p: role === "node" ? name : role,
    type,
    f,
    key: "job",
    ...(id > 0 ? { id: `${name}-${id}` } : {}),
    ...(token > 0 ? { token } : {}),
    ...(hasDeadline(event, extra) ? { deadline: extra } : {}),
    ...(event === UNCLAIM ? { reason: UNCLAIM_REASONS[extra] ?? "end" } : {}),
    ...(event === WORK_STALE ? { error: `stale: max ${extra}` } : {}),
  });
}

/** A holder that keeps no deadline has none to tell. */
function hasDeadline(event: number, extra: number): boolean {
  return (event === ACQUIRE_OK || event === RENEW_OK) && Number.isFinite(extra);
}

/** The digest of all events so far: 16 hexadecimal digits. */
export function digest(): string {
  return hex(LANES[0] as number) + hex(LANES[1] as number);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}

/** What was recorded; empty unless asked for. */
export function recorded(): readonly HistoryEvent[] {
  return history;
}
