import { REPORT_SCHEMA, type Report } from "../../../src/domain/report.ts";

/** A report in which nothing was found, with what a test adds. */
export function emptyReport(more: Partial<Report> = {}): Report {
  return {
    schema: REPORT_SCHEMA,
    tool: "1.0.0",
    createdAt: null,
    commit: null,
    repository: null,
    runUrl: null,
    verdict: "unknown",
    reason: "nothing to judge",
    demonstration: null,
    soak: null,
    coverage: null,
    tests: null,
    gates: [],
    milestone: null,
    problems: [],
    warnings: [],
    read: [],
    ...more,
  };
}
