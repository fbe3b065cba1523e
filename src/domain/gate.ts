import type { CoverageSubject, Metric } from "./coverage.ts";
import type { Decimal } from "./decimal.ts";

/** Verdict of one gate. `skipped`: not asked here; it counts neither way. */
export type GateVerdict = "pass" | "fail" | "unknown" | "waived" | "skipped";

/** Verdict of a run, a soak or an invariant. */
export type Verdict = "pass" | "fail" | "unknown";

export type GateLevel = "error" | "warn";

/** A known miss accepted until a day (ISO date), with the reason. */
export interface Waiver {
  readonly reason: string;
  readonly until: string | null;
}

/** A place in a text file, 1-based. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A gate as it was written, before it is parsed. */
export interface GateSource {
  readonly text: string;
  /** The sentence shown in place of the line; null shows the line. */
  readonly say: string | null;
  readonly level: GateLevel;
  readonly waive: Waiver | null;
  /** Where the text begins; null for a line made by the program itself. */
  readonly origin: Origin | null;
}

export type Subject =
  | CoverageSubject
  | { readonly kind: "tests" }
  | { readonly kind: "test"; readonly name: string }
  | { readonly kind: "soak"; readonly scenario: string | null }
  | { readonly kind: "drill" }
  | { readonly kind: "attested"; readonly sentence: string };

export type Operator = ">=" | ">" | "<=" | "<" | "=";

export type GateValue =
  | { readonly kind: "count"; readonly value: Decimal }
  | { readonly kind: "percent"; readonly value: Decimal }
  | { readonly kind: "points"; readonly value: Decimal }
  | { readonly kind: "duration"; readonly us: number }
  | { readonly kind: "word"; readonly word: string };

/**
 * A parsed gate line (contract §4). `measure` is `percent`, `uncovered`, `delta` or `drop` for
 * coverage subjects, the subject's own measure elsewhere (`failed`, `takeover.crash.p99`, …).
 * An `attested` gate has no operator and no value.
 */
export interface Gate {
  readonly source: GateSource;
  readonly subject: Subject;
  /** Null: the headline metric of the report. */
  readonly metric: Metric | null;
  readonly measure: string;
  readonly op: Operator | null;
  readonly value: GateValue | null;
}

/** What a gate came to. All texts are plain and untrusted; renderers escape them. */
export interface GateResult {
  readonly gate: string;
  readonly say: string | null;
  readonly level: GateLevel;
  readonly verdict: GateVerdict;
  /** `at least 70%`. */
  readonly expected: string;
  /** Counts first: `62/70 = 88.5%`; null where nothing was measured. */
  readonly measured: string | null;
  /** In countable terms: `needs 1 more line`; null when nothing is missing. */
  readonly missing: string | null;
  /** Why it is unknown, waived or skipped; null otherwise. */
  readonly reason: string | null;
  readonly attested: boolean;
}
