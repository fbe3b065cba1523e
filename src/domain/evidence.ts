import type { Description } from "./attestation.ts";
import type { Baseline, CoverageEvidence } from "./coverage.ts";
import type { SoakReport } from "./report.ts";
import type { TestEvidence } from "./tests.ts";

/** Everything gates are judged by. What is null was not read; `absent` can say why. */
export interface Evidence {
  readonly coverage: CoverageEvidence | null;
  readonly tests: TestEvidence | null;
  readonly soak: SoakReport | null;
  readonly description: Description;
  /** Why evidence is null, where there is more to say than that none was named. */
  readonly absent: {
    readonly coverage?: string;
    readonly tests?: string;
    readonly soak?: string;
  };
  /** Whether there is a run to compare test results with; `none`: never stored or given. */
  readonly testBaseline: Baseline["state"];
  /** `baseline.required`: without a baseline, comparing gates are unknown and not skipped. */
  readonly baselineRequired: boolean;
  /** The report's day, `YYYY-MM-DD`, which waivers are compared with; null where unknown. */
  readonly date: string | null;
}
