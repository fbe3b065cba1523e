import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { parsePlainConfig } from "../../src/config/parse-plain.ts";
import { SoakgateError } from "../../src/domain/error.ts";

/** The message for a configuration that must be refused. */
function refusal(text: string, file = "f.yml"): string {
  expect(parsePlainConfig(text, file)).toBeNull();
  try {
    parseConfig(text, file);
  } catch (error) {
    expect(error).toBeInstanceOf(SoakgateError);
    expect((error as SoakgateError).code).toBe("config");
    return (error as SoakgateError).message;
  }
  throw new Error(`accepted: ${text.slice(0, 200)}`);
}

/** Each mistake on the second line, with the place and the words its message must have. */
const MISTAKES: [line: string, column: number, ...words: string[]][] = [
  ["comments: never", 1, 'no key "comments"', 'did you mean "comment"?'],
  ["fail_on: fail", 1, 'did you mean "fail-on"?'],
  ["reports: [a]", 1, 'no key "reports"', "belongs in coverage or tests"],
  ["baseline: { store: directory }", 1, 'no key "baseline"'],
  ["patch: { min-lines: -1 }", 21, "a whole number from 0"],
  ["patch: { lines: 5 }", 10, 'no key "lines"'],
  ["ratchet: floors.yml", 1, 'no key "ratchet"'],
  ["integrity: warn", 1, 'no key "integrity"'],
  ["__proto__: { a: 1 }", 1, 'no key "__proto__"'],
  ["constructor: 1", 1, 'no key "constructor"'],
  ["comment: alway", 10, "one of always, changes, failures, never", 'did you mean "always"?'],
  ["comment:", 9, "comment is empty"],
  ["coverage: true", 11, "write coverage: false"],
  ["coverage: no", 11, 'coverage is "no"'],
  ["coverage: { max-unmatched: 5 }", 28, "write 5%"],
  ["coverage: { max-unmatched: 101% }", 28, "at most 100%"],
  ["coverage: { reports: coverage.json }", 22, "a list", "[coverage.json]"],
  ["coverage: { reports: [] }", 22, "an empty list", "remove the key"],
  ['coverage: { reports: ["!a"] }', 22, "only excludes"],
  ['coverage: { reports: ["a\\0b"] }', 23, "control characters"],
  ["coverage: { reports: [3] }", 23, 'in quotes: "3"'],
  ["coverage: { modules: [{ name: a }] }", 23, 'no "match"'],
  [
    "coverage: { modules: [{ name: a, match: [x] }, { name: a, match: [y] }] }",
    56,
    'modules[1].name "a"',
    "modules[0]",
  ],
  [
    "coverage: { modules: [{ name: a, match: [x, y] }, { name: b, match: [y, x] }] }",
    69,
    "same patterns as coverage.modules[0]",
  ],
  ["soak: { drill: { ttl: 1500 } }", 23, "add the unit: 1500ms or 1500s"],
  ["soak: { drill: { ttl: -1ms } }", 23, "soak.drill.ttl"],
  ["soak: { drill: { ttl: 0.5ms } }", 23, "whole milliseconds"],
  ["soak: { drill: { step: 0ms } }", 24, "at least 1ms"],
  ["soak: { lease: { ttl: 10 sec } }", 23, "a duration with its unit"],
  ["soak: { lease: { clock-drift: 100% } }", 31, "99.9999%"],
  ["soak: { lease: { jitter: -1 } }", 26, "1 or 1.2"],
  ["soak: { lease: { anchor: sent } }", 26, 'did you mean "send"?'],
  ["soak: { seeds: 0 }", 16, "a whole number from 1"],
  ["soak: { seeds: 1.5 }", 16, "a whole number"],
  ['soak: { seeds: "5" }', 16, "remove the quotes"],
  ["soak: { faults: [crsh] }", 18, 'did you mean "crash"?'],
  ["soak: { faults: [crash, pause, crash] }", 32, "names crash twice"],
  ["soak: { faults: [crash, { kind: crash }] }", 25, "names crash twice"],
  ["soak: { faults: [{ target: leader }] }", 18, 'no "kind"'],
  ["soak: { faults: [{ kind: pause, target: n0 }] }", 41, "n1 for the first node"],
  ["soak: { faults: [{ kind: pause, target: store }] }", 41, "cannot be hit by pause"],
  ["soak: { faults: [{ kind: store-pause, target: n1 }] }", 47, "leave it out"],
  ["soak: { faults: [{ kind: pause, for: 9s..1s }] }", 38, "the longer one last"],
  ["soak: { faults: [{ kind: pause, for: 0s }] }", 38, "1s..20s"],
  ["soak: { faults: [{ kind: resign, for: 9s }] }", 39, "means nothing to resign"],
  ["soak: { faults: [{ kind: crash, share: 2% }] }", 40, "it is for delay, loss, duplicate"],
  ["soak: { faults: [{ kind: pause, at: 9s, every: 9s }] }", 48, "remove one"],
  ["soak: { faults: [{ kind: pause, every: 0s }] }", 40, "write 45s"],
  ["soak: { faults: [{ kind: delay, every: 9s }] }", 40, "needs for: beside it"],
  ["soak: { faults: [{ kind: delay, up-to: 0s }] }", 40, "no fault"],
  ["soak: { faults: [{ kind: delay, direction: back }] }", 44, "in, out or both"],
  ["soak: { faults: [{ kind: clock-jump, direction: in }] }", 49, "has back"],
  ["soak: { profile: gc }", 18, "one of standard, calm"],
  ["soak: { regression-seeds: [night] }", 28, "17 or 0x5eed/17"],
  ["soak: { scenarios: [{ name: default }] }", 29, "section's own name"],
  ["soak: { scenarios: [{ name: a }, { name: a }] }", 42, "given twice"],
  [
    "soak: { waivers: [{ invariant: slack, up-to: 1s, reason: r, until: 2026-02-29 }] }",
    68,
    "a day",
  ],
  ["soak: { waivers: [{ invariant: slack, reason: r }] }", 19, 'no "up-to"'],
  ["gates: total lines >= 1%", 8, "gates is", "expected a list"],
  ["gates: [12]", 9, 'in quotes: "12"'],
  ["gates: [{ gate: a, test: b }]", 9, "has gate and test", "exactly one"],
  ["gates: [{ say: a }]", 9, "has no gate"],
  ["gates: [{ gate: a, level: info }]", 27, "error or warn"],
  ["gates: [{ gate: a, waive: { until: 2026-12-31 } }]", 27, 'no "reason"'],
  ["gates: [[a]]", 9, "a list; expected a gate line"],
  ["gates: [ , ]", 10],
  ["milestone: { name: m, steps: [] }", 30, "an empty list"],
  ["milestone: { name: m, step: 2, steps: [{ title: a }] }", 29, "step is 2", "has 1 steps"],
  ["milestone: { name: m, step: 0, steps: [{ title: a }] }", 29, "a whole number from 1"],
  [
    "milestone: { name: m, steps: [{ title: a }, { title: a }] }",
    54,
    "also the title of milestone.steps[0]",
  ],
  ["milestone: { name: m, steps: [{ title: a, targets: { x: 80 } }] }", 57, "write 80%"],
  [
    'milestone: { name: m, steps: [{ title: a, notes: [{ lines: "x:5-2", reason: r }] }] }',
    60,
    "ends before it begins",
  ],
  [
    'milestone: { name: m, steps: [{ title: a, notes: [{ lines: "x:0-2", reason: r }] }] }',
    60,
    "begins at line 0",
  ],
  [
    "milestone: { name: m, steps: [{ title: a, components: { A: x.py } }] }",
    60,
    "PATH#SYMBOL or PATH:FIRST-LAST",
  ],
  ["milestone: { name: m, steps: [{ title: a, evidence: { before: [x] } }] }", 53, 'no "after"'],
  ["version: 1", 1, '"version" is given twice'],
  ["1: 2", 1, "a key is no text"],
  ["<<: { comment: never }", 1, 'no key "<<"'],
  ["comment: !!str never", 16, "tag"],
  ["comment: !never", 10, "quote the text"],
  ["comment: *mode", 10, '"*mode" has no anchor'],
  ["comment: &mode never", 16, '"&mode" is never used'],
  ["soak: {drill: {ttl: 1s}", 24, "not closed"],
  ["comment: 'never", 10, "the quote opened here is not closed"],
  ["soak:\n\tdrill: {}", 1, "a tab indents"],
];

