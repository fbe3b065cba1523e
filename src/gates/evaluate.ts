import type { Evidence } from "../domain/evidence.ts";
import type { Gate, GateResult, Waiver } from "../domain/gate.ts";
import type { EvidenceProblem } from "../domain/report.ts";
import { judgeAttested } from "./attested.ts";
import { judgeCoverage } from "./coverage.ts";
import { judgeDrill } from "./drill.ts";
import type { Judgement } from "./judgement.ts";
import { judgeSoak } from "./soak.ts";
import { judgeTests } from "./tests.ts";
import { expectedText } from "./words.ts";

/** A gate's result, and the evidence problem it uncovered: it asks for what is not there at all. */
export interface GateOutcome {
  readonly result: GateResult;
  readonly problem: EvidenceProblem | null;
}

/** Holds one gate against the evidence. Pure and exact: integers decide. */
export function evaluateGate(gate: Gate, evidence: Evidence): GateOutcome {
  const judgement = judge(gate, evidence);
  const { source } = gate;
  const { verdict, reason } = waivedVerdict(judgement, source.waive, evidence.date);
  const text = source.text.replace(/\s+/g, " ").trim();
  const result: GateResult = {
    gate: text,
    say: source.say,
    level: source.level,
    verdict,
    expected: expectedText(gate),
    measured: judgement.measured,
    missing: judgement.missing,
    reason,
    attested: gate.subject.kind === "attested",
  };
  return { result, problem: problemOf(gate, text, judgement) };
}

function judge(gate: Gate, evidence: Evidence): Judgement {
  const { subject } = gate;
  switch (subject.kind) {
    case "tests":
    case "test":
      return judgeTests(gate, evidence);
    case "soak":
      return judgeSoak(gate, subject.scenario, evidence);
    case "drill":
      return judgeDrill(gate, evidence);
    case "attested":
      return judgeAttested(subject.sentence, evidence.description);
    default:
      return judgeCoverage({ ...gate, subject }, evidence);
  }
}

function problemOf(gate: Gate, text: string, { problem }: Judgement): EvidenceProblem | null {
  if (problem === undefined) return null;
  const source = gate.subject.kind === "soak" ? "soak" : "coverage";
  const { origin } = gate.source;
  const where = origin === null ? "" : `${origin.file}:${origin.line}:${origin.column}: `;
  return { source, message: `${where}${text}: ${problem}` };
}

/**
 * A waiver accepts a failure up to and on its last day, and nothing else: what is unknown stays
 * unknown. Without a date of the report a last day cannot be judged, so it does not waive.
 */
function waivedVerdict(
  { verdict, reason }: Judgement,
  waive: Waiver | null,
  date: string | null,
): Pick<GateResult, "verdict" | "reason"> {
  if (verdict !== "fail" || waive === null) return { verdict, reason };
  if (waive.until === null) return { verdict: "waived", reason: waive.reason };
  if (date === null) {
    return {
      verdict,
      reason: `the waiver until ${waive.until} cannot be judged: the report has no date`,
    };
  }
  return date.slice(0, waive.until.length) <= waive.until
    ? { verdict: "waived", reason: `${waive.reason} (until ${waive.until})` }
    : { verdict, reason: `the waiver ended on ${waive.until}: ${waive.reason}` };
}
