import { durationText } from "./duration.ts";
import type { InvariantId } from "./soak.ts";

/** What a violation of the given size comes to, in words. */
export function violationText(id: InvariantId, sizeUs: number): string {
  const size = rounded(sizeUs);
  switch (id) {
    case "belief-exclusion":
      return `two leaders for ${size}`;
    case "store-exclusion":
      return `granted while another lease had ${size} to run`;
    case "stale-work":
      return `stale work accepted ${size} after newer work`;
    case "token-order":
      return "a token or request id was granted twice or out of order";
    case "renew-keeps-owner":
      return `a lease was renewed that was not the asker's or had run out (${size})`;
    case "release-by-holder":
      return "a release freed another's lease";
    case "step-down":
      return `work passed its check ${size} past the deadline`;
    case "slack":
      return `a deadline lay ${size} behind the store's expiry`;
    case "recovery":
      return "no single stable leader in the calm";
    case "drain":
      return `a lease was free ${size} later than the bound`;
    case "pickup":
      return `a free lease was granted ${size} later than the bound`;
    case "determinism":
      return "a repeated run ended at another digest";
  }
}

/** Whole milliseconds, rounded up: a violation never reads as 0. */
function rounded(us: number): string {
  return durationText(Math.ceil(us / 1000) * 1000);
}
