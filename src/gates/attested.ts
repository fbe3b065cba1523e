import type { Description } from "../domain/attestation.ts";
import { checklist, plainSentence } from "./checklist.ts";
import { decided, type Judgement, skipped, unknown } from "./judgement.ts";
import { oneLine } from "./words.ts";

/** Judges `attested "sentence"`: a ticked box with exactly that sentence in the description. */
export function judgeAttested(sentence: string, description: Description): Judgement {
  if (description.kind === "not-asked") return skipped(description.reason);
  if (description.kind === "unavailable") return unknown(description.reason);
  const wanted = plainSentence(sentence);
  const found = checklist(description.text).filter((item) => item.sentence === wanted);
  if (found.length === 0) {
    const line = `- [x] ${oneLine(sentence)}`;
    return decided(false, "not in the description", `add "${line}" to the description`);
  }
  const open = found.some((item) => !item.ticked);
  const measured = open ? (found.length > 1 ? "ticked and not ticked" : "not ticked") : "ticked";
  return decided(!open, measured, `tick "${oneLine(sentence)}" in the description`);
}
