import type {
  BlockHits,
  BranchHits,
  FileCoverage,
  LineHits,
  Metric,
  Totals,
} from "../domain/coverage.ts";
import type { Ratio } from "../domain/ratio.ts";
import { concatenated, countStatements, joinedBlocks, toBlockHits } from "./blocks.ts";
import { countBranches, toBranchHits, toCountedBranchHits } from "./branches.ts";
import { badReport, quoted } from "./format.ts";
import { countFunctions, larger, toLineHits } from "./hits.ts";
import { mergeFunctions } from "./merge-functions.ts";
import { mergeRegions } from "./merge-regions.ts";

/** What one report says of a file. `origin` is its format: identities hold within one. */
export interface FilePart {
  readonly where: string;
  readonly origin: string;
  readonly file: FileCoverage;
}

/** What several reports say of one file, as one. */
export function mergeFile(
  path: string,
  parts: readonly FilePart[],
  headline: Metric,
): FileCoverage {
  const lines = mergeLines(parts);
  const branches = mergeBranches(parts);
  const functions = mergeFunctions(parts);
  const blocks = mergeBlocks(path, parts);
  const counted = {
    ...(lines !== null &&
      (headline === "lines" || parts.some(statesLines)) && {
        lines: countMergedLines(path, parts, lines),
      }),
    ...(blocks !== null && { statements: countStatements(blocks) }),
    ...(branches !== null && { branches: countBranches(branches) }),
    ...(functions !== null && { functions: countFunctions(functions) }),
  };
  return {
    path,
    // A summary has no records to merge: the best of its counts is a lower bound.
    totals: { ...bestTotals(parts), ...counted },
    lines,
    branches,
    functions,
    blocks,
    regions: mergeRegions(path, parts, lines),
  };
}

function statesLines(part: FilePart): boolean {
  return part.file.totals.lines !== undefined;
}

/** Per metric the larger total, and of equal totals the larger count. */
function bestTotals(parts: readonly FilePart[]): Totals {
  let best: Totals = {};
  for (const { file } of parts) {
    for (const metric of ["lines", "statements", "branches", "functions"] as const) {
      const [old, now] = [best[metric], file.totals[metric]];
      if (now === undefined) continue;
      const better =
        old === undefined ||
        now.total > old.total ||
        (now.total === old.total && now.covered > old.covered);
      if (better) best = { ...best, [metric]: now };
    }
  }
  return best;
}

/**
 * A line keeps the largest number of hits: reports may have counted the same runs, so that adding
 * would not leave a report merged with itself unchanged.
 */
function mergeLines(parts: readonly FilePart[]): LineHits | null {
  const all = parts.flatMap(({ file }) => file.lines ?? []);
  const [first] = all;
  if (first === undefined || all.length === 1) return first ?? null;
  const numbers = concatenated(all.map((lines) => lines.numbers));
  const hits = concatenated(all.map((lines) => lines.hits));
  return toLineHits(numbers, hits, larger);
}

/**
 * Counts merged lines. coverage.py before 7.13.1 lists docstring lines as executed without counting
 * them: where a report lists more lines than its own total, that total stands for the lines it lists,
 * and only lines of other reports beyond them are added.
 */
function countMergedLines(path: string, parts: readonly FilePart[], lines: LineHits): Ratio {
  agreeOnStatements(path, parts);
  let missed = 0;
  for (const hits of lines.hits) if (hits === 0) missed += 1;
  let total = lines.numbers.length;
  const listed = new Set<number>();
  let stated = 0;
  for (const { file } of parts) {
    const own = file.totals.lines?.total;
    if (file.lines === null || own === undefined || own >= file.lines.numbers.length) continue;
    stated = Math.max(stated, own);
    for (const number of file.lines.numbers) listed.add(number);
  }
  if (listed.size > 0) total = Math.max(missed, stated + lines.numbers.length - listed.size);
  return { covered: total - missed, total };
}

function agreeOnStatements(path: string, parts: readonly FilePart[]): void {
  const [first, ...rest] = parts.filter(({ origin }) => origin === "coveragepy");
  for (const other of rest) {
    const [expected, found] = [first?.file.totals.lines?.total, other.file.totals.lines?.total];
    if (expected === found) continue;
    throw badReport(
      other.where,
      null,
      `found ${found} statements in ${quoted(path, 200)}, ${first?.where} has ${expected}; ` +
        "reports of one commit agree; use `coverage combine` before `coverage json`",
    );
  }
}

/**
 * By identity where one format has one. Across formats, and where a format only counts, a line's
 * branches are bounded: as many as the largest count are certainly taken.
 */
function mergeBranches(parts: readonly FilePart[]): BranchHits | null {
  const origins = new Map<string, BranchHits[]>();
  for (const { origin, file } of parts) {
    if (file.branches === null) continue;
    const known = origins.get(origin);
    if (known === undefined) origins.set(origin, [file.branches]);
    else known.push(file.branches);
  }
  const merged = [...origins.values()].map(mergeOfOneFormat);
  const [only] = merged;
  if (only === undefined || merged.length === 1) return only ?? null;
  return toCountedBranchHits(merged.flatMap(perLine));
}

function mergeOfOneFormat(all: readonly BranchHits[]): BranchHits {
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  if (all.some((branches) => branches.ids === null))
    return toCountedBranchHits(all.flatMap(perLine));
  return toBranchHits(
    all.flatMap((branches) => branches.ids ?? []),
    concatenated(all.map((branches) => branches.lines)),
    concatenated(all.map((branches) => branches.covered)),
  );
}

/** Branches of each line, counted. */
function perLine(branches: BranchHits): { line: number; covered: number; total: number }[] {
  const counts: { line: number; covered: number; total: number }[] = [];
  for (const [at, line] of branches.lines.entries()) {
    const last = counts.at(-1);
    const covered = branches.covered[at] ?? 0;
    const total = branches.total[at] ?? 0;
    if (last === undefined || last.line !== line) counts.push({ line, covered, total });
    else {
      last.covered += covered;
      last.total += total;
    }
  }
  return counts;
}

function mergeBlocks(path: string, parts: readonly FilePart[]): BlockHits | null {
  const withBlocks = parts.filter(({ file }) => file.blocks !== null);
  const all = withBlocks.flatMap(({ file }) => file.blocks ?? []);
  if (all.length < 2) return all[0] ?? null;
  const merged = toBlockHits(joinedBlocks(all), larger);
  if (merged !== null) return merged;
  throw badReport(
    withBlocks.map(({ where }) => where).join(", "),
    null,
    `found one block of ${quoted(path, 200)} with different numbers of statements; ` +
      "reports of one commit agree; run all tests on the same sources",
  );
}
