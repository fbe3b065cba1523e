import type {
  Fault,
  FaultKind,
  FaultPlan,
  FaultRule,
  FaultTarget,
  FaultWalk,
  SoakSettings,
} from "../domain/soak.ts";
import { rulesOf } from "./fault-rules.ts";
import { recoveryBoundUs } from "./parameters.ts";
import {
  below,
  chance,
  exponential,
  putBackStream,
  STREAM_FAULTS,
  seedStream,
  setAsideStream,
} from "./random.ts";

/**
 * The plan of one run: a function of the settings, the seed and the run's index alone. A run draws
 * its faults as it comes to them, so that a long one holds no more of them than a short one.
 */

/** What every rule draws from: each keeps its place in its own stream while another draws. */
const STREAM_RULE = STREAM_FAULTS + 1;
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

function isAmbient({ kind }: FaultRule): boolean {
  return kind === "delay" || kind === "loss" || kind === "duplicate";
}

function isSwizzle({ profile }: SoakSettings, rule: FaultRule): boolean {
  return profile === "swizzle" && rule.kind === "partition" && rule.target === null;
}

/**
 * The faults of a run, each drawn when it is asked for: a random subset of kinds, or all of them in
 * the first. Faults of the same instant keep the order of their rules.
 */
export function walkPlan(settings: SoakSettings, index: number): FaultWalk {
  const calmAtUs = Math.max(0, settings.windowUs - calmUs(settings));
  const kinds = drawKinds(settings, index);
  const rules = rulesOf(settings);
  const labelled = rules.flatMap((rule, place) => {
    if (!kinds.includes(rule.kind)) return [];
    // A kind's further rules draw apart from its first, or they would strike as one.
    const before = rules.slice(0, place).filter(({ kind }) => kind === rule.kind).length;
    return [{ rule, label: before === 0 ? rule.kind : `${rule.kind}/${before}` }];
  });
  const begin = (): Iterator<Fault> =>
    merged(labelled.map(({ rule, label }) => walkRule(settings, index, rule, label, calmAtUs)));
  return { windowUs: settings.windowUs, calmAtUs, kinds, faults: { [Symbol.iterator]: begin } };
}

/** The plan as data: what is printed, recorded, replayed and shrunk. */
export function drawPlan(settings: SoakSettings, index: number): FaultPlan {
  const walk = walkPlan(settings, index);
  return { ...walk, faults: [...walk.faults] };
}

/**
 * The plan as far as a run that is of interest until `untilUs` can meet it, give or take the second
 * that its end is rounded up to; null where that is more than `most` faults.
 */
export function planUntil(walk: FaultWalk, untilUs: number, most: number): FaultPlan | null {
  const faults: Fault[] = [];
  for (const fault of walk.faults) {
    if (fault.atUs > untilUs + MILLION) break;
    if (faults.length === most) return null;
    faults.push(fault);
  }
  return { ...walk, faults };
}

/** A rule on its way through a run: its next fault, and where its stream is. */
interface RuleWalk {
  readonly rest: Iterator<Fault, void>;
  readonly place: Int32Array;
  next: Fault | null;
}

/** The faults of all rules in order of time; of two at the same instant, the earlier rule's. */
function* merged(rules: readonly Iterator<Fault, void>[]): Generator<Fault, void, undefined> {
  const walks = rules.map((rest): RuleWalk => ({ rest, place: new Int32Array(4), next: null }));
  for (const walk of walks) drawNext(walk);
  while (true) {
    let first: RuleWalk | null = null;
    for (const walk of walks) {
      if (walk.next === null) continue;
      if (first === null || walk.next.atUs < (first.next as Fault).atUs) first = walk;
    }
    if (first === null) return;
    yield first.next as Fault;
    drawNext(first);
  }
}

function drawNext(walk: RuleWalk): void {
  putBackStream(STREAM_RULE, walk.place);
  const { done, value } = walk.rest.next();
  setAsideStream(STREAM_RULE, walk.place);
  walk.next = done === true ? null : (value as Fault);
}

function drawKinds(settings: SoakSettings, index: number): readonly FaultKind[] {
  const { kinds } = settings;
  if (!settings.swarm || index === 0 || kinds.length === 0) return kinds;
  seedStream(STREAM_FAULTS, settings.seed, index, "faults");
  const spared = below(STREAM_FAULTS, kinds.length);
  // One draw a kind, so that a further kind shifts no other's; one is on whatever the draws.
  return kinds.filter((_, place) => chance(STREAM_FAULTS, MILLION / 2) || place === spared);
}

