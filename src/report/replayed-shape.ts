import type { Replayed } from "../domain/replay.ts";
import { count, nullable, objectOf, oneOf, text } from "./shape.ts";
import { invariantShape, witnessShape } from "./soak-shape.ts";

/** What `replay --json` prints. */
export const replayedShape = objectOf<Replayed>(() => ({
  verdict: oneOf("pass", "fail", "unknown"),
  reason: text,
  scenario: text,
  invariant: invariantShape,
  writtenBy: text,
  expectedDigest: text,
  digest: text,
  origin: objectOf<Replayed["origin"]>(() => ({ seed: text, index: count })),
  witness: nullable(witnessShape),
}));
