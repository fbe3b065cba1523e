import type { BranchHits, LineHits } from "../domain/coverage.ts";

/** A branch as LCOV numbers it. */
export interface NumberedBranch {
  readonly line: number;
  readonly block: string;
  readonly branch: string;
  readonly taken: boolean;
}

/** A branch's name as LCOV writes numbers: block, branch. */
export const NUMBERED_ID = /^(\d+),(\d+)$/;

/**
 * Branches with numbers for names. Names that are numbers stay; where one of a line is text, all of
 * the line are counted off, because older readers take text with commas for several fields.
 */
export function numberedBranches(branches: BranchHits): NumberedBranch[] {
  const numbered: NumberedBranch[] = [];
  for (let start = 0; start < branches.lines.length; ) {
    const line = branches.lines[start] ?? 0;
    let end = start;
    while (branches.lines[end] === line) end += 1;
    numbered.push(...numberedLine(branches, line, start, end));
    start = end;
  }
  return numbered;
}

function numberedLine(
  { ids, covered, total }: BranchHits,
  line: number,
  start: number,
  end: number,
): NumberedBranch[] {
  const names = ids?.slice(start, end).map((id) => NUMBERED_ID.exec(id));
  if (names?.every((name) => name !== null)) {
    return names.map((name, at) => ({
      line,
      block: name[1] ?? "0",
      branch: name[2] ?? "0",
      taken: (covered[start + at] ?? 0) > 0,
    }));
  }
  const numbered: NumberedBranch[] = [];
  for (let at = start; at < end; at += 1) {
    for (let nth = 0; nth < (total[at] ?? 0); nth += 1) {
      const taken = nth < (covered[at] ?? 0);
      numbered.push({ line, block: "0", branch: String(numbered.length), taken });
    }
  }
  return numbered;
}

/**
 * Branches counted per measured line. Those of a line that was not measured go to the one before it
 * (the first where there is none), so that none is lost.
 */
export function branchesByLine(
  lines: LineHits,
  branches: BranchHits | null,
): ReadonlyMap<number, { covered: number; total: number }> {
  const byLine = new Map<number, { covered: number; total: number }>();
  let at = 0;
  for (const [index, line] of (branches?.lines ?? new Uint32Array(0)).entries()) {
    while (at + 1 < lines.numbers.length && (lines.numbers[at + 1] ?? 0) <= line) at += 1;
    const target = lines.numbers[at];
    if (target === undefined) break;
    const known = byLine.get(target) ?? { covered: 0, total: 0 };
    byLine.set(target, {
      covered: known.covered + (branches?.covered[index] ?? 0),
      total: known.total + (branches?.total[index] ?? 0),
    });
  }
  return byLine;
}