describe("a mistake", () => {
  it.each(MISTAKES)("in %j is named with its column", (line, column, ...words) => {
    const message = refusal(`version: 1\n${line}\n`);
    const at = line.includes("\n") ? 3 : 2;
    // An open bracket shows where the file ends without it.
    const place = line.startsWith("soak: {drill: {ttl: 1s}") ? /^f\.yml:[23]:\d+: / : undefined;
    if (place) expect(message).toMatch(place);
    else expect(message.startsWith(`f.yml:${at}:${column}: `), message).toBe(true);
    for (const word of words) expect(message).toContain(word);
  });

  it.each([
    ["", "is empty"],
    ["# nothing\n", "is empty"],
    ["---\n", "is empty"],
    ["null\n", "is empty"],
    ["- version: 1\n", "is a list; expected a map with version"],
    ["hello\n", 'is "hello"; expected a map'],
    ["comment: never\n", 'has no "version"; add one like version: 1'],
    ["version: 1\n---\nversion: 1\n", "a second document begins here"],
    ["version: 2\n", "version is 2"],
    ['version: "1"\n', 'version is "1"'],
    ["version: 1\0\n", "not UTF-8"],
    ["v\ufffdrsion: 1\n", "not UTF-8"],
    [`version: 1 #${"x".repeat(10_000_000)}`, "at most 262144"],
    [`a: ${"[".repeat(40)}${"]".repeat(40)}`, "too deeply"],
    [`a: ${"[".repeat(5_000)}`, "too deeply"],
  ])("of the whole file is named: %#", (text, words) => {
    expect(refusal(text)).toMatch(/^f\.yml:\d+:\d+: /);
    expect(refusal(text)).toContain(words);
  });

  it("is listed with the others in the order of the file, ten at most", () => {
    const lines = refusal(`version: 1\n${"gates: x\n"}${"k: 1\n".replace("k", "kk")}comment: y\n`)
      .split("\n")
      .map((line) => line.split(": ")[0]);
    expect(lines).toEqual(["f.yml:2:8", "f.yml:3:1", "f.yml:4:10"]);
    const many = refusal(`version: 1\ngates: [${"1, ".repeat(25)}]`).split("\n");
    expect(many).toHaveLength(11);
    expect(many.at(-1)).toBe("and 15 more");
  });

  it("never tears the message or hides in it", () => {
    const message = refusal('version: 1\n"a\\nb\\e[31m\\u202e": 1\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    expect(message).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
  });

  it("is found where aliases multiply the file", () => {
    const criteria = `criteria: &all [${"a, ".repeat(2_000)}]`;
    const copies = Array.from({ length: 200 }, (_, i) => `{ title: t${i}, criteria: *all }`);
    const text = `version: 1\nmilestone: { name: m, steps: [{ title: t, ${criteria} }, ${copies}] }`;
    expect(refusal(text)).toContain("aliases repeat more than 200000 values");
  });
});

describe("a gate line that YAML cannot read", () => {
  const hint = (entry: string, key = "gates") => refusal(`version: 1\n${key}:\n  ${entry}\n`);

  it.each([
    ['- "x" lines >= 80%', `- '"x" lines >= 80%'`],
    ["- *.py lines >= 80%", "- '*.py lines >= 80%'"],
    ["- *.py", "- '*.py'"],
    ["- @a lines >= 80%", "- '@a lines >= 80%'"],
    ["- `a` lines >= 80%", "- '`a` lines >= 80%'"],
    ["- %a lines >= 80%", "- '%a lines >= 80%'"],
    ["- !a lines >= 80%", "- '!a lines >= 80%'"],
    ["- &a lines >= 80%", "- '&a lines >= 80%'"],
    ["- {a,b}.py lines >= 80%", "- '{a,b}.py lines >= 80%'"],
    ["- [ab].py lines >= 80%", "- '[ab].py lines >= 80%'"],
    ["- > lines >= 80%", "- '> lines >= 80%'"],
    ["- total lines >= 80%: x", "- 'total lines >= 80%: x'"],
    ["- attested: All: done", "- attested: 'All: done'"],
    ['- gate: "it\'s" lines >= 80% # why', `- gate: '"it''s" lines >= 80%'`],
    ["- { say: a, gate: b: c }", "put the texts between { and } in quotes"],
  ])("is answered with the line quoted: %s", (entry, quoted) => {
    expect(hint(entry)).toContain(quoted);
  });

  it("is known in criteria too, and below other entries", () => {
    const text = `version: 1
milestone:
  name: m
  steps:
    - title: t
      criteria:
        - total lines >= 1%
        # the rest
        - { say: a, gate: tests failed = 0 }
        - @b lines >= 2%
`;
    expect(refusal(text)).toBe(
      "f.yml:10:11: YAML cannot read this gate line; quote it: - '@b lines >= 2%'",
    );
  });

  it("is not guessed at elsewhere", () => {
    expect(refusal("version: 1\ncoverage:\n  reports:\n  - @a\n")).toBe(
      "f.yml:4:5: text begins with a character that YAML keeps for itself; quote the text",
    );
  });
});
