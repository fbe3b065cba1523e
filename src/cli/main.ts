import { SoakgateError } from "../domain/error.ts";
import { nearest } from "../domain/nearest.ts";
import { VERSION } from "../domain/version.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, EXIT, type Terminal } from "./command.ts";
import { commandHelp, programHelp } from "./help.ts";
import { RUN } from "./run.ts";

/**
 * Every command, in the order in which help lists them, loaded when it is called: a drill should not
 * wait for a YAML parser. `run` loads what it needs itself, while git works.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => RUN,
  soak: async () => (await import("./soak.ts")).SOAK,
  replay: async () => (await import("./replay.ts")).REPLAY,
  lint: async () => (await import("./lint.ts")).LINT,
  check: async () => (await import("./check.ts")).CHECK,
  drill: async () => (await import("./drill.ts")).DRILL,
  coverage: async () => (await import("./coverage.ts")).COVERAGE,
  tests: async () => (await import("./tests.ts")).TESTS,
  convert: async () => (await import("./convert.ts")).CONVERT,
  report: async () => (await import("./report.ts")).REPORT,
  validate: async () => (await import("./validate.ts")).VALIDATE,
  schema: async () => (await import("./schema.ts")).SCHEMA,
};

/** All commands: for help and the README's table. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}

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
    terminal.out(programHelp(terminal.program, await allCommands()));
    return argv.length === 0 ? EXIT.usage : EXIT.pass;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new SoakgateError(
      "usage",
      `there is no command "${name}"${near === null ? "" : `; did you mean ${near}?`} ` +
        `(${terminal.program} --help lists them)`,
    );
  }
  const command = await load();
  const args = parseArguments(command, rest);
  if (args.on("help")) terminal.out(commandHelp(terminal.program, command));
  else if (args.on("version")) terminal.out(`${VERSION}\n`);
  else return await command.run(args, terminal);
  return EXIT.pass;
}
