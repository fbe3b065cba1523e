import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/render.ts";
import { renderText } from "../../src/report/render-text.ts";
import { FAILOVER, milestoneReport, NEW_TESTS } from "../support/report.ts";

const plain = (text: string): string => text.replace(/\s+/g, " ");

describe("the step report of the milestone example", () => {
  const report = milestoneReport();
  const markdown = renderMarkdown(report);
  const text = renderText(report, { color: false, width: 100 });

  it("looks as it did", async () => {
    await expect(markdown).toMatchFileSnapshot("../golden/milestone3.md");
    await expect(text).toMatchFileSnapshot("../golden/milestone3.txt");
    await expect(renderJson(report)).toMatchFileSnapshot("../golden/milestone3.json");
  });

  it.each([
    ["markdown", markdown],
    ["terminal", text],
  ])("shows every figure that must appear (%s)", (_, rendering) => {
    const shown = plain(rendering).replaceAll("**", "");
    for (const figure of [
      "COMPLETED",
      "57.3% · 39/68",
      "88.5% · 62/70",
      "+31.2",
      "10.5% · 433/4118",
      "11.0% · 456/4120",
      "+0.5",
      "26/26",
      "118–128",
      "168",
      "33 passed (was 27, 6 new, none removed)",
      "77.0% → 81.0%",
      "+4.0",
      "0.0% → 43.3%",
      "+43.3",
      "57.3% → 88.5%",
      "12% needs 39 more covered",
      "6 of 6",
      ...NEW_TESTS,
    ]) {
      expect(shown).toContain(figure);
    }
  });

  it("joins missed lines over lines that are not code, with the note's reason", () => {
    expect(report.milestone?.uncovered).toEqual([
      {
        path: FAILOVER,
        range: [118, 128],
        missed: 7,
        reason: "the smoke branch has a known bug and has never run",
      },
      { path: FAILOVER, range: [168, 168], missed: 1, reason: null },
    ]);
  });

  it("keeps every terminal line within the width", () => {
    for (const width of [80, 100, 120]) {
      const lines = renderText(report, { color: false, width }).split("\n");
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  it("colours only when asked to", () => {
    expect(text).not.toContain("\u001b");
    const colored = renderText(report, { color: true, width: 100 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject
    expect(colored.replace(/\u001b\[\d*m/g, "")).toBe(text);
  });
});
