import { SoakgateError } from "../domain/error.ts";
import type {
  FaultPlan,
  FaultWalk,
  HistoryEvent,
  LeaseSettings,
  RunConditions,
} from "../domain/soak.ts";
import { clearClaims, endClaims } from "./claims.ts";
import { startFollowing } from "./client.ts";
import { MILLION, STORE, setNow, startClock } from "./clock.ts";
import { clearConditions, imposeConditions } from "./conditions.ts";
import { clearHealth } from "./health.ts";
import { clearInForce } from "./in-force.ts";
import { clearInboxes, onReply, onTimer } from "./inbox.ts";
import { clearFaults } from "./inject.ts";
import { clearLeases } from "./leases.ts";
import {
  ALERT_STORMS,
  COUNT,
  clearMeasures,
  count,
  EFFECTIVE_FAULTS,
  EVENTS,
  SWITCHES,
} from "./measures.ts";
import { clearMishaps } from "./mishaps.ts";
import {
  clearNetwork,
  EVENT_BITS,
  FREE_EVENT,
  freeMessage,
  GRANTED,
  KIND,
  MESSAGE_EVENT,
  PEER,
  TIMER_EVENT,
  WORK,
} from "./network.ts";
import { clearNodes } from "./node-state.ts";
import { loadParameters } from "./parameters.ts";
import { drawRate } from "./plan.ts";
import { clearQueue, nextTime, pop } from "./queue.ts";
import { below, STREAM_CLOCK, STREAM_NET, STREAM_NODE, seedStream } from "./random.ts";
import { clearHistory, digest, recorded } from "./recorder.ts";
import { clearResource, onWork } from "./resource.ts";
import { Schedule } from "./schedule.ts";
import { arriveAtStore, clearGate } from "./store-gate.ts";
import { clearStores, onFree } from "./stores.ts";
import { clearTimers, firing, settle } from "./timers.ts";
import { clearViolations } from "./violations.ts";
import { startWall } from "./wall-clock.ts";
import { clearWindows, endWindows } from "./windows.ts";

/** One run, completely determined: the same input always ends at the same digest. */
export interface RunInput<Plan extends FaultWalk = FaultPlan> {
  readonly lease: LeaseSettings;
  readonly plan: Plan;
  readonly seed: string;
  readonly index: number;
  /** Keep the history; without it, memory does not grow with the window. */
  readonly record: boolean;
  /** Start every clock at this rate instead of drawing within the band: canaries, replays. */
  readonly steadyPpm?: number;
  /** More events than so many end the run with an error: an input that a stranger wrote. */
  readonly eventsMax?: number;
  /** Clocks, phases and waits that are fixed instead of drawn: directed runs. */
  readonly conditions?: RunConditions;
}

/** What a run leaves behind, besides the monitors' state. */
export interface RunEnd {
  readonly digest: string;
  readonly history: readonly HistoryEvent[];
}

/**
 * Runs a plan to its end. All state is module-level typed arrays (an engine with its numbers in
 * closures runs at half the speed), so there is one run at a time; the monitors keep their findings
 * until the next.
 *
 * Errors: `limit` for more messages in flight than fit, or more than `eventsMax` events.
 */
export function runPlan(input: RunInput<FaultWalk>): RunEnd {
  start(input);
  const { plan } = input;
  const schedule = new Schedule(plan, input.lease.replicaLagUs);
  schedule.begin();
  const eventsMax = input.eventsMax ?? Number.POSITIVE_INFINITY;
  const events = runEvents(schedule, eventsMax);
  count(EVENTS, events);
  if (events > eventsMax) throw tooManyEvents(eventsMax);
  // Switches that no fault accounts for, as in the drill.
  const unasked = (COUNT[SWITCHES] as number) - (COUNT[EFFECTIVE_FAULTS] as number);
  if (unasked > 0) count(ALERT_STORMS, unasked);
  setNow(plan.windowUs);
  endClaims(schedule.dueUs);
  endWindows();
  return { digest: digest(), history: recorded() };
}

