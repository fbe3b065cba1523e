import type { GateSource } from "../domain/gate.ts";
import {
  COMMENT_MODES,
  COVERAGE_DEFAULTS,
  FAIL_ON_MODES,
  PATCH_DEFAULTS,
  TESTS_DEFAULTS,
} from "./config.ts";
import { coverage, patch, tests } from "./evidence-keys.ts";
import { gate } from "./gate-keys.ts";
import { milestone } from "./milestone-keys.ts";
import { version, word } from "./scalars.ts";
import { ABSENT, fields, list, optional, required } from "./shape.ts";
import { soak } from "./soak-keys.ts";

const NO_GATES: readonly GateSource[] = [];

/** Every key of the file. A key is added here when what it configures is built, never before. */
export const fileKeys = fields({
  version: required(version, "Version of this file's format.", "1"),
  soak: optional(soak, "The failover soak; false switches it off.", "{ drill: {} }", ABSENT),
  coverage: optional(
    coverage,
    "Coverage reports; false switches them off.",
    "{ reports: [coverage.json] }",
    { value: COVERAGE_DEFAULTS, shown: "found" },
  ),
  tests: optional(tests, "Test results; false switches them off.", "{ reports: [junit.xml] }", {
    value: TESTS_DEFAULTS,
    shown: "found",
  }),
  patch: optional(patch, "How changed lines are judged.", "{ min-lines: 5 }", {
    value: PATCH_DEFAULTS,
    shown: "every changed line counts",
  }),
  comment: optional(word(COMMENT_MODES), "When the pull-request comment is written.", "changes", {
    value: "always" as const,
    shown: "always",
  }),
  "fail-on": optional(word(FAIL_ON_MODES), "Which verdicts fail the job.", "fail", {
    value: "fail-or-unknown" as const,
    shown: "fail-or-unknown",
  }),
  gates: optional(
    list(gate, { least: 0, example: "[total lines drop <= 0]" }),
    "Rules over the evidence, one line each.",
    "[total lines drop <= 0]",
    { value: NO_GATES, shown: "the default gates" },
  ),
  milestone: optional(
    milestone,
    "A milestone, its steps and their acceptance criteria.",
    "{ name: M1, steps: [{ title: First step }] }",
    ABSENT,
  ),
});
