import { SoakgateError } from "../domain/error.ts";
import { openClaims } from "./claims.ts";
import { NODES_MAX, now } from "./clock.ts";
import { blame, hurt } from "./health.ts";
import { effective } from "./measures.ts";
import { LEADING } from "./node-state.ts";
import { FIFO, NET_MIN, NET_SPAN, P } from "./parameters.ts";
import { push } from "./queue.ts";
import { below, LOW, nextWord, STREAM_NET } from "./random.ts";
import { BY_CUT, BY_DUPLICATE, BY_LATE, BY_LOSS } from "./violations.ts";

/** Kinds of message: requests, then work, then replies. */
export const ACQUIRE = 0;
export const RENEWAL = 1;
export const RELEASE = 2;
/** A release of whatever a request id was granted. */
export const RELEASE_ID = 3;
export const WORK = 4;
export const GRANTED = 5;
export const BUSY = 6;
export const RENEWED = 7;
export const LOST = 8;
export const RELEASED = 9;
export const NOT_HELD = 10;

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

/** Sends a message between a node and the store, or work to the resource, at `t`. */
export function send(
  kind: number,
  node: number,
  incarnation: number,
  id: number,
  token: number,
  grant: number,
): void {
  const t = now();
  const direction = kind >= GRANTED ? IN : OUT;
  const cell = node * 2 + direction;
  const cut = kind === WORK ? CUT_RESOURCE[cell] : CUT[cell];
  if (cut !== 0) {
    if (kind !== WORK) hurt(node, BY_CUT, t);
    return;
  }
  const lossShare = LOSS_SHARE[cell] as number;
  if (lossShare > 0 && nextWord(STREAM_NET) < lossShare) {
    lose(kind, node);
    return;
  }
  transmit(kind, node, incarnation, id, token, grant, cell, false);
  const duplicateShare = DUPLICATE_SHARE[cell] as number;
  if (duplicateShare > 0 && nextWord(STREAM_NET) < duplicateShare) {
    if (openClaims() > 0) effective(DUPLICATE);
    transmit(kind, node, incarnation, id, token, grant, cell, true);
  }
}

function lose(kind: number, node: number): void {
  const t = now();
  if (openClaims() > 0) effective(LOSS);
  if (kind === WORK) return;
  hurt(node, BY_LOSS, t);
  if (LEADING[node] === 1) blame(node, CAUSE_LOSS, t);
}

function transmit(
  kind: number,
  node: number,
  incarnation: number,
  id: number,
  token: number,
  grant: number,
  cell: number,
  copy: boolean,
): void {
  const t = now();
  const draw = nextWord(STREAM_NET);
  let arrival = t + (P[NET_MIN] as number) + Math.floor(draw * ((P[NET_SPAN] as number) / TWO_32));
  if (copy) {
    arrival += below(STREAM_NET, DUPLICATE_SPAN[cell] as number);
    if (kind !== WORK) hurt(node, BY_DUPLICATE, arrival);
  } else if ((LOW[0] as number) >>> 0 < (LATE_SHARE[cell] as number)) {
    arrival += (LATE_MIN[cell] as number) + below(STREAM_NET, LATE_SPAN[cell] as number);
    if (openClaims() > 0) effective(DELAY);
    if (kind !== WORK) {
      hurt(node, BY_LATE, arrival);
      if (LEADING[node] === 1) blame(node, CAUSE_DELAY, t);
    }
  }
  if (P[FIFO] === 1) {
    const line = kind === WORK ? CELLS + cell : cell;
    arrival = Math.max(arrival, ARRIVED[line] as number);
    ARRIVED[line] = arrival;
  }
  if (arrival > (LATEST_ARRIVAL[0] as number)) LATEST_ARRIVAL[0] = arrival;
  const slot = takeSlot();
  KIND[slot] = kind;
  PEER[slot] = node;
  PEER_INCARNATION[slot] = incarnation;
  ID[slot] = id;
  MESSAGE_TOKEN[slot] = token;
  MESSAGE_GRANT[slot] = grant;
  SENT_AT[slot] = t;
  push(arrival, (slot << EVENT_BITS) | MESSAGE_EVENT);
}
