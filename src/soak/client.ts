import {
  armExpiry,
  dispatchAbsolute,
  onAbsoluteAnswer,
  onAbsoluteTimeout,
  onAbsoluteTimer,
  prepareAbsolute,
  stepDownAbsolute,
} from "./absolute-node.ts";
import { closeClaim, OPEN } from "./claims.ts";
import * as deadline from "./deadline.ts";
import { BUSY, GRANTED, LOST, MESSAGE_GRANT, MESSAGE_TOKEN, RENEWED } from "./network.ts";
import * as lease from "./node.ts";
import { LEADING, TOKEN } from "./node-state.ts";
import { onWorkTimer } from "./node-work.ts";
import { ABSOLUTE, LEASE, P, RECORD, SCHEME, TIMER_FLAG } from "./parameters.ts";
import {
  dispatchRecord,
  forgetRecord,
  onRecordAnswer,
  onRecordTimeout,
  onRecordTimer,
  prepareRecord,
  stepDownRecord,
} from "./record-node.ts";
import { ACQUIRE_FAILED, AT_DEADLINE, BY_RESIGN, note, RENEW_FAILED } from "./recorder.ts";

/** The client of the scheme in force: what the inbox and the injector tell it. */

/** A node begins to follow, in its first incarnation or a new one. */
export function startFollowing(node: number): void {
  forgetRecord(node);
  lease.startFollowing(node);
}

/** The send timer fires. */
export function sendDue(node: number): void {
  if (P[SCHEME] === LEASE) lease.onSendTimer(node);
  else if (P[SCHEME] === RECORD) onRecordTimer(node);
  else onAbsoluteTimer(node);
}

/** The timeout of the outstanding request fires. */
export function timedOut(node: number): void {
  if (P[SCHEME] === LEASE) lease.onTimeout(node);
  else if (P[SCHEME] === RECORD) onRecordTimeout(node);
  else onAbsoluteTimeout(node);
}

/** Reads the clock for the next request, to be sent later. */
export function prepareRequest(node: number): void {
  if (P[SCHEME] === LEASE) lease.prepare(node);
  else if (P[SCHEME] === RECORD) prepareRecord(node);
  else prepareAbsolute(node);
}

/** Sends the prepared request. */
export function dispatchRequest(node: number): void {
  if (P[SCHEME] === LEASE) lease.dispatch(node);
  else if (P[SCHEME] === RECORD) dispatchRecord(node);
  else dispatchAbsolute(node);
}

/** The answer to the outstanding request. */
export function answered(node: number, kind: number, id: number, slot: number): void {
  if (P[SCHEME] === LEASE) answeredLease(node, kind, id, slot);
  else if (P[SCHEME] === RECORD) onRecordAnswer(node, kind, id, slot);
  else onAbsoluteAnswer(node, kind, id, slot);
}

function answeredLease(node: number, kind: number, id: number, slot: number): void {
  if (kind === BUSY) {
    note(ACQUIRE_FAILED, node, id, 0, 0);
    lease.followOn(node);
  } else if (kind === RENEWED) lease.onRenewed(node, id, OPEN[node] === 1);
  else if (kind === GRANTED) {
    const token = MESSAGE_TOKEN[slot] as number;
    lease.onGranted(node, id, token, MESSAGE_GRANT[slot] as number);
  } else refusedLease(node, kind, id, slot);
}

function refusedLease(node: number, kind: number, id: number, slot: number): void {
  if (kind === LOST) {
    note(RENEW_FAILED, node, id, MESSAGE_TOKEN[slot] as number, 0);
    lease.onLost(node);
  } else if (LEADING[node] === 1) {
    note(RENEW_FAILED, node, id, TOKEN[node] as number, 0);
    lease.onFailed(node);
  } else {
    note(ACQUIRE_FAILED, node, id, 0, 0);
    lease.followOn(node);
  }
}

/** The deadline's timer fires; a sleeper's claim may end with it. */
export function deadlineDue(node: number, paused: boolean): void {
  if (P[SCHEME] === LEASE) lease.onDeadline(node, paused);
  else if (LEADING[node] === 0) return;
  else if (deadline.mayLead(node)) armDeadline(node);
  else if (!paused) stepDown(node, AT_DEADLINE);
  else if (P[TIMER_FLAG] === 0) closeClaim(node, AT_DEADLINE);
}

/** Sets the deadline's timer anew: its clock was set. */
export function armDeadline(node: number): void {
  if (P[SCHEME] === ABSOLUTE) armExpiry(node);
  else if (P[SCHEME] === LEASE || deadline.hasDeadline(node)) deadline.armDeadline(node);
}

function stepDown(node: number, reason: number): void {
  if (P[SCHEME] === LEASE) lease.stepDown(node, reason);
  else if (P[SCHEME] === RECORD) stepDownRecord(node, reason);
  else stepDownAbsolute(node, reason);
}

/** The work timer fires. */
export function workDue(node: number): void {
  if (LEADING[node] === 1 && !onWorkTimer(node)) stepDown(node, AT_DEADLINE);
}

/** A graceful exit of the leader. */
export function resign(node: number): void {
  if (LEADING[node] === 1) stepDown(node, BY_RESIGN);
}
