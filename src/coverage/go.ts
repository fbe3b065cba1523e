import type { CoverageReport } from "../domain/coverage.ts";
import { HITS_MAX } from "../domain/coverage.ts";
import { WholeLines } from "../text/lines.ts";
import { badReport, type CoverageFormatReader, type CoverageParser, quoted } from "./format.ts";
import { GoFiles } from "./go-files.ts";

/**
 * Go cover profiles: `mode:` lines and blocks, `NAME:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT`.
 *
 * Source: golang.org/x/tools/cover, profile.go.
 */
export const goReader: CoverageFormatReader = {
  format: "go",
  open: (where) => new GoParser(where),
};

const LF = 10;
const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const COLON = 58;
/** Ten digits or more are no line, column or count of statements. */
const DIGITS_MAX = 9;

/**
 * Works on bytes, from the end of each line to its beginning: the path is what is left, whatever it
 * holds, and is decoded only where it differs from that of the line before.
 */
class GoParser implements CoverageParser {
  readonly #where: string;
  readonly #lines: WholeLines;
  readonly #files: GoFiles;
  readonly #text = new TextDecoder();
  #path = new Uint8Array(0);
  #line = 0;
  /** Where the number that was read last begins. */
  #at = 0;

  constructor(where: string) {
    this.#where = where;
    this.#files = new GoFiles(where);
    this.#lines = new WholeLines(where, (bytes, start, end) => this.#region(bytes, start, end));
  }

  write(chunk: Uint8Array): void {
    this.#lines.write(chunk);
  }

  end(): CoverageReport {
    this.#lines.end();
    return this.#files.report();
  }

  #region(bytes: Uint8Array, start: number, regionEnd: number): void {
    let at = start;
    while (at < regionEnd) {
      this.#line += 1;
      const lineEnd = bytes.indexOf(LF, at);
      let end = lineEnd;
      while (end > at && (bytes[end - 1] ?? 0) <= SPACE) end -= 1;
      if (end > at && !this.#block(bytes, at, end)) this.#modeLine(bytes, at, end);
      at = lineEnd + 1;
    }
  }

  /** Reads a block; false where the line is none. */
  #block(bytes: Uint8Array, start: number, end: number): boolean {
    this.#at = end;
    const hits = this.#hits(bytes, start);
    if (hits < 0) return false;
    const statements = this.#number(bytes, start, SPACE);
    const lastColumn = this.#number(bytes, start, SPACE);
    const last = this.#number(bytes, start, DOT);
    const firstColumn = this.#number(bytes, start, COMMA);
    const first = this.#number(bytes, start, DOT);
    const colon = this.#at - 1;
    if (statements < 0 || lastColumn < 0 || last < 0 || firstColumn < 0 || first < 0) return false;
    if (bytes[colon] !== COLON || colon <= start) return false;
    if (first === 0 || last < first) return false;
    this.#choose(bytes, start, colon);
    this.#files.add(first, firstColumn, last, lastColumn, statements, hits);
    return true;
  }

  /** The count, which may be too large for anything but saturation. */
  #hits(bytes: Uint8Array, start: number): number {
    let at = this.#at;
    let value = 0;
    let scale = 1;
    while (at > start) {
      const digit = (bytes[at - 1] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      value += digit * scale;
      scale *= 10;
      at -= 1;
    }
    if (at === this.#at) return -1;
    this.#at = at;
    return value >= HITS_MAX ? HITS_MAX : value;
  }

  /** The number before `separator`, which ends where the last one began; -1 for none. */
  #number(bytes: Uint8Array, start: number, separator: number): number {
    let at = this.#at - 1;
    if (at <= start || bytes[at] !== separator) return -1;
    const end = at;
    let value = 0;
    let scale = 1;
    while (at > start) {
      const digit = (bytes[at - 1] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      value += digit * scale;
      scale *= 10;
      at -= 1;
    }
    if (at === end || end - at > DIGITS_MAX) return -1;
    this.#at = at;
    return value;
  }

  #choose(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    let same = length === this.#path.length;
    // From the end: packages share their beginning, files differ in their last letters.
    for (let at = length - 1; same && at >= 0; at -= 1) {
      same = bytes[start + at] === this.#path[at];
    }
    if (same) return;
    this.#path = bytes.slice(start, end);
    this.#files.choose(this.#text.decode(this.#path));
  }

  #modeLine(bytes: Uint8Array, start: number, end: number): void {
    const line = this.#text.decode(bytes.subarray(start, end));
    const mode = /^mode: ?(set|count|atomic)$/.exec(line)?.[1];
    if (mode === undefined) {
      throw badReport(
        this.#where,
        this.#line,
        `found ${quoted(line)}; NAME:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT is allowed; ` +
          "check whether the step that writes it was cut off",
      );
    }
    this.#files.setMode(mode === "set");
  }
}
