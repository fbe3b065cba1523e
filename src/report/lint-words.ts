import type { TimingGrowth, TimingMend, TimingOverlap } from "../domain/timing.ts";
import { ppmText } from "../text/numbers.ts";

/** How an amount of microseconds is written. */
export type AmountText = (us: number) => string;

/**
 * Whole milliseconds, rounded to the nearest; below ten milliseconds to the microsecond, so that what
 * is not nothing is never shown as 0 ms.
 */
export function millisText(us: number): string {
  const magnitude = Math.abs(us);
  const sign = us < 0 ? "\u2212" : "";
  if (magnitude >= 10_000 || magnitude % 1_000 === 0) {
    return `${sign}${Math.floor((magnitude + 500) / 1_000)} ms`;
  }
  const fraction = String(magnitude % 1_000).padStart(3, "0");
  return `${sign}${Math.floor(magnitude / 1_000)}.${fraction} ms`;
}

/** Milliseconds with every digit: a setting must be safe as it is copied. */
export function millisExactText(us: number): string {
  const fraction = String(us % 1_000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return `${Math.floor(us / 1_000)}${fraction === "" ? "" : `.${fraction}`} ms`;
}

/** Rounded down to milliseconds: what is tolerated must be safe as it is read. */
export function millisDownText(us: number): string {
  return millisText(us >= 10_000 ? us - (us % 1_000) : us);
}

const GROWTH_WORDS: Readonly<Record<TimingGrowth, string>> = {
  delay: "the reply's delay",
  timeout: "a hanging request",
  cut: "the partition",
  pause: "the pause",
  jump: "the clock's jump back",
  offset: "the wall clocks' error",
  run: "the job's run time",
};

/** `never`, `for up to 2000 ms`, or `for as long as the pause − 2000 ms`. */
export function overlapWords(overlap: TimingOverlap, amount: AmountText): string {
  switch (overlap.kind) {
    case "none":
      return "never";
    case "bounded":
      return `for up to ${amount(overlap.us)}`;
    case "unbounded": {
      const terms = overlap.terms.map(
        ({ of, times }) => `${times === 1 ? "" : `${times} \u00d7 `}${GROWTH_WORDS[of]}`,
      );
      const sign = overlap.us < 0 ? "\u2212" : "+";
      const rest = overlap.us === 0 ? "" : ` ${sign} ${amount(Math.abs(overlap.us))}`;
      return `for as long as ${terms.join(" + ")}${rest}`;
    }
  }
}

/** `RenewDeadline at most 8000 ms`; what is no number is said as what to do. */
export function mendWords({ knob, name, value, bound }: TimingMend, amount: AmountText): string {
  if (typeof value === "string") {
    if (knob === "stepDown") return "an isLeader that compares the clock with the deadline";
    if (knob === "reading") return "a monotonic clock";
    return `${name} ${value}`;
  }
  const shown = knob === "driftPpm" ? ppmText(value) : amount(value);
  return `${name} ${bound === "at-least" ? "at least" : "at most"} ${shown}`;
}

/** Ends the worst takeover where nobody said how far wall clocks are off. */
export const PLUS_OFFSET = ` + 2 \u00d7 ${GROWTH_WORDS.offset}`;
