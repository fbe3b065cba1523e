import { durationText } from "../domain/duration.ts";
import type { FixedSettings } from "./lint-overlap.ts";

/** Why no holder could keep a lock, and what would mend it. */
export interface Unworkable {
  readonly found: string;
  readonly advice: string;
}

/** Whether the settings are a lock at all: a holder can renew before it has to stop. */
export function isWorkable(settings: FixedSettings): boolean {
  return whyUnworkable(settings) === null;
}

/** Why the settings are no lock; null where they are one. */
export function whyUnworkable(settings: FixedSettings): Unworkable | null {
  const { ttlUs: ttl, marginUs: margin, storeTtlUs: store, renewDeadlineUs: deadline } = settings;
  if (margin >= ttl) {
    return {
      found: `margin (${durationText(margin)}) leaves nothing of the ttl (${durationText(ttl)})`,
      advice: "lengthen ttl, or lessen margin",
    };
  }
  if (store !== null && store < ttl) {
    return {
      found: `the store keeps a lease ${durationText(store)}, its client counts on ${durationText(ttl)}`,
      advice: `set ttl to at most ${durationText(store)}`,
    };
  }
  return deadline === null ? lateRenewal(settings) : misplacedDeadline(settings, deadline);
}

function lateRenewal({ renewUs: renew, ttlUs, marginUs }: FixedSettings): Unworkable | null {
  const usable = ttlUs - marginUs;
  if (renew === null || renew < usable) return null;
  return {
    found: `a renewal every ${durationText(renew)} comes after the deadline, ${durationText(usable)} from the grant`,
    advice: `set renew below ${durationText(usable)}, or lengthen ttl`,
  };
}

/**
 * What client-go refuses to start with.
 *
 * Source: k8s.io/client-go tools/leaderelection/leaderelection.go, NewLeaderElector.
 */
function misplacedDeadline(
  { ttlUs: ttl, retryUs, jitterPpm }: FixedSettings,
  deadline: number,
): Unworkable | null {
  if (deadline >= ttl) {
    return {
      found: `renew-deadline (${durationText(deadline)}) is not shorter than the ttl (${durationText(ttl)})`,
      advice: `set renew-deadline below ${durationText(ttl)}, or lengthen ttl`,
    };
  }
  const jittered = Number((BigInt(retryUs) * BigInt(jitterPpm)) / 1_000_000n);
  if (deadline > jittered) return null;
  return {
    found: `renew-deadline (${durationText(deadline)}) is not longer than retry × jitter (${durationText(jittered)})`,
    advice: `set renew-deadline above ${durationText(jittered)}, or lessen retry`,
  };
}
