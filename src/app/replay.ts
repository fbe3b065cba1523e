import { SoakgateError } from "../domain/error.ts";
import type { Replayed } from "../domain/replay.ts";
import type { HistoryEvent, Witness } from "../domain/soak.ts";
import { VERSION } from "../domain/version.ts";
import { violationText } from "../domain/violation.ts";
import type { RunInput } from "../soak/engine.ts";
import { knownPreset } from "../soak/presets.ts";
import { recordRun } from "../soak/shrink-explicit.ts";
import { RECORDED_MAX } from "../soak/shrink-search.ts";
import { tellRun } from "../soak/story.ts";
import type { ReplayFile } from "./replay-file.ts";

/** A replayed failure and the history of its run. */
export interface Replay {
  readonly result: Replayed;
  readonly history: readonly HistoryEvent[];
}

/**
 * Runs a failure again. It is the same run exactly if it ends at the digest of the file; any other
 * run proves nothing of that failure, whether it violates the invariant or not.
 *
 * Errors: `limit` for a run that is longer than any that we write.
 */
export function replay(file: ReplayFile): Replay {
  const input: RunInput = { ...file.run, record: false, eventsMax: RECORDED_MAX };
  const { history, digest } = recordRun(input);
  // A preset that this version does not know lends no words.
  const preset = knownPreset(file.preset ?? "");
  const witness = tellRun(input, file.invariant, preset);
  const same = digest === file.digest;
  return {
    history,
    result: {
      verdict: !same ? "unknown" : witness === null ? "pass" : "fail",
      reason: same ? sameRun(file, witness) : otherRun(file, digest, witness),
      scenario: file.scenario,
      invariant: file.invariant,
      writtenBy: file.tool,
      expectedDigest: file.digest,
      digest,
      origin: file.origin,
      witness,
    },
  };
}

function sameRun({ invariant, tool }: ReplayFile, witness: Witness | null): string {
  if (witness !== null) return violationText(invariant, witness.sizeUs);
  return `the same run, and ${invariant} holds in it: soakgate ${VERSION} judges otherwise than ${tool}`;
}

function otherRun(file: ReplayFile, digest: string, witness: Witness | null): string {
  const cause =
    file.tool === VERSION
      ? "the file was edited"
      : `the file was edited, or soakgate ${VERSION} simulates otherwise than ${file.tool}, which wrote it`;
  const found = witness === null ? "holds" : "is violated, too";
  return (
    `not the same run: it ends at digest ${digest} and not at ${file.digest}; ${cause}; ` +
    `in this run ${file.invariant} ${found}`
  );
}

/** The error of a file that is refused when it is run, with the file's name. */
export function nameFile<T>(where: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof SoakgateError) {
      throw new SoakgateError(error.code, `${where}: ${error.message}`);
    }
    throw error;
  }
}
