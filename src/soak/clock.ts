/**
 * One clock per party: a rate, an offset and, for wall readings, a jump. Local readings and global
 * times are whole microseconds; a reading is the floor of the exact value.
 */

/** Parties are the nodes by index, then these. */
export const NODES_MAX = 100;
export const STORE = 100;
const PARTIES = 101;

/** A second in microseconds, and the rate of a perfect clock in parts per million. */
export const MILLION = 1_000_000;

/** Global time, in the first cell. A time handed from call to call would be boxed at each. */
const NOW = new Float64Array(16);

/** The global time. */
export function now(): number {
  return NOW[0] as number;
}

/** Moves the global time. */
export function setNow(t: number): void {
  NOW[0] = t;
}

/** Global and local start of the rate segment in force. */
const SEGMENT_GLOBAL = new Float64Array(PARTIES);
const SEGMENT_LOCAL = new Float64Array(PARTIES);
const RATE = new Float64Array(PARTIES);
/** What a wall reading adds to the monotonic one. */
export const JUMP = new Float64Array(PARTIES);

/** Starts a clock at global time 0. */
export function startClock(party: number, offsetUs: number, ratePpm: number): void {
  SEGMENT_GLOBAL[party] = 0;
  SEGMENT_LOCAL[party] = offsetUs;
  RATE[party] = ratePpm;
  JUMP[party] = 0;
}

/** The monotonic reading of a clock at a global time within the segment in force. */
export function localAt(party: number, t: number): number {
  const rate = RATE[party] as number;
  const since = t - (SEGMENT_GLOBAL[party] as number);
  if (rate === MILLION) return (SEGMENT_LOCAL[party] as number) + since;
  // Split, since `since * rate` leaves 2^53 within a year.
  const whole = Math.floor(since / MILLION);
  const rest = since - whole * MILLION;
  return (SEGMENT_LOCAL[party] as number) + whole * rate + Math.floor((rest * rate) / MILLION);
}

/** The monotonic reading of a clock now. */
export function localNow(party: number): number {
  return localAt(party, NOW[0] as number);
}

/**
 * The first global time at which the clock reads at least `local`, by the segment in force. A
 * reading from before the segment answers with the segment's start: it has been passed.
 */
export function globalAt(party: number, local: number): number {
  const rate = RATE[party] as number;
  const ahead = local - (SEGMENT_LOCAL[party] as number);
  if (ahead <= 0) return SEGMENT_GLOBAL[party] as number;
  if (rate === MILLION) return (SEGMENT_GLOBAL[party] as number) + ahead;
  const whole = Math.floor(ahead / rate);
  const rest = ahead - whole * rate;
  return (SEGMENT_GLOBAL[party] as number) + whole * MILLION + Math.ceil((rest * MILLION) / rate);
}

/** Changes the rate from `t` on. Timers of the party must be armed again. */
export function setRate(party: number, t: number, ratePpm: number): void {
  SEGMENT_LOCAL[party] = localAt(party, t);
  SEGMENT_GLOBAL[party] = t;
  RATE[party] = ratePpm;
}
