import type { Verdict } from "./gate.ts";
import type { InvariantId, Witness } from "./soak.ts";

/** What came of replaying a failure. */
export interface Replayed {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly scenario: string;
  readonly invariant: InvariantId;
  /** The version that wrote the file. */
  readonly writtenBy: string;
  /** The digest in the file, and the one this run ended at: equal for the same run. */
  readonly expectedDigest: string;
  readonly digest: string;
  /** The run that the failure was found in. */
  readonly origin: { readonly seed: string; readonly index: number };
  /** Null where the invariant holds now. */
  readonly witness: Witness | null;
}

/** Keeps the file of a failure for the door to write. */
export interface ReplaySink {
  /** Takes a file by its name; returns the whole command that replays it. */
  readonly keep: (name: string, text: string) => string;
}
