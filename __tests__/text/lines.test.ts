import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WholeLines } from "../../src/text/lines.ts";

/** The regions that a text is cut into when it is pushed in chunks of the given sizes. */
function regions(text: string, sizes: readonly number[]): string[] {
  const bytes = new TextEncoder().encode(text);
  const cut: string[] = [];
  const lines = new WholeLines("r", (all, start, end) => {
    cut.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(all.slice(start, end)));
  });
  let at = 0;
  for (let nth = 0; at < bytes.length; nth += 1) {
    const size = sizes[nth % sizes.length] ?? 1;
    lines.write(bytes.slice(at, at + size));
    at += size;
  }
  lines.end();
  return cut;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const line = fc.string({ unit: fc.constantFrom("a", "é", "\t", "😀", ":") });

describe("whole lines", () => {
  it("are the same however the bytes are cut", () => {
    const ending = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        ending,
        sizes,
        fc.boolean(),
        (all, end, cuts, marked) => {
          const text = all.join(end);
          const out = regions((marked ? "\ufeff" : "") + text, cuts).join("");
          const expected = end === "\r" ? text.replaceAll("\r", "\n") : text;
          expect(out).toBe(expected === "" || expected.endsWith("\n") ? expected : `${expected}\n`);
        },
      ),
    );
  });

  it("end every region with a line end", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r") }), sizes, (text, cuts) => {
        expect(regions(text, cuts).every((region) => region.endsWith("\n"))).toBe(true);
      }),
    );
  });

  it("may not be longer than any report's", () => {
    const lines = new WholeLines("r.info", () => undefined);
    const chunk = new Uint8Array(1024 * 1024).fill(97);
    expect(() => {
      for (let nth = 0; nth < 20; nth += 1) lines.write(chunk);
    }).toThrow("r.info: found a line over 16 MiB");
  });
});
