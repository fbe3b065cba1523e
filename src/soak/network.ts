import { SoakgateError } from "../domain/error.ts";
import { openClaims } from "./claims.ts";
import { NODES_MAX, now } from "./clock.ts";
import { blame, hurt } from "./health.ts";
import { effective } from "./measures.ts";
import { noteMishap } from "./mishaps.ts";
import { INCARNATION, LEADING } from "./node-state.ts";
import { FIFO, NET_MIN, NET_SPAN, P } from "./parameters.ts";
import { push } from "./queue.ts";
import { below, LOW, nextWord, STREAM_NET } from "./random.ts";
import { BY_CUT, BY_DUPLICATE, BY_LATE, BY_LOSS } from "./violations.ts";

/** Kinds of message: requests, then work, then what the store sends. */
export const ACQUIRE = 0;
export const RENEWAL = 1;
export const RELEASE = 2;
/** A release of whatever a request id was granted. */
export const RELEASE_ID = 3;
/** A look at the record. */
export const READ = 4;
export const WORK = 5;
export const GRANTED = 6;
export const BUSY = 7;
export const RENEWED = 8;
export const LOST = 9;
export const RELEASED = 10;
export const NOT_HELD = 11;
/** What a look found: a record of another, of nobody, or of the one who looks. */
export const SEEN = 12;
export const SEEN_FREE = 13;
export const SEEN_OWN = 14;
/** The store refuses to answer; nothing was applied. */
export const FAILED = 15;
/** The store says of its own accord that the lock is free. */
export const NOTICE = 16;

/** Low bits of an event: what it is; the rest is the timer, message or fault. */
export const EVENT_BITS = 3;
export const TIMER_EVENT = 0;
export const MESSAGE_EVENT = 1;
export const FAULT_EVENT = 2;
export const HEAL_EVENT = 3;
export const FREE_EVENT = 4;
export const SNAPSHOT_EVENT = 5;
export const CALM_EVENT = 6;
export const SPRING_EVENT = 7;

/** Messages in flight. `PEER` is the node at the one end; the other is the store or the resource. */
const MESSAGES_MAX = 1 << 16;
export const KIND = new Int32Array(MESSAGES_MAX);
export const PEER = new Int32Array(MESSAGES_MAX);
export const PEER_INCARNATION = new Int32Array(MESSAGES_MAX);
/** Request id; the work's key where it is work. */
export const ID = new Int32Array(MESSAGES_MAX);
export const MESSAGE_TOKEN = new Int32Array(MESSAGES_MAX);
/** The grant the token stands for, by the store's truth: no party looks at it. */
export const MESSAGE_GRANT = new Int32Array(MESSAGES_MAX);
export const SENT_AT = new Float64Array(MESSAGES_MAX);
/** Links free slots and, while a receiver sleeps, its waiting messages. */
export const NEXT = new Int32Array(MESSAGES_MAX);
const FREE_HEAD = new Int32Array(32);
const USED = 1;

/** Directions, seen from the node. State is by `node * 2 + direction`. */
export const OUT = 0;
export const IN = 1;
const CELLS = NODES_MAX * 2;
/** How many cuts lie on the store's link and on the resource's. */
export const CUT = new Int32Array(CELLS);
export const CUT_RESOURCE = new Int32Array(CELLS);
/** Shares in units of 2^-32 (2^32 is every message), and the extra delay to draw from. */
export const LATE_SHARE = new Float64Array(CELLS);
export const LATE_MIN = new Float64Array(CELLS);
export const LATE_SPAN = new Float64Array(CELLS);
export const LOSS_SHARE = new Float64Array(CELLS);
export const DUPLICATE_SHARE = new Float64Array(CELLS);
export const DUPLICATE_MIN = new Float64Array(CELLS);
export const DUPLICATE_SPAN = new Float64Array(CELLS);
/** Latest arrival so far, where order is kept; and over all, for the calm. */
const ARRIVED = new Float64Array(CELLS * 2);
export const LATEST_ARRIVAL = new Float64Array(16);

const TWO_32 = 4_294_967_296;
const DELAY = 4;
const LOSS = 5;
const DUPLICATE = 6;
const CAUSE_DELAY = 5;
const CAUSE_LOSS = 6;

/** A healthy network with nothing in flight. */
export function clearNetwork(): void {
  for (const cells of [CUT, CUT_RESOURCE, FREE_HEAD]) cells.fill(0);
  for (const cells of [LATE_SHARE, LOSS_SHARE, DUPLICATE_SHARE, ARRIVED]) cells.fill(0);
  LATEST_ARRIVAL[0] = 0;
  FREE_HEAD[0] = -1;
}

/** Returns a handled message's slot. */
export function freeMessage(slot: number): void {
  NEXT[slot] = FREE_HEAD[0] as number;
  FREE_HEAD[0] = slot;
}

