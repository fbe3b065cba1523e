import type { PathPattern } from "../config/config.ts";
import type { Sources } from "../config/options.ts";
import type { WantsRegions } from "../coverage/format.ts";
import { openCoverage } from "../coverage/open.ts";
import { HEAD_BYTES } from "../coverage/sniff.ts";
import type { CoverageReport } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import type { Files } from "../domain/ports.ts";
import type { TestRun } from "../domain/tests.ts";
import { openTests } from "../results/open.ts";

/** Paths that patterns came to, and what is wrong with the patterns. */
export interface FoundReports {
  /** As files are read: below the root they were searched in. Each once, in order of appearance. */
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Expands report patterns below their root: paths and globs, `!` excludes. A pattern that matches
 * nothing is a problem, never silence.
 */
export async function findReports(
  files: Files,
  sources: Sources,
  what: string,
): Promise<FoundReports> {
  const { root } = sources;
  const excluded = new Set<string>();
  for (const { pattern } of sources.patterns.filter(excludes)) {
    for (const path of await files.find(root, pattern.slice(1))) excluded.add(path);
  }
  const found = new Set<string>();
  const problems: string[] = [];
  for (const source of sources.patterns.filter((each) => !excludes(each))) {
    const paths = (await files.find(root, source.pattern)).filter((path) => !excluded.has(path));
    for (const path of paths) found.add(below(root, path));
    if (paths.length === 0) problems.push(matchesNothing(source, root, what, excluded.size > 0));
  }
  return { paths: [...found], problems };
}

function excludes({ pattern }: PathPattern): boolean {
  return pattern.startsWith("!");
}

function matchesNothing(
  { pattern, origin }: PathPattern,
  root: string,
  what: string,
  excluding: boolean,
): string {
  const place = root === "." ? "the working directory" : root;
  const where = origin === null ? what : `${origin.file}:${origin.line}:${origin.column}: ${what}`;
  return (
    `${where}: the pattern "${pattern}" matches no file in ${place}` +
    `${excluding ? " that is not excluded" : ""}; ` +
    "check that the step that writes the report ran, and the path"
  );
}

/** From the root of this system: `/` or a drive of Windows, both with `/` between names. */
const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;

function below(root: string, path: string): string {
  return root === "." || ABSOLUTE.test(path) ? path : `${root}/${path}`;
}

/** What takes a report's bytes and answers at the end. */
interface Parser<T> {
  write(chunk: Uint8Array): void;
  end(): T;
}

/** Reads one coverage report of any format. Errors: `evidence` or `limit`, naming the file. */
export function readCoverage(
  files: Files,
  path: string,
  wantsRegions: WantsRegions,
): Promise<CoverageReport> {
  return readWith(files, path, (head) => openCoverage(path, head, wantsRegions));
}

/** Reads one JUnit report. Errors: `evidence` or `limit`, naming the file. */
export function readTests(files: Files, path: string): Promise<TestRun> {
  return readWith(files, path, (head) => openTests(path, head));
}

/** Pushes a file into the parser that its beginning asks for. */
async function readWith<T>(
  files: Files,
  path: string,
  open: (head: Uint8Array) => Promise<Parser<T>>,
): Promise<T> {
  let parser: Parser<T> | null = null;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const chunk of files.read(path)) {
    if (parser !== null) {
      parser.write(chunk);
      continue;
    }
    held.push(chunk);
    heldBytes += chunk.length;
    if (heldBytes < HEAD_BYTES) continue;
    parser = await open(joined(held, heldBytes));
    for (const part of held) parser.write(part);
    held = [];
  }
  parser ??= await open(joined(held, heldBytes));
  for (const part of held) parser.write(part);
  return parser.end();
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** What a reading came to: the values, and a sentence for each file that could not be read. */
export interface Readings<T> {
  readonly values: readonly { readonly path: string; readonly value: T }[];
  readonly problems: readonly string[];
}

/** Reads every path; what is bad becomes a problem and never stops the rest. */
export async function readAll<T>(
  paths: readonly string[],
  read: (path: string) => Promise<T>,
): Promise<Readings<T>> {
  const values: { path: string; value: T }[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      values.push({ path, value: await read(path) });
    } catch (error) {
      if (!(error instanceof SoakgateError)) throw error;
      problems.push(error.message);
    }
  }
  return { values, problems };
}
