import { breakReferences } from "./references.ts";
import { oneLine, visible } from "./visible.ts";

/** Untrusted prose as HTML text: one line, nothing of it is markup, a mention or a link. */
export function htmlText(text: string): string {
  return escaped(breakReferences(oneLine(text)));
}

/** An untrusted name as an HTML `code` element. */
export function htmlCode(text: string): string {
  return `<code>${escaped(visible(text))}</code>`;
}

/** A value between double quotes. */
export function htmlAttribute(value: string): string {
  return escaped(visible(value));
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
