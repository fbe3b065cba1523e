/**
 * Mutants of a document, the same for the same seed. Mutations are those that break XML readers: bytes flipped, ranges
 * lost, doubled or moved, the end cut off, and tokens of the grammar in the wrong place.
 */
export function* mutants(original: string, times: number, seed = 1): Generator<Uint8Array> {
  const bytes = Buffer.from(original);
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < times; made += 1) {
    let mutant = bytes;
    for (let n = next(3); n >= 0; n -= 1) {
      const at = next(mutant.length + 1);
      const length = next(Math.min(80, mutant.length) + 1);
      switch (next(11)) {
        case 0:
          mutant = replaced(mutant, at, 1, Buffer.of(next(256)));
          break;
        case 1:
          mutant = replaced(mutant, at, length);
          break;
        case 2:
          mutant = replaced(mutant, next(mutant.length + 1), 0, mutant.subarray(at, at + length));
          break;
        case 3:
          mutant = mutant.subarray(0, at);
          break;
        case 4:
          mutant = replaced(mutant, at, 0, Buffer.from(TOKENS[next(TOKENS.length)] ?? ""));
          break;
        default:
          mutant = withValue(mutant, at, NUMBERS[next(NUMBERS.length)] ?? "");
      }
    }
    yield Uint8Array.from(mutant);
  }
}

function replaced(
  bytes: Uint8Array,
  at: number,
  length: number,
  by: Uint8Array = new Uint8Array(0),
): Buffer<ArrayBuffer> {
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)]);
}

/** The document with the attribute value behind `at` replaced: still well-formed, and no longer sensible. */
function withValue(bytes: Buffer<ArrayBuffer>, at: number, value: string): Buffer<ArrayBuffer> {
  const open = bytes.indexOf(EQUAL, at) + 1;
  const close = bytes.indexOf(QUOTE, open + 1);
  if (open === 0 || close < 0 || bytes[open] !== QUOTE) return bytes;
  return replaced(bytes, open + 1, close - open - 1, Buffer.from(value));
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
