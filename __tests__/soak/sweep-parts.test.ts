import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cores, findConflicts } from "../../src/soak/sweep.ts";
import { orderOf } from "../../src/soak/sweep-order.ts";

describe("the order of rows", () => {
  /** Narrow enough to tie, wide enough for every digit of the sort, and the whole range. */
  const value = fc.oneof(fc.nat(5), fc.nat(2 ** 31 - 1), fc.maxSafeNat());

  it("is that of a comparison sort: first, then second, then place", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.oneof(value, fc.constant(Infinity)))), (rows) => {
        const [first, second] = [0, 1].map((which) =>
          Float64Array.from(rows, (row) => row[which as 0 | 1]),
        ) as [Float64Array, Float64Array];
        const sorted = [...rows.keys()].sort((a, b) => {
          const [left, right] = [rows[a] as [number, number], rows[b] as [number, number]];
          const later = left[1] === right[1] ? a - b : left[1] < right[1] ? -1 : 1;
          return left[0] - right[0] || later;
        });
        expect([...orderOf(first, second)]).toEqual(sorted);
      }),
      { numRuns: 500 },
    );
  });
});

interface Core {
  readonly start: number;
  readonly end: number;
  readonly owner: number;
}

/** A core without length meets another only strictly inside it; times that tie are concurrent. */
function meet(a: Core, b: Core): boolean {
  const from = Math.max(a.start, b.start);
  const until = Math.min(a.end, b.end);
  const pointInside = (point: Core, other: Core): boolean =>
    point.start === point.end && other.start < point.start && point.start < other.end;
  return a.owner !== b.owner && (from < until || pointInside(a, b) || pointInside(b, a));
}

/** Every core that begins inside others' cores, with the moment the last of those ends, by all pairs. */
function byAllPairs(cores: readonly Core[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, core] of cores.entries()) {
    const before = cores.filter((other, place) => {
      const order = other.start - core.start || other.end - core.end || place - at;
      return order < 0 && meet(other, core);
    });
    if (before.length === 0) continue;
    found.set(at, Math.min(core.end, Math.max(...before.map(({ end }) => end))));
  }
  return found;
}

describe("conflicts", () => {
  const core = fc
    .record({ start: fc.nat(20), length: fc.nat(8), owner: fc.nat(2), open: fc.nat(9) })
    .map(({ start, length, owner, open }) => ({
      start,
      end: open === 0 ? Infinity : start + length,
      owner,
    }));

  it("are those that comparing all pairs finds, of owners with many cores each", () => {
    let conflicts = 0;
    fc.assert(
      fc.property(fc.array(core, { maxLength: 8 }), (list) => {
        const cores: Cores = {
          startUs: Float64Array.from(list, ({ start }) => start),
          endUs: Float64Array.from(list, ({ end }) => end),
          owner: Uint32Array.from(list, ({ owner }) => owner),
        };
        const found = new Map<number, number>();
        findConflicts(cores, ({ earlier, later, fromUs, untilUs }) => {
          expect(cores.owner[earlier]).not.toBe(cores.owner[later]);
          expect(fromUs).toBe(cores.startUs[later]);
          found.set(later, untilUs);
        });
        conflicts += found.size;
        expect(found).toEqual(byAllPairs(list));
      }),
      { numRuns: 2_000, seed: 20_261_125 },
    );
    expect(conflicts).toBeGreaterThan(1_000);
  });
});
