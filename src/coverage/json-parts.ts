import type { JsonObject } from "./json.ts";

/** Some entries of an object of a report: `keys` lead to it from the top. */
export interface JsonPart {
  readonly keys: readonly string[];
  readonly entries: JsonObject;
}

/**
 * Objects that are given entry by entry rather than whole, by the keys that lead to them; null stands
 * for any key. The top always is.
 */
export type Splits = readonly (readonly (string | null)[])[];

/** The text cannot be taken apart: what is wrong with it, if anything, shows when it is read whole. */
export class NotSplit extends Error {}

function isSplit(splits: Splits, keys: readonly string[]): boolean {
  return splits.some(
    (path) =>
      path.length === keys.length && path.every((key, at) => (key ?? keys[at]) === keys[at]),
  );
}

/** A value in the parts that reading its text piece by piece gives. */
export function* wholeParts(
  entries: JsonObject,
  splits: Splits,
  keys: readonly string[] = [],
): Generator<JsonPart> {
  const inner = Object.keys(entries).filter(
    (key) => isObject(entries[key]) && isSplit(splits, [...keys, key]),
  );
  for (const key of inner) {
    yield* wholeParts(entries[key] as JsonObject, splits, [...keys, key]);
  }
  // Where nothing was split off, building the object again would take a tenth of the reading.
  if (inner.length === 0) yield { keys, entries };
  else {
    const rest = Object.entries(entries).filter(([key]) => !inner.includes(key));
    yield { keys, entries: Object.fromEntries(rest) };
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Long enough that a piece costs little beyond its bytes, and that short entries are over 128: for fewer
 * keys V8 makes hidden classes, which outlive the piece. Short enough that its objects die young and
 * that its text is among them: a string over 128 KiB gets memory pages of its own.
 */
const PIECE_BYTES = 65_536;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const CLOSE_LIST = 0x5d;

/** What a byte does to a value that is passed over: nothing, opens, closes, separates, quotes. */
const PASSED = new Uint8Array(256);
const [OPENS, CLOSES, SEPARATES, QUOTES] = [1, 2, 3, 4];
for (const [bytes, role] of [
  ["{[", OPENS],
  ["}]", CLOSES],
  [",", SEPARATES],
  ['"', QUOTES],
] as const) {
  for (const byte of bytes) PASSED[byte.charCodeAt(0)] = role;
}

/**
 * A JSON text in parts of bounded size, so that a report of 100 MB is never 100 MB of objects. Only
 * places between entries are looked for here; each piece then goes through `JSON.parse`, which
 * decides what is JSON, or `parse` in its place. A key that stands twice may come twice. The bytes are
 * the same afterwards.
 *
 * Errors: `NotSplit` or `SyntaxError` where the text is no JSON object; `NotSplit` where two objects
 * of the same keys would come in parts, of which only the last counts.
 */
export function* jsonParts(
  bytes: Uint8Array,
  splits: Splits,
  parse: (text: string) => unknown = JSON.parse,
  pieceBytes = PIECE_BYTES,
): Generator<JsonPart> {
  yield* new Cutter(bytes, splits, parse, pieceBytes).top();
}

class Cutter {
  readonly #bytes: Uint8Array;
  readonly #splits: Splits;
  readonly #depthMax: number;
  readonly #parse: (text: string) => unknown;
  readonly #pieceBytes: number;
  readonly #text = new TextDecoder();
  #at = 0;
  /** Until a guess was wrong, since each costs the parsing of a piece. */
  #leaping = true;

  constructor(
    bytes: Uint8Array,
    splits: Splits,
    parse: (text: string) => unknown,
    pieceBytes: number,
  ) {
    this.#bytes = bytes;
    this.#splits = splits;
    this.#parse = parse;
    this.#depthMax = splits.reduce((most, path) => Math.max(most, path.length), 0);
    this.#pieceBytes = pieceBytes;
  }

  *top(): Generator<JsonPart> {
    const [first, second, third] = this.#bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) this.#at = 3;
    if (this.#next() !== OPEN) throw new NotSplit();
    yield* this.#object([]);
    if (this.#next() !== undefined) throw new NotSplit();
  }

  /** The object that begins at `#at`; behind it afterwards. */
  *#object(keys: readonly string[]): Generator<JsonPart> {
    /** The `{` or the comma before the entry, and before the first entry that was not given yet. */
    let lead = this.#at;
    let pending = -1;
    const split = new Set<string | undefined>();
    this.#at += 1;
    if (this.#next() === CLOSE) {
      this.#at += 1;
      yield { keys, entries: {} };
      return;
    }
    for (;;) {
      const inner = this.#key(keys);
      if (this.#next() === OPEN && inner !== null && isSplit(this.#splits, inner)) {
        if (pending >= 0) yield this.#part(keys, pending, lead);
        pending = -1;
        if (split.has(inner.at(-1))) throw new NotSplit();
        split.add(inner.at(-1));
        yield* this.#object(inner);
      } else {
        if (pending < 0) pending = lead;
        this.#skipValue();
      }
      const byte = this.#next();
      if (byte !== COMMA && byte !== CLOSE) throw new NotSplit();
      lead = this.#at;
      this.#at += 1;
      if (pending >= 0 && (byte === CLOSE || lead - pending > this.#pieceBytes)) {
        yield this.#part(keys, pending, lead);
        pending = -1;
        if (byte === COMMA && inner === null) lead = yield* this.#leaps(keys, lead);
      }
      if (byte === CLOSE) return;
    }
  }

  /**
   * Pieces cut a good way ahead, at a comma behind the same brackets as the one at `lead`: to look at
   * every entry takes a quarter of the time of parsing it. The comma is a guess, and `JSON.parse`
   * decides: from where an entry begins, only whole entries make an object.
   *
   * Shape: the comma behind the last piece, or `lead`; `#at` is behind it.
   */
  *#leaps(keys: readonly string[], lead: number): Generator<JsonPart, number> {
    const ending = this.#ending(lead);
    let last = lead;
    // No entry would make an object, too.
    while (this.#leaping && this.#next() === QUOTE) {
      const comma = this.#find(ending, last + this.#pieceBytes);
      const part = comma < 0 ? null : this.#guessed(keys, last, comma);
      if (part === null) break;
      yield part;
      last = comma;
      this.#at = comma + 1;
    }
    return last;
  }

  /** Null where the comma at `last` lies within an entry or behind the object: guessing ends there. */
  #guessed(keys: readonly string[], first: number, last: number): JsonPart | null {
    try {
      return this.#part(keys, first, last);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#leaping = false;
      return null;
    }
  }

  /** The brackets and spaces before a comma, and the comma. */
  #ending(comma: number): Uint8Array {
    let start = comma;
    while (isSpaceOrClose(this.#bytes[start - 1])) start -= 1;
    return this.#bytes.slice(start, comma + 1);
  }

  /** The first comma with such an ending, within a piece from `start`; -1 where the comma is all of it. */
  #find(ending: Uint8Array, start: number): number {
    const bytes = this.#bytes;
    const end = Math.min(start + this.#pieceBytes, bytes.length);
    const size = ending.length;
    const before = ending[size - 2];
    for (let at = start; at < end; at += 1) {
      if (bytes[at] !== COMMA || bytes[at - 1] !== before) continue;
      let same = 2;
      while (same < size && bytes[at - same] === ending[size - 1 - same]) same += 1;
      if (same === size) return at;
    }
    return -1;
  }

  /** Passes a key and its colon; the keys that lead to its value, null where none is split so deep. */
  #key(keys: readonly string[]): readonly string[] | null {
    if (this.#next() !== QUOTE) throw new NotSplit();
    const start = this.#at;
    this.#at = stringEnd(this.#bytes, start + 1);
    const end = this.#at;
    if (this.#next() !== COLON) throw new NotSplit();
    this.#at += 1;
    if (keys.length >= this.#depthMax) return null;
    return [...keys, String(JSON.parse(this.#text.decode(this.#bytes.subarray(start, end))))];
  }

  /** The entries between two separators, which become the braces around them for a moment. */
  #part(keys: readonly string[], first: number, last: number): JsonPart {
    const bytes = this.#bytes;
    const [opens = 0, closes = 0] = [bytes[first], bytes[last]];
    bytes[first] = OPEN;
    bytes[last] = CLOSE;
    const text = this.#text.decode(bytes.subarray(first, last + 1));
    bytes[first] = opens;
    bytes[last] = closes;
    return { keys, entries: this.#parse(text) as JsonObject };
  }

  /** To behind the value at `#at`, whatever it is. */
  #skipValue(): void {
    const bytes = this.#bytes;
    const size = bytes.length;
    let at = this.#at;
    let depth = 0;
    for (; at < size; at += 1) {
      const role = PASSED[bytes[at] ?? 0] ?? 0;
      if (role === 0) continue;
      if (role === QUOTES) at = stringEnd(bytes, at + 1) - 1;
      else if (role === OPENS) depth += 1;
      else if (depth === 0) break;
      else if (role === CLOSES) depth -= 1;
    }
    this.#at = at;
  }

  /** The next byte that is no space; undefined at the end. */
  #next(): number | undefined {
    let byte = this.#bytes[this.#at];
    while (isSpace(byte)) {
      this.#at += 1;
      byte = this.#bytes[this.#at];
    }
    return byte;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isSpaceOrClose(byte: number | undefined): boolean {
  return byte === CLOSE || byte === CLOSE_LIST || isSpace(byte);
}

/** Behind the quote that ends the string whose first character is at `start`. */
function stringEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  throw new NotSplit();
}
