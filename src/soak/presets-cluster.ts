import type { TimingPreset } from "../domain/timing.ts";
import { MS, PLAIN, SECOND } from "./presets-reference.ts";

/** The leader election of Kubernetes clients, on a Lease object that takers watch. */
export const KUBERNETES: TimingPreset = {
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
    stepDown: "OnStoppedLeading",
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

/** The session of etcd, kept alive by a stream of its client. */
export const ETCD: TimingPreset = {
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
  names: { ttlUs: "session TTL", stepDown: "Session.Done" },
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

/** A lock of Consul, on a session that its agent keeps. */
export const CONSUL: TimingPreset = {
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
  names: { lockDelayUs: "LockDelay", stepDown: "the channel of Lock" },
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
