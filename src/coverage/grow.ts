/**
 * Numbers that grow at the end, in typed memory: a report of 10^7 lines costs 4 bytes each, and one
 * buffer serves file after file.
 */
export class GrowingUint32 {
  #items: Uint32Array;
  #size = 0;

  constructor(capacity = 256) {
    this.#items = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#items.length) {
      const larger = new Uint32Array(this.#size * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#size] = value;
    this.#size += 1;
  }

  /** Makes the number at `at` at least `value`. */
  raise(at: number, value: number): void {
    if ((this.#items[at] ?? 0) < value) this.#items[at] = value;
  }

  /** A copy of what was pushed since the last `take`; the buffer is empty afterwards. */
  take(): Uint32Array {
    const taken = this.#items.slice(0, this.#size);
    this.#size = 0;
    return taken;
  }
}
