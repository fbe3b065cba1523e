import { durationText } from "../domain/duration.ts";
import { SoakgateError } from "../domain/error.ts";
import type { FaultKind, LeaseSettings, SoakSettings } from "../domain/soak.ts";
import type { TimingFault } from "../domain/timing.ts";
import { NODES_MAX } from "./clock.ts";
import { kindsOfProfile } from "./fault-rules.ts";
import { lintTiming } from "./lint.ts";
import { timingOfLease } from "./lint-lease.ts";
import { leastMarginUs } from "./lint-mends.ts";
import { calmUs } from "./plan.ts";

const MILLION = 1_000_000;
/** A hundred years: the sums and products of the engine stay exact below it. */
const LONGEST_US = 3_155_760_000_000_000;

/**
 * The least margin at which a deadline anchored at the send is safe: `ttl * 2 rho / (1 + rho)`,
 * rounded up.
 */
export function safeMarginUs(ttlUs: number, driftPpm: number): number {
  // What is no whole number has no margin either: `checkSettings` refuses it by its name.
  if (!Number.isSafeInteger(ttlUs) || !Number.isSafeInteger(driftPpm)) return 0;
  const top = BigInt(ttlUs) * 2n * BigInt(driftPpm);
  const bottom = BigInt(MILLION + driftPpm);
  return Number((top + bottom - 1n) / bottom);
}

/** The safe reference, with the given settings in place of its own; `margin: auto` unless given. */
export function referenceLease(over: Partial<LeaseSettings> = {}): LeaseSettings {
  const ttlUs = over.ttlUs ?? 10_000_000;
  const driftPpm = over.driftPpm ?? 0;
  return {
    scheme: "lease",
    nodes: 5,
    ttlUs,
    storeTtlUs: ttlUs,
    renewUs: 3_000_000,
    renewDeadlineUs: null,
    retryUs: 1_000_000,
    jitterPpm: MILLION,
    driftPpm,
    marginUs: safeMarginUs(ttlUs, driftPpm),
    guardUs: 0,
    anchor: "send",
    requestTimeoutUs: 2_000_000,
    onTimeout: "release",
    reading: "monotonic",
    storedFlag: false,
    timerFlag: false,
    tickUs: 0,
    tickBlocked: false,
    notified: false,
    wallOffsetUs: 0,
    runUs: 0,
    releaseOnExit: true,
    workEveryUs: 200_000,
    fencing: true,
    fifo: false,
    netMinUs: 200,
    netMaxUs: 5000,
    sweepUs: 0,
    lockDelayUs: 0,
    replicaLagUs: 1_000_000,
    restartLosesState: true,
    losesTokenCounter: false,
    quirks: [],
    ...over,
  };
}

/** A soak of the reference, with the given settings in place of its own. */
export function soakSettings(over: Partial<SoakSettings> = {}): SoakSettings {
  const profile = over.profile ?? "standard";
  return {
    scenario: "default",
    seed: "soakgate",
    seeds: 200,
    windowUs: 600_000_000,
    lease: referenceLease(),
    preset: "reference",
    profile,
    kinds: kindsOfProfile(profile),
    rules: [],
    swarm: true,
    expect: "pass",
    waivers: [],
    regressionSeeds: [],
    ...over,
  };
}

/**
 * Checks that the settings can be run and mean something.
 *
 * Errors: `config`, with what is impossible and which single value would mend it.
 */
