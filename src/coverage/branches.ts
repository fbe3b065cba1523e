import type { BranchHits } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import { lowerBound, sortedOrder } from "./hits.ts";

/** One branch, or all branches of a line that a format only counts. */
export interface Branch {
  readonly line: number;
  /** Null where the format only counts per line. */
  readonly id: string | null;
  readonly covered: number;
  readonly total: number;
}

/**
 * Branches with an identity, in any order, as `BranchHits`. One that is met twice is taken if it was
 * taken once. Takes the arrays as they are when they are already in order.
 *
 * Shape: parallel arrays, `taken` is 0 or 1.
 */
export function toBranchHits(
  ids: readonly string[],
  lines: Uint32Array,
  taken: Uint32Array,
): BranchHits {
  const compare = (a: number, b: number) =>
    (lines[a] ?? 0) - (lines[b] ?? 0) || byCodeUnit(ids[a] ?? "", ids[b] ?? "");
  let ascending = true;
  for (let at = 1; at < ids.length && ascending; at += 1) ascending = compare(at - 1, at) < 0;
  if (ascending) return { ids, lines, covered: taken, total: ones(ids.length) };
  const outIds: string[] = [];
  const outLines = new Uint32Array(ids.length);
  const outTaken = new Uint32Array(ids.length);
  let previous = -1;
  for (const index of sortedOrder(ids.length, compare)) {
    if (previous < 0 || compare(previous, index) !== 0) {
      outLines[outIds.length] = lines[index] ?? 0;
      outIds.push(ids[index] ?? "");
    }
    outTaken[outIds.length - 1] = (outTaken[outIds.length - 1] ?? 0) | (taken[index] ?? 0);
    previous = index;
  }
  const size = outIds.length;
  const covered = outTaken.slice(0, size);
  return { ids: outIds, lines: outLines.slice(0, size), covered, total: ones(size) };
}

/**
 * Branches that a format only counts per line, as `BranchHits`. Where a line is met twice the larger
 * total counts, and at least as many are covered as in either: a bound, since nothing tells them apart.
 */
export function toCountedBranchHits(branches: Iterable<Omit<Branch, "id">>): BranchHits {
  const byLine = new Map<number, { covered: number; total: number }>();
  for (const { line, covered, total } of branches) {
    const known = byLine.get(line) ?? { covered: 0, total: 0 };
    const larger = Math.max(known.total, total);
    byLine.set(line, {
      total: larger,
      covered: Math.min(larger, Math.max(known.covered, covered)),
    });
  }
  const sorted = [...byLine].sort(([a], [b]) => a - b);
  return {
    ids: null,
    lines: Uint32Array.from(sorted, ([line]) => line),
    covered: Uint32Array.from(sorted, ([, counts]) => counts.covered),
    total: Uint32Array.from(sorted, ([, counts]) => counts.total),
  };
}

/** Branches on the lines `first` to `last`. */
export function countBranches(
  branches: BranchHits,
  first = 1,
  last = Number.POSITIVE_INFINITY,
): Ratio {
  let covered = 0;
  let total = 0;
  for (let at = lowerBound(branches.lines, first); at < branches.lines.length; at += 1) {
    if ((branches.lines[at] ?? 0) > last) break;
    covered += branches.covered[at] ?? 0;
    total += branches.total[at] ?? 0;
  }
  return { covered, total };
}

function ones(length: number): Uint32Array {
  return new Uint32Array(length).fill(1);
}
