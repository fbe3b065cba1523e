/**
 * A shrunk failure as it can be told: who did what when, and why it was possible. Times are global
 * virtual microseconds of the shrunk run.
 */
export interface WitnessStory {
  /** What is left after shrinking. */
  readonly nodes: number;
  readonly faults: number;
  readonly windowUs: number;
  /** Who takes part, as the diagram stands them: `n2`, `store`, `n4`. */
  readonly parties: readonly string[];
  readonly events: readonly StoryEvent[];
  /** The cause in a sentence or two; null where none is known. */
  readonly why: string | null;
  /**
   * Stale writes in this run: how many were sent, how many fencing refused, and how many arrived
   * before the successor's first write, where no fence can tell. Null where fencing is off.
   */
  readonly stale: {
    readonly sent: number;
    readonly refused: number;
    readonly early: number;
  } | null;
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

/**
 * A time of a story in seconds, rounded to the decimals that tell its moments apart: one, or three
 * where what happens lasts less than a second.
 */
export function storyTime(us: number, fine: boolean): string {
  const digits = fine ? 3 : 1;
  const unit = 10 ** (6 - digits);
  const units = Math.round(us / unit);
  const whole = Math.floor(units / 10 ** digits);
  return `${whole}.${String(units % 10 ** digits).padStart(digits, "0")} s`;
}

/** Whether a story's times need milliseconds. */
export function isFine(story: Pick<WitnessStory, "events">): boolean {
  return story.events.some(
    (event) => event.kind === "overlap" && event.untilUs - event.atUs < 1_000_000,
  );
}
