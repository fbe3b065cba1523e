import { SoakgateError } from "../domain/error.ts";
import type { HistoryCheck } from "../domain/history.ts";
import type { Replayed } from "../domain/replay.ts";
import type { CoverageSection, Report, SoakReport, TestSection } from "../domain/report.ts";
import type { TimingLint, TimingPreset } from "../domain/timing.ts";
import { checkShape } from "./check-shape.ts";
import { lintShape } from "./lint-shape.ts";
import { replayedShape } from "./replayed-shape.ts";
import { coverageShape, reportShape, soakShape, testShape } from "./report-shape.ts";

/** Far beyond any report of ours; what JSON of this size takes in memory is still bearable. */
const CHARACTERS_MAX = 128 * 1024 * 1024;

/** `report.json`: keys in the order of the contract, a line break at the end. */
export function renderJson(report: Report): string {
  return written(reportShape.order(report));
}

/** What `coverage --json` prints: the `coverage` object of `report.json` with its own schema. */
export function renderCoverageJson(section: CoverageSection): string {
  return written({ schema: "soakgate/coverage@1", ...(coverageShape.order(section) as object) });
}

/** What `tests --json` prints: the `tests` object of `report.json` with its own schema. */
export function renderTestsJson(section: TestSection): string {
  return written({ schema: "soakgate/tests@1", ...(testShape.order(section) as object) });
}

/** What `soak --json` prints: the `soak` object of `report.json` with its own schema. */
export function renderSoakJson(soak: SoakReport): string {
  return written({ schema: "soakgate/soak@1", ...(soakShape.order(soak) as object) });
}

/** What `replay --json` prints, with its own schema. */
export function renderReplayedJson(replayed: Replayed): string {
  return written({ schema: "soakgate/replayed@1", ...(replayedShape.order(replayed) as object) });
}

/** What `lint --json` prints: the `lint` object of a soak's run with its own schema, and its sources. */
export function renderLintJson(lint: TimingLint, sources: TimingPreset["sources"]): string {
  return written({ schema: "soakgate/lint@1", ...(lintShape.order(lint) as object), sources });
}

/** What `check --json` prints. */
export function renderCheckJson(check: HistoryCheck): string {
  return written({ schema: "soakgate/check@1", ...(checkShape.order(check) as object) });
}

/**
 * Reads a `report.json` that somebody else may have written: every key, type, range and address is
 * checked, keys we do not know are left out. The texts in it stay untrusted.
 *
 * Errors: `evidence`, naming the key that is wrong, `limit` when the file is too large.
 */
export function parseReport(json: string, where: string): Report {
  if (json.length > CHARACTERS_MAX) {
    throw new SoakgateError("limit", `${where}: is larger than 128 MiB; no report of ours is`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw new SoakgateError(
      "evidence",
      `${where}: is no JSON${json.trim() === "" ? " but empty" : ""}; give the report.json that soakgate wrote`,
    );
  }
  try {
    return reportShape.read(value, "");
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
    throw new SoakgateError(
      "evidence",
      `${where}: ${error.message}; give a report.json with the schema soakgate/report@1, unchanged`,
    );
  }
}

/** A pair of numbers spread over lines. A text cannot look like one: its line breaks are escaped. */
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;

/** Two spaces; line ranges stay on one line, which halves the file and lets a person read it. */
function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
}
