import type { BranchHits } from "../domain/coverage.ts";
import { lowerBound } from "../domain/lines.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";

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
 * taken once.
 *
 * Shape: parallel arrays, `taken` is 0 or 1. They become the result: the caller gives them away.
 */
export function toBranchHits(ids: string[], lines: Uint32Array, taken: Uint32Array): BranchHits {
  if (!insertedInOrder(ids, lines, taken)) sortAll(ids, lines, taken);
  const size = uniteRepeats(ids, lines, taken);
  if (size === ids.length) return { ids, lines, covered: taken, total: ones(size) };
  ids.length = size;
  return trimmed(ids, lines, taken);
}

/** Branches with identities of two reports or records, in a time that grows with their lengths. */
export function unitedBranches(a: BranchHits, b: BranchHits): BranchHits {
  const ids: string[] = [];
  const most = a.lines.length + b.lines.length;
  const lines = new Uint32Array(most);
  const taken = new Uint32Array(most);
  for (let left = 0, right = 0; left < a.lines.length || right < b.lines.length; ) {
    const order = comparePlaces(a, left, b, right);
    const from = order <= 0 ? a : b;
    const at = order <= 0 ? left : right;
    lines[ids.length] = from.lines[at] ?? 0;
    taken[ids.length] = (from.covered[at] ?? 0) | (order === 0 ? (b.covered[right] ?? 0) : 0);
    ids.push(from.ids?.[at] ?? "");
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
  }
  return trimmed(ids, lines, taken);
}

/** Which of two branches stands first; one beyond the end of its list stands last. */
function comparePlaces(a: BranchHits, left: number, b: BranchHits, right: number): number {
  if (right === b.lines.length) return -1;
  if (left === a.lines.length) return 1;
  const difference = (a.lines[left] ?? 0) - (b.lines[right] ?? 0);
  if (difference !== 0) return difference;
  const [one, other] = [a.ids?.[left] ?? "", b.ids?.[right] ?? ""];
  return one === other ? 0 : byCodeUnit(one, other);
}

/** The first of the numbers, as many as there are identities. */
function trimmed(ids: readonly string[], lines: Uint32Array, taken: Uint32Array): BranchHits {
  const size = ids.length;
  return {
    ids,
    lines: lines.subarray(0, size),
    covered: taken.subarray(0, size),
    total: ones(size),
  };
}

/** Moves that sorting by insertion may take for each branch before another sort takes over. */
const MOVES_PER_BRANCH = 8;

/** Sorts by insertion, for tools write branches nearly in order. False where they are far from it. */
function insertedInOrder(ids: string[], lines: Uint32Array, taken: Uint32Array): boolean {
  let moves = ids.length * MOVES_PER_BRANCH;
  for (let at = 1; at < ids.length && moves >= 0; at += 1) {
    const line = lines[at] ?? 0;
    const id = ids[at] ?? "";
    const hit = taken[at] ?? 0;
    let to = at;
    for (; to > 0 && moves >= 0; to -= 1, moves -= 1) {
      const before = lines[to - 1] ?? 0;
      if (before < line || (before === line && (ids[to - 1] ?? "") <= id)) break;
      ids[to] = ids[to - 1] ?? "";
      lines[to] = before;
      taken[to] = taken[to - 1] ?? 0;
    }
    ids[to] = id;
    lines[to] = line;
    taken[to] = hit;
  }
  return moves >= 0;
}

function sortAll(ids: string[], lines: Uint32Array, taken: Uint32Array): void {
  const order = [...ids.keys()].sort(
    (a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || byCodeUnit(ids[a] ?? "", ids[b] ?? ""),
  );
  const before = { ids: [...ids], lines: lines.slice(), taken: taken.slice() };
  for (const [to, from] of order.entries()) {
    ids[to] = before.ids[from] ?? "";
    lines[to] = before.lines[from] ?? 0;
    taken[to] = before.taken[from] ?? 0;
  }
}

/** Moves what stands in order together, each branch once; how many there are. */
function uniteRepeats(ids: string[], lines: Uint32Array, taken: Uint32Array): number {
  let size = Math.min(1, ids.length);
  for (let at = 1; at < ids.length; at += 1) {
    if (lines[at] === lines[size - 1] && ids[at] === ids[size - 1]) {
      taken[size - 1] = (taken[size - 1] ?? 0) | (taken[at] ?? 0);
      continue;
    }
    if (size < at) {
      ids[size] = ids[at] ?? "";
      lines[size] = lines[at] ?? 0;
      taken[size] = taken[at] ?? 0;
    }
    size += 1;
  }
  return size;
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

/** Totals of branches with identities are all 1: most files share theirs. */
const ONES = new Uint32Array(1024).fill(1);

function ones(length: number): Uint32Array {
  return length <= ONES.length ? ONES.subarray(0, length) : new Uint32Array(length).fill(1);
}
