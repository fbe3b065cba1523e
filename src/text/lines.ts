import { SoakgateError } from "../domain/error.ts";

const LF = 10;
const CR = 13;

/** A line longer than this is no line of a report, and would be held in memory whole. */
const LINE_BYTES_MAX = 16 * 1024 * 1024;

/** Receives bytes `start` to `end` (exclusive): whole lines, the last byte being LF. */
export type LinesSink = (bytes: Uint8Array, start: number, end: number) => void;

/**
 * Cuts pushed bytes at line ends, so that a parser can run over many lines at once without ever
 * looking beyond the end: what it is given always ends with LF.
 *
 * Shape: a UTF-8 byte order mark is dropped; in a file whose first line ends in a lone CR every CR
 * is a line end; a CR before LF is left to the parser. The last line needs no line end.
 *
 * Errors: `limit` for a line over 16 MiB.
 */
export class WholeLines {
  readonly #where: string;
  readonly #sink: LinesSink;
  #carry: Uint8Array[] = [];
  #carried = 0;
  #ending: "undecided" | "lf" | "cr" = "undecided";

  constructor(where: string, sink: LinesSink) {
    this.#where = where;
    this.#sink = sink;
  }

  write(chunk: Uint8Array): void {
    this.#take(chunk, false);
  }

  end(): void {
    this.#take(new Uint8Array(0), true);
    if (this.#carried === 0) return;
    const last = this.#joined(Uint8Array.of(LF));
    this.#sink(last, 0, last.length);
  }

  #take(chunk: Uint8Array, atEnd: boolean): void {
    const bytes = this.#ending === "undecided" ? this.#decide(chunk, atEnd) : chunk;
    if (bytes !== null) this.#cut(this.#ending === "cr" ? withLf(bytes) : bytes);
  }

  /** All bytes so far once the first line end is known; null while it is not. */
  #decide(chunk: Uint8Array, atEnd: boolean): Uint8Array | null {
    const endsInChunk =
      chunk.includes(LF) || chunk.includes(CR) || this.#carry.at(-1)?.at(-1) === CR;
    if (!endsInChunk && !atEnd) return this.#keep(chunk);
    const bytes = this.#carried === 0 ? chunk : this.#joined(chunk);
    const lf = bytes.indexOf(LF);
    const cr = bytes.indexOf(CR);
    // Whether a CR at the very end is followed by LF shows with the next chunk.
    if (lf < 0 && cr === bytes.length - 1 && !atEnd) return this.#keep(bytes);
    this.#ending = cr >= 0 && (lf < 0 || cr < lf - 1) ? "cr" : "lf";
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? bytes.subarray(3) : bytes;
  }

  #cut(bytes: Uint8Array): void {
    const last = bytes.lastIndexOf(LF);
    if (last < 0) {
      this.#keep(bytes);
      return;
    }
    let start = 0;
    if (this.#carried > 0) {
      start = bytes.indexOf(LF) + 1;
      const line = this.#joined(bytes.subarray(0, start));
      this.#sink(line, 0, line.length);
    }
    if (last >= start) this.#sink(bytes, start, last + 1);
    if (last + 1 < bytes.length) this.#keep(bytes.subarray(last + 1));
  }

  #keep(bytes: Uint8Array): null {
    if (bytes.length === 0) return null;
    this.#carry.push(bytes);
    this.#carried += bytes.length;
    if (this.#carried > LINE_BYTES_MAX) {
      throw new SoakgateError(
        "limit",
        `${this.#where}: found a line over 16 MiB; report lines are shorter; check what wrote it`,
      );
    }
    return null;
  }

  #joined(tail: Uint8Array): Uint8Array {
    const joined = new Uint8Array(this.#carried + tail.length);
    let at = 0;
    for (const piece of this.#carry) {
      joined.set(piece, at);
      at += piece.length;
    }
    joined.set(tail, at);
    this.#carry = [];
    this.#carried = 0;
    return joined;
  }
}

function withLf(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === CR ? LF : byte));
}
