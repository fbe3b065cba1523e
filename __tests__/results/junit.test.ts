import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countTests, type TestRun } from "../../src/domain/tests.ts";
import { buildTestEvidence } from "../../src/results/evidence.ts";
import { openJunit } from "../../src/results/junit.ts";

const FIXTURES = new URL("../fixtures/junit/", import.meta.url);

function bytesOf(path: string): Uint8Array {
  return readFileSync(new URL(path, FIXTURES));
}

function parse(bytes: Uint8Array | string, chunk = 65_536, where = "junit.xml"): TestRun {
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const parser = openJunit(where);
  for (let at = 0; at < all.length; at += chunk) parser.write(all.slice(at, at + chunk));
  return parser.end();
}

/** Runs of a fixture: one file, or every file of a folder (Surefire). */
function runsOf(runner: string, side: string): TestRun[] {
  const folder = new URL(`${runner}/${side}/`, FIXTURES);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = isFolder
    ? readdirSync(folder).map((name) => `${runner}/${side}/${name}`)
    : [`${runner}/${side}.xml`];
  return files.map((file) => parse(bytesOf(file), 65_536, file));
}

interface Truth {
  readonly counts: Readonly<
    Record<"passed" | "failure" | "error" | "skipped" | "testcases" | "flaky", number>
  >;
}

interface TruthFile {
  readonly before: Truth;
  readonly after: Truth;
  readonly diff: { readonly new: number; readonly removed: number; readonly fixed: string[] };
}

function truthOf(runner: string): TruthFile {
  return JSON.parse(readFileSync(new URL(`${runner}/truth.json`, FIXTURES), "utf8")) as TruthFile;
}

/** Runners whose files repeat no identity, so that truth and the definition agree. */
const PLAIN = [
  "jest-junit-jest29",
  "mocha-junit-reporter",
  "phpunit",
  "pytest-click",
  "surefire",
  "vitest",
];

describe("counts equal the runner's truth", () => {
  for (const runner of PLAIN) {
    for (const side of ["before", "after"] as const) {
      it(`${runner} ${side}`, () => {
        const { counts } = truthOf(runner)[side];
        const { after } = buildTestEvidence(runsOf(runner, side), null);
        expect(countTests(after)).toEqual({
          total: counts.testcases,
          passed: counts.passed,
          failed: counts.failure + counts.error,
          skipped: counts.skipped,
          flaky: counts.flaky,
        });
      });
    }
  }

  it("gotestsum without reruns", () => {
    const { counts } = truthOf("gotestsum-go1.19").after;
    const [run] = runsOf("gotestsum-go1.19", "after");
    expect(countTests(run as TestRun)).toEqual({
      total: counts.testcases,
      passed: counts.passed,
      failed: counts.failure,
      skipped: counts.skipped,
      flaky: 0,
    });
  });
});

describe("repeats within one file", () => {
  it("are attempts for gotestsum: failed then passed is one flaky test, failed twice one failed", () => {
    // 13 testcases, of which 4 identities stand twice (truth.json): 9 tests, 3 still failing.
    const [run] = runsOf("gotestsum-go1.19", "before");
    expect(countTests(run as TestRun)).toEqual({
      total: 9,
      passed: 5,
      failed: 3,
      skipped: 1,
      flaky: 1,
    });
    expect((run as TestRun).cases.filter((test) => test.flaky).map((test) => test.name)).toEqual([
      "TestFlaky",
    ]);
  });

  it("are attempts for pytest: a teardown error fails the test that stands three times", () => {
    // before: 21 testcases, test_teardown_error three times (passed, passed, error): 19 tests.
    const [before] = runsOf("pytest", "before");
    expect(countTests(before as TestRun)).toEqual({
      total: 19,
      passed: 12,
      failed: 5,
      skipped: 2,
      flaky: 0,
    });
    const [after] = runsOf("pytest", "after");
    expect(countTests(after as TestRun)).toEqual({
      total: 25,
      passed: 16,
      failed: 7,
      skipped: 2,
      flaky: 0,
    });
  });

  it("are separate tests elsewhere, told apart by an occurrence number", () => {
    const run = parse(bytesOf("dialects/nested.xml"));
    expect(countTests(run)).toEqual({ total: 4, passed: 3, failed: 1, skipped: 0, flaky: 0 });
    expect(new Set(run.cases.map((test) => test.id)).size).toBe(4);
    expect(run.cases.map((test) => test.suite)).toEqual([
      "outer",
      "outer > inner",
      "outer > inner",
      "outer > inner > innermost",
    ]);
  });
});

