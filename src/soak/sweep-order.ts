const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Indices in ascending order of `first`, ties by `second`, ties by index: a radix sort on `first`, so
 * the time is linear however the rows arrive; rows that are in order already cost one look.
 *
 * Shape: `first` holds non-negative safe integers, `second` anything comparable but NaN.
 */
export function orderOf(first: Float64Array, second: Float64Array): Uint32Array {
  const count = first.length;
  let order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  if (isOrdered(first, second)) return order;
  order = radixSorted(first, order);
  sortTies(order, first, second);
  return order;
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

function radixSorted(
  values: Float64Array,
  start: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  let order = start;
  let spare = new Uint32Array(order.length);
  const counts = new Uint32Array(DIGITS);
  for (let unit = 1; (most - least) / unit >= 1; unit *= DIGITS) {
    counts.fill(0);
    for (const value of values)
      counts[digitOf(value - least, unit)] = (counts[digitOf(value - least, unit)] as number) + 1;
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const here = counts[digit] as number;
      counts[digit] = sum;
      sum += here;
    }
    for (const row of order) {
      const digit = digitOf((values[row] as number) - least, unit);
      const to = counts[digit] as number;
      spare[to] = row;
      counts[digit] = to + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

/** Beyond 2^32 bitwise operators lose the high bits, so the division comes first. */
function digitOf(value: number, unit: number): number {
  return unit === 1 && value <= 0xffff_ffff
    ? value & (DIGITS - 1)
    : Math.floor(value / unit) % DIGITS;
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
