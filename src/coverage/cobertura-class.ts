import type { FunctionHits, Region } from "../domain/coverage.ts";
import { missedRanges } from "../domain/lines.ts";
import { countBranches } from "./branches.ts";
import { countLines, toLineHits } from "./hits.ts";
import { classRegionName, type Regions } from "./region-names.ts";
import { joinParts, type LinePart } from "./xml-lines.ts";

/** A `class` while its elements are read. */
export interface OpenClass {
  readonly path: string;
  readonly name: string;
  readonly functions: FunctionHits[];
  readonly regions: { readonly name: string; readonly region: Omit<Region, "kind" | "name"> }[];
}

/** A `method` while its lines are read. Parallel arrays. */
export interface OpenMethod {
  readonly name: string;
  /** Istanbul states the calls, and then lists one line only. */
  readonly hits: number | null;
  readonly lines: number[];
  readonly lineHits: number[];
  readonly branches: { covered: number; total: number };
}

/** Takes a finished method over. One without lines has no place in the file and is left out. */
export function addMethod(open: OpenClass, method: OpenMethod): void {
  if (method.lines.length === 0) return;
  const lines = toLineHits(Uint32Array.from(method.lines), Uint32Array.from(method.lineHits));
  const first = lines.numbers[0] ?? 0;
  const last = lines.numbers.at(-1) ?? first;
  const whole = method.hits === null;
  open.functions.push({
    name: method.name,
    first,
    last: whole ? last : null,
    hits: method.hits ?? lines.hits.reduce((most, hits) => Math.max(most, hits), 0),
  });
  if (!whole) return;
  open.regions.push({
    name: method.name,
    region: {
      range: [first, last],
      totals: {
        lines: countLines(lines),
        ...(method.branches.total > 0 && { branches: { ...method.branches } }),
      },
      uncovered: missedRanges(lines),
    },
  });
}

/** Adds the regions of a finished class: the class, where it is more than the file, and its methods. */
export function closeClass(open: OpenClass, part: LinePart, regions: Regions): void {
  const className = classRegionName(open.name, open.path);
  for (const { name, region } of open.regions) {
    regions.add("function", className === null ? name : `${className}.${name}`, region);
  }
  if (className === null || part.numbers.length === 0) return;
  const { lines, branches } = joinParts([part]);
  const ofBranches = countBranches(branches);
  regions.add("class", className, {
    range: [lines.numbers[0] ?? 0, lines.numbers.at(-1) ?? 0],
    totals: {
      lines: countLines(lines),
      ...(ofBranches.total > 0 && { branches: ofBranches }),
    },
    uncovered: missedRanges(lines),
  });
}
