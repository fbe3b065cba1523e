import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { renderMarkdown } from "../../src/report/render.ts";
import { renderText } from "../../src/report/render-text.ts";
import {
  renderCoverageMarkdown,
  renderCoverageText,
  renderTestsMarkdown,
  renderTestsText,
} from "../../src/report/tables.ts";
import { plainReport } from "../support/plain-report.ts";
import { gateResult, ratio } from "../support/report.ts";

const spaced = (text: string): string => text.replace(/\u00a0/g, " ");
const markdownOf = (overrides: Partial<Report>): string =>
  spaced(renderMarkdown(plainReport(overrides)));

describe("the step report without a milestone", () => {
  it("looks as it did", async () => {
    const report = plainReport();
    await expect(renderMarkdown(report)).toMatchFileSnapshot("../golden/plain.md");
    await expect(renderText(report, { color: false, width: 100 })).toMatchFileSnapshot(
      "../golden/plain.txt",
    );
  });

  it("puts the reason of a failure into the headline, the failed gate below", () => {
    const [first, , , , second] = markdownOf({}).split("\n");
    expect(first).toBe("## ❌ Changed lines 71.4%: 3 lines short of 80%");
    expect(second).toBe("- ❌ `patch lines >= 80%` — 25/35 = 71.4%, needs 3 more lines");
  });

  it.each([
    [25, 35, "80%", "fail", "**Cover 3 of these 10 lines:**"],
    [7, 10, "100%", "fail", "**Cover these 3 lines:**"],
    [9, 10, "100%", "fail", "**Cover this line:**"],
    [9, 10, "80%", "pass", "**Uncovered changed lines** (1):"],
  ] as const)(
    "asks for what is missing at %i of %i for %s",
    (covered, total, wanted, verdict, words) => {
      const { coverage } = plainReport();
      if (coverage?.patch == null) throw new Error("the plain report has changed lines");
      const markdown = markdownOf({
        coverage: {
          ...coverage,
          patch: { ...coverage.patch, totals: { lines: ratio(covered, total) } },
        },
        gates: [gateResult(`patch lines >= ${wanted}`, { verdict })],
      });
      expect(markdown).toContain(words);
    },
  );

  it("says in figures what passed", () => {
    const [first] = markdownOf({ verdict: "pass", reason: "" }).split("\n");
    expect(first).toBe("## ✅ 89.5% of lines covered (−0.2) · 1 204 tests passed");
  });

  it("names failed tests and bad evidence below the headline", () => {
    const tests = plainReport().tests;
    if (tests === null) throw new Error("the plain report has tests");
    const markdown = markdownOf({
      problems: [{ source: "coverage", message: "cov.json: is empty" }],
      tests: {
        ...tests,
        failed: 2,
        regressed: ["b"],
        failedTests: [
          { name: "a", message: "expected 1\nto be 2" },
          { name: "b", message: null },
        ],
      },
    });
    expect(markdown).toContain("- ❌ coverage: cov.json: is empty\n");
    expect(markdown).toContain("- ❌ failed: `a` — expected 1 to be 2\n");
    expect(markdown).toContain("- ❌ passed before, fails now: `b`\n");
    expect(markdown.indexOf("cov.json")).toBeLessThan(markdown.indexOf("| Module"));
  });

  it("counts failed tests beyond ten", () => {
    const tests = plainReport().tests;
    if (tests === null) throw new Error("the plain report has tests");
    const failedTests = Array.from({ length: 25 }, (_, n) => ({ name: `t${n}`, message: null }));
    const markdown = markdownOf({ tests: { ...tests, failed: 25, failedTests } });
    expect(markdown).toContain("- and 15 more");
    expect(markdown).not.toContain("`t10`");
  });

  it("shows n/a and never 0 where there is no baseline", () => {
    const coverage = plainReport().coverage;
    if (coverage === null) throw new Error("the plain report has coverage");
    const [module] = coverage.modules;
    if (module === undefined) throw new Error("the plain report has modules");
    const markdown = markdownOf({
      coverage: {
        ...coverage,
        patch: null,
        baseline: { kind: "none", state: "none", commit: null, distance: null, total: {} },
        modules: [{ ...module, before: null, status: "no-baseline" }],
      },
    });
    expect(markdown).toContain("| `packages/core` | n/a | 91.0% · 1870/2054 | n/a | no baseline |");
    expect(markdown).toContain("| **Total** | n/a | **89.5%** · 2510/2804 | **n/a** |");
  });

  it("shows n/a where nothing was measured: neither 0% nor 100%", () => {
    const coverage = plainReport().coverage;
    if (coverage === null) throw new Error("the plain report has coverage");
    const markdown = markdownOf({
      coverage: { ...coverage, modules: [], patch: null, total: { lines: ratio(0, 0) } },
    });
    expect(markdown).toContain("| **Total** | 89.7% · 2485/2769 | n/a | **n/a** |");
  });

  it("never shows 1599 of 2000 as 80 percent", () => {
    const coverage = plainReport().coverage;
    if (coverage === null) throw new Error("the plain report has coverage");
    const markdown = markdownOf({ coverage: { ...coverage, total: { lines: ratio(1599, 2000) } } });
    expect(markdown).toContain("**79.9%** · 1599/2000");
  });

  it("leaves out sections without data", () => {
    const empty = markdownOf({ coverage: null, tests: null, gates: [], read: [] });
    expect(empty).not.toMatch(/\| Module|Tests|Gates|read:|Cover /);
  });

  it("marks waived and unknown gates with their reasons", () => {
    const markdown = markdownOf({
      gates: [
        gateResult("soak overlap = 0ms", { verdict: "waived", reason: "p99 is 300 ms" }),
        gateResult("patch lines >= 80%", { verdict: "unknown", reason: "no git history" }),
      ],
    });
    expect(markdown).toContain("⚠️ `soak overlap = 0ms` — waived: p99 is 300 ms");
    expect(markdown).toContain("☐ `patch lines >= 80%` — unknown: no git history");
  });

  it("has no clickable box", () => {
    expect(markdownOf({})).not.toMatch(/^\s*[-*+] \[[ xX]\]/m);
  });
});

describe("the tables of single commands", () => {
  const report = plainReport();
  it("show coverage and tests by themselves", () => {
    if (report.coverage === null || report.tests === null) throw new Error("both are there");
    const options = { color: false, width: 100 };
    expect(spaced(renderCoverageText(report.coverage, options))).toMatch(
      /^Total +89\.7% · 2485\/2769 +89\.5% · 2510\/2804 +−0\.2/m,
    );
    expect(renderCoverageMarkdown(report.coverage)).toContain("| `packages/core` |");
    expect(renderTestsText(report.tests, options)).toContain("retry > gives up");
    expect(renderTestsMarkdown(report.tests)).toContain("<summary>5 new tests</summary>");
  });

  it("show every file where there are no modules", () => {
    if (report.coverage === null) throw new Error("it is there");
    const files = { "a.ts": { lines: ratio(1, 2), uncovered: [[2, 2]] as const } };
    const text = renderCoverageText(
      { ...report.coverage, modules: [], files },
      { color: false, width: 100 },
    );
    expect(spaced(text)).toMatch(/^a\.ts +n\/a +50\.0% · 1\/2/m);
  });
});
