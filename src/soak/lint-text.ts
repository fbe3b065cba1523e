import type {
  TimingClass,
  TimingGrowth,
  TimingLint,
  TimingMend,
  TimingOverlap,
} from "../domain/timing.ts";

const GROWTH_WORDS: Readonly<Record<TimingGrowth, string>> = {
  delay: "the reply's delay",
  timeout: "a hanging request",
  cut: "the partition",
  pause: "the pause",
  jump: "the clock's jump back",
  offset: "the wall clocks' error",
  run: "the job's run time",
};

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

/** `0.51 %`, rounded down to two decimals; more where two would say 0. */
export function driftText(ppm: number): string {
  const digits = ppm > 0 && ppm < 100 ? 4 : 2;
  const unit = digits === 4 ? 1 : 100;
  const shown = Math.floor(ppm / unit);
  const scale = 10 ** digits;
  const fraction = String(shown % scale)
    .padStart(digits, "0")
    .replace(/0+$/, "");
  return `${Math.floor(shown / scale)}${fraction === "" ? "" : `.${fraction}`} %`;
}

/** `2000 ms`, `none`, or `unbounded: the pause − 2000 ms`. */
export function overlapText(overlap: TimingOverlap): string {
  if (overlap.kind === "none") return "none";
  if (overlap.kind === "bounded") return millisText(overlap.us);
  const terms = overlap.terms.map(
    (term) => `${term.times === 1 ? "" : `${term.times} × `}${GROWTH_WORDS[term.of]}`,
  );
  const rest =
    overlap.us === 0
      ? ""
      : ` ${overlap.us < 0 ? "\u2212" : "+"} ${millisText(Math.abs(overlap.us))}`;
  return `unbounded: ${terms.join(" + ")}${rest}`;
}

/** `RenewDeadline at most 8000 ms`. */
export function mendText(mend: TimingMend): string {
  if (typeof mend.value === "string") return `${mend.name} = ${mend.value}`;
  const value = mend.knob === "driftPpm" ? driftText(mend.value) : millisText(mend.value);
  return `${mend.name} ${mend.bound === "at-least" ? "at least" : "at most"} ${value}`;
}

/** The whole lint as plain lines, one statement each. */
export function lintLines(lint: TimingLint): string[] {
  const { takeover, renewAttempts: attempts } = lint;
  const drift = `clocks within ${driftText(lint.settings.driftPpm)}`;
  const lines = [`${lint.preset ?? "settings"} (${drift}): ${lint.verdict}`];
  for (const one of lint.classes) lines.push(...classLines(one));
  const offset = takeover.plusOffset ? ` + 2 × ${GROWTH_WORDS.offset}` : "";
  lines.push(
    `takeover after a crash: ${millisText(takeover.leastUs)} to ${millisText(takeover.worstUs)}${offset}, ` +
      `after a release at most ${millisText(takeover.releasedUs)}; message delays come on top`,
  );
  lines.push(
    `tolerated: drift ${toleratedText(lint.driftToleratedPpm, driftText)}, ` +
      `reply delay ${toleratedText(lint.delayToleratedUs, millisText)}`,
  );
  lines.push(
    `renew attempts before the deadline: ${attempts.failing}, or ${attempts.timingOut} if each times out`,
  );
  for (const note of lint.notes) lines.push(`note: ${note}`);
  return lines;
}

function classLines(one: TimingClass): string[] {
  const awake = one.awakeUs === null ? "" : ` (awake at most ${millisText(one.awakeUs)})`;
  const lines = [
    `${one.fault}: ${one.holds ? "safe" : `overlap ${overlapText(one.overlap)}${awake}`}, ` +
      `${one.law} ${one.holds ? "holds" : "does not hold"}`,
  ];
  if (!one.holds) {
    lines.push(
      one.mends.length === 0
        ? "  no single setting mends it"
        : `  nearest safe: ${one.mends.map(mendText).join(", or ")}`,
    );
  }
  return lines;
}

function toleratedText(value: number | "any" | null, text: (value: number) => string): string {
  return value === null ? "none" : value === "any" ? "any" : text(value);
}

/**
 * The lint in one line for a report: the worst class first, then what would mend it.
 * `two leaders possible: network up to 2000 ms, …; nearest safe: RenewDeadline at most 8000 ms`.
 */
export function lintSummary(lint: TimingLint): string {
  if (lint.verdict === "safe") {
    const drift = driftText(lint.settings.driftPpm);
    return `never two leaders under network, pause and clock faults, clocks within ${drift}`;
  }
  const unsafe = lint.classes.filter((one) => !one.holds);
  const found = unsafe.map((one) =>
    one.overlap.kind === "bounded"
      ? `${one.fault} up to ${millisText(one.overlap.us)}`
      : `${one.fault} ${overlapText(one.overlap)}`,
  );
  const mended = unsafe.filter((one) => one.mends.length > 0);
  const mends = mended.map((one) => {
    const under = unsafe.length === 1 ? "" : ` (${one.fault})`;
    return `${one.mends.map(mendText).join(", or ")}${under}`;
  });
  const nearest =
    mends.length === 0 ? "no single setting mends it" : `nearest safe: ${mends.join("; ")}`;
  return `two leaders possible: ${found.join(", ")}; ${nearest}`;
}
