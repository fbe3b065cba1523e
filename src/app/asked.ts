import type { Settings } from "../config/options.ts";
import type { WantsRegions } from "../coverage/format.ts";
import { type MatcherOf, matchersOf } from "../coverage/globs.ts";
import { normalisePath } from "../coverage/path-text.ts";
import { patternsOf } from "../coverage/select.ts";
import type { Subject } from "../domain/gate.ts";

/** What the gates and the milestone will ask of coverage, known before a report is read. */
export interface Asked {
  readonly matcherOf: MatcherOf;
  /** Changed lines. */
  readonly patch: boolean;
  readonly wantsRegions: WantsRegions;
  /** Whether those of any file are. */
  readonly regions: boolean;
}

/**
 * Prepares for subjects: regions are wanted of files with a part that one names. A report's path may
 * begin otherwise than the repository's, but ends with the same name, unless the settings map it.
 */
export async function whatIsAsked(
  { coverage, milestone }: Settings,
  subjects: readonly Subject[],
): Promise<Asked> {
  const names = new Set<string>();
  for (const subject of subjects) if (subject.kind === "symbol") names.add(nameOf(subject.path));
  const regions = names.size > 0;
  const targets = milestone?.steps.flatMap((step) => step.targets) ?? [];
  return {
    patch: subjects.some(({ kind }) => kind === "patch"),
    wantsRegions: coverage.paths.length > 0 ? () => regions : (path) => names.has(nameOf(path)),
    regions,
    matcherOf: await matchersOf([
      ...coverage.exclude,
      ...coverage.modules.flatMap(({ match }) => match),
      ...targets.map(({ name }) => name),
      ...subjects.flatMap(patternsOf),
    ]),
  };
}

function nameOf(path: string): string {
  const clean = normalisePath(path);
  return clean.slice(clean.lastIndexOf("/") + 1);
}