describe("node:test", () => {
  it("reads the file that is not well-formed, and says so", () => {
    // The runner printed: 7 tests, 3 pass, 1 fail, 1 cancelled, 1 skipped, 1 todo.
    const [before] = runsOf("node-test-24", "before");
    expect(countTests(before as TestRun)).toEqual({
      total: 7,
      passed: 3,
      failed: 2,
      skipped: 2,
      flaky: 0,
    });
    expect((before as TestRun).notes.join()).toContain("unescaped ]]> in text");
    // 12 tests, 7 pass, 2 fail, 1 cancelled, 1 skipped, 1 todo.
    const [after] = runsOf("node-test-24", "after");
    expect(countTests(after as TestRun)).toEqual({
      total: 12,
      passed: 7,
      failed: 3,
      skipped: 2,
      flaky: 0,
    });
  });
});

describe("what changed", () => {
  for (const runner of [...PLAIN, "gotestsum-go1.19", "pytest"]) {
    it(`${runner}: the numbers of new and removed tests`, () => {
      const { diff } = truthOf(runner);
      const { delta } = buildTestEvidence(runsOf(runner, "after"), runsOf(runner, "before"));
      expect(delta?.added.length).toBe(diff.new);
      expect(delta?.removed.length).toBe(diff.removed);
      expect(delta?.fixed.length).toBe(diff.fixed.length);
      // gotestsum reran TestFlaky before and not after: it passed in the end, and now it fails.
      expect(delta?.regressed.map((test) => test.name)).toEqual(
        runner === "gotestsum-go1.19" ? ["TestFlaky"] : [],
      );
    });
  }

  it("milestone 3 has 33 tests where it had 27, and six plain names are new", () => {
    const { after, before, delta } = buildTestEvidence(
      [parse(bytesOf("milestone3/step3.xml"))],
      [parse(bytesOf("milestone3/step2.xml"))],
    );
    expect(countTests(before as TestRun).passed).toBe(27);
    expect(countTests(after)).toEqual({ total: 33, passed: 33, failed: 0, skipped: 0, flaky: 0 });
    expect(after.durationUs).toBe(288_000);
    expect(delta?.added.map((test) => test.name).sort()).toEqual(
      [
        "test_cli_normal_mode_in_process",
        "test_cli_with_custom_ttl_in_process",
        "test_multiple_renewals_extend_expiry",
        "test_acquire_updates_owner_and_expiry_atomically",
        "test_renew_does_not_change_owner",
        "test_expiry_calculation_with_large_timestamps",
      ].sort(),
    );
    expect(delta?.removed).toEqual([]);
    expect(delta?.stillPassing).toBe(27);
    expect(delta?.passedBefore).toBe(27);
  });
});

