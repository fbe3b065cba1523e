import type { Settings } from "../config/options.ts";
import { asksForLease } from "../config/soak-config.ts";
import type { Description } from "../domain/attestation.ts";
import type { Baseline } from "../domain/coverage.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { CommitTime, Files, Git, Workers } from "../domain/ports.ts";
import type { Report, SoakReport } from "../domain/report.ts";
import type { SoakSettings } from "../domain/soak.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { VERSION } from "../domain/version.ts";
import { buildReport } from "../report/build.ts";
import { whatIsAsked } from "./asked.ts";
import { type ChangeOrigin, findChanges } from "./changes.ts";
import {
  type CollectedCoverage,
  type CoverageRequest,
  collectCoverage,
  pathRules,
  readCoverageOnce,
} from "./collect-coverage.ts";
import { type CollectedTests, collectTests } from "./collect-tests.ts";
import { decide, type Rules } from "./decide.ts";
import { SEARCHED } from "./discover.ts";
import { goModules } from "./go-modules.ts";
import { collectHistory, milestoneInput } from "./milestone.ts";
import { soakReport } from "./soak.ts";
import type { SoakControl } from "./soak-runs.ts";
import { nameReports } from "./sources.ts";

/** The ports of one run. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  readonly workers: Workers;
  readonly control?: SoakControl;
}

/** What a door asks for. */
export interface RunRequest {
  readonly settings: Settings;
  /** The gates of the settings, by `parseRules`. */
  readonly rules: Rules;
  /** Whether this run claims the milestone's step, so that its criteria gate. */
  readonly claimed: boolean;
  /** Why it may claim one all the same; null where that is known. */
  readonly claimDoubt: string | null;
  readonly description: Description;
  /** `https://github.com/octo/app`; null off GitHub. */
  readonly repository: string | null;
  readonly runUrl: string | null;
  /** `SOURCE_DATE_EPOCH` in seconds, for trees without a commit; null where unset. */
  readonly sourceDateS: number | null;
  /** The checkout as an absolute path. */
  readonly workspace: string;
  /** Below which reports are searched that nobody names. */
  readonly searchRoot: string;
  /** Since when the lines count that a `patch` gate asks for. */
  readonly changes: ChangeOrigin;
}

/** A first line of a configuration. */
const LINE_TO_ADD = "coverage: { reports: [coverage/lcov.info] }";

const NO_COVERAGE: CollectedCoverage = {
  evidence: null,
  problems: [],
  warnings: [],
  reportsRead: 0,
};
const NO_TESTS: CollectedTests = { evidence: null, problems: [], warnings: [], reportsRead: 0 };

/**
 * The whole job: collect, soak, decide, report. Everything it finds is in the report it returns.
 *
 * Errors: `config` or `usage` where the settings themselves are wrong; never for evidence.
 */
export async function runPipeline(world: World, request: RunRequest): Promise<Report> {
  const { claimed, claimDoubt, rules } = request;
  const scenarios = await scenariosOf(request.settings);
  const { settings, notes, foundNothing } = await nameReports(
    world,
    request.settings,
    request.searchRoot,
  );
  const read = readCoverageOnce(world.files);
  const asks = await whatIsAsked(settings, rules.subjects);
  // Asked now, needed late: git answers while reports are read.
  const asked = world.git.head();
  const tracked = await world.git.tracked(settings.root);

  const tree = {
    tracked,
    workspace: request.workspace,
    goModules: await goModules(world.files, settings.root, tracked),
  };
  const coverage = await coverageOf(world, request.changes, settings, { ...tree, asks }, read);
  const tests = await testsOf(world, settings);
  const paths = pathRules({ settings: settings.coverage, ...tree });
  const history = await collectHistory(world.files, read, settings, paths, asks.matcherOf);

  const head = await asked;
  const createdAt = instant(head, request.sourceDateS);
  const date = createdAt?.slice(0, 10) ?? null;
  const soak = await soakOf(world, settings, scenarios, date);
  const evidence: Evidence = {
    coverage: coverage.evidence,
    tests: tests.evidence,
    soak,
    description: request.description,
    absent: {},
    testBaseline: testBaseline(settings, tests),
    baselineRequired: false,
    date,
  };
  const problems = [...coverage.problems, ...tests.problems, ...history.problems];
  const decision = decide(settings, rules, evidence, { claimed, claimDoubt, problems });
  const wanted = rules.gates.length > 0 || settings.milestone !== null;
  const nothing = foundNothing && soak === null && problems.length === 0 && !wanted;
  const place = request.searchRoot === "." ? "the working directory" : request.searchRoot;
  const inVain =
    decision.verdict === "unknown" && !nothing && foundNothing
      ? [`searched ${place} for ${SEARCHED.join(", ")}: nothing found`]
      : [];

  return buildReport({
    tool: VERSION,
    createdAt,
    commit: head?.commit ?? null,
    repository: request.repository,
    runUrl: request.runUrl,
    verdict: decision.verdict,
    reason: nothing
      ? `${decision.reason}: no test or coverage report in ${place}`
      : decision.reason,
    demonstration: nothing ? { place, searched: SEARCHED, add: LINE_TO_ADD } : null,
    soak: nothing ? await demonstration(world) : soak,
    coverage: coverage.evidence,
    tests: tests.evidence,
    gates: decision.gates,
    milestone: milestoneInput(
      settings.milestone,
      claimed,
      decision,
      coverage.evidence,
      history.finished,
    ),
    problems: decision.problems,
    warnings: [...coverage.warnings, ...tests.warnings, ...notes, ...inVain],
    read: readList(coverage, tests),
  });
}

