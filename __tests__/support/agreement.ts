import type {
  FaultKind,
  FaultRule,
  InvariantId,
  LeaseSettings,
  SoakSettings,
} from "../../src/domain/soak.ts";
import type { TimingClass, TimingFault, TimingLint } from "../../src/domain/timing.ts";
import { type LeaseChanges, leaseOfPreset } from "../../src/soak/lease-preset.ts";
import { lintTiming } from "../../src/soak/lint.ts";
import { timingOfLease } from "../../src/soak/lint-lease.ts";
import { takeoverBoundUs } from "../../src/soak/parameters.ts";
import { calmUs } from "../../src/soak/plan.ts";
import { checkSettings, soakSettings } from "../../src/soak/settings.ts";
import { DELAY_US, runDirected, times } from "./directed.ts";
import { worstOverlap, worstTakeover } from "./directed-plans.ts";

/** What lint and simulator have to agree on: every preset with a scheme, and what users make of them. */
export interface Subject {
  readonly title: string;
  readonly preset: string;
  readonly changes: LeaseChanges;
}

const REDIS: LeaseChanges = { ttlUs: 10_000_000, renewUs: 3_000_000 };

function subject(preset: string, title = preset, changes: LeaseChanges = {}): Subject {
  return { title, preset, changes };
}

export const SUBJECTS: readonly Subject[] = [
  subject("reference"),
  subject("client-go"),
  subject("client-go", "client-go, RenewDeadline 7 s", { renewDeadlineUs: 7_000_000 }),
  subject("client-go", "client-go, isLeader by the clock", { stepDown: "clock" }),
  subject("etcd-session"),
  subject("redis-semaphore"),
  subject("dynamodb-lock-client"),
  subject("consul-session"),
  subject("redis-single", "redis-single", REDIS),
  subject("redis-single", "redis-single, timeout 2 s", { ...REDIS, requestTimeoutUs: 2_000_000 }),
  subject("redis-single", "redis-single, send", { ...REDIS, anchor: "send" }),
  subject("reference", "reference, a timer's flag", { stepDown: "timer" }),
  subject("reference", "reference, receive, margin auto", { anchor: "receive" }),
  subject("shedlock"),
  subject("shedlock", "shedlock, stopping by the clock", { stepDown: "clock" }),
  subject("shedlock", "shedlock, stopping by a timer", { stepDown: "timer" }),
];

export const DRIFTS_PPM = [0, 1_000, 10_000] as const;

/** The subject's lease at that drift, and what the lint says of it. */
export function lintedLease(
  one: Subject,
  driftPpm: number,
): { readonly lease: LeaseSettings; readonly lint: TimingLint } {
  const lease = leaseOfPreset(one.preset, { ...one.changes, driftPpm });
  return { lease, lint: lintTiming(timingOfLease(lease)) };
}

/** How long the fault is that an unbounded overlap grows with: below where one term ends it. */
export function lengthsOf(lease: LeaseSettings): readonly number[] {
  const flag = lease.storedFlag || lease.tickBlocked || lease.renewDeadlineUs !== null;
  if (flag) return [35_000_000, 70_000_000];
  const most = lease.anchor === "receive" ? lease.ttlUs - lease.renewUs : lease.ttlUs;
  return [0.4, 0.9].map((share) => Math.round(most * share));
}

/** One comparison of the lint's figure with what a run came to. Microseconds. */
export interface Comparison {
  readonly what: string;
  readonly stated: number;
  readonly reached: number;
  readonly agrees: boolean;
}

/** 10 %, or two of the least delays and a millisecond. */
function near(stated: number, reached: number): boolean {
  return stated - reached <= Math.max(stated * 0.1, 2 * DELAY_US + 1_000);
}

/** The directed plan for one class: at every length where the overlap grows with one. */
export function compareOverlap(lease: LeaseSettings, stated: TimingClass): readonly Comparison[] {
  const { overlap, fault, awakeUs } = stated;
  const lengths = overlap.kind === "unbounded" ? lengthsOf(lease) : [20_000_000];
  return lengths.flatMap((lengthUs) => {
    const end = runDirected(worstOverlap(lease, fault, lengthUs));
    const times = overlap.kind === "unbounded" ? overlap.terms.length : 0;
    const worst = overlap.kind === "none" ? 0 : Math.max(0, overlap.us + times * lengthUs);
    const agrees = end.overlapUs <= worst && near(worst, end.overlapUs);
    const what = `${fault} overlap`;
    const compared = { what, stated: worst, reached: end.overlapUs, agrees };
    if (awakeUs === null) return [compared];
    const awake = { what: `${fault} awake`, stated: awakeUs, reached: end.awakeUs };
    return [compared, { ...awake, agrees: end.awakeUs <= awakeUs }];
  });
}

/** The longest takeover after a crash. Message delays come on top of what the lint states. */
export function compareTakeover(lease: LeaseSettings, lint: TimingLint): Comparison {
  const plan = worstTakeover(lease);
  const claimed = times(runDirected(plan).history, "n2", "claim")[0] ?? Number.NaN;
  const reached = claimed - plan.crashUs;
  const stated = lint.takeover.worstUs;
  const agrees = reached >= 0.9 * stated && reached <= stated + 10 * DELAY_US;
  return { what: "takeover", stated, reached, agrees };
}

const ALWAYS: readonly FaultKind[] = ["crash", "resign"];
const NETWORK: readonly FaultKind[] = ["partition", "delay", "loss", "duplicate"];

/** Kinds of the class. Under clock faults nothing hangs: links are cut only where that matters not. */
export function kindsOf(lease: LeaseSettings, fault: TimingFault): readonly FaultKind[] {
  if (fault === "network") return [...ALWAYS, ...NETWORK];
  if (fault === "pause") return [...ALWAYS, ...NETWORK, "pause"];
  const hangs = lease.storedFlag || lease.tickBlocked;
  return [
    ...ALWAYS,
    ...(hangs ? [] : (["partition"] as const)),
    ...(lease.driftPpm > 0 ? (["clock-drift"] as const) : []),
    ...(lease.scheme === "absolute" ? (["clock-jump"] as const) : []),
  ];
}

/** Random faults of one class, with delays long enough to reach every timeout. */
export function randomSoak(lease: LeaseSettings, fault: TimingFault, seeds: number): SoakSettings {
  const kinds = kindsOf(lease, fault);
  const late: FaultRule = {
    kind: "delay",
    target: "all",
    atUs: null,
    everyUs: 1,
    forMinUs: 0,
    forMaxUs: 0,
    ppm: 40_000,
    maxUs: 8_000_000,
  };
  const settings = soakSettings({
    // Under clock faults replies are prompt: none is slower than the successor's request.
    lease: {
      ...lease,
      nodes: 3,
      workEveryUs: 1_000_000,
      ...(fault === "clock" ? { netMaxUs: lease.netMinUs } : {}),
    },
    kinds,
    rules: kinds.includes("delay") ? [late] : [],
    seeds,
  });
  // Storm enough for a few faults, and the whole calm.
  const sized = { ...settings, windowUs: calmUs(settings) + 6 * takeoverBoundUs(lease) };
  checkSettings(sized);
  return sized;
}

/**
 * What must hold whatever a client's timing is worth: the store, the tokens, and liveness. A flag's
 * work goes on past the deadline, which is what `step-down` finds.
 */
export function alwaysHolds({ storedFlag }: LeaseSettings, id: InvariantId): boolean {
  const ofTiming = [
    "belief-exclusion",
    "slack",
    "stale-work",
    ...(storedFlag ? ["step-down"] : []),
  ];
  return !ofTiming.includes(id);
}
