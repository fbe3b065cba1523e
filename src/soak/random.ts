/**
 * Labelled random streams in one typed array: xoroshiro128+ in 32-bit halves, seeded by SplitMix.
 * Each purpose draws from a stream of its own, so one fault kind more or less shifts no other draw.
 *
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2018).
 */

/** Streams of the node with index `i` is `STREAM_NODE + i`. */
export const STREAM_NET = 0;
export const STREAM_CLOCK = 1;
export const STREAM_FAULTS = 2;
export const STREAM_NODE = 16;
const STREAMS = 128;

/** Four words a stream: low and high half of both state words. */
const STATE = new Int32Array(STREAMS * 4);
/** Low half of the last draw, which `nextWord` leaves behind in the first cell. */
export const LOW = new Int32Array(32);
const TWO_32 = 4_294_967_296;

/** A 32-bit hash of a text: FNV-1a with the finalizer of MurmurHash3. */
export function hashText(text: string, basis: number): number {
  let hash = 0x811c9dc5 ^ basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return finalize(hash);
}

function finalize(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Starts a stream from the soak's seed, the run's index and what the stream is for. */
export function seedStream(stream: number, seed: string, run: number, label: string): void {
  let word = hashText(`${seed}\n${run}\n${label}`, 0) ^ hashText(label, 0x5bd1e995);
  const base = stream * 4;
  let any = 0;
  for (let half = 0; half < 4; half += 1) {
    word = (word + 0x9e3779b9) | 0;
    const value = finalize(word ^ Math.imul(hashText(seed, half + 1), 0x27d4eb2f) ^ run);
    STATE[base + half] = value;
    any |= value;
  }
  // The all-zero state is the generator's one fixed point.
  if (any === 0) STATE[base] = 1;
}

/** Keeps where a stream is, for others to draw from its cells meanwhile. */
export function setAsideStream(stream: number, place: Int32Array): void {
  for (let word = 0; word < 4; word += 1) place[word] = STATE[stream * 4 + word] as number;
}

/** Goes on with a stream where it was set aside. */
export function putBackStream(stream: number, place: Int32Array): void {
  for (let word = 0; word < 4; word += 1) STATE[stream * 4 + word] = place[word] as number;
}

/** The next 64 bits: the high half is returned as an unsigned word, the low half is in `LOW`. */
export function nextWord(stream: number): number {
  const base = stream << 2;
  const s0Low = STATE[base] as number;
  const s0High = STATE[base + 1] as number;
  let s1Low = STATE[base + 2] as number;
  let s1High = STATE[base + 3] as number;
  const low = (s0Low >>> 0) + (s1Low >>> 0);
  const high = (s0High + s1High + (low >= TWO_32 ? 1 : 0)) | 0;
  LOW[0] = low | 0;
  s1Low ^= s0Low;
  s1High ^= s0High;
  // rotl(s0, 24) ^ s1 ^ (s1 << 16)
  STATE[base] = ((s0Low << 24) | (s0High >>> 8)) ^ s1Low ^ (s1Low << 16);
  STATE[base + 1] = ((s0High << 24) | (s0Low >>> 8)) ^ s1High ^ ((s1High << 16) | (s1Low >>> 16));
  // rotl(s1, 37)
  STATE[base + 2] = (s1High << 5) | (s1Low >>> 27);
  STATE[base + 3] = (s1Low << 5) | (s1High >>> 27);
  return high >>> 0;
}

/** A whole number in `[0, bound)`, uniform up to 2^-21 for bounds below 2^32. */
export function below(stream: number, bound: number): number {
  if (bound <= 1) return 0;
  const high = nextWord(stream);
  if (bound <= TWO_32) return Math.floor(high * (bound / TWO_32));
  const wide = (high >>> 5) * 67_108_864 + ((LOW[0] as number) >>> 6);
  return Math.floor((wide / 9_007_199_254_740_992) * bound);
}

/** Whether an event of `ppm` in a million happens. */
export function chance(stream: number, ppm: number): boolean {
  return below(stream, 1_000_000) < ppm;
}

/** Boundaries of 64 equal shares of the exponential distribution, in 65536ths of its mean. */
const EXPONENTIAL = [
  0, 1032, 2081, 3146, 4230, 5331, 6451, 7591, 8751, 9932, 11135, 12360, 13608, 14880, 16178, 17502,
  18854, 20233, 21643, 23083, 24556, 26063, 27605, 29184, 30802, 32461, 34164, 35911, 37707, 39553,
  41453, 43409, 45426, 47507, 49656, 51877, 54177, 56561, 59034, 61604, 64280, 67069, 69982, 73031,
  76228, 79590, 83133, 86879, 90852, 95082, 99603, 104460, 109706, 115408, 121654, 128559, 136278,
  145029, 155132, 167080, 181704, 200558, 227130, 272557,
];

/** A whole number with (nearly) exponential distribution: a table, since `Math.log` may differ. */
export function exponential(stream: number, mean: number): number {
  // Beyond the last boundary the distribution repeats itself, 64 times rarer.
  let scaled = 0;
  let share = below(stream, 64);
  while (share === 63) {
    scaled += EXPONENTIAL[63] as number;
    share = below(stream, 64);
  }
  const from = EXPONENTIAL[share] as number;
  const to = EXPONENTIAL[share + 1] as number;
  scaled += from + below(stream, to - from);
  return Math.floor((mean / 65_536) * scaled);
}
