import type { Verdict } from "../domain/gate.ts";
import { percentText } from "../domain/ratio.ts";
import type { Demonstration, MilestoneSection, Report, SoakReport } from "../domain/report.ts";
import { violationText } from "../domain/violation.ts";
import { counted } from "../text/numbers.ts";
import {
  type Block,
  type Content,
  code,
  type Inline,
  joined,
  list,
  type Mark,
  mark,
  paragraph,
  strong,
} from "./document.ts";
import { failureCount } from "./failures.ts";
import { commitLink, deltaText, withNames } from "./figures.ts";

const VERDICT_MARKS: Readonly<Record<Verdict, Mark>> = {
  pass: "pass",
  fail: "fail",
  unknown: "open",
};

/** A goal speaks of a few modules. */
const NAMES_MAX = 20;

const STATES: Readonly<Record<MilestoneSection["state"], string>> = {
  completed: "COMPLETED",
  "not-yet": "NOT YET",
  unknown: "UNKNOWN",
  progress: "in progress",
};

/** The decision, and what it is about. */
export function headline(report: Report): readonly Block[] {
  const blocks: Block[] = [
    { kind: "heading", content: [mark(VERDICT_MARKS[report.verdict]), " ", ...title(report)] },
  ];
  const about = subject(report);
  if (about.length > 0) blocks.push(paragraph(...about));
  if (report.demonstration !== null) blocks.push(...nothingFound(report.demonstration));
  // Without a milestone, the heading itself is the reason.
  const summed =
    report.milestone !== null && report.verdict !== "pass" && failureCount(report) !== 1;
  if (summed && report.reason !== "") blocks.push(paragraph(strong(report.reason)));
  return blocks;
}

/** Where was searched, what to add, and what the soak below is. */
function nothingFound({ place, searched, add }: Demonstration): readonly Block[] {
  const names = joined(
    searched.map((name) => [code(name)]),
    ", ",
  );
  return [
    paragraph(`No test report and no coverage report was found in ${place}.`),
    list([
      ["Searched for ", ...names, ", but not among files that git tracks, nor in dependencies"],
      [
        "Let the tests write one of these first, or name another in ",
        code(".github/soakgate.yml"),
        ": ",
        code(add),
      ],
    ]),
    paragraph(
      "Below, the reference lease is soaked to show what that looks like. " +
        "It says nothing about this repository, and counts for nothing.",
    ),
  ];
}

function title(report: Report): Content {
  const { milestone, verdict, reason } = report;
  if (milestone !== null) {
    return [
      `${milestone.name} · Step ${milestone.step}: ${milestone.title} — ${STATES[milestone.state]}`,
    ];
  }
  if (report.demonstration !== null)
    return ["Nothing to judge yet: a demonstration of the failover soak"];
  if (verdict === "pass") return [passTitle(report)];
  const told = soakTitle(report);
  if (told !== null) return [told];
  return [reason === "" ? (verdict === "fail" ? "Failed" : "Unknown") : reason];
}

/** The only failure is a soak's, which is told below: its reason has all of that in one line. */
function soakTitle(report: Report): string | null {
  const runs = report.soak?.runs.filter((run) => run.verdict === "fail") ?? [];
  const [run] = runs;
  const gate = report.gates.find((each) => each.verdict === "fail")?.gate ?? "soak verdict = pass";
  const alone = runs.length === 1 && failureCount(report) <= 1 && gate === "soak verdict = pass";
  if (!alone || run === undefined || run.witness === null) return null;
  const name = run.scenario === "default" ? "" : ` ${run.scenario}`;
  return `Failover soak${name}: ${violationText(run.witness.invariant, run.witness.sizeUs)}`;
}

/** What passed, in figures: a green headline should say more than that it is green. */
function passTitle(report: Report): string {
  const parts: string[] = [];
  const { coverage, tests, soak } = report;
  const total = coverage?.total[coverage.headline];
  if (coverage !== null && total !== undefined && total.total > 0) {
    const before = coverage.baseline.total[coverage.headline];
    const change = before === undefined ? "" : ` (${deltaText(before, total)})`;
    parts.push(`${percentText(total)} of ${coverage.headline} covered${change}`);
  }
  if (tests !== null) parts.push(`${counted(tests.passed, "test")} passed`);
  if (soak !== null) parts.push(...failoverTitle(soak));
  return parts.length === 0 ? "All gates passed" : parts.join(" · ");
}

/** Safe is said only of what was soaked, passed, and can never have two leaders by its timing. */
function failoverTitle({ verdict, runs }: SoakReport): readonly string[] {
  if (verdict !== "pass") return [];
  const judged = runs.filter(({ expected }) => expected === "pass");
  if (judged.length === 0) return ["failover drill passed"];
  return judged.every(({ lint }) => lint === undefined || lint.verdict === "safe")
    ? ["failover safe"]
    : ["failover soak passed, two leaders possible"];
}

function subject(report: Report): Content {
  const { milestone, coverage, commit, createdAt } = report;
  const goal: Content =
    milestone?.goal === null || milestone?.goal === undefined
      ? []
      : withNames(
          milestone.goal,
          (coverage?.modules ?? [])
            .filter((row) => row.target !== null)
            .slice(0, NAMES_MAX)
            .map((row) => row.name),
        );
  const date: Content = createdAt === null ? [] : [createdAt.slice(0, 10)];
  return joined([goal, date, comparison(report, commit)], " · ");
}

function comparison(report: Report, commit: string | null): Content {
  const parts: Inline[] = commit === null ? [] : [...commitLink(report, commit)];
  const baseline = report.coverage?.baseline;
  if (baseline === undefined || baseline.commit === null) return parts;
  parts.push(parts.length === 0 ? "against " : " against ", ...commitLink(report, baseline.commit));
  const facts = [
    ...(baseline.distance === null ? [] : [`${counted(baseline.distance, "commit")} back`]),
    ...(baseline.state === "stale" ? ["stale"] : []),
  ];
  if (facts.length > 0) parts.push(` (${facts.join(", ")})`);
  return parts;
}
