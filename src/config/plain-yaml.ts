import {
  boolCoreTag,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  type MappingEvent,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import type { MapEntry, ScalarValue, Value } from "./value.ts";
import { DEPTH_MAX, TEXT_MAX } from "./yaml-bounds.ts";

/**
 * Reads YAML that is plain and in order: one document of maps, lists and text. Null for all else: blocks
 * of text, anchors, tags, empty values, and every mistake. What is read here, `readYaml` reads the same.
 */
export function readPlainYaml(text: string): Value | null {
  if (text.length > TEXT_MAX || OUT_OF_PLACE.test(text)) return null;
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_MAX - 1 });
    return new PlainReader(text, events).read();
  } catch (error) {
    // Whatever this parser stumbled over, the other one says it with its place.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Bytes that were no UTF-8, and what the parsers disagree on: document marks, tabs before text, lone returns. */
const OUT_OF_PLACE = /[\ufeff\ufffd]|\r(?!\n)|^(?:---|\.\.\.|%| *\t)/m;

/** Plain text that is no word of YAML's core schema stands for itself. */
const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

class NotPlain extends Error {}

class PlainReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 0;
  /** Where the value before begins. */
  #latest = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): Value {
    const document = this.#next();
    const whole = document?.type === EVENT_ID.DOCUMENT && document.directives.length === 0;
    if (!whole) throw new NotPlain();
    const root = this.#value(this.#next());
    // Behind the document's end stands nothing, where a second one would begin.
    if (root?.kind !== "map") throw new NotPlain();
    if (this.#next()?.type !== EVENT_ID.POP || this.#next() !== undefined) throw new NotPlain();
    return root;
  }

  #next(): Event | undefined {
    this.#at += 1;
    return this.#events[this.#at - 1];
  }

  /** Null at the end of a collection. */
  #value(event: Event | undefined): Value | null {
    if (event?.type === EVENT_ID.POP) return null;
    if (event?.type === EVENT_ID.SCALAR) return this.#scalar(event);
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) throw new NotPlain();
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw new NotPlain();
    this.#latest = event.start;
    return event.type === EVENT_ID.MAPPING ? this.#map(event) : this.#list(event);
  }

  #list({ start: offset, style }: SequenceEvent): Value {
    const items: Value[] = [];
    for (;;) {
      const before = this.#latest;
      const item = this.#value(this.#next());
      if (item === null) return { kind: "list", offset, items };
      if (items.length > 0 && style === COLLECTION_STYLE.BLOCK) this.#onNewLine(before, item);
      items.push(item);
    }
  }

  #map({ start: offset, style }: MappingEvent): Value {
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    for (;;) {
      const before = this.#latest;
      const key = this.#value(this.#next());
      if (key === null) return { kind: "map", offset, entries };
      if (entries.length > 0 && style === COLLECTION_STYLE.BLOCK) this.#onNewLine(before, key);
      const word = key.kind === "scalar" ? key.value : null;
      const value = this.#value(this.#next());
      if (typeof word !== "string" || seen.has(word) || value === null) throw new NotPlain();
      seen.add(word);
      entries.push({ key: word, keyOffset: key.offset, value });
    }
  }

  /** This parser takes an entry that begins behind another in one line, which is a mistake. */
  #onNewLine(before: number, entry: Value): void {
    if (this.#text.lastIndexOf("\n", entry.offset) < before) throw new NotPlain();
  }

  #scalar(event: ScalarEvent): ScalarValue {
    const { valueStart, style, anchorStart, tagStart } = event;
    if (valueStart < 0 || anchorStart >= 0 || tagStart >= 0) throw new NotPlain();
    this.#latest = valueStart;
    const source = getScalarValue(this.#text, event);
    if (style === SCALAR_STYLE.PLAIN) {
      const value = coreValue(source);
      return { kind: "scalar", value, source, offset: valueStart, textOffset: valueStart };
    }
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
    if (!quoted) throw new NotPlain();
    // The place of a quoted text is that of its quote.
    const offset = valueStart - 1;
    return { kind: "scalar", value: source, source, offset, textOffset: valueStart };
  }
}

/** A number too large to be one is text to this parser, and infinite to the other. */
function coreValue(source: string): ScalarValue["value"] {
  // Nothing but a text begins so: most of a configuration.
  if (/^[^-+.\d~nNtTfF]/.test(source)) return source;
  for (const tag of CORE_TAGS) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  if (/^[-+]?[.\d]+e[-+]?\d+$/i.test(source)) throw new NotPlain();
  return source;
}
