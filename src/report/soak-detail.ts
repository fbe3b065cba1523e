import { durationText } from "../domain/duration.ts";
import { floorPercent } from "../domain/ratio.ts";
import type { LeaseSettings } from "../domain/soak.ts";
import type { InvariantResult, SoakRun } from "../domain/soak-run.ts";
import type { TimingLint } from "../domain/timing.ts";
import {
  counted,
  countText,
  ppmText,
  roundedDuration,
  secondsText,
  unbroken,
} from "../text/numbers.ts";
import { type Block, type Content, code, fold, joined, mark, paragraph } from "./document.ts";
import { scenarioName } from "./soak-run.ts";

/** Figures of one soak, folded: takeover by cause, what was proved, the timing. */
export function soakDetail(run: SoakRun): Block {
  const name = scenarioName(run);
  return fold(
    ["Soak in detail", ...(name.length === 0 ? [] : [": ", ...name])],
    [...takeovers(run), ...judgements(run), paragraph(...facts(run)), paragraph(...timing(run))],
  );
}

function takeovers(run: SoakRun): readonly Block[] {
  const rows = Object.keys(run.metrics.takeoverUs).flatMap((cause): Content[][] => {
    const found = run.metrics.takeoverUs[cause];
    if (found === undefined || found.n === 0) return [];
    const { n, p50, p95, p99, max } = found;
    return [[[cause], [countText(n)], ...[p50, p95, p99, max].map((us) => [seconds(us)])]];
  });
  if (rows.length === 0) return [];
  const right = (title: string): { title: string; align: "right" } => ({ title, align: "right" });
  return [
    {
      kind: "table",
      columns: [
        { title: "Takeover after", align: "left" },
        ...["n", "p50", "p95", "p99", "max"].map(right),
      ],
      rows,
    },
  ];
}

function seconds(us: number | null): string {
  return us === null ? "\u2014" : secondsText(us);
}

/** Invariants that did not simply hold: violated, waived, unknown, or never put to the test. */
function judgements(run: SoakRun): readonly Block[] {
  const rows = run.invariants.filter(
    ({ verdict, judged, violations, waived }) =>
      verdict !== "pass" || judged === 0 || violations > 0 || waived !== null,
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { title: "Invariant", align: "left" },
        { title: "Judged", align: "right" },
        { title: "Violated", align: "right" },
        { title: "Seeds", align: "right" },
        { title: "Worst", align: "right" },
        { title: "", align: "left" },
      ],
      rows: rows.map(invariantRow),
    },
  ];
}

function invariantRow(result: InvariantResult): Content[] {
  const status: Content =
    result.waived !== null
      ? [mark("warn"), ` waived: ${result.waived}`]
      : result.notJudged !== undefined
        ? [mark("open"), ` not judged: ${result.notJudged}`]
        : result.judged === 0
          ? [mark("open"), " never put to the test"]
          : result.verdict === "fail"
            ? [mark("fail"), " violated"]
            : [result.verdict];
  return [
    [code(result.id)],
    [countText(result.judged)],
    [countText(result.violations)],
    [countText(result.seedsViolated)],
    [result.violations === 0 ? "\u2014" : roundedDuration(result.worstUs)],
    status,
  ];
}

function facts(run: SoakRun): Content {
  const { metrics, probes, canaries } = run;
  const { work, availability } = metrics;
  const stale = work.rejectedStale + work.acceptedLate + work.acceptedStale;
  const effective = Object.values(probes.effective);
  const down = { covered: availability.downUs, total: availability.ofUs };
  return joined(
    [
      metrics.minSlackUs === null ? [] : [`least slack ${roundedDuration(metrics.minSlackUs)}`],
      [`overlap ${roundedDuration(metrics.overlapUs)}`],
      availability.ofUs === 0
        ? []
        : [
            `leaderless ${floorPercent(down)}% of reachable time, longest ${secondsText(metrics.longestLeaderlessUs)}`,
          ],
      [
        `stale writes ${countText(stale)} sent, ${countText(work.rejectedStale)} refused, ` +
          `${countText(work.acceptedLate)} before the successor's first write, ` +
          `${countText(work.acceptedStale)} accepted after it`,
      ],
      [`canaries ${canaries.filter(({ caught }) => caught).length}/${canaries.length} caught`],
      [`probes ${effective.filter((count) => count > 0).length}/${effective.length} hit`],
      ...probes.missed.map((missed): Content => [missed]),
      ...windowsText(run),
      [`${counted(metrics.elections, "election")}`],
      ["digest ", code(run.digest)],
    ],
    " · ",
  );
}

/** Windows that were judged, and those that were not, by reason. */
function windowsText(run: SoakRun): readonly Content[] {
  return run.invariants.flatMap(({ id, judged, excluded }): Content[] => {
    const reasons = Object.entries(excluded).map(([why, count]) => `${countText(count)} ${why}`);
    if (reasons.length === 0) return [];
    return [[`${id} judged ${countText(judged)} times, left out: ${reasons.join(", ")}`]];
  });
}

function timing(run: SoakRun): Content {
  const { lint } = run;
  return [
    "Timing: ",
    ...joined(
      [[settingsText(run.settings)], ...(lint === undefined ? [] : lintTexts(lint))],
      " · ",
    ),
  ];
}

function settingsText(settings: LeaseSettings): string {
  const { scheme, anchor, ttlUs, renewUs, renewDeadlineUs, retryUs, marginUs, driftPpm } = settings;
  if (scheme === "absolute") {
    const { wallOffsetUs, runUs } = settings;
    return (
      `expiry by wall clocks within ${shown(wallOffsetUs)}, at most ${shown(ttlUs)}, ` +
      `retry ${shown(retryUs)}, margin ${shown(marginUs)}, jobs of up to ${shown(runUs)}`
    );
  }
  if (renewDeadlineUs !== null) {
    return (
      `observed record, ttl ${shown(ttlUs)}, renew after ${shown(renewUs)} for up to ` +
      `${shown(renewDeadlineUs)}, retry ${shown(retryUs)}, clock drift ${ppmText(driftPpm)}`
    );
  }
  return (
    `${scheme === "record" ? "observed record, " : ""}${anchor}-anchored, ttl ${shown(ttlUs)}, renew ${shown(renewUs)}, retry ${shown(retryUs)}, ` +
    `margin ${shown(marginUs)}, clock drift ${ppmText(driftPpm)}`
  );
}

function lintTexts(lint: TimingLint): Content[] {
  return [
    [`${counted(lint.renewAttempts.failing, "renewal")} fit before the deadline`],
    [`takeover ${shown(lint.takeover.leastUs)} to ${shown(lint.takeover.worstUs)}`],
  ];
}

function shown(us: number): string {
  return unbroken(durationText(us));
}
