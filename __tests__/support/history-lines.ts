import type { HistoryEvent } from "../../src/domain/soak.ts";

/** The events of a history's text, one a line. */
export function readHistoryLines(text: string): readonly HistoryEvent[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as HistoryEvent);
}
