import type {
  CoverageReport,
  CoverageSubject,
  FileCoverage,
  Measured,
  ModuleCoverage,
  PatchCoverage,
  Selected,
  Selection,
} from "../domain/coverage.ts";
import type { Subject } from "../domain/gate.ts";
import { nearest } from "../domain/nearest.ts";
import { quoted } from "./format.ts";
import { isGlob, type MatcherOf } from "./globs.ts";
import { measureFiles, measureReport } from "./measure.ts";
import type { Group } from "./modules.ts";
import { normalisePath } from "./path-text.ts";
import { selectRange, selectSymbol } from "./select-region.ts";

/** Changed lines, or why there are none. */
export type PatchAnswer =
  | { readonly kind: "measured"; readonly coverage: PatchCoverage }
  | { readonly kind: "unknown" | "skipped"; readonly reason: string };

/** What subjects are looked up in. */
export interface SelectIn {
  readonly after: CoverageReport;
  readonly before: CoverageReport | null;
  readonly unassigned: ModuleCoverage;
  /** Configured modules with all their files, those of the step's targets included. */
  readonly configured: readonly Group[];
  /** Rows of the results table, which can be named like modules. */
  readonly rows: readonly Group[];
  readonly patch: PatchAnswer;
  readonly matcherOf: MatcherOf;
}

/** Nearest names are looked for among so many paths at most. */
const SUGGEST_FROM_MAX = 5_000;

/** The patterns that a subject is looked up with. */
export function patternsOf(subject: Subject): readonly string[] {
  if (subject.kind === "path" || subject.kind === "each") return [subject.pattern];
  return subject.kind === "name" ? [subject.name] : [];
}

/** Answers a gate's coverage subject. */
export function select(evidence: SelectIn, subject: CoverageSubject): Selected {
  switch (subject.kind) {
    case "total":
      return found([
        {
          name: "total",
          after: measureReport(evidence.after),
          before: evidence.before && measureReport(evidence.before),
          range: null,
        },
      ]);
    case "patch":
      return selectPatch(evidence.patch);
    case "unassigned":
      return found([{ ...evidence.unassigned, range: null }]);
    case "module":
      return selectModule(evidence, subject.name);
    case "path":
      return selectPath(evidence, subject.pattern);
    case "each":
      return selectEach(evidence, subject.pattern);
    case "name":
      return selectName(evidence, subject.name);
    case "symbol":
      return withFile(evidence, subject.path, (file, old) =>
        selectSymbol(file, old, subject.symbol),
      );
    case "range":
      return withFile(evidence, subject.path, (file, old) =>
        selectRange(file, old, [subject.first, subject.last]),
      );
  }
}

function found(selections: readonly Selection[]): Selected {
  return { kind: "found", selections };
}

function selectPatch(patch: PatchAnswer): Selected {
  if (patch.kind !== "measured") return patch;
  return found([{ name: "patch", after: patch.coverage.measured, before: null, range: null }]);
}

function selectModule(evidence: SelectIn, name: string): Selected {
  const group = moduleNamed(evidence, name);
  if (group !== undefined) return sumOf(evidence, name, group.has);
  const names = [...evidence.configured, ...evidence.rows].map((one) => one.name);
  return {
    kind: "nothing",
    reason: `no module is called ${quoted(name)}${suggestion(name, names)}`,
  };
}

function moduleNamed({ configured, rows }: SelectIn, name: string): Group | undefined {
  return (
    configured.find((group) => group.name === name) ?? rows.find((group) => group.name === name)
  );
}

function selectPath(evidence: SelectIn, pattern: string): Selected {
  return sumOf(evidence, pattern, evidence.matcherOf(pattern));
}

function sumOf(evidence: SelectIn, name: string, has: (path: string) => boolean): Selected {
  const after = measureMatching(evidence.after, has);
  const before = evidence.before && measureMatching(evidence.before, has);
  if (after === null && before === null) return matchesNothing(evidence, name);
  return found([{ name, after, before, range: null }]);
}

function measureMatching(report: CoverageReport, has: (path: string) => boolean): Measured | null {
  return measureFiles(report.files.filter((file) => has(file.path)));
}

/** Every measured file; one that is gone is no longer held to anything. */
function selectEach(evidence: SelectIn, pattern: string): Selected {
  const has = evidence.matcherOf(pattern);
  const files = evidence.after.files.filter((file) => has(file.path));
  if (files.length === 0) return matchesNothing(evidence, pattern);
  const old = new Map(evidence.before?.files.map((file) => [file.path, file]));
  return found(
    files.map((file) => {
      const before = old.get(file.path);
      return {
        name: file.path,
        after: measureFiles([file]),
        before: before === undefined ? null : measureFiles([before]),
        range: null,
      };
    }),
  );
}

/** A bare word: a configured module, else a path. A word that is both must say which it means. */
function selectName(evidence: SelectIn, name: string): Selected {
  const module = evidence.configured.find((group) => group.name === name);
  const isPath = evidence.matcherOf(name);
  if (module === undefined) {
    const path = selectPath(evidence, name);
    return path.kind === "nothing" && moduleNamed(evidence, name) !== undefined
      ? selectModule(evidence, name)
      : path;
  }
  const other = evidence.after.files.find((file) => isPath(file.path) !== module.has(file.path));
  const someFile = evidence.after.files.some((file) => isPath(file.path));
  if (other === undefined || !someFile) return selectModule(evidence, name);
  return {
    kind: "nothing",
    reason: `${quoted(name)} is a module and a path, with different files; write \`module ${name}\` or \`path ${name}\``,
  };
}

function withFile(
  evidence: SelectIn,
  path: string,
  answer: (file: FileCoverage, before: FileCoverage | null) => Selected,
): Selected {
  const clean = normalisePath(path).replace(/^\//, "");
  const file = evidence.after.files.find((one) => one.path === clean);
  if (file === undefined) return matchesNothing(evidence, path);
  return answer(file, evidence.before?.files.find((one) => one.path === clean) ?? null);
}

function matchesNothing(evidence: SelectIn, pattern: string): Selected {
  const what = isGlob(pattern) ? "the pattern" : "the path";
  const paths = evidence.after.files.map((file) => file.path);
  return {
    kind: "nothing",
    reason: `${what} ${quoted(pattern, 200)} matches no measured file${suggestPath(pattern, paths)}`,
  };
}

/** A file of the same name elsewhere is meant more often than a path spelt alike. */
function suggestPath(pattern: string, paths: readonly string[]): string {
  const name = pattern.slice(pattern.lastIndexOf("/") + 1);
  const same = paths.find((path) => path.slice(path.lastIndexOf("/") + 1) === name);
  if (same !== undefined) return `; did you mean ${quoted(same, 200)}?`;
  return suggestion(pattern, paths.slice(0, SUGGEST_FROM_MAX));
}

function suggestion(name: string, names: readonly string[]): string {
  const near = nearest(name, new Set(names));
  return near === null ? "" : `; did you mean ${quoted(near, 200)}?`;
}
