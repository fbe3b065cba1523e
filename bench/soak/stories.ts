import {
  CANARY_FAILURES,
  type Failure,
  type KnownFailure,
  PLANTED_FAILURES,
  TABLE_FAILURES,
} from "../../__tests__/support/failures.ts";
import { PRESET_FAILURES } from "../../__tests__/support/preset-failures.ts";
import type { RunInput } from "../../src/soak/engine.ts";
import { drawPlan } from "../../src/soak/plan.ts";
import { findPreset } from "../../src/soak/presets.ts";
import { inputOf, runSeed } from "../../src/soak/run.ts";
import { shrinkRun } from "../../src/soak/shrink.ts";
import { type ToldWitness, tellRun } from "../../src/soak/story.ts";

/**
 * Shrinks and tells failing seeds of every known failure, and counts what falls short: more than four
 * faults or three nodes, not five to ten lines, no cause, or another than the known one (a seed may well
 * fail by a second flaw of the same settings). Arguments: failing seeds of each (25), a part of a name,
 * and `tell` to print what falls short.
 */
const each = Number(process.argv[2] ?? 25);
const only = process.argv[3] ?? "";
const tell = process.argv[4] === "tell";
const SEEDS_MAX = 4000;
const SMALL_LEAST = 0.99;

function* failuresOf(known: KnownFailure): Generator<Failure> {
  if (known.settings === null) {
    yield known.find();
    return;
  }
  const fresh = { ...known.settings, seed: "fresh" };
  for (let index = 0, found = 0; found < each && index < SEEDS_MAX; index += 1) {
    const { witness } = runSeed(fresh, index).tally;
    // A deadline behind the expiry that nobody took over from is no failure to look at.
    if (witness === null || witness.invariant === "slack") continue;
    found += 1;
    yield { input: inputOf(fresh, index, drawPlan(fresh, index)), invariant: witness.invariant };
  }
}

/** What falls short of a failure, shrunk and told. */
function shortfalls(known: KnownFailure, run: RunInput, told: ToldWitness | null): string[] {
  const short: string[] = [];
  if (run.plan.faults.length > 4) short.push(`${run.plan.faults.length} faults`);
  if (run.lease.nodes > 3) short.push(`${run.lease.nodes} nodes`);
  if (told === null) return [...short, "not told"];
  const lines = told.story.events.filter(({ sentence }) => sentence !== null).length;
  if (lines < 5 || lines > 10) short.push(`${lines} lines`);
  const { why } = told.story;
  if (why === null) short.push("no cause");
  else if (!known.cause.test(why)) short.push(`another cause: ${why}`);
  return short;
}

function print({ input, invariant }: Failure, short: string, told: ToldWitness | null): void {
  const size = ((told?.sizeUs ?? 0) / 1e6).toFixed(3);
  console.log(`  ${invariant} of ${input.index}, ${size} s: ${short}`);
  for (const { atUs, sentence } of told?.story.events ?? []) {
    if (sentence !== null) console.log(`    ${(atUs / 1e6).toFixed(3)} ${sentence}`);
  }
}

let failures = 0;
let small = 0;
let untold = 0;
const families = [TABLE_FAILURES, PLANTED_FAILURES, CANARY_FAILURES, PRESET_FAILURES];
for (const known of families.flat().filter(({ name }) => name.includes(only))) {
  const counts = new Map<string, number>();
  let seen = 0;
  let slowest = 0;
  for (const failure of failuresOf(known)) {
    const before = process.cpuUsage();
    const shrunk = shrinkRun(failure.input, failure.invariant);
    const told = tellRun(shrunk, failure.invariant, findPreset(known.preset));
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1e6);
    seen += 1;
    const short = shortfalls(known, shrunk, told);
    if (!short.some((what) => /faults$|nodes$/.test(what))) small += 1;
    if (short.some((what) => /lines$|no cause|not told/.test(what))) untold += 1;
    for (const what of short) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      if (tell) print(failure, what, told);
    }
  }
  failures += seen;
  const rest = [...counts].map(([what, times]) => `${times} × ${what}`).join("; ");
  console.log(
    `${known.name}: ${seen} failures, slowest ${slowest.toFixed(2)} s; ${rest || "all well"}`,
  );
}
console.log(
  `${small} of ${failures} shrink to at most four faults and three nodes; ` +
    `${untold} without a cause or of another length than five to ten lines`,
);
if (small < SMALL_LEAST * failures || untold > 0) process.exitCode = 1;
