import type { LineHits, LineRange, Region, RegionTable, Totals } from "../domain/coverage.ts";
import { lowerBound, missedRanges } from "../domain/lines.ts";
import type { Ratio } from "../domain/ratio.ts";
import { countLines } from "./hits.ts";
import { Regions } from "./region-names.ts";

/** A method as JaCoCo counts it. `first` is null without debug information. */
export interface JacocoMethod {
  readonly name: string;
  readonly first: number | null;
  readonly totals: Totals;
}

/** A class as JaCoCo counts it, without the classes nested in it. */
export interface JacocoClass {
  /** Without the package, dotted: `Option.Builder`. */
  readonly name: string;
  readonly methods: JacocoMethod[];
  totals: Totals;
}

/**
 * Classes and methods of one file, with the lines they miss. JaCoCo says where a method begins and how many lines it
 * has, not which: a method gets the lines up to the next beginning, and is left out where these do not come to its own
 * counter. So no region ever lists lines that are not its own.
 */
export function jacocoRegions(classes: readonly JacocoClass[], lines: LineHits): RegionTable {
  const regions = new Regions();
  const starts = Uint32Array.from(
    classes.flatMap((each) => each.methods.flatMap((method) => method.first ?? [])),
  ).sort();
  for (const each of classes) {
    const ranges: LineRange[] = [];
    for (const method of each.methods) {
      const range = methodRange(method, starts, lines);
      if (range !== null) ranges.push(range);
      regions.add(
        "function",
        `${each.name}.${method.name}`,
        range === null
          ? null
          : {
              range,
              totals: method.totals,
              uncovered: missedRanges(lines, range[0], range[1]),
            },
      );
    }
    if (each.totals.lines === undefined) continue;
    regions.add("class", each.name, classRegion(each, classes.length === 1, ranges, lines));
  }
  return regions.take();
}

/** The lines of a method, or null where the report does not tell them. */
function methodRange(method: JacocoMethod, starts: Uint32Array, lines: LineHits): LineRange | null {
  if (method.first === null) return null;
  const next = starts[lowerBound(starts, method.first + 1)];
  const end = next === undefined ? lines.numbers.length : lowerBound(lines.numbers, next);
  const last = lines.numbers[end - 1];
  if (last === undefined || last < method.first) return null;
  return same(countLines(lines, method.first, last), method.totals.lines)
    ? [method.first, last]
    : null;
}

function classRegion(
  each: JacocoClass,
  alone: boolean,
  ranges: readonly LineRange[],
  lines: LineHits,
): Omit<Region, "kind" | "name"> | null {
  const [first, last] = [lines.numbers[0], lines.numbers.at(-1)];
  if (alone && first !== undefined && last !== undefined) {
    if (!same(countLines(lines), each.totals.lines)) return null;
    return { range: [first, last], totals: each.totals, uncovered: missedRanges(lines) };
  }
  const own = distinct(ranges);
  const counts = own.map((range) => countLines(lines, range[0], range[1]));
  const sum = counts.reduce(
    (all, ratio) => ({ covered: all.covered + ratio.covered, total: all.total + ratio.total }),
    { covered: 0, total: 0 },
  );
  const start = own[0];
  const end = own.at(-1);
  if (start === undefined || end === undefined || !same(sum, each.totals.lines)) return null;
  return {
    range: [start[0], end[1]],
    totals: each.totals,
    uncovered: own.flatMap((range) => missedRanges(lines, range[0], range[1])),
  };
}

/** In order, and each beginning once: two methods may share it. */
function distinct(ranges: readonly LineRange[]): LineRange[] {
  return [...ranges]
    .sort((a, b) => a[0] - b[0])
    .filter((range, at, all) => range[0] !== all[at - 1]?.[0]);
}

function same(ratio: Ratio, stated: Ratio | undefined): boolean {
  return ratio.covered === stated?.covered && ratio.total === stated.total;
}
