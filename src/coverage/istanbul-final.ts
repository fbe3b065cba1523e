import istanbul from "istanbul-lib-coverage";
import type {
  BlockHits,
  BranchHits,
  CoverageReport,
  FileCoverage,
  FunctionHits,
  LineHits,
  Totals,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Ratio } from "../domain/ratio.ts";
import { toBlockHits } from "./blocks.ts";
import { toBranchHits } from "./branches.ts";
import { badReport, type CoverageFormatReader } from "./format.ts";
import { GrowingUint32 } from "./grow.ts";
import { countLines, larger, saturated, sumTotals, toFunctionHits } from "./hits.ts";
import { type JsonObject, JsonShape, jsonPartsParser } from "./json.ts";
import type { JsonPart } from "./json-parts.ts";
import { mergeFile } from "./merge-file.ts";
import { NO_REGIONS } from "./region-table.ts";

/**
 * Istanbul's `coverage-final.json`, alone or as `coverageMap` in the output of `jest --json`.
 *
 * Source: istanbul-lib-coverage, which derives lines and totals of every file. Ours is what it has no
 * word for: complaints that name a place, which it must not meet unchecked (it looks a statement up
 * without asking whether the name is the report's own), places of branches, and merging that never
 * lets a range cover another.
 */
export const istanbulFinalReader: CoverageFormatReader = {
  format: "istanbul-final",
  open: (where) => jsonPartsParser(where, [[MAP]], (parts) => new Reader(where).report(parts)),
};

/** Where `jest --json` has the map. */
const MAP = "coverageMap";

/** Keys of `jest --json` and `vitest --reporter=json`, of which a coverage map never has any. */
const RUNNER_KEYS = ["numTotalTests", "numTotalTestSuites", "testResults", MAP] as const;

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
  readonly #branchLines = new GrowingUint32();
  readonly #branchTaken = new GrowingUint32();

  constructor(where: string) {
    this.#where = where;
    this.#shape = new JsonShape(where);
  }

  report(parts: Iterable<JsonPart>): CoverageReport {
    const byPath = new Map<string, FileCoverage[]>();
    const add = (entries: JsonObject) => {
      for (const key of Object.keys(entries)) {
        const file = this.#file(key, entries[key]);
        const same = byPath.get(file.path);
        if (same === undefined) byPath.set(file.path, [file]);
        else same.push(file);
      }
    };
    let ofRunner = false;
    let hasMap = false;
    for (const { keys, entries } of parts) {
      if (keys.length > 0) {
        hasMap = true;
        add(entries);
      } else if (ofRunner || RUNNER_KEYS.some((key) => Object.hasOwn(entries, key))) {
        ofRunner = true;
      } else if (!hasMap) add(entries);
    }
    if (ofRunner && !hasMap) {
      throw badReport(
        this.#where,
        null,
        "found test results without a coverageMap; `jest --json` has one with coverage on; add --coverage",
      );
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
        ? this.#shape.object<FileJson>(outer.data, key, "data")
        : outer;
    const path = typeof file.path === "string" && file.path !== "" ? file.path : key || "(no path)";
    const blocks = this.#statements(key, file);
    const branches = this.#branches(key, file);
    const functions = this.#functions(key, file);
    const counted = asIstanbul(file, path);
    const lines = linesOf(counted);
    return {
      path,
      totals: totalsOf(counted, lines),
      lines,
      branches,
      functions,
      blocks,
      regions: NO_REGIONS,
    };
  }

  /** Every statement with a count is one block of one statement. */
  #statements(key: string, file: FileJson): BlockHits | null {
    const map = this.#shape.object<Mapped<LocationJson>>(file.statementMap, key, "statementMap");
    const counts = this.#shape.object<Mapped<unknown>>(file.s, key, "s");
    const ids = Object.keys(counts);
    const hits = new Uint32Array(ids.length);
    const positions = new Uint32Array(ids.length * 4);
    for (const [at, id] of ids.entries()) {
      const { start, end } = this.#shape.object<LocationJson>(map[id], key, "statementMap", id);
      const line = start?.line;
      if (!isLine(line)) {
        throw this.#shape.bad(line, "a line number from 1", key, "statementMap", id);
      }
      hits[at] = this.#count(counts[id], key, "s", id);
      positions[at * 4] = line;
      positions[at * 4 + 1] = column(start?.column);
      positions[at * 4 + 2] = isLine(end?.line) ? end.line : line;
      positions[at * 4 + 3] = column(end?.column);
    }
    const statements = new Uint32Array(ids.length).fill(1);
    return toBlockHits({ positions, statements, hits }, larger);
  }

  /**
   * A branch is known by where its decision stands, and by its place among the outcomes. One without a
   * place counts in the totals, but stands on no line.
   */
  #branches(key: string, file: FileJson): BranchHits {
    const map = this.#shape.object<Mapped<MappedJson>>(file.branchMap, key, "branchMap");
    const counts = this.#shape.object<Mapped<unknown>>(file.b, key, "b");
    const ids: string[] = [];
    for (const id of Object.keys(counts)) {
      const branch = Object.hasOwn(map, id)
        ? this.#shape.object<MappedJson>(map[id], key, "branchMap", id)
        : {};
      const line = lineOf(branch.loc?.start?.line, branch.line, firstLocation(branch));
      const place = `${branch.type}@${column(branch.loc?.start?.column)}/`;
      for (const [index, outcome] of this.#shape.array(counts[id], key, "b", id).entries()) {
        const count = this.#count(outcome, key, "b", id);
        if (line === null) continue;
        ids.push(place + index);
        this.#branchLines.push(line);
        this.#branchTaken.push(count > 0 ? 1 : 0);
      }
    }
    return toBranchHits(ids, this.#branchLines.take(), this.#branchTaken.take());
  }

  #functions(key: string, file: FileJson): FunctionHits[] {
    const map = this.#shape.object<Mapped<MappedJson>>(file.fnMap, key, "fnMap");
    const counts = this.#shape.object<Mapped<unknown>>(file.f, key, "f");
    const functions: FunctionHits[] = [];
    for (const id of Object.keys(counts)) {
      const hits = this.#count(counts[id], key, "f", id);
      if (!Object.hasOwn(map, id)) continue;
      const { name, decl, loc, line } = this.#shape.object<MappedJson>(map[id], key, "fnMap", id);
      const first = lineOf(decl?.start?.line, line, loc?.start?.line);
      if (first === null) continue;
      const last = loc?.end?.line;
      functions.push({
        name: typeof name === "string" && name !== "" ? name : `(anonymous_${id})`,
        first,
        last: isLine(last) && last >= first ? last : null,
        hits,
      });
    }
    return toFunctionHits(functions);
  }

  /** Null is what JSON makes of a count that is no number. It counts as 0. */
  #count(count: unknown, key: string, map: string, id: string): number {
    if (count === null) return 0;
    if (typeof count === "number" && count >= 0) return saturated(count);
    throw this.#shape.bad(count, "a count", key, map, id);
  }
}

