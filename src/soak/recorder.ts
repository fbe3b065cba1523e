import { SoakgateError } from "../domain/error.ts";
import type { HistoryEvent } from "../domain/soak.ts";
import { now } from "./clock.ts";
import { hashText } from "./random.ts";

/**
 * The history. Every event is mixed into a digest, and kept only when asked: a run is repeated with
 * the recorder on when its history is wanted, and must end at the same digest.
 */
/** Cells 0 and 1 are the digest's lanes, 2 says whether to record. */
const LANES = new Int32Array(32);
const RECORDING = 2;
const TWO_32 = 4_294_967_296;
/** A number and the same bits as words. */
const NUMBER = new Float64Array(16);
const WORDS = new Int32Array(NUMBER.buffer);
let history: HistoryEvent[] = [];
/** Events that are kept: some hundred megabytes, and as much again as text. */
const KEPT_MAX = 2_000_000;

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

/**
 * Mixes words into both lanes. One to one in the lanes and in either pair of words, the first two and
 * the last: two histories that differ in one such pair never end alike, whatever follows.
 */
function mix(one: number, two: number, three: number, four: number): void {
  let first = (Math.imul((LANES[0] as number) ^ one, 0x9e3779b1) + three) | 0;
  first ^= first >>> 15;
  let second = (Math.imul((LANES[1] as number) + two, 0x85ebca6b) + four) ^ first;
  second ^= second >>> 13;
  LANES[0] = Math.imul(first + second, 0xc2b2ae35);
  LANES[1] = second;
}

function mixNumber(value: number): void {
  NUMBER[0] = value;
  mix(WORDS[0] as number, WORDS[1] as number, 0, 0);
}

/** Two words that stand for a text. Faults say the same few over and over. */
type TextWords = readonly [number, number];
const ABSENT: TextWords = [0, 0];
const KNOWN = new Map<string, TextWords>();

function wordsOf(text: string | undefined): TextWords {
  if (text === undefined) return ABSENT;
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const words = [hashText(text, 0), hashText(text, 0x5bd1e995)] as const;
  KNOWN.set(text, words);
  return words;
}

function mixTexts(one: TextWords, other: TextWords): void {
  mix(one[0], one[1], other[0], other[1]);
}

/**
 * Adds an event. `id` is the request's number at its node, `token` the fencing token, `extra` the
 * deadline in global time, the reason of an unclaim, or the highest token the resource has seen.
 */
export function note(event: number, node: number, id: number, token: number, extra: number): void {
  const t = now();
  // Below a hundred years a time has 52 bits: the word of its high 20 holds what and who, too.
  mix(t | 0, (t / TWO_32) | (event << 20) | (node << 25), id, token);
  if (extra !== 0) mixNumber(extra);
  if (LANES[RECORDING] === 1) keep(event, t, node, id, token, extra);
}

/** What a fault did, as far as a history shows it. */
type FaultNote = Pick<HistoryEvent, "f" | "target" | "dir" | "for" | "reason">;

/** Adds what a fault did. */
export function noteFault(fields: FaultNote): void {
  const t = now();
  mix(t | 0, (t / TWO_32) | (EVENTS.length << 20), 0, 0);
  mixTexts(wordsOf(fields.f), wordsOf(fields.target));
  mixTexts(wordsOf(fields.dir), wordsOf(fields.reason));
  mixNumber(fields.for ?? -1);
  if (LANES[RECORDING] === 1)
    add({ v: 1, i: history.length, t, p: "nemesis", type: "info", ...fields });
}

function add(event: HistoryEvent): void {
  if (history.length === KEPT_MAX) {
    throw new SoakgateError(
      "limit",
      `soak: the history of the run has more than ${KEPT_MAX} events; that many are kept; shorten its window`,
    );
  }
  history.push(event);
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
  add({
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
