import type { CoverageReport } from "../domain/coverage.ts";
import { HITS_MAX } from "../domain/coverage.ts";
import { WholeLines } from "../text/lines.ts";
import { badReport, type CoverageFormatReader, type CoverageParser, quoted } from "./format.ts";
import { LcovFiles } from "./lcov-files.ts";

/**
 * LCOV tracefiles, 1.x and 2.x.
 *
 * Source: geninfo(1), "TRACEFILE FORMAT". `LF`, `LH`, `FNF`, `FNH`, `BRF` and `BRH` are not read: tools
 * write them wrong, and the records they sum up are there.
 */
export const lcovReader: CoverageFormatReader = {
  format: "lcov",
  open: (where) => new LcovParser(where),
};

const LF = 10;
const COMMA = 44;
const DASH = 45;
const ZERO = 48;
const COLON = 58;
const DA = (0x44 << 16) | (0x41 << 8) | COLON;
const FN = (0x46 << 16) | (0x4e << 8) | COLON;
const FND = (0x46 << 16) | (0x4e << 8) | 0x44;
const BRD = (0x42 << 16) | (0x52 << 8) | 0x44;
/** A number with more digits is left to the exact reading. */
const DIGITS_MAX = 9;

/**
 * Works on bytes: nearly all lines are `DA`, `BRDA`, `FN` or `FNDA` in their plain form, and are read
 * without becoming strings. Whatever is not plain is left to `#record`, which reads every form.
 * Every region it is given ends with LF, which ends every scan, so none looks at the length.
 */
class LcovParser implements CoverageParser {
  readonly #where: string;
  readonly #lines: WholeLines;
  readonly #files: LcovFiles;
  readonly #text = new TextDecoder();
  #line = 0;
  /** Where the number that was read last ends. */
  #at = 0;

  constructor(where: string) {
    this.#where = where;
    this.#files = new LcovFiles();
    this.#lines = new WholeLines(where, (bytes, start, end) => this.#region(bytes, start, end));
  }

  write(chunk: Uint8Array): void {
    this.#lines.write(chunk);
  }

  end(): CoverageReport {
    this.#lines.end();
    if (this.#files.isOpen) {
      throw badReport(
        this.#where,
        this.#line,
        "found the end of the file in a record; it ends with end_of_record; " +
          "check whether the step that writes it was cut off",
      );
    }
    return this.#files.report();
  }

