import type { LineRange } from "../domain/coverage.ts";
import type { ChangedLines } from "./patch.ts";

/** What changed between two trees: paths are those of the later one. */
export interface Changes {
  readonly lines: ChangedLines;
  /** Path before → path after. */
  readonly renames: ReadonlyMap<string, string>;
}

/** `@@ -12,3 +12,4 @@`: how many lines went, where the new ones begin, how many came. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads what `git diff --unified=0 --find-renames` prints, with the prefixes `a/` and `b/`.
 *
 * Lines of the files themselves are counted off by the numbers before them and never looked at: a
 * changed line may read like a header.
 *
 * Source: git-diff(1), "Generating patch text with -p".
 */
export function parseGitDiff(diff: string): Changes {
  const lines = new Map<string, LineRange[]>();
  const renames = new Map<string, string>();
  let path: string | null = null;
  let from = "";
  for (let at = 0; at < diff.length; ) {
    const end = lineEnd(diff, at);
    const line = diff.slice(at, end);
    at = end + 1;
    const hunk = line.startsWith("@@ ") ? HUNK.exec(line) : null;
    if (hunk !== null) {
      const [, went = "1", first, came = "1"] = hunk;
      at = skipLines(diff, at, Number(went) + Number(came));
      if (path !== null && Number(came) > 0) {
        const ranges = lines.get(path) ?? [];
        ranges.push([Number(first), Number(first) + Number(came) - 1]);
        lines.set(path, ranges);
      }
    } else if (line.startsWith("diff --git ")) path = null;
    else if (line.startsWith("rename from ")) from = unquoted(line.slice("rename from ".length));
    else if (line.startsWith("rename to ")) {
      renames.set(from, unquoted(line.slice("rename to ".length)));
    } else if (line.startsWith("+++ ")) path = pathAfter(line.slice("+++ ".length));
  }
  return { lines, renames };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Behind so many lines; "\ No newline at end of file" is none of them. */
function skipLines(diff: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < diff.length; at = lineEnd(diff, at) + 1) {
    if (diff[at] !== "\\") left -= 1;
  }
  return at;
}

/** The path of a `+++` line; null for `/dev/null`. Git puts a tab behind a name with spaces. */
function pathAfter(text: string): string | null {
  const path = unquoted(text.replace(/\t$/, ""));
  return path.startsWith("b/") ? path.slice(2) : null;
}

const ESCAPED: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92,
};

/** A name as it is: git quotes those with control characters, quotes and backslashes as C does. */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  const bytes: number[] = [];
  for (const [, octal, escaped, plain] of text.slice(1, -1).matchAll(C_CHARACTER)) {
    if (plain !== undefined) bytes.push(...new TextEncoder().encode(plain));
    else
      bytes.push(octal === undefined ? (ESCAPED[escaped ?? ""] ?? 0) : Number.parseInt(octal, 8));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

const C_CHARACTER = /\\([0-7]{3})|\\(.)|([^\\]+)/gs;
