import type { LineHits, LineRange } from "./coverage.ts";

/** Runs of consecutive missed line numbers from `first` to `last`. */
export function missedRanges(
  { numbers, hits }: LineHits,
  first = 1,
  last = Number.POSITIVE_INFINITY,
): LineRange[] {
  const ranges: LineRange[] = [];
  let at = hits.indexOf(0, lowerBound(numbers, first));
  while (at >= 0) {
    const begin = numbers[at] ?? 0;
    if (begin > last) break;
    let end = begin;
    at += 1;
    while (hits[at] === 0 && numbers[at] === end + 1 && end < last) {
      end += 1;
      at += 1;
    }
    ranges.push([begin, end]);
    at = hits.indexOf(0, at);
  }
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
