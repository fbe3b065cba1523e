import {
  FAULT_KINDS,
  type Fault,
  type FaultKind,
  type FaultPlan,
  type FaultRule,
  type FaultTarget,
  type SoakSettings,
} from "../domain/soak.ts";
import { rulesOf } from "./fault-rules.ts";
import { recoveryBoundUs } from "./parameters.ts";
import { below, chance, exponential, STREAM_FAULTS, seedStream } from "./random.ts";

/** The plan of one run: drawn from the seed alone, before anything runs. */

const DIRECTIONS = ["both", "in", "out"] as const;
const MILLION = 1_000_000;

/** How long the calm is: enough to recover in, with the longest delay in flight, and to stay so. */
export function calmUs(settings: SoakSettings): number {
  let inFlight = 0;
  for (const rule of rulesOf(settings)) {
    if (rule.kind === "delay" || rule.kind === "duplicate") {
      inFlight = Math.max(inFlight, rule.maxUs);
    }
  }
  return recoveryBoundUs(settings.lease) + inFlight + settings.lease.ttlUs;
}

/** About how many faults a run has at most: they are drawn before it starts, and kept. */
export function expectedFaults(settings: SoakSettings): number {
  let faults = 0;
  for (const rule of rulesOf(settings)) {
    const once = rule.atUs !== null || (isAmbient(rule) && rule.forMaxUs === 0);
    const each = isSwizzle(settings, rule) ? settings.lease.nodes : 1;
    faults += each * (once ? 1 : Math.ceil(settings.windowUs / rule.everyUs));
  }
  return faults;
}

function isAmbient({ kind }: FaultRule): boolean {
  return kind === "delay" || kind === "loss" || kind === "duplicate";
}

function isSwizzle({ profile }: SoakSettings, rule: FaultRule): boolean {
  return profile === "swizzle" && rule.kind === "partition" && rule.target === null;
}

/** Draws the faults of a run: a random subset of kinds, or all of them in the first. */
export function drawPlan(settings: SoakSettings, index: number): FaultPlan {
  const calmAtUs = Math.max(0, settings.windowUs - calmUs(settings));
  const kinds = drawKinds(settings, index);
  const faults: Fault[] = [];
  const rules = rulesOf(settings);
  for (const rule of rules) {
    if (!kinds.includes(rule.kind)) continue;
    const stream = STREAM_FAULTS + 1 + FAULT_KINDS.indexOf(rule.kind);
    // A kind's further rules draw apart from its first, or they would strike as one.
    const place = rules.filter((other) => other.kind === rule.kind).indexOf(rule);
    const label = place === 0 ? rule.kind : `${rule.kind}/${place}`;
    seedStream(stream, settings.seed, index, `faults/${label}`);
    for (const fault of drawFaults(settings, rule, stream, calmAtUs)) faults.push(fault);
  }
  // Stable: faults of the same instant keep the order of their rules.
  faults.sort((a, b) => a.atUs - b.atUs);
  return { windowUs: settings.windowUs, calmAtUs, kinds, faults };
}

function drawKinds(settings: SoakSettings, index: number): readonly FaultKind[] {
  const { kinds } = settings;
  if (!settings.swarm || index === 0 || kinds.length === 0) return kinds;
  seedStream(STREAM_FAULTS, settings.seed, index, "faults");
  const spared = below(STREAM_FAULTS, kinds.length);
  // One draw a kind, so that a further kind shifts no other's; one is on whatever the draws.
  return kinds.filter((_, place) => chance(STREAM_FAULTS, MILLION / 2) || place === spared);
}

