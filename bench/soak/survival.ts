import { INVARIANTS, type SoakSettings } from "../../src/domain/soak.ts";
import { ruleOfProfile } from "../../src/soak/fault-rules.ts";
import { MIN_SLACK_US } from "../../src/soak/measures.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { referenceLease, safeMarginUs, soakSettings } from "../../src/soak/settings.ts";
import type { SoakTally } from "../../src/soak/tally.ts";
import { BELIEF_EXCLUSION, DRAIN, PICKUP, SLACK } from "../../src/soak/violations.ts";

/**
 * The table of the design (soak.md, section 5) with 1000 seeds a row, then 10,000 seeds of the full
 * margin under every node and network fault: no overlap, no slack violation, no false alarm.
 */
const margin = safeMarginUs(10_000_000, 10_000);
const standard = ["crash", "pause", "partition", "delay"] as const;
const rows: readonly (readonly [string, Partial<SoakSettings>])[] = [
  ["send, no drift, no margin", { lease: referenceLease() }],
  ["send, 1 %, full margin", { lease: referenceLease({ driftPpm: 10_000 }) }],
  ["send, 1 %, half of it", { lease: referenceLease({ driftPpm: 10_000, marginUs: margin / 2 }) }],
  ["send, 1 %, no margin", { lease: referenceLease({ driftPpm: 10_000, marginUs: 0 }) }],
  ["receive, no drift", { lease: referenceLease({ anchor: "receive" }) }],
  [
    "wall clock that jumps",
    { lease: referenceLease({ reading: "wall" }), kinds: [...standard, "clock-jump"] },
  ],
  ["failover loses the grant", { kinds: [...standard, "store-failover"] }],
];

function soak(over: Partial<SoakSettings>): SoakTally {
  const settings = soakSettings({ swarm: false, ...over });
  return tallySeeds(settings, 0, settings.seeds);
}

for (const [name, over] of rows) {
  const tally = soak({ seeds: 1000, ...over });
  console.log(`${name}: ${tally.seedsViolated[BELIEF_EXCLUSION]} of 1000 seeds`);
}

const drifting = { driftPpm: 10_000, restartLosesState: false };
const survivable: SoakSettings["kinds"] = [
  ...(["crash", "resign", "pause", "partition", "delay", "loss", "duplicate"] as const),
  ...(["clock-drift", "store-pause"] as const),
];
const back = { ...ruleOfProfile("store-clock-jump", referenceLease(), "standard") };
const mixes: readonly (readonly [string, Partial<SoakSettings>])[] = [
  ["an acquire that timed out is released", { lease: referenceLease(drifting), kinds: survivable }],
  [
    "it is asked again; the store restarts with its state, its clock jumps back",
    {
      lease: referenceLease({ ...drifting, onTimeout: "retry" }),
      kinds: [...survivable, "store-restart", "store-clock-jump"],
      rules: [{ ...back, maxUs: -back.maxUs }],
    },
  ],
];
for (const [name, over] of mixes) {
  const started = performance.now();
  const tally = soak({ seeds: 10_000, swarm: true, ...over });
  const violated = INVARIANTS.filter((_, place) => (tally.violations[place] as number) > 0);
  console.log(
    `${name}: ${tally.seeds} seeds in ${Math.round((performance.now() - started) / 1000)} s, overlaps ${tally.violations[BELIEF_EXCLUSION]}, slack violations ${tally.violations[SLACK]}, least slack ${tally.counts[MIN_SLACK_US]} us`,
  );
  console.log(
    `  windows judged: drain ${tally.judged[DRAIN]}, pickup ${tally.judged[PICKUP]}; violated: ${violated.join(", ") || "none"}`,
  );
  if (violated.length > 0) process.exitCode = 1;
}
