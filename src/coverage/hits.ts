import {
  type FunctionHits,
  HITS_MAX,
  type LineHits,
  type LineRange,
  METRICS,
  type Totals,
} from "../domain/coverage.ts";
import { lowerBound } from "../domain/lines.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";

/** A hit count as it is kept: whole, not negative, at most `HITS_MAX`; what is no number is 0. */
export function saturated(hits: number): number {
  if (hits >= HITS_MAX) return HITS_MAX;
  return hits > 0 ? Math.trunc(hits) : 0;
}

/** How hits of one line or block met several times combine. */
export type Combine = (a: number, b: number) => number;

/** Adds hits, for repeats within one report. */
export const added: Combine = (a, b) => saturated(a + b);

/** Keeps the larger number of hits, for reports that may have counted the same runs. */
export const larger: Combine = (a, b) => Math.max(a, b);

/**
 * Lines in any order, repeats included, as `LineHits`. Takes the arrays as they are when they are
 * already in order.
 */
export function toLineHits(
  numbers: Uint32Array,
  hits: Uint32Array,
  combine: Combine = added,
): LineHits {
  if (isAscending(numbers)) return { numbers, hits };
  const order = orderOf(numbers);
  const outNumbers = new Uint32Array(numbers.length);
  const outHits = new Uint32Array(numbers.length);
  let size = 0;
  for (const index of order) {
    const number = numbers[index] ?? 0;
    const count = hits[index] ?? 0;
    if (size > 0 && outNumbers[size - 1] === number) {
      outHits[size - 1] = combine(outHits[size - 1] ?? 0, count);
      continue;
    }
    outNumbers[size] = number;
    outHits[size] = count;
    size += 1;
  }
  return { numbers: outNumbers.slice(0, size), hits: outHits.slice(0, size) };
}

/** Two lists of lines as one, in a time that grows with their lengths. */
export function unitedLines(a: LineHits, b: LineHits, combine: Combine = added): LineHits {
  const most = a.numbers.length + b.numbers.length;
  const numbers = new Uint32Array(most);
  const hits = new Uint32Array(most);
  let size = 0;
  for (let left = 0, right = 0; left < a.numbers.length || right < b.numbers.length; size += 1) {
    const one = a.numbers[left] ?? Number.POSITIVE_INFINITY;
    const other = b.numbers[right] ?? Number.POSITIVE_INFINITY;
    numbers[size] = Math.min(one, other);
    const ofA = one <= other ? (a.hits[left++] ?? 0) : 0;
    const ofB = other <= one ? (b.hits[right++] ?? 0) : 0;
    hits[size] = one === other ? combine(ofA, ofB) : ofA + ofB;
  }
  return size === most
    ? { numbers, hits }
    : { numbers: numbers.slice(0, size), hits: hits.slice(0, size) };
}

/** Indices in the order of their numbers; equal ones keep theirs. */
function orderOf(numbers: Uint32Array): Uint32Array {
  // Number and index in one float, which sorts without a function: 2^32 lines, 2^21 of them a file.
  if (numbers.length <= 2 ** 21) {
    const keys = new Float64Array(numbers.length);
    for (const [at, number] of numbers.entries()) keys[at] = number * 2 ** 21 + at;
    keys.sort();
    return Uint32Array.from(keys, (key) => key % 2 ** 21);
  }
  return sortedOrder(numbers.length, (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}

function isAscending(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at - 1] ?? 0) >= (numbers[at] ?? 0)) return false;
  }
  return true;
}

/** Moves a sort by insertion may take for each item before another sort takes over. */
const MOVES_PER_ITEM = 8;

/**
 * `0 … length - 1` in the order that `compare` gives their subjects; equal ones keep theirs. Reports
 * are nearly in order: what few items are not is inserted, which is a few comparisons each.
 */
export function sortedOrder(
  length: number,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const order = new Uint32Array(length);
  let moves = length * MOVES_PER_ITEM;
  for (let at = 0; at < length; at += 1) {
    let to = at;
    while (to > 0 && moves > 0 && compare(order[to - 1] ?? 0, at) > 0) {
      order[to] = order[to - 1] ?? 0;
      to -= 1;
      moves -= 1;
    }
    order[to] = at;
  }
  return moves > 0 ? order : order.sort((a, b) => compare(a, b) || a - b);
}

/** Lines by number, for readers that meet them in any order. */
export function lineHitsOf(lines: ReadonlyMap<number, number>): LineHits {
  return toLineHits(Uint32Array.from(lines.keys()), Uint32Array.from(lines.values()));
}

/** Functions in order of line and name, each (line, name) once; hits of repeats are added. */
export function toFunctionHits(functions: readonly FunctionHits[]): FunctionHits[] {
  const compare = (a: FunctionHits, b: FunctionHits) =>
    a.first - b.first || byCodeUnit(a.name, b.name);
  const sorted = inOrder(functions, compare) ? functions : [...functions].sort(compare);
  const kept: FunctionHits[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.first !== one.first || last.name !== one.name) kept.push(one);
    else {
      const end = Math.max(last.last ?? 0, one.last ?? 0);
      const hits = saturated(last.hits + one.hits);
      kept[kept.length - 1] = { ...last, last: end === 0 ? null : end, hits };
    }
  }
  return kept;
}

function inOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): boolean {
  return items.every((item, at) => at === 0 || compare(items[at - 1] ?? item, item) <= 0);
}

/** Measured lines of `first` to `last` and how many of them were hit. */
export function countLines(lines: LineHits, first = 1, last = Number.POSITIVE_INFINITY): Ratio {
  let covered = 0;
  let total = 0;
  for (let at = lowerBound(lines.numbers, first); at < lines.numbers.length; at += 1) {
    if ((lines.numbers[at] ?? 0) > last) break;
    total += 1;
    if ((lines.hits[at] ?? 0) > 0) covered += 1;
  }
  return { covered, total };
}

/** Functions, and how many of them were called. */
export function countFunctions(functions: readonly FunctionHits[]): Ratio {
  let covered = 0;
  for (const one of functions) if (one.hits > 0) covered += 1;
  return { covered, total: functions.length };
}

/** Ascending line numbers as runs of consecutive ones. */
export function rangesOf(numbers: readonly number[]): LineRange[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const run = ranges.at(-1);
    if (run !== undefined && run[1] + 1 >= number) run[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** Hits of a line, or null where it was not measured. */
export function hitsAt(lines: LineHits, number: number): number | null {
  const at = lowerBound(lines.numbers, number);
  return lines.numbers[at] === number ? (lines.hits[at] ?? 0) : null;
}

/** Sum of counts, metric by metric. A metric that none of them states stays absent. */
export function sumTotals(all: Iterable<Totals>): Totals {
  const sum: { -readonly [M in keyof Totals]: { covered: number; total: number } } = {};
  for (const totals of all) {
    for (const metric of METRICS) {
      const ratio = totals[metric];
      if (ratio === undefined) continue;
      const soFar = sum[metric];
      if (soFar === undefined) sum[metric] = { covered: ratio.covered, total: ratio.total };
      else {
        soFar.covered += ratio.covered;
        soFar.total += ratio.total;
      }
    }
  }
  return sum;
}
