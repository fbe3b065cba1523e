import type { CoverageEvidence, Metric, Selection } from "../domain/coverage.ts";
import { compareFractions } from "../domain/decimal.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Gate } from "../domain/gate.ts";
import { percentOf } from "../domain/ratio.ts";
import { withoutBaseline } from "./baseline.ts";
import { judgeChange } from "./change.ts";
import { boundOf, type Judgement, type Row, skipped, unknown } from "./judgement.ts";
import { percentJudgement, uncoveredJudgement } from "./level.ts";
import { listed, oneLine } from "./words.ts";

/** A gate on a coverage subject. */
type CoverageGate = Gate & { readonly subject: Parameters<CoverageEvidence["select"]>[0] };

/** Judges a coverage gate on what its subject selects; of several rows every one must hold. */
export function judgeCoverage(gate: CoverageGate, evidence: Evidence): Judgement {
  const { coverage } = evidence;
  if (coverage === null) {
    return unknown(
      evidence.absent.coverage ??
        "no coverage report was read; name one under coverage.reports or with --coverage",
    );
  }
  const selected = coverage.select(gate.subject);
  if (selected.kind === "nothing") return { ...unknown(selected.reason), problem: selected.reason };
  if (selected.kind === "unknown") return unknown(selected.reason);
  if (selected.kind === "skipped") return skipped(selected.reason);
  const comparing = gate.measure === "delta" || gate.measure === "drop";
  if (comparing && coverage.before === null) {
    return withoutBaseline(coverage.baseline.state, evidence.baselineRequired);
  }
  const metric = gate.metric ?? coverage.after.headline;
  const rows = selected.selections.map((selection) =>
    comparing ? judgeChange(gate, selection, metric) : judgeLevel(gate, selection, metric),
  );
  return joinRows(gate, rows);
}

/** A percentage, or a count of what is uncovered, as it is now. */
function judgeLevel(gate: Gate, selection: Selection, metric: Metric): Row {
  const { name, after } = selection;
  if (after === null) {
    return {
      name,
      judgement: unknown(`${oneLine(name)} is not there any more`),
      rank: null,
      empty: true,
    };
  }
  const ratio = after.totals[metric];
  if (ratio === undefined) {
    const judgement = unknown(`the report does not state ${metric} for ${oneLine(name)}`);
    return { name, judgement, rank: null };
  }
  if (ratio.total === 0) {
    const reason = `no ${metric} were measured in ${oneLine(name)}`;
    const judgement = gate.subject.kind === "patch" ? skipped(reason) : unknown(reason);
    return { name, judgement, rank: null, empty: true };
  }
  const bound = boundOf(gate);
  return gate.measure === "uncovered"
    ? {
        name,
        judgement: uncoveredJudgement(ratio, bound, metric),
        rank: { numerator: BigInt(ratio.total - ratio.covered), denominator: 1n },
      }
    : { name, judgement: percentJudgement(ratio, bound, metric), rank: percentOf(ratio) };
}

/** One row speaks for itself; of several the worst is shown and all that miss are named. */
function joinRows(gate: Gate, all: readonly Row[]): Judgement {
  const [only] = all;
  if (only === undefined) throw new Error("a selection without rows: select answers nothing then");
  if (all.length === 1) return only.judgement;
  const rows = all.filter((row) => row.empty !== true);
  if (rows.length === 0) return unknown("nothing was measured in any of the files");
  const failing = rows.filter((row) => row.judgement.verdict === "fail");
  const unsure = rows.filter((row) => row.judgement.verdict === "unknown");
  const worst = worstOf(failing.length > 0 ? failing : rows, boundOf(gate).op);
  const measured =
    worst === null
      ? null
      : `worst of ${rows.length}: ${oneLine(worst.name)} ${worst.judgement.measured}`;
  if (failing.length > 0) return failed(rows.length, failing, worst, measured);
  if (unsure.length > 0) {
    const [first] = unsure;
    const names = listed(unsure.map((row) => row.name));
    return unknown(`${first?.judgement.reason ?? ""} (${names})`, measured);
  }
  if (worst === null) return skipped(rows[0]?.judgement.reason ?? "nothing to compare");
  return { verdict: "pass", measured, missing: null, reason: null };
}

function failed(
  count: number,
  failing: readonly Row[],
  worst: Row | null,
  measured: string | null,
): Judgement {
  const rest = failing.filter((row) => row !== worst);
  const ordered = worst === null ? rest : [worst, ...rest];
  const names = listed(ordered.map((row) => `${row.name} ${row.judgement.missing}`));
  const missing = `${failing.length} of ${count} files miss: ${names}`;
  return { verdict: "fail", measured, missing, reason: null };
}

/** The row furthest on the failing side; the first by order among equals. */
function worstOf(rows: readonly Row[], op: Gate["op"]): Row | null {
  const highIsBad = op === "<=" || op === "<";
  let worst: Row | null = null;
  for (const row of rows) {
    if (row.rank === null) continue;
    const order = worst?.rank == null ? -1 : compareFractions(row.rank, worst.rank);
    if (worst === null || (highIsBad ? order > 0 : order < 0)) worst = row;
  }
  return worst;
}
