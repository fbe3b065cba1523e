import type { Fraction } from "../domain/decimal.ts";
import { durationText } from "../domain/duration.ts";
import { percentOf, percentText, type Ratio } from "../domain/ratio.ts";
import type { Distribution, SoakRun } from "../domain/soak-run.ts";
import { type Bound, decided, type Judgement, satisfies, whole } from "./judgement.ts";
import type { TakeoverStatistic } from "./measures.ts";
import { oneLine } from "./words.ts";

/** One number that a run gives for a measure. */
export interface Figure {
  /** Null where it cannot be told; then `reason` says why. */
  readonly value: Fraction | null;
  /** An upper bound where `value` is null; null where there is none, or none may be used. */
  readonly most: Fraction | null;
  /** Written out, with the cause and the scenario where there are several. */
  readonly text: (bound: Bound) => string;
  /** How far a failing figure is from its bound. */
  readonly distance: (bound: Bound) => string;
  readonly reason: string;
}

/** Holds a figure whose value is known against the bound. */
export function figureJudgement(figure: Figure, bound: Bound): Judgement {
  if (figure.value === null) throw new Error("a figure without a value: callers filter these");
  return decided(satisfies(figure.value, bound), figure.text(bound), figure.distance(bound));
}

/** What a run says of a measure: one figure, or for a bare `takeover.p99` one for each cause. */
export function figuresOf(measure: string, run: SoakRun, named: boolean): readonly Figure[] {
  const suffix = named ? ` in ${oneLine(run.scenario)}` : "";
  const { metrics } = run;
  switch (measure) {
    case "overlap":
      return [time(metrics.overlapUs, suffix)];
    case "min-slack":
      return [time(metrics.minSlackUs, suffix, `no claim was ever open${suffix}`)];
    case "accepted-stale":
      return [count(metrics.work.acceptedStale, suffix)];
    case "elections":
      return [count(metrics.elections, suffix)];
    case "renew-failures":
      return [count(metrics.renewFailures, suffix)];
    case "idem-hits":
      return [count(metrics.idemHits, suffix)];
    case "availability":
      return [availability(run, suffix)];
    default:
      return takeovers(measure.split(".").slice(1), run, suffix);
  }
}

function takeovers(words: readonly string[], run: SoakRun, suffix: string): readonly Figure[] {
  const statistic = words.at(-1) as TakeoverStatistic;
  const causes = new Map(Object.entries(run.metrics.takeoverUs));
  if (words.length === 2) {
    const cause = words[0] as string;
    return [{ ...takeover(cause, causes.get(cause), statistic, suffix), most: null }];
  }
  const seen = [...causes].filter(([, distribution]) => distribution.n > 0);
  const figures = seen.map(([cause, distribution]) =>
    takeover(cause, distribution, statistic, suffix),
  );
  // Largest samples of rare causes bound them, but a percentile must come from somewhere.
  if (figures.some((figure) => figure.value !== null)) return figures;
  const reason = `too few takeovers for a ${statistic}${suffix}: no cause has 20`;
  const none: Figure = { ...time(null, suffix, reason), most: null };
  return [none];
}

function takeover(
  cause: string,
  distribution: Distribution | undefined,
  statistic: TakeoverStatistic,
  suffix: string,
): Figure {
  const after = ` after ${cause}${suffix}`;
  if (distribution === undefined || distribution.n === 0) {
    return time(null, after, `no takeover was seen${after}`);
  }
  const reason = `only ${distribution.n} takeovers${after}: a ${statistic} needs 20`;
  const figure = time(distribution[statistic], `${after}, n=${distribution.n}`, reason);
  return { ...figure, most: whole(distribution.max) };
}

function time(us: number | null, suffix: string, reason = ""): Figure {
  return {
    value: us === null ? null : whole(us),
    most: null,
    text: () => `${durationText(us ?? 0)}${suffix}`,
    distance: ({ value }) => {
      const over = (us ?? 0) - Number(value.units);
      return over === 0
        ? "exactly the bound"
        : `${durationText(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
    },
    reason,
  };
}

function count(number: number, suffix: string): Figure {
  return {
    value: whole(number),
    most: null,
    text: () => `${number}${suffix}`,
    distance: ({ value }) => {
      const over = number - Number(value.units);
      return over > 0 ? `${over} too many` : over < 0 ? `${-over} too few` : "exactly the bound";
    },
    reason: "",
  };
}

/** Time with a leader, of the time that had one or could have had one. */
function availability(run: SoakRun, suffix: string): Figure {
  const { downUs, ofUs } = run.metrics.availability;
  const ratio: Ratio = { covered: ofUs - downUs, total: ofUs };
  const down = `${durationText(downUs)} leaderless of ${durationText(ofUs)}`;
  return {
    value: ofUs === 0 ? null : percentOf(ratio),
    most: null,
    text: ({ value }) => `${percentText(ratio, value)}: ${down}${suffix}`,
    distance: () => down,
    reason: `nobody could have led${suffix}: there is no time to count`,
  };
}
