import { CAUSES } from "../domain/soak.ts";

/** What a measure is counted in: it decides which values can be compared with it. */
export type MeasureUnit = "percent" | "count" | "points" | "duration" | "word";

/** One thing a subject can be asked for. */
export interface Measure {
  readonly name: string;
  readonly unit: MeasureUnit;
  /** The words it can be compared with; only for unit `word`. */
  readonly words?: readonly string[];
  /** Whether it can be below zero. */
  readonly signed?: boolean;
}

/** Measures of coverage subjects. `percent` is what a line without a measure means. */
export const COVERAGE_MEASURES: readonly Measure[] = [
  { name: "percent", unit: "percent" },
  { name: "uncovered", unit: "count" },
  { name: "delta", unit: "points", signed: true },
  { name: "drop", unit: "points", signed: true },
];

/** Measures of `tests`. */
export const TESTS_MEASURES: readonly Measure[] = [
  { name: "failed", unit: "count" },
  { name: "regressed", unit: "count" },
  { name: "added", unit: "count" },
  { name: "removed", unit: "count" },
  { name: "skipped", unit: "count" },
  { name: "flaky", unit: "count" },
  { name: "total", unit: "count" },
  { name: "duration", unit: "duration" },
];

/** The measure of `test "name"`, which is not written. */
export const TEST_MEASURE: Measure = { name: "outcome", unit: "word", words: ["passed"] };

/** Measures of `drill`. */
export const DRILL_MEASURES: readonly Measure[] = [
  { name: "result", unit: "word", words: ["OK", "FAIL"] },
  { name: "takeover", unit: "duration" },
  { name: "idem-hits", unit: "count" },
  { name: "alert-storms", unit: "count" },
];

/** Figures of a takeover's distribution. */
export const TAKEOVER_STATISTICS = ["p50", "p95", "p99", "max"] as const;
export type TakeoverStatistic = (typeof TAKEOVER_STATISTICS)[number];

/** Measures of `soak`, but for the takeovers. */
const SOAK_PLAIN_MEASURES: readonly Measure[] = [
  { name: "verdict", unit: "word", words: ["pass", "fail"] },
  { name: "overlap", unit: "duration" },
  { name: "accepted-stale", unit: "count" },
  { name: "min-slack", unit: "duration", signed: true },
  { name: "availability", unit: "percent" },
  { name: "elections", unit: "count" },
  { name: "renew-failures", unit: "count" },
  { name: "idem-hits", unit: "count" },
];

/** All measures of `soak`: the plain ones, `takeover.p99` and `takeover.crash.p99`. */
export const SOAK_MEASURES: readonly Measure[] = [
  ...SOAK_PLAIN_MEASURES,
  ...["takeover", ...CAUSES.map((cause) => `takeover.${cause}`)].flatMap((prefix) =>
    TAKEOVER_STATISTICS.map(
      (statistic): Measure => ({ name: `${prefix}.${statistic}`, unit: "duration" }),
    ),
  ),
];