export function checkSettings(settings: SoakSettings): void {
  const { lease, scenario } = settings;
  const where = `soak "${scenario}"`;
  const refuse = (found: string, mend: string): never => {
    throw new SoakgateError("config", `${where}: ${found}; ${mend}`);
  };
  checkRanges(settings, refuse);
  if (settings.kinds.includes("clock-drift") && lease.driftPpm === 0) {
    refuse(
      "the fault clock-drift changes rates within clock-drift, which is 0",
      "set clock-drift to the bound your clocks keep (0.1%), or drop the fault",
    );
  }
  for (const rule of settings.rules) {
    if (!settings.kinds.includes(rule.kind)) {
      refuse(`a rule for ${rule.kind} is given, but the kind is off`, "add it to faults");
    }
    if (typeof rule.target === "number" && rule.target >= lease.nodes) {
      refuse(
        `${rule.kind} is to hit n${rule.target + 1}, but there are ${lease.nodes} nodes`,
        `name one up to n${lease.nodes}, or raise nodes`,
      );
    }
    if (rule.atUs !== null && rule.atUs >= settings.windowUs - calmUs(settings)) {
      refuse(
        `${rule.kind} is to come at ${durationText(rule.atUs)}, when everything has healed already`,
        "let it come sooner, or lengthen window",
      );
    }
    if (rule.forMinUs > rule.forMaxUs || (rule.atUs === null && rule.everyUs < 1)) {
      refuse(
        `the rule for ${rule.kind} never ends or begins`,
        "give it a least duration up to its largest, and an interval",
      );
    }
  }
  checkScheme(settings, refuse);
  if (lease.renewDeadlineUs !== null || lease.scheme === "absolute") return;
  const usable = lease.ttlUs - lease.marginUs - lease.guardUs;
  if (usable <= 0) {
    refuse(
      `margin and guard (${durationText(lease.marginUs + lease.guardUs)}) leave nothing of the ttl (${durationText(lease.ttlUs)})`,
      "lengthen ttl, or lessen margin or guard",
    );
  }
  const round = lease.renewUs + 2 * lease.netMaxUs;
  if (!lease.storedFlag && round >= usable) {
    refuse(
      `a renewal every ${durationText(lease.renewUs)} that takes up to ${durationText(2 * lease.netMaxUs)} comes after the deadline, ${durationText(usable)} from the grant`,
      `set renew below ${durationText(Math.max(0, usable - 2 * lease.netMaxUs))}, or lengthen ttl`,
    );
  }
}

/** What only one of the schemes can get wrong. */
function checkScheme(settings: SoakSettings, refuse: (found: string, mend: string) => never): void {
  const { lease, kinds } = settings;
  if (lease.requestTimeoutUs <= 2 * lease.netMaxUs) {
    refuse(
      `request-timeout (${durationText(lease.requestTimeoutUs)}) is shorter than a healthy round trip (${durationText(2 * lease.netMaxUs)})`,
      "lengthen request-timeout",
    );
  }
  if (lease.scheme !== "lease" && kinds.includes("store-clock-jump")) {
    refuse(
      `the fault store-clock-jump means nothing to the scheme ${lease.scheme}, whose store asks no clock`,
      "drop the fault",
    );
  }
  if (lease.scheme === "absolute" && kinds.includes("clock-jump") && lease.wallOffsetUs === 0) {
    refuse(
      "the fault clock-jump moves wall clocks within wall-offset, which is 0",
      "set wall-offset to the error your clocks keep to (100ms), or drop the fault",
    );
  }
  const deadline = lease.renewDeadlineUs;
  if (deadline === null) return;
  if (deadline >= lease.ttlUs) {
    refuse(
      `renew-deadline (${durationText(deadline)}) is not below ttl (${durationText(lease.ttlUs)})`,
      "shorten renew-deadline, or lengthen ttl",
    );
  }
  const gap = Math.ceil(lease.retryUs + (lease.retryUs / MILLION) * lease.jitterPpm);
  if (deadline <= gap) {
    refuse(
      `renew-deadline (${durationText(deadline)}) is not above retry with its jitter (${durationText(gap)})`,
      "lengthen renew-deadline, or shorten retry",
    );
  }
}

