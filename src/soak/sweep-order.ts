const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const WORD = 4_294_967_296;

/**
 * Indices in ascending order of `first`, ties by `second`, ties by index: a radix sort on `first`, so
 * the time is linear however the rows arrive; rows that are in order already cost one look.
 *
 * Shape: `first` holds non-negative safe integers, `second` anything comparable but NaN.
 */
export function orderOf(first: Float64Array, second: Float64Array): Uint32Array {
  const order = new Uint32Array(first.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  if (isOrdered(first, second)) return order;
  const sorted = radixSorted(first, order);
  sortTies(sorted, first, second);
  return sorted;
}

function isOrdered(first: Float64Array, second: Float64Array): boolean {
  for (let at = 1; at < first.length; at += 1) {
    const before = first[at - 1] as number;
    const here = first[at] as number;
    if (before > here) return false;
    if (before === here && (second[at - 1] as number) > (second[at] as number)) return false;
  }
  return true;
}

function radixSorted(values: Float64Array, start: Uint32Array): Uint32Array {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const words = new Uint32Array(values.length);
  for (let at = 0; at < words.length; at += 1) words[at] = ((values[at] as number) - least) % WORD;
  let order = sortedByWord(start, words, Math.min(most - least, WORD - 1));
  if (most - least >= WORD) {
    for (let at = 0; at < words.length; at += 1) {
      words[at] = Math.floor(((values[order[at] as number] as number) - least) / WORD);
    }
    order = sortedByWord(order, words, Math.floor((most - least) / WORD));
  }
  return order;
}

/**
 * Stable. Every pass moves the words along with the rows they belong to, so that it reads memory in
 * sequence; `words[at]` belongs to `rows[at]`, and both are used up.
 */
function sortedByWord(rows: Uint32Array, words: Uint32Array, most: number): Uint32Array {
  let [row, word] = [rows, words];
  let [spareRow, spareWord] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  const counts = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
    pass(row, word, spareRow, spareWord, counts, shift);
    [row, spareRow] = [spareRow, row as Uint32Array<ArrayBuffer>];
    [word, spareWord] = [spareWord, word as Uint32Array<ArrayBuffer>];
  }
  return row;
}

function pass(
  row: Uint32Array,
  word: Uint32Array,
  toRow: Uint32Array,
  toWord: Uint32Array,
  counts: Uint32Array,
  shift: number,
): void {
  counts.fill(0);
  for (let at = 0; at < word.length; at += 1) {
    const digit = ((word[at] as number) >>> shift) & (DIGITS - 1);
    counts[digit] = (counts[digit] as number) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const here = counts[digit] as number;
    counts[digit] = sum;
    sum += here;
  }
  for (let at = 0; at < word.length; at += 1) {
    const value = word[at] as number;
    const digit = (value >>> shift) & (DIGITS - 1);
    const to = counts[digit] as number;
    counts[digit] = to + 1;
    toRow[to] = row[at] as number;
    toWord[to] = value;
  }
}

function sortTies(order: Uint32Array, first: Float64Array, second: Float64Array): void {
  let from = 0;
  for (let at = 1; at <= order.length; at += 1) {
    const same = at < order.length && first[order[at] as number] === first[order[from] as number];
    if (same) continue;
    if (at - from > 1) {
      order.subarray(from, at).sort((a, b) => {
        const [left, right] = [second[a] as number, second[b] as number];
        return left < right ? -1 : left > right ? 1 : a - b;
      });
    }
    from = at;
  }
}
