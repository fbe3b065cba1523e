import { SoakgateError } from "../domain/error.ts";

/**
 * The event queue: a binary heap in typed arrays, ordered by time and then by sequence of insertion,
 * so that ties depend on nothing else.
 */
const CAPACITY = 1 << 17;
const TIME = new Float64Array(CAPACITY);
const SEQUENCE = new Float64Array(CAPACITY);
const WHAT = new Int32Array(CAPACITY);
const SIZE = new Int32Array(1);
const NEXT_SEQUENCE = new Float64Array(1);

/** Empties the queue. */
export function clearQueue(): void {
  SIZE[0] = 0;
  NEXT_SEQUENCE[0] = 0;
}

/** Time of the next event; infinite when there is none. */
export function nextTime(): number {
  return SIZE[0] === 0 ? Number.POSITIVE_INFINITY : (TIME[0] as number);
}

/** Adds an event. Errors: `limit` when the queue is full. */
export function push(time: number, what: number): void {
  let hole = SIZE[0] as number;
  if (hole >= CAPACITY) throw overflow();
  SIZE[0] = hole + 1;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    const parentTime = TIME[parent] as number;
    // A new event has the highest sequence: it never passes one of the same time.
    if (parentTime <= time) break;
    TIME[hole] = parentTime;
    SEQUENCE[hole] = SEQUENCE[parent] as number;
    WHAT[hole] = WHAT[parent] as number;
    hole = parent;
  }
  TIME[hole] = time;
  SEQUENCE[hole] = NEXT_SEQUENCE[0] as number;
  NEXT_SEQUENCE[0] = (NEXT_SEQUENCE[0] as number) + 1;
  WHAT[hole] = what;
}

/** Removes the next event and returns what it is. The queue must not be empty. */
export function pop(): number {
  const what = WHAT[0] as number;
  const size = (SIZE[0] as number) - 1;
  SIZE[0] = size;
  if (size > 0) sink(size, TIME[size] as number, SEQUENCE[size] as number);
  return what;
}

/** Lets the last event sink from the root of the `size` that remain. */
function sink(size: number, time: number, sequence: number): void {
  const what = WHAT[size] as number;
  let hole = 0;
  let child = 1;
  while (child < size) {
    let childTime = TIME[child] as number;
    const right = child + 1;
    if (right < size) {
      const rightTime = TIME[right] as number;
      if (
        rightTime < childTime ||
        (rightTime === childTime && (SEQUENCE[right] as number) < (SEQUENCE[child] as number))
      ) {
        child = right;
        childTime = rightTime;
      }
    }
    if (time < childTime || (time === childTime && sequence < (SEQUENCE[child] as number))) break;
    TIME[hole] = childTime;
    SEQUENCE[hole] = SEQUENCE[child] as number;
    WHAT[hole] = WHAT[child] as number;
    hole = child;
    child = hole * 2 + 1;
  }
  TIME[hole] = time;
  SEQUENCE[hole] = sequence;
  WHAT[hole] = what;
}

function overflow(): SoakgateError {
  return new SoakgateError(
    "limit",
    `soak: more than ${CAPACITY} events are pending at once; that many fit; do less work at a time (work interval, nodes) or shorten the largest delay`,
  );
}
