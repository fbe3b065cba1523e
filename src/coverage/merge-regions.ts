import type { LineHits, LineRange, Region, RegionTable } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import { badReport, quoted } from "./format.ts";
import { hitsAt, rangesOf } from "./hits.ts";
import type { FilePart } from "./merge-file.ts";
import { regionsOf, regionTable } from "./region-table.ts";

/**
 * Regions of several reports: what none of them covers stays uncovered, lines hit by a format that
 * knows no regions included.
 */
export function mergeRegions(
  path: string,
  parts: readonly FilePart[],
  lines: LineHits | null,
): RegionTable {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.file.regions;
  const regions = new Map<string, { where: string; region: Region }>();
  for (const { where, file } of parts) {
    for (const region of regionsOf(file.regions)) {
      const key = `${region.kind} ${region.name}`;
      const known = regions.get(key);
      const merged =
        known === undefined ? region : united(path, known.where, where, known.region, region);
      regions.set(key, { where, region: merged });
    }
  }
  const sorted = [...regions].sort(([a], [b]) => byCodeUnit(a, b));
  return regionTable(sorted.map(([, { region }]) => withLines(region, lines)));
}

function united(path: string, whereA: string, whereB: string, a: Region, b: Region): Region {
  const [linesA, linesB] = [a.totals.lines, b.totals.lines];
  if (linesA?.total !== linesB?.total) {
    throw badReport(
      whereB,
      null,
      `found ${linesB?.total} statements in ${quoted(`${path}#${b.name}`, 200)}, ${whereA} has ` +
        `${linesA?.total}; reports of one commit agree; run all tests on the same sources`,
    );
  }
  const missedInB = new Set(b.uncovered.flatMap(numbersOf));
  const missed = a.uncovered.flatMap(numbersOf).filter((line) => missedInB.has(line));
  return {
    ...a,
    range: unitedRange(a.range, b.range),
    totals: {
      ...a.totals,
      ...b.totals,
      ...(a.totals.branches &&
        b.totals.branches && {
          branches: most(a.totals.branches, b.totals.branches),
        }),
      ...(linesA && { lines: { covered: linesA.total - missed.length, total: linesA.total } }),
    },
    uncovered: rangesOf(missed),
  };
}

function withLines(region: Region, lines: LineHits | null): Region {
  if (lines === null || region.totals.lines === undefined) return region;
  const missed = region.uncovered.flatMap(numbersOf).filter((line) => hitsAt(lines, line) === 0);
  const { total } = region.totals.lines;
  return {
    ...region,
    totals: { ...region.totals, lines: { covered: total - missed.length, total } },
    uncovered: rangesOf(missed),
  };
}

function most(a: Ratio, b: Ratio): Ratio {
  const total = Math.max(a.total, b.total);
  return { covered: Math.max(a.covered, b.covered), total };
}

function unitedRange(a: LineRange | null, b: LineRange | null): LineRange | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function numbersOf([first, last]: LineRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
