import type { CoverageFormat } from "../domain/coverage.ts";
import { badReport, quoted } from "./format.ts";

/** A key of the first three levels of objects, seen before the head ends. */
interface SeenKey {
  readonly depth: number;
  readonly name: string;
}

const DEPTH_MAX = 3;
const JEST = new Set(["numTotalTests", "numTotalTestSuites", "numPassedTests", "coverageMap"]);
const META = new Set(["meta"]);
const COVERAGE = new Set(["coverage"]);
const ISTANBUL = new Set(["statementMap", "fnMap", "branchMap", "inputSourceMap"]);
const COVERAGEPY = new Set(["meta", "files"]);
const COVERAGEPY_META = new Set(["branch_coverage", "version", "timestamp"]);
const COVERAGEPY_FILE = new Set(["executed_lines", "missing_lines"]);
const SUMMARY = new Set(["lines", "statements", "functions", "branches"]);
const SUMMARY_COUNTS = new Set(["total", "covered", "pct"]);

/**
 * Which JSON report begins with `text`, told by the names of its outer keys.
 *
 * Errors: `evidence` when the keys are of no known report.
 */
export function sniffJson(where: string, text: string): CoverageFormat {
  // Nearly always the first few keys tell; all of the head is looked through only if they do not.
  for (const length of [1_024, 8_192]) {
    const format = told(outerKeys(text.slice(0, length)));
    if (format !== null) return format;
  }
  const keys = outerKeys(text);
  const format = told(keys);
  if (format !== null) return format;
  if (keys.length === 0 && /^\{\s*\}\s*$/.test(text)) return "istanbul-final";
  const top = keys.filter((key) => key.depth === 1).slice(0, 5);
  throw badReport(
    where,
    null,
    `found JSON with ${top.length === 0 ? "no keys" : `the keys ${top.map((key) => quoted(key.name, 30)).join(", ")}`}; ` +
      "coverage-final.json, coverage-summary.json, `jest --json`, coverage.py JSON and .resultset.json are allowed; " +
      "name one of these",
  );
}

/** The format that keys tell; null where they tell none. */
function told(keys: readonly SeenKey[]): CoverageFormat | null {
  const has = (depth: number, names: ReadonlySet<string>) =>
    keys.some((key) => key.depth === depth && names.has(key.name));
  if (has(1, JEST)) return "istanbul-final";
  if (has(2, ISTANBUL)) return "istanbul-final";
  if (has(1, COVERAGEPY) && has(2, COVERAGEPY_META)) return "coveragepy";
  if (has(3, COVERAGEPY_FILE)) return "coveragepy";
  if (has(2, SUMMARY) && has(3, SUMMARY_COUNTS)) return "istanbul-summary";
  if (has(2, COVERAGE) && !has(1, META)) return "simplecov";
  if (has(1, META) && has(1, COVERAGE)) return "simplecov";
  return has(3, ISTANBUL) ? "istanbul-final" : null;
}

/** Keys down to the third level. The text may end anywhere; what is no JSON is left to the parser. */
function outerKeys(text: string): SeenKey[] {
  const keys: SeenKey[] = [];
  const string = /"((?:[^"\\]|\\.)*)"(\s*:)?/y;
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      string.lastIndex = at;
      const match = string.exec(text);
      if (match === null) break;
      if (match[2] !== undefined && depth <= DEPTH_MAX) keys.push({ depth, name: match[1] ?? "" });
      at = string.lastIndex;
      continue;
    }
    if (character === "{" || character === "[") depth += 1;
    if (character === "}" || character === "]") depth -= 1;
    at += 1;
  }
  return keys;
}
