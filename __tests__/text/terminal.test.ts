import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, terminalText } from "../../src/text/terminal.ts";
import { hostileText } from "../support/hostile.ts";

describe("text in a terminal", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u009b31mred", "red"],
    ["\u001b]0;title\u0007name", "name"],
    ["\u001b]8;;https://a.example\u001b\\link\u001b]8;;\u001b\\", "link"],
    ["\u001bPq#0\u001b\\x", "x"],
    ["a\u001bcb", "ab"],
    ["\u001b]unterminated", ""],
    ["a\rb\u0008c", "a b\u2408c"],
  ])("loses its escape sequences: %j", (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it("commands nothing, whatever it is", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the rule
        expect(terminalText(name)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });

  it("takes linear time for sequences that never end", () => {
    const endless = "\u001b]".repeat(200_000) + "\u001b[".repeat(200_000);
    expect(terminalText(endless)).toBe("");
  });
});

describe("the width of text", () => {
  it.each([
    ["abc", 3],
    ["表", 2],
    ["e\u0301", 1],
    ["✅", 2],
    ["✓", 1],
    ["🚀", 2],
    ["a\u200bb", 2],
    ["한국", 4],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
