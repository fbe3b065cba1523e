import { durationText } from "../domain/duration.ts";
import type { InvariantId, LeaseSettings, Quirk } from "../domain/soak.ts";
import type { RunInput } from "./engine.ts";
import { timingOfLease } from "./lint-lease.ts";
import { leastMarginUs } from "./lint-mends.ts";
import { safeMarginUs } from "./settings.ts";
import { withFaults } from "./shrink-plan.ts";
import { violationOf } from "./shrink-search.ts";
import { roughly, shareText } from "./story-faults.ts";

/** One thing that could be wrong, how the run would be without it, and what to say if it was that. */
interface Suspect {
  readonly mended: (input: RunInput) => RunInput;
  readonly why: (input: RunInput) => string;
}

const QUIRKS: Readonly<Record<Quirk, string>> = {
  "dead-id-believed":
    "a request that was given up is believed when its grant arrives after all, though its release is " +
    "already on the way. An id that was given up must be dead, whatever arrives for it",
  "anchor-of-last-send":
    "a retry with the same id counts the deadline from its last send, but the store counts from the " +
    "first, which it may have granted. Keep the first send as the anchor of every retry",
  "delete-any":
    "a release frees whatever lease is held, also a newer one of somebody else. Compare the token " +
    "(or the request's id) before deleting",
  "silent-reacquire":
    "a renewal that finds the lease free takes it again, without a new token and without telling " +
    "anybody. Refuse a renewal that comes after the expiry",
  "owner-only":
    "a release compares the owner alone, so a late one frees the same owner's newer lease. Compare " +
    "incarnation and token (or the request's id), never the owner alone",
  "non-idempotent-acquire":
    "one request is granted twice: its copy arrives when the lease is free again, and nobody will " +
    "use the second grant. Remember the ids that were granted and refuse them from then on",
  "record-time-trusted":
    "a taker trusts the time that the holder wrote into the record, by the holder's clock. Count the " +
    "lease's length on the taker's own clock, from when the record was last seen to change",
  "renew-deadline-forgotten":
    "a holder whose renewals fail goes on trying and never stops leading. Stop at the renew deadline",
  "expiry-unchecked":
    "the row is taken without asking whether its expiry has passed. Make the expiry a condition of " +
    "the update",
};

/** What the settings themselves get wrong, the gravest first. */
function suspectsOf({ lease }: RunInput): readonly Suspect[] {
  const suspects: Suspect[] = lease.quirks.map((quirk) => ({
    mended: withLease({ quirks: lease.quirks.filter((other) => other !== quirk) }),
    why: () => QUIRKS[quirk],
  }));
  if (lease.storedFlag)
    suspects.push({ mended: withLease({ storedFlag: false }), why: storedFlag });
  if (lease.reading === "wall") {
    suspects.push({ mended: withLease({ reading: "monotonic" }), why: wallClock });
  }
  if (lease.anchor === "receive") {
    suspects.push({ mended: withLease({ anchor: "send" }), why: receiveAnchor });
  }
  if (lease.tickUs > 0) suspects.push({ mended: withLease({ tickUs: 0 }), why: tick });
  const margin = safeMarginUs(lease.ttlUs, lease.driftPpm);
  if (lease.marginUs < margin) {
    suspects.push({ mended: withLease({ marginUs: margin }), why: tooLittleMargin });
  }
  if (!lease.fencing) {
    suspects.push({ mended: withLease({ fencing: true }), why: noFence });
  }
  return [...suspects, ...storeSuspects(lease)];
}

/** What no client can mend: a store that forgets, or whose time jumps. */
function storeSuspects(lease: LeaseSettings): readonly Suspect[] {
  return [
    { mended: without("store-failover"), why: failover },
    {
      mended: (input) =>
        withFaults(
          input,
          input.plan.faults.map((fault) =>
            fault.kind === "store-restart" ? { ...fault, wide: false } : fault,
          ),
        ),
      why: () =>
        "the restart loses the store's state, so it grants a lease that is still running. No timing " +
        "of the client mends that: keep the state on disk (restart-loses-state off), or let the " +
        `store wait one ttl (${roughly(lease.storeTtlUs)}) before it grants again`,
    },
    {
      mended: without("store-clock-jump"),
      why: (input) => {
        const jumps = input.plan.faults.filter(({ kind }) => kind === "store-clock-jump");
        const ahead = Math.max(...jumps.map(({ maxUs }) => maxUs));
        return (
          `the store's clock jumps ahead by ${roughly(ahead)} and ends a lease that is still running. ` +
          "No margin of the client covers a clock without a bound: let the store count on a monotonic clock"
        );
      },
    },
  ];
}