describe("dialects", () => {
  const count = (file: string) => countTests(parse(bytesOf(`dialects/${file}`)));

  it("Gradle: a bare testsuite, and no test case is found in a log", () => {
    expect(count("gradle.xml")).toEqual({ total: 3, passed: 1, failed: 1, skipped: 1, flaky: 0 });
  });

  it("Ant: Latin-1 names, thousands and decimal commas, exponents", () => {
    const run = parse(bytesOf("dialects/ant.xml"));
    expect(run.cases.map((test) => [test.name, test.outcome, test.durationUs])).toEqual([
      ["errs", "failed", 160_000],
      ["grüßt", "passed", 120],
    ]);
    expect(run.durationUs).toBe(1_234_567_000);
  });

  it(".NET: UTF-16, CRLF, a suite named after an absolute path", () => {
    const run = parse(bytesOf("dialects/dotnet-utf16.xml"), 7);
    expect(countTests(run)).toEqual({ total: 3, passed: 1, failed: 1, skipped: 1, flaky: 0 });
    expect(run.cases.every((test) => !test.id.includes("C:"))).toBe(true);
  });

  it("GoogleTest: a disabled test is skipped, two failures are one failed test", () => {
    expect(count("googletest.xml")).toEqual({
      total: 4,
      passed: 1,
      failed: 1,
      skipped: 2,
      flaky: 0,
    });
  });

  it("several roots are one run", () => {
    const run = parse(bytesOf("dialects/several-roots.xml"));
    expect(countTests(run)).toEqual({ total: 3, passed: 2, failed: 1, skipped: 0, flaky: 0 });
    expect(run.durationUs).toBe(3_000_000);
    expect(run.cases.find((test) => test.outcome === "failed")?.message).toBe("broken");
  });

  it("flaky passes, rerun fails, an expected failure is skipped", () => {
    const run = parse(bytesOf("dialects/junit-rerun.xml"));
    expect(
      Object.fromEntries(
        run.cases.map((test) => [test.name, [test.outcome, test.flaky, test.message]]),
      ),
    ).toEqual({
      flakyFailure: ["passed", true, null],
      flakyError: ["passed", true, null],
      rerunFailure: ["failed", false, "first"],
      rerunError: ["failed", false, "only"],
      expected: ["skipped", false, null],
    });
  });

  it("an error outside any test is a failed test, never a false green", () => {
    const run = parse(bytesOf("dialects/suite-error.xml"));
    expect(run.cases.map((test) => [test.name, test.outcome, test.message])).toEqual([
      ["Broken", "failed", "set-up failed"],
    ]);
  });

  it("suites that announce tests and list none are a run without cases, with a note", () => {
    const run = parse(bytesOf("dialects/announced.xml"));
    expect(run.cases).toEqual([]);
    expect(run.durationUs).toBeNull();
    expect(run.notes.join()).toContain("announce 3 tests and list none");
  });

  it("control characters are replaced, references to them stay as written", () => {
    const run = parse(bytesOf("dialects/control-characters.xml"));
    expect(run.cases[0]?.name).toBe("bell \ufffd and \ufffd");
    expect(run.cases[0]?.message).toBe("\ufffd[31mred&#27;[0m");
    expect(run.notes.length).toBe(1);
  });
});

describe("durations", () => {
  it("of a run: the outermost time that is stated, else the sum of what is inside", () => {
    const run = (xml: string) => parse(xml).durationUs;
    expect(run('<testsuites time="9"><testsuite time="1"/></testsuites>')).toBe(9_000_000);
    expect(run('<testsuites><testsuite time="1"/><testsuite time="2"/></testsuites>')).toBe(
      3_000_000,
    );
    expect(
      run('<testsuite time=""><testcase name="a" time="0.25"/><testcase name="b"/></testsuite>'),
    ).toBe(250_000);
    expect(run('<testsuite><testcase name="a"/></testsuite>')).toBeNull();
  });
});

describe("bad input", () => {
  it.each([
    ["", "x.xml: the file is empty"],
    ["<html></html>", "x.xml:1: found <html>; JUnit XML begins with <testsuites> or <testsuite>"],
    ["<testcase/>", "x.xml:1: found <testcase>"],
    [
      "<testsuite>\n<testcase name='a'>\n",
      "x.xml:3: the file ends before </testcase>: it was cut off",
    ],
    ["<testsuite><testcase name='a", "it was cut off"],
    ["<testsuite>&nbsp;</testsuite>", "x.xml:1: found a reference to an unknown entity"],
    ["just text", "not well-formed XML"],
    ["<testsuite><testcase name='a' name='b'/></testsuite>", "duplicate attribute"],
  ])("%j is refused with its place", (xml, sentence) => {
    expect(() => parse(xml, 65_536, "x.xml")).toThrow(sentence);
  });

  it("10^5 cases full of references are read one after the other", () => {
    const name = "a &lt; b &amp;&#38; c &#x1F600; &quot;";
    const cases = Array.from(
      { length: 100_000 },
      (_, at) => `<testcase classname="c" name="${name}${at}" time="0.001"/>`,
    );
    const run = parse(`<testsuite name="s">${cases.join("")}</testsuite>`);
    expect(countTests(run).total).toBe(100_000);
    expect(run.cases[99_999]?.name).toBe('a < b && c \u{1F600} "99999');
    expect(run.durationUs).toBe(100_000_000);
  });

  it("a hostile name is a name", () => {
    const run = parse(
      "<testsuite name='__proto__'><testcase name='__proto__' classname='constructor' __proto__='x'/></testsuite>",
    );
    expect(run.cases[0]).toMatchObject({ name: "__proto__", className: "constructor" });
  });
});

describe("chunks", () => {
  it("of any size give the same run", () => {
    for (const file of ["node-test-24/after.xml", "vitest/after.xml", "dialects/ant.xml"]) {
      const whole = parse(bytesOf(file), 1_000_000);
      for (const size of [1, 2, 3, 7, 64]) expect(parse(bytesOf(file), size)).toEqual(whole);
    }
  });
});
