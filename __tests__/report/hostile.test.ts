import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/report/render.ts";
import { renderText } from "../../src/report/render-text.ts";
import { ATTACKS, hostileText } from "../support/hostile.ts";
import { reportNamed } from "../support/hostile-report.ts";
import { type Rendered, rendered } from "../support/rendered.ts";

const LENGTH = 2;

/** What a rendering is made of; names must not change it, but for how a code span is written. */
function skeleton({ elements, rows, links }: Rendered): unknown {
  return { elements: elements.filter((name) => name !== "span"), rows, links: links.length };
}

/** Links lead to the repository and the run, and nowhere else. */
function expectOwnLinks({ links }: Rendered): void {
  for (const link of links) expect(link).toMatch(/^https:\/\/github\.com\/octo\/app\//);
}

describe("a report full of hostile names", () => {
  const harmless = skeleton(rendered(renderMarkdown(reportNamed("name", LENGTH))));

  it.each(ATTACKS)("has the structure of a harmless one: %j", (attack) => {
    const page = rendered(renderMarkdown(reportNamed(`x${attack}x`, LENGTH)));
    expect(skeleton(page)).toEqual(harmless);
    expectOwnLinks(page);
  });

  it("has the structure of a harmless one, whatever the names", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const page = rendered(renderMarkdown(reportNamed(`x${name}x`, LENGTH)));
        expect(skeleton(page)).toEqual(harmless);
        expectOwnLinks(page);
      }),
      { numRuns: 8 },
    );
  });

  it("mentions nobody and refers to nothing", () => {
    const page = rendered(renderMarkdown(reportNamed("@octo #12 :x: a@b.example", LENGTH)));
    const outsideCode = page.proseText;
    expect(outsideCode).not.toMatch(/@[A-Za-z0-9]|#\d|:x:/);
  });

  it("commands no terminal", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const text = renderText(reportNamed(name, LENGTH), { color: false, width: 100 });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the rule
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 20 },
    );
  });

  it("links to no address that is not one", () => {
    for (const runUrl of ["javascript:alert(1)", "https://a.example/)](x", "data:text/html,x"]) {
      const markdown = renderMarkdown({ ...reportNamed("a", 1), runUrl, repository: runUrl });
      expect(rendered(markdown).links).toEqual([]);
    }
  });
});
