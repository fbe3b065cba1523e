import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import type { Gate, GateSource } from "../../src/domain/gate.ts";
import { parseGate } from "../../src/gates/grammar.ts";
import { gateText } from "../../src/gates/print.ts";

function source(text: string, origin: GateSource["origin"] = null): GateSource {
  return { text, say: null, level: "error", waive: null, origin };
}

function parsed(text: string): Omit<Gate, "source"> {
  const { source: _, ...gate } = parseGate(source(text));
  return gate;
}

function message(text: string, origin: GateSource["origin"] = null): string {
  try {
    parseGate(source(text, origin));
  } catch (error) {
    if (error instanceof SoakgateError && error.code === "gate") return error.message;
    throw error;
  }
  return `no error for ${text}`;
}

/** First line of the message, behind its `gate "…", column N: `. */
function complaint(text: string): string {
  return (message(text).split("\n")[0] ?? "").replace(/^gate ".*", column \d+: /, "");
}

/** Column at which the message points, from 1. */
function column(text: string): number {
  return Number(/, column (\d+): /.exec(message(text))?.[1]);
}

describe("subjects", () => {
  it.each([
    ["total lines >= 80%", { kind: "total" }],
    ["patch >= 80%", { kind: "patch" }],
    ["unassigned lines >= 1%", { kind: "unassigned" }],
    ["tests failed = 0", { kind: "tests" }],
    ["drill result = OK", { kind: "drill" }],
    ["soak verdict = pass", { kind: "soak", scenario: null }],
    ['soak "gc heavy" takeover.crash.p99 <= 2500ms', { kind: "soak", scenario: "gc heavy" }],
    ["module chaos >= 1%", { kind: "module", name: "chaos" }],
    ['path "src/my dir/**" lines >= 80%', { kind: "path", pattern: "src/my dir/**" }],
    ["each src/** lines >= 80%", { kind: "each", pattern: "src/**" }],
    ['test "adds (a, b)" = passed', { kind: "test", name: "adds (a, b)" }],
    [
      "tools/chaos/soak_failover.py lines >= 70%",
      { kind: "name", name: "tools/chaos/soak_failover.py" },
    ],
    ['"total" lines >= 70%', { kind: "name", name: "total" }],
    ["a.py#FakeKVLock lines >= 100%", { kind: "symbol", path: "a.py", symbol: "FakeKVLock" }],
    ["a#b.py#F.g lines >= 100%", { kind: "symbol", path: "a#b.py", symbol: "F.g" }],
    ["a.cc#ns::f lines >= 100%", { kind: "symbol", path: "a.cc", symbol: "ns::f" }],
    ["a.py:130-164 lines >= 100%", { kind: "range", path: "a.py", first: 130, last: 164 }],
    ["a:1.py:7-7 lines >= 100%", { kind: "range", path: "a:1.py", first: 7, last: 7 }],
    ['"a b.py#F" lines >= 100%', { kind: "symbol", path: "a b.py", symbol: "F" }],
    ["C:\\src\\a.ts lines >= 1%", { kind: "name", name: "C:\\src\\a.ts" }],
    ['attested "No  API\tchanges"', { kind: "attested", sentence: "No API changes" }],
  ])("%s", (text, subject) => {
    expect(parsed(text).subject).toEqual(subject);
  });
});

