import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  markdownCode,
  markdownFence,
  markdownTarget,
  markdownText,
} from "../../src/text/markdown.ts";
import { oneLine, visible } from "../../src/text/visible.ts";
import { ATTACKS, hostileText } from "../support/hostile.ts";
import { rendered } from "../support/rendered.ts";

/** HTML collapses these, and leaves them out at the ends of a block. */
const squeezed = (text: string): string => text.replace(/[ \n]+/g, " ").trim();
const ours = (elements: readonly string[]): string[] => elements.filter((name) => name !== "span");

const TABLE = ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"] as const;

function inTable(cell: string): string {
  return `| A | B |\n| :-- | --: |\n| ${cell} | end |`;
}

describe("the oracle", () => {
  it("sees what an unescaped name does", () => {
    expect(rendered("<b>x</b> [a](https://a.example)").elements).toEqual(["p", "b", "a"]);
    expect(rendered(inTable("a|b|c")).text).not.toContain("end");
    expect(rendered("see https://a.example").links).toEqual(["https://a.example"]);
    expect(rendered("- [x] done").elements).toContain("input");
  });
});

describe("prose", () => {
  it("shows the same text and is nothing but text, wherever it stands", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const shown = markdownText(name);
        const text = squeezed(oneLine(name));
        const {
          text: read,
          elements,
          rows,
          links,
        } = rendered(
          [shown, `## ${shown}`, `- x ${shown}`, `a *x* ${shown} b`, inTable(shown), "end"].join(
            "\n\n",
          ),
        );
        expect(squeezed(read)).toBe(
          squeezed(`${text} ${text} x ${text} a x ${text} b A B ${text} end end`),
        );
        const blocks = [...(text === "" ? [] : ["p"]), "h2", "ul", "li", "p", "em", ...TABLE, "p"];
        expect(ours(elements)).toEqual(blocks);
        expect(rows).toEqual([2, 2]);
        expect(links).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(ATTACKS)("is harmless: %j", (attack) => {
    const { elements, links } = rendered(`${markdownText(attack)} x`);
    expect(ours(elements)).toEqual(["p"]);
    expect(links).toEqual([]);
  });

  it("parts what GitHub links after rendering, where no backslash helps", () => {
    const { rawText } = rendered(
      markdownText("@octo #12 octo/app#5 GH-7 :x: https://a.example www.a.example a@b.example"),
    );
    expect(rawText).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|:x:|https?:\/\/|www\./);
  });

  it("leaves plain words and paths unescaped", () => {
    expect(markdownText("Raise soak_failover.py from 57% to 70% (in-process)")).toBe(
      "Raise soak_failover.py from 57% to 70% (in-process)",
    );
  });
});

describe("a code span", () => {
  it("shows the same name, in a sentence and in a table", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const shown = markdownCode(name);
        const text = squeezed(visible(name));
        const {
          text: read,
          elements,
          rows,
          links,
        } = rendered([`a ${shown} b`, inTable(shown)].join("\n\n"));
        expect(squeezed(read)).toBe(squeezed(`a ${text} b A B ${text} end`));
        expect(elements).toEqual(["p", "code", ...TABLE.slice(0, 8), "code", "td"]);
        expect(rows).toEqual([2, 2]);
        expect(links).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is a plain span for a plain name", () => {
    expect(markdownCode("tools/chaos/soak_failover.py")).toBe("`tools/chaos/soak_failover.py`");
  });
});

describe("a fence", () => {
  it("is closed by none of its lines", () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 5 }), (lines) => {
        const { elements, text } = rendered(`${markdownFence(lines, "text")}\n\nend`);
        expect(elements).toEqual(["pre", "code", "p"]);
        expect(text).toBe(`${lines.map(visible).join("\n")}\n\nend`.replaceAll("\u200b", ""));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a link's target", () => {
  it("ends where we end it", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const path = encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, "\ufffd"));
        const { links, text, elements } = rendered(
          `a [x](${markdownTarget(`https://github.com/o/r/blob/c/${path}#L1-L2`)}) b`,
        );
        expect(elements).toEqual(["p", "a"]);
        expect(text).toBe("a x b");
        expect(links[0]).toMatch(/^https:\/\/github\.com\/o\/r\/blob\/c\/.*#L1-L2$/);
      }),
      { numRuns: 40 },
    );
  });
});
