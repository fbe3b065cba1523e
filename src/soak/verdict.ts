import { durationText } from "../domain/duration.ts";
import type { Verdict } from "../domain/gate.ts";
import {
  FAULT_KINDS,
  INVARIANTS,
  type InvariantId,
  type SoakSettings,
  type SoakWaiver,
  type Witness,
} from "../domain/soak.ts";
import type { CanaryResult, InvariantResult, Probes, SoakRun } from "../domain/soak-run.ts";
import { violationText } from "../domain/violation.ts";
import { whyNotJudged } from "./applicable.ts";
import { runCanaries } from "./canary.ts";
import { figuresOf } from "./figures.ts";
import { lintOfSoak } from "./lint-lease.ts";
import { EVENTS, LEASES_RUN_OUT, REFUSED_RENEWALS, TAKEOVERS } from "./measures.ts";
import { takeoverBoundUs } from "./parameters.ts";
import { calmUs } from "./plan.ts";
import { runCount } from "./run.ts";
import { unavoidable } from "./settings.ts";
import type { SoakTally } from "./tally.ts";
import { EXCLUSIONS } from "./violations.ts";

/** What concludes a soak, besides its seeds. */
export interface Conclusion {
  /** ISO date that waivers are held against; null: those with an end do not hold. */
  readonly today: string | null;
  /** Why not all seeds were run: `interrupted`, `--max-time of 60 s spent`; null when they were. */
  readonly stopped: string | null;
}

/** Judges what the seeds came to. Without canaries no soak is concluded: they are run here. */
export function concludeSoak(
  settings: SoakSettings,
  tally: SoakTally,
  conclusion: Conclusion = { today: null, stopped: null },
  canaries: readonly CanaryResult[] = runCanaries(),
): SoakRun {
  const invariants = INVARIANTS.map((id, place) =>
    invariantResult(id, place, settings, tally, conclusion.today),
  );
  const probes = probe(settings, tally);
  const excuses = unavoidable(settings);
  const failed = invariants.filter((invariant) => invariant.verdict === "fail");
  const doubts = doubtsOf(settings, tally, canaries, probes, conclusion.stopped);
  const { verdict, reason } = judgement(settings, tally, failed, doubts, excuses);
  return {
    scenario: settings.scenario,
    verdict,
    reason,
    seeds: tally.seeds,
    seed: settings.seed,
    simulatedUs: tally.simulatedUs,
    events: tally.counts[EVENTS] as number,
    digest: tally.digestSums.map((sum) => sum.toString(16).padStart(8, "0")).join(""),
    expected: settings.expect,
    windowUs: settings.windowUs,
    settings: settings.lease,
    faults: settings.kinds,
    invariants,
    metrics: figuresOf(tally),
    probes,
    canaries,
    unavoidable: failed.length > 0 ? excuses : [],
    witness: tally.witness,
    lint: lintOfSoak(settings),
  };
}

function invariantResult(
  id: InvariantId,
  place: number,
  settings: SoakSettings,
  tally: SoakTally,
  today: string | null,
): InvariantResult {
  const violations = tally.violations[place] as number;
  const judged = tally.judged[place] as number;
  const worstUs = tally.worstUs[place] as number;
  const first = tally.firstSeed[place] as number;
  const waiver = settings.waivers.find((one) => covers(one, id, worstUs, today));
  const waived = violations > 0 && waiver !== undefined ? waiver.reason : null;
  const excluded = EXCLUSIONS.flatMap((reason, which) => {
    const number = tally.excluded[place * EXCLUSIONS.length + which] as number;
    return number === 0 ? [] : [[reason, number] as const];
  });
  const notJudged = whyNotJudged(settings.lease, id);
  const held: Verdict = judged === 0 ? "unknown" : "pass";
  return {
    id,
    verdict: violations > 0 && waived === null ? "fail" : held,
    judged,
    violations,
    seedsViolated: tally.seedsViolated[place] as number,
    worstUs,
    seedIndex: first === -1 ? null : first,
    waived,
    excluded: Object.fromEntries(excluded),
    ...(notJudged === null ? {} : { notJudged }),
  };
}

function covers(waiver: SoakWaiver, id: InvariantId, worst: number, today: string | null): boolean {
  if (waiver.invariant !== id || worst > waiver.upToUs) return false;
  return waiver.until === null || (today !== null && today <= waiver.until);
}