  #region(bytes: Uint8Array, start: number, end: number): void {
    let at = start;
    while (at < end) {
      this.#line += 1;
      const next = this.#files.isOpen ? this.#plain(bytes, at) : -1;
      if (next >= 0) {
        at = next;
        continue;
      }
      const lineEnd = bytes.indexOf(LF, at);
      this.#record(bytes, at, trimmedEnd(bytes, at, lineEnd));
      at = lineEnd + 1;
    }
  }

  /** Reads a line in its plain form. Where the next one begins; -1 where the line is not plain. */
  #plain(bytes: Uint8Array, at: number): number {
    const head = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    if (head === DA) return this.#plainLine(bytes, at + 3);
    if (head === BRD && bytes[at + 3] === 0x41 && bytes[at + 4] === COLON) {
      return this.#plainBranch(bytes, at + 5);
    }
    if (head === FN) return this.#plainFunction(bytes, at + 3);
    if (head === FND && bytes[at + 3] === 0x41 && bytes[at + 4] === COLON) {
      return this.#plainCall(bytes, at + 5);
    }
    return -1;
  }

  /** `DA:12,3`. */
  #plainLine(bytes: Uint8Array, start: number): number {
    const number = this.#digits(bytes, start);
    if (number <= 0 || bytes[this.#at] !== COMMA) return -1;
    const hits = this.#digits(bytes, this.#at + 1);
    if (hits < 0 || bytes[this.#at] !== LF) return -1;
    this.#files.addLine(number, hits);
    return this.#at + 1;
  }

  /** `BRDA:12,0,1,3` and `BRDA:12,0,1,-`. */
  #plainBranch(bytes: Uint8Array, start: number): number {
    const line = this.#digits(bytes, start);
    if (line <= 0 || bytes[this.#at] !== COMMA) return -1;
    const block = this.#digits(bytes, this.#at + 1);
    if (block < 0 || bytes[this.#at] !== COMMA) return -1;
    const branch = this.#digits(bytes, this.#at + 1);
    if (branch < 0 || bytes[this.#at] !== COMMA) return -1;
    const taken = this.#at + 1;
    if (bytes[taken] === DASH && bytes[taken + 1] === LF) this.#at = taken + 1;
    const hits = bytes[taken] === DASH ? 0 : this.#digits(bytes, taken);
    if (hits < 0 || bytes[this.#at] !== LF) return -1;
    this.#files.addNumberedBranch(line, block, branch, hits > 0);
    return this.#at + 1;
  }

  /** `FN:12,name`. A name that begins with a digit may be an end line instead. */
  #plainFunction(bytes: Uint8Array, start: number): number {
    const first = this.#digits(bytes, start);
    const name = this.#at + 1;
    const byte = bytes[name] ?? 0;
    if (first <= 0 || bytes[this.#at] !== COMMA || (byte >= ZERO && byte < COLON)) return -1;
    const end = bytes.indexOf(LF, name);
    if (!isPlainName(bytes, name, end)) return -1;
    this.#files.addFunction(first, null, this.#text.decode(bytes.subarray(name, end)));
    return end + 1;
  }

  /** `FNDA:3,name`, mostly the next of the functions in the order of their `FN`. */
  #plainCall(bytes: Uint8Array, start: number): number {
    const hits = this.#digits(bytes, start);
    const name = this.#at + 1;
    if (hits < 0 || bytes[this.#at] !== COMMA) return -1;
    const expected = this.#files.nextCalled();
    const length = expected.length;
    let same = 0;
    while (same < length && expected.charCodeAt(same) === bytes[name + same]) same += 1;
    if (same === length && length > 0 && bytes[name + length] === LF) {
      this.#files.addFunctionHits(expected, hits);
      return name + length + 1;
    }
    const end = bytes.indexOf(LF, name);
    if (!isPlainName(bytes, name, end)) return -1;
    this.#files.addFunctionHits(this.#text.decode(bytes.subarray(name, end)), hits);
    return end + 1;
  }

  /** The number that begins at `start`; -1 where there is none, or a very long one. */
  #digits(bytes: Uint8Array, start: number): number {
    let at = start;
    let value = 0;
    let digit = (bytes[at] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      at += 1;
      digit = (bytes[at] ?? 0) - ZERO;
    }
    this.#at = at;
    return at === start || at - start > DIGITS_MAX ? -1 : value;
  }

  #record(bytes: Uint8Array, start: number, end: number): void {
    if (start === end || bytes[start] === 0x23) return;
    const line = this.#text.decode(bytes.subarray(start, end));
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1);
    if (name === "SF") {
      if (this.#files.isOpen) {
        throw this.#bad(line, "a record ends with end_of_record before the next SF");
      }
      if (value === "") throw this.#bad(line, "SF names a file");
      this.#files.open(value);
      return;
    }
    const read = RECORDS.get(name);
    if (read !== undefined) {
      if (!this.#files.isOpen) throw this.#bad(line, `${name} stands after the SF of its file`);
      const expected = read(this.#files, value);
      if (expected !== null) throw this.#bad(line, `${name} has ${expected}`);
      return;
    }
    if (name === "end_of_record") this.#files.close();
    // Records of other versions and tools (VER, MCDC, …) are passed over; prose is not.
    else if (colon < 0 || !/^[A-Z]{2,8}$/.test(name)) {
      throw this.#bad(line, "a line is RECORD:value or end_of_record");
    }
  }

  #bad(line: string, allowed: string): Error {
    return badReport(
      this.#where,
      this.#line,
      `found ${quoted(line)}; ${allowed}; check the tool that wrote it`,
    );
  }
}

/** Reads a record's value; returns what is expected where it is malformed. */
type RecordReader = (files: LcovFiles, value: string) => string | null;

const RECORDS: ReadonlyMap<string, RecordReader> = new Map<string, RecordReader>([
  ["DA", readLineData],
  ["BRDA", readBranch],
  ["FN", readFunction],
  ["FNDA", readFunctionData],
  ["FNL", readFunctionLine],
  ["FNA", readFunctionAlias],
  ["BRF", (files) => files.hasBranches()],
  ["FNF", (files) => files.hasFunctions()],
]);

function readLineData(files: LcovFiles, value: string): string | null {
  const match = /^(\d{1,10}),([^,]*)(?:,|$)/.exec(value);
  const hits = hitsIn(match?.[2] ?? "");
  if (match === null || hits === null) return "line,hits[,checksum]";
  files.addLine(Number(match[1]), hits);
  return null;
}

/** The branch is free text that may hold commas: line and block from the left, taken from the right. */
function readBranch(files: LcovFiles, value: string): string | null {
  const left = /^(\d{1,10}),([ef]?)(U?)(\d+),/.exec(value);
  const cut = value.lastIndexOf(",");
  if (left === null || cut < left[0].length) return "line,block,branch,taken";
  const taken = value.slice(cut + 1).trim();
  const hits = taken === "-" ? 0 : hitsIn(taken);
  if (hits === null) return "line,block,branch,taken";
  // Unreachable branches count neither way.
  if (left[3] === "") {
    const id = `${left[2]}${left[4]},${value.slice(left[0].length, cut)}`;
    files.addBranch(Number(left[1]), id, hits > 0);
  }
  return null;
}

function readFunction(files: LcovFiles, value: string): string | null {
  const match = /^(\d{1,10}),(?:(\d{1,10}),)?(.+)$/.exec(value);
  if (match === null) return "line[,end],name";
  files.addFunction(Number(match[1]), lastLine(match[2]), match[3] ?? "");
  return null;
}

function readFunctionData(files: LcovFiles, value: string): string | null {
  const match = /^([^,]*),(.+)$/.exec(value);
  const hits = hitsIn(match?.[1] ?? "");
  if (match === null || hits === null) return "hits,name";
  files.addFunctionHits(match[2] ?? "", hits);
  return null;
}

function readFunctionLine(files: LcovFiles, value: string): string | null {
  const match = /^(\d{1,10}),(\d{1,10})(?:,(\d{1,10}))?$/.exec(value);
  if (match === null) return "index,line[,end]";
  files.addFunctionGroup(Number(match[1]), Number(match[2]), lastLine(match[3]));
  return null;
}

function readFunctionAlias(files: LcovFiles, value: string): string | null {
  const match = /^(\d{1,10}),([^,]*),(.+)$/.exec(value);
  const hits = hitsIn(match?.[2] ?? "");
  if (match === null || hits === null) return "index,hits,name";
  return files.addAlias(Number(match[1]), hits, match[3] ?? "") ? null : "the index of an FNL";
}

function lastLine(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Hits as tools write them, negative and exponents included; null where it is no number. */
function hitsIn(text: string): number | null {
  if (!/^-?\d{1,400}(\.\d{1,20})?([eE][+-]?\d{1,3})?$/.test(text)) return null;
  const hits = Number(text);
  return hits >= HITS_MAX ? HITS_MAX : Math.max(0, Math.trunc(hits));
}

/** Whether a name has neither a CR at its end nor a byte order mark, which decoding would drop. */
function isPlainName(bytes: Uint8Array, start: number, end: number): boolean {
  return end > start && (bytes[end - 1] ?? 0) > 32 && bytes[start] !== 0xef;
}

/** End of the line without its CR and trailing spaces. */
function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && (bytes[at - 1] ?? 0) <= 32) at -= 1;
  return at;
}
