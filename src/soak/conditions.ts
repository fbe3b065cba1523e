import type { RunConditions } from "../domain/soak.ts";
import { localNow, MILLION, NODES_MAX, STORE, startClock } from "./clock.ts";
import { ABSOLUTE, P, SCHEME } from "./parameters.ts";
import { arm, SEND_TIMER } from "./timers.ts";
import { startWall } from "./wall-clock.ts";

/**
 * What a directed run fixes of that which is drawn otherwise: clocks, phases, waits. The largest
 * overlap needs all of them at their worst at once, which no number of seeds comes upon.
 */

/** What a node adds to each retry; negative: a drawn jitter. */
export const EXTRA_WAIT = new Float64Array(NODES_MAX);
/** How long a node's jobs run; negative: drawn. */
export const FIXED_RUN = new Float64Array(NODES_MAX);

/** Everything is drawn. */
export function clearConditions(): void {
  EXTRA_WAIT.fill(-1);
  FIXED_RUN.fill(-1);
}

/** Puts the conditions in force. To be called once every clock and every node has started. */
export function imposeConditions(conditions: RunConditions): void {
  const { nodes, store } = conditions;
  startClock(STORE, store.offsetUs, MILLION + store.ppm);
  nodes.forEach((one, node) => {
    startClock(node, one.offsetUs, MILLION + one.ppm);
    if (P[SCHEME] === ABSOLUTE) startWall(node, one.wallErrorUs);
    EXTRA_WAIT[node] = one.extraWaitUs;
    FIXED_RUN[node] = one.runUs;
    arm(node, SEND_TIMER, localNow(node) + one.firstSendUs);
  });
}
