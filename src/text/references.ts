/**
 * Parts a reference that GitHub would link or replace after rendering, where a backslash no longer
 * helps: a mention, an issue, an address, an emoji's short name. `visible` leaves no zero-width
 * space in a text, so each one in a rendering is ours.
 */
const PARTED = "\u200b";

/** Inserts zero-width spaces so that nothing in the text refers to anything. */
export function breakReferences(text: string): string {
  return text
    .replace(/@(?=[A-Za-z0-9_-])/g, `@${PARTED}`)
    .replace(/#(?=\d)/g, `#${PARTED}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${PARTED}`)
    .replace(/:(?=\/\/)/g, `:${PARTED}`)
    .replace(/(www)(?=\.)/gi, `$1${PARTED}`)
    .replace(/:(?=[A-Za-z0-9_+-]+:)/g, `:${PARTED}`);
}