/** The faults of one rule, in order of time. */
function* walkRule(
  settings: SoakSettings,
  index: number,
  rule: FaultRule,
  label: string,
  calmAtUs: number,
): Generator<Fault, void, undefined> {
  if (calmAtUs === 0) return;
  seedStream(STREAM_RULE, settings.seed, index, `faults/${label}`);
  if (isAmbient(rule) && rule.atUs === null && rule.forMaxUs === 0) {
    yield drawFault(settings, rule, 0, calmAtUs);
    return;
  }
  const swizzle = isSwizzle(settings, rule);
  let waiting: Fault[] = [];
  // The first grant is the one that is sure to come.
  let at = rule.atUs ?? (rule.kind === "store-failover" ? 0 : below(STREAM_RULE, rule.everyUs));
  while (at < calmAtUs) {
    // Stable: of two at the same instant, the one drawn first.
    if (swizzle) waiting = [...waiting, ...drawSwizzle(settings, rule, at)].sort(byTime);
    else yield drawFault(settings, rule, at, drawDuration(rule));
    at = rule.atUs === null ? at + drawGap(rule) : Number.POSITIVE_INFINITY;
    // What the next strike may come before waits for it.
    const until = Math.min(at, calmAtUs - 1);
    while (waiting.length > 0 && (waiting[0] as Fault).atUs <= until) {
      yield waiting.shift() as Fault;
    }
  }
}

function byTime(a: Fault, b: Fault): number {
  return a.atUs - b.atUs;
}

function drawGap({ everyUs }: FaultRule): number {
  return Math.max(1, Math.ceil(everyUs / 2) + below(STREAM_RULE, everyUs));
}

/** Mostly short, with a tail up to the rule's largest. */
function drawDuration(rule: FaultRule): number {
  const span = rule.forMaxUs - rule.forMinUs;
  if (span <= 0) return rule.forMinUs;
  return rule.forMinUs + Math.min(span, exponential(STREAM_RULE, span / 2));
}

function drawFault(settings: SoakSettings, rule: FaultRule, atUs: number, forUs: number): Fault {
  const { lease } = settings;
  const drift = rule.kind === "clock-drift";
  const target = rule.target ?? drawTarget(rule.kind, atUs);
  const jump = rule.kind === "clock-jump" || rule.kind === "store-clock-jump";
  // Back or ahead, where the rule gives a distance; a negative one is always back.
  const sign = jump && rule.maxUs > 0 && chance(STREAM_RULE, MILLION / 2) ? -1 : 1;
  const reach = rule.maxUs < 0 ? -rule.maxUs : rule.maxUs;
  const distance = (rule.maxUs < 0 ? -1 : sign) * (1 + below(STREAM_RULE, reach));
  const pick = below(STREAM_RULE, lease.nodes);
  const drawn = rule.kind === "partition" ? DIRECTIONS[below(STREAM_RULE, 3)] : undefined;
  return {
    kind: rule.kind,
    atUs,
    forUs,
    target,
    pick,
    dir: rule.dir ?? drawn ?? "both",
    ppm: drift ? drawRate(STREAM_RULE, lease.driftPpm) : rule.ppm,
    minUs: 0,
    maxUs: jump ? distance : rule.maxUs,
    wide:
      (rule.kind === "partition" && chance(STREAM_RULE, MILLION / 2)) ||
      (rule.kind === "store-restart" && lease.restartLosesState),
    midway: rule.kind === "pause" && chance(STREAM_RULE, MILLION / 2),
    messagesFirst: rule.kind === "pause" && chance(STREAM_RULE, MILLION / 2),
  };
}

function drawTarget(kind: FaultKind, atUs: number): FaultTarget {
  const share = below(STREAM_RULE, 4);
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
function drawSwizzle(settings: SoakSettings, rule: FaultRule, atUs: number): readonly Fault[] {
  const step = Math.max(1, Math.ceil(settings.lease.ttlUs / 8));
  const order = shuffled(settings.lease.nodes);
  const size = 1 + below(STREAM_RULE, order.length);
  const back = shuffled(size);
  return order.slice(0, size).map((node, place) => {
    const from = atUs + place * step;
    const until = atUs + (size + (back[place] as number)) * step;
    return { ...drawFault(settings, rule, from, until - from), target: node };
  });
}

function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = below(STREAM_RULE, last + 1);
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
  return order;
}
