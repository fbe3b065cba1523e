import type { InvariantId, LeaseSettings } from "../domain/soak.ts";
import { judgesWork } from "./parameters.ts";

const NO_EXPIRY = "the store counts no expiry that a deadline could be held against";
const NOT_FREED =
  "no store frees it: takers decide, and pickup is judged from the end of their wait";

/**
 * Why an invariant means nothing to a lock, in words; null where it is judged. What is not judged never
 * counts as held.
 *
 * | scheme | `store-exclusion` by the history | `pickup` from | not judged |
 * | --- | --- | --- | --- |
 * | `lease` | the store's clock | the store freeing it | `step-down` where the deadline waits for a request |
 * | `record` | L on the fastest clock since the last write | L on the slowest since | `slack`, `drain` |
 * | `absolute` | the asker's wall clock against the expiry | the last clock passing it | these, renewals, `recovery` |
 */
export function whyNotJudged(lease: LeaseSettings, id: InvariantId): string | null {
  const flag = lease.storedFlag || lease.tickBlocked;
  if (id === "step-down" && !judgesWork(lease)) return "leadership is a flag: work asks no clock";
  if (id === "slack" && flag) return "leadership is a flag that no deadline clears in time";
  if (lease.scheme === "lease") return null;
  if (id === "slack") return NO_EXPIRY;
  if (id === "drain") return NOT_FREED;
  if (lease.scheme === "record") return null;
  if (id === "renew-keeps-owner") return "nothing is renewed";
  if (id === "recovery") return "jobs end and others begin: no leader is meant to stay";
  return null;
}
