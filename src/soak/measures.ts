import { CAUSES, FAULT_KINDS } from "../domain/soak.ts";

/** Counters of one run. */
export const COUNT = new Float64Array(24);
export const ELECTIONS = 0;
export const RENEW_ATTEMPTS = 1;
export const RENEW_FAILURES = 2;
export const RENEW_FAILURES_RUN = 3;
export const RENEW_FAILURES_NOW = 4;
export const WORK_ATTEMPTED = 5;
export const WORK_ACCEPTED = 6;
export const REJECTED_STALE = 7;
export const ACCEPTED_STALE = 8;
export const ACCEPTED_LATE = 9;
export const IDEM_HITS = 10;
export const SWITCHES = 11;
export const EFFECTIVE_FAULTS = 12;
export const LEADERLESS_US = 13;
export const LONGEST_LEADERLESS_US = 14;
export const DOWN_WITH_CANDIDATE_US = 15;
export const LED_US = 16;
export const LEASES_RUN_OUT = 17;
export const REFUSED_RENEWALS = 18;
export const TAKEOVERS = 19;
export const EVENTS = 20;
export const MIN_SLACK_US = 21;
export const ALERT_STORMS = 22;

/** By fault kind: how often it was in effect on a holder. */
export const EFFECTIVE = new Float64Array(FAULT_KINDS.length);

/** Exact histograms in whole milliseconds, rounded up, so that memory follows their range alone. */
let takeovers: Map<number, number>[] = CAUSES.map(() => new Map());
let leaderless = new Map<number, number>();
let tenures = new Map<number, number>();
let keeping = true;

/** Sets the counters of a run to zero. */
export function clearMeasures(): void {
  COUNT.fill(0);
  COUNT[MIN_SLACK_US] = Number.POSITIVE_INFINITY;
  EFFECTIVE.fill(0);
}

/** Forgets all samples: they are collected over as many runs as their taker likes. */
export function clearSamples(): void {
  takeovers = CAUSES.map(() => new Map());
  leaderless = new Map();
  tenures = new Map();
}

/** Whether runs leave samples: a repeated one must not. */
export function keepSamples(keep: boolean): void {
  keeping = keep;
}

/** Adds to a counter. */
export function count(counter: number, by: number): void {
  COUNT[counter] = (COUNT[counter] as number) + by;
}

/** A fault of this kind was in effect on a holder. */
export function effective(kind: number): void {
  EFFECTIVE[kind] = (EFFECTIVE[kind] as number) + 1;
}

function sample(histogram: Map<number, number>, us: number): void {
  if (!keeping) return;
  const ms = Math.ceil(us / 1000);
  histogram.set(ms, (histogram.get(ms) ?? 0) + 1);
}

/** From the start of the cause to the next claim. */
export function sampleTakeover(cause: number, us: number): void {
  sample(takeovers[cause] as Map<number, number>, us);
  count(TAKEOVERS, 1);
}

/** From the end of a claim to the next. */
export function sampleLeaderless(us: number): void {
  sample(leaderless, us);
}

/** How long a claim lasted. */
export function sampleTenure(us: number): void {
  sample(tenures, us);
}

/** A histogram as data: millisecond and count by turns, ascending. */
export type Samples = readonly number[];

/** A histogram's data. */
export function samplesOf(histogram: ReadonlyMap<number, number>): Samples {
  const keys = [...histogram.keys()].sort((a, b) => a - b);
  const samples: number[] = [];
  for (const key of keys) samples.push(key, histogram.get(key) as number);
  return samples;
}

/** All samples since they were cleared. */
export function takeSamples(): {
  readonly takeover: readonly Samples[];
  readonly leaderless: Samples;
  readonly tenure: Samples;
} {
  return {
    takeover: takeovers.map(samplesOf),
    leaderless: samplesOf(leaderless),
    tenure: samplesOf(tenures),
  };
}
