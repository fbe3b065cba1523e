import type { CoverageFormat, LineRange, Totals } from "../domain/coverage.ts";
import type { DrillResult } from "../domain/drill.ts";
import type { GateResult } from "../domain/gate.ts";
import type { Ratio } from "../domain/ratio.ts";
import type {
  ComponentRow,
  CoverageRow,
  CoverageSection,
  Demonstration,
  EvidenceProblem,
  FileSection,
  MilestoneSection,
  NextGate,
  PatchSection,
  Report,
  SoakReport,
  StepHistory,
  TestSection,
  UncoveredRow,
} from "../domain/report.ts";
import { isCommit, isWebUrl } from "./figures.ts";
import {
  checked,
  count,
  flag,
  integer,
  listOf,
  mapOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Shape,
  text,
  textLike,
} from "./shape.ts";
import { soakRunShape } from "./soak-shape.ts";

const verdict = oneOf("pass", "fail", "unknown");
const names = listOf(text);
const metric = oneOf("lines", "statements", "branches", "functions");
const commit = nullable(checked(text, "a commit: 7 to 64 hexadecimal digits", isCommit));
const webUrl = nullable(checked(text, "an http or https address", isWebUrl));

const ratio = checked(
  objectOf<Ratio>(() => ({ covered: count, total: count })),
  "covered at most total",
  ({ covered, total }) => covered <= total,
);

const totals = objectOf<Totals>(() => ({
  lines: optional(ratio),
  branches: optional(ratio),
  functions: optional(ratio),
  statements: optional(ratio),
}));

const range = checked(
  listOf(count) as Shape<readonly number[]>,
  "[first, last] with 1 <= first <= last",
  (pair) => pair.length === 2 && (pair[0] ?? 0) >= 1 && (pair[0] ?? 0) <= (pair[1] ?? 0),
) as unknown as Shape<LineRange>;

const gate = objectOf<GateResult>(() => ({
  gate: text,
  say: nullable(text),
  level: oneOf("error", "warn"),
  verdict: oneOf("pass", "fail", "unknown", "waived", "skipped"),
  expected: text,
  measured: nullable(text),
  missing: nullable(text),
  reason: nullable(text),
  attested: flag,
}));

const drill = objectOf<DrillResult>(() => ({
  result: oneOf("OK", "FAIL", "DRY_RUN"),
  takeoverMs: integer,
  idemHits: count,
  alertStorms: count,
  failures: names,
  transcript: names,
}));

/** The `soak` object, which `soak --json` prints as well. */
export const soakShape = objectOf<SoakReport>(() => ({
  verdict,
  reason: text,
  drill: nullable(drill),
  runs: listOf(soakRunShape),
}));

const row = objectOf<CoverageRow>(() => ({
  name: text,
  files: count,
  before: nullable(totals),
  after: nullable(totals),
  target: nullable(text),
  status: oneOf("removed", "new", "no-baseline", "regressed", "missed", "met", "none"),
  margin: nullable(integer),
  uncovered: listOf(range),
}));

const format: Shape<CoverageFormat> = oneOf(
  "istanbul-summary",
  "istanbul-final",
  "lcov",
  "cobertura",
  "jacoco",
  "clover",
  "coveragepy",
  "go",
  "simplecov",
);

/** The `coverage` object, which `coverage --json` prints as well. */
export const coverageShape = objectOf<CoverageSection>(() => ({
  formats: listOf(format),
  tool: nullable(text),
  headline: metric,
  total: totals,
  baseline: objectOf<CoverageSection["baseline"]>(() => ({
    kind: oneOf("none", "file", "store"),
    state: oneOf("none", "found", "stale", "unreadable"),
    commit,
    distance: nullable(count),
    total: totals,
  })),
  modules: listOf(row),
  unassigned: row,
  patch: nullable(
    objectOf<PatchSection>(() => ({
      totals,
      files: listOf(
        objectOf<PatchSection["files"][number]>(() => ({ path: text, uncovered: listOf(range) })),
      ),
    })),
  ),
  files: mapOf(
    objectOf<FileSection>(() => ({
      lines: optional(ratio),
      branches: optional(ratio),
      functions: optional(ratio),
      statements: optional(ratio),
      uncovered: listOf(range),
    })),
  ),
}));

/** The `tests` object, which `tests --json` prints as well. */
export const testShape = objectOf<TestSection>(() => ({
  total: count,
  passed: count,
  failed: count,
  skipped: count,
  flaky: count,
  durationMs: nullable(count),
  baseline: nullable(
    objectOf<NonNullable<TestSection["baseline"]>>(() => ({
      total: count,
      durationMs: nullable(count),
    })),
  ),
  added: nullable(names),
  removed: nullable(names),
  regressed: nullable(names),
  fixed: nullable(names),
  newlySkipped: nullable(names),
  failedTests: listOf(
    objectOf<TestSection["failedTests"][number]>(() => ({ name: text, message: nullable(text) })),
  ),
  flakyTests: names,
}));

const milestone = objectOf<MilestoneSection>(() => ({
  name: text,
  step: count,
  title: text,
  goal: nullable(text),
  claimed: flag,
  state: oneOf("completed", "not-yet", "unknown", "progress"),
  criteria: listOf(gate),
  components: listOf(
    objectOf<ComponentRow>(() => ({
      name: text,
      path: text,
      range: nullable(range),
      covered: nullable(ratio),
      reason: nullable(text),
    })),
  ),
  uncovered: listOf(
    objectOf<UncoveredRow>(() => ({ path: text, range, missed: count, reason: nullable(text) })),
  ),
  history: listOf(
    objectOf<StepHistory>(() => ({
      step: count,
      title: text,
      modules: listOf(
        objectOf<StepHistory["modules"][number]>(() => ({
          name: text,
          before: nullable(ratio),
          after: nullable(ratio),
        })),
      ),
      totalAfter: nullable(ratio),
    })),
  ),
  steps: listOf(
    objectOf<MilestoneSection["steps"][number]>(() => ({
      step: count,
      title: text,
      state: oneOf("done", "current", "ahead"),
    })),
  ),
  next: nullable(
    objectOf<NextGate>(() => ({
      gate: text,
      step: count,
      atLeast: text,
      missing: count,
      metric,
      cheapest: listOf(
        objectOf<NextGate["cheapest"][number]>(() => ({ path: text, uncovered: count })),
      ),
    })),
  ),
}));

const problem = objectOf<EvidenceProblem>(() => ({
  source: oneOf("coverage", "coverage baseline", "tests", "test baseline", "soak", "milestone"),
  message: text,
}));

/** `report.json` as a whole (contract §7). */
export const reportShape = objectOf<Report>(() => ({
  schema: oneOf("soakgate/report@1"),
  tool: text,
  createdAt: nullable(
    textLike(
      "an instant like 2025-10-27T09:30:00Z",
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
    ),
  ),
  commit,
  repository: webUrl,
  runUrl: webUrl,
  verdict,
  reason: text,
  demonstration: nullable(
    objectOf<Demonstration>(() => ({ place: text, searched: names, add: text })),
  ),
  soak: nullable(soakShape),
  coverage: nullable(coverageShape),
  tests: nullable(testShape),
  gates: listOf(gate),
  milestone: nullable(milestone),
  problems: listOf(problem),
  warnings: names,
  read: listOf(objectOf<Report["read"][number]>(() => ({ format: text, count }))),
}));
