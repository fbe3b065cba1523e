import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import { countTests } from "../../src/domain/tests.ts";
import { openJunit } from "../../src/results/junit.ts";
import { fixture } from "../coverage/reading.ts";
import { RUNS, SEED } from "../support/fuzzing.ts";
import { xmlExcerpt } from "../text/xml-excerpt.ts";
import { mutants } from "../text/xml-mutants.ts";

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="n" time="1.5"><testsuite name="a" file="/w/a.js" time="1,234.5" tests="4">
<properties><property name="go.version" value="go1"/></properties>
<testcase classname="c" name="x &lt; y" time="0.1"><failure message="m">text ]]&gt;</failure></testcase>
<testcase classname="c" name="x &lt; y" time="0.1"/><testcase name="s"><skipped/></testcase>
<testsuite name="inner"><testcase name="f"><flakyFailure/><system-out><![CDATA[log]]></system-out></testcase></testsuite>
</testsuite></testsuites>
`;

const real = (path: string) => xmlExcerpt(fixture(`junit/${path}`), 2_500);

const SAMPLES: readonly (readonly [string, string])[] = [
  ["all it may say", DOCUMENT],
  ["surefire", real("surefire/after/TEST-demo.ParamTest.xml")],
  ["pytest", real("pytest/before.xml")],
  ["jest-junit", real("jest-junit-jest29/before.xml")],
  ["vitest", real("vitest/before.xml")],
  ["mocha", real("mocha-junit-reporter/before.xml")],
  ["gotestsum", real("gotestsum-go1.19/before.xml")],
  ["phpunit", real("phpunit/before.xml")],
  ["node:test", real("node-test-24/before.xml")],
];

describe("mutated JUnit", () => {
  it.each(SAMPLES)(`${RUNS} mutants of %s are a run or a SoakgateError`, (_, document) => {
    let runs = 0;
    for (const mutant of mutants(document, RUNS, SEED)) {
      try {
        const parser = openJunit("m.xml");
        parser.write(mutant.subarray(0, 100));
        parser.write(mutant.subarray(100));
        const run = parser.end();
        runs += 1;
        const counts = countTests(run);
        const sound =
          counts.passed + counts.failed + counts.skipped === counts.total &&
          new Set(run.cases.map((test) => test.id)).size === counts.total &&
          (run.durationUs === null || Number.isSafeInteger(run.durationUs));
        if (!sound) expect.fail(new TextDecoder().decode(mutant));
      } catch (error) {
        if (!(error instanceof SoakgateError)) throw error;
        if (!/^m\.xml(:\d+)?: /.test(error.message)) expect.fail(error.message);
      }
    }
    // Mutants must reach the reader: a fuzz that only meets the tokenizer's errors proves little.
    expect(runs).toBeGreaterThan(RUNS / 10);
  });
});
