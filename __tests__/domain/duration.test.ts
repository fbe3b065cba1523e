import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationText, parseDurationUs } from "../../src/domain/duration.ts";
import { SoakgateError } from "../../src/domain/error.ts";

describe("durations", () => {
  it.each([
    ["500us", 500],
    ["500µs", 500],
    ["50ms", 50_000],
    ["1.5s", 1_500_000],
    ["10m", 600_000_000],
    ["1h", 3_600_000_000],
    ["7d", 604_800_000_000],
    ["0.001 ms", 1],
  ])("%s is %d microseconds", (text, us) => {
    expect(parseDurationUs(text)).toBe(us);
  });

  it.each([
    ["1500", "has no unit"],
    ["1.5us", "not a whole number of microseconds"],
    ["999999999999d", "below 2^53"],
    ["5 parsecs", "is no duration"],
    ["-5s", "is no duration"],
    ["", "is no duration"],
  ])("%j is an error: %s", (text, part) => {
    expect(() => parseDurationUs(text)).toThrow(SoakgateError);
    expect(() => parseDurationUs(text)).toThrow(part);
  });

  it.each([
    [0, "0 ms"],
    [999, "999 µs"],
    [1_500, "1.5 ms"],
    [1_100_000, "1.1 s"],
    [-99_000, "\u221299 ms"],
    [600_000_000, "600 s"],
  ])("%d microseconds read %s", (us, text) => {
    expect(durationText(us)).toBe(text);
  });

  it("read exactly what they are", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (us) => {
        expect(parseDurationUs(durationText(us))).toBe(us);
      }),
    );
  });
});
