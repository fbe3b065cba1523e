const NASTY = [
  "__proto__",
  "constructor",
  "-1",
  "1e999",
  "1000000000000",
  "18446744073709551616",
  "NaN",
  "null",
  "{}",
  "[]",
  "\0",
  "\r",
  "\n",
  "\ufeff",
  "end_of_record\n",
  "SF:\n",
  "../../etc/passwd",
  '"',
  "\\",
  ",",
  ":",
  "0",
  "4294967296",
  "mode: set\n",
  "\u2028",
] as const;

/** Numbers that are the same on every machine (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text with one to four edits that people, tools and attackers make; the same for the same seed. */
export function mutant(sample: string, seed: number): string {
  const below = numbers(seed);
  let text = sample;
  for (let edits = 1 + below(4); edits > 0; edits -= 1) {
    const from = below(text.length + 1);
    const to = Math.min(text.length, from + below(below(8) === 0 ? 500 : 12));
    const nasty = NASTY[below(NASTY.length)] ?? "";
    const digits = /\d+/g;
    digits.lastIndex = from;
    const number = digits.exec(text);
    const kinds = [
      () => text.slice(0, from),
      () => text.slice(0, from) + text.slice(to),
      () => text.slice(0, from) + nasty + text.slice(from),
      () => text.slice(0, from) + nasty + text.slice(to),
      () => text.slice(0, to) + text.slice(from),
      () =>
        number === null ? text : text.slice(0, number.index) + nasty + text.slice(digits.lastIndex),
      () => text.slice(0, from) + String.fromCharCode(below(256)) + text.slice(from + 1),
    ];
    text = (kinds[below(kinds.length)] ?? (() => text))();
  }
  return text;
}
