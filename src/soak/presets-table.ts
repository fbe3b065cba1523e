import type { TimingPreset } from "../domain/timing.ts";
import { PLAIN, SECOND } from "./presets-reference.ts";

/** An item whose version takers watch. */
export const DYNAMODB: TimingPreset = {
  name: "dynamodb-lock-client",
  aliases: [],
  title: "Amazon DynamoDB Lock Client (Java)",
  settings: {
    ...PLAIN,
    scheme: "record",
    ttlUs: 20 * SECOND,
    renewUs: 5 * SECOND,
    retryUs: SECOND,
  },
  required: [],
  names: { ttlUs: "leaseDuration", renewUs: "heartbeatPeriod" },
  simulated: true,
  notes: ["has no margin: check isExpired() with an allowance of your own before each write"],
  sources: [
    {
      where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClientOptions.java",
      says: "leaseDuration 20 s, heartbeatPeriod 5 s",
    },
    {
      where: "awslabs/amazon-dynamodb-lock-client AmazonDynamoDBLockClient.java",
      says:
        "the time of the last update is read before the update is sent; a taker waits the lease duration " +
        "after it saw the record version change; refresh period 1 s",
    },
  ],
};

/** A row with an expiry, for jobs. */
export const SHEDLOCK: TimingPreset = {
  name: "shedlock",
  aliases: [],
  title: "ShedLock with client clocks",
  settings: {
    ...PLAIN,
    scheme: "absolute",
    ttlUs: 30 * SECOND,
    retryUs: SECOND,
    stepDown: "told",
    reading: "wall",
  },
  required: [],
  names: { ttlUs: "lockAtMostFor" },
  simulated: true,
  notes: [
    "nothing stops a job at lockAtMostFor; one that stops itself there overlaps by twice the wall clocks' error",
    "usingDbTime() takes every time from the database and leaves no wall-clock error",
  ],
  sources: [
    {
      where: "lukas-krecan/ShedLock README",
      says:
        "lockAtMostFor frees the lock of a node that died; a task that takes longer is run twice; " +
        "nodes' clocks are expected to be in sync",
    },
    {
      where: "lukas-krecan/ShedLock SqlStatementsSource.java",
      says:
        "lock_until is the client's now plus lockAtMostFor, taken where lock_until <= the client's now; " +
        "unlock compares the name, in newer versions the host as well",
    },
  ],
};
