import type { CoverageEvidence, Metric } from "../domain/coverage.ts";
import type { Gate } from "../domain/gate.ts";
import type { MilestonePlan } from "../domain/milestone.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import type { NextGate } from "../domain/report.ts";
import { parseGate } from "./grammar.ts";
import { boundOf } from "./judgement.ts";
import { coveredFor } from "./level.ts";
import { gateText, valueText } from "./print.ts";

/**
 * The next percentage on the total that a step ahead demands and that is not reached yet, with the
 * covered units still missing and the fewest files that could give them. Null where none is ahead,
 * or where the total is not measured.
 */
export function nextGate(
  plan: MilestonePlan,
  step: number | null,
  coverage: CoverageEvidence,
): NextGate | null {
  const first = step ?? 0;
  for (const [index, ahead] of plan.steps.slice(first).entries()) {
    for (const gate of ahead.criteria.map(parseGate)) {
      const metric = gate.metric ?? coverage.after.headline;
      const total = coverage.after.totals[metric];
      const missing = total === undefined ? 0 : missingFor(gate, total);
      if (missing <= 0) continue;
      const cheapest = cheapestFiles(coverage, metric, missing);
      const atLeast = gate.value === null ? "" : valueText(gate.value);
      return { gate: gateText(gate), step: first + index + 1, atLeast, missing, metric, cheapest };
    }
  }
  return null;
}

/** Units missing to a lower bound on the total's percentage; 0 for any other gate. */
function missingFor(gate: Gate, total: Ratio): number {
  if (gate.subject.kind !== "total" || gate.measure !== "percent" || total.total === 0) return 0;
  return gate.op === ">=" || gate.op === ">"
    ? coveredFor(total.total, boundOf(gate)) - total.covered
    : 0;
}

/** Most uncovered first, until together they hold what is missing: no fewer files can. */
function cheapestFiles(
  { after }: CoverageEvidence,
  metric: Metric,
  missing: number,
): NextGate["cheapest"] {
  const files = after.files
    .map(({ path, totals }) => ({ path, uncovered: uncoveredOf(totals[metric]) }))
    .filter((file) => file.uncovered > 0)
    .sort((a, b) => b.uncovered - a.uncovered || byCodeUnit(a.path, b.path));
  let held = 0;
  const enough = files.findIndex((file) => {
    held += file.uncovered;
    return held >= missing;
  });
  return enough < 0 ? files : files.slice(0, enough + 1);
}

function uncoveredOf(ratio: Ratio | undefined): number {
  return ratio === undefined ? 0 : ratio.total - ratio.covered;
}
