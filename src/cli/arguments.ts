import { parseArgs } from "node:util";
import { SoakgateError } from "../domain/error.ts";
import { nearest } from "../domain/nearest.ts";
import type { Arguments, Command, Option } from "./command.ts";

/** Options that every command has. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: "help", value: null, help: "show this help" },
  { name: "version", value: null, help: "print the version" },
];

/**
 * Reads a command's arguments, strictly.
 *
 * Errors: `usage` for an unknown option (with the nearest one), a missing or surplus value, and
 * positionals that the command does not take.
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const options = [...command.options, ...COMMON_OPTIONS];
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const known = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: joinNegativeNumbers(argv, known),
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        {
          type: option.value === null ? ("boolean" as const) : ("string" as const),
          ...(option.short !== undefined && { short: option.short }),
        },
      ]),
    ),
  });
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = known.get(token.name);
    if (option === undefined) throw unknownOption(command, token.rawName, options);
    const value = checkedValue(command, option, token.value);
    values.set(option.name, [...(values.get(option.name) ?? []), value]);
  }
  if (command.positionals === "" && positionals.length > 0) {
    throw usage(command, `takes no argument "${positionals[0]}"`);
  }
  checkRepeats(command, known, values);
  return {
    positionals,
    text: (name) => values.get(name)?.at(-1) ?? null,
    all: (name) => values.get(name) ?? null,
    on: (name) => values.has(name),
  };
}

function checkedValue(command: Command, option: Option, value: string | undefined): string {
  if (option.value === null) {
    if (value !== undefined) throw usage(command, `--${option.name} takes no value`);
    return "";
  }
  const looksLikeOption = value !== undefined && /^--?[a-z]/i.test(value);
  if (value === undefined || value === "" || looksLikeOption) {
    throw usage(command, `--${option.name} needs a value: --${option.name} ${option.value}`);
  }
  return value;
}

function checkRepeats(
  command: Command,
  known: ReadonlyMap<string, Option>,
  values: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [name, given] of values) {
    const option = known.get(name);
    if (option?.value !== null && option?.multiple !== true && given.length > 1) {
      throw usage(command, `--${name} was given ${given.length} times; once is allowed`);
    }
  }
}

/** `--acquire-ms -5` means the number: parseArgs would read `-5` as an option. */
function joinNegativeNumbers(
  argv: readonly string[],
  known: ReadonlyMap<string, Option>,
): readonly string[] {
  const joined: string[] = [];
  for (const argument of argv) {
    const last = joined.at(-1) ?? "";
    const takesValue = last.startsWith("--") && (known.get(last.slice(2))?.value ?? null) !== null;
    if (takesValue && /^-\d/.test(argument)) joined[joined.length - 1] = `${last}=${argument}`;
    else joined.push(argument);
  }
  return joined;
}

function unknownOption(command: Command, given: string, options: readonly Option[]): SoakgateError {
  const near = nearest(
    given.replace(/^-+/, ""),
    options.map((option) => option.name),
  );
  return usage(
    command,
    `has no option ${given}${near === null ? "" : `; did you mean --${near}?`}`,
  );
}

function usage(command: Command, what: string): SoakgateError {
  return new SoakgateError("usage", `${command.name}: ${what} (see ${command.name} --help)`);
}

/**
 * A whole number given by an option, or its default.
 *
 * Errors: `usage` where the text is no whole number within 2^53.
 */
export function integerOption(args: Arguments, name: string, fallback: number): number {
  const text = args.text(name);
  if (text === null) return fallback;
  const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) {
    throw new SoakgateError(
      "usage",
      `--${name}: "${text}" is no whole number; write one like 1500`,
    );
  }
  return value;
}
