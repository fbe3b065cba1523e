import {
  alwaysHolds,
  compareOverlap,
  compareTakeover,
  DRIFTS_PPM,
  lintedLease,
  randomSoak,
  SUBJECTS,
} from "../../__tests__/support/agreement.ts";
import { INVARIANTS } from "../../src/domain/soak.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { BELIEF_EXCLUSION } from "../../src/soak/violations.ts";

/**
 * Lint against simulator: for every preset with a scheme and every fault class, the directed plan comes
 * within 10 % of the stated overlap and no seed exceeds it. Arguments: seeds (10000), and a subject.
 */
const seeds = Number(process.argv[2] ?? 10_000);
const only = process.argv[3] ?? "";
let disagreements = 0;

function say(agrees: boolean, text: string): void {
  if (!agrees) disagreements += 1;
  process.stdout.write(`${agrees ? "ok " : "BAD"} ${text}\n`);
}

const ms = (us: number): string => (us / 1000).toFixed(3);

for (const subject of SUBJECTS.filter(({ title }) => title.includes(only))) {
  for (const driftPpm of DRIFTS_PPM) {
    const { lease, lint } = lintedLease(subject, driftPpm);
    const at = `${subject.title}, drift ${driftPpm} ppm`;
    const compared = [
      ...lint.classes.flatMap((one) => compareOverlap(lease, one)),
      compareTakeover(lease, lint),
    ];
    for (const { what, stated, reached, agrees } of compared) {
      say(agrees, `${at}: ${what} stated ${ms(stated)}, directed ${ms(reached)} ms`);
    }
    for (const { fault, overlap } of lint.classes) {
      const settings = randomSoak(lease, fault, seeds);
      const tally = tallySeeds(settings, 0, seeds);
      const worst = tally.worstUs[BELIEF_EXCLUSION] as number;
      const bound = overlap.kind === "none" ? 0 : overlap.us;
      const broken = INVARIANTS.filter(
        (id, place) => alwaysHolds(lease, id) && (tally.violations[place] as number) > 0,
      );
      const within = overlap.kind === "unbounded" || worst <= bound;
      const most = overlap.kind === "unbounded" ? "unbounded" : `${ms(bound)} ms`;
      const found = `${tally.seedsViolated[BELIEF_EXCLUSION]} with two leaders, worst ${ms(worst)} ms`;
      say(within, `${at}: ${fault}, ${seeds} seeds, at most ${most}: ${found}`);
      say(
        broken.length === 0,
        `${at}: ${fault}: broken besides: ${broken.join(", ") || "nothing"}`,
      );
    }
  }
}
process.stdout.write(`${disagreements} disagreements\n`);
if (disagreements > 0) process.exitCode = 1;
