import { describe, expect, it } from "vitest";
import {
  counted,
  countText,
  durationChange,
  ppmText,
  roundedDuration,
  roundedSeconds,
  secondsText,
} from "../../src/text/numbers.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

describe("numbers for people", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [3412, "3 412"],
    [1234567, "1 234 567"],
    [-1200, "−1 200"],
  ])("%i reads %s", (count, shown) => {
    expect(spaced(countText(count))).toBe(shown);
  });

  it("agree with their nouns", () => {
    expect(counted(1, "line")).toBe("1 line");
    expect(counted(2, "branch", "branches")).toBe("2 branches");
  });

  it.each([
    [0, "0 ms"],
    [250, "250 µs"],
    [1_500, "1.5 ms"],
    [20_000, "20 ms"],
    [101_400, "101 ms"],
    [999_499, "999 ms"],
    [999_999, "1.00 s"],
    [9_994_999, "9.99 s"],
    [41_200_000, "41.2 s"],
    [119_949_999, "119.9 s"],
    [754_000_000, "12 min 34 s"],
    [7_200_000_000, "2 h 0 min"],
    [200 * 3_600_000_000, "8 d 8 h"],
  ])("%i µs reads %s", (us, shown) => {
    expect(spaced(roundedDuration(us))).toBe(shown);
  });

  it("show seconds for what is compared in seconds", () => {
    expect(spaced(roundedSeconds(288_000))).toBe("0.29 s");
  });

  it.each([
    [0, "0%"],
    [1, "0.0001%"],
    [1_000, "0.1%"],
    [5_100, "0.51%"],
    [1_000_000, "100%"],
    [-500, "−0.05%"],
  ])("%i parts per million read %s", (ppm, shown) => {
    expect(ppmText(ppm)).toBe(shown);
  });

  it("round half up, in integers", () => {
    expect(spaced(secondsText(10_950_000))).toBe("11.0 s");
    expect(spaced(secondsText(10_949_999))).toBe("10.9 s");
  });

  it("show a change as exactly as what changed", () => {
    expect(spaced(durationChange(0, 288_000))).toBe("+0.00 s");
    expect(spaced(durationChange(-800_000, 41_200_000))).toBe("−0.8 s");
  });
});
