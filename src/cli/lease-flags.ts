import { type FlagText, LEASE_FLAGS } from "../config/flags.ts";
import type { Arguments, Option } from "./command.ts";

/** Options that describe the lease: the keys of the configuration's `soak.lease`. */
export const LEASE_OPTIONS: readonly Option[] = [
  { name: "preset", value: "P", help: "protocol and settings to begin with (reference)" },
  { name: "nodes", value: "N", help: "number of candidates (5)" },
  { name: "ttl", value: "10s", help: "time to live of the lease" },
  { name: "renew", value: "3s", help: "time between renewals" },
  { name: "retry", value: "1s", help: "least time between two attempts to acquire" },
  { name: "jitter", value: "1", help: "random addition to retry, as a multiple of it" },
  { name: "anchor", value: "send|receive", help: "what the lease counts from" },
  { name: "margin", value: "auto|50ms", help: "how much earlier the holder stops (auto)" },
  { name: "clock-drift", value: "1%", help: "how far a clock's rate may be off" },
  { name: "request-timeout", value: "2s", help: "when a client gives a request up" },
  { name: "renew-deadline", value: "10s", help: "how long a holder tries to renew" },
  { name: "lock-delay", value: "15s", help: "how long the store keeps an expired lock closed" },
  { name: "sweep", value: "500ms", help: "time between the store's sweeps of expired leases" },
  { name: "step-down", value: "clock|timer|told", help: "what ends a holder's belief" },
  { name: "wall-offset", value: "100ms", help: "how far a wall clock may be off (shedlock)" },
  { name: "run-time", value: "60s", help: "longest run of a holder's job (shedlock)" },
  { name: "release-on-exit", value: null, help: "a holder releases when it ends" },
];

/** The text of a flag; a switch among the lease flags has one too, though an empty one. */
export function leaseFlagText(args: Arguments): FlagText {
  return (name) =>
    LEASE_FLAGS.includes(name) && args.on(name) ? (args.text(name) ?? "") : args.text(name);
}
