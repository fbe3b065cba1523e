import type { LeaseSettings } from "../domain/soak.ts";
import type { RunInput } from "./engine.ts";
import { withFaults } from "./shrink-plan.ts";
import { roughly } from "./story-faults.ts";
import { type Suspect, without } from "./story-suspect.ts";

/** What no client can mend: a store that forgets, or whose time jumps. */
export function storeSuspects(lease: LeaseSettings): readonly Suspect[] {
  return [
    { mended: without("store-failover"), why: failover },
    { mended: statesKept, why: () => restart(lease) },
    { mended: without("store-clock-jump"), why: clockAhead },
  ];
}

function statesKept(input: RunInput): RunInput {
  const faults = input.plan.faults.map((fault) =>
    fault.kind === "store-restart" ? { ...fault, wide: false } : fault,
  );
  return withFaults(input, faults);
}

/** What a store that forgets does. */
const GRANTS_AGAIN = "the lock is granted again while its holder still counts on it";

function failover({ lease }: RunInput): string {
  const counter = lease.losesTokenCounter ? ", the token counter with it" : "";
  return (
    `the failover loses what the replica had not seen${counter} (it lags ${roughly(lease.replicaLagUs)}), so ` +
    `${GRANTS_AGAIN}. No timing of the client mends a store that ` +
    "forgets: grant only what a majority has stored"
  );
}

function restart({ scheme, storeTtlUs }: LeaseSettings): string {
  const wait =
    scheme === "lease"
      ? `, or let the store wait one ttl (${roughly(storeTtlUs)}) before it grants again`
      : "";
  return (
    `the restart loses the store's state, so ${GRANTS_AGAIN}. No timing of ` +
    `the client mends that: keep the state on disk (restart-loses-state off)${wait}`
  );
}

function clockAhead({ plan }: RunInput): string {
  const jumps = plan.faults.filter(({ kind }) => kind === "store-clock-jump");
  const ahead = Math.max(...jumps.map(({ maxUs }) => maxUs));
  return (
    `the store's clock jumps ahead by ${roughly(ahead)} and ends a lease that is still running. ` +
    "No margin of the client covers a clock without a bound: let the store count on a monotonic clock"
  );
}
