import { NODES_MAX } from "./clock.ts";

/** Volatile state of the nodes, by index. Written by `node.ts`; others only look. */
export const UP = new Int32Array(NODES_MAX);
export const PAUSED = new Int32Array(NODES_MAX);
export const LEADING = new Int32Array(NODES_MAX);
export const INCARNATION = new Int32Array(NODES_MAX);

/** Token and store's grant number of the lease a leader believes it has. */
export const TOKEN = new Int32Array(NODES_MAX);
export const GRANT_OF = new Int32Array(NODES_MAX);

/** The leader's deadline as a reading of the clock it goes by. */
export const DEADLINE = new Float64Array(NODES_MAX);

/** Number of the last request; ids never come back, not even after a crash. */
export const LAST_ID = new Int32Array(NODES_MAX);

/** The request that is outstanding (0: none), what it asks, and the reading its deadline hangs on. */
export const OUTSTANDING = new Int32Array(NODES_MAX);
export const ASKS_RENEWAL = new Int32Array(NODES_MAX);
export const ANCHOR = new Float64Array(NODES_MAX);

/** Monotonic reading when the last acquire or renewal was prepared. */
export const PREPARED_AT = new Float64Array(NODES_MAX);

/** Forgets everything: all nodes up, following, in their first incarnation. */
export function clearNodes(nodes: number): void {
  for (const cells of [PAUSED, LEADING, TOKEN, GRANT_OF, LAST_ID, OUTSTANDING, ASKS_RENEWAL]) {
    cells.fill(0);
  }
  UP.fill(0).fill(1, 0, nodes);
  INCARNATION.fill(1);
  DEADLINE.fill(0);
  ANCHOR.fill(0);
  PREPARED_AT.fill(0);
}
