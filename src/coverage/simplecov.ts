import type {
  BranchHits,
  CoverageReport,
  FileCoverage,
  FunctionHits,
  LineHits,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { countBranches, toBranchHits, unitedBranches } from "./branches.ts";
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
import { type JsonObject, JsonShape, jsonPartsParser } from "./json.ts";
import { type JsonPart, NotSplit, type Splits } from "./json-parts.ts";
import { NO_REGIONS } from "./region-table.ts";

/**
 * SimpleCov's `.resultset.json`, and the `coverage.json` of its JSON formatter.
 *
 * Source: SimpleCov `result_merger.rb`; Ruby's `Coverage` for what branches and methods are.
 */
export const simplecovReader: CoverageFormatReader = {
  format: "simplecov",
  open: (where) =>
    jsonPartsParser(where, RESULT_SET, (parts) => simplecovOfParts(where, parts), {
      whole: { read: (root) => new Reader(where).report(root), bytesMax: WHOLE_BYTES_MAX },
    }),
};

/** Up to here parts are no faster, a tenth either way; from here on the whole outlives collections. */
const WHOLE_BYTES_MAX = 12_000_000;

const COVERAGE = "coverage";
/** Of the JSON formatter's file, whose `coverage` is that of no command. */
const META = "meta";

/** The files of every command of a result set. */
export const RESULT_SET: Splits = [[null], [null, COVERAGE]];

/**
 * A result set in the parts that `RESULT_SET` makes of it.
 *
 * Errors: `NotSplit` where the whole may mean something else, or must say what is wrong with it.
 */
export function simplecovOfParts(where: string, parts: Iterable<JsonPart>): CoverageReport {
  return new Reader(where).reportOfParts(parts);
}

const NO_LINES: LineHits = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };

/** What all commands of a result set say of one file. */
interface Accumulated {
  /** The last that had it. */
  command: string;
  lines: LineHits;
  branches: BranchHits | null;
  functions: FunctionHits[] | null;
}

class Reader {
  readonly #shape: JsonShape;
  readonly #files = new Map<string, Accumulated>();
  readonly #numbers = new GrowingUint32();
  readonly #hits = new GrowingUint32();
  readonly #branchLines = new GrowingUint32();
  readonly #branchTaken = new GrowingUint32();
  /** Lines of the tuple that was read last. */
  #first = 0;
  #last = 0;

  constructor(where: string) {
    this.#shape = new JsonShape(where);
  }

  report(root: JsonObject): CoverageReport {
    if (Object.hasOwn(root, META)) this.#command(root[COVERAGE], "", COVERAGE);
    else {
      for (const [name, command] of Object.entries(root)) {
        const entry = this.#shape.object<{ coverage?: unknown }>(command, name);
        this.#command(entry.coverage, name, `${name}: ${COVERAGE}`);
      }
    }
    return this.#report();
  }

  reportOfParts(parts: Iterable<JsonPart>): CoverageReport {
    const names = new Set<string>();
    const covered = new Set<string>();
    for (const { keys, entries } of parts) {
      const [name, inner] = keys;
      if (name === undefined || name === META) throw new NotSplit();
      names.add(name);
      if (inner !== undefined) {
        covered.add(name);
        this.#command(entries, name, `${name}: ${COVERAGE}`);
      } else if (Object.hasOwn(entries, COVERAGE)) throw new NotSplit();
    }
    if (covered.size < names.size) throw new NotSplit();
    return this.#report();
  }

