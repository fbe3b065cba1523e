import { readCoverageReports } from "../app/read.ts";
import { coverageSection } from "../report/build-coverage.ts";
import { renderCoverageJson } from "../report/json.ts";
import { renderCoverageText } from "../report/tables.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { requireReports, textOptions } from "./reading.ts";

/** `coverage`: any format in, one table out; unknown where nothing was measured. */
export const COVERAGE: Command = {
  name: "coverage",
  positionals: "REPORT…",
  summary: "read coverage reports of any format, merge them, print the table",
  options: [
    { name: "baseline", value: "REPORT", multiple: true, help: "reports to compare with" },
    { name: "json", value: null, help: "print soakgate/coverage@1 instead of the table" },
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const { evidence, warnings } = await readCoverageReports(
    terminal.files,
    requireReports("coverage", args),
    args.all("baseline"),
  );
  for (const warning of warnings) terminal.err(`warning: ${warning}\n`);
  const section = coverageSection(evidence);
  terminal.out(
    args.on("json")
      ? renderCoverageJson(section)
      : renderCoverageText(section, textOptions(terminal)),
  );
  const measured = section.total[section.headline]?.total ?? 0;
  return measured > 0 ? EXIT.pass : EXIT.unknown;
}
