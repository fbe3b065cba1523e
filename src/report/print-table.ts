import { longestWord, type Run, runsWidth, SGR, wrapRuns } from "./runs.ts";

type Cell = readonly Run[];
type Align = "left" | "right";

const GAP = 2;
/** A column that gives way keeps this many columns. */
const NARROWEST = 12;
/** Columns that a phrase needs to be read without effort. */
const PHRASE = 20;

/**
 * A table as lines: columns as wide as their widest cell, where that does not fit the left-aligned
 * ones give way, the widest first, and their cells wrap. Figures never wrap.
 */
export function layTable(
  aligns: readonly Align[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Run[][] {
  const widths = fittedWidths(aligns, rows, width);
  return rows.flatMap((cells) => {
    const wrapped = widths.map((wide, index) => wrapRuns(cells[index] ?? [], Math.max(1, wide)));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      widths.flatMap((wide, index) => {
        const runs = wrapped[index]?.[line] ?? [];
        const pad = " ".repeat(Math.max(0, wide - runsWidth(runs)));
        const gap = index === 0 ? "" : " ".repeat(GAP);
        return aligns[index] === "right"
          ? [{ text: gap + pad, style: SGR.plain }, ...runs]
          : [{ text: gap, style: SGR.plain }, ...runs, { text: pad, style: SGR.plain }];
      }),
    );
  });
}

function fittedWidths(
  aligns: readonly Align[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] {
  const widest = (measure: (cell: Cell) => number): number[] =>
    aligns.map((_, index) =>
      rows.reduce((most, cells) => Math.max(most, measure(cells[index] ?? [])), 0),
    );
  const widths = widest(runsWidth);
  if (excessOf(widths, width) <= 0) return widths;
  const least = (floors: readonly number[]): readonly number[] =>
    floors.map((floor, index) => (aligns[index] === "left" ? floor : Number.POSITIVE_INFINITY));
  // Words stay whole and phrases readable as long as they can; paths give way only then.
  const words = widest(longestWord);
  const phrases = widths.map((wide, index) => Math.max(words[index] ?? 0, Math.min(wide, PHRASE)));
  narrow(widths, least(phrases), width);
  narrow(widths, least(aligns.map(() => NARROWEST)), width);
  return widths;
}

/** Takes from the widest columns until the table fits, or every column is at its floor. */
function narrow(widths: number[], floors: readonly number[], width: number): void {
  let excess = excessOf(widths, width);
  const floorOf = (index: number): number => floors[index] ?? 0;
  while (excess > 0) {
    const [widest, second] = widths
      .map((wide, index) => ({ wide, index }))
      .filter(({ wide, index }) => wide > floorOf(index))
      .sort((a, b) => b.wide - a.wide || a.index - b.index);
    if (widest === undefined) return;
    const next = Math.max(second?.wide ?? 0, floorOf(widest.index));
    const give = Math.min(excess, Math.max(1, widest.wide - next));
    widths[widest.index] = widest.wide - give;
    excess -= give;
  }
}

/** Columns that a table with such columns has too many. */
function excessOf(widths: readonly number[], width: number): number {
  return widths.reduce((sum, wide) => sum + wide, GAP * (widths.length - 1)) - width;
}
