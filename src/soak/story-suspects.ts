import { durationText } from "../domain/duration.ts";
import type { LeaseSettings, Quirk } from "../domain/soak.ts";
import type { TimingPreset } from "../domain/timing.ts";
import type { RunInput } from "./engine.ts";
import { lintTiming } from "./lint.ts";
import { hangs, timingOfLease } from "./lint-lease.ts";
import { leastMarginUs } from "./lint-mends.ts";
import { roughly, shareText } from "./story-faults.ts";
import { type Suspect, withLease } from "./story-suspect.ts";
import { absoluteSuspects } from "./story-suspects-absolute.ts";
import { asleep, observer } from "./story-suspects-holder.ts";
import { storeSuspects } from "./story-suspects-store.ts";

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

/** What could be wrong with a run, the gravest first. The preset lends its library's words. */
export function suspectsOf({ lease }: RunInput, preset: TimingPreset | null): readonly Suspect[] {
  const suspects: Suspect[] = lease.quirks.map((quirk) => ({
    mended: withLease({ quirks: lease.quirks.filter((other) => other !== quirk) }),
    why: () => QUIRKS[quirk],
  }));
  suspects.push(...clientSuspects(lease, preset));
  if (!lease.fencing) suspects.push({ mended: withLease({ fencing: true }), why: noFence });
  return [...suspects, ...storeSuspects(lease)];
}

function clientSuspects(lease: LeaseSettings, preset: TimingPreset | null): readonly Suspect[] {
  if (lease.scheme === "absolute") return absoluteSuspects(lease, preset);
  const suspects: Suspect[] = [];
  const suspect = (change: Partial<LeaseSettings>, why: Suspect["why"]): void => {
    suspects.push({ mended: withLease(change), why });
  };
  if (lease.storedFlag) suspect({ storedFlag: false }, (input) => storedFlag(input, preset));
  if (lease.reading === "wall") suspect({ reading: "monotonic" }, wallClock);
  const observed = observer(lease, preset);
  if (observed !== null) suspects.push(observed);
  if (lease.renewDeadlineUs === null) {
    if (lease.anchor === "receive") {
      suspect({ anchor: "send" }, (input) => receiveAnchor(input, preset));
    }
    if (lease.tickBlocked) suspect({ tickBlocked: false }, hanging);
    if (lease.tickUs > 0) suspect({ tickUs: 0 }, (input) => tick(input, preset));
    const margin = driftMarginUs(lease);
    if (lease.marginUs < margin) {
      suspect({ marginUs: margin }, (input) => tooLittleMargin(input, preset));
    }
  }
  if (lease.timerFlag) suspects.push(asleep(lease, preset));
  return suspects;
}

/** The margin that drift alone needs: replies are prompt and the deadline is looked at in time. */
function driftMarginUs(lease: LeaseSettings): number {
  const prompt = { ...lease, anchor: "send", tickUs: 0, tickBlocked: false } as const;
  return leastMarginUs(timingOfLease(prompt)) ?? 0;
}

/** `this needs a margin of 2 s; it has 0 ms`. */
function needs(neededUs: number, { marginUs }: LeaseSettings): string {
  return `this needs a margin of ${durationText(neededUs)}; it has ${durationText(marginUs)}`;
}

/** Whether the client is one's own to change; a library without the setting is as it is. */
function isOwn(preset: TimingPreset | null): boolean {
  return preset === null || preset.names.marginUs !== undefined;
}

/** What is left to do where the library has no setting for it. */
function yourself(does: string): string {
  return `The library has no setting for that: ${does} before each write, and let the resource refuse an old fencing token`;
}

const STOP_EARLIER = yourself("stop that much earlier yourself");

function storedFlag({ lease }: RunInput, preset: TimingPreset | null): string {
  const name = preset?.names.stepDown;
  const flag = name === undefined ? "leadership is a stored flag" : `${name} is a stored flag`;
  const mend =
    name === undefined
      ? "Let isLeader compare the clock with the deadline"
      : yourself("compare the clock with the deadline yourself");
  const over =
    lease.scheme === "record"
      ? `when nobody had heard of the record for ${roughly(lease.ttlUs)}`
      : `when the lease of ${roughly(lease.ttlUs)} ran out unheard`;
  return `${flag} that only an answer of the store clears: ${over}, nothing did. ${mend}`;
}

