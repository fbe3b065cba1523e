import { FAULT_KINDS, type Fault, type FaultKind } from "../domain/soak.ts";
import { newestBeliever, OPEN } from "./claims.ts";
import { armDeadline, resign } from "./client.ts";
import { JUMP, MILLION, NODES_MAX, now, STORE, setRate } from "./clock.ts";
import { blame, blameStanding, hurt, hurtStore, liftStanding } from "./health.ts";
import { beginFault, finishFault } from "./in-force.ts";
import { crash, pause, restart, resume } from "./inbox.ts";
import { checkSlackOfAll } from "./leases.ts";
import { effective } from "./measures.ts";
import {
  CUT,
  CUT_RESOURCE,
  DUPLICATE_MIN,
  DUPLICATE_SHARE,
  DUPLICATE_SPAN,
  IN,
  LATE_MIN,
  LATE_SHARE,
  LATE_SPAN,
  LOSS_SHARE,
  OUT,
} from "./network.ts";
import { LEADING, PAUSED, UP } from "./node-state.ts";
import { ABSOLUTE, LAG, NODES, P, SCHEME, STORE_TTL } from "./parameters.ts";
import { noteFault } from "./recorder.ts";
import { pauseStore, resumeStore, startStore, stopStore } from "./store-gate.ts";
import { armFailover, failOver, loseState, storeClockSet, storeHolder } from "./stores.ts";
import { rearmAll } from "./timers.ts";
import { BY_CUT, BY_PAUSE } from "./violations.ts";
import { jumpWall } from "./wall-clock.ts";

/**
 * The injector: does what the plan says, and knows nothing of invariants. A fault that finds its
 * target already down or asleep has no effect, and its end none either.
 */

/** A fault that is yet to be healed, and the nodes it holds: its end lets go of exactly these. */
interface Active {
  readonly fault: Fault;
  readonly nodes: readonly number[];
}
/** By number, in order of their start. */
const active = new Map<number, Active>();

const CAUSE_PAUSE = 2;
const CAUSE_PARTITION = 3;
const CAUSE_PARTITION_IN = 4;
const CAUSE_CLOCK = 7;
const CAUSE_STORE = 8;
const TWO_32 = 4_294_967_296;

/** Faults that are yet to be healed, in order of their start. */
export function activeFaults(): readonly number[] {
  return [...active.keys()];
}

/** No fault is active. */
export function clearFaults(): void {
  active.clear();
}

function victims(fault: Fault): readonly number[] {
  const nodes = P[NODES] as number;
  const { target } = fault;
  if (typeof target === "number") return [target % nodes];
  if (target === "store") return [];
  if (target === "all") return Array.from({ length: nodes }, (_, node) => node);
  if (target === "minority") {
    const size = Math.max(1, Math.floor((nodes - 1) / 2));
    return Array.from({ length: size }, (_, offset) => (fault.pick + offset) % nodes);
  }
  if (target === "one") return [fault.pick % nodes];
  const believer = newestBeliever();
  if (believer >= 0) return [believer];
  const holder = storeHolder();
  return [holder >= 0 ? holder : fault.pick % nodes];
}

function holds(node: number): boolean {
  return OPEN[node] === 1 || storeHolder() === node;
}

/** Starts a fault; true when it must be ended later. */
export function strike(index: number, fault: Fault): boolean {
  const t = now();
  const ofStore = fault.kind.startsWith("store-") || fault.target === "store";
  const nodes = ofStore ? [] : victims(fault);
  const names = fault.target === "all" ? "all" : nodes.map((node) => `n${node + 1}`).join(",");
  const target = ofStore ? "store" : names;
  const dir = fault.kind === "partition" && fault.dir !== "both" ? ` ${fault.dir}` : "";
  const lasting = fault.forUs > 0;
  const waits = ofStore && fault.target === "leader";
  if (!waits)
    beginFault(
      index,
      `${fault.kind}${dir}(${target})`,
      t + (lasting ? fault.forUs : (P[STORE_TTL] as number)),
    );
  noteFault({ f: fault.kind, target, dir: fault.dir, for: fault.forUs });
  const hit = ofStore ? [] : strikeNodes(index, fault, nodes);
  if (ofStore) strikeStore(index, fault);
  if (lasting) active.set(index, { fault, nodes: hit });
  return lasting;
}

function strikeNodes(index: number, fault: Fault, nodes: readonly number[]): readonly number[] {
  const hit: number[] = [];
  for (const node of nodes) {
    const holder = holds(node);
    if (!strikeNode(index, fault, node)) continue;
    hit.push(node);
    // Shares of messages are in effect when a message is hit; the network says so itself.
    const ofMessages = ["delay", "loss", "duplicate"].includes(fault.kind);
    if (holder && !ofMessages) effective(FAULT_KINDS.indexOf(fault.kind));
  }
  return hit;
}

