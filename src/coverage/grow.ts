/** Numbers in one block of memory, 256 KiB: larger ones cost more to clear than they save. */
const BLOCK_MAX = 65_536;

/**
 * Numbers that grow at the end, in typed memory: a report of 10^7 lines costs 4 bytes each. What is
 * taken stays where it was written, so that the thousands of short lists of a report cost no memory
 * block and no copy each.
 */
export class GrowingUint32 {
  #block: Uint32Array;
  /** Where in the block the numbers begin that were not taken, and where they end. */
  #start = 0;
  #end = 0;

  constructor(capacity = 256) {
    this.#block = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#end - this.#start;
  }

  push(value: number): void {
    if (this.#end === this.#block.length) this.#grow();
    this.#block[this.#end] = value;
    this.#end += 1;
  }

  /**
   * Where the next numbers go, for a loop too tight for a call each: it writes from the beginning,
   * and `filled` says how many.
   *
   * Shape: at least `most` long; what it holds is undefined.
   */
  room(most: number): Uint32Array {
    if (this.#block.length - this.#end < most) this.#grow(most);
    return this.#block.subarray(this.#end);
  }

  /** The first `count` numbers of the room count as pushed. */
  filled(count: number): void {
    this.#end += count;
  }

  /** Makes the number at `at` at least `value`. */
  raise(at: number, value: number): void {
    const place = this.#start + at;
    if ((this.#block[place] ?? 0) < value) this.#block[place] = value;
  }

  /** What was pushed since the last `take`. The memory is shared with what others take: a view. */
  take(): Uint32Array {
    const taken = this.#block.subarray(this.#start, this.#end);
    this.#start = this.#end;
    return taken;
  }

  /** Moves what was not taken into a new block, which has room for `more`. */
  #grow(more = 1): void {
    const { size } = this;
    const length = Math.max(size * 2, size + more, Math.min(this.#block.length * 2, BLOCK_MAX));
    const larger = new Uint32Array(length);
    larger.set(this.#block.subarray(this.#start, this.#end));
    this.#block = larger;
    this.#start = 0;
    this.#end = size;
  }
}
