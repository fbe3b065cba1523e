import type { StoryEvent } from "../domain/story.ts";

/** Something sent. Its sentence, if any, is put in by whoever tells it. */
export function message(
  atUs: number,
  from: string,
  to: string,
  text: string,
  reply: boolean,
): Extract<StoryEvent, { kind: "message" }> {
  return { kind: "message", atUs, from, to, text, reply, sentence: null };
}

/** Something that happens to somebody. */
export function note(
  atUs: number,
  parties: readonly string[],
  text: string,
  sentence: string,
): StoryEvent {
  return { kind: "note", atUs, parties, text, sentence };
}