describe("metric, measure, operator and value", () => {
  it("reads a whole line", () => {
    expect(parsed("total branches drop <= 0.5pt")).toEqual({
      subject: { kind: "total" },
      metric: "branches",
      measure: "drop",
      op: "<=",
      value: { kind: "points", value: { units: 5n, scale: 1 } },
    });
  });

  it("takes the headline metric and the percentage where neither is written", () => {
    expect(parsed("total >= 12%")).toMatchObject({ metric: null, measure: "percent" });
  });

  it("reads == as = and needs no blanks around operators", () => {
    expect(parsed("tests failed==0")).toEqual(parsed("tests failed = 0"));
  });

  it.each([
    ["soak overlap = 0ms", { kind: "duration", us: 0 }],
    ["soak overlap = 0", { kind: "duration", us: 0 }],
    ["soak min-slack >= -5ms", { kind: "duration", us: -5_000 }],
    ["tests duration <= 60s", { kind: "duration", us: 60_000_000 }],
    ["drill takeover <= 1500 ms", { kind: "duration", us: 1_500_000 }],
    ["soak availability >= 99 %", { kind: "percent", value: { units: 99n, scale: 0 } }],
    ["total delta >= +1.25pt", { kind: "points", value: { units: 125n, scale: 2 } }],
    ["total delta >= -0.5pt", { kind: "points", value: { units: -5n, scale: 1 } }],
    ["total lines drop <= 0", { kind: "points", value: { units: 0n, scale: 0 } }],
    ["total lines uncovered <= 12", { kind: "count", value: { units: 12n, scale: 0 } }],
    ["drill result = OK", { kind: "word", word: "OK" }],
  ])("%s", (text, value) => {
    expect(parsed(text).value).toEqual(value);
  });
});

describe("complaints", () => {
  it.each([
    ["total lines >= 80", "a percentage needs the unit %; write 80%", 16],
    ["total lines drop <= 0.5%", "drop is a difference of percentages, in points; write 0.5pt", 21],
    ["total lnes >= 80%", "did you mean lines?", 7],
    ["total lines dorp <= 0", "did you mean drop?", 13],
    ["tests faild = 0", "did you mean failed?", 7],
    ["soak takover.p99 <= 1s", "did you mean takeover.p99?", 6],
    ["soak takeover.crahs.p99 <= 1s", "did you mean takeover.crash.p99?", 6],
    ["soak takeover <= 1s", "did you mean takeover.p50?", 6],
    ["total lines >= 101%", "never beyond 100", 16],
    ["total lines >= 100.000001%", "never beyond 100", 16],
    ["total lines > 100%", "can never be >", 15],
    ["tests failed < 0", "can never be <", 16],
    ["tests failed = -1", "failed is never negative", 16],
    ["tests failed <= 1.5", "failed is a count; write a whole number", 17],
    ["total uncovered <= 5%", "uncovered is a count", 20],
    ["tests duration <= 60", "60 has no unit", 19],
    ["tests duration <= 60parsecs", "is no duration", 19],
    ["total lines 80%", "an operator is missing before 80%", 13],
    ["total lines >=", "the gate ends where a value belongs", 15],
    ["total lines", "the gate ends where an operator belongs", 12],
    ["total lines >= 80% please", "please is too much", 20],
    ["path src/my dir/** lines >= 80%", "a name with spaces needs quotes", 13],
    ["path >= 80%", "path needs a name", 6],
    ["drill result = ok", "write OK", 16],
    ["drill result >= OK", "result is a word; write = OK or FAIL", 14],
    ['test "a" = failed', "write passed", 12],
    ["attested no quotes", "attested needs a quoted sentence", 10],
    ['attested "open', "the quote is not closed", 10],
    ["", "the gate is empty", 1],
    [">= 80%", "a gate begins with what it judges", 1],
    ["a.py# lines >= 1%", "the symbol is missing", 5],
    ["#f lines >= 1%", "the path is missing", 1],
    ["a.py:130 lines >= 1%", "write a.py:130-130", 6],
    ["a.py:9-3 lines >= 1%", "9-3 is no range", 6],
    ["a.py:0-3 lines >= 1%", "lines count from 1", 6],
    ["patch lines delta >= 0", "patch has no before", 13],
    ["a.py:1-9 lines drop <= 0", "line numbers drift", 16],
    ["total drop lines <= 0", "write lines drop", 12],
    ["drill >= 80%", "write module drill", 7],
    ["total lines => 80%", "stands where a value belongs", 14],
    ["total lines >= .5%", "is no number", 16],
    ["total lines >= 1234567890123456789%", "18 digits", 16],
  ])("%s → %s", (text, part, at) => {
    expect(complaint(text)).toContain(part);
    expect(column(text)).toBe(at);
  });

  it("names file, line and column, and shows the line with a caret", () => {
    const origin = { file: ".github/soakgate.yml", line: 7, column: 5 };
    expect(message("total lnes >= 80%", origin)).toBe(
      ".github/soakgate.yml:7:11: lnes is no metric or measure; allowed are lines, statements, " +
        "branches, functions, uncovered, delta, drop; did you mean lines?\n" +
        "  total lnes >= 80%\n" +
        "        ^",
    );
  });

  it("keeps the shown line short and on one line, the caret under the fault", () => {
    const [, line = "", caret = ""] = message(
      `path "${"x".repeat(300)}\n\u001b[31m" oops >= 1%`,
    ).split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf("^"))).toMatch(/^oops/);
    expect(line).not.toMatch(/\p{Cc}/u);
  });

  it.each([
    "\u0000",
    "\u0085",
    "\u00ad",
    "\u200f",
    "\u2028",
    "\u202e",
    "\u2069",
    "\ufeff",
    "\u{e0041}",
    "\u{1d173}",
  ])("shows a blank for what cannot be seen or turns the text around: %j", (character) => {
    const [head = "", line = "", caret = ""] = message(`path "a${character}b" oops >= 1%`).split(
      "\n",
    );
    expect(head + line).not.toContain(character);
    expect(line).toContain('path "a b" oops');
    expect(line.slice(caret.indexOf("^"))).toMatch(/^oops/);
    expect(message(`total li${character}nes >= 80%`)).not.toContain(character);
  });
});

