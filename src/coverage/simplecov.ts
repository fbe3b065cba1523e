import type { CoverageReport, FileCoverage, FunctionHits, LineHits } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { countBranches, toBranchHits } from "./branches.ts";
import type { CoverageFormatReader } from "./format.ts";
import { GrowingUint32 } from "./grow.ts";
import {
  countFunctions,
  countLines,
  saturated,
  sumTotals,
  toFunctionHits,
  unitedLines,
} from "./hits.ts";
import { type JsonObject, JsonShape, jsonParser } from "./json.ts";
import { NO_REGIONS } from "./region-table.ts";

/**
 * SimpleCov's `.resultset.json`, and the `coverage.json` of its JSON formatter.
 *
 * Source: SimpleCov `result_merger.rb`; Ruby's `Coverage` for what branches and methods are.
 */
export const simplecovReader: CoverageFormatReader = {
  format: "simplecov",
  // Its values are so short that looking for the places to cut takes longer than parsing them.
  open: (where) => jsonParser(where, (root) => new Reader(where).report(root)),
};

const NO_LINES: LineHits = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };

/** What all commands of a result set say of one file. */
interface Accumulated {
  lines: LineHits;
  branches: { readonly ids: string[]; readonly lines: number[]; readonly taken: number[] } | null;
  functions: FunctionHits[] | null;
}

class Reader {
  readonly #shape: JsonShape;
  readonly #files = new Map<string, Accumulated>();
  readonly #numbers = new GrowingUint32();
  readonly #hits = new GrowingUint32();

  constructor(where: string) {
    this.#shape = new JsonShape(where);
  }

  report(root: JsonObject): CoverageReport {
    if (Object.hasOwn(root, "meta")) this.#command(root["coverage"], "coverage");
    else {
      for (const [name, command] of Object.entries(root)) {
        const entry = this.#shape.object<{ coverage?: unknown }>(command, name);
        this.#command(entry.coverage, `${name}: coverage`);
      }
    }
    const files = [...this.#files]
      .map(([path, known]) => fileOf(path, known))
      .sort((a, b) => byCodeUnit(a.path, b.path));
    return {
      formats: ["simplecov"],
      tool: null,
      headline: "lines",
      totals: sumTotals(files.map((file) => file.totals)),
      files,
      sources: [],
      notes: [],
    };
  }

  /** Several commands of one result set ran different tests: hits of a line are added. */
  #command(value: unknown, place: string): void {
    const files = this.#shape.object(value, place);
    for (const path of Object.keys(files)) {
      const entry = files[path];
      let known = this.#files.get(path);
      if (known === undefined) {
        known = { lines: NO_LINES, branches: null, functions: null };
        this.#files.set(path, known);
      }
      // Before 0.18 a file was only its array of lines.
      const file = Array.isArray(entry)
        ? { lines: entry }
        : this.#shape.object<FileJson>(entry, path);
      this.#lines(known, file.lines, path);
      if (file.branches !== undefined) this.#branches(known, file.branches, path);
      if (file.methods !== undefined) this.#methods(known, file.methods, path);
    }
  }

  /** Null is a line that is no code, "ignored" one between `:nocov:` marks. */
  #lines(known: Accumulated, value: unknown, path: string): void {
    if (value === null || value === undefined) return;
    const all = this.#shape.array(value, path, "lines");
    for (let index = 0; index < all.length; index += 1) {
      const count = all[index];
      if (count === null || count === "ignored") continue;
      if (typeof count !== "number") {
        throw this.#shape.bad(count, "a count or null", path, `line ${index + 1}`);
      }
      this.#numbers.push(index + 1);
      this.#hits.push(saturated(count));
    }
    const lines = { numbers: this.#numbers.take(), hits: this.#hits.take() };
    known.lines = known.lines === NO_LINES ? lines : unitedLines(known.lines, lines);
  }

  /** Ruby numbers conditions and outcomes through the file, so that an outcome is known by its tuple. */
  #branches(known: Accumulated, value: unknown, path: string): void {
    known.branches ??= { ids: [], lines: [], taken: [] };
    const { ids, lines, taken } = known.branches;
    const conditions = this.#tuples(value, path, "branches");
    for (const condition of Object.keys(conditions)) {
      const place = tuplePlace(condition);
      if (place === null) {
        throw this.#shape.bad(condition, "[:if, 0, 1, 2, 3, 4]", path, "branches");
      }
      const outcomes = this.#tuples(conditions[condition], path, condition);
      for (const outcome of Object.keys(outcomes)) {
        const hits = outcomes[outcome];
        ids.push(outcome);
        lines.push(place.first);
        taken.push(typeof hits === "number" && hits > 0 ? 1 : 0);
      }
    }
  }

  #methods(known: Accumulated, value: unknown, path: string): void {
    known.functions ??= [];
    const methods = this.#tuples(value, path, "methods");
    for (const key of Object.keys(methods)) {
      const hits = methods[key];
      const place = tuplePlace(key);
      if (place === null)
        throw this.#shape.bad(key, '["Class", :name, 1, 2, 3, 4]', path, "methods");
      const count = typeof hits === "number" ? saturated(hits) : 0;
      const { first, last, nameEnd } = place;
      const name = key.slice(1, nameEnd).replaceAll('"', "").replace(", :", "#");
      known.functions.push({ name, first, last, hits: count });
    }
  }

  #tuples(value: unknown, path: string, key: string): JsonObject {
    return value === null ? {} : this.#shape.object(value, path, key);
  }
}

interface FileJson {
  readonly lines?: unknown;
  readonly branches?: unknown;
  readonly methods?: unknown;
}

/** Where Ruby's tuples became text: `[:then, 1, 11, 0, 11, 23]`, `["Foo", :bar, 3, 2, 5, 5]`. */
interface TuplePlace {
  readonly first: number;
  readonly last: number;
  /** Where the name ends that stands before the four numbers. */
  readonly nameEnd: number;
}

function tuplePlace(text: string): TuplePlace | null {
  const fields: number[] = [];
  let end = text.length - 1;
  // From the end, where four numbers stand: a name before them may hold anything.
  while (fields.length < 4) {
    const comma = text.lastIndexOf(", ", end - 1);
    if (comma < 0 || end - comma > 12) return null;
    fields.push(Number(text.slice(comma + 2, end)));
    end = comma;
  }
  const [, last = 0, , first = 0] = fields;
  if (!text.endsWith("]") || !(first >= 1 && first < 2 ** 31)) return null;
  return {
    first: Math.trunc(first),
    last: Math.max(Math.trunc(first), Math.trunc(last) || 0),
    nameEnd: end,
  };
}

function fileOf(path: string, known: Accumulated): FileCoverage {
  const { lines } = known;
  const branches =
    known.branches &&
    toBranchHits(
      known.branches.ids,
      Uint32Array.from(known.branches.lines),
      Uint32Array.from(known.branches.taken),
    );
  const functions = known.functions && toFunctionHits(known.functions);
  return {
    path,
    totals: {
      lines: countLines(lines),
      ...(branches && { branches: countBranches(branches) }),
      ...(functions && { functions: countFunctions(functions) }),
    },
    lines,
    branches,
    functions,
    blocks: null,
    regions: NO_REGIONS,
  };
}
