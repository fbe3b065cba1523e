import { describe, expect, it } from "vitest";
import type { GateResult } from "../../src/domain/gate.ts";
import { overallVerdict } from "../../src/gates/verdict.ts";
import { judged, lines } from "./evidence.ts";

const MISSED = lines([1, 2]);
const waive = { reason: "API p99 is 300 ms", until: "2026-06-30" };

describe("a waiver", () => {
  const on = (date: string | null, until: string | null = waive.until) =>
    judged("total >= 80%", { ...MISSED, date }, { waive: { ...waive, until } });

  it("accepts a failure up to and on its last day", () => {
    expect(on("2026-06-29").verdict).toBe("waived");
    expect(on("2026-06-30")).toMatchObject({
      verdict: "waived",
      reason: "API p99 is 300 ms (until 2026-06-30)",
      missing: "needs 1 more line",
    });
  });

  it("fails afterwards, and says so", () => {
    expect(on("2026-07-01")).toMatchObject({
      verdict: "fail",
      reason: "the waiver ended on 2026-06-30: API p99 is 300 ms",
    });
  });

  it("does not waive where the report has no date to compare", () => {
    expect(on(null)).toMatchObject({ verdict: "fail" });
    expect(on(null, null).verdict).toBe("waived");
  });

  it("leaves what passes and what is unknown alone", () => {
    expect(judged("total >= 1%", MISSED, { waive }).verdict).toBe("pass");
    expect(judged("total >= 1%", lines([0, 0]), { waive }).verdict).toBe("unknown");
  });
});

function result(verdict: GateResult["verdict"], rest: Partial<GateResult> = {}): GateResult {
  return {
    gate: `gate ${verdict}`,
    say: null,
    level: "error",
    verdict,
    expected: "",
    measured: null,
    missing: verdict === "fail" ? "needs 1 more line" : null,
    reason: verdict === "fail" || verdict === "pass" ? null : "because",
    attested: false,
    ...rest,
  };
}

describe("the overall verdict", () => {
  const problem = { source: "coverage", message: "coverage.json is empty" } as const;
  const warn = { level: "warn" } as const;

  it.each([
    [[result("pass"), result("pass")], [], "pass", "all 2 gates pass"],
    [[result("pass")], [], "pass", "1 gate passes"],
    [
      [result("pass"), result("waived"), result("skipped")],
      [],
      "pass",
      "1 gate passes, 1 waived, 1 skipped",
    ],
    [[result("pass"), result("fail", warn)], [], "pass", "1 gate passes, 1 warning"],
    [[result("pass"), result("unknown", warn)], [], "pass", "1 gate passes, 1 warning"],
    [[result("unknown"), result("fail")], [], "fail", "gate fail: needs 1 more line"],
    [
      [result("fail", { say: "Tests\npass" }), result("fail")],
      [],
      "fail",
      "Tests pass: needs 1 more line (and 1 more)",
    ],
    [[result("pass"), result("unknown")], [], "unknown", "gate unknown: because"],
    [[result("pass")], [problem], "fail", "coverage.json is empty"],
    [[result("unknown"), result("fail")], [problem], "fail", "coverage.json is empty (and 1 more)"],
    [[result("skipped")], [], "pass", "nothing to judge yet, 1 gate skipped: because"],
    [[], [], "unknown", "nothing to judge"],
    [[], [problem], "fail", "coverage.json is empty"],
  ] as const)("case %#: %s", (results, problems, verdict, reason) => {
    expect(overallVerdict(results, problems)).toEqual({ verdict, reason });
  });

  it("passes without gates where figures are only shown, and says that nothing is judged", () => {
    expect(overallVerdict([], [], true)).toEqual({
      verdict: "pass",
      reason: "no gate is configured: figures are shown, nothing is judged",
    });
  });
});
