import { type KeptReplays, keepReplays } from "../app/replay-files.ts";
import { SoakgateError } from "../domain/error.ts";
import type { TextOptions } from "../report/print-text.ts";
import type { Arguments, Terminal } from "./command.ts";

/** Width of what is printed where there is no terminal to ask. */
const PIPE_COLUMNS = 100;

/** How text is laid out for this terminal. */
export function textOptions(terminal: Terminal): TextOptions {
  return { color: terminal.color, width: terminal.columns ?? PIPE_COLUMNS };
}

/** The reports a command was given. Errors: `usage` where there is none. */
export function requireReports(command: string, args: Arguments): readonly string[] {
  if (args.positionals.length > 0) return args.positionals;
  throw new SoakgateError(
    "usage",
    `${command}: no report was named; name files or globs (see ${command} --help)`,
  );
}

/** Where the files of failures go unless somebody names a folder. */
export const REPORT_FOLDER = "soakgate-report";

/** Keeps the files of failures for this terminal's folder. */
export function keptReplays({ program }: Terminal, out: string | null): KeptReplays {
  const folder = (out ?? REPORT_FOLDER).replace(/(?<=.)\/+$/, "");
  return keepReplays({ program, shown: folder, folder });
}