/** Whether a gate or a step's claim depends on the pull request's description or labels. */
export function asksTheDescription({ milestone }: Settings, { gates }: Rules): boolean {
  return milestone !== null || gates.some(({ subject }) => subject.kind === "attested");
}

async function coverageOf(
  world: World,
  origin: ChangeOrigin,
  settings: Settings,
  given: Pick<CoverageRequest, "tracked" | "workspace" | "goModules" | "asks">,
  read: ReturnType<typeof readCoverageOnce>,
): Promise<CollectedCoverage> {
  const { coverage, milestone, patch, root } = settings;
  if (!coverage.enabled || coverage.reports === null) return NO_COVERAGE;
  const step = milestone?.steps[(milestone.step ?? 0) - 1];
  return collectCoverage(world.files, read, {
    settings: coverage,
    reports: coverage.reports,
    ...given,
    targets: step?.targets.map((target) => target.name) ?? [],
    patch,
    // Where there is a change, its coverage is shown; elsewhere git is asked only for a gate.
    wantsPatch: origin.kind === "pull-request" || origin.kind === "merge-group" || given.asks.patch,
    changes: () => findChanges(world.git, root, origin),
  });
}

async function testsOf(world: World, { tests }: Settings): Promise<CollectedTests> {
  if (!tests.enabled || tests.reports === null) return NO_TESTS;
  return collectTests(world.files, { reports: tests.reports, baseline: tests.baseline });
}

/** The simulator takes a while to load: only a run that soaks a lease does. */
async function scenariosOf({ soak }: Settings): Promise<readonly SoakSettings[]> {
  if (soak === null || !asksForLease(soak)) return [];
  return (await import("./soak-scenarios.ts")).soakScenarios(soak);
}

async function soakOf(
  world: World,
  settings: Settings,
  scenarios: readonly SoakSettings[],
  date: string | null,
): Promise<SoakReport | null> {
  if (settings.soak?.enabled !== true) return null;
  return soakReport(settings.soak.drill, await soaked(world, scenarios, date));
}

async function soaked(
  world: World,
  scenarios: readonly SoakSettings[],
  date: string | null,
): Promise<readonly SoakRun[]> {
  if (scenarios.length === 0) return [];
  const { runSoaks } = await import("./soak-runs.ts");
  return runSoaks(scenarios, world.workers, date, world.control);
}

/** The reference soak, for whoever has nothing to judge yet: it is titled so, and never counts. */
async function demonstration(world: World): Promise<SoakReport | null> {
  const { soakSettings } = await import("../soak/settings.ts");
  const reference = soakSettings({ scenario: "reference" });
  return soakReport(null, await soaked(world, [reference], null));
}

/** A baseline that was named and could not be read is not the same as none. */
function testBaseline({ tests }: Settings, { evidence }: CollectedTests): Baseline["state"] {
  if (tests.baseline === null) return "none";
  return evidence?.before == null ? "unreadable" : "found";
}

/** The measured commit's instant, else the source date's, else nothing: never the clock's. */
function instant(head: CommitTime | null, sourceDateS: number | null): string | null {
  const seconds = head?.timeS ?? sourceDateS;
  return seconds === null ? null : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

function readList(coverage: CollectedCoverage, tests: CollectedTests): Report["read"] {
  const formats = coverage.evidence?.after.formats ?? [];
  return [
    ...(formats.length === 0 ? [] : [{ format: formats.join(" + "), count: coverage.reportsRead }]),
    ...(tests.reportsRead === 0 ? [] : [{ format: "junit", count: tests.reportsRead }]),
  ];
}