/** The loop alone in its function: code after it would be unknown to the compiler of the loop. */
function runEvents(schedule: Schedule, eventsMax: number): number {
  const { windowUs } = schedule.plan;
  let events = 0;
  while (nextTime() <= windowUs && events <= eventsMax) events += step(schedule);
  return events;
}

function tooManyEvents(eventsMax: number): SoakgateError {
  return new SoakgateError(
    "limit",
    `soak: the run has more than ${eventsMax} events; that many are allowed here; shorten its window`,
  );
}

/** Handles the next event; 0 for a timer's entry that has moved on. */
function step(schedule: Schedule): number {
  setNow(nextTime());
  const what = pop();
  const kind = what & ((1 << EVENT_BITS) - 1);
  const which = what >>> EVENT_BITS;
  if (kind === MESSAGE_EVENT) deliver(which);
  else if (kind === TIMER_EVENT) {
    const timer = firing(which);
    if (timer === -1) return 0;
    onTimer(which, timer);
    settle(which);
  } else if (kind === FREE_EVENT) onFree();
  else schedule.handle(kind, which);
  return 1;
}

function deliver(slot: number): void {
  const kind = KIND[slot] as number;
  if (kind >= GRANTED) onReply(PEER[slot] as number, slot);
  else if (kind === WORK) {
    onWork(slot);
    freeMessage(slot);
  } else arriveAtStore(slot);
}

function start(input: RunInput<FaultWalk>): void {
  setNow(0);
  const { lease, seed, index } = input;
  loadParameters(lease);
  clearQueue();
  clearHistory(input.record);
  clearMishaps(input.record);
  clearViolations();
  clearMeasures();
  clearInForce();
  clearHealth();
  clearNodes(lease.nodes);
  clearClaims();
  clearLeases();
  clearWindows();
  clearNetwork();
  clearTimers();
  clearStores();
  clearConditions();
  clearGate();
  clearResource();
  clearInboxes();
  clearFaults();
  seedStream(STREAM_NET, seed, index, "net");
  seedStream(STREAM_CLOCK, seed, index, "clock");
  for (let node = 0; node < lease.nodes; node += 1) {
    seedStream(STREAM_NODE + node, seed, index, `node/${node}`);
    startParty(node, input);
  }
  startParty(STORE, input);
  for (let node = 0; node < lease.nodes; node += 1) startFollowing(node);
  if (input.conditions !== undefined) imposeConditions(input.conditions);
}

/** Origins differ, so that a reading taken for another party's shows. */
function startParty(party: number, input: RunInput<FaultWalk>): void {
  const { offset, ratePpm, wallUs } = drawClock(party, input);
  startClock(party, offset, MILLION + ratePpm);
  if (wallUs !== null) startWall(party, wallUs);
}

/** How a party's clock starts: its reading, its rate, and how far its wall clock is off. */
interface DrawnClock {
  readonly offset: number;
  readonly ratePpm: number;
  readonly wallUs: number | null;
}

function drawClock(party: number, input: RunInput<FaultWalk>): DrawnClock {
  const offset = below(STREAM_CLOCK, 1000 * MILLION);
  const drawn = drawRate(STREAM_CLOCK, input.lease.driftPpm);
  // A wall clock is only read where the expiry is written by it.
  const wallUs =
    input.lease.scheme === "absolute" && party !== STORE
      ? drawRate(STREAM_CLOCK, input.lease.wallOffsetUs)
      : null;
  return { offset, ratePpm: input.steadyPpm ?? drawn, wallUs };
}

/** The rates that an input's clocks start at, as ppm off: the nodes by index, then the store. */
export function drawnRates(input: RunInput<FaultWalk>): readonly number[] {
  const { lease, seed, index } = input;
  seedStream(STREAM_CLOCK, seed, index, "clock");
  const parties = [...Array.from({ length: lease.nodes }, (_, node) => node), STORE];
  return parties.map((party) => drawClock(party, input).ratePpm);
}