/** Entries by number, as text. */
type Mapped<T> = Readonly<Record<string, T>>;

/** The library's view of a file of which every field it looks into was checked before. */
function asIstanbul(file: FileJson, path: string): istanbul.FileCoverage & Counting {
  const data = { ...(file as istanbul.FileCoverageData), path };
  return istanbul.createFileCoverage(data) as istanbul.FileCoverage & Counting;
}

/** What its summary is made of; its type declarations leave the argument out. */
interface Counting {
  computeSimpleTotals(counts: "s" | "f"): istanbul.Totals;
  computeBranchTotals(counts: "b"): istanbul.Totals;
}

function totalsOf(file: Counting, lines: LineHits): Totals {
  return {
    lines: countLines(lines),
    statements: ratioOf(file.computeSimpleTotals("s")),
    branches: ratioOf(file.computeBranchTotals("b")),
    functions: ratioOf(file.computeSimpleTotals("f")),
  };
}

function ratioOf({ covered, total }: Ratio): Ratio {
  return { covered, total };
}

/** A line has the hits of the most hit statement that begins on it. */
function linesOf(file: istanbul.FileCoverage): LineHits {
  const byLine = file.getLineCoverage();
  const keys = Object.keys(byLine);
  const numbers = new Uint32Array(keys.length);
  const hits = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const number = Number(keys[at]);
    numbers[at] = number;
    hits[at] = saturated(byLine[number] ?? 0);
  }
  return { numbers, hits };
}

function lineOf(...candidates: readonly unknown[]): number | null {
  return candidates.find(isLine) ?? null;
}

function firstLocation(branch: MappedJson): unknown {
  return Array.isArray(branch.locations) ? branch.locations[0]?.start?.line : undefined;
}

/** Columns are null at the end of a line, whose length Istanbul then does not know. */
function column(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= 0xffff_ffff ? Math.trunc(value) : 0;
}

function isLine(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 0xffff_ffff;
}
