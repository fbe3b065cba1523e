import type { CoverageFormat, CoverageReport } from "../domain/coverage.ts";
import { SoakgateError } from "../domain/error.ts";
import { visible } from "../text/visible.ts";

/**
 * Reads one report that is pushed to it in chunks of any size.
 *
 * Shape: a written chunk belongs to the parser: the caller must not change its bytes afterwards. `end` is called once,
 * after the last chunk. After an error the parser is of no further use.
 *
 * Errors: `evidence` for what is no such report, `limit` for what is larger than can be read.
 */
export interface CoverageParser {
  write(chunk: Uint8Array): void;
  end(): CoverageReport;
}

/**
 * Whether the functions and classes of a file are wanted, by its path in the report. They are most of
 * some reports, and nearly no run asks for one; a reader may give them all the same.
 */
export type WantsRegions = (path: string) => boolean;

/** One format. Its module exports one of these, and is loaded only when a report of it is read. */
export interface CoverageFormatReader {
  readonly format: CoverageFormat;
  /** `where` is the report's path as the user knows it: errors begin with it. */
  open(where: string, wantsRegions: WantsRegions): CoverageParser;
}

/** The error for a report that cannot be used: `PATH[:LINE]: found; allowed; do`. */
export function badReport(where: string, line: number | null, sentence: string): SoakgateError {
  return new SoakgateError("evidence", `${where}${line === null ? "" : `:${line}`}: ${sentence}`);
}

/** The beginning of a report's text as it may stand in a message: on one line, nothing in it unseen. */
export function quoted(text: string, lengthMax = 60): string {
  // A long string is cut before it is cleaned: the message costs the same whatever was found.
  return `"${visible(text.slice(0, lengthMax))}${text.length > lengthMax ? "…" : ""}"`;
}
