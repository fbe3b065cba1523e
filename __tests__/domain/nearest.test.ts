import { describe, expect, it } from "vitest";
import { nearest } from "../../src/domain/nearest.ts";

describe("nearest", () => {
  it.each([
    ["lnes", ["lines", "branches"], "lines"],
    ["lnies", ["lines", "branches"], "lines"],
    ["Lines", ["lines"], "lines"],
    ["renew", ["retry", "renews"], "renews"],
    ["zebra", ["lines", "branches"], null],
    ["x", ["lines"], null],
    ["", ["lines"], null],
    ["ab", ["ac", "aa"], "aa"],
  ])("%s among %j is %s", (word, options, expected) => {
    expect(nearest(word, options)).toBe(expected);
  });

  it("compares only the beginning of hostile words", () => {
    expect(nearest("x".repeat(1_000_000), ["lines"])).toBeNull();
  });
});
