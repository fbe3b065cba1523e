import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commentLine,
  composeComment,
  isOlder,
  parseComment,
  type Section,
  sectionOverhead,
} from "../../src/github/marker.ts";

const mark = fc.record({
  name: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  run: fc.integer({ min: 1 }).map(String),
  attempt: fc.integer({ min: 1, max: 1000 }),
  head: fc.constantFrom("", "c".repeat(40)),
  digest: fc.constant("d"),
  writer: fc.constant("w"),
});

const hostile = fc.constantFrom(
  "<!-- soakgate:end -->",
  "<!-- soakgate:comment {} -->",
  '<!-- soakgate:section {"name":"x","run":"1","attempt":1,"digest":""} -->',
  "-->",
  "\r\n",
  "\n",
  "```",
  "text",
);
const text = fc
  .array(fc.oneof(hostile, fc.string()), { maxLength: 8 })
  .map((parts) => parts.join("\n"));
const sections = fc.uniqueArray(fc.record({ mark, text }), {
  selector: (section) => section.mark.name,
  maxLength: 4,
});

describe("the comment's form", () => {
  it("gives back every section's mark, whatever the texts hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), sections, (key, written) => {
        const read = parseComment(key, composeComment(key, written));
        expect(read?.map((section) => section.mark)).toEqual(
          written.map((section) => section.mark),
        );
      }),
    );
  });

  it("writes what it read without a change", () => {
    fc.assert(
      fc.property(sections, (written) => {
        const once = composeComment("k", written);
        const twice = composeComment("k", parseComment("k", once) ?? []);
        expect(composeComment("k", parseComment("k", twice) ?? [])).toBe(twice);
      }),
    );
  });

  it("reads what an editor with CRLF saved", () => {
    const written: Section = {
      mark: { name: "a", run: "1", attempt: 1, head: "", digest: "d", writer: "w" },
      text: "one\n\ntwo",
    };
    const saved = composeComment("k", [written]).replaceAll("\n", "\r\n");
    expect(parseComment("k", saved)).toEqual([written]);
  });

  it("is nobody else's: another key, a marker further down, a quote", () => {
    const body = composeComment("k", []);
    expect(parseComment("k", body)).toEqual([]);
    expect(parseComment("other", body)).toBeNull();
    expect(parseComment("k", `hello\n${body}`)).toBeNull();
    expect(parseComment("k", `> ${body}`)).toBeNull();
    expect(parseComment("k", ` ${body}`)).toBeNull();
  });

  it("never lets a key end the marker", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const line = commentLine(key);
        expect(line.slice(4, -3)).not.toMatch(/--|>|\n/);
      }),
    );
  });

  it("costs a section no more than is allowed for it", () => {
    fc.assert(
      fc.property(sections, (written) => {
        const plain = written.map((section) => ({ ...section, text: "x" }));
        const size = plain.reduce((sum, section) => sum + sectionOverhead(section.mark) + 1, 0);
        expect(composeComment("k", plain).length).toBeLessThanOrEqual(
          commentLine("k").length + size,
        );
      }),
    );
  });

  it.each([
    "{",
    "[]",
    "null",
    '{"name":"a"}',
    '{"name":1,"run":"1","attempt":1,"digest":"d"}',
    '{"name":"a","run":"1e9","attempt":1,"digest":"d"}',
    '{"name":"a","run":"1","attempt":"1","digest":"d"}',
  ])("leaves out a section whose marker is %s", (json) => {
    const body = `${commentLine("k")}\n<!-- soakgate:section ${json} -->\nx\n<!-- soakgate:end -->`;
    expect(parseComment("k", body)).toEqual([]);
  });
});

describe("which run is older", () => {
  const runs = fc.record({
    run: fc.bigInt({ min: 1n, max: 10n }).map(String),
    attempt: fc.integer({ min: 1, max: 3 }),
    head: fc.constantFrom("", "a", "b"),
  });

  it("never both, and never a run than itself", () => {
    fc.assert(
      fc.property(runs, runs, (a, b) => {
        expect(isOlder(a, a)).toBe(false);
        expect(isOlder(a, b) && isOlder(b, a)).toBe(false);
      }),
    );
  });
});