function strikeNode(index: number, fault: Fault, node: number): boolean {
  const t = now();
  const kind: FaultKind = fault.kind;
  if (kind === "crash") {
    if (UP[node] === 0) return false;
    crash(node);
  } else if (kind === "resign") {
    if (UP[node] === 0 || PAUSED[node] === 1 || LEADING[node] === 0) return false;
    resign(node);
  } else if (kind === "pause") {
    if (UP[node] === 0 || PAUSED[node] === 1) return false;
    hurt(node, BY_PAUSE, t);
    pause(node, fault.midway);
    if (LEADING[node] === 1) blameStanding(node, CAUSE_PAUSE, t);
  } else if (kind === "partition") {
    cut(fault, node, 1);
    hurt(node, BY_CUT, t);
    blameStanding(node, fault.dir === "in" ? CAUSE_PARTITION_IN : CAUSE_PARTITION, t);
  } else if (kind === "clock-drift") {
    setRate(node, t, MILLION + fault.ppm);
    clockChanged(node);
  } else if (kind === "clock-jump") {
    if (P[SCHEME] === ABSOLUTE) jumpWall(node, fault.maxUs);
    else JUMP[node] = (JUMP[node] as number) + fault.maxUs;
    clockChanged(node);
  } else shareMessages(index, fault, node, true);
  return true;
}

function clockChanged(node: number): void {
  const t = now();
  rearmAll(node);
  if (LEADING[node] === 1) {
    blame(node, CAUSE_CLOCK, t);
    if (UP[node] === 1) armDeadline(node);
  }
  checkSlackOfAll();
}

function directions(fault: Fault): readonly number[] {
  return fault.dir === "both" ? [OUT, IN] : [fault.dir === "in" ? IN : OUT];
}

function cut(fault: Fault, node: number, by: number): void {
  for (const direction of directions(fault)) {
    const cell = node * 2 + direction;
    CUT[cell] = (CUT[cell] as number) + by;
    if (fault.wide) CUT_RESOURCE[cell] = (CUT_RESOURCE[cell] as number) + by;
  }
}

/** The fault that last set the share of a kind of fault on a cell: only its end lifts it. */
const SHARED_BY = new Int32Array(FAULT_KINDS.length * NODES_MAX * 2);

function shareMessages(index: number, fault: Fault, node: number, on: boolean): void {
  const share = on ? Math.floor((fault.ppm / MILLION) * TWO_32) : 0;
  for (const direction of directions(fault)) {
    const cell = node * 2 + direction;
    const owner = FAULT_KINDS.indexOf(fault.kind) * NODES_MAX * 2 + cell;
    if (on) SHARED_BY[owner] = index;
    else if (SHARED_BY[owner] !== index) continue;
    if (fault.kind === "loss") LOSS_SHARE[cell] = share;
    else if (fault.kind === "duplicate") {
      DUPLICATE_SHARE[cell] = share;
      DUPLICATE_MIN[cell] = fault.minUs;
      DUPLICATE_SPAN[cell] = fault.maxUs - fault.minUs + 1;
    } else {
      LATE_SHARE[cell] = share;
      LATE_MIN[cell] = fault.minUs;
      LATE_SPAN[cell] = fault.maxUs - fault.minUs + 1;
    }
  }
}

/** A failover that waited for a grant takes place. */
export function spring(index: number): void {
  beginFault(index, "store-failover(store)", now() + (P[STORE_TTL] as number));
  noteFault({ f: "store-failover", target: "store" });
  struckStore(FAULT_KINDS.indexOf("store-failover"), CAUSE_STORE);
  hurtStore();
  failOver(index);
  storeClockSet();
  checkSlackOfAll();
}

function struckStore(kind: number, cause: number): void {
  const holder = storeHolder();
  if (holder < 0) return;
  effective(kind);
  blame(holder, cause, now());
}

function strikeStore(index: number, fault: Fault): void {
  if (fault.kind === "store-failover" && fault.target === "leader") {
    // Only a lag can lose the grant that is waited for.
    if ((P[LAG] as number) > 0) armFailover(index);
    return;
  }
  const t = now();
  const clock = fault.kind.includes("clock");
  struckStore(FAULT_KINDS.indexOf(fault.kind), clock ? CAUSE_CLOCK : CAUSE_STORE);
  if (fault.kind === "clock-drift") setRate(STORE, t, MILLION + fault.ppm);
  else hurtStore();
  if (fault.kind === "store-clock-jump") JUMP[STORE] = (JUMP[STORE] as number) + fault.maxUs;
  else if (fault.kind === "store-failover") failOver(index);
  else if (fault.kind === "store-pause") pauseStore();
  else if (fault.kind === "store-restart") {
    stopStore();
    if (fault.wide) loseState();
  }
  storeClockSet();
  checkSlackOfAll();
}

/** Ends all faults, in order of their start. */
export function healAll(): void {
  for (const index of activeFaults()) heal(index);
}

/** Ends a fault. Does nothing if it was ended before. */
export function heal(index: number): void {
  const ended = active.get(index);
  if (ended === undefined) return;
  active.delete(index);
  const { fault, nodes } = ended;
  finishFault(index);
  if (fault.kind === "store-pause" || fault.kind === "store-restart") {
    hurtStore();
    noteFault({ f: "heal", target: "store", reason: fault.kind });
    if (fault.kind === "store-pause") resumeStore();
    else startStore();
  }
  for (const node of nodes) healNode(index, fault, node);
}

function healNode(index: number, fault: Fault, node: number): void {
  const t = now();
  noteFault({ f: "heal", target: `n${node + 1}`, reason: fault.kind });
  if (fault.kind === "crash") restart(node);
  else if (fault.kind === "pause") {
    liftStanding(node);
    // A crash has ended the pause before.
    if (PAUSED[node] === 1) resume(node, fault.messagesFirst);
  } else if (fault.kind === "partition") {
    cut(fault, node, -1);
    liftStanding(node);
    hurt(node, BY_CUT, t);
  } else shareMessages(index, fault, node, false);
}
