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

/** Nothing is folded in a terminal: long lists would push the decision out of sight. */
export const TERMINAL: Limits = { ...USUAL, folded: 50 };

/**
 * What gives way when a report is too large, in this order, each step on top of those before: first
 * what is folded, then long lists, then sections that stand open, the least needed for the decision
 * first. The headline, the note of what was left out and the footer stay.
 */
const STEPS: readonly (Partial<Omit<Limits, "dropped">> & { readonly drop?: SectionName })[] = [
  { folded: 100 },
  { drop: "soak in detail" },
  { drop: "gates" },
  { drop: "components" },
  { drop: "history" },
  { folded: 20, open: 10, text: 200 },
  { drop: "warnings" },
  { drop: "next" },
  { drop: "changed lines" },
  { folded: 5, open: 5, text: 120 },
  { drop: "criteria" },
  { drop: "tests" },
  { drop: "soak" },
  { drop: "results" },
  { open: 2, text: 60 },
  { drop: "failures" },
  { text: 20 },
];

/** The usual limits, then ever narrower ones. */
export function* narrowing(): Generator<Limits> {
  let limits = USUAL;
  yield limits;
  for (const { drop, ...lower } of STEPS) {
    const dropped = drop === undefined ? limits.dropped : new Set([...limits.dropped, drop]);
    limits = { ...limits, ...lower, dropped };
    yield limits;
  }
}

/** The first `max` entries and how many there are beyond. */
export function firstOf<T>(
  entries: readonly T[],
  max: number,
): { readonly shown: readonly T[]; readonly hidden: number } {
  const shown = entries.length > max ? entries.slice(0, max) : entries;
  return { shown, hidden: entries.length - shown.length };
}
