import type { Metric } from "../domain/coverage.ts";
import type { Gate } from "../domain/gate.ts";
import { COVERAGE_MEASURES } from "./measures.ts";
import { gateText } from "./print.ts";

/** Equal for gates that ask the same, the headline metric taken where none is written. */
export function gateKey(gate: Gate, headline: Metric): string {
  const speaksOfCoverage = COVERAGE_MEASURES.some(({ name }) => name === gate.measure);
  return gateText(speaksOfCoverage ? { ...gate, metric: gate.metric ?? headline } : gate);
}

/**
 * The gates that `asked` does not already ask, at least as strictly: so each is judged once and
 * shown once. A gate of level error is not dropped for a warning, nor one without a waiver for one
 * that is waived. Repeats among `gates` themselves are dropped likewise.
 */
export function withoutRepeats(
  gates: readonly Gate[],
  asked: readonly Gate[],
  headline: Metric,
): readonly Gate[] {
  const known = new Map<string, Gate[]>();
  const remember = (gate: Gate): void => {
    const key = gateKey(gate, headline);
    known.set(key, [...(known.get(key) ?? []), gate]);
  };
  asked.forEach(remember);
  return gates.filter((gate) => {
    const covered = known.get(gateKey(gate, headline))?.some((other) => asStrict(other, gate));
    if (covered !== true) remember(gate);
    return covered !== true;
  });
}

function asStrict(other: Gate, gate: Gate): boolean {
  const [a, b] = [other.source, gate.source];
  const sameWaiver = a.waive?.until === b.waive?.until && a.waive?.reason === b.waive?.reason;
  return (a.level === "error" || b.level === "warn") && (a.waive === null || sameWaiver);
}
