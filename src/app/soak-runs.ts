import type { Workers } from "../domain/ports.ts";
import type { ReplaySink } from "../domain/replay.ts";
import type { SoakSettings } from "../domain/soak.ts";
import type { SoakRun } from "../domain/soak-run.ts";
import { runCount } from "../soak/run.ts";
import { mergeTallies, type SoakTally } from "../soak/tally.ts";
import { concludeSoak } from "../soak/verdict.ts";
import type { SoakJob } from "./soak-job.ts";
import { withStory } from "./soak-stories.ts";

/** What the door shows and decides while seeds run. */
export interface SoakControl {
  /** Told the number of finished runs and of all. */
  readonly progress: (finished: number, all: number, scenario: string) => void;
  /** Why to stop, in words; null to go on. */
  readonly stopped: () => string | null;
  /** Takes the files of failures; without it stories come without a command. */
  readonly replays?: ReplaySink;
}

/** Runs on to the end, in silence. */
export const UNWATCHED: SoakControl = { progress: () => {}, stopped: () => null };

/** Chunks a worker gets on average: enough to even out, few enough to cost nothing. */
const CHUNKS_EACH = 8;
const CHUNK_MAX = 64;
/** Events a chunk should not have more of, which is a few tenths of a second: so long a stop waits. */
const CHUNK_EVENTS = 4_000_000;

/**
 * Soaks every scenario over the workers. The result is the same bytes with any number of workers, in
 * any order of completion. Waivers are held against `today`, an ISO date.
 */
export async function runSoaks(
  scenarios: readonly SoakSettings[],
  workers: Workers,
  today: string | null,
  control: SoakControl = UNWATCHED,
): Promise<readonly SoakRun[]> {
  const runs: SoakRun[] = [];
  for (const settings of scenarios) {
    const jobs = jobsOf(settings, workers.size);
    const all = runCount(settings);
    let finished = 0;
    const tallies = await workers.run<SoakJob, SoakTally>(jobs, {
      done: (count) => {
        finished = Math.min(all, Math.round((count * all) / jobs.length));
        control.progress(finished, all, settings.scenario);
      },
      stop: () => control.stopped() !== null,
      brief: eventsOf(settings) <= CHUNK_EVENTS,
    });
    const done = tallies.filter((tally) => tally !== null);
    const stopped = done.length < jobs.length ? control.stopped() : null;
    const run = concludeSoak(settings, mergeTallies(done), { today, stopped });
    runs.push(withStory(settings, run, control.replays));
  }
  return runs;
}

function jobsOf(settings: SoakSettings, workers: number): readonly SoakJob[] {
  const all = runCount(settings);
  const even = Math.ceil(all / (workers * CHUNKS_EACH));
  const quick = Math.floor(CHUNK_EVENTS / eventsOf(settings));
  const size = Math.max(1, Math.min(CHUNK_MAX, even, quick));
  return Array.from({ length: Math.ceil(all / size) }, (_, place) => ({
    settings,
    from: place * size,
    to: Math.min(all, (place + 1) * size),
  }));
}

/** About how many events a run has: of every timer the one, the messages and their answers. */
function eventsOf({ windowUs, lease }: SoakSettings): number {
  const asked = (4 * lease.nodes) / lease.retryUs + 4 / lease.renewUs;
  return 1 + windowUs * (2 / lease.workEveryUs + asked);
}
