import type {
  FileCoverage,
  FunctionHits,
  LineHits,
  RegionTable,
  Totals,
} from "../domain/coverage.ts";
import { missedRanges } from "../domain/lines.ts";
import type { XmlAttributes } from "../text/xml.ts";
import { countBranches } from "./branches.ts";
import { countFunctions, countLines, toFunctionHits } from "./hits.ts";
import { classRegionName, Regions } from "./region-names.ts";
import { NO_REGIONS } from "./region-table.ts";
import { joinParts, type LinePart, statedRatio } from "./xml-lines.ts";

/** A `file` while it is read. A path that stands twice is one file. */
export interface OpenFile {
  readonly parts: LinePart[];
  readonly functions: FunctionHits[];
  readonly classes: { readonly name: string; readonly totals: Totals }[];
  /** Its own `metrics`; null where it has none. */
  totals: Totals | null;
  times: number;
}

/** What a `metrics` element counts: statements are lines, conditionals branches, methods functions. */
export function cloverTotals(attributes: XmlAttributes): Totals {
  const ratio = (kind: string) =>
    statedRatio(attributes.get(`covered${kind}`), attributes.get(kind));
  const [lines, branches, functions] = [
    ratio("statements"),
    ratio("conditionals"),
    ratio("methods"),
  ];
  return {
    ...(lines && { lines }),
    ...(branches && { branches }),
    ...(functions && { functions }),
  };
}

/** A finished file: its own metrics where they stand once, else counted. */
export function cloverFile(path: string, file: OpenFile, hasBranches: boolean): FileCoverage {
  const { lines, branches } = joinParts(file.parts);
  const functions = toFunctionHits(file.functions);
  const own = file.times === 1 ? file.totals : null;
  const ofBranches = own?.branches ?? countBranches(branches);
  const ofFunctions = own?.functions ?? (functions.length > 0 ? countFunctions(functions) : null);
  return {
    path,
    totals: {
      lines: own?.lines ?? countLines(lines),
      ...(hasBranches && { branches: ofBranches }),
      ...(ofFunctions !== null && { functions: ofFunctions }),
    },
    lines,
    branches: hasBranches ? branches : null,
    // Istanbul counts methods without naming them.
    functions: functions.length > 0 || own?.functions?.total === 0 ? functions : null,
    blocks: null,
    regions: classOf(path, file, lines),
  };
}

/**
 * The class of a file that has just one: Clover does not say which lines belong to which of several. Left out where the
 * class counts lines that the file does not list, since its missed lines could not be named.
 */
function classOf(path: string, file: OpenFile, lines: LineHits): RegionTable {
  const [only] = file.classes;
  const regions = new Regions();
  if (only === undefined || file.classes.length > 1 || file.times > 1) return NO_REGIONS;
  const name = classRegionName(only.name, path);
  const [first, last] = [lines.numbers[0], lines.numbers.at(-1)];
  const counted = countLines(lines);
  const stated = only.totals.lines;
  const exact = counted.total === stated?.total && counted.covered === stated.covered;
  if (name === null || first === undefined || last === undefined || !exact) return NO_REGIONS;
  const { branches, ...totals } = only.totals;
  regions.add("class", name, {
    range: [first, last],
    totals: (branches?.total ?? 0) > 0 && branches ? { ...totals, branches } : totals,
    uncovered: missedRanges(lines),
  });
  return regions.take();
}
