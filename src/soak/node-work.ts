import { workChecked } from "./claims.ts";
import { localNow, now } from "./clock.ts";
import { reading } from "./deadline.ts";
import { count, WORK_ATTEMPTED } from "./measures.ts";
import { send, WORK } from "./network.ts";
import { DEADLINE, GRANT_OF, TOKEN } from "./node-state.ts";
import { FLAG, GUARD, P, WORK_EVERY, WORK_JUDGED } from "./parameters.ts";
import { note, WORK_INVOKED } from "./recorder.ts";
import { arm, WORK_TIMER } from "./timers.ts";

/** Checks the clock before a piece of work: whether it may be done. */
export function workAllowed(node: number): boolean {
  const late = reading(node) - ((DEADLINE[node] as number) - (P[GUARD] as number));
  if (P[FLAG] === 0 && late >= 0) return false;
  count(WORK_ATTEMPTED, 1);
  if (P[WORK_JUDGED] === 1) workChecked(node, TOKEN[node] as number, late);
  return true;
}

/** Sends a piece of work with the token it was allowed under. The key is the time slot it is for. */
export function sendWork(node: number, token: number, grant: number): void {
  const t = now();
  const key = (t / (P[WORK_EVERY] as number)) & 0x3fff_ffff;
  note(WORK_INVOKED, node, 0, token, 0);
  send(WORK, node, key, token, grant);
}

/** The work timer: false where the leader has to step down instead. */
export function onWorkTimer(node: number): boolean {
  if (!workAllowed(node)) return false;
  sendWork(node, TOKEN[node] as number, GRANT_OF[node] as number);
  arm(node, WORK_TIMER, localNow(node) + (P[WORK_EVERY] as number));
  return true;
}
