import { CAUSES, FAULT_KINDS, INVARIANTS, type Witness } from "../domain/soak.ts";
import {
  COUNT,
  EFFECTIVE,
  LONGEST_LEADERLESS_US,
  MIN_SLACK_US,
  RENEW_FAILURES_RUN,
  type Samples,
  samplesOf,
} from "./measures.ts";
import { hashText } from "./random.ts";
import { EXCLUDED, gravestSighting, JUDGED, VIOLATIONS, WORST, witnessOf } from "./violations.ts";

/**
 * What some seeds came to. Plain data that workers can post; tallies merge to the same value in any
 * order and grouping. Arrays are by invariant, cause or counter.
 */
export interface SoakTally {
  readonly seeds: number;
  readonly simulatedUs: number;
  /** Sums of the seeds' digests, each mixed with its index. */
  readonly digestSums: readonly [number, number];
  readonly judged: readonly number[];
  readonly violations: readonly number[];
  readonly worstUs: readonly number[];
  readonly seedsViolated: readonly number[];
  /** The lowest index of a seed with a violation; -1 for none. */
  readonly firstSeed: readonly number[];
  readonly excluded: readonly number[];
  readonly counts: readonly number[];
  readonly effective: readonly number[];
  readonly takeover: readonly Samples[];
  readonly leaderless: Samples;
  readonly tenure: Samples;
  readonly witness: Witness | null;
}

/** No seeds at all. */
export function emptyTally(): SoakTally {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const counts = zeros(COUNT.length);
  counts[MIN_SLACK_US] = Number.POSITIVE_INFINITY;
  return {
    seeds: 0,
    simulatedUs: 0,
    digestSums: [0, 0],
    judged: zeros(INVARIANTS.length),
    violations: zeros(INVARIANTS.length),
    worstUs: zeros(INVARIANTS.length),
    seedsViolated: zeros(INVARIANTS.length),
    firstSeed: INVARIANTS.map(() => -1),
    excluded: zeros(EXCLUDED.length),
    counts,
    effective: zeros(FAULT_KINDS.length),
    takeover: CAUSES.map(() => []),
    leaderless: [],
    tenure: [],
    witness: null,
  };
}

/** The run that has just ended, as a tally of one seed, without the samples of `measures.ts`. */
export function tallyOfRun(index: number, digest: string, simulatedUs: number): SoakTally {
  const sighting = gravestSighting();
  const violations = [...VIOLATIONS];
  return {
    seeds: 1,
    simulatedUs,
    digestSums: [hashText(digest, index) >>> 0, hashText(digest, ~index) >>> 0],
    judged: [...JUDGED],
    violations,
    worstUs: [...WORST],
    seedsViolated: violations.map((number) => (number > 0 ? 1 : 0)),
    firstSeed: violations.map((number) => (number > 0 ? index : -1)),
    excluded: [...EXCLUDED],
    counts: [...COUNT],
    effective: [...EFFECTIVE],
    takeover: [],
    leaderless: [],
    tenure: [],
    witness: sighting === null ? null : witnessOf(sighting, index),
  };
}

/** Merges tallies of different seeds. */
export function mergeTallies(tallies: readonly SoakTally[]): SoakTally {
  let merged = emptyTally();
  const takeover = CAUSES.map(() => new Map<number, number>());
  const leaderless = new Map<number, number>();
  const tenure = new Map<number, number>();
  for (const tally of tallies) {
    merged = addFigures(merged, tally);
    tally.takeover.forEach((samples, cause) => {
      addSamples(takeover[cause] as Map<number, number>, samples);
    });
    addSamples(leaderless, tally.leaderless);
    addSamples(tenure, tally.tenure);
  }
  return {
    ...merged,
    takeover: takeover.map(samplesOf),
    leaderless: samplesOf(leaderless),
    tenure: samplesOf(tenure),
  };
}

function addFigures(a: SoakTally, b: SoakTally): SoakTally {
  return {
    ...a,
    seeds: a.seeds + b.seeds,
    simulatedUs: a.simulatedUs + b.simulatedUs,
    digestSums: [
      (a.digestSums[0] + b.digestSums[0]) % 4_294_967_296,
      (a.digestSums[1] + b.digestSums[1]) % 4_294_967_296,
    ],
    judged: sums(a.judged, b.judged),
    violations: sums(a.violations, b.violations),
    worstUs: a.worstUs.map((worst, place) => Math.max(worst, b.worstUs[place] as number)),
    seedsViolated: sums(a.seedsViolated, b.seedsViolated),
    firstSeed: a.firstSeed.map((first, place) => lowest(first, b.firstSeed[place] as number)),
    excluded: sums(a.excluded, b.excluded),
    counts: a.counts.map((count, place) => mergeCount(place, count, b.counts[place] as number)),
    effective: sums(a.effective, b.effective),
    witness: graver(a.witness, b.witness),
  };
}

function sums(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, place) => value + (b[place] as number));
}

function lowest(a: number, b: number): number {
  if (a === -1 || b === -1) return Math.max(a, b);
  return Math.min(a, b);
}

function mergeCount(place: number, a: number, b: number): number {
  if (place === MIN_SLACK_US) return Math.min(a, b);
  const largest = place === RENEW_FAILURES_RUN || place === LONGEST_LEADERLESS_US;
  return largest ? Math.max(a, b) : a + b;
}

function graver(a: Witness | null, b: Witness | null): Witness | null {
  if (a === null || b === null) return a ?? b;
  const byGravity = INVARIANTS.indexOf(a.invariant) - INVARIANTS.indexOf(b.invariant);
  return (byGravity === 0 ? a.seedIndex - b.seedIndex : byGravity) <= 0 ? a : b;
}

function addSamples(into: Map<number, number>, samples: Samples): void {
  for (let place = 0; place < samples.length; place += 2) {
    const ms = samples[place] as number;
    into.set(ms, (into.get(ms) ?? 0) + (samples[place + 1] as number));
  }
}
