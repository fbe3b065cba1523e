import { describe, expect, it } from "vitest";
import { clipped, oneLine, visible } from "../../src/text/visible.ts";

describe("visible", () => {
  it.each([
    ["a\nb", "a\u240ab"],
    ["\u001b[31m", "\u241b[31m"],
    ["\u007f", "\u2421"],
    ["\u0085", "\\u{85}"],
    ["evil\u202egpj.exe", "evil\\u{202e}gpj.exe"],
    ["zero\u200bwidth", "zero\\u{200b}width"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["half \ud800 pair", "half \ufffd pair"],
    ["a\u200db", "a\\u{200d}b"],
  ])("shows what cannot be seen: %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(["plain", "表", "é", "👩‍💻 ❤️", "naïve “quotes”"])("leaves %j alone", (text) => {
    expect(visible(text)).toBe(text);
  });
});

describe("oneLine", () => {
  it("makes one line of several", () => {
    expect(oneLine("  a\r\n\tb\u2028c  ")).toBe("a b c");
  });

  it("keeps figures in one piece", () => {
    expect(oneLine("57.3%\u00a0·\u00a039/68")).toBe("57.3%\u00a0·\u00a039/68");
  });
});

describe("clipped", () => {
  it("cuts between code points and says that it cut", () => {
    expect(clipped("abcdef", 4)).toBe("abc…");
    expect(clipped("😀😀😀", 2)).toBe("😀…");
    expect(clipped("abcd", 4)).toBe("abcd");
  });
});
