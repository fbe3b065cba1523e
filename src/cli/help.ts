import { COMMON_OPTIONS } from "./arguments.ts";
import type { Command, Option } from "./command.ts";

/** What the program says of itself. */
export function programHelp(program: string, commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    "Proves that a failover is safe, and holds a change against its milestone with evidence.",
    "",
    `Usage: ${program} COMMAND [OPTIONS]`,
    "",
    ...rows,
    "",
    `${program} COMMAND --help shows the options of a command.`,
    "Exit codes: 0 pass, 1 fail, 2 unknown, 64 bad arguments or configuration, 70 a bug.",
    "",
  ].join("\n");
}

/** What one command says of itself. */
export function commandHelp(program: string, command: Command): string {
  const options = [...command.options, ...COMMON_OPTIONS];
  const width = Math.max(...options.map((option) => flag(option).length));
  const positionals = command.positionals === "" ? "" : ` ${command.positionals}`;
  return [
    command.summary,
    "",
    `Usage: ${program} ${command.name}${positionals} [OPTIONS]`,
    "",
    ...options.map((option) => `  ${flag(option).padEnd(width)}  ${option.help}`),
    ...(command.more === undefined ? [] : ["", ...command.more]),
    "",
  ].join("\n");
}

function flag(option: Option): string {
  const repeat = option.multiple === true ? " …" : "";
  return option.value === null ? `--${option.name}` : `--${option.name} ${option.value}${repeat}`;
}
