import {
  closeSync,
  type Dirent,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { SoakgateError } from "../domain/error.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Files } from "../domain/ports.ts";

const CHUNK_BYTES = 1 << 20;
/** Room for what a file has beyond its stated size: nothing, as a rule. */
const REST_BYTES = 4096;
const PATTERN_LENGTH_MAX = 4096;
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** Folders that no pattern means unless it names them. */
const SKIPPED_FOLDERS = new Set([".git", "node_modules"]);

/** Files of the disk. Paths are relative to `cwd` unless absolute; results use `/`. */
export function diskFiles(cwd: string): Files {
  const at = (path: string) => resolve(cwd, path);
  return {
    find: (root, pattern) => find(at(root), pattern),
    read: (path) => read(at(path), path),
    exists: async (path) => statSync(at(path), { throwIfNoEntry: false })?.isFile() ?? false,
    write: async (path, text) => write(at(path), path, text),
    walk: async (root, skip) => [...walk(at(root), "", skip)].sort(byCodeUnit),
  };
}

async function find(root: string, pattern: string): Promise<readonly string[]> {
  const portable = pattern.replaceAll("\\", "/");
  if (portable.length > PATTERN_LENGTH_MAX) {
    throw new SoakgateError(
      "usage",
      `pattern "${portable.slice(0, 60)}…": ${portable.length} characters; ` +
        `at most ${PATTERN_LENGTH_MAX} are allowed`,
    );
  }
  if (
    !GLOB_CHARACTERS.test(portable) ||
    statSync(join(root, portable), { throwIfNoEntry: false })
  ) {
    return [portable.replace(/^\.\//, "")];
  }
  const segments = portable.replace(/^\.\//, "").split("/");
  const firstGlob = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment));
  const base = segments.slice(0, firstGlob).join("/");
  // Most runs name their files: they need not wait for it.
  const { Minimatch } = await import("minimatch");
  const matcher = new Minimatch(segments.slice(firstGlob).join("/"), {
    dot: true,
    nocomment: true,
    nonegate: true,
    braceExpandMax: 1000,
  });
  const named = new Set(segments.filter((segment) => SKIPPED_FOLDERS.has(segment)));
  const start = isAbsolute(portable) ? base || "/" : join(root, base);
  const prefix = base === "" ? (isAbsolute(portable) ? "/" : "") : `${base}/`;
  return [...walk(start, "", (name) => SKIPPED_FOLDERS.has(name) && !named.has(name))]
    .filter((path) => matcher.match(path))
    .map((path) => prefix + path)
    .sort(byCodeUnit);
}

/** Regular files below a folder. Links to folders are not followed, so there are no cycles. */
function* walk(
  folder: string,
  relative: string,
  skip: (name: string, path: string) => boolean,
): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that is missing or closed to us holds no match; the caller says "matches nothing".
    return;
  }
  for (const entry of entries) {
    const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skip(entry.name, path)) yield* walk(join(folder, entry.name), path, skip);
    } else if (entry.isFile() || isLinkToFile(entry, join(folder, entry.name))) {
      yield path;
    }
  }
}

function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

async function* read(path: string, shown: string): AsyncGenerator<Uint8Array> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw unreadable(shown, "there is no such file");
  if (!stat.isFile()) throw unreadable(shown, "it is no regular file");
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch (error) {
    throw unreadable(shown, reasonOf(error));
  }
  try {
    for (let left = stat.size; ; ) {
      const chunk = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(left, REST_BYTES)));
      const bytes = readSync(descriptor, chunk);
      if (bytes === 0) return;
      left -= bytes;
      yield bytes === chunk.length ? chunk : chunk.subarray(0, bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

function write(path: string, shown: string, text: string | Iterable<string>): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, "w");
    try {
      for (const piece of typeof text === "string" ? [text] : text) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new SoakgateError(
      "usage",
      `${shown}: cannot be written (${reasonOf(error)}); name another place`,
    );
  }
}

function unreadable(shown: string, reason: string): SoakgateError {
  return new SoakgateError(
    "evidence",
    `${shown}: cannot be read: ${reason}; check that the step that writes it ran, and the path`,
  );
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}