  #report(): CoverageReport {
    const files: FileCoverage[] = [];
    for (const [path, known] of this.#files) files.push(fileOf(path, known));
    files.sort(byPath);
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

  /**
   * Several commands of one result set ran different tests: hits of a line are added. Not so where one
   * command has a file twice: the last counts in JSON, but the first came in an earlier part.
   */
  #command(value: unknown, command: string, place: string): void {
    const files = this.#shape.object(value, place);
    for (const path of Object.keys(files)) {
      const entry = files[path];
      let known = this.#files.get(path);
      if (known === undefined) {
        known = { command, lines: NO_LINES, branches: null, functions: null };
        this.#files.set(path, known);
      } else if (known.command === command) throw new NotSplit();
      known.command = command;
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
    const numbers = this.#numbers.room(all.length);
    const hits = this.#hits.room(all.length);
    let size = 0;
    for (let index = 0; index < all.length; index += 1) {
      const count = all[index];
      if (typeof count === "number") {
        numbers[size] = index + 1;
        hits[size] = saturated(count);
        size += 1;
      } else if (count !== null && count !== "ignored") {
        throw this.#shape.bad(count, "a count or null", path, `line ${index + 1}`);
      }
    }
    this.#numbers.filled(size);
    this.#hits.filled(size);
    const lines = { numbers: this.#numbers.take(), hits: this.#hits.take() };
    known.lines = known.lines === NO_LINES ? lines : unitedLines(known.lines, lines);
  }

  /**
   * Ruby numbers conditions and outcomes through the file, so that an outcome is known by its tuple.
   * `for in`, since these small objects are so many that lists of their keys cost a second collection
   * of garbage; what JSON gives inherits nothing that could be enumerated.
   */
  #branches(known: Accumulated, value: unknown, path: string): void {
    const ids: string[] = [];
    const conditions = this.#tuples(value, path, "branches");
    for (const condition in conditions) {
      if (this.#readTuple(condition) < 0) {
        throw this.#shape.bad(condition, "[:if, 0, 1, 2, 3, 4]", path, "branches");
      }
      const outcomes = this.#tuples(conditions[condition], path, condition);
      for (const outcome in outcomes) {
        const hits = outcomes[outcome];
        ids.push(outcome);
        this.#branchLines.push(this.#first);
        this.#branchTaken.push(typeof hits === "number" && hits > 0 ? 1 : 0);
      }
    }
    const found = toBranchHits(ids, this.#branchLines.take(), this.#branchTaken.take());
    known.branches = known.branches === null ? found : unitedBranches(known.branches, found);
  }

  #methods(known: Accumulated, value: unknown, path: string): void {
    known.functions ??= [];
    const methods = this.#tuples(value, path, "methods");
    for (const key of Object.keys(methods)) {
      const hits = methods[key];
      const nameEnd = this.#readTuple(key);
      if (nameEnd < 0) throw this.#shape.bad(key, '["Class", :name, 1, 2, 3, 4]', path, "methods");
      known.functions.push({
        name: key.slice(1, nameEnd).replaceAll('"', "").replace(", :", "#"),
        first: this.#first,
        last: Math.max(this.#first, this.#last),
        hits: typeof hits === "number" ? saturated(hits) : 0,
      });
    }
  }

  /**
   * Reads where a tuple of Ruby stands that became text: `[:then, 1, 11, 0, 11, 23]`, `["Foo", :bar, 3, 2, 5, 5]`.
   * Where its name ends; -1 where it is none. From the end, where four numbers stand: a name before
   * them may hold anything.
   */
  #readTuple(text: string): number {
    let end = text.length - 1;
    if (text.charCodeAt(end) !== CLOSE) return -1;
    for (let field = 0; field < TUPLE_NUMBERS; field += 1) {
      let at = end;
      let value = 0;
      for (let scale = 1; at > 0; scale *= 10) {
        const digit = text.charCodeAt(at - 1) - ZERO;
        if (digit < 0 || digit > 9) break;
        value += digit * scale;
        at -= 1;
      }
      if (at === end || end - at > DIGITS_MAX || at < 2) return -1;
      if (text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at - 2) !== COMMA) return -1;
      if (field === 1) this.#last = value;
      this.#first = value;
      end = at - 2;
    }
    return this.#first === 0 ? -1 : end;
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

const SPACE = 0x20;
const COMMA = 0x2c;
const ZERO = 0x30;
const CLOSE = 0x5d;
const TUPLE_NUMBERS = 4;
/** Ten digits or more are no line or column. */
const DIGITS_MAX = 9;

function fileOf(path: string, known: Accumulated): FileCoverage {
  const { lines, branches } = known;
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

function byPath(a: FileCoverage, b: FileCoverage): number {
  return byCodeUnit(a.path, b.path);
}
