import { describe, expect, it } from "vitest";
import { readInputs } from "../../src/github/inputs.ts";
import { resolveSection } from "../../src/github/section.ts";

describe("inputs", () => {
  it("are read from the names that the runner gives them", () => {
    const inputs = readInputs({
      INPUT_CONFIG: " ci/soakgate.yml ",
      "INPUT_WORKING-DIRECTORY": "packages/a",
      "INPUT_FAIL-ON": "fail",
      INPUT_STEP: "3",
      INPUT_SOAK: "false",
    });
    expect(inputs).toMatchObject({
      config: "ci/soakgate.yml",
      workingDirectory: "packages/a",
      failOn: "fail",
      step: 3,
      soak: false,
    });
  });

  it.each([
    ["auto", null],
    ["true", true],
    ["false", false],
    ["", null],
  ])("soak: %j → %j", (text, soak) => {
    expect(readInputs({ INPUT_SOAK: text }).soak).toBe(soak);
  });

  it("lists take a line each, without comments, with excludes", () => {
    const text = "\n a/*.xml \r\n# a comment\n\n!a/old.xml\nb#1.xml\n";
    expect(readInputs({ "INPUT_TEST-REPORTS": text }).testReports).toEqual([
      "a/*.xml",
      "!a/old.xml",
      "b#1.xml",
    ]);
  });

  it("gate lines keep their number signs", () => {
    const text = "src/a.ts#main lines >= 80%\n# not this\ntests failed = 0";
    expect(readInputs({ INPUT_GATES: text }).gates).toEqual([
      "src/a.ts#main lines >= 80%",
      "tests failed = 0",
    ]);
  });

  it("a list of excludes alone is a mistake", () => {
    expect(() => readInputs({ "INPUT_COVERAGE-REPORTS": "!a.json" })).toThrow(
      /input `coverage-reports`: only excludes; expected at least one line without !/,
    );
  });

  it("every value that does not fit is named, with what does", () => {
    const env = { INPUT_COMMENT: "sometimes", "INPUT_FAIL-ON": "x\ny", INPUT_STEP: "0" };
    expect(() => readInputs(env)).toThrow(
      [
        'input `step`: "0"; expected a whole number from 1, like 3',
        'input `comment`: "sometimes"; expected one of always, changes, failures, never',
        'input `fail-on`: "x\\ny"; expected one of fail-or-unknown, fail, never',
      ].join("\n"),
    );
  });
});

describe("the section", () => {
  const place = (section: string | null, workingDirectory = ".") =>
    resolveSection({ commentKey: null, section, workingDirectory }, "CI", "test");

  it("is the job's where there is no matrix", () => {
    expect(place("null")).toEqual({ key: "CI", section: "test", shared: false });
    expect(place(null)).toEqual({ key: "CI", section: "test", shared: false });
  });

  it("names the matrix values, and is then shared", () => {
    const matrix = '{\n  "os": "ubuntu-latest",\n  "node": 20,\n  "extra": { "debug": true }\n}';
    expect(place(matrix)).toEqual({
      key: "CI",
      section: "test (ubuntu-latest, 20, true)",
      shared: true,
    });
  });

  it("names the working directory where it is not the checkout", () => {
    expect(place("null", "packages/a").section).toBe("test packages/a");
    expect(place("null", ".").section).toBe("test");
  });

  it("is what the input says", () => {
    expect(place("backend", "packages/a")).toEqual({
      key: "CI",
      section: "backend",
      shared: true,
    });
  });

  it("is never empty, endless or of several lines", () => {
    expect(
      resolveSection({ commentKey: null, section: null, workingDirectory: "." }, "", ""),
    ).toEqual({ key: "report", section: "report", shared: false });
    expect(place("a\nb").section).toBe("a b");
    expect(place("x".repeat(5000)).section).toHaveLength(200);
  });
});
