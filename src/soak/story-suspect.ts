import type { FaultKind, LeaseSettings } from "../domain/soak.ts";
import type { RunInput } from "./engine.ts";
import { withFaults } from "./shrink-plan.ts";

/** One thing that could be wrong, how the run would be without it, and what to say if it was that. */
export interface Suspect {
  readonly mended: (input: RunInput) => RunInput;
  readonly why: (input: RunInput) => string;
}

/** The same run with other settings of the lease. */
export function withLease(change: Partial<LeaseSettings>): Suspect["mended"] {
  return (input) => ({ ...input, lease: { ...input.lease, ...change } });
}

/** The same run without faults of that kind. */
export function without(kind: FaultKind): Suspect["mended"] {
  return (input) =>
    withFaults(
      input,
      input.plan.faults.filter((fault) => fault.kind !== kind),
    );
}
