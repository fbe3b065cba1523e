import { describe, expect, it } from "vitest";
import type { METRICS, Totals } from "../../src/domain/coverage.ts";
import { fixture, fixtureJson, read } from "./reading.ts";

type Counts = Readonly<Record<string, readonly [number, number]>>;
type Side = { readonly total: Counts; readonly files: Readonly<Record<string, Counts>> };
type Truth = Readonly<Record<"before" | "after", Side>>;

interface Subject {
  readonly folder: string;
  readonly extension: string;
  /** What the tool's own report writes before the paths of this one. */
  readonly prefix?: string;
  readonly metrics: readonly (typeof METRICS)[number][];
}

/** Real reports with the totals that their own tools print for them. */
const SUBJECTS: readonly Subject[] = [
  { folder: "coveragepy/coverage-6.5.0", extension: "json", metrics: ["lines"] },
  { folder: "coveragepy/coverage-7.11.4", extension: "json", metrics: ["lines", "branches"] },
  { folder: "lcov/lcov-1.16", extension: "info", metrics: ["lines", "branches", "functions"] },
  {
    folder: "lcov/nyc-17",
    extension: "info",
    prefix: "/home/runner/work/express/",
    metrics: ["lines", "branches", "functions"],
  },
  // The truth of this one is coverage.py's, which states no functions.
  { folder: "lcov/coveragepy-7.11.4", extension: "info", metrics: ["lines", "branches"] },
  // lcov counts two functions of one name as one; their total is asserted in lcov.test.ts.
  { folder: "lcov/node-24", extension: "info", metrics: ["lines", "branches"] },
  {
    folder: "istanbul/nyc-17/final",
    extension: "json",
    metrics: ["lines", "statements", "branches", "functions"],
  },
  {
    folder: "istanbul/nyc-17/summary",
    extension: "json",
    metrics: ["lines", "statements", "branches", "functions"],
  },
  { folder: "go/go-1.19", extension: "out", metrics: ["statements"] },
];

describe.each(SUBJECTS)("$folder", ({ folder, extension, prefix = "", metrics }) => {
  const truth = fixtureJson(`${folder}/truth.json`) as Truth;

  it.each(["before", "after"] as const)(
    "has the tool's own totals, overall and by file (%s)",
    async (side) => {
      const report = await read(fixture(`${folder}/${side}.${extension}`));
      expect(stated(report.totals, metrics)).toEqual(counted(truth[side].total, metrics));
      const files = Object.fromEntries(
        report.files.map((file) => [file.path, stated(file.totals, metrics)]),
      );
      const expected = Object.entries(truth[side].files).map(([path, counts]) => [
        path.slice(path.startsWith(prefix) ? prefix.length : 0),
        counted(counts, metrics),
      ]);
      expect(files).toEqual(Object.fromEntries(expected));
    },
  );
});

function stated(totals: Totals, metrics: readonly (typeof METRICS)[number][]) {
  return metrics.map((metric) => [
    metric,
    totals[metric]?.covered ?? 0,
    totals[metric]?.total ?? 0,
  ]);
}

function counted(counts: Counts, metrics: readonly (typeof METRICS)[number][]) {
  return metrics.map((metric) => [metric, ...(counts[metric] ?? ["absent"])]);
}
