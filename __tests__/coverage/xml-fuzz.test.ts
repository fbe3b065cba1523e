import { describe, expect, it } from "vitest";
import { cloverReader } from "../../src/coverage/clover.ts";
import { coberturaReader } from "../../src/coverage/cobertura.ts";
import type { CoverageFormatReader } from "../../src/coverage/format.ts";
import { jacocoReader } from "../../src/coverage/jacoco.ts";
import { regionsOf } from "../../src/coverage/region-table.ts";
import type { CoverageReport } from "../../src/domain/coverage.ts";
import { SoakgateError } from "../../src/domain/error.ts";
import { RUNS, SEED } from "../support/fuzzing.ts";
import { xmlExcerpt } from "../text/xml-excerpt.ts";
import { mutants } from "../text/xml-mutants.ts";
import { fixture } from "./reading.ts";

const COBERTURA = `<?xml version="1.0" ?><!DOCTYPE coverage SYSTEM "x.dtd">
<coverage lines-valid="4" lines-covered="3" branches-valid="2" branches-covered="1" version="gcovr 5.2"><sources><source>/w</source></sources>
<packages><package name="p"><classes><class name="org.A" filename="a/A.java"><methods><method name="m"><lines><line number="1" hits="2"/></lines></method></methods>
<lines><line number="1" hits="2"/><line number="2" hits="0" branch="true" condition-coverage="50% (1/2)"/><line number="3" hits="1"/></lines></class>
<class name="org.A$B" filename="a/A.java"><lines><line number="9" hits="1"/></lines></class></classes></package></packages></coverage>`;

const JACOCO = `<report name="r"><group name="g"><package name="p"><class name="p/A" sourcefilename="A.java"><method name="m" desc="()V" line="3"><counter type="LINE" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/></method><counter type="LINE" missed="1" covered="1"/></class>
<sourcefile name="A.java"><line nr="3" mi="0" ci="1" mb="1" cb="1"/><line nr="4" mi="1" ci="0" mb="0" cb="0"/><counter type="LINE" missed="1" covered="1"/></sourcefile></package></group><counter type="LINE" missed="1" covered="1"/><counter type="BRANCH" missed="1" covered="1"/></report>`;

const CLOVER = `<coverage generated="1" clover="3.2.0"><project name="All files"><metrics statements="3" coveredstatements="2" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/>
<package name="p"><file name="a.js" path="/w/a.js"><class name="A"><metrics statements="3" coveredstatements="2" methods="1" coveredmethods="1"/></class><metrics statements="3" coveredstatements="2"/>
<line num="1" type="method" name="m" count="1"/><line num="2" count="1" type="cond" truecount="1" falsecount="1"/><line num="3" count="0" type="stmt"/><line num="4" count="5" type="stmt"/></file></package></project></coverage>`;

/** What is true of every report, whatever was read. Plain comparisons: this runs for every mutant. */
function soundness(report: CoverageReport): string {
  const regions = report.files.flatMap((file) => regionsOf(file.regions));
  for (const { totals } of [report, ...report.files, ...regions]) {
    for (const { covered, total } of Object.values(totals)) {
      if (!Number.isSafeInteger(total) || covered < 0 || covered > total) return "a total";
    }
  }
  if (new Set(report.files.map((file) => file.path)).size !== report.files.length) return "a path";
  for (const file of report.files) {
    const numbers = [...(file.lines?.numbers ?? [])];
    if (numbers.some((number, at) => number <= (numbers[at - 1] ?? 0))) return "the order of lines";
  }
  for (const { totals, uncovered } of regions) {
    const listed = uncovered.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (listed !== (totals.lines?.total ?? 0) - (totals.lines?.covered ?? 0)) return "a region";
  }
  return "";
}

const SAMPLES: readonly (readonly [string, CoverageFormatReader, string])[] = [
  ["Cobertura, all it may say", coberturaReader, COBERTURA],
  ["JaCoCo, all it may say", jacocoReader, JACOCO],
  ["Clover, all it may say", cloverReader, CLOVER],
  ["gcovr", coberturaReader, xmlExcerpt(fixture("cobertura/gcovr-5.2/after.xml"), 2_500)],
  [
    "coverage.py",
    coberturaReader,
    xmlExcerpt(fixture("cobertura/coveragepy-7.11.4/after.xml"), 2_500),
  ],
  [
    "Istanbul's Cobertura",
    coberturaReader,
    xmlExcerpt(fixture("cobertura/nyc-17/after.xml"), 2_500),
  ],
  ["JaCoCo", jacocoReader, xmlExcerpt(fixture("jacoco/jacoco-0.8.6/after.xml"), 2_500)],
  ["PHPUnit's Clover", cloverReader, xmlExcerpt(fixture("clover/phpunit/after.xml"), 2_500)],
  ["Istanbul's Clover", cloverReader, xmlExcerpt(fixture("clover/nyc-17/after.xml"), 2_500)],
];

describe("mutated reports are a report or a SoakgateError, never anything else", () => {
  it.each(SAMPLES)(`${RUNS} mutants of %s`, (_, reader, document) => {
    let reports = 0;
    for (const mutant of mutants(document, RUNS, SEED)) {
      let report: CoverageReport;
      try {
        const parser = reader.open("m.xml", () => true);
        parser.write(mutant.subarray(0, 100));
        parser.write(mutant.subarray(100));
        report = parser.end();
      } catch (error) {
        if (!(error instanceof SoakgateError)) throw error;
        if (!/^m\.xml(:\d+)?: /.test(error.message)) expect.fail(error.message);
        continue;
      }
      reports += 1;
      if (soundness(report) !== "")
        expect.fail(`${soundness(report)} of ${new TextDecoder().decode(mutant)}`);
    }
    // Mutants that only meet the tokenizer's errors would prove nothing of the reader.
    expect(reports).toBeGreaterThan(RUNS / 20);
  });
});
