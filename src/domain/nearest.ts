import { byCodeUnit } from "./order.ts";

/** Words longer than this are compared by their beginning: hostile input costs nothing. */
const LENGTH_MAX = 60;

/**
 * The option most like `word`, for "did you mean": fewest edits (insert, delete, replace, swap of
 * neighbours), at most a third of the word's length. Null where nothing is that near.
 */
export function nearest(word: string, options: Iterable<string>): string | null {
  const asked = word.slice(0, LENGTH_MAX).toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const option of [...options].sort(byCodeUnit)) {
    const distance = editDistance(asked, option.slice(0, LENGTH_MAX).toLowerCase());
    if (distance < bestDistance) {
      best = option;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance, three rows at a time. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + cost,
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) {
        edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      }
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}