const NAMES = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[a-z"\\ #:=<>*/.0-9-]{1,12}$/),
  fc.constantFrom("total", "path", "attested", "a b", 'q"uote', "back\\slash"),
);

describe("laws", () => {
  it("any string is a gate or a SoakgateError of code gate", () => {
    const words = fc.constantFrom(
      ...'total patch each path module soak tests drill test attested lines drop delta >= = < 80% 0 1pt 5s p99 a#b a:1-2 # : " \\'.split(
        " ",
      ),
    );
    const lines = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join(" ")),
    );
    fc.assert(fc.property(lines, (text) => typeof message(text) === "string"));
  });

  it("a printed gate parses to a gate that prints the same", () => {
    const subject = fc.oneof(
      NAMES.map((name) => JSON.stringify(name)),
      NAMES.map((name) => `path ${JSON.stringify(name)}`),
      fc.constantFrom("total", "module core", "each src/**", "a.py#f"),
    );
    const rest = fc.constantFrom(
      ">= 80.50%",
      "lines uncovered<=5",
      "drop <= 0pt",
      "delta > -0.50pt",
    );
    fc.assert(
      fc.property(subject, rest, (name, rule) => {
        let gate: Gate;
        try {
          gate = parseGate(source(`${name} ${rule}`));
        } catch (error) {
          expect(error).toBeInstanceOf(SoakgateError);
          return;
        }
        const again = parseGate(source(gateText(gate)));
        expect({ ...again, source: null }).toEqual({ ...gate, source: null, value: again.value });
        expect(gateText(again)).toBe(gateText(gate));
      }),
    );
  });

  it.each([
    ["total   lines>=080.0%", "total lines >= 80%"],
    ["tests duration <= 60000ms", "tests duration <= 1m"],
    ["soak takeover.p99 <= 1500us", "soak takeover.p99 <= 1500us"],
    ['test  "a \\"b\\"" = passed', 'test "a \\"b\\"" = passed'],
    ['path "src/**" >= 1%', "path src/** >= 1%"],
    ["soak overlap = 0", "soak overlap = 0ms"],
  ])("%s is printed as %s", (text, canonical) => {
    expect(gateText(parseGate(source(text)))).toBe(canonical);
  });
});
