import type {
  CoverageReport,
  FileCoverage,
  ModuleCoverage,
  ModuleDefinition,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { anyMatcher, type MatcherOf, type PathMatcher } from "./globs.ts";
import { sumTotals } from "./hits.ts";
import { measureFiles, subtractTotals } from "./measure.ts";

/** A named set of files. */
export interface Group {
  readonly name: string;
  readonly has: PathMatcher;
  /** Of groups made from the paths themselves: the name of the group that a path is in. */
  readonly nameOf: ((path: string) => string) | null;
}

/** Rows of the results table, and what no row has. */
export interface Grouping {
  readonly modules: readonly ModuleCoverage[];
  readonly unassigned: ModuleCoverage;
}

const MANIFESTS = new Set(["package.json", "go.mod", "pyproject.toml"]);
const FOLDER_LEVELS = 2;

/**
 * Each file in the first group that has it; what is left is unassigned, the surplus of the report's
 * own totals over its files included: `total = sum(modules) + unassigned`, exactly.
 */
export function groupFiles(
  groups: readonly Group[],
  after: CoverageReport,
  before: CoverageReport | null,
): Grouping {
  const now = assign(groups, after);
  const then = before && assign(groups, before);
  const modules = groups.map((group, index) => ({
    name: group.name,
    after: measureFiles(now.groups[index] ?? []),
    before: then && measureFiles(then.groups[index] ?? []),
  }));
  return {
    modules: modules.filter((row) => row.after !== null || row.before !== null),
    unassigned: {
      name: "unassigned",
      after: leftOver(after, now),
      before: before && then && leftOver(before, then),
    },
  };
}

interface Assigned {
  readonly groups: readonly FileCoverage[][];
  readonly rest: readonly FileCoverage[];
}

function assign(groups: readonly Group[], report: CoverageReport): Assigned {
  const assigned = groups.map((): FileCoverage[] => []);
  const rest: FileCoverage[] = [];
  const indexOf = firstGroup(groups);
  for (const file of report.files) (assigned[indexOf(file.path)] ?? rest).push(file);
  return { groups: assigned, rest };
}

/** Index of the first group that has a path, -1 for none. Groups by name are found at once. */
function firstGroup(groups: readonly Group[]): (path: string) => number {
  const named = new Map<string, number>();
  for (const [index, group] of groups.entries()) if (group.nameOf) named.set(group.name, index);
  const matching = [...groups.entries()].filter(([, group]) => group.nameOf === null);
  const nameOf = groups.find((group) => group.nameOf)?.nameOf ?? null;
  return (path) =>
    matching.find(([, group]) => group.has(path))?.[0] ?? named.get(nameOf?.(path) ?? "") ?? -1;
}

function leftOver(report: CoverageReport, { groups, rest }: Assigned) {
  const taken = sumTotals(groups.flat().map((file) => file.totals));
  const totals = subtractTotals(report.totals, taken);
  return { files: rest.length, totals, uncovered: measureFiles(rest)?.uncovered ?? [] };
}

/**
 * The step's targets, then the configured modules; without modules, folders that say what belongs
 * together. A target that names a module stands for its files.
 */
export function defineGroups(
  targets: readonly string[],
  modules: readonly ModuleDefinition[],
  paths: readonly string[],
  tracked: readonly string[] | null,
  matcherOf: MatcherOf,
): Group[] {
  const configured = configuredGroups(modules, matcherOf);
  const aimed = [...new Set(targets)].map(
    (name) =>
      configured.find((group) => group.name === name) ?? {
        name,
        has: matcherOf(name),
        nameOf: null,
      },
  );
  const others = modules.length > 0 ? configured : folderGroups(paths, tracked);
  const names = new Set(aimed.map((group) => group.name));
  return [...aimed, ...others.filter((group) => !names.has(group.name))];
}

/** Configured modules, each without the files that one before it has. */
export function configuredGroups(
  modules: readonly ModuleDefinition[],
  matcherOf: MatcherOf,
): Group[] {
  const matchers = modules.map(({ match }) => anyMatcher(match, matcherOf));
  const known = new Map<string, number>();
  const firstMatch = (path: string): number => {
    let index = known.get(path);
    if (index === undefined) {
      index = matchers.findIndex((matches) => matches(path));
      known.set(path, index);
    }
    return index;
  };
  return modules.map(({ name }, index) => ({
    name,
    has: (path) => firstMatch(path) === index,
    nameOf: null,
  }));
}

/**
 * Packages by their manifest where the repository has several; else the top two folders of each
 * path. Files at the top are `.`.
 */
function folderGroups(paths: readonly string[], tracked: readonly string[] | null): Group[] {
  const packages = packageFolders(tracked ?? []);
  const byPackage = new Set(paths.map((path) => nearestFolder(path, packages)));
  const nameOf =
    byPackage.size > 1
      ? (path: string) => nearestFolder(path, packages) ?? topFolders(path)
      : topFolders;
  return [...new Set(paths.map(nameOf))]
    .sort(byCodeUnit)
    .map((name) => ({ name, has: (path) => nameOf(path) === name, nameOf }));
}

function packageFolders(tracked: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of tracked) {
    const cut = path.lastIndexOf("/");
    if (MANIFESTS.has(path.slice(cut + 1))) folders.add(cut < 0 ? "." : path.slice(0, cut));
  }
  return folders;
}

function nearestFolder(path: string, folders: ReadonlySet<string>): string | null {
  for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
    const folder = path.slice(0, cut);
    if (folders.has(folder)) return folder;
  }
  return folders.has(".") ? "." : null;
}

function topFolders(path: string): string {
  const folders = path
    .split("/")
    .slice(0, -1)
    .filter((part) => part !== "");
  return folders.slice(0, FOLDER_LEVELS).join("/") || ".";
}
