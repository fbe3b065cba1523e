import { SoakgateError } from "../domain/error.ts";
import { type FaultWalk, INVARIANTS, type InvariantId } from "../domain/soak.ts";
import { type RunInput, runPlan } from "./engine.ts";
import { COUNT, EVENTS, keepSamples } from "./measures.ts";
import { NOTICED_AT, type Sighting, sightingOf } from "./violations.ts";

/** What is recorded, told and replayed: more events would fill the memory, and no reader's mind. */
export const RECORDED_MAX = 1_000_000;

/** Other draws tried for a step that changes much, and for one that changes little. */
export const MANY = 24;
/** See `MANY`. */
export const FEW = 4;

/** What a run costs besides its events, counted in events. */
const COST_OF_RUN = 800;

/** How a run violates the invariant. */
export interface Violated {
  readonly sighting: Sighting;
  /** When it was noticed: nothing after this matters. */
  readonly noticedUs: number;
  readonly events: number;
}

/** Where half the size cannot be kept: still long enough to see. */
const SIZE_LEAST_US = 10_000;

/** Runs an input without recording: how it violates the invariant, null when it does not. */
export function violationOf(input: RunInput<FaultWalk>, invariant: InvariantId): Violated | null {
  const place = INVARIANTS.indexOf(invariant);
  keepSamples(false);
  try {
    runPlan({ ...input, record: false });
  } catch (error) {
    // More messages in flight than fit: a run that cannot be made shows nothing.
    if (error instanceof SoakgateError) return null;
    throw error;
  } finally {
    keepSamples(true);
  }
  const sighting = sightingOf(place);
  if (sighting === null) return null;
  return {
    sighting,
    noticedUs: NOTICED_AT[place] as number,
    events: COUNT[EVENTS] as number,
  };
}

/** The smallest run found so far that still violates the invariant, and what is left to spend. */
export class Search {
  readonly invariant: InvariantId;
  /** The smallest so far. */
  input: RunInput;
  violated: Violated;
  /** A violation that shrinks to almost nothing would no longer be understood. */
  private leastUs: number;
  private effort = 1;
  private readonly seed: string;
  private left = 0;

  /** The input must violate the invariant; `violated` is how. */
  constructor(input: RunInput, invariant: InvariantId, violated: Violated) {
    this.input = input;
    this.invariant = invariant;
    this.violated = violated;
    this.leastUs = Math.floor(Math.min(violated.sighting.sizeUs, input.lease.ttlUs) / 2);
    this.seed = input.seed;
  }

  /** Adds to what may be spent, in events: counted, never timed, so that nothing depends on the machine. */
  allow(events: number): void {
    this.left = Math.max(0, this.left) + events;
  }

  /** Takes violations of an eighth of the size that was enough before. */
  ease(): void {
    this.leastUs = Math.floor(this.leastUs / 8);
  }

  /** Takes violations of any size from now on, and tries so many times the draws. */
  strive(effort: number): void {
    this.leastUs = Math.min(this.leastUs, SIZE_LEAST_US);
    this.effort = effort;
  }

  /** When enough of the violation has been seen; nothing after this matters. */
  get enoughUs(): number {
    const { sighting, noticedUs } = this.violated;
    return Math.min(noticedUs, sighting.atUs + Math.max(this.leastUs, SIZE_LEAST_US));
  }

  /** Whether nothing is left to spend. */
  get spent(): boolean {
    return this.left <= 0;
  }

  /**
   * Takes the candidate if it still violates the invariant. Whatever changes a run changes which
   * small delay and which retry its draws fall to, so up to `redraws` other draws are tried.
   */
  tries(candidate: RunInput, redraws = 0): boolean {
    if (this.takes(candidate)) return true;
    for (let draw = 1; draw <= redraws * this.effort; draw += 1) {
      const seed = `${this.seed}~${draw}`;
      if (seed !== candidate.seed && this.takes({ ...candidate, seed })) return true;
    }
    return false;
  }

  private takes(candidate: RunInput): boolean {
    if (this.spent) return false;
    const found = violationOf({ ...candidate, eventsMax: this.left }, this.invariant);
    this.left -= COST_OF_RUN + (COUNT[EVENTS] as number);
    if (found === null || found.sighting.sizeUs < this.leastUs) return false;
    this.input = candidate;
    this.violated = found;
    return true;
  }
}
