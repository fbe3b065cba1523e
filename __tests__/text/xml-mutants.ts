/**
 * Mutants of a document, the same for the same seed. Mutations are those that break XML readers: bytes flipped, ranges
 * lost, doubled or moved, the end cut off, and tokens of the grammar in the wrong place.
 */
export function* mutants(original: string, times: number, seed = 1): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(original);
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < times; made += 1) {
    let mutant = [...bytes];
    for (let n = next(3); n >= 0; n -= 1) {
      const at = next(mutant.length + 1);
      const length = next(Math.min(80, mutant.length) + 1);
      switch (next(11)) {
        case 0:
          mutant[at] = next(256);
          break;
        case 1:
          mutant.splice(at, length);
          break;
        case 2:
          mutant.splice(next(mutant.length + 1), 0, ...mutant.slice(at, at + length));
          break;
        case 3:
          mutant = mutant.slice(0, at);
          break;
        case 4:
          mutant.splice(at, 0, ...new TextEncoder().encode(TOKENS[next(TOKENS.length)]));
          break;
        default:
          mutant = withValue(mutant, at, NUMBERS[next(NUMBERS.length)] ?? "");
      }
    }
    yield Uint8Array.from(mutant);
  }
}

/** The document with the attribute value behind `at` replaced: still well-formed, and no longer sensible. */
function withValue(bytes: number[], at: number, value: string): number[] {
  const open = bytes.indexOf(EQUAL, at) + 1;
  const close = bytes.indexOf(QUOTE, open + 1);
  if (open === 0 || close < 0 || bytes[open] !== QUOTE) return bytes;
  return [...bytes.slice(0, open + 1), ...new TextEncoder().encode(value), ...bytes.slice(close)];
}

const EQUAL = 0x3d;
const QUOTE = 0x22;

const TOKENS = [
  "<",
  ">",
  "</",
  "/>",
  "<!",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml version='1.0'?>",
  "<?",
  "?>",
  "&",
  "&amp;",
  "&#0;",
  "&#x110000;",
  "&lol;",
  '"',
  "'",
  "=",
  "\0",
  "\r",
  "\u0085",
  "\ufeff",
  "\ud83d\ude00",
  "<!DOCTYPE x [<!ENTITY lol 'x'>]>",
  "</testsuite>",
  "<testcase/>",
  "<testsuite>",
  "<class filename='x'>",
  "<line/>",
  "<a:b xmlns:a='u'/>",
  " __proto__='x' ",
];

const NUMBERS = [
  "-1",
  "0",
  "1e999",
  "NaN",
  "Infinity",
  "99999999999999999999",
  "0x10",
  "",
  "1.5",
  "4294967296",
  "a",
];
