import { SoakgateError } from "../domain/error.ts";
import { ByteLines } from "./history-bytes.ts";
import { HistoryEvents } from "./history-events.ts";
import { type HistoryLine, parseHistoryLine } from "./history-line.ts";
import type { LockHistory } from "./history-lock.ts";

/** A recorded history, by lock. */
export interface History {
  readonly lines: number;
  /** Time of the first event. */
  readonly startUs: number;
  /** Time of the last event. */
  readonly endUs: number;
  readonly processes: readonly string[];
  /** In order of first appearance. */
  readonly locks: readonly LockHistory[];
  readonly operations: number;
  /** Notes of other kinds than the check knows, with how many there are. */
  readonly ignored: ReadonlyMap<string, number>;
}

/** Longer lines are refused unread. */
export const LINE_BYTES_MAX = 65_536;

/** More lines than fit the memory of a build machine. */
const LINES_MAX = 5_000_000;

/**
 * Reads a history that is pushed in pieces of any size.
 *
 * Errors: `evidence` with the line for what is not a history, is cut off, out of order or contradicts
 * itself; `limit` for lines or files beyond all measure.
 * Source: docs/history.md describes the format.
 */
export class HistoryReader {
  readonly #name: string;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #events = new HistoryEvents((found, allowed, advice) =>
    this.#error(found, allowed, advice),
  );
  readonly #bytes = new ByteLines(
    LINE_BYTES_MAX,
    (line) => this.#take(line),
    () => this.#tooLong(),
  );
  #line = 0;
  #index = -1;
  #startUs = 0;
  #timeUs = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes the next bytes of the file. */
  write(chunk: Uint8Array): void {
    this.#bytes.write(chunk);
  }

  /** Ends the file. Operations without an end have an unknown outcome. */
  end(): History {
    this.#takeLast(this.#bytes.rest());
    if (this.#line === 0) {
      throw new SoakgateError(
        "evidence",
        `${this.#name}: the file is empty; allowed: one JSON object a line; record the history again`,
      );
    }
    const [startUs, endUs] = [this.#startUs, this.#timeUs];
    return { lines: this.#line, startUs, endUs, ...this.#events.end() };
  }

  #tooLong(): never {
    this.#line += 1;
    throw this.#error(
      `the line has more than ${LINE_BYTES_MAX} bytes`,
      `lines up to ${LINE_BYTES_MAX} bytes`,
      "check that every event ends with a newline",
      "limit",
    );
  }

  /** A last line without its newline is whole if it is a whole object; otherwise it was cut off. */
  #takeLast(last: Uint8Array): void {
    if (last.length === 0) return;
    if (last[last.length - 1] !== 0x7d) {
      this.#line += 1;
      throw this.#error(
        "the file ends in the middle of a line",
        "whole lines",
        "the recording was cut off: record it again, or remove the last line",
      );
    }
    this.#take(last);
  }

  #take(bytes: Uint8Array): void {
    this.#line += 1;
    if (this.#line > LINES_MAX) {
      throw this.#error("one line too many", `${LINES_MAX} lines`, "split the history", "limit");
    }
    const event = parseHistoryLine(this.#text(bytes), (found, allowed, advice) =>
      this.#error(found, allowed, advice),
    );
    this.#inOrder(event);
    this.#events.add(event, this.#line);
  }

  #text(bytes: Uint8Array): string {
    const bom = this.#line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    try {
      return this.#decoder.decode(bom ? bytes.subarray(3) : bytes);
    } catch {
      throw this.#error("bytes that are not UTF-8", "UTF-8 text", "check what wrote the file");
    }
  }

  /** Lost and shuffled lines would change the verdict, so every line carries its place. */
  #inOrder(event: HistoryLine): void {
    if (this.#index !== -1 && event.i !== this.#index + 1) {
      const lost = event.i > this.#index + 1;
      throw this.#error(
        `i is ${event.i} after ${this.#index}`,
        "each i one more than the one before",
        lost
          ? `${event.i - this.#index - 1} events are missing: check the whole recording`
          : "the lines are out of order: sort them by i",
      );
    }
    if (event.t < this.#timeUs) {
      throw this.#error(
        `t is ${event.t} after ${this.#timeUs}`,
        "times that never go back",
        "merge the logs of several machines by time before numbering them",
      );
    }
    if (this.#index === -1) this.#startUs = event.t;
    this.#index = event.i;
    this.#timeUs = event.t;
  }

  #error(
    found: string,
    allowed: string,
    advice: string,
    code: "evidence" | "limit" = "evidence",
  ): SoakgateError {
    return new SoakgateError(
      code,
      `${this.#name}:${this.#line}: ${found}; allowed: ${allowed}; ${advice}`,
    );
  }
}
