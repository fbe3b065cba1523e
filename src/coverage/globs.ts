import type { Minimatch } from "minimatch";
import { SoakgateError } from "../domain/error.ts";
import { quoted } from "./format.ts";
import { normalisePath } from "./path-text.ts";

/** Longer patterns are refused: no path needs them, and matching must stay cheap. */
const PATTERN_LENGTH_MAX = 1_000;
const ALTERNATIVES_MAX = 1_000;
const GLOBSTARS_MAX = 10;

/** Says whether a repository path is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * The matcher of a pattern of the configuration or a gate. A path without glob characters means that
 * file, or everything below that folder.
 *
 * Errors: `config` for a pattern longer than 1,000 characters or with too many alternatives.
 */
export type MatcherOf = (pattern: string) => PathMatcher;

/** What makes matchers of these patterns, and of every path. The library is loaded for globs only. */
export async function matchersOf(patterns: readonly string[]): Promise<MatcherOf> {
  const library = patterns.some(isGlob) ? (await import("minimatch")).Minimatch : null;
  return (pattern) => pathMatcher(pattern, library);
}

function pathMatcher(pattern: string, library: typeof Minimatch | null): PathMatcher {
  if (pattern.length > PATTERN_LENGTH_MAX) {
    throw new SoakgateError(
      "config",
      `${quoted(pattern)}: found a pattern of ${pattern.length} characters; ` +
        `up to ${PATTERN_LENGTH_MAX} are allowed; write several patterns`,
    );
  }
  const clean = normalisePath(pattern).replace(/^\//, "");
  if (!isGlob(clean)) {
    const folder = clean.endsWith("/") ? clean : `${clean}/`;
    if (clean === "" || clean === "/") return () => true;
    return (path) => path === clean || path.startsWith(folder);
  }
  if (library === null) throw new Error(`nobody said that ${quoted(clean)} would be asked for`);
  const glob = compiled(clean, library);
  // A file may be called like a pattern: `app/[id]/page.tsx`.
  return (path) => path === clean || glob.match(path);
}

/** Whether the text has glob characters; without, it is a path. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}!+@()]/.test(text);
}

/** A matcher of any of the patterns. */
export function anyMatcher(patterns: readonly string[], matcherOf: MatcherOf): PathMatcher {
  const matchers = patterns.map(matcherOf);
  return (path) => matchers.some((matches) => matches(path));
}

function compiled(pattern: string, library: typeof Minimatch): Minimatch {
  const stars = pattern.split("**").length - 1;
  const glob = new library(pattern, {
    // The same on every operating system: paths have `/` by now.
    platform: "linux",
    dot: true,
    nocomment: true,
    nonegate: true,
    braceExpandMax: ALTERNATIVES_MAX,
  });
  if (stars > GLOBSTARS_MAX || glob.set.length >= ALTERNATIVES_MAX) {
    throw new SoakgateError(
      "config",
      `${quoted(pattern)}: found a pattern of ${stars} \`**\` and ${glob.set.length} alternatives; ` +
        `${GLOBSTARS_MAX} and ${ALTERNATIVES_MAX - 1} are allowed; write several patterns`,
    );
  }
  return glob;
}
