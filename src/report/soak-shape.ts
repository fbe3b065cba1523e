import {
  FAULT_KINDS,
  INVARIANTS,
  LEASE_SCHEMES,
  type LeaseSettings,
  QUIRKS,
  type Witness,
} from "../domain/soak.ts";
import type {
  CanaryResult,
  Distribution,
  InvariantResult,
  Probes,
  SoakMetrics,
  SoakRun,
  WorkCounts,
} from "../domain/soak-run.ts";
import { lintShape } from "./lint-shape.ts";
import {
  count,
  flag,
  integer,
  listOf,
  mapOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  text,
} from "./shape.ts";
import { storyShape } from "./story-shape.ts";

const verdict = oneOf("pass", "fail", "unknown");
/** One of the invariants. */
export const invariantShape = oneOf(...INVARIANTS);

/** The lease under soak. */
export const leaseShape = objectOf<LeaseSettings>(() => ({
  scheme: oneOf(...LEASE_SCHEMES),
  nodes: count,
  ttlUs: count,
  storeTtlUs: count,
  renewUs: count,
  renewDeadlineUs: nullable(count),
  retryUs: count,
  jitterPpm: count,
  driftPpm: count,
  marginUs: count,
  guardUs: count,
  anchor: oneOf("send", "receive"),
  requestTimeoutUs: count,
  onTimeout: oneOf("release", "retry"),
  reading: oneOf("monotonic", "wall"),
  storedFlag: flag,
  timerFlag: flag,
  tickUs: count,
  tickBlocked: flag,
  notified: flag,
  wallOffsetUs: count,
  runUs: count,
  releaseOnExit: flag,
  workEveryUs: count,
  fencing: flag,
  fifo: flag,
  netMinUs: count,
  netMaxUs: count,
  sweepUs: count,
  lockDelayUs: count,
  replicaLagUs: count,
  restartLosesState: flag,
  losesTokenCounter: flag,
  quirks: listOf(oneOf(...QUIRKS)),
}));

const distribution = objectOf<Distribution>(() => ({
  n: count,
  p50: nullable(count),
  p95: nullable(count),
  p99: nullable(count),
  max: count,
}));

const metrics = objectOf<SoakMetrics>(() => ({
  takeoverUs: mapOf(distribution),
  leaderless: nullable(distribution),
  tenure: nullable(distribution),
  overlapUs: count,
  minSlackUs: nullable(integer),
  work: objectOf<WorkCounts>(() => ({
    attempted: count,
    accepted: count,
    rejectedStale: count,
    acceptedStale: count,
    acceptedLate: count,
  })),
  elections: count,
  renewAttempts: count,
  renewFailures: count,
  renewFailuresRun: count,
  idemHits: count,
  alertStorms: count,
  leaderlessUs: count,
  longestLeaderlessUs: count,
  availability: objectOf<SoakMetrics["availability"]>(() => ({ downUs: count, ofUs: count })),
}));

const invariant = objectOf<InvariantResult>(() => ({
  id: invariantShape,
  verdict,
  judged: count,
  violations: count,
  seedsViolated: count,
  worstUs: count,
  seedIndex: nullable(count),
  waived: nullable(text),
  excluded: mapOf(count),
  notJudged: optional(text),
}));

/** A violation, and its story where it was told. */
export const witnessShape = objectOf<Witness>(() => ({
  invariant: invariantShape,
  seedIndex: count,
  atUs: count,
  sizeUs: count,
  parties: listOf(text),
  faults: listOf(text),
  story: optional(storyShape),
  untold: optional(text),
}));

/** One scenario's soak in `report.json`. */
export const soakRunShape = objectOf<SoakRun>(() => ({
  scenario: text,
  verdict,
  reason: text,
  seeds: count,
  seed: text,
  simulatedUs: count,
  events: count,
  digest: text,
  expected: oneOf("pass", "fail"),
  windowUs: count,
  settings: leaseShape,
  faults: listOf(oneOf(...FAULT_KINDS)),
  invariants: listOf(invariant),
  metrics,
  probes: objectOf<Probes>(() => ({
    takeovers: count,
    leasesRunOut: count,
    refusedRenewals: count,
    effective: mapOf(count),
    missed: listOf(text),
  })),
  canaries: listOf(
    objectOf<CanaryResult>(() => ({ name: text, invariant: invariantShape, caught: flag })),
  ),
  unavoidable: listOf(text),
  witness: nullable(witnessShape),
  lint: optional(lintShape),
}));