function withLease(change: Partial<LeaseSettings>): (input: RunInput) => RunInput {
  return (input) => ({ ...input, lease: { ...input.lease, ...change } });
}

function without(kind: string): (input: RunInput) => RunInput {
  return (input) =>
    withFaults(
      input,
      input.plan.faults.filter((fault) => fault.kind !== kind),
    );
}

function storedFlag({ lease }: RunInput): string {
  return (
    "leadership is a stored flag that only an answer of the store clears: when the lease of " +
    `${roughly(lease.ttlUs)} ran out unheard, nothing did. Let isLeader compare the clock with the deadline`
  );
}

function wallClock({ plan }: RunInput): string {
  const back = Math.min(
    0,
    ...plan.faults.filter(({ kind }) => kind === "clock-jump").map(({ maxUs }) => maxUs),
  );
  const jumped = back < 0 ? `back by ${roughly(-back)}, and the deadline with it` : "";
  return (
    `the deadline is held against the wall clock, which jumps${jumped === "" ? "" : ` ${jumped}`}. ` +
    "No margin covers a jump without a bound: read a monotonic clock"
  );
}

function receiveAnchor({ lease }: RunInput): string {
  const needed = leastMarginUs(timingOfLease(lease));
  const late = `with replies up to ${roughly(lease.requestTimeoutUs)} late (request-timeout)`;
  const margin =
    needed === null
      ? `${late} no margin is enough`
      : `${late} this needs a margin of ${durationText(needed)}; it has ${durationText(lease.marginUs)}`;
  return (
    "the deadline is counted from the reply, but the lease runs from when the store granted it: " +
    `${margin}. Anchor it at the send time, or set margin and request-timeout (see the timing lint)`
  );
}

function tick({ lease }: RunInput): string {
  const needed = lease.tickUs + safeMarginUs(lease.ttlUs, lease.driftPpm);
  return (
    `the deadline is looked at only every ${roughly(lease.tickUs)}, so the holder may lead that much ` +
    `longer: this needs a margin of ${durationText(needed)}; it has ${durationText(lease.marginUs)}. ` +
    "Set a timer for the deadline itself, or that margin"
  );
}

function tooLittleMargin({ lease }: RunInput): string {
  const needed = durationText(safeMarginUs(lease.ttlUs, lease.driftPpm));
  return (
    `clocks may be ${shareText(lease.driftPpm)} off, and the holder's is slow against the store's: over ` +
    `a ttl of ${roughly(lease.ttlUs)} this needs a margin of ${needed}; it has ` +
    `${durationText(lease.marginUs)}. Set margin to ${needed} (auto)`
  );
}

function noFence(): string {
  return (
    "fencing is off, so the resource accepts work of an older grant after work of a newer one. No " +
    "timing keeps work from arriving late: let the resource refuse a token below the highest it has seen"
  );
}

function failover({ lease }: RunInput): string {
  const counter = lease.losesTokenCounter ? ", and the token counter with it" : "";
  return (
    `the failover loses what the replica had not seen (it lags ${roughly(lease.replicaLagUs)}): the store ` +
    `grants a lease that is still running${counter}. No timing of the client mends a store that forgets: ` +
    "grant only what a majority has stored"
  );
}

/**
 * The real cause, found by taking suspects out one by one: what the violation does not survive the
 * absence of. Several where only together they are to blame; null where nothing known is.
 */
export function causeOf(input: RunInput, invariant: InvariantId): string | null {
  const suspects = suspectsOf(input);
  const violates = (candidate: RunInput): boolean => violationOf(candidate, invariant) !== null;
  const guilty = suspects.find((suspect) => !violates(suspect.mended(input)));
  if (guilty !== undefined) return `${guilty.why(input)}.`;
  let mended = input;
  const together: string[] = [];
  for (const suspect of suspects) {
    const next = suspect.mended(mended);
    if (JSON.stringify(next) === JSON.stringify(mended)) continue;
    mended = next;
    together.push(suspect.why(input));
    if (!violates(mended)) return `${together.join(". Also, ")}.`;
  }
  return null;
}
