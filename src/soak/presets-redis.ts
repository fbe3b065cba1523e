import type { TimingPreset } from "../domain/timing.ts";
import { MS, PLAIN, SECOND } from "./presets-reference.ts";

/** Leases on a majority of independent Redis stores. */
export const REDLOCK: TimingPreset = {
  name: "redlock",
  aliases: [],
  title: "Redlock on independent Redis stores (node-redlock)",
  settings: {
    ...PLAIN,
    scheme: "redlock",
    renewUs: 9_398 * MS,
    retryUs: 100 * MS,
    jitterPpm: 2_000_000,
    marginUs: 102 * MS,
    reading: "wall",
  },
  follow: ({ ttlUs, marginUs }) => ({
    marginUs: Math.floor(ttlUs / 100) + 2 * MS,
    // using() refuses a duration that is not 100 ms longer than the extension threshold of 500 ms.
    renewUs: ttlUs < 600 * MS ? ttlUs : ttlUs - (marginUs === "auto" ? 0 : marginUs) - 500 * MS,
  }),
  required: [],
  names: { ttlUs: "duration", marginUs: "driftFactor * duration + 2 ms" },
  simulated: false,
  notes: [
    "holds on a majority of stores only while no store restarts sooner than the ttl with its state lost",
    "the AbortSignal of using() is a stored flag: compare lock.expiration with the clock before each write",
  ],
  sources: [
    {
      where: "redis.io, Distributed Locks with Redis",
      says:
        "validity is the ttl minus the elapsed time minus an allowance for drift; " +
        "a restarted store stays away for longer than the ttl",
    },
    {
      where: "node-redlock README and src/index.ts",
      says:
        "drift is driftFactor 0.01 of the duration plus 2 ms; retry after 200 ± 100 ms; " +
        "extension 500 ms before expiry; times are Date.now()",
    },
  ],
};

/** A mutex whose holder goes by a stored flag. */
export const REDIS_SEMAPHORE: TimingPreset = {
  name: "redis-semaphore",
  aliases: [],
  title: "redis-semaphore Mutex (npm)",
  settings: { ...PLAIN, renewUs: 8 * SECOND, retryUs: 10 * MS, stepDown: "told" },
  follow: ({ ttlUs }) => ({ renewUs: Math.floor((ttlUs * 4) / 5) }),
  required: [],
  names: { ttlUs: "lockTimeout", renewUs: "refreshInterval", stepDown: "isAcquired" },
  simulated: true,
  notes: ["isAcquired is a stored flag that only the answer of a refresh clears"],
  sources: [
    {
      where: "redis-semaphore README, Mutex",
      says: "lockTimeout 10000, retryInterval 10, refreshInterval lockTimeout * 0.8, in ms",
    },
    {
      where: "redis-semaphore src/Lock.ts",
      says: "isAcquired returns the flag; the refresh's answer resets it",
    },
  ],
};

/** A key with a time to live, and whatever loop renews it. */
export const REDIS_SINGLE: TimingPreset = {
  name: "redis-single",
  aliases: [],
  title: "SET key value NX PX on one Redis, with a renew loop of your own",
  settings: { ...PLAIN, anchor: "receive", stepDown: "clock" },
  required: ["ttlUs", "renewUs"],
  names: {
    ttlUs: "ttl",
    renewUs: "renew",
    marginUs: "margin",
    requestTimeoutUs: "request-timeout",
  },
  simulated: true,
  notes: [],
  sources: [
    {
      where: "redis.io, SET and Distributed Locks with Redis",
      says: "NX sets only a missing key and PX bounds its life; everything else is the client's",
    },
  ],
};