function drawFaults(
  settings: SoakSettings,
  rule: FaultRule,
  stream: number,
  calmAtUs: number,
): readonly Fault[] {
  if (calmAtUs === 0) return [];
  if (isAmbient(rule) && rule.atUs === null && rule.forMaxUs === 0) {
    return [drawFault(settings, rule, stream, 0, calmAtUs)];
  }
  const swizzle = isSwizzle(settings, rule);
  const faults: Fault[] = [];
  const { kind } = rule;
  // The first grant is the one that is sure to come.
  let at = rule.atUs ?? (kind === "store-failover" ? 0 : below(stream, rule.everyUs));
  while (at < calmAtUs) {
    if (swizzle) faults.push(...drawSwizzle(settings, rule, stream, at));
    else faults.push(drawFault(settings, rule, stream, at, drawDuration(rule, stream)));
    if (rule.atUs !== null) break;
    at += Math.max(1, Math.ceil(rule.everyUs / 2) + below(stream, rule.everyUs));
  }
  return faults.filter((fault) => fault.atUs < calmAtUs);
}

/** Mostly short, with a tail up to the rule's largest. */
function drawDuration(rule: FaultRule, stream: number): number {
  const span = rule.forMaxUs - rule.forMinUs;
  if (span <= 0) return rule.forMinUs;
  return rule.forMinUs + Math.min(span, exponential(stream, span / 2));
}

function drawFault(
  settings: SoakSettings,
  rule: FaultRule,
  stream: number,
  atUs: number,
  forUs: number,
): Fault {
  const { lease } = settings;
  const drift = rule.kind === "clock-drift";
  const target = rule.target ?? drawTarget(stream, rule.kind, atUs);
  const jump = rule.kind === "clock-jump" || rule.kind === "store-clock-jump";
  // Back or ahead, where the rule gives a distance; a negative one is always back.
  const sign = jump && rule.maxUs > 0 && chance(stream, MILLION / 2) ? -1 : 1;
  const reach = rule.maxUs < 0 ? -rule.maxUs : rule.maxUs;
  const distance = (rule.maxUs < 0 ? -1 : sign) * (1 + below(stream, reach));
  const pick = below(stream, lease.nodes);
  const drawn = rule.kind === "partition" ? DIRECTIONS[below(stream, 3)] : undefined;
  return {
    kind: rule.kind,
    atUs,
    forUs,
    target,
    pick,
    dir: rule.dir ?? drawn ?? "both",
    ppm: drift ? drawRate(stream, lease.driftPpm) : rule.ppm,
    minUs: 0,
    maxUs: jump ? distance : rule.maxUs,
    wide:
      (rule.kind === "partition" && chance(stream, MILLION / 2)) ||
      (rule.kind === "store-restart" && lease.restartLosesState),
    midway: rule.kind === "pause" && chance(stream, MILLION / 2),
    messagesFirst: rule.kind === "pause" && chance(stream, MILLION / 2),
  };
}

function drawTarget(stream: number, kind: FaultKind, atUs: number): FaultTarget {
  const share = below(stream, 4);
  // At the leader means: right after the next grant, so that it is lost.
  if (kind === "store-failover") return share < 2 || atUs === 0 ? "leader" : "store";
  if (kind === "clock-drift" && share === 3) return "store";
  return share < 2 ? "leader" : share === 2 ? "one" : "minority";
}

/** Within the band, and at its edges more often than not: that is where margins end. */
export function drawRate(stream: number, driftPpm: number): number {
  const share = below(stream, 3);
  const uniform = below(stream, 2 * driftPpm + 1) - driftPpm;
  return share === 0 ? -driftPpm : share === 1 ? driftPpm : uniform;
}

/** Cuts nodes off one by one in a random order, and lets them back in another. */
function drawSwizzle(
  settings: SoakSettings,
  rule: FaultRule,
  stream: number,
  atUs: number,
): readonly Fault[] {
  const step = Math.max(1, Math.ceil(settings.lease.ttlUs / 8));
  const order = shuffled(settings.lease.nodes, stream);
  const size = 1 + below(stream, order.length);
  const back = shuffled(size, stream);
  return order.slice(0, size).map((node, place) => {
    const from = atUs + place * step;
    const until = atUs + (size + (back[place] as number)) * step;
    return { ...drawFault(settings, rule, stream, from, until - from), target: node };
  });
}

function shuffled(length: number, stream: number): number[] {
  const order = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = below(stream, last + 1);
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
  return order;
}
