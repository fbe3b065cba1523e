import type { Fault, FaultWalk } from "../domain/soak.ts";
import { now } from "./clock.ts";
import { heal, healAll, spring, strike } from "./inject.ts";
import {
  CALM_EVENT,
  EVENT_BITS,
  FAULT_EVENT,
  HEAL_EVENT,
  LATEST_ARRIVAL,
  SNAPSHOT_EVENT,
  SPRING_EVENT,
} from "./network.ts";
import { DRAIN_BOUND, P, PICKUP_BOUND, TIMEOUT_GLOBAL } from "./parameters.ts";
import { push } from "./queue.ts";
import { storeFreeAt, takeSnapshot } from "./stores.ts";

/** Everything heals. Answers when one leader must stand: the bound, and what is still in flight. */
function becalm(): number {
  const t = now();
  healAll();
  const free = storeFreeAt();
  const held = free < Number.POSITIVE_INFINITY ? free - t : 0;
  const inFlight = Math.max(0, (LATEST_ARRIVAL[0] as number) - t);
  const drain = Math.max(P[DRAIN_BOUND] as number, held);
  return t + drain + inFlight + (P[PICKUP_BOUND] as number) + (P[TIMEOUT_GLOBAL] as number);
}

/** Numbers come round after so many faults: an event has room for no more. Those in force differ. */
const NUMBERS = 2 ** (31 - EVENT_BITS);

/** A walk over the faults of a plan, at the next one. */
class Cursor {
  /** Of the next fault. */
  number = -1;
  next: Fault | undefined;
  private readonly faults: Iterator<Fault>;

  constructor(faults: Iterable<Fault>) {
    this.faults = faults[Symbol.iterator]();
    this.advance();
  }

  advance(): void {
    const { done, value } = this.faults.next();
    this.next = done === true ? undefined : value;
    this.number = (this.number + 1) % NUMBERS;
  }
}

/** Walks the plan: only the next fault and the next snapshot wait in the queue. */
export class Schedule {
  readonly plan: FaultWalk;
  /** When one leader must stand; known once the calm begins. */
  dueUs = Number.POSITIVE_INFINITY;
  private readonly lagUs: number;
  private readonly fault: Cursor;
  private readonly snapshot: Cursor;

  constructor(plan: FaultWalk, lagUs: number) {
    this.plan = plan;
    this.lagUs = lagUs;
    this.fault = new Cursor(plan.faults);
    // A list is looked through for nothing; what is drawn on the way is drawn twice only if need be.
    const ahead = Array.isArray(plan.faults) || plan.kinds.includes("store-failover");
    this.snapshot = new Cursor(ahead ? plan.faults : []);
  }

  /** Puts the first of everything into the queue. */
  begin(): void {
    push(this.plan.calmAtUs, CALM_EVENT);
    this.announceFault();
    this.announceSnapshot();
  }

  /** Handles an event of the plan. */
  handle(kind: number, which: number): void {
    if (kind === CALM_EVENT) this.dueUs = becalm();
    else if (kind === HEAL_EVENT) heal(which);
    else if (kind === SPRING_EVENT) {
      // One that waited for its grant into the calm does not strike any more.
      if (now() < this.plan.calmAtUs) spring(which);
    } else if (kind === SNAPSHOT_EVENT) {
      takeSnapshot(which);
      this.snapshot.advance();
      this.announceSnapshot();
    } else {
      const fault = this.fault.next as Fault;
      if (strike(which, fault)) push(now() + fault.forUs, (which << EVENT_BITS) | HEAL_EVENT);
      this.fault.advance();
      this.announceFault();
    }
  }

  private announceFault(): void {
    const { next, number } = this.fault;
    if (next !== undefined) push(next.atUs, (number << EVENT_BITS) | FAULT_EVENT);
  }

  /** A failover forgets what is newer than the lag: the store is copied that long before it. */
  private announceSnapshot(): void {
    const cursor = this.snapshot;
    while (cursor.next !== undefined && !copiesBefore(cursor.next)) cursor.advance();
    const { next, number } = cursor;
    if (next === undefined) return;
    push(Math.max(0, next.atUs - this.lagUs), (number << EVENT_BITS) | SNAPSHOT_EVENT);
  }
}

function copiesBefore({ kind, target }: Fault): boolean {
  return kind === "store-failover" && target !== "leader";
}
