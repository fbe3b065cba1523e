import type { CoverageEvidence } from "../domain/coverage.ts";
import type { GateResult, Verdict } from "../domain/gate.ts";
import type { StepTarget } from "../domain/milestone.ts";
import {
  type Demonstration,
  type EvidenceProblem,
  type MilestoneSection,
  REPORT_SCHEMA,
  type Report,
  type SoakReport,
} from "../domain/report.ts";
import type { TestEvidence } from "../domain/tests.ts";
import { coverageSection } from "./build-coverage.ts";
import { type MilestoneInput, milestoneSection } from "./build-milestone.ts";
import { testSection } from "./build-tests.ts";

/** Everything a run came to, before it is a report. */
export interface ReportInput {
  readonly tool: string;
  readonly createdAt: string | null;
  readonly commit: string | null;
  readonly repository: string | null;
  readonly runUrl: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly demonstration: Demonstration | null;
  readonly soak: SoakReport | null;
  readonly coverage: CoverageEvidence | null;
  readonly tests: TestEvidence | null;
  readonly gates: readonly GateResult[];
  readonly milestone: MilestoneInput | null;
  readonly problems: readonly EvidenceProblem[];
  readonly warnings: readonly string[];
  readonly read: readonly { readonly format: string; readonly count: number }[];
}

/** The report of a run. Keys come in the order in which `report.json` shows them. */
export function buildReport(input: ReportInput): Report {
  const { coverage, milestone } = input;
  const targets: readonly StepTarget[] = milestone?.plan.steps[milestone.step - 1]?.targets ?? [];
  const section: MilestoneSection | null =
    milestone === null ? null : milestoneSection(milestone, coverage);
  return {
    schema: REPORT_SCHEMA,
    tool: input.tool,
    createdAt: input.createdAt,
    commit: input.commit,
    repository: input.repository,
    runUrl: input.runUrl,
    verdict: input.verdict,
    reason: input.reason,
    demonstration: input.demonstration,
    soak: input.soak,
    coverage: coverage === null ? null : coverageSection(coverage, targets),
    tests: input.tests === null ? null : testSection(input.tests),
    gates: input.gates,
    milestone: section,
    problems: input.problems,
    warnings: input.warnings,
    read: input.read,
  };
}
