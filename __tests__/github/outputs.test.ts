import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverageSection } from "../../src/domain/report.ts";
import { annotationCommands, annotationsOf } from "../../src/github/annotations.ts";
import { commandRecords } from "../../src/github/command-file.ts";
import { outputsOf } from "../../src/github/outputs.ts";
import { renderMarkdown } from "../../src/report/render.ts";
import { emptyReport } from "../support/github/report.ts";
import { milestoneReport } from "../support/report.ts";

const files = { folder: "/r", markdown: "/r/report.md", json: "/r/report.json" };

const coverage = (more: Partial<CoverageSection>): CoverageSection => ({
  formats: ["coveragepy"],
  tool: null,
  headline: "lines",
  total: {},
  baseline: { kind: "none", state: "none", commit: null, distance: null, total: {} },
  modules: [],
  unassigned: {
    name: "",
    files: 0,
    before: null,
    after: null,
    target: null,
    status: "none",
    margin: null,
    uncovered: [],
  },
  patch: null,
  files: {},
  ...more,
});

const withTotals = (before: readonly [number, number], after: readonly [number, number]) =>
  outputsOf(
    emptyReport({
      coverage: coverage({
        total: { lines: { covered: after[0], total: after[1] } },
        baseline: {
          kind: "file",
          state: "found",
          commit: null,
          distance: null,
          total: { lines: { covered: before[0], total: before[1] } },
        },
      }),
    }),
    files,
    "",
  );

describe("outputs", () => {
  it("are empty where nothing is known, never 0", () => {
    const outputs = outputsOf(emptyReport(), files, "");
    const known = [...outputs].filter(([, value]) => value !== "").map(([name]) => name);
    expect(known).toEqual([
      "verdict",
      "reason",
      "report-md",
      "report-json",
      "report-dir",
      "gates-failed",
    ]);
  });

  it("floor the percentage, so that 99.999% is not 100", () => {
    expect(withTotals([0, 1], [99_999, 100_000]).get("coverage")).toBe("99.99");
  });

  it("never lose the sign of the difference", () => {
    expect(withTotals([100_000, 100_000], [99_999, 100_000]).get("coverage-delta")).toBe("-0.001");
    expect(withTotals([1, 2], [1, 2]).get("coverage-delta")).toBe("0.0");
    expect(withTotals([1, 2], [3, 4]).get("coverage-delta")).toBe("+25.0");
  });

  it("have no percentage where nothing was measured", () => {
    expect(withTotals([0, 0], [0, 0]).get("coverage")).toBe("");
    expect(withTotals([0, 0], [0, 0]).get("coverage-delta")).toBe("");
  });

  it("give the reason on one line", () => {
    const report = emptyReport({ reason: "one\ntwo\r::error::three" });
    expect(outputsOf(report, files, "").get("reason")).not.toMatch(/[\r\n]/);
  });
});

describe("the output file", () => {
  /** Reads the format as the runner does. */
  const read = (text: string): Map<string, string> => {
    const values = new Map<string, string>();
    const lines = text.split("\n");
    while (lines.length > 1) {
      const [name, end] = (lines.shift() ?? "").split("<<");
      const at = lines.indexOf(end ?? "");
      values.set(
        name ?? "",
        lines
          .splice(0, at + 1)
          .slice(0, -1)
          .join("\n"),
      );
    }
    return values;
  };

  it("gives back every value, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (values) => {
        const named = new Map(values.map((value, at) => [`n${at}`, value]));
        expect(read(commandRecords(named))).toEqual(named);
      }),
    );
  });

  it("takes another delimiter where a value holds the first", () => {
    const hostile = "x\nsoakgate_1\nverdict<<y\npass\ny\nsoakgate_2\nverdict=pass";
    const named = new Map([
      ["reason", hostile],
      ["verdict", "fail"],
    ]);
    expect(read(commandRecords(named))).toEqual(named);
  });
});

describe("annotations", () => {
  const gate = (name: string, level: "error" | "warn", verdict: "fail" | "pass" | "unknown") => ({
    gate: name,
    say: null,
    level,
    verdict,
    expected: "at least 70%",
    measured: "62/100 = 62.0%",
    missing: "needs 8 more lines",
    reason: null,
    attested: false,
  });

  it("name failed gates first, then unknown ones, then uncovered changed lines", () => {
    const report = emptyReport({
      gates: [gate("a", "error", "unknown"), gate("b", "warn", "fail"), gate("c", "error", "pass")],
      coverage: coverage({
        patch: {
          totals: {},
          files: [
            { path: "one.ts", uncovered: [[3, 3]] },
            { path: "two.ts", uncovered: [[10, 30]] },
          ],
        },
      }),
    });
    expect(annotationsOf(report).map(({ level, title }) => `${level} ${title}`)).toEqual([
      "warning Gate missed",
      "error Gate unknown",
      "notice Not covered",
      "notice Not covered",
    ]);
    expect(annotationsOf(report)[2]?.place).toEqual({ path: "two.ts", first: 10, last: 30 });
  });

  it.each([
    [true, ["error Gate missed"], "1"],
    [false, [], "0"],
  ])("count a missed criterion where the step is claimed: %s", (claimed, shown, failed) => {
    const whole = milestoneReport();
    if (whole.milestone === null) throw new Error("the example has a milestone");
    const criteria = [gate("a", "error", "fail"), gate("b", "error", "pass")];
    const report = { ...whole, gates: [], milestone: { ...whole.milestone, claimed, criteria } };
    const annotated = annotationsOf(report).filter(({ place }) => place === null);
    expect(annotated.map(({ level, title }) => `${level} ${title}`)).toEqual(shown);
    expect(outputsOf(report, files, "").get("gates-failed")).toBe(failed);
    // Below the decision stands what kept the run from passing, and nothing else.
    const [decision = ""] = renderMarkdown(report).split("| Module |");
    expect(decision.includes("needs 8 more lines")).toBe(claimed);
  });

  it("are at most ten of a level, and the last says how many are hidden", () => {
    const gates = Array.from({ length: 25 }, (_, n) => gate(`gate ${n}`, "error", "fail"));
    const commands = annotationCommands(annotationsOf(emptyReport({ gates })));
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)).toBe("::error title=Soakgate::16 more are in the job summary.");
  });

  it("cannot be left by a name", () => {
    const name = "x\n::set-output name=verdict::pass\r\n::stop-commands::t%0A::error::y##[error]z";
    const report = emptyReport({
      gates: [gate(name, "error", "fail")],
      coverage: coverage({
        patch: {
          totals: {},
          files: [{ path: "a,line=1::pwned\n::error::z.ts", uncovered: [[1, 2]] }],
        },
      }),
    });
    const commands = annotationCommands(annotationsOf(report));
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(command).not.toMatch(/[\r\n]/);
    expect(commands[1]).toContain(
      "file=a%2Cline=1%3A%3Apwned%0A%3A%3Aerror%3A%3Az.ts,line=1,endLine=2::",
    );
    expect(commands[0]).toContain("%250A");
    expect(commands[0]).not.toContain("##[");
  });
});
