import { now } from "./clock.ts";
import { grantsSoFar } from "./leases.ts";
import {
  ACCEPTED_LATE,
  ACCEPTED_STALE,
  count,
  IDEM_HITS,
  REJECTED_STALE,
  WORK_ACCEPTED,
} from "./measures.ts";
import { ID, MESSAGE_GRANT, MESSAGE_TOKEN, PEER } from "./network.ts";
import { FENCING, P } from "./parameters.ts";
import { note, WORK_OK, WORK_STALE } from "./recorder.ts";
import { judge, STALE_WORK, violate } from "./violations.ts";

/**
 * What the lease protects. With fencing on it accepts work whose token is at least the highest it
 * has accepted. Staleness is judged by the store's grants, not by tokens.
 *
 * Source: Kleppmann, "How to do distributed locking" (2016).
 */
const SEEN = new Int32Array(32);
const HIGHEST_TOKEN = 0;
const NEWEST_GRANT = 1;

/** The newest grant's first accepted work, for the size of a violation. */
const NEWEST_SINCE = new Float64Array(16);

/** Keys of accepted work, by their remainder: enough for the latest message to meet its twin. */
const KEYS_KEPT = 4096;
const KEYS = new Int32Array(KEYS_KEPT);

/** No work was ever done. */
export function clearResource(): void {
  SEEN.fill(0);
  KEYS.fill(-1);
}

/** A piece of work arrives. */
export function onWork(slot: number): void {
  const t = now();
  const token = MESSAGE_TOKEN[slot] as number;
  const grant = MESSAGE_GRANT[slot] as number;
  const node = PEER[slot] as number;
  const highest = SEEN[HIGHEST_TOKEN] as number;
  judge(STALE_WORK);
  if (P[FENCING] === 1 && token < highest) {
    note(WORK_STALE, node, 0, token, highest);
    count(REJECTED_STALE, 1);
    return;
  }
  note(WORK_OK, node, 0, token, 0);
  count(WORK_ACCEPTED, 1);
  if (token > highest) SEEN[HIGHEST_TOKEN] = token;
  const newest = SEEN[NEWEST_GRANT] as number;
  if (grant > newest) {
    SEEN[NEWEST_GRANT] = grant;
    NEWEST_SINCE[0] = t;
  }
  if (grant < newest) {
    count(ACCEPTED_STALE, 1);
    violate(STALE_WORK, t - (NEWEST_SINCE[0] as number), [[node, token]]);
  } else if (grant < grantsSoFar()) count(ACCEPTED_LATE, 1);
  const key = ID[slot] as number;
  const place = key & (KEYS_KEPT - 1);
  if (KEYS[place] === key) count(IDEM_HITS, 1);
  else KEYS[place] = key;
}
