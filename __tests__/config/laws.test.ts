import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { quoted } from "../../src/config/gate-line-hint.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { SoakgateError } from "../../src/domain/error.ts";

const RUNS = { numRuns: 150, seed: 20_261_122 };

/** Pieces that mean something to YAML, so that random texts reach its corners. */
const yamlText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."version: 1|\n|  |- |: |, |[|]|{|}|#| #|&a |*a|!t |'|\"|>|\\||%|@|\t|\r|gates:|soak: |---\n|...\n|? |<<|~|0x1|coverage:|milestone:|steps:|title|\u0000|\u202e".split(
          /(?<!\\)\|/,
        ),
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("is a configuration or a list of at most ten placed mistakes, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          yamlText,
          yamlText.map((text) => `version: 1\n${text}`),
        ),
        (text) => {
          try {
            parseConfig(text, "f.yml");
          } catch (error) {
            if (!(error instanceof SoakgateError)) throw error;
            const lines = error.message.split("\n");
            expect(lines.length).toBeLessThanOrEqual(11);
            for (const line of lines) expect(line).toMatch(/^(f\.yml:\d+:\d+: |and \d+ more$)/);
          }
        },
      ),
      { ...RUNS, numRuns: 500 },
    );
  });
});

const gateText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\s\p{Cc}\p{Cs}\ufffd\ufeff]+/gu, " ").trim())
  .filter((text) => text !== "");

describe("a gate's text", () => {
  it("comes out of the file as it went in, however YAML writes it", () => {
    const style = fc.constantFrom(
      "QUOTE_DOUBLE",
      "QUOTE_SINGLE",
      "PLAIN",
      "BLOCK_LITERAL" as const,
    );
    fc.assert(
      fc.property(fc.array(gateText, { minLength: 1, maxLength: 4 }), style, (texts, type) => {
        const text = stringify(
          { version: 1, gates: texts },
          { defaultStringType: type, lineWidth: 0 },
        );
        expect(parseConfig(text, "f").gates.map((gate) => gate.text)).toEqual(texts);
      }),
      RUNS,
    );
  });

  it("stands at its place in the file, where nothing in it is escaped", () => {
    const plain = gateText.map((text) => text.replace(/['"\\]/g, ""));
    const style = fc.constantFrom("QUOTE_SINGLE", "PLAIN", "BLOCK_LITERAL" as const);
    fc.assert(
      fc.property(plain, fc.nat(3), style, (line, blanks, type) => {
        fc.pre(line.trim() !== "");
        const body = stringify(
          { gates: [{ gate: line.trim() }] },
          { defaultStringType: type, lineWidth: 0 },
        );
        const text = `version: 1\n${"\n".repeat(blanks)}${body}`;
        const [gate] = parseConfig(text, "f").gates;
        const { line: row = 0, column = 0 } = gate?.origin ?? {};
        expect(
          text
            .split("\n")
            [row - 1]?.slice(column - 1)
            .startsWith(line.trim()),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it("quoted as the advice writes it is read as itself", () => {
    fc.assert(
      fc.property(gateText, (line) => {
        const text = `version: 1\ngates:\n  - ${quoted(line)}\n`;
        expect(parseConfig(text, "f").gates[0]?.text).toBe(line);
      }),
      RUNS,
    );
  });
});
