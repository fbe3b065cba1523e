import { SoakgateError } from "../domain/error.ts";

/**
 * The event queue: an array sorted by time, the next event last. Among equal times the one added
 * first comes first, so ties depend on nothing else and need no sequence number.
 *
 * A heap was slower: a dozen events are pending in a standard soak, and most new ones are messages
 * that come next or nearly so. Where many are pending, the place is searched and the tail moved.
 */
const CAPACITY = 1 << 17;
const TIME = new Float64Array(CAPACITY);
const WHAT = new Int32Array(CAPACITY);
/** One cell is used. Typed arrays of at most 64 bytes live on the heap, which costs an indirection. */
const SIZE = new Int32Array(32);
/** Steps taken one by one before the place is searched for. */
const STEPS = 32;

/** Empties the queue. */
export function clearQueue(): void {
  SIZE[0] = 0;
}

/** Time of the next event; infinite when there is none. */
export function nextTime(): number {
  const size = SIZE[0] as number;
  return size === 0 ? Number.POSITIVE_INFINITY : (TIME[size - 1] as number);
}

/** Removes the next event and returns what it is. The queue must not be empty. */
export function pop(): number {
  const last = (SIZE[0] as number) - 1;
  SIZE[0] = last;
  return WHAT[last] as number;
}

/** Adds an event. Errors: `limit` when the queue is full. */
export function push(time: number, what: number): void {
  const size = SIZE[0] as number;
  if (size >= CAPACITY) throw overflow();
  SIZE[0] = size + 1;
  const stop = size > STEPS ? size - STEPS : 0;
  let place = size;
  while (place > stop && (TIME[place - 1] as number) <= time) {
    TIME[place] = TIME[place - 1] as number;
    WHAT[place] = WHAT[place - 1] as number;
    place -= 1;
  }
  if (place === stop && stop > 0) place = makeRoom(time, stop);
  TIME[place] = time;
  WHAT[place] = what;
}

/** Finds the place among the first `end` events, moves the rest of them up and returns it. */
function makeRoom(time: number, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((TIME[middle] as number) <= time) high = middle;
    else low = middle + 1;
  }
  TIME.copyWithin(low + 1, low, end);
  WHAT.copyWithin(low + 1, low, end);
  return low;
}

function overflow(): SoakgateError {
  return new SoakgateError(
    "limit",
    `soak: more than ${CAPACITY} events are pending at once; that many fit; do less work at a time (work interval, nodes) or shorten the largest delay`,
  );
}
