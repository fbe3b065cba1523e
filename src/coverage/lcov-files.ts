import type {
  BranchHits,
  CoverageReport,
  FileCoverage,
  FunctionHits,
  LineHits,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { countBranches, toBranchHits, unitedBranches } from "./branches.ts";
import { GrowingUint32 } from "./grow.ts";
import {
  countFunctions,
  countLines,
  saturated,
  sumTotals,
  toFunctionHits,
  toLineHits,
  unitedLines,
} from "./hits.ts";
import { NO_REGIONS } from "./region-table.ts";

/** One `SF` to `end_of_record`. The same file may have any number of them. */
interface Section {
  readonly lines: LineHits;
  readonly branches: BranchHits | null;
  readonly functions: readonly FunctionHits[] | null;
}

/** Functions of an open record, and the calls that name them. */
interface OpenFunctions {
  readonly stated: { name: string; first: number; last: number | null; hits: number }[];
  readonly calls: { readonly name: string; readonly hits: number }[];
  readonly groups: Map<number, { readonly first: number; readonly last: number | null }>;
}

/** Larger numbers of blocks and branches are rare, and would make the table of their names large. */
const NAMED_MAX = 512;

/** The files of one tracefile, record by record. */
export class LcovFiles {
  readonly #sections = new Map<string, Section[]>();
  readonly #numbers = new GrowingUint32(256);
  readonly #hits = new GrowingUint32(256);
  readonly #branchLines = new GrowingUint32(256);
  readonly #branchTaken = new GrowingUint32(256);
  #branchIds: string[] | null = null;
  /** Text of the branches seen, by number: sparse. */
  readonly #branchNames: string[] = [];
  #functions: OpenFunctions | null = null;
  #path: string | null = null;
  #linesZero = 0;
  #callsUnnamed = 0;

  get isOpen(): boolean {
    return this.#path !== null;
  }

  open(path: string): void {
    this.#path = path;
  }

  /** Line 0 does not exist; tools write it for code that has no place in the source. */
  addLine(number: number, hits: number): void {
    if (!isLine(number)) {
      this.#linesZero += 1;
      return;
    }
    this.#numbers.push(number);
    this.#hits.push(hits);
  }

  addBranch(line: number, id: string, taken: boolean): void {
    this.#branchIds ??= [];
    if (!isLine(line)) {
      this.#linesZero += 1;
      return;
    }
    this.#branchIds.push(id);
    this.#branchLines.push(line);
    this.#branchTaken.push(taken ? 1 : 0);
  }

  /** A branch whose names are numbers. Few of them differ, so their text is made once. */
  addNumberedBranch(line: number, block: number, branch: number, taken: boolean): void {
    if (block >= NAMED_MAX || branch >= NAMED_MAX) {
      this.addBranch(line, `${block},${branch}`, taken);
      return;
    }
    const key = block * NAMED_MAX + branch;
    let id = this.#branchNames[key];
    if (id === undefined) {
      id = `${block},${branch}`;
      this.#branchNames[key] = id;
    }
    this.addBranch(line, id, taken);
  }

  addFunction(first: number, last: number | null, name: string): void {
    const open = this.#openFunctions();
    if (isLine(first)) open.stated.push({ name, first, last, hits: 0 });
    else this.#linesZero += 1;
  }

  addFunctionHits(name: string, hits: number): void {
    this.#openFunctions().calls.push({ name, hits });
  }

  /** The function whose call record comes next if calls are in the order of functions; else "". */
  nextCalled(): string {
    const open = this.#functions;
    return open === null ? "" : (open.stated[open.calls.length]?.name ?? "");
  }

  addFunctionGroup(index: number, first: number, last: number | null): void {
    this.#openFunctions().groups.set(index, { first, last });
  }

  /** False where no `FNL` has that index. */
  addAlias(index: number, hits: number, name: string): boolean {
    const open = this.#openFunctions();
    const group = open.groups.get(index);
    if (group !== undefined && isLine(group.first)) open.stated.push({ name, ...group, hits });
    else if (group !== undefined) this.#linesZero += 1;
    return group !== undefined;
  }

  /** `BRF` says that branches were measured, even where there are none. */
  hasBranches(): null {
    this.#branchIds ??= [];
    return null;
  }

  /** `FNF` says that functions were measured, even where there are none. */
  hasFunctions(): null {
    this.#openFunctions();
    return null;
  }

  close(): void {
    if (this.#path === null) return;
    const section = {
      lines: toLineHits(this.#numbers.take(), this.#hits.take()),
      branches: this.#takeBranches(),
      functions: this.#takeFunctions(),
    };
    const sections = this.#sections.get(this.#path);
    if (sections === undefined) this.#sections.set(this.#path, [section]);
    else addSection(sections, section);
    this.#path = null;
  }

  report(): CoverageReport {
    const files = [...this.#sections]
      .map(([path, sections]) => fileOf(path, sections))
      .sort((a, b) => byCodeUnit(a.path, b.path));
    return {
      formats: ["lcov"],
      tool: null,
      headline: "lines",
      totals: sumTotals(files.map((file) => file.totals)),
      files,
      sources: [],
      notes: this.#notes(),
    };
  }

  #openFunctions(): OpenFunctions {
    this.#functions ??= { stated: [], calls: [], groups: new Map() };
    return this.#functions;
  }

  #takeBranches(): BranchHits | null {
    const ids = this.#branchIds;
    this.#branchIds = null;
    return ids && toBranchHits(ids, this.#branchLines.take(), this.#branchTaken.take());
  }

  /**
   * `FNDA` names a function without its line. Where two functions share a name, the first call record
   * belongs to the first of them and so on; a function without a call record was never called.
   */
  #takeFunctions(): FunctionHits[] | null {
    const open = this.#functions;
    this.#functions = null;
    if (open === null) return null;
    if (calledInOrder(open)) return toFunctionHits(open.stated);
    const byName = new Map<string, { readonly indices: number[]; next: number }>();
    for (const [index, { name }] of open.stated.entries()) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, { indices: [index], next: 0 });
      else same.indices.push(index);
    }
    for (const { name, hits } of open.calls) {
      const same = byName.get(name);
      const target = open.stated[same?.indices[Math.min(same.next, same.indices.length - 1)] ?? -1];
      if (same === undefined || target === undefined) {
        this.#callsUnnamed += 1;
        continue;
      }
      target.hits = saturated(target.hits + hits);
      same.next += 1;
    }
    return toFunctionHits(open.stated);
  }

  #notes(): string[] {
    const notes: string[] = [];
    if (this.#linesZero > 0)
      notes.push(`${this.#linesZero} LCOV records name a line that cannot exist; left out`);
    if (this.#callsUnnamed > 0)
      notes.push(
        `${this.#callsUnnamed} LCOV FNDA records name no function of their file; left out`,
      );
    return notes;
  }
}

function isLine(number: number): boolean {
  return number > 0 && number <= 0xffff_ffff;
}

/** Adds each call to its function where they come in the same order, as most tools write them. */
function calledInOrder({ stated, calls, groups }: OpenFunctions): boolean {
  if (groups.size > 0 || stated.length !== calls.length) return false;
  if (calls.some((call, at) => call.name !== stated[at]?.name)) return false;
  for (const [at, one] of stated.entries()) one.hits += calls[at]?.hits ?? 0;
  return true;
}

/**
 * Adds a record of a file that has others. Records of like size are united at once, so that a file
 * that every test binary lists again costs its own size, and each line is moved a few times only.
 */
function addSection(sections: Section[], section: Section): void {
  let last = section;
  for (let before = sections.at(-1); before !== undefined; before = sections.at(-1)) {
    if (sizeOf(before) > 2 * sizeOf(last)) break;
    last = united(before, last);
    sections.pop();
  }
  sections.push(last);
}

function sizeOf({ lines, branches, functions }: Section): number {
  return lines.numbers.length + (branches?.lines.length ?? 0) + (functions?.length ?? 0);
}

/** All records of a file as one: lines and functions add their hits, branches are taken if ever taken. */
function fileOf(path: string, sections: readonly Section[]): FileCoverage {
  const whole = sections.reduceRight((last, before) => united(before, last));
  return {
    path,
    totals: {
      lines: countLines(whole.lines),
      ...(whole.branches && { branches: countBranches(whole.branches) }),
      ...(whole.functions && { functions: countFunctions(whole.functions) }),
    },
    ...whole,
    blocks: null,
    regions: NO_REGIONS,
  };
}

function united(a: Section, b: Section): Section {
  return {
    lines: unitedLines(a.lines, b.lines),
    branches:
      a.branches && b.branches
        ? unitedBranches(a.branches, b.branches)
        : (a.branches ?? b.branches),
    functions:
      a.functions && b.functions
        ? toFunctionHits([...a.functions, ...b.functions])
        : (a.functions ?? b.functions),
  };
}
