import type { DrillResult, DrillSettings } from "../domain/drill.ts";
import type { Verdict } from "../domain/gate.ts";
import type { SoakReport } from "../domain/report.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { runDrill } from "../soak/drill.ts";

/** Runs the drill where one is configured and joins it to the soak's runs; null where there is neither. */
export function soakReport(
  drillSettings: DrillSettings | null,
  runs: readonly SoakRun[],
): SoakReport | null {
  if (drillSettings === null && runs.length === 0) return null;
  const drill = drillSettings === null ? null : runDrill(drillSettings);
  const parts = [
    ...(drill === null ? [] : [drillPart(drill)]),
    ...runs.map((run) => ({ verdict: run.verdict, reason: run.reason })),
  ];
  const worst =
    parts.find((part) => part.verdict === "fail") ??
    parts.find((part) => part.verdict === "unknown");
  return { verdict: worst?.verdict ?? "pass", reason: worst?.reason ?? "", drill, runs };
}

function drillPart(drill: DrillResult): { readonly verdict: Verdict; readonly reason: string } {
  if (drill.result === "OK") return { verdict: "pass", reason: "" };
  return { verdict: "fail", reason: `drill: ${drill.failures.join("; ")}` };
}
