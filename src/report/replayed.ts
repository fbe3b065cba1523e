import type { Replayed } from "../domain/replay.ts";
import { type Block, code, joined, mark, paragraph, strong } from "./document.ts";
import type { Limits } from "./limits.ts";
import { happened, sizeOf, storyBlocks } from "./witness.ts";

/** A replayed failure: whether it is the same, and its story as the report tells it. */
export function replayedBlocks(replayed: Replayed, limits: Limits): readonly Block[] {
  const { verdict, reason, witness, origin, digest, expectedDigest } = replayed;
  const line = paragraph(
    strong("Replay"),
    " ",
    mark(verdict === "pass" ? "pass" : verdict === "fail" ? "fail" : "open"),
    " ",
    ...joined(
      [
        [reason],
        ["from seed ", code(`${origin.seed}/${origin.index}`)],
        digest === expectedDigest ? ["same digest ", code(digest)] : [],
      ],
      " \u00b7 ",
    ),
  );
  if (witness === null) return [line];
  const { story } = witness;
  if (story === undefined) return [line, paragraph(...happened(witness), ".")];
  return [
    line,
    paragraph(...happened(witness), `, in ${sizeOf(story)}:`),
    ...storyBlocks(story, limits),
  ];
}
