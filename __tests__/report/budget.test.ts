import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown, renderParts, renderWithin } from "../../src/report/render.ts";
import { hostileText } from "../support/hostile.ts";
import { reportNamed } from "../support/hostile-report.ts";
import { plainReport } from "../support/plain-report.ts";
import { rendered } from "../support/rendered.ts";
import { milestoneReport } from "../support/report.ts";

const COMMENT = 65_536;
const SUMMARY = 1024 * 1024;

/** Tables with the cells of their header in every row; fences and folds closed. */
function expectWhole(markdown: string): void {
  const { rows } = rendered(markdown);
  for (const cells of rows) expect([3, 5, 6]).toContain(cells);
  expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  const fences = markdown.match(/^`{3,}/gm) ?? [];
  expect(fences.length % 2).toBe(0);
}

describe("the size budget", () => {
  it.each(["a", "x".repeat(900), "表|`".repeat(200), "😀".repeat(300), "$@#1".repeat(99)])(
    "is kept by huge reports, in characters and in bytes, with everything whole",
    (name) => {
      const report = reportNamed(name, 600);
      const comment = renderMarkdown(report, { budget: COMMENT });
      expect(comment.length).toBeLessThanOrEqual(COMMENT);
      expect(comment).toContain("Left out for size: ");
      expect(comment).toContain("`report.json`");
      expectWhole(comment);
      const summary = renderMarkdown(report, { budgetBytes: SUMMARY });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY);
    },
  );

  it("is kept whatever it is", () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(40), fc.nat(20_000), (name, length, budget) => {
        const report = reportNamed(name, length);
        const markdown = renderMarkdown(report, { budget });
        expect(markdown.length).toBeLessThanOrEqual(budget);
        expect(
          Buffer.byteLength(renderMarkdown(report, { budgetBytes: budget })),
        ).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 15 },
    );
  });

  it("costs a report that fits nothing", () => {
    const report = milestoneReport();
    expect(renderMarkdown(report, { budget: COMMENT })).toBe(renderMarkdown(report));
    expect(renderMarkdown(report)).not.toContain("Left out");
  });

  it("takes folded detail first, and the decision never", () => {
    const report = milestoneReport();
    const whole = renderMarkdown(report);
    const sizes = Array.from({ length: 30 }, (_, n) => Math.floor((whole.length * (30 - n)) / 30));
    const losses = sizes.map((budget) => {
      const markdown = renderMarkdown(report, { budget });
      return ["CHAOS_RESULT", "The milestone so far", "Acceptance criteria", "| Module |"].map(
        (part) => markdown.includes(part),
      );
    });
    for (const kept of losses) {
      // What is lost is a beginning of the list: the least needed first.
      expect(kept).toEqual([...kept].sort());
    }
    expect(renderMarkdown(report, { budget: 700 })).toContain("COMPLETED");
  });

  it("holds for body and footer together, and the footer stands apart", () => {
    const report = plainReport();
    for (const budget of [5_000, 2_500, 1_200, 600]) {
      const { body, footer } = renderWithin(report)(budget);
      expect(body.length + 2 + footer.length).toBeLessThanOrEqual(budget);
      expect(body).not.toContain("Soakgate 1.0.0");
    }
    expect(renderParts(report, {}).footer).toContain("Soakgate 1.0.0");
  });
});
