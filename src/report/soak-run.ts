import type { InvariantId } from "../domain/soak.ts";
import type { Distribution, SoakRun } from "../domain/soak-run.ts";
import { violationText } from "../domain/violation.ts";
import { counted, roundedDuration, secondsText } from "../text/numbers.ts";
import { type Block, type Content, code, joined, mark, paragraph, strong } from "./document.ts";
import { leaseTiming } from "./lease-timing.ts";
import type { Limits } from "./limits.ts";
import { witnessBlocks } from "./witness.ts";

/** One scenario's soak: the verdict in a line, and below it a failure's story. */
export function soakRun(run: SoakRun, limits: Limits): readonly Block[] {
  const parts: Content[] = [
    [verdictText(run)],
    [`${counted(run.seeds, "seed")} × ${roundedWindow(run.windowUs)}`],
    [counted(run.settings.nodes, "node")],
    safety(run),
    takeover(run),
  ];
  const line = paragraph(
    strong("Failover soak"),
    " ",
    ...scenarioName(run),
    mark(run.verdict === "pass" ? "pass" : run.verdict === "fail" ? "fail" : "open"),
    " ",
    ...joined(parts, " · "),
  );
  return [
    ...leaseTiming(run.lint, limits),
    line,
    ...(run.verdict === "fail" ? witnessBlocks(run, limits) : []),
    ...unavoidable(run),
  ];
}

/** The usual scenario goes without a name. */
export function scenarioName(run: SoakRun): Content {
  return run.scenario === "default" ? [] : [code(run.scenario), " "];
}

function verdictText(run: SoakRun): string {
  if (run.verdict === "pass") {
    return run.expected === "fail" ? "fails, as expected" : "pass";
  }
  // Who, when and why stand below.
  if (run.verdict === "fail" && run.witness !== null) {
    return violationText(run.witness.invariant, run.witness.sizeUs);
  }
  return run.reason === "" ? run.verdict : run.reason;
}

function roundedWindow(us: number): string {
  const minutes = us / 60_000_000;
  return Number.isInteger(minutes) && minutes < 120 ? `${minutes} min` : roundedDuration(us);
}

/** What the three layers of "two leaders" came to; only what was judged is claimed. */
function safety(run: SoakRun): Content {
  if (run.verdict !== "pass" || run.expected === "fail") return [];
  const held = (id: InvariantId): boolean =>
    run.invariants.some((each) => each.id === id && each.judged > 0 && each.violations === 0);
  const claims = [
    ...(held("belief-exclusion") && held("store-exclusion") ? [exclusion(run)] : []),
    ...(held("stale-work") ? ["nothing stale accepted"] : []),
    ...run.invariants
      .filter(({ waived }) => waived !== null)
      .map(({ id, waived }) => `${id} waived: ${waived}`),
  ];
  return claims.length === 0 ? [] : [claims.join(", ")];
}

/** Seeds that found nothing do not make settings safe that the lint knows are not. */
function exclusion({ lint }: SoakRun): string {
  return lint === undefined || lint.verdict === "safe"
    ? "no two leaders"
    : "two leaders not seen, though possible";
}

/** Takeover after a crash, which the bound is stated for; else after the worst cause, named. */
function takeover(run: SoakRun): Content {
  const { takeoverUs } = run.metrics;
  const causes = Object.keys(takeoverUs).filter((cause) => (takeoverUs[cause]?.n ?? 0) > 0);
  const worst = causes.includes("crash")
    ? "crash"
    : causes.sort((a, b) => rank(takeoverUs[b]) - rank(takeoverUs[a]))[0];
  const found = worst === undefined ? undefined : takeoverUs[worst];
  if (worst === undefined || found === undefined) return [];
  const p99 = found.p99 === null ? "" : `p99 ${secondsText(found.p99)}, `;
  const bound =
    worst === "crash" && run.lint !== undefined
      ? ` (bound ${secondsText(run.lint.takeover.worstUs)} plus message delays)`
      : "";
  return [`takeover after ${causeText(worst)} ${p99}worst ${secondsText(found.max)}${bound}`];
}

function rank(distribution: Distribution | undefined): number {
  return distribution?.p99 ?? distribution?.max ?? 0;
}

function causeText(cause: string): string {
  return cause === "crash" || cause === "pause" || cause === "partition" ? `a ${cause}` : cause;
}

function unavoidable(run: SoakRun): readonly Block[] {
  // A story says why itself, and with the numbers that would mend it.
  if (run.unavoidable.length === 0 || run.witness?.story?.why != null) return [];
  return [
    paragraph(strong("Not avoidable with these settings:"), ` ${run.unavoidable.join("; ")}`),
  ];
}
