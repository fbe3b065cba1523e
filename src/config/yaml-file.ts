import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
} from "yaml";
import { gateLineHint } from "./gate-line-hint.ts";
import { type Problems, ROOT, shown } from "./problems.ts";
import type { MapEntry, Value } from "./value.ts";
import { DEPTH_MAX, TEXT_MAX } from "./yaml-bounds.ts";
import { addFaults, TOO_DEEP } from "./yaml-faults.ts";

/**
 * Reads YAML 1.2 (core schema) into values with their places. Syntax errors, files that are no text
 * or too large, and what a configuration never needs (tags, several documents) go to `problems`.
 */
export function readYaml(text: string, problems: Problems): Value | undefined {
  if (!isReadable(text, problems)) return undefined;
  const document = parseDocument(text, {
    schema: "core",
    prettyErrors: false,
    // Our own check is linear, the library's compares every key with every other.
    uniqueKeys: false,
    logLevel: "error",
  });
  if (document.errors.length > 0 || document.warnings.length > 0) {
    addFaults(document, text, problems);
    return undefined;
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    problems.add(0, `${ROOT} is empty; expected a configuration; begin with version: 1`);
    return undefined;
  }
  const root = new TreeReader(text, problems, document).read();
  return problems.none ? root : undefined;
}

function isReadable(text: string, problems: Problems): boolean {
  if (text.length > TEXT_MAX) {
    problems.add(
      0,
      `${ROOT} has ${text.length} characters; a configuration has at most ${TEXT_MAX}; is this the right file?`,
    );
    return false;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: UTF-16 and binary files show by them
  const binary = text.search(/[\u0000\ufffd]/);
  if (binary === -1) return true;
  problems.add(
    binary,
    `${ROOT} is not UTF-8 text here; expected YAML in UTF-8; save it in that encoding`,
  );
  return false;
}

/** Turns the parser's tree into values, resolving aliases to the one value they stand for. */
class TreeReader {
  readonly #text: string;
  readonly #problems: Problems;
  readonly #document: Document.Parsed;
  readonly #anchors = new Map<string, Value>();
  readonly #unused = new Map<string, number>();
  #depth = 0;

  constructor(text: string, problems: Problems, document: Document.Parsed) {
    this.#text = text;
    this.#problems = problems;
    this.#document = document;
  }

  read(): Value {
    const root = this.#value(this.#document.contents, 0);
    for (const [anchor, offset] of this.#unused) this.#addUnused(anchor, offset);
    return root;
  }

  #value(node: unknown, fallbackOffset: number): Value {
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? fallbackOffset);
    if (this.#depth === DEPTH_MAX) {
      this.#problems.add(0, TOO_DEEP);
      this.#problems.throwAny();
    }
    this.#depth += 1;
    const value = this.#plain(node, fallbackOffset);
    this.#depth -= 1;
    if (isScalar(node) || isCollection(node)) {
      if (node.tag !== undefined) {
        this.#problems.add(value.offset, "a tag (!…) is given; no value needs one; remove it");
      }
      if (node.anchor !== undefined) this.#anchor(node.anchor, value);
    }
    return value;
  }

  #anchor(name: string, value: Value): void {
    const earlier = this.#unused.get(name);
    if (earlier !== undefined) this.#addUnused(name, earlier);
    this.#anchors.set(name, value);
    this.#unused.set(name, value.offset);
  }

  /** `- &pay/** lines >= 80%` reads as the text `lines >= 80%`: an anchor must earn its place. */
  #addUnused(anchor: string, offset: number): void {
    const advice = this.#hint(offset) ?? "quote the text if it begins with &";
    this.#problems.add(offset, `the anchor ${shown(`&${anchor}`)} is never used; ${advice}`);
  }

  #plain(node: unknown, fallbackOffset: number): Value {
    if (isMap(node)) {
      const offset = node.range?.[0] ?? fallbackOffset;
      return { kind: "map", offset, entries: this.#entries(node.items) };
    }
    if (isSeq(node)) {
      const offset = node.range?.[0] ?? fallbackOffset;
      return { kind: "list", offset, items: node.items.map((item) => this.#value(item, offset)) };
    }
    if (isScalar(node)) return this.#scalar(node, fallbackOffset);
    return scalarValue(null, "", fallbackOffset, fallbackOffset);
  }

  #entries(pairs: readonly Pair[]): readonly MapEntry[] {
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    for (const { key, value } of pairs) {
      const keyValue = this.#value(key, 0);
      if (keyValue.kind !== "scalar" || typeof keyValue.value !== "string") {
        this.#problems.add(
          keyValue.offset,
          "a key is no text; expected a word; put numbers and other values in quotes",
        );
        continue;
      }
      if (seen.has(keyValue.value)) {
        this.#problems.add(
          keyValue.offset,
          `the key ${shown(keyValue.value)} is given twice; a map has each key once; remove one`,
        );
        continue;
      }
      seen.add(keyValue.value);
      const keyOffset = keyValue.offset;
      entries.push({ key: keyValue.value, keyOffset, value: this.#value(value, keyOffset) });
    }
    return entries;
  }

  #scalar(node: Scalar, fallbackOffset: number): Value {
    const offset = node.range?.[0] ?? fallbackOffset;
    const { value } = node;
    const known =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return scalarValue(
      known ? value : null,
      node.source ?? "",
      offset,
      this.#textOffset(node, offset),
    );
  }

  #textOffset(node: Scalar, offset: number): number {
    const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
    if (quoted) return offset + 1;
    if (node.type !== Scalar.BLOCK_FOLDED && node.type !== Scalar.BLOCK_LITERAL) return offset;
    const header = this.#text.indexOf("\n", offset);
    const content = /\S/.exec(this.#text.slice(header, node.range?.[1]));
    return header === -1 || content === null ? offset : header + content.index;
  }

  #alias(anchor: string, offset: number): Value {
    const value = this.#anchors.get(anchor);
    this.#unused.delete(anchor);
    if (value !== undefined) return value;
    const advice = this.#hint(offset) ?? "quote the text if it begins with *";
    this.#problems.add(
      offset,
      `the alias ${shown(`*${anchor}`)} has no anchor above it; ${advice}`,
    );
    return scalarValue(null, "", offset, offset);
  }

  #hint(offset: number): string | null {
    return this.#problems.many ? null : gateLineHint(this.#text, offset);
  }
}

function scalarValue(
  value: string | number | boolean | null,
  source: string,
  offset: number,
  textOffset: number,
): Value {
  return { kind: "scalar", value, source, offset, textOffset };
}
