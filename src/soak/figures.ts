import { CAUSES } from "../domain/soak.ts";
import type { Distribution, SoakMetrics } from "../domain/soak-run.ts";
import * as counter from "./measures.ts";
import type { SoakTally } from "./tally.ts";

/** Fewest samples of which a percentile is stated. */
const SAMPLES_MIN = 20;

/** Percentiles of a histogram by nearest rank; null without samples. */
export function distribution(samples: counter.Samples): Distribution | null {
  let n = 0;
  for (let place = 1; place < samples.length; place += 2) n += samples[place] as number;
  if (n === 0) return null;
  const rank = (percent: number): number | null =>
    n < SAMPLES_MIN ? null : atRank(samples, Math.ceil((n * percent) / 100));
  const max = samples[samples.length - 2] as number;
  return { n, p50: rank(50), p95: rank(95), p99: rank(99), max: max * 1000 };
}

function atRank(samples: counter.Samples, rank: number): number {
  let seen = 0;
  for (let place = 0; place < samples.length; place += 2) {
    seen += samples[place + 1] as number;
    if (seen >= rank) return (samples[place] as number) * 1000;
  }
  throw new Error(`no sample of rank ${rank}: ranks end at the number of samples`);
}

/** The figures of a soak. */
export function figuresOf(tally: SoakTally): SoakMetrics {
  const of = (which: number): number => tally.counts[which] as number;
  const takeovers = CAUSES.flatMap((cause, place) => {
    const found = distribution(tally.takeover[place] ?? []);
    return found === null ? [] : [[cause, found] as const];
  });
  const slack = of(counter.MIN_SLACK_US);
  return {
    takeoverUs: Object.fromEntries(takeovers),
    leaderless: distribution(tally.leaderless),
    tenure: distribution(tally.tenure),
    overlapUs: tally.worstUs[0] as number,
    minSlackUs: Number.isFinite(slack) ? slack : null,
    work: {
      attempted: of(counter.WORK_ATTEMPTED),
      accepted: of(counter.WORK_ACCEPTED),
      rejectedStale: of(counter.REJECTED_STALE),
      acceptedStale: of(counter.ACCEPTED_STALE),
      acceptedLate: of(counter.ACCEPTED_LATE),
    },
    elections: of(counter.ELECTIONS),
    renewAttempts: of(counter.RENEW_ATTEMPTS),
    renewFailures: of(counter.RENEW_FAILURES),
    renewFailuresRun: of(counter.RENEW_FAILURES_RUN),
    idemHits: of(counter.IDEM_HITS),
    alertStorms: of(counter.ALERT_STORMS),
    leaderlessUs: of(counter.LEADERLESS_US),
    longestLeaderlessUs: of(counter.LONGEST_LEADERLESS_US),
    availability: {
      downUs: of(counter.DOWN_WITH_CANDIDATE_US),
      ofUs: of(counter.DOWN_WITH_CANDIDATE_US) + of(counter.LED_US),
    },
  };
}
