import {
  CANARY_FAILURES,
  type Failure,
  type KnownFailure,
  PLANTED_FAILURES,
  TABLE_FAILURES,
} from "../../__tests__/support/failures.ts";
import { PRESET_FAILURES } from "../../__tests__/support/preset-failures.ts";
import { drawPlan } from "../../src/soak/plan.ts";
import { findPreset } from "../../src/soak/presets.ts";
import { inputOf, runSeed } from "../../src/soak/run.ts";
import { shrinkRun } from "../../src/soak/shrink.ts";
import { type ToldWitness, tellRun } from "../../src/soak/story.ts";

/**
 * Shrinks and tells failing seeds of every known failure, and counts what falls short: more than four
 * faults or three nodes, not five to ten lines, no cause or another than the known one. Arguments:
 * failing seeds of each (25), a part of a name, and `tell` to print what falls short.
 */
const each = Number(process.argv[2] ?? 25);
const only = process.argv[3] ?? "";
const tell = process.argv[4] === "tell";
const SEEDS_MAX = 4000;
const FRESH = "fresh";

interface Shortfall {
  readonly what: string;
  readonly told: ToldWitness | null;
}

function* failuresOf(known: KnownFailure): Generator<Failure & { readonly index: number }> {
  const { settings } = known;
  if (settings === null) {
    yield { ...known.find(), index: 0 };
    return;
  }
  const fresh = { ...settings, seed: FRESH };
  for (let index = 0, found = 0; found < each && index < SEEDS_MAX; index += 1) {
    const { witness } = runSeed(fresh, index).tally;
    // A deadline behind the expiry that nobody took over from is no failure to look at.
    if (witness === null || (witness.invariant === "slack" && found === 0)) continue;
    if (witness.invariant === "slack") continue;
    found += 1;
    const plan = drawPlan(fresh, index);
    yield { input: inputOf(fresh, index, plan), invariant: witness.invariant, index };
  }
}

function shortfalls(known: KnownFailure, failure: Failure): readonly Shortfall[] {
  const shrunk = shrinkRun(failure.input, failure.invariant);
  const told = tellRun(shrunk, failure.invariant, findPreset(known.preset));
  const short: string[] = [];
  const { faults } = shrunk.plan;
  if (faults.length > 4) short.push(`${faults.length} faults`);
  if (shrunk.lease.nodes > 3) short.push(`${shrunk.lease.nodes} nodes`);
  if (told === null) short.push("not told");
  const lines = (told?.story.events ?? []).filter(({ sentence }) => sentence !== null).length;
  if (lines < 5 || lines > 10) short.push(`${lines} lines`);
  const why = told?.story.why ?? null;
  if (why === null) short.push("no cause");
  else if (!known.cause.test(why)) short.push(`another cause: ${why}`);
  return short.map((what) => ({ what, told }));
}

let failures = 0;
let small = 0;
const families = [TABLE_FAILURES, PLANTED_FAILURES, CANARY_FAILURES, PRESET_FAILURES];
for (const known of families.flat().filter(({ name }) => name.includes(only))) {
  const counts = new Map<string, number>();
  let seen = 0;
  let slowest = 0;
  for (const failure of failuresOf(known)) {
    const before = process.cpuUsage();
    const short = shortfalls(known, failure);
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1e6);
    seen += 1;
    if (!short.some(({ what }) => /faults$|nodes$/.test(what))) small += 1;
    for (const { what, told } of short) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      if (!tell) continue;
      const size = told === null ? "" : `, ${(told.sizeUs / 1e6).toFixed(3)} s`;
      console.log(`  ${failure.invariant} of ${failure.index}${size}: ${what}`);
      for (const { atUs, sentence } of told?.story.events ?? []) {
        if (sentence !== null) console.log(`    ${(atUs / 1e6).toFixed(3)} ${sentence}`);
      }
    }
  }
  failures += seen;
  const rest = [...counts].map(([what, times]) => `${times} × ${what}`).join("; ");
  console.log(
    `${known.name}: ${seen} failures, slowest ${slowest.toFixed(2)} s; ${rest || "all well"}`,
  );
}
console.log(`${small} of ${failures} shrink to at most four faults and three nodes`);
