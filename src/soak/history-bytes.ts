const NEWLINE = 0x0a;

/**
 * Cuts pushed bytes into lines of a bounded length. What is kept between two pushes is one line, in a
 * buffer that never grows, so the cost is linear however small the pieces are.
 */
export class ByteLines {
  readonly #buffer: Uint8Array;
  readonly #take: (line: Uint8Array) => void;
  readonly #tooLong: () => never;
  #kept = 0;

  /** `take` gets every line without its newline; the bytes are only valid during the call. */
  constructor(bytesMax: number, take: (line: Uint8Array) => void, tooLong: () => never) {
    this.#buffer = new Uint8Array(bytesMax);
    this.#take = take;
    this.#tooLong = tooLong;
  }

  /** Takes the next bytes. */
  write(chunk: Uint8Array): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      this.#keep(chunk.subarray(from, at));
      const line = this.#buffer.subarray(0, this.#kept);
      this.#kept = 0;
      this.#take(line);
      from = at + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** What follows the last newline; empty for a file that ends with one. */
  rest(): Uint8Array {
    return this.#buffer.subarray(0, this.#kept);
  }

  #keep(bytes: Uint8Array): void {
    if (this.#kept + bytes.length > this.#buffer.length) this.#tooLong();
    this.#buffer.set(bytes, this.#kept);
    this.#kept += bytes.length;
  }
}
