import type { SoakSettings } from "../domain/soak.ts";
import type { SoakTally } from "../soak/tally.ts";

/** A stretch of runs for one worker. */
export interface SoakJob {
  readonly settings: SoakSettings;
  readonly from: number;
  readonly to: number;
}

/** What a worker does with a job. The simulator is loaded for the first: most runs have none. */
export async function runSoakJob({ settings, from, to }: SoakJob): Promise<SoakTally> {
  const { tallySeeds } = await import("../soak/run.ts");
  return tallySeeds(settings, from, to);
}
