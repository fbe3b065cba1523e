import { SoakgateError } from "../domain/error.ts";
import { nearest } from "../domain/nearest.ts";
import { VERSION } from "../domain/version.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, EXIT, type Terminal } from "./command.ts";
import { COVERAGE } from "./coverage.ts";
import { DRILL } from "./drill.ts";
import { commandHelp, programHelp } from "./help.ts";
import { REPLAY } from "./replay.ts";
import { REPORT } from "./report.ts";
import { RUN } from "./run.ts";
import { SCHEMA } from "./schema.ts";
import { SOAK } from "./soak.ts";
import { TESTS } from "./tests.ts";
import { VALIDATE } from "./validate.ts";

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  RUN,
  SOAK,
  REPLAY,
  DRILL,
  COVERAGE,
  TESTS,
  REPORT,
  VALIDATE,
  SCHEMA,
];

/** Runs one command line and returns the exit code (contract §2). Never throws. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (error instanceof SoakgateError) {
      terminal.err(`soakgate: ${error.message}\n`);
      return EXIT.usage;
    }
    terminal.err(
      `soakgate ${VERSION}: a bug: ${error instanceof Error ? error.stack : String(error)}\n` +
        "Please report it with this text and the command line, as an issue of the repository.\n",
    );
    return EXIT.bug;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "--help", ...rest] = argv;
  if (name === "--version") {
    terminal.out(`${VERSION}\n`);
    return EXIT.pass;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(programHelp(terminal.program, COMMANDS));
    return argv.length === 0 ? EXIT.usage : EXIT.pass;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      COMMANDS.map((candidate) => candidate.name),
    );
    throw new SoakgateError(
      "usage",
      `there is no command "${name}"${near === null ? "" : `; did you mean ${near}?`} ` +
        `(${terminal.program} --help lists them)`,
    );
  }
  const args = parseArguments(command, rest);
  if (args.on("help")) terminal.out(commandHelp(terminal.program, command));
  else if (args.on("version")) terminal.out(`${VERSION}\n`);
  else return await command.run(args, terminal);
  return EXIT.pass;
}