function checkRanges(settings: SoakSettings, refuse: (found: string, mend: string) => never): void {
  const { lease } = settings;
  const whole = (name: string, value: number, least: number, most: number): void => {
    if (Number.isSafeInteger(value) && value >= least && value <= most) return;
    refuse(`${name} is ${value}`, `it must be a whole number from ${least} to ${most}`);
  };
  whole("nodes", lease.nodes, 1, NODES_MAX);
  whole("seeds", settings.seeds, 1, 100_000_000);
  whole("clock-drift in ppm", lease.driftPpm, 0, 500_000);
  whole("jitter in ppm", lease.jitterPpm, 0, 100 * MILLION);
  const durations: readonly (readonly [string, number, number])[] = [
    ["window in us", settings.windowUs, 1],
    ["ttl in us", lease.ttlUs, 1],
    ["the store's ttl in us", lease.storeTtlUs, 1],
    ["renew in us", lease.renewUs, 1],
    ["retry in us", lease.retryUs, 1],
    ["request-timeout in us", lease.requestTimeoutUs, 1],
    ["margin in us", lease.marginUs, 0],
    ["guard in us", lease.guardUs, 0],
    ["tick in us", lease.tickUs, 0],
    ["work interval in us", lease.workEveryUs, 1],
    ["sweep in us", lease.sweepUs, 0],
    ["lock-delay in us", lease.lockDelayUs, 0],
    ["replica lag in us", lease.replicaLagUs, 0],
    ["renew-deadline in us", lease.renewDeadlineUs ?? 1, 1],
    ["wall-offset in us", lease.wallOffsetUs, 0],
    ["run-time in us", lease.runUs, 0],
    ["least delay in us", lease.netMinUs, 0],
    ["largest delay in us", lease.netMaxUs, lease.netMinUs],
  ];
  for (const [name, value, least] of durations) whole(name, value, least, LONGEST_US);
  for (const index of settings.regressionSeeds) whole("a regression seed", index, 0, 2 ** 31 - 1);
}

/** Why violations cannot be avoided with these settings, in words; empty when they are safe. */
export function unavoidable(settings: SoakSettings): readonly string[] {
  const { lease, kinds } = settings;
  if (lease.scheme !== "lease" || lease.timerFlag || lease.tickBlocked) {
    return [...timingReasons(settings), ...natureOf(settings)];
  }
  const reasons: string[] = [];
  const safe = safeMarginUs(lease.ttlUs, lease.driftPpm);
  if (lease.storedFlag) reasons.push("leadership is a stored flag that no deadline clears");
  const needed = leastMarginUs(timingOfLease(lease));
  if (lease.anchor === "receive" && (needed === null || lease.marginUs < needed)) {
    reasons.push("the deadline is anchored at the reply, which may come late");
  }
  if (lease.storeTtlUs === lease.ttlUs && lease.marginUs < safe) {
    reasons.push(
      `margin ${durationText(lease.marginUs)} is below the ${durationText(safe)} that clock drift needs`,
    );
  }
  if (lease.tickUs > lease.marginUs) {
    reasons.push("the deadline is looked at only every so often, more than the margin");
  }
  if (lease.reading === "wall" && kinds.includes("clock-jump")) {
    reasons.push("the client reads a wall clock, and it jumps");
  }
  return [...reasons, ...natureOf(settings)];
}

/** What no client can help. */
function natureOf({ lease, kinds }: SoakSettings): readonly string[] {
  const reasons: string[] = [];
  if (kinds.includes("store-restart") && lease.restartLosesState) {
    reasons.push("store-restart loses the store's state");
  }
  if (kinds.includes("store-failover")) reasons.push("store-failover forgets recent grants");
  if (kinds.includes("store-clock-jump"))
    reasons.push("a store clock that jumps ahead ends leases early");
  if (!lease.fencing) reasons.push("fencing is off: late work is accepted");
  for (const quirk of lease.quirks) reasons.push(`planted: ${quirk}`);
  return reasons;
}

/** The timing lint's inequalities that do not hold, of the fault classes that are on. */
function timingReasons({ lease, kinds }: SoakSettings): readonly string[] {
  const timing = timingOfLease(lease);
  const { classes } = lintTiming(timing);
  return classes
    .filter((one) => !one.holds && kinds.some((kind) => CLASS_OF[kind] === one.fault))
    .map(({ fault, law, overlap }) => {
      const howLong =
        overlap.kind === "bounded" ? `for up to ${durationText(overlap.us)}` : "without a bound";
      return `under ${fault} faults ${law} does not hold (two leaders ${howLong})`;
    });
}

/** The class of the timing lint that a fault belongs to; the store's have none. */
const CLASS_OF: Readonly<Partial<Record<FaultKind, TimingFault>>> = {
  crash: "network",
  partition: "network",
  delay: "network",
  loss: "network",
  duplicate: "network",
  pause: "pause",
  "clock-drift": "clock",
  "clock-jump": "clock",
};
