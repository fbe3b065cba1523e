import { readTestReports } from "../app/read.ts";
import { testSection } from "../report/build-tests.ts";
import { renderTestsJson } from "../report/json.ts";
import { renderTestsText } from "../report/tables.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { requireReports, textOptions } from "./reading.ts";

/** `tests`: JUnit XML of any runner in, one summary out; unknown where there was no test. */
export const TESTS: Command = {
  name: "tests",
  positionals: "REPORT…",
  summary: "read JUnit reports of any runner, merge them, print what passed and what changed",
  options: [
    { name: "baseline", value: "REPORT", multiple: true, help: "reports to compare with" },
    { name: "json", value: null, help: "print soakgate/tests@1 instead of the summary" },
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const { evidence, warnings } = await readTestReports(
    terminal.files,
    requireReports("tests", args),
    args.all("baseline"),
  );
  for (const warning of warnings) terminal.err(`warning: ${warning}\n`);
  const section = testSection(evidence);
  terminal.out(
    args.on("json") ? renderTestsJson(section) : renderTestsText(section, textOptions(terminal)),
  );
  if (section.failed > 0) return EXIT.fail;
  return section.total > 0 ? EXIT.pass : EXIT.unknown;
}
