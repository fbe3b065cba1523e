/**
 * A shrunk failure as it can be told: who did what when, and why it was possible. Times are global
 * virtual microseconds of the shrunk run.
 */
export interface WitnessStory {
  /** What is left after shrinking. */
  readonly nodes: number;
  readonly faults: number;
  /** Who takes part, as the diagram stands them: `n2`, `store`, `n4`. */
  readonly parties: readonly string[];
  readonly events: readonly StoryEvent[];
  /** The cause in a sentence or two; null where none is known. */
  readonly why: string | null;
  /** Stale writes in this run: how many were sent, and how many fencing refused. */
  readonly stale: { readonly sent: number; readonly refused: number } | null;
  /** The whole command that replays it. */
  readonly replay: string | null;
}

/** One thing that happens. `sentence` is its line in the story, null where only the diagram has it. */
export type StoryEvent =
  | {
      readonly kind: "message";
      readonly atUs: number;
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly reply: boolean;
      readonly sentence: string | null;
    }
  | {
      readonly kind: "note";
      readonly atUs: number;
      readonly parties: readonly string[];
      readonly text: string;
      readonly sentence: string | null;
    }
  | {
      readonly kind: "overlap";
      readonly atUs: number;
      readonly untilUs: number;
      readonly parties: readonly string[];
      readonly text: string;
      readonly sentence: string | null;
    };