function takeSlot(): number {
  const slot = FREE_HEAD[0] as number;
  if (slot >= 0) {
    FREE_HEAD[0] = NEXT[slot] as number;
    return slot;
  }
  const fresh = FREE_HEAD[USED] as number;
  if (fresh >= MESSAGES_MAX) {
    throw new SoakgateError(
      "limit",
      `soak: more than ${MESSAGES_MAX} messages are in flight at once; that many fit; work less often or shorten the largest delay`,
    );
  }
  FREE_HEAD[USED] = fresh + 1;
  return fresh;
}

/** Sends a request or work of a node. */
export function send(kind: number, node: number, id: number, token: number, grant: number): void {
  const slot = takeSlot();
  KIND[slot] = kind;
  PEER[slot] = node;
  PEER_INCARNATION[slot] = INCARNATION[node] as number;
  ID[slot] = id;
  MESSAGE_TOKEN[slot] = token;
  MESSAGE_GRANT[slot] = grant;
  post(slot, node * 2 + OUT);
}

/** Sends the store's answer in the slot of the request it answers. */
export function reply(slot: number, kind: number, token: number, grant: number): void {
  KIND[slot] = kind;
  MESSAGE_TOKEN[slot] = token;
  MESSAGE_GRANT[slot] = grant;
  post(slot, (PEER[slot] as number) * 2 + IN);
}

/** Sends what the store says without being asked. */
export function notify(node: number): void {
  const slot = takeSlot();
  PEER[slot] = node;
  PEER_INCARNATION[slot] = INCARNATION[node] as number;
  ID[slot] = 0;
  reply(slot, NOTICE, 0, 0);
}

/** Puts a message on its way, unless it is cut off or lost; perhaps a copy of it, too. */
function post(slot: number, cell: number): void {
  const work = KIND[slot] === WORK;
  if ((work ? CUT_RESOURCE[cell] : CUT[cell]) !== 0) {
    if (!work) hurt(PEER[slot] as number, BY_CUT, now());
    freeMessage(slot);
    return;
  }
  const lossShare = LOSS_SHARE[cell] as number;
  if (lossShare > 0 && nextWord(STREAM_NET) < lossShare) {
    lose(work, PEER[slot] as number);
    noteMishap("loss", cell, KIND[slot] as number, 0);
    freeMessage(slot);
    return;
  }
  SENT_AT[slot] = now();
  const copy = copyOf(slot, cell);
  const draw = nextWord(STREAM_NET);
  const base = (P[NET_MIN] as number) + Math.floor(draw * ((P[NET_SPAN] as number) / TWO_32));
  let arrival = now() + base;
  if ((LOW[0] as number) >>> 0 < (LATE_SHARE[cell] as number)) {
    arrival += (LATE_MIN[cell] as number) + below(STREAM_NET, LATE_SPAN[cell] as number);
    noteMishap("delay", cell, KIND[slot] as number, arrival - base - now());
    delayed(work, PEER[slot] as number, arrival);
  }
  if (copy >= 0) postCopy(copy, cell, arrival);
  depart(slot, cell, work, arrival);
}

function depart(slot: number, cell: number, work: boolean, earliest: number): void {
  let arrival = earliest;
  if (P[FIFO] === 1) {
    const line = work ? CELLS + cell : cell;
    arrival = Math.max(arrival, ARRIVED[line] as number);
    ARRIVED[line] = arrival;
  }
  if (arrival > (LATEST_ARRIVAL[0] as number)) LATEST_ARRIVAL[0] = arrival;
  push(arrival, (slot << EVENT_BITS) | MESSAGE_EVENT);
}

/** A second slot with the same message, if the network makes one; else -1. */
function copyOf(slot: number, cell: number): number {
  const share = DUPLICATE_SHARE[cell] as number;
  if (share === 0 || nextWord(STREAM_NET) >= share) return -1;
  const copy = takeSlot();
  for (const field of [KIND, PEER, PEER_INCARNATION, ID, MESSAGE_TOKEN, MESSAGE_GRANT]) {
    field[copy] = field[slot] as number;
  }
  SENT_AT[copy] = now();
  return copy;
}

/** The copy follows the message it is of, at some distance. */
function postCopy(copy: number, cell: number, first: number): void {
  const work = KIND[copy] === WORK;
  const distance = below(STREAM_NET, DUPLICATE_SPAN[cell] as number);
  const arrival = first + (DUPLICATE_MIN[cell] as number) + distance;
  noteMishap("duplicate", cell, KIND[copy] as number, arrival - first);
  if (openClaims() > 0) effective(DUPLICATE);
  if (!work) hurt(PEER[copy] as number, BY_DUPLICATE, arrival);
  depart(copy, cell, work, arrival);
}

function lose(work: boolean, node: number): void {
  if (openClaims() > 0) effective(LOSS);
  if (work) return;
  hurt(node, BY_LOSS, now());
  if (LEADING[node] === 1) blame(node, CAUSE_LOSS, now());
}

function delayed(work: boolean, node: number, arrival: number): void {
  if (openClaims() > 0) effective(DELAY);
  if (work) return;
  hurt(node, BY_LATE, arrival);
  if (LEADING[node] === 1) blame(node, CAUSE_DELAY, now());
}
