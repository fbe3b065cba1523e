import { describe, expect, it } from "vitest";
import { below, exponential, LOW, nextWord, seedStream } from "../../src/soak/random.ts";

/** The first 64-bit words of a stream. */
function draws(label: string, count: number): bigint[] {
  seedStream(0, "s", 3, label);
  return Array.from({ length: count }, () => {
    const high = BigInt(nextWord(0));
    return (high << 32n) | BigInt((LOW[0] as number) >>> 0);
  });
}

describe("random streams", () => {
  it("depend on seed, run and label, and on nothing else", () => {
    const again = draws("net", 4);
    expect(draws("net", 4)).toEqual(again);
    expect(draws("work", 4)).not.toEqual(again);
    seedStream(0, "s", 4, "net");
    expect(nextWord(0)).not.toBe(Number((again[0] as bigint) >> 32n));
    seedStream(0, "t", 3, "net");
    expect(nextWord(0)).not.toBe(Number((again[0] as bigint) >> 32n));
  });

  it("do not move each other", () => {
    seedStream(0, "s", 3, "net");
    seedStream(1, "s", 3, "work");
    const first = nextWord(0);
    nextWord(1);
    const second = nextWord(0);
    seedStream(0, "s", 3, "net");
    expect([nextWord(0), nextWord(0)]).toEqual([first, second]);
  });

  it("have balanced lowest bits", () => {
    const ones = draws("net", 4096).filter((word) => (word & 1n) === 1n).length;
    expect(Math.abs(ones - 2048)).toBeLessThan(200);
  });

  it("draw whole numbers below the bound, also beyond 32 bits", () => {
    seedStream(0, "s", 0, "x");
    const wide = 2 ** 45;
    let largest = 0;
    for (let round = 0; round < 2000; round += 1) {
      const value = below(0, wide);
      expect(Number.isSafeInteger(value) && value >= 0 && value < wide).toBe(true);
      largest = Math.max(largest, value);
      expect(below(0, 7)).toBeLessThan(7);
    }
    expect(largest).toBeGreaterThan(wide / 2);
    expect(below(0, 1)).toBe(0);
  });

  it("draw exponentials with about the given mean and median", () => {
    seedStream(0, "s", 0, "exp");
    const drawn = Array.from({ length: 20_000 }, () => exponential(0, 1_000_000)).sort(
      (a, b) => a - b,
    );
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(Math.abs(mean - 1_000_000)).toBeLessThan(30_000);
    // ln 2 = 0.693147…
    expect(Math.abs((drawn[10_000] as number) - 693_147)).toBeLessThan(30_000);
  });
});
