import type { Region, RegionTable } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import { regionTable } from "./region-table.ts";

/**
 * A class as its file calls it, dotted: `org.foo.Bar$Inner` of `Bar.java` is `Bar.Inner`. The name in full where the file's own
 * name does not occur in it; null where the class only repeats the file (coverage.py, gcovr, Istanbul).
 */
export function classRegionName(className: string, path: string): string | null {
  const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (flat(className) === flat(file) || flat(className) === flat(path)) return null;
  const stem = file.replace(/\..*$/, "");
  const parts = className.split(/[./\\]|\$(?!\d|$)/).filter((part) => part !== "");
  const from = parts.lastIndexOf(stem);
  return (from < 0 ? parts : parts.slice(from)).join(".") || null;
}

function flat(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "_");
}

type Measured = Omit<Region, "kind" | "name">;

/** Regions of one file as they are gathered; overloads and parts of one name become one region. */
export class Regions {
  readonly #all: {
    readonly kind: Region["kind"];
    readonly name: string;
    readonly region: Measured | null;
  }[] = [];

  /** Null for a region of which the report's lines do not say exactly which are missed: it is left out. */
  add(kind: Region["kind"], name: string, region: Measured | null): void {
    this.#all.push({ kind, name, region });
  }

  /** Classes, then functions, each by name. */
  take(): RegionTable {
    this.#all.sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.name, b.name));
    const regions: Region[] = [];
    let unclear = false;
    for (const [at, { kind, name, region }] of this.#all.entries()) {
      const before = this.#all[at - 1];
      const repeated = before !== undefined && before.kind === kind && before.name === name;
      if (!repeated) unclear = false;
      const last = regions.at(-1);
      if (region === null || unclear) {
        if (repeated && !unclear) regions.pop();
        unclear = true;
      } else if (repeated && last !== undefined) {
        regions[regions.length - 1] = joined(last, region);
      } else {
        const { range, totals, uncovered } = region;
        regions.push({ name, kind, range, totals, uncovered });
      }
    }
    return regionTable(regions);
  }
}

function joined(a: Region, b: Measured): Region {
  const lines = summed(a.totals.lines, b.totals.lines);
  const branches = summed(a.totals.branches, b.totals.branches);
  const functions = summed(a.totals.functions, b.totals.functions);
  return {
    ...a,
    range:
      a.range === null || b.range === null
        ? null
        : [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])],
    totals: {
      ...(lines && { lines }),
      ...(branches && { branches }),
      ...(functions && { functions }),
    },
    uncovered: [...a.uncovered, ...b.uncovered].sort((x, y) => x[0] - y[0]),
  };
}

function summed(a: Ratio | undefined, b: Ratio | undefined): Ratio | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { covered: a.covered + b.covered, total: a.total + b.total };
}
