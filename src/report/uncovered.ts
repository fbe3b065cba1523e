import type { LineHits, LineRange } from "../domain/coverage.ts";

/** Missed lines with no hit line between them: what a reader sees as one gap. */
export interface MissedRun {
  /** From the first to the last missed line, over lines that are not code. */
  readonly range: LineRange;
  /** Missed lines within the range. */
  readonly missed: number;
}

/** The gaps of a file in order. Missed 118, 122–124, 126–128 with no code between is one gap of 7. */
export function missedRuns({ numbers, hits }: LineHits): MissedRun[] {
  const runs: MissedRun[] = [];
  let open: { range: [number, number]; missed: number } | null = null;
  for (const [at, line] of numbers.entries()) {
    if (hits[at] !== 0) open = null;
    else if (open === null) {
      open = { range: [line, line], missed: 1 };
      runs.push(open);
    } else {
      open.range[1] = line;
      open.missed += 1;
    }
  }
  return runs;
}
