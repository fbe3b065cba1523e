import type { Settings, Sources } from "../config/options.ts";
import { discover } from "./discover.ts";
import { findReports } from "./reports.ts";
import type { World } from "./run.ts";

/** The settings with every report named, and what the search has to say. */
export interface NamedReports {
  readonly settings: Settings;
  readonly notes: readonly string[];
  /** Something was searched for, and nothing found. */
  readonly foundNothing: boolean;
}

/**
 * Finds the reports that the settings leave open, below `root`. Files that the settings name for
 * another purpose (a baseline, a finished step) are not taken for results of this run.
 */
export async function nameReports(
  world: World,
  settings: Settings,
  root: string,
): Promise<NamedReports> {
  const { coverage, tests } = settings;
  const wantsCoverage = coverage.enabled && coverage.reports === null;
  const wantsTests = tests.enabled && tests.reports === null;
  if (!wantsCoverage && !wantsTests) return { settings, notes: [], foundNothing: false };
  const found = await discover(world, root, await namedFiles(world, settings, root));
  const named: Settings = {
    ...settings,
    coverage: { ...coverage, reports: wantsCoverage ? found.coverage : coverage.reports },
    tests: { ...tests, reports: wantsTests ? found.tests : tests.reports },
  };
  const foundNothing = named.coverage.reports === null && named.tests.reports === null;
  return { settings: named, notes: found.notes, foundNothing };
}

/** Files that the settings name, relative to `root` as discovery sees them. */
async function namedFiles(
  world: World,
  settings: Settings,
  root: string,
): Promise<ReadonlySet<string>> {
  const steps = settings.milestone?.steps ?? [];
  const evidence = steps.flatMap((step) =>
    step.evidence === null ? [] : [...step.evidence.before, ...step.evidence.after],
  );
  const all: readonly (Sources | null)[] = [
    settings.coverage.reports,
    settings.coverage.baseline,
    settings.tests.reports,
    settings.tests.baseline,
    {
      root: settings.root,
      patterns: evidence.map((pattern) => ({ pattern, origin: null })),
    },
  ];
  const below = root === "." ? "" : `${root}/`;
  const named = new Set<string>();
  for (const sources of all) {
    if (sources === null) continue;
    const { paths } = await findReports(world.files, sources, "");
    for (const path of paths) {
      if (path.startsWith(below)) named.add(path.slice(below.length));
    }
  }
  return named;
}
