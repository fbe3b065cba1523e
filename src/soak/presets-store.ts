import type { TimingPreset, TimingSettings } from "../domain/timing.ts";

const SECOND = 1_000_000;
const MS = 1_000;

/** What a preset leaves out is like this: the plainest lease, nothing vouched for. */
const PLAIN: TimingSettings = {
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
export const REFERENCE_PRESET: TimingPreset = {
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

/** The leader election of Kubernetes clients, on a Lease object that takers watch. */
export const KUBERNETES_PRESET: TimingPreset = {
  name: "client-go",
  aliases: ["controller-runtime"],
  title: "Kubernetes client-go leader election, core component defaults",
  settings: {
    ...PLAIN,
    scheme: "record",
    ttlUs: 15 * SECOND,
    renewUs: 2 * SECOND,
    renewDeadlineUs: 10 * SECOND,
    retryUs: 2 * SECOND,
    jitterPpm: 1_200_000,
    anchor: "receive",
    requestTimeoutUs: 5 * SECOND,
    stepDown: "timer",
  },
  // One RetryPeriod paces both the holder's attempts and the takers'.
  follow: (settings, given) => {
    const period = given.renewUs ?? given.retryUs ?? settings.renewUs;
    return period === null ? {} : { renewUs: period, retryUs: period };
  },
  required: [],
  names: {
    ttlUs: "LeaseDuration",
    renewDeadlineUs: "RenewDeadline",
    renewUs: "RetryPeriod",
    requestTimeoutUs: "rest.Config.Timeout",
  },
  simulated: true,
  notes: ["rest.Config.Timeout is RenewDeadline / 2 where the lock is made from a kubeconfig"],
  sources: [
    {
      where: "k8s.io/component-base config/v1alpha1/defaults.go",
      says: "LeaseDuration 15 s, RenewDeadline 10 s, RetryPeriod 2 s",
    },
    {
      where: "k8s.io/client-go tools/leaderelection/leaderelection.go",
      says:
        "JitterFactor 1.2; acquire polls at RetryPeriod with jitter; renew waits RetryPeriod, then polls " +
        "until RenewDeadline; expiry is counted from the taker's own observation",
    },
    {
      where: "k8s.io/client-go tools/leaderelection/leaderelection.go, renew and release",
      says:
        "a renewal is tried again until RenewDeadline, also when another holds the record; only then does " +
        "OnStoppedLeading run; the record is given up only with ReleaseOnCancel",
    },
    {
      where: "k8s.io/client-go tools/leaderelection/resourcelock/interface.go, NewFromKubeconfig",
      says: "the client's timeout is half the renew deadline, at least one second",
    },
    {
      where: "sigs.k8s.io/controller-runtime pkg/manager/manager.go",
      says: "the same 15 / 10 / 2 s as defaults",
    },
  ],
};

const ETCD: TimingPreset = {
  name: "etcd-session",
  aliases: [],
  title: "etcd clientv3 concurrency session",
  settings: {
    ...PLAIN,
    ttlUs: 60 * SECOND,
    renewUs: 20 * SECOND,
    retryUs: 0,
    anchor: "receive",
    sweepUs: 500 * MS,
    tickUs: SECOND,
    stepDown: "timer",
  },
  follow: ({ ttlUs }) => ({ renewUs: Math.floor(ttlUs / 3) }),
  required: [],
  names: { ttlUs: "session TTL" },
  simulated: true,
  notes: [
    "guard writes with the lock key's create revision: a session that ran out is noticed late",
  ],
  sources: [
    {
      where: "etcd client/v3/concurrency/session.go",
      says: "default session TTL of 60 s; Done closes when the keep-alive channel closes",
    },
    {
      where: "etcd client/v3/lease.go",
      says:
        "the deadline is the time of the reply plus the TTL, the next keep-alive a third of it; " +
        "deadlineLoop looks once a second",
    },
    {
      where: "etcd server/lease/lessor.go",
      says: "the lessor looks for expired leases every 500 ms",
    },
  ],
};

const REDLOCK: TimingPreset = {
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

const REDIS_SEMAPHORE: TimingPreset = {
  name: "redis-semaphore",
  aliases: [],
  title: "redis-semaphore Mutex (npm)",
  settings: { ...PLAIN, renewUs: 8 * SECOND, retryUs: 10 * MS, stepDown: "told" },
  follow: ({ ttlUs }) => ({ renewUs: Math.floor((ttlUs * 4) / 5) }),
  required: [],
  names: { ttlUs: "lockTimeout", renewUs: "refreshInterval" },
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

const DYNAMODB: TimingPreset = {
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

const SHEDLOCK: TimingPreset = {
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

const CONSUL: TimingPreset = {
  name: "consul-session",
  aliases: [],
  title: "Consul session lock (api.Lock)",
  settings: {
    ...PLAIN,
    ttlUs: 15 * SECOND,
    storeTtlUs: 30 * SECOND,
    renewUs: 7_500 * MS,
    retryUs: 5 * SECOND,
    anchor: "receive",
    lockDelayUs: 15 * SECOND,
    tickUs: SECOND,
    tickBlocked: true,
    stepDown: "timer",
  },
  follow: ({ ttlUs }) => ({ storeTtlUs: 2 * ttlUs, renewUs: Math.floor(ttlUs / 2) }),
  required: [],
  names: { lockDelayUs: "LockDelay" },
  simulated: true,
  notes: ["the lock delay is what keeps it safe; a session destroyed by hand still gets it"],
  sources: [
    {
      where: "hashicorp/consul api/lock.go",
      says: "default session TTL 15 s, retry after 5 s",
    },
    {
      where: "hashicorp/consul api/session.go, RenewPeriodic",
      says:
        "renews every TTL / 2, after an error every second; gives up when the last reply is older than the TTL, " +
        "looked at between requests",
    },
    {
      where: "hashicorp/consul agent/consul/session_ttl.go",
      says: "the server waits twice the TTL before it invalidates a session",
    },
    {
      where: "developer.hashicorp.com/consul, Sessions",
      says: "the lock delay is 15 s by default",
    },
  ],
};

const REDIS_SINGLE: TimingPreset = {
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

/** Locks on a store with a time to live, or on a table. */
export const STORE_PRESETS: readonly TimingPreset[] = [
  ETCD,
  REDLOCK,
  REDIS_SEMAPHORE,
  DYNAMODB,
  SHEDLOCK,
  CONSUL,
  REDIS_SINGLE,
];