function wallClock({ plan }: RunInput): string {
  const back = Math.min(
    0,
    ...plan.faults.filter(({ kind }) => kind === "clock-jump").map(({ maxUs }) => maxUs),
  );
  const jumps = back < 0 ? `jumps back by ${roughly(-back)}, and the deadline with it` : "jumps";
  return (
    `the deadline is held against the wall clock, which ${jumps}. ` +
    "No margin covers a jump without a bound: read a monotonic clock"
  );
}

function receiveAnchor({ lease }: RunInput, preset: TimingPreset | null): string {
  const counted =
    "the deadline is counted from the reply, but the lease runs from when the store granted it";
  const needed = leastMarginUs(timingOfLease({ ...lease, tickUs: 0, tickBlocked: false }));
  const late = hangs(lease)
    ? "nothing gives a request up, so a reply may be late without a bound, and no margin is enough"
    : `with replies up to ${roughly(lease.requestTimeoutUs)} late (request-timeout) ` +
      (needed === null ? "no margin is enough" : needs(needed, lease));
  const mend = isOwn(preset)
    ? "Anchor it at the send time, or set margin and request-timeout (see the timing lint)"
    : yourself("hold a deadline counted from before the request against the clock yourself");
  return `${counted}: ${late}. ${mend}`;
}

/** A renewal without an answer keeps the client from looking at its deadline. */
function hanging({ lease }: RunInput): string {
  const network = lintTiming(timingOfLease(lease)).classes.find(({ fault }) => fault === "network");
  const timeout = network?.mends.find(({ knob }) => knob === "requestTimeoutUs");
  const tolerated = network?.toleratedUs ?? null;
  const gives = hangs(lease)
    ? `nothing gives it up but the transport (after ${roughly(lease.requestTimeoutUs)})`
    : `it is given up after ${roughly(lease.requestTimeoutUs)} (request-timeout)`;
  const safe =
    typeof tolerated === "number" && tolerated > 0
      ? `. It is safe only while a late reply and a hanging request add up to at most ${durationText(tolerated)}`
      : "";
  const advice =
    timeout === undefined
      ? "Look at the deadline while a request is under way, too"
      : `Give requests up after at most ${durationText(Number(timeout.value))}`;
  return (
    "the deadline is looked at only between two requests, and a request that hangs keeps the client " +
    `from looking: ${gives}${safe}. ${advice}`
  );
}

function tick({ lease }: RunInput, preset: TimingPreset | null): string {
  const { tickUs } = lease;
  const needed = tickUs + driftMarginUs(lease);
  const mend = isOwn(preset) ? "Set a timer for the deadline itself, or that margin" : STOP_EARLIER;
  return (
    `the deadline is looked at only every ${roughly(tickUs)}, so the holder may lead that much ` +
    `longer: ${needs(needed, lease)}. ${mend}`
  );
}

function tooLittleMargin({ lease }: RunInput, preset: TimingPreset | null): string {
  const needed = driftMarginUs(lease);
  const other = lease.scheme === "record" ? "a taker's" : "the store's";
  const name = preset?.names.ttlUs ?? "ttl";
  const mend = isOwn(preset) ? `Set margin to ${durationText(needed)} (auto)` : STOP_EARLIER;
  return (
    `clocks may be ${shareText(lease.driftPpm)} off, and the holder's is slow against ${other}: over ` +
    `a ${name} of ${roughly(lease.ttlUs)} ${needs(needed, lease)}. ${mend}`
  );
}

function noFence(): string {
  return (
    "fencing is off, so the resource accepts work of an older grant after work of a newer one. No " +
    "timing keeps work from arriving late: let the resource refuse a token below the highest it has seen"
  );
}
