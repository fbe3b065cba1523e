import type { LineHits, LineRange } from "./coverage.ts";

/** Runs of consecutive missed line numbers from `first` to `last`. */
export function missedRanges(
  { numbers, hits }: LineHits,
  first = 1,
  last = Number.POSITIVE_INFINITY,
): LineRange[] {
  const ranges: LineRange[] = [];
  let begin = 0;
  let end = 0;
  for (let at = lowerBound(numbers, first); at < numbers.length; at += 1) {
    if (hits[at] !== 0) continue;
    const line = numbers[at] ?? 0;
    if (line > last) break;
    if (line !== end + 1 || end === 0) {
      if (end > 0) ranges.push([begin, end]);
      begin = line;
    }
    end = line;
  }
  if (end > 0) ranges.push([begin, end]);
  return ranges;
}

/** Index of the first element that is at least `value`. */
export function lowerBound(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
