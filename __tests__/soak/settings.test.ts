import { describe, expect, it } from "vitest";
import type { LeaseSettings, SoakSettings } from "../../src/domain/soak.ts";
import {
  checkSettings,
  referenceLease,
  safeMarginUs,
  soakSettings,
} from "../../src/soak/settings.ts";

const check = (lease: Partial<LeaseSettings>, over: Partial<SoakSettings> = {}) => {
  checkSettings(soakSettings({ lease: referenceLease(lease), ...over }));
};

describe("settings", () => {
  it("accept the reference", () => {
    expect(() => check({})).not.toThrow();
  });

  it("round the safe margin up to whole microseconds", () => {
    // 10 s * 2 * 0.001 / 1.001 = 19.98001998 ms; 10 s * 2 * 0.01 / 1.01 = 198.0198 ms.
    expect(safeMarginUs(10_000_000, 1000)).toBe(19_981);
    expect(safeMarginUs(10_000_000, 10_000)).toBe(198_020);
    expect(safeMarginUs(10_000_000, 0)).toBe(0);
  });

  const refused: readonly (readonly [string, () => void, RegExp])[] = [
    ["clock drift as a fault at 0", () => check({}, { kinds: ["clock-drift"] }), /is 0; set clock/],
    ["a margin as long as the ttl", () => check({ marginUs: 10_000_000 }), /leave nothing of the/],
    ["a renewal after the deadline", () => check({ renewUs: 10_000_000 }), /after the deadline/],
    ["a timeout below a round trip", () => check({ requestTimeoutUs: 10_000 }), /round trip/],
    ["no nodes", () => check({ nodes: 0 }), /nodes is 0; it must be a whole number from 1 to 100/],
    ["101 nodes", () => check({ nodes: 101 }), /nodes is 101/],
    ["a fractional ttl", () => check({ ttlUs: 1.5 }), /ttl in us is 1.5/],
    ["no seeds", () => check({}, { seeds: 0 }), /seeds is 0/],
  ];
  for (const [what, act, message] of refused) {
    it(`refuse ${what} and say how to mend it`, () => {
      expect(act).toThrow(message);
    });
  }
});
