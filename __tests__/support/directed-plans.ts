import type { Fault, LeaseSettings, RunConditions } from "../../src/domain/soak.ts";
import type { TimingFault } from "../../src/domain/timing.ts";
import {
  cutFrom,
  DELAY_US,
  type Directed,
  elapsed,
  faultAt,
  heldAt,
  mod,
  pair,
  plainNode,
  runDirected,
  times,
  trueTime,
} from "./directed.ts";

/**
 * The worst plan for each kind of client, derived from docs/timing.md: which message is held, when links
 * are cut, and how clocks and phases stand. `lengthUs` is what an unbounded overlap grows with.
 */

const D = DELAY_US;
/** How long before something the other thing happens: timers are off by a few microseconds. */
const JUST_US = 60;
/** The holder is sure to ask first. */
const FIRST_US = 2_000;

/** The first renewal of the holder: when it is sent, with nothing wrong. */
function firstRenewal(lease: LeaseSettings, conditions: RunConditions): number {
  const { history } = runDirected({ lease, faults: [], conditions });
  const sent = times(history, "n1", "renew", "invoke")[0];
  if (sent === undefined) throw new Error("the holder renews nothing");
  return sent;
}

function conditionsOf(
  lease: LeaseSettings,
  rates: { readonly holder: number; readonly others: number },
  over: {
    readonly holderOffset?: number;
    readonly storeOffset?: number;
    readonly phase?: number;
    readonly extraWait?: number;
    readonly run?: number;
    readonly otherRun?: number;
    readonly wall?: number;
  } = {},
): RunConditions {
  const wall = over.wall ?? 0;
  return {
    nodes: [
      plainNode({
        ppm: rates.holder,
        offsetUs: over.holderOffset ?? 0,
        wallErrorUs: -wall,
        runUs: over.run ?? -1,
      }),
      plainNode({
        ppm: rates.others,
        wallErrorUs: wall,
        firstSendUs: over.phase ?? Math.floor(lease.retryUs / 2),
        extraWaitUs: over.extraWait ?? 0,
        runUs: over.otherRun ?? -1,
      }),
    ],
    store: { ppm: rates.others, offsetUs: over.storeOffset ?? 0 },
  };
}

/** How long a reply may be held before its client refuses it, in true time; as asked without timeout. */
function replyDelay(lease: LeaseSettings, lengthUs: number): number {
  const most = trueTime(lease.requestTimeoutUs, -lease.driftPpm) - 2 * D - 2;
  return Math.min(most, lengthUs - D);
}

/** The first poll of a candidate that also polls at that time, by its own clock. */
function phaseFor(at: number, ppm: number, gap: number): number {
  const phase = mod(elapsed(at, ppm), gap);
  return phase < FIRST_US ? phase + gap : phase;
}

/** The plan of the greatest overlap under one kind of fault. */
export function worstOverlap(given: LeaseSettings, fault: TimingFault, lengthUs: number): Directed {
  const lease = pair(given);
  if (lease.scheme === "absolute") return worstAbsolute(lease, fault, lengthUs);
  const rates = { holder: -lease.driftPpm, others: lease.driftPpm };
  const sent = firstRenewal(lease, conditionsOf(lease, rates));
  const faults = faultsOf(lease, fault, lengthUs, sent);
  // The deadline is looked at as late as can be, and the store sweeps at once.
  const anchored = lease.anchor === "receive" ? countedFrom(lease, fault, lengthUs, sent) : sent;
  const tick = lease.tickBlocked ? 0 : lease.tickUs;
  const ends = elapsed(anchored, rates.holder) + lease.ttlUs - lease.marginUs;
  const expires = elapsed(sent + D, rates.others) + lease.storeTtlUs;
  const offsets = {
    holderOffset: tick === 0 ? 0 : mod(1 - ends, tick),
    storeOffset: lease.sweepUs === 0 ? 0 : mod(-expires, lease.sweepUs),
  };
  const extraWait = lease.scheme === "record" ? watchingGap(lease) - lease.retryUs : 0;
  const gap = lease.retryUs + extraWait;
  const opens =
    lease.scheme === "record"
      ? sent + D
      : freedAt({ lease, faults, conditions: conditionsOf(lease, rates, offsets) }, sent);
  // A poll that comes upon the lock as it opens; a few microseconds late, so that none is early.
  const phase = phaseFor(opens - D + JUST_US, rates.others, gap);
  return {
    lease,
    faults,
    conditions: conditionsOf(lease, rates, { ...offsets, phase, extraWait }),
  };
}

