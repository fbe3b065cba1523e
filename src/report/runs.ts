import { displayWidth } from "../text/terminal.ts";

/** Select-graphic-rendition parameters that terminals share. */
export const SGR = {
  plain: "",
  bold: "1",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  cyan: "36",
} as const;
export type Style = (typeof SGR)[keyof typeof SGR];

/** A stretch of text in one style; no line breaks, no escape sequences. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Columns that the runs take. */
export function runsWidth(runs: readonly Run[]): number {
  let width = 0;
  for (const { text } of runs) width += displayWidth(text);
  return width;
}

/** The runs as bytes for a terminal; no-break spaces have done their work and become spaces. */
export function paint(runs: readonly Run[], color: boolean): string {
  return runs
    .map(({ text, style }) => {
      const shown = text.replace(/\u00a0/g, " ");
      return color && style !== SGR.plain && shown.trim() !== ""
        ? `\u001b[${style}m${shown}\u001b[0m`
        : shown;
    })
    .join("");
}

/** Lines of at most `width` columns, broken at spaces, within a word only where it is wider. */
export function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  // Most text fits as it stands: looking at its words takes longer than all else that is done with it.
  if (runsWidth(runs) <= width && !/^ /.test(runs[0]?.text ?? "")) return [[...runs]];
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs)) {
    const wide = runsWidth(word);
    const isSpace = word[0]?.text === " ";
    if (isSpace && (used === 0 || used + wide > width)) continue;
    if (used + wide > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    for (const piece of wide > width ? cut(word, width) : [word]) {
      if (used > 0 && used + runsWidth(piece) > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(...piece);
      used += runsWidth(piece);
    }
  }
  return lines;
}

/** Words and single spaces; a word may span runs. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let open = false;
  for (const { text, style } of runs) {
    for (const piece of text.split(/( )/)) {
      if (piece === "") continue;
      if (piece !== " " && open) words.at(-1)?.push({ text: piece, style });
      else words.push([{ text: piece, style }]);
      open = piece !== " ";
    }
  }
  return words;
}

/** Columns of the longest word: what the runs need at least to wrap only at spaces. */
export function longestWord(runs: readonly Run[]): number {
  return wordsOf(runs).reduce((most, word) => Math.max(most, runsWidth(word)), 0);
}

/** A word wider than a line, in pieces: after a slash where there is one, else anywhere. */
function cut(word: readonly Run[], width: number): Run[][] {
  const pieces: Run[][] = [[]];
  let used = 0;
  const add = (text: string, style: Style): void => {
    const wide = displayWidth(text);
    if (used > 0 && used + wide > width) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push({ text, style });
    used += wide;
  };
  for (const { text, style } of word) {
    for (const part of text.split(/(?<=\/)/)) {
      for (const chunk of chunksOf(part, width)) add(chunk, style);
    }
  }
  return pieces;
}

/** The text in pieces of at most `width` columns (or one character, where that is wider). */
function chunksOf(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const chunks: string[] = [];
  let chunk = "";
  let used = 0;
  for (const character of text) {
    const wide = displayWidth(character);
    if (used > 0 && used + wide > width) {
      chunks.push(chunk);
      chunk = "";
      used = 0;
    }
    chunk += character;
    used += wide;
  }
  return [...chunks, chunk];
}
