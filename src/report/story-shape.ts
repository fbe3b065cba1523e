import type { StoryEvent, WitnessStory } from "../domain/story.ts";
import {
  count,
  either,
  flag,
  integer,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "./shape.ts";

type Of<K extends StoryEvent["kind"]> = Extract<StoryEvent, { readonly kind: K }>;

const message = objectOf<Of<"message">>(() => ({
  kind: oneOf("message"),
  atUs: integer,
  from: text,
  to: text,
  text,
  reply: flag,
  sentence: nullable(text),
}));

const note = objectOf<Of<"note">>(() => ({
  kind: oneOf("note"),
  atUs: integer,
  parties: listOf(text),
  text,
  sentence: nullable(text),
}));

const overlap = objectOf<Of<"overlap">>(() => ({
  kind: oneOf("overlap"),
  atUs: integer,
  untilUs: integer,
  parties: listOf(text),
  text,
  sentence: nullable(text),
}));

const isKind =
  (kind: StoryEvent["kind"]) =>
  (value: unknown): boolean =>
    typeof value === "object" && value !== null && "kind" in value && value.kind === kind;

const event: Shape<StoryEvent> = either(
  message,
  isKind("message"),
  either(note, isKind("note"), overlap),
);

/** A shrunk failure's story in `report.json`. */
export const storyShape = objectOf<WitnessStory>(() => ({
  nodes: count,
  faults: count,
  windowUs: count,
  parties: listOf(text),
  events: listOf(event),
  why: nullable(text),
  stale: nullable(
    objectOf<NonNullable<WitnessStory["stale"]>>(() => ({
      sent: count,
      refused: count,
      early: count,
    })),
  ),
  replay: nullable(text),
}));