/** The longest of the allowed gaps that meets the end of the wait exactly. */
function watchingGap(lease: LeaseSettings): number {
  const longest = lease.retryUs + Math.floor((lease.retryUs / 1e6) * lease.jitterPpm);
  const polls = Math.ceil(lease.ttlUs / longest);
  // A timer is a microsecond late rather than early: a poll too early costs a whole gap.
  return Math.max(lease.retryUs, Math.ceil(lease.ttlUs / polls)) + 1;
}

/** When the store frees what was renewed last. */
function freedAt(directed: Directed, after: number): number {
  const { history } = runDirected(directed);
  const freed = times(history, "store", "free").find((t) => t > after);
  return freed ?? after;
}

/** From when a receive-anchored client counts. */
function countedFrom(
  lease: LeaseSettings,
  fault: TimingFault,
  lengthUs: number,
  sent: number,
): number {
  if (fault === "clock") return sent + 2 * D;
  return sent + 2 * D + replyDelay(lease, lengthUs);
}

function faultsOf(
  lease: LeaseSettings,
  fault: TimingFault,
  lengthUs: number,
  sent: number,
): readonly Fault[] {
  if (lease.storedFlag) return toldFaults(fault, lengthUs, sent);
  if (lease.tickBlocked) return blockedFaults(lease, fault, lengthUs, sent);
  if (lease.renewDeadlineUs !== null) return roundFaults(lease, fault, lengthUs, sent);
  const cut = cutFrom(sent + D + 1);
  if (lease.anchor === "send" || fault === "clock") {
    // A pause over the deadline, where a timer ends the belief.
    const ends = sent + trueTime(lease.ttlUs - lease.marginUs, -lease.driftPpm) - JUST_US;
    const stops = fault === "pause" && lease.timerFlag;
    return stops ? [cut, faultAt("pause", ends, ends + lengthUs)] : [cut];
  }
  const delay = replyDelay(lease, lengthUs);
  if (fault === "pause") return [faultAt("pause", sent + D, sent + 2 * D + delay), cut];
  return [heldAt(sent + D, "in", delay), cut];
}

/** A renewal that arrives late, or a pause just before it: belief ends with the answer. */
function toldFaults(fault: TimingFault, lengthUs: number, sent: number): readonly Fault[] {
  if (fault === "clock") return [];
  if (fault === "pause") return [faultAt("pause", sent - 1, sent + lengthUs)];
  return [heldAt(sent, "out", lengthUs - 2 * D)];
}

/**
 * A renewal answered late, or slept on; the next one refused by a store that is down, its answer held
 * until just before the deadline; and the one after it hangs.
 */
function blockedFaults(
  lease: LeaseSettings,
  fault: TimingFault,
  lengthUs: number,
  sent: number,
): readonly Fault[] {
  if (fault === "clock") return [];
  const answered = sent + D + lengthUs;
  const late =
    fault === "pause" ? faultAt("pause", sent + D, answered) : heldAt(sent + D, "in", lengthUs - D);
  const looks = answered + trueTime(lease.ttlUs, -lease.driftPpm) - 20;
  const refused = [
    faultAt("store-restart", answered, answered + 2 * D, { target: "store" }),
    heldAt(answered + D, "in", looks - answered - 2 * D),
  ];
  const again = looks + trueTime(lease.tickUs, -lease.driftPpm);
  const hangs = faultAt("delay", again - 1000, again + 1000, {
    dir: "out",
    ppm: 1_000_000,
    minUs: lengthUs - 2 * D,
    maxUs: lengthUs - 2 * D,
  });
  return [late, ...refused, hangs];
}

