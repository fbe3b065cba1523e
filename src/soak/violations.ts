import { INVARIANTS, type InvariantId, type Witness } from "../domain/soak.ts";
import { now } from "./clock.ts";
import { faultsInForce } from "./in-force.ts";

/** Invariants by their place in `INVARIANTS`: what monitors report with. */
export const BELIEF_EXCLUSION = 0;
export const STORE_EXCLUSION = 1;
export const STALE_WORK = 2;
export const TOKEN_ORDER = 3;
export const RENEW_KEEPS_OWNER = 4;
export const RELEASE_BY_HOLDER = 5;
export const STEP_DOWN = 6;
export const SLACK = 7;
export const RECOVERY = 8;
export const DRAIN = 9;
export const PICKUP = 10;
export const DETERMINISM = 11;

/** Why a window was not judged. */
export const EXCLUSIONS = [
  "no candidate",
  "crash",
  "pause",
  "cut message",
  "late message",
  "lost message",
  "duplicate message",
  "leading",
  "store disturbed",
  "late last request",
  "window ended",
] as const;
export const BY_CRASH = 1;
export const BY_PAUSE = 2;
export const BY_CUT = 3;
export const BY_LATE = 4;
export const BY_LOSS = 5;
export const BY_DUPLICATE = 6;
export const BY_LEADING = 7;
export const BY_STORE = 8;
export const BY_LAST_REQUEST = 9;
export const BY_END = 10;

/** Occasions on which each invariant was judged, violations among them, and their worst size. */
export const JUDGED = new Float64Array(INVARIANTS.length);
export const VIOLATIONS = new Float64Array(INVARIANTS.length);
export const WORST = new Float64Array(INVARIANTS.length);
/** When the first violation was noticed, which may be after it began; infinite for none. */
export const NOTICED_AT = new Float64Array(INVARIANTS.length);
/** Windows left out, by invariant and reason. */
export const EXCLUDED = new Float64Array(INVARIANTS.length * EXCLUSIONS.length);

/** The first violation of an invariant. */
export interface Sighting {
  readonly invariant: InvariantId;
  readonly atUs: number;
  readonly sizeUs: number;
  readonly parties: readonly string[];
  readonly faults: readonly string[];
}

/** A violation as it is reported: with the seed that showed it. */
export function witnessOf({ invariant, ...sighting }: Sighting, seedIndex: number): Witness {
  return { invariant, seedIndex, ...sighting };
}

let sightings: (Sighting | null)[] = [];

/** Forgets all violations. */
export function clearViolations(): void {
  JUDGED.fill(0);
  VIOLATIONS.fill(0);
  WORST.fill(0);
  NOTICED_AT.fill(Number.POSITIVE_INFINITY);
  EXCLUDED.fill(0);
  sightings = INVARIANTS.map(() => null);
}

/** The invariant was put to the test and held, or will be reported by `violate`. */
export function judge(invariant: number): void {
  JUDGED[invariant] = (JUDGED[invariant] as number) + 1;
}

/** A window was left out. */
export function exclude(invariant: number, reason: number): void {
  const cell = invariant * EXCLUSIONS.length + reason;
  EXCLUDED[cell] = (EXCLUDED[cell] as number) + 1;
}

/** Reports a violation of the given size, seen now or at another time. Parties are node, token pairs. */
export function violate(
  invariant: number,
  sizeUs: number,
  parties: readonly (readonly [node: number, token: number])[],
  atUs = now(),
): void {
  VIOLATIONS[invariant] = (VIOLATIONS[invariant] as number) + 1;
  if (sizeUs > (WORST[invariant] as number)) WORST[invariant] = sizeUs;
  if (sightings[invariant] !== null) return;
  NOTICED_AT[invariant] = now();
  sightings[invariant] = {
    invariant: INVARIANTS[invariant] as InvariantId,
    atUs,
    sizeUs,
    parties: parties.map(([node, token]) => `n${node + 1} token ${token}`),
    faults: faultsInForce(),
  };
}

/** The first violation of one invariant; null when it held. */
export function sightingOf(invariant: number): Sighting | null {
  return sightings[invariant] ?? null;
}

/** The first violation of the gravest invariant; null when all held. */
export function gravestSighting(): Sighting | null {
  return sightings.find((sighting) => sighting !== null) ?? null;
}
