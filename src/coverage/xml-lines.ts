import { type BranchHits, HITS_MAX, type LineHits, type Totals } from "../domain/coverage.ts";
import type { Ratio } from "../domain/ratio.ts";
import type { XmlAttributes, XmlReader } from "../text/xml.ts";
import { toCountedBranchHits } from "./branches.ts";
import { quoted } from "./format.ts";
import { GrowingUint32 } from "./grow.ts";
import { saturated, toLineHits } from "./hits.ts";

const LINE_MAX = 0xffff_ffff;
/** Enough for most files. */
const LINES_EXPECTED = 256;

/** Lines of a class or file while its elements are read: one buffer serves them all. */
export class XmlLines {
  readonly #numbers = new GrowingUint32(LINES_EXPECTED);
  readonly #hits = new GrowingUint32(LINES_EXPECTED);
  readonly #branchLines = new GrowingUint32(LINES_EXPECTED);
  readonly #branchCovered = new GrowingUint32(LINES_EXPECTED);
  readonly #branchTotal = new GrowingUint32(LINES_EXPECTED);

  get size(): number {
    return this.#numbers.size;
  }

  addLine(number: number, hits: number): void {
    this.#numbers.push(number);
    this.#hits.push(hits);
  }

  addBranches(number: number, branches: Ratio): void {
    this.#branchLines.push(number);
    this.#branchCovered.push(branches.covered);
    this.#branchTotal.push(branches.total);
  }

  /** What was added since the last `take`. */
  take(): LinePart {
    return {
      numbers: this.#numbers.take(),
      hits: this.#hits.take(),
      branchLines: this.#branchLines.take(),
      branchCovered: this.#branchCovered.take(),
      branchTotal: this.#branchTotal.take(),
    };
  }
}

/** Lines of one class, method or file as they stood in the report. Parallel arrays. */
export interface LinePart {
  readonly numbers: Uint32Array;
  readonly hits: Uint32Array;
  readonly branchLines: Uint32Array;
  readonly branchCovered: Uint32Array;
  readonly branchTotal: Uint32Array;
}

/** The parts of one file together: by line, never by summed rates. */
export function joinParts(parts: readonly LinePart[]): {
  readonly lines: LineHits;
  readonly branches: BranchHits;
} {
  return {
    lines: toLineHits(joined(parts, "numbers"), joined(parts, "hits")),
    branches: joinedBranches(parts),
  };
}

function joinedBranches(parts: readonly LinePart[]): BranchHits {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && isAscending(only.branchLines)) {
    const { branchLines: lines, branchCovered: covered, branchTotal: total } = only;
    return { ids: null, lines, covered, total };
  }
  return toCountedBranchHits(branchesOf(parts));
}

function isAscending(lines: Uint32Array): boolean {
  for (let at = 1; at < lines.length; at += 1) {
    if ((lines[at - 1] ?? 0) >= (lines[at] ?? 0)) return false;
  }
  return true;
}

function joined(parts: readonly LinePart[], key: keyof LinePart): Uint32Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only[key];
  const all = new Uint32Array(parts.reduce((size, part) => size + part[key].length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part[key], at);
    at += part[key].length;
  }
  return all;
}

function* branchesOf(parts: readonly LinePart[]) {
  for (const part of parts) {
    for (let at = 0; at < part.branchLines.length; at += 1) {
      const covered = part.branchCovered[at] ?? 0;
      yield { line: part.branchLines[at] ?? 0, covered, total: part.branchTotal[at] ?? 0 };
    }
  }
}

/**
 * The line number of a `line` element; null for 0, which some tools write for code that has no place in the source.
 *
 * Errors: `evidence` when it is no whole number.
 */
export function lineNumber(xml: XmlReader, attributes: XmlAttributes, name: string): number | null {
  const text = attributes.get(name);
  const number = numberOf(text);
  if (!Number.isInteger(number) || number < 0 || number > LINE_MAX) {
    throw xml.error(
      `<line> has the ${name} ${quoted(text ?? "")}; a whole number from 1 is allowed; check the tool that wrote it`,
    );
  }
  return number === 0 ? null : number;
}

/**
 * A count of an element, saturated; a negative one (an overflow of the tool) is 0.
 *
 * Errors: `evidence` when it is missing or no number.
 */
export function count(xml: XmlReader, attributes: XmlAttributes, name: string): number {
  const text = attributes.get(name);
  const number = numberOf(text);
  if (Number.isNaN(number)) {
    throw xml.error(
      `the ${name} is ${quoted(text ?? "")}; a number is allowed; check the tool that wrote it`,
    );
  }
  return saturated(number);
}

const PLAIN_DIGITS_MAX = 9;

/** NaN for what is absent or empty. Plain short numbers, which nearly all are, take the short way. */
function numberOf(text: string | undefined): number {
  if (text === undefined || text === "") return Number.NaN;
  if (text.length > PLAIN_DIGITS_MAX) return Number(text);
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number(text);
    value = value * 10 + digit;
  }
  return value;
}

/** `covered` of `total` as attributes state them; undefined where they do not, or not sensibly. */
export function statedRatio(
  covered: string | undefined,
  total: string | undefined,
): Ratio | undefined {
  if (!/^\d{1,15}$/.test(covered ?? "") || !/^\d{1,15}$/.test(total ?? "")) return undefined;
  const ratio = { covered: Number(covered), total: Number(total) };
  return ratio.covered <= ratio.total ? ratio : undefined;
}

/** Hits of a line that a format only calls covered or missed. */
export function hitsOf(covered: boolean): number {
  return covered ? 1 : 0;
}

/** A ratio whose parts fit the arrays, and whose covered part is never larger than the whole. */
export function boundedRatio(covered: number, total: number): Ratio {
  return { covered: Math.min(covered, total, HITS_MAX), total: Math.min(total, HITS_MAX) };
}

const UNIT = { lines: "line", statements: "statement", branches: "branch", functions: "function" };

/**
 * Totals of one report: the tool's own counters where they can be true, else what its files sum to. A counter below the
 * sum of the files cannot; one above it stays, and is said.
 *
 * Shape: `notes` says for each metric what the tool counts beyond its files, or that its counter was not used.
 */
export function reconciled(
  stated: Totals,
  counted: Totals,
): { readonly totals: Totals; readonly notes: readonly string[] } {
  const totals: { -readonly [M in keyof Totals]: Totals[M] } = {};
  const notes: string[] = [];
  for (const metric of ["lines", "branches", "functions"] as const) {
    const own = stated[metric];
    const sum = counted[metric];
    const ratio = own ?? sum;
    if (ratio === undefined) continue;
    totals[metric] = ratio;
    if (own === undefined || sum === undefined) continue;
    const beyond = own.total - sum.total;
    if (beyond === 0 && own.covered === sum.covered) continue;
    if (
      beyond >= 0 &&
      own.covered >= sum.covered &&
      own.total - own.covered >= sum.total - sum.covered
    ) {
      notes.push(
        `${metric}: the tool's total has ${beyond} ${plural(metric, beyond)} more than its files list`,
      );
    } else {
      totals[metric] = sum;
      notes.push(
        `${metric}: the tool's total ${own.covered}/${own.total} cannot hold the ${sum.covered}/${sum.total} of its files; the files count`,
      );
    }
  }
  return { totals, notes };
}

function plural(metric: keyof typeof UNIT, number: number): string {
  return number === 1 ? UNIT[metric] : metric;
}
