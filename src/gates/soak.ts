import { compareFractions } from "../domain/decimal.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Gate } from "../domain/gate.ts";
import { nearest } from "../domain/nearest.ts";
import type { SoakReport } from "../domain/report.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { boundOf, decided, type Judgement, unknown } from "./judgement.ts";
import { type Figure, figureJudgement, figuresOf } from "./soak-figures.ts";
import { oneLine } from "./words.ts";

/**
 * Judges `soak ["scenario"] MEASURE …`. Without a scenario every one that is expected to pass must
 * hold, and the worst is shown; one that is expected to fail is judged only by name.
 */
export function judgeSoak(gate: Gate, scenario: string | null, evidence: Evidence): Judgement {
  const { soak } = evidence;
  if (soak === null) {
    return unknown(evidence.absent.soak ?? "no soak was run; add a soak: section or --preset");
  }
  if (scenario !== null) {
    const run = soak.runs.find((candidate) => candidate.scenario === scenario);
    return run === undefined ? noScenario(scenario, soak) : judgeRuns(gate, [run], run);
  }
  if (gate.measure === "verdict") return judgeVerdict(gate, soak);
  const runs = soak.runs.filter((run) => run.expected === "pass");
  if (soak.runs.length === 0) return unknown("only the drill was run; add soak.lease for a soak");
  if (runs.length === 0) return unknown("every scenario is expected to fail; name one in the gate");
  return judgeRuns(gate, runs, runs.find((run) => run.verdict === "unknown") ?? null);
}

function noScenario(scenario: string, soak: SoakReport): Judgement {
  const names = soak.runs.map((run) => run.scenario);
  const near = nearest(scenario, names);
  const mend = near === null ? "" : `; did you mean ${oneLine(near)}?`;
  const reason = `no scenario is called ${oneLine(scenario)}${mend}`;
  return { ...unknown(reason), problem: reason };
}

function judgeVerdict(gate: Gate, run: Pick<SoakRun, "verdict" | "reason">): Judgement {
  if (run.verdict === "unknown") return unknown(run.reason || "the soak is unknown", "unknown");
  const wanted = gate.value?.kind === "word" ? gate.value.word : "pass";
  return decided(run.verdict === wanted, run.verdict, run.reason || `the soak is ${run.verdict}`);
}

/**
 * Judges figures of runs. A soak that proves nothing (its verdict is unknown) cannot make a gate
 * pass; what it measured can still make one fail.
 */
function judgeRuns(gate: Gate, runs: readonly SoakRun[], doubtful: SoakRun | null): Judgement {
  if (gate.measure === "verdict" && runs[0] !== undefined) return judgeVerdict(gate, runs[0]);
  const found = runs.flatMap((run) => figuresOf(gate.measure, run, runs.length > 1));
  const judgement = judgeFigures(gate, found);
  if (judgement.verdict !== "pass" || doubtful?.verdict !== "unknown") return judgement;
  const reason = doubtful.reason || `the soak of ${oneLine(doubtful.scenario)} is unknown`;
  return unknown(reason, judgement.measured);
}

/** The worst figure decides; a figure that cannot be told makes a pass unknown. */
function judgeFigures(gate: Gate, figures: readonly Figure[]): Judgement {
  const bound = boundOf(gate);
  const exact = figures.filter((figure) => figure.value !== null);
  const judged = exact.map((figure) => ({ figure, judgement: figureJudgement(figure, bound) }));
  const failing = judged.filter(({ judgement }) => judgement.verdict === "fail");
  const highIsBad = bound.op === "<=" || bound.op === "<";
  let worst = (failing.length > 0 ? failing : judged)[0];
  for (const candidate of failing.length > 0 ? failing : judged) {
    const [a, b] = [candidate.figure.value, worst?.figure.value];
    if (a == null || b == null) continue;
    const order = compareFractions(a, b);
    if (highIsBad ? order > 0 : order < 0) worst = candidate;
  }
  if (worst !== undefined && failing.length > 0) return worst.judgement;
  const untold = figures.find((figure) => figure.value === null && !heldByMost(figure, bound));
  if (untold !== undefined) return unknown(untold.reason, worst?.judgement.measured ?? null);
  return worst?.judgement ?? unknown(figures[0]?.reason ?? "the soak saw no takeover");
}

/** With too few samples for a percentile, the largest sample still bounds it from above. */
function heldByMost(figure: Figure, bound: ReturnType<typeof boundOf>): boolean {
  if (figure.most === null || (bound.op !== "<=" && bound.op !== "<")) return false;
  return figureJudgement({ ...figure, value: figure.most }, bound).verdict === "pass";
}
