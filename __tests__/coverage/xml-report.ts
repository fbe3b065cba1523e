import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { CoverageFormatReader } from "../../src/coverage/format.ts";
import type { CoverageReport, FileCoverage, Metric } from "../../src/domain/coverage.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** Bytes of a fixture. */
export function fixture(path: string): Uint8Array {
  return readFileSync(new URL(path, FIXTURES));
}

/** Pushes a report in chunks of a size. */
export function readReport(
  reader: CoverageFormatReader,
  report: Uint8Array | string,
  chunk = 65_536,
): CoverageReport {
  const bytes = typeof report === "string" ? new TextEncoder().encode(report) : report;
  const parser = reader.open("report.xml", () => true);
  for (let at = 0; at < bytes.length; at += chunk) parser.write(bytes.slice(at, at + chunk));
  return parser.end();
}

type Counts = Readonly<Record<string, readonly [covered: number, total: number]>>;

/** One side of a `truth.json`: what the tool itself said. */
export interface Truth {
  readonly total: Counts;
  readonly files?: Readonly<Record<string, Counts>>;
  readonly classes?: Readonly<Record<string, Counts>>;
}

/** The tool's own totals beside a fixture. */
export function truthOf(folder: string, side: "before" | "after"): Truth {
  const both = JSON.parse(new TextDecoder().decode(fixture(`${folder}/truth.json`)));
  return both[side] as Truth;
}

/** A metric as `[covered, total]`, the way truth files write it. */
export function pair(
  of: CoverageReport | FileCoverage | undefined,
  metric: Metric,
): readonly [number, number] | null {
  const ratio = of?.totals[metric];
  return ratio === undefined ? null : [ratio.covered, ratio.total];
}

/** The file of a path, or a failing test. */
export function fileOf(report: CoverageReport, path: string): FileCoverage {
  const file = report.files.find((each) => each.path === path);
  expect(file, `${path} among ${report.files.map((each) => each.path).join(", ")}`).toBeDefined();
  return file as FileCoverage;
}
