import fc from "fast-check";
import { stringify } from "yaml";

const word = fc.oneof(
  fc.constantFrom(
    ..."a b: 'c \"d #e - ? ~ null Null true FALSE yes on 1 -1 +1 01 0x1F 0o17 1_000 1e3 1.5 .5 -.inf .NaN 12:30 2026-01-01 << = ! & * % @ ` | > [ { }".split(
      " ",
    ),
  ),
  fc.constantFrom(
    "",
    " ",
    "two words",
    "a: b",
    "a #b",
    "a\nb",
    "a\n\nb ",
    "\t",
    "é",
    "😀",
    "\u2028",
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie("tree")), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
}));
const style = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  singleQuote: fc.constantFrom(null, true, false),
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_DOUBLE" as const,
    "QUOTE_SINGLE" as const,
  ),
});
/** What people do to a file: something put in, taken out or doubled, at any place. */
const slip = fc.record({
  at: fc.nat(),
  out: fc.nat(3),
  put: fc.constantFrom(
    ..."|\n|\r\n|\r| |  |\t|:|: |- |? |#| #|'|\"|&a |*a|!t |!!str |{|}|[|]|,|, |---\n|\n...\n|%YAML 1.2\n|>|\\|\u0000|\u0085|\ufeff".split(
      "|",
    ),
  ),
});
/** Configurations as people and programs write them, and as they break them. */
export const yamlText = fc
  .tuple(
    fc.array(fc.tuple(word, tree), { minLength: 1, maxLength: 4 }),
    style,
    fc.array(slip, { maxLength: 3 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([entries, options, slips, newline]) => {
    let written = stringify(new Map(entries), options).replaceAll("\n", newline);
    for (const { at, out, put } of slips) {
      const place = at % (written.length + 1);
      written = written.slice(0, place) + put + written.slice(place + out);
    }
    return written;
  });
