import { METRICS, type Region, type RegionTable, type Totals } from "../domain/coverage.ts";

/** Where the numbers of a row stand; covered and total of each metric follow. */
const FIRST = 0;
const LAST = 1;
const END = 2;
const COUNTS = 3;
const ROW = COUNTS + 2 * METRICS.length;
/** Stands for the counts of a metric that is not stated. */
const NOT_STATED = -1;

/** Of a format or a file without regions. */
export const NO_REGIONS: RegionTable = {
  names: [],
  classes: 0,
  numbers: new Float64Array(),
  uncovered: [],
};

/** Fills a table row by row, in the order of its names. */
export class RegionRows {
  readonly #names: readonly string[];
  readonly #classes: number;
  readonly #numbers: Float64Array;
  readonly #uncovered: number[] = [];
  #row = -ROW;

  /** Each list in order of code units. */
  constructor(classes: readonly string[], functions: readonly string[]) {
    this.#names = [...classes, ...functions];
    this.#classes = classes.length;
    this.#numbers = new Float64Array(this.#names.length * ROW).fill(NOT_STATED);
  }

  /** Begins the next region; `first` is 0 where its lines are not known. */
  begin(first: number, last: number): void {
    this.#row += ROW;
    this.#numbers[this.#row + FIRST] = first;
    this.#numbers[this.#row + LAST] = last;
    this.#numbers[this.#row + END] = this.#uncovered.length;
  }

  /** The counts of the region that was begun; `metric` is a place in `METRICS`. */
  count(metric: number, covered: number, total: number): void {
    this.#numbers[this.#row + COUNTS + 2 * metric] = covered;
    this.#numbers[this.#row + COUNTS + 2 * metric + 1] = total;
  }

  /** Lines that it misses, one by one, in ascending order. */
  missed(lines: readonly number[]): void {
    const uncovered = this.#uncovered;
    let last = -1;
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at] ?? 0;
      if (last >= 0 && line <= last + 1) uncovered[uncovered.length - 1] = line;
      else uncovered.push(line, line);
      last = line;
    }
    this.#numbers[this.#row + END] = uncovered.length;
  }

  /** A run of lines that it misses. */
  missedRun(first: number, last: number): void {
    this.#numbers[this.#row + END] = this.#uncovered.push(first, last);
  }

  take(): RegionTable {
    return {
      names: this.#names,
      classes: this.#classes,
      numbers: this.#numbers,
      uncovered: this.#uncovered,
    };
  }
}

/** Regions as a table. Classes come first, and each kind is in order of code units. */
export function regionTable(regions: readonly Region[]): RegionTable {
  const namesOf = (kind: Region["kind"]) =>
    regions.filter((region) => region.kind === kind).map((region) => region.name);
  const rows = new RegionRows(namesOf("class"), namesOf("function"));
  for (const { range, totals, uncovered } of regions) {
    rows.begin(range?.[0] ?? 0, range?.[1] ?? 0);
    for (const [place, metric] of METRICS.entries()) {
      const ratio = totals[metric];
      if (ratio !== undefined) rows.count(place, ratio.covered, ratio.total);
    }
    for (const [first, last] of uncovered) rows.missedRun(first, last);
  }
  return rows.take();
}

/** All regions of a table. */
export function regionsOf(table: RegionTable): Region[] {
  return table.names.map((_, index) => regionAt(table, index));
}

/** The first region of that name, a class before a function; null where there is none. */
export function findRegion(table: RegionTable, name: string): Region | null {
  const index = table.names.indexOf(name);
  return index < 0 ? null : regionAt(table, index);
}

function regionAt({ names, classes, numbers, uncovered }: RegionTable, index: number): Region {
  const row = index * ROW;
  const [first = 0, last = 0, end = 0] = numbers.subarray(row, row + COUNTS);
  const totals: { -readonly [M in keyof Totals]: Totals[M] } = {};
  for (const [place, metric] of METRICS.entries()) {
    const at = row + COUNTS + 2 * place;
    const [covered = NOT_STATED, total = NOT_STATED] = numbers.subarray(at, at + 2);
    if (total !== NOT_STATED) totals[metric] = { covered, total };
  }
  const missed: [number, number][] = [];
  const begin = index === 0 ? 0 : (numbers[row - ROW + END] ?? 0);
  for (let at = begin; at < end; at += 2) missed.push([uncovered[at] ?? 0, uncovered[at + 1] ?? 0]);
  return {
    name: names[index] ?? "",
    kind: index < classes ? "class" : "function",
    range: first === 0 ? null : [first, last],
    totals,
    uncovered: missed,
  };
}
