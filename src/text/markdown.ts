import { breakReferences } from "./references.ts";
import { oneLine, visible } from "./visible.ts";

/** Words and figures in which nothing can mean anything: most of what a report says. */
const PLAIN = /^[A-Za-z(][A-Za-z0-9 ,;()%\u00a0\u00b7\u2014]*$/;

/**
 * Untrusted prose as Markdown inline text, safe at the start of a line, in a heading, a list and a
 * table cell. Shows the same characters, on one line.
 */
export function markdownText(text: string): string {
  const line = oneLine(text);
  if (PLAIN.test(line)) return line;
  return breakReferences(line)
    .replace(/[\\`*[\]~#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\|/g, "&#124;")
    .replace(/\$/g, "<span>$</span>")
    .replace(/^([-+=])(?=\1|\s|$)/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/**
 * An untrusted name as a code span, in a sentence and in a table alike. With a pipe in it a span
 * would need a backslash in a table that shows anywhere else, and with a backslash before the pipe
 * readers of tables disagree: there an HTML `code` element with character references has no doubt.
 */
export function markdownCode(text: string): string {
  const shown = visible(text);
  if (/[|]|^ *$|\\$/.test(shown)) return `<code>${references(shown)}</code>`;
  let longest = 0;
  for (const run of shown.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** Lines as a fenced block that none of them can close. */
export function markdownFence(lines: readonly string[], language: string): string {
  let longest = 2;
  for (const line of lines) {
    for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  }
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${lines.map(visible).join("\n")}\n${fence}`;
}

/** A link's target in pointed brackets' place: percent-encoded where Markdown would stumble. */
export function markdownTarget(url: string): string {
  return encodeURI(url)
    .replace(/%25([0-9A-Fa-f]{2})/g, "%$1")
    .replace(/[()'*|[\]`@!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Every character that is not a plain letter, digit or space as a character reference. */
function references(text: string): string {
  return breakReferences(text).replace(
    /[^A-Za-z0-9 \u200b]/gu,
    (character) => `&#${character.codePointAt(0) ?? 0xfffd};`,
  );
}