function probe(settings: SoakSettings, tally: SoakTally): Probes {
  const takeovers = tally.counts[TAKEOVERS] as number;
  const leasesRunOut = tally.counts[LEASES_RUN_OUT] as number;
  const effective = settings.kinds.map(
    (kind) => [kind, tally.effective[FAULT_KINDS.indexOf(kind)] as number] as const,
  );
  const least = calmUs(settings) + takeoverBoundUs(settings.lease);
  const missed: string[] = [];
  if (settings.lease.nodes === 1) missed.push("one node: nobody can take over");
  if (settings.kinds.length === 0) missed.push("no faults are on");
  if (settings.windowUs < least) {
    missed.push(
      `window ${durationText(settings.windowUs)} is shorter than one takeover and the calm (${rounded(least)})`,
    );
  }
  if (takeovers === 0) missed.push("no takeover happened");
  if (leasesRunOut === 0) missed.push("no lease ran out at the store");
  for (const [kind, times] of effective) {
    if (times === 0) missed.push(`${kind} was never in effect on a holder`);
  }
  return {
    takeovers,
    leasesRunOut,
    refusedRenewals: tally.counts[REFUSED_RENEWALS] as number,
    effective: Object.fromEntries(effective),
    missed,
  };
}

function doubtsOf(
  settings: SoakSettings,
  tally: SoakTally,
  canaries: readonly CanaryResult[],
  probes: Probes,
  stopped: string | null,
): readonly string[] {
  const asked = runCount(settings);
  const doubts = canaries
    .filter((canary) => !canary.caught)
    .map((canary) => `canary not caught: ${canary.name}`);
  if (stopped !== null) {
    // What the seeds that are missing might have shown says nothing.
    return [...doubts, `${stopped} after ${tally.seeds} of ${asked} seeds`];
  }
  if (tally.seeds < asked) doubts.push(`only ${tally.seeds} of ${asked} seeds were run`);
  return [...doubts, ...probes.missed];
}

function judgement(
  settings: SoakSettings,
  tally: SoakTally,
  failed: readonly InvariantResult[],
  doubts: readonly string[],
  excuses: readonly string[],
): { readonly verdict: Verdict; readonly reason: string } {
  const [gravest] = failed;
  if (gravest !== undefined) {
    const story = failure(settings, tally.witness, gravest);
    const why = excuses.length === 0 ? "" : `; unavoidable here: ${excuses.join(", ")}`;
    return settings.expect === "fail"
      ? { verdict: "pass", reason: `failed as expected: ${story}` }
      : { verdict: "fail", reason: `${story}${why}` };
  }
  if (doubts.length > 0) return { verdict: "unknown", reason: doubts.join("; ") };
  if (settings.expect === "fail") {
    return {
      verdict: "fail",
      reason: `expected to fail, but no invariant was violated in ${tally.seeds} seeds`,
    };
  }
  return { verdict: "pass", reason: "" };
}

/** One line with everything in it. */
function failure(
  settings: SoakSettings,
  witness: Witness | null,
  gravest: InvariantResult,
): string {
  const size = rounded(gravest.worstUs);
  const many = `${gravest.violations} times in ${gravest.seedsViolated} seeds`;
  if (witness === null || witness.invariant !== gravest.id) {
    const seed = `${settings.seed}/${gravest.seedIndex ?? 0}`;
    return `${violationText(gravest.id, gravest.worstUs)}, ${many}, seed ${seed}`;
  }
  const parties = witness.parties.length === 0 ? "" : ` (${witness.parties.join(", ")})`;
  const under = witness.faults.length === 0 ? "" : ` under ${witness.faults.join(", ")}`;
  const at = ` at ${rounded(witness.atUs)}, seed ${settings.seed}/${witness.seedIndex}`;
  const worst = gravest.violations === 1 ? "" : `; ${many}, at worst ${size}`;
  return `${violationText(gravest.id, witness.sizeUs)}${parties}${under}${at}${worst}`;
}

/** Whole milliseconds, rounded up: a violation never reads as 0. */
function rounded(us: number): string {
  return durationText(Math.ceil(us / 1000) * 1000);
}
