import type { Ratio } from "./ratio.ts";

/** Formats that are read. The names are public: they stand in `report.json`. */
export type CoverageFormat =
  | "istanbul-summary"
  | "istanbul-final"
  | "lcov"
  | "cobertura"
  | "jacoco"
  | "clover"
  | "coveragepy"
  | "go"
  | "simplecov";

/** The metrics a gate can name. */
export const METRICS = ["lines", "statements", "branches", "functions"] as const;
export type Metric = (typeof METRICS)[number];

/** Counts by metric. A metric the format does not state is absent, never 0. */
export type Totals = { readonly [M in Metric]?: Ratio };

/** A closed range of 1-based line numbers, `first <= last`. */
export type LineRange = readonly [first: number, last: number];

/** Largest hit count kept; more hits saturate here. */
export const HITS_MAX = 0xffff_ffff;

/**
 * Three-valued lines: a listed line is hit (`hits > 0`) or missed (`hits = 0`), any other line was
 * not measured. Parallel arrays, `numbers` strictly ascending and 1-based. Hits saturate at `HITS_MAX`.
 */
export interface LineHits {
  readonly numbers: Uint32Array;
  readonly hits: Uint32Array;
}

/**
 * Branches in parallel arrays, ordered by line, then id. `ids` is the branch's identity within its
 * line where the format has one (its merge is exact), or null where the format only counts per line:
 * then `covered` of `total` branches of that line were taken (its merge is bounded).
 * With ids, every `total` is 1 and `covered` is 0 or 1.
 */
export interface BranchHits {
  readonly ids: readonly string[] | null;
  readonly lines: Uint32Array;
  readonly covered: Uint32Array;
  readonly total: Uint32Array;
}

/** One function. Its identity is (line, name). `last` is null where the format gives no end. */
export interface FunctionHits {
  readonly name: string;
  readonly first: number;
  readonly last: number | null;
  readonly hits: number;
}

/**
 * Statements with their own positions, for formats that count them apart from lines (Go's blocks,
 * Istanbul's statements). Parallel arrays in order of position. `positions` has four numbers each:
 * start line, start column, end line, end column, as the format writes them.
 */
export interface BlockHits {
  readonly positions: Uint32Array;
  readonly statements: Uint32Array;
  readonly hits: Uint32Array;
}

/** A named part of a file (function, method, class) with the tool's own counts. */
export interface Region {
  /** Dotted as the tool names it: `FakeKVLock`, `FakeKVLock.renew`. */
  readonly name: string;
  readonly kind: "function" | "class";
  /** First and last line, null where neither the format nor its lines give them. */
  readonly range: LineRange | null;
  readonly totals: Totals;
  readonly uncovered: readonly LineRange[];
}

/**
 * The regions of one file in columns: a report has thousands, and a run asks for a few. They are
 * filled and read by `coverage/region-table.ts`, which knows what a row of `numbers` holds.
 */
export interface RegionTable {
  /** Classes, then functions, each in order of code units. */
  readonly names: readonly string[];
  /** How many of the names are classes. */
  readonly classes: number;
  readonly numbers: Float64Array;
  /** First and last line of every run of missed lines, one region after the other. */
  readonly uncovered: readonly number[];
}

/** What one report says of one file. */
export interface FileCoverage {
  /** As in the report until paths are resolved, then the repository path with `/`. */
  readonly path: string;
  /** The tool's own counts where it states them, else counted from the records. */
  readonly totals: Totals;
  /** Null for a summary without lines. */
  readonly lines: LineHits | null;
  readonly branches: BranchHits | null;
  readonly functions: readonly FunctionHits[] | null;
  readonly blocks: BlockHits | null;
  readonly regions: RegionTable;
}

/** One coverage report, or several of one commit merged. */
export interface CoverageReport {
  /** In order of first appearance, without repeats. */
  readonly formats: readonly CoverageFormat[];
  /** Program and version that wrote it, e.g. `coverage.py 7.11.0`; null where it does not say. */
  readonly tool: string | null;
  /** The measure a headline shows: statements for Go, lines elsewhere. */
  readonly headline: Metric;
  /** The tool's own counters for a single report, else counted from the merged lines. */
  readonly totals: Totals;
  /** Sorted by path (code unit), each path once. */
  readonly files: readonly FileCoverage[];
  /** Prefixes the report says its paths are relative to (Cobertura `<source>`). */
  readonly sources: readonly string[];
  /** What a reader must know: tool totals beyond the files, merges that are only bounded. */
  readonly notes: readonly string[];
}

/** A named group of files, as configured. A file belongs to the first module that matches. */
export interface ModuleDefinition {
  readonly name: string;
  readonly match: readonly string[];
}

/** Counts and uncovered lines of some files at one commit. */
export interface Measured {
  readonly files: number;
  readonly totals: Totals;
  /** Exact ranges of consecutive missed lines; only for a selection within one file, else empty. */
  readonly uncovered: readonly LineRange[];
}

/** What a gate's coverage subject stands for: one row per module, file or region. */
export interface Selection {
  /** What messages call it: a path, module or region. */
  readonly name: string;
  readonly after: Measured | null;
  /** Null without a baseline, and for what is new. */
  readonly before: Measured | null;
  /** Lines of a region or range, null for anything else and where the format gives none. */
  readonly range: LineRange | null;
}

/** The coverage subjects of the gate grammar. */
export type CoverageSubject =
  | { readonly kind: "total" }
  | { readonly kind: "patch" }
  | { readonly kind: "unassigned" }
  | { readonly kind: "module"; readonly name: string }
  | { readonly kind: "path"; readonly pattern: string }
  | { readonly kind: "each"; readonly pattern: string }
  /** A bare word: a module's name, else a path or glob. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "symbol"; readonly path: string; readonly symbol: string }
  | {
      readonly kind: "range";
      readonly path: string;
      readonly first: number;
      readonly last: number;
    };

/**
 * Answer of a lookup. `nothing` is a pattern, module or symbol that matches nothing (an evidence
 * error, with the nearest names); `unknown` is evidence that cannot tell (with the reason).
 */
export type Selected =
  | { readonly kind: "found"; readonly selections: readonly Selection[] }
  | { readonly kind: "nothing"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string }
  | { readonly kind: "skipped"; readonly reason: string };

/** One row of the results table. */
export interface ModuleCoverage {
  readonly name: string;
  readonly after: Measured | null;
  readonly before: Measured | null;
}

/** Where "before" came from. */
export interface Baseline {
  readonly kind: "none" | "file" | "store";
  /** `none`: never stored or given. */
  readonly state: "none" | "found" | "stale" | "unreadable";
  readonly commit: string | null;
  /** Commits between the baseline and the measured commit, null where unknown. */
  readonly distance: number | null;
}

/** Coverage before and after, with everything gates and report ask of it. */
export interface CoverageEvidence {
  readonly after: CoverageReport;
  readonly before: CoverageReport | null;
  readonly baseline: Baseline;
  /** The current step's targets first, then configured or grouped modules. */
  readonly modules: readonly ModuleCoverage[];
  readonly unassigned: ModuleCoverage;
  /** Changed lines, null where not asked or not known. */
  readonly patch: PatchCoverage | null;
  /** What a reader must know: reports merged, baselines that compare badly, totals beyond files. */
  readonly notes: readonly string[];
  /** Answers a gate's subject. Pure. */
  readonly select: (subject: CoverageSubject) => Selected;
}

/** Coverage of changed lines of the measured tree. */
export interface PatchCoverage {
  readonly measured: Measured;
  readonly files: readonly { readonly path: string; readonly uncovered: readonly LineRange[] }[];
}
