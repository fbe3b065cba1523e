import type { CoverageReport, FileCoverage } from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { sumTotals } from "./hits.ts";
import { mergeFile } from "./merge-file.ts";
import { normalisePath } from "./path-text.ts";
import { type Found, PathTree } from "./path-tree.ts";

/** What paths of reports are held against. */
export interface PathRules {
  /** Files of the repository with `/`; null where there is no repository. */
  readonly tracked: readonly string[] | null;
  /** Report prefix → repository prefix, as configured; the longest that fits counts. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Folders that reports may write before repository paths: the workspace, as an absolute path. */
  readonly roots: readonly string[];
  /** `module` lines of `go.mod` files with the folder they lie in (`""` for the root), in any order. */
  readonly goModules: readonly { readonly module: string; readonly folder: string }[];
}

/** A path of a report that names no file of the repository. */
export interface UnmatchedPath {
  readonly path: string;
  /** Files it could be; empty where there is none. A few of them, for a message. */
  readonly candidates: readonly string[];
}

/** A report with repository paths. What did not match keeps its own, and still counts. */
export interface ResolvedReport {
  readonly report: CoverageReport;
  readonly unmatched: readonly UnmatchedPath[];
}

/**
 * Gives a report's files their repository paths: exact, by the report's sources and the modules of
 * `go.mod`, else by the longest suffix that only one file has. Nothing is ever read at such a path.
 */
export function resolvePaths(
  where: string,
  report: CoverageReport,
  rules: PathRules,
): ResolvedReport {
  const resolver = new PathResolver(rules, report.sources);
  const paths = report.files.map((file) => resolver.resolve(file.path));
  const settled = paths.map((one) => (one.kind === "ambiguous" ? resolver.settle(one) : one));
  const files = new Map<string, FileCoverage[]>();
  const unmatched: UnmatchedPath[] = [];
  for (const [index, file] of report.files.entries()) {
    const one = settled[index] ?? { kind: "none", path: file.path };
    const path = one.path;
    if (one.kind !== "found") {
      unmatched.push({ path, candidates: one.kind === "ambiguous" ? one.candidates : [] });
    }
    const same = files.get(path);
    if (same === undefined) files.set(path, [{ ...file, path }]);
    else same.push({ ...file, path });
  }
  const origin = report.formats.join("+");
  const resolved = [...files]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, same]) => {
      const [only] = same;
      if (only !== undefined && same.length === 1) return only;
      return mergeFile(
        path,
        same.map((file) => ({ where, origin, file })),
        report.headline,
      );
    });
  const united = resolved.length < report.files.length;
  return {
    report: {
      ...report,
      files: resolved,
      totals: united ? sumTotals(resolved.map((file) => file.totals)) : report.totals,
      notes: united
        ? [
            ...report.notes,
            `${where}: several of its paths are one file; totals are counted from the files`,
          ]
        : report.notes,
    },
    unmatched,
  };
}

/** No file system has longer paths; trying every prefix of one costs the square of its length. */
const PATH_LENGTH_MAX = 4_096;

type Resolution =
  | { readonly kind: "found" | "none"; readonly path: string }
  | { readonly kind: "ambiguous"; readonly path: string; readonly candidates: readonly string[] };

class PathResolver {
  readonly #rules: PathRules;
  readonly #sources: readonly string[];
  readonly #tracked: ReadonlySet<string>;
  /** Made when the first path has no exact match: mostly never. */
  #tree: PathTree | null = null;
  readonly #prefixes: readonly (readonly [string, string])[];
  /** The longest first: a module may lie in the folder of another. */
  readonly #modules: PathRules["goModules"];
  /** What unique matches took off a path's beginning, and what they put there. */
  readonly #learned = new Map<string, Set<string>>();

  constructor(rules: PathRules, sources: readonly string[]) {
    this.#rules = rules;
    this.#tracked = new Set(rules.tracked);
    this.#sources = sources.map(normalisePath);
    this.#prefixes = [...rules.prefixes]
      .map(([from, to]) => [normalisePath(from), normalisePath(to)] as const)
      .sort(([a], [b]) => b.length - a.length);
    this.#modules = rules.goModules.toSorted((a, b) => b.module.length - a.module.length);
  }

  resolve(raw: string): Resolution {
    const path = normalisePath(raw);
    const full = this.#sources.map((source) => joinPath(source, path));
    const tries = [path, ...full].flatMap((one) => this.#rewritten(one));
    for (const one of tries) if (this.#tracked.has(one)) return this.#learn(path, one);
    const fallback = this.#rewritten(path)[0] ?? path;
    if (this.#rules.tracked === null) return { kind: "found", path: fallback };
    this.#tree ??= new PathTree(this.#rules.tracked);
    let best: Found = { depth: 0, count: 0, candidates: [] };
    for (const one of tries) {
      const found = this.#tree.longestSuffix(one);
      if (found.depth > best.depth || (found.depth === best.depth && found.count < best.count))
        best = found;
    }
    const [only, second] = best.candidates;
    if (only === undefined) return { kind: "none", path: fallback };
    if (second === undefined) return this.#learn(path, only);
    return { kind: "ambiguous", path: fallback, candidates: best.candidates };
  }

  /** Decides an ambiguous path by the prefixes that the report's other files taught. */
  settle(one: Resolution): Resolution {
    if (one.path.length > PATH_LENGTH_MAX) return one;
    const answers = new Set<string>();
    for (let cut = one.path.indexOf("/"); cut >= 0; cut = one.path.indexOf("/", cut + 1)) {
      const rest = one.path.slice(cut + 1);
      for (const put of this.#learned.get(one.path.slice(0, cut + 1)) ?? []) {
        if (this.#tracked.has(put + rest)) answers.add(put + rest);
      }
    }
    for (const put of this.#learned.get("") ?? []) {
      if (this.#tracked.has(put + one.path)) answers.add(put + one.path);
    }
    const [only, second] = answers;
    return only !== undefined && second === undefined ? { kind: "found", path: only } : one;
  }

  /** The path as configuration, workspace and Go modules would have it; itself where none fits. */
  #rewritten(path: string): string[] {
    const mapped = this.#prefixes.find(([from]) => path.startsWith(from) && from !== "");
    if (mapped !== undefined) return [joinPath(mapped[1], path.slice(mapped[0].length))];
    for (const { module, folder } of this.#modules) {
      if (path.startsWith(`${module}/`)) return [joinPath(folder, path.slice(module.length + 1))];
    }
    for (const root of this.#rules.roots) {
      const start = `${normalisePath(root).replace(/\/$/, "")}/`;
      if (path.startsWith(start)) return [path.slice(start.length)];
    }
    return [path];
  }

  #learn(path: string, match: string): Resolution {
    let at = path === match ? path.length : 0;
    while (at < path.length && at < match.length && path.at(-1 - at) === match.at(-1 - at)) at += 1;
    // Only whole components are a prefix.
    const common = path.slice(path.length - at);
    const whole = at === path.length || at === match.length ? at : at - (common.indexOf("/") + 1);
    const took = path.slice(0, path.length - whole);
    const put = match.slice(0, match.length - whole);
    if (took === "" || took.endsWith("/")) {
      const known = this.#learned.get(took);
      if (known === undefined) this.#learned.set(took, new Set([put]));
      else if (known.size < 16) known.add(put);
    }
    return { kind: "found", path: match };
  }
}

function joinPath(folder: string, path: string): string {
  if (folder === "" || folder === ".") return normalisePath(path).replace(/^\//, "");
  return normalisePath(`${folder.replace(/\/$/, "")}/${path.replace(/^\//, "")}`);
}
