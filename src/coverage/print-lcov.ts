import type { FileCoverage } from "../domain/coverage.ts";
import { countFunctions, countLines } from "./hits.ts";
import { numberedBranches } from "./print-branches.ts";

/**
 * LCOV 1.x, which every reader knows: functions without their end, branches by number.
 *
 * Source: geninfo(1), "TRACEFILE FORMAT".
 */
export function* printLcov(files: readonly FileCoverage[]): Generator<string> {
  for (const file of files) yield `${recordsOf(file).join("\n")}\n`;
}

function recordsOf(file: FileCoverage): string[] {
  const records = ["TN:", `SF:${lcovName(file.path)}`];
  if (file.functions !== null) {
    for (const one of file.functions) records.push(`FN:${one.first},${lcovName(one.name)}`);
    for (const one of file.functions) records.push(`FNDA:${one.hits},${lcovName(one.name)}`);
    const { covered, total } = countFunctions(file.functions);
    records.push(`FNF:${total}`, `FNH:${covered}`);
  }
  if (file.branches !== null) {
    const branches = numberedBranches(file.branches);
    for (const { line, block, branch, taken } of branches) {
      records.push(`BRDA:${line},${block},${branch},${taken ? 1 : 0}`);
    }
    records.push(`BRF:${branches.length}`, `BRH:${branches.filter(({ taken }) => taken).length}`);
  }
  if (file.lines !== null) {
    const { numbers, hits } = file.lines;
    for (const [at, number] of numbers.entries()) records.push(`DA:${number},${hits[at]}`);
    const { covered, total } = countLines(file.lines);
    records.push(`LF:${total}`, `LH:${covered}`);
  }
  records.push("end_of_record");
  return records;
}

/**
 * A name as LCOV can hold it. It has no escapes: a line end would begin another record, and what looks
 * like a number with a comma would be read as the line where a function ends.
 */
export function lcovName(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/^(\d+),/, "$1;");
}
