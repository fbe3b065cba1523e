import type { Settings } from "../config/options.ts";
import { buildCoverageEvidence } from "../coverage/evidence.ts";
import type { MatcherOf } from "../coverage/globs.ts";
import type { PathRules } from "../coverage/paths.ts";
import type { CoverageEvidence } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import type { MilestonePlan, StepPlan } from "../domain/milestone.ts";
import type { Files } from "../domain/ports.ts";
import type { EvidenceProblem, StepHistory } from "../domain/report.ts";
import { nextGate } from "../gates/next-gate.ts";
import { parseName } from "../gates/subject.ts";
import type { MilestoneInput } from "../report/build-milestone.ts";
import { mergedCoverage, type ReadCoverageOnce } from "./collect-coverage.ts";
import type { Decision } from "./decide.ts";

/** Finished steps of the milestone, from their `evidence` files. */
export interface CollectedHistory {
  readonly finished: readonly StepHistory[];
  readonly problems: readonly EvidenceProblem[];
}

/** Reads what finished steps came to. A bad report is a problem, and costs only its own step. */
export async function collectHistory(
  files: Files,
  read: ReadCoverageOnce,
  settings: Settings,
  rules: PathRules,
  matcherOf: MatcherOf,
): Promise<CollectedHistory> {
  const { milestone } = settings;
  const finished: StepHistory[] = [];
  const problems: EvidenceProblem[] = [];
  const before = milestone?.step == null ? [] : milestone.steps.slice(0, milestone.step - 1);
  for (const [index, step] of before.entries()) {
    try {
      finished.push(await stepHistory(files, read, settings, rules, matcherOf, step, index + 1));
    } catch (error) {
      if (!(error instanceof SoakgateError)) throw error;
      problems.push({
        source: "milestone",
        message: `step ${index + 1} (${step.title}): ${error.message}`,
      });
    }
  }
  return { finished, problems };
}

async function stepHistory(
  files: Files,
  read: ReadCoverageOnce,
  settings: Settings,
  rules: PathRules,
  matcherOf: MatcherOf,
  plan: StepPlan,
  step: number,
): Promise<StepHistory> {
  if (plan.evidence === null) return { step, title: plan.title, modules: [], totalAfter: null };
  const side = (patterns: readonly string[]) =>
    mergedCoverage(
      files,
      read,
      {
        root: settings.root,
        patterns: patterns.map((pattern) => ({ pattern, origin: null })),
      },
      rules,
    );
  const targets = plan.targets.map((target) => target.name);
  const evidence = buildCoverageEvidence({
    after: await side(plan.evidence.after),
    before: await side(plan.evidence.before),
    baseline: { kind: "file", state: "found", commit: null, distance: null },
    modules: settings.coverage.modules,
    targets,
    exclude: settings.coverage.exclude,
    tracked: rules.tracked,
    patch: null,
    matcherOf,
  });
  const metric = evidence.after.headline;
  const modules = evidence.modules
    .filter((row) => targets.includes(row.name))
    .map((row) => ({
      name: row.name,
      before: row.before?.totals[metric] ?? null,
      after: row.after?.totals[metric] ?? null,
    }));
  return { step, title: plan.title, modules, totalAfter: evidence.after.totals[metric] ?? null };
}

/** The milestone's part of the report; null where there is no milestone or no current step. */
export function milestoneInput(
  plan: MilestonePlan | null,
  claimed: boolean,
  decision: Decision,
  coverage: CoverageEvidence | null,
  finished: readonly StepHistory[],
): MilestoneInput | null {
  const step = plan?.step ?? null;
  if (plan === null || step === null) return null;
  const components = plan.steps[step - 1]?.components ?? [];
  return {
    plan,
    step,
    claimed,
    state: decision.stepState,
    criteria: decision.criteria,
    components: components.map(({ name, subject }) => {
      const parsed = parseName(subject);
      if ("message" in parsed) throw new Error("components are checked with the configuration");
      return { name, subject: parsed };
    }),
    finished,
    next: coverage === null ? null : nextGate(plan, step, coverage),
  };
}
