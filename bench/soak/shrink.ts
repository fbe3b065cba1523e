import type { SoakSettings } from "../../src/domain/soak.ts";
import { drawPlan } from "../../src/soak/plan.ts";
import { inputOf, runSeed } from "../../src/soak/run.ts";
import { referenceLease, soakSettings } from "../../src/soak/settings.ts";
import { shrinkRun } from "../../src/soak/shrink.ts";
import { tellRun } from "../../src/soak/story.ts";

/**
 * Shrinking and telling failures of 50 faults and more, one bug each, in time of the processor:
 * median and worst over the first seeds that fail. Each must take less than two seconds.
 */
const EACH = 12;
const FAULTS_LEAST = 50;
const SECONDS_MOST = 2;

const standard = ["crash", "pause", "partition", "delay"] as const;
const everything = [...standard, "resign", "loss", "duplicate"] as const;
const bugs: readonly (readonly [string, Partial<SoakSettings>])[] = [
  ["receive anchor", { lease: referenceLease({ anchor: "receive" }), kinds: everything }],
  ["no margin, drift 1 %", { lease: referenceLease({ driftPpm: 10_000, marginUs: 0 }) }],
  [
    "wall clock that jumps",
    { lease: referenceLease({ reading: "wall" }), kinds: [...standard, "clock-jump"] },
  ],
  ["failover loses the grant", { kinds: [...standard, "store-failover"] }],
  ["owner-only", { lease: referenceLease({ quirks: ["owner-only"] }), kinds: everything }],
  [
    "dead id believed",
    { lease: referenceLease({ quirks: ["dead-id-believed"] }), kinds: everything },
  ],
];

let worst = 0;
for (const [name, over] of bugs) {
  const settings = soakSettings({ swarm: false, windowUs: 900_000_000, ...over });
  const seconds: number[] = [];
  const left: string[] = [];
  for (let index = 0; seconds.length < EACH && index < 2000; index += 1) {
    const plan = drawPlan(settings, index);
    if (plan.faults.length < FAULTS_LEAST) continue;
    const { witness } = runSeed(settings, index).tally;
    // A deadline behind the expiry that nobody took over from is no failure to look at.
    if (witness === null || witness.invariant === "slack") continue;
    const before = process.cpuUsage();
    const shrunk = shrinkRun(inputOf(settings, index, plan), witness.invariant);
    tellRun(shrunk, witness.invariant);
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
    left.push(`${shrunk.plan.faults.length}/${shrunk.lease.nodes}`);
  }
  seconds.sort((a, b) => a - b);
  const median = seconds[seconds.length >> 1] ?? 0;
  const most = seconds.at(-1) ?? 0;
  worst = Math.max(worst, most);
  console.log(
    `${name}: median ${median.toFixed(2)} s, worst ${most.toFixed(2)} s; faults/nodes left: ${left.join(" ")}`,
  );
}
console.log(`worst of all: ${worst.toFixed(2)} s`);
if (worst >= SECONDS_MOST) process.exitCode = 1;
