import { SoakgateError } from "./error.ts";

const US_PER_UNIT: Readonly<Record<string, number>> = {
  us: 1,
  ms: 1_000,
  s: 1_000_000,
  m: 60_000_000,
  h: 3_600_000_000,
  d: 86_400_000_000,
};

/** What a duration may look like, for error messages. */
export const DURATION_EXAMPLES = "500us, 50ms, 1.5s, 10m, 1h or 7d";

/**
 * Reads a duration with its unit as whole microseconds.
 *
 * Errors: `config` when the unit is missing or unknown, or the value is no whole number of
 * microseconds below 2^53.
 */
export function parseDurationUs(text: string): number {
  const match = /^(\d{1,16})(?:\.(\d{1,6}))?\s?(us|µs|ms|s|m|h|d)$/.exec(text.trim());
  if (match === null) {
    const bare = /^-?\d+(\.\d+)?$/.test(text.trim());
    throw new SoakgateError(
      "config",
      bare
        ? `"${text}" has no unit; write a duration like ${DURATION_EXAMPLES}`
        : `"${text.slice(0, 40)}" is no duration; write one like ${DURATION_EXAMPLES}`,
    );
  }
  const unit = US_PER_UNIT[(match[3] as string).replace("µ", "u")] as number;
  const fraction = match[2] ?? "";
  const scaled = BigInt(`${match[1]}${fraction}`) * BigInt(unit);
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n || scaled / divisor > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new SoakgateError(
      "config",
      `"${text}" is not a whole number of microseconds below 2^53; write one like ${DURATION_EXAMPLES}`,
    );
  }
  return Number(scaled / divisor);
}

/** A duration for people, exact to the microsecond in the largest unit that keeps it readable. */
export function durationText(us: number): string {
  const sign = us < 0 ? "\u2212" : "";
  const magnitude = Math.abs(us);
  const [divisor, unit] =
    magnitude !== 0 && magnitude < 1_000
      ? [1, "\u00b5s"]
      : magnitude < 1_000_000
        ? [1_000, "ms"]
        : [1_000_000, "s"];
  const whole = Math.floor(magnitude / divisor);
  const rest = magnitude % divisor;
  const digits = String(divisor).length - 1;
  const fraction = digits === 0 ? "" : String(rest).padStart(digits, "0").replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`} ${unit}`;
}
