import { floorPercent, NOT_AVAILABLE, pointsBetween, pointsText } from "../domain/ratio.ts";
import {
  type CoverageSection,
  decidingGates,
  type Report,
  type SoakReport,
} from "../domain/report.ts";
import { clipped, oneLine } from "../text/visible.ts";

/** Where the report's files are, as absolute paths. */
export interface ReportFiles {
  readonly folder: string;
  readonly markdown: string;
  readonly json: string;
}

const PERCENT_DIGITS = 2;
const REASON_LENGTH_MAX = 1000;

/** The step's outputs (contract §1) by name, in the order of `action.yml`. Empty where unknown. */
export function outputsOf(
  report: Report,
  files: ReportFiles,
  commentUrl: string,
): ReadonlyMap<string, string> {
  return new Map([
    ["verdict", report.verdict],
    ["reason", clipped(oneLine(report.reason), REASON_LENGTH_MAX)],
    ["report-md", files.markdown],
    ["report-json", files.json],
    ["report-dir", files.folder],
    ...coverageOutputs(report.coverage),
    ["tests-total", count(report.tests?.total)],
    ["tests-failed", count(report.tests?.failed)],
    ["tests-added", count(report.tests?.added?.length)],
    ["tests-regressed", count(report.tests?.regressed?.length)],
    [
      "gates-failed",
      String(decidingGates(report).filter(({ verdict }) => verdict === "fail").length),
    ],
    // A demonstration shows what a soak is; it says nothing about this repository.
    ...soakOutputs(report.demonstration === null ? report.soak : null),
    ["comment-url", commentUrl],
  ]);
}

type Output = readonly [name: string, value: string];

function coverageOutputs(coverage: CoverageSection | null): readonly Output[] {
  const headline = coverage?.headline;
  const now = headline === undefined ? undefined : coverage?.total[headline];
  const before = headline === undefined ? undefined : coverage?.baseline.total[headline];
  const patch = headline === undefined ? undefined : coverage?.patch?.totals[headline];
  const delta = now === undefined || before === undefined ? null : pointsBetween(before, now);
  const percent = (ratio: typeof now) => {
    const text = ratio === undefined ? NOT_AVAILABLE : floorPercent(ratio, PERCENT_DIGITS);
    return text === NOT_AVAILABLE ? "" : text;
  };
  return [
    ["coverage", percent(now)],
    ["coverage-measure", now === undefined ? "" : (headline ?? "")],
    ["coverage-covered", count(now?.covered)],
    ["coverage-total", count(now?.total)],
    // People read U+2212; programs that do arithmetic do not.
    ["coverage-delta", delta === null ? "" : pointsText(delta).replace("\u2212", "-")],
    ["patch-coverage", percent(patch)],
    ["baseline-commit", coverage?.baseline.commit ?? ""],
    ["baseline-state", coverage?.baseline.state ?? ""],
  ];
}

function soakOutputs(soak: SoakReport | null): readonly Output[] {
  const runs = soak?.runs ?? [];
  const takeovers = runs.flatMap(({ metrics }) =>
    Object.values(metrics.takeoverUs).flatMap(({ p99 }) => p99 ?? []),
  );
  return [
    ["soak-verdict", soak?.verdict ?? ""],
    ["takeover-p99-ms", worstMs(takeovers)],
    ["overlap-ms", worstMs(runs.map(({ metrics }) => metrics.overlapUs))],
  ];
}

/** The largest, in whole milliseconds rounded up: an overlap of 1 µs is not none. */
function worstMs(timesUs: readonly number[]): string {
  if (timesUs.length === 0) return "";
  return String(Math.ceil(timesUs.reduce((worst, time) => Math.max(worst, time)) / 1000));
}

function count(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
