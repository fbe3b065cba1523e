import { SoakgateError } from "../domain/error.ts";
import type { Terminal } from "./command.ts";

/**
 * `SOURCE_DATE_EPOCH` in seconds; null where it is unset.
 *
 * Errors: `usage` where it is no number of seconds.
 *
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDateS(terminal: Terminal): number | null {
  const text = terminal.environment["SOURCE_DATE_EPOCH"] ?? "";
  if (text === "") return null;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw new SoakgateError(
    "usage",
    `SOURCE_DATE_EPOCH: "${text}" is no number of seconds since 1970; unset it or write one`,
  );
}
