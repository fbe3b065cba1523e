import istanbul from "istanbul-lib-coverage";
import type { BranchHits, CoverageReport, FileCoverage, FunctionHits } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { larger, toBlockHits } from "./blocks.ts";
import { toBranchHits } from "./branches.ts";
import { badReport, type CoverageFormatReader } from "./format.ts";
import { lineHitsOf, saturated, sumTotals, toFunctionHits } from "./hits.ts";
import { JsonShape, jsonParser } from "./json.ts";
import { mergeFile } from "./merge-file.ts";

/**
 * Istanbul's `coverage-final.json`, alone or as `coverageMap` in the output of `jest --json`.
 *
 * Source: istanbul-lib-coverage, which says what lines and totals are.
 */
export const istanbulFinalReader: CoverageFormatReader = {
  format: "istanbul-final",
  open: (where) => jsonParser(where, (value) => new Reader(where).report(value)),
};

/** Keys of `jest --json` and `vitest --reporter=json`, of which a coverage map never has any. */
const RUNNER_KEYS = ["numTotalTests", "numTotalTestSuites", "testResults", "coverageMap"] as const;

interface FileJson {
  readonly path?: unknown;
  /** Written around the file by some versions of nyc. */
  readonly data?: unknown;
  readonly statementMap?: unknown;
  readonly fnMap?: unknown;
  readonly branchMap?: unknown;
  readonly s?: unknown;
  readonly f?: unknown;
  readonly b?: unknown;
}

interface LocationJson {
  readonly start?: { readonly line?: unknown; readonly column?: unknown } | null;
  readonly end?: { readonly line?: unknown; readonly column?: unknown } | null;
}

interface MappedJson {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly line?: unknown;
  readonly decl?: LocationJson | null;
  readonly loc?: LocationJson | null;
  readonly locations?: unknown;
}

class Reader {
  readonly #where: string;
  readonly #shape: JsonShape;

  constructor(where: string) {
    this.#where = where;
    this.#shape = new JsonShape(where);
  }

  report(value: unknown): CoverageReport {
    const byPath = new Map<string, FileCoverage[]>();
    for (const [key, entry] of Object.entries(this.#map(value))) {
      const file = this.#file(key, entry);
      const same = byPath.get(file.path);
      if (same === undefined) byPath.set(file.path, [file]);
      else same.push(file);
    }
    const files = [...byPath].map(([path, same]) => this.#united(path, same));
    files.sort((a, b) => byCodeUnit(a.path, b.path));
    return {
      formats: ["istanbul-final"],
      tool: null,
      headline: "lines",
      totals: sumTotals(files.map((file) => file.totals)),
      files,
      sources: [],
      notes: [],
    };
  }

  #map(value: unknown) {
    const root = this.#shape.object<Record<(typeof RUNNER_KEYS)[number], unknown>>(
      value,
      "the top",
    );
    if (!RUNNER_KEYS.some((key) => Object.hasOwn(root, key))) return root;
    if (typeof root.coverageMap === "object" && root.coverageMap !== null) return root.coverageMap;
    throw badReport(
      this.#where,
      null,
      "found test results without a coverageMap; `jest --json` has one with coverage on; add --coverage",
    );
  }

  /** The same file under two keys: by location, since statement numbers are of one run only. */
  #united(path: string, same: readonly FileCoverage[]): FileCoverage {
    const [only] = same;
    if (only !== undefined && same.length === 1) return only;
    const parts = same.map((file) => ({ where: this.#where, origin: "istanbul-final", file }));
    return mergeFile(path, parts, "lines");
  }

  #file(key: string, entry: unknown): FileCoverage {
    const outer = this.#shape.object<FileJson>(entry, key);
    const file =
      outer.statementMap === undefined && outer.data !== undefined
        ? this.#shape.object<FileJson>(outer.data, `${key}: data`)
        : outer;
    const path = typeof file.path === "string" && file.path !== "" ? file.path : key;
    const statementMap = this.#locations(file.statementMap, `${key}: statementMap`);
    const data = {
      path: path === "" ? "(no path)" : path,
      statementMap,
      fnMap: this.#mapped(file.fnMap, `${key}: fnMap`),
      branchMap: this.#mapped(file.branchMap, `${key}: branchMap`),
      s: this.#counts(file.s, `${key}: s`, statementMap),
      f: this.#counts(file.f, `${key}: f`, null),
      b: this.#branchCounts(file.b, `${key}: b`),
    };
    // The library's types promise more than its code asks for, and than this file may hold.
    const coverage = istanbul.createFileCoverage(data as unknown as istanbul.FileCoverageData);
    const { lines, statements, branches, functions } = coverage.toSummary();
    const hits = new Map<number, number>();
    for (const [line, count] of Object.entries(coverage.getLineCoverage())) {
      hits.set(Number(line), saturated(count));
    }
    return {
      path: data.path,
      totals: {
        lines: ratio(lines),
        statements: ratio(statements),
        branches: ratio(branches),
        functions: ratio(functions),
      },
      lines: lineHitsOf(hits),
      branches: branchHits(data.branchMap, data.b),
      functions: functionHits(data.fnMap, data.f),
      blocks: blockHits(data.statementMap, data.s),
      regions: [],
    };
  }

  #locations(value: unknown, place: string) {
    const map = this.#shape.object<Record<string, LocationJson>>(value, place);
    for (const [id, location] of Object.entries(map)) {
      const line = this.#shape.object<LocationJson>(location, `${place} ${id}`).start?.line;
      if (!isLine(line)) throw this.#shape.bad(`${place} ${id}`, line, "a line number from 1");
    }
    return map;
  }

