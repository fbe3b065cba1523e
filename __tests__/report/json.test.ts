import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import type { Report } from "../../src/domain/report.ts";
import { renderCoverageJson, renderJson, renderTestsJson } from "../../src/report/json.ts";
import { parseReport } from "../../src/report/parse.ts";
import { renderMarkdown } from "../../src/report/render.ts";
import { holdToContract } from "../support/documents.ts";
import { hostileText } from "../support/hostile.ts";
import { reportNamed } from "../support/hostile-report.ts";
import { plainReport } from "../support/plain-report.ts";
import { milestoneReport } from "../support/report.ts";
import { clientGoLint, failedSoakRun, soakRun } from "../support/soak-report.ts";

const REPORTS: readonly (readonly [string, Report])[] = [
  ["milestone", milestoneReport()],
  ["plain", plainReport()],
  [
    "soak",
    plainReport({
      soak: {
        verdict: "fail",
        reason: "r",
        drill: null,
        runs: [soakRun({ lint: clientGoLint() }), failedSoakRun()],
      },
    }),
  ],
];

/** The message of the error that reading gives; fails where it gives none. */
function refusal(json: string): string {
  try {
    parseReport(json, "report.json");
  } catch (error) {
    expect(error).toBeInstanceOf(SoakgateError);
    return error instanceof Error ? error.message : "";
  }
  throw new Error("it was accepted");
}

/** The report with one value replaced; `path` is made of keys and indices. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const report = JSON.parse(renderJson(milestoneReport())) as Record<string | number, unknown>;
  let at = report;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
  return JSON.stringify(report);
}

describe("report.json", () => {
  it.each(REPORTS)("is read back as it was written, and renders the same: %s", (_, report) => {
    const json = renderJson(report);
    holdToContract(json);
    const read = parseReport(json, "report.json");
    expect(renderJson(read)).toBe(json);
    expect(renderMarkdown(read)).toBe(renderMarkdown(report));
  });

  it("is read with its keys in the contract's order, whatever order they came in", () => {
    const report = milestoneReport();
    const json = renderJson(report);
    const reversed = renderJson(Object.fromEntries(Object.entries(report).reverse()) as never);
    expect(() => holdToContract(reversed)).toThrow(/^soakgate\/report@1: written …/);
    expect(renderJson(parseReport(reversed, "report.json"))).toBe(json);
    expect(Object.keys(JSON.parse(json) as object).slice(0, 4)).toEqual([
      "schema",
      "tool",
      "createdAt",
      "commit",
    ]);
  });

  it("keeps a file that is named __proto__", () => {
    const { coverage } = milestoneReport();
    if (coverage === null) throw new Error("it has coverage");
    const files = JSON.parse(
      '{"__proto__": {"lines": {"covered": 1, "total": 2}, "uncovered": []}}',
    );
    const json = renderJson({ ...milestoneReport(), coverage: { ...coverage, files } });
    expect(json).toContain('"__proto__": {');
    const read = parseReport(json, "report.json");
    expect(Object.keys(read.coverage?.files ?? {})).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(read.coverage?.files)).toBe(null);
  });

  it("keeps line ranges on one line, and texts that look like them as they are", () => {
    const text = "[\n  1,\n  2\n]";
    const json = renderJson({ ...milestoneReport(), warnings: [text] });
    expect(json).toContain("[122, 124]");
    expect(parseReport(json, "report.json").warnings).toEqual([text]);
    expect(json.endsWith("}\n")).toBe(true);
  });

  it("leaves out keys of a newer tool", () => {
    const read = parseReport(changed(["invented"], 1), "report.json");
    expect(read).not.toHaveProperty("invented");
  });

  it.each<[string, string, RegExp]>([
    ["nothing", "", /^report\.json: is no JSON but empty; give/],
    ["half a file", renderJson(milestoneReport()).slice(0, 900), /^report\.json: is no JSON;/],
    ["a list", "[]", /^report\.json: the report: is a list; allowed is an object/],
    [
      "another schema",
      changed(["schema"], "soakgate/report@2"),
      /schema: is "soakgate\/report@2"; allowed is "soakgate\/report@1"/,
    ],
    ["a missing key", JSON.stringify({ schema: "soakgate/report@1" }), /tool: is missing/],
    [
      "a float",
      changed(["tests", "total"], 1.5),
      /tests\.total: is 1\.5; allowed is a whole number/,
    ],
    ["a negative count", changed(["tests", "failed"], -1), /tests\.failed: is -1;/],
    ["a text for a number", changed(["tests", "total"], "33"), /tests\.total: is "33";/],
    [
      "more covered than there is",
      changed(["coverage", "total", "lines"], { covered: 3, total: 2 }),
      /coverage\.total\.lines: is an object; allowed is covered at most total/,
    ],
    [
      "a range that ends before it begins",
      changed(["coverage", "modules", 0, "uncovered"], [[5, 4]]),
      /modules\[0\]\.uncovered\[0\]: is a list; allowed is \[first, last\]/,
    ],
    [
      "a verdict that is none",
      changed(["verdict"], "green"),
      /verdict: is "green"; allowed is "pass" or "fail" or "unknown"/,
    ],
    [
      "a script as an address",
      changed(["runUrl"], "javascript:alert(1)"),
      /runUrl: is "javascript/,
    ],
    [
      "a commit that is none",
      changed(["commit"], "../../x"),
      /commit: is "\.\.\/\.\.\/x"; allowed is a commit/,
    ],
    [
      "no prototype of ours",
      '{"__proto__": {"schema": "soakgate/report@1"}}',
      /schema: is missing/,
    ],
    [
      "a control character in a message",
      changed(["verdict"], "\u001b[31m"),
      /verdict: is "␛\[31m"/,
    ],
    ["a depth that would overflow a stack", `${"[".repeat(200_000)}`, /is no JSON|is a list/],
  ])("is refused with the place and what is allowed: %s", (_, json, message) => {
    expect(refusal(json)).toMatch(message);
  });

  it("gives a report or a SoakgateError for any mutation, and what it gives can be rendered", () => {
    const whole = renderJson(reportNamed("n", 2));
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(20),
        fc.oneof(hostileText(), fc.constantFrom("null", "-1", "[]", "{}", "1e999", '"x"')),
        (at, length, insert) => {
          const json = whole.slice(0, at) + insert + whole.slice(at + length);
          let report: Report;
          try {
            report = parseReport(json, "report.json");
          } catch (error) {
            expect(error).toBeInstanceOf(SoakgateError);
            return;
          }
          expect(renderMarkdown(report, { budget: 65_536 }).length).toBeLessThanOrEqual(65_536);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the JSON of single commands", () => {
  it("is the object of report.json with a schema of its own", () => {
    const { coverage, tests } = plainReport();
    if (coverage === null || tests === null) throw new Error("it has both");
    const whole = JSON.parse(renderJson(plainReport())) as Record<string, object>;
    expect(JSON.parse(renderCoverageJson(coverage))).toEqual({
      schema: "soakgate/coverage@1",
      ...whole["coverage"],
    });
    expect(JSON.parse(renderTestsJson(tests))).toEqual({
      schema: "soakgate/tests@1",
      ...whole["tests"],
    });
  });
});
