import { UNSEEN } from "../domain/unseen.ts";

const EACH_UNSEEN = new RegExp(UNSEEN, "gu");

/** Nearly every name: nothing to look for. */
const PRINTABLE_ASCII = /^[ -~]*$/;

const ZERO_WIDTH_JOINER = "\u200d";

/**
 * The text with everything unseen made seen: `\n` becomes `␊`, ESC becomes `␛`, a bidirectional
 * override becomes `\u{202e}`. What is left occupies space and reads left to right as stored.
 */
export function visible(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return text.replace(EACH_UNSEEN, (character: string, offset: number) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset)) return character;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
    return `\\u{${code.toString(16)}}`;
  });
}

/** A sentence on one line: white space of any kind and length is one space, the rest is `visible`. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(/^ | $/g, ""));
}

/** At most `max` code points; the cut is marked with an ellipsis, which counts. */
export function clipped(text: string, max: number): string {
  if (text.length <= max) return text;
  let points = 0;
  let end = 0;
  let keep = 0;
  for (const character of text) {
    if (points === max) return `${text.slice(0, keep)}\u2026`;
    points += 1;
    end += character.length;
    if (points === max - 1) keep = end;
  }
  return text;
}

/** Whether the joiner at `offset` stands between two pictures, where it is part of one emoji. */
function joinsEmoji(text: string, offset: number): boolean {
  const next = text.codePointAt(offset + 1) ?? 0;
  const low = text.charCodeAt(offset - 1);
  const before = low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(offset - 2) ?? 0) : low;
  return isPicture(next) && (isPicture(before) || before === 0xfe0f);
}

function isPicture(code: number): boolean {
  return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);
}
