import { quoted } from "./format.ts";

/** Where a text stops being JSON. Line and column are 1-based. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = new Set([" ", "\t", "\n", "\r"]);

/** What may come next: a value, a key, or what follows either. */
type Expecting = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "end";

/** Finds the first place where `text`, which `JSON.parse` refused, is no JSON. Linear. */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expecting: Expecting = "value";
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (SPACE.has(character)) {
      at += 1;
      continue;
    }
    const length = tokenLength(text, at);
    const next: Expecting | null = length === 0 ? null : follow(expecting, character, open);
    if (next === null) return fault(text, at, quoted(text.slice(at, at + 20)));
    expecting = next;
    at += length;
  }
  return fault(text, text.length, "the end of the file");
}

function tokenLength(text: string, at: number): number {
  const character = text.charAt(at);
  if ("{}[],:".includes(character)) return 1;
  if (character === '"') return stringLength(text, at);
  LITERAL.lastIndex = at;
  return LITERAL.exec(text)?.[0].length ?? 0;
}

/** Length of the string that begins at `at`, 0 where it is none. */
function stringLength(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x22) return end + 1 - at;
    if (code < 0x20) return 0;
    if (code === 0x5c) {
      if (!/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(end, end + 6))) return 0;
      end += 1;
    }
  }
  return 0;
}

/** What may follow a token that begins with `character`; null where it may not stand here. */
function follow(expecting: Expecting, character: string, open: string[]): Expecting | null {
  if (character === "}" || character === "]") return close(expecting, character, open);
  if (character === ":") return expecting === "colon" ? "value" : null;
  if (character === ",") {
    if (expecting !== "comma-or-end") return null;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (expecting === "key" || expecting === "key-or-end") return character === '"' ? "colon" : null;
  if (expecting !== "value" && expecting !== "value-or-end") return null;
  if (character !== "{" && character !== "[") return open.length === 0 ? "end" : "comma-or-end";
  open.push(character);
  return character === "{" ? "key-or-end" : "value-or-end";
}

function close(expecting: Expecting, character: string, open: string[]): Expecting | null {
  const empty = character === "}" ? "key-or-end" : "value-or-end";
  if (expecting !== "comma-or-end" && expecting !== empty) return null;
  if (open.pop() !== (character === "}" ? "{" : "[")) return null;
  return open.length === 0 ? "end" : "comma-or-end";
}

function fault(text: string, at: number, found: string): JsonFault {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1, found };
}
