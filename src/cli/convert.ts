import { goModules } from "../app/go-modules.ts";
import { readCoverageFiles } from "../app/read.ts";
import { PRINTED_FORMATS, type PrintedFormat, printCoverage } from "../coverage/print.ts";
import { SoakgateError } from "../domain/error.ts";
import { nearest } from "../domain/nearest.ts";
import { type Arguments, type Command, EXIT, type Terminal } from "./command.ts";
import { requireReports } from "./reading.ts";

/** `convert`: coverage of any format in, one report of another format out. */
export const CONVERT: Command = {
  name: "convert",
  positionals: "REPORT…",
  summary: "read coverage reports of any format, merge them, write them as Cobertura or LCOV",
  options: [
    {
      name: "to",
      value: PRINTED_FORMATS.join("|"),
      required: true,
      help: "the format to write",
    },
    { name: "output", short: "o", value: "FILE", help: "write there; - is stdout (default)" },
  ],
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const patterns = requireReports("convert", args);
  const format = wantedFormat(args.text("to"));
  const { files, git, workingDirectory } = terminal;
  // Regions are wanted to say that they are lost.
  const report = await readCoverageFiles(files, patterns, () => true, {
    // No guess by what ends alike: a converted path is the report's own, or certainly a file here.
    tracked: null,
    prefixes: new Map(),
    roots: [workingDirectory],
    goModules: await goModules(files, ".", await git.tracked(".")),
  });
  const where = patterns.join(", ");
  if (report.files.length === 0) {
    terminal.err(
      `soakgate: ${where}: nothing was measured, so there is nothing to write; ` +
        "check that the tests ran under the coverage tool\n",
    );
    return EXIT.unknown;
  }
  const printed = printCoverage(where, report, format);
  for (const note of [...report.notes, ...printed.notes]) terminal.err(`warning: ${note}\n`);
  const path = args.text("output") ?? "-";
  if (path === "-") for (const chunk of printed.chunks) terminal.out(chunk);
  else await files.write(path, printed.chunks);
  return EXIT.pass;
}

function wantedFormat(name: string | null): PrintedFormat {
  const known = PRINTED_FORMATS.find((format) => format === name?.toLowerCase());
  if (known !== undefined) return known;
  const allowed = PRINTED_FORMATS.join(" and ");
  if (name === null) {
    throw new SoakgateError(
      "usage",
      `convert: no format was named; allowed are ${allowed}; add --to ${PRINTED_FORMATS[0]}`,
    );
  }
  const near = nearest(name, PRINTED_FORMATS);
  throw new SoakgateError(
    "usage",
    `convert: --to "${name}"; allowed are ${allowed}${near === null ? "" : `; did you mean ${near}?`}`,
  );
}
