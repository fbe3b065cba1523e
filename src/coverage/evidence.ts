import type {
  Baseline,
  CoverageEvidence,
  CoverageReport,
  ModuleDefinition,
  PatchCoverage,
} from "../domain/coverage.ts";
import { byCodeUnit } from "../domain/order.ts";
import { baselineNotes, renamed } from "./baseline.ts";
import type { MatcherOf } from "./globs.ts";
import { configuredGroups, defineGroups, groupFiles } from "./modules.ts";
import { type ChangedLines, doubtfulFile, patchCoverage } from "./patch.ts";
import type { UnmatchedPath } from "./paths.ts";
import { reconcile, withoutExcluded } from "./reconcile.ts";
import { type PatchAnswer, select } from "./select.ts";

/** What coverage evidence is made of. Paths are repository paths by now. */
export interface CoverageInputs {
  readonly after: CoverageReport;
  readonly before: CoverageReport | null;
  readonly baseline: Baseline;
  readonly modules: readonly ModuleDefinition[];
  /** Names of the current step's targets: paths, globs or modules. */
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  /** Files of the repository, for grouping by package; null where there is none. */
  readonly tracked: readonly string[] | null;
  /** Path before → path after, as git sees renames. */
  readonly renames?: ReadonlyMap<string, string>;
  /** Null where changed lines were not asked for. */
  readonly patch: PatchQuestion | null;
  /** Made for every pattern of modules, targets and `exclude`, and of what will be selected. */
  readonly matcherOf: MatcherOf;
}

/** Changed lines to measure, or why there are none. */
export type PatchQuestion =
  | {
      readonly kind: "changed";
      readonly lines: ChangedLines;
      /** Paths of the reports that name no file of the repository for certain. */
      readonly unmatched: readonly UnmatchedPath[];
      /** Fewer measured lines than these are not judged. */
      readonly minLines: number;
    }
  | { readonly kind: "unknown" | "skipped"; readonly reason: string };

/** Whoever gates changed lines asks for evidence; nobody having looked is no pass. */
const NOT_ASKED: PatchQuestion = {
  kind: "unknown",
  reason: "the changed lines are not known: git is not asked for them; gate a module or path",
};

/**
 * Coverage before and after, grouped, and ready for questions.
 *
 * Errors: `config` for a pattern that is too long or too wide.
 */
export function buildCoverageEvidence(inputs: CoverageInputs): CoverageEvidence {
  const { exclude, matcherOf } = inputs;
  const after = reconcile(withoutExcluded(inputs.after, exclude, matcherOf));
  const old = inputs.before && renamed(inputs.before, inputs.renames ?? new Map());
  const before = old && reconcile(withoutExcluded(old, exclude, matcherOf));
  const paths = new Set([...after.files, ...(before?.files ?? [])].map((file) => file.path));
  const rows = defineGroups(
    inputs.targets,
    inputs.modules,
    [...paths].sort(byCodeUnit),
    inputs.tracked,
    matcherOf,
  );
  const { modules, unassigned } = groupFiles(rows, after, before);
  const configured = configuredGroups(inputs.modules, matcherOf);
  const patch = answerPatch(inputs.patch ?? NOT_ASKED, after);
  return {
    after,
    before,
    baseline: inputs.baseline,
    modules,
    unassigned,
    patch: patch.coverage,
    notes: [...after.notes, ...(before === null ? [] : baselineNotes(after, before))],
    select: (subject) =>
      select(
        { after, before, unassigned, configured, rows, patch: patch.answer, matcherOf },
        subject,
      ),
  };
}

/** The coverage of changed lines as it is shown, and as gates are answered. */
function answerPatch(
  patch: PatchQuestion,
  after: CoverageReport,
): { readonly coverage: PatchCoverage | null; readonly answer: PatchAnswer } {
  if (patch.kind !== "changed") return { coverage: null, answer: patch };
  const doubt = doubtfulFile(after, patch.lines, patch.unmatched);
  if (doubt !== null) return { coverage: null, answer: { kind: "unknown", reason: doubt } };
  const coverage = patchCoverage(after, patch.lines);
  const measured = coverage.measured.totals.lines?.total ?? 0;
  if (measured === 0 || measured >= patch.minLines) {
    return { coverage, answer: { kind: "measured", coverage } };
  }
  const reason = `${measured} changed lines were measured; below ${patch.minLines} (patch.min-lines) they are not judged`;
  return { coverage, answer: { kind: "skipped", reason } };
}
