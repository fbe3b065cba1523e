import type { FileCoverage, FunctionHits, Totals } from "../domain/coverage.ts";
import { countLines, toFunctionHits } from "./hits.ts";
import { type JacocoClass, jacocoRegions } from "./jacoco-regions.ts";
import { hitsOf, joinParts, type LinePart } from "./xml-lines.ts";

interface Class extends JacocoClass {
  readonly source: string;
}

interface SourceFile {
  readonly name: string;
  readonly totals: Totals;
  readonly part: LinePart;
}

/** One `package`: its classes come first, its source files after them, and both are needed for a file. */
export class JacocoPackage {
  readonly #name: string;
  readonly #classes: Class[] = [];
  readonly #files = new Map<string, SourceFile>();
  #method: { readonly name: string; readonly first: number | null } = { name: "", first: null };
  #file = "";

  constructor(name: string) {
    this.#name = name;
  }

  openClass(name: string, source: string | undefined): void {
    const own = name.slice(name.lastIndexOf("/") + 1);
    // Reports before JaCoCo 0.8 do not name the source: it is called after the outermost class.
    const outermost = own.replace(/\$.*$/, "");
    this.#classes.push({
      name: own.replace(/\$(?!\d|$)/g, "."),
      source: source ?? outermost,
      methods: [],
      totals: {},
    });
  }

  openMethod(name: string, first: number | null): void {
    this.#method = { name: ` ${name}`.slice(1), first };
  }

  openFile(name: string): void {
    this.#file = ` ${name}`.slice(1);
  }

  closeMethod(totals: Totals): void {
    const { name, first } = this.#method;
    this.#classes.at(-1)?.methods.push({ name, first, totals });
  }

  closeClass(totals: Totals): void {
    const open = this.#classes.at(-1);
    if (open !== undefined) open.totals = totals;
  }

  closeFile(totals: Totals, part: LinePart): void {
    if (!this.#files.has(this.#file)) {
      this.#files.set(this.#file, { name: this.#file, totals, part });
    }
  }

  files(): FileCoverage[] {
    const bySource = new Map<string, Class[]>();
    for (const each of this.#classes) {
      const known = bySource.get(each.source);
      if (known === undefined) bySource.set(each.source, [each]);
      else known.push(each);
    }
    return [...this.#files.values()].map((file) => {
      const stem = file.name.replace(/\.[^.]*$/, "");
      return this.#coverage(file, bySource.get(file.name) ?? bySource.get(stem) ?? []);
    });
  }

  #coverage(file: SourceFile, classes: readonly Class[]): FileCoverage {
    const { lines, branches } = joinParts([file.part]);
    const { totals } = file;
    const stated = totals.branches !== undefined;
    return {
      path: this.#name === "" ? file.name : `${this.#name}/${file.name}`,
      // A file whose lines are known and whose counters are not: the lines count.
      totals:
        totals.lines === undefined && lines.numbers.length > 0
          ? { ...totals, lines: countLines(lines) }
          : totals,
      lines,
      branches: stated || branches.lines.length > 0 ? branches : null,
      functions: functionsOf(classes),
      blocks: null,
      regions: jacocoRegions(classes, lines),
    };
  }
}

function functionsOf(classes: readonly Class[]): FunctionHits[] {
  const functions: FunctionHits[] = [];
  for (const each of classes) {
    for (const { name, first, totals } of each.methods) {
      if (first === null) continue;
      const hits = hitsOf((totals.functions?.covered ?? 0) > 0);
      functions.push({ name: `${each.name}.${name}`, first, last: null, hits });
    }
  }
  return toFunctionHits(functions);
}