/** A renewal answered as late as may be, then nothing: B, and the whole of RD. */
function roundFaults(
  lease: LeaseSettings,
  fault: TimingFault,
  lengthUs: number,
  sent: number,
): readonly Fault[] {
  const cut = cutFrom(sent + D + 1);
  if (fault === "clock") return [cut];
  const delay = replyDelay(lease, Number.POSITIVE_INFINITY);
  const late = heldAt(sent + D, "in", delay);
  if (fault === "network") return [late, cut];
  const waits = sent + 2 * D + delay + trueTime(lease.renewUs, -lease.driftPpm) - 20;
  return [late, cut, faultAt("pause", waits, waits + lengthUs)];
}

/** The writer's clock is behind and the taker's ahead, each by all of the error. */
function worstAbsolute(lease: LeaseSettings, fault: TimingFault, lengthUs: number): Directed {
  const rates = { holder: 0, others: 0 };
  const run = lease.storedFlag ? lengthUs : 10 * lease.ttlUs;
  const wall = lease.wallOffsetUs;
  const asked = 1_000;
  const ends = asked + lease.ttlUs - JUST_US;
  const phase = phaseFor(asked + lease.ttlUs - 2 * wall + JUST_US, 0, lease.retryUs);
  const stops = fault === "pause" && lease.timerFlag;
  // The taker's own job outlasts the holder's by a little: one pair is measured, not a chain.
  const otherRun = lease.storedFlag ? run - lease.ttlUs + 2 * wall + 100_000 : run;
  return {
    lease,
    faults: stops ? [faultAt("pause", ends, ends + lengthUs)] : [],
    conditions: conditionsOf(lease, rates, { phase, run, wall, otherRun }),
  };
}

/** The plan of the longest takeover: a crash just after a renewal, and a poll just too early. */
export function worstTakeover(given: LeaseSettings): Directed & { readonly crashUs: number } {
  const lease = pair(given);
  const rates = { holder: 0, others: -lease.driftPpm };
  if (lease.scheme === "absolute") return worstAbsoluteTakeover(lease);
  const sent = firstRenewal(lease, conditionsOf(lease, rates));
  const crashUs = sent + D + 1;
  const faults = [faultAt("crash", crashUs, 600_000_000)];
  const longest = lease.retryUs + Math.floor((lease.retryUs / 1e6) * lease.jitterPpm);
  const expires = elapsed(sent + D, rates.others) + lease.storeTtlUs;
  const storeOffset = lease.sweepUs === 0 ? 0 : mod(1 - expires, lease.sweepUs);
  if (lease.scheme === "record") {
    // A poll just before the last change, and one just before the end of the wait.
    const gap = Math.floor(lease.ttlUs / Math.ceil(lease.ttlUs / longest + 0.0001)) - 2;
    const waits = Math.max(lease.retryUs, Math.min(longest, gap));
    const phase = phaseFor(sent - JUST_US, rates.others, waits);
    const extraWait = waits - lease.retryUs;
    return { lease, faults, conditions: conditionsOf(lease, rates, { phase, extraWait }), crashUs };
  }
  const extraWait = longest - lease.retryUs;
  const freed = freedAt(
    { lease, faults, conditions: conditionsOf(lease, rates, { storeOffset, extraWait }) },
    crashUs,
  );
  const phase = phaseFor(freed - D - JUST_US, rates.others, longest);
  const conditions = conditionsOf(lease, rates, { storeOffset, phase, extraWait });
  return { lease, faults, conditions, crashUs };
}

/** The writer's clock is ahead and the taker's behind. */
function worstAbsoluteTakeover(lease: LeaseSettings): Directed & { readonly crashUs: number } {
  const crashUs = 1_000 + 2 * D + 1;
  const wall = lease.wallOffsetUs;
  const rate = -lease.driftPpm;
  const opens = 1_000 + lease.ttlUs + 2 * wall;
  const conditions = conditionsOf(
    lease,
    { holder: 0, others: rate },
    {
      phase: phaseFor(opens - JUST_US, rate, lease.retryUs),
      run: 10 * lease.ttlUs,
      wall: -wall,
    },
  );
  return {
    lease,
    faults: [faultAt("crash", crashUs, 600_000_000)],
    conditions,
    crashUs,
  };
}
