import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, parseDecimal, powerOfTen } from "../../src/domain/decimal.ts";
import {
  compareToPercent,
  floorPercent,
  neededFor,
  percentText,
  pointsBetween,
  pointsText,
  type Ratio,
} from "../../src/domain/ratio.ts";

const ratios: fc.Arbitrary<Ratio> = fc
  .tuple(fc.maxSafeNat(), fc.maxSafeNat())
  .map(([a, b]) => ({ covered: Math.min(a, b), total: Math.max(a, b, 1) }));
const small: fc.Arbitrary<Ratio> = fc
  .tuple(fc.nat(300), fc.nat(300))
  .map(([a, b]) => ({ covered: Math.min(a, b), total: Math.max(a, b, 1) }));
const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(fc.bigInt(-100_000n, 100_000n), fc.nat(4))
  .map(([units, scale]) => ({ units, scale }));

/** Sign of a text like `−0.56` less a decimal. */
function sideOf(text: string, value: Decimal): number {
  const shown = parseDecimal(text.replace("+", "").replace("\u2212", "-").replace("%", ""));
  const left = shown.units * powerOfTen(value.scale);
  const right = value.units * powerOfTen(shown.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

describe("percentages", () => {
  it.each([
    [1599, 2000, "79.9"],
    [2, 3, "66.6"],
    [62, 70, "88.5"],
    [999_999, 1_000_000, "99.9"],
    [0, 5, "0.0"],
    [5, 5, "100.0"],
    [0, 0, "n/a"],
  ])("%d of %d shows as %s", (covered, total, text) => {
    expect(floorPercent({ covered, total })).toBe(text);
  });

  it("are n/a where nothing was measured, whatever the threshold", () => {
    expect(percentText({ covered: 0, total: 0 }, parseDecimal("80"))).toBe("n/a");
  });

  it("never show more than is covered", () => {
    fc.assert(
      fc.property(ratios, fc.integer({ min: 0, max: 12 }), (ratio, digits) => {
        const shown = parseDecimal(floorPercent(ratio, digits));
        expect(compareToPercent(ratio, shown)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("show on the side of the threshold on which they are", () => {
    fc.assert(
      fc.property(fc.oneof(ratios, small), decimals, (ratio, threshold) => {
        const text = percentText(ratio, threshold);
        expect(sideOf(text, threshold)).toBe(Math.sign(compareToPercent(ratio, threshold)));
      }),
    );
  });

  it("need exactly the units that reach them", () => {
    const percents = fc.nat(100_000).map((units) => ({ units: BigInt(units), scale: 3 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), percents, (total, percent) => {
        const covered = neededFor(total, percent);
        expect(compareToPercent({ covered, total }, percent)).toBeGreaterThanOrEqual(0);
        if (covered > 0) {
          expect(compareToPercent({ covered: covered - 1, total }, percent)).toBeLessThan(0);
        }
      }),
    );
  });

  it("12% of 4120 needs 495", () => {
    expect(neededFor(4120, parseDecimal("12"))).toBe(495);
  });
});

describe("points", () => {
  const between = (was: [number, number], now: [number, number], threshold?: string): string => {
    const [before, after] = [was, now].map(([covered, total]) => ({ covered, total }));
    const points = pointsBetween(before as Ratio, after as Ratio);
    if (points === null) return "null";
    return pointsText(points, threshold === undefined ? undefined : parseDecimal(threshold));
  };

  it.each([
    [[39, 68], [62, 70], "+31.2"],
    [[433, 4118], [456, 4120], "+0.5"],
    [[77, 100], [81, 100], "+4.0"],
    [[0, 300], [130, 300], "+43.3"],
    [[81, 100], [77, 100], "\u22124.0"],
    [[1, 1], [99_999, 100_000], "\u22120.001"],
    [[1, 2], [2, 4], "0.0"],
    [[0, 0], [1, 1], "null"],
  ] as const)("from %j to %j is %s", (was, now, text) => {
    expect(between([...was], [...now])).toBe(text);
  });

  it("never lose the sign of a change, and never overstate it", () => {
    fc.assert(
      fc.property(ratios, ratios, (before, after) => {
        const points = pointsBetween(before, after);
        if (points === null) throw new Error("both ratios have totals");
        const zero = { units: 0n, scale: 0 };
        const sign = points.numerator < 0n ? -1 : points.numerator > 0n ? 1 : 0;
        expect(sideOf(pointsText(points), zero)).toBe(sign);
      }),
    );
  });

  it("show on the side of the threshold on which they are", () => {
    fc.assert(
      fc.property(small, small, decimals, (before, after, threshold) => {
        const points = pointsBetween(before, after);
        if (points === null || points.numerator === 0n) return;
        const left = points.numerator * powerOfTen(threshold.scale);
        const right = threshold.units * points.denominator;
        const side = left < right ? -1 : left > right ? 1 : 0;
        expect(sideOf(pointsText(points, threshold), threshold)).toBe(side);
      }),
    );
  });
});
