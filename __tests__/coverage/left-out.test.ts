import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveragepyReader } from "../../src/coverage/coveragepy.ts";
import { LeftOut } from "../../src/coverage/left-out.ts";
import { NO_REGIONS } from "../../src/coverage/region-table.ts";
import { RUNS, SEED } from "../support/fuzzing.ts";
import { mutant } from "../support/mutants.ts";
import { pythonJson } from "../support/python-json.ts";
import { fixture, fixtureJson } from "./reading.ts";

/** As coverage.py wrote it, and one with branches that it wrote with `--pretty-print`. */
const text = () => new TextDecoder().decode(fixture("coveragepy/milestone3/step3.json"));
const BRANCHED = fixtureJson("coveragepy/coverage-7.11.4/after.json") as { files: object };

/** What a report comes to, in full: the report, or the complaint. */
function outcome(content: string, wants: (path: string) => boolean = () => true): unknown {
  const parser = coveragepyReader.open("a.json", wants);
  parser.write(new TextEncoder().encode(content));
  try {
    return parser.end();
  } catch (error) {
    return String(error);
  }
}

/** The same value without a space: nothing of it is ever left out. */
const compact = (content: string) => JSON.stringify(JSON.parse(content));

describe("functions and classes of a coverage.py report", () => {
  it.each([
    ["without branches", text],
    ["with branches", () => pythonJson(BRANCHED)],
  ])("are left out of a report %s, and nothing else is", (_, content) => {
    const leftOut = new LeftOut();
    const { files, ...rest } = leftOut.parse(content()) as { files: Record<string, object> };
    const whole = JSON.parse(content()) as { files: Record<string, object>; meta: object };
    const { files: _files, ...others } = whole;
    expect(rest).toEqual(others);
    expect(Object.keys(files)).toEqual(Object.keys(whole.files));
    for (const [path, file] of Object.entries(files)) {
      for (const key of ["functions", "classes"] as const) {
        expect(file).toHaveProperty(key, expect.any(String));
      }
      const found = Object.entries(file).map(([key, value]) => [key, leftOut.found(value)]);
      expect(Object.fromEntries(found)).toEqual(whole.files[path]);
    }
  });

  it("are the same read later as read at once, for all files or some", () => {
    expect(outcome(pythonJson(BRANCHED))).toEqual(outcome(compact(pythonJson(BRANCHED))));
    expect(outcome(text())).toEqual(outcome(compact(text())));
    const [first = ""] = Object.keys((JSON.parse(text()) as { files: object }).files);
    const one = (path: string) => path === first;
    expect(outcome(text(), one)).toEqual(outcome(compact(text()), one));
    const { files } = outcome(text(), one) as { files: { path: string; regions: object }[] };
    for (const { path, regions } of files) {
      expect(regions === NO_REGIONS, path).toBe(path !== first);
    }
  });

  it("are left out of branch reports, with names that need quoting", () => {
    const region = {
      executed_lines: [1, 2],
      summary: {
        covered_lines: 2,
        percent_covered: 66.66666666666667,
        percent_covered_display: "67",
      },
      missing_lines: [],
      excluded_lines: [],
      executed_branches: [[1, 2]],
      missing_branches: [[1, -3]],
      start_line: 1,
    };
    const names = { 'C.f.<locals>."g"': region, "é\u2028\\": region, "": region };
    const file = { classes: {}, functions: names };
    const leftOut = new LeftOut();
    const { a } = leftOut.parse(pythonJson({ a: file })) as { a: typeof file };
    expect([typeof a.classes, typeof a.functions]).toEqual(["string", "string"]);
    expect(leftOut.found(a.functions)).toEqual(names);
    expect(leftOut.found(a.classes)).toEqual({});
  });

  it.each([
    '{"functions": {"f": {"executed_lines": [01]}}}',
    '{"functions": {"f": {"executed_lines": [1,, 2]}}}',
    '{"functions": {"f": {"executed_lines": [1, ]}}}',
    '{"functions": {"f": {"executed_lines": [-]}}}',
    '{"functions": {"f": {"percent": 1.}}}',
    '{"functions": {"f": {"percent": .5}}}',
    '{"functions": {"f": {"percent": +1}}}',
    '{"functions": {"f": {"percent": 1e}}}',
    '{"functions": {"f": {"percent": NaN}}}',
    '{"functions": {"f": {"percent": True}}}',
    '{"functions": {"f": {"a": "\u0007"}}}',
    '{"functions": {"f": {"a": "\\x"}}}',
    '{"functions": {"f": {"a": "\\u12g4"}}}',
    '{"functions": {"f": {"a": 1, }}}',
    '{"functions": {"f": {"a": {"b": 1, }}}}',
    '{"functions": {"f": {"a": 1}, 2}}',
    '{"functions": {"f": {"a": 1}"g": {"a": 1}}}',
    '{"functions": {, "f": {"a": 1}}}',
    '{"functions": {"f": {, "a": 1}}}',
    '{"functions": {"f": {"a" 1}}}',
    '{"functions": {"f": {a: 1}}}',
    '{"functions": {"f": {"a": 1}, }}',
    '{"functions": {"f": {"a": 1}}',
    '{"functions": {"f": {"a": 1}}}}',
    '{"a": "x, "functions": {}"}',
    '{"a": "x", functions": {}}',
    '{"a\\"functions": {}"}',
  ])("are no way for what is no JSON: %s", (broken) => {
    expect(() => JSON.parse(broken)).toThrow(SyntaxError);
    expect(() => new LeftOut().parse(broken)).toThrow(SyntaxError);
  });

  it.each([
    '{"x\\"functions": {}}',
    '{"functions": {"functions": {"a": 1}}}',
    '{"functions": 1, "classes": {"f": {"summary": {"a": {"b": {}}}}}}',
    '{"functions": {"f": {"a": 1}}, "functions": {"g": {"b": [[1, -2], []]}}}',
    '{"functions": {"__proto__": {"a": 1}}}',
    '{"functions": {"\\u0066": {"a": -0.5e-7}, "f": {"a": null}}}',
    '{"functions":{"f":{"a":1}}}',
  ])("are found as they were: %s", (odd) => {
    const leftOut = new LeftOut();
    const value = leftOut.parse(odd) as object;
    const found = Object.entries(value).map(([key, each]) => [key, leftOut.found(each)]);
    expect(Object.fromEntries(found)).toEqual(JSON.parse(odd));
  });

  it("are no file, and no region, of such a name", () => {
    for (const odd of [{}, { summary: { a: 1 } }]) {
      for (const files of [{ functions: odd }, { "a.py": { functions: { classes: odd } } }]) {
        const content = pythonJson({ meta: {}, files });
        expect(outcome(content)).toEqual(outcome(compact(content)));
        expect(outcome(content)).toMatch(/found nothing at ".*summary[":]/);
      }
    }
  });

  it.each([
    "~left out 0",
    "~left out ",
    "~left out x",
    "~left out 99",
    "~l\\u0065ft out 0",
    "\\u007eleft out 0",
  ])("are not those of another file where a report says %s", (made) => {
    const region = { summary: { covered_lines: 1, num_statements: 1 }, missing_lines: [] };
    const file = {
      executed_lines: [1],
      missing_lines: [],
      summary: { covered_lines: 1, num_statements: 1 },
      functions: { f: { ...region, executed_lines: [1] } },
    };
    const files = { "a.py": file, "b.py": { ...file, functions: "made up" } };
    const content = pythonJson({ meta: {}, files }).replace("made up", made);
    expect(outcome(content)).toMatch(
      /^SoakgateError: a\.json: found "~left out.*at "b\.py: function"/,
    );
    const real = outcome(pythonJson({ meta: {}, files: { "a.py": file, "b.py": file } }));
    expect(typeof real).toBe("object");
  });

  it("stay where they are when there are more of them than the engine can look at", () => {
    const lines = `[${"12345, ".repeat(12_000_000)}1]`;
    const value = new LeftOut().parse(`{"functions": {"f": {"executed_lines": ${lines}}}}`);
    expect(typeof (value as { functions: unknown }).functions).toBe("object");
  });

  it("come to the same from mutants, be it a report or a complaint", () => {
    const short = Object.entries(BRANCHED.files)
      .sort(([, a], [, b]) => JSON.stringify(a).length - JSON.stringify(b).length)
      .slice(0, 3);
    const sample = pythonJson({ meta: { format: 3 }, files: Object.fromEntries(short) });
    let valid = 0;
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const broken = mutant(sample, seed);
      let same: string;
      try {
        same = compact(broken);
      } catch {
        if (typeof outcome(broken) !== "string") throw new Error(`seed ${seed}: no JSON, yet read`);
        continue;
      }
      valid += 1;
      expect(outcome(broken), `seed ${seed}`).toEqual(outcome(same));
    }
    expect(valid).toBeGreaterThan(RUNS / 20);
  });

  it("are left out of any regions that Python writes", () => {
    const scalar = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
    );
    const lines = fc.array(fc.oneof(fc.integer(), fc.tuple(fc.integer(), fc.integer())));
    const key = fc.string({ unit: "binary" });
    const field = fc.stringMatching(/^\w+$/);
    const fields = fc.dictionary(field, fc.oneof(scalar, lines, fc.dictionary(field, scalar)));
    fc.assert(
      fc.property(fc.dictionary(key, fields), (functions) => {
        const leftOut = new LeftOut();
        const value = leftOut.parse(pythonJson({ functions })) as { functions: unknown };
        expect(value.functions).toBe("~left out 0");
        expect(leftOut.found(value.functions)).toEqual(JSON.parse(JSON.stringify(functions)));
      }),
    );
  });
});
