import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions, decimalText, parseDecimal } from "../../src/domain/decimal.ts";
import { SoakgateError } from "../../src/domain/error.ts";

describe("decimals", () => {
  it.each([
    ["80", "80"],
    ["79.950", "79.95"],
    ["-0.5", "-0.5"],
    ["0.0", "0"],
    ["007", "7"],
  ])("%s is written %s", (text, written) => {
    expect(decimalText(parseDecimal(text))).toBe(written);
  });

  it("are exact, and read back as written", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.nat(12), (units, scale) => {
        const text = decimalText({ units, scale });
        const again = parseDecimal(text);
        expect(again.units * 10n ** BigInt(scale)).toBe(units * 10n ** BigInt(again.scale));
      }),
    );
  });

  it("reject whatever else there is with a gate error", () => {
    const rejected = fc.string().filter((text) => !/^-?\d{1,18}(\.\d+)?$/.test(text));
    fc.assert(
      fc.property(
        fc.oneof(rejected, fc.constantFrom("1e3", ".5", "5.", "1,5", "９", "1".repeat(19))),
        (text) => {
          expect(() => parseDecimal(text)).toThrow(SoakgateError);
        },
      ),
    );
  });
});

describe("fractions", () => {
  it("compare by value", () => {
    const fraction = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });
    expect(compareFractions(fraction(1n, 2n), fraction(2n, 4n))).toBe(0);
    expect(compareFractions(fraction(1n, 3n), fraction(1n, 2n))).toBe(-1);
    expect(compareFractions(fraction(-1n, 3n), fraction(-1n, 2n))).toBe(1);
  });
});
