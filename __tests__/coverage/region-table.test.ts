import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRegion, NO_REGIONS, regionsOf, regionTable } from "../../src/coverage/region-table.ts";
import type { LineRange, Region } from "../../src/domain/coverage.ts";
import { byCodeUnit } from "../../src/domain/order.ts";

const ratio = fc.record({ covered: fc.maxSafeNat(), total: fc.maxSafeNat() });
const range = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 2 ** 31 - 1 }));
const anyRegion: fc.Arbitrary<Region> = fc.record({
  name: fc.string({ maxLength: 3 }),
  kind: fc.constantFrom("class" as const, "function" as const),
  range: fc.option(range as fc.Arbitrary<LineRange>),
  totals: fc.record(
    { lines: ratio, statements: ratio, branches: ratio, functions: ratio },
    { requiredKeys: [] },
  ),
  uncovered: fc.array(range, { maxLength: 3 }),
});
const inOrder = (regions: readonly Region[]) =>
  [...regions].sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.name, b.name));

describe("a table of regions", () => {
  it("gives back every region as it was", () => {
    fc.assert(
      fc.property(fc.array(anyRegion), (regions) => {
        expect(regionsOf(regionTable(inOrder(regions)))).toEqual(inOrder(regions));
      }),
    );
  });

  it("finds a region by name, a class before a function", () => {
    fc.assert(
      fc.property(fc.array(anyRegion), fc.string({ maxLength: 1 }), (regions, name) => {
        const first = inOrder(regions).find((region) => region.name === name) ?? null;
        expect(findRegion(regionTable(inOrder(regions)), name)).toEqual(first);
      }),
    );
  });

  it("of nothing is the empty table", () => {
    expect(regionTable([])).toEqual(NO_REGIONS);
  });
});
