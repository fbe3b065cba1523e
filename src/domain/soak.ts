import type { Verdict } from "./gate.ts";

/** One scenario's soak, as it stands in `report.json` under `soak.runs`. */
export interface SoakRun {
  readonly scenario: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly seeds: number;
  readonly seed: string;
}
