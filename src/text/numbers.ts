/** Keeps a figure in one piece where lines break. */
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

/** The text as one figure: its spaces do not break. */
export function unbroken(text: string): string {
  return text.replace(/ /g, NO_BREAK_SPACE);
}

/** A count with its digits in groups of three: `3 412`. */
export function countText(count: number): string {
  const digits = String(Math.abs(count)).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
  return count < 0 ? `${MINUS}${digits}` : digits;
}

/** A count with its noun: `1 line`, `13 lines`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/**
 * A duration as people read one, rounded to what matters: `101 ms`, `1.25 s`, `10.9 s`,
 * `12 min 34 s`. For figures that are judged, `durationText` is exact.
 *
 * Units: microseconds.
 */
export function roundedDuration(us: number): string {
  const magnitude = Math.abs(us);
  const sign = us < 0 ? MINUS : "";
  if (magnitude < 1_000 && magnitude > 0) return unbroken(`${sign}${magnitude} µs`);
  if (magnitude < 999_500)
    return unbroken(
      `${sign}${fixed(magnitude, 1_000, magnitude > 0 && magnitude < 10_000 ? 1 : 0)} ms`,
    );
  return sign + roundedSeconds(magnitude);
}

/** Seconds with a fixed number of decimals, for columns that align: `0.6 s`, `10.9 s`. */
export function secondsText(us: number, digits = 1): string {
  return unbroken(`${us < 0 ? MINUS : ""}${fixed(Math.abs(us), 1_000_000, digits)} s`);
}

/**
 * A change of duration with its sign, as exact as the duration that it changed is shown: `+0.00 s`
 * beside `0.29 s`, `−0.8 s` beside `41.2 s`. Units: microseconds.
 */
export function durationChange(us: number, durationUs: number): string {
  const magnitude = Math.abs(us);
  const sign = us < 0 ? MINUS : "+";
  const seconds = magnitude < 119_950_000 && durationUs >= 9_995_000;
  return sign + (seconds ? secondsText(magnitude) : roundedSeconds(magnitude));
}

/** The same in seconds or more, for columns and pairs that never fall below: `0.29 s`. */
export function roundedSeconds(us: number): string {
  if (us < 9_995_000) return unbroken(`${fixed(us, 1_000_000, 2)} s`);
  if (us < 119_950_000) return unbroken(`${fixed(us, 1_000_000, 1)} s`);
  const seconds = Math.round(us / 1_000_000);
  if (seconds < 7_200) return unbroken(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  const minutes = Math.round(seconds / 60);
  if (minutes < 2_880) return unbroken(`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
  const hours = Math.round(minutes / 60);
  return unbroken(`${Math.floor(hours / 24)} d ${hours % 24} h`);
}

/** Parts per million as a percentage, exactly: `0.1%`. */
export function ppmText(ppm: number): string {
  const digits = String(Math.abs(ppm)).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? MINUS : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}

/** `value / divisor` rounded half up to `digits` decimals, in integers. */
function fixed(value: number, divisor: number, digits: number): string {
  const scale = 10 ** digits;
  const units =
    (2n * BigInt(Math.round(value)) * BigInt(scale) + BigInt(divisor)) / (2n * BigInt(divisor));
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
