import { now } from "./clock.ts";

/** What a share of messages suffers. */
export type MishapKind = "delay" | "loss" | "duplicate";

/** One message that the network treated badly, exactly. */
export interface Mishap {
  readonly kind: MishapKind;
  readonly node: number;
  /** Seen from the node: `out` is what it sends. */
  readonly dir: "in" | "out";
  /** The kind of message, as in `network.ts`. */
  readonly message: number;
  readonly sentAtUs: number;
  /** Extra delay, or how far the copy follows; 0 for a loss. */
  readonly extraUs: number;
}

/**
 * What the network did to single messages, kept with the history: shrinking replaces a share of all
 * messages by the few that mattered, and the story says how late they were.
 */
let mishaps: Mishap[] = [];
let keeping = false;

/** Forgets all mishaps. */
export function clearMishaps(keep: boolean): void {
  mishaps = [];
  keeping = keep;
}

/** A message sent now is late, lost or doubled. Cells are `node * 2 + direction`, 0 being out. */
export function noteMishap(kind: MishapKind, cell: number, message: number, extraUs: number): void {
  if (!keeping) return;
  const dir = (cell & 1) === 0 ? "out" : "in";
  mishaps.push({ kind, node: cell >> 1, dir, message, sentAtUs: now(), extraUs });
}

/** What was kept, in order of time; empty unless asked for. */
export function keptMishaps(): readonly Mishap[] {
  return mishaps;
}
