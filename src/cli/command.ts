import type { Files, Git, Workers } from "../domain/ports.ts";

/** Everything a command may touch. The door makes the real one, tests make fakes. */
export interface Terminal {
  readonly files: Files;
  readonly git: Git;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** How the program was started, for printed commands: `node dist/cli/index.js`. */
  readonly program: string;
  /** Columns of the terminal; null in a pipe. */
  readonly columns: number | null;
  readonly color: boolean;
  /** Threads for the soak. */
  readonly workers: Workers;
  /** What is piped into stdin. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Whether somebody watches stderr. */
  readonly watched: () => boolean;
  /** Milliseconds of a clock that only goes forward, for progress and time limits. */
  readonly nowMs: () => number;
  /** Whether Ctrl-C was pressed. */
  readonly interrupted: () => boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One option of a command. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** One letter that stands for it after one dash. */
  readonly short?: string;
  /** Name of its value in help; null for a switch. */
  readonly value: string | null;
  readonly multiple?: boolean;
  /** Whether the command cannot do without. */
  readonly required?: boolean;
  readonly help: string;
}

/** Arguments after parsing: strings as given, in order. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The last value given, null where the option was not. */
  readonly text: (name: string) => string | null;
  readonly all: (name: string) => readonly string[] | null;
  readonly on: (name: string) => boolean;
}

/** How a process ends that Ctrl-C ended twice: 128 and the signal's number. */
export const EXIT_INTERRUPTED = 130;

/** How a process ends whose output is no longer read: 128 and the number of SIGPIPE. */
export const EXIT_UNREAD = 141;

/** How a process ends (contract §2). */
export const EXIT = { pass: 0, fail: 1, unknown: 2, usage: 64, bug: 70 } as const;

/** One command of the program. Help, the README's table and parsing all come from it. */
export interface Command {
  readonly name: string;
  /** What stands after the name in the usage line, without options: `REPORT…`. */
  readonly positionals: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** Lines that end its help. */
  readonly more?: readonly string[];
  /** Returns the exit code. Errors: `SoakgateError` for bad arguments and input. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number>;
}
