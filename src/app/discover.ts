import type { Sources } from "../config/options.ts";
import { HEAD_BYTES, sniffFormat } from "../coverage/sniff.ts";
import { SoakgateError } from "../domain/error.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Files, Git } from "../domain/ports.ts";
import { requireJunit } from "../results/sniff.ts";

/** Reports that nobody named. Null where there are none of a kind. */
export interface Discovery {
  readonly coverage: Sources | null;
  readonly tests: Sources | null;
  /** What looks like a report and is not read, with the reason; and what could be one. */
  readonly notes: readonly string[];
}

/** What discovery looks for, for whoever finds nothing. */
export const SEARCHED: readonly string[] = [
  "coverage-final.json",
  "lcov.info",
  "coverage.json",
  "coverage.xml",
  "cobertura*.xml",
  "clover.xml",
  "jacoco*.xml",
  "cover.out",
  "coverage.out",
  ".resultset.json",
  "coverage-summary.json",
  "junit*.xml",
  "*.junit.xml",
  "TEST-*.xml",
  "test-results/**/*.xml",
];

/** Names of coverage reports, the one that says most first: of a folder, one is read. */
const COVERAGE_NAMES: readonly RegExp[] = [
  /^coverage-final\.json$/,
  /^lcov\.info$/,
  /^coverage\.json$/,
  /^coverage\.xml$/,
  /^cobertura.*\.xml$/,
  /^clover\.xml$/,
  /^jacoco.*\.xml$/,
  /^cover\.out$/,
  /^coverage\.out$/,
  /^\.resultset\.json$/,
  /^coverage-summary\.json$/,
];
const TEST_NAMES = /^(?:junit.*\.xml|.+\.junit\.xml|TEST-.*\.xml)$/;
const TEST_FOLDER = /(?:^|\/)test-results\/(?:.*\/)?[^/]+\.xml$/;

/** In a container without git, a checkout is only files. */
const UNTRACKED =
  "git knows no repository here, so a committed file that looks like a report was taken for one; " +
  "install git before the checkout, or name the reports";

/** Whatever lies here belongs to a dependency, or to git. */
const SKIPPED_FOLDERS = new Set([
  ".git",
  "node_modules",
  "vendor",
  "venv",
  ".venv",
  "virtualenv",
  ".virtualenv",
  ".tox",
  ".nox",
  "__pypackages__",
  "site-packages",
]);

/**
 * Looks for reports below `root` (contract §6). Names propose, content decides: a file that is
 * recognised as something else is noted and left, an empty one is taken, so that reading it says
 * what is wrong. Files that git tracks are nobody's results of this run, nor are those in `taken`,
 * which somebody named for another purpose.
 */
export async function discover(
  { files, git }: { readonly files: Files; readonly git: Git },
  root: string,
  taken: ReadonlySet<string> = new Set(),
): Promise<Discovery> {
  const listed = await git.tracked(root);
  const tracked = new Set(listed);
  const all = await files.walk(root, (name) => SKIPPED_FOLDERS.has(name));
  const candidates = all.filter((path) => !tracked.has(path) && !taken.has(path));
  const notes: string[] = [];
  const coverage: string[] = [];
  for (const [, paths] of coverageByFolder(candidates)) {
    const chosen = await chooseCoverage(files, root, paths, notes);
    if (chosen !== null) coverage.push(chosen);
  }
  const tests: string[] = [];
  for (const path of candidates.filter(mayBeTests)) {
    const reason = await refusal(files, root, path, requireJunit);
    if (reason === null) tests.push(path);
    else notes.push(reason);
  }
  notes.push(...databases(candidates, coverage));
  if (listed === null && coverage.length + tests.length > 0) notes.push(UNTRACKED);
  return { coverage: sourcesOf(root, coverage), tests: sourcesOf(root, tests), notes };
}

/** Candidates of each folder, the richest first. */
function coverageByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    if (rankOf(path) < 0) continue;
    const folder = folderOf(path);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [path]);
    else known.push(path);
  }
  for (const found of folders.values()) {
    found.sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a, b));
  }
  return folders;
}

async function chooseCoverage(
  files: Files,
  root: string,
  paths: readonly string[],
  notes: string[],
): Promise<string | null> {
  let chosen: string | null = null;
  for (const path of paths) {
    if (chosen !== null) {
      notes.push(`${path}: not read: ${chosen} beside it says at least as much`);
      continue;
    }
    const reason = await refusal(files, root, path, sniffFormat);
    if (reason === null) chosen = path;
    else notes.push(reason);
  }
  return chosen;
}

/** Why a candidate is not what its name says; null when it is, or when it is empty. */
async function refusal(
  files: Files,
  root: string,
  path: string,
  recognise: (where: string, head: Uint8Array) => unknown,
): Promise<string | null> {
  const head = await headOf(files, root === "." ? path : `${root}/${path}`);
  if (new TextDecoder().decode(head).trim() === "") return null;
  try {
    recognise(path, head);
    return null;
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
    return `not read: ${error.message}`;
  }
}

/** The beginning of a file; empty where it cannot be read, so that reading it later says why. */
async function headOf(files: Files, path: string): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  try {
    for await (const chunk of files.read(path)) {
      const part = chunk.subarray(0, HEAD_BYTES - length);
      head.set(part, length);
      length += part.length;
      if (length === HEAD_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof SoakgateError)) throw error;
  }
  return head.subarray(0, length);
}

/** A database of coverage.py is no report, but one command away from one. */
function databases(paths: readonly string[], coverage: readonly string[]): readonly string[] {
  const answered = new Set(coverage.map(folderOf));
  return paths
    .filter((path) => nameOf(path) === ".coverage" && !answered.has(folderOf(path)))
    .map(
      (path) =>
        `${path}: found a coverage.py database, which is no report; run \`coverage json\` after ` +
        "the tests, and coverage.json is found",
    );
}

function mayBeTests(path: string): boolean {
  return TEST_NAMES.test(nameOf(path)) || TEST_FOLDER.test(path);
}

function sourcesOf(root: string, paths: readonly string[]): Sources | null {
  if (paths.length === 0) return null;
  // A folder named `!x` would exclude; `./!x` is the folder.
  const patterns = paths.map((path) => ({
    pattern: path.startsWith("!") ? `./${path}` : path,
    origin: null,
  }));
  return { root, patterns };
}

function rankOf(path: string): number {
  const name = nameOf(path);
  return COVERAGE_NAMES.findIndex((pattern) => pattern.test(name));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
