import type { Settings } from "../config/options.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Gate, GateResult, GateSource, Subject } from "../domain/gate.ts";
import type { EvidenceProblem } from "../domain/report.ts";
import { evaluateGate } from "../gates/evaluate.ts";
import { parseGate } from "../gates/grammar.ts";
import { withoutRepeats } from "../gates/identity.ts";
import { milestoneSubjects, stepGates, stepState } from "../gates/milestone.ts";
import { type OverallVerdict, overallVerdict } from "../gates/verdict.ts";
import type { MilestoneInput } from "../report/build-milestone.ts";

/** The gates of a configuration, parsed: what can be wrong with them is wrong before anything runs. */
export interface Rules {
  readonly gates: readonly Gate[];
  /** Whatever the gates and the milestone's steps may ask for. */
  readonly subjects: readonly Subject[];
}

/** What the gates made of the evidence. */
export interface Decision extends OverallVerdict {
  /** Gates that are not the step's criteria. */
  readonly gates: readonly GateResult[];
  readonly criteria: readonly GateResult[];
  readonly problems: readonly EvidenceProblem[];
  readonly stepState: MilestoneInput["state"];
}

/** More than a person mends at once. */
const FAULTS_SHOWN = 10;

/**
 * Reads every gate line of the settings.
 *
 * Errors: `gate` or `config`, with file, line and column; of several faulty lines the first ten.
 */
export function parseRules(settings: Settings): Rules {
  const ofSteps = settings.milestone === null ? [] : milestoneSubjects(settings.milestone);
  const gates: Gate[] = [];
  const faults: SoakgateError[] = [];
  for (const source of settings.gates) {
    try {
      gates.push(parseGate(source));
    } catch (error) {
      if (!(error instanceof SoakgateError)) throw error;
      faults.push(error);
    }
  }
  const [first] = faults;
  if (first === undefined) {
    return { gates, subjects: [...gates.map((gate) => gate.subject), ...ofSteps] };
  }
  const lines = faults.slice(0, FAULTS_SHOWN).map(({ message }) => message);
  if (faults.length > FAULTS_SHOWN) lines.push(`and ${faults.length - FAULTS_SHOWN} more`);
  throw new SoakgateError(first.code, lines.join("\n"));
}

/** What decides besides the configured gates (contract §1). */
export interface Circumstances {
  /** The milestone step this run claims; null claims none. */
  readonly claimed: boolean;
  /** Why the run may claim a step all the same; null where that is known. */
  readonly claimDoubt: string | null;
  /** Problems found while collecting evidence. */
  readonly problems: readonly EvidenceProblem[];
}

/** Holds the evidence against the configured gates, the defaults and the milestone's step. */
export function decide(
  settings: Settings,
  rules: Rules,
  evidence: Evidence,
  circumstances: Circumstances,
): Decision {
  const { milestone } = settings;
  const headline = evidence.coverage?.after.headline ?? "lines";
  const step = milestone?.step ?? null;
  const { claimed } = circumstances;
  const ofStep =
    milestone === null
      ? { criteria: [], floors: [], gating: [] }
      : stepGates(milestone, step, claimed, headline);
  const ordinary = withoutRepeats(
    [...rules.gates, ...defaultGates(settings, evidence).map(parseGate), ...ofStep.floors],
    claimed ? ofStep.criteria : [],
    headline,
  );
  const judged = ordinary.map((gate) => evaluateGate(gate, evidence));
  const criteria = ofStep.criteria.map((gate) => evaluateGate(gate, evidence));
  const gating = [...judged, ...(claimed ? criteria : [])];
  const problems = [
    ...circumstances.problems,
    ...gating.flatMap(({ problem }) => (problem === null ? [] : [problem])),
  ];
  const shown = evidence.coverage !== null;
  const verdict = doubted(
    overallVerdict(
      gating.map(({ result }) => result),
      problems,
      shown,
    ),
    milestone === null ? null : circumstances.claimDoubt,
  );
  const criteriaResults = criteria.map(({ result }) => result);
  return {
    ...verdict,
    gates: judged.map(({ result }) => result),
    criteria: criteriaResults,
    problems,
    stepState: joinState(stepState(criteriaResults, claimed), verdict),
  };
}

/** A pass in which the criteria of a step may be missing is none. */
function doubted(verdict: OverallVerdict, doubt: string | null): OverallVerdict {
  if (doubt === null || verdict.verdict !== "pass") return verdict;
  return { verdict: "unknown", reason: doubt };
}

/** A step is not completed by a run that fails for another reason. */
function joinState(
  state: MilestoneInput["state"],
  { verdict }: OverallVerdict,
): MilestoneInput["state"] {
  if (state !== "completed" || verdict === "pass") return state;
  return verdict === "fail" ? "not-yet" : "unknown";
}

/** Gates that hold where evidence is, without being written (contract §1). */
function defaultGates(settings: Settings, evidence: Evidence): readonly GateSource[] {
  const gates: GateSource[] = [];
  const testsAsked = settings.tests.reports !== null || evidence.tests !== null;
  if (settings.tests.enabled && testsAsked) gates.push(byDefault("tests failed = 0", "error"));
  if (settings.soak?.enabled === true) gates.push(byDefault("soak verdict = pass", "error"));
  if (settings.gates.length === 0 && (evidence.coverage?.before ?? null) !== null) {
    gates.push(byDefault("total lines drop <= 0", "warn"));
  }
  return gates;
}

function byDefault(text: string, level: "error" | "warn"): GateSource {
  return { text, say: null, level, waive: null, origin: null };
}
