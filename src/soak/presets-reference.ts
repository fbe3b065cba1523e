import type { TimingPreset, TimingSettings } from "../domain/timing.ts";

/** Units of the presets. */
export const SECOND = 1_000_000;
/** A millisecond. */
export const MS = 1_000;

/** What a preset leaves out is like this: the plainest lease, nothing vouched for. */
export const PLAIN: TimingSettings = {
  scheme: "lease",
  ttlUs: 10 * SECOND,
  storeTtlUs: null,
  renewUs: null,
  renewDeadlineUs: null,
  retryUs: SECOND,
  jitterPpm: 0,
  anchor: "send",
  marginUs: 0,
  requestTimeoutUs: null,
  driftPpm: 0,
  delayMaxUs: null,
  sweepUs: 0,
  lockDelayUs: 0,
  tickUs: 0,
  tickBlocked: false,
  stepDown: "clock",
  reading: "monotonic",
  wallOffsetUs: null,
};

/** The lock of this program's own reference client: safe by construction. */
export const REFERENCE: TimingPreset = {
  name: "reference",
  aliases: [],
  title: "Soakgate reference client on a TTL store",
  settings: {
    ...PLAIN,
    renewUs: 3 * SECOND,
    jitterPpm: 1_000_000,
    requestTimeoutUs: 2 * SECOND,
    marginUs: "auto",
  },
  required: [],
  names: {
    ttlUs: "ttl",
    renewUs: "renew",
    marginUs: "margin",
    requestTimeoutUs: "request-timeout",
    lockDelayUs: "lock-delay",
  },
  simulated: true,
  notes: [],
  sources: [
    {
      where: "Gray and Cheriton, Leases (SOSP 1989), section 3.1",
      says: "the holder counts from before it asked and shortens its term by the clocks' uncertainty",
    },
  ],
};
