import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import { countTests } from "../../src/domain/tests.ts";
import { openJunit } from "../../src/results/junit.ts";
import { mutants } from "../text/xml-mutants.ts";

/** Raised by the scheduled run. */
const RUNS = Number(process.env["SOAKGATE_FUZZ_RUNS"] ?? 2_000);

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="n" time="1.5"><testsuite name="a" file="/w/a.js" time="1,234.5" tests="4">
<properties><property name="go.version" value="go1"/></properties>
<testcase classname="c" name="x &lt; y" time="0.1"><failure message="m">text ]]&gt;</failure></testcase>
<testcase classname="c" name="x &lt; y" time="0.1"/><testcase name="s"><skipped/></testcase>
<testsuite name="inner"><testcase name="f"><flakyFailure/><system-out><![CDATA[log]]></system-out></testcase></testsuite>
</testsuite></testsuites>
`;

describe("mutated JUnit", () => {
  it(`${RUNS} mutants are a run or a SoakgateError, never anything else`, () => {
    let runs = 0;
    for (const mutant of mutants(DOCUMENT, RUNS)) {
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
