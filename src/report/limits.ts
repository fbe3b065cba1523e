import type { SectionName } from "./document.ts";

/** How much of a report a rendering shows. What is cut is counted where it is cut. */
export interface Limits {
  /** Entries of a list or table that stands open. */
  readonly open: number;
  /** Entries of a list or table inside a fold. */
  readonly folded: number;
  /** Code points of one text. */
  readonly text: number;
  readonly dropped: ReadonlySet<SectionName>;
}

/** What fits in a comment for all but the largest reports. */
export const USUAL: Limits = { open: 30, folded: 500, text: 400, dropped: new Set() };

/** The first `max` entries and how many there are beyond. */
export function firstOf<T>(
  entries: readonly T[],
  max: number,
): { readonly shown: readonly T[]; readonly hidden: number } {
  const shown = entries.length > max ? entries.slice(0, max) : entries;
  return { shown, hidden: entries.length - shown.length };
}
