import type { DrillResult } from "../domain/drill.ts";
import { durationText } from "../domain/duration.ts";
import type { Report, SoakReport } from "../domain/report.ts";
import { counted } from "../text/numbers.ts";
import { type Block, type Content, fold, joined, mark, paragraph, strong } from "./document.ts";
import type { Limits } from "./limits.ts";
import { soakDetail } from "./soak-detail.ts";
import { soakRun } from "./soak-run.ts";

/** The failover, soaked or drilled: verdict first. */
export function soak(report: Report, limits: Limits): readonly Block[] {
  return report.soak === null ? [] : soakBlocks(report.soak, limits);
}

/** The same for a soak by itself. */
export function soakBlocks({ drill, runs }: SoakReport, limits: Limits): readonly Block[] {
  return [
    ...runs.flatMap((run) => soakRun(run, limits)),
    ...(drill === null ? [] : [drillLine(drill)]),
  ];
}

function drillLine(drill: DrillResult): Block {
  const passed = drill.result === "OK";
  if (drill.result === "DRY_RUN") {
    return paragraph(
      strong("Failover drill"),
      " ",
      mark("open"),
      " dry run: settings checked, nothing drilled",
    );
  }
  const parts: Content[] = [
    ...drill.failures.map((failure): Content => [failure]),
    [takeover(drill)],
    [counted(drill.idemHits, "idempotency hit")],
    [drill.alertStorms === 0 ? "no alert storm" : counted(drill.alertStorms, "alert storm")],
  ];
  return paragraph(
    strong("Failover drill"),
    " ",
    mark(passed ? "pass" : "fail"),
    passed ? " OK · " : " FAIL · ",
    ...joined(parts, " · "),
  );
}

function takeover(drill: DrillResult): string {
  return drill.takeoverMs < 0
    ? "no takeover"
    : `takeover ${durationText(drill.takeoverMs * 1_000)} after the kill`;
}

/** Figures of every soak and the drill's transcript, folded. */
export function soakDetails(report: Report, limits: Limits): readonly Block[] {
  return report.soak === null ? [] : soakDetailBlocks(report.soak, limits);
}

/** The same for a soak by itself. */
export function soakDetailBlocks({ drill, runs }: SoakReport, limits: Limits): readonly Block[] {
  const details = runs.map(soakDetail);
  const lines = drill?.transcript ?? [];
  if (lines.length === 0) return details;
  const kept = shortened(lines, limits.folded);
  return [
    ...details,
    fold(["Drill transcript"], [{ kind: "fence", language: "text", lines: kept }]),
  ];
}

/** The beginning and the end, with the number of lines between that are not shown. */
function shortened(lines: readonly string[], max: number): readonly string[] {
  if (lines.length <= max) return lines;
  const head = Math.max(1, Math.ceil(max / 2));
  const tail = Math.max(2, max - head);
  const hidden = lines.length - head - tail;
  if (hidden <= 0) return lines;
  return [...lines.slice(0, head), `\u2026 ${counted(hidden, "line")}`, ...lines.slice(-tail)];
}
