import type { BlockHits, CoverageReport, FileCoverage, LineHits } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import { byCodeUnit } from "../domain/order.ts";
import { countStatements, toBlockHits } from "./blocks.ts";
import { badReport, quoted } from "./format.ts";
import { GrowingUint32 } from "./grow.ts";
import { added, larger, sumTotals } from "./hits.ts";
import { NO_REGIONS } from "./region-table.ts";

/** More lines than any repository has; a profile that claims more would fill the memory. */
const LINES_MAX = 40_000_000;

interface OpenFile {
  /** Four numbers a block: first line and column, last line and column. */
  readonly positions: GrowingUint32;
  readonly statements: GrowingUint32;
  readonly hits: GrowingUint32;
}

/** The files of one profile, block by block. */
export class GoFiles {
  readonly #where: string;
  readonly #files = new Map<string, OpenFile>();
  #current: OpenFile | null = null;
  #isSet = false;
  #linesLeft = LINES_MAX;

  constructor(where: string) {
    this.#where = where;
  }

  /** Whether the blocks that follow say only that they ran. */
  setMode(isSet: boolean): void {
    this.#isSet = isSet;
  }

  choose(path: string): void {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = {
        positions: new GrowingUint32(64),
        statements: new GrowingUint32(16),
        hits: new GrowingUint32(16),
      };
      this.#files.set(path, file);
    }
    this.#current = file;
  }

  add(
    first: number,
    firstColumn: number,
    last: number,
    lastColumn: number,
    statements: number,
    hits: number,
  ): void {
    const file = this.#current;
    if (file === null) throw new Error("a block is added to the file that was chosen for it");
    file.positions.push(first);
    file.positions.push(firstColumn);
    file.positions.push(last);
    file.positions.push(lastColumn);
    file.statements.push(statements);
    file.hits.push(hits);
  }

  report(): CoverageReport {
    const files = [...this.#files]
      .map(([path, file]) => this.#file(path, file))
      .sort((a, b) => byCodeUnit(a.path, b.path));
    return {
      formats: ["go"],
      tool: null,
      headline: "statements",
      totals: sumTotals(files.map((file) => file.totals)),
      files,
      sources: [],
      notes: [],
    };
  }

  #file(path: string, file: OpenFile): FileCoverage {
    const raw = {
      positions: file.positions.take(),
      statements: file.statements.take(),
      hits: file.hits.take(),
    };
    const blocks = toBlockHits(raw, this.#isSet ? larger : added);
    if (blocks === null) {
      throw badReport(
        this.#where,
        null,
        `found a block of ${quoted(path, 200)} with different numbers of statements; ` +
          "blocks of one place agree; make the profile of one state of the sources",
      );
    }
    return {
      path,
      totals: { statements: countStatements(blocks) },
      lines: this.#lines(blocks),
      branches: null,
      functions: null,
      blocks,
      regions: NO_REGIONS,
    };
  }

  /**
   * Lines of the blocks. A line that several blocks share was run if one of them was: `if err != nil {`
   * ends one block and begins the next.
   */
  #lines(blocks: BlockHits): LineHits {
    const numbers = new GrowingUint32(64);
    const hits = new GrowingUint32(64);
    let lastLine = 0;
    for (let at = 0; at < blocks.hits.length; at += 1) {
      const first = blocks.positions[at * 4] ?? 0;
      const last = blocks.positions[at * 4 + 2] ?? 0;
      const count = blocks.hits[at] ?? 0;
      this.#linesLeft -= last - first + 1;
      if (this.#linesLeft < 0) throw this.#tooManyLines();
      // Blocks are in order of their first line, so what they share is an unbroken run at the end.
      for (let line = first; line <= last; line += 1) {
        if (line > lastLine) {
          numbers.push(line);
          hits.push(count);
        } else hits.raise(hits.size - 1 - (lastLine - line), count);
        if (line > lastLine) lastLine = line;
      }
    }
    return { numbers: numbers.take(), hits: hits.take() };
  }

  #tooManyLines(): SoakgateError {
    return new SoakgateError(
      "limit",
      `${this.#where}: found blocks over more than ${LINES_MAX} lines; ` +
        "no repository has as many; check the tool that wrote it",
    );
  }
}
