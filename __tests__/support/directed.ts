import type {
  Fault,
  FaultKind,
  HistoryEvent,
  LeaseSettings,
  NodeConditions,
  RunConditions,
} from "../../src/domain/soak.ts";
import { runPlan } from "../../src/soak/engine.ts";

/** A plan that also fixes clocks, phases and delays: everything at its worst at once. */
export interface Directed {
  readonly lease: LeaseSettings;
  readonly faults: readonly Fault[];
  readonly conditions: RunConditions;
}

/** What a directed run came to, read off its history and not off the engine's monitors. */
export interface DirectedEnd {
  readonly overlapUs: number;
  /** The part of it in which both processes ran. */
  readonly awakeUs: number;
  readonly history: readonly HistoryEvent[];
}

export const DELAY_US = 200;
const WINDOW_US = 250_000_000;

/** Two nodes and messages that all take the least delay. */
export function pair(lease: LeaseSettings): LeaseSettings {
  return { ...lease, nodes: 2, netMinUs: DELAY_US, netMaxUs: DELAY_US, workEveryUs: 1_000_000 };
}

/** A fault from one time to another, in microseconds. */
export function faultAt(
  kind: FaultKind,
  fromUs: number,
  untilUs: number,
  over: Partial<Fault> = {},
): Fault {
  return {
    kind,
    atUs: fromUs,
    forUs: untilUs - fromUs,
    target: 0,
    pick: 0,
    dir: "both",
    ppm: 0,
    minUs: 0,
    maxUs: 0,
    wide: false,
    midway: false,
    messagesFirst: true,
    ...over,
  };
}

/** Every message of the first node that is sent just then in one direction is held so long. */
export function heldAt(sentUs: number, dir: "in" | "out", byUs: number): Fault {
  return faultAt("delay", sentUs - 1, sentUs + 1, {
    dir,
    ppm: 1_000_000,
    minUs: byUs,
    maxUs: byUs,
  });
}

/** The links of the first node are cut from then on. */
export function cutFrom(fromUs: number): Fault {
  return faultAt("partition", fromUs, WINDOW_US);
}

/** A node whose clock begins at 0 and that adds nothing to its retries. */
export function plainNode(over: Partial<NodeConditions> = {}): NodeConditions {
  return {
    ppm: 0,
    offsetUs: 0,
    wallErrorUs: 0,
    firstSendUs: 1_000,
    extraWaitUs: 0,
    runUs: -1,
    ...over,
  };
}

/** Runs the plan. */
export function runDirected({ lease, faults, conditions }: Directed): DirectedEnd {
  const ordered = [...faults].sort((a, b) => a.atUs - b.atUs);
  const { history } = runPlan({
    lease,
    plan: { windowUs: WINDOW_US, calmAtUs: WINDOW_US, kinds: [], faults: ordered },
    seed: "directed",
    index: 0,
    record: true,
    conditions,
  });
  return { ...overlapOf(history), history };
}

/** Longest stretch with two claims, and with two of nodes that are awake. */
export function overlapOf(history: readonly HistoryEvent[]): {
  readonly overlapUs: number;
  readonly awakeUs: number;
} {
  const leading = new Set<string>();
  const asleep = new Set<string>();
  const since = [-1, -1];
  const worst = [0, 0];
  const look = (which: number, many: boolean, t: number): void => {
    if (many && since[which] === -1) since[which] = t;
    if (many || since[which] === -1) return;
    worst[which] = Math.max(worst[which] as number, t - (since[which] as number));
    since[which] = -1;
  };
  for (const event of history) {
    if (event.f === "claim") leading.add(event.p);
    else if (event.f === "unclaim") leading.delete(event.p);
    else if (event.f === "pause") asleep.add(event.target ?? "");
    else if (event.f === "heal" && event.reason === "pause") asleep.delete(event.target ?? "");
    else continue;
    look(0, leading.size > 1, event.t);
    look(1, [...leading].filter((node) => !asleep.has(node)).length > 1, event.t);
  }
  look(0, false, WINDOW_US);
  look(1, false, WINDOW_US);
  return { overlapUs: worst[0] as number, awakeUs: worst[1] as number };
}

/** When the events of that kind happened. */
export function times(
  history: readonly HistoryEvent[],
  p: string,
  f: string,
  type = "info",
): readonly number[] {
  return history.filter((e) => e.p === p && e.f === f && e.type === type).map((e) => e.t);
}

/** What a clock of that rate, begun at 0, reads. */
export function elapsed(t: number, ppm: number): number {
  return Math.floor((t * (1_000_000 + ppm)) / 1_000_000);
}

/** In how much true time a clock of that rate counts so much, rounded up. */
export function trueTime(us: number, ppm: number): number {
  return Math.ceil((us * 1_000_000) / (1_000_000 + ppm));
}

/** The least non-negative number congruent to it. */
export function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
