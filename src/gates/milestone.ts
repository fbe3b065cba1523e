import type { Metric } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Gate, GateResult, Origin, Subject } from "../domain/gate.ts";
import type { MilestonePlan, StepPlan, StepTarget } from "../domain/milestone.ts";
import type { MilestoneSection } from "../domain/report.ts";
import { parseGate } from "./grammar.ts";
import { gateKey } from "./identity.ts";
import { COVERAGE_MEASURES, type Measure } from "./measures.ts";
import { gateText } from "./print.ts";
import { parseName } from "./subject.ts";
import { parseValue, ValueFault } from "./values.ts";
import { overallVerdict } from "./verdict.ts";

/** The gates of a milestone at one of its steps. */
export interface StepGates {
  /** What the step demands: its targets, but those that a criterion repeats, then its criteria. */
  readonly criteria: readonly Gate[];
  /** Targets of finished steps: they hold for every run. */
  readonly floors: readonly Gate[];
  /** What gates this run: the floors, and the criteria where the step is claimed. */
  readonly gating: readonly Gate[];
}

/**
 * The gates of a step, numbered from 1; without a step there are none. An unclaimed step is only
 * shown: unrelated pull requests stay green, but for the floors of what is finished.
 *
 * Errors: `gate` and `config` as in `milestoneSubjects`.
 */
export function stepGates(
  plan: MilestonePlan,
  step: number | null,
  claimed: boolean,
  headline: Metric,
): StepGates {
  if (step === null) return { criteria: [], floors: [], gating: [] };
  const current = stepOf(plan, step);
  const written = current.criteria.map(parseGate);
  const keys = new Set(written.map((criterion) => gateKey(criterion, headline)));
  const targets = current.targets
    .map((target) => targetGate(target, headline))
    .filter((target) => !keys.has(gateKey(target, headline)));
  const criteria = [...targets, ...written];
  const floors = floorsBefore(plan, step, headline);
  return { criteria, floors, gating: claimed ? [...floors, ...criteria] : floors };
}

/** Targets of the steps before; of several for one subject the highest. */
function floorsBefore(plan: MilestonePlan, step: number, headline: Metric): readonly Gate[] {
  const highest = new Map<string, Gate>();
  for (const target of plan.steps.slice(0, step - 1).flatMap((finished) => finished.targets)) {
    const gate = targetGate(target, headline);
    const known = highest.get(target.name);
    if (known === undefined || percentUnits(gate) > percentUnits(known)) {
      highest.set(target.name, gate);
    }
  }
  return [...highest.values()];
}

/** The percentage in a common unit; the grammar allows 18 decimals at most. */
function percentUnits(gate: Gate): bigint {
  if (gate.value?.kind !== "percent") throw new Error("a target is always a percentage");
  const { units, scale } = gate.value.value;
  return units * 10n ** BigInt(18 - scale);
}

/**
 * A target as a gate: `NAME METRIC >= N%`.
 *
 * Errors: `gate` where the name or the percentage cannot be read.
 */
export function targetGate(target: StepTarget, metric: Metric): Gate {
  const percent = COVERAGE_MEASURES[0] as Measure;
  const subject = targetSubject(target);
  try {
    const value = parseValue(target.atLeast.trim().replace(/\s+%$/, "%"), percent, ">=");
    const rule = { subject, metric, measure: percent.name, op: ">=", value } as const;
    const source = {
      text: "",
      say: null,
      level: "error",
      waive: null,
      origin: target.origin,
    } as const;
    return { ...rule, source: { ...source, text: gateText({ ...rule, source }) } };
  } catch (error) {
    if (error instanceof ValueFault) throw targetError(target, error.message);
    throw error;
  }
}

function targetSubject(target: StepTarget): Subject {
  if (target.name === "total" || target.name === "unassigned") return { kind: target.name };
  const name = target.name === "" ? { message: "the name is empty" } : parseName(target.name);
  if ("message" in name) throw targetError(target, name.message);
  return name;
}

function targetError({ name, atLeast, origin }: StepTarget, what: string): SoakgateError {
  return new SoakgateError("gate", `${placed(origin)}target ${name}: ${atLeast}: ${what}`);
}

/**
 * What the steps of a milestone ask for, once all is checked that can be without evidence: the step,
 * every gate, criteria that repeat, and the parts that components name.
 *
 * Errors: `config` or `gate`, with file, line and column where known.
 */
export function milestoneSubjects(plan: MilestonePlan): readonly Subject[] {
  if (plan.step !== null) stepOf(plan, plan.step);
  return plan.steps.flatMap((step, index) => {
    const targets = step.targets.map((target) => targetGate(target, "lines"));
    const criteria = distinctCriteria(step, index + 1);
    const parts = step.components.map(({ name, subject, origin }) => {
      const part = parseName(subject);
      if ("message" in part || part.kind === "name") {
        const why = "message" in part ? part.message : "it names no part of a file";
        throw new SoakgateError(
          "config",
          `${placed(origin)}component ${name}: ${subject}: ${why}; write PATH#SYMBOL or PATH:FIRST-LAST`,
        );
      }
      return part;
    });
    return [...[...targets, ...criteria].map((gate) => gate.subject), ...parts];
  });
}

function distinctCriteria(step: StepPlan, number: number): readonly Gate[] {
  const seen = new Set<string>();
  return step.criteria.map((source) => {
    const gate = parseGate(source);
    const text = gateText(gate);
    if (seen.has(text)) {
      throw new SoakgateError(
        "config",
        `${placed(source.origin)}milestone step ${number} has the criterion ${text} twice; remove one`,
      );
    }
    seen.add(text);
    return gate;
  });
}

/**
 * The plan of a step.
 *
 * Errors: `config` when the milestone has no such step.
 */
export function stepOf(plan: MilestonePlan, step: number): StepPlan {
  const found = Number.isInteger(step) ? plan.steps[step - 1] : undefined;
  if (found !== undefined) return found;
  throw new SoakgateError(
    "config",
    `milestone ${plan.name}: there is no step ${step}; ` +
      (plan.steps.length === 0 ? "it has no steps" : `steps are 1 to ${plan.steps.length}`),
  );
}

function placed(origin: Origin | null): string {
  return origin === null ? "" : `${origin.file}:${origin.line}:${origin.column}: `;
}

/** What the results of a step's criteria make of it. A step is complete only when it is claimed. */
export function stepState(
  criteria: readonly GateResult[],
  claimed: boolean,
): MilestoneSection["state"] {
  if (!claimed) return "progress";
  const { verdict } = overallVerdict(criteria, []);
  if (verdict === "fail") return "not-yet";
  const judged = criteria.some((result) => ["pass", "waived"].includes(result.verdict));
  return verdict === "pass" && judged ? "completed" : "unknown";
}
