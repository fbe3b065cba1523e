import { SoakgateError } from "../domain/error.ts";
import type { Origin } from "../domain/gate.ts";
import { clipped, visible } from "../text/visible.ts";
import type { Value } from "./value.ts";

/** More than a person mends at once. */
const PROBLEMS_SHOWN = 10;

/** Far beyond any real file, reached only through aliases of aliases. */
const VALUES_MAX = 200_000;

const TEXT_SHOWN = 60;

/** What messages call the whole file. */
export const ROOT = "the file";

/** What messages call a map of flags, whose keys begin with `--`. */
export const FLAGS = "the flags";

interface Problem {
  readonly origin: Origin;
  readonly sentence: string;
}

/** Collects what is wrong with one file, so that one run names every mistake. */
export class Problems {
  readonly #file: string;
  readonly #lineStarts: readonly number[];
  readonly #found: Problem[] = [];
  /** Where a key is at home that is unknown where it stands, for those who indented it wrongly. */
  readonly homesOf: (key: string) => readonly string[];
  #values = 0;

  constructor(file: string, text: string, homesOf: (key: string) => readonly string[] = () => []) {
    this.#file = file;
    this.homesOf = homesOf;
    this.#lineStarts = lineStarts(text);
  }

  /** Line and column of an offset, both from 1; the column counts UTF-16 units. */
  place(offset: number): Origin {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#lineStarts[low] as number;
    return { file: this.#file, line: low + 1, column: offset - start + 1 };
  }

  add(offset: number, sentence: string): void {
    this.#found.push({ origin: this.place(offset), sentence });
  }

  /** Says that a value is not what its key takes, and what to write. */
  mismatch(value: Value, path: string, allowed: string, advice: string): void {
    this.add(value.offset, `${path} is ${described(value)}; expected ${allowed}; ${advice}`);
  }

  /** Counts a value read. Errors: `config` where aliases multiply the file beyond all measure. */
  visit(value: Value): void {
    this.#values += 1;
    if (this.#values <= VALUES_MAX) return;
    this.add(
      value.offset,
      `aliases repeat more than ${VALUES_MAX} values; write the repeated parts once`,
    );
    this.throwAny();
  }

  /** Whether more problems are known than are ever shown; then no more need be looked into. */
  get many(): boolean {
    return this.#found.length > PROBLEMS_SHOWN;
  }

  get none(): boolean {
    return this.#found.length === 0;
  }

  /** Errors: `config` with every problem found, in the order of the file; the first ten are said. */
  throwAny(): void {
    if (this.none) return;
    const inOrder = [...this.#found].sort(
      (a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column,
    );
    const lines = inOrder
      .slice(0, PROBLEMS_SHOWN)
      .map(({ origin, sentence }) => visible(`${placeText(origin)}: ${sentence}`));
    const more = inOrder.length - lines.length;
    if (more > 0) lines.push(`and ${more} more`);
    throw new SoakgateError("config", lines.join("\n"));
  }

  /** The sentences without places, for what no file says. */
  get sentences(): readonly string[] {
    return this.#found.map(({ sentence }) => visible(sentence));
  }
}

/** `file:line:column`. */
export function placeText(origin: Origin): string {
  return `${origin.file}:${origin.line}:${origin.column}`;
}

/** Text from the file, short and in quotes. What is unseen in it `throwAny` makes visible. */
export function shown(text: string): string {
  return `"${clipped(text, TEXT_SHOWN)}"`;
}

/** What was found, in words. */
export function described(value: Value): string {
  if (value.kind === "list") return value.items.length === 0 ? "an empty list" : "a list";
  if (value.kind === "map") return "a map";
  if (value.value === null) return "empty";
  if (typeof value.value === "string") return value.value === "" ? "empty" : shown(value.value);
  return clipped(value.source, TEXT_SHOWN);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
