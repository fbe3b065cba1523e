import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlAttribute, htmlCode, htmlText } from "../../src/text/html.ts";
import { oneLine, visible } from "../../src/text/visible.ts";
import { hostileText } from "../support/hostile.ts";
import { rendered } from "../support/rendered.ts";

const squeezed = (text: string): string => text.replace(/[ \n]+/g, " ").trim();

describe("text in HTML", () => {
  it("shows the same text and is nothing but text", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const html = `<details><summary>${htmlText(name)}${htmlCode(name)}</summary>\n\nend\n\n</details>`;
        const { text, elements, links } = rendered(html);
        expect(elements).toEqual(["details", "summary", "code", "p"]);
        expect(squeezed(text)).toBe(squeezed(`${oneLine(name)}${visible(name)} end`));
        expect(links).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("cannot leave an attribute", () => {
    const html = `<p><a href="${htmlAttribute(`x" onclick='a' <b>&amp;`)}">t</a></p>`;
    expect(rendered(html).links).toEqual([`x" onclick='a' <b>&amp;`]);
  });
});
