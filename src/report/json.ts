import type { HistoryCheck } from "../domain/history.ts";
import type { Replayed } from "../domain/replay.ts";
import type { CoverageSection, Report, SoakReport, TestSection } from "../domain/report.ts";
import type { TimingLint, TimingPreset } from "../domain/timing.ts";

/**
 * `report.json`, with a line break at the end. It is written as it was made: whoever makes a report
 * names its keys in the order of `report-shape.ts`. The tests hold every document of the command line
 * and of the step to it.
 */
export function renderJson(report: Report): string {
  return written(report);
}

/** What `coverage --json` prints: the `coverage` object of `report.json` with its own schema. */
export function renderCoverageJson(section: CoverageSection): string {
  return written({ schema: "soakgate/coverage@1", ...section });
}

/** What `tests --json` prints: the `tests` object of `report.json` with its own schema. */
export function renderTestsJson(section: TestSection): string {
  return written({ schema: "soakgate/tests@1", ...section });
}

/** What `soak --json` prints: the `soak` object of `report.json` with its own schema. */
export function renderSoakJson(soak: SoakReport): string {
  return written({ schema: "soakgate/soak@1", ...soak });
}

/** What `replay --json` prints, with its own schema. */
export function renderReplayedJson(replayed: Replayed): string {
  return written({ schema: "soakgate/replayed@1", ...replayed });
}

/** What `lint --json` prints: the `lint` object of a soak's run with its own schema, and its sources. */
export function renderLintJson(lint: TimingLint, sources: TimingPreset["sources"]): string {
  return written({ schema: "soakgate/lint@1", ...lint, sources });
}

/** What `check --json` prints. */
export function renderCheckJson(check: HistoryCheck): string {
  return written({ schema: "soakgate/check@1", ...check });
}

/** A pair of numbers spread over lines. A text cannot look like one: its line breaks are escaped. */
const SPREAD_PAIR = /\[\n +(\d+),\n +(\d+)\n +\]/g;

/** Two spaces; line ranges stay on one line, which halves the file and lets a person read it. */
function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(SPREAD_PAIR, "[$1, $2]")}\n`;
}
