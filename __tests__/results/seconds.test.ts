import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSecondsUs } from "../../src/results/seconds.ts";

describe("a JUnit time in microseconds", () => {
  it.each([
    ["0", 0],
    ["0.", 0],
    ["0.0", 0],
    [".5", 500_000],
    ["0.288", 288_000],
    ["0.000001", 1],
    ["0.0000019", 1],
    ["0.035735056", 35_735],
    ["1,234.567", 1_234_567_000],
    ["1.234,567", 1_234_567_000],
    ["0,160", 160_000],
    ["1,234", 1_234_000],
    ["1,234,567", 1_234_567_000_000],
    ["1.234.567", 1_234_567_000_000],
    ["1'234.5", 1_234_500_000],
    ["1\u202f234,5", 1_234_500_000],
    ["1.2E-4", 120],
    ["1.2e-04", 120],
    ["1e3", 1_000_000_000],
    ["1.5e0", 1_500_000],
    [" 2.5 ", 2_500_000],
    ["+2", 2_000_000],
    ["1e-20", 0],
    ["9007199254.740991", 9_007_199_254_740_991],
  ])("%j is %d", (text, us) => {
    expect(parseSecondsUs(text)).toBe(us);
  });

  it.each([
    "",
    " ",
    "NaN",
    "Infinity",
    "-1",
    "-0.5",
    "abc",
    "1e999",
    "1e25",
    "9007199254.740992",
    "1.2.3e",
    ".",
    ",",
    "e5",
    "0x10",
    "1".repeat(50),
    "1 s",
  ])("%j is unknown", (text) => {
    expect(parseSecondsUs(text)).toBeNull();
  });

  it("cuts below the microsecond and never rounds through a float", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(999_999_999), (whole, nanos) => {
        const text = `${whole}.${String(nanos).padStart(9, "0")}`;
        expect(parseSecondsUs(text)).toBe(whole * 1_000_000 + Math.floor(nanos / 1_000));
        expect(parseSecondsUs(text.replace(".", ","))).toBe(parseSecondsUs(text));
        expect(parseSecondsUs(`${text}e0`)).toBe(parseSecondsUs(text));
      }),
    );
  });
});
