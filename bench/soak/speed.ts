import { EVENTS } from "../../src/soak/measures.ts";
import { tallySeeds } from "../../src/soak/run.ts";
import { soakSettings } from "../../src/soak/settings.ts";
import { runRival } from "./rival.ts";

/**
 * Simulated seconds and events a second of the engine, all invariants on, beside the rival's, by
 * turns in one process: medians and the best of the rounds, in time of the processor.
 */
const ROUNDS = 15;
const SEEDS = 60;
const settings = soakSettings({ seeds: ROUNDS * SEEDS, swarm: false });
const window = settings.windowUs;

interface Rate {
  readonly simulated: number;
  readonly events: number;
}

function rate(run: () => number): Rate {
  const before = process.cpuUsage();
  const events = run();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { simulated: (SEEDS * window) / 1e6 / seconds, events: events / seconds };
}

function engine(round: number): number {
  // Positions that are multiples of 20 are run twice; both runs count.
  const tally = tallySeeds(settings, round * SEEDS, (round + 1) * SEEDS);
  return tally.counts[EVENTS] as number;
}

function rival(round: number): number {
  let events = 0;
  for (let seed = 0; seed < SEEDS; seed += 1) {
    events += runRival(round * SEEDS + seed + 1, window).events;
  }
  return events;
}

function report(name: string, rates: readonly Rate[]): number {
  const simulated = rates.map((one) => one.simulated).sort((a, b) => a - b);
  const events = rates.map((one) => one.events).sort((a, b) => a - b);
  const median = simulated[ROUNDS >> 1] as number;
  console.log(
    `${name}: median ${Math.round(median)}, best ${Math.round(simulated[ROUNDS - 1] as number)} simulated s/s; median ${((events[ROUNDS >> 1] as number) / 1e6).toFixed(2)} M events/s`,
  );
  return median;
}

const engineRates: Rate[] = [];
const rivalRates: Rate[] = [];
engine(0);
rival(0);
for (let round = 0; round < ROUNDS; round += 1) {
  engineRates.push(rate(() => engine(round)));
  rivalRates.push(rate(() => rival(round)));
}
const ours = report("engine", engineRates);
const theirs = report("rival ", rivalRates);
console.log(`ratio: ${(ours / theirs).toFixed(2)}`);
