import type { LineHits, LineRange } from "../domain/coverage.ts";

/** Missed lines with no hit line between them: what a reader sees as one gap. */
export interface MissedRun {
  /** From the first to the last missed line, over lines that are not code. */
  readonly range: LineRange;
  /** Missed lines within the range. */
  readonly missed: number;
  /** The same lines as exact ranges of consecutive numbers. */
  readonly exact: readonly LineRange[];
}

/** The gaps of a file in order. Missed 118, 122–124, 126–128 with no code between is one gap of 7. */
export function missedRuns(lines: LineHits): MissedRun[] {
  const runs: MissedRun[] = [];
  let exact: [number, number][] = [];
  let missed = 0;
  const close = (): void => {
    const first = exact[0]?.[0];
    const last = exact.at(-1)?.[1];
    if (first !== undefined && last !== undefined)
      runs.push({ range: [first, last], missed, exact });
    exact = [];
    missed = 0;
  };
  for (let at = 0; at < lines.numbers.length; at += 1) {
    if (lines.hits[at] !== 0) {
      if (missed > 0) close();
      continue;
    }
    const line = lines.numbers[at] ?? 0;
    const open = exact[exact.length - 1];
    if (open !== undefined && open[1] === line - 1) open[1] = line;
    else exact.push([line, line]);
    missed += 1;
  }
  close();
  return runs;
}
