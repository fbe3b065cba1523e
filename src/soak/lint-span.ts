const MILLION = 1_000_000n;

/**
 * A sum of durations, each kept by the clock that counts it: `slow` on the slowest clock the declared
 * drift allows, `fast` on the fastest, `real` in true time. Its worth in true time is
 * `slow / (1 - ρ) + fast / (1 + ρ) + real`, an exact fraction.
 *
 * Units: whole microseconds, of either sign.
 */
export interface Span {
  readonly slow: number;
  readonly fast: number;
  readonly real: number;
}

/** The span of nothing. */
export const NO_SPAN: Span = { slow: 0, fast: 0, real: 0 };

/** A span of durations that the slowest clock counts. */
export function slow(us: number): Span {
  return { slow: us, fast: 0, real: 0 };
}

/** A span of durations that the fastest clock counts. */
export function fast(us: number): Span {
  return { slow: 0, fast: us, real: 0 };
}

/** A span of true time. */
export function real(us: number): Span {
  return { slow: 0, fast: 0, real: us };
}

/** The sum of spans. */
export function sum(...spans: readonly Span[]): Span {
  let total = NO_SPAN;
  for (const span of spans) {
    total = {
      slow: total.slow + span.slow,
      fast: total.fast + span.fast,
      real: total.real + span.real,
    };
  }
  return total;
}

/** `left - right`. */
export function minus(left: Span, right: Span): Span {
  return {
    slow: left.slow - right.slow,
    fast: left.fast - right.fast,
    real: left.real - right.real,
  };
}

interface Fraction {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

function worth(span: Span, driftPpm: number): Fraction {
  const drift = BigInt(driftPpm);
  const slowest = MILLION - drift;
  const fastest = MILLION + drift;
  return {
    numerator:
      BigInt(span.slow) * MILLION * fastest +
      BigInt(span.fast) * MILLION * slowest +
      BigInt(span.real) * slowest * fastest,
    denominator: slowest * fastest,
  };
}

/** Whether the span is longer than nothing, exactly. */
export function isPositive(span: Span, driftPpm: number): boolean {
  return worth(span, driftPpm).numerator > 0n;
}

/** The span in whole microseconds, rounded down: for what is guaranteed or tolerated. */
export function floorUs(span: Span, driftPpm: number): number {
  const { numerator, denominator } = worth(span, driftPpm);
  const quotient = numerator / denominator;
  return Number(numerator % denominator < 0n ? quotient - 1n : quotient);
}

/** The span in whole microseconds, rounded up: for what may happen at worst. */
export function ceilUs(span: Span, driftPpm: number): number {
  const { numerator, denominator } = worth(span, driftPpm);
  const quotient = numerator / denominator;
  return Number(numerator % denominator > 0n ? quotient + 1n : quotient);
}
