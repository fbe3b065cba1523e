import { SoakgateError } from "../domain/error.ts";
import type { GateSource } from "../domain/gate.ts";
import { UNSEEN } from "../domain/unseen.ts";

/**
 * A piece of a gate line. `word` is bare, `string` was quoted (its `text` is unescaped), `operator`
 * is one of `>= > <= < =` (`==` is read as `=`). `start` and `end` are offsets in the source's text.
 */
export interface Token {
  readonly kind: "word" | "string" | "operator";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer than any sentence a person would tick, short enough to show. */
const TEXT_MAX = 4_096;

/** How much of a long line an error shows on each side of the fault. */
const SHOWN_BEFORE = 70;
const SHOWN_AFTER = 30;

const BLANK = /\s/;
const WORD_END = /[\s"<>=]/;

/**
 * Splits a gate line. Quotes hold `\"` and `\\`; any other backslash stands for itself, so that
 * regular Windows paths need no doubling.
 *
 * Errors: `gate` for a quote that does not close and for a line beyond 4,096 characters.
 */
export function tokenize(source: GateSource): readonly Token[] {
  const { text } = source;
  if (text.length > TEXT_MAX) {
    throw syntaxError(source, 0, `the gate has ${text.length} characters; at most ${TEXT_MAX}`);
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (BLANK.test(character)) {
      at += 1;
      continue;
    }
    const token =
      character === '"'
        ? readString(source, at)
        : character === "<" || character === ">" || character === "="
          ? readOperator(text, at)
          : readWord(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readOperator(text: string, start: number): Token {
  const two = text.charAt(start + 1) === "=";
  const written = text.slice(start, start + (two ? 2 : 1));
  return {
    kind: "operator",
    text: written === "==" ? "=" : written,
    start,
    end: start + written.length,
  };
}

function readWord(text: string, start: number): Token {
  let end = start;
  while (end < text.length && !WORD_END.test(text.charAt(end))) end += 1;
  return { kind: "word", text: text.slice(start, end), start, end };
}

function readString(source: GateSource, start: number): Token {
  const { text } = source;
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return { kind: "string", text: value, start, end: at + 1 };
    const next = text.charAt(at + 1);
    if (character === "\\" && (next === '"' || next === "\\")) {
      value += next;
      at += 1;
    } else {
      value += character;
    }
  }
  throw syntaxError(source, start, 'the quote is not closed; end it with "');
}

/** Writes a name so that it reads as one token: bare where possible, else quoted. */
export function quoteName(name: string): string {
  return name === "" || WORD_END.test(name) ? quote(name) : name;
}

/** Writes a quoted string token. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

/**
 * A gate error that points at its column: `FILE:LINE:COLUMN: what`, then the line with a caret.
 * Without an origin it begins `gate "…", column N:`.
 */
export function syntaxError(source: GateSource, offset: number, what: string): SoakgateError {
  const { origin, text } = source;
  const where =
    origin === null
      ? `gate ${quote(shorten(visible(text)))}, column ${offset + 1}`
      : `${origin.file}:${origin.line}:${origin.column + offset}`;
  const from = Math.max(0, offset - SHOWN_BEFORE);
  const to = Math.min(text.length, offset + SHOWN_AFTER);
  const head = `${from > 0 ? "…" : ""}${visible(text.slice(from, offset))}`;
  const tail = `${visible(text.slice(offset, to))}${to < text.length ? "…" : ""}`;
  const caret = `${" ".repeat([...head].length)}^`;
  return new SoakgateError("gate", `${where}: ${visible(what)}\n  ${head}${tail}\n  ${caret}`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** One blank for one character: no line break, and nothing that turns the text around. */
function visible(text: string): string {
  return text.replace(new RegExp(UNSEEN, "gu"), " ");
}