  #mapped(value: unknown, place: string) {
    const map = this.#shape.object<Record<string, MappedJson>>(value, place);
    for (const [id, entry] of Object.entries(map)) this.#shape.object(entry, `${place} ${id}`);
    return map;
  }

  /** The library looks every count up in `of`, where `constructor` must not find an ancestor's. */
  #counts(value: unknown, place: string, of: object | null) {
    const counts = this.#shape.object<Record<string, number | null>>(value, place);
    for (const [id, count] of Object.entries(counts)) {
      this.#checkCount(count, `${place} ${id}`);
      if (of !== null && !Object.hasOwn(of, id)) {
        throw this.#shape.bad(`${place} ${id}`, count, "only a count of a mapped statement");
      }
    }
    return counts;
  }

  #branchCounts(value: unknown, place: string) {
    const counts = this.#shape.object<Record<string, readonly (number | null)[]>>(value, place);
    for (const [id, branches] of Object.entries(counts)) {
      for (const count of this.#shape.array(branches, `${place} ${id}`)) {
        this.#checkCount(count, `${place} ${id}`);
      }
    }
    return counts;
  }

  /** Null is what JSON makes of a count that is no number. It counts as 0. */
  #checkCount(count: unknown, place: string): void {
    if (count === null || (typeof count === "number" && count >= 0)) return;
    throw this.#shape.bad(place, count, "a count");
  }
}

function isLine(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 0xffff_ffff;
}

function ratio({ covered, total }: { readonly covered: number; readonly total: number }) {
  return { covered, total };
}

/** Columns are null at the end of a line, whose length Istanbul then does not know. */
function column(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= 0xffff_ffff ? Math.trunc(value) : 0;
}

function blockHits(
  statements: Readonly<Record<string, LocationJson>>,
  counts: Readonly<Record<string, number | null>>,
) {
  const entries = Object.entries(statements);
  const positions = new Uint32Array(entries.length * 4);
  const hits = new Uint32Array(entries.length);
  for (const [at, [id, { start, end }]] of entries.entries()) {
    const first = isLine(start?.line) ? start.line : 0;
    positions[at * 4] = first;
    positions[at * 4 + 1] = column(start?.column);
    positions[at * 4 + 2] = isLine(end?.line) ? end.line : first;
    positions[at * 4 + 3] = column(end?.column);
    hits[at] = saturated(counts[id] ?? 0);
  }
  const ones = new Uint32Array(entries.length).fill(1);
  return toBlockHits({ positions, statements: ones, hits }, larger);
}

/** A branch is known by where its decision stands, and by its place among the outcomes. */
function branchHits(
  branchMap: Readonly<Record<string, MappedJson>>,
  counts: Readonly<Record<string, readonly (number | null)[]>>,
): BranchHits {
  const ids: string[] = [];
  const lines: number[] = [];
  const taken: number[] = [];
  for (const [key, outcomes] of Object.entries(counts)) {
    const branch = branchMap[key];
    const line = [branch?.loc?.start?.line, branch?.line, firstLocation(branch)].find(isLine);
    // A branch without a place still counts in the tool's totals, but stands on no line.
    if (line === undefined) continue;
    const place = `${branch?.type}@${column(branch?.loc?.start?.column)}`;
    for (const [index, count] of outcomes.entries()) {
      ids.push(`${place}/${index}`);
      lines.push(line);
      taken.push((count ?? 0) > 0 ? 1 : 0);
    }
  }
  return toBranchHits(ids, Uint32Array.from(lines), Uint32Array.from(taken));
}

function firstLocation(branch: MappedJson | undefined): unknown {
  const locations = branch?.locations;
  return Array.isArray(locations) ? locations[0]?.start?.line : undefined;
}

function functionHits(
  fnMap: Readonly<Record<string, MappedJson>>,
  counts: Readonly<Record<string, number | null>>,
): FunctionHits[] {
  const functions: FunctionHits[] = [];
  for (const [id, { name, decl, loc, line }] of Object.entries(fnMap)) {
    const first = [decl?.start?.line, line, loc?.start?.line].find(isLine);
    if (first === undefined) continue;
    const last = loc?.end?.line;
    functions.push({
      name: typeof name === "string" && name !== "" ? name : `(anonymous_${id})`,
      first,
      last: isLine(last) && last >= first ? last : null,
      hits: saturated(counts[id] ?? 0),
    });
  }
  return toFunctionHits(functions);
}
